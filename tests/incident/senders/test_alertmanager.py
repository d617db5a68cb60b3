"""Alertmanager's and Grafana's notifications become signals."""

from datetime import UTC, datetime

import pytest

from afterword.incident.incident import computed
from afterword.incident.senders.alertmanager import SENDER, read
from afterword.incident.senders.payload import Malformed
from afterword.incident.senders.sender import Parcel
from bodies import RECEIVED, alert, event, notification, resolved

STARTED = datetime(2026, 3, 2, 10, 5, 0, 123456, tzinfo=UTC)


def test_an_alert_becomes_a_signal_with_what_a_reader_wants_to_know():
    (signal,) = read(notification(), received=RECEIVED)

    assert (signal.kind, signal.at, signal.status) == ("alert", STARTED, "firing")
    assert signal.title == "CheckoutErrors: 8 % of requests fail"
    assert signal.text == "Errors above 1 % for 5 minutes."
    assert (signal.services, signal.teams, signal.severity) == (("checkout",), ("basket",), "critical")
    assert (signal.source, signal.url) == ("Alertmanager", "http://prometheus.invalid/graph?g0.expr=errors")


def test_the_same_alert_told_again_has_the_same_kind_key_and_group():
    first, again = (read(notification(), received=RECEIVED)[0] for _ in range(2))

    assert first == again


def test_an_alert_that_fires_anew_is_another_one():
    (first,) = read(notification(), received=RECEIVED)
    (later,) = read(notification(alert(startsAt="2026-03-02T11:00:00Z")), received=RECEIVED)

    assert first.key != later.key
    assert first.group == later.group


def test_a_resolved_alert_is_two_signals_with_one_key():
    firing, over = read(notification(resolved()), received=RECEIVED)

    assert (firing.kind, over.kind) == ("alert", "resolved")
    assert firing.key == over.key
    assert over.at == datetime(2026, 3, 2, 10, 52, tzinfo=UTC)


def test_a_resolved_alert_without_an_end_ended_when_we_heard_of_it():
    over = read(notification(resolved(endsAt="0001-01-01T00:00:00Z")), received=RECEIVED)[1]

    assert over.at == RECEIVED


def test_an_alert_never_ends_before_it_began():
    over = read(notification(resolved(endsAt="2026-03-02T09:00:00Z")), received=RECEIVED)[1]

    assert over.at == STARTED


def test_grafana_says_version_one_and_is_read_as_well():
    body = notification(version="1", orgId=1, state="alerting", title="[FIRING:1] Checkout")

    assert read(body, received=RECEIVED)[0].source == "Grafana"


def test_alerts_that_were_cut_off_are_mentioned():
    note = read(notification(truncatedAlerts=3), received=RECEIVED)[-1]

    assert (note.kind, note.title) == ("note", "3 more alerts were cut off from this notification")


def test_a_storm_of_alerts_is_read_to_its_end():
    signals = read(notification(*[alert(f"a{n}") for n in range(20_000)]), received=RECEIVED)

    assert len(signals) == 20_000
    assert signals[-1].title == "a19999: 8 % of requests fail"


def test_one_missing_alert_is_mentioned_in_the_singular():
    assert read(notification(truncatedAlerts=1), received=RECEIVED)[-1].title.startswith("1 more alert was")


def test_grafanas_test_button_makes_no_incident():
    tested = alert("TestAlert", labels={"alertname": "TestAlert", "instance": "Grafana"})

    assert read(notification(tested, version="1", orgId=1, truncatedAlerts=2), received=RECEIVED) == ()
    assert len(read(notification(tested), received=RECEIVED)) == 1


@pytest.mark.parametrize(
    ("label", "value"), [("drill", "true"), ("is_drill", "yes"), ("test", "1"), ("game_day", True)]
)
def test_an_alert_labelled_as_a_drill_is_one(label, value):
    labels = {"alertname": "FailOver", label: value}

    assert read(notification(alert(labels=labels)), received=RECEIVED)[0].says.drill is True


def test_the_name_of_a_test_makes_no_drill():
    labels = {"alertname": "SyntheticLogin", "test": "login from Vienna"}

    assert read(notification(alert(labels=labels)), received=RECEIVED)[0].says.drill is None


def test_a_resolution_heard_before_its_alert_knows_when_both_were():
    over = read(notification(resolved()), received=RECEIVED)
    firing = read(notification(), received=RECEIVED)

    assert firing[0] == over[0]
    assert computed([*over, *firing]).resolved_at == over[1].at


def test_the_sender_reads_what_it_shows():
    parcel = Parcel(b"", {}, RECEIVED)

    assert SENDER.read(notification(), parcel) == read(notification(), received=RECEIVED)


def test_what_the_rule_says_of_users_and_data_is_a_statement():
    labels = {"alertname": "Lost", "user_visible": "true", "data_loss": "yes"}
    annotations = {"impact_started_at": "2026-03-02T09:40:00Z"}

    (signal,) = read(notification(alert(labels=labels, annotations=annotations)), received=RECEIVED)

    assert signal.says.user_visible is True
    assert signal.says.data_loss is True
    assert signal.says.impact_started_at == datetime(2026, 3, 2, 9, 40, tzinfo=UTC)


def test_an_alert_without_a_fingerprint_is_known_by_its_labels():
    bare = alert()
    del bare["fingerprint"]
    other = alert(labels={"alertname": "Other"})
    del other["fingerprint"]

    first, same, different = (read(notification(one), received=RECEIVED)[0] for one in (bare, bare, other))

    assert first.key == same.key != different.key


def test_groups_of_different_alertmanagers_are_different():
    here = read(notification(), received=RECEIVED)[0]
    there = read(notification(externalURL="http://other.invalid"), received=RECEIVED)[0]

    assert here.group != there.group


def test_a_body_replaced_by_a_template_is_read_as_a_generic_one():
    assert read(event(), received=RECEIVED)[0].kind == "incident"


def test_links_a_browser_should_not_follow_are_dropped():
    assert read(notification(alert(generatorURL="javascript:alert(1)")), received=RECEIVED)[0].url == ""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "has no alerts"),
        ({"alerts": []}, "has no alerts"),
        ({"alerts": "none"}, "has no alerts"),
        ({"alerts": ["x"]}, r"alerts\[0\] is not an object"),
        (notification(alert(startsAt="")), r"alerts\[0\].startsAt is missing"),
        (notification(alert(startsAt="soon")), r"alerts\[0\].startsAt is not a time. Send it as 2026-01-31T14:05:00Z"),
        (notification(alert(startsAt="9999-12-31T23:59:59Z")), "lies in the year 9999"),
        (notification(alert(startsAt={"a": 1})), r"alerts\[0\].startsAt is not a time"),
    ],
)
def test_what_cannot_be_read_says_what_to_send(body, words):
    with pytest.raises(Malformed, match=words):
        read(body, received=RECEIVED)
