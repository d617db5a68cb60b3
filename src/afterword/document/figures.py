"""What systems already measured of an incident's impact, as the keyed lines of its section, each with its source."""

from collections.abc import Iterator

from afterword.document.live_values import live, measured, plain, values
from afterword.document.patterns import Pattern
from afterword.incident.incident import Incident
from afterword.incident.signal import Signal

_USERS = ("users_affected", "affected_users", "customers_affected", "affected_customers")
_TOTALS = ("users_total", "total_users", "customers_total", "total_customers")
_COSTS = ("cost", "financial_cost", "financial_impact")
_COUNTED = {
    "requests_failed": "Requests failed",
    "failed_requests": "Requests failed",
    "orders_lost": "Orders lost",
    "records_lost": "Records lost",
    "records_affected": "Records affected",
}
_PUBLIC = frozenset({"Statuspage", "Instatus", "Better Stack"})
_NUMBER = Pattern(r"~?\d[\d _.,]{0,20}")
_MONEY = Pattern(r"~?(?:[A-Z]{3} ?|[€$£])?\d[\d _.,]{0,20}(?: ?[A-Z]{3}| ?[€$£])?")

ASKS_USERS = "<!-- how many of how many, and which query says so? -->"
ASKS_COST = "<!-- an amount and how it was found, or `none — why` -->"
ASKS_NAME = "<!-- tickets, public posts, status page; or `none — why` -->"


def figures(incident: Incident) -> Iterator[str]:
    """Yield the lines of the Impact section: what is known with its source, what is not as a question."""
    yield f"- **Users affected:** {_users(incident) or ASKS_USERS}"
    yield f"- **Duration:** {_duration(incident)}"
    told: set[str] = set()
    for label, key in _COUNTED.items():
        if key not in told and (said := _said(incident, (label,), _NUMBER)):
            told.add(key)
            yield f"- **{key}:** {said[0]} — {_by(said[1])}"
    cost = _said(incident, _COSTS, _MONEY)
    yield f"- **Financial:** {f'{cost[0]} — {_by(cost[1])}' if cost else ASKS_COST}"
    yield f"- **Reputational:** {_noticed(incident) or ASKS_NAME}"


def _users(incident: Incident) -> str:
    said = _said(incident, _USERS, _NUMBER)
    if said is None:
        return ""
    total = _said(incident, _TOTALS, _NUMBER)
    return f"{said[0]}{f' of {total[0]}' if total else ''} — {_by(said[1])}"


def _duration(incident: Incident) -> str:
    value = values(incident).get("duration")
    if value is None:
        return "<!-- afterword: incident.duration; from the first to the last moment anybody felt it -->"
    return f"{live('duration', value)}{measured(incident)}"


def _noticed(incident: Incident) -> str:
    """Count what reached people outside: tickets and notices on the status page."""
    tickets = {told: signal for signal in incident.signals if (told := signal.label("ticket"))}
    notices = [signal for signal in incident.signals if signal.source in _PUBLIC]
    parts, sources = [], []
    if tickets:
        parts.append(f"{len(tickets)} ticket{'s' if len(tickets) > 1 else ''}")
        sources += [signal.source for signal in tickets.values()]
    if notices:
        parts.append(f"{len(notices)} status page notice{'s' if len(notices) > 1 else ''}")
        sources += [signal.source for signal in notices]
    named = dict.fromkeys(plain(source) for source in sources if source)
    return f"{', '.join(parts)} — counted from {' and '.join(named) or 'the signals'}" if parts else ""


def _said(incident: Incident, labels: tuple[str, ...], shape: Pattern) -> tuple[str, Signal] | None:
    """Return the last figure a system gave under one of these labels, and the signal that gave it."""
    for signal in reversed(incident.signals):
        for name, value in signal.labels:
            if name.lower() in labels and shape.fullmatch(value.strip()):
                return value.strip(), signal
    return None


def _by(signal: Signal) -> str:
    """Name a figure's source, with a link where there is one."""
    source = plain(signal.source) or "the systems"
    is_link = signal.url.startswith(("https://", "http://")) and not set(signal.url) & set(" ()<>\n\r\t")
    when = f"{signal.at:%Y-%m-%d %H:%M}Z"
    return f"as told at {when} ([{source}]({signal.url}))" if is_link else f"as told by {source} at {when}"
