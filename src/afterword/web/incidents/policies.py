"""Policies that are kept here: keep one, switch it on, and say which is in force."""

import logging
from collections.abc import Collection

from django.db import IntegrityError, transaction

from afterword.document.template import TemplateError
from afterword.incident.rehearsal import Examined, Trouble, examine, policy_text, read_policy
from afterword.web.house import Kept, config, house
from afterword.web.incidents.models import Incident
from afterword.web.incidents.policy_models import PolicySwitch, PolicyVersion
from afterword.web.people.models import Team, User
from afterword.web.postmortems.refusals import NotNow, NotYours, Unclear

logger = logging.getLogger(__name__)

FROM_A_FILE = "The policy comes from {path}. Change it there, and have it reviewed like any other change."
RECENT = 5_000
"""Incidents whose services are known by name; older ones name what is long gone."""


class Faulty(Unclear):
    """A policy that cannot be kept; `troubles` says where."""

    def __init__(self, troubles: tuple[Trouble, ...]) -> None:
        count = len(troubles)
        super().__init__(
            f"{count} thing{'s' if count > 1 else ''} to mend before this policy can be kept. Nothing was changed."
        )
        self.troubles = troubles


def in_force() -> Kept | None:
    """Return the kept policy that was switched on last; ``None`` while nobody has switched one on: one query."""
    last = PolicySwitch.objects.select_related("version").first()
    return Kept(last.number, last.version.version, last.version.text) if last else None


def text_in_force() -> str:
    """Return the text of the policy by which is decided today. Raises ``OSError`` or ``PolicyError``."""
    path, kept = config().policy, in_force()
    return policy_text(path) if path or kept is None else kept.text


def look_at(text: str) -> Examined:
    """Examine a policy as this house would: it knows its services and teams, and which versions are taken."""
    teams = Team.objects.values_list("slug", flat=True)
    examined = examine(text, services=_services(), teams=teams, templates=_templates())
    version = examined.policy.version if examined.policy else ""
    if not version or not _is_taken(version, text):
        return examined
    place = examined.places.of(("version",))
    taken = Trouble(place, f"version {version} is taken by another text; give this one a version of its own")
    return Examined(examined.policy, (taken, *examined.troubles), examined.places)


def _templates() -> Collection[str]:
    try:
        return config().load_templates()
    except TemplateError:  # that is said where drafts are begun
        return ()


@transaction.atomic
def keep(user: User, text: str, note: str = "") -> PolicyVersion:
    """Keep a policy as a version, which changes nothing yet; the same text again is the version there is.

    Raises:
        Faulty: it cannot be used.
        NotYours: only administrators keep policies.
        NotNow: the policy comes from a file.
    """
    _may_change(user)
    examined = look_at(text)
    if examined.policy is None or examined.errors:
        raise Faulty(examined.errors)
    kept, _ = PolicyVersion.objects.get_or_create(
        version=examined.policy.version, defaults={"text": text, "note": note[:300], "by": user}
    )
    if kept.text != text:
        raise NotNow(f"Somebody kept another version {kept.version} at this moment. Give yours another name.")
    return kept


def switch_on(user: User, version: PolicyVersion, *, named: str, after: int) -> PolicySwitch:
    """Let a kept version decide from now on, and write down who said so.

    ``named`` is the version as the person typed it, ``after`` the number of the switch they saw.

    Raises:
        NotYours: only administrators switch policies.
        NotNow: it is in force already, somebody switched meanwhile, or the policy comes from a file.
        Unclear: it was not named.
    """
    _may_change(user)
    if named.strip() != version.version:
        raise Unclear(f"Type {version.version} to switch it on. Nothing was changed.")
    read_policy(version.text, f"Version {version.version}")
    last = PolicySwitch.objects.select_related("version").first()
    number = last.number if last else 0
    if last and last.version_id == version.pk:
        raise NotNow(f"Version {version.version} decides already.")
    if number != after:
        raise NotNow("Somebody switched to another policy meanwhile. Look at it, then decide again.")
    before = house().policy.version
    try:
        with transaction.atomic():
            switch = PolicySwitch.objects.create(number=number + 1, version=version, before=before, by=user)
    except IntegrityError:
        raise NotNow("Somebody switched to another policy at this moment. Look at it, then decide again.") from None
    logger.warning("Policy %s is in force instead of %s: %s said so.", version.version, before, user.at_handle)
    return switch


def _may_change(user: User) -> None:
    if not user.is_admin:
        raise NotYours("Only administrators change the policy. Ask one of them.")
    path = config().policy
    if path:
        raise NotNow(FROM_A_FILE.format(path=path))


def _is_taken(version: str, text: str) -> bool:
    """Say whether verdicts may name this version and mean another text."""
    kept = PolicyVersion.objects.filter(version=version).first()
    if kept:
        return kept.text != text
    ours = policy_text()
    return read_policy(ours).version == version and text != ours


def _services() -> set[str]:
    """Return the services this house has heard of; empty when it has heard of none."""
    touched = Incident.objects.order_by("-pk").values_list("services", flat=True)[:RECENT]
    return {str(name) for names in touched for name in names} | set(config().services)
