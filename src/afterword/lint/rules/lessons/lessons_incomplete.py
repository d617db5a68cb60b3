"""Lessons from one side only.

What it does
    Finds lessons without what went well, without what was hard or without where luck helped, and such headings with
    nothing below them.

Why is this a problem
    Bad news is easier to remember than what held. What went well is worth keeping on purpose; luck is the part of the
    next incident that has not happened yet.

Example
    ## Lessons learned

    ### What went wrong

    - The queue default is invisible to the teams that depend on it

Use instead
    ## Lessons learned

    ### What went well

    - Rolling back took 15 min

    ### What was hard

    - The queue default is invisible to the teams that depend on it

    ### Where we got lucky

    - Nothing we know of

What it leaves alone
    ## Lessons learned

    ### Kudos

    - The support desk wrote to all merchants within the hour

    ### What surprised us

    - The default changed in a minor version

    ### Near misses

    - At peak the balance would have run out

How it decides
    Headings and lead words below *Lessons learned*, by the words in them, and sections of their own that tell of one
    side (*Luck*, *Kudos*, *Near misses*). A text without the section is told so by
    *missing-section*. The lowest severity, or a light review, is left alone.

Fix safety
    The missing headings are offered with a question below each, for a person to answer.

References
    Beyer et al., Site Reliability Engineering (2016), appendix D, for the three headings.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.sections import Section, group_of
from afterword.document.text import Edit, Span
from afterword.document.words import without_comments
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import below
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_ASKED = {
    "well": ("What went well", "What held, and would hold again?"),
    "hard": ("What was hard", "What cost time, attention or nerves?"),
    "lucky": ("Where we got lucky", "What could as well have gone the other way?"),
}
_KNOWN = "What do you know now that you did not know before?"
_WORD = Pattern(r"\w")
_MORE = {
    "well": Pattern(r"\b(?:kudos|thanks|helped|strengths?|keep doing)\b"),
    "hard": Pattern(r"\b(?:surpris\w+|unexpected|pain points?|weakness(?:es)?|ugly|could be|stop doing)\b"),
    "lucky": Pattern(r"\b(?:near miss(?:es)?|luck\w*)\b"),
}
# Headings of sections of their own that tell of a side and of nothing else.
_ALONE = Pattern(
    r"(?:the |our )?(?:good|bad|ugly|kudos|thanks|strengths|weaknesses|positives|negatives|pain points|near miss(?:es)?"
    r"|surprises|(?:could|should) (?:have )?(?:be|been|go|gone) better):?",
    re.IGNORECASE,
)


_LEAD = Pattern(r"[*_]{0,2}(?P<words>[\w ]{3,40}?)[*_]{0,2}:")


class _Heading(NamedTuple):
    """A heading about one side of the lessons."""

    span: Span
    side: str
    empty: bool


@rule(Severity.WARNING)
def lessons_incomplete(reading: Reading) -> Iterator[Finding]:
    """Find lessons that leave out a side, and headings of a side with nothing below."""
    document = reading.document
    sections = [section for section in document.sections if section.kind == "lessons"]
    if not sections or reading.is_light:
        return
    alone = [each for each in document.sections if each.kind == "other" and _ALONE.fullmatch(each.heading)]
    headings = [heading for section in (*sections, *alone) for heading in _headings(document, section)]
    told = {heading.side for heading in headings if not heading.empty}
    told |= {lesson.group or _side(_lead(lesson.text)) or "" for lesson in document.lessons}
    for heading in headings:
        if heading.empty and heading.side not in told:
            question = _ASKED[heading.side][1]
            message = "Nothing stands below this. Write a line, or say that there was nothing."
            yield Finding(heading.span, message, fix=_ask(question))
    missing = [side for side in _ASKED if side not in told and side not in {heading.side for heading in headings}]
    if len(missing) == len(_ASKED) and not document.lessons and not _has_words(document, sections[0].body_span):
        message = "The lessons are empty. Say what is known now that was not before."
        yield Finding(sections[0].heading_span, message, fix=_ask(_KNOWN))
    elif missing and (headings or document.lessons):
        words = [_ASKED[side][0].lower() for side in missing]
        message = f"Lessons lack {_listed(words)}. Add it, or write that nothing was found."
        if not headings and told == {""}:
            message = f"Sort these lessons under three headings: {', '.join(words)}."
        yield Finding(sections[0].heading_span, message, fix=Fix("suggest", *_add(document, sections, missing)))


def _listed(words: list[str]) -> str:
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]


def _headings(document: Document, section: Section) -> Iterator[_Heading]:
    """Yield the headings of a side in a section, its own heading included."""
    places = [block.span for block in document.blocks if block.kind == "heading" and section.span.contains(block.span)]
    for at, span in enumerate(places):
        side = _side(span.of(document.text))
        if side:
            end = places[at + 1].start if at + 1 < len(places) else section.span.end
            yield _Heading(span, side, not _has_words(document, Span(span.end, end)))


def _has_words(document: Document, span: Span) -> bool:
    return bool(_WORD.search(without_comments(span.of(document.text))))


def _side(words: str) -> str | None:
    """Return the side of the lessons some words announce."""
    words = words.lower()
    if not words:
        return None
    return next((side for side, known in _MORE.items() if known.search(words)), None) or group_of(words)


def _lead(lesson: str) -> str:
    found = _LEAD.match(lesson)
    return found["words"] if found else ""


def _ask(question: str) -> Fix:
    return Fix("ask", "Fill it", question=question)


def _add(document: Document, sections: list[Section], missing: list[str]) -> tuple[str, tuple[Edit]]:
    """Add what is missing below the lessons, or beside a section that tells of one side only."""
    open_to_all = [section for section in sections if not _side(section.heading)]
    section = (open_to_all or sections)[-1]
    marks = "#" * min(section.level + bool(open_to_all), 6)
    words = "".join(f"\n\n{marks} {_ASKED[side][0]}\n\n<!-- {_ASKED[side][1]} -->" for side in missing)
    return "Add what is missing", (Edit(below(document, section), words),)
