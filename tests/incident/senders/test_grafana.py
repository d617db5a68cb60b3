"""Grafana Alerting's notifications, and its signature with and without a time."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from afterword.incident.senders.grafana import read, sign, verify
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED, alert, event, notification, resolved

BODY, SECRET = b'{"version":"1"}', "secret"
SIGNED_AT = datetime.fromtimestamp(1700000000, UTC)
PLAIN = "ee37e8ed56fa125c1968636268622dfce70f379b7efbb22bb59554e0716b0945"
TIMED = "619b530b072caeabf04ec9b24619b267d29f91b93bbd1294f90f6b2c24ae1b3c"
PARCEL = Parcel(b"", {}, RECEIVED)


def sent(received=SIGNED_AT, body=BODY, **headers):
    return Parcel(body, {name.replace("_", "-"): value for name, value in headers.items()}, received)


def test_grafana_is_read_like_alertmanager():
    firing, over = read(notification(resolved(), version="1", state="ok"), PARCEL)

    assert (firing.kind, over.kind, firing.source) == ("alert", "resolved", "Grafana")


def test_an_alert_leads_to_its_dashboard():
    (signal,) = read(notification(alert(dashboardURL="https://grafana.invalid/d/1"), version="1"), PARCEL)

    assert signal.url == "https://grafana.invalid/d/1"


def test_the_test_button_makes_no_incident():
    assert read(notification(alert(labels={"alertname": "TestAlert", "instance": "Grafana"})), PARCEL) == ()


def test_a_body_of_ones_own_is_read_as_a_generic_one():
    assert read(event(), PARCEL)[0].kind == "incident"


def test_a_notification_without_alerts_is_malformed():
    with pytest.raises(Malformed, match="has no alerts"):
        read({"version": "1", "alerts": []}, PARCEL)


def test_a_signature_of_the_body_fits():
    assert verify(sent(x_grafana_alerting_signature=PLAIN), (SECRET,))


def test_a_signature_of_time_and_body_fits():
    assert verify(sent(x_grafana_alerting_signature=TIMED, x_grafana_alerting_timestamp="1700000000"), (SECRET,))
    assert sign(sent(), SECRET) == {
        "x-grafana-alerting-timestamp": "1700000000",
        "x-grafana-alerting-signature": TIMED,
    }


def test_both_headers_may_have_names_of_ones_own():
    assert verify(sent(x_our_signature=TIMED, x_our_timestamp="1700000000"), (SECRET,))


def test_a_time_that_a_proxy_adds_does_not_spoil_a_signature_without_one():
    assert verify(sent(x_grafana_alerting_signature=PLAIN, x_proxy_timestamp="yesterday"), (SECRET,))


@pytest.mark.parametrize("minutes", [6, -6])
def test_an_old_time_is_refused(minutes):
    late = SIGNED_AT + timedelta(minutes=minutes)

    assert not verify(
        sent(late, x_grafana_alerting_signature=TIMED, x_grafana_alerting_timestamp="1700000000"), (SECRET,)
    )


def test_a_time_cannot_be_left_out_and_moved_into_the_body_it_is_no_json():
    moved = b"1700000000:" + BODY

    assert not verify(sent(x_grafana_alerting_signature=TIMED), (SECRET,))
    assert verify(sent(x_grafana_alerting_signature=TIMED, body=moved), (SECRET,))
    with pytest.raises(ValueError, match="Extra data"):
        json.loads(moved)


def test_only_a_few_times_are_tried():
    headers = {f"x{n}_timestamp": "1700000001" for n in range(9)} | {"y_timestamp": "1700000000"}

    assert not verify(sent(x_grafana_alerting_signature=TIMED, **headers), (SECRET,))
