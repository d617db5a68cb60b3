"""Actions without an order.

What it does
    Finds open actions without a priority or with one of an unknown scale, and four or more that all have the same.

Why is this a problem
    Where everything is first, whoever has an hour cannot tell what to take up, and takes what is easy.

Example
    ## Actions

    - [ ] **A1** Refuse ranges wider than /20 @kim

Use instead
    ## Actions

    - [ ] **A1** P1 Refuse ranges wider than /20 @kim

What it leaves alone
    ## Actions

    - [x] **A1** Refuse ranges wider than /20 @kim
    - [ ] **A2** P2 Show the size of a range @kim
    - [ ] **A3** P2 Log every change of a range @kim

How it decides
    The priority attribute or the short form, P0 to P4; *p2*, *priority 2* and the scale from *Highest* to *Lowest* are
    read as the same five. Done and dropped actions need none. Equal priorities are named
    from four open actions on, as information.

Fix safety
    Offers a hole to fill; which comes first is for people to say.

References
    Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10).
"""

import re
from collections.abc import Iterator

from afterword.document import shortform
from afterword.document.actions import PRIORITIES, Action
from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import label
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_MANY = 4
_UNKNOWN = "{} is no priority here. Write P0 to P4."
_SEEN = Pattern(
    r"(?<![\w./#@-])(?P<two>P[0-4][ ]?[/-][ ]?P[0-4])(?![\w/-])"
    r"|(?:(?<=[(\[,;|] )|(?<=[(\[|]))(?P<other>P[5-9])(?![\w/-]|\.\d)"
    r"|\bprio(?:rity)?[*_]{0,2}[ \t]*[:=][*_]{0,2}[ \t]*(?P<told>[^\s;,|().]{1,30})",
    re.IGNORECASE,
)
_QUESTION = "If only one could be finished this month, which?"


@rule(Severity.ERROR)
def priority_missing_or_flat(reading: Reading) -> Iterator[Finding]:
    """Find actions without a known priority, and priorities that order nothing."""
    document = reading.document
    waiting = [action for action in document.actions if not action.done and not action.dropped]
    for action in waiting:
        if action.priority is None:
            yield _unread(document, action)
        elif action.priority not in PRIORITIES:
            span = action.attributes.get("priority", label(action))
            message = _UNKNOWN.format(action.priority[:20])
            yield Finding(span, message, fix=Fix("ask", "Write P0 to P4", question=_QUESTION))
    if len(waiting) >= _MANY and len({action.priority for action in waiting}) == 1 and waiting[0].priority:
        section = document.section("actions")
        span = section.heading_span if section else label(waiting[0])
        message = f"All {len(waiting)} open actions are {waiting[0].priority[:20]}. Which one comes first?"
        yield Finding(span, message, Severity.INFO, Fix("ask", "Order them", question=_QUESTION))


def _unread(document: Document, action: Action) -> Finding:
    """Say what stands where a priority would: two, one of another scale, or nothing."""
    seen = _SEEN.search(shortform.hidden(action.text_span.of(document.text)))
    if seen is None:
        return Finding(label(action), "No priority. Write P0 (now) to P4 (some day).", fix=_add(action))
    group = "two" if seen["two"] else "told" if seen["told"] else "other"
    span = Span(action.text_span.start + seen.start(group), action.text_span.start + seen.end(group))
    message = f"{seen[group]} are two priorities. Keep one." if seen["two"] else _UNKNOWN.format(seen[group][:20])
    return Finding(span, message, fix=Fix("ask", "Write P0 to P4", question=_QUESTION))


def _add(action: Action) -> Fix:
    if action.attribute_spans:
        at = action.attribute_spans[0].start
        return Fix("suggest", "Add a priority", (Edit(Span(at, at), "priority: P<0-4>; "),), _QUESTION)
    at = action.text_span.end
    return Fix("suggest", "Add a priority", (Edit(Span(at, at), " P<0-4>"),), _QUESTION)
