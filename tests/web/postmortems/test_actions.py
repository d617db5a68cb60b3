"""Ticking boxes from outside the text."""

import threading
from datetime import UTC, date, datetime

import pytest
from django.db import connection

from afterword.document.text import Edit, Span
from afterword.web.live import texts
from afterword.web.postmortems import actions, derived, drafting
from afterword.web.postmortems.models import ActionItem, Postmortem, Status
from afterword.web.postmortems.refusals import NotNow, NotYours

ISSUE = "https://github.com/example/tile-cache/issues/7"


def text_of(postmortem):
    return texts.read(postmortem.text_id)


def changed_characters(before, after):
    assert len(before) == len(after)
    return [(old, new) for old, new in zip(before, after, strict=True) if old != new]


def item(postmortem, ident):
    return postmortem.actions.select_related("owner", "postmortem").get(ident=ident)


def test_a_tick_changes_one_character_of_a_published_text(cast, published):
    before = text_of(published)

    done = actions.complete(item(published, "A2"), cast.ruta)

    assert changed_characters(before, text_of(published)) == [(" ", "x")]
    assert done.done
    assert done.done_on is not None


def test_taking_the_tick_away_gives_the_text_back(cast, published):
    before = text_of(published)

    actions.complete(item(published, "A2"), cast.ruta)
    reopened = actions.reopen(item(published, "A2"), cast.ruta)

    assert text_of(published) == before
    assert (reopened.done, reopened.done_on) == (False, None)


def test_a_record_is_closed_with_its_last_action_and_opened_with_the_first(cast, published):
    for ident in ("A1", "A2", "A3"):
        actions.complete(item(published, ident), cast.ruta)
        published.refresh_from_db()
        assert published.status == (Status.CLOSED if ident == "A3" else Status.FOLLOW_UP)

    actions.reopen(item(published, "A1"), cast.ruta)

    published.refresh_from_db()
    assert published.status == Status.FOLLOW_UP


def test_ticking_twice_changes_nothing_more(cast, published):
    actions.complete(item(published, "A2"), cast.ruta)
    once = text_of(published)

    actions.complete(item(published, "A2"), cast.ruta)

    assert text_of(published) == once


def test_two_hands_on_one_box_still_mean_done(cast, sound):
    draft = drafting.start_with(cast.ruta, sound.replace("- [ ] **A2**", "- [xx] **A2**"))

    assert item(draft, "A2").done
    actions.complete(item(draft, "A2"), cast.ruta)
    assert not actions.reopen(item(draft, "A2"), cast.ruta).done


def test_ticking_makes_nobody_an_author(cast, draft):
    ActionItem.objects.filter(postmortem=draft, ident="A1").update(owner=cast.pilar)

    actions.complete(item(draft, "A1"), cast.pilar)

    assert cast.pilar.pk not in texts.authors(draft.text_id)
    assert not draft.contributors.filter(pk=cast.pilar.pk).exists()


def test_a_stranger_may_not_tick(cast, draft):
    with pytest.raises(NotYours, match="ikaika"):
        actions.complete(item(draft, "A1"), cast.pilar)


def test_an_action_that_was_reworded_a_second_ago_is_found_by_its_id(cast, draft):
    row = item(draft, "A2")
    before = text_of(draft)
    from afterword.document.text import Edit, Span

    at = before.index("Page booking")
    texts.edit(draft.text_id, lambda _: [Edit(Span(at, at + 4), "Wake"), Edit(Span(0, 0), "")])

    assert actions.complete(row, cast.ruta).text.startswith("Wake booking")


def test_an_action_that_is_gone_cannot_be_ticked(cast, draft):
    from afterword.web.postmortems.difference import difference

    row = item(draft, "A2")
    texts.edit(draft.text_id, lambda text: difference(text, text.replace("**A2** Page booking", "**A9** Do something")))

    with pytest.raises(NotNow, match="no longer"):
        actions.complete(row, cast.ruta)


@pytest.mark.parametrize(
    "url",
    [
        ISSUE,
        "http://github.com/example/tile-cache/issues/7",
        "https://www.GitHub.com/Example/tile-cache/issues/7/",
        "https://github.com/example/tile-cache/pull/7?notification=1#issuecomment-1",
    ],
)
def test_an_issue_is_known_however_its_address_is_written(published, url):
    assert [each.ident for each in actions.close_tracked(url, datetime(2026, 3, 10, tzinfo=UTC)).changed] == ["A1"]

    assert item(published, "A1").done_on == date(2026, 3, 10)


def test_news_of_an_issue_told_twice_does_nothing_more(published):
    actions.close_tracked(ISSUE)
    once = text_of(published)

    assert actions.close_tracked(ISSUE).changed == ()
    assert text_of(published) == once


def test_a_reopened_issue_opens_its_action(published):
    actions.close_tracked(ISSUE)

    actions.reopen_tracked(ISSUE)

    assert not item(published, "A1").done


@pytest.mark.parametrize(
    "url", ["", "https://github.com/example/tile-cache/issues/77", "https://github.com/", "7", "\0"]
)
def test_another_issue_ticks_nothing(published, url):
    assert actions.close_tracked(url).changed == ()


def test_a_key_is_compared_without_regard_to_case(cast, sound):
    draft = drafting.start_with(cast.ruta, sound.replace("fixes: F4", "fixes: F4; tracker: PAY-2231"))

    actions.close_tracked("pay-2231")

    assert item(draft, "A2").done


@pytest.mark.django_db(transaction=True)
def test_many_hands_at_once_leave_one_tick(cast, published):
    before = text_of(published)
    start = threading.Barrier(4)
    troubles = []

    def tick():
        try:
            start.wait(10)
            actions.close_tracked(ISSUE)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the test shows it
            troubles.append(trouble)
        finally:
            connection.close()

    threads = [threading.Thread(target=tick) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert troubles == []
    assert changed_characters(before, text_of(published)) == [(" ", "x")]


def test_rows_keep_their_number_when_actions_move(cast, draft):
    from afterword.web.postmortems.difference import difference

    numbers = dict(draft.actions.values_list("ident", "pk"))
    text = text_of(draft)
    first, second = text.index("- [ ] **A1**"), text.index("- [ ] **A2**")
    third = text.index("- [ ] **A3**")
    swapped = text[:first] + text[second:third] + text[first:second] + text[third:]

    texts.edit(draft.text_id, lambda today: difference(today, swapped))
    derived.refresh(draft)

    assert dict(draft.actions.values_list("ident", "pk")) == numbers
    assert list(draft.actions.order_by("position").values_list("ident", flat=True)) == ["A2", "A1", "A3"]


def test_rows_say_what_the_text_says(cast, draft):
    row = item(draft, "A1")

    assert (row.owner, row.owner_handle, row.priority, row.kind) == (cast.ikaika, "ikaika", "P1", "prevent")
    assert (row.due, row.tracker) == (date(2026, 3, 20), ISSUE)
    assert row.verify == "the contract test for mixed versions passes"
    assert text_of(Postmortem.objects.get()).splitlines()[row.line - 1].startswith("- [ ] **A1**")


def test_what_a_line_promises_in_its_words_is_kept_and_can_be_ticked(cast, draft):
    cast.pilar.name = "Pilar Sousa"
    cast.pilar.save()
    line = "- [ ] Pin the image of the cache. Owner: Pilar Sousa; P3; 2026-11-20"
    at = text_of(draft).index("- [ ] **A1**")
    texts.edit(draft.text_id, lambda _text: [Edit(Span(at, at), f"{line}\n")])
    derived.refresh(draft)
    row = draft.actions.get(text__startswith="Pin the image")

    actions.complete(row, cast.pilar)

    row.refresh_from_db()
    assert (row.owner, row.priority, row.due, row.done) == (cast.pilar, "P3", date(2026, 11, 20), True)
    assert line.replace("[ ]", "[x]") in text_of(draft)


def test_a_row_an_earlier_version_read_with_more_words_is_found(cast, draft):
    at = text_of(draft).index("- [ ] **A1**")
    texts.edit(draft.text_id, lambda _text: [Edit(Span(at, at), "- [ ] Pin the image of the cache, High\n")])
    derived.refresh(draft)
    row = draft.actions.get(text__startswith="Pin the image")
    row.text = "Pin the image of the cache, High"
    row.save()

    actions.complete(row, cast.ruta)

    row.refresh_from_db()
    assert (row.done, row.priority) == (True, "P1")
