"""What people do on the pages, from the first word to a kept promise, and what a page says when it does not work."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from afterword.document.text import Edit, Span
from afterword.web.live import texts
from afterword.web.postmortems.models import ActionItem, Postmortem


def taken_out(words):
    return lambda text: [Edit(Span(text.index(words), text.index(words) + len(words)), "")]


def test_three_fields_open_a_draft(people, browse, words):
    answer = browse(people.iben).post(
        reverse("new"), {"title": "Labels came out twice", "happened_at": "2026-11-20T09:30", "story": "I saw two."}
    )

    record = Postmortem.objects.get()
    assert answer["Location"] == reverse("write", args=[record.reference])
    assert "Labels came out twice" in texts.read(record.text_id)
    assert "I saw two." in words(browse(people.iben).get(answer["Location"]))


def test_a_time_is_read_in_the_zone_of_the_writer(people, browse):
    browse(people.olu).post(reverse("new"), {"title": "Labels came out twice", "happened_at": "2026-11-20T09:30"})

    assert Postmortem.objects.get().occurred_at.hour == 8


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("title", "", "Write one line"),
        ("happened_at", "noon", "Write it as"),
        ("happened_at", "2999-01-01T00:00", "not come yet"),
    ],
)
def test_a_form_that_is_not_right_keeps_what_was_typed(field, value, said, people, browse, words):
    typed = {"title": "Labels came out twice", "happened_at": "2026-11-20T09:30", "story": "Two of each."}

    answer = browse(people.iben).post(reverse("new"), {**typed, field: value})

    assert answer.status_code == 422
    assert said in words(answer)
    assert "Two of each." in words(answer)
    assert not Postmortem.objects.exists()


def test_the_write_page_says_that_the_editor_is_on_its_way_and_what_to_do_without(people, browse, draft, words):
    mine = words(browse(people.olu).get(reverse("write", args=[draft.reference])))

    assert '<span class="with-script">Loading the editor…</span>' in mine
    assert mine.index("Loading the editor… The text can be read meanwhile.") < mine.index('class="plain-text"')
    assert mine.index("<noscript>") < mine.index("Writing needs JavaScript.") < mine.index('class="plain-text"')


def test_who_can_only_read_waits_for_no_editor(people, browse, published, words):
    read = words(browse(people.olu).get(reverse("write", args=[published.reference])))

    assert 'role="status">Read only</output>' in read
    assert "Loading the editor" not in read
    assert "<noscript>" not in read


def test_errors_block_a_submission_and_lead_to_their_lines(people, browse, spoiled, words):
    answer = browse(people.olu).post(reverse("submission", args=[spoiled.reference]), follow=True)

    line = next(n for n, said in enumerate(texts.read(spoiled.text_id).split("\n"), 1) if "**A99**" in said)
    blocked = words(answer).split('id="blocked"')[1].split("</details>")[0]
    assert f'href="#line-{line}"' in blocked
    assert "owner-not-one-person" in blocked
    assert f"{blocked.count('<li')} things</span> to settle before review." in blocked
    spoiled.refresh_from_db()
    assert spoiled.status == "drafting"


def test_a_refused_hand_in_can_be_loaded_again_without_handing_in(people, browse, spoiled, words):
    browser = browse(people.olu)

    address = browser.post(reverse("submission", args=[spoiled.reference]))["Location"]
    before = words(browser.get(address))
    texts.edit(spoiled.text_id, taken_out("- [ ] **A99** Look at the retries again\n"))
    after = words(browser.get(address))

    assert address == reverse("write", args=[spoiled.reference]) + "?refused"
    assert 'id="blocked"' in before
    assert 'id="blocked"' not in after
    assert 'id="blocked"' not in words(browse(people.rani).get(address))
    spoiled.refresh_from_db()
    assert spoiled.status == "drafting"


def test_a_text_goes_from_its_owner_through_a_reviewer_into_the_library(people, browse, draft):
    browse(people.olu).post(reverse("submission", args=[draft.reference]))
    browse(people.rani).post(
        reverse("reviews", args=[draft.reference]),
        {"verdict": "approved", "read": draft.fingerprint, "comment": "Deep enough."},
    )
    answer = browse(people.olu).post(reverse("publication", args=[draft.reference]), follow=True)

    draft.refresh_from_db()
    assert draft.is_published
    assert "Published. The text is locked" in answer.content.decode()


def test_asking_for_changes_needs_words(people, browse, in_review, words):
    answer = browse(people.rani).post(
        reverse("reviews", args=[in_review.reference]), {"verdict": "changes", "comment": " "}
    )

    assert answer.status_code == 422
    assert "Say what should change" in words(answer)


def test_the_owner_sees_what_was_asked(people, browse, in_review, words):
    browse(people.rani).post(
        reverse("reviews", args=[in_review.reference]), {"verdict": "changes", "comment": "What did the screen show?"}
    )

    assert "What did the screen show?" in words(browse(people.olu).get(reverse("write", args=[in_review.reference])))


@pytest.mark.parametrize("who", ["olu", "cleo", "iben"])
def test_who_may_not_review_is_told_why_and_gives_no_answer(who, people, browse, in_review, words):
    answer = browse(getattr(people, who)).post(
        reverse("reviews", args=[in_review.reference]),
        {"verdict": "approved", "read": in_review.fingerprint},
        follow=True,
    )

    assert re.search("Somebody who did not write it reviews it|Reviewers answer this", words(answer))
    assert not in_review.reviews.exists()


@pytest.mark.parametrize("who", ["rani", "iben", "ada"])
def test_only_the_owner_hands_in_and_publishes(who, people, browse, draft, words):
    browser = browse(getattr(people, who))

    for step, said in (("submission", "submits it"), ("publication", "publishes it")):
        answer = browser.post(reverse(step, args=[draft.reference]), follow=True)
        assert f"owns this post-mortem and {said}" in words(answer)
    draft.refresh_from_db()
    assert draft.status == "drafting"


def press(person, step, postmortem, **typed):
    """Press a button of a page that was opened earlier, and return the page it leads to."""
    return person.post(reverse(step, args=[postmortem.reference]), typed, follow=True)


def test_an_older_page_says_what_has_happened_and_keeps_what_was_typed(people, browse, in_review, words):
    rani, olu = browse(people.rani), browse(people.olu)

    assert "It is in review already." in words(press(olu, "submission", in_review))
    press(rani, "reviews", in_review, verdict="changes", comment="Name the alert.")
    late = words(press(rani, "reviews", in_review, verdict="changes", comment="What did the screen show?"))
    assert "not in review" in late
    assert "You had written: What did the screen show?" in late
    press(rani, "declination", in_review, reason="no-learning", sentence="The lamp was loose.")
    late = words(press(rani, "declination", in_review, reason="no-learning", sentence="It teaches nothing new."))
    assert "It is declined already." in late
    assert "You had written: It teaches nothing new." in late
    assert "It is declined" in words(press(olu, "publication", in_review))


def test_an_older_page_ticks_no_other_action(people, browse, published, words):
    item = ActionItem.objects.filter(done=False).first()
    address, olu = reverse("completion", args=[item.pk]), browse(people.olu)

    changed = olu.post(address, {"done": "yes", "said": "Something else"}, follow=True)
    gone = olu.post(reverse("completion", args=[item.pk + 1_000]), {"done": "yes", "said": item.text}, follow=True)
    item.refresh_from_db()
    assert not item.done
    assert "that action has changed meanwhile. It says now:" in words(changed)
    assert "that action is no longer in its text" in words(gone)

    olu.post(address, {"done": "yes", "said": item.text})
    item.refresh_from_db()
    assert item.done


def test_a_tick_changes_the_text_and_can_be_taken_back(people, browse, published):
    item = ActionItem.objects.filter(done=False).first()
    before = texts.read(published.text_id)
    address = reverse("completion", args=[item.pk])

    browse(people.olu).post(address, {"done": "yes"})
    ticked = texts.read(published.text_id)
    browse(people.olu).post(address, {"done": "no"})

    assert sum(a != b for a, b in zip(before, ticked, strict=True)) == 1
    assert texts.read(published.text_id) == before


def test_a_tick_returns_to_where_it_was_made_but_never_to_another_site(people, browse, published):
    item = ActionItem.objects.filter(done=False).first()
    address = reverse("completion", args=[item.pk])

    here = browse(people.olu).post(address, {"next": "/actions/?state=open"})
    elsewhere = browse(people.olu).post(address, {"next": "https://example.com/"})

    assert here["Location"] == "/actions/?state=open"
    assert elsewhere["Location"] == reverse("actions")


def test_somebody_elses_action_cannot_be_ticked(people, browse, published):
    item = ActionItem.objects.filter(done=False).first()

    browse(people.iben).post(reverse("completion", args=[item.pk]), {"done": "yes"})

    item.refresh_from_db()
    assert not item.done


def test_a_late_draft_is_offered_help(people, browse, draft, words):
    Postmortem.objects.update(draft_due=timezone.localdate() - timedelta(days=3))

    page = words(browse(people.olu).get(reverse("home")))

    assert "What would help?" in page
    assert "overdue" not in page.lower()


def test_the_words_of_a_draft_warn_until_it_is_published(people, browse, draft, words):
    before = words(browse(people.iben).get(reverse("postmortem", args=[draft.reference])))

    assert "A draft, not reviewed." in before


def test_a_reviewer_sees_what_changed_since_their_last_look(people, browse, in_review, words):
    from afterword.document.text import Edit, Span
    from afterword.web.postmortems import derived, review

    review.ask_for_changes(in_review, people.rani, "Name the alert.")
    old = "Evening peak begins"
    texts.edit(
        in_review.text_id,
        lambda now: [Edit(Span(now.index(old), now.index(old) + len(old)), "The evening peak begins")],
        author_id=people.olu.pk,
    )
    derived.refresh(in_review)
    in_review.refresh_from_db()
    review.submit(in_review, people.olu)

    page = words(browse(people.rani).get(reverse("review", args=[in_review.reference])))

    assert "What changed since" in page
    assert "<ins>The" in page
    assert "Name the alert." in page


def test_history_speaks_the_words_of_the_pages(people, browse, published, words):
    page = words(browse(people.iben).get(reverse("postmortem", args=[published.reference])))

    assert '<span class="history-what">In review</span>' in page
    assert "In-review" not in page


def test_a_filter_of_actions_that_cannot_be_read_leaves_the_others(people, browse, published, words):
    def asked(**query):
        return browse(people.iben).get(reverse("actions"), {"state": "done", **query}).context["page"].paginator.count

    assert asked(owner="somebody-gone", priority="P0") == asked(priority="P0")
    assert asked(priority="P0") < asked()


def test_a_restricted_title_does_not_leak_through_an_action(people, browse, published, words):
    published.visibility = "restricted"
    published.save()

    assert published.title not in words(browse(people.iben).get(reverse("actions"), {"state": "done"}))


def test_the_theme_is_remembered_in_the_browser(people, browse):
    browser = browse(people.iben)

    browser.post(reverse("theme"), {"theme": "dark", "next": "/"})

    assert 'data-theme="dark"' in browser.get("/").content.decode()


def test_signing_in_leads_to_the_page_that_was_wanted(people, client):
    answer = client.post(
        f"{reverse('sign-in')}", {"email": "OLU@example.com", "password": "a quiet night at last", "next": "/actions/"}
    )

    assert answer["Location"] == "/actions/"


def test_a_wrong_password_is_told_without_saying_which_part(people, client, words):
    answer = client.post(reverse("sign-in"), {"email": "olu@example.com", "password": "wrong"})

    assert answer.status_code == 422
    assert "do not match" in words(answer)


def test_signing_out_takes_a_button_not_a_link(people, browse):
    browser = browse(people.olu)

    browser.get(reverse("sign-out"))
    assert browser.get(reverse("home")).status_code == 200
    browser.post(reverse("sign-out"))
    assert browser.get(reverse("home")).status_code == 302


def test_a_reviewer_declines_a_draft_and_a_reader_reopens_it(people, browse, draft, words):
    page, address = (reverse(name, args=[draft.reference]) for name in ("postmortem", "declination"))
    reason = {"reason": "no-learning", "sentence": "The drill of <b>January</b> told the same."}

    shown = words(browse(people.rani).post(address, reason, follow=True))

    assert "need not be written" in shown
    assert "Nothing new can be learned from it" in shown
    assert "drill of &lt;b&gt;January" in shown
    assert "Declined" in words(browse(people.iben).get(page))
    again = words(browse(people.iben).post(reverse("reopening", args=[draft.reference]), follow=True))
    assert "A draft, not reviewed" in again
    assert "drill of" not in again


def test_declining_without_a_reason_keeps_what_was_typed(people, browse, draft, words):
    answer = browse(people.rani).post(reverse("declination", args=[draft.reference]), {"sentence": "Told in March."})

    assert answer.status_code == 422
    assert "Choose one of the reasons" in words(answer)
    assert "Told in March." in words(answer)


@pytest.mark.parametrize(("who", "offered"), [("olu", False), ("cleo", False), ("iben", False), ("rani", True)])
def test_declining_is_offered_to_those_who_may(who, offered, people, browse, draft, words):
    page = words(browse(getattr(people, who)).get(reverse("postmortem", args=[draft.reference])))

    assert (f"Decline {draft.reference}" in page) is offered


def test_covered_without_what_covers_it_is_refused_with_words(people, browse, draft, words):
    answer = browse(people.rani).post(
        reverse("declination", args=[draft.reference]),
        {"reason": "covered", "sentence": "By the other one."},
        follow=True,
    )

    assert "Name the post-mortem that covers this one" in words(answer)
