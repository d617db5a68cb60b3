"""A team named as the cause of harm.

What it does
    Finds another team as the one who broke, took down, deleted or caused something, as subject, behind *by*, or as
    the owner of the change that did it.

Why is this a problem
    A whole team reads it as a verdict, and the next hand-over is a negotiation. The conditions at the seam between two
    teams, where the explanation is, stay unwritten.

Example
    The data platform team took down search again.

Use instead
    Search and data platform share one heap; a reindex started from either side evicts the other's cache.

What it leaves alone
    The data platform team drained the shard.

    The incident was declared by the mobile team.

    An upgrade rolled out by the platform team at 09:00 changed the default MTU.

    We broke the export.

How it decides
    As *individual-as-cause*, for teams. What a team changed may be named with the team; harm done by the change is the
    change's. *We* is the voice of shared ownership. A name that stands in the front matter's `services` is the
    service, though a team bears it too, unless *team* or a verb of people (*forgot, decided*) is said.

Fix safety
    Offers a sentence with the change or the condition as its subject, and holes to fill.

References
    Rogers and others, Postmortem Culture (Site Reliability Workbook, 2018, chapter 10).
"""

from collections.abc import Iterator

from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.meaning.origins import origins
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew
from afterword.lint.rule import rule
from afterword.lint.who.actors import Actor

_HOLE = "<the change or condition> <did what>, and <what would have shown it> <did not, because>."
_QUESTION = "Which change, seen from where, let this happen?"
_WAY = Way("Make the change its subject.", "Make the change or the condition the subject", _QUESTION, hole=_HOLE)


@rule(Severity.ERROR, prose=True, way=_WAY)
def team_as_cause(reading: Reading) -> Iterator[Finding]:
    """Find teams that are made the origin of harm."""
    for origin in reading.once(origins):
        if origin.actor is Actor.TEAM:
            yield Finding(
                origin.span,
                "This sentence ends at a team. Make the change or the condition its subject.",
                fix=anew(reading, origin.span, _WAY.title, _HOLE, _QUESTION),
            )
