"""A shared text is the sum of its log, and is changed in code points."""

from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from afterword.document.text import Edit, Span, apply
from afterword.web.live import crdt, news, texts
from afterword.web.live.models import SharedText, Update

characters = st.one_of(
    st.sampled_from("ab \né漢🦁🦂👩‍🚒\u200d\ufe0f"), st.characters(exclude_categories=["Cs"], exclude_characters="\r")
)
some_text = st.text(characters, max_size=30)


@st.composite
def text_and_edits(draw):
    """Draw a text and edits to it that do not overlap."""
    text = draw(some_text)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return text, [Edit(Span(start, end), draw(some_text)) for start, end in pairs]


class Laws(TestCase):
    @settings(suppress_health_check=[HealthCheck.too_slow])
    @given(some_text)
    def test_what_was_written_is_read(self, content):
        assert texts.read(texts.create(content).pk) == content

    @settings(suppress_health_check=[HealthCheck.too_slow])
    @given(text_and_edits(), text_and_edits())
    def test_an_edit_means_what_it_means_on_a_plain_string(self, first, second):
        text, edits = first
        shared = texts.create(text)

        after = texts.edit(shared.pk, lambda _: edits)

        assert after == apply(text, edits)
        assert texts.read(shared.pk) == after
        inserted = second[0]
        assert texts.edit(shared.pk, lambda now: [Edit(Span(len(now), len(now)), inserted)]) == after + inserted
        assert "\ufffd" not in texts.read(shared.pk) or "\ufffd" in text + inserted + "".join(e.text for e in edits)


@pytest.mark.django_db
def test_lone_halves_and_carriage_returns_do_not_get_in():
    shared = texts.create("a\r\nb\ud83e\rc")

    texts.edit(shared.pk, lambda _: [Edit(Span(0, 0), "\udd81\r\n")])

    assert texts.read(shared.pk) == "\ufffd\na\nb\ufffd\nc"


@pytest.mark.django_db
def test_an_edit_that_changes_nothing_leaves_no_row():
    shared = texts.create("calm", 1)
    before = SharedText.objects.get(pk=shared.pk).changed_at

    assert texts.edit(shared.pk, lambda _: []) == "calm"

    assert shared.updates.count() == 1
    assert SharedText.objects.get(pk=shared.pk).changed_at == before


@pytest.mark.django_db
def test_an_edit_that_fails_leaves_everything_as_it_was():
    shared = texts.create("calm")

    with pytest.raises(ValueError, match="outside"):
        texts.edit(shared.pk, lambda _: [Edit(Span(0, 99), "")])

    assert texts.read(shared.pk) == "calm"
    assert shared.updates.count() == 1


@pytest.mark.django_db
def test_a_text_that_is_not_there_says_so():
    missing = SharedText(changed_at=timezone.now())

    for verb in (texts.read, texts.lock, texts.revoke, lambda key: texts.edit(key, lambda _: [])):
        with pytest.raises(SharedText.DoesNotExist):
            verb(missing.pk)


@pytest.mark.django_db
def test_a_locked_text_takes_the_servers_hand_but_nobody_elses():
    shared = texts.create("text", 1)
    texts.lock(shared.pk)

    since = texts.append(shared.pk, [texts.Line(crdt.first("late"), 2)], after=0)
    texts.edit(shared.pk, lambda _: [Edit(Span(0, 0), "server ")])

    assert since.refused
    assert since.standing.locked
    assert texts.read(shared.pk) == "server text"
    texts.unlock(shared.pk)
    assert not texts.append(shared.pk, [texts.Line(crdt.EMPTY, 2)], after=0).refused


@pytest.mark.django_db
def test_a_room_reads_what_others_wrote_in_the_commit_that_writes_its_own():
    shared = texts.create("a", 1)
    opened = texts.since(shared.pk)
    texts.edit(shared.pk, lambda _: [Edit(Span(1, 1), "b")], 2)

    since = texts.append(shared.pk, [texts.Line(crdt.EMPTY, 3)], after=opened.last_id)

    assert len(since.others) == 1
    assert texts.since(shared.pk, since.last_id).others == ()
    assert texts.authors(shared.pk) == {1, 2, 3}


@pytest.mark.django_db
def test_a_long_log_at_rest_is_merged_and_its_authors_stay_known():
    shared = texts.create("", 1)
    for number in range(texts.LONG_LOG + 5):
        texts.edit(shared.pk, lambda now: [Edit(Span(len(now) // 2, len(now) // 2), "é🦁")], 1 + number % 3)
    before, rows = texts.read(shared.pk), shared.updates.count()
    assert texts.compact(10) == 0  # it was changed a moment ago
    SharedText.objects.update(changed_at=timezone.now() - timedelta(hours=1))
    room = texts.since(shared.pk)

    assert texts.compact(10) == 1

    assert rows > texts.LONG_LOG
    assert Update.objects.filter(text=shared).count() == 4
    assert texts.read(shared.pk) == before
    assert texts.authors(shared.pk) == {1, 2, 3}
    replica = crdt.Replica(*room.others)
    assert not any(replica.take(payload) for payload in texts.since(shared.pk, room.last_id).others)
    assert texts.compact(10) == 0


@pytest.mark.django_db
def test_changes_are_noted_and_told(django_capture_on_commit_callbacks):
    start = timezone.now()
    one, two = texts.create("one"), texts.create("two")
    heard = []
    stop = news.listen(heard.append)
    start_two = timezone.now()

    with django_capture_on_commit_callbacks(execute=True):
        texts.edit(two.pk, lambda _: [Edit(Span(0, 0), "x")])
        texts.lock(one.pk)
    stop()
    news.tell(one.pk)

    assert heard == [two.pk, one.pk]
    assert texts.changed_since(start) == [one.pk, two.pk]
    assert texts.changed_since(start_two) == [two.pk]
