"""Attribute lines of factors and actions that are not written as the format has them: one note for each line."""

from collections.abc import Iterable, Iterator

from afterword.document.document import Document
from afterword.document.items import KEYS
from afterword.document.meant import Slip, Sort
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Fix, Severity

_MOST_SHOWN = 30
_MOST_WORDS = 18  # of a message
_USUAL = "read as meant; the usual form is key, colon, value, semicolon"
_TOLD: dict[Sort, str] = {
    "indent": "set them in below their action by two blanks",
    "head": "make the action a list item and set these in",
    "keyless": "write a key before each value, semicolons between them",
    "colon": "write keys plainly, with a colon",
    "mark": "semicolons divide keys",
    "quotes": "leave out these quotes",
}
_QUESTIONS: dict[Sort, str] = {
    "unknown": "Which key is it, or does it belong on a line of its own?",
    "twice": "Which of the two holds?",
    "head": "Are these this action's attributes?",
}
_TITLES: dict[Sort, str] = {
    "mark": "Divide them by semicolons",
    "keyless": "Write the keys",
    "indent": "Write them below the action",
    "head": "Write the action as an item",
}


def misread(document: Document) -> Iterator[Finding]:
    """Find attribute lines with a slip; of several with the same slips the first speaks for all."""
    for section, items in (("factors", document.factors), ("actions", document.actions)):
        alike: dict[frozenset[tuple[str, str]], list[tuple[str, tuple[Slip, ...]]]] = {}
        for item in items:
            where = item.id or f"this {section.removesuffix('s')}"
            for slips in _by_line(item.slips):
                alike.setdefault(frozenset(_kinds(document, slips)), []).append((where, slips))
        for (where, first), *more in alike.values():
            every = [slip for _, slips in ((where, first), *more) for slip in slips]
            yield _finding(document, section, _where(where, len(more), first), first, every)


def _by_line(slips: Iterable[Slip]) -> Iterable[tuple[Slip, ...]]:
    lines: dict[Span, list[Slip]] = {}
    for slip in slips:
        lines.setdefault(slip.line, []).append(slip)
    return [tuple(sorted(line, key=lambda slip: slip.span)) for line in lines.values()]


def _kinds(document: Document, slips: Iterable[Slip]) -> Iterator[tuple[str, str]]:
    """Yield what makes two lines alike: the slips, however often each is made."""
    for slip in slips:
        yield slip.sort, slip.span.of(document.text).lower() if slip.sort in {"word", "unknown", "twice"} else ""


def _where(item: str, more: int, slips: tuple[Slip, ...]) -> str:
    what = "action" if slips[0].sort in {"indent", "head"} else "line"
    return f"Attributes of {item}" + (f" and {more} more {what}{'s' if more > 1 else ''}" if more else "")


def _finding(document: Document, section: str, where: str, first: tuple[Slip, ...], every: list[Slip]) -> Finding:
    span = Span(first[0].span.start, max(slip.span.end for slip in first))
    message = f"{where}: {_message(document, section, first)}."
    if len(message.split()) > _MOST_WORDS:
        message = f"{where}: {_USUAL}."
    return Finding(span, message, Severity.WARNING, _fix(first, every))


def _message(document: Document, section: str, slips: tuple[Slip, ...]) -> str:
    sorts = {slip.sort for slip in slips}
    for slip in slips:
        written = slip.span.of(document.text)[:_MOST_SHOWN]
        if slip.sort == "unknown":
            return f"{written} is no key; {_known(section) if len(sorts) == 1 else 'the others'} are"
        if slip.sort == "twice":
            return f"{slip.key} stands twice, and only the first counts. Keep one"
    words = [slip for slip in slips if slip.sort == "word"]
    return "; ".join((*_other_words(document, words), *(told for sort, told in _TOLD.items() if sort in sorts)))


def _other_words(document: Document, slips: list[Slip]) -> Iterator[str]:
    told = [f"{slip.key} for {slip.span.of(document.text)[:_MOST_SHOWN]}" for slip in slips]
    if told:
        more = [f"{len(told) - 2} more"] if len(told) > len(told[:2]) else []
        yield f"write {', '.join((*told[:2], *more))}"


def _fix(first: tuple[Slip, ...], every: list[Slip]) -> Fix:
    edits = tuple(edit for slip in every for edit in slip.edits)
    question = next((_QUESTIONS[slip.sort] for slip in first if slip.sort in _QUESTIONS), None)
    if not edits:
        return Fix("ask", _title(first) if first[0].sort in {"head", "indent"} else "Choose a key", question=question)
    if all(slip.sure for slip in every):
        return Fix("safe", _title(first), edits)
    return Fix("suggest", _title(first), edits, question or "Is this what the line says?")


def _title(slips: tuple[Slip, ...]) -> str:
    if len(slips) == 1 and slips[0].key:
        return f"Write {'helpers' if slips[0].sort == 'twice' else slips[0].key}"
    sorts = {slip.sort for slip in slips}
    return next((title for sort, title in _TITLES.items() if sorts == {sort}), "Write the line as it is usual")


def _known(section: str) -> str:
    """Return the keys people use most."""
    order = ("owner", "priority", "due", "kind", "evidence", "fixes", "tracker", "accepted", "context")
    return ", ".join([key for key in order if key in KEYS[section]][:5])
