"""What a reviewer is shown of what the rules found, and what stands between a text and its approval."""

import re

import pytest
from django.urls import reverse

from afterword.document.text import Edit, Span
from afterword.web.live import texts
from afterword.web.postmortems import derived
from afterword.web.postmortems.models import Review, Status

BLAME = "Ondine broke the whole checkout because she was careless. It was operator error."
UNRULY = (
    "The DBA forgot to raise the limit. Networking is to blame for the second hour. "
    "The contractor was careless. The data platform team took down search again."
)


@pytest.fixture
def adding(in_review):
    """Write a paragraph below the factors of the text that is in review."""

    def add(words: str):
        def change(now: str) -> list[Edit]:
            at = now.index("## Action")
            return [Edit(Span(at, at), f"{words}\n\n")]

        texts.edit(in_review.text_id, change)
        derived.refresh(in_review)
        return in_review

    return add


@pytest.fixture
def page(people, browse, words):
    """Read the review's page as its reviewer."""
    return lambda record: words(browse(people.rani).get(reverse("review", args=[record.reference])))


def approve(browse, people, record):
    return browse(people.rani).post(
        reverse("reviews", args=[record.reference]),
        {"verdict": "approved", "read": record.fingerprint, "comment": "Deep enough."},
    )


def line_of(record, words: str) -> int:
    text = texts.read(record.text_id)
    return text[: text.index(words)].count("\n") + 1


def dead_links(told: str) -> set[str]:
    """Return the addresses on a page that lead to a place it does not have."""
    ids = set(re.findall(r'id="([^"]+)"', told))
    return {link for link in re.findall(r'href="#([^"]+)"', told) if link not in ids}


def test_the_reviewer_reads_what_stands_with_its_words_its_line_and_its_rule(adding, page):
    record = adding(BLAME)

    told = page(record)

    assert "To settle before an approval" in told
    assert ">Ondine broke the whole checkout" in told
    for rule in ("individual-as-cause", "character-judgement", "human-error-label"):
        assert f'href="{reverse("rule", args=[rule])}"' in told
    assert f'href="{reverse("write", args=[record.reference])}#line-{line_of(record, BLAME)}"' in told
    assert not dead_links(told)


def test_a_sound_text_has_nothing_to_settle(in_review, page):
    assert "To settle before an approval" not in page(in_review)


@pytest.mark.parametrize("left", [BLAME, "<!-- afterword: ask What was on the screen? -->\nThe limit was raised."])
def test_an_approval_waits_for_what_is_not_settled(left, adding, people, browse, words):
    record = adding(left)

    answer = approve(browse, people, record)

    assert answer.status_code == 422
    assert "to settle</a> before an approval" in words(answer)
    assert "Ask for changes" in words(answer)
    assert "Deep enough." in words(answer)  # what was typed stays
    record.refresh_from_db()
    assert record.status == Status.IN_REVIEW
    assert not Review.objects.exists()


def test_what_is_allowed_with_a_reason_stands_in_no_way(adding, people, browse):
    rules = "individual-as-cause, character-judgement, human-error-label"
    record = adding(f'<!-- afterword: ignore {rules} reason="the ticket\'s words, answered below" -->\n{BLAME}')

    approve(browse, people, record)

    record.refresh_from_db()
    assert record.status == Status.APPROVED


def test_a_text_that_waits_too_long_is_not_kept_waiting_for_it(in_review, people, browse):
    type(in_review).objects.filter(pk=in_review.pk).update(review_due="2020-01-01", draft_due="2020-01-01")

    approve(browse, people, in_review)

    in_review.refresh_from_db()
    assert in_review.status == Status.APPROVED


def test_each_sentence_that_ends_at_people_is_counted_whatever_rule_found_it(adding, page):
    record = adding(UNRULY)

    told = page(record)

    assert "4 sentences may end at a person or at hindsight." in told
    assert "No sentence ends at a person." not in told
    questions = told[told.index('class="rubric"') :]
    for sentence in UNRULY.split(". "):
        assert f">{sentence.rstrip('.')}" in questions


def test_a_related_one_is_linked_for_those_who_may_read_it(in_review, people, browse, words, page):
    from afterword.web.postmortems import drafting

    cousin = drafting.start_with(people.olu, "---\ntitle: A cousin\nvisibility: company\n---\n\n# A cousin\n")
    hidden = drafting.start_with(people.olu, "---\ntitle: Not for all\nvisibility: restricted\n---\n\n# Not for all\n")

    def change(now: str) -> list[Edit]:
        lines = [line for line in now.splitlines(keepends=True) if not line.startswith("related:")]
        lines.insert(1, f"related: [{cousin.reference}, {hidden.reference}]\n")
        return [Edit(Span(0, len(now)), "".join(lines))]

    texts.edit(in_review.text_id, change)
    derived.refresh(in_review)

    told = page(in_review)

    questions = told[told.index('class="rubric"') :]
    assert (
        f'<a href="{reverse("postmortem", args=[cousin.reference])}" dir="auto">{cousin.reference} A cousin</a>' in told
    )
    assert reverse("postmortem", args=[hidden.reference]) not in questions
    assert "Not for all" not in told


def test_what_is_said_of_an_id_is_shown_with_the_words_behind_it(adding, page):
    record = adding("- **F9** The cache had no limit")

    assert ">The cache had no limit</a>" in page(record)
