"""Signals and people's corrections become the plain facts of one incident."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.evidence import TOLERATED
from afterword.incident.incident import Request, computed, severity_named
from afterword.incident.senders import alertmanager, generic
from afterword.incident.severities import SEVERITY_WORDS
from afterword.incident.signal import Signal, Statement
from bodies import RECEIVED, alert, event, notification, resolved

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def alerts(*some):
    return alertmanager.read(notification(*some), received=RECEIVED)


def change(kind, minutes):
    labels = (("change", kind),)
    return Signal("change", f"c{minutes}", AT + timedelta(minutes=minutes), f"{kind} of checkout", labels=labels)


def test_an_alert_says_when_it_began_who_noticed_and_how_bad_it_is():
    incident = computed(alerts(alert()))

    assert incident.impact_started_at == incident.detected_at == datetime(2026, 3, 2, 10, 5, 0, 123456, tzinfo=UTC)
    assert (incident.detected_by, incident.severity) == ("alert", "SEV2")
    assert (incident.services, incident.teams) == (("checkout",), ("basket",))
    assert incident.resolved_at is None
    assert incident.source_of("detected_by") == "alert “CheckoutErrors: 8 % of requests fail” from Alertmanager"


def test_it_is_over_when_the_last_alert_is():
    late = resolved("Queue", endsAt="2026-03-02T11:30:00Z")

    assert computed(alerts(resolved(), alert("Queue"))).resolved_at is None
    assert computed(alerts(resolved(), late)).resolved_at == datetime(2026, 3, 2, 11, 30, tzinfo=UTC)


def test_the_worst_severity_of_several_alerts_counts():
    warning = alert("Queue", labels={"alertname": "Queue", "severity": "warning"})

    assert computed(alerts(warning, alert())).severity == "SEV2"
    assert computed(alerts(warning)).severity == "SEV3"


def test_one_alert_that_users_see_is_enough():
    seen = alert("A", labels={"alertname": "A", "user_visible": "true"}, startsAt="2026-03-02T10:00:00Z")
    unseen = alert("B", labels={"alertname": "B", "user_visible": "false"})

    assert computed(alerts(seen, unseen)).user_visible is True
    assert computed(alerts(unseen)).user_visible is False
    assert computed(alerts(alert())).user_visible is None


def test_what_an_incident_system_states_beats_what_follows_from_alerts():
    stated = generic.read(event(), received=RECEIVED)

    incident = computed((*alerts(alert()), *stated))

    assert incident.title == "Checkout is slow"
    assert incident.impact_started_at == datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    assert incident.detected_by == "customer"
    assert incident.source_of("detected_by") == "status page"


def test_a_persons_correction_beats_every_system():
    told = generic.read(event(data={"user_visible": True}), received=RECEIVED)
    corrections = [
        Statement(by="Ines", user_visible=False, services=("basket",)),
        Statement(by="Ruta", severity="SEV1"),
    ]

    incident = computed(told, corrections)

    assert (incident.user_visible, incident.services, incident.severity) == (False, ("basket",), "SEV1")
    assert incident.source_of("user_visible") == "Ines"


def test_the_later_correction_wins():
    corrections = [Statement(by="Ines", data_loss=True), Statement(by="Ruta", data_loss=False)]

    assert computed(alerts(alert()), corrections).data_loss is False


def test_a_resolution_that_did_not_hold_is_no_resolution():
    told = generic.read(event("incident.resolved", time="2026-03-02T10:30:00Z"), received=RECEIVED)
    again = generic.read(event(time="2026-03-02T10:40:00Z"), received=RECEIVED)

    assert computed(told).resolved_at == datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
    assert computed((*told, *again)).resolved_at is None


@pytest.mark.parametrize(("kind", "by_hand"), [("rollback", True), ("failover", True), ("deploy", None)])
def test_a_rollback_meanwhile_is_an_intervention_by_hand(kind, by_hand):
    assert computed([change(kind, 5)]).manual_intervention is by_hand


def test_three_tickets_mean_that_users_saw_it():
    tickets = [Signal("note", f"t{n}", AT, "Cannot pay", labels=(("ticket", f"T-{n}"),)) for n in range(3)]

    assert computed(tickets[:2]).user_visible is None
    assert computed(tickets).user_visible is True


def test_an_unknown_zone_is_read_as_utc():
    assert computed([], [Statement(by="Ines", title="x", timezone="Moon/Base")]).timezone == "UTC"


def test_nothing_told_is_no_incident():
    with pytest.raises(ValueError, match="at least one signal"):
        computed([])


def test_requests_are_kept():
    asked = Request("Ines", "It nearly went wrong.", AT)

    assert computed(alerts(alert()), requests=[asked]).requests == (asked,)


@given(st.permutations([*alerts(resolved(), alert("Queue")), change("rollback", 3), change("deploy", 1)]))
def test_the_order_in_which_signals_arrive_does_not_matter(told):
    assert computed(told) == computed(reversed(told))


@pytest.mark.parametrize(
    ("word", "severity"),
    [
        ("SEV1", "SEV1"),
        (" P2 ", "SEV2"),
        ("critical", "SEV2"),
        ("warning", "SEV3"),
        ("info", "SEV4"),
        ("P0", "SEV1"),
        ("SEV0", "SEV1"),
        ("Sev 1", "SEV1"),
        ("sev_3", "SEV3"),
        ("Severity 2", "SEV2"),
        ("P1 - Critical", "SEV1"),
        ("2 (major)", "SEV2"),
        ("urgent", "SEV1"),
        ("Highest", "SEV1"),
        ("lowest", "SEV4"),
        ("P1-Critical", "SEV1"),
        ("4 (low)", "SEV4"),
        ("5 - Critical", None),
        ("4-Critical", None),
        ("1 - Low", None),
        ("0 - None", None),
        ("-1", None),
        ("1-2", None),
        ("1:1", None),
        ("p1-latency", None),
        ("2-node cluster down", None),
        ("dire", None),
        ("P10", None),
        ("2/5", None),
        (None, None),
    ],
)
def test_senders_words_for_severity_are_translated(word, severity):
    assert severity_named(word) == severity


def test_a_word_of_the_house_wins_however_it_is_spelled():
    words = {**SEVERITY_WORDS, "p1": "SEV2", "very-red": "SEV1"}

    assert [severity_named(said, words) for said in ("P-1", "P1 - Bad", "Very Red")] == ["SEV2", "SEV2", "SEV1"]


def test_a_number_of_the_house_wins_with_a_word_behind_it_too():
    upwards = {**SEVERITY_WORDS, "1": "SEV4", "4": "SEV1", "sev1": "SEV2"}
    words = ("4", "4 - Critical", "1 - Low", "4 - Low", "Severity 1", "SEV-1")

    assert [severity_named(said, upwards) for said in words] == ["SEV1", "SEV1", "SEV4", None, "SEV2", "SEV2"]


def test_a_word_that_is_no_severity_is_said_until_a_person_says_which():
    def doubted(signals, *corrections, **more):
        return [doubt.sentence for doubt in computed(signals, corrections, **more).doubts if doubt.fact == "severity"]

    told = alerts(alert(labels={"alertname": "A", "severity": "Sev-Gold"}))
    said = "Alertmanager says “Sev-Gold”, which no severity is called; add it to [severities] in the policy."

    assert doubted(told) == [said]
    assert computed(told).unnamed_severity == said
    assert doubted(told, Statement(by="Ines", severity="SEV3")) == []
    assert doubted(told, words={"sev-gold": "SEV1"}) == []
    beside = [*told, Signal("incident", "i", AT, "Slow", source="bot", severity="P2")]
    assert (computed(beside).severity, computed(beside).unnamed_severity, doubted(beside)) == ("SEV2", "", [said])
    assert doubted(alerts(alert(labels={"alertname": "A", "severity": "unknown"}))) == []
    first = Signal("incident", "i", AT, "Slow", group="key:A", source="bot", severity="Sev-Gold")
    then = Signal("incident", "j", AT + timedelta(minutes=1), "Slow", group="key:A", source="bot", severity="P2")
    assert doubted([first, then]) == []


def test_a_house_may_have_its_own_words():
    (signal,) = alerts(alert())

    assert computed([replace(signal, severity="dire")], words={"dire": "SEV1"}).severity == "SEV1"


def engaged(minutes, key):
    moment = AT + timedelta(minutes=minutes)
    return Signal("incident", key, moment, "Somebody took it on", says=Statement(by=key, engaged_at=moment))


def test_the_first_of_several_acknowledgements_is_when_somebody_engaged():
    incident = computed([engaged(40, "again"), engaged(5, "first")])

    assert incident.engaged_at == AT + timedelta(minutes=5)
    assert incident.source_of("engaged_at") == "first"


def test_people_know_better_when_they_engaged():
    said = [Statement(by="Ada", engaged_at=AT + timedelta(minutes=m)) for m in (8, 7)]

    assert computed([engaged(5, "first")], said).engaged_at == AT + timedelta(minutes=7)
    assert computed([engaged(5, "first")], [Statement(by="Ada")]).engaged_at == AT + timedelta(minutes=5)


def test_a_drill_is_one_when_somebody_says_so_and_none_when_people_take_it_back():
    drill = Signal("incident", "d", AT, "Fail over the basket", says=Statement(drill=True))

    assert computed([drill]).drill
    assert not computed([drill], [Statement(by="Ada", drill=False)]).drill
    assert not computed(alerts(alert())).drill


@pytest.mark.parametrize("kind", ["change", "note"])
def test_what_a_change_or_a_note_is_called_is_not_what_happened(kind):
    aside = Signal(kind, "x", AT, "Deployment of checkout", says=Statement(title="Deployment of checkout"))
    later = Signal("alert", "a", AT + timedelta(minutes=5), "Checkout fails")

    assert computed([aside, later]).title == "Checkout fails"
    alone = {"change": ("Something happened", "INC-7"), "note": ("Deployment of checkout",) * 2}[kind]
    assert (computed([aside]).title, computed([replace(aside, group="key:INC-7")]).title) == alone
    assert computed([replace(aside, says=Statement(title="Checkout is slow"))]).title == "Checkout is slow"


def test_the_services_of_a_change_are_not_affected_unless_something_else_names_them():
    deployed = replace(change("deploy", 1), services=("login",), says=Statement(services=("gateway",)))
    alerted = Signal("alert", "a", AT, "Checkout fails", services=("checkout",))

    assert computed([deployed]).services == ()
    assert computed([deployed, alerted]).services == ("checkout",)
    assert computed([deployed, replace(alerted, services=("login",))]).services == ("login",)


@pytest.mark.parametrize(("minutes", "by_hand"), [(-1, None), (0, True), (29, True), (31, None)])
def test_only_a_rollback_during_the_incident_is_an_intervention(minutes, by_hand):
    alerted = Signal("alert", "a", AT, "Checkout fails")
    over = Signal("resolved", "a", AT + timedelta(minutes=30), "Checkout fails")

    assert computed([alerted, over, change("rollback", minutes)]).manual_intervention is by_hand


def test_a_note_that_tells_of_a_step_by_hand_is_evidence():
    alerted = Signal("alert", "a", AT, "Checkout fails")
    note = Signal("note", "n", AT, "We rolled checkout back.", source="Slack")

    incident = computed([alerted, note])

    assert incident.manual_intervention
    assert incident.source_of("manual_intervention") == "note “We rolled checkout back.” from Slack"


@pytest.mark.parametrize(
    ("signals", "noticed"),
    [
        ([Signal("note", "t", AT, "Cannot pay", labels=(("ticket", "T-1"),))], "customer"),
        ([Signal("note", "n", AT, "Is checkout slow?", people=("Ines",))], "employee"),
        ([Signal("note", "n", AT, "Update of the page")], None),
        ([Signal("incident", "i", AT, "Slow", people=("Ines",))], None),
        ([change("deploy", 0)], None),
    ],
)
def test_who_noticed_follows_from_what_was_heard_first(signals, noticed):
    later = Signal("alert", "a", AT + timedelta(minutes=5), "Checkout fails")

    assert computed(signals).detected_by == noticed
    then = computed([*signals, later]).detected_by
    reported = any(signal.kind == "incident" for signal in signals)
    assert then == ("customer" if noticed == "customer" else None if reported else "alert")


def test_an_alert_that_comes_later_says_neither_when_it_began_nor_who_noticed():
    opened = Signal("incident", "o", AT, "Slow", group="key:A", source="form", status="opened")
    end = Signal("incident", "r", AT + timedelta(minutes=14), "Slow", group="key:A", source="form", status="resolved")
    over = replace(end, says=Statement(by="form", resolved_at=end.at))
    fired = Signal("alert", "a", AT + timedelta(minutes=10), "Queue is long", source="Pager")
    gone = replace(fired, kind="resolved", at=AT + timedelta(minutes=13))

    for of in ("", "another incident"):
        joined = replace(fired, of=of), replace(gone, of=of)
        incident = computed([opened, over, *joined])
        assert (incident.started_at, incident.impact_started_at, incident.detected_at) == (None, None, AT)
        assert incident.detected_by is None
        lasted = incident.lasting(AT + timedelta(days=1))
        assert (lasted.length, lasted.is_least) == (timedelta(minutes=14), True)

    known = replace(opened, says=Statement(by="form", detected_at=AT - timedelta(minutes=5)))
    assert computed([known, over, fired, gone]).lasting(AT).length == timedelta(minutes=19)
    first = replace(fired, at=AT - timedelta(minutes=1))
    assert computed([opened, over, first]).impact_started_at == first.at
    assert computed([opened, over, first]).detected_by == "alert"


@given(st.integers(-60, 60), st.integers(-60, 60), st.sampled_from(["", "another incident"]))
def test_an_alert_that_joins_never_makes_an_incident_shorter(fired, gone, of):
    opened = Signal("incident", "o", AT, "Slow", status="opened", says=Statement(by="form"))
    end = AT + timedelta(minutes=30)
    over = Signal("incident", "r", end, "Slow", status="resolved", says=Statement(by="form", resolved_at=end))
    joining = (
        Signal("alert", "a", AT + timedelta(minutes=min(fired, gone)), "Queue is long", of=of),
        Signal("resolved", "a", AT + timedelta(minutes=max(fired, gone)), "Queue is long", of=of),
    )

    alone, joined = (computed(told).lasting(end) for told in ([opened, over], [opened, over, *joining]))
    assert joined.length >= alone.length - TOLERATED


def test_times_that_run_backwards_measure_nothing():
    began = AT + timedelta(minutes=30)

    def told(**says):
        return computed([Signal("incident", "i", AT, "Slow", says=Statement(by="bot", **says))])

    contradictory = told(impact_started_at=began, detected_at=began, resolved_at=AT)
    assert contradictory.lasting(AT) is None
    assert contradictory.backwards == timedelta(minutes=30)
    noticed = told(impact_started_at=began, detected_at=AT - timedelta(minutes=20), resolved_at=AT)
    lasted = noticed.lasting(AT)
    assert (lasted.length, lasted.is_least, lasted.contradicted) == (timedelta(minutes=20), True, True)
    assert noticed.backwards is None
    mended = told(impact_started_at=began, mitigated_at=AT, resolved_at=AT + timedelta(hours=1)).lasting(AT)
    assert (mended.length, mended.until, mended.is_least) == (timedelta(minutes=30), AT + timedelta(hours=1), False)
    close = told(impact_started_at=AT + timedelta(seconds=40), resolved_at=AT).lasting(AT)
    assert close.length == timedelta()


def test_evidence_leads_to_the_signal_and_a_persons_to_none():
    incident = computed(alerts(alert()), [Statement(by="Ines", data_loss=True)])
    evidence = {one.fact: one for one in incident.evidence}

    assert evidence["severity"].signal == ("alert", incident.signals[0].key)
    assert evidence["services"].signal == ("alert", incident.signals[0].key)
    assert evidence["data_loss"].signal is None
    assert evidence["data_loss"].source == "Ines"


@pytest.mark.parametrize(
    ("title", "drill"),
    [
        ("Drill: checkout is slow", True),
        ("[Drill] checkout is slow", True),
        ("Game day - the region is gone", True),
        ("(Exercise) power cut", True),
        ("Drill", True),
        ("Drill press service is down", False),
        ("Exercise videos do not load", False),
        ("Checkout is slow", False),
    ],
)
def test_a_title_that_begins_with_drill_tells_of_one(title, drill):
    assert computed([Signal("alert", "a", AT, title)]).drill is drill
    assert computed([Signal("alert", "a", AT, title)], [Statement(by="Ines", drill=not drill)]).drill is not drill


def test_a_real_alert_during_a_drill_makes_it_real():
    practice = Signal("alert", "a", AT, "Checkout fails", says=Statement(drill=True))
    real = Signal("alert", "b", AT, "Login fails")

    assert computed([practice]).drill
    assert not computed([practice, real]).drill
    assert computed([practice, real, Signal("incident", "i", AT, "Slow", says=Statement(drill=True))]).drill


def at(minutes):
    return AT + timedelta(minutes=minutes)


def said(key, minutes, **says):
    name = f"{key}{minutes}"
    return Signal("incident", name, at(minutes), key, group=f"key:{key}", says=Statement(by="pager", **says))


def test_an_echo_under_another_key_corrects_nothing_but_its_own():
    grave = said("A", 0, title="It broke", severity="SEV1", started_at=at(-30), detected_at=at(0))
    echo = said("B", 5, title="An echo", severity="SEV4", started_at=at(-10), detected_at=at(5))
    ends = said("A", 40, resolved_at=at(40)), said("B", 50, severity="SEV4", title="An echo", resolved_at=at(50))

    incident = computed([grave, echo, *ends])

    assert (incident.title, incident.severity) == ("It broke", "SEV1")
    assert (incident.started_at, incident.impact_started_at) == (at(-30), at(-30))
    assert (incident.detected_at, incident.resolved_at) == (at(0), at(50))
    assert [doubt for doubt in incident.doubts if "apart" in doubt.sentence] == []


def test_a_sender_corrects_itself_under_one_key():
    worse = said("A", 0, title="It broke", severity="SEV1", started_at=at(-30))
    better = said("A", 9, title="It hiccuped", severity="SEV3", started_at=at(-5))

    incident = computed([worse, better])

    assert (incident.title, incident.severity, incident.started_at) == ("It hiccuped", "SEV3", at(-5))


def test_what_is_known_of_a_merged_incident_stands_beside_what_is_known_of_this_one():
    own = said("A", 0, severity="SEV2", impact_started_at=at(0), mitigated_at=at(30), data_loss=True)
    other = replace(said("B", 5, severity="SEV4", started_at=at(-20), resolved_at=at(60), data_loss=False), of="7")
    word = Statement(by="Ines", severity="SEV1", services=("search",), of="7")

    incident = computed([own, other], [word])

    assert (incident.severity, incident.source_of("severity")) == ("SEV1", "Ines")
    assert (incident.impact_started_at, incident.over_at, incident.data_loss) == (at(-20), at(60), True)
    assert computed([own, other], [Statement(by="Ines", severity="SEV4", of="7")]).severity == "SEV2"
    assert computed([own, other], [word, Statement(by="Ada", severity="SEV3")]).severity == "SEV3"
