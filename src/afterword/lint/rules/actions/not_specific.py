"""An action nobody could start on.

What it does
    Finds open actions that name an aim, a search without a place for its answer, a topic or a figure to be reached;
    and those that are several actions in one line.

Why is this a problem
    *Improve* is open to interpretation, and so is left to whoever has the least to do. One deed, of one part, can be
    begun on Monday.

Example
    ## Actions

    - [ ] **A1** Improve failover

Use instead
    ## Actions

    - [ ] **A1** Promote the standby when the primary misses five heartbeats

What it leaves alone
    ## Actions

    - [ ] **A1** Improve p99 of `/search` from 900 ms to under 400 ms
    - [ ] **A2** Review all 14 cron jobs and list those without a timeout in PLAT-88
    - [x] **A3** Look into the cache

How it decides
    The verb it begins with. An aim (*improve, harden*) needs a figure, or the means: *by removing the shell*, *with
    an index on*, *so that it names the shard*. A search (*review, look into*) needs a number or the place where its
    answer will stand, a check its occasion (*before the export begins*), watching its alarm; words without a verb
    need a number, a condition or code. Several deeds are three verbs with an object each, or two that build different
    things. Owners, dates and trackers do not count.

Fix safety
    Suggests a sentence with holes; deeds of one line are for people to part.

References
    Lunney, Lueder and Beyer, Postmortem Action Items: Plan the Work and Work the Plan (;login: 42, 2017). Rogers and
    others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10).
"""

import re
from collections.abc import Iterator

from afterword.document.actions import Action
from afterword.document.add_action import add_action
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rewriting import instead, opening
from afterword.lint.rule import rule
from afterword.lint.rules.actions.words.aims import Vagueness, vague
from afterword.lint.rules.actions.words.deeds import deed

_HOLE = "<verb> <component> so that <observable>"
_MESSAGES = {
    Vagueness.AIM: "This is an aim. Name the one change, and the part it is made to.",
    Vagueness.SEARCH: "A search without an end. Say what is listed or decided, and where that will stand.",
    Vagueness.TALK: "Talk without an end. Say what is decided or written, and where that will stand.",
    Vagueness.WATCH: "Watching has no end. Name the alert, its value and whom it pages.",
    Vagueness.HABIT: "A habit, not a deed. Name the one change that keeps it up, and where.",
    Vagueness.THINGS: "Too wide to begin with. Name the part, the value or the place.",
    Vagueness.HEADING: "A topic, not a deed. Begin with a verb, and name the part.",
    Vagueness.TARGET: "A figure, but no change. Which change is to bring it about?",
    Vagueness.SEVERAL: "Several actions in one. Give each its own line, owner and date.",
    Vagueness.HEDGED: "Perhaps is no plan. Decide to do it, or drop it with the reason.",
    Vagueness.BARE: "Of which part? Name it, and the value or condition.",
}


# What stands between the deed and who does it, how urgent it is or by when.
_BEHIND_DEED = Pattern(
    r"[\s(\[,;:|\u2013\u2014-]*(?:\b(?:owner|assignee|prio(?:rity)?|due|by|until|tracker|ticket)\b[\s:=]*)?\Z",
    re.IGNORECASE,
)
_BEFORE_DEED = Pattern(r"[\s)\],;:|\u2013\u2014-]*(?:\b(?:to|will|should)\b\s+)?")
# No deed at all, only care: *fix-the-human* says so, and what to do instead.
_CARE = Pattern(r"(?:please )?(?:be|stay|remain) (?:\w+ )?(?:careful|attentive|vigilant|mindful|diligent|cautious)\b")


@rule(Severity.WARNING, english=True, near=True)
def not_specific(reading: Reading) -> Iterator[Finding]:
    """Find open actions that are not one specific deed."""
    for action in reading.actions:
        if action.done or action.dropped or _CARE.match(action.text.lower()):
            continue
        told = deed(reading, action)
        verdict = vague(told)
        if verdict is not None:
            place = told.place(verdict.span)
            yield Finding(place, _MESSAGES[verdict.kind], fix=_fix(reading, action, verdict.kind, place))


def _fix(reading: Reading, action: Action, kind: Vagueness, place: Span) -> Fix:
    if kind is Vagueness.SEVERAL:
        return _parted(reading, action, place)
    question = "What will be different, and where would a stranger see it?"
    place = _deed_alone(reading.document.text, action)
    return Fix("suggest", "Say which change, and what it shows", (instead(reading, place, _HOLE),), question)


def _deed_alone(text: str, action: Action) -> Span:
    """Return the most words of an action that stand together, without owner, priority, day and tracker."""
    words = action.words_span
    told = [token.span for token in action.tokens] + [name.span for name in action.named]
    told += [action.attributes["due"]] if "due" in action.attributes else []
    gaps: list[Span] = []
    start = words.start
    for kept in sorted(span for span in told if words.contains(span)):
        gaps.append(Span(start, max(start, kept.start)))
        start = max(start, kept.end)
    deed = max((*gaps, Span(start, words.end)), key=lambda gap: len(gap.of(text).split()))
    before = _BEFORE_DEED.match(text, *deed) if deed.start > words.start else None
    behind = _BEHIND_DEED.search(text, *deed) if deed.end < words.end else None
    return Span(before.end() if before else deed.start, behind.start() if behind else deed.end)


def _parted(reading: Reading, action: Action, place: Span) -> Fix:
    """Return the fix that gives the second of several deeds a line of its own, which nobody owns yet."""
    question = "Which of these is done first, and by whom?"
    text, words = reading.document.text, action.words_span
    joint = _JOINT.search(text, words.start, place.end)
    joints = [found for found in _JOINT.finditer(text, words.start, words.end) if found.start() <= place.start] or (
        [joint] if joint else []
    )
    if not joints:
        return Fix("ask", "Part it", question=question)
    joint = joints[-1]
    other = text[joint.end() : words.end].strip()
    rest = Edit(Span(joint.start(), words.end), "")
    added = add_action(reading.document, _capital(other), fixes=action.fixes)
    if not other or any(edit.span.start < words.end for edit in added):
        return Fix("ask", "Part it", question=question)
    return Fix("suggest", "Give the second its own line", (rest, *added), question)


def _capital(words: str) -> str:
    first, blank, rest = words.partition(" ")
    return f"{opening(first)}{blank}{rest}"


_JOINT = Pattern(r"(?:[,;] |, and | and )(?=[A-Za-z])")
