"""Problems of the hand-written pages under content/."""

from __future__ import annotations

from vitreem.problems.kind import error

KINDS = (
    error(
        "bad-front-matter",
        (
            "phần đầu trang (giữa hai dòng ---) viết sai: {detail}",
            "phần này chỉ gồm các dòng tên: giá trị; tên được dùng: {known}",
            "MkDocs sẽ in phần đầu trang viết sai ra giữa trang cho mọi người đọc.",
        ),
        (
            "the front matter (between the two --- lines) is malformed: {detail}",
            "it consists of lines name: value; names in use: {known}",
            "MkDocs would print broken front matter in the middle of the page.",
        ),
    ),
    error(
        "page-without-pair",
        (
            "trang này chưa có bản {language}",
            "tạo trang kia và ghi đường dẫn của nó vào translation: ở phần đầu cả hai trang",
            "Mọi trang đều có bản tiếng Việt và tiếng Anh, và nút đổi ngôn ngữ dẫn tới đúng trang ấy.",
        ),
        (
            "this page has no {language} counterpart",
            "write the other page and name it under translation: in both",
            "Every page has both languages, and the switch leads to that very page.",
        ),
    ),
    error(
        "dead-link",
        (
            'liên kết tới "{target}" nhưng không có trang ấy',
            "kiểm tra tên tệp, tính từ thư mục của trang này",
            "MkDocs chỉ báo liên kết chết sau khi đã thay trang cũ; ở đây phải báo trước.",
        ),
        (
            'it links to "{target}", but there is no such page',
            "check the file's name, counted from this page's folder",
            "MkDocs tells of dead links only after it has replaced the last good site; this must come before.",
        ),
    ),
    error(
        "bad-macro",
        (
            "lời gọi macro sai: {detail}",
            "các macro có sẵn: {known}",
            "Một lời gọi sai sẽ để lại chỗ trống hoặc dấu ngoặc trên trang.",
        ),
        (
            "a macro call is wrong: {detail}",
            "macros that exist: {known}",
            "A wrong call would leave a gap or braces on the page.",
        ),
    ),
)
