"""Problems of the file itself: encoding, size, YAML syntax, and the YAML features we refuse."""

from __future__ import annotations

from vitreem.problems.kind import error

KINDS = (
    error(
        "unreadable-file",
        (
            "không mở được tệp: {reason}",
            "kiểm tra tên tệp và quyền đọc tệp",
            "Tệp không tồn tại, là thư mục, hoặc máy không cho đọc.",
        ),
        (
            "the file cannot be opened: {reason}",
            "check the file's name and permissions",
            "The file does not exist, is a folder, or may not be read.",
        ),
    ),
    error(
        "file-too-large",
        (
            "tệp quá lớn: {size}, giới hạn là {limit}",
            "tách tệp, hoặc kiểm tra xem có dán nhầm ảnh hay bảng tính vào tệp không",
            "Một kế hoạch thật dài khoảng 30–80 KB. Tệp lớn hơn nhiều lần thường là dán nhầm; đọc cả tệp sẽ làm treo máy.",
        ),
        (
            "the file is too large: {size}, the limit is {limit}",
            "split the file, or see whether a picture or spreadsheet was pasted into it",
            "A real plan takes 30–80 KB. A file many times larger is usually a slip; reading it whole would stall the machine.",
        ),
    ),
    error(
        "not-utf8",
        (
            "tệp không phải UTF-8 ({found})",
            "mở tệp rồi lưu lại với bảng mã UTF-8 (không dùng TCVN3, VNI hay UTF-16)",
            "Chữ Việt chỉ đọc đúng ở mọi máy khi tệp dùng Unicode UTF-8.",
        ),
        (
            "the file is not UTF-8 ({found})",
            "open the file and save it with the encoding UTF-8 (not TCVN3, VNI or UTF-16)",
            "Vietnamese reads right on every machine only in Unicode UTF-8.",
        ),
    ),
    error(
        "control-character",
        (
            "có ký tự điều khiển không nhìn thấy (U+{codepoint})",
            "xóa ký tự này và gõ lại chỗ đó",
            "Ký tự điều khiển thường lọt vào khi dán từ PDF hoặc Word; chúng làm hỏng tìm kiếm và tệp tải về.",
        ),
        (
            "there is an invisible control character (U+{codepoint})",
            "delete it and type that place again",
            "Control characters slip in when pasting from PDF or Word; they break search and downloads.",
        ),
    ),
    error(
        "empty-file",
        (
            "tệp trống",
            'viết nội dung, xóa tệp, hoặc dùng "vitreem new plan" để có mẫu',
            "Một tệp dữ liệu trống không tạo ra trang nào và thường là lưu nhầm.",
        ),
        (
            "the file is empty",
            'write its content, delete it, or use "vitreem new plan" for a template',
            "An empty data file makes no page and is usually a slip in saving.",
        ),
    ),
    error(
        "tab-indent",
        (
            "dòng được thụt lề bằng phím Tab",
            "thay Tab bằng dấu cách (2 dấu cách cho mỗi cấp)",
            "YAML không cho phép Tab ở đầu dòng.",
        ),
        (
            "the line is indented with a tab",
            "replace the tab by spaces (2 spaces for each level)",
            "YAML does not allow tabs at the start of a line.",
        ),
    ),
    error(
        "unclosed-quote",
        (
            "dấu nháy mở ở đây không được đóng",
            "thêm dấu nháy {quote} vào cuối đoạn chữ này",
            "Thiếu một dấu nháy làm cả phần còn lại của tệp bị đọc thành chữ.",
        ),
        (
            "the quote opened here is never closed",
            "add the closing {quote} at the end of this text",
            "One missing quote makes the rest of the file read as text.",
        ),
    ),
    error(
        "yaml-syntax",
        (
            "YAML viết sai: {detail}",
            'xem lại dấu hai chấm, dấu gạch đầu dòng và thụt lề quanh chỗ này; chữ có ": " phải đặt trong dấu nháy',
            "Máy không hiểu cấu trúc của tệp ở chỗ này.",
        ),
        (
            "the YAML is malformed: {detail}",
            'check the colons, dashes and indentation around this place; text holding ": " needs quotes',
            "The structure of the file cannot be understood here.",
        ),
    ),
    error(
        "duplicate-key",
        (
            'mục "{key}" đã có ở dòng {first}',
            "giữ một mục và xóa mục kia",
            "YAML lặng lẽ giữ mục sau cùng và bỏ mục trước, nên nội dung có thể mất mà không ai biết.",
        ),
        (
            'the field "{key}" already stands in line {first}',
            "keep one and delete the other",
            "YAML silently keeps the last and drops the first, so content could be lost unseen.",
        ),
    ),
    error(
        "anchor-not-allowed",
        (
            'không dùng tham chiếu "{name}" của YAML ở đây',
            "viết lại đầy đủ nội dung tại chỗ; nếu chỉ là chữ thì đặt trong dấu nháy",
            "Tham chiếu (&, *, <<) khiến sửa một chỗ làm đổi chỗ khác mà người sửa không thấy.",
        ),
        (
            'the YAML reference "{name}" is not used here',
            "write the content out in full; if it is plain text, put it in quotes",
            "References (&, *, <<) make one edit change another place unseen.",
        ),
    ),
    error(
        "tag-not-allowed",
        (
            'không dùng nhãn kiểu "{name}" của YAML ở đây',
            "xóa nhãn; nếu là chữ bắt đầu bằng dấu ! thì đặt trong dấu nháy",
            "Nhãn của YAML có thể bắt chương trình tạo ra thứ khác với chữ đang viết.",
        ),
        (
            'the YAML tag "{name}" is not used here',
            "delete the tag; if it is text beginning with !, put it in quotes",
            "YAML tags can make a program build something other than the words written.",
        ),
    ),
    error(
        "many-documents",
        (
            'tệp chứa nhiều tài liệu YAML (dấu "---")',
            "tách mỗi tài liệu ra một tệp riêng",
            "Mỗi tệp chỉ chứa một hồ sơ; phần sau dấu --- sẽ bị bỏ quên.",
        ),
        (
            'the file holds several YAML documents ("---")',
            "give each its own file",
            "One file holds one record; what follows --- would be forgotten.",
        ),
    ),
    error(
        "too-deep",
        (
            "các mục lồng nhau quá sâu (hơn {limit} cấp)",
            "xem lại thụt lề hoặc các dấu ngoặc [ và {{",
            "Không hồ sơ nào của chúng ta sâu đến thế; thường là thụt lề nhầm hoặc tệp hỏng.",
        ),
        (
            "the fields are nested too deeply (more than {limit} levels)",
            "check the indentation or the brackets [ and {{",
            "No record of ours is that deep; it is usually a slip of indentation or a damaged file.",
        ),
    ),
)
