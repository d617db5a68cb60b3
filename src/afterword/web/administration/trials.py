"""Send a test: the sender's example, signed as the system would, through the very door; only a line of it stays."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.timezone import now
from django.views.decorators.http import require_POST

from afterword.incident.incident import SEVERITY_WORDS, computed
from afterword.incident.senders.opening import opened
from afterword.incident.senders.sender import Parcel, Sender
from afterword.incident.signal import Signal
from afterword.web.administration.deliveries import TRIAL
from afterword.web.administration.gate import administrators
from afterword.web.administration.source import source_page
from afterword.web.door import Visit
from afterword.web.house import house
from afterword.web.incidents.judging import Judged, judged
from afterword.web.incidents.ledger import write
from afterword.web.incidents.models import Outcome, Source
from afterword.web.incidents.seal import Unreadable
from afterword.web.incidents.sources import secrets_of, sender_of
from afterword.web.incidents.turns import writing
from afterword.web.people.models import User

MOST_SIGNALS = 5
COUNTS = ("heard", "heard_at", "refused", "refused_at")
KINDS = {
    "alert": "An alert",
    "resolved": "The end of an alert",
    "incident": "News of an incident",
    "change": "A change",
    "note": "A note",
}


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of a test: a sentence, why it was turned away if it was, and what a real one would become."""

    is_well: bool
    headline: str
    why: str = ""
    lines: tuple[str, ...] = ()


@require_POST
@administrators
def tests(request: Visit, pk: int) -> HttpResponse:
    """Send a test to a source and show what came of it."""
    source = get_object_or_404(Source, pk=pk)
    trial = send_test(source, request.user)
    return source_page(request, source, status=201 if trial.is_well else 422, trial=trial)


def send_test(source: Source, user: User) -> Trial:
    """Send the example through the door and tell what it would become; no incident, no change and no notice is made."""
    if source.disabled_at:
        return Trial(False, "It is paused, so nothing is let in. Resume it first.")
    try:
        sender = sender_of(source)
        parcel = _signed(sender, source)
    except (KeyError, ValueError, Unreadable) as error:
        return Trial(False, "The test could not be sent.", str(error))
    found = judged(source, parcel)
    trial = _told(found, sender)
    _keep(found, trial, source, user)
    return trial


def _signed(sender: Sender, source: Source) -> Parcel:
    """Return the example as the system would send it now."""
    moment = now()
    body = json.dumps(dict(sender.example)).encode()
    headers = {"content-type": "application/json", "user-agent": "Afterword (test)", **(sender.example_headers or {})}
    plain = Parcel(body, {name.lower(): value for name, value in headers.items()}, moment)
    if sender.sign is None:
        return plain
    secret = secrets_of(source, moment)[0]
    return Parcel(body, {**plain.headers, **sender.sign(plain, secret)}, moment)


def _told(found: Judged, sender: Sender) -> Trial:
    if found.outcome == Outcome.REFUSED:
        return Trial(False, f"Refused at the door, and answered {found.status.value}.", found.reason)
    if found.outcome == Outcome.UNCLEAR:
        return Trial(False, f"Let in, answered {found.status.value}, and not understood.", found.reason)
    signals = sender.read(opened(sender, found.parcel), found.parcel)
    headline = f"Let in, answered {found.status.value}, and understood."
    return Trial(True, headline, lines=_become(signals))


def _become(signals: Sequence[Signal]) -> tuple[str, ...]:
    """Say what a real one would become: its signals, and the incident they make."""
    if not signals:
        return ("It says nothing about an incident.",)
    lines = [f"{KINDS[signal.kind]}: {signal.title}" for signal in signals[:MOST_SIGNALS]]
    if all(signal.kind == "change" for signal in signals):
        return (*lines, "A real one is kept for the incidents of its service around that time.")
    if all(signal.kind in {"change", "note"} for signal in signals):
        return (*lines, "A real one is kept, and offered on the page of an incident of that time; it makes none.")
    facts = computed(signals, words={**SEVERITY_WORDS, **house().policy.severities})
    named = ", ".join(filter(None, (facts.severity, *facts.services, *facts.teams)))
    return (
        *lines,
        f"A real one makes an incident, “{facts.title}”{f' ({named})' if named else ''}; the policy decides on it.",
    )


def _keep(found: Judged, trial: Trial, source: Source, user: User) -> None:
    """Keep that a test was sent, as dealt with: it is not taken in, not counted, and the next one is another."""
    with writing():
        before = Source.objects.select_for_update().filter(pk=source.pk).values(*COUNTS).first()
        if before is None:  # deleted a moment ago
            return
        said = trial.why or next(iter(trial.lines), "")
        kept = replace(
            found,
            outcome=Outcome.REFUSED if found.outcome == Outcome.REFUSED else Outcome.NOTHING,
            reason=f"A test by {user.name}. {trial.headline} {said}".strip()[:1000],
            delivery_id="",
            headers={**found.headers, TRIAL: user.name},
        )
        write([kept])
        Source.objects.filter(pk=source.pk).update(**before)
