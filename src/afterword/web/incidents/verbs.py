"""What people do with an incident: correct the facts, start writing. Asking and waiving have modules of their own."""

from dataclasses import asdict
from datetime import datetime

from django.db import transaction
from django.utils.timezone import now

from afterword.incident.decide import decide
from afterword.incident.signal import Statement
from afterword.web.house import house
from afterword.web.incidents.facts import STATEMENTS, facts_of, words_in_force
from afterword.web.incidents.family import family, locked_root
from afterword.web.incidents.inbox import open_draft, reconsider
from afterword.web.incidents.models import Correction, Incident, Signal, Withdrawal
from afterword.web.incidents.moments import NO_TIME, is_possible
from afterword.web.incidents.owners import suggested
from afterword.web.people import leave
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, Unclear


@transaction.atomic
def correct(incident: Incident, user: User, says: Statement) -> Correction:
    """Put a person's word against what the systems say; what they leave out stays. Raises ``Refused``."""
    given = {name: value for name, value in asdict(says).items() if value not in (None, (), "") and name != "by"}
    if not given:
        raise Unclear("Nothing was changed. Correct at least one fact.")
    if not all(is_possible(value) for value in given.values() if isinstance(value, datetime)):
        raise Unclear(NO_TIME)
    content = STATEMENTS.dump_python(Statement(**given), mode="json", exclude_defaults=True)
    correction = Correction.objects.create(incident=incident, by=user, says=content)
    reconsider(incident)
    return correction


@transaction.atomic
def take_back(correction: Correction, fact: str, user: User) -> None:
    """Let one fact of a correction count no longer; it stays to be seen. Raises ``Refused``."""
    incident = locked_root(correction.incident)
    if fact not in correction.says:
        raise Unclear("That correction says nothing about this fact.")
    _, is_new = Withdrawal.objects.get_or_create(correction=correction, fact=fact, defaults={"by": user})
    if not is_new:
        raise NotNow("This was taken back already.")
    if not (Signal.objects.filter(incident__in=family(incident)).exists() or words_in_force(incident)):
        raise NotNow("It is all that anybody has said about this. Correct it instead.")
    reconsider(incident)


@transaction.atomic
def start(incident: Incident, user: User, *, owner: User | None = None, template: str = "") -> Postmortem:
    """Open a draft now, whether or not one is owed: owned by whoever starts it, or by somebody who is suggested.

    Raises ``Refused``.
    """
    row = locked_root(incident)
    if row.postmortem and not access.readable(user).filter(pk=row.postmortem.pk).exists():
        raise NotNow("There is a post-mortem; its readers are named people. Correct here what you know better.")
    if row.postmortem and row.postmortem.status == Status.DECLINED:
        raise NotNow(f"{row.postmortem.reference} was declined. Reopen it there, or start a new one by hand.")
    if row.postmortem:
        raise NotNow(f"{row.postmortem.reference} is already open for this incident. Write there.")
    here = house()
    facts = facts_of(row, here)
    verdict = decide(facts, here.policy, now=now(), calendar=here.calendar)
    if owner and owner != user and owner not in [each.person for each in suggested(facts, here)]:
        raise Unclear(f"{owner.name} is not among those who are suggested. Start it yourself and hand it over.")
    if owner and owner != user and (away := leave.spoken(owner)):
        raise Unclear(f"{owner.name} is {away}. Choose somebody who is here.")
    postmortem = open_draft(row, facts, verdict, owner or user, by=user, template=template)
    incident.refresh_from_db()
    return postmortem
