"""Whether a macro is called as it wants to be: what a writer got wrong is told in both languages."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from vitreem.authoring.mistake import MacroMistake


def check_call(name: str, macro: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
    """Compare a call with the macro's signature.

    Raises:
        MacroMistake: an argument is missing, unknown or too many, or a number stands where text belongs, or the
            other way round.
    """
    signature = inspect.signature(macro)
    try:
        given = signature.bind(*args, **kwargs).arguments
    except TypeError:
        shape = f"{name}({', '.join(signature.parameters)})"
        raise MacroMistake(
            f'macro "{name}" được gọi sai; cách gọi: {shape}', f'the macro "{name}" is called wrongly; write {shape}'
        ) from None
    for argument, value in given.items():
        wants_number = signature.parameters[argument].annotation in (int, "int")
        if wants_number and (not isinstance(value, int) or isinstance(value, bool)):
            raise MacroMistake(
                f"{argument} của {name} phải là một số, không để trong ngoặc kép",
                f"{argument} of {name} must be a number, without quotation marks",
            )
        if not wants_number and not isinstance(value, str):
            raise MacroMistake(
                f"{argument} của {name} phải là chữ để trong ngoặc kép",
                f"{argument} of {name} must be text in quotation marks",
            )
