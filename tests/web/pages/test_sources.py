"""Sources: one page for each, on which everything can be seen and done."""

import json
import re
from datetime import timedelta
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import now

from afterword.incident.senders.shelf import senders
from afterword.incident.signal import Signal as CoreSignal
from afterword.web import tend
from afterword.web.administration import removal as removing
from afterword.web.administration import sources as listed
from afterword.web.administration.guides import guides
from afterword.web.administration.health import signs
from afterword.web.administration.sources import GROUPS, standings
from afterword.web.incidents import reception, unnamed
from afterword.web.incidents.facts import stored
from afterword.web.incidents.models import Delivery, Incident, Outcome, Signal, Source
from afterword.web.incidents.sources import add_source
from bodies import alert, notification

EVERY = pytest.mark.parametrize("kind", senders())


@pytest.fixture
def made(db) -> Source:
    return add_source("github", "Basket repositories").source


@pytest.fixture
def send(made):
    """Put a delivery where the door would have put it."""

    def put(outcome=Outcome.TAKEN, body=b'{"n": 1}', **fields) -> Delivery:
        at = fields.pop("received_at", now())
        return Delivery.objects.create(
            source=made, body=body, outcome=outcome, processed_at=at, received_at=at, **fields
        )

    return put


def test_every_sender_is_offered_once_and_has_a_guide():
    offered = [name for names in GROUPS.values() for name in names]

    assert sorted(offered) == sorted(senders())
    assert set(guides()) == set(senders())


@EVERY
def test_a_source_of_every_kind_can_be_made_and_says_what_to_do(kind, people, browse, words):
    browser = browse(people.ada)

    answer = browser.post(reverse("administration"), {"kind": kind, "label": "Night shift"})
    page = words(answer)
    later = words(browser.get(reverse("source", args=[Source.objects.get().pk])))

    assert answer.status_code == 201
    address = re.search(rf"/hooks/{kind}/[\w-]{{20,}}", page)
    assert address is not None
    assert all(step in page for step in guides()[kind].steps)
    assert address[0] not in later
    assert ("with which it signs" in page) == (guides()[kind].secret == "here" and not guides()[kind].is_token)
    assert ("which it sends along" in page) == guides()[kind].is_token


def test_a_secret_is_shown_once(people, browse):
    browser = browse(people.ada)

    page = browser.post(reverse("administration"), {"kind": "github", "label": "x"}).content.decode()
    secret = re.findall(r'<pre class="secret" tabindex="0">([^<]+)</pre>', page)[1]

    assert len(secret) > 30
    assert secret not in browser.get(reverse("source", args=[Source.objects.get().pk])).content.decode()


@pytest.mark.parametrize("form", [{"kind": "carrier-pigeon", "label": "x"}, {"kind": "github"}, {}])
def test_a_source_that_cannot_be_made_is_said(form, people, browse):
    assert browse(people.ada).post(reverse("administration"), form or {"kind": ""}).status_code == 422
    assert not Source.objects.exists()


def test_the_list_says_at_a_glance_how_each_is_doing(people, browse, words, made, send):
    Source.objects.update(heard_at=now())
    send()
    send(Outcome.UNCLEAR, error="event.id is missing.")
    send(received_at=now() - timedelta(days=2))
    send(Outcome.FAILED, received_at=now() - timedelta(days=8))
    add_source("generic", "Silent")

    page = words(browse(people.ada).get(reverse("administration")))

    assert "2 today" in page
    assert "1 not understood this week" in page
    assert "Waits for its first" in page


def test_a_word_that_is_no_severity_shows_with_its_delivery_its_source_and_the_health(
    people, browse, words, monkeypatch
):
    told = add_source("alertmanager", "Watch")
    gold = notification(alert(labels={"alertname": "A", "severity": "Sev-Gold"}))
    delivery = Delivery.objects.create(source=told.source, body=json.dumps(gold).encode())
    tend.run_once()
    browser = browse(people.ada)

    delivery.refresh_from_db()
    said = "Alertmanager says “Sev-Gold”, which no severity is called; add it to [severities] in the policy."
    assert (delivery.outcome, delivery.error) == (Outcome.TAKEN, said)
    assert said in words(browser.get(reverse("source", args=[told.source.pk])))
    incident = words(browser.get(reverse("incident", args=[delivery.incident_id])))
    assert said in incident
    assert "how severe it was" not in incident
    assert "Says “Sev-Gold”: no severity" in words(browser.get(reverse("administration")))
    (sign,) = [sign for sign in signs() if sign.name == "Words that are no severity"]
    assert (sign.value, sign.well) == ("1", False)

    monkeypatch.setattr(listed, "words_for_severity", lambda _policy: {"sev-gold": "SEV1"})
    (standing,) = standings()
    assert standing.is_well


def test_a_word_that_is_said_in_a_storm_is_noted_once(db, django_assert_num_queries):
    source = add_source("generic", "Scripts").source
    signals = [CoreSignal("alert", str(n), now(), "Slow", severity="Sev-Gold") for n in range(9)]

    said = unnamed.note(source, signals)

    assert said.startswith("Scripts says “Sev-Gold”")
    with CaptureQueriesContext(connection) as captured:
        assert unnamed.note(source, signals) == said
    assert not [query for query in captured if query["sql"].startswith("UPDATE")]
    with django_assert_num_queries(0):
        assert unnamed.note(source, [CoreSignal("alert", "x", now(), "Slow", severity="P0")]) == ""


def test_what_was_refused_lately_shows_on_the_list(people, browse, words, made):
    Source.objects.update(heard_at=now(), refused_at=now(), refused=3)

    assert "Refused" in words(browse(people.ada).get(reverse("administration")))

    Source.objects.update(refused_at=now() - timedelta(days=8))
    (standing,) = standings()
    assert standing.is_well


def test_a_delivery_is_shown_with_what_became_of_it_and_without_its_secrets(people, browse, words, made, send):
    incident = Incident.objects.create(key="k", title="Checkout <b>fails</b>")
    body = {"token": "hunter2hunter2", "mail": "ada@shop.invalid", "note": "<script>alert(1)</script>"}
    body |= {
        "password": ["hunter2"],
        "log": "PGPASSWORD=hunter2",
        "headers": [{"name": "X-Api-Key", "value": "hunter2"}],
    }
    send(body=json.dumps(body).encode(), headers={"authorization": "Bearer abcd"}, incident=incident, signals=3)
    send(Outcome.NOTHING, error="A push to another branch.")
    send(
        Outcome.REFUSED, b"", status=403, error="The signature does not fit. Enter this source's secret at the sender."
    )

    page = words(browse(people.ada).get(reverse("source", args=[made.pk])))

    assert "Checkout &lt;b&gt;fails&lt;/b&gt;" in page
    assert "3 signals" in page
    assert reverse("incident", args=[incident.pk]) in page
    assert "A push to another branch." in page
    assert "answered 403" in page
    assert "<script>alert" not in page
    assert not [secret for secret in ("hunter2", "ada@shop", "abcd") if secret in page]


@pytest.mark.parametrize(
    ("show", "seen"), [("", 4), ("unclear", 2), ("refused", 1), ("taken", 1), ("nothing", 0), ("nonsense", 4)]
)
def test_deliveries_can_be_looked_at_by_what_became_of_them(show, seen, people, browse, made, send):
    for outcome in (Outcome.TAKEN, Outcome.UNCLEAR, Outcome.FAILED, Outcome.REFUSED):
        send(outcome)

    page = browse(people.ada).get(reverse("source", args=[made.pk]), {"show": show}).content.decode()

    assert page.count('id="delivery-') == seen


def test_a_page_asks_as_often_for_fifteen_deliveries_as_for_two_and_reads_no_body_whole(people, browse, made, send):
    browser = browse(people.ada)

    def queries() -> list[str]:
        with CaptureQueriesContext(connection) as captured:
            browser.get(reverse("source", args=[made.pk]))
            browser.get(reverse("administration"))
        return [query["sql"] for query in captured]

    send(body=b"{" + b" " * 500_000 + b"}")
    send()
    queries()
    few = queries()
    for number in range(13):
        send()
        add_source("generic", f"Script {number}")

    assert len(queries()) == len(few)
    assert not [sql for sql in few if re.search(r'(?<!\()"incidents_delivery"\."body"', sql)]


def test_many_deliveries_have_pages_even_when_all_came_at_once(people, browse, made, send):
    at = now()
    for number in range(33):
        send(received_at=at if number % 2 else now())
    browser, address = browse(people.ada), reverse("source", args=[made.pk])
    seen: list[str] = []

    page = browser.get(address).content.decode()
    while True:
        seen += re.findall(r'id="delivery-([\w-]+)"', page)
        older = re.search(r'rel="next" href="([^"#]+)', page)
        if older is None:
            break
        page = browser.get(unescape(older[1])).content.decode()

    assert len(seen) == len(set(seen)) == 33
    assert "Newest" in page


@pytest.mark.parametrize(
    "before", ["nonsense", "2026-03-02~x", "0001-01-01T00:00:00+14:00~" + "0" * 32, "2026-03-02~" + "0" * 32]
)
def test_a_page_that_begins_nowhere_is_the_first(before, people, browse, made, send):
    send()

    page = browse(people.ada).get(reverse("source", args=[made.pk]), {"before": before})

    assert page.status_code == 200


@pytest.mark.parametrize("outcome", [Outcome.UNCLEAR, Outcome.FAILED])
def test_what_was_not_understood_is_tried_again(outcome, people, browse, made, send):
    delivery = send(outcome, error="title is missing.", attempts=6)

    browse(people.ada).post(reverse("delivery-attempts", args=[made.pk, delivery.pk]))

    delivery.refresh_from_db()
    assert (delivery.outcome, delivery.processed_at, delivery.error) == (Outcome.WAITING, None, "")
    assert delivery.attempts <= 1
    assert delivery.due_at <= now()


@pytest.mark.parametrize(
    "fields",
    [
        {"outcome": Outcome.TAKEN},
        {"outcome": Outcome.NOTHING},
        {"outcome": Outcome.REFUSED},
        {"outcome": Outcome.UNCLEAR, "emptied_at": now()},
    ],
)
def test_what_was_taken_in_or_let_go_of_is_not_tried_again(fields, people, browse, words, made, send):
    delivery = send(**fields)

    page = browse(people.ada).post(reverse("delivery-attempts", args=[made.pk, delivery.pk]), follow=True)

    delivery.refresh_from_db()
    assert delivery.processed_at is not None
    assert "nothing to try again" in words(page)


def test_everything_not_understood_is_tried_again_at_once_but_nothing_of_another_source(people, browse, made, send):
    for _ in range(3):
        send(Outcome.UNCLEAR)
    other = add_source("generic", "Other").source
    theirs = Delivery.objects.create(source=other, body=b"{}", outcome=Outcome.UNCLEAR, processed_at=now())

    browse(people.ada).post(reverse("source-attempts", args=[made.pk]))
    browse(people.ada).post(reverse("delivery-attempts", args=[made.pk, theirs.pk]))

    assert made.deliveries.filter(outcome=Outcome.WAITING).count() == 3
    theirs.refresh_from_db()
    assert theirs.outcome == Outcome.UNCLEAR


@pytest.mark.django_db(transaction=True)
def test_what_began_no_incident_is_named_and_where_it_waits(people, browse, client, words):
    made = add_source("generic", "Scripts")

    def tell(**body):
        assert client.post(made.path, body, content_type="application/json").status_code == 202
        while tend.run_once():
            pass

    def page() -> str:
        return words(browse(people.ada).get(reverse("source", args=[made.source.pk])))

    tell(event="change", text="Basket 1.4 is <b>out</b>")
    tell(event="note", text="Looking", incident={"key": "LATE-1"})
    before = page()
    tell(incident={"key": "LATE-1", "title": "Checkout is slow"})
    after = page()

    assert 'Change: <span dir="auto">Basket 1.4 is &lt;b&gt;out&lt;/b&gt;</span>' in before
    assert before.count("waits in the feed until an incident of its time takes it in") == 2
    assert "Note: <span" in before
    assert after.count("waits in the feed") == 1
    assert re.search(r'Note: <a href="/incidents/\d+#signals" dir="auto">Looking</a>', after)
    Source.objects.update(kind="carrier-pigeon")
    assert "1 signal" in page()


def test_a_source_is_renamed(people, browse, words, made):
    browser = browse(people.ada)

    browser.post(reverse("source-name", args=[made.pk]), {"label": "Shop <i>repos</i>"})
    empty = browser.post(reverse("source-name", args=[made.pk]), {"label": " "})

    made.refresh_from_db()
    assert made.label == "Shop <i>repos</i>"
    assert empty.status_code == 422
    assert "<i>repos" not in words(empty)


def test_a_source_is_paused_and_resumed(people, browse, client, words):
    introduction = add_source("generic", "Scripts")
    browser, address = browse(people.ada), reverse("source-closure", args=[introduction.source.pk])
    body = {"incident": {"key": "T-1", "title": "Slow"}}

    browser.post(address)
    paused = client.post(introduction.path, body, content_type="application/json")
    browser.post(address, {"open": "yes"})
    resumed = client.post(introduction.path, body, content_type="application/json")

    assert paused.status_code in {403, 404, 410, 503}
    assert resumed.status_code == 202


def test_deleting_says_what_goes_and_keeps_what_happened(people, browse, words, made, send):
    send()
    send(Outcome.WAITING, error="ValueError: no")
    made.deliveries.filter(outcome=Outcome.WAITING).update(processed_at=None)
    incident = Incident.objects.create(key="k", title="It broke")
    content = stored(CoreSignal("alert", "1", now(), "It broke"))
    Signal.objects.create(incident=incident, source=made, kind="alert", key="1", at=now(), title="x", content=content)
    browser, address = browse(people.ada), reverse("source-removal", args=[made.pk])

    asked = words(browser.get(address))
    assert Source.objects.exists()
    gone = words(browser.post(address, {"failing": "1"}, follow=True))

    assert "2 deliveries go with it. 1 of them could not be taken in, and is not tried again then" in asked
    assert "1 signal of incidents stays" in asked
    assert "is deleted" in gone
    assert not Source.objects.exists()
    assert not Delivery.objects.exists()
    assert incident.signals.count() == 1
    assert browser.get(reverse("incident", args=[incident.pk])).status_code == 200


@pytest.mark.django_db(transaction=True)
def test_what_a_sender_was_told_we_have_is_taken_in_before_its_source_goes(people, browse, client, words):
    introduction = add_source("generic", "Scripts")
    browser, removal = browse(people.ada), reverse("source-removal", args=[introduction.source.pk])
    browser.get(removal)
    for number in range(3):
        body = {"incident": {"key": f"T-{number}", "title": f"Slow {number}"}}
        assert client.post(introduction.path, body, content_type="application/json").status_code == 202

    asked_again = browser.post(removal)
    refused = client.post(introduction.path, body, content_type="application/json")
    while tend.run_once():
        pass
    gone = browser.post(removal, follow=True)

    assert asked_again.status_code == 409
    assert "It is not deleted yet. 3 deliveries its sender was told we have are still to be taken in" in words(
        asked_again
    )
    assert refused.status_code == 403
    assert "is deleted" in words(gone)
    assert sorted(Incident.objects.values_list("title", flat=True)) == ["Slow 0", "Slow 1", "Slow 2"]


@pytest.mark.parametrize(("shown", "status"), [("2", 302), ("1", 409), ("", 409), ("-1", 409), ("9" * 5000, 409)])
def test_what_could_not_be_taken_in_goes_only_when_that_was_shown(shown, status, people, browse, made, send):
    for _ in range(2):
        send(Outcome.WAITING, error="ValueError: no")
    made.deliveries.update(processed_at=None)

    answer = browse(people.ada).post(reverse("source-removal", args=[made.pk]), {"failing": shown})

    assert answer.status_code == status
    assert Source.objects.exists() == (status == 409)
    assert Delivery.objects.count() == (2 if status == 409 else 0)


@pytest.mark.django_db(transaction=True)
def test_what_is_stored_in_the_last_moment_keeps_its_source(people, browse, made, send, monkeypatch):
    first = removing.Source.objects.select_for_update

    def meanwhile():
        send(Outcome.WAITING)
        made.deliveries.update(processed_at=None)
        return first()

    monkeypatch.setattr(removing.Source.objects, "select_for_update", meanwhile)

    assert browse(people.ada).post(reverse("source-removal", args=[made.pk])).status_code == 409
    assert Delivery.objects.count() == 1


def test_what_was_deleted_is_gone_for_every_button(people, browse, made):
    browser = browse(people.ada)
    browser.post(reverse("source-removal", args=[made.pk]))

    for name in (
        "source-closure",
        "source-name",
        "source-removal",
        "source-secrets",
        "source-tests",
        "source-attempts",
    ):
        assert browser.post(reverse(name, args=[made.pk])).status_code == 404


@pytest.mark.parametrize("kind", [name for name, sender in senders().items() if not sender.verify])
def test_the_command_to_try_a_source_is_one_its_door_accepts(kind, people, browse, client):
    page = browse(people.ada).post(reverse("administration"), {"kind": kind, "label": "x"}).content.decode()
    command = unescape(re.search(r"curl -X POST.*?</pre>", page, re.DOTALL)[0])
    path = re.search(rf"/hooks/{kind}/[\w-]+", command)[0]
    body = re.search(r"-d '(.*)'", command, re.DOTALL)[1]

    assert client.post(path, body, content_type="application/json").status_code in {200, 202}


def test_a_source_whose_sender_is_no_longer_known_still_has_a_page(people, browse, made):
    Source.objects.update(kind="carrier-pigeon")

    assert browse(people.ada).get(reverse("source", args=[made.pk])).status_code == 200
    assert browse(people.ada).get(reverse("administration")).status_code == 200


@pytest.mark.parametrize("kind", ["github", "generic"])
def test_the_secret_and_the_steps_come_first_while_nothing_has_arrived(kind, people, browse):
    source = add_source(kind, "x").source
    browser = browse(people.ada)

    def order() -> list[str]:
        page = browser.get(reverse("source", args=[source.pk])).content.decode()
        return [found for found in re.findall(r'<h2 id="(\w+)"', page) if found != "name"]

    before = order()
    Source.objects.update(heard_at=now())

    assert before[-1] == "deliveries"
    assert order()[0] == "deliveries"


@pytest.mark.django_db(transaction=True)
def test_a_source_deleted_while_it_sends_crashes_nothing(people, browse, client, monkeypatch):
    introduction = add_source("generic", "Scripts")
    removal = reverse("source-removal", args=[introduction.source.pk])
    judged = reception.judged

    def meanwhile(source, parcel, **how):
        found = judged(source, parcel, **how)
        browse(people.ada).post(removal)
        return found

    body = {"incident": {"key": "T-1", "title": "Slow"}}
    client.post(introduction.path, body, content_type="application/json")
    while tend.run_once():
        pass
    monkeypatch.setattr(reception, "judged", meanwhile)
    answer = client.post(introduction.path, body, content_type="application/json")
    while tend.run_once():
        pass

    assert answer.status_code == 404
    assert not Delivery.objects.exists()
    assert [incident.title for incident in Incident.objects.all()] == ["Slow"]


@pytest.mark.parametrize(
    ("headers", "body", "said"),
    [
        ({"x-github-event": "ping"}, {"zen": "x"}, "“ping” says nothing that makes or changes an incident."),
        ({"x-github-event": "issues"}, {"action": "closed"}, "No action names this issue"),
        ({}, {"webhookEvent": "jira:issue_updated"}, "No action names this issue"),
        ({}, {"object_kind": "tag_push"}, "“tag_push” says nothing"),
        ({}, {"event": {"event_type": "pagey.ping"}}, "“pagey.ping” says nothing"),
        ({}, {"event": {"type": "pulse.created"}}, "“pulse.created” says nothing"),
        ({}, {"maintenance": {}}, "Planned maintenance is no incident."),
        ({}, {"event": []}, "This says nothing"),
        ({}, [1], "This says nothing"),
    ],
)
def test_a_delivery_nothing_came_of_says_why(headers, body, said, people, browse, send):
    delivery = send(Outcome.NOTHING, json.dumps(body).encode(), headers=headers)

    page = browse(people.ada).get(reverse("source", args=[delivery.source_id])).content.decode()

    assert said in page
