"""Incidents for the tests of what people ask: one whose draft is open, one that owes nothing, one nobody could be given."""

from datetime import UTC, datetime

from afterword.incident.signal import Signal, Statement
from afterword.web.incidents.inbox import take_signals
from afterword.web.people.models import User

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def happened(name="k", *, title="Checkout is slow", **says):
    """Let a system say that something happened; a draft opens if one is owed."""
    facts = {"services": ("checkout",), "teams": ("basket",), **says}
    told = Statement(title=title, impact_started_at=AT, resolved_at=AT, **facts)
    return take_signals([Signal("incident", name, AT, title, group=f"key:{name}", source="pager", says=told)])


def undrafted(name="k", **says):
    """Let it happen in a house without anybody to write, so that it is owed and not begun."""
    User.objects.update(is_active=False)
    incident = happened(name, data_loss=True, **says)
    User.objects.update(is_active=True)
    assert incident.owed
    assert incident.postmortem is None
    return incident
