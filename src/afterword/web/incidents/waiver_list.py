"""All waivers: found by words, reason, service, team and time; counted by quarter; and as a table for others' tools."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.timezone import localtime, now

from afterword.web.incidents import deciders
from afterword.web.incidents.asks import KINDS
from afterword.web.incidents.family import counted
from afterword.web.incidents.models import Waiver, WaiverState
from afterword.web.incidents.near_misses import MONTHS, quarter_of
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import Postmortem, Status

QUARTERS = 6
COLUMNS = (
    "incident",
    "title",
    "happened_at",
    "services",
    "teams",
    "state",
    "reason",
    "sentence",
    "covered_by",
    "triggers",
    "proposed_by",
    "proposed_at",
    "decided_by",
    "decided_at",
    "decision",
    "reopened_by",
    "reopened_at",
    "reopened_because",
)
BEGUN = (Status.TRIGGERED, Status.ASSIGNED, Status.DRAFTING)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would compute instead of show."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """The incidents that came in a quarter: how many owed one, and what became of that.

    ``begun`` counts drafts, ``written`` what was handed in, approved or published.
    ``reasons`` counts those waived by the reason of the list.
    """

    name: str
    owed: int
    begun: int
    written: int
    waived: int
    declined: int
    reasons: tuple[tuple[str, int], ...]

    @property
    def waiting(self) -> int:
        """How many are owed and not begun."""
        return self.owed - self.begun - self.written - self.waived - self.declined


def found(user: User, wanted: Mapping[str, object]) -> QuerySet[Waiver]:
    """Find the waivers somebody may see that match: `q`, `kind`, `state`, `service`, `team`, `after`, `before`."""
    rows = deciders.waivers(user).select_related(
        "incident__postmortem", "by", "decided_by", "reopened_by", "covered_by", "owner"
    )
    for word in str(wanted.get("q") or "").split():
        rows = rows.filter(
            Q(incident__title__icontains=word)
            | Q(reason__icontains=word)
            | Q(decision__icontains=word)
            | Q(reopened_because__icontains=word)
            | Q(by__name__icontains=word)
            | Q(decided_by__name__icontains=word)
        )
    for name in ("kind", "state"):
        if wanted.get(name):
            rows = rows.filter(**{name: wanted[name]})
    for name in ("service", "team"):
        if wanted.get(name):
            rows = _naming(rows, f"{name}s", str(wanted[name]))
    if isinstance(after := wanted.get("after"), date):
        rows = rows.filter(at__gte=_begins(after))
    if isinstance(before := wanted.get("before"), date):
        rows = rows.filter(at__lt=_begins(before))
    return rows


def services_and_teams(user: User) -> tuple[list[str], list[str]]:
    """Return what the incidents of all waivers name, to choose from: one query."""
    named = list(deciders.waivers(user).order_by().values_list("incident__services", "incident__teams").distinct())
    services = {name for names, _ in named for name in names}
    teams = {name for _, names in named for name in names}
    return sorted(services, key=str.lower), sorted(teams, key=str.lower)


def figures(moment: datetime | None = None) -> tuple[Quarter, ...]:
    """Count waived against owed by the quarter in which the incident came, newest first: two queries.

    Counts name nobody and no incident, so they are the same for everybody.
    """
    starts = [quarter_of(moment or now())]
    while len(starts) < QUARTERS:
        starts.append(quarter_of(starts[-1] - timedelta(days=1)))
    owed = counted().filter(owed=True, created_at__gte=starts[-1]).order_by()
    rows = list(owed.values_list("pk", "created_at", "postmortem__status"))
    in_force = Waiver.objects.filter(state=WaiverState.IN_FORCE, incident__in=[pk for pk, _, _ in rows])
    waived = dict(in_force.order_by("at", "pk").values_list("incident", "kind"))
    return tuple(
        quarter
        for start in starts
        if (quarter := _quarter(start, [row for row in rows if quarter_of(row[1]) == start], waived)).owed
    )


def as_csv(user: User, rows: Iterable[Waiver]) -> str:
    """Write waivers as CSV (RFC 4180) in UTC; a cell a spreadsheet would compute gets an apostrophe before it."""
    rows = list(rows)
    covering = {row.covered_by_id for row in rows if row.covered_by_id}
    readable = set(access.readable(user).filter(pk__in=covering).values_list("pk", flat=True))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([_safe(cell) for cell in _cells(row, readable)] for row in rows)
    return out.getvalue()


def _quarter(start: datetime, rows: list[tuple[int, datetime, str | None]], waived: Mapping[int, str]) -> Quarter:
    covered = [waived[pk] for pk, _, status in rows if pk in waived and status in {None, Status.DECLINED}]
    declined = [pk for pk, _, status in rows if status == Status.DECLINED and pk not in waived]
    begun = [pk for pk, _, status in rows if status in BEGUN]
    written = [pk for pk, _, status in rows if status and status not in {*BEGUN, Status.DECLINED}]
    words = dict(KINDS)
    return Quarter(
        name=f"Q{(start.month - 1) // MONTHS + 1} {start.year}",
        owed=len(rows),
        begun=len(begun),
        written=len(written),
        waived=len(covered),
        declined=len(declined),
        reasons=tuple((words[kind], count) for kind, count in Counter(covered).most_common()),
    )


def _naming(rows: QuerySet[Waiver], field: str, name: str) -> QuerySet[Waiver]:
    """Keep those whose incident names exactly this service or team; in both ways databases write a list down."""
    rows = rows.annotate(**{f"{field}_written": Cast(f"incident__{field}", TextField())})
    plain, escaped = json.dumps(name, ensure_ascii=False), json.dumps(name)
    return rows.filter(Q(**{f"{field}_written__contains": plain}) | Q(**{f"{field}_written__contains": escaped}))


def _begins(day: date) -> datetime:
    """Return the instant at which a day begins where the visitor is."""
    return localtime(now()).replace(
        year=day.year, month=day.month, day=day.day, hour=0, minute=0, second=0, microsecond=0
    )


def _cells(row: Waiver, readable: set[int]) -> list[object]:
    incident = row.incident
    covers: Postmortem | None = row.covered_by if row.covered_by_id in readable else None
    return [
        incident.pk,
        incident.title,
        _utc(incident.happened_at),
        " ".join(incident.services),
        " ".join(incident.teams),
        row.get_state_display(),
        row.get_kind_display(),
        row.reason,
        covers.reference if covers else "",
        " ".join(row.triggers),
        row.by.name,
        _utc(row.at),
        row.decided_by.name if row.decided_by else "",
        _utc(row.decided_at),
        row.decision,
        row.reopened_by.name if row.reopened_by else "",
        _utc(row.reopened_at),
        row.reopened_because,
    ]


def _utc(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if moment else ""


def _safe(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
