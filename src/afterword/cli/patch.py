"""A change of one file as a patch that `git apply` and `patch -p1` take as it is."""

import os
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

_ESCAPES = {
    **{code: f"\\{code:03o}" for code in (*range(0x20), 0x7F)},
    **{0xDC00 + byte: f"\\{byte:03o}" for byte in range(0x80, 0x100)},  # how Python holds a name that is not UTF-8
    **{ord(char): f"\\{letter}" for char, letter in zip('"\\\a\b\t\n\v\f\r', '"\\abtnvfr', strict=True)},
}


def patch(name: str, before: str, after: str) -> Iterator[str]:
    """Yield the lines of a patch without their line feeds; carriage returns are part of the lines and stay."""
    if before == after:
        return
    yield f"--- {_told('a', name)}"
    yield f"+++ {_told('b', name)}"
    for line in list(unified_diff(_lines(before), _lines(after), lineterm="\n"))[2:]:
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def below(name: str) -> str | None:
    """Return where a file lies below the current directory, or None where it does not, so that no patch can name it.

    Links are followed, as neither tool changes a file behind one; both refuse ".." in a name.
    """
    place, here = Path(os.path.realpath(name)), Path.cwd().resolve()
    return place.relative_to(here).as_posix() if place.is_relative_to(here) else None


def _told(side: str, name: str) -> str:
    """Write a name as git does: quoted as in C where it must be; a TAB behind one with blanks, or it ends at them."""
    path = below(name)
    whole = os.path.realpath(name) if path is None else f"{side}/{path}"
    quoted = whole.translate(_ESCAPES)
    return (quoted if quoted == whole else f'"{quoted}"') + ("\t" if " " in whole else "")


def _lines(text: str) -> list[str]:
    """Part a text at its line feeds alone, as patch does."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [line for line in text.split("\n")[-1:] if line]
