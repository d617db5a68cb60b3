"""An action that lives only in the document.

What it does
    Finds open actions without a tracker, or with one that names no issue (*see Jira, soon*), in a text that is in
    review or past it.

Why is this a problem
    Work is planned where work is planned. What stands only here is read once, by people who were there.

Example
    ---
    status: in-review
    ---

    ## Actions

    - [ ] **A1** Refuse ranges wider than /20 @kim

Use instead
    ---
    status: in-review
    ---

    ## Actions

    - [ ] **A1** Refuse ranges wider than /20 @kim NET-412

What it leaves alone
    ---
    status: in-review
    ---

    ## Actions

    - [x] **A1** Revert the range @kim
    - [ ] **A2** Tell the harbour office @kim
      - tracker: none — a telephone call, on Monday

How it decides
    The tracker attribute, a key or a link in the short form, or a link to an issue among the words. `none` with a
    reason is an answer. A reference has a number or is a link, or is what the option `pattern` says. While drafting
    nothing is asked.

Fix safety
    Offers a hole to fill.

References
    Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10), on formal tracking.
"""

import re
from collections.abc import Iterator

from afterword.document.actions import Action
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.options import DRAFTING
from afterword.lint.places import label
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule

_NONE = Pattern(r"(?:none|no|n/a|-)\b[ \t]*(?:—|–|-|:|,|because)?[ \t]*(?P<why>.*)")
_LINK = Pattern(r"https?://[^\s)]+/(?:issues|pull|merge_requests|browse|tickets?|work_items)/[\w-]+|(?<![\w/])#\d+\b")
_WHERE = "Where is this work planned?"


_PATTERN = Setting(
    "pattern", "", "What a reference to an issue looks like, as a regular expression; any key, number or link."
)
_ISSUE = r".*(?:https?://|\d).*"


@rule(Severity.WARNING, weighs="stage", settings=(_PATTERN,))
def untracked(reading: Reading) -> Iterator[Finding]:
    """Find open actions nobody's plan holds."""
    document = reading.document
    if (reading.options.stage or document.facts.status or "drafting") in DRAFTING:
        return
    issue = _pattern(reading)
    for action in document.actions:
        if action.done or action.dropped:
            continue
        if action.tracker is None and _LINK.search(action.span.of(document.text)):
            continue
        refused = _NONE.fullmatch((action.tracker or "").strip().lower())
        if action.tracker is None:
            yield Finding(label(action), "No tracker. Add the issue that plans this work.", fix=_add(action))
        elif refused and not refused["why"].strip():
            span = action.attributes.get("tracker", label(action))
            message = "No tracker needs its reason: none — and why."
            yield Finding(span, message, fix=Fix("ask", "Say why", question=_WHERE))
        elif not refused and not issue.search(action.tracker):
            span = action.attributes.get("tracker", label(action))
            message = "This names no issue. Write its key or its link, or none — and why."
            yield Finding(span, message, fix=Fix("suggest", "Write the issue", (Edit(span, "<issue>"),), _WHERE))


def _pattern(reading: Reading) -> re.Pattern[str]:
    """Return what a reference looks like in this house. Raises TypeError, as for any option of a wrong kind."""
    written = reading.setting("untracked", _PATTERN.name, str(_PATTERN.default))
    try:
        return re.compile(written or _ISSUE)
    except re.error as error:
        message = f"untracked.pattern should be a regular expression: {error}"
        raise TypeError(message) from error


def _add(action: Action) -> Fix:
    if action.attribute_spans:
        at = action.attribute_spans[0].start
        return Fix("suggest", "Add its tracker", (Edit(Span(at, at), "tracker: <issue>; "),), _WHERE)
    at = action.text_span.end
    return Fix("suggest", "Add its tracker", (Edit(Span(at, at), " <issue>"),), _WHERE)
