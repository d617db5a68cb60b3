"""An outage explained by a person.

What it does
    Finds sentences in which a person is the one who breaks, wipes, crashes, takes down or causes: as subject, behind
    *by*, or as owner of what did it (*the analyst's query*).

Why is this a problem
    Readers stop where a sentence ends at a person, and wording of this kind raises blame even in people who saw the
    event themselves. The system let one step do this much; that is where the next person is protected.

Example
    Tomasz crashed the tracking page with a mass update.

    The overnight outage was caused by the storage administrator.

    The trainee's script corrupted the price list of every shop.

Use instead
    The mass update accepted 40 000 rows and locked the table that the tracking page reads.

    The script ran with a role that may write to every shop's price list.

What it leaves alone
    The storage administrator paused the replication at 02:10.

    A stale lease caused the outage.

    The Kafka operator killed two brokers and caused errors.

    Tomasz triggered the failover, which restored writes.

How it decides
    Verbs of harm with a person as subject, as agent behind *by*, or as owner of the subject; an act whose harm stands
    in the next clause (*somebody pushed it and the site went down, it broke because somebody ran it*); a person
    behind *due to*, *was the result of* or *the cause was*. *Trigger, kill, drop, remove* and *delete* need harm in
    the sentence. What was negated, possible, asked, planned or done to protect something is left alone; so is *we*,
    and so is a role word that names software (*the Kubernetes operator*).

Fix safety
    Offers the sentence with what let it happen as its subject, and holes to fill. Only people who know what happened
    can fill them.

References
    Lunney and Lueder, Postmortem Culture, in Site Reliability Engineering (2016), chapter 15. Fausey and Boroditsky,
    Subtle linguistic cues influence perceived blame and financial liability (2010).
"""

from collections.abc import Iterator

from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.meaning.origins import origins
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew
from afterword.lint.rule import rule
from afterword.lint.rules.blameless.words.described import by_a_trait
from afterword.lint.who.actors import Actor

_HOLE = "<change or system> allowed <action> without <guard>."
_QUESTION = "What made this action possible and reasonable? Name the guard that let it through."
_WAY = Way("Name what let it happen.", "Make what let it happen the subject", _QUESTION, hole=_HOLE)


@rule(Severity.ERROR, prose=True, way=_WAY)
def individual_as_cause(reading: Reading) -> Iterator[Finding]:
    """Find persons who are made the origin of harm."""
    for origin in reading.once(origins):
        if origin.actor is Actor.PERSON and not by_a_trait(reading, origin.span):
            yield Finding(
                origin.span,
                "This sentence ends at a person; readers stop there. Name what let it happen.",
                fix=anew(reading, origin.span, _WAY.title, _HOLE, _QUESTION),
            )
