"""`[check]` and `[directory]` of `afterword.toml` → Options: which rules run, how strictly, and who is who."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from afterword.lint import directory as directories
from afterword.lint import hints
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options, Person
from afterword.lint.rule import Rule, Setting, UnknownRule, is_rule, named
from afterword.lint.toml_lines import lines

NAME = "afterword.toml"
Table = Mapping[str, object]

TABLES = ("policy", "calendar", "incidents", "retention", "services", "templates", "check", "directory")

CHECK_KEYS = ("enable", "disable", "levels", "manual", "quotes", "resemblance", "rules")
DIRECTORY_KEYS = ("people", "teams", "vendors", "aliases")
_QUOTES = ("skip", "hint")
_KINDS: Mapping[type, str] = {bool: "true or false", int: "a whole number", str: "text in quotes"}


class Misconfigured(ValueError):
    """A table that cannot be used; `where` are the keys that lead to the trouble."""

    def __init__(self, where: tuple[str, ...], message: str, *, line: int | None = None) -> None:
        place = f"line {line}: " if line else ""
        super().__init__(f"{place}{dotted(where)}: {message}")
        self.where = where
        self.message = message


def dotted(where: tuple[str, ...]) -> str:
    """Write the keys that lead somewhere; which element of a list it is, its line says."""
    return ".".join(part for part in where if not part.isdigit())


def ended(words: str) -> str:
    """Return words that end as a sentence does."""
    return words if words.endswith((".", "?", "!")) else f"{words}."


def options(check: Table, directory: Table) -> Options:
    """Return what a `[check]` and a `[directory]` table ask for.

    Raises:
        Misconfigured: a key, a rule or an option that does not exist, or a value of the wrong kind.
    """
    return _Reader().options(check, directory)


def read(text: str) -> Options:
    """Return what the text of an `afterword.toml` asks of a check; what is in its other tables is not looked at.

    Raises:
        Misconfigured: as `options`, or a table that does not exist; its words begin with the line.
        tomllib.TOMLDecodeError: the text is not TOML.
    """
    import tomllib  # noqa: PLC0415 - only with a configuration, and `check` must start at once

    tables = tomllib.loads(text)
    try:
        known(tables)
        return options(*(_Reader((key,)).table(tables.get(key, {})) for key in ("check", "directory")))
    except Misconfigured as trouble:
        raise Misconfigured(trouble.where, trouble.message, line=line_of(text, trouble.where)) from None


def known(tables: Table) -> None:
    """Refuse a table that no part of Afterword reads. Raises ``Misconfigured``."""
    within = {"check": CHECK_KEYS, "directory": DIRECTORY_KEYS}
    for key in tables:
        if key not in TABLES:
            raise Misconfigured((key,), hints.no_such_table(key, TABLES, within))


def nearest(folder: Path) -> Path | None:
    """Return the afterword.toml of a folder: there or above, up to the root of a repository."""
    for above in (folder, *folder.parents):
        if (above / NAME).is_file():
            return above / NAME
        if (above / ".git").exists():
            return None
    return None


def line_of(text: str, where: tuple[str, ...]) -> int | None:
    """Return the line of a valid TOML text, from 1, where a key or element stands, or the nearest that leads to it."""
    found = lines(text)
    return next((found[where[:depth]] for depth in range(len(where), 0, -1) if where[:depth] in found), None)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the two tables; remembers the path it is at only to say where trouble is."""

    at: tuple[str, ...] = field(default=())

    def options(self, check: Table, directory: Table) -> Options:
        _Reader(("check",)).no_rules(check)
        _Reader(("check",)).known(check, CHECK_KEYS)
        _Reader(("directory",)).known(directory, DIRECTORY_KEYS)
        enabled, disabled = (_Reader(("check", key)).rules(check.get(key, ())) for key in ("enable", "disable"))
        if both := enabled & disabled:
            raise Misconfigured(("check", "enable"), f"{min(both)} is disabled as well")
        quotes = check.get("quotes", "skip")
        if quotes not in _QUOTES:
            raise Misconfigured(("check", "quotes"), f"write {' or '.join(_QUOTES)}, not {quotes!r}")
        resemblance = check.get("resemblance", True)
        if not isinstance(resemblance, bool):
            raise Misconfigured(("check", "resemblance"), f"write true or false, not {resemblance!r}")
        manual = check.get("manual", "")
        if not isinstance(manual, str) or (manual and not manual.startswith(("https://", "http://"))):
            raise Misconfigured(("check", "manual"), f"write an address that begins with https://, not {manual!r}")
        return Options(
            enabled=enabled,
            disabled=disabled,
            levels=_Reader(("check", "levels")).levels(check.get("levels", {})),
            settings=_Reader(("check", "rules")).settings(check.get("rules", {})),
            manual=manual.rstrip("/"),
            quotes="hint" if quotes == "hint" else "skip",
            resemblance=resemblance,
            people=_Reader(("directory", "people")).people(directory.get("people", ())),
            teams=frozenset(_Reader(("directory", "teams")).each(directory.get("teams", ()), directories.name)),
            vendors=frozenset(_Reader(("directory", "vendors")).each(directory.get("vendors", ()), directories.name)),
            aliases=frozenset(
                word.lower()
                for word in _Reader(("directory", "aliases")).each(directory.get("aliases", ()), directories.handle)
            ),
        )

    def below(self, key: str) -> "_Reader":
        return _Reader((*self.at, key))

    def wrong(self, message: str) -> Misconfigured:
        return Misconfigured(self.at, message)

    def known(self, table: Table, keys: tuple[str, ...]) -> None:
        for key in table:
            if key not in keys:
                raise self.below(key).wrong(hints.no_such_key(key, keys))

    def no_rules(self, table: Table) -> None:
        """Refuse names of rules where keys should be, and of files where rules should."""
        for key, value in table.items():
            if key not in ("manual", "rules", "levels") and hints.names_files(value):
                raise self.below(key).wrong("which files are checked is said where afterword check is called, not here")
            if key not in CHECK_KEYS and is_rule(key):
                raise self.below(key).wrong(hints.of_a_rule(key, value))

    def table(self, value: object) -> Table:
        if not isinstance(value, Mapping):
            raise self.wrong(f"a table is needed, not {value!r}")
        return value

    def words(self, value: object) -> list[str]:
        if not isinstance(value, list | tuple) or not all(isinstance(word, str) for word in value):
            raise self.wrong(hints.a_list(value))
        return list(value)

    def each(self, value: object, read_one: Callable[[str], str]) -> list[str]:
        """Read a list whose elements are handles or names."""
        return [self.below(str(at)).one(word, read_one) for at, word in enumerate(self.words(value))]

    def one(self, word: str, read_one: Callable[[str], str]) -> str:
        try:
            return read_one(word)
        except directories.NotOne as trouble:
            raise self.wrong(str(trouble)) from None

    def rule(self, name: str) -> Rule:
        try:
            return named(name)
        except UnknownRule as unknown:
            raise self.wrong(str(unknown)) from None

    def rules(self, value: object) -> frozenset[str]:
        return frozenset(self.below(str(at)).rule(word).name for at, word in enumerate(self.words(value)))

    def levels(self, value: object) -> dict[str, Severity]:
        levels = {}
        for name, level in self.table(value).items():
            here = self.below(name)
            here.rule(name)
            if not isinstance(level, str) or level not in hints.LEVELS:
                raise here.wrong(hints.no_such_level(name, level))
            levels[name] = Severity(level)
        return levels

    def settings(self, value: object) -> dict[str, dict[str, bool | int | str]]:
        if isinstance(value, list):
            raise self.wrong("a table for each rule is needed; which of them run is said by enable and disable")
        table = self.table(value)
        for name, own in table.items():
            if not isinstance(own, Mapping) and is_rule(name):
                raise self.below(name).wrong(f"a table is needed, not {own!r}; {hints.of_a_rule(name, own)}")
        return {name: self.below(name).settings_of(own) for name, own in table.items()}

    def settings_of(self, value: object) -> dict[str, bool | int | str]:
        """Read the options of the rule whose name is the last key of the path."""
        subject = self.rule(self.at[-1])
        settings = {each.name: each for each in subject.settings}
        found: dict[str, bool | int | str] = {}
        for name, given in self.table(value).items():
            if name not in settings:
                names = ", ".join(settings) or "none"
                raise self.below(name).wrong(f"{subject.name} has no such option; it has {names}")
            found[name] = self.below(name).setting(settings[name], given)
        for low in filter(lambda each: each.at_most, subject.settings):
            least, most = (found.get(each, settings[each].default) for each in (low.name, low.at_most))
            if int(least) > int(most):
                name = low.name if low.name in found else low.at_most
                raise self.below(name).wrong(f"{low.name} is {least}, more than {low.at_most}, which is {most}")
        return found

    def setting(self, setting: Setting, given: object) -> bool | int | str:
        """Read one option of a rule."""
        if type(given) is not type(setting.default) or not isinstance(given, bool | int | str):
            raise self.wrong(f"{_KINDS[type(setting.default)]} is needed, not {given!r}")
        if isinstance(given, int) and given < setting.least:
            raise self.wrong(f"{setting.least} or more is needed, not {given}")
        if isinstance(given, str) and setting.words:
            told = [word.strip() for word in given.split(",")] if setting.several else [given]
            if strange := [word for word in told if word not in setting.words]:
                more = ", with commas between them" if setting.several else ""
                raise self.wrong(f"write {' or '.join(setting.words)}{more}, not {strange[0]!r}")
        return given

    def people(self, value: object) -> tuple[Person, ...]:
        if not isinstance(value, list | tuple):
            raise self.wrong(f'a list is needed, such as ["@ines", "@rui"], not {value!r}')
        return tuple(self.below(str(at)).person(one) for at, one in enumerate(value))

    def person(self, value: object) -> Person:
        """Read a handle, or a table of handle, name and teams."""
        if isinstance(value, str):
            return Person(self.one(value, directories.handle_or_name))
        told = self.table(value)
        self.known(told, ("handle", "name", "teams"))
        handle, name = told.get("handle", ""), told.get("name", "")
        if not isinstance(handle, str) or not isinstance(name, str) or not handle.strip("@ "):
            raise self.wrong(f'write "@handle" or {{handle = "@handle", name = "…"}}, not {value!r}')
        teams = self.below("teams").each(told.get("teams", ()), directories.name)
        return Person(self.below("handle").one(handle, directories.handle), name, tuple(teams))
