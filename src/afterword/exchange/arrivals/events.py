"""The events of a page's timeline, however its house writes them."""

from afterword.document.text import Span
from afterword.exchange.arrivals.event_finding import of_headings, plausible, read
from afterword.exchange.arrivals.event_marks import ground_of
from afterword.exchange.arrivals.event_placing import placed
from afterword.exchange.arrivals.event_setting import Surroundings
from afterword.exchange.arrivals.event_stretches import others, timelines
from afterword.exchange.arrivals.page import Page
from afterword.exchange.arrivals.survey import Contradiction, EventFound, EventsFound


def find_events(page: Page) -> EventsFound:
    """Find the events of the timeline; what only looks like one yields none."""
    ground = ground_of(page)
    found = [read(page, ground, spans, part.heading_span) for part, spans in timelines(page)]
    found = [one for one in found if one.events_expected]
    if not found:
        found = [one for spans in others(page) if plausible(one := read(page, ground, spans, None))]
    if not found:
        found = [one for one in [of_headings(page, ground)] if one]
    events: list[EventFound] = []
    understood: list[Span] = []
    contradictions: list[Contradiction] = []
    doubts: list[tuple[Span, str]] = []
    zones: list[str] = []
    around_it = Surroundings(page)
    for one in found:
        told = placed(page, one, around_it)
        events += told.events
        understood += told.understood
        contradictions += told.contradictions
        doubts += told.doubts
        zones += [event.zone for event in told.events if event.zone]
    events.sort(key=lambda event: event.span)
    zone = max(sorted(set(zones)), key=zones.count) if zones else None
    return EventsFound(tuple(events), tuple(sorted(understood)), zone, tuple(contradictions), tuple(doubts))
