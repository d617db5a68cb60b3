"""What a cell or a key says: owners, due dates, states, priorities, kinds and issues."""

from dataclasses import dataclass, field
from datetime import date

from afterword.document.patterns import Pattern
from afterword.document.people import stops
from afterword.document.text import Span
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.due_dates import day_of, marks_between, when_of
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.owners import names_of
from afterword.exchange.arrivals.actions.trackers import BARE_TRACKER, LINKED, find_link, is_issue

_IGNORE_CASE = 2
_LONGEST_OWNER = 80
_WORDS_OF_A_DATE = 4
_MARKS_OF_STATES = " .!✅✔️☑☒❌🟢🔴🟡🟠⏳🚧⚠🔄"
_PRIORITY = Pattern(
    r"(?:priority[ \t]*:?[ \t]*|prio(?:rity)?[ \t-]*)?\bp(?P<level>[0-4])\b|(?:priority"
    r"|prio)[ \t:#-]{0,3}(?P<plain>[0-4])\b",
    _IGNORE_CASE,
)
# What divides marks that stand in a row; a stroke within a date and a full stop within a name divide nothing.
_BETWEEN = Pattern(
    rf"[ \t]*(?:{stops.COMMA}|[;|])[ \t]*"
    r"|[ \t]+/[ \t]+|(?<=P\d)/|(?<!\d)/|/(?!\d)|[ \t]+[–—-][ \t]+"
    rf"|(?:(?!{stops.WITHIN}|{stops.AT_THE_END})\.|{stops.BEHIND_END})[ \t]+(?![,;|/–—-])"
)
_AROUND = " *_"
_END_OF_NAME = Pattern(stops.AT_THE_END)
_LEVEL = Pattern(r"P[0-4]")
_DUE_LEAD = Pattern(
    r"(?:due(?: date| by| on)?|by|eta|deadline|target(?: date)?|until)\b[ \t]*[:=]?[ \t]*(?=\S)", _IGNORE_CASE
)


@dataclass(slots=True)
class Told:
    """An action's words, taken apart.

    Attributes:
        text: What is to be done, on one line.
        status: None where nothing says one.
        boxed: Whether a box stood before them.
    """

    text: str
    owners: list[str] = field(default_factory=list)
    priority: str | None = None
    due: date | None = None
    due_text: str | None = None
    kind: str | None = None
    status: str | None = None
    done_on: date | None = None
    tracker: str | None = None
    boxed: bool = False


def take_value(told: Told, key: str, value: str, ground: Ground) -> bool:
    """Put a value where its key says; False where it has no field and has to stay as it is written."""
    value = value.strip().strip("*_").strip()
    key = key.casefold().strip()
    return take_field(told, said.FIELD_OF.get(key.rstrip("s")) or said.FIELD_OF.get(key) or "text", value, ground)


def take_field(told: Told, what: str, value: str, ground: Ground) -> bool:
    """Put a value into a field of `action_words.FIELD_OF`; False where it has to stay as it is written."""
    if what == "owner":
        return take_owners_and_more(told, value, ground)
    if what == "due":
        return take_due(told, value, ground)
    if what in {"status", "done_on"}:
        return take_status(told, value, ground)
    if what == "tracker":
        return take_tracker(told, value, ground)
    return (what == "priority" and take_priority(told, value)) or (what == "kind" and take_kind(told, value))


def parted(words: str) -> list[str]:
    """Split marks that stand in a row, "Jo, P1, 30/04/2031", without what stands around each; a day stays whole."""
    marks = [Span(*mark.span()) for mark in marks_between(_BETWEEN, words, 0, len(words))]
    starts, ends = (0, *(mark.end for mark in marks)), (*(mark.start for mark in marks), len(words))
    parts = (words[start:end].strip(_AROUND) for start, end in zip(starts, ends, strict=True))
    return [part if _ends_a_name(part) else part.rstrip(_AROUND + ".") for part in parts]


def _ends_a_name(part: str) -> bool:
    return any(end.end() == len(part) for end in _END_OF_NAME.finditer(part))


def planning_of(part: str) -> str:
    """Return which field a mark without its key fills: the priority or the due date; empty if neither."""
    if _LEVEL.fullmatch(part):
        return "priority"
    return "due" if when_of(part) else ""


def take_owners_and_more(told: Told, value: str, ground: Ground) -> bool:
    """Take the owners a value names, and the priority and the due date behind them: "Jo, P1, due 30/04/2031"."""
    first, *more = parted(value) or [value]
    kinds = [planning_of(part) or ("due" if _DUE_LEAD.match(part) else "") for part in more]
    if not any(kinds):
        return take_owners(told, value)
    taken = True
    for kind, part in zip(kinds, more, strict=True):
        words = part if kind == "priority" else when_of(part) or _DUE_LEAD.sub("", part, count=1)
        taken = (not kind or take_field(told, kind, words, ground)) and taken
    names = (first, *(part for kind, part in zip(kinds, more, strict=True) if not kind))
    return take_owners(told, ", ".join(names)) and taken


def take_owners(told: Told, value: str) -> bool:
    """Take the owners a cell or a key names."""
    if said.NOBODY.fullmatch(value):
        return not any(character.isalnum() for character in value)
    plain = LINKED.sub(lambda link: link["label"] or link[0], value) if "](" in value else value
    names = [_bare(name) for name in names_of(plain)]
    names = [name for name in names if name and len(name) <= _LONGEST_OWNER]
    if not names or len(plain) > 2 * _LONGEST_OWNER:
        return False
    told.owners += [name for name in names if name not in told.owners]
    return plain == value


def _bare(name: str) -> str:
    """Return a name without marks and without parentheses that hold nothing else or are not closed."""
    name = name.strip(" *_`[]") if _ends_a_name(name.strip(" *_`[]")) else name.strip(" *_`[].")
    return name if name.count("(") == name.count(")") and not name.startswith("(") else name.strip("() ")


def take_due(told: Told, value: str, ground: Ground) -> bool:
    """Take the due date a cell or a key names; also words such as "next sprint"."""
    plain = value.strip().strip("*_()[]").strip()
    if not plain or said.NOTHING.fullmatch(plain):
        return not any(character.isalnum() for character in plain)
    if said.DONE.fullmatch(plain):
        told.status = told.status or "done"
        return True
    if told.due_text is not None or len(plain) > _LONGEST_OWNER:
        return False
    told.due_text, told.due = plain, day_of(plain, day_first=ground.day_first)
    return True


def take_status(told: Told, value: str, ground: Ground) -> bool:
    """Take the state a cell or a key names; words beyond it stay."""
    linked = LINKED.fullmatch(value.strip())
    if linked and linked["url"] and said.DONE.fullmatch((linked["label"] or "").strip()):
        return _take_done_link(told, linked["url"])
    plain = value.strip().strip("*_()[]:`").strip()
    bare = plain.strip(_MARKS_OF_STATES)
    if said.YES.fullmatch(plain) or said.DONE.fullmatch(bare) or (not bare and set(plain) & set("✅✔☑☒🟢")):
        told.status = "done"
        return True
    if said.DROPPED.fullmatch(bare):
        told.status = "dropped"
        return True
    if not bare or said.OPEN.fullmatch(bare):
        told.status = told.status or "open"
        return not bare or bare.casefold() in {"open", "todo", "to do", "no", "new"}
    return _take_state_and_more(told, plain, ground)


def _take_done_link(told: Told, url: str) -> bool:
    """Take "[Done](https://…)"; a link to something that is no issue stays."""
    told.status = "done"
    if told.tracker is None and is_issue(url):
        told.tracker = url
        return True
    return False


def _take_state_and_more(told: Told, plain: str, ground: Ground) -> bool:
    day = day_of(plain, day_first=ground.day_first)
    if day:
        told.status, told.done_on = "done", day
        return True
    lead = said.DONE_LEAD.match(plain) or said.DONE.match(plain)
    if lead and not plain[lead.end() : lead.end() + 1].isalnum():
        told.status = "done"
        rest = plain[lead.end() :].strip(" ,:;()-–—")
        told.done_on = day_of(rest.removeprefix("on ").strip(), day_first=ground.day_first)
        if told.tracker is None and rest:
            take_tracker(told, rest, ground)
        return told.done_on is not None and rest.count(" ") < _WORDS_OF_A_DATE
    if (lead := said.DROPPED.match(plain)) and not plain[lead.end() : lead.end() + 1].isalnum():
        told.status = "dropped"
    return False


def take_priority(told: Told, value: str) -> bool:
    """Take a priority whose scale is ours for certain: P0 to P4, or the numbers 0 to 4 said to be priorities."""
    found = _PRIORITY.fullmatch(value.strip().strip("()[]"))
    if found and told.priority is None:
        told.priority = f"P{found['level'] or found['plain']}"
        return True
    return False


def take_kind(told: Told, value: str) -> bool:
    """Take a kind where its word has one meaning."""
    kind = said.KIND_OF.get(value.strip().strip("()[]*_").casefold())
    if kind and told.kind is None:
        told.kind = kind
        return True
    return False


def take_tracker(told: Told, value: str, ground: Ground) -> bool:
    """Take the issue a cell or a key names."""
    if said.NOTHING.fullmatch(value):
        return not any(character.isalnum() for character in value)
    found = find_link(value, ground.links)
    if found is None or told.tracker is not None:
        return False
    told.tracker = found
    return value.strip(" ()[]<>.") == found or bool(BARE_TRACKER.fullmatch(value))
