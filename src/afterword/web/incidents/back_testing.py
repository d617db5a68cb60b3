"""Would it have been decided otherwise? A policy tried on incidents as they are known today, in batches."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial

from django.db.models import OuterRef, QuerySet, Subquery, prefetch_related_objects
from django.utils.timezone import now

from afterword.incident.calendar import Calendar
from afterword.incident.decide import decide
from afterword.incident.incident import Incident as CoreIncident
from afterword.incident.policy import Policy
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.incidents.facts import facts_from, grounds, in_force, pauses_of, read_signals, requests_that_count
from afterword.web.incidents.family import counted
from afterword.web.incidents.meanwhile import changes_between, ended
from afterword.web.incidents.models import Correction, Incident, Request, Signal, Verdict, Waiver, WaiverState
from afterword.web.incidents.policy_models import Difference
from afterword.web.postmortems.models import Postmortem, Status

BATCH = 250
WAITS = (Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING)
NOT_DECIDED = "Nothing was decided yet."
Kind = Difference.Kind


@dataclass(frozen=True, slots=True)
class Standing:
    """How one incident stands by one policy. ``grounds`` are triggers and rules for which one is owed."""

    owed: bool
    waived: bool
    late: bool
    depth: str
    draft_due: date | None
    grounds: frozenset[str]
    sentence: str

    @property
    def words(self) -> Iterator[str]:
        """What to count it as."""
        yield "owed" if self.owed else "free"
        if self.waived:
            yield "waived"
        if self.late:
            yield "late"


@dataclass(frozen=True, slots=True)
class Tried:
    """One incident, as it was decided and as the tried policy would decide; ``kind`` is empty when that is the same."""

    incident: Incident
    decided: Standing
    tried: Standing
    kind: str
    changes: tuple[str, ...]


@dataclass(slots=True)
class Counts:
    """How many incidents stand how."""

    decided: Counter[str] = field(default_factory=Counter)
    tried: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)

    def add(self, results: Sequence[Tried]) -> None:
        """Count some more."""
        for each in results:
            self.decided.update(each.decided.words)
            self.tried.update(each.tried.words)
            if each.kind:
                self.kinds[each.kind] += 1


def try_on(policy: Policy, calendar: Calendar, *, after: int = 0, many: int = BATCH) -> list[Tried]:
    """Try a policy on the next incidents by number: a fixed number of queries, however many signals they have."""
    moment = now()
    rows = list(counted().filter(pk__gt=after).select_related("postmortem").order_by("pk")[:many])
    heard = _heard(rows)
    return [_tried(row, heard, policy, calendar, moment) for row in rows]


@dataclass(slots=True)
class _Heard:
    """What was said of some incidents, by the id of the one that tells of it."""

    signals: dict[int, list[Signal]] = field(default_factory=lambda: defaultdict(list))
    corrections: dict[int, list[Correction]] = field(default_factory=lambda: defaultdict(list))
    requests: dict[int, list[Request]] = field(default_factory=lambda: defaultdict(list))
    waivers: dict[int, Waiver] = field(default_factory=dict)
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    changes: list[CoreSignal] = field(default_factory=list)

    def beside(self, row: Incident, facts: CoreIncident) -> list[CoreSignal]:
        """Return the changes by hand until the end of an incident; since when is the core's to say."""
        until = ended(facts.resolved_at, row.heard_at)
        return [change for change in self.changes if change.at <= until]


def _heard(rows: Sequence[Incident]) -> _Heard:
    """Read everything that was said of some incidents and of what was merged into them."""
    roots, heard = _roots(rows), _Heard()
    prefetch_related_objects(rows, "holds")
    for signal in Signal.objects.filter(incident__in=roots).only("incident_id", "content", "first_heard_at").order_by():
        heard.signals[roots[signal.incident_id or 0]].append(signal)
    corrections = Correction.objects.filter(incident__in=roots).select_related("by").prefetch_related("withdrawals")
    for correction in corrections:
        heard.corrections[roots[correction.incident_id]].append(correction)
    for request in requests_that_count(roots).select_related("by"):
        heard.requests[roots[request.incident_id]].append(request)
    for waiver in Waiver.objects.filter(incident__in=rows, state=WaiverState.IN_FORCE).order_by("at", "pk"):
        heard.waivers[waiver.incident_id] = waiver
    for verdict in _newest(rows):
        heard.verdicts[verdict.incident_id] = verdict
    heard.changes = _changed(rows)
    return heard


def _changed(rows: Sequence[Incident]) -> list[CoreSignal]:
    """Return the changes by hand that stand in the feed, in the time of some incidents."""
    unsure = [row for row in rows if row.manual_intervention is not False]
    if not unsure:
        return []
    began = min(row.happened_at for row in unsure)
    over = max(ended(row.resolved_at, row.heard_at) for row in unsure)
    return read_signals(changes_between(began, over))


def _roots(rows: Sequence[Incident]) -> dict[int, int]:
    """Return which incident tells of which, for some and everything that was merged into them; one query a level."""
    roots = {row.pk: row.pk for row in rows}
    level = list(roots)
    while level:
        merged = dict(Incident.objects.filter(merged_into__in=level).values_list("pk", "merged_into"))
        level = [pk for pk in merged if pk not in roots]
        roots |= {pk: roots[merged[pk] or 0] for pk in level}
    return roots


def _newest(rows: Sequence[Incident]) -> QuerySet[Verdict]:
    """Find the newest verdict of each incident."""
    newest = Verdict.objects.filter(incident=OuterRef("incident")).order_by("-decided_at", "-pk").values("pk")[:1]
    return Verdict.objects.filter(incident__in=rows, pk=Subquery(newest)).defer("against")


def _tried(row: Incident, heard: _Heard, policy: Policy, calendar: Calendar, moment: datetime) -> Tried:
    """Decide about one incident once more, from everything its rows say today."""
    signals, words = read_signals(heard.signals[row.pk], row), in_force(heard.corrections[row.pk], row)
    verdict, waiver = heard.verdicts.get(row.pk), heard.waivers.get(row.pk)
    record = row.postmortem
    today = calendar.day(moment)
    if signals or words:
        facts = facts_from(signals, words, heard.requests[row.pk], policy, partial(heard.beside, row))
        said = decide(facts, policy, now=moment, calendar=calendar, pauses=pauses_of(row))
        tried = _standing(
            said.owed,
            said.depth,
            said.draft_due,
            grounds(said),
            said.sentence,
            waiver=waiver,
            record=record,
            today=today,
        )
    else:
        tried = _standing(False, "", None, [], NOT_DECIDED, waiver=waiver, record=record, today=today)
    decided = (
        _standing(
            verdict.owed,
            verdict.depth,
            verdict.draft_due,
            verdict.grounds,
            verdict.sentence,
            waiver=waiver,
            record=record,
            today=today,
        )
        if verdict
        else _standing(False, "", None, [], NOT_DECIDED, waiver=waiver, record=record, today=today)
    )
    changes = tuple(_changes(decided, tried))
    return Tried(row, decided, tried, changes[0][0] if changes else "", tuple(words for _, words in changes))


def _standing(  # noqa: PLR0913 - one for each thing a verdict says
    owed: bool,  # noqa: FBT001
    depth: str,
    due: date | None,
    held: Sequence[str],
    sentence: str,
    *,
    waiver: Waiver | None,
    record: Postmortem | None,
    today: date,
) -> Standing:
    waived = owed and (
        (waiver is not None and set(held) <= set(waiver.triggers))
        or (record is not None and record.status == Status.DECLINED)
    )
    late = owed and not waived and due is not None and _ready_on(record, today) > due
    return Standing(owed, waived, late, depth, due, frozenset(held), sentence)


def _ready_on(record: Postmortem | None, today: date) -> date:
    """Return the day the draft went to review; today for what still waits, and long ago for what nobody owes."""
    if record is None or (record.owes and record.submitted_at is None and record.status in WAITS):
        return today
    ready = record.submitted_at or record.approved_at or record.published_at
    return ready.date() if ready and record.owes else date.min


def _changes(decided: Standing, tried: Standing) -> Iterator[tuple[str, str]]:
    """Say everything that differs, weightiest first. Where none is owed either way, only that counts."""
    if tried.owed != decided.owed:
        yield (Kind.OWED, "owed now") if tried.owed else (Kind.FREE, "no longer owed")
        return
    if not tried.owed:
        return
    if decided.waived and not tried.waived:
        yield Kind.UNWAIVED, "the waiver no longer covers it"
    if tried.late != decided.late:
        yield (Kind.LATE, "late now") if tried.late else (Kind.IN_TIME, "no longer late")
    if tried.depth != decided.depth:
        yield Kind.DEPTH, f"{tried.depth} review instead of {decided.depth}"
    if tried.draft_due != decided.draft_due:
        yield Kind.DUE, f"draft by {tried.draft_due} instead of {decided.draft_due}"
    if tried.grounds != decided.grounds:
        yield Kind.REASON, f"for {_listed(tried.grounds)} instead of {_listed(decided.grounds)}"


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(words))
