"""Tell the sample's incidents to the real inbox, in the words real systems would use."""

import json
from collections.abc import Mapping, Sequence

from django.db.models import F

from afterword.incident.signal import Statement
from afterword.web.incidents import inbox, near_misses, verbs
from afterword.web.incidents.deliveries import process
from afterword.web.incidents.handing import hand_over
from afterword.web.incidents.models import (
    Correction,
    Delivery,
    Group,
    Incident,
    NearMiss,
    Regrouping,
    Request,
    Signal,
    Source,
    Verdict,
    Waiver,
    WaiverState,
)
from afterword.web.incidents.regrouping import merge
from afterword.web.incidents.requests import request_postmortem
from afterword.web.incidents.sources import add_source
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem
from afterword.web.sample.organisation import Corrected, Handed, Happening, Merged, Organisation, Told
from afterword.web.trackers import news

LABELS = {
    "alertmanager": "Alertmanager, both regions",
    "generic": "Incident bot",
    "github": "Issues of the organisation",
}
"""Whoever tries this out sends to addresses of their own: the keys of these are shown to nobody."""


def add_incidents(sample: Organisation, people: Mapping[str, User], postmortems: Mapping[str, Postmortem]) -> int:
    """Create sources and tell everything that happened; return how many incidents that made."""
    sources = {kind: add_source(kind, label).source for kind, label in LABELS.items()}
    for happening in sample.happenings:
        _happen(happening, sources, people, postmortems)
    return len(sample.happenings)


def add_near_misses(sample: Organisation, people: Mapping[str, User]) -> int:
    """Keep what colleagues told, as if it had been told when it was; return how many."""
    nobody = next(iter(people.values()))  # of whom nothing is kept
    for each in sample.near_misses:
        told = near_misses.Told(each.almost, each.kept, each.at, place=each.place, with_name=bool(each.by))
        kept = near_misses.keep(told, people.get(each.by, nobody))
        NearMiss.objects.filter(pk=kept.pk).update(told_at=each.told_at)
        moments = {"created_at": each.told_at, "heard_at": each.told_at}
        Incident.objects.filter(pk=kept.incident_id).update(**moments)
        Verdict.objects.filter(incident=kept.incident_id).update(decided_at=each.told_at)
    return len(sample.near_misses)


def _happen(
    happening: Happening,
    sources: Mapping[str, Source],
    people: Mapping[str, User],
    postmortems: Mapping[str, Postmortem],
) -> None:
    if happening.postmortem or happening.waiver:
        _decided_before(happening, people, postmortems)
    _deliver(happening.deliveries, sources)
    incident = Incident.objects.latest("pk")
    _date(incident, happening)
    if happening.corrected:
        _correct(incident, happening.corrected, people)
    if happening.merged:
        _merge(incident, happening.merged, people)
    if happening.request:
        request_postmortem(incident, people[happening.request.by], happening.request.reason)
        Request.objects.filter(incident=incident).update(at=happening.request.at, answered_at=happening.request.at)
        incident.verdicts.filter(owed=True).update(decided_at=happening.request.at)
    if happening.handed:
        _hand_over(incident, happening.handed, people)


def _correct(incident: Incident, corrected: Corrected, people: Mapping[str, User]) -> None:
    made = verbs.correct(incident, people[corrected.by], Statement(**corrected.says))  # type: ignore[arg-type]  # facts
    Correction.objects.filter(pk=made.pk).update(at=corrected.at)


def _merge(incident: Incident, merged: Merged, people: Mapping[str, User]) -> None:
    into = Incident.objects.get(title=merged.into, merged_into=None)
    made = merge(incident, into, people[merged.by], merged.reason)
    Regrouping.objects.filter(pk=made.pk).update(at=merged.at)


def _hand_over(incident: Incident, handed: Handed, people: Mapping[str, User]) -> None:
    incident.refresh_from_db()
    opened = incident.postmortem
    if opened is not None and opened.owner != people[handed.to]:
        hand_over(opened, opened.owner, people[handed.to], handed.words)


def _decided_before(happening: Happening, people: Mapping[str, User], postmortems: Mapping[str, Postmortem]) -> None:
    """Make the incident ahead of its signals, so that what was decided about it keeps a new draft from opening."""
    first = happening.deliveries[0]
    key = f"key:{_incident_key(first)}"
    incident = Incident.objects.create(
        key=key,
        title=key,
        created_at=first.received,
        heard_at=first.received,
        postmortem=postmortems[happening.postmortem] if happening.postmortem else None,
    )
    Group.objects.create(name=key, incident=incident)
    if happening.waiver:
        Waiver.objects.create(
            incident=incident,
            by=people[happening.waiver.by],
            kind=happening.waiver.kind,
            reason=happening.waiver.reason,
            covered_by=postmortems.get(happening.waiver.covered_by),
            triggers=list(happening.waiver.triggers),
            at=happening.waiver.at,
            state=WaiverState.IN_FORCE,
            decided_by=people[happening.waiver.agreed_by],
            decided_at=happening.waiver.agreed_at,
        )


def _incident_key(told: Told) -> object:
    incident = told.body["incident"]
    return incident["key"] if isinstance(incident, Mapping) else ""


def _deliver(deliveries: Sequence[Told], sources: Mapping[str, Source]) -> None:
    """Let bodies have come in when they say they came, and let the duties take them in as they do with all others."""
    stored = [
        Delivery(
            source=sources[told.source],
            received_at=told.received,
            body=json.dumps(told.body, ensure_ascii=False).encode(),
            headers={"content-type": "application/json"},
        )
        for told in deliveries
    ]
    Delivery.objects.bulk_create(stored)
    process(news.take)
    inbox.compute_due()
    Delivery.objects.filter(pk__in=[each.pk for each in stored]).update(processed_at=F("received_at"))


def _date(incident: Incident, happening: Happening) -> None:
    """Let what was noted while loading have been noted when the signals came."""
    first, last = happening.deliveries[0].received, happening.deliveries[-1].received
    Incident.objects.filter(pk=incident.pk).update(created_at=first, heard_at=last)
    Verdict.objects.filter(incident=incident).update(decided_at=last)
    Signal.objects.filter(incident=incident).update(first_heard_at=F("at"), last_heard_at=last)
