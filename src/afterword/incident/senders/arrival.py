"""A file or body of unknown origin → an incident, for doors that have nothing else to go by."""

import json
from dataclasses import fields
from datetime import datetime

from afterword.incident.incident import SEVERITY_WORDS, Incident, Request, computed
from afterword.incident.policy import Policy
from afterword.incident.senders import alertmanager
from afterword.incident.senders.anything import recognise
from afterword.incident.senders.payload import Malformed, line, mapping
from afterword.incident.signal import Signal, Statement

NOTHING = "Nothing in this tells of an incident. Give the body of an alert, or an incident's facts."
_FACTS = frozenset({"requests", *(each.name for each in fields(Statement) if each.name not in {"by", "of", "unzoned"})})
"""Names of which bare facts have at least one."""


def incident_in(body: bytes, *, received: datetime, policy: Policy) -> Incident:
    """Read what any system would send, a list of that, or an incident's facts as one JSON object, as an incident.

    Raises ``Malformed``.
    """
    payload = _parsed(body)
    bodies = payload if isinstance(payload, list) and not recognise(body, received=received) else [payload]
    signals = tuple(signal for one in bodies for signal in _signals(one, received))
    if not signals:
        raise Malformed(NOTHING)
    asked = mapping(payload) if isinstance(payload, dict) else {}
    words = {**SEVERITY_WORDS, **policy.severities}
    return computed(signals, requests=_requests(asked, received), words=words)


def _parsed(body: bytes) -> object:
    try:
        payload = json.loads(body.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Malformed(f"Byte {error.start} is not UTF-8. Save the file as UTF-8.") from None
    except RecursionError:
        raise Malformed("The JSON is nested too deeply. Write it flatter.") from None
    except json.JSONDecodeError as error:
        raise Malformed(f"This is not JSON ({error}). Give one JSON object.") from None
    except ValueError:
        raise Malformed("A number has thousands of digits. Write it as text.") from None
    if not isinstance(payload, dict | list) or (not payload and isinstance(payload, list)):
        raise Malformed("This JSON is not an object. Give one object: {…}.")
    return payload


def _signals(payload: object, received: datetime) -> tuple[Signal, ...]:
    """Read one body as whoever writes like this, else as our own webhook or bare facts."""
    known = recognise(json.dumps(payload).encode(), received=received)
    if known is not None:
        return known.signals
    if not isinstance(payload, dict):
        raise Malformed("This JSON is not an object. Give one object: {…}.")
    if not payload.keys() & {"alerts", "incident"}:
        if not payload.keys() & _FACTS:
            raise Malformed(NOTHING)
        payload = {"title": "Incident", **payload}
    return alertmanager.read(payload, received=received)


def _requests(payload: dict[str, object], received: datetime) -> tuple[Request, ...]:
    """Read who asked for a post-mortem, and why: ``"requests": [{"by": "…", "reason": "…"}]``."""
    listed = payload.get("requests")
    asked = [mapping(request) for request in listed] if isinstance(listed, list) else []
    return tuple(
        Request(line(request.get("by")) or "somebody", line(request.get("reason")), received) for request in asked
    )
