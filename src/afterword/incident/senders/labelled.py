"""What people write on alerts as labels, tags or custom fields, and what of it tells of the incident.

The names are the ones that alerting rules commonly use; the first one that holds something counts.
"""

from collections.abc import Iterable, Mapping

from afterword.incident.senders.payload import flag, instant, line, words
from afterword.incident.signal import NOTHING, Statement

SERVICE_LABELS = ("service", "services", "app", "application", "component")
TEAM_LABELS = ("team", "teams", "squad")
SEVERITY_LABELS = ("severity", "priority", "level")
VISIBLE_LABELS = ("user_visible", "user_facing", "customer_facing", "customer_visible")
IMPACT_LABELS = ("impact_started_at", "impact_start")
DRILL_LABELS = ("drill", "is_drill", "isdrill", "test", "is_test", "game_day", "gameday")
DRILL_TAGS = frozenset({"drill", "test", "gameday", "game-day", "game_day"})
FACT_LABELS = frozenset({*VISIBLE_LABELS, *IMPACT_LABELS, *DRILL_LABELS, "data_loss", "manual_intervention"})


def severity_in(said: Mapping[str, object]) -> str | None:
    """Return the severity, in the sender's words."""
    for name in SEVERITY_LABELS:
        if name in said and (severity := line(said[name])):
            return severity
    return None


def services_in(said: Mapping[str, object]) -> tuple[str, ...]:
    """Return the services that are named."""
    return _names(said, SERVICE_LABELS)


def teams_in(said: Mapping[str, object]) -> tuple[str, ...]:
    """Return the teams that are named."""
    return _names(said, TEAM_LABELS)


def drill_in(said: Mapping[str, object]) -> bool | None:
    """Return whether a label says that this is only practice; a test's name is no answer."""
    return _flag(said, DRILL_LABELS)


def is_drill_tag(tags: Iterable[str]) -> bool | None:
    """Return yes when one of these tags is that of a drill; ``None`` otherwise, as others say nothing about it."""
    return True if any(tag.lower() in DRILL_TAGS for tag in tags) else None


def facts_in(said: Mapping[str, object], path: str) -> Statement:
    """Return what the labels state about the incident. ``path`` names them in what ``Malformed`` says.

    Raises ``Malformed`` when the start of the impact is no time.
    """
    if FACT_LABELS.isdisjoint(said):
        return NOTHING
    impact = next((said[name] for name in IMPACT_LABELS if said.get(name)), None)
    return Statement(
        impact_started_at=instant(impact, f"{path}.{IMPACT_LABELS[0]}"),
        user_visible=_flag(said, VISIBLE_LABELS),
        data_loss=flag(said.get("data_loss")),
        manual_intervention=flag(said.get("manual_intervention")),
        drill=drill_in(said),
    )


def _flag(said: Mapping[str, object], names: tuple[str, ...]) -> bool | None:
    return next((flag(said[name]) for name in names if flag(said.get(name)) is not None), None)


def _names(said: Mapping[str, object], names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if name in said and (named := words(said[name])):
            return named
    return ()
