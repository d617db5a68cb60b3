"""The events of a page's timeline, however its house writes them."""

from dataclasses import replace

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.exchange.arrivals.events.finding import of_headings, plausible, read
from afterword.exchange.arrivals.events.lines import ground_of
from afterword.exchange.arrivals.events.placing import placed
from afterword.exchange.arrivals.events.setting import Surroundings
from afterword.exchange.arrivals.events.stretches import others, timelines
from afterword.exchange.arrivals.pages.page import Page
from afterword.exchange.arrivals.survey import Contradiction, EventFound, EventsFound

# Word processors and locales write these where a keyboard writes a blank, a hyphen or a colon.
_PLAIN = str.maketrans("\u00a0\u202f\u2009\u2007\u3000\u2010\u2011\uff0d\uff1a\uff0f", "     ---:/")
_OTHER_WIDTHS = Pattern("[\u00a0\u202f\u2009\u2007\u3000\u2010\u2011\uff0d\uff1a\uff0f]")


def find_events(page: Page) -> EventsFound:
    """Find the events of the timeline; what only looks like one yields none."""
    original, page = page, _plain(page)
    ground = ground_of(page)
    found = [read(page, ground, spans, part.heading_span) for part, spans in timelines(page)]
    found = [one for one in found if one.events_expected]
    if not found:
        found = [one for spans in others(page) if plausible(page.text, one := read(page, ground, spans, None))]
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
    if original is not page:
        events = [replace(event, time_text=event.time_span.of(original.text)) for event in events]
    events.sort(key=lambda event: event.span)
    zone = max(sorted(set(zones)), key=zones.count) if zones else None
    return EventsFound(tuple(events), tuple(sorted(understood)), zone, tuple(contradictions), tuple(doubts))


def _plain(page: Page) -> Page:
    """Return a page with plain blanks, hyphens and colons for other ones; every character keeps its place."""
    if not _OTHER_WIDTHS.search(page.text) and not _OTHER_WIDTHS.search(page.title):
        return page
    return replace(page, text=page.text.translate(_PLAIN), title=page.title.translate(_PLAIN))
