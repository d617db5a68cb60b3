"""Changes and notes begin no incident: they wait in the feed, come to the one that is theirs, and count meanwhile."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from afterword.incident.signal import Statement
from afterword.web import retention, tend
from afterword.web.house import house
from afterword.web.incidents import inbox, regrouping, verbs
from afterword.web.incidents.back_testing import try_on
from afterword.web.incidents.facts import facts_of
from afterword.web.incidents.models import Delivery, Group, Incident, Regrouping, Signal
from afterword.web.incidents.sheet import sheet
from afterword.web.incidents.sources import add_source
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.refusals import NotNow, Unclear

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as travel:
        yield travel


@pytest.fixture
def slack(db):
    return add_source("slack", "Chat")


@pytest.fixture
def gitlab(db):
    return add_source("gitlab", "Repositories")


def arrive(introduction, body, **headers):
    delivery = Delivery.objects.create(
        source=introduction.source, body=json.dumps(body).encode(), headers=headers, received_at=NOW
    )
    for _ in range(3):
        tend.run_once()
    delivery.refresh_from_db()
    assert delivery.error == ""
    return delivery


def written(text, channel="C0INC", at=NOW):
    at += timedelta(microseconds=len(text))  # a time is a message's name
    event = {"type": "message", "channel": channel, "user": "U1", "text": text, "ts": f"{at.timestamp():.6f}"}
    return {"type": "event_callback", "event_id": f"Ev{channel}{text}", "event": event}


def opened(key="INC-1", hour=11, **incident):
    said = {"key": key, "title": "Checkout fails", "services": ["basket"], "severity": "sev4", **incident}
    return {"event": "incident.opened", "time": f"2026-03-02T{hour}:00:00Z", "source": "bot", "incident": said}


def deployed(subject='Revert "Raise the limit"', at="2026-03-02 11:30:00 +0000", project="basket", number=15):
    return {
        "object_kind": "deployment",
        "status": "success",
        "status_changed_at": at,
        "deployment_id": number,
        "environment": "production",
        "environment_tier": "production",
        "project": {"name": project.title(), "path_with_namespace": f"lantern/{project}"},
        "commit_title": subject,
    }


GITLAB = {"x-gitlab-event": "Deployment Hook"}


@pytest.mark.parametrize(
    "body",
    [
        {"event": "change", "text": "Deployed shop 43"},
        {"event": "change", "title": "Shop 43", "text": "Deployed shop 43", "services": ["basket"]},
        {"event": "change", "text": "Rollback of basket", "incident": {"title": "Rollback", "services": ["basket"]}},
        {"event": "change", "text": "Rolled back", "incident": {"key": "INC-9"}},
        {"event": "note", "text": "lunch anyone?"},
        {
            "event": "note",
            "text": "Rolled back basket by hand",
            "incident": {"title": "Checkout", "services": ["basket"]},
        },
        {"event": "incident.note", "text": "Hm", "incident": {"key": "INC-9"}},
    ],
)
def test_no_change_and_no_note_begins_an_incident(generic, ruta, body):
    delivery = arrive(generic, body)

    assert (delivery.outcome, delivery.signals, delivery.incident) == ("taken", 1, None)
    assert Signal.objects.get().incident is None
    assert not Incident.objects.exists()
    assert not Postmortem.objects.exists()


def test_no_line_of_a_chat_begins_an_incident(slack, ruta):
    for text in ("lunch anyone?", "rolled back deploy", "Checkout is down, SEV1"):
        arrive(slack, written(text))

    assert not Incident.objects.exists()
    assert Signal.objects.filter(incident=None).count() == 3


def test_what_waits_for_a_key_comes_to_it_once_it_begins_whichever_came_first(generic, github):
    arrive(generic, {"event": "note", "text": "I see errors", "incident": {"key": "INC-1"}})
    arrive(generic, {"event": "note", "text": "Of another", "incident": {"key": "INC-2"}})
    arrive(generic, opened())
    arrive(generic, {"event": "change", "text": "Rolled back basket", "incident": {"key": "INC-1"}})

    incident = Incident.objects.get()
    assert sorted(incident.signals.values_list("title", flat=True)) == [
        "Checkout fails",
        "I see errors",
        "Rolled back basket",
    ]
    assert (incident.title, incident.computed) == ("Checkout fails", incident.revision)
    assert incident.manual_intervention is True
    assert Signal.objects.get(incident=None).title == "Of another"


def test_what_waited_and_is_told_again_is_the_same_signal(generic):
    note = {"event": "note", "id": "n-1", "text": "I see errors", "incident": {"key": "INC-1"}}
    for body in (note, opened(), note):
        arrive(generic, body)

    assert Signal.objects.get(key="n-1").times == 2


def test_a_note_names_an_incident_by_its_title_while_it_goes_on(generic):
    arrive(generic, opened(key=""))
    arrive(generic, {"event": "note", "text": "Moved traffic", "incident": {"title": "Checkout fails"}})

    assert Incident.objects.get().signals.count() == 2


def test_a_channel_belongs_to_the_incident_that_names_it(generic, slack, clock):
    arrive(slack, written("lunch anyone?", at=NOW - timedelta(hours=3)))
    arrive(slack, written("is checkout slow?", at=NOW - timedelta(minutes=59)))
    arrive(generic, opened(channel="C0INC"))
    arrive(slack, written("Rolled back basket.", at=NOW - timedelta(minutes=5)))
    arrive(slack, written("What a day", channel="C0OTHER"))

    incident = Incident.objects.get()
    assert list(incident.signals.filter(kind="note").values_list("title", flat=True)) == [
        "is checkout slow?",
        "Rolled back basket.",
    ]
    assert incident.manual_intervention is True
    assert sorted(Signal.objects.filter(incident=None).values_list("title", flat=True)) == [
        "What a day",
        "lunch anyone?",
    ]


def test_a_channel_that_is_used_again_belongs_to_the_next_incident_and_to_none_long_after(generic, slack, clock):
    arrive(generic, opened(channel="C0INC", resolved_at="2026-03-02T11:30:00Z"))
    arrive(slack, written("Over.", at=NOW))
    later = NOW + timedelta(days=2)
    clock.move_to(later)
    arrive(slack, written("lunch anyone?", at=later - timedelta(hours=2)))
    again = opened("INC-2", channel="C0INC")
    arrive(generic, again | {"time": later.isoformat()})
    arrive(slack, written("Here we go", at=later))

    first, second = Incident.objects.order_by("pk")
    assert first.signals.get(kind="note").title == "Over."
    assert second.signals.get(kind="note").title == "Here we go"
    assert Signal.objects.get(incident=None).title == "lunch anyone?"


@pytest.mark.parametrize("first", ["incident", "change"])
def test_a_rollback_on_its_service_meanwhile_means_that_somebody_stepped_in(generic, gitlab, ruta, first):
    told = [(generic, opened(), {}), (gitlab, deployed(), GITLAB)]
    for source, body, headers in told if first == "incident" else reversed(told):
        arrive(source, body, **headers)

    incident = Incident.objects.get()
    assert incident.manual_intervention is True
    assert incident.verdict.triggers == ["manual-intervention"]
    assert "change “Rollback of basket" in incident.verdict.reasons[0]["evidence"]
    assert incident.postmortem
    assert Signal.objects.get(kind="change").incident is None


@pytest.mark.parametrize(
    "body",
    [
        deployed("Raise the limit"),
        deployed(project="login"),
        deployed(at="2026-03-02 10:30:00 +0000"),
        deployed(at="2026-03-02 11:50:00 +0000"),
    ],
)
def test_another_change_elsewhere_before_or_after_does_not(generic, gitlab, ruta, body):
    arrive(generic, opened(resolved_at="2026-03-02T11:45:00Z"))
    arrive(gitlab, body, **GITLAB)

    assert Incident.objects.get().manual_intervention is None


def test_github_deploys_a_rollback(generic, github, ruta):
    arrive(generic, opened(resolved_at="2026-03-02T11:45:00Z"))
    deployment = {
        "id": 1,
        "task": "rollback",
        "environment": "production",
        "ref": "v1",
        "created_at": "2026-03-02T11:20:00Z",
    }
    status = {"state": "success", "environment": "production", "created_at": "2026-03-02T11:21:00Z"}
    body = {"deployment": deployment, "deployment_status": status, "repository": {"name": "basket"}}
    arrive(github, body, **{"x-github-event": "deployment_status"})

    assert Incident.objects.get().manual_intervention is True


def test_a_rollback_long_after_the_last_word_of_an_incident_nobody_ended_does_not_count(generic, gitlab, ruta, clock):
    arrive(generic, opened())
    clock.move_to(NOW + timedelta(days=3))
    arrive(gitlab, deployed(at="2026-03-05 11:30:00 +0000"), **GITLAB)

    assert Incident.objects.get().manual_intervention is None


def test_what_a_person_said_about_stepping_in_counts_more_and_stands_beside_it(generic, gitlab, ruta, client):
    arrive(generic, opened())
    arrive(gitlab, deployed(), **GITLAB)
    incident = Incident.objects.get()
    verbs.correct(incident, ruta, Statement(manual_intervention=False))

    incident.refresh_from_db()
    (fact,) = [
        fact for fact in sheet(incident, facts_of(incident, house()), house()) if fact.name == "manual_intervention"
    ]
    assert incident.manual_intervention is False
    assert (fact.value.words, fact.computed.words) == ("No", "Yes")


def test_a_policy_that_is_tried_sees_the_rollback_too(generic, gitlab, ruta):
    arrive(generic, opened())
    arrive(gitlab, deployed(), **GITLAB)

    (tried,) = try_on(house().policy, house().calendar)
    assert tried.kind == ""
    assert tried.tried.grounds == {"manual-intervention"}


@pytest.fixture
def waiting(generic, slack, ruta):
    arrive(generic, opened(resolved_at="2026-03-02T11:45:00Z"))
    arrive(slack, written("rolled back deploy", at=NOW - timedelta(minutes=30)))
    arrive(slack, written("lunch anyone?", at=NOW - timedelta(minutes=20)))
    return Incident.objects.get(), Signal.objects.get(title="rolled back deploy")


def take(client, incident, *signals, **fields):
    body = {"take-signals": [signal.pk for signal in signals], "take-reason": "It is about this.", **fields}
    return client.post(f"/incidents/{incident.pk}/takings", body, follow=True)


def test_a_person_takes_what_waits_and_it_is_undone(client, ines, waiting):
    incident, line = waiting
    client.force_login(ines)
    assert "rolled back deploy" in client.get(f"/incidents/{incident.pk}").content.decode()

    page = take(client, incident, line).content.decode()

    incident.refresh_from_db()
    assert "took changes and notes in that nobody had tied to it" in page
    assert incident.manual_intervention is True
    assert Signal.objects.get(title="lunch anyone?").incident is None

    client.post(f"/incidents/{incident.pk}/regroupings/{Regrouping.objects.get().pk}/undoing")
    incident.refresh_from_db()
    line.refresh_from_db()
    assert (line.incident, incident.manual_intervention) == (None, None)


@pytest.mark.parametrize(("follow", "there"), [({}, 2), ({"take-follow": "on"}, 3)])
def test_the_rest_of_the_channel_follows_only_if_somebody_says_so(client, ines, slack, waiting, follow, there):
    incident, line = waiting
    client.force_login(ines)
    take(client, incident, line, **follow)
    arrive(slack, written("Looks good now"))
    assert incident.signals.count() == there

    client.post(f"/incidents/{incident.pk}/regroupings/{Regrouping.objects.get().pk}/undoing")
    arrive(slack, written("And now?"))
    assert Signal.objects.get(title="And now?").incident is None
    assert not Group.objects.filter(name__startswith="channel:").exclude(incident=None).exists()


def test_a_signal_told_again_stays_where_a_person_took_it(client, ines, slack, waiting):
    incident, line = waiting
    client.force_login(ines)
    take(client, incident, line)
    again = written("rolled back deploy", at=NOW - timedelta(minutes=30)) | {"event_id": "another"}
    arrive(slack, again)

    line.refresh_from_db()
    assert (line.incident, line.times) == (incident, 2)


def test_nothing_is_taken_without_a_choice_a_reason_or_twice(client, ines, waiting):
    incident, line = waiting
    client.force_login(ines)

    assert take(client, incident).status_code == 422
    assert take(client, incident, line, **{"take-reason": " "}).status_code == 422
    with pytest.raises(Unclear):
        regrouping.take(incident, [0], ines, "x")
    regrouping.take(incident, [line.pk], ines, "x")
    with pytest.raises(Unclear, match="faster"):
        regrouping.take(incident, [line.pk], ines, "x")
    same = Signal.objects.create(source=line.source, kind=line.kind, key=line.key, at=line.at, title="x", content={})
    with pytest.raises(NotNow, match="already"):
        regrouping.take(incident, [same.pk], ines, "x")


@pytest.mark.parametrize("role", [{}, {"is_reviewer": True}, {"is_admin": True}])
def test_everybody_signed_in_may_take_and_nobody_else(client, ines, waiting, role):
    incident, line = waiting
    assert client.post(f"/incidents/{incident.pk}/takings").status_code == 302
    assert not Regrouping.objects.exists()

    for name, value in role.items():
        setattr(ines, name, value)
    ines.save()
    client.force_login(ines)
    assert take(client, incident, line).status_code == 200
    assert Regrouping.objects.get().by == ines


def test_an_old_opening_says_since_when_it_was_known(generic, ruta):
    body = opened(severity="sev1", hour=10) | {"time": "2026-02-10T10:00:00Z"}
    arrive(generic, body)

    incident = Incident.objects.get()
    assert incident.detected_at == incident.happened_at == datetime(2026, 2, 10, 10, 0, tzinfo=UTC)
    assert incident.verdict.triggers == ["user-visible", "slow-resolution"]
    assert "at least 20 d" in incident.verdict.sentence


def test_an_end_before_the_beginning_is_shown_with_its_doubt(generic, ruta, client):
    arrive(generic, opened(started_at="2026-03-02T11:50:00Z", resolved_at="2026-03-02T11:00:00Z"))
    incident = Incident.objects.get()
    client.force_login(ruta)
    page = client.get(f"/incidents/{incident.pk}").content.decode()

    assert incident.state == "resolved"
    assert "50 min before users felt it" in page


def test_a_channel_that_incident_io_names_is_the_incidents(slack, db):
    tool = add_source("incident-io", "Tool")
    incident = {
        "id": "01X",
        "name": "Checkout fails",
        "mode": "standard",
        "slack_channel_id": "C0INC",
        "created_at": "2026-03-02T11:30:00Z",
        "updated_at": "2026-03-02T11:30:00Z",
        "incident_status": {"category": "live"},
    }
    name = "public_incident.incident_created_v2"
    arrive(tool, {"event_type": name, name: incident})
    arrive(slack, written("Looking at it"))

    assert Incident.objects.get().signals.get(kind="note").title == "Looking at it"


def test_stray_lines_are_deleted_after_ninety_days_and_changes_stay(generic, slack, gitlab, clock):
    arrive(slack, written("lunch anyone?"))
    arrive(gitlab, deployed(), **GITLAB)
    arrive(generic, {"event": "note", "text": "Mine", "incident": {"key": "INC-1"}})
    arrive(generic, opened())
    clock.move_to(NOW + timedelta(days=91))
    retention.let_go()

    assert sorted(Signal.objects.values_list("kind", flat=True)) == ["change", "incident", "note"]
    assert Signal.objects.get(kind="note").title == "Mine"


def test_inbox_takes_signals_of_no_incident():
    assert inbox.take_signals([]) is None
