"""CloudEvents, however they are packed, are read as our own shape."""

import base64
import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.senders.cloudevents import BATCH, SENDER, STRUCTURED, handshake, read, unpack
from afterword.incident.senders.payload import Malformed
from bodies import event
from parcels import parcel, spoiled

INCIDENT = event()["incident"]
CE = {
    "specversion": "1.0",
    "id": "e-1",
    "source": "/lantern/status-page",
    "type": "invalid.lantern.incident.opened",
    "time": "2026-03-02T10:20:00Z",
    "datacontenttype": "application/json",
    "data": {"incident": INCIDENT},
}
HEADERS = {f"ce-{name}": CE[name] for name in ("specversion", "id", "source", "type", "time")}


def arrive(body, headers=None):
    """Unpack and read a request as the door does."""
    sent = parcel(body if isinstance(body, bytes) else json.dumps(body).encode(), headers)
    return read(unpack(sent), sent)


def test_an_event_in_the_body_is_read():
    (signal,) = arrive(CE, {"content-type": f"{STRUCTURED}; charset=utf-8"})

    assert (signal.kind, signal.status, signal.title) == ("incident", "opened", "Checkout is slow")
    assert (signal.group, signal.source) == ("key:INC-42", "/lantern/status-page")
    assert signal.at == datetime(2026, 3, 2, 10, 20, tzinfo=UTC)


def test_an_event_sent_as_plain_json_is_read_as_well():
    assert arrive(CE, {"content-type": "application/json"}) == arrive(CE, {"content-type": STRUCTURED})


def test_an_event_in_the_headers_is_the_same_event():
    assert arrive(CE["data"], {"content-type": "application/json", **HEADERS}) == arrive(CE)


def test_headers_are_percent_encoded():
    headers = {**HEADERS, "ce-source": "/lantern/%C3%9Cbersicht"}

    assert arrive(CE["data"], headers)[0].source == "/lantern/Übersicht"


def test_plain_text_is_the_events_text():
    headers = {**HEADERS, "ce-type": "lantern.note", "content-type": "text/plain", "ce-subject": "INC-42"}

    (signal,) = arrive(b"Traffic moved.", headers)

    assert (signal.kind, signal.title) == ("note", "Traffic moved.")


def test_an_event_without_data_is_called_by_its_subject():
    body = {name: value for name, value in CE.items() if name != "data"} | {"subject": "Login fails"}

    assert arrive(body)[0].title == "Login fails"
    assert arrive(b"", {**HEADERS, "ce-subject": "Login fails"})[0].title == "Login fails"


def test_a_batch_is_its_events_oldest_first():
    later = CE | {"id": "e-2", "type": "incident.resolved", "time": "2026-03-02T11:20:00Z"}

    opened, over = arrive([later, CE], {"content-type": BATCH})

    assert (opened.status, over.status) == ("opened", "resolved")
    assert over.says.resolved_at == datetime(2026, 3, 2, 11, 20, tzinfo=UTC)
    assert arrive([], {"content-type": BATCH}) == ()


def test_an_event_with_an_attribute_called_batch_is_one_event():
    assert arrive(CE | {"batch": [7]}) == arrive(CE)


def test_data_may_be_base64():
    encoded = base64.b64encode(json.dumps(CE["data"]).encode()).decode()
    body = {name: value for name, value in CE.items() if name != "data"} | {"data_base64": encoded}

    assert arrive(body) == arrive(CE)


@pytest.mark.parametrize(
    ("type_", "status"),
    [
        ("incident.opened", "opened"),
        ("com.lantern.incident.resolved.v1", "resolved"),
        ("lantern.incident.created.0.3.0", "opened"),
        ("lantern.change", "change"),
    ],
)
def test_the_type_says_what_happened(type_, status):
    assert arrive(CE | {"type": type_})[0].status == status


def test_the_data_may_say_it_itself():
    body = CE | {"type": "com.lantern.ticket", "data": {"event": "incident.note", "title": "x", "text": "Moved."}}

    assert arrive(body)[0].kind == "note"


def test_a_type_that_says_nothing_about_incidents_is_none():
    assert arrive(CE | {"type": "com.lantern.order.placed", "data": {"title": "Order 7"}}) == ()


def test_the_same_event_again_is_the_same_signal_and_another_id_another_one():
    assert arrive(CE) == arrive(CE)
    assert arrive(CE)[0].key != arrive(CE | {"id": "e-2"})[0].key


def test_source_and_id_name_a_delivery():
    sent = parcel(CE)

    assert SENDER.named(CE, sent) == "/lantern/status-page#e-1"
    assert SENDER.named(CE["data"], parcel({}, HEADERS)) == "/lantern/status-page#e-1"
    assert SENDER.named(CE | {"source": "x" * 500}, sent) != SENDER.named(CE | {"source": "x" * 501}, sent)
    assert len(SENDER.named(CE | {"source": "x" * 500}, sent)) < 190
    assert SENDER.named({"batch": [CE, CE | {"id": "2"}]}, sent) not in {"", SENDER.named({"batch": [CE]}, sent)}
    assert SENDER.named({"batch": []}, sent) == SENDER.named({"batch": [{}] * 201}, sent) == ""


def test_the_handshake_allows_who_asks():
    asked = {"webhook-request-origin": "broker.lantern.invalid"}

    assert handshake(asked) == {"Allow": "POST, OPTIONS", "WebHook-Allowed-Origin": "broker.lantern.invalid"}
    assert handshake({**asked, "webhook-request-rate": "120"}, a_minute=60)["WebHook-Allowed-Rate"] == "60"


@pytest.mark.parametrize("origin", ["", "a b", "x\r\nSet-Cookie: y", "https://a/b", "x" * 500, "é"])
def test_no_origin_is_no_handshake(origin):
    assert handshake({"webhook-request-origin": origin}) == handshake({}) == {}


@pytest.mark.parametrize(
    ("authorization", "fits"), [("Bearer secret", True), ("bearer  secret", True), ("Bearer x", False), ("", False)]
)
def test_the_bearer_token_has_to_be_the_secret(authorization, fits):
    assert SENDER.verify(parcel(CE, {"authorization": authorization}), ("other", "secret")) is fits


@pytest.mark.parametrize(
    ("body", "headers", "words"),
    [
        ({}, {}, "specversion is missing. Send a CloudEvent with specversion, id, source, type and data"),
        (CE | {"id": ""}, {}, "id is missing"),
        (CE | {"source": None}, {}, "source is missing"),
        (CE | {"type": {}}, {}, "type is missing"),
        (CE | {"specversion": "0.3"}, {}, r"specversion is 0.3. Send CloudEvents 1.0"),
        (CE | {"time": "noon"}, {}, "time is not a time"),
        ([CE, {}], {"content-type": BATCH}, r"Event \[1\]: specversion is missing"),
        ([CE] * 201, {"content-type": BATCH}, "This batch has 201 events. Send at most 200"),
        (CE | {"data": None, "data_base64": "é"}, {}, "data_base64 is not base64"),
        (CE | {"data": None, "data_base64": "AAA"}, {}, "data_base64 is not base64"),
        (b"x", {}, "The body is not JSON"),
        (b"\xff", {}, "Byte 0 is not UTF-8"),
        (b"7", {}, "The JSON is not an object"),
        (b"[" * 100_000, {}, "nested too deeply"),
        (b"x", {"content-type": "application/cloudevents+avro"}, "We do not read application/cloudevents.avro. Send"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, headers, words):
    with pytest.raises(Malformed, match=words):
        arrive(body, headers)


@pytest.mark.parametrize("headers", [{}, HEADERS, {"content-type": BATCH}])
def test_any_part_may_be_anything(headers):
    sent = parcel(b"", headers)
    for whole in (CE, {"batch": [CE, CE]}, {**CE, "data_base64": "e30=", "data": None}):
        for body in spoiled(whole):
            with suppress(Malformed):
                read(body, sent)
            SENDER.named(body, sent)


@given(st.binary(), st.sampled_from([STRUCTURED, BATCH, "text/plain", "", "application/json"]), st.text())
def test_any_request_is_read_or_malformed(body, kind, text):
    for headers in ({"content-type": kind}, {"content-type": kind, **dict.fromkeys(HEADERS, text or "x")}):
        sent = replace(parcel(body), headers=headers)
        with suppress(Malformed):
            read(unpack(sent), sent)
