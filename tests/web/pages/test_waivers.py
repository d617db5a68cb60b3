"""Waivers at the door: two names, what each role is offered, the list, the figures and the table."""

import csv
import io

import pytest
from django.urls import reverse

from afterword.web.incidents.models import Incident, Waiver, WaiverState
from afterword.web.people.models import User
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem, Status, Visibility
from web.incidents.telling import happened, undrafted

TYPED = {"waiver-kind": "no-learning", "waiver-sentence": "Known since <b>May</b>."}


@pytest.fixture
def owed(people) -> Incident:
    return undrafted(title="Labels <i>stuck</i>", teams=("booking",))


@pytest.fixture
def proposed(owed, people, browse) -> Waiver:
    browse(people.olu).post(reverse("incident-waivers", args=[owed.pk]), TYPED)
    return Waiver.objects.get()


def page_of(browser, incident):
    return browser.get(reverse("incident", args=[incident.pk]))


def test_proposing_is_offered_to_those_who_may(owed, people, browse, words):
    offered = {
        name: "Propose a waiver" in words(page_of(browse(person), owed)) for name, person in vars(people).items()
    }

    assert offered == {"olu": True, "cleo": False, "rani": True, "iben": False, "ada": True}
    refused = browse(people.iben).post(reverse("incident-waivers", args=[owed.pk]), TYPED, follow=True)
    assert "Whoever would write it, the lead of its team" in words(refused)
    assert not Waiver.objects.exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"waiver-kind": ""}, "Choose one of the reasons"),
        ({"waiver-kind": "because"}, "because is not one of the available choices"),
        ({"waiver-kind": "not-said"}, "not-said is not one of the available choices"),
        ({"waiver-sentence": "  "}, "Say why, in a sentence"),
        ({"waiver-kind": "covered"}, "Choose the post-mortem that covers it"),
        ({"waiver-kind": "covered", "waiver-covered_by": "PM-2026-9999"}, "Choose the post-mortem that covers it"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(owed, people, browse, words, typed, said):
    answer = browse(people.olu).post(reverse("incident-waivers", args=[owed.pk]), {**TYPED, **typed})

    assert answer.status_code == 422
    assert said in words(answer)
    if "waiver-sentence" not in typed:
        assert "Known since &lt;b&gt;May" in words(answer)


def test_what_covers_it_is_chosen_from_what_one_may_read(owed, people, browse, words):
    open_one = drafting.start(people.iben, title="Disk full", happened_at=owed.created_at)
    hidden = drafting.start(people.iben, title="Zaunkoenig leaked", happened_at=owed.created_at)
    drafting.show_to(hidden, people.iben, Visibility.RESTRICTED)
    covered = {**TYPED, "waiver-kind": "covered"}
    address = reverse("incident-waivers", args=[owed.pk])

    page = words(page_of(browse(people.olu), owed))
    assert f'<option value="{open_one.reference}">' in page
    assert "Zaunkoenig" not in page
    assert browse(people.olu).post(address, {**covered, "waiver-covered_by": hidden.reference}).status_code == 422
    browse(people.olu).post(address, {**covered, "waiver-covered_by": f"see {open_one.reference.lower()}"})

    assert Waiver.objects.get().covered_by == open_one
    assert open_one.reference in words(page_of(browse(people.cleo), owed))


def test_a_proposal_names_who_may_agree_and_is_offered_to_them(owed, proposed, people, browse, words):
    def offers(person):
        page = words(page_of(browse(person), owed))
        return "Agree: none need be written" in page, "Do not agree" in page, "Take it back" in page

    assert offers(people.rani) == offers(people.ada) == (True, True, False)
    assert offers(people.olu) == (False, False, True)
    assert offers(people.iben) == offers(people.cleo) == (False, False, False)
    page = words(page_of(browse(people.iben), owed))
    assert "Known since &lt;b&gt;May" in page
    assert "It holds once a second person agrees" in page


def test_agreeing_puts_both_names_on_it(owed, proposed, people, browse, words):
    address = reverse("waiver-approval", args=[proposed.pk])
    for person in (people.olu, people.iben):
        browse(person).post(address)
        assert Waiver.objects.get().state == WaiverState.PROPOSED

    after = words(browse(people.rani).post(address, {"next": reverse("incident", args=[owed.pk])}, follow=True))

    assert "In force, with both names" in after
    assert 'agreed by <span dir="auto">רני כהן</span>' in after
    assert "Propose a waiver" not in after
    again = words(browse(people.ada).post(address, follow=True))
    assert "answered meanwhile by" in again


def test_refusing_needs_a_sentence_and_shows_it(owed, proposed, people, browse, words):
    address = reverse("waiver-refusal", args=[proposed.pk])

    assert "Say in a sentence why not" in words(browse(people.rani).post(address, {"sentence": " "}, follow=True))
    browse(people.rani).post(address, {"sentence": "May was another disk."})

    page = words(page_of(browse(people.iben), owed))
    assert "Waiver refused" in page
    assert "May was another disk." in page


def test_taking_a_proposal_back(owed, proposed, people, browse, words):
    address = reverse("waiver-withdrawal", args=[proposed.pk])

    assert "Only they can take it back" in words(browse(people.rani).post(address, follow=True))
    browse(people.olu).post(address)

    assert Waiver.objects.get().state == WaiverState.WITHDRAWN


def test_anybody_reopens_with_a_reason(owed, proposed, people, browse, words):
    browse(people.rani).post(reverse("waiver-approval", args=[proposed.pk]))
    assert "Reopen it" in words(page_of(browse(people.iben), owed))

    browse(people.iben).post(reverse("waiver-reopening", args=[proposed.pk]), {"reason": "It happened again."})

    page = words(page_of(browse(people.cleo), owed))
    assert "Waiver reopened" in page
    assert "It happened again." in page
    assert Postmortem.objects.get().status == Status.DRAFTING


def test_an_administrator_who_is_alone_is_told_so_before_and_after(owed, people, browse, words):
    User.objects.filter(pk=people.rani.pk).update(is_active=False)

    before = words(page_of(browse(people.ada), owed))
    after = words(browse(people.ada).post(reverse("incident-waivers", args=[owed.pk]), TYPED, follow=True))

    assert "You are the only one here who decides on waivers" in before
    assert "with your name alone on it" in after
    assert "decided by" in after
    assert "alone" in after


def test_a_draft_that_is_open_is_waived_with_it(people, browse, words):
    incident = happened(data_loss=True, teams=("booking",))
    browse(people.olu).post(reverse("incident-waivers", args=[incident.pk]), TYPED)

    browse(people.rani).post(reverse("waiver-approval", args=[Waiver.objects.get().pk]))

    record = Postmortem.objects.get()
    assert record.status == Status.DECLINED
    page = words(browse(people.iben).get(reverse("postmortem", args=[record.reference])))
    assert "Proposed by Olu Abebe." in page
    assert "Labels" not in words(browse(people.iben).get(reverse("incidents"), {"show": "owed"}))
    assert "Checkout is slow" in words(browse(people.iben).get(reverse("incidents"), {"show": "waived"}))


def test_the_list_is_searched_filtered_and_counted(owed, proposed, people, browse, words):
    browser = browse(people.iben)
    browser_of_rani = browse(people.rani)
    browser_of_rani.post(reverse("waiver-approval", args=[proposed.pk]))

    page = words(browser.get(reverse("waivers")))
    assert "Labels &lt;i&gt;stuck" in page
    assert "Nothing new can be learned from it (1)" in page
    for query in (
        "q=labels",
        "kind=no-learning",
        "state=in-force",
        "service=checkout",
        "team=booking",
        "after=2020-01-01",
    ):
        assert "Labels &lt;i&gt;stuck" in words(browser.get(f"{reverse('waivers')}?{query}")), query
    for query in ("q=<script>", "kind=duplicate", "state=refused", "before=2020-01-01"):
        assert "No waiver matches" in words(browser.get(f"{reverse('waivers')}?{query}")), query
    assert browser.get(f"{reverse('waivers')}?after=noonish&page=x&service=nowhere").status_code == 200


def test_an_empty_list_teaches(people, browse, words):
    assert "Nothing was waived yet" in words(browse(people.iben).get(reverse("waivers")))


def test_the_table_is_csv_of_what_the_filters_find(owed, proposed, people, browse):
    browser = browse(people.iben)

    answer = browser.get(f"{reverse('waivers-table')}?q=labels")
    none = browser.get(f"{reverse('waivers-table')}?q=nothing")

    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert "waivers.csv" in answer["Content-Disposition"]
    (row,) = csv.DictReader(io.StringIO(answer.content.decode()))
    assert (row["title"], row["proposed_by"], row["state"]) == ("Labels <i>stuck</i>", "Olu Abebe", "Proposed")
    assert list(csv.DictReader(io.StringIO(none.content.decode()))) == []


def test_an_old_waiver_without_a_reason_from_the_list_stays_readable(owed, people, browse, words):
    owed.waivers.create(by=people.ada, reason="Known.", state="in-force", decided_by=people.ada)

    page = words(browse(people.iben).get(reverse("waivers"), {"kind": "not-said"}))

    assert "No reason from the list" in page
    assert "Known." in page
