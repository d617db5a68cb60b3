"""A change of one file as a patch that `git apply` and `patch -p1` take as it is."""

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import PurePath


def patch(name: str, before: str, after: str) -> Iterator[str]:
    """Yield the lines of a patch without their line feeds; carriage returns are part of the lines and stay."""
    if before == after:
        return
    path = PurePath(name).as_posix()
    old, new = path.lstrip("/"), path.lstrip("/")
    yield f"--- a/{old}"
    yield f"+++ b/{new}"
    for line in list(unified_diff(_lines(before), _lines(after), lineterm="\n"))[2:]:
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"


def _lines(text: str) -> list[str]:
    """Part a text at its line feeds alone, as patch does."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [line for line in text.split("\n")[-1:] if line]
