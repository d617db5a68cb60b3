"""`[check]` and `[directory]` of `afterword.toml` → Options: which rules run, how strictly, and who is who."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options, Person
from afterword.lint.rule import Rule, UnknownRule, named

NAME = "afterword.toml"
Table = Mapping[str, object]

CHECK_KEYS = ("enable", "disable", "levels", "quotes", "rules")
DIRECTORY_KEYS = ("people", "teams", "vendors", "aliases")
_QUOTES = ("skip", "hint")
_HEADER = re.compile(r"[ \t]*\[{1,2}[ \t]*(?P<keys>[^\[\]#]+?)[ \t]*\]{1,2}")
_KEY = re.compile(r"[ \t]*(?P<keys>[^=#\[\]\"']+|(?:\"[^\"]*\"|'[^']*')[^=#]*?)[ \t]*=")
_PART = re.compile(r"\"[^\"]*\"|'[^']*'|[^.\s]+")


class Misconfigured(ValueError):
    """A table that cannot be used; `where` are the keys that lead to the trouble."""

    def __init__(self, where: tuple[str, ...], message: str, *, line: int | None = None) -> None:
        place = f"line {line}: " if line else ""
        super().__init__(f"{place}{'.'.join(where)}: {message}")
        self.where = where
        self.message = message


def options(check: Table, directory: Table) -> Options:
    """Return what a `[check]` and a `[directory]` table ask for.

    Raises:
        Misconfigured: a key, a rule or an option that does not exist, or a value of the wrong kind.
    """
    return _Reader().options(check, directory)


def read(text: str) -> Options:
    """Return what the text of an `afterword.toml` asks of a check; its other tables are not looked at.

    Raises:
        Misconfigured: as `options`; its words begin with the line.
        tomllib.TOMLDecodeError: the text is not TOML.
    """
    import tomllib  # noqa: PLC0415 - only with a configuration, and `check` must start at once

    tables = tomllib.loads(text)
    try:
        return options(*(_Reader((key,)).table(tables.get(key, {})) for key in ("check", "directory")))
    except Misconfigured as trouble:
        raise Misconfigured(trouble.where, trouble.message, line=line_of(text, trouble.where)) from None


def nearest(folder: Path) -> Path | None:
    """Return the afterword.toml of a folder: there or above, up to the root of a repository."""
    for above in (folder, *folder.parents):
        if (above / NAME).is_file():
            return above / NAME
        if (above / ".git").exists():
            return None
    return None


def line_of(text: str, where: tuple[str, ...]) -> int | None:
    """Return the line of a TOML text, from 1, on which a key is written, or the nearest table that leads to it."""
    best, depth = None, 0
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        key = None if header else _KEY.match(line)
        if header:
            table = _parts(header["keys"])
            path = table
        elif key:
            path = (*table, *_parts(key["keys"]))
        else:
            continue
        if len(path) > depth and path == where[: len(path)]:
            best, depth = number, len(path)
    return best


def _parts(keys: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(keys))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the two tables; remembers the path it is at only to say where trouble is."""

    at: tuple[str, ...] = field(default=())

    def options(self, check: Table, directory: Table) -> Options:
        _Reader(("check",)).known(check, CHECK_KEYS)
        _Reader(("directory",)).known(directory, DIRECTORY_KEYS)
        enabled, disabled = (_Reader(("check", key)).rules(check.get(key, ())) for key in ("enable", "disable"))
        if both := enabled & disabled:
            raise Misconfigured(("check", "enable"), f"{min(both)} is disabled as well")
        quotes = check.get("quotes", "skip")
        if quotes not in _QUOTES:
            raise Misconfigured(("check", "quotes"), f"write {' or '.join(_QUOTES)}, not {quotes!r}")
        return Options(
            enabled=enabled,
            disabled=disabled,
            levels=_Reader(("check", "levels")).levels(check.get("levels", {})),
            settings=_Reader(("check", "rules")).settings(check.get("rules", {})),
            quotes="hint" if quotes == "hint" else "skip",
            people=_Reader(("directory", "people")).people(directory.get("people", ())),
            teams=frozenset(_Reader(("directory", "teams")).words(directory.get("teams", ()))),
            vendors=frozenset(_Reader(("directory", "vendors")).words(directory.get("vendors", ()))),
            aliases=frozenset(
                word.strip("@").lower()
                for word in _Reader(("directory", "aliases")).words(directory.get("aliases", ()))
            ),
        )

    def below(self, key: str) -> "_Reader":
        return _Reader((*self.at, key))

    def wrong(self, message: str) -> Misconfigured:
        return Misconfigured(self.at, message)

    def known(self, table: Table, keys: tuple[str, ...]) -> None:
        for key in table:
            if key not in keys:
                raise self.below(key).wrong(f"no such key; there are {', '.join(keys)}")

    def table(self, value: object) -> Table:
        if not isinstance(value, Mapping):
            raise self.wrong(f"a table is needed, not {value!r}")
        return value

    def words(self, value: object) -> list[str]:
        if not isinstance(value, list | tuple) or not all(isinstance(word, str) for word in value):
            raise self.wrong(f'a list such as ["one", "two"] is needed, not {value!r}')
        return list(value)

    def rule(self, name: str) -> Rule:
        try:
            return named(name)
        except UnknownRule as unknown:
            raise self.wrong(str(unknown)) from None

    def rules(self, value: object) -> frozenset[str]:
        return frozenset(self.rule(word).name for word in self.words(value))

    def levels(self, value: object) -> dict[str, Severity]:
        levels = {}
        for name, level in self.table(value).items():
            here = self.below(name)
            here.rule(name)
            if level not in {each.value for each in Severity}:
                raise here.wrong(f"write {', '.join(each.value for each in Severity)}, not {level!r}")
            levels[name] = Severity(level)
        return levels

    def settings(self, value: object) -> dict[str, dict[str, bool | int | str]]:
        return {name: self.below(name).settings_of(own) for name, own in self.table(value).items()}

    def settings_of(self, value: object) -> dict[str, bool | int | str]:
        """Read the options of the rule whose name is the last key of the path."""
        subject = self.rule(self.at[-1])
        defaults = {each.name: each.default for each in subject.settings}
        found: dict[str, bool | int | str] = {}
        for name, given in self.table(value).items():
            here = self.below(name)
            if name not in defaults:
                names = ", ".join(defaults) or "none"
                raise here.wrong(f"{subject.name} has no such option; it has {names}")
            if type(given) is not type(defaults[name]) or not isinstance(given, bool | int | str):
                raise here.wrong(f"{type(defaults[name]).__name__} is needed, not {given!r}")
            found[name] = given
        return found

    def people(self, value: object) -> tuple[Person, ...]:
        if not isinstance(value, list | tuple):
            raise self.wrong(f"a list is needed, not {value!r}")
        return tuple(self.person(one) for one in value)

    def person(self, value: object) -> Person:
        """Read a handle, or a table of handle, name and teams."""
        told = {"handle": value} if isinstance(value, str) else self.table(value)
        self.known(told, ("handle", "name", "teams"))
        handle, name = told.get("handle", ""), told.get("name", "")
        if not isinstance(handle, str) or not isinstance(name, str) or not handle.strip("@ "):
            raise self.wrong(f'write "@handle" or {{handle = "@handle", name = "…"}}, not {value!r}')
        return Person(handle.strip("@ "), name, tuple(self.below("teams").words(told.get("teams", ()))))
