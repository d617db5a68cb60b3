"""A team that took part and does not write.

What it does
    Finds teams in the front matter none of whose people contribute or review, teams that act in the timeline
    likewise, and a single author where several teams are named or the severity is SEV1.

Why is this a problem
    Each team holds a part of the explanation. What is told by one of them is that one's part.

Example
    ---
    teams: [gates, timetables]
    owner: "@kim"
    contributors: ["@kim"]
    ---

Use instead
    ---
    teams: [gates, timetables]
    owner: "@kim"
    contributors: ["@kim", "@rui"]
    ---

What it leaves alone
    ---
    teams: [gates]
    owner: "@kim"
    contributors: ["@kim"]
    ---

How it decides
    With a directory, by who is in which team; without one, by counting people: several teams and one author. A line
    `not-reached: team (why)` in the text answers for a team. The lowest severity with one team is left alone.

Fix safety
    Asks; who comes is for the team to say.

References
    Allspaw, Evans and Schauenberg, Debriefing Facilitation Guide (Etsy, 2016), on whom to invite.
"""

import re
from collections.abc import Iterator

from afterword.document.facts import Facts
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.text.phrases import Cued

_NOT_REACHED = Cued(r"\bnot-reached:[ \t]*(?P<teams>[^\r\n]{1,200})", ("not-reached:",))


@rule(Severity.WARNING, weighs="directory")
def missing_perspective(reading: Reading) -> Iterator[Finding]:
    """Find teams that are named and have no voice."""
    facts = reading.document.facts
    people = _people(facts)
    if not people or "contributors" not in facts.spans:
        return
    excused = " ".join(found["teams"].lower() for found in reading.cued(_NOT_REACHED, reading.document.text))
    silent = [team for team in _silent(reading, people) if team.lower() not in excused]
    span = facts.spans["contributors"]
    if silent:
        words = " and ".join(silent[:2]) + (f" and {len(silent) - 2} more" if len(silent) > len(silent[:2]) else "")
        message = f"Nobody from {words} contributes. Ask one of them to tell their part."
        yield Finding(span, message, fix=Fix("ask", "Invite them", question=f"What did {silent[0]} see at the time?"))
    elif len(people) == 1 and (len(facts.teams) > 1 or facts.severity == "SEV1"):
        several = len(facts.teams) > 1
        message = f"{'Several teams took part' if several else 'A SEV1'}, and one person writes. Who else was there?"
        yield Finding(span, message, fix=Fix("ask", "Invite them", question="Who saw another part of it?"))


def _people(facts: Facts) -> set[str]:
    handles = (facts.owner or "", *facts.contributors, *facts.reviewers)
    return {handle.lstrip("@").lower() for handle in handles if handle.strip("@ ")}


def _silent(reading: Reading, people: set[str]) -> list[str]:
    """Return the teams somebody is in, and nobody of them takes part."""
    members: dict[str, set[str]] = {}
    for person in reading.options.people:
        for team in person.teams:
            members.setdefault(team.lower(), set()).add(person.handle.lower())
    named = {team.lower(): team for team in reading.document.facts.teams}
    named |= {team: team for team in members if team not in named and _acts(reading, team)}
    return [team for lower, team in named.items() if lower in members and not members[lower] & people]


def _acts(reading: Reading, team: str) -> bool:
    """Tell whether a team does something in the timeline: *the network team reroutes*, *network on-call joins*."""
    words = re.escape(team).replace(r"\-", "[- ]")
    acting = re.compile(
        rf"(?<![\w#@/.-]){words}(?: team| squad| crew| group| engineers?| lead| on-?call)+(?![\w-]"
        r"| (?:channel|dashboard))"
    )
    return any(acting.search(event.text.lower()) for event in reading.document.events)
