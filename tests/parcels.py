"""Requests as senders make them, and bodies that no sender means to send."""

import json

from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED


def parcel(payload=None, headers=None, received=RECEIVED):
    """One request: a JSON body, or raw bytes."""
    body = payload if isinstance(payload, bytes) else json.dumps(payload or {}).encode()
    return Parcel(body=body, headers=dict(headers or {}), received=received)


def nested(depth=1_000):
    """An object as deep as this."""
    inner: dict[str, object] = {}
    for _ in range(depth):
        inner = {"data": inner}
    return inner


ODD = (
    None,
    True,
    0,
    -1,
    10**30,
    10**5000,
    1e300,
    float("nan"),
    float("inf"),
    "",
    " ",
    "x" * 100_000,
    "<" * 50_000,
    "\ud800\udfff\x00",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00Z",
    "noon",
    [],
    [[]],
    [None],
    [{}],
    ["x"] * 1_000,
    {},
    {"": None},
    nested(),
)
"""Values that may stand anywhere in a body."""


def spoiled(body):
    """Yield the body with each of its parts, at every level, replaced by every odd value, and left out."""
    for path in _paths(body):
        for value in ODD:
            yield _with(body, path, value)
        yield _without(body, path)


def _paths(value, above=()):
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in parts:
        yield (*above, name)
        yield from _paths(inner, (*above, name))


def _with(body, path, value):
    first, *rest = path
    changed = dict(body) if isinstance(body, dict) else list(body)
    changed[first] = _with(body[first], rest, value) if rest else value
    return changed


def _without(body, path):
    first, *rest = path
    changed = dict(body) if isinstance(body, dict) else list(body)
    if rest:
        changed[first] = _without(body[first], rest)
    else:
        del changed[first]
    return changed
