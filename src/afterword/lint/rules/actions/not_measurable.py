"""An action that is never done.

What it does
    Finds open actions without a line that says how to verify them and without an end in their words; those that go on
    for ever: keep, continue, regularly, as needed; and a `verify:` that would fit any of them.

Why is this a problem
    If two people can disagree on whether it is done, the one who wants to close it wins.

Example
    ## Actions

    - [ ] **A1** Keep an eye on the depth of the queue

    - [ ] **A2** Make sure the team knows the limits

    - [ ] **A3** Bring the shards back in order
      - verify: it works

Use instead
    ## Actions

    - [ ] **A1** Page the queue's owners above 5 000 waiting messages

What it leaves alone
    ## Actions

    - [ ] **A1** Delete the cron job `legacy-sync` from production
    - [ ] **A2** Improve the restore
      - verify: last night's dump is back in under 4 h
    - [ ] **A3** Schedule a restore drill every month

How it decides
    A `verify:` line settles it, unless it names nothing to look at: *it works, no problems, everybody is aware, meeting
    held, done*. Otherwise a figure, a condition, code, a named result, or a deed that is either there
    or not. An aim, a search or a topic has no end, nor has a mechanism whose numbers are open: retries, limits,
    alerts. Owners, dates and trackers are no figures. Where *not-specific* or *fix-the-human* speaks of the same
    action, people are shown that note alone; reports for programs hold both.

Fix safety
    Suggests a `verify:` line with a hole.

References
    Lunney, Lueder and Beyer, Postmortem Action Items: Plan the Work and Work the Plan (;login: 42, 2017), on bounded
    actions. Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10), on measurability.
"""

from collections.abc import Iterator

from afterword.document.actions import Action
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import label
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.actions.words.aims import unbounded
from afterword.lint.rules.actions.words.deeds import deed
from afterword.lint.rules.actions.words.observed import names_nothing

_QUESTION = "What will a stranger look at to say it is done?"


@rule(Severity.WARNING, english=True, near=True)
def not_measurable(reading: Reading) -> Iterator[Finding]:
    """Find open actions of which nobody can tell when they are done."""
    for action in reading.actions:
        if action.done or action.dropped:
            continue
        if action.verify and "verify" in action.attributes and names_nothing(action.verify):
            fix = Fix("ask", "Say what to look at", question=_QUESTION)
            yield Finding(action.attributes["verify"], "This fits any action. Say what a stranger will see.", fix=fix)
        told = deed(reading, action)
        endless = unbounded(told)
        if endless is None:
            continue
        fix = _verify(reading, action)
        if len(endless):
            yield Finding(told.place(endless), "This has no end. Say what will be there when it is done.", fix=fix)
        else:
            yield Finding(label(action), "Nothing says when this is done. Add verify: and what to look at.", fix=fix)


def _verify(reading: Reading, action: Action) -> Fix:
    """Add a line below the last one of the action."""
    positions = reading.document.positions
    last = action.attribute_spans[-1] if action.attribute_spans else action.text_span
    column = positions.column(action.span.start) - 1
    line = f"\n{' ' * (column + 2)}- verify: <what a stranger looks at>"
    return Fix("suggest", "Add how to verify it", (Edit(Span(last.end, last.end), line),), _QUESTION)
