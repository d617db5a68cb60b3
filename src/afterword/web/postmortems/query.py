"""What somebody types into the library's search field, read: `timeout service:checkout severity:1 before:2026-06`."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from datetime import date

from afterword.web.people.directory import bare
from afterword.web.postmortems.models import Status

PART = re.compile(r'([a-z]+):("[^"]*"|\S*)|"([^"]*)"|(\S+)', re.IGNORECASE)
WORDS = re.compile(r"\w+")
DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$", re.ASCII)
MOST_TERMS = 16


@dataclass(frozen=True, slots=True)
class Query:
    """Words to find and what to narrow them to; several values of one filter mean any of them.

    `terms` are single words or phrases, all of which must occur. `after` is the first day wanted,
    `before` the first day not wanted. `unknown` holds filters nobody understands, as typed.
    """

    text: str = ""
    terms: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None
    unknown: tuple[str, ...] = ()

    @classmethod
    def read(cls, typed: str) -> "Query":
        """Read what was typed; nothing in it is an error."""
        query = cls(text=" ".join(typed.replace("\0", " ").split()))
        for found in PART.finditer(query.text):
            name, value, phrase, word = found.groups()
            if name and name.lower() in FILTERS:
                query = FILTERS[name.lower()](query, value.strip('"'))
            elif name and value and not value.startswith("//"):
                query = replace(query, unknown=(*query.unknown, found.group()))
            else:
                query = _with_term(query, phrase or word or found.group())
        return query

    @property
    def finds_nothing(self) -> bool:
        """Whether something was typed that holds no word and no filter: `???`."""
        return (
            bool(self.text)
            and not self.unknown
            and all(not getattr(self, field.name) for field in fields(self) if field.name != "text")
        )


def day(typed: str) -> date | None:
    """Read `2026`, `2026-06` or `2026-06-05` as the first day of it."""
    found = DAY.match(typed)
    if found is None:
        return None
    year, month, day_of_month = (int(part or 1) for part in found.groups())
    try:
        return date(year, month, day_of_month)
    except ValueError:
        return None


def _with_term(query: Query, typed: str) -> Query:
    """Add one word or phrase, reduced to its words."""
    term = " ".join(WORDS.findall(typed))
    return replace(query, terms=(*query.terms, term)[:MOST_TERMS]) if term else query


def _any_of(field: str, read: Callable[[str], str | None]) -> Callable[[Query, str], Query]:
    """Make a reader that adds one value to a filter; what it cannot read is unknown."""

    def narrow(query: Query, typed: str) -> Query:
        values = [read(part) for part in typed.split(",") if part]
        if not values or None in values:
            return replace(query, unknown=(*query.unknown, f"{field}:{typed}"))
        return replace(query, **{field: (*getattr(query, field), *_once(values))})

    return narrow


def _once(values: Iterable[str | None]) -> tuple[str, ...]:
    """Drop repetitions."""
    return tuple(dict.fromkeys(value for value in values if value))


def _from(field: str) -> Callable[[Query, str], Query]:
    """Make a reader of one day."""

    def narrow(query: Query, typed: str) -> Query:
        first = day(typed)
        if first is None:
            return replace(query, unknown=(*query.unknown, f"{field}:{typed}"))
        return replace(query, **{field: first})

    return narrow


def severity_named(typed: str) -> str | None:
    """Read `1`, `sev1` or `SEV1`."""
    found = re.fullmatch(r"(?:sev-?)?([1-9])", typed.lower())
    return f"SEV{found[1]}" if found else None


def _status(typed: str) -> str | None:
    """Read a state of the process."""
    return typed.lower() if typed.lower() in Status.values else None


FILTERS: dict[str, Callable[[Query, str], Query]] = {
    "service": _any_of("services", str.lower),
    "severity": _any_of("severities", severity_named),
    "team": _any_of("teams", str.lower),
    "tag": _any_of("tags", str.lower),
    "trigger": _any_of("triggers", str.lower),
    "status": _any_of("statuses", _status),
    "state": _any_of("statuses", _status),
    "owner": _any_of("owners", bare),
    "after": _from("after"),
    "since": _from("after"),
    "before": _from("before"),
}
