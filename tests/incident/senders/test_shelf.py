"""What every sender on the shelf keeps to, whatever it is sent."""

import copy
import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.incident import computed
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from afterword.incident.senders.shelf import senders

RECEIVED = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SENDERS = tuple(senders().values())
EVERY = pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.name)
SIGNING = [sender for sender in SENDERS if sender.sign]
EVERY_SIGNING = pytest.mark.parametrize("sender", SIGNING, ids=lambda sender: sender.name)


def nested(depth):
    value = {}
    for _ in range(depth):
        value = {"a": [value]}
    return value


ODD = (
    None,
    True,
    0,
    -1,
    10**5000,
    1e308,
    float("nan"),
    float("-inf"),
    "",
    "x",
    "\ud800\x00",
    "9999-12-31T23:59:59+14:00",
    "0001-01-01T00:00:00Z",
    "24:61",
    "ü" * 100_000,
    [],
    {},
    [None, [], {}, 7],
    {"name": {"name": []}},
    {"a": "b", "": {}},
    nested(500),
)
PLAIN = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["resolved", "2026-03-02"])
)
ANYTHING = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)


def parcel(sender, payload=None, **headers):
    body = json.dumps(sender.example if payload is None else payload).encode()
    return Parcel(body, {**(sender.example_headers or {}), **headers}, RECEIVED)


def example(sender):
    return copy.deepcopy(dict(sender.example))


def places(value, path=()):
    """Every place in a JSON value, as the keys that lead to it."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inner:
        yield from places(part, (*path, key))


def put(value, path, odd):
    """A copy of a JSON value with something else at one place."""
    if not path:
        return odd
    changed = copy.copy(value)
    changed[path[0]] = put(value[path[0]], path[1:], odd)
    return changed


def hold(sender, payload, signed):
    """Read anything: signals that can be kept and computed, or the words about what to send instead."""
    sender.named(payload, signed)
    if sender.answer:
        sender.answer(payload)
    try:
        signals = sender.read(payload, signed)
    except Malformed as error:
        return str(error)
    if sender.receipt:
        json.dumps(dict(sender.receipt(payload, signed)))
    for signal in signals:
        texts = (signal.title, signal.text, signal.key, signal.group, signal.source, signal.url, *signal.people)
        assert "\0" not in "".join(texts)
        "".join(texts).encode("utf-8")
        assert signal.key
        assert signal.at.utcoffset() is not None
        assert len(signal.title) <= 600
        assert len(signal.text) <= 10_000
    if signals:
        assert computed(signals).title
        assert len({signal.group for signal in signals}) == 1
    return "."


@EVERY
def test_a_sender_stands_on_the_shelf_under_its_name(sender):
    assert senders()[sender.name] == sender
    assert sender.title


def test_an_unknown_name_is_not_on_the_shelf():
    assert "carrier-pigeon" not in senders()
    assert len(senders()) == len(SENDERS)


def test_taking_one_sender_does_not_import_the_others():
    code = (
        "import sys; from afterword.incident.senders.shelf import senders; senders()['rootly'];"
        "print([n for n in ('pagerduty', 'opsgenie', 'slack') if f'afterword.incident.senders.{n}' in sys.modules])"
    )

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert told.strip() == "[]"


@EVERY
def test_a_sender_reads_its_own_example(sender):
    signals = sender.read(example(sender), parcel(sender))

    assert signals
    assert computed(signals).title
    assert all(signal.at < RECEIVED for signal in signals)


@EVERY
def test_what_is_sent_again_is_the_same(sender):
    first, again = parcel(sender), replace(parcel(sender), received=RECEIVED + timedelta(minutes=3))
    names = [(signal.kind, signal.key, signal.group) for signal in sender.read(example(sender), first)]

    assert names == [(signal.kind, signal.key, signal.group) for signal in sender.read(example(sender), again)]
    assert len(set(names)) == len(names)
    assert sender.named(example(sender), first) == sender.named(example(sender), again)


@EVERY
def test_reading_changes_nothing_in_what_was_sent(sender):
    payload = example(sender)

    sender.read(payload, parcel(sender))

    assert payload == sender.example


@EVERY_SIGNING
def test_what_is_signed_fits_and_nothing_else_does(sender):
    sent = parcel(sender)
    signed = replace(sent, headers={**sent.headers, **sender.sign(sent, "s3cret")})
    changed = replace(signed, body=signed.body.replace(b'"', b" ", 1))

    assert sender.verify(signed, ("s3cret",))
    assert sender.verify(signed, ("new", "s3cret"))
    assert not sender.verify(signed, ("another",))
    assert not sender.verify(signed, ("",))
    assert not sender.verify(signed, ())
    assert not sender.verify(sent, ("s3cret",))
    if sender.name not in {"gitlab", "cloudevents"}:  # their token does not depend on the body
        assert not sender.verify(changed, ("s3cret",))


@pytest.mark.parametrize("name", ["grafana", "grafana-irm", "incident-io", "rootly", "slack"])
@pytest.mark.parametrize("late", [timedelta(minutes=5, seconds=2), timedelta(minutes=-5, seconds=-2)])
def test_a_signature_of_another_time_is_refused(name, late):
    sender = senders()[name]
    sent = parcel(sender)
    signed = replace(sent, headers={**sent.headers, **sender.sign(sent, "s3cret")})

    assert sender.verify(replace(signed, received=RECEIVED + late * 0.9), ("s3cret",))
    assert not sender.verify(replace(signed, received=RECEIVED + late), ("s3cret",))


@EVERY_SIGNING
@given(value=st.text(st.characters()), secret=st.text(st.characters()))
def test_no_header_makes_a_check_raise(sender, value, secret):
    sent = parcel(sender)
    headers = {**sent.headers, **dict.fromkeys(sender.sign(sent, "s3cret"), value)}
    if value in {secret, f"Bearer {secret}"}:
        return

    assert not sender.verify(replace(sent, headers=headers), (secret,)) or secret in value


@EVERY
def test_anything_at_any_place_is_read_or_malformed(sender):
    for path in list(places(example(sender)))[1:]:
        for odd in ODD:
            assert hold(sender, put(example(sender), path, odd), parcel(sender)).endswith(".")


@EVERY
def test_an_object_without_any_sense_is_nothing_or_malformed(sender):
    for odd in ({}, {"": None}, nested(500), dict.fromkeys(sender.example), {name: [1] for name in sender.example}):
        hold(sender, odd, parcel(sender))


@EVERY
def test_a_body_nested_a_thousand_deep_is_read_or_malformed(sender):
    for path in [path for path in places(example(sender)) if path]:
        hold(sender, put(example(sender), path, nested(1_000)), parcel(sender))


@EVERY
@given(data=st.data())
def test_no_json_makes_a_sender_raise_anything_else(sender, data):
    path = data.draw(st.sampled_from(list(places(example(sender)))[1:]))
    hold(sender, put(example(sender), path, data.draw(ANYTHING)), parcel(sender))


@EVERY
@given(payload=st.dictionaries(st.text(), ANYTHING))
def test_any_object_is_read_or_malformed(sender, payload):
    with suppress(Malformed):
        sender.read(payload, parcel(sender))
    sender.named(payload, parcel(sender))
