"""What stands among an action's words beside the words: its state, owners, due date, priority, kind and tracker."""

import re

from afterword.document.patterns import Pattern
from afterword.document.people import stops
from afterword.document.shortform import HANDLE
from afterword.exchange.arrivals.actions import words as said
from afterword.exchange.arrivals.actions.due_dates import day_of, find_due, marks_between, when_of
from afterword.exchange.arrivals.actions.ground import Ground
from afterword.exchange.arrivals.actions.owners import subject_of
from afterword.exchange.arrivals.actions.trackers import BARE_TRACKER, find_tracker
from afterword.exchange.arrivals.actions.values import Told, parted, planning_of, take_field, take_kind, take_value

_IGNORE_CASE = 2
_MOST_MARKS = 4
_LONGEST_VALUE = 300
_LONGEST_LEAD = 80
_BOX = Pattern(r"(?:\\?\[(?P<mark>[ \txX✓✔✅~*/-]{0,3})\\?\]|\[(?P<word>x|done|todo)\])(?=[ \t]|$)[ \t]*")
_STRUCK = Pattern(
    r"(?:~~(?P<tilde>[^~]{2,2000})~~|<(?P<tag>s|del|strike)>(?P<html>[^<>]{2,2000})</(?P=tag)>)[ \t.]*(?P<rest>.*)$"
)
_KEYED = Pattern(
    rf"(?<![\w/@`-])[(\[]?[*_]{{0,3}}(?P<key>{said.LINE_KEYS})[*_]{{0,3}}[ \t]?[:=：][*_]{{0,3}}(?!//)[ \t]*",
    _IGNORE_CASE,
)
_ENDS = Pattern(
    rf"(?:(?!{stops.WITHIN}|{stops.AT_THE_END})\.|{stops.BEHIND_END})[ \t]+(?=[A-Z])|[;|][ \t]*"
    r"|[)\]](?=[ \t.]|$)(?![(:])|[ \t]+[–—-][ \t]+"
)
_PRIORITY_MARK = Pattern(
    r"[ \t]*(?:[(\[*_]{1,4}(?P<level>P[0-4])[)\]*_]{1,4}|(?<![\w/.-])(?P<bare>P[0-4])(?=[ \t]*[:–—,;|-]|[ \t.]*$))"
)
_PRIORITY_LEAD = Pattern(r"[(\[*_]{0,4}(?P<level>P[0-4])[)\]*_]{0,4}(?:[ \t]*[:–—-])?[ \t]+")
_KIND_LEAD = Pattern(
    r"[\[(*_]{1,4}(?P<kind>[A-Za-zÀ-ž][A-Za-zÀ-ž -]{2,22})[\])*_]{1,4}[ \t]*[:–—-]?[ \t]+"
    r"|(?P<upper>[A-Z][A-Z-]{4,20})[ \t]*[:–—][ \t]+"
)
_KIND_BEHIND = Pattern(r"[ \t]*[\[(][*_]{0,2}(?P<kind>[A-Za-zÀ-ž][A-Za-zÀ-ž -]{2,22})[*_]{0,2}[\])][ \t.]*$")
_TRAILER = Pattern(
    r"[ \t]*[(\[](?P<inside>[^()\[\]]{3,120})[)\]][ \t.]*$"
    r"|[ \t]*[.,;–—][ \t]+(?P<owned>(?:owner|author|assignee|dri)\b[^\r\n]{3,120})$",
    _IGNORE_CASE,
)
_OWNER_KEY = Pattern(r"(?:owner|author|assignee|dri)[ \t]?:?[ \t]+", _IGNORE_CASE)
_END_OF_NAME = Pattern(stops.AT_THE_END)
_HANDLE_ONLY = Pattern(r"@[\w.-]{1,39}|[\w.-]{1,39}@")
_LONGEST_TRAILER = 160
_LABEL = Pattern(
    r"[*_]{0,3}(?:action item|action|ai|task"
    r"|item)[ \t]?#?[ \t]?\d{1,3}[*_]{0,3}[ \t]?[:.)–—-][*_]{0,3}[ \t]+(?=\S)"
    r"|[*_]{0,3}\(?[aA][iI]?-?\d{1,3}\)?[*_]{0,3}[ \t]?[:.–—-][*_]{0,3}[ \t]+(?=\S)",
    _IGNORE_CASE,
)
_OWNER_LEAD = Pattern(
    r"[(\[*_]{0,3}(?P<names>@[\w.-]{1,39}(?:(?:,[ \t]*|[ \t]+(?:and|&)[ \t]+)@[\w.-]{1,39}){0,4})[)\]*_]{0"
    r",3}(?:[ \t]*[:–—-])?[ \t]+"
)
_HANDLES_BEHIND = Pattern(
    r"(?:[ \t,;|–—-]*[(\[]?(?:[*_]{0,3}(?:owners?|assigned to|assignee|cc)[ \t]?:?[*_]{0,3}[ "
    r"\t]*)?)(?<![\w./+-])(?P<names>@[A-Za-z0-9_][\w.-]{0,38}(?:(?:,[ \t]*|[ \t]+"
    r"|[ \t]*(?:and|&|/|og|und|et|y)[ \t]*)@[A-Za-z0-9_][\w.-]{0,38}){0,5})[)\]]?[ \t.]*$"
)
_TRACKER_LEAD = Pattern(r"[(\[]?(?P<key>[A-Z][A-Z0-9]{1,9}-\d{1,7}|#\d{1,7})[)\]]?[ \t]*[:–—-]?[ \t]+(?=\S)")
_EDGES = " \t,;|–—-"


def take_apart(words: str, ground: Ground) -> Told:
    """Take an action's words apart; whatever is no certain mark stays among its words."""
    told = Told(words.strip())
    _take_box(told)
    _take_struck(told)
    _take_leads(told, ground)
    _take_trailer(told, ground)
    _take_behind(told, ground)
    _take_keyed(told, ground)
    for _ in range(_MOST_MARKS):
        before = told.text
        _take_behind(told, ground)
        if told.text == before:
            break
    _listen(told, ground)
    if told.tracker and (bare := BARE_TRACKER.search(told.text, max(0, len(told.text) - 400))):
        _keep(told, told.text[: bare.start()])
        _take_behind(told, ground)
    return told


def _keep(told: Told, words: str) -> None:
    """Let words be the text, unless nothing would be left."""
    words = words.strip().rstrip(_EDGES).rstrip()
    whole = told.text.count("(") != told.text.count(")") or words.count("(") == words.count(")")
    if whole and any(character.isalnum() for character in words):
        told.text = words


def _take_box(told: Told) -> None:
    box = _BOX.match(told.text)
    if not box:
        return
    mark = (box["mark"] or box["word"] or "").strip()
    told.boxed = True
    told.status = (
        "dropped" if mark in {"-", "~"} else "done" if mark and mark.casefold() not in {"todo", "/", "*"} else "open"
    )
    told.text = told.text[box.end() :].strip()


def _take_struck(told: Told) -> None:
    struck = _STRUCK.match(told.text)
    if struck:
        told.status = told.status if told.status in {"done", "dropped"} else "done"
        inner = (struck["tilde"] or struck["html"]).strip()
        told.text = f"{inner} {struck['rest'].strip()}".strip()


def _take_leads(told: Told, ground: Ground) -> None:
    for _ in range(_MOST_MARKS):
        before = told.text
        lead = _take_state_lead(told) or _take_other_lead(told, ground)
        if lead:
            _keep(told, before[lead.end() :])
        if told.text == before:
            return


def _take_state_lead(told: Told) -> re.Match[str] | None:
    text = told.text
    if lead := _LABEL.match(text) or said.LEAD_IN.match(text):
        return lead
    if lead := said.DROPPED_LEAD.match(text):
        told.status = "dropped"
    elif lead := said.DONE_LEAD.match(text):
        told.status = told.status if told.boxed else "done"
    elif lead := said.OPEN_LEAD.match(text):
        told.status = told.status or "open"
    return lead


def _take_other_lead(told: Told, ground: Ground) -> re.Match[str] | None:
    text = told.text
    if told.priority is None and (lead := _PRIORITY_LEAD.match(text)):
        told.priority = lead["level"]
        return lead
    if (lead := _KIND_LEAD.match(text)) and take_kind(told, lead["kind"] or lead["upper"] or ""):
        return lead
    if not told.owners and (lead := _OWNER_LEAD.match(text)):
        told.owners = [name.rstrip(".") for name in HANDLE.compiled.findall(lead["names"])]
        return None if text.startswith(("to ", "will ", "should "), lead.end()) else lead
    if told.tracker is None and (lead := _TRACKER_LEAD.match(text)):
        told.tracker = ground.links.get(lead["key"].casefold(), lead["key"])
        return lead
    return None


def _take_trailer(told: Told, ground: Ground) -> None:
    """Take what follows the words where it is marks only: "(@jo, P1, 2031-04-30)", "Owner Jo, P1, due 8 May 2031"."""
    found = _TRAILER.search(told.text, max(0, len(told.text) - _LONGEST_TRAILER))
    parts = parted(found["inside"] or found["owned"]) if found else []
    kinds = [_mark_of(part) for part in parts]
    if not found or len(parts) < 2 or not all(kinds):  # noqa: PLR2004 (one mark alone is taken elsewhere)
        return
    for kind, part in zip(kinds, parts, strict=True):
        take_field(told, kind, when_of(part) or part if kind == "due" else _OWNER_KEY.sub("", part), ground)
    _keep(told, told.text[: found.start()])


def _mark_of(part: str) -> str:
    """Return which field a mark fills: a priority, a due date, or a handle or name said to be the owner."""
    planned = planning_of(part)
    if planned:
        return planned
    owned = _OWNER_KEY.match(part)
    return "owner" if (owned and owned.end() < len(part)) or _HANDLE_ONLY.fullmatch(part) else ""


def _leads(text: str, key: re.Match[str]) -> bool:
    """Tell whether a key at the very start names the owner, and the words follow: "Owner: Jane – Mend the fan"."""
    ends = _ENDS.search(text, key.end(), key.end() + _LONGEST_LEAD)
    owner = said.FIELD_OF.get(key["key"].casefold()) == "owner"
    return owner and ends is not None and len(text) - ends.end() > 2  # noqa: PLR2004 (a word or more)


def _take_keyed(told: Told, ground: Ground) -> None:
    """Take `Owner: X`, `ETA: Y` behind the words; what has no field stays as it is written."""
    text = told.text
    keys = (
        [key for key in _KEYED.finditer(text) if key.start() or _leads(text, key)]
        if ":" in text or "=" in text or "：" in text
        else []
    )
    if not keys:
        return
    pieces = [text[: keys[0].start()]]
    taken = False
    for at, key in enumerate(keys):
        stop = keys[at + 1].start() if at + 1 < len(keys) else len(text)
        ends = next(marks_between(_ENDS, text, key.end(), stop), None)
        value = text[key.end() : ends.start() if ends else stop]
        value = _without_mark(value.strip().rstrip(",;|"))
        value += ")" * (value.count("(") > value.count(")"))
        if value and len(value) <= _LONGEST_VALUE and take_value(told, key["key"], value, ground):
            taken = True
            rest = text[ends.end() : stop] if ends else ""
        else:
            rest = text[key.start() : stop]
        pieces.append(rest)
    if taken:
        words = " ".join(
            piece.strip().removesuffix(" /").strip(_EDGES + "(").strip()
            for piece in pieces
            if piece.strip(" .,;|()[]*_–—-")
        )
        _keep(told, words)


def _without_mark(value: str) -> str:
    """Return a value without the full stop or bracket that closes it; that of *Sam Lee Jr.* is the name's."""
    if value.endswith("..") or any(end.end() == len(value) for end in _END_OF_NAME.finditer(value)):
        return value
    return value.rstrip(".)").strip()


def _take_behind(told: Told, ground: Ground) -> None:
    text = told.text
    tail = max(0, len(text) - 200)
    if behind := said.DROPPED_BEHIND.search(text, tail):
        told.status = "dropped"
        _keep(told, text[: behind.start()])
    elif behind := said.DONE_BEHIND.search(text, tail):
        rest = (behind["rest"] or "").strip(" ,:;!.")
        day = day_of(rest.removeprefix("on ").removeprefix("at ").strip(), day_first=ground.day_first) if rest else None
        if not rest or day:
            told.status = told.status if told.boxed else "done"
            told.done_on = day
            _keep(told, text[: behind.start()])
            return
    if told.priority is None and "P" in text and (mark := _PRIORITY_MARK.search(text)):
        told.priority = mark["level"] or mark["bare"]
        _keep(told, f"{told.text[: mark.start()]}{told.text[mark.end() :]}".replace("  ", " "))
        return
    if told.due_text is None and (due := find_due(told.text)):
        told.due_text, told.due = due.words, day_of(due.words, day_first=ground.day_first)
        _keep(told, f"{told.text[: due.span.start]}{told.text[due.span.end :]}")
        return
    if names := _HANDLES_BEHIND.search(told.text, max(0, len(told.text) - 200)):
        told.owners += [name for name in HANDLE.findall(names["names"]) if name not in told.owners]
        _keep(told, told.text[: names.start()])
        return
    if (
        told.kind is None
        and (kind := _KIND_BEHIND.search(told.text, max(0, len(told.text) - 40)))
        and take_kind(told, kind["kind"])
    ):
        _keep(told, told.text[: kind.start()])


def _listen(told: Told, ground: Ground) -> None:
    """Hear what the words say themselves; they stay as they are."""
    if told.tracker is None or "://" not in told.tracker:
        told.tracker = find_tracker(told.text, ground.links) or told.tracker
    if told.status is None and said.DONE_SAID.search(told.text):
        told.status = "done"
    elif told.status is None and said.DROPPED_SAID.search(told.text):
        told.status = "dropped"
    if not told.owners:
        told.owners = subject_of(told.text)
