"""Whether a Markdown file is a post-mortem, or a readme that happens to lie in the same folder."""

from afterword.document.document import Document
from afterword.document.patterns import Pattern

_TELLING = frozenset({"summary", "impact", "timeline", "factors", "actions", "lessons"})
_ENOUGH = 3
"""So many kinds of sections make a Markdown file without our front matter a post-mortem."""
_SCHEMA = Pattern(r"(?m)^[ \t]*[\"']?schema[\"']?[ \t]*[:=][^\r\n]*mortem")


def is_postmortem(document: Document) -> bool:
    """Tell a post-mortem by its schema, also in a front matter that cannot be read, or by three of its sections."""
    front = document.facts.body_span
    if _SCHEMA.search(document.text, front.start, front.end):
        return True
    return len({section.kind for section in document.sections} & _TELLING) >= _ENOUGH
