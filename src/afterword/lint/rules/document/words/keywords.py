"""Words of the format below the front matter that are none: timeline tags, keys of attribute lines, kinds."""

from collections.abc import Iterator

from afterword.document import tagging
from afterword.document.actions import ACTION_KINDS
from afterword.document.factors import FACTOR_KINDS
from afterword.document.items import KEYS
from afterword.document.keys import close
from afterword.document.meant import Slip
from afterword.document.parse import Document
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity

_NEAR, _SURE = 0.65, 0.75
_MOST_SHOWN = 40
_SLIPS = {
    "behind": "Tags stand behind the time, where figures and pictures look for them.",
    "otherwise": "Tags stand in square brackets, and in nothing else. Write {}.",
    "several": "Several tags share one pair of brackets. Write {}.",
    "mark": "Between a tag and the words stands a blank only.",
}
_WAYS = {"behind": "Move it there", "otherwise": "Write {}", "several": "Write {}", "mark": "Take the mark out"}


def unknown(document: Document) -> Iterator[Finding]:
    """Find tags, keys and kinds that are meant as such and are none."""
    yield from _tags(document)
    yield from _keys(document, "factors", [slip for factor in document.factors for slip in factor.slips])
    yield from _keys(document, "actions", [slip for action in document.actions for slip in action.slips])
    for factor in document.factors:
        if factor.kind and factor.kind_span:
            yield from _kind(factor.kind, factor.kind_span, FACTOR_KINDS, "factor")
    for action in document.actions:
        if action.kind and "kind" in action.attributes:
            yield from _kind(action.kind, action.attributes["kind"], ACTION_KINDS, "action")


def _tags(document: Document) -> Iterator[Finding]:
    for each in tagging.meant(document):
        if each.slip == "misspelt":
            message = f"{each.span.of(document.text)} is no timeline tag. Did you mean {each.tags[0]}?"
            title = f"Write {each.tags[0]}"
        else:
            label = f"[{', '.join(each.tags)}]"
            message, title = _SLIPS[each.slip].format(label), _WAYS[each.slip].format(label)
        fix = Fix("safe" if each.is_sure else "suggest", title, each.edits)
        yield Finding(each.span, message, None if each.is_sure else Severity.WARNING, fix)


def _keys(document: Document, section: str, slips: list[Slip]) -> Iterator[Finding]:
    """Say once of each slip that it was made, however often."""
    alike: dict[tuple[str, str | None], list[Slip]] = {}
    for slip in slips:
        written = slip.span.of(document.text)
        alike.setdefault(("," if slip.is_mark else written.lower(), slip.key), []).append(slip)
    for same in alike.values():
        first, more = same[0], len(same) - 1
        written = first.span.of(document.text)
        edits = tuple(slip.edit for slip in same if slip.edit)
        if first.is_mark:
            fix = Fix("safe", "Divide them by semicolons", edits)
            yield Finding(first.span, "Semicolons divide keys; a comma is part of a value.", Severity.WARNING, fix)
        elif first.key:
            again = f" It is written {more} more time{'s' if more > 1 else ''}." if more else ""
            message = f"{written} is not known here. Did you mean {first.key}?{again}"
            yield Finding(first.span, message, Severity.WARNING, Fix("safe", f"Write {first.key}", edits))
        else:
            message = f"{written} is no key of {section}. {_known(section)} are."
            fix = Fix("ask", "Choose a key", question="Which key is it, or does it belong on a line of its own?")
            yield Finding(first.span, message, Severity.WARNING, fix)


def _known(section: str) -> str:
    """Return the keys people use most, in the order they are written in."""
    order = ("owner", "priority", "due", "kind", "evidence", "fixes", "tracker", "accepted", "context", "verify")
    return ", ".join(key for key in order if key in KEYS[section])


def _kind(written: str, span: Span, kinds: tuple[str, ...], of: str) -> Iterator[Finding]:
    low = written.lower()
    if low.startswith("x-") or written in kinds:
        return
    near = close(low, sorted(kinds), _NEAR if "." in low else _SURE)
    hint = "Take one of the format's, or x- and your own word."
    fix = Fix("ask", "Choose a kind", question=f"Which kind of {of} is it?")
    if near:
        sure = bool(close(low, sorted(kinds), _SURE))
        hint = f"Did you mean {near[0]}?" if sure else f"Did you mean {near[0]}, or x- and your own word?"
        fix = Fix("safe" if sure else "suggest", f"Write {near[0]}", (Edit(span, near[0]),), fix.question)
    yield Finding(span, f"{written[:_MOST_SHOWN]} is no kind of {of}. {hint}", Severity.WARNING, fix)
