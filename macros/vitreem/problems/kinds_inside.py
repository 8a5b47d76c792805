"""Problems of content that one file alone can show."""

from __future__ import annotations

from vitreem.problems.kind import error, warning

KINDS = (
    error(
        "digits-disagree",
        (
            "con số ở hai thứ tiếng không khớp (khối {block}): chỉ tiếng Việt có {only_vi}; chỉ tiếng Anh có {only_en}",
            "so cả hai bản với văn bản nguồn và sửa bản sai",
            "Một con số dịch sai có thể làm hại trẻ em. Ngày 22/3 và “22 March” được coi là khớp.",
        ),
        (
            "figures differ between the languages (block {block}): only Vietnamese has {only_vi}; only English has {only_en}",
            "compare both with the source and mend the wrong one",
            "A figure translated wrongly can hurt a child. “22/3” and “22 March” count as equal.",
        ),
    ),
    error(
        "blocks-disagree",
        (
            "hai thứ tiếng không cùng số đoạn và gạch đầu dòng: tiếng Việt {vi_blocks}, tiếng Anh {en_blocks}",
            "mỗi đoạn, mỗi gạch đầu dòng tiếng Việt cần đúng một đoạn tiếng Anh ở cùng vị trí; các đoạn cách nhau một dòng trống",
            "Có vậy mới biết không ý nào bị bỏ sót khi dịch.",
        ),
        (
            "the languages differ in paragraphs and bullets: Vietnamese {vi_blocks}, English {en_blocks}",
            "each Vietnamese paragraph or bullet needs its English at the same position; leave a blank line between them",
            "Only so is it certain that nothing was dropped in translation.",
        ),
    ),
    error(
        "duplicate-clause",
        (
            'mục "{id}" đã có ở dòng {first}',
            'đánh số lại; nếu bản nguồn có hai mục cùng số, mục sau thêm "-2" (ví dụ V-2) và kèm ghi chú',
            "Mỗi mục có một địa chỉ riêng; hai mục cùng số sẽ che nhau.",
        ),
        (
            'clause "{id}" already stands in line {first}',
            'renumber it; if the source has the number twice, the later gets "-2" (V-2) and a note',
            "Each clause has its own address; two with one number would hide each other.",
        ),
    ),
    error(
        "orphan-clause",
        (
            'mục "{id}" đứng mà không có mục cha "{parent}"',
            'thêm mục "{parent}" phía trước, hoặc sửa lại số mục',
            "Các mục tạo thành cây như trong văn bản.",
        ),
        (
            'clause "{id}" stands without its parent "{parent}"',
            'add clause "{parent}" before it, or correct the number',
            "Clauses form a tree, as in the document.",
        ),
    ),
    warning(
        "numbering-gap",
        (
            'sau mục "{before}" là mục "{id}": số không liền nhau',
            "nếu bản nguồn bỏ số như vậy, thêm ghi chú kind: missing-clause (hoặc numbering) để người đọc biết",
            "Số nhảy cóc có thể là bỏ sót một mục.",
        ),
        (
            'clause "{id}" follows "{before}": the numbers do not run on',
            "if the source skips a number, add a note of kind: missing-clause (or numbering)",
            "A jump in numbers may mean that a clause was lost.",
        ),
    ),
    error(
        "empty-clause",
        (
            'mục "{id}" không có tiêu đề, cũng không có nội dung',
            "thêm heading hoặc text, hoặc xóa mục này",
            "Một mục trống không nói gì với người đọc.",
        ),
        (
            'clause "{id}" has neither heading nor text',
            "add heading or text, or delete the clause",
            "An empty clause tells its reader nothing.",
        ),
    ),
    error(
        "no-such-item",
        (
            'mục "{id}" chỉ có {count} khối, không có khối số {item}',
            "sửa item cho đúng thứ tự của đoạn hay gạch đầu dòng (đếm từ 1)",
            "item chỉ tới đoạn văn mà chỉ tiêu hay nhiệm vụ đứng trong đó.",
        ),
        (
            'clause "{id}" has only {count} blocks, there is no block {item}',
            "set item to the position of the paragraph or bullet (from 1)",
            "item points to the block in which the target or task stands.",
        ),
    ),
    error(
        "value-not-in-text",
        (
            'giá trị {value} của chỉ tiêu "{id}" không có trong lời văn {language} của mục {clause}',
            "so với văn bản nguồn: sửa value hoặc sửa lời văn",
            "Bảng và lời văn phải nói cùng một con số.",
        ),
        (
            'the value {value} of target "{id}" is not in the {language} text of clause {clause}',
            "compare with the source: mend the value or the text",
            "Table and text must say the same figure.",
        ),
    ),
    error(
        "placeholder-left",
        (
            'còn chỗ chưa điền: "…"',
            "thay dấu … của mẫu bằng nội dung thật, hoặc xóa mục này nếu bản nguồn không có",
            "Tệp mẫu có sẵn những chỗ trống phải điền; bỏ sót thì dấu … sẽ hiện lên trang.",
        ),
        (
            'a place of the template is still to be filled in: "…"',
            "put the real text instead of …, or delete the field if the source has none",
            "The template leaves places to fill in; a forgotten one would show … on the page.",
        ),
    ),
    error(
        "duplicate-target",
        (
            'chỉ tiêu "{id}" đã có ở dòng {first}',
            "mỗi chỉ tiêu một số; nhiều thước đo trong một chỉ tiêu thì ghi vào measures",
            "Số chỉ tiêu là địa chỉ để so sánh giữa các kế hoạch.",
        ),
        (
            'target "{id}" already stands in line {first}',
            "give each target its own number; several measures of one target go into measures",
            "The target's number is how plans are compared.",
        ),
    ),
    error(
        "period-reversed",
        (
            "khoảng thời gian kết thúc ({to}) trước khi bắt đầu ({from_})",
            "đổi lại from và to",
            "Thời gian phải đi tới.",
        ),
        (
            "the period ends ({to}) before it begins ({from_})",
            "swap from and to",
            "Time runs forward.",
        ),
    ),
    error(
        "impossible-day",
        (
            "không có ngày {day}/{month}",
            "so lại với văn bản nguồn",
            "Hạn nộp báo cáo phải là ngày có thật.",
        ),
        (
            "there is no day {day}/{month} (day/month)",
            "compare with the source",
            "A report is due on a day that exists.",
        ),
    ),
    warning(
        "due-before-signing",
        (
            "thời hạn {due} đã qua khi văn bản được ký ({signed})",
            "nếu bản nguồn ghi như vậy, thêm ghi chú kind: due-before-signing vào mục này",
            "Người đọc cần biết đây là điều bản nguồn ghi, không phải lỗi chép.",
        ),
        (
            "the due time {due} had passed when the plan was signed ({signed})",
            "if the source says so, add a note of kind: due-before-signing to this clause",
            "Readers need to know that the source says so and that it is no slip of copying.",
        ),
    ),
    warning(
        "blank-without-note",
        (
            "số văn bản để trống mà không có ghi chú",
            "thêm vào notes một ghi chú kind: blank-number",
            "Chỗ trống của bản nguồn phải được nói ra.",
        ),
        (
            "the document number is blank and no note says so",
            "add a note of kind: blank-number to notes",
            "A blank in the source is told, not hidden.",
        ),
    ),
    warning(
        "long-line",
        (
            "đoạn chữ dài {count} ký tự trên một dòng",
            'ngắt dòng trong khối "|" hoặc dùng "vitreem fmt"',
            "Dòng quá dài khó xem thay đổi khi duyệt.",
        ),
        (
            "one line holds {count} characters",
            'break it inside a "|" block, or use "vitreem fmt"',
            "Changes in very long lines are hard to review.",
        ),
    ),
    error(
        "slogan-repeated",
        (
            'khẩu hiệu "{id}" trùng với khẩu hiệu ở dòng {first}',
            "giữ một; mỗi khẩu hiệu một id và một câu riêng",
            "Hai khẩu hiệu trùng nhau làm tài liệu tải về lặp lại.",
        ),
        (
            'slogan "{id}" repeats the one in line {first}',
            "keep one; each slogan has its own id and text",
            "A repeated slogan repeats itself in everything to download.",
        ),
    ),
    error(
        "identity-repeated",
        (
            '"{id}" đã được khai ở dòng {first}',
            "đổi tên một trong hai, hoặc gộp lại",
            "Mỗi tên chỉ được trỏ tới một thứ.",
        ),
        (
            '"{id}" is already declared in line {first}',
            "rename one of them, or merge them",
            "A name points to one thing only.",
        ),
    ),
    warning(
        "slug-without-place-or-year",
        (
            'tên "{slug}" không có năm của kế hoạch ({year})',
            "thêm năm vào slug trước khi công bố; sau đó địa chỉ không nên đổi nữa",
            "Năm sau cùng địa phương sẽ có kế hoạch mới cần địa chỉ riêng.",
        ),
        (
            'the slug "{slug}" lacks the plan\'s year ({year})',
            "put the year into the slug before publishing; later the address should not change",
            "Next year the same place will need an address for its new plan.",
        ),
    ),
)
