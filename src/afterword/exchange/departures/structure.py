"""What a document says, as JSON: for `afterword show`, the API, the room and the editor."""

from datetime import date, datetime, timedelta

from afterword.document.document import Document
from afterword.document.facts import Facts
from afterword.measures.measure import measure, measures_json


def structure(document: Document) -> dict[str, object]:
    """Return a document's structure as JSON holds it: lines from 1, instants ISO 8601, durations in seconds."""
    return {
        "title": document.title,
        "facts": _facts(document.facts),
        "sections": [
            {"kind": section.kind, "heading": section.heading, "line": section.line, "end_line": section.end_line}
            for section in document.sections
        ],
        "events": [
            {
                "line": event.line,
                "time_text": event.time_text,
                "start": _iso(event.start),
                "end": _iso(event.end),
                "uncertainty_s": _seconds(event.uncertainty),
                "approximate": event.approximate,
                "tags": list(event.tags),
                "text": event.text,
                "anchor": event.anchor,
                "source": event.source,
            }
            for event in document.events
        ],
        "impact": [
            {
                "line": metric.line,
                "key": metric.key,
                "text": metric.value_text,
                "value": _plain(metric.value),
                "unit": metric.unit,
                "of": _plain(metric.of),
                "percent": _plain(metric.percent),
                "low": _plain(metric.low),
                "high": _plain(metric.high),
                "estimate": metric.estimate,
                "method": metric.method,
                "disposition": metric.disposition,
            }
            for metric in document.impact
        ],
        "factors": [
            {
                "id": factor.id,
                "key": factor.key,
                "line": factor.line,
                "text": factor.text,
                "kind": factor.kind,
                "parents": list(factor.parents),
                "depth": factor.depth,
                "evidence": list(factor.evidence),
                "accepted": factor.accepted,
                "already_fixed": factor.already_fixed,
                "context": factor.context,
            }
            for factor in document.factors
        ],
        "actions": [
            {
                "id": action.id,
                "line": action.line,
                "text": action.text,
                "owners": list(action.owners),
                "priority": action.priority,
                "due": _iso(action.due),
                "due_text": action.due_text,
                "kind": action.kind,
                "done": action.done,
                "done_on": _iso(action.done_on),
                "dropped": action.dropped,
                "tracker": action.tracker,
                "verify": action.verify,
                "fixes": list(action.fixes),
            }
            for action in document.actions
        ],
        "lessons": [
            {"id": lesson.id, "line": lesson.line, "group": lesson.group, "text": lesson.text}
            for lesson in document.lessons
        ],
        "measures": measures_json(measure(document)),
    }


def _facts(facts: Facts) -> dict[str, object]:
    return {
        "schema": facts.schema,
        "id": facts.id,
        "title": facts.title,
        "status": facts.status,
        "severity": facts.severity,
        "triggers": list(facts.triggers),
        "requested_by": facts.requested_by,
        "trigger_kind": facts.trigger_kind,
        "services": list(facts.services),
        "teams": list(facts.teams),
        "vendors": list(facts.vendors),
        "owner": facts.owner,
        "contributors": list(facts.contributors),
        "reviewers": list(facts.reviewers),
        "approved_by": list(facts.approved_by),
        "roles": dict(facts.roles),
        "timezone": facts.timezone,
        "impact": "none" if facts.impact_none else None,
        "impact_start": _iso(facts.impact_start),
        "impact_end": _iso(facts.impact_end),
        "impact_phases": [[_iso(start), _iso(end)] for start, end in facts.impact_phases],
        "created": _iso(facts.created),
        "published": _iso(facts.published),
        "visibility": facts.visibility,
        "related": list(facts.related),
        "tags": list(facts.tags),
        **facts.extra,
    }


def _iso(moment: date | datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _seconds(width: timedelta | None) -> float | None:
    return None if width is None else _plain(width.total_seconds())


def _plain(value: float | None) -> float | None:
    """Return whole numbers without a point: 412 rather than 412.0."""
    return int(value) if value is not None and value == int(value) else value
