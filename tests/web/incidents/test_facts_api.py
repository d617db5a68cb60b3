"""Incidents through the API: facts with their evidence, what systems say alone, and every correction with its name."""

import json
from urllib.parse import parse_qsl

import pytest
from django.test import Client
from tests.web.incidents.telling import happened

from afterword.incident.signal import Statement
from afterword.web.incidents import regrouping, verbs
from afterword.web.incidents.models import Correction, Incident
from afterword.web.people.accounts import add_user
from afterword.web.people.keys import add_key
from afterword.web.postmortems.models import Postmortem

pytestmark = pytest.mark.django_db


@pytest.fixture
def olu(db):
    return add_user("Olu", "olu@example.com", handle="olu")


@pytest.fixture
def rani(olu):
    return add_user("Rani", "rani@example.com", handle="rani")


@pytest.fixture
def get():
    def ask(user, path, **query):
        client = Client(headers={"Authorization": f"Bearer {add_key(user, 'test').token}"})
        return client.get(f"/api/v1{path}", query)

    return ask


def fact(answer, name):
    return next(each for each in answer.json()["facts"] if each["name"] == name)


def test_a_fact_says_its_value_its_source_and_what_the_systems_say(olu, get):
    incident = happened(severity="SEV2", by="pager")

    known = fact(get(olu, f"/incidents/{incident.pk}"), "severity")

    assert known == {
        "name": "severity",
        "label": "Severity",
        "value": "SEV2",
        "source": "pager",
        "signal": 1,
        "computed": "SEV2",
        "doubts": [],
        "corrections": [],
    }


def test_a_correction_its_author_and_the_computed_value_stay_visible(olu, rani, get):
    incident = happened(severity="SEV2")
    made = verbs.correct(incident, rani, Statement(severity="SEV1", data_loss=True, services=("edge", "cart")))

    answer = get(olu, f"/incidents/{incident.pk}")

    severity, services, lost = (fact(answer, name) for name in ("severity", "services", "data_loss"))
    assert (severity["value"], severity["computed"], severity["source"]) == ("SEV1", "SEV2", "Rani")
    (word,) = severity["corrections"]
    assert word["by"] == {"handle": "rani", "name": "Rani"}
    assert (word["value"], word["in_force"], word["withdrawn"]) == ("SEV1", True, None)
    assert (services["value"], services["computed"]) == (["edge", "cart"], ["checkout"])
    assert (lost["value"], lost["computed"]) == (True, None)

    verbs.take_back(made, "severity", olu)
    severity = fact(get(olu, f"/incidents/{incident.pk}"), "severity")
    assert severity["value"] == "SEV2"
    assert severity["corrections"][0]["withdrawn"]["by"]["handle"] == "olu"
    assert severity["corrections"][0]["in_force"] is False


def test_a_corrected_instant_is_an_instant(olu, get):
    incident = happened()
    at = incident.impact_started_at.replace(minute=20)
    verbs.correct(incident, olu, Statement(detected_at=at))

    known = fact(get(olu, f"/incidents/{incident.pk}"), "detected_at")

    assert known["value"] == "2026-03-02T10:20:00Z"
    assert known["corrections"][0]["value"] == "2026-03-02T10:20:00Z"


def test_the_verdict_tells_depth_clocks_and_why(olu, get):
    incident = happened(data_loss=True, severity="SEV1")

    decided = get(olu, f"/incidents/{incident.pk}").json()["verdict"]

    assert decided["owed"] is True
    assert "data-loss" in decided["triggers"]
    assert (decided["depth"], decided["policy_version"]) == ("board", "2026.1")
    assert decided["depth_because"] == "it is SEV1, for which policy 2026.1 asks for that"
    assert decided["review"] == "3 approvals by senior reviewers, 1 of them from outside its teams"
    assert decided["draft_due"] == incident.verdict.draft_due.isoformat()


def test_a_post_mortem_somebody_may_not_read_is_not_named(olu, rani, get):
    incident = happened(data_loss=True)
    record = Postmortem.objects.get()
    Postmortem.objects.update(visibility="restricted", owner=olu)

    assert get(olu, f"/incidents/{incident.pk}").json()["postmortem"] == record.reference
    assert get(rani, f"/incidents/{incident.pk}").json()["postmortem"] is None
    assert record.reference not in get(rani, "/incidents").content.decode()


def test_what_was_merged_is_told_of_where_it_went(olu, get):
    first, second = happened("a"), happened("b", title="Basket is slow")
    regrouping.merge(second, first, olu, "It is one.")

    assert get(olu, f"/incidents/{second.pk}").json()["id"] == first.pk
    assert [each["id"] for each in get(olu, "/incidents").json()["items"]] == [first.pk]


def test_the_list_is_narrowed_and_has_pages(olu, get):
    real, drill = happened("a", data_loss=True), happened("b", drill=True)

    assert [each["id"] for each in get(olu, "/incidents", drill="true").json()["items"]] == [drill.pk]
    assert [each["id"] for each in get(olu, "/incidents", owed="true", drill="false").json()["items"]] == [real.pk]
    page = get(olu, "/incidents", limit=1).json()
    assert [each["id"] for each in page["items"]] == [drill.pk]
    rest = get(olu, page["next"].removeprefix("/api/v1").partition("?")[0], **query_of(page["next"])).json()
    assert ([each["id"] for each in rest["items"]], rest["next"]) == ([real.pk], None)


def query_of(address):
    return dict(parse_qsl(address.partition("?")[2]))


@pytest.mark.parametrize(
    ("path", "query", "status"),
    [
        ("/incidents/0", {}, 404),
        ("/incidents/99999999999999999999999", {}, 404),
        ("/incidents/x", {}, 404),
        ("/incidents", {"limit": "0"}, 422),
        ("/incidents", {"state": "burning"}, 422),
        ("/incidents", {"owed": "perhaps"}, 422),
        ("/incidents", {"cursor": "~"}, 422),
    ],
)
def test_what_makes_no_sense_is_refused_with_words(path, query, status, olu, get):
    answer = get(olu, path, **query)

    assert answer.status_code == status
    assert answer["Content-Type"] == "application/problem+json"


def test_it_cannot_be_written_through_this_door(olu):
    incident = happened()
    client = Client(headers={"Authorization": f"Bearer {add_key(olu, 'test').token}"})

    for method in ("post", "put", "delete", "patch"):
        sent = getattr(client, method)(
            f"/api/v1/incidents/{incident.pk}", json.dumps({}), content_type="application/json"
        )
        assert sent.status_code == 405
    assert not Correction.objects.exists()
    assert Incident.objects.count() == 1


def test_a_list_costs_the_same_for_many(olu, get, django_assert_max_num_queries):
    for number in range(12):
        happened(str(number), data_loss=True)

    with django_assert_max_num_queries(12):
        assert len(get(olu, "/incidents").json()["items"]) == 12
