"""The four figures at the top of a page: how long, how many people, who noticed, what it cost."""

import re
from collections.abc import Iterator

from afterword.document.impact import Metric
from afterword.document.timeline import Event
from afterword.document.words import seen
from afterword.exchange.departures.items import Source, length
from afterword.exchange.departures.page import Figure
from afterword.measures.measure import measure

UNKNOWN = "not recorded"
PLACEHOLDER = re.compile(
    r"[\W_]*|(?:tbd|tbc|todo|to be (?:done|determined|confirmed|defined)|fixme|x{2,})\W*", re.IGNORECASE
)
AMOUNT = re.compile(
    r"(?P<value>[~≈]?\s*(?:[€$£]\s*)?\d[\d\s_.,]*(?:\s*[–-]\s*\d[\d\s_.,]*)?(?<=\d)\s*%?)\s*(?P<detail>.*)", re.DOTALL
)
MONEY = re.compile(
    r"(?P<value>[~≈]?\s*(?:[A-Z]{3}\s|[€$£]\s*)?\d[\d\s_.,–-]*(?<=\d)(?:\s*(?:[kM](?![a-z])|million"
    r"|thousand))?(?:\s*(?:[A-Z]{3}|[€$£]))?)[\s,;:]*(?P<detail>.*)",
    re.DOTALL,
)
NOBODY_FIRED = re.compile(
    r"\b(?:no|not a single|without an?|before any|missing)\s+(?:\w+\s+)?(?:alert|alarm|page|pager|monitor)\w*",
    re.IGNORECASE,
)
NOTICED = re.compile(
    r"(?P<alert>^\W*page\b|\b(?:alert|alarm|pager|paged|pages|monitor|probe|synthetic|threshold|watchdog|guard"
    r"|health check|burn rate)\w*)|(?P<customer>\b(?:customer|merchant|client|user|guest|passenger|patient|partner"
    r"|tenant|subscriber|traveller|reader|caller|support|ticket|complain|desk|hotline|telephone)\w*)"
    r"|(?P<employee>\b(?:engineer|employee|colleague|staff|developer|on-?call|agent|analyst|reviewer|somebody"
    r"|someone)\w*|@\w+)",
    re.IGNORECASE,
)
NOTICED_BY = {"alert": "an alert", "customer": "a customer", "employee": "an employee"}


def figures(source: Source) -> tuple[Figure, ...]:
    """Find the four figures. One the text does not give is there all the same, and says so."""
    return (_duration(source), _people(source), _detected(source), _cost(source))


def _metric(source: Source, *starts: str) -> Metric | None:
    return next((m for m in source.document.impact if seen(m.key).lower().startswith(starts)), None)


def _figure(source: Source, name: str, label: str, metric: Metric | None, amount: tuple[str, str]) -> Figure:
    return Figure(
        name=name,
        label=label,
        value=amount[0] or UNKNOWN,
        detail=amount[1] if amount[0] else "",
        method=source.render.inline(metric.method) if metric and metric.method else "",
        anchor=source.places[metric.line] if metric else "",
        recorded=bool(amount[0]),
    )


def _duration(source: Source) -> Figure:
    """Prefer what follows from the times to what was typed: the first cannot drift."""
    typed = _metric(source, "duration")
    if source.document.facts.impact_none:
        return _figure(source, "duration", "Duration", typed, (_value(source, typed) or "no impact", "near miss"))
    computed = measure(source.document).impact_duration
    if computed:
        doubt = f"± {length(computed.uncertainty)}" if computed.uncertainty else ""
        return _figure(source, "duration", "Duration", typed, (length(computed.value), doubt))
    return _figure(source, "duration", "Duration", typed, (_value(source, typed), ""))


def _people(source: Source) -> Figure:
    metric = _metric(source, "users", "people", "customers", "user", "customer")
    found = AMOUNT.match(_value(source, metric))
    amount = (found["value"].strip(), found["detail"].strip()) if found else (_value(source, metric), "")
    return _figure(source, "people", "People affected", metric, amount)


def _cost(source: Source) -> Figure:
    metric = _metric(source, "financial", "cost", "revenue")
    found = MONEY.match(_value(source, metric))
    amount = (found["value"].strip(), found["detail"].strip()) if found else (_value(source, metric), "")
    return _figure(source, "cost", "Cost", metric, amount)


def _value(source: Source, metric: Metric | None) -> str:
    value = seen(source.render.inline(metric.value_text)) if metric else ""
    return "" if PLACEHOLDER.fullmatch(value) else value


def _detected(source: Source) -> Figure:
    detected = [event for event in source.document.events if "detect" in event.tags]
    for event in detected[:1]:
        by = noticed_by(event)
        return Figure(
            name="detected",
            label="Detected by",
            value=NOTICED_BY.get(by, UNKNOWN),
            detail=" ".join(_when(source, event)),
            method=source.render.inline(event.text),
            anchor=source.places[event.line],
            recorded=bool(by),
        )
    return Figure("detected", "Detected by", UNKNOWN, "", "", "", recorded=False)


def _when(source: Source, event: Event) -> Iterator[str]:
    yield f"at {event.time_text}" if event.time_text else ""
    taken = measure(source.document).ttd
    if taken and taken.value.total_seconds() > 0:
        yield f"({length(taken.value)} after impact began)"
    elif taken and taken.value.total_seconds() < 0:
        yield f"({length(-taken.value)} before impact began)"


def noticed_by(event: Event) -> str:
    """Tell who noticed first: "alert", "customer", "employee", or "" when the text does not say.

    A tag decides, else the first telling word; "no alert had fired" is no alert.
    """
    for by in NOTICED_BY:
        if by in event.tags:
            return by
    found = NOTICED.search(NOBODY_FIRED.sub("", event.text))
    return found.lastgroup or "" if found else ""
