"""Problems that only show when all files are read together."""

from __future__ import annotations

from vitreem.problems.kind import Kind, error, warning


def _unknown(code: str, vi: str, en: str, where: str) -> Kind:
    """An entry for a reference to a record that does not exist."""
    return error(
        code,
        (
            f'không có {vi} "{{value}}"',
            f"kiểm tra chính tả, hoặc khai báo trong {where}",
            "Tham chiếu tới thứ không có sẽ thành liên kết chết trên trang.",
        ),
        (
            f'there is no {en} "{{value}}"',
            f"check the spelling, or declare it in {where}",
            "A reference to nothing would be a dead link on the page.",
        ),
    )


KINDS = (
    _unknown("unknown-place", "địa phương", "place", "plans/places/"),
    _unknown("unknown-body", "cơ quan, tổ chức", "body", "plans/registry/bodies.yml"),
    _unknown("unknown-document", "văn bản", "legal document", "plans/registry/documents.yml"),
    _unknown("unknown-hotline", "đường dây nóng", "hotline", "plans/registry/hotlines.yml"),
    _unknown("unknown-plan", "kế hoạch", "plan", "plans/"),
    _unknown("unknown-clause", "mục", "clause", "plans/"),
    _unknown("unknown-concept", "khái niệm", "concept", "plans/registry/lexicon.yml"),
    error(
        "lexicon-form-taken",
        (
            'cách nói "{form}" đã thuộc khái niệm "{other}" (dòng {line})',
            "để cách nói này ở một khái niệm thôi, hoặc nối hai khái niệm bằng broader",
            "Một cách nói chỉ được chỉ một khái niệm, nếu không ô tìm kiếm không biết người tìm muốn gì.",
        ),
        (
            'the form "{form}" already belongs to the concept "{other}" (line {line})',
            "leave this form to one concept, or join the two concepts by broader",
            "A form stands for one concept only, or search could not tell what is meant.",
        ),
    ),
    error(
        "uncited-document",
        (
            'mục {clause} nhắc tới văn bản "{number}" mà citations không có',
            "thêm vào citations của mục này (id: {suggested_id}), khai trong plans/registry/documents.yml nếu chưa có",
            "Mỗi văn bản được nhắc tới phải tra được, và số của nó phải đúng.",
        ),
        (
            'clause {clause} names document "{number}", which its citations lack',
            "add it to this clause's citations (id: {suggested_id}) and declare it in plans/registry/documents.yml if new",
            "Each document named can be looked up, and its number must be right.",
        ),
    ),
    error(
        "unregistered-number",
        (
            'dãy số "{number}" giống số điện thoại nhưng không có trong danh bạ đường dây nóng',
            "kiểm tra số; nếu đúng, khai đủ nguồn và ngày kiểm tra trong plans/registry/hotlines.yml",
            "Một số điện thoại sai có thể khiến trẻ em không gọi được giúp đỡ.",
        ),
        (
            'the digits "{number}" look like a telephone number but are not in the hotline registry',
            "check the number; if right, declare it with source and date of checking in plans/registry/hotlines.yml",
            "A wrong number can leave a child without help.",
        ),
    ),
    error(
        "replaced-number",
        (
            'số "{number}" đã ngừng dùng, nay là {replacement}',
            "thay bằng {replacement}, hoặc bỏ số này",
            "Số đã ngừng không được xuất hiện như đang hoạt động.",
        ),
        (
            'the number "{number}" is out of use; it is {replacement} now',
            "write {replacement} instead, or leave the number out",
            "A dead number must never look alive.",
        ),
    ),
    error(
        "bad-telephone",
        (
            '"{number}" không phải số điện thoại gọi được',
            "chỉ gồm chữ số (không dùng chữ O thay số 0), 3 số hoặc 7 đến 12 số; có thể cách nhau bằng dấu chấm",
            "Số trong danh bạ được bấm gọi thẳng từ trang; sai một ký tự là gọi nhầm.",
        ),
        (
            '"{number}" is not a number that can be dialled',
            "digits only (no letter O for 0), 3 of them or 7 to 12; dots may stand between",
            "Numbers of the registry are dialled straight from the page; one wrong character reaches a stranger.",
        ),
    ),
    warning(
        "hotline-overdue",
        (
            "số {number} đã quá hạn kiểm tra lại ({recheck_by})",
            "gọi hoặc tra nguồn chính thức, rồi ghi lại checked_on và recheck_by",
            "Số điện thoại chỉ đáng tin khi có người kiểm tra định kỳ.",
        ),
        (
            "the number {number} should have been rechecked by {recheck_by}",
            "call it or look it up at its owner's, then renew checked_on and recheck_by",
            "A number is only as good as its last check.",
        ),
    ),
    error(
        "no-child-line",
        (
            "danh bạ không có đường dây bảo vệ trẻ em toàn quốc đang hoạt động",
            "giữ số 111 trong plans/registry/hotlines.yml với status: live và area: nation",
            "Mọi trang đều phải có số để gọi.",
        ),
        (
            "the registry holds no live national child protection line",
            "keep 111 in plans/registry/hotlines.yml with status: live and area: nation",
            "Every page carries a number to call.",
        ),
    ),
    error(
        "address-taken",
        (
            'địa chỉ "{address}" đã thuộc về {other}',
            "đổi slug của một trong hai",
            "Hai hồ sơ cùng địa chỉ thì trang này đè mất trang kia.",
        ),
        (
            'the address "{address}" already belongs to {other}',
            "change the slug of one of them",
            "With one address for two records one page would overwrite the other.",
        ),
    ),
    error(
        "vanished-address",
        (
            'địa chỉ đã công bố "{address}" không còn trang nào',
            "khôi phục trang, hoặc thêm chuyển hướng vào plans/registry/redirects.yml",
            "Đường dẫn đã in trên giấy, gửi qua Zalo phải còn dùng được.",
        ),
        (
            'no page stands any longer at the published address "{address}"',
            "bring the page back, or add a redirect to plans/registry/redirects.yml",
            "A link once printed or sent must go on working.",
        ),
    ),
    warning(
        "new-address",
        (
            "{count} trang mới chưa có trong danh sách địa chỉ đã công bố",
            'chạy "vitreem addresses --accept" khi công bố',
            "Danh sách này giữ cho mọi liên kết cũ còn sống.",
        ),
        (
            "new pages not yet in the list of published addresses: {count}",
            'run "vitreem addresses --accept" when you publish',
            "The list keeps every old link alive.",
        ),
    ),
    error(
        "period-outside-parent",
        (
            "thời gian của kế hoạch ({period}) nằm ngoài kế hoạch cấp trên {parent} ({parent_period})",
            "kiểm tra period và parent_plan",
            "Kế hoạch triển khai phải nằm trong thời gian của kế hoạch mà nó thực hiện.",
        ),
        (
            "the plan's period ({period}) lies outside that of its parent {parent} ({parent_period})",
            "check period and parent_plan",
            "A plan that carries out another lies within its period.",
        ),
    ),
    error(
        "level-disagrees",
        (
            'kế hoạch ghi cấp "{level}", nhưng địa phương "{place}" là cấp "{place_level}"',
            "sửa level hoặc place",
            "Tên nơi chốn có thể trùng nhau giữa các cấp; xã Bắc Sơn không phải huyện Bắc Sơn.",
        ),
        (
            'the plan says level "{level}", but the place "{place}" is a "{place_level}"',
            "mend level or place",
            "Places of different levels share names; Bắc Sơn commune is not Bắc Sơn district.",
        ),
    ),
    error(
        "place-loop",
        (
            'địa phương "{value}" nằm trong chính nó qua chuỗi parent hoặc successors',
            "sửa chuỗi parent/successors",
            "Một nơi không thể thuộc về chính nó.",
        ),
        (
            'the place "{value}" lies within itself through parent or successors',
            "mend the chain of parents or successors",
            "A place cannot belong to itself.",
        ),
    ),
    warning(
        "stale-translation",
        (
            "tiếng Việt đã đổi sau khi dịch; bản tiếng Anh có thể đã cũ",
            'đọc lại bản tiếng Anh, sửa nếu cần, rồi chạy "vitreem translated {path}"',
            "Người đọc tiếng Anh phải được biết bản dịch có theo kịp không.",
        ),
        (
            "the Vietnamese changed after it was translated; the English may be old",
            'read the English again, mend it, then run "vitreem translated {path}"',
            "Readers of English must know whether their text is up to date.",
        ),
    ),
    warning(
        "unconfirmed-translation",
        (
            "{count} đoạn tiếng Anh trong tệp chưa được xác nhận là bản dịch đúng",
            'đọc lại rồi chạy "vitreem translated {path}"',
            "Bản dịch mới cần một người đọc lại trước khi coi là đúng.",
        ),
        (
            "English texts in this file not yet confirmed as translations: {count}",
            'read them, then run "vitreem translated {path}"',
            "A new translation is read by a person before it counts as right.",
        ),
    ),
)
