"""The plan itself: who issued what, when, and its clauses in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from vitreem.plan.facts import CitationField, Deadline, Event, Fund, Note, Target, Task
from vitreem.record import (
    Bilingual,
    Block,
    ClauseId,
    PartialDateField,
    Record,
    Slug,
    Text,
    WebAddress,
    WholeDate,
    parse_blocks,
)

Level = Literal["province", "district", "commune"]
PlanKind = Literal["annual", "action-month", "programme"]

PREAMBLE, RECIPIENTS = "0", "NN"


class Footnote(Record):
    """A footnote of the source, on the clause whose text carries its mark."""

    mark: Text
    text: Bilingual


class Official(Record):
    """The official wording, for owners of a document who publish it."""

    vi: Text = Field(description="Nguyên văn của văn bản đã ký")
    en: Text | None = Field(None, description="Bản dịch chính thức, nếu có")


class Clause(Record):
    """A numbered clause: heading, plain-language text, and the facts it holds."""

    id: ClauseId = Field(description='Số mục như trong văn bản: "I", "III.5"; "0" là lời mở đầu, "NN" là nơi nhận')
    heading: Bilingual | None = Field(None, description="Tiêu đề mục, đúng như văn bản")
    text: Bilingual | None = Field(
        None, description='Lời văn dễ hiểu; các đoạn cách nhau một dòng trống, gạch đầu dòng bắt đầu bằng "- "'
    )
    footnotes: tuple[Footnote, ...] = Field((), description="Chú thích cuối trang")
    official: Official | None = Field(None, description="Nguyên văn chính thức, nếu cơ quan ban hành cho đăng")
    targets: tuple[Target, ...] = Field((), description="Chỉ tiêu, mục tiêu nêu trong mục này")
    tasks: tuple[Task, ...] = Field((), description="Việc phải làm: ai chủ trì, ai phối hợp, khi nào")
    deadlines: tuple[Deadline, ...] = Field((), description="Hạn nộp báo cáo")
    events: tuple[Event, ...] = Field((), description="Sự kiện")
    funds: tuple[Fund, ...] = Field((), description="Nguồn kinh phí")
    citations: tuple[CitationField, ...] = Field((), description="Văn bản được nhắc tới, mỗi lần nhắc một dòng")
    notes: tuple[Note, ...] = Field((), description="Ghi chú của người biên tập")

    @property
    def parent_id(self) -> str | None:
        """The clause this one belongs to by its number, or None at the top."""
        head, dot, _ = self.id.rpartition(".")
        return head if dot else None

    @property
    def label(self) -> str:
        """The number as the source prints it: "V-2" is printed "V", "II.2.3.1" as "2.3.1"."""
        if self.id in (PREAMBLE, RECIPIENTS):
            return ""
        part, _, rest = self.id.partition(".")
        printed = rest if rest and not part.isdigit() else self.id
        return printed.partition("-")[0]

    @property
    def path(self) -> str:
        """The whole number path as a reader calls the clause: "III.5", "II.2.3.1", "V" for the second V."""
        return "" if self.id in (PREAMBLE, RECIPIENTS) else self.id.partition("-")[0]

    def blocks(self, lang: str) -> tuple[Block, ...]:
        """The text in one language, cut into paragraphs and items."""
        return parse_blocks(getattr(self.text, lang)) if self.text else ()


class Signed(Record):
    """Place and date of signing, as far as the source prints them."""

    place: Text = Field(description="Nơi ký")
    date: PartialDateField
    as_written: Text = Field(description="Nguyên văn dòng địa danh và ngày tháng")


class Signer(Record):
    """Who signed, as printed."""

    authority: tuple[Text, ...] = Field((), description="Các dòng thẩm quyền ký: TM., KT., chức vụ")
    name: Text = Field(description="Họ tên như bản in")


class Period(Record):
    """The time a plan covers."""

    from_: PartialDateField = Field(alias="from", description="Bắt đầu")
    to: PartialDateField = Field(description="Kết thúc")


def _period(value: Any) -> Any:
    return {"from": value, "to": value} if isinstance(value, str) else value


class ChangeNote(Record):
    """What changed on the page of a plan, and when."""

    on: WholeDate
    text: Bilingual


class SignedText(Record):
    """Where the signed document can be had."""

    url: WebAddress
    digest: Text | None = Field(None, description="sha256 của tệp, để biết tệp chưa bị thay")


class Plan(Record):
    """A plan of a locality, restated in plain language, clause by clause."""

    slug: Slug = Field(description="Tên trong địa chỉ trang; không đổi sau khi công bố")
    place: Slug = Field(description="Mã địa phương trong plans/places/")
    level: Level = Field(description="province tỉnh, district huyện, commune xã")
    kind: PlanKind = Field(
        description="annual hằng năm; action-month Tháng hành động; programme chương trình nhiều năm"
    )
    period: Annotated[Period, BeforeValidator(_period, json_schema_input_type=Period | str | int)] = Field(
        description="Thời gian: một năm, hoặc from và to"
    )
    number: Text | None = Field(description="Số văn bản như bản in; null nếu để trống")
    symbol: Text = Field(description="Ký hiệu, ví dụ KH-UBND")
    signed: Signed
    issuer: Slug = Field(description="Mã cơ quan ban hành")
    signer: Signer
    title: Bilingual = Field(description='Tên kế hoạch, đúng như in dưới chữ "KẾ HOẠCH"')
    implements: Slug | None = Field(None, description="Mã văn bản mà kế hoạch này thực hiện")
    parent_plan: Slug | None = Field(None, description="Slug của kế hoạch cấp trên, nếu đã có trên trang này")
    summary: Bilingual = Field(description="Hai ba câu dễ hiểu cho người dân")
    recipients: tuple[Bilingual, ...] = Field((), description="Nơi nhận, như bản in")
    source: SignedText | None = Field(None, description="Nơi có văn bản đã ký")
    changed: tuple[ChangeNote, ...] = Field((), description="Những lần sửa trang này, mới nhất trước")
    notes: tuple[Note, ...] = Field((), description="Ghi chú chung của người biên tập")
    clauses: tuple[Clause, ...] = Field(min_length=1, description="Các mục theo thứ tự của văn bản")

    @property
    def full_number(self) -> str | None:
        """Number and symbol joined ("166/KH-UBND"), or None when the number is blank."""
        return f"{self.number}/{self.symbol}" if self.number else None

    def clause(self, clause_id: str) -> Clause | None:
        """The clause with an id."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)

    def targets(self) -> Iterator[tuple[Clause, Target]]:
        """All targets with their clauses, in order."""
        return ((clause, target) for clause in self.clauses for target in clause.targets)

    def tasks(self) -> Iterator[tuple[Clause, Task]]:
        """All tasks with their clauses, in order."""
        return ((clause, task) for clause in self.clauses for task in clause.tasks)

    def deadlines(self) -> Iterator[tuple[Clause, Deadline]]:
        """All report deadlines with their clauses, in order."""
        return ((clause, deadline) for clause in self.clauses for deadline in clause.deadlines)

    def events(self) -> Iterator[tuple[Clause, Event]]:
        """All events with their clauses, in order."""
        return ((clause, event) for clause in self.clauses for event in clause.events)

    def all_notes(self) -> Iterator[tuple[Clause | None, Note]]:
        """All editor's notes; those on the whole plan come first, with no clause."""
        yield from ((None, note) for note in self.notes)
        yield from ((clause, note) for clause in self.clauses for note in clause.notes)
