"""A section readers look for that is not there, or not where they look.

What it does
    Finds post-mortems without a timeline, contributing factors, actions or lessons, and sections that stand before
    those they build on. The summary and the impact have rules of their own.

Why is this a problem
    Readers from elsewhere know the usual sections and go straight to the one they need. What is missing looks as if
    there had been nothing to say.

Example
    # Gates refused tickets

    ## Timeline

    - 09:00 Gates refuse tickets

    ## Actions

    - [ ] **A1** Check the range

Use instead
    # Gates refused tickets

    ## Timeline

    - 09:00 Gates refuse tickets

    ## Contributing factors

    - **F1** The range is typed by hand

    ## Actions

    - [ ] **A1** Check the range

    ## Lessons learned

    - **L1** A range is typed by hand in three places

What it leaves alone
    # Gates refused tickets

    ## Timeline of events

    - 09:00 Gates refuse tickets

    ## How the gates work

    They read a ticket and look it up.

    ## RCA

    - The range is typed by hand

    ## Next steps

    - [ ] **A1** Check the range

    ## What we learned

    - A range is typed by hand in three places

How it decides
    The kinds of the headings, in the words of any house; sections of your own may stand between. A light review needs
    only timeline and factors, and so does the lowest severity where nobody decided how deep the review is; a board asks
    for the background too. Of sections out of order only the first is named, as information; orders that many houses
    use (causes before the impact, lessons before actions, the timeline last) are none. A conclusion in the middle tells
    the causes where no section is named for them. Where a no-break space behind its hashes keeps a line from being a
    heading, that is said, and nothing is missing yet; so it is where code or a comment that nobody ended hides them;
    one that hides no section, but goes on past a blank line, is told beside.

Fix safety
    The missing heading is offered with a question below it: a person answers that. So is where code left open ends.

References
    Lunney and Lueder, Postmortem Culture (Site Reliability Workbook, 2018), on templates.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from afterword.document.compose import append
from afterword.document.document import Document
from afterword.document.sections import HEADINGS, Section
from afterword.document.text import Edit, Span
from afterword.document.unclosed import Endless, Hiding, endless, hiding
from afterword.lint.attached import Attached
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import head, nearly_headings, trimmed_end
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule

_ORDER = ("summary", "impact", "background", "timeline", "factors", "actions", "lessons")
# Orders of other houses: those of Atlassian, of Google, of accident reports, and lessons before actions.
_HOUSES = (
    ("summary", "background", "factors", "impact", "timeline", "lessons", "actions"),
    ("summary", "impact", "factors", "actions", "lessons", "timeline"),
    ("summary", "impact", "background", "timeline", "lessons", "factors", "actions"),
    ("summary", "impact", "background", "timeline", "factors", "lessons", "actions"),
)
_REQUIRED = Setting(
    "required",
    "timeline, factors, actions, lessons",
    "Sections every post-mortem has.",
    words=_ORDER,
    several=True,
)
_SEV4 = Setting(
    "required-sev4",
    "timeline, factors",
    "Sections a post-mortem of severity SEV4, or in light review, has.",
    words=_ORDER,
    several=True,
)
_BOARD = Setting(
    "required-board",
    "background, timeline, factors, actions, lessons",
    "Sections a post-mortem before a board has.",
    words=_ORDER,
    several=True,
)
_LONGEST = 40  # of a name in a message
_DEEPEST = 6  # a bold label has no end of its own
_ASKS = {
    "background": "How does this part of the system work, and why was it built this way?",
    "timeline": "What happened, from the first trigger to the end? One line an event: - 14:05 [detect] ….",
    "factors": "What made this possible, and what made it worse? One line each, and why below it.",
    "actions": "What changes, who does it, by when? Or why nothing does.",
    "lessons": "What went well, what was hard, where were we lucky?",
}

_NEXT = {
    "background": "Say how this part works, for readers who do not know it.",
    "timeline": "Tell what happened, one line an event.",
    "factors": "Say what made this possible, one line each.",
    "actions": "Say what changes, who does it, by when.",
    "lessons": "Say what is known now that was not before.",
}


@rule(Severity.ERROR, settings=(_REQUIRED, _SEV4, _BOARD))
def missing_section(reading: Reading) -> Iterator[Finding]:
    """Find sections that are missing, and the first that stands out of order."""
    document = reading.document
    if hidden := hiding(document):
        if not _is_ours(document, hidden):
            yield _unclosed(document, hidden)
        return
    if (left_open := endless(document)) and not _is_ours(document, left_open):
        yield _never_ended(document, left_open)
    if nearly := nearly_headings(document):
        yield from (_unread(span) for span in nearly)
        return
    asked = _SEV4 if reading.is_light else _BOARD if reading.options.depth == "board" else _REQUIRED
    wanted = reading.setting("missing-section", asked.name, str(asked.default))
    kinds = {section.kind for section in document.sections}
    for kind in (word.strip() for word in wanted.split(",")):
        if kind in _ASKS and kind not in kinds:
            words = HEADINGS[kind]
            yield Finding(head(document), f"{words} is missing. {_NEXT[kind]}", fix=_add(document, kind))
    misplaced = _out_of_order(document)
    if misplaced is not None:
        section, earlier = misplaced
        message = f"{HEADINGS[section.kind]} usually comes before {HEADINGS[earlier.kind].lower()}. Move it up."
        yield Finding(section.heading_span, message, Severity.INFO, _move(document, section))


def _is_ours(document: Document, hidden: Hiding | Endless) -> bool:
    """Tell whether it is a comment to the checks: *unjustified-suppression* speaks of it."""
    return hidden.mark == "-->" and "afterword" in hidden.line.of(document.text)[:_LONGEST].lower()


def _unclosed(document: Document, hidden: Hiding) -> Finding:
    """Say where what hides the sections begins; where it should end is for the author to say."""
    text, name = document.text, " ".join(hidden.heading.of(document.text).split())
    what = "comment" if hidden.is_comment else "code"
    if hidden.title:
        message = f"These tildes begin code, which hides {name[:_LONGEST]}. Write the line above with hashes."
        edits = (Edit(Span(hidden.title.start, hidden.line.end), f"### {hidden.title.of(text).strip()}"),)
        return Finding(hidden.line, message, fix=Fix("suggest", "Write hashes", edits))
    message = f"The {what} that begins here never ends, and hides {name[:_LONGEST]}. Write {hidden.mark} where it ends."
    return Finding(hidden.line, message, fix=_end_before(document, hidden, hidden.heading))


def _never_ended(document: Document, left_open: Endless) -> Finding:
    """Say of code or a comment that hides no section we know that it takes in the text below it."""
    what, mark = ("comment" if left_open.mark == "-->" else "code"), left_open.mark
    fix = Fix("ask", "End it", question="Where does it end?")
    if left_open.slip:
        fix = Fix("suggest", f"Write {mark} there", (Edit(left_open.slip, mark),))
    elif left_open.heading:
        fix = _end_before(document, left_open, left_open.heading)
    message = f"The {what} that begins here never ends, and takes in what follows. Write {mark} where it ends."
    return Finding(left_open.line, message, Severity.WARNING, fix)


def _end_before(document: Document, left_open: Hiding | Endless, heading: Span) -> Fix:
    text, name = document.text, " ".join(heading.of(document.text).split())
    at = trimmed_end(document, Span(left_open.line.start, left_open.before))
    gap = "" if text[at.end : left_open.before].count("\n") > 1 else "\n"
    edit = Edit(at, f"\n{left_open.mark}{gap}")
    return Fix("suggest", f"End it before {name[:_LONGEST]}", (edit,))


def _unread(blank: Span) -> Finding:
    fix = Fix("safe", "Write a blank", (Edit(blank, " "),))
    return Finding(blank, "A no-break space keeps this from being a heading. Write a blank behind the hashes.", fix=fix)


def _add(document: Document, kind: str) -> Fix:
    return Fix("suggest", f"Add {HEADINGS[kind]}", (append(document, kind, f"<!-- {_ASKS[kind]} -->"),))


def _move(document: Document, section: Section) -> Fix | None:
    """Return the fix that puts a section with all below it before the one it should precede.

    It is safe in our own format; elsewhere what stands around a section may belong to it.
    """
    text = document.text
    first = next(each for each in document.sections if each.kind in _ORDER and _follows(each, section))
    if section.level != first.level or section.level > _DEEPEST:
        return None
    after = section.span.end
    while after < len(text) and text[after] in "\r\n":
        after += 1
    attached = Attached(document)
    start, place = attached.above(section.span.start), attached.above(first.span.start)
    end = attached.above(after) if after < len(text) else after
    if start is None or place is None or end is None:
        return None
    moved = Edit(Span(place, place), text[start : min(section.span.end, end)].rstrip() + "\n\n")
    kind: Literal["safe", "suggest"] = "safe" if document.facts.schema else "suggest"
    return Fix(kind, f"Move it before {HEADINGS[first.kind].lower()}", (moved, Edit(Span(start, end), "")))


def _follows(one: Section, other: Section) -> bool:
    return one.span.start < other.span.start and _ORDER.index(one.kind) > _ORDER.index(other.kind)


def _out_of_order(document: Document) -> tuple[Section, Section] | None:
    """Return the first section that stands below one it should stand above, and that one.

    Sections in an order that many houses use are where their readers look for them.
    """
    placed = _placed(document)
    if _is_usual([section.kind for section in placed]):
        return None
    latest: Section | None = None
    for section in placed:
        if latest is not None and _ORDER.index(section.kind) < _ORDER.index(latest.kind):
            return section, latest
        latest = section
    return None


def _placed(document: Document) -> list[Section]:
    """Return the first section of each kind, and of the actions the last, in the order of the text."""
    first: dict[str, Section] = {}
    for section in document.sections:
        if section.kind in _ORDER and (section.kind == "actions" or section.kind not in first):
            first[section.kind] = section
    return sorted(first.values(), key=lambda section: section.span)


def _is_usual(kinds: Sequence[str]) -> bool:
    """Tell whether kinds stand in the order of some house; a timeline at the end stands behind the lessons."""
    if kinds[-1:] == ["timeline"] and "lessons" not in kinds:
        return False
    return any([kind for kind in house if kind in kinds] == list(kinds) for house in _HOUSES)
