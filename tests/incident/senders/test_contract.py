"""What every sender answers for: its example, its signature, and any body whatever."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.incident.incident import computed
from afterword.incident.senders import cloudevents, generic, github, gitlab, jira, mapped, slack
from afterword.incident.senders.payload import Malformed
from bodies import RECEIVED
from parcels import ODD, SECRET, as_sent, parcel, read, spoiled

SENDERS = [module.SENDER for module in (cloudevents, generic, github, gitlab, jira, mapped, slack)]
ALL = pytest.mark.parametrize("sender", SENDERS, ids=lambda sender: sender.name)
BY_NAME = {"ids": lambda sender: sender.name}
SIGNING = pytest.mark.parametrize("sender", [sender for sender in SENDERS if sender.sign], **BY_NAME)
SIGNING_THE_BODY = pytest.mark.parametrize("sender", [github.SENDER, jira.SENDER, slack.SENDER], **BY_NAME)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["done", "2026-03-02"])
ANYTHING = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)


def at_once(sender):
    """The sender's example as it is sent now."""
    return replace(as_sent(sender), received=RECEIVED)


def signed(sender, sent, secret=SECRET):
    return replace(sent, headers={**sent.headers, **sender.sign(sent, secret)})


@ALL
def test_the_example_is_read_by_its_own_reader(sender):
    signals = read(sender)

    assert signals
    assert computed(signals).title
    assert all(signal.source and signal.title and signal.key for signal in signals)


@ALL
def test_the_example_read_twice_is_the_same(sender):
    assert read(sender) == read(sender)


@ALL
def test_a_name_in_the_address_is_a_word(sender):
    assert sender.name.isidentifier()
    assert sender.name == sender.name.lower()


@SIGNING
def test_what_it_signs_is_verified(sender):
    assert sender.verify(signed(sender, at_once(sender)), (SECRET,))
    assert sender.verify(signed(sender, at_once(sender)), ("another secret", SECRET))


@SIGNING
def test_another_secret_or_none_does_not_fit(sender):
    sent = signed(sender, at_once(sender))

    assert not sender.verify(sent, ("another secret",))
    assert not sender.verify(sent, ())
    assert not sender.verify(sent, ("",))
    assert not sender.verify(at_once(sender), (SECRET,))


@SIGNING_THE_BODY
@pytest.mark.parametrize("place", [0, 7, -1])
def test_a_changed_byte_does_not_fit(sender, place):
    sent = signed(sender, at_once(sender))
    body = bytearray(sent.body)
    body[place] ^= 1

    assert not sender.verify(replace(sent, body=bytes(body)), (SECRET,))


@SIGNING
@given(text=st.text())
def test_no_header_makes_it_raise_or_fit(sender, text):
    sent = at_once(sender)
    headers = dict.fromkeys(sender.sign(sent, SECRET), text)

    assert not sender.verify(replace(sent, headers=headers), (SECRET,))


@pytest.mark.parametrize("minutes", [-6, 6, 60 * 24 * 365])
def test_slacks_old_and_early_requests_are_refused(minutes):
    sent = signed(slack.SENDER, at_once(slack.SENDER))

    assert not slack.SENDER.verify(replace(sent, received=RECEIVED + timedelta(minutes=minutes)), (SECRET,))


@ALL
def test_any_part_may_be_anything(sender):
    for body in spoiled(dict(sender.example)):
        for look in (sender.read, sender.named, *filter(None, [sender.news, sender.answer])):
            with suppress(Malformed):
                look(body) if look is sender.answer else look(body, as_sent(sender, b""))


@ALL
@pytest.mark.parametrize("number", range(len(ODD)))
def test_the_only_part_may_be_anything(sender, number):
    for name in (*sender.example, "batch", "event", "incident"):
        with suppress(Malformed):
            sender.read({name: ODD[number]}, as_sent(sender, b""))


@ALL
def test_an_empty_body_is_no_signal(sender):
    for headers in ({}, sender.example_headers or {}):
        with suppress(Malformed):
            assert sender.read({}, parcel({}, headers)) == ()


@ALL
@given(data=st.data())
@settings(max_examples=50)
def test_what_was_read_can_be_stored_and_computed(sender, data):
    example = dict(sender.example)
    changes = data.draw(st.dictionaries(st.sampled_from(sorted(example)), ANYTHING))
    for body in (example | changes, data.draw(st.dictionaries(st.text(), ANYTHING))):
        try:
            signals = sender.read(body, as_sent(sender, b""))
        except Malformed:
            continue
        for signal in signals:
            stored = signal.title + signal.text + signal.key + signal.group + signal.url
            stored += "".join(name + value for name, value in signal.labels)
            assert "\0" not in stored
            stored.encode("utf-8")
            assert signal.at.utcoffset() is not None
        assert not signals or computed(signals).title
