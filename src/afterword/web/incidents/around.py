"""What changed shortly before an incident, whether or not any system tied it to one."""

from datetime import timedelta

from afterword.incident.incident import Incident as CoreIncident
from afterword.incident.suspects import Suspect, suspects, window
from afterword.web.house import House
from afterword.web.incidents.facts import read_signals
from afterword.web.incidents.models import Signal

MOST = 300
"""Changes that are looked at, nearest first; in so short a time there are hardly more."""


def suspects_of(core: CoreIncident, house: House) -> tuple[Suspect, ...]:
    """Return the changes before an incident that are worth a look, nearest first; one query."""
    within = timedelta(minutes=house.config.incidents.changes_within_minutes)
    between = window(core, within)
    if between is None:
        return ()
    changes = Signal.objects.filter(kind="change", at__gte=between[0], at__lte=between[1]).order_by("-at", "-pk")[:MOST]
    return suspects(core, read_signals(changes), within=within)
