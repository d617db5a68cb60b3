"""From a delivery to an incident, its verdict and its draft."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.conf import settings
from django.urls import reverse

from afterword.document.parse import parse
from afterword.web import tend
from afterword.web.incidents import deliveries, inbox, verbs
from afterword.web.incidents.models import Delivery, Incident, Outcome, Signal, Verdict
from afterword.web.incidents.requests import request_postmortem
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.people.models import User
from afterword.web.postmortems.models import Postmortem
from bodies import alert, event, notification, resolved

pytestmark = pytest.mark.django_db


def person(name, **fields):
    return User.objects.create(email=f"{name.lower()}@lantern.invalid", name=name, handle=name.lower(), **fields)


NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as travel:
        yield travel


def arrive(introduction, body):
    """Let a body arrive and be taken in."""
    delivery = Delivery.objects.create(source=introduction.source, body=json.dumps(body).encode())
    tend.run_once()
    delivery.refresh_from_db()
    assert delivery.error == ""
    return Incident.objects.first()


def read_facts(incident):
    incident.refresh_from_db()
    return parse(texts.read(incident.postmortem.text_id)).facts


def owed(incident):
    return [reason["trigger"] for reason in incident.verdict.reasons]


def test_an_alert_becomes_an_incident_a_verdict_a_draft_and_a_mail(alertmanager, ruta, mailoutbox):
    incident = arrive(alertmanager, notification())

    assert (incident.title, incident.severity, incident.state) == (
        "CheckoutErrors: 8 % of requests fail",
        "SEV2",
        "open",
    )
    assert incident.owed
    assert owed(incident) == ["user-visible"]
    assert incident.postmortem.owner == ruta
    assert incident.postmortem.draft_due == date(2026, 3, 9)
    assert [mail.to for mail in mailoutbox] == [["ruta@lantern.invalid"]]
    assert "It is due by Monday 9 March." in mailoutbox[0].body
    hand_over = reverse("hand-over", args=[incident.postmortem.reference])
    assert f"hand it over in one press: {settings.AFTERWORD_URL}{hand_over}" in mailoutbox[0].body


def test_the_verdict_names_rule_fact_evidence_and_version(alertmanager, ruta):
    verdict = arrive(alertmanager, notification()).verdict

    (reason,) = verdict.reasons
    assert verdict.policy_version == "2026.1"
    assert reason["fact"] == "SEV2 is visible to users by definition, for 1 h 55 min"
    assert reason["evidence"].startswith("alert “CheckoutErrors")
    assert reason["rule"].startswith("users could see it")
    assert "policy 2026.1" in reason["sentence"]
    assert len(verdict.against) == 5


def test_repeats_and_the_resolution_update_the_incident_and_never_multiply_it(alertmanager, ruta):
    for body in (notification(), notification(), notification(resolved(), status="resolved")):
        arrive(alertmanager, body)

    incident = Incident.objects.get()
    assert incident.state == "resolved"
    assert incident.resolved_at == datetime(2026, 3, 2, 10, 52, tzinfo=UTC)
    assert list(incident.signals.values_list("kind", "times")) == [("alert", 3), ("resolved", 1)]
    assert Postmortem.objects.count() == 1
    assert Notice.objects.count() == 1


def test_a_resolution_that_arrives_before_its_alert_is_the_same_incident(alertmanager, ruta):
    arrive(alertmanager, notification(resolved()))
    arrive(alertmanager, notification())

    assert Incident.objects.get().state == "resolved"


def test_other_groups_are_other_incidents(alertmanager, ruta):
    login = alert("Login", labels={"alertname": "Login", "severity": "critical", "service": "login"})
    arrive(alertmanager, notification())
    arrive(alertmanager, notification(login, groupKey="{}:{service=login}", commonLabels={}))

    assert Incident.objects.count() == 2


def test_an_alert_soon_after_the_resolution_joins_the_incident(alertmanager, ruta):
    arrive(alertmanager, notification(resolved()))
    arrive(alertmanager, notification(alert(startsAt="2026-03-02T12:52:00Z")))

    assert Incident.objects.get().state == "open"


def test_an_alert_long_after_the_resolution_is_another_incident(alertmanager, ruta):
    arrive(alertmanager, notification(resolved()))
    arrive(alertmanager, notification(alert(startsAt="2026-03-02T12:52:01Z")))

    assert Incident.objects.count() == 2


def test_a_late_repeat_of_an_old_alert_does_not_become_a_new_incident(alertmanager, ruta, clock):
    arrive(alertmanager, notification(resolved()))
    clock.shift(timedelta(days=30))
    arrive(alertmanager, notification(resolved()))

    assert Incident.objects.count() == 1


def test_an_incident_nobody_closed_does_not_swallow_next_months_alert(alertmanager, ruta, clock):
    arrive(alertmanager, notification())
    clock.shift(timedelta(days=8))
    arrive(alertmanager, notification(alert(startsAt="2026-03-10T11:00:00Z", fingerprint="another")))

    assert Incident.objects.count() == 2


def test_sources_share_an_incident_by_its_own_key_only(alertmanager, generic, ruta, db):
    from afterword.web.incidents.sources import add_source

    other = add_source("generic", "Status page")
    arrive(generic, event())
    arrive(other, event("incident.note", text="Traffic moved."))
    arrive(generic, {"title": "Login fails"})
    arrive(other, {"title": "Login fails"})

    assert Incident.objects.count() == 3


def test_nothing_is_opened_when_nothing_is_owed(alertmanager, ruta, mailoutbox):
    blip = resolved(endsAt="2026-03-02T10:08:00Z")

    incident = arrive(alertmanager, notification(blip))

    assert not incident.owed
    assert incident.postmortem is None
    assert "No post-mortem is owed" in incident.verdict.sentence
    assert mailoutbox == []


def test_time_alone_can_make_one_owed(generic, ruta, clock):
    incident = arrive(
        generic, event(incident={"key": "k", "title": "Slow", "severity": "sev1", "started_at": "2026-03-02T11:58:00Z"})
    )
    assert not incident.owed

    clock.shift(timedelta(minutes=4))
    tend.run_once()

    incident.refresh_from_db()
    assert owed(incident) == ["user-visible"]
    assert incident.postmortem.owner == ruta
    assert [verdict.owed for verdict in incident.verdicts.all()] == [True, False]


def test_a_verdict_that_says_the_same_is_the_same_row(alertmanager, ruta, clock):
    arrive(alertmanager, notification())
    clock.shift(timedelta(minutes=30))
    incident = arrive(alertmanager, notification())

    assert Verdict.objects.count() == 1
    assert incident.verdict.reasons[0]["fact"].endswith("for 2 h 25 min")


def test_the_due_date_follows_the_end_of_the_incident(alertmanager, ruta, clock):
    incident = arrive(alertmanager, notification())
    clock.shift(timedelta(days=2))
    arrive(alertmanager, notification(resolved(endsAt="2026-03-04T11:00:00Z")))

    incident.refresh_from_db()
    assert incident.postmortem.draft_due == date(2026, 3, 11)


def test_a_draft_waits_for_somebody_who_can_own_it(alertmanager, clock):
    incident = arrive(alertmanager, notification())
    assert (incident.owed, incident.postmortem) == (True, None)

    someone = person("Late")
    clock.shift(timedelta(minutes=2))
    tend.run_once()

    incident.refresh_from_db()
    assert incident.postmortem.owner == someone


def test_a_lead_is_asked_before_others_and_an_administrator_last(alertmanager, admin, ines, ruta):
    assert arrive(alertmanager, notification()).postmortem.owner == ruta

    nobodys = alert("Login", labels={"alertname": "Login", "severity": "critical", "service": "login"})
    other = notification(nobodys, groupKey="login", commonLabels={})
    assert arrive(alertmanager, other).postmortem.owner == admin


def test_a_closed_account_is_not_asked(alertmanager, ruta, ines):
    ruta.is_active = False
    ruta.save()

    assert arrive(alertmanager, notification()).postmortem.owner == ines


def test_a_delivery_that_cannot_be_taken_does_not_hold_up_the_others(generic, ruta, monkeypatch, caplog, clock):
    real = deliveries.keep

    def stumble(arrivals):
        if any(signal.title == "Poison" for arrival in arrivals for signal in arrival.signals):
            raise ZeroDivisionError("odd")
        return real(arrivals)

    monkeypatch.setattr(deliveries, "keep", stumble)
    for title in ("Poison", "Login fails"):
        Delivery.objects.create(source=generic.source, body=json.dumps({"title": title}).encode())

    tend.run_once()

    poison, other = Delivery.objects.order_by("received_at", "attempts"), Incident.objects.get()
    assert other.title == "Login fails"
    bad = Delivery.objects.get(processed_at=None)
    assert (bad.attempts, bad.error) == (1, "ZeroDivisionError: odd")
    assert poison.count() == 2

    for _ in range(8):
        clock.shift(timedelta(hours=4))
        tend.run_once()

    bad.refresh_from_db()
    assert (bad.outcome, bad.attempts) == (Outcome.FAILED, 6)
    assert "could not be taken in" in caplog.text


def test_a_delivery_claimed_by_another_loop_is_left_to_it(generic, ruta):
    delivery = Delivery.objects.create(source=generic.source, body=b'{"title": "x"}')
    mine = Delivery.objects.get(pk=delivery.pk)
    tend.run_once()

    assert deliveries._claimed([mine]) == []
    assert Signal.objects.count() == 1


def test_a_persons_correction_changes_the_verdict(alertmanager, ines, ruta):
    from afterword.incident.signal import Statement

    incident = arrive(alertmanager, notification(resolved(endsAt="2026-03-02T10:08:00Z")))
    verbs.correct(incident, ines, Statement(data_loss=True, severity="SEV1"))

    incident.refresh_from_db()
    assert (incident.severity, incident.data_loss) == ("SEV1", True)
    assert owed(incident) == ["data-loss"]
    assert incident.verdict.reasons[0]["evidence"] == "Ines"
    assert incident.postmortem.owner == ruta


def test_anybody_may_start_writing_at_once_but_only_once(alertmanager, ines, ruta):
    from afterword.web.postmortems.refusals import NotNow

    incident = arrive(alertmanager, notification(resolved(endsAt="2026-03-02T10:08:00Z")))

    postmortem = verbs.start(incident, ines)

    assert postmortem.owner == ines
    assert incident.postmortem == postmortem
    with pytest.raises(NotNow, match=postmortem.reference):
        verbs.start(incident, ruta)


def test_the_house_may_have_its_own_policy_and_a_broken_one_does_not_stop_us(
    alertmanager, ruta, settings, tmp_path, caplog
):
    from afterword.web import house

    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('policy = "ours.toml"\n[services.checkout]\non_call = "@ruta"\n')
    (tmp_path / "ours.toml").write_text('version = "ours-7"\n')
    assert arrive(alertmanager, notification()).verdict.policy_version == "ours-7"

    (tmp_path / "ours.toml").write_text("version = nonsense here")
    assert house.house().policy.version == "ours-7"
    assert "last good ones" in caplog.text


def test_the_draft_names_the_triggers_that_hold_and_later_ones_join_them(alertmanager, ines, ruta):
    from afterword.incident.signal import Statement

    incident = arrive(alertmanager, notification())
    assert read_facts(incident).triggers == ("user-visible",)

    verbs.correct(incident, ines, Statement(data_loss=True))

    assert read_facts(incident).triggers == ("user-visible", "data-loss")


def test_the_draft_names_exactly_the_triggers_of_the_verdict(generic, ines, ruta):
    blip = {"key": "k", "title": "Slow", "severity": "sev3", "user_visible": True}
    times = {"started_at": "2026-03-02T11:00:00Z", "resolved_at": "2026-03-02T11:04:00Z"}
    incident = arrive(generic, event(incident={**blip, **times}))
    assert (incident.user_visible, owed(incident)) == (True, [])

    verbs.start(incident, ines)

    assert read_facts(incident).triggers == ()


def test_whoever_asked_stands_in_the_draft(alertmanager, ines, ruta):
    incident = arrive(alertmanager, notification(resolved(endsAt="2026-03-02T10:08:00Z")))

    request_postmortem(incident, ines, "Luck is no plan.")

    assert read_facts(incident).requested_by == "@ines"


def test_an_end_that_becomes_known_is_written_into_the_draft_unless_people_wrote_one(alertmanager, ruta):
    from afterword.document.set_fact import set_fact

    first = arrive(alertmanager, notification())
    arrive(alertmanager, notification(resolved()))
    assert read_facts(first).impact_end == datetime(2026, 3, 2, 10, 52, tzinfo=UTC)
    text = texts.read(first.postmortem.text_id)
    assert (
        "- 10:52 [resolve] Back to normal (according to alert “CheckoutErrors: 8 % of requests fail” from Alertmanager)"
        in text
    )
    assert "not over yet" not in text

    theirs = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
    texts.edit(first.postmortem.text_id, lambda text: set_fact(text, "impact_end", theirs))
    arrive(alertmanager, notification(resolved(endsAt="2026-03-02T10:58:00Z")))

    assert read_facts(first).impact_end == theirs


def test_whoever_the_house_names_as_on_call_is_asked_first(alertmanager, ruta, ines, settings, tmp_path):
    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text('[services.checkout]\non_call = "@ines"\n')

    assert arrive(alertmanager, notification()).postmortem.owner == ines


def test_a_declined_draft_is_reopened_not_started_again(alertmanager, ruta):
    from afterword.web.postmortems import decline
    from afterword.web.postmortems.models import DeclineReason
    from afterword.web.postmortems.refusals import NotNow

    incident = arrive(alertmanager, notification())
    decline.decline(incident.postmortem, person("Rani", is_reviewer=True), DeclineReason.DUPLICATE, "Told in March.")
    incident.refresh_from_db()

    with pytest.raises(NotNow, match="Reopen it there"):
        verbs.start(incident, ruta)


def test_a_correction_that_says_nothing_is_unclear(alertmanager, ines):
    from afterword.incident.signal import Statement
    from afterword.web.postmortems.refusals import Unclear

    incident = arrive(alertmanager, notification())

    with pytest.raises(Unclear):
        verbs.correct(incident, ines, Statement(by="Ines", title=""))


def test_a_draft_in_review_is_left_to_its_people(alertmanager, ruta):
    incident = arrive(alertmanager, notification())
    Postmortem.objects.update(status="in-review")
    before = texts.read(incident.postmortem.text_id)

    arrive(alertmanager, notification(resolved()))

    assert texts.read(incident.postmortem.text_id) == before


def test_an_end_people_told_in_the_timeline_is_not_told_again(alertmanager, ruta):
    from afterword.document.add_event import add_event

    incident = arrive(alertmanager, notification())
    at = datetime(2026, 3, 2, 10, 50, tzinfo=UTC)
    told = lambda text: add_event(parse(text), at, "Errors are gone", tags=("mitigate",))  # noqa: E731
    texts.edit(incident.postmortem.text_id, told)

    arrive(alertmanager, notification(resolved()))

    text = texts.read(incident.postmortem.text_id)
    assert "impact_end: 2026-03-02T10:52" in text
    assert "[resolve]" not in text


def test_an_incident_claimed_by_another_loop_is_left_to_it(generic, ruta, clock):
    incident = arrive(generic, event(incident={"key": "k", "title": "Slow", "severity": "sev4"}))
    seen_by_both = Incident.objects.get(pk=incident.pk)
    clock.shift(timedelta(minutes=2))
    tend.run_once()

    assert not inbox._look(seen_by_both, datetime.now(UTC))
