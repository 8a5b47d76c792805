"""The words of the search page, in both languages."""

from __future__ import annotations

SEARCH_WORDS: dict[str, tuple[str, str]] = {
    "search.title": ("Tìm", "Search"),
    "search.intro": (
        "Gõ có dấu hay không dấu đều được: tên xã, việc cần tìm, số văn bản, số điện thoại.",
        "Places, topics, document numbers, telephone numbers, in English or Vietnamese.",
    ),
    "search.label": ("Tìm kế hoạch, địa phương, số điện thoại", "Search plans, places and telephone numbers"),
    "search.button": ("Tìm", "Search"),
    "search.all_places": ("Mọi địa phương", "All places"),
    "search.all_years": ("Mọi năm", "All years"),
    "search.all_kinds": ("Mọi loại", "All kinds"),
    "search.kind.clause": ("Mục trong kế hoạch", "Clause of a plan"),
    "search.kind.plan": ("Kế hoạch", "Plan"),
    "search.kind.place": ("Địa phương", "Place"),
    "search.kind.slogan": ("Khẩu hiệu", "Slogan"),
    "search.kind.hotline": ("Số để gọi", "Who to call"),
    "search.kind.body": ("Cơ quan", "Body"),
    "search.kind.document": ("Văn bản", "Legal document"),
    "search.kind.campaign": ("Tháng hành động", "Action Month"),
    "search.searching": ("Đang tìm…", "Searching…"),
    "search.one": ("1 kết quả.", "1 result."),
    "search.many": ("{n} kết quả.", "{n} results."),
    "search.more": ("Xem thêm kết quả", "Show more results"),
    "search.mended": ("Đã hiểu là: {q}.", "Understood as: {q}."),
    "search.nothing": (
        "Không thấy gì. Thử ít từ hơn, hoặc chọn ở danh sách bên dưới. Cần giúp ngay: gọi 111.",
        "Nothing found. Try fewer words, or choose from the lists below. If you need help now: call 111.",
    ),
    "search.failed": (
        (
            "Chưa tải được dữ liệu tìm kiếm. Kiểm tra mạng rồi thử lại, hoặc dùng danh sách bên dưới. "
            "Cần giúp ngay: gọi 111."
        ),
        (
            "The search could not be loaded. Check the connection and try again, or use the lists below. "
            "If you need help now: call 111."
        ),
    ),
    "search.topics": ("Theo chủ đề", "By topic"),
    "search.places": ("Địa phương, từ A đến Z", "Places from A to Z"),
    "search.documents": ("Văn bản được nhắc tới", "Legal documents cited"),
}
