"""The lines of one event and one action of a survey, as our format writes them."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count

from afterword.document.actions import ACTION_KINDS
from afterword.document.compose import attribute_line
from afterword.document.items import identify
from afterword.document.patterns import Pattern
from afterword.document.prose import DIRECTIVE
from afterword.document.text import LINE_BREAK, Span
from afterword.exchange.arrivals.actions.words import SAID_BY_FIELDS
from afterword.exchange.arrivals.survey import ActionFound, EventFound
from afterword.exchange.arrivals.writing.stamps import after_stamp, stamp
from afterword.exchange.arrivals.writing.words_kept import lost, words_of

_BAR = Pattern(r"(?<!\\)\|")
_LIST = Pattern(r"[ \t]{0,3}(?:[-*+]|1[.)])[ \t]+\S")
_BOXED = Pattern(r"^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^\[\]\r\n]{0,4}\][ \t]", 8)
_PLAIN_PAIR = Pattern(r"[^\W\d_][^:|\r\n]{0,60}:[ \t]+\S")
_BLOCK = Pattern(r"(?:[-+*#>]|\d{1,9}[.)]|```|~~~|=)(?=[ \t]|$)|\[[ \txX]{0,3}\]|<!--")
_SEVERAL_BLANKS = Pattern(r"[ \t\r\n]+")
_STATUS = frozenset(
    "done completed complete closed open fixed resolved todo status x ja yes no ok finished merged".split()
)
# What a box, an attribute line or a key says instead.
_SAID = _STATUS | SAID_BY_FIELDS
INDENT = "  "


def event_lines(event: EventFound, day: date | None, zone: str | None, source: str) -> Iterator[str]:
    """Write an event that stands under a day and zone; `source` is all its characters in the original."""
    tags = f" [{', '.join(event.tags)}]" if event.tags else ""
    told = stamp(event, day, zone)
    words = one_line(event.text)
    if told:
        line = f"- {told}{tags}{after_stamp(words, tagged=bool(tags))}"
    elif event.day:
        line = f"- {event.day.isoformat()}{tags}{after_stamp(words, tagged=bool(tags), timed=False)}"
    else:
        line = f"- {_untimed(event, day, words)}"
    yield line.rstrip()
    body = event.body
    if source.startswith("|") or " | " in source:
        body = "\n".join(f"- {line}" if _PLAIN_PAIR.match(line) else line for line in body.split("\n"))
    kept = (event.text, body, event.time_text, event.zone or "", *event.tags)
    yield from nested(body, source, kept)


def _untimed(event: EventFound, day: date | None, words: str) -> str:
    """Write an entry whose day is not known; where days stand above it, so that it is not taken for one of theirs."""
    written = one_line(event.time_text)
    if not written:
        return _not_a_block(words)
    if day is None or not written[0].isdigit():
        return f"{written}{after_stamp(words, tagged=False)}"
    return f"at {written}: {words}"


def action_ids(actions: Sequence[ActionFound]) -> list[tuple[str, str]]:
    """Return for each action its id and its words without one: ids their author gave stay theirs, each once."""
    given = [identify(action.text, Span(0, len(action.text)), "A") for action in actions]
    taken = {ident for ident, _, _ in given if ident}
    free = (name for number in count(1) if (name := f"A{number}") not in taken)
    used: set[str] = set()
    found = []
    for action, (ident, _, words) in zip(actions, given, strict=True):
        own = ident if ident and ident not in used and words.of(action.text).strip() else None
        used.add(own or "")
        found.append((own or next(free), words.of(action.text) if own else action.text))
    return found


def action_lines(action: ActionFound, named: tuple[str, str], source: str) -> Iterator[str]:
    """Write an action with its box, its id and its attributes; `source` is all its characters in the original."""
    box = "x" if action.status == "done" else " "
    ident, words = named
    yield f"- [{box}] **{ident}** {one_line(words)}".rstrip()
    attributes = list(_attributes(action))
    if attributes:
        yield f"{INDENT}- {attribute_line(attributes)}"
    kind = action.kind or ""
    body = action.body
    if kind and kind not in ACTION_KINDS:
        body = f"- Type: {kind}\n{body}" if body else f"- Type: {kind}"
    kept = (action.text, body, *action.owners, action.due_text or "", action.tracker or "", action.priority or "", kind)
    source = " ".join(word for word in source.split() if word.strip("()[]|*_.,:;!-").casefold() not in _SAID)
    yield from nested(body, source, kept)


def _attributes(action: ActionFound) -> Iterator[tuple[str, str]]:
    if action.owners:
        yield "owner", ", ".join(action.owners)
    if action.priority:
        yield "priority", action.priority
    due = action.due.isoformat() if action.due else action.due_text
    if due:
        yield "due", due
    if action.kind in ACTION_KINDS:
        yield "kind", action.kind
    if action.tracker:
        yield "tracker", action.tracker
    if action.done_on:
        yield "done", action.done_on.isoformat()
    if action.status == "dropped":
        yield "dropped", "no reason is written"


def nested(body: str, source: str, kept: tuple[str, ...]) -> Iterator[str]:
    """Write what stands below an item, two blanks in; and the source once more where words of it would be lost."""
    lines = lines_of(body)
    missing = lost(source, kept)
    if missing and source.startswith("|"):
        lines += [f"- {cell}" for cell in _cells(source) if lost(cell, kept)]
    elif missing:
        tail = _tail(source, kept[0])
        words = tail if tail and not missing - words_of(tail) else source
        lines += ["", *(line.strip() for line in lines_of(words) if line.strip())] if lines else [one_line(words)]
    if not lines:
        return
    boxed = _BOXED.search(body) is not None
    if not _LIST.match(lines[0]):
        yield ""
    for line in lines:
        if boxed and _LIST.match(line):
            yield INDENT + DIRECTIVE
            boxed = False
        yield INDENT + line if line.strip() else ""


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in _BAR.compiled.split(row)]


def lines_of(words: str) -> list[str]:
    """Return the lines of some words, without their ends."""
    return LINE_BREAK.compiled.split(words) if words else []


def _tail(source: str, words: str) -> str:
    """Return what stands behind an entry's words."""
    at = source.find(words[-40:]) if words else -1
    return source[at + len(words[-40:]) :] if at >= 0 else ""


def one_line(words: str) -> str:
    """Return words on one line; a comment among them stays one."""
    return _SEVERAL_BLANKS.compiled.sub(" ", words).strip()


def _not_a_block(words: str) -> str:
    return f"\\{words}" if _BLOCK.match(words) else words
