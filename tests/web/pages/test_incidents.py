"""The incident's page: what is known, why one is owed, and the four things people do."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from afterword.web import tend
from afterword.web.incidents.models import Delivery, Incident
from afterword.web.incidents.sources import add_source
from afterword.web.postmortems.models import Postmortem


@pytest.fixture
def told(people):
    """Make an incident of what a script says."""

    def tell(**facts) -> Incident:
        import json

        source = add_source("generic", "Night shift").source
        body = {"event": "incident.opened", "incident": {"key": "T-1", "title": "Labels <i>twice</i>", **facts}}
        Delivery.objects.create(source=source, body=json.dumps(body).encode(), headers={})
        tend.run_once()
        return Incident.objects.get()

    return tell


@pytest.fixture
def small(told) -> Incident:
    return told(severity="sev4")


def test_the_page_says_the_verdict_and_escapes_what_systems_send(small, people, browse, words):
    page = words(browse(people.iben).get(reverse("incident", args=[small.pk])))

    assert "No post-mortem is owed" in page
    assert "Labels &lt;i&gt;twice&lt;/i&gt;" in page


def test_anybody_may_start_one(small, people, browse):
    answer = browse(people.iben).post(reverse("incident-postmortem", args=[small.pk]))

    record = Postmortem.objects.get()
    assert answer["Location"] == reverse("write", args=[record.reference])
    assert record.owner == people.iben


def test_what_is_like_it_is_never_its_own_post_mortem(told, people, browse, words):
    incident = told(title="Parcels wait at gate seven", severity="sev4")
    browse(people.iben).post(reverse("incident-postmortem", args=[incident.pk]))
    own = Postmortem.objects.get(incidents=incident)

    asked = browse(people.iben).get(reverse("incident", args=[incident.pk]))

    assert own.title == incident.title
    assert own not in [like.postmortem for like in asked.context["alike"]]


def test_starting_twice_is_refused_with_words(small, people, browse, words):
    address = reverse("incident-postmortem", args=[small.pk])
    browse(people.iben).post(address)

    again = browse(people.olu).post(address, {"next": reverse("incident", args=[small.pk])}, follow=True)

    assert "is already open for this incident" in words(again)
    assert Postmortem.objects.count() == 1


def test_a_correction_counts_more_than_what_systems_say(small, people, browse, words):
    page = reverse("incident", args=[small.pk])
    form = browse(people.olu).get(page).context["correction_form"]
    typed = {name: form[name].value() or "" for name in form.fields}
    typed = {
        name: value.strftime("%Y-%m-%dT%H:%M:%S") if hasattr(value, "strftime") else value
        for name, value in typed.items()
    }

    browse(people.iben).post(
        reverse("incident-corrections", args=[small.pk]), {**typed, "severity": "SEV1", "data_loss": "yes"}
    )

    small.refresh_from_db()
    assert (small.severity, small.data_loss) == ("SEV1", True)
    assert set(small.corrections.get().says) == {"severity", "data_loss"}
    assert "Iben" in words(browse(people.olu).get(page))


def test_a_correction_of_nothing_is_refused_with_words(small, people, browse, words):
    empty = browse(people.iben).post(
        reverse("incident-corrections", args=[small.pk]), {"next": "/incidents/"}, follow=True
    )

    assert "Correct at least one fact" in words(empty)


def test_a_time_nobody_can_read_keeps_the_form_open(small, people, browse, words):
    answer = browse(people.iben).post(reverse("incident-corrections", args=[small.pk]), {"resolved_at": "noonish"})

    assert answer.status_code == 422
    assert "noonish" in words(answer)


def test_signals_are_told_in_order_with_the_time_between(small, people, browse, words):
    first = small.signals.first()
    small.signals.create(
        kind="note",
        key="later",
        at=first.at + timedelta(minutes=12),
        title="Restarted",
        content=first.content,
        url="javascript:alert(1)",
    )

    page = words(browse(people.iben).get(reverse("incident", args=[small.pk])))

    assert "+12 min" in page
    assert "javascript:" not in page


@pytest.mark.parametrize(("many", "more"), [(6, ""), (100, "and 94 more")])
def test_a_row_of_the_list_names_a_few_services(many, more, small, people, browse, words):
    Incident.objects.update(services=[f"service-{number}" for number in range(many)])

    page = words(browse(people.iben).get(reverse("incidents")))

    assert page.count("service-") == 6
    assert ("more</span>" in page) == bool(more)
    assert more in page


def test_what_is_owed_and_not_begun_has_a_list(small, people, browse, words):
    Incident.objects.update(owed=True, created_at=timezone.now())

    assert "Labels" in words(browse(people.iben).get(reverse("incidents"), {"show": "owed"}))
    Incident.objects.update(owed=False)
    assert "Labels" not in words(browse(people.iben).get(reverse("incidents"), {"show": "owed"}))


def test_what_nobody_has_said_is_one_sentence(small, people, browse, words):
    page = words(browse(people.iben).get(reverse("incident", args=[small.pk])))

    assert "whether data was lost or damaged or whether somebody had to step in." in page


def test_signals_stand_on_a_time_axis_and_lead_to_their_rows(told, people, browse):
    row = told(severity="sev2", impact_started_at="2026-03-12T02:10Z", detected_at="2026-03-12T02:40Z")

    page = browse(people.iben).get(reverse("incident", args=[row.pk])).content.decode()

    assert 'aria-label="Signals on a time axis"' in page
    assert 'href="#signal-1"' in page
    assert 'id="signal-1"' in page


def test_what_was_waived_stands_in_the_list_with_name_and_reason_and_is_counted(small, people, browse, words):
    waived = Incident.objects.create(key="w", title="Labels stuck", owed=True)
    agreed = {"state": "in-force", "decided_by": people.rani, "decided_at": timezone.now()}
    waived.waivers.create(by=people.ada, reason="Known since <b>March</b>.", triggers=["user-visible"], **agreed)
    proposed = Incident.objects.create(key="p", title="Labels blank", owed=True)
    proposed.waivers.create(by=people.ada, reason="Known.")

    page = words(browse(people.iben).get(reverse("incidents"), {"show": "waived"}))

    assert "Labels stuck" in page
    assert 'Waived by <span dir="auto">Ada Osei</span> and <span dir="auto">רני כהן</span>' in page
    assert "Labels blank" not in page
    assert "Known since &lt;b&gt;March" in page
    assert 'Waived <span class="count">1</span>' in page
    assert "Labels &lt;i&gt;twice" not in page
    assert "Post-mortem owed" not in page


def test_a_waiver_is_history_once_somebody_wrote_after_all(small, people, browse, words):
    small.waivers.create(by=people.ada, reason="Known.", triggers=[], state="in-force")
    browse(people.iben).post(reverse("incident-postmortem", args=[small.pk]))

    page = words(browse(people.iben).get(reverse("incidents")))

    assert "Waived by" not in page
    assert "Waived</a>" in page
