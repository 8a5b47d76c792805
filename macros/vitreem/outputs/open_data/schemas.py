"""The JSON Schema of each kind of file, made from the models, with Vietnamese titles for the editors' hints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from vitreem.body import BodyFile
from vitreem.campaign import Campaign
from vitreem.glossary import GlossaryFile
from vitreem.hotline import HotlineFile
from vitreem.legal import LegalDocumentFile
from vitreem.place import PlaceFile
from vitreem.plan import Plan
from vitreem.redirect import RedirectFile
from vitreem.search import LexiconFile

_MODELS: dict[str, tuple[type[BaseModel], str]] = {
    "plan": (Plan, "Kế hoạch của một địa phương"),
    "places": (PlaceFile, "Các địa phương"),
    "campaign": (Campaign, "Tháng hành động vì trẻ em của một năm"),
    "hotlines": (HotlineFile, "Danh bạ đường dây nóng"),
    "bodies": (BodyFile, "Cơ quan, tổ chức"),
    "documents": (LegalDocumentFile, "Văn bản được nhắc tới"),
    "glossary": (GlossaryFile, "Thuật ngữ và tiếng Anh cố định"),
    "redirects": (RedirectFile, "Địa chỉ đã chuyển"),
    "lexicon": (LexiconFile, "Từ điển của ô tìm kiếm"),
}


def schema_files() -> Iterator[tuple[str, str]]:
    """Each schema's file name and text (JSON Schema 2020-12)."""
    for name, (model, title) in _MODELS.items():
        schema = model.model_json_schema(by_alias=True)
        schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": title}
        yield f"{name}.schema.json", json.dumps(_tidy(schema), ensure_ascii=False, indent=2) + "\n"


def _tidy(node: Any) -> Any:
    """Without the titles pydantic derives from field names, which are English and say nothing new."""
    if isinstance(node, dict):
        derived = isinstance(node.get("title"), str) and ("type" in node or "anyOf" in node or "$ref" in node)
        return {k: _tidy(v) for k, v in node.items() if not (k == "title" and derived and "$defs" not in node)}
    return [_tidy(item) for item in node] if isinstance(node, list) else node
