"""A timeline without one of its landmarks.

What it does
    Finds timelines in which no event is tagged as what led up to it, the trigger, the first impact, detection,
    engagement, mitigation or resolution, or, where users could see it, what was told to them; timelines that begin
    with the page; and events in a table, from which no time is read.

Why is this a problem
    The times to detect, engage, mitigate and resolve are differences of these events. And a story that begins with the
    page has no room for how things came to be so.

Example
    ## Timeline

    ### 2026-03-09 (UTC)

    - 13:24 [detect] The pager rings
    - 14:22 [mitigate] Rolled back to 117

Use instead
    ## Timeline

    ### 2026-03-09 (UTC)

    - 09:00 [lead-up] 118 is tested against ten tickets of one operator
    - 13:02 [trigger] Release 118 reaches the gates
    - 13:10 [impact] The first ticket is refused
    - 13:24 [detect] The pager rings
    - 13:27 [engage] The gate on-call joins
    - 14:22 [mitigate, resolve] Rolled back to 117

What it leaves alone
    ---
    impact: none
    ---

    ## Timeline

    ### 2026-03-02 (Europe/Lisbon)

    - 02:00 [lead-up] Tenant migration leaves the state empty
    - 03:00 [trigger, detect] The guard reports 4 200 000 rows
    - 08:45 [engage] The on-call reads the report
    - 11:20 [resolve] The selector treats an empty state as active

How it decides
    The tags. One finding names all that is missing. `[found-later]` and `[recur]` are no landmarks. Without a
    single tag nothing is said of a document outside the format; with our front matter it is. A table's column of kinds
    (*trigger*, *Impact start*) holds tags; without
    them, and without our front matter, a table of times is mentioned only.

Fix safety
    Suggests tags for events whose words tell of a landmark, in the order landmarks have, and the rows of a table as a
    list. An alert's title tells of nothing but the alert. Where no event fits it asks; which one it was is for those
    who were there.

References
    PagerDuty, Postmortem Documentation, on starting before the incident. Atlassian, Incident Management Handbook, on
    the lead-up.
"""

from collections.abc import Iterator, Mapping

from afterword.document import event_table, tables, tagging
from afterword.document.document import Document
from afterword.document.text import Edit, Span
from afterword.document.timeline import Event
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.places import first_line, is_hidden
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.timeline.words.telling import could_be

_LANDMARKS = ("lead-up", "trigger", "impact", "detect", "engage", "mitigate", "resolve")
_OF_HARM = frozenset({"impact", "mitigate"})
_BEGINNINGS = frozenset({"lead-up", "trigger", "impact"})
_WORDS = 5
_LAST = frozenset({"mitigate", "resolve"})
_EARLIER = "When did the conditions come into existence: a deploy, an expiry, growth, a contract?"


@rule(Severity.WARNING)
def missing_milestone(reading: Reading) -> Iterator[Finding]:
    """Find landmarks no event is tagged with, and stories that start at the page."""
    document = reading.document
    section = document.section("timeline")
    tags = {tag for event in document.events for tag in event.tags}
    tags |= {tag for each in tagging.meant_tags(document) for tag in each.tags}
    if section is None or is_hidden(document, section):
        return
    if not document.events:
        yield from _in_a_table(document)
        return
    if not (tags or document.facts.schema):
        return
    missing = [tag for tag in _wanted(document) if tag not in tags]
    if missing:
        names = [f"[{tag}]" for tag in missing]
        words = " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
        message = f"No event is tagged {words}. Tag it, or add it."
        yield Finding(section.heading_span, message, fix=_tag(document, missing))
    first = _first(document)
    if first is not None and "detect" in first.tags and not _BEGINNINGS & set(first.tags):
        message = "The story starts at detection. What came before it?"
        yield Finding(first.span, message, fix=Fix("ask", "Add what led up to it", question=_EARLIER))


def _in_a_table(document: Document) -> Iterator[Finding]:
    """Say that nobody reads times from a table; offer the list it stands for."""
    for table in tables.within(document, "timeline")[:1]:
        edit = event_table.as_list(document, table)
        ours = document.facts.schema or event_table.tags(document, table)
        level = None if ours else Severity.INFO  # in another house's form the times are still worth having
        message = "Events in a table are in no figure and no picture. List them, one a line."
        if edit:
            fix = Fix("suggest", "Write the rows as a list", (edit,), "Which of them is the trigger, which detection?")
            yield Finding(first_line(document.text, table.span), message, level, fix)
        elif document.facts.schema and event_table.tells_times(table):
            fix = Fix("ask", "List them", question="On which day, and at which time, was each row?")
            yield Finding(first_line(document.text, table.span), message, fix=fix)


def _tag(document: Document, missing: list[str]) -> Fix:
    """Return the fix that tags the events whose words could be the landmarks that are missing, if any are."""
    question = f"Which event is it, or what is missing: {', '.join(missing)}?"
    tags: dict[int, list[str]] = {}
    places = {tag: place for place, event in reversed([*enumerate(document.events)]) for tag in event.tags}
    for tag in missing:
        place = _candidate(document, tag, places)
        if place is not None:
            places[tag] = place
            tags.setdefault(place, []).append(tag)
    if not tags:
        return Fix("ask", "Tag the event", question=question)
    edits = tuple(_tagged(document.events[place], told) for place, told in sorted(tags.items()))
    told = "; ".join(f"{_called(document.events[place])} [{', '.join(added)}]" for place, added in sorted(tags.items()))
    return Fix("suggest", f"Tag {told}", edits, question)


def _called(event: Event) -> str:
    """Return how an event is referred to: by its time, else by its first words."""
    words = event.text.split()
    return event.time_text or f"“{' '.join(words[:_WORDS])}{' …' if len(words) > _WORDS else ''}”"


def _candidate(document: Document, tag: str, taken: Mapping[str, int]) -> int | None:
    """Return the place of the event that could be a landmark: an untagged one before one that is another already.

    Of several the first, of an end the last. Landmarks keep their order, and one event is two of them only where these
    follow each other.
    """
    places = [place for place, event in enumerate(document.events) if could_be(tag, event.text, event.tags)]
    places = [place for place in places if all(_in_order(tag, place, other, at) for other, at in taken.items())]
    bare = [place for place in places if not document.events[place].tags] or places
    return (bare[-1] if tag in _LAST else bare[0]) if bare else None


def _in_order(tag: str, place: int, other: str, at: int) -> bool:
    if tag not in _LANDMARKS or other not in _LANDMARKS:
        return True
    steps = _LANDMARKS.index(other) - _LANDMARKS.index(tag)
    if place == at:
        return abs(steps) == 1
    return (at > place) == (steps > 0)


def _tagged(event: Event, tags: list[str]) -> Edit:
    if event.tag_spans:
        at = event.tag_spans[-1].end
        return Edit(Span(at, at), "".join(f", {tag}" for tag in tags))
    at = event.text_span.start
    return Edit(Span(at, at), f"[{', '.join(tags)}] ")


def _wanted(document: Document) -> list[str]:
    facts = document.facts
    wanted = [tag for tag in _LANDMARKS if not (facts.impact_none and tag in _OF_HARM)]
    if "user-visible" in facts.triggers and not facts.impact_none:
        wanted.append("comms")
    return wanted


def _first(document: Document) -> Event | None:
    """Return the earliest event; in the text's order where times do not compare."""
    timed = [(event.start, place) for place, event in enumerate(document.events) if event.start is not None]
    if len(timed) < len(document.events) or len({start.tzinfo is None for start, _ in timed}) != 1:
        return document.events[0] if document.events else None
    return document.events[min(timed)[1]]
