"""Whatever JSON object arrives, a sender reads it or says that it is malformed."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.incident import computed
from afterword.incident.senders import alertmanager, generic, github
from afterword.incident.senders.payload import Malformed
from bodies import RECEIVED, alert, event, issue, notification

PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["firing", "2026-03-02"])
ANYTHING = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
READERS = pytest.mark.parametrize("read", [alertmanager.read, generic.read, github.read])


def twisted(body):
    """Take a good body and put anything in the place of some of its parts."""
    return st.builds(lambda changes: body | changes, st.dictionaries(st.sampled_from(sorted(body)), ANYTHING))


BODIES = st.one_of(
    st.dictionaries(st.text(), ANYTHING),
    twisted(notification()),
    twisted(alert()).map(notification),
    twisted(event()),
    twisted(event()["incident"]).map(lambda incident: event(incident=incident)),
    twisted(issue()["issue"]).map(lambda changes: issue(**changes)),
)


@READERS
@given(body=BODIES)
def test_a_sender_raises_nothing_but_malformed(read, body):
    with suppress(Malformed):
        read(body, received=RECEIVED)


@pytest.mark.parametrize("read", [alertmanager.read, generic.read])
@given(body=BODIES)
def test_what_was_read_can_be_stored_and_computed(read, body):
    try:
        signals = read(body, received=RECEIVED)
    except Malformed:
        return
    incident = computed(signals)

    json.dumps([signal.title for signal in signals]).encode()
    for signal in signals:
        assert "\0" not in signal.title + signal.text + signal.key + signal.group
        (signal.title + signal.text + signal.key + signal.group).encode("utf-8")
        assert signal.at.utcoffset() is not None
    assert incident.title
