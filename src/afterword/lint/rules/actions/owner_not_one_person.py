"""An action that is nobody's, or everybody's.

What it does
    Finds open actions without an owner, with a team, *all* or *TBD* as owner, with two or more owners, or with one the
    directory does not know.

Why is this a problem
    What belongs to everyone is done by no one. A named owner is not to blame if the action slips; they are the one to
    ask.

Example
    ## Actions

    - [ ] **A1** Alert on queue depth above 5 000

Use instead
    ## Actions

    - [ ] **A1** Alert on queue depth above 5 000

      - owner: @maria

What it leaves alone
    ## Actions

    - [x] **A1** Alert on queue depth above 5 000

How it decides
    The owner attribute, the short form (`@maria`), or the words: *owner: Maria*, a name alone between a date and a
    priority, *Maria to move …*. One handle beside a team name is one person; a handle that reads as a team (`@sre`,
    `@backend-oncall`) is none, unless the front matter or the directory knows somebody by it (`@dev`); of one small
    word that is no team's it says that the @ is missing. Handles are compared with the directory where there is one.
    Closed and dropped items are left alone, and so are items inside quotations and code.

Fix safety
    Suggests a line to complete; of two owners it keeps the first and makes the other a helper, which a person confirms.
    The missing @ of somebody in the directory is safe.

References
    Rogers and others, Postmortem Culture, in The Site Reliability Workbook (2018), chapter 10, Missing ownership.
"""

import re
from collections.abc import Iterator

from afterword.document import owning
from afterword.document.actions import Action
from afterword.document.document import Document
from afterword.document.owning import Name
from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import label
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_QUESTION = "Who took part, has time, and will be asked about it?"


@rule(Severity.ERROR, weighs="directory")
def owner_not_one_person(reading: Reading) -> Iterator[Finding]:
    """Find open actions that do not have exactly one owner."""
    document = reading.document
    persons = frozenset(person.handle.lower() for person in reading.options.people)
    known = persons | reading.options.aliases
    teams = frozenset(team.lower() for team in (*document.facts.teams, *reading.options.teams))
    for action in document.actions:
        if not action.done and not action.dropped:
            named = [owning.known(name, persons) for name in action.named]
            yield from _judge(document, action, named, known, teams)


def _judge(
    document: Document, action: Action, named: list[Name], known: frozenset[str], teams: frozenset[str]
) -> Iterator[Finding]:
    people = [name for name in named if name.person]
    if not named:
        yield Finding(label(action), "Nobody owns this action. Add one @owner.", fix=_add(document, action))
    elif len(people) == 1 and (other := _or_anybody(document, action)):
        message = "Beside a name this leaves it to anybody. Keep the one @owner."
        yield Finding(other, message, fix=Fix("ask", "Keep one person", question=_QUESTION))
    elif len(people) > 1:
        span = Span(people[0].span.start, people[-1].span.end)
        yield Finding(
            span, f"{_count(people)} owners. Keep one; the others can be helpers.", fix=_keep_first(action, people)
        )
    elif len(named) == 1 and not people and owning.lacks_at(named[0], teams):
        message = f"{named[0].text} has no @. Write @{named[0].text} if that is one person; a team can stand beside."
        yield Finding(named[0].span, message, fix=_with_at(named[0], known))
    elif not people:
        span = Span(named[0].span.start, named[-1].span.end)
        message = f"{named[0].text} is not one person. Name one @owner; the team can stand beside."
        if named[0].text.lower() in owning.PRONOUNS:
            message = f"*{named[0].text}* may be anybody who reads this. Name one @owner."
        yield Finding(span, message, fix=Fix("ask", "Name one person", question=_QUESTION))
    elif known and people[0].text.startswith("@") and people[0].text[1:].lower() not in known:
        message = f"{people[0].text} has no account here. Name somebody who can be asked."
        yield Finding(people[0].span, message, fix=Fix("ask", "Name somebody with an account", question=_QUESTION))


def _or_anybody(document: Document, action: Action) -> Span | None:
    """Return the words that leave an action to whoever takes it, beside a name: *@marek and whoever is free*."""
    owner = action.attributes.get("owner")
    found = _ANYBODY.search(document.text, *owner) if owner else None
    return Span(*found.span("who")) if found else None


_ANYBODY = Pattern(
    r"(?:\b(?:and|or)\b|[,/&+])[ \t]*(?P<who>(?:whoever|anyone|anybody|someone|somebody|everyone|everybody|others)\b"
    r"[^;,\r\n]*)",
    re.IGNORECASE,
)


def _with_at(name: Name, known: frozenset[str]) -> Fix:
    sure = name.text.lower() in known
    edit = Edit(Span(name.span.start, name.span.start), "@")
    return Fix("safe" if sure else "suggest", f"Write @{name.text}", (edit,), None if sure else _QUESTION)


def _count(people: list[Name]) -> str:
    return {2: "Two", 3: "Three"}.get(len(people), str(len(people)))


def _add(document: Document, action: Action) -> Fix:
    facts = document.facts
    candidates = ", ".join(dict.fromkeys((*facts.contributors[:3], *((facts.owner,) if facts.owner else ()))))
    title = f"Add an owner, perhaps {candidates}" if candidates else "Add an owner"
    if action.attribute_spans:
        at = action.attribute_spans[0].start
        return Fix("suggest", title, (Edit(Span(at, at), "owner: @<person>; "),), _QUESTION)
    at = action.text_span.end
    return Fix("suggest", title, (Edit(Span(at, at), " @<person>"),), _QUESTION)


def _keep_first(action: Action, people: list[Name]) -> Fix:
    written = any(":" in name.text for name in people)  # more than names: they are not moved about
    if written or "owner" not in action.attributes or any(token.key == "owner" for token in action.tokens):
        return Fix("ask", "Choose one", question=_QUESTION)
    span = action.attributes["owner"]
    helpers = ", ".join(name.text for name in people[1:])
    text = f"{people[0].text}; helpers: {helpers}"
    return Fix("suggest", f"Keep {people[0].text}, make the others helpers", (Edit(span, text),), _QUESTION)
