"""Regular expressions that an earlier run of a short command has compiled: on a small file that is most of its work.

Python has no public way to keep what it compiled, so this looks into `re`, as CPython has it from 3.11 on, and trusts
nothing: what it keeps was compared with what `re.compile` makes, what it reads was written by the same interpreter and
bears a checksum, and CPython validates it once more. Where anything is otherwise, the pattern is compiled as usual.
"""

import json
import re
import sys
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any, Final, NamedTuple
from zlib import crc32

MOST_BYTES = 16 * 1024 * 1024  # of what is kept; beyond it only what this run needed is

_UNIT: Final = "I"  # of the code: unsigned 32 bits, in memory and on disk


class Compiled(NamedTuple):
    """What CPython makes a pattern of: its flags, its code, how many groups it has and what they are called."""

    flags: int
    code: bytes
    groups: int
    names: dict[str, int]


Key = tuple[str, int]  # a pattern's source and its flags


class Memory:
    """What is compiled already, in one file; what cannot be read is compiled again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = _read(path)
        self._used: set[Key] = set()

    def pattern(self, source: str, flags: int) -> re.Pattern[str]:
        """Return a pattern, from memory if it is there."""
        self._used.add((source, flags))
        known = self._known.get((source, flags))
        if known is not None:
            with suppress(Exception):  # of private functions, which may be gone or changed
                return _assembled(source, known)
        return re.compile(source, flags)

    def keep(self) -> None:
        """Write down what was not known before; a disk that is full or not ours stays as it is.

        The file is opened first: to translate is most of the work, and in vain where nothing can be written.
        """
        if self._used <= self._known.keys():
            return
        with suppress(OSError), _replacing(self._path) as file:
            new = {key: made for key in self._used - self._known.keys() if (made := _translated(*key))}
            kept = self._known | new
            if sum(len(each.code) for each in kept.values()) > MOST_BYTES:
                kept = {key: each for key, each in kept.items() if key in self._used}
            if new:
                file.write(_written(kept))


_memory: Memory | None = None


def compiled(source: str, flags: int) -> re.Pattern[str]:
    """Return `re.compile(source, flags)`, the quicker way where there is one."""
    return re.compile(source, flags) if _memory is None else _memory.pattern(source, flags)


@contextmanager
def remembering(folder: Path) -> Iterator[None]:
    """Meanwhile use what earlier runs compiled, in the whole process, and afterwards keep there what they had not."""
    global _memory  # noqa: PLW0603 - a process has one, as `re` has one
    before, _memory = _memory, Memory(folder / f"patterns-{sys.implementation.cache_tag}")
    memory = _memory
    try:
        yield
    finally:
        _memory = before
        memory.keep()


def _inside(name: str) -> Any:  # noqa: ANN401 - private to CPython
    return import_module(name)


def _translated(source: str, flags: int) -> Compiled | None:
    """Return what CPython makes of a pattern, as far as we can make the same again; None where we cannot."""
    try:
        parsed = _inside("re._parser").parse(source, flags)
        units = _inside("re._compiler")._code(parsed, flags)  # noqa: SLF001 - there is no public way
        state, code = parsed.state, array(_UNIT, map(int, units)).tobytes()
        made = Compiled(int(flags | state.flags), code, state.groups - 1, dict(state.groupdict))
        return made if _assembled(source, made) == re.compile(source, flags) else None
    except Exception:  # noqa: BLE001 - of private functions, which may be gone or changed
        return None


def _assembled(source: str, made: Compiled) -> re.Pattern[str]:
    numbered: list[str | None] = [None] * (made.groups + 1)
    for name, number in made.names.items():
        numbered[number] = name
    code = memoryview(made.code).cast(_UNIT).tolist()
    pattern: re.Pattern[str] = _inside("_sre").compile(
        source, made.flags, code, made.groups, made.names, tuple(numbered)
    )
    return pattern


def _maker() -> str:
    """Name the form of the file and the interpreter whose code this is; another one compiles for itself."""
    return f"patterns/1 {sys.version} {sys.byteorder} {getattr(_inside('_sre'), 'MAGIC', None)}"


def _written(kept: dict[Key, Compiled]) -> bytes:
    """Return three parts: a line about the two others, a line that lists the patterns, and their code one by one."""
    listed = [(*key, each.flags, len(each.code), each.groups, each.names) for key, each in kept.items()]
    body = json.dumps(listed).encode() + b"\n" + b"".join(each.code for each in kept.values())
    return json.dumps([_maker(), crc32(body)]).encode() + b"\n" + body


@contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that is put in place once it is whole; nothing changes if nothing was written to it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as file:
        try:
            yield file
            is_written = file.tell() > 0
            file.close()
            if is_written:
                Path(file.name).replace(path)
        finally:
            Path(file.name).unlink(missing_ok=True)


def _read(path: Path) -> dict[Key, Compiled]:
    """Return what was written; nothing where it is torn, of another interpreter, or not there."""
    try:
        about, _, body = path.read_bytes().partition(b"\n")
        if json.loads(about) != [_maker(), crc32(body)]:
            return {}
        end = body.index(b"\n")
        start, known = end + 1, {}
        for source, flags, full_flags, length, groups, names in json.loads(body[:end]):
            known[source, flags] = Compiled(full_flags, body[start : start + length], groups, names)
            start += length
    except (OSError, ValueError):
        return {}
    return known
