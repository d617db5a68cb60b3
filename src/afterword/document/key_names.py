"""What people and trackers call the keys of an item: one table, read wherever a key may be meant."""

import re
from collections.abc import Mapping
from typing import NamedTuple


class Names(NamedTuple):
    """What a key is called besides its own name; the more usual names first.

    Attributes:
        anywhere: In lines, in words and over columns.
        in_lines: In a line of keys, *due on: Friday; action owner: @ana*, and over columns.
        in_words: Amid other words, *owned by Ana*, and over columns; few, for these are words of sentences too.
        over_columns: Over a column of a table only.
    """

    anywhere: tuple[str, ...] = ()
    in_lines: tuple[str, ...] = ()
    in_words: tuple[str, ...] = ()
    over_columns: tuple[str, ...] = ()


NAMES: Mapping[str, Names] = {
    "owner": Names(
        ("assignee", "assigned to", "responsible", "dri", "action owner"),
        ("owners", "verantwortlich", "zuständig"),
        ("owned by", "who", "author", "resp"),
        (
            *("assignees", "by whom", "lead", "wer", "verantwortliche", "verantwortlicher", "verantwortlichen"),
            *("zuständige", "zuständiger", "zuständigen"),
        ),
    ),
    "priority": Names(("prio",), ("priorities", "priorität")),
    "due": Names(
        ("deadline", "eta"),
        ("due date", "due by", "due on", "duedate", "target date", "fällig"),
        (),
        (
            *("date due", "by when", "bis wann", "fällig am", "frist", "termin", "target completion date"),
            *("target completion", "completion date", "target", "when", "date", "datum", "bis"),
        ),
    ),
    "kind": Names((), ("type",), (), ("typ", "art")),
    "tracker": Names(
        (),
        ("jira", "jira ticket", "jira issue", "github issue", "tracking issue", "ticket", "issue", "bug", "tracking"),
        (),
        ("trackers", "tickets", "issues", "bugs", "link", "links"),
    ),
    "fixes": Names((), ("addresses", "factors", "factor", "fix"), (), ("cause", "causes", "ursache", "ursachen")),
    "verify": Names(
        (),
        ("verification", "verified by", "done when", "definition of done"),
        (),
        ("verified", "verifies", "verifying", "acceptance criteria", "success criteria"),
    ),
}
IN_LINES: Mapping[str, str] = {name: key for key, names in NAMES.items() for name in (*names.anywhere, *names.in_lines)}


def over_columns(key: str) -> tuple[str, ...]:
    """Return what heads a column of a key's values; its own name first, then the more usual ones."""
    names = NAMES[key]
    return (key, *names.anywhere, *names.in_lines, *names.in_words, *names.over_columns)


def labels(*keys: str) -> str:
    """Return what leads to the values of keys amid other words, as the alternatives of a pattern."""
    names = (name for key in keys for name in (key, *NAMES[key].anywhere, *NAMES[key].in_words))
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True))).replace(r"\ ", "[ ]")
