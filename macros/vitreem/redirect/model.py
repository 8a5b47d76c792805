"""The redirect record."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from vitreem.record import Record, Text


def _path(value: str) -> str:
    if value.startswith("/") or "//" in value or ".." in value or "?" in value:
        raise PydanticCustomError("bad-slug", "path", {"value": value, "fixed": value.strip("/.") + "/"})
    return value


Address = Annotated[Text, AfterValidator(_path)]


class Redirect(Record):
    """One moved address; both are paths from the site's root without a leading slash."""

    from_: Address = Field(alias="from", description="Địa chỉ cũ đã công bố: ke-hoach/ten-cu/")
    to: Address = Field(description="Địa chỉ mới: ke-hoach/ten-moi/")


class RedirectFile(Record):
    """The list of redirects."""

    redirects: tuple[Redirect, ...] = ()
