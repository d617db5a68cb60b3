"""Approved by those who wrote it, or reviewed by nobody else.

What it does
    Finds an owner or contributor among those who approved, an owner who is the only
    reviewer, and a SEV1 or SEV2 approved by nobody from outside the owner's team.

Why is this a problem
    A second pair of eyes is what a review is. Who wrote a text reads what they meant, not what it says.

Example
    ---
    owner: "@dario"
    reviewers: ["@dario"]
    ---

Use instead
    ---
    owner: "@dario"
    reviewers: ["@mei"]
    ---

What it leaves alone
    Texts nobody has been asked to review yet, and contributors among the reviewers where others are among them too.

How it decides
    The handles of the front matter, whatever their case; teams as the directory has them, and of somebody it does not
    know nothing is said. Who may approve in the web interface is decided there, by
    the same idea.

Fix safety
    Who reviews is for people to decide.

References
    Lunney and Lueder, Postmortem Culture: Learning from Failure (Site Reliability Engineering, 2016, chapter 15):
    no post-mortem left unreviewed.
"""

from collections.abc import Iterable, Iterator

from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_WHO = "Who knows the services but wrote none of this?"


@rule(Severity.ERROR, weighs="directory")
def self_approved(reading: Reading) -> Iterator[Finding]:
    """Find approvals by authors, and owners who alone review."""
    facts = reading.document.facts
    owner = _plain([facts.owner] if facts.owner else [])
    authors = owner | _plain(facts.contributors)
    approvers, reviewers = _plain(facts.approved_by), _plain(facts.reviewers)
    fix = Fix("ask", "Ask somebody who did not write it", question=_WHO)
    if approvers & authors:
        name = min(approvers & authors)
        message = f"@{name} wrote this and approved it. Ask somebody who did not write it."
        yield Finding(facts.spans["approved_by"], message, fix=fix)
    elif approvers and facts.severity in _GRAVE and _one_team(reading, approvers, owner):
        message = "Everybody who approved is of one team. Ask somebody from outside it."
        yield Finding(facts.spans["approved_by"], message, fix=fix)
    elif reviewers and not approvers and reviewers <= owner:
        yield Finding(
            facts.spans["reviewers"], "The owner is the only reviewer. Ask somebody else to read it.", fix=fix
        )


_GRAVE = frozenset({"SEV1", "SEV2"})


def _one_team(reading: Reading, approvers: set[str], owner: set[str]) -> bool:
    """Tell whether all who approved are in a team of the owner, else in one; of whom nobody knows nothing is said."""
    teams = {person.handle.casefold(): {team.casefold() for team in person.teams} for person in reading.options.people}
    known = [teams[name] for name in approvers if teams.get(name)]
    if len(known) < len(approvers):
        return False
    owning = set[str]().union(*(teams.get(name, set()) for name in owner))
    return all(each & owning for each in known) if owning else len(known) > 1 and bool(set.intersection(*known))


def _plain(handles: Iterable[str]) -> set[str]:
    return {handle.lstrip("@").casefold() for handle in handles if handle.strip("@ ")}
