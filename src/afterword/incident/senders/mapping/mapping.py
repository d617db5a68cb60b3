"""Mapping: where each field of a signal stands in the bodies of some system, and what its words mean."""

from dataclasses import dataclass, fields

from afterword.incident.incident import SEVERITIES
from afterword.incident.senders import generic
from afterword.incident.senders.mapping.path import PathError, steps

IGNORE = "ignore"
EVENTS = (*generic.EVENTS, IGNORE)
MOST_WORDS = 200
LONGEST_WORD = 100


class MappingError(ValueError):
    """A mapping that cannot be used: ``field`` is at fault, the words say why and what to write."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field, self.problem = field, problem


@dataclass(frozen=True, slots=True)
class Mapping:
    """Where each field stands in a body; empty where the body does not say.

    ``at`` is when the event happened, ``event`` what happened. The words are pairs: the sender's, and what it means,
    one of ``EVENTS`` or of ``SEVERITIES``; the sender's are compared without regard to capitals.
    """

    title: str = ""
    key: str = ""
    event: str = ""
    severity: str = ""
    services: str = ""
    teams: str = ""
    at: str = ""
    started_at: str = ""
    resolved_at: str = ""
    text: str = ""
    url: str = ""
    source: str = ""
    event_words: tuple[tuple[str, str], ...] = ()
    severity_words: tuple[tuple[str, str], ...] = ()

    def path(self, field: str) -> str:
        """Return the path or the quoted text of one of the ``PATHS``."""
        return str(getattr(self, field))


PATHS = tuple(field.name for field in fields(Mapping) if not field.name.endswith("_words"))
TIMES = ("at", "started_at", "resolved_at")
NAMES = ("services", "teams")
NO_MAPPING = Mapping()


def constant(path: str) -> str | None:
    """Return what a field always is: a text in double quotes; ``None`` for a path."""
    text = path.strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else None


def as_dict(mapped: Mapping) -> dict[str, object]:
    """Return a mapping as JSON keeps it, without what is not mapped."""
    kept: dict[str, object] = {field: mapped.path(field) for field in PATHS if mapped.path(field)}
    tables = {"event_words": dict(mapped.event_words), "severity_words": dict(mapped.severity_words)}
    return kept | {name: table for name, table in tables.items() if table}


def from_dict(value: object) -> Mapping:
    """Read a mapping that JSON kept, or that somebody has written. Raises ``MappingError`` naming the field."""
    if not isinstance(value, dict):
        raise MappingError("mapping", 'it is not an object. Write one such as {"title": "alert.title"}.')
    known = {*PATHS, "event_words", "severity_words"}
    odd = next((str(name) for name in value if name not in known), None)
    if odd is not None:
        raise MappingError(odd[:LONGEST_WORD], f"there is no such field. The fields are: {', '.join(PATHS)}.")
    return Mapping(
        **{field: _path(field, value.get(field, "")) for field in PATHS},
        event_words=_table("event_words", value.get("event_words", {}), EVENTS),
        severity_words=_table("severity_words", value.get("severity_words", {}), SEVERITIES),
    )


def _path(field: str, value: object) -> str:
    if not isinstance(value, str):
        raise MappingError(field, 'it is not text. Write a path such as alert.title, or "a text" in quotes.')
    path = value.strip()
    if path and constant(path) is None:
        try:
            steps(path)
        except PathError as error:
            raise MappingError(field, str(error)) from None
    return path


def _table(field: str, value: object, meanings: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise MappingError(field, f'it is not a table. Write one such as {{"their word": "{meanings[0]}"}}.')
    if len(value) > MOST_WORDS:
        raise MappingError(field, f"it has {len(value)} words. Write at most {MOST_WORDS}.")
    table: dict[str, str] = {}
    for theirs, means in value.items():
        said = str(theirs).strip()[:LONGEST_WORD]
        if not said:
            raise MappingError(field, "one of the words is empty. Write the sender's word.")
        if means not in meanings:
            raise MappingError(field, f"“{said}” means nothing we know. Choose one of: {', '.join(meanings)}.")
        if table.setdefault(said.lower(), str(means)) != means:
            raise MappingError(field, f"“{said}” is there twice and means two things. Keep one of them.")
    return tuple(table.items())
