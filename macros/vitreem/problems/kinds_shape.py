"""Problems of shape: fields that are missing, unknown or of the wrong type."""

from __future__ import annotations

from vitreem.problems.kind import error

KINDS = (
    error(
        "unknown-kind-of-file",
        (
            "không biết tệp này là loại hồ sơ gì",
            "đặt tệp vào plans/<tỉnh>/, plans/places/, plans/campaigns/ hoặc plans/registry/ với tên đã quy định",
            "Loại hồ sơ được nhận ra từ thư mục và tên tệp.",
        ),
        (
            "what kind of record this file holds is not known",
            "put it into plans/<province>/, plans/places/, plans/campaigns/ or plans/registry/ under a known name",
            "The kind of a record is told by its folder and file name.",
        ),
    ),
    error(
        "missing-field",
        (
            'thiếu mục bắt buộc "{field}"',
            'thêm "{field}:" vào đây',
            "Không có mục này thì trang sẽ thiếu một điều người đọc cần.",
        ),
        (
            'the required field "{field}" is missing',
            'add "{field}:" here',
            "Without it the page would lack something its readers need.",
        ),
    ),
    error(
        "missing-translation",
        (
            "thiếu bản {language}",
            'thêm mục "{field}:" bên cạnh bản kia',
            "Mỗi đoạn chữ phải có cả tiếng Việt và tiếng Anh.",
        ),
        (
            "the {language} text is missing",
            'add "{field}:" beside the other language',
            "Every text stands in Vietnamese and in English.",
        ),
    ),
    error(
        "unknown-field",
        (
            'không có mục tên "{field}" ở đây',
            "các mục được dùng: {known}",
            "Một tên gõ sai sẽ bị bỏ qua và nội dung không hiện lên trang.",
        ),
        (
            'there is no field "{field}" here',
            "fields that can stand here: {known}",
            "A misspelt name would be ignored and its content would not appear.",
        ),
    ),
    error(
        "comma-in-braces",
        (
            'dấu phẩy trong {{ }} đã cắt câu chữ; phần "{field}" bị hiểu thành một mục riêng',
            'đặt cả câu chữ trong dấu nháy: {{vi: "một, hai", en: "one, two"}}',
            "Trong { } của YAML, dấu phẩy ngăn các mục với nhau; câu có dấu phẩy phải nằm trong dấu nháy.",
        ),
        (
            'a comma inside {{ }} cut the text in two; "{field}" was taken for a field',
            'put the whole text in quotes: {{vi: "một, hai", en: "one, two"}}',
            "Inside { } a comma parts the fields; text with a comma needs quotes.",
        ),
    ),
    error(
        "wrong-type",
        (
            "chỗ này cần {expected}, nhưng lại là {found}",
            "xem lại thụt lề và dấu gạch đầu dòng; ví dụ trong README",
            "Mỗi mục có một kiểu nhất định: chữ, danh sách, hay nhóm các mục con.",
        ),
        (
            "this should be {expected}, but it is {found}",
            "check indentation and dashes; see the examples in the README",
            "Each field has one shape: text, a list, or a group of fields.",
        ),
    ),
    error(
        "empty-text",
        (
            "chỗ này để trống",
            "viết nội dung, hoặc xóa cả mục nếu bản nguồn không có",
            "Chỗ trống phải được nói rõ (number: null) chứ không để lửng.",
        ),
        (
            "this is left empty",
            "write its text, or delete the field if the source has none",
            "A blank is said plainly (number: null), not left hanging.",
        ),
    ),
    error(
        "wrong-choice",
        (
            '"{value}" không nằm trong các lựa chọn: {choices}',
            "chọn một trong các giá trị trên",
            "Mục này chỉ nhận những giá trị đã định trước.",
        ),
        (
            '"{value}" is not one of: {choices}',
            "choose one of these values",
            "This field takes only the values listed.",
        ),
    ),
    error(
        "bad-number",
        (
            '"{value}" không phải là số viết đúng cách',
            "viết chữ số, dấu chấm cho phần thập phân, không có số 0 ở đầu, không dấu ngăn hàng nghìn: 1200, 9.5",
            "0111, 9,5 hay 1.000 có thể bị hiểu thành số khác; một chỉ tiêu sai gây hại cho trẻ em.",
        ),
        (
            '"{value}" is not a number written as it should be',
            "digits, a dot for decimals, no leading zero, no thousands separator: 1200, 9.5",
            "0111, 9,5 or 1.000 could be read as another number; a wrong target hurts children.",
        ),
    ),
    error(
        "number-out-of-range",
        (
            "{value} nằm ngoài khoảng cho phép ({range})",
            "kiểm tra lại với bản nguồn",
            "Ngày, tháng và thứ tự có giới hạn tự nhiên.",
        ),
        (
            "{value} is outside what is possible ({range})",
            "check it against the source",
            "Days, months and positions have natural limits.",
        ),
    ),
    error(
        "bad-date",
        (
            '"{value}" không phải là ngày có thật, viết theo kiểu năm-tháng-ngày',
            "viết {forms}",
            "Viết năm trước để không nhầm ngày với tháng.",
        ),
        (
            '"{value}" is not a real date written year-month-day',
            "write {forms}",
            "The year stands first so that day and month cannot be mixed up.",
        ),
    ),
    error(
        "bad-true-or-false",
        (
            '"{value}" không phải true hoặc false',
            "viết true hoặc false",
            'YAML cũ hiểu "no", "yes", "on" thành đúng/sai; ở đây chỉ nhận true và false.',
        ),
        (
            '"{value}" is neither true nor false',
            "write true or false",
            'Old YAML took "no", "yes", "on" for true and false; here only true and false count.',
        ),
    ),
    error(
        "bad-slug",
        (
            '"{value}" không dùng làm địa chỉ được',
            "dùng chữ thường không dấu, chữ số và dấu gạch nối: {fixed}",
            "Tên này thành địa chỉ trang, phải gõ được trên mọi máy.",
        ),
        (
            '"{value}" cannot be an address',
            "use small letters without marks, digits and hyphens: {fixed}",
            "This name becomes the page's address and must be typed on any machine.",
        ),
    ),
    error(
        "bad-clause-id",
        (
            '"{value}" không phải số mục hợp lệ',
            'viết như bản nguồn, nối bằng dấu chấm: "I", "III.5", "II.2.3.1"; lời mở đầu là "0", nơi nhận là "NN"',
            "Số mục tạo ra địa chỉ của từng mục (#iii-5).",
        ),
        (
            '"{value}" is not a clause number',
            'write it as the source does, joined by dots: "I", "III.5", "II.2.3.1"; the preamble is "0", the recipients "NN"',
            "The clause number makes each clause's address (#iii-5).",
        ),
    ),
    error(
        "bad-web-address",
        (
            '"{value}" không phải địa chỉ web đầy đủ',
            "viết cả https:// ở đầu",
            "Liên kết thiếu phần đầu sẽ không mở được.",
        ),
        (
            '"{value}" is not a full web address',
            "write it with https:// in front",
            "A link without its beginning will not open.",
        ),
    ),
)
