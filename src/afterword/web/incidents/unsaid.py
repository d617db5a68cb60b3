"""What a text was not told yet, because it stood still: kept until it may change again, and carried into it then.

In review a text stands still for its readers, and nobody writes into one that was declined. What is found out meanwhile
is in the incident at once. So that the text can follow later, and a person's words stay all the same, what it had been
told before is kept: only what still says that is brought along.
"""

from pydantic import TypeAdapter

from afterword.incident import incident as core
from afterword.web.incidents.carrying import BEING_WRITTEN
from afterword.web.incidents.draft_models import Unsaid
from afterword.web.incidents.facts import known_of
from afterword.web.incidents.models import Incident
from afterword.web.postmortems.models import Postmortem, Status

STANDING_STILL = frozenset({Status.IN_REVIEW, Status.APPROVED, Status.DECLINED})
"""States in which a text does not follow its incident, and after which it may again."""
FACTS = TypeAdapter(core.Incident)


def keep(row: Incident, postmortem: Postmortem, before: core.Incident) -> None:
    """Keep what a text that stands still was told last; ``before`` is what the row of its incident held until now."""
    if postmortem.status not in STANDING_STILL:
        return
    told = FACTS.dump_python(before, mode="json", exclude_defaults=True)
    kept, is_new = Unsaid.objects.get_or_create(incident=row, defaults={"postmortem": postmortem, "told": told})
    if not is_new and kept.postmortem_id != postmortem.pk:  # it was of another text, which is not its own any more
        Unsaid.objects.filter(pk=kept.pk).update(postmortem=postmortem, told=told)


def bring(postmortem: Postmortem, origin: Incident, to: Incident) -> None:
    """Note, where a text tells of another incident from now on, that it says what was known of the one before."""
    late = Unsaid.objects.filter(incident=origin, postmortem=postmortem).first()
    told = late.told if late else FACTS.dump_python(known_of(origin), mode="json", exclude_defaults=True)
    Unsaid.objects.filter(postmortem=postmortem).delete()
    Unsaid.objects.update_or_create(incident=to, defaults={"postmortem": postmortem, "told": told})


def take(row: Incident, postmortem: Postmortem) -> core.Incident | None:
    """Return what a text that may change again was told last, once; nothing where it has been told everything."""
    if postmortem.status not in BEING_WRITTEN:
        return None
    kept = Unsaid.objects.filter(incident=row, postmortem=postmortem).first()
    if kept is None:
        return None
    kept.delete()
    return FACTS.validate_python(kept.told)
