"""Has this happened before? What is alike is found with its reason, and only by those who may read it."""

from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import AnonymousUser

from afterword.web.people.models import User
from afterword.web.postmortems import derived, drafting
from afterword.web.postmortems.drafting import Known
from afterword.web.postmortems.likeness import alike
from afterword.web.postmortems.models import Postmortem, Visibility

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


@pytest.fixture
def writer(db):
    return User.objects.create(email="w@lantern.invalid", name="W", handle="w")


@pytest.fixture
def reader(db):
    return User.objects.create(email="r@lantern.invalid", name="R", handle="r")


def written(writer, title, *, services=(), story=""):
    return drafting.start(writer, title=title, happened_at=AT, story=story, known=Known(services=services))


def test_one_service_in_common_is_a_reason(writer, reader):
    found = written(writer, "Rain", services=("checkout",))
    written(writer, "Snow", services=("search",))

    (like,) = alike(reader, services=["Checkout"], words="something else")

    assert (like.postmortem, like.reasons) == (found, ("same service: checkout",))


def test_words_in_common_are_a_reason_the_most_alike_first(writer, reader):
    far = written(writer, "Certificates expire", story="The renewal of certificates stops at the proxy.")
    near = written(
        writer,
        "Certificate renewal restarts the proxy",
        services=("edge",),
        story="The renewal of certificates stops the proxy pool.",
    )

    found = alike(reader, services=["edge"], words="Renewal of certificates empties the proxy pool")

    assert [like.postmortem for like in found] == [near, far]
    assert found[1].reasons == ("same words: renewal, certificates, proxy",)
    assert found[0].reasons[0] == "same service: edge"


def test_a_kind_of_factor_is_a_reason(writer, reader):
    story = "## Contributing factors\n\n- **F1** x\n  - kind: capacity.amplification"
    found = written(writer, "Rain", story=story)

    assert alike(reader, kinds=["capacity.amplification"]) == ()
    (like,) = alike(reader, kinds=["capacity.amplification"], words="rain over the harbour")
    assert like.postmortem == found
    assert like.reasons == ("same kind of factor: capacity.amplification", "same word: rain")


@pytest.mark.parametrize(
    "words",
    [
        "The night ends and everybody came back",
        "It didn't start again and nobody knew what happened",
        "Customers waited while requests failed and errors rose",
        "Went down, came up, fell back, was brought back",
    ],
)
def test_words_that_any_incident_is_told_with_are_no_likeness(writer, reader, words):
    written(writer, words, story=words)

    assert alike(reader, words=words) == ()
    (like,) = alike(reader, words=f"{words} certificates renewal proxy") or (None,)
    assert like is None


def test_a_word_is_not_found_in_a_longer_one(writer, reader):
    written(writer, "Proxymetrics, certbots and queueworms")

    assert alike(reader, words="proxy cert queue") == ()


def test_one_word_is_no_likeness(writer, reader):
    written(writer, "Certificates")

    assert alike(reader, words="certificates") == ()


def test_only_what_one_may_read_is_named(writer, reader):
    record = written(writer, "Rain", services=("checkout",))
    Postmortem.objects.filter(pk=record.pk).update(visibility=Visibility.RESTRICTED)

    assert alike(reader, services=["checkout"], words="rain") == ()
    assert alike(AnonymousUser(), services=["checkout"]) == ()
    assert len(alike(writer, services=["checkout"])) == 1
    assert alike(writer, services=["checkout"], but=record) == ()


@pytest.mark.parametrize("words", ["", "???", '"', "a OR b NEAR(", "' || \x00", "x" * 9999, "ü é ñ 日本語の言葉"])
def test_whatever_is_asked_is_answered(writer, reader, words):
    derived.refresh(written(writer, "Rain"))

    assert alike(reader, services=[words], tags=[words], kinds=[words], words=words) == ()


def test_the_number_of_queries_is_fixed(writer, reader, django_assert_max_num_queries):
    for number in range(30):
        written(writer, f"Renewal of certificates {number}", services=("edge",))

    with django_assert_max_num_queries(4):
        assert len(alike(reader, services=["edge"], words="renewal of certificates at the proxy")) == 3
