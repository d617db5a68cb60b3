"""A post-mortem's timeline as a picture: phases, lanes of events, and a time axis that folds quiet hours."""

from afterword.document.document import Document
from afterword.pictures.column import column
from afterword.pictures.moments import Story, story
from afterword.pictures.strip import strip
from afterword.pictures.svg import element


def timeline(document: Document, *, link: str = "") -> str:
    """Draw the timeline twice, wide and narrow; the style sheet shows the one that fits.

    Every event is a link to `link` + its anchor (`#t3`, `#line-45`). Returns "" when no event has a readable time.
    """
    told = story(document, link)
    if not told.moments:
        return ""
    title, description = "Timeline", _summary(told)
    drawn = strip(told, title, description), column(told, title, description)
    return element("div", *drawn, class_="drawing timeline-drawing")


def timeline_text(document: Document) -> str:
    """Tell the timeline in words, one line each for the whole, the phases and the events; "" when there is none."""
    told = story(document, "")
    if not told.moments:
        return ""
    phases = [f"To {phase.name}: {phase.length}." for phase in told.phases]
    return "\n".join([_summary(told), *phases, *(f"- {moment.title}" for moment in told.moments)])


def _summary(told: Story) -> str:
    first, last, count = told.moments[0], told.moments[-1], len(told.moments)
    sentences = [f"{count} {'event' if count == 1 else 'events'}, times in {told.zone}"]
    if count > 1:
        sentences.append(f"from {first.day}, {first.clock} to {last.day}, {last.clock}")
    if told.phases:
        sentences.append(", ".join(f"{phase.length} to {phase.name}" for phase in told.phases))
    if told.unplaced:
        sentences.append(f"{told.unplaced} without a readable time {'is' if told.unplaced == 1 else 'are'} not drawn")
    return "; ".join(sentences) + "."
