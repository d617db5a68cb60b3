"""An exception nobody can judge: without its reason, for nothing, or for a rule that does not exist.

What it does
    Finds `afterword: ignore` without a reason, with names that are no rules, and where the rules it names have nothing
    to say; in the front matter the same of `afterword-ignore-file`, whose reason is a comment behind it.

Why is this a problem
    Exceptions are how a rule and a sentence live together. They stay few, and reviewers can judge them, while each says
    why it is there and goes away with the sentence it was for.

Example
    <!-- afterword: ignore should-have -->
    The second on-call should have called the carrier.

Use instead
    <!-- afterword: ignore should-have reason="quotes clause 4 of the contract" -->
    The carrier should have been called within an hour.

What it leaves alone
    What `afterword.toml` disables for the whole house, and comments shown as examples in code.

How it decides
    Every name is looked up; a rule that ran and found nothing in the lines an exception covers makes it unused. Rules
    that did not run say nothing about their exceptions, nor do those that go by the clock, by a later stage, or by a
    directory that is unknown here. A remark to Afterword that cannot be read is reported too, with the word that is in
    the way: another spelling of its name, a colon behind *ignore*, `ignore-next-line`, `*` or *all*, a day on which it
    would end, a reason without quotes or in others; or, where nothing needs it, that it is to be taken out. A letter,
    *todo*, *n/a* or *because* is no reason.

Fix safety
    Taking out an unused exception is safe, unless what it allows is said of the line it ends, of the one below a gap or
    further down in its paragraph: then moving it is suggested. A spelling that can mean one thing only is mended
    safely where the exception has its reason and allows no error; everything else is suggested. A reason is asked for.

References
    Ruff, unused-noqa (RUF100), for the idea.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from afterword.document.markdown import Block
from afterword.document.text import Edit, Span, line_break, line_end
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.options import DRAFTING
from afterword.lint.reading import Reading
from afterword.lint.remarks import beside
from afterword.lint.rule import UnknownRule, is_rule, named, rule
from afterword.lint.rules.document.words.misread import EACH, EVERYTHING, meant, misnamed, misread
from afterword.lint.rules.document.words.saying_why import says_why
from afterword.lint.rules.document.words.taken_out import taken_out
from afterword.lint.suppressions import Suppression, line_below, suppressions, unread
from afterword.lint.text.spans import Spans

_WHY = "What makes the rule wrong here?"


@rule(Severity.WARNING, afterwards=True)
def unjustified_suppression(reading: Reading) -> Iterator[Finding]:
    """Find exceptions without a reason, without a rule, and without anything to allow."""
    for one in suppressions(reading.document):
        strangers = [name for name in sorted(one.rules) if not is_rule(name)]
        known = sorted(one.rules.difference(strangers))
        if loose := _loose(reading, one, strangers):
            yield loose
            continue
        yield from (_stranger(reading, one, name) for name in strangers)
        yield from _judged(reading, one, known, alone=not strangers)
    for told in unread(reading.document):
        if found := misread(reading.document.text, told, _Below(reading, told)):
            yield found


class _Below(NamedTuple):
    """What is said where a comment that is not read would allow it."""

    reading: Reading
    span: Span

    def speaking(self) -> dict[str, bool]:
        return _speaking(self.reading, line_below(self.reading.document.text, self.span.end))

    def is_idle(self, names: Collection[str]) -> bool:
        covered = line_below(self.reading.document.text, self.span.end)
        one = Suppression(self.span, frozenset(names), None, covered)
        unused = all(is_rule(name) and _is_unused(self.reading, one, name) for name in names)
        return unused and _place_meant(self.reading, one) is None


def _speaking(reading: Reading, covered: Span) -> dict[str, bool]:
    """Return the rules that speak within a stretch, and whether what one says there is an error in a review."""
    places, found = Spans([covered]), dict[str, bool]()
    for said in reading.said:
        if places.cover(Span(said.span.start, said.span.start)):
            level = reading.options.levels.get(said.rule, named(said.rule).severity)
            found[said.rule] = found.get(said.rule, False) or Severity.ERROR in (level, said.severity)
    return found


def _loose(reading: Reading, one: Suppression, strangers: list[str]) -> Finding | None:
    """Report words beside the names that can only be the reason, once, rather than each as a rule there is not."""
    text = reading.document.text
    if one.loose:
        return _not_behind_a_hash(text, one.loose)
    words = one.span.of(text)
    if not strangers or not words.endswith("-->"):
        return None
    if found := misnamed(text, one.span, _Below(reading, one.span)):
        return found
    if one.reason:
        return None
    told = meant(words[: -len("-->")].partition("ignore")[2].rstrip())
    if not told.reason or told.reason.lower() in EVERYTHING or len(told.names) == len(one.rules):
        return None
    message = 'These words are no names of rules. Write them as the reason: reason="…".'
    return Finding(one.span, message, fix=Fix("suggest", "Put it in quotes", (Edit(one.span, told.written),)))


def _not_behind_a_hash(text: str, loose: Span) -> Finding:
    message = "A reason in the front matter is a comment of YAML. Write it behind a #."
    if text[loose.end : line_end(text, loose.end)].strip():
        return Finding(loose, message, fix=_ask())
    line = text[text.rfind("\n", 0, loose.start) + 1 : loose.start]
    why = re.sub(r"^[:=( -]*(?:reason\s*[:=]\s*)?", "", loose.of(text)).strip("\"')")
    edit = Edit(Span(loose.start - len(line) + len(line.rstrip()), loose.end), f"  # {why}")
    return Finding(loose, message, fix=Fix("suggest", "Make it a comment", (edit,)))


def _judged(reading: Reading, one: Suppression, known: list[str], *, alone: bool) -> Iterator[Finding]:
    unused = [name for name in known if _is_unused(reading, one, name)]
    if not one.rules:
        yield Finding(one.span, "This allows nothing. Name the rule it is for, and why.", fix=_ask())
    elif unused and alone and len(unused) == len(known) and (place := _place_meant(reading, one)) is not None:
        message = "An exception speaks for the line below it. Write this one above the line it means."
        yield Finding(one.span, message, fix=_move(reading, one, place))
    elif unused and alone and len(unused) == len(known):
        yield Finding(one.span, "Nothing here needs this exception any more. Take it out.", fix=_remove(reading, one))
    elif unused:
        message = f"{unused[0]} has nothing to say here. Take its name out."
        yield Finding(one.span, message, fix=_without(reading.document.text, one, unused[0]))
    elif not says_why(one.reason):
        yield Finding(one.span, "This exception gives no reason. Say why the rule is wrong here.", fix=_ask())


def _stranger(reading: Reading, one: Suppression, name: str) -> Finding:
    """Report a name that is no rule's, with the nearest that is."""
    at = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", one.span.of(reading.document.text))
    span = Span(one.span.start + at.start(), one.span.start + at.end()) if at else one.span
    try:
        named(name)
    except UnknownRule as unknown:
        if not unknown.nearest or not at or name.lower() in EVERYTHING:
            message = EACH if name.lower() in EVERYTHING else str(unknown)
            return Finding(span, message, fix=Fix("ask", "Name a rule", question="Which rule was meant?"))
        near = unknown.nearest[0]
        same = near == re.sub(r"[\s_]+", "-", name.lower())
        sure = same and says_why(one.reason) and not _speaking(reading, one.covered).get(near, True)
        fix = Fix("safe" if sure else "suggest", f"Write {near}", (Edit(span, near),))
        return Finding(span, str(unknown), fix=fix)
    raise AssertionError(name)


def _is_unused(reading: Reading, one: Suppression, name: str) -> bool:
    if name not in reading.ran or not _tells(reading, name):
        return False
    covered = Spans([one.covered])
    places = (said.span.start for said in reading.said if said.rule == name)
    return not any(covered.cover(Span(start, start)) for start in places)


def _tells(reading: Reading, name: str) -> bool:
    """Tell whether a rule's silence proves anything: it knows what it weighs, and will not speak on another day."""
    weighs, options = named(name).weighs, reading.options
    if weighs == "stage":
        return (options.stage or reading.document.facts.status or "drafting") not in DRAFTING
    return weighs is None or (weighs == "directory" and bool(options.people))


def _ask() -> Fix:
    return Fix("ask", "Give the reason", question=_WHY)


def _remove(reading: Reading, one: Suppression) -> Fix:
    return Fix("safe", "Take it out", (Edit(taken_out(reading.document.text, one.span), ""),))


def _without(text: str, one: Suppression, name: str) -> Fix | None:
    """Return the fix that takes one of several names out, with the comma beside it."""
    words = one.span.of(text)
    bare = rf"(?<![\w\"'-]){re.escape(name)}(?![\w\"'-])"
    found = re.search(rf"{bare}[ \t]*,[ \t]*", words) or re.search(rf"[ \t]*,?[ \t]*{bare}", words)
    if not found or "\n" in words:
        return None
    place = Span(one.span.start + found.start(), one.span.start + found.end())
    return Fix("suggest", f"Take {name} out", (Edit(place, ""),))


def _place_meant(reading: Reading, one: Suppression) -> int | None:
    """Return what an exception in the wrong place was written for: on its line, below a gap, or in its paragraph."""
    text, blocks = reading.document.text, reading.document.blocks
    passage = next((block.span for block in blocks if _is_for(text, one.span, block)), one.span)
    for said in reading.said:
        if said.rule in one.rules:
            first = text.rfind("\n", 0, said.span.start) + 1
            at_its_end = first <= one.span.start < line_end(text, said.span.start)
            below = one.span.end <= first and not text[one.span.end : first].strip()
            if at_its_end or below or (one.span.end <= said.span.start < passage.end):
                return said.span.start
    return None


def _is_for(text: str, span: Span, block: Block) -> bool:
    """Tell whether a paragraph or an item holds an exception, or begins right below it."""
    if block.kind not in ("paragraph", "item") or block.span.end <= span.end:
        return False
    return block.span.start <= span.start or not text[span.end : block.span.start].strip(" \t\r\n>*+-")


def _move(reading: Reading, one: Suppression, said: int) -> Fix:
    text = reading.document.text
    above = beside(reading.document, said, one.span.of(text))
    if not above or text[text.rfind("\n", 0, said) + 1 : said].lstrip().startswith(
        "|"
    ):  # nothing can stand between the rows of a table
        return Fix("ask", "Write it above", question="Which line does it mean?")
    edit = Edit(above.span, above.text.replace("\n", line_break(text)))
    return Fix("suggest", "Move it above the line", (edit, Edit(taken_out(text, one.span), "")))
