"""What can still be judged of a policy that cannot be read: the tables that are whole, so that one round tells all."""

from collections.abc import Collection, Mapping
from typing import Any

from pydantic import ValidationError

from afterword.incident.misreadings import written
from afterword.incident.places import Path
from afterword.incident.policy import Policy

BY_ENTRY = {"calendars", "severities", "escalation"}
"""Tables whose entries say something each by itself; any other is judged whole or not at all."""
REACHED_BY = {"triggers", "services", "teams"}
"""Tables that decide which rules can be reached."""
ROUNDS = 4
"""Whatever is left out may leave something behind that cannot be without it."""


def salvage(tables: Mapping[str, Any], error: ValidationError) -> tuple[Policy | None, Collection[Path]]:
    """Return a policy of what can be read, without its examples, and the entries it lacks; None where there is none."""
    left = {"version": "?", **_copied(tables, 3)}
    left.pop("examples", None)
    lacking: set[Path] = set()
    for _ in range(ROUNDS):
        for trouble in error.errors(include_url=False):
            lacking.add(_leave_out(left, written(trouble["loc"], left)))
        try:
            return Policy.model_validate(left), lacking
        except ValidationError as again:
            error = again
    return None, ()


def stands(path: Path | None, lacking: Collection[Path]) -> bool:
    """Tell whether a place is not within what was left out, and so says what is written there."""
    return path is None or not any(path[: len(gone)] == gone for gone in lacking)


def _copied(table: Mapping[str, Any], levels: int) -> dict[str, Any]:
    """Copy the tables we change, and not what is in them, however deep that goes."""
    deeper = levels - 1
    return {
        key: _copied(value, deeper) if deeper and isinstance(value, Mapping) else value for key, value in table.items()
    }


def _leave_out(left: dict[str, Any], path: Path) -> Path:
    """Take out as little around a place as can be taken out; return what it was."""
    table, *rest = path or ("version",)
    entry = left.get(str(table))
    if table == "version":
        left["version"] = "?"
        return ("version",)
    name = rest[0] if rest else ""
    if table not in BY_ENTRY or not isinstance(entry, dict) or name not in entry:
        left.pop(str(table), None)
        if table in {*REACHED_BY, "calendars"}:
            left.pop("rules", None)
        return (table,)
    key = rest[1] if len(rest) > 1 else ""
    if table == "escalation" and key == "to":
        entry[name]["to"] = ["owner"]  # whoever is told, it is when that is held against the other levels
    elif isinstance(entry[name], dict) and key in entry[name]:
        del entry[name][key]
    else:
        del entry[name]
        if table == "calendars":
            left.pop("rules", None)
        return (table, name)
    return (table, name, key)
