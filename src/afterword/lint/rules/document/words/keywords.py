"""Words of the format below the front matter that are none: timeline tags, keys of attribute lines, kinds."""

from collections.abc import Iterator

from afterword.document import tagging
from afterword.document.actions import ACTION_KINDS
from afterword.document.document import Document
from afterword.document.factors import FACTOR_KINDS
from afterword.document.keys import OR_YOUR_OWN
from afterword.document.nearest import close, slip
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.rules.document.words import attributes

_NEAR, _NEAR_WORD = 0.65, 0.75
_OTHERWISE = {
    **dict.fromkeys(("change.deploy", "change.deployment", "change.release"), "change.rollout"),
    **dict.fromkeys(("change.data", "change.database", "change.schema"), "change.schema-data"),
    **dict.fromkeys(("dependency.third-party", "dependency.vendor"), "dependency.external"),
    "change.configuration": "change.config",
}
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
    yield from attributes.misread(document)
    for factor in document.factors:
        if factor.kind and factor.kind_span:
            yield from _kind(factor.kind, factor.kind_span, FACTOR_KINDS, "factor")
    for action in document.actions:
        if action.kind and "kind" in action.attributes:
            yield from _kind(action.kind, action.attributes["kind"], ACTION_KINDS, "action")


def _tags(document: Document) -> Iterator[Finding]:
    for each in tagging.meant_tags(document):
        if each.slip == "misspelt":
            message = f"{each.span.of(document.text)} is no timeline tag. Did you mean {each.tags[0]}?"
            title = f"Write {each.tags[0]}"
        else:
            label = f"[{', '.join(each.tags)}]"
            message, title = _SLIPS[each.slip].format(label), _WAYS[each.slip].format(label)
        fix = Fix("safe" if each.is_sure else "suggest", title, each.edits)
        yield Finding(each.span, message, None if each.is_sure else Severity.WARNING, fix)


def _kind(written: str, span: Span, kinds: tuple[str, ...], of: str) -> Iterator[Finding]:
    low = written.lower()
    if low.startswith("x-") or written in kinds:
        return
    sure = slip(low, kinds)
    near = sure or _nearest(low, kinds)
    hint = "Take one of the format's, or x- and your own word."
    fix = Fix("ask", "Choose a kind", question=f"Which kind of {of} is it?")
    if near:
        hint = f"Did you mean {near}{'' if sure else OR_YOUR_OWN}?"
        fix = Fix("safe" if sure else "suggest", f"Write {near}", (Edit(span, near),), fix.question)
    yield Finding(span, f"{written[:_MOST_SHOWN]} is no kind of {of}. {hint}", Severity.WARNING, fix)


def _nearest(written: str, kinds: tuple[str, ...]) -> str | None:
    """Return the kind somebody may have meant, by its other name or as it is near."""
    other = _OTHERWISE.get(written)
    if other in kinds:
        return other
    return next(iter(close(written, sorted(kinds), _NEAR if "." in written else _NEAR_WORD)), None)
