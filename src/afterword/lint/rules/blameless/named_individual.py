"""A name where a role would do.

What it does
    Finds the names and handles of people in the narrative: with `names = "roles"` everywhere, with `"timeline"`
    outside the timeline.

Why is this a problem
    Who is named in an account of something gone wrong is careful the next time, above all about telling it.

Example
    The ingesters were restarted by @ilse before the replay had ended.

Use instead
    The second on-call restarted the ingesters before the replay had ended.

What it leaves alone
    Thanks to @ilse for the night.

    The service `@ilse/queue` was restarted.

How it decides
    Only handles, and names the directory or the front matter knows; never by capital letters. Front matter,
    actions, thanks and the appendix are left alone, and so are quotations and code.

Fix safety
    Offers the role that person has in `roles:`.

Contested?
    Yes, and so it runs only when enabled. For roles: PagerDuty and the Site Reliability Workbook. For names: Etsy
    and Howie, whose accounts are somebody's, and recognition, which needs names.

References
    PagerDuty, Postmortem Documentation. Allspaw, Evans and Schauenberg, Debriefing Facilitation Guide (Etsy, 2016).
"""

import re
from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule
from afterword.lint.text.spans import Spans

_NAMES = Setting(
    "names",
    "timeline",
    "Where names may stand: roles (nowhere), timeline, anywhere.",
    words=("roles", "timeline", "anywhere"),
)
_HANDLE = Pattern(r"(?<![\w@.])@[a-z][\w.-]*\w")
_SPARED = frozenset({"actions", "appendix", "glossary"})
_THANKS = Pattern(r"\b(?:thanks?|kudos|thank you|credit|reported[- ]by|written by|author)\b")


def _sections(reading: Reading, passage: Span) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    sections = ((section.kind, Spans([section.span]).within(passage)) for section in reading.document.sections)
    return tuple((kind, parts) for kind, parts in sections if parts)


@rule(Severity.WARNING, weighs="directory", prose=True, beyond=_sections, opt_in=True, settings=(_NAMES,))
def named_individual(reading: Reading) -> Iterator[Finding]:
    """Find names in the narrative."""
    allowed = reading.setting("named-individual", _NAMES.name, str(_NAMES.default))
    spared = _SPARED | ({"timeline"} if allowed == "timeline" else set())
    if allowed == "anywhere":
        return
    elsewhere = Spans(section.span for section in reading.document.sections if section.kind in spared)
    for span, handle in sorted(_people(reading)):
        sentence = reading.sentences.holding(span.start)
        if sentence is None or elsewhere.cover(span):
            continue
        if not _THANKS.search(reading.plain, sentence.span.start, sentence.span.end):
            message = "A name stands where a role would do. Who were they in this?"
            yield Finding(span, message, fix=_fix(reading, span, handle))


def _people(reading: Reading) -> Iterator[tuple[Span, str]]:
    """Yield handles and known names in the prose, each with its handle."""
    for found in _HANDLE.finditer(reading.plain, *reading.reach):
        yield Span(*found.span()), found[0].lstrip("@")
    for person in reading.options.people:
        if " " in person.name.strip():
            pattern = re.compile(rf"(?<!\w){re.escape(person.name.lower())}(?!\w)")
            for named in pattern.finditer(reading.plain, *reading.reach):
                yield Span(*named.span()), person.handle


def _fix(reading: Reading, span: Span, handle: str) -> Fix:
    roles = {who.lstrip("@").lower(): role for role, who in reading.document.facts.roles}
    role = roles.get(handle.lower())
    question = "Which role did they have, and would any other have done the same?"
    if role is None:
        return Fix("ask", "Name the role", question=question)
    words = f"the {role.replace('_', ' ')}"
    return Fix("suggest", f"Write {words}", (Edit(span, words),), question)
