"""Facts attached to a clause: targets, tasks, deadlines, events, funds, citations and editor's notes.

Field descriptions are in Vietnamese because editors show them to the staff who write the files.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from vitreem.dates import PartialDate
from vitreem.record import (
    Bilingual,
    Day,
    Month,
    Number,
    PartialDateField,
    Position,
    Record,
    Slug,
    Text,
    TrueOrFalse,
)
from vitreem.record.fields import Year

Comparator = Literal["=", "<", ">", "<=", ">="]
Unit = Literal["percent", "per-1000-live-births", "per-100000-children", "count"]
Aim = Literal["reach", "maintain", "reduce", "increase"]


class Value(Record):
    """One figure of a measure."""

    comparator: Comparator = Field(description="So sánh: = (đạt), < (dưới), > (trên), <= (không quá), >= (ít nhất)")
    value: Number = Field(description="Con số, dấu chấm cho phần thập phân: 9.5")
    unit: Unit = Field(description="Đơn vị: percent là phần trăm")
    year: Year | None = Field(None, description="Năm phải đạt; bỏ trống nếu văn bản không nêu năm")
    group: Bilingual | None = Field(None, description="Nhóm áp dụng, ví dụ nông thôn, thành thị")
    aim: Aim | None = Field(None, description="reach đạt, maintain duy trì, reduce giảm, increase tăng")
    strive: TrueOrFalse = Field(False, description="true nếu văn bản viết “phấn đấu”")
    baseline: TrueOrFalse = Field(False, description="true nếu đây là mức đã đạt được, nêu làm mốc so sánh")


class Measure(Record):
    """One thing measured; without values it is qualitative."""

    subject: Bilingual = Field(description="Đo cái gì, đọc riêng vẫn hiểu")
    indicator: Slug | None = Field(None, description="Mã chỉ số dùng để so sánh giữa các kế hoạch")
    values: tuple[Value, ...] = Field((), description="Các con số; bỏ trống nếu mục tiêu không có con số")

    @property
    def qualitative(self) -> bool:
        """Whether the source gives no figure."""
        return not self.values


class Target(Record):
    """A numbered target or objective with everything it measures."""

    id: Text = Field(description="Số của mục tiêu hay chỉ tiêu trong văn bản")
    item: Position | None = Field(None, description="Đứng ở khối thứ mấy của mục (đếm từ 1)")
    subject: Bilingual = Field(description="Mục tiêu nói về điều gì, một cụm từ ngắn")
    assigned_to: tuple[Slug, ...] = Field((), description="Mã cơ quan được giao chỉ tiêu này")
    measures: tuple[Measure, ...] = Field(min_length=1, description="Mỗi điều được đo là một dòng")


TimingKind = Literal[
    "month", "months", "quarter", "half-year", "year", "all-year", "dates", "periodic", "on-demand", "undated"
]


class FurtherTime(Record):
    """A second time named in the same line."""

    kind: TimingKind
    from_: PartialDateField | None = Field(None, alias="from")
    to: PartialDateField | None = None
    as_written: Text
    english: Text


class Timing(Record):
    """When: the source's own words beside what they mean."""

    kind: TimingKind = Field(description="Loại thời gian: tháng, quý, cả năm, theo yêu cầu, …")
    from_: PartialDateField | None = Field(None, alias="from", description="Bắt đầu")
    to: PartialDateField | None = Field(None, description="Kết thúc")
    as_written: Text = Field(description="Nguyên văn cách ghi thời gian trong văn bản")
    english: Text = Field(description="Cách ghi ấy bằng tiếng Anh")
    also: tuple[FurtherTime, ...] = Field((), description="Thời gian khác nêu trong cùng một dòng")

    @property
    def last(self) -> PartialDate | None:
        """The end of the span, where there is one."""
        return self.to or self.from_


class Task(Record):
    """Something a body has to do."""

    item: Literal["each"] | Position | None = Field(
        None, description="Khối thứ mấy của mục; each nếu mỗi khối là một việc; bỏ trống nếu cả mục là một việc"
    )
    text: Bilingual | None = Field(None, description="Tên ngắn của việc; bỏ trống thì dùng chính lời văn")
    lead: tuple[Slug, ...] = Field((), description="Mã các cơ quan chủ trì")
    partners: tuple[Slug, ...] = Field((), description="Mã các cơ quan phối hợp")
    timing: Timing | None = Field(None, description="Thời gian; bỏ trống nếu văn bản không nêu")


class Deadline(Record):
    """When a report is due, from whom, to whom."""

    report: Bilingual = Field(description="Báo cáo gì")
    rule: Literal["before", "on"] = Field(description="before: trước ngày; on: vào ngày")
    day: Day
    month: Month
    year: Year | None = Field(None, description="Chỉ ghi khi văn bản in cả năm")
    every_year: TrueOrFalse = Field(False, description="true nếu văn bản viết “hàng năm”")
    from_: tuple[Slug, ...] = Field((), alias="from", description="Ai gửi báo cáo")
    to: tuple[Slug, ...] = Field(min_length=1, description="Gửi cho ai")
    via: tuple[Slug, ...] = Field((), description="Gửi qua cơ quan nào")


class Event(Record):
    """Something that takes place."""

    name: Bilingual
    timing: Timing
    lead: tuple[Slug, ...] = Field((), description="Mã các cơ quan tổ chức")


class Fund(Record):
    """Where money comes from."""

    source: Literal["state-budget", "social", "children-fund", "other"] = Field(
        description="state-budget ngân sách nhà nước; social xã hội hóa; children-fund Quỹ Bảo trợ trẻ em"
    )
    text: Bilingual


class Citation(Record):
    """One mention of a legal document: by its id, or in the source's words when it has no number."""

    document: Slug | None = Field(None, description="Mã văn bản trong plans/registry/documents.yml")
    as_written: Text | None = Field(None, description="Cách bản nguồn ghi, khi không có số hoặc ghi khác số đúng")
    english: Text | None = None


def _citation(value: Any) -> Any:
    return {"document": value} if isinstance(value, str) else value


CitationField = Annotated[Citation, BeforeValidator(_citation, json_schema_input_type=Citation | str)]

NoteKind = Literal[
    "scan-error",
    "doubtful-figure",
    "contradiction",
    "missing-clause",
    "repeated-clause",
    "blank-number",
    "blank-day",
    "blank-month",
    "due-before-signing",
    "numbering",
    "name",
    "text-cut",
    "other",
]


class Note(Record):
    """What a careful reader must know about the source here."""

    kind: NoteKind = Field(description="Loại ghi chú của người biên tập")
    text: Bilingual
