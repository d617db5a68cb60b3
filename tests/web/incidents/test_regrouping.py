"""What belongs together: by service and time, and as people say, whatever is delivered later."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from afterword.document.text import Edit, Span
from afterword.incident.signal import Statement
from afterword.web import tend
from afterword.web.house import house
from afterword.web.incidents import inbox, regrouping, verbs
from afterword.web.incidents.facts import facts_of
from afterword.web.incidents.family import family, root_of
from afterword.web.incidents.models import Delivery, Group, Incident, Regrouping
from afterword.web.live import texts
from afterword.web.notices.models import Notice
from afterword.web.postmortems.models import Declination, Postmortem, Status, Visibility
from afterword.web.postmortems.refusals import NotNow, Unclear
from bodies import alert, event, notification, resolved

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as travel:
        yield travel


def arrive(introduction, body):
    """Let a body arrive and be taken in; return the incident it was put to."""
    delivery = Delivery.objects.create(source=introduction.source, body=json.dumps(body).encode())
    tend.run_once()
    delivery.refresh_from_db()
    assert delivery.error == ""


def about(service, name=None, begins="2026-03-02T10:05:00Z", **more):
    """A notification of one alert about a service, in a group of its own."""
    name = name or service.title()
    labels = {"alertname": name, "severity": "warning", "service": service}
    one = alert(name, labels=labels, startsAt=begins, **more)
    return notification(one, groupKey=f"{{}}:{{alertname={name}}}", commonLabels={})


@pytest.fixture
def two(alertmanager, ines):
    """Two incidents, of checkout and of login, hours apart."""
    arrive(alertmanager, about("checkout", begins="2026-03-02T07:00:00Z"))
    arrive(alertmanager, about("login"))
    return Incident.objects.get(title__startswith="Checkout"), Incident.objects.get(title__startswith="Login")


@pytest.fixture
def one_of_two(alertmanager, ines):
    """One incident of two signals, in two groups about the same service."""
    arrive(alertmanager, about("checkout", "Errors"))
    arrive(alertmanager, about("checkout", "Latency"))
    return Incident.objects.get()


def titles(incident):
    return [signal.title.partition(":")[0] for signal in facts_of(root_of(incident), house()).signals]


def test_another_group_about_the_same_service_joins_and_says_why(one_of_two):
    assert titles(one_of_two) == ["Errors", "Latency"]
    assert list(Group.objects.exclude(why="").values_list("why", flat=True)) == [
        "It is about checkout, like “Errors: 8 % of requests fail”, at the same time."
    ]


def test_a_service_is_no_bond_when_it_is_long_ago_or_switched_off(alertmanager, ines, settings, tmp_path):
    arrive(alertmanager, about("checkout", "Errors"))
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T10:21:00Z"))
    assert Incident.objects.count() == 2

    settings.DATA = tmp_path
    (tmp_path / "afterword.toml").write_text("[incidents]\nsame_service_within_minutes = 0\n")
    arrive(alertmanager, about("checkout", "Disk"))
    assert Incident.objects.count() == 3


def test_what_two_systems_gave_two_keys_stays_apart(generic, ines):
    for key in ("A", "B"):
        arrive(generic, event(incident={"key": key, "title": "Checkout is slow", "services": ["checkout"]}))

    assert Incident.objects.count() == 2


def test_an_incident_declared_beside_its_alert_is_that_incident(alertmanager, generic, ines):
    arrive(alertmanager, about("checkout"))
    arrive(generic, event(incident={"key": "INC-1", "title": "Orders fail", "services": ["checkout"]}))
    arrive(generic, event("incident.note", incident={"key": "INC-1"}, text="Looking."))

    assert Incident.objects.get().title == "Orders fail"


def test_merged_incidents_are_told_of_as_one_and_later_deliveries_follow(two, alertmanager, ines):
    checkout, login = two

    made = regrouping.merge(checkout, login, ines, "One certificate.")

    login.refresh_from_db()
    assert titles(login) == ["Checkout", "Login"]
    assert login.impact_started_at == datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
    assert (made.by, made.reason, made.kind) == (ines, "One certificate.", "merge")

    arrive(
        alertmanager, about("checkout", begins="2026-03-02T07:00:00Z", status="resolved", endsAt="2026-03-02T08:00:00Z")
    )
    arrive(alertmanager, about("login", status="resolved", endsAt="2026-03-02T11:00:00Z"))

    login.refresh_from_db()
    assert Incident.objects.count() == 2
    assert login.resolved_at == datetime(2026, 3, 2, 11, 0, tzinfo=UTC)


def test_undoing_a_merge_gives_each_its_own_again_with_what_came_since(two, alertmanager, ines, ruta):
    checkout, login = two
    made = regrouping.merge(checkout, login, ines, "One certificate.")
    arrive(
        alertmanager, about("checkout", begins="2026-03-02T07:00:00Z", status="resolved", endsAt="2026-03-02T08:00:00Z")
    )

    regrouping.undo(made, ruta)

    checkout.refresh_from_db()
    made.refresh_from_db()
    assert titles(checkout) == ["Checkout", "Checkout"]
    assert titles(login) == ["Login"]
    assert checkout.resolved_at is not None
    assert made.undone_by == ruta
    with pytest.raises(NotNow, match="undone already"):
        regrouping.undo(made, ines)


def test_merging_keeps_the_one_post_mortem_and_undoing_gives_it_back(two, ines):
    checkout, login = two
    record = verbs.start(checkout, ines)

    made = regrouping.merge(checkout, login, ines, "The same.")

    login.refresh_from_db()
    assert login.postmortem == record
    assert Postmortem.objects.count() == 1

    regrouping.undo(made, ines)
    checkout.refresh_from_db()
    login.refresh_from_db()
    assert (checkout.postmortem, login.postmortem) == (record, None)


def write_in(record, user):
    """Let somebody type a sentence at the end."""
    texts.edit(
        record.text_id,
        lambda text: [Edit(Span(len(text), len(text)), "\nThe certificate had ended.\n")],
        author_id=user.pk,
    )


@pytest.mark.parametrize("written", [None, 0, 1])
def test_a_draft_nobody_wrote_in_gives_way_and_comes_back_when_the_merge_is_undone(two, ines, ruta, written):
    records = [verbs.start(incident, ruta) for incident in two]
    if written is not None:
        write_in(records[written], ruta)
    kept, gone = (records[0], records[1]) if written == 0 else (records[1], records[0])

    made = regrouping.merge(*two, ines, "The same.")

    gone.refresh_from_db()
    assert gone.status == Status.DECLINED
    assert kept.reference in gone.declinations.get().sentence
    assert Notice.objects.filter(recipient=ruta, subject__contains=gone.title).exists()
    assert Incident.objects.get(pk=two[1].pk).postmortem == kept

    regrouping.undo(made, ines)

    gone.refresh_from_db()
    assert gone.status == Status.DRAFTING
    assert [Incident.objects.get(pk=each.pk).postmortem for each in two] == records


def test_a_draft_nobody_wrote_in_goes_when_its_split_is_undone(one_of_two, ines):
    latency = one_of_two.signals.get(title__startswith="Latency")
    made = regrouping.split(one_of_two, [latency.pk], ines, "Another cause.")
    record = verbs.start(made.incident, ines)

    regrouping.undo(made, ines)

    record.refresh_from_db()
    assert record.status == Status.DECLINED
    assert titles(one_of_two) == ["Errors", "Latency"]


def test_two_post_mortems_are_never_joined_silently(two, ines):
    checkout, login = two
    write_in(verbs.start(checkout, ines), ines)
    other = verbs.start(login, ines)
    write_in(other, ines)

    with pytest.raises(NotNow, match="People wrote in both"):
        regrouping.merge(checkout, login, ines, "The same.")

    Postmortem.objects.filter(pk=other.pk).update(status=Status.DECLINED)
    checkout.refresh_from_db()
    login.refresh_from_db()
    with pytest.raises(NotNow, match="other way round"):
        regrouping.merge(checkout, login, ines, "The same.")
    regrouping.merge(login, checkout, ines, "The same.")
    assert root_of(Incident.objects.get(pk=login.pk)) == checkout


def restrict(record):
    Postmortem.objects.filter(pk=record.pk).update(visibility=Visibility.RESTRICTED)


@pytest.mark.parametrize("hidden", [0, 1])
@pytest.mark.parametrize("written", [(), (0,), (1,), (0, 1)])
def test_who_may_not_read_one_of_two_post_mortems_merges_without_it_and_undoing_puts_all_back(
    two, ines, ruta, hidden, written
):
    records = [verbs.start(incident, ruta) for incident in two]
    for place in written:
        write_in(records[place], ruta)
    restrict(records[hidden])

    made = regrouping.merge(*two, ines, "The same.")

    two[1].refresh_from_db()
    assert two[1].postmortem == records[1 - hidden]
    assert {record.status for record in Postmortem.objects.all()} == {Status.DRAFTING}
    assert not Declination.objects.exists()

    regrouping.undo(made, ines)

    assert [Incident.objects.get(pk=each.pk).postmortem for each in two] == records


def test_a_declined_one_that_nobody_here_reads_stands_in_nobodys_way(two, ines, ruta):
    records = [verbs.start(incident, ruta) for incident in two]
    restrict(records[1])
    Postmortem.objects.filter(pk=records[1].pk).update(status=Status.DECLINED)
    two[1].refresh_from_db()

    regrouping.merge(*two, ines, "The same.")

    two[1].refresh_from_db()
    assert two[1].postmortem == records[0]


def test_what_gives_way_names_no_post_mortem_that_its_readers_may_not_read(two, ines, ruta):
    records = [verbs.start(incident, ruta) for incident in two]
    write_in(records[0], ruta)
    restrict(records[0])

    regrouping.merge(*two, ruta, "The same.")

    sentence = records[1].declinations.get().sentence
    assert sentence.startswith("Another post-mortem tells of this")
    assert records[0].reference not in sentence


def test_whoever_starts_what_others_write_behind_closed_doors_is_told_no_name(two, ines, ruta):
    record = verbs.start(two[0], ruta)
    restrict(record)

    with pytest.raises(NotNow, match="its readers are named people") as told:
        verbs.start(two[0], ines)

    assert record.reference not in str(told.value)


def test_a_draft_somebody_wrote_behind_closed_doors_stays_when_its_split_is_undone(one_of_two, ines, ruta):
    latency = one_of_two.signals.get(title__startswith="Latency")
    made = regrouping.split(one_of_two, [latency.pk], ines, "Another cause.")
    record = verbs.start(made.incident, ruta)
    write_in(record, ruta)
    restrict(record)

    regrouping.undo(made, ines)

    record.refresh_from_db()
    assert record.status == Status.DRAFTING
    assert root_of(Incident.objects.get(pk=made.incident_id)) == one_of_two


def test_a_merge_needs_a_reason_and_another_incident(two, ines):
    with pytest.raises(Unclear, match="why"):
        regrouping.merge(*two, ines, " ")
    with pytest.raises(Unclear, match="this incident itself"):
        regrouping.merge(two[0], two[0], ines, "The same.")


def test_two_people_merging_the_same_two_either_way_make_one_merge(two, ines, ruta):
    checkout, login = two
    regrouping.merge(checkout, login, ines, "The same.")

    for away, into in (two, two[::-1]):
        with pytest.raises(NotNow, match=r"was merged into “Login.* by Ines meanwhile"):
            regrouping.merge(away, into, ruta, "The same.")
    assert Regrouping.objects.count() == 1


def test_what_was_merged_into_what_was_merged_is_told_of_at_the_end(two, generic, ines):
    checkout, login = two
    arrive(generic, event(incident={"key": "INC-9", "title": "Everything", "services": ["dns"]}))
    dns = Incident.objects.get(title="Everything")
    first = regrouping.merge(checkout, login, ines, "The same.")
    regrouping.merge(login, dns, ines, "The same.")

    assert family(dns) == [dns.pk, login.pk, checkout.pk]
    with pytest.raises(NotNow, match="merged into another incident since"):
        regrouping.undo(first, ines)


def test_requests_and_corrections_of_what_was_merged_count_but_the_kept_ones_words_come_first(two, ines, ruta):
    checkout, login = two
    verbs.correct(login, ruta, Statement(severity="SEV3"))
    verbs.correct(checkout, ines, Statement(title="Certificates", severity="SEV4", data_loss=True))
    checkout.requests.create(by=ines, reason="Twice this week.")
    regrouping.merge(checkout, login, ines, "The same.")

    login.refresh_from_db()
    assert (login.title.partition(":")[0], login.severity, login.data_loss) == ("Login", "SEV3", True)
    assert "stakeholder-request" in login.verdict.triggers


def test_what_is_merged_keeps_the_worst_severity_the_first_beginning_and_the_title_whoever_speaks_last(generic, ines):
    def happened(key, severity, began, over):
        told = {"key": key, "title": f"About {key}", "severity": severity, "services": [key.lower()]}
        arrive(generic, event(time=began, incident={**told, "started_at": began}))
        ended = {"key": key, "title": f"About {key}", "severity": severity, "resolved_at": over}
        arrive(generic, event("incident.resolved", time=over, incident=ended))
        return Incident.objects.get(title=f"About {key}")

    first = happened("FIRST", "sev1", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z")
    echo = happened("ECHO", "sev4", "2026-03-02T09:30:00Z", "2026-03-02T10:03:00Z")
    verbs.correct(echo, ines, Statement(severity="SEV3"))

    regrouping.merge(echo, first, ines, "The same.")

    first.refresh_from_db()
    assert (first.title, first.severity) == ("About FIRST", "SEV1")
    assert first.impact_started_at == first.started_at == datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    assert first.resolved_at == datetime(2026, 3, 2, 10, 3, tzinfo=UTC)
    assert "user-visible" in first.verdict.triggers
    assert set(first.services) == {"first", "echo"}

    verbs.correct(first, ines, Statement(severity="SEV2"))
    first.refresh_from_db()
    assert first.severity == "SEV2"


def test_a_near_miss_or_a_drill_never_hides_what_it_is_merged_with(two, ines):
    checkout, login = two
    verbs.correct(checkout, ines, Statement(near_miss=True, drill=True))

    regrouping.merge(checkout, login, ines, "The same.")

    login.refresh_from_db()
    assert (login.near_miss, login.drill) == (False, False)


def test_signals_split_off_are_an_incident_of_their_own_and_their_key_and_group_follow(one_of_two, alertmanager, ines):
    latency = one_of_two.signals.get(title__startswith="Latency")

    made = regrouping.split(one_of_two, [latency.pk], ines, "Another cause.")

    assert titles(made.incident) == ["Latency"]
    assert titles(one_of_two) == ["Errors"]
    arrive(alertmanager, about("checkout", "Latency", status="resolved", endsAt="2026-03-02T11:00:00Z"))
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T11:05:00Z"))
    assert titles(made.incident) == ["Latency", "Latency", "Latency"]
    assert titles(one_of_two) == ["Errors"]
    assert Incident.objects.count() == 2


def test_notes_split_off_are_called_after_themselves_dated_when_they_were_written_and_are_not_going_on(generic, ines):
    arrive(generic, event())
    for minute in ("30", "31"):
        said = {"time": f"2026-03-02T10:{minute}:00Z", "text": f"Looking at {minute}."}
        arrive(generic, event("incident.note", incident={"key": "INC-42"}, **said))
    row = Incident.objects.get()

    made = regrouping.split(row, [each.pk for each in row.signals.filter(kind="note")], ines, "Another matter.")

    own = Incident.objects.get(pk=made.incident_id)
    assert (own.title, own.state) == ("Looking at 30.", Incident.State.RESOLVED)
    assert own.happened_at == datetime(2026, 3, 2, 10, 30, tzinfo=UTC)


def test_undoing_a_split_brings_back_what_followed_and_the_empty_one_leads_there(one_of_two, alertmanager, ines):
    latency = one_of_two.signals.get(title__startswith="Latency")
    made = regrouping.split(one_of_two, [latency.pk], ines, "Another cause.")
    arrive(alertmanager, about("checkout", "Latency", status="resolved", endsAt="2026-03-02T11:00:00Z"))

    regrouping.undo(made, ines)

    assert titles(one_of_two) == ["Errors", "Latency", "Latency"]
    made.incident.refresh_from_db()
    assert root_of(made.incident) == one_of_two
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T10:06:00Z"))
    assert len(titles(one_of_two)) == 4


def test_what_was_begun_for_a_split_is_declined_before_it_is_undone(one_of_two, ines):
    latency = one_of_two.signals.get(title__startswith="Latency")
    made = regrouping.split(one_of_two, [latency.pk], ines, "Another cause.")
    record = verbs.start(made.incident, ines)
    write_in(record, ines)

    with pytest.raises(NotNow, match=record.reference):
        regrouping.undo(made, ines)


def test_signals_move_to_another_incident_and_back(two, alertmanager, ines):
    checkout, login = two
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T07:01:00Z"))
    latency = checkout.signals.get(title__startswith="Latency")

    made = regrouping.move(checkout, [latency.pk], login, ines, "It was the login page.")
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T07:01:00Z"))

    assert titles(login) == ["Latency", "Login"]
    latency.refresh_from_db()
    assert latency.times == 2
    regrouping.undo(made, ines)
    assert titles(checkout) == ["Checkout", "Latency"]


def test_a_later_decision_about_the_same_signals_is_undone_first(two, alertmanager, ines):
    checkout, login = two
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T07:01:00Z"))
    latency = checkout.signals.get(title__startswith="Latency")
    first = regrouping.move(checkout, [latency.pk], login, ines, "Login.")
    second = regrouping.split(login, [latency.pk], ines, "Neither.")

    with pytest.raises(NotNow, match="put elsewhere since"):
        regrouping.undo(first, ines)
    regrouping.undo(second, ines)
    regrouping.undo(first, ines)
    assert titles(checkout) == ["Checkout", "Latency"]


def test_what_cannot_be_moved_is_said_kindly(two, alertmanager, ines):
    checkout, login = two
    only = [checkout.signals.get().pk]

    with pytest.raises(NotNow, match="That is all of it"):
        regrouping.split(checkout, only, ines, "Why not.")
    with pytest.raises(Unclear, match="at least one"):
        regrouping.split(checkout, [login.signals.get().pk], ines, "Not from here.")
    with pytest.raises(Unclear, match="there already"):
        regrouping.move(checkout, only, checkout, ines, "Why not.")


def test_the_same_signal_in_both_is_a_reason_to_merge_not_to_move(two, alertmanager, ines):
    checkout, login = two
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T07:01:00Z"))
    latency = checkout.signals.get(title__startswith="Latency")
    login.signals.create(kind=latency.kind, key=latency.key, at=latency.at, title="Same", content=latency.content)

    with pytest.raises(NotNow, match="Merge the two"):
        regrouping.move(checkout, [latency.pk], login, ines, "It was the login page.")
    regrouping.merge(login, checkout, ines, "The same.")
    assert titles(checkout) == ["Checkout", "Latency", "Login"]


def test_a_signal_told_again_elsewhere_meanwhile_is_counted_when_it_comes_back(two, alertmanager, ines):
    checkout, login = two
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T07:01:00Z"))
    latency = checkout.signals.get(title__startswith="Latency")
    made = regrouping.move(checkout, [latency.pk], login, ines, "Login.")
    checkout.signals.create(kind=latency.kind, key=latency.key, at=latency.at, title="Same", content=latency.content)

    regrouping.undo(made, ines)

    assert checkout.signals.get(key=latency.key).times == 2


def test_an_incident_emptied_bit_by_bit_leads_to_where_its_last_signal_went(two, alertmanager, ines):
    checkout, login = two
    arrive(alertmanager, about("checkout", "Latency", begins="2026-03-02T07:01:00Z"))
    latency = checkout.signals.get(title__startswith="Latency")
    moved = regrouping.move(checkout, [latency.pk], login, ines, "Login.")
    regrouping.split(login, [login.signals.get(title__startswith="Login").pk], ines, "Apart.")

    regrouping.undo(moved, ines)

    login.refresh_from_db()
    assert root_of(login) == checkout


def test_merged_incidents_are_not_looked_at_on_their_own(two, ines, clock):
    checkout, login = two
    regrouping.merge(checkout, login, ines, "The same.")
    clock.shift(timedelta(minutes=5))

    assert inbox.look_again() == 1
    checkout.refresh_from_db()
    assert not checkout.owed


def test_a_drill_is_flagged_and_owes_nothing(alertmanager, ines):
    arrive(alertmanager, notification(alert(annotations={"summary": "Drill: checkout fails"})))

    incident = Incident.objects.get()
    assert (incident.drill, incident.owed, incident.postmortem) == (True, False, None)
    assert incident.verdict.against[0]["fact"] == "it was a drill"


def test_a_correction_taken_back_counts_no_longer(two, ines, ruta):
    login = two[1]
    first = verbs.correct(login, ines, Statement(severity="SEV1", data_loss=True))
    verbs.correct(login, ruta, Statement(severity="SEV2"))

    verbs.take_back(first, "data_loss", ruta)

    login.refresh_from_db()
    assert (login.severity, login.data_loss) == ("SEV2", None)
    with pytest.raises(NotNow, match="taken back already"):
        verbs.take_back(first, "data_loss", ruta)
    with pytest.raises(Unclear, match="says nothing"):
        verbs.take_back(first, "teams", ruta)


def test_the_only_thing_anybody_said_is_not_taken_back(ines):
    row = Incident.objects.create(key="by-hand", title="It broke")
    said = verbs.correct(row, ines, Statement(title="It broke"))

    with pytest.raises(NotNow, match="all that anybody has said"):
        verbs.take_back(said, "title", ines)


def test_a_resolve_that_comes_first_and_twice_gives_the_same_facts(alertmanager, ines):
    arrive(alertmanager, notification(resolved()))
    arrive(alertmanager, notification(alert()))
    arrive(alertmanager, notification(resolved()))

    incident = Incident.objects.get()
    assert incident.resolved_at == datetime(2026, 3, 2, 10, 52, tzinfo=UTC)
    assert incident.impact_started_at < incident.resolved_at


def test_first_alerts_taken_in_together_find_each_other_and_where_people_put_them(one_of_two, alertmanager, ines):
    latency = one_of_two.signals.get(title__startswith="Latency")
    made = regrouping.split(one_of_two, [latency.pk], ines, "Another cause.")
    bodies = [
        about("checkout", "Latency", status="resolved", endsAt="2026-03-02T11:00:00Z"),
        *(about("search", name, begins="2026-03-02T11:30:00Z") for name in ("Empty", "Slow", "Down")),
    ]
    Delivery.objects.bulk_create(
        Delivery(source=alertmanager.source, body=json.dumps(body).encode()) for body in bodies
    )

    tend.run_once()

    assert titles(made.incident) == ["Latency", "Latency"]
    assert titles(Incident.objects.latest("pk")) == ["Down", "Empty", "Slow"]
    assert Incident.objects.count() == 3
