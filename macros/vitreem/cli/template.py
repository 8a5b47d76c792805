"""The template of a new plan: everything a plan needs, with a hint where staff have to fill in."""

from __future__ import annotations

from vitreem.place import Place

_ISSUERS = {"province": "uy-ban-nhan-dan-tinh", "district": "uy-ban-nhan-dan-huyen", "commune": "uy-ban-nhan-dan-xa"}


def new_plan_text(place: Place, year: int, name: str) -> str:
    """A plan of a place and year, valid in shape; the words in it are to be replaced."""
    return f"""\
# yaml-language-server: $schema=../schemas/plan.schema.json
# Mẫu kế hoạch. Thay những chỗ "…" bằng nội dung thật, xóa những phần bản nguồn không có.
# Hướng dẫn: trang "Đưa kế hoạch lên trang này"; kiểm tra: vitreem check
slug: {place.slug}-{name}-{year}
place: {place.slug}
level: {place.level}
kind: annual                # annual hằng năm | action-month Tháng hành động | programme nhiều năm
period: {{from: {year}, to: {year}}}
number: null                # số văn bản, ví dụ "166"; null nếu bản nguồn để trống
symbol: KH-UBND
signed:
  place: {place.short}
  date: {year}                # viết tới mức bản nguồn ghi: 2024, 2024-03 hoặc 2024-03-22
  as_written: "{place.short}, ngày … tháng … năm {year}"
issuer: {_ISSUERS[place.level]}
signer:
  authority: [CHỦ TỊCH]
  name: "…"
title:                      # đúng như in dưới chữ KẾ HOẠCH
  vi: "…"
  en: "…"
summary:                    # hai ba câu dễ hiểu cho người dân
  vi: "…"
  en: "…"
notes:
  - kind: blank-number      # xóa ghi chú này khi đã có số
    text: {{vi: "Số văn bản để trống trong bản nguồn.", en: "The document number is blank in the source."}}
clauses:
  - id: "0"                 # lời mở đầu
    text:
      vi: "…"
      en: "…"
  - id: I
    heading: {{vi: "Mục đích, yêu cầu", en: "Purpose and requirements"}}
  - id: I.1
    text:                   # đoạn cách nhau một dòng trống; gạch đầu dòng bắt đầu bằng "- "
      vi: |
        - …

        - …
      en: |
        - …

        - …
  - id: II
    heading: {{vi: "Chế độ báo cáo", en: "Reports"}}
    text:
      vi: "…"
      en: "…"
    # deadlines:
    #   - report: {{vi: "Báo cáo năm", en: "Annual report"}}
    #     rule: before        # before: trước ngày | on: vào ngày
    #     day: 10
    #     month: 11
    #     from: [uy-ban-nhan-dan-cac-xa-thi-tran]
    #     to: [uy-ban-nhan-dan-huyen]
  - id: NN                  # nơi nhận và chữ ký
"""
