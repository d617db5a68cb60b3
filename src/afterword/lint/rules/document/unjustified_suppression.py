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
    would end, the definition of a link (`[//]: # (…)`) for a comment, a reason without quotes or in others; or, where
    nothing needs it, that it is to be taken out. A letter, *todo*, *n/a* or *because* is no reason.

Fix safety
    Taking out an unused exception is safe, unless what it allows is said of the line it ends, of the words above it, of
    the line below a gap or further down in its paragraph: then moving it is suggested. A spelling that can mean one
    thing only is mended safely where the exception has its reason and allows no error; everything else is suggested. A
    reason is asked for.

References
    Ruff, unused-noqa (RUF100), for the idea.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from afterword.document.document import Document
from afterword.document.text import Edit, Span, line_end
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.remarks import beside
from afterword.lint.rule import UnknownRule, is_rule, named, rule
from afterword.lint.rules.document.words.heard import Heard
from afterword.lint.rules.document.words.misread import EACH, EVERYTHING, as_link, ignoring, misnamed, misread
from afterword.lint.rules.document.words.saying_why import says_why
from afterword.lint.rules.document.words.taken_out import taken_out
from afterword.lint.suppressions import Suppression, definitions, line_below, suppressions, unread

_WHY = "What makes the rule wrong here?"


@rule(Severity.WARNING, afterwards=True)
def unjustified_suppression(reading: Reading) -> Iterator[Finding]:
    """Find exceptions without a reason, without a rule, and without anything to allow."""
    heard = Heard(reading)
    for one in suppressions(reading.document):
        yield from _exception(heard, one)
    for told in unread(reading.document):
        if found := misread(reading.document.text, told, _Below(heard, told)):
            yield found
    for span, words in definitions(reading.document):
        if found := as_link(reading.document.text, span, words, _Below(heard, span)):
            yield found


def _exception(heard: Heard, one: Suppression) -> Iterator[Finding]:
    strangers = [name for name in sorted(one.rules) if not is_rule(name)]
    known = sorted(one.rules.difference(strangers))
    if loose := _loose(heard, one, strangers):
        yield loose
        return
    yield from (_stranger(heard, one, name) for name in strangers)
    yield from _judged(heard, one, known, alone=not strangers)


class _Below(NamedTuple):
    """What is said where a comment that is not read would allow it."""

    heard: Heard
    span: Span

    def speaking(self) -> dict[str, bool]:
        return self.heard.speaking(self._line)

    def is_idle(self, names: Collection[str]) -> bool:
        if not all(is_rule(name) and self.heard.tells(name) for name in names):
            return False
        near = (*self.heard.within(self._line), *self.heard.beside(self.span), *self.heard.above(self.span))
        return not any(said.rule in names for said in near)

    @property
    def _line(self) -> Span:
        return line_below(self.heard.reading.document.text, self.span.end)


def _loose(heard: Heard, one: Suppression, strangers: list[str]) -> Finding | None:
    """Report words beside the names that can only be the reason, once, rather than each as a rule there is not."""
    text = heard.reading.document.text
    if one.loose:
        return _not_behind_a_hash(text, one.loose)
    words = one.span.of(text)
    if not strangers or not words.endswith("-->"):
        return None
    if found := misnamed(text, one.span, _Below(heard, one.span)):
        return found
    if one.reason:
        return None
    told = ignoring(words[: -len("-->")].partition("ignore")[2].rstrip())
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


def _judged(heard: Heard, one: Suppression, known: list[str], *, alone: bool) -> Iterator[Finding]:
    text, spoken = heard.reading.document.text, heard.speaking(one.covered)
    unused = [name for name in known if name not in spoken and heard.tells(name)]
    if not one.rules:
        yield Finding(one.span, "This allows nothing. Name the rule it is for, and why.", fix=_ask())
    elif unused and alone and len(unused) == len(known) and (place := _place_meant(heard, one)) is not None:
        message = "An exception speaks for the line below it. Write this one above the line it means."
        yield Finding(one.span, message, fix=_move(heard.reading.document, one, place))
    elif unused and alone and len(unused) == len(known):
        yield Finding(one.span, "Nothing here needs this exception any more. Take it out.", fix=_remove(text, one))
    elif unused:
        message = f"{unused[0]} has nothing to say here. Take its name out."
        yield Finding(one.span, message, fix=_without(text, one, unused[0]))
    elif not says_why(one.reason):
        yield Finding(one.span, "This exception gives no reason. Say why the rule is wrong here.", fix=_ask())


def _stranger(heard: Heard, one: Suppression, name: str) -> Finding:
    """Report a name that is no rule's, with the nearest that is."""
    at = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", one.span.of(heard.reading.document.text))
    span = Span(one.span.start + at.start(), one.span.start + at.end()) if at else one.span
    try:
        named(name)
    except UnknownRule as unknown:
        if not unknown.nearest or not at or name.lower() in EVERYTHING:
            message = EACH if name.lower() in EVERYTHING else str(unknown)
            return Finding(span, message, fix=Fix("ask", "Name a rule", question="Which rule was meant?"))
        near = unknown.nearest[0]
        same = near == re.sub(r"[\s_]+", "-", name.lower())
        sure = same and says_why(one.reason) and not heard.speaking(one.covered).get(near, True)
        fix = Fix("safe" if sure else "suggest", f"Write {near}", (Edit(span, near),))
        return Finding(span, str(unknown), fix=fix)
    raise AssertionError(name)


def _ask() -> Fix:
    return Fix("ask", "Give the reason", question=_WHY)


def _remove(text: str, one: Suppression) -> Fix:
    return Fix("safe", "Take it out", (Edit(taken_out(text, one.span), ""),))


def _without(text: str, one: Suppression, name: str) -> Fix | None:
    """Return the fix that takes one of several names out, with the comma beside it."""
    words = one.span.of(text)
    bare = rf"(?<![\w\"'-]){re.escape(name)}(?![\w\"'-])"
    found = re.search(rf"{bare}[ \t]*,[ \t]*", words) or re.search(rf"[ \t]*,?[ \t]*{bare}", words)
    if not found or "\n" in words:
        return None
    place = Span(one.span.start + found.start(), one.span.start + found.end())
    return Fix("suggest", f"Take {name} out", (Edit(place, ""),))


def _place_meant(heard: Heard, one: Suppression) -> int | None:
    """Return what an exception in the wrong place was written for."""
    near = (*heard.beside(one.span), *reversed(heard.above(one.span)))
    return next((said.span.start for said in near if said.rule in one.rules), None)


def _move(document: Document, one: Suppression, said: int) -> Fix:
    text = document.text
    above = beside(document, said, one.span.of(text))
    if not above or text[text.rfind("\n", 0, said) + 1 : said].lstrip().startswith(
        "|"
    ):  # nothing can stand between the rows of a table
        return Fix("ask", "Write it above", question="Which line does it mean?")
    return Fix("suggest", "Move it above the line", (above, Edit(taken_out(text, one.span), "")))
