"""The few words that entries need beside those of the records: what kind of plan, what a slogan is about."""

from __future__ import annotations

from vitreem.language import Lang

_LABELS: dict[str, tuple[str, str]] = {
    "plan": ("Kế hoạch", "Plan"),
    "clause": ("Mục", "Clause"),
    "preamble": ("Lời mở đầu", "Preamble"),
    "became": ("Nay là", "Became"),
    "campaign": ("Tháng hành động vì trẻ em năm", "Action Month for Children"),
    "annual": ("Kế hoạch hằng năm", "Annual plan"),
    "action-month": ("Kế hoạch Tháng hành động vì trẻ em", "Plan for the Action Month for Children"),
    "programme": ("Chương trình nhiều năm", "Multi-year programme"),
    "resources": ("nguồn lực", "resources"),
    "protection": ("bảo vệ trẻ em", "child protection"),
    "hotline": ("tổng đài", "hotline"),
    "participation": ("sự tham gia của trẻ em", "child participation"),
    "mental-health": ("sức khỏe tâm thần", "mental health"),
    "drowning": ("đuối nước", "drowning"),
    "injury": ("tai nạn, thương tích", "accidents and injuries"),
    "child-labour": ("lao động trẻ em", "child labour"),
    "policy": ("chính sách", "policy"),
    "online": ("môi trường mạng", "online"),
    "general": ("", ""),
}


def label(name: str, lang: Lang) -> str:
    """A word in a language."""
    return _LABELS[name][lang is Lang.EN]
