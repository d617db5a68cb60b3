"""Fill an empty installation with the sample organisation."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils.timezone import now

from afterword.config import NAME
from afterword.web import reminders
from afterword.web.notices.models import Notice
from afterword.web.people.models import Membership, Team, User, Ways
from afterword.web.postmortems.models import Postmortem
from afterword.web.sample.incidents import add_incidents, add_near_misses
from afterword.web.sample.organisation import Organisation, Service, organisation
from afterword.web.sample.organisation import Team as TeamFacts
from afterword.web.sample.records import add_postmortems

MANY = 1_000


class Occupied(Exception):
    """Somebody has an account here; the sample is only for an empty installation."""


class Sign(NamedTuple):
    """How to sign in as somebody: for a demonstration on one's own machine, never for a server."""

    role: str
    email: str
    password: str


Signs = tuple[Sign, ...]


def load(today: date, *, tell: Callable[[str], None] = lambda _: None) -> Signs:
    """Create the sample's people, post-mortems and incidents as of a day; return three ways to sign in.

    `tell` is called once, with a line that says what was made. All of it is made, or nothing.

    Raises:
        Occupied: somebody has an account here.
    """
    sample = organisation(today)
    with transaction.atomic():
        if User.objects.exists():
            raise Occupied("There are accounts here already. Load the sample into an empty data directory.")
        write_config(Path(settings.DATA) / NAME, sample)
        people = add_people(sample)
        postmortems = add_postmortems(sample, people)
        incidents = add_incidents(sample, people, postmortems)
        near_misses = add_near_misses(sample, people)
        add_ways(sample, people, today)
        # As far as the sample is concerned all this was told long ago: nobody is mailed about it now.
        reminders.remind(limit=MANY)
        Notice.objects.filter(sent_at=None).update(sent_at=now())
    tell(
        f"{sample.name}: {len(people)} people in {len(sample.teams)} teams, "
        f"{Postmortem.objects.count()} post-mortems, {incidents} incidents, {near_misses} near misses."
    )
    return signs(sample)


def signs(sample: Organisation) -> Signs:
    """Return how to sign in as those of the sample's three who have an account here."""
    emails = dict(User.objects.filter(is_active=True).values_list("handle", "email"))
    written = {person.handle: person.email for person in sample.people}
    return tuple(
        Sign(role, written[handle], sample.password)
        for role, handle in sample.signs.items()
        if emails.get(handle) == written[handle]
    )


def add_people(sample: Organisation) -> dict[str, User]:
    """Open everybody's account and put them into their teams; return them by handle."""
    # All share one password and so one hash: hashing is slow on purpose, and these accounts guard nothing.
    password = make_password(sample.password)
    users = User.objects.bulk_create(
        User(
            handle=person.handle,
            name=person.name,
            email=person.email,
            timezone=person.timezone,
            is_reviewer=person.is_reviewer,
            is_admin=person.is_admin,
            password=password,
        )
        for person in sample.people
    )
    people = {user.handle: user for user in users}
    teams = {team.slug: team for team in Team.objects.bulk_create(Team(name=t.name, slug=t.slug) for t in sample.teams)}
    leads = {team.slug: team.lead for team in sample.teams}
    Membership.objects.bulk_create(
        Membership(user=people[person.handle], team=teams[slug], lead=leads[slug] == person.handle)
        for person in sample.people
        for slug in person.teams
    )
    return people


def add_ways(sample: Organisation, people: Mapping[str, User], today: date) -> None:
    """Say who is away and who chose a digest; none is on its way, for nobody is mailed about invented things."""
    for person in sample.people:
        user = people[person.handle]
        if person.away:
            user.away_from, user.away_until = (today + timedelta(days=days) for days in person.away)
            user.save(update_fields=["away_from", "away_until"])
        if person.in_digest or person.any_hour:
            ways = Ways(user=user, choices=dict.fromkeys(person.in_digest, Ways.Way.DIGEST.value))
            if person.any_hour:
                ways.quiet_from, ways.days_off = ways.quiet_until, []
            ways.save()


def write_config(path: Path, sample: Organisation) -> None:
    """Say who answers for which service, so that a new incident finds its owner; a file that exists stays."""
    if path.exists():
        return
    teams = {team.slug: team for team in sample.teams}
    path.write_text("\n".join(_config_of(service, teams) for service in sample.services), "utf-8")


def _config_of(service: Service, teams: Mapping[str, TeamFacts]) -> str:
    on_call = teams[service.team].on_call
    lines = [f"[services.{service.name}]  # {service.about}", f'team = "{service.team}"']
    return "\n".join([*lines, *([f'on_call = "@{on_call}"'] if on_call else []), ""])
