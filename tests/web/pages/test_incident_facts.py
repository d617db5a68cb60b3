"""The incident's page: facts with their evidence and corrections, suspects, and what belongs together."""

import json
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from afterword.document.text import Edit, Span
from afterword.incident.signal import Signal as CoreSignal
from afterword.incident.signal import Statement
from afterword.web import tend
from afterword.web.incidents import feed, regrouping, verbs
from afterword.web.incidents.models import Delivery, Incident, Regrouping
from afterword.web.incidents.sources import add_source
from afterword.web.live import texts


@pytest.fixture
def tell(people):
    """Let a script say something; return the incident it was about."""
    source = add_source("generic", "Night shift").source

    def tell(key="T-1", event="incident.opened", **facts):
        time = facts.pop("time", "2026-03-02T10:20:00Z")
        said = {name: facts.pop(name) for name in ("text", "data") if name in facts}
        body = {"event": event, "time": time, "source": "bot", **said, "incident": {"key": key, **facts}}
        Delivery.objects.create(source=source, body=json.dumps(body).encode(), headers={})
        tend.run_once()
        return Incident.objects.filter(key=f"key:{key}").get()

    return tell


@pytest.fixture
def labels(tell):
    return tell(title="Labels twice", severity="sev4", services=["printing"], started_at="2026-03-02T10:10:00Z")


def page_of(incident):
    return reverse("incident", args=[incident.pk])


def fact(answer, name):
    return next(one for one in answer.context["facts"] if one.name == name)


def test_a_fact_leads_to_the_signal_that_says_it(labels, people, browse, words):
    answer = browse(people.iben).get(page_of(labels))

    assert (fact(answer, "severity").source, fact(answer, "severity").place) == ("bot", 1)
    assert '<a href="#signal-1">bot</a>' in words(answer)


def test_a_corrected_fact_shows_who_when_and_what_the_systems_say(labels, people, browse, words):
    verbs.correct(labels, people.olu, Statement(severity="SEV2", data_loss=True, title="Parcels lost"))
    answer = browse(people.iben).get(page_of(labels))
    page = words(answer)

    assert "Olu Abebe</span> corrected this" in page
    assert (fact(answer, "severity").value.words, fact(answer, "severity").computed.words) == ("SEV2", "SEV4")
    assert "No system says anything" in page
    assert fact(answer, "title").computed.words == "Labels twice"


def shown(page) -> dict[str, str]:
    """The correction form as a browser would send it back unchanged."""
    form = page.context["correction_form"]
    said = {}
    for bound in form:
        value = bound.value()
        told = bound.field.widget.format_value(value)
        text = "".join(told) if isinstance(told, list) else str(told or "")
        said |= {bound.html_name: text, bound.html_initial_name: text}
    return said


def test_what_somebody_else_corrected_meanwhile_is_not_changed_by_an_older_page(labels, people, browse):
    seen = shown(browse(people.iben).get(page_of(labels)))
    verbs.correct(labels, people.olu, Statement(title="Labels came out twice"))

    browse(people.iben).post(reverse("incident-corrections", args=[labels.pk]), {**seen, "severity": "SEV2"})

    now = browse(people.iben).get(page_of(labels))
    assert fact(now, "title").correction.correction.by == people.olu
    assert fact(now, "title").value.words == "Labels came out twice"
    assert fact(now, "severity").correction.correction.by == people.iben
    assert labels.corrections.get(by=people.iben).says == {"severity": "SEV2"}


def test_a_form_sent_back_as_it_came_corrects_nothing(labels, people, browse, words):
    address = reverse("incident-corrections", args=[labels.pk])

    answer = browse(people.iben).post(address, shown(browse(people.iben).get(page_of(labels))), follow=True)

    assert "Nothing was changed" in words(answer)
    assert not labels.corrections.exists()


@pytest.mark.parametrize(
    ("emptied", "words_of_it"),
    [
        ("resolved_at", "If it goes on, let its system open it again"),
        ("severity", "What is known is corrected, not emptied"),
        ("services", "What is known is corrected, not emptied"),
        ("title", "What is known is corrected, not emptied"),
    ],
)
def test_what_is_known_is_not_emptied_and_nothing_beside_it_is_dropped(
    tell, people, browse, words, emptied, words_of_it
):
    ended = tell(severity="sev4", services=["printing"], resolved_at="2026-03-02T10:30:00Z")
    address = reverse("incident-corrections", args=[ended.pk])
    seen = shown(browse(people.iben).get(page_of(ended)))

    for change in ({}, {"data_loss": "yes"}):
        answer = browse(people.iben).post(address, {**seen, emptied: "", **change})

        assert answer.status_code == 422
        assert words_of_it in words(answer)
    assert not ended.corrections.exists()


def test_nobody_has_said_is_offered_only_where_nobody_has(tell, people, browse):
    known = tell(severity="sev4")
    form = browse(people.iben).get(page_of(known)).context["correction_form"]

    offered = {name: "" in dict(form.fields[name].choices) for name in ("severity", "drill", "data_loss")}

    assert offered == {"severity": False, "drill": False, "data_loss": True}


def test_a_choice_that_is_only_typed_can_be_taken_back_in_a_form_that_comes_back(tell, people, browse):
    unrated = tell()
    seen = shown(browse(people.iben).get(page_of(unrated)))
    address = reverse("incident-corrections", args=[unrated.pk])

    answer = browse(people.iben).post(address, {**seen, "severity": "SEV2", "resolved_at": "soon"})

    assert answer.status_code == 422
    assert "" in dict(answer.context["correction_form"].fields["severity"].choices)


@pytest.mark.parametrize(
    ("said", "words_of_it"),
    [
        ({"mitigated_at": "0001-01-01T00:00"}, "not come yet, or is very long ago"),
        ({"resolved_at": "9999-12-31T23:59:59"}, "not come yet, or is very long ago"),
        ({"started_at": "0026-03-02T10:10"}, "not come yet, or is very long ago"),
        ({"resolved_at": "2028-03-02T10:10"}, "not come yet, or is very long ago"),
        ({"resolved_at": "2026-03-02T09:00"}, "cannot be over before"),
        ({"started_at": "2026-03-02T12:00", "resolved_at": "2026-03-02T11:00"}, "cannot be over before"),
        ({"resolved_at": "soon"}, "valid date"),
    ],
)
def test_a_time_that_cannot_have_been_is_refused_where_it_was_typed(labels, people, browse, words, said, words_of_it):
    answer = browse(people.iben).post(reverse("incident-corrections", args=[labels.pk]), said)

    assert words_of_it in words(answer)
    assert not labels.corrections.exists()
    assert browse(people.iben).get(page_of(labels)).status_code == 200


def test_other_facts_can_be_corrected_where_a_system_told_odd_times(tell, people, browse):
    odd = tell(started_at="2026-03-02T10:10:00Z", resolved_at="2026-03-02T10:00:00Z", severity="sev4")
    address = reverse("incident-corrections", args=[odd.pk])

    browse(people.iben).post(address, {**shown(browse(people.iben).get(page_of(odd))), "severity": "SEV3"})

    assert odd.corrections.get().says == {"severity": "SEV3"}


def test_a_correction_is_taken_back_and_stays_to_be_seen(labels, people, browse, words):
    said = verbs.correct(labels, people.olu, Statement(severity="SEV1"))
    verbs.correct(labels, people.cleo, Statement(severity="SEV2"))
    address = reverse("incident-withdrawals", args=[labels.pk, said.pk])

    browse(people.iben).post(address, {"fact": "severity"})

    severity = fact(browse(people.iben).get(page_of(labels)), "severity")
    assert severity.value.words == "SEV2"
    assert [(word.value.words, word.withdrawal.by) for word in severity.earlier] == [("SEV1", people.iben)]
    again = browse(people.iben).post(address, {"fact": "severity", "next": page_of(labels)}, follow=True)
    assert "taken back already" in words(again)


def test_a_correction_of_another_incident_is_not_found_here(labels, tell, people, browse):
    other = verbs.correct(tell("T-2", title="Other"), people.olu, Statement(severity="SEV1"))

    answer = browse(people.iben).post(reverse("incident-withdrawals", args=[labels.pk, other.pk]), {"fact": "severity"})

    assert answer.status_code == 404


def test_every_fact_can_be_corrected_in_the_form(labels, people, browse):
    form = browse(people.olu).get(page_of(labels)).context["correction_form"]
    typed = {name: form[name].value() or "" for name in form.fields}
    typed |= {"started_at": "2026-03-02T10:10:00", "impact_started_at": "2026-03-02T10:10:00"}
    changes = {"services": "printing, parcels,, printing ", "teams": "Depot", "drill": "yes"}

    answer = browse(people.iben).post(reverse("incident-corrections", args=[labels.pk]), typed | changes)

    assert answer.status_code == 302
    labels.refresh_from_db()
    assert (labels.services, labels.teams, labels.drill) == (["printing", "parcels"], ["Depot"], True)


def test_what_is_not_sure_is_said_beside_the_fact(labels, tell, people, browse, words):
    tell(started_at="2026-03-02T10:02:00Z", time="2026-03-02T10:25:00Z", title="Labels twice")
    other = add_source("generic", "Page").source
    body = {
        "time": "2026-03-02T10:30:00Z",
        "source": "page",
        "incident": {"key": "T-1", "started_at": "2026-03-02T09:40:00Z"},
    }
    Delivery.objects.create(source=other, body=json.dumps(body).encode(), headers={})
    tend.run_once()

    assert "Page and bot are 22 min apart." in words(browse(people.iben).get(page_of(labels)))


def test_an_incident_nobody_speaks_of_any_more_asks_whether_it_is_over(labels, people, browse, words):
    assert "Nothing was heard since" not in words(browse(people.iben).get(page_of(labels)))

    Incident.objects.update(heard_at=timezone.now() - timedelta(days=3))

    assert "Nothing was heard since 3 days ago" in words(browse(people.iben).get(page_of(labels)))


def test_changes_just_before_are_offered_even_if_another_incident_told_them(labels, tell, people, browse, words):
    tell("T-2", title="Release train", severity="sev4", time="2026-03-02T10:50:00Z")
    tell("T-2", "change", title="Release train", services=["printing"], time="2026-03-02T10:04:00Z", text="Labels 2.1")
    tell("T-2", "change", title="Release train", services=["login"], time="2026-03-02T10:05:00Z", text="Login 7")

    page = words(browse(people.iben).get(page_of(labels)))

    assert "Labels 2.1" in page
    assert "Changed 6 min before users felt it." in page
    assert "no proof that it was the cause" in page
    assert "Login 7" not in page


def test_merging_and_taking_it_back(labels, tell, people, browse, words):
    other = tell("T-2", title="Parcels late")
    browser = browse(people.iben)
    typed = {"merge-into": other.pk, "merge-reason": "One printer."}

    answer = browser.post(reverse("incident-merges", args=[labels.pk]), typed, follow=True)

    assert answer.redirect_chain[-1][0] == page_of(other)
    assert "One printer." in words(answer)
    assert browser.get(page_of(labels))["Location"] == page_of(other)
    assert labels not in browser.get(reverse("incidents")).context["page"].object_list
    undoing = reverse("incident-undoing", args=[other.pk, Regrouping.objects.get().pk])
    answer = browser.post(undoing, follow=True)
    assert "Undone by" in words(answer)
    assert browser.get(page_of(labels)).status_code == 200


def test_a_merge_without_a_reason_keeps_the_form_open(labels, tell, people, browse, words):
    other = tell("T-2", title="Parcels late")

    answer = browse(people.iben).post(reverse("incident-merges", args=[labels.pk]), {"merge-into": other.pk})

    assert answer.status_code == 422
    assert "Say why, in a sentence." in words(answer)
    assert answer.context["merge_form"]["into"].value() == str(other.pk)


def test_refusals_say_why_on_the_same_page(labels, tell, people, browse, words):
    other = tell("T-2", title="Parcels late", severity="sev4")
    for row in (labels, other):
        written = verbs.start(row, people.olu)
        end = len(texts.read(written.text_id))
        texts.edit(written.text_id, lambda _, end=end: [Edit(Span(end, end), "Paper.\n")], author_id=people.olu.pk)
    typed = {"merge-into": other.pk, "merge-reason": "One printer.", "next": page_of(labels)}

    answer = browse(people.iben).post(reverse("incident-merges", args=[labels.pk]), typed, follow=True)

    assert "People wrote in both" in words(answer)


def test_signals_are_split_off_or_moved_in_a_form(labels, tell, people, browse, words):
    tell("T-1", "note", title="Labels twice", text="The depot has no paper.", time="2026-03-02T10:40:00Z")
    other = tell("T-2", title="Parcels late")
    note = labels.signals.get(kind="note")
    address = reverse("incident-moves", args=[labels.pk])
    browser = browse(people.iben)

    own = browser.post(address, {"move-signals": [note.pk], "move-to": "own", "move-reason": "Paper."}, follow=True)

    assert "split" in words(own)
    apart = Incident.objects.latest("pk")
    assert [told.signal.title for told in own.context["signals"]] == ["The depot has no paper."]
    regrouping.undo(Regrouping.objects.get(), people.olu)
    assert browser.get(page_of(apart))["Location"] == page_of(labels)
    typed = {"move-signals": [note.pk], "move-to": other.pk, "move-reason": "Paper."}
    answer = browser.post(address, typed, follow=True)
    assert answer.redirect_chain[-1][0] == page_of(other)
    assert "moved signals from" in words(answer)


def test_nothing_chosen_keeps_the_form_open(labels, people, browse, words):
    answer = browse(people.iben).post(reverse("incident-moves", args=[labels.pk]), {"move-to": "own"})

    assert answer.status_code == 422
    assert answer.context["move_form"].errors["signals"] == ["Choose at least one."]


def test_only_what_was_decided_here_is_undone_here(labels, tell, people, browse):
    made = regrouping.merge(*(tell(key, title=key, severity="sev4") for key in ("T-2", "T-3")), people.olu, "The same.")

    answer = browse(people.iben).post(reverse("incident-undoing", args=[labels.pk, made.pk]))

    assert answer.status_code == 404


def test_drills_bear_a_mark_have_a_tab_and_are_owed_nowhere(labels, tell, people, browse, words):
    tell("T-2", title="Region gone", severity="sev1", user_visible=True, drill=True)
    browser = browse(people.iben)

    def shown(tab):
        return [row.title for row in browser.get(reverse("incidents"), {"show": tab}).context["page"].object_list]

    assert shown("drills") == ["Region gone"]
    assert "Region gone" not in shown("open") + shown("owed")
    assert "Region gone" in shown("")
    assert ">Drill<" in words(browser.get(reverse("incidents"))).replace("</svg>", ">")


def test_the_page_asks_as_often_for_forty_signals_as_for_four(labels, tell, people, browse):
    browser = browse(people.iben)

    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert browser.get(page_of(labels)).status_code == 200
        return len(captured)

    def add(count, start):
        for number in range(count):
            tell("T-1", "note", title="Labels twice", text=f"Note {start + number}")
            tell(f"N-{start + number}", title="Near", severity="sev4")
            said = verbs.correct(labels, people.olu, Statement(severity="SEV1"))
            verbs.take_back(said, "severity", people.cleo)

    add(2, 0)
    queries()
    few = queries()
    add(6, 2)

    assert queries() == few


def test_changes_of_the_feed_are_offered_and_not_taken_into_the_incident(labels, people, browse, words):
    at = labels.impact_started_at - timedelta(minutes=20)
    labelled = (("change", "deploy"),)
    feed.keep(
        [CoreSignal("change", "d-1", at, "Deployment of printing", labels=labelled, services=("printing",))], None
    )

    answer = browse(people.iben).get(page_of(labels))

    assert [suspect.sentence for suspect in answer.context["suspects"]] == ["Deployed 20 min before users felt it."]
    assert len(answer.context["signals"]) == 1


def test_what_the_systems_said_tells_what_each_said_and_is_never_called_after_a_key(tell, people, browse, words):
    row = tell(title="Labels twice", severity="sev4")
    tell(event="incident.resolved", time="2026-03-02T11:00:00Z")

    page = words(browse(people.iben).get(page_of(row)))

    assert 'Opened: <span dir="auto">Labels twice</span>' in page
    assert 'Resolved: <span dir="auto">Labels twice</span>' in page
    assert '<span dir="auto">T-1</span>' not in page
