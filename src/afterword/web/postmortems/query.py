"""What somebody types into the library's search field, read: `timeout service:checkout severity:1 before:2026-06`."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from afterword.web.people.directory import bare
from afterword.web.postmortems.models import Status

PART = re.compile(r'([a-z]+):("[^"]*"|\S*)|"([^"]*)"|(\S+)', re.IGNORECASE)
WORDS = re.compile(r"\w+")
DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$", re.ASCII)
MOST_TERMS = 16
LONGEST = 2_000  # characters; what comes after them is not read
Narrow = Callable[["Query", str], "Query | None"]


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
    drills: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None
    unknown: tuple[str, ...] = ()

    @classmethod
    def read(cls, typed: str) -> "Query":
        """Read what was typed; nothing in it is an error."""
        query = cls(text=" ".join(typed[:LONGEST].replace("\0", " ").split()))
        for found in PART.finditer(query.text):
            name, value, phrase, word = found.groups()
            narrow = FILTERS.get(name.lower()) if name else None
            if narrow:
                query = narrow(query, value.strip('"')) or _with_unknown(query, found.group())
            elif name and value and not value.startswith("//"):
                query = _with_unknown(query, found.group())
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


def _with_unknown(query: Query, typed: str) -> Query:
    """Keep a filter nobody understands, to be shown."""
    return replace(query, unknown=(*query.unknown, typed))


def _any_of(field: str, read: Callable[[str], str | None]) -> Narrow:
    """Make a reader that adds values to a filter, or returns None for what it cannot read."""

    def narrow(query: Query, typed: str) -> Query | None:
        values = [read(part) for part in typed.split(",") if part]
        if not values or None in values:
            return None
        wanted: tuple[str, ...] = (*getattr(query, field), *(value for value in values if value))
        return _changed(query, field, tuple(dict.fromkeys(wanted)))

    return narrow


def _from(field: str) -> Narrow:
    """Make a reader of one day; it returns None for what is no day."""

    def narrow(query: Query, typed: str) -> Query | None:
        first = day(typed)
        return _changed(query, field, first) if first else None

    return narrow


def _changed(query: Query, field: str, value: object) -> Query:
    """Return the query with one filter set anew."""
    changes: dict[str, Any] = {field: value}
    return replace(query, **changes)


def severity_named(typed: str) -> str | None:
    """Read `1`, `sev1` or `SEV1`."""
    found = re.fullmatch(r"(?:sev-?)?([1-9])", typed.lower())
    return f"SEV{found[1]}" if found else None


def _status(typed: str) -> str | None:
    """Read a state of the process."""
    return typed.lower() if typed.lower() in Status.values else None


def _yes_or_no(typed: str) -> str | None:
    """Read an answer."""
    return typed.lower() if typed.lower() in {"yes", "no"} else None


FILTERS: dict[str, Narrow] = {
    "service": _any_of("services", str.lower),
    "severity": _any_of("severities", severity_named),
    "team": _any_of("teams", str.lower),
    "tag": _any_of("tags", str.lower),
    "trigger": _any_of("triggers", str.lower),
    "status": _any_of("statuses", _status),
    "state": _any_of("statuses", _status),
    "owner": _any_of("owners", bare),
    "drill": _any_of("drills", _yes_or_no),
    "after": _from("after"),
    "since": _from("after"),
    "before": _from("before"),
}
