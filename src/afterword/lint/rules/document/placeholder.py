"""A hole nobody filled.

What it does
    Finds TODO, TBD, FIXME, XXX, ???, holes such as <date> and [describe it here], lorem ipsum, *add text here*, list
    items with nothing in them but a box, an id or three dots, and values of the incident that nobody knows yet, such as
    {{incident.duration}}.

Why is this a problem
    A reader cannot tell what is unknown from what was forgotten.

Example
    The partner's report is TBD.

Use instead
    The partner's report is expected on 5 July; @kim asks for it.

What it leaves alone
    The script printed `TODO: rotate` and went on.

    ## TODO

    - [ ] Rotate the key by machine

    ## Action items

    | Action | Owner | Bug |
    |---|---|---|
    | Alert on the pool | @ana | Bug 12 TODO |

    Run `kubectl logs <pod>` to see it.

How it decides
    Words in capitals and marks of templates, outside code, links and quotations, and not as the whole of a heading that
    opens a section by that name, nor as the state of an action in a table. Impact figures have a rule of
    their own for what is open. While drafting it is a warning; at review it blocks.

Fix safety
    Asks who fills it, and by when.

References
    Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10), on what was left empty.
"""

from collections.abc import Iterator

from afterword.document import action_table, tables
from afterword.document.document import Document
from afterword.document.live_values import NAMES
from afterword.document.nearest import close
from afterword.document.patterns import Pattern
from afterword.document.sections import kind_of
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.text.phrases import Cued
from afterword.lint.text.spans import Spans

_CAPITALS = Cued(
    r"(?<![\w/.#-])(?:TODO|TBD|TBA|TBC|FIXME|XXX+|T\.B\.D\.)(?![\w/-])", "todo tbd tba tbc fixme xxx t.b.d.".split()
)
_PHRASES = Cued(
    r"\blorem ipsum\b|\b(?:add|insert|write|enter|fill in|describe|put)(?: (?:your|the|some|more))? (?:text|details?"
    r"|description|content|info(?:rmation)?) here\b|\bto be (?:determined|filled in|written|completed)\b",
    ("lorem ipsum", " here", "to be d", "to be f", "to be w", "to be c"),
)
_HOLE = Pattern(r"<(?P<words>[A-Za-z][A-Za-z0-9 ,:'–—-]{1,60})>")
_UNKNOWN = Cued(r"(?<![\w?!])\?{3,}(?![\w?!])", ("???",))
_BRACKETED = Cued(
    r"\[(?:describe|insert|enter|fill in|write|your|add|give|explain) [^\[\]\r\n]{2,60}\](?![\[(:])",
    ("[describe ", "[insert ", "[enter ", "[fill in ", "[write ", "[your ", "[add ", "[give ", "[explain "),
)
# A box, an id and attributes are no words.
_EMPTY = Pattern(
    r"(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[[ xX]?\][ \t]*)?(?:(?P<bold>\*\*|__|)[FAL]\d{1,6}(?P=bold):?)?[ \t]*(?:…"
    r"|\.{2,3}"
    r"|-)?(?:\s*[-*+][ \t]+(?:owner|priority|due|kind|fixes|tracker|verify|evidence|team|helpers):[^\r\n]*)*\s*"
)
_LONG = 40
_VALUE = Cued(r"\{\{[ ]?incident\.[a-z_]{1,40}[ ]?\}\}", ("incident.",))
_TAGS = frozenset(
    "a b br p i u s em strong code pre div span img details summary sub sup kbd hr ul ol li table tr td th".split()
)
_CLOSED = Pattern(r"</(?P<name>[A-Za-z][A-Za-z0-9]{0,20})>")  # what is closed is a tag, whatever it is called
_COMMAND = Pattern(
    r"(?:^|[\s$])(?:kubectl|docker|git|curl|ssh|helm|aws|gcloud|psql|sudo|make|python3?)\s[^\n]{0,120}\Z"
)


@rule(Severity.ERROR, near=True)
def placeholder(reading: Reading) -> Iterator[Finding]:
    """Find what was meant to be filled in."""
    document = reading.document
    for span in sorted(_holes(reading)):
        words = span.of(document.text)
        message = _unknown(words) or f"{_short(words)} is still open. Fill it, or say why it is unknown."
        fix = Fix("ask", "Say who fills it", question="Who finds out, and by when?")
        yield Finding(span, message, fix=fix)
    for block in document.blocks:
        if not reading.reach.contains(block.span):
            continue
        if block.kind == "paragraph" and block.span.of(document.text).strip() in {"…", "..."}:
            fix = Fix("ask", "Fill it or take it out", question="What was meant to stand here?")
            yield Finding(block.span, "Nothing stands here yet. Fill it, or take it out.", fix=fix)
        elif block.kind == "item" and _EMPTY.fullmatch(document.text, *block.span):
            fix = Fix("ask", "Fill it or take it out", question="What was meant to stand here?")
            yield Finding(block.span, "This item is empty. Fill it, or take it out.", fix=fix)


def _short(words: str) -> str:
    """Return words for a message: long ones end behind a whole word."""
    return words if len(words) <= _LONG else f"{words[:_LONG].rpartition(' ')[0] or words[:_LONG]} …"


def _unknown(words: str) -> str:
    """Say of a value's name that there is no such value; empty of everything else."""
    name = words.strip("{} ").removeprefix("incident.")
    if not words.startswith("{{") or name in NAMES:
        return ""
    near = close(name, NAMES)
    hint = f"Did you mean {near[0]}?" if near else f"There are {', '.join(NAMES)}."
    return f"An incident has no value called {name}. {hint}"


def _names_of_sections(document: Document) -> Spans:
    """Return the headings that are the name of a section and nothing else, as *TODO* is one for actions."""
    headings = (block.span for block in document.blocks if block.kind == "heading")
    return Spans(span for span in headings if kind_of(span.of(document.text), exactly=True) != "other")


def _without_states(document: Document, found: list[Span]) -> Iterator[Span]:
    """Yield what is no state of an action in a table: *TODO* in a column of states, or behind its ticket."""
    promised = tables.within(document, "actions") if found else ()
    for span in found:
        table = next((table for table in promised if table.span.contains(span)), None)
        if table is None or not action_table.tells_state(document.text, table, span):
            yield span


def _holes(reading: Reading) -> Iterator[Span]:
    document, text = reading.document, reading.document.text
    hidden = Spans(mask.span for mask in document.masks if mask.kind != "html")  # a hole reads as a tag
    capitals = [Span(*found.span()) for found in reading.cued(_CAPITALS, text)]
    named = _names_of_sections(document) if capitals else hidden
    open_ones = [span for span in capitals if not hidden.cover(span) and not named.cover(span)]
    yield from _without_states(document, open_ones)
    for found in reading.cued(_VALUE, text):
        if not hidden.cover(Span(*found.span())):
            yield Span(*found.span())
    for found in reading.cued(_PHRASES, reading.plain):
        yield Span(*found.span())
    for pattern in (_UNKNOWN, _BRACKETED):
        for found in reading.cued(pattern, reading.plain):
            yield Span(*found.span())
    closed = {found["name"].lower() for found in _CLOSED.finditer(text)}
    for found in _HOLE.finditer(text, *reading.reach):
        span = Span(*found.span())
        name = found["words"].split()[0].lower()
        tag = name in _TAGS or name in closed
        if not tag and not hidden.cover(span) and not _COMMAND.search(text, max(0, span.start - 160), span.start):
            yield span
