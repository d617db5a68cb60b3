"""`[check]` and `[directory]` of `afterword.toml` → Options: which rules run, how strictly, and who is who."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options, Person
from afterword.lint.rule import Rule, Setting, UnknownRule, named
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


# How other tools call it.
_MEANT = {
    **dict.fromkeys(("ignore", "ignored", "exclude", "skip", "off", "disabled"), "disable"),
    **dict.fromkeys(("select", "extend-select", "include", "on", "enabled"), "enable"),
    **dict.fromkeys(("severity", "severities", "level"), "levels"),
    **dict.fromkeys(("options", "option", "settings", "rule"), "rules"),
}
_OFF = (False, "off", "none", "ignore", "disable", "disabled", "silent")


def dotted(where: tuple[str, ...]) -> str:
    """Write the keys that lead somewhere; which element of a list it is, its line says."""
    return ".".join(part for part in where if not part.isdigit())


def ended(words: str) -> str:
    """Return words that end as a sentence does."""
    return words if words.endswith((".", "?", "!")) else f"{words}."


def no_such_key(key: str, keys: tuple[str, ...]) -> str:
    """Say that a key does not exist, and which do."""
    import difflib  # noqa: PLC0415 - only a mistyped name needs it, and `check` must start at once

    near = [_MEANT[key]] if _MEANT.get(key) in keys else difflib.get_close_matches(key, keys, 1)
    return f"no such key; did you mean {near[0]}?" if near else f"no such key; there are {', '.join(keys)}"


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
    _Reader().known(tables, TABLES)


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
                raise self.below(key).wrong(no_such_key(key, keys))

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
        return frozenset(self.below(str(at)).rule(word).name for at, word in enumerate(self.words(value)))

    def levels(self, value: object) -> dict[str, Severity]:
        levels = {}
        for name, level in self.table(value).items():
            here = self.below(name)
            here.rule(name)
            if level not in {each.value for each in Severity}:
                silent = f'; to hear nothing of it: disable = ["{name}"]' if level in _OFF else ""
                raise here.wrong(f"write {', '.join(each.value for each in Severity)}, not {level!r}{silent}")
            levels[name] = Severity(level)
        return levels

    def settings(self, value: object) -> dict[str, dict[str, bool | int | str]]:
        return {name: self.below(name).settings_of(own) for name, own in self.table(value).items()}

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
            raise self.wrong(f"a list is needed, not {value!r}")
        return tuple(self.below(str(at)).person(one) for at, one in enumerate(value))

    def person(self, value: object) -> Person:
        """Read a handle, or a table of handle, name and teams."""
        told = {"handle": value} if isinstance(value, str) else self.table(value)
        self.known(told, ("handle", "name", "teams"))
        handle, name = told.get("handle", ""), told.get("name", "")
        if not isinstance(handle, str) or not isinstance(name, str) or not handle.strip("@ "):
            raise self.wrong(f'write "@handle" or {{handle = "@handle", name = "…"}}, not {value!r}')
        return Person(handle.strip("@ "), name, tuple(self.below("teams").words(told.get("teams", ()))))
