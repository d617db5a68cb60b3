"""Causes that stop too early.

What it does
    Finds an analysis in which no path of *because* is at least three steps deep, or whose only factor says the trigger
    again.

Why is this a problem
    The first step names what broke, the second what broke it. What an organisation can change for good usually begins
    with the third: a default, a rule, a limit, a gap between two teams.

Example
    ## Contributing factors

    - **F1** The disk of the index host was full

Use instead
    ## Contributing factors

    - **F1** The disk of the index host was full

      - because **F2** logs are kept for 90 days since March

        - because **F3** legal holds are handled by hand, and nobody owns the storage budget

What it leaves alone
    ## Contributing factors

    - **F1** The disk of the index host was full

      - because **F2** logs are kept for 90 days since March

        - because **F3** legal holds are handled by hand, and nobody owns the storage budget

    - **F4** The alert went to a mailbox that is read in the morning

How it decides
    The graph of factors, counted in steps from the incident; references to factors count. One deep branch is enough
    for the document. A SEV4, or what gets a light review, may say `depth: accepted — reason`.

Fix safety
    Asks; depth cannot be added by a machine.

References
    Lunney and Lueder, Postmortem Culture, in Site Reliability Engineering (2016), chapter 15. Ohno, Toyota Production
    System (1988). Atlassian, Incident Management Handbook, on proximate and root causes.
"""

import re
from collections.abc import Iterator

from afterword.document import tables
from afterword.document.document import Document
from afterword.document.factors import Factor
from afterword.document.patterns import Pattern
from afterword.lint.causes import Tree
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import first_line, is_hidden
from afterword.lint.reading import Reading
from afterword.lint.rule import Setting, rule

_DEPTH = Setting("depth", 3, "Steps from the incident that at least one path must have.", least=1)
_ACCEPTED = Pattern(r"^[ \t]*(?:[-*][ \t]+)?depth:[ \t]*accepted\b[ \t]*\S", re.MULTILINE)
_WORD = Pattern(r"[^\W_]{3,}")
_SMALL = frozenset("the and for was were has had with from that this into are not but its because after".split())
_SAME = 0.6
_QUESTION = "Bug, change, scale, architecture, dependency, or unknown: what made this step possible?"


@rule(Severity.WARNING, settings=(_DEPTH,))
def shallow_chain(reading: Reading) -> Iterator[Finding]:
    """Find analyses whose longest path of causes is short."""
    document = reading.document
    section = document.section("factors")
    if section is None or (reading.is_light and _ACCEPTED.search(document.text)):
        return
    wanted = reading.setting("shallow-chain", _DEPTH.name, int(_DEPTH.default))
    reached = _deepest(document)
    if reached >= wanted or is_hidden(document, section):
        return
    fix = Fix("ask", "Ask what made the last step possible", question=_QUESTION)
    if not document.factors and (found := tables.within(document, "factors")):
        message = f"Causes in a table have no order. List them, and under them because, {wanted} steps deep."
        yield Finding(first_line(document.text, found[0].span), message, fix=fix)
    elif len(document.factors) == 1 and _repeats_trigger(document, document.factors[0]):
        message = "The only factor is the trigger again. Ask what let it cause harm."
        yield Finding(document.factors[0].text_span, message, fix=fix)
    else:
        yield Finding(section.heading_span, _words(reached, wanted), fix=fix)


def _words(reached: int, wanted: int) -> str:
    if not reached:
        return f"No causes are listed. Add factors, and under them because, {wanted} steps deep."
    steps = "step" if reached == 1 else "steps"
    return f"The deepest path has {reached} {steps}. Ask once more what made the last one possible."


def _deepest(document: Document) -> int:
    """Return the steps from the incident to the farthest factor; a reference to an unknown factor is one."""
    depths = _depths(document)
    deepest = max(depths.values(), default=0)
    known = {factor.id for factor in document.factors}
    tree = Tree(document.factors)
    for reference in document.references:
        if reference.kind == "because" and reference.id not in known:
            holder = tree.holding(reference.span)
            deepest = max(deepest, depths[holder.key] + 1 if holder else 0)
    return deepest


def _depths(document: Document) -> dict[str, int]:
    """Return each factor's longest path from the incident; whoever stands on a cycle counts as far as it is reached."""
    depths = {factor.key: 1 for factor in document.factors}
    children: dict[str, list[str]] = {key: [] for key in depths}
    waiting = dict.fromkeys(depths, 0)
    for factor in document.factors:
        for parent in factor.parents:
            if parent in children:
                children[parent].append(factor.key)
                waiting[factor.key] += 1
    ready = [key for key, count in waiting.items() if not count]
    while ready:
        key = ready.pop()
        for child in children[key]:
            depths[child] = max(depths[child], depths[key] + 1)
            waiting[child] -= 1
            if not waiting[child]:
                ready.append(child)
    return depths


def _repeats_trigger(document: Document, factor: Factor) -> bool:
    told = _content(factor.text)
    for event in document.events:
        if "trigger" in event.tags and told:
            trigger = _content(event.text)
            smaller = min(len(told), len(trigger))
            if smaller and len(told & trigger) / smaller >= _SAME:
                return True
    return False


def _content(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.lower()) if word not in _SMALL}
