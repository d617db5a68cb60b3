"""Guess a mapping from bodies received lately: by the names of their fields and by what stands there."""

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as Object
from dataclasses import dataclass
from itertools import islice

from afterword.incident.incident import severity_named
from afterword.incident.senders.mapping.mapping import NAMES, Mapping, from_dict
from afterword.incident.senders.mapping.path import EVERY, PathError, Step, Steps, steps, written
from afterword.incident.senders.mapping.values import event_named, moment, plain
from afterword.incident.senders.payload import link

MOST_BODIES = 20
MOST_LEAVES = 2_000
MOST_PARTS = 200
DEEPEST = 12
LONGEST_KEY = 120
LONGEST_EVENT = 60
WORDS = {
    "title": "title summary subject headline alertname alert_name incident_name name short_description message msg"
    " description text",
    "key": "incident_key dedup_key deduplication_key incident_id incident_number alert_id problem_id event_id"
    " fingerprint alias key id uuid number",
    "event": "event event_type event_action alert_status alert_state incident_status status state action transition"
    " type kind",
    "severity": "severity sev priority urgency criticality impact level",
    "services": "services service service_name affected_services components component application app"
    " affected_components system",
    "teams": "teams team team_name squad owner_team",
    "at": "timestamp time occurred_at event_time sent_at datetime date updated_at",
    "started_at": "started_at starts_at start_time began_at triggered_at opened_at fired_at first_seen start"
    " created_at",
    "resolved_at": "resolved_at ends_at end_time ended_at closed_at recovered_at resolve_time",
    "text": "description details body message msg comment note text content",
    "url": "html_url permalink incident_url alert_url web_url url link href",
    "source": "source monitor integration product origin",
}
INSIDE = ("name", "title", "summary", "label", "value", "text", "status", "key", "id")
"""Names that say nothing themselves: ``severity.name`` is a severity."""
CENTRAL = frozenset({"incident", "alert", "alerts", "event", "data", "problem", "payload", "issue", "monitor", "case"})
ASIDE = frozenset(
    "user users author creator created_by agent assignee assignees assigned_to owner reporter responder responders"
    " sender account organization organisation org workspace tenant meta metadata links notes comments history old"
    " previous before escalation policy integration schedule".split()
)
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{20,40}|[0-9a-f]{16,64}", re.IGNORECASE)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One plain value, the way to it, and the names on that way as we list them."""

    path: Steps
    names: tuple[str, ...]
    value: object


def suggested(bodies: Sequence[Object[str, object]]) -> Mapping:
    """Return the most likely mapping, empty where nothing fits; the newest body is the first.

    Every field goes to a path of its own, except that the first moment may also be when it began. Nothing is learnt
    of words: the usual ones are known without a mapping, and what an unusual one means only a person can say.
    """
    leaves = [list(_leaves(body)) for body in bodies[:MOST_BODIES]]
    taken: dict[str, str] = {}
    for field in WORDS:
        best = _best(field, leaves, frozenset(taken.values()))
        if best:
            taken[field] = best
    return from_dict(taken)


def _best(field: str, bodies: list[list[_Leaf]], taken: frozenset[str]) -> str:
    """Return the path that suits a field best: where most bodies have it, else where its name fits best."""
    scores: dict[str, list[float]] = {}
    for leaves in bodies:
        here: dict[str, float] = {}
        for leaf in leaves:
            score = _score(field, leaf)
            path = _path(field, leaf.path) if score > 0 else ""
            if path and path not in taken:
                here[path] = max(score, here.get(path, 0))
        for path, score in here.items():
            scores.setdefault(path, []).append(score)
    ranked = ((sum(found), -len(path), path) for path, found in scores.items())
    return max(ranked, default=(0, 0, ""))[2]


def _score(field: str, leaf: _Leaf) -> float:
    """Return how well a value suits a field; 0 when it does not."""
    names, wanted = leaf.names, WORDS[field].split()
    inside = len(names) > 1 and names[-1] in INSIDE and names[-2] in wanted and names[-2] not in CENTRAL
    name = names[-2] if inside else names[-1]
    if name not in wanted or not _SHAPES[field](leaf.value):
        return 0
    above = names[: -2 if inside else -1]
    rank = 10 - 8 * wanted.index(name) / len(wanted)
    aside = 8 * sum(part in ASIDE for part in above) + 3 * (field == "key" and above[-1:] == ("event",))
    central = 2 if any(part in CENTRAL for part in above) else 0
    penalty = 0.5 * len(above) + aside + (0.1 + 0.1 * INSIDE.index(names[-1]) if inside else 0)
    return max(0.0, rank + central + _bonus(field, leaf.value) - penalty)


def _bonus(field: str, value: object) -> float:
    said = plain(value)
    if field == "severity":
        return 4 if severity_named(said) else 0
    if field == "event":
        return 4 if event_named(said, Mapping()) else 0
    return 2 if field in {"title", "text"} and " " in said else 0


def _is_title(value: object) -> bool:
    said = plain(value)
    return bool(said) and isinstance(value, str) and not (link(said) or moment(said) or _UUID.fullmatch(said))


def _is_key(value: object) -> bool:
    said = plain(value)
    return bool(said) and not isinstance(value, bool | float) and len(said) <= LONGEST_KEY and " " not in said


def _is_word(value: object) -> bool:
    said = plain(value)
    return bool(said) and len(said) <= LONGEST_EVENT and not link(said) and not _UUID.fullmatch(said)


def _is_moment(value: object) -> bool:
    return moment(value) is not None


def _is_link(value: object) -> bool:
    return link(value) != ""


_SHAPES: dict[str, Callable[[object], bool]] = {
    "title": _is_title,
    "key": _is_key,
    "event": _is_word,
    "severity": _is_word,
    "services": _is_title,
    "teams": _is_title,
    "at": _is_moment,
    "started_at": _is_moment,
    "resolved_at": _is_moment,
    "text": _is_title,
    "url": _is_link,
    "source": _is_word,
}


def _path(field: str, way: Steps) -> str:
    """Write a path for bodies with more entries: all services count, else the first entry speaks for itself.

    Empty for the few names that cannot be written as a path.
    """
    steps_ = tuple(EVERY if isinstance(step, int) and field in NAMES else step for step in way)
    path = written(steps_)
    try:
        return path if steps(path) == steps_ else ""
    except PathError:
        return ""


def _leaves(body: Object[str, object]) -> Iterator[_Leaf]:
    """Yield the plain values of a body, of lists only those of the first entry, the shallow ones first."""
    waiting: list[_Leaf] = [_Leaf((), (), body)]
    for leaf in waiting:
        parts: list[tuple[Step, object]] = []
        if isinstance(leaf.value, dict):
            parts = list(islice(leaf.value.items(), MOST_PARTS))
        elif isinstance(leaf.value, list):
            parts = [(0, value) for value in leaf.value[:1]]
        else:
            yield leaf
        if len(leaf.path) < DEEPEST and len(waiting) < MOST_LEAVES:
            waiting += [_Leaf((*leaf.path, step), (*leaf.names, *_names(step)), value) for step, value in parts]


def _names(step: Step) -> tuple[str, ...]:
    return (_snake(step),) if isinstance(step, str) else ()


def _snake(name: str) -> str:
    """Return a name as we list them: ``startsAt``, ``Starts-At`` and ``starts at`` are ``starts_at``."""
    return re.sub(r"[\s.-]+", "_", _HUMP.sub("_", name.strip()[:LONGEST_KEY])).lower()
