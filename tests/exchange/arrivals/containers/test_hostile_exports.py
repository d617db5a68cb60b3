"""What is wrong with an export ends in `Unreadable` or in a document, never in another exception."""

import copy
import json
import time
import zipfile
from io import BytesIO

import pytest

from afterword.exchange.arrivals.adopt import adopt_all
from afterword.exchange.arrivals.chat import matrix, slack
from afterword.exchange.arrivals.containers import (
    collections,
    dispatch,
    firehydrant,
    incident_io,
    issues,
    jira,
    pagerduty,
    rootly,
    statuspage,
)
from afterword.exchange.arrivals.manuscript import Manuscript, Unreadable
from exchange.arrivals.chat.test_matrix import ROOM
from exchange.arrivals.chat.test_slack import DAY
from exchange.arrivals.containers.exported import as_json
from exchange.arrivals.containers.test_dispatch import INCIDENT as DISPATCH
from exchange.arrivals.containers.test_firehydrant import INCIDENT as FIREHYDRANT
from exchange.arrivals.containers.test_incident_io import FOLLOW_UPS, UPDATES
from exchange.arrivals.containers.test_incident_io import INCIDENT as INCIDENT_IO
from exchange.arrivals.containers.test_issues import DISCUSSED, GITLAB, REST
from exchange.arrivals.containers.test_jira import ISSUE as JIRA
from exchange.arrivals.containers.test_pagerduty import EXPORT as PAGERDUTY
from exchange.arrivals.containers.test_rootly import EXPORT as ROOTLY
from exchange.arrivals.containers.test_statuspage import INCIDENT as STATUSPAGE

SHAPES = [
    (issues, REST),
    (issues, DISCUSSED),
    (issues, GITLAB),
    (statuspage, STATUSPAGE),
    (dispatch, DISPATCH),
    (incident_io, {"incident": INCIDENT_IO, "incident_updates": UPDATES, "follow_ups": FOLLOW_UPS}),
    (jira, JIRA),
    (pagerduty, PAGERDUTY),
    (rootly, ROOTLY),
    (firehydrant, FIREHYDRANT),
    (slack, DAY),
    (matrix, ROOM),
]
NAMES = [f"{module.__name__.rpartition('.')[2]}-{place}" for place, (module, _) in enumerate(SHAPES)]
WRONG = [
    None,
    True,
    -1,
    10**30,
    1e308,
    "",
    "<!-- ``` \ud83e\udd81\u2028 [x](y",
    [],
    [[]],
    [None, 1, "a"],
    {},
    {"nodes": 3},
    {"name": {"name": []}},
]


def tried(module, data):
    """Return what a reader makes of bytes: manuscripts, or the reason it gives."""
    try:
        found = list(module.read_all("x.json", data)) if hasattr(module, "read_all") else [module.read("x.json", data)]
    except Unreadable:
        return []
    assert all(isinstance(one, Manuscript) for one in found)
    for one in found:
        assert one.origins is None or len(one.origins) == one.text.count("\n")
        one.text.encode()
    return found


def places(value, path=()):
    """Yield the path to every value of JSON."""
    yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inside:
        yield from places(one, (*path, key))


def replaced(value, path, new):
    if not path:
        return new
    changed = copy.copy(value)
    changed[path[0]] = replaced(value[path[0]], path[1:], new)
    return changed


@pytest.mark.parametrize(("module", "value"), SHAPES, ids=NAMES)
def test_a_sound_export_is_recognised_and_read(module, value):
    data = as_json(value)

    assert module.recognises("x.json", data)
    assert tried(module, data)


@pytest.mark.parametrize(("module", "value"), SHAPES, ids=NAMES)
@pytest.mark.parametrize("wrong", WRONG, ids=lambda value: repr(value)[:20])
def test_a_value_of_the_wrong_type_anywhere_is_passed_over(module, value, wrong):
    for path in places(value):
        data = json.dumps(replaced(value, path, wrong)).encode()

        module.recognises("x.json", data)
        tried(module, data)


@pytest.mark.parametrize(("module", "value"), SHAPES, ids=NAMES)
def test_an_export_that_is_cut_off_anywhere_says_so(module, value):
    data = as_json(value)

    for end in range(0, len(data), max(len(data) // 60, 1)):
        module.recognises("x.json", data[:end])
        with pytest.raises(Unreadable):
            module.read("x.json", data[:end])


@pytest.mark.parametrize("module", [module for module, _ in SHAPES] + [collections], ids=[*NAMES, "collections"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00\xd8",
        b"\x80\x81\x82",
        b"null",
        b"3",
        b'"words"',
        b"[]",
        b"{}",
        b"[{}]",
        b"[[[[]]]]",
        b"[" * 100_000,
        b'{"title":' * 50_000,
        b'{"title": NaN, "body": -Infinity, "number": ' + b"9" * 5000 + b"}",
        b'{"a": 1, "a": 2}',
        b'{"title": "\\ud800", "body": "\xff\xfe", "number": 1}',
        b"PK\x03\x04nothing",
        b"<html></html>",
    ],
    ids=lambda data: repr(data[:16]),
)
def test_bytes_of_any_kind_end_in_a_reason_or_a_document(module, data):
    module.recognises("x.json", data)
    tried(module, data)


@pytest.mark.parametrize(("module", "value"), SHAPES, ids=NAMES)
def test_fifty_megabytes_are_refused_at_once(module, value):
    data = as_json(value) + b" " * 50_000_000
    began = time.perf_counter()

    module.recognises("x.json", data)
    with pytest.raises(Unreadable, match="MB"):
        module.read("x.json", data)

    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(("module", "value"), SHAPES, ids=NAMES)
def test_the_shelf_finds_the_reader(module, value):
    arrivals = list(adopt_all("export.json", as_json(value)))

    assert [one.text.startswith("---\nschema: postmortem/1\n") for one in arrivals] == [True] * len(arrivals)
    assert len(arrivals) == len(tried(module, as_json(value)))


def test_a_zip_that_is_no_export_is_nobodys():
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("notes.md", "# Notes")

    assert not slack.recognises("x.zip", held.getvalue())
