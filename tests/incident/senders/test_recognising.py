"""A file that lost its headers is read by the sender that writes like this."""

import json
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.policy import Policy
from afterword.incident.rehearsal import load_policy
from afterword.incident.senders.anything import recognise
from afterword.incident.senders.arrival import incident_in
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.shelf import senders

RECEIVED = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
OTHERS = [sender for sender in senders().values() if sender.name not in {"generic", "mapped"}]


@pytest.mark.parametrize("sender", OTHERS, ids=lambda sender: sender.name)
def test_every_senders_body_is_read_by_that_sender(sender):
    found = recognise(json.dumps(sender.example).encode(), received=RECEIVED)

    assert found is not None
    assert found.sender.name == sender.name
    assert found.signals


@pytest.mark.parametrize("sender", OTHERS, ids=lambda sender: sender.name)
def test_it_makes_an_incident(sender):
    incident = incident_in(json.dumps(sender.example).encode(), received=RECEIVED, policy=load_policy())

    assert incident.title
    assert incident.signals


def test_several_bodies_in_one_file_are_one_incident():
    opened = senders()["pagerduty"].example
    closed = json.loads(json.dumps(opened).replace("incident.triggered", "incident.resolved"))
    closed["event"] |= {"id": "another", "occurred_at": "2026-03-02T11:40:00Z"}

    incident = incident_in(json.dumps([opened, closed]).encode(), received=RECEIVED, policy=load_policy())

    assert len(incident.signals) == 2
    assert incident.resolved_at is not None


@pytest.mark.parametrize(
    "facts", [{"title": "Rain"}, {"incident": {"title": "Rain"}}, {"event": "incident.opened", "title": "Rain"}]
)
def test_bare_facts_and_our_own_shape_are_nobody_elses(facts):
    body = json.dumps(facts).encode()

    assert recognise(body, received=RECEIVED) is None
    assert incident_in(body, received=RECEIVED, policy=load_policy()).title == "Rain"


@pytest.mark.parametrize("body", [b"", b"[]", b"[1]", b"7", b"{", b"\xff", b"[[]]", b'{"alerts": []}'])
def test_what_tells_of_nothing_is_malformed(body):
    with pytest.raises(Malformed):
        incident_in(body, received=RECEIVED, policy=load_policy())


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
ANYTHING = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)


@given(
    st.sampled_from(OTHERS).flatmap(
        lambda one: st.dictionaries(st.sampled_from(sorted(one.example)), ANYTHING).map(
            lambda changes: {**one.example, **changes}
        )
    )
)
def test_nothing_but_malformed_is_raised(body):
    policy: Policy = load_policy()
    with suppress(Malformed):
        incident_in(json.dumps(body).encode(), received=RECEIVED, policy=policy)
