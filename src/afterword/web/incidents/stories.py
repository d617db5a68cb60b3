"""What people told of an incident, as the first words of its text."""

from afterword.web.incidents.family import family
from afterword.web.incidents.models import Incident, NearMiss


def told(incident: Incident) -> str:
    """Return what was told of a near miss as Markdown; empty when it is none that somebody told.

    Their words are quoted line by line: whatever is in them, a heading or a comment, stays theirs.
    """
    story = NearMiss.objects.filter(incident__in=family(incident)).first()
    if story is None:
        return ""
    parts = [
        f"**What almost happened**\n\n{_quoted(story.almost)}",
        f"**What kept it from happening**\n\n{_quoted(story.kept)}",
    ]
    if story.place:
        parts.append(f"**Where**\n\n{_quoted(story.place)}")
    return "\n\n".join(parts)


def _quoted(words: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in words.splitlines())
