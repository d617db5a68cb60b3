"""Finding post-mortems."""

import pytest
from django.contrib.auth.models import AnonymousUser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.web.postmortems import derived, drafting
from afterword.web.postmortems.models import Postmortem
from afterword.web.postmortems.query import Query
from afterword.web.postmortems.search import marked, search

FILLER = "The rest of it is another story, told at another time. " * 40  # records are of similar length


def found(user, typed, **page):
    return search(user, Query.read(typed), **page)


def titles(user, typed):
    return [result.postmortem.title for result in found(user, typed).items]


@pytest.fixture
def shelf(cast, sound):
    """Three records: the sound one, one that only mentions seat maps, and a restricted one."""

    def written(title, body, visibility="company", service="gate"):
        facts = f"id: PM-2026-0001\ntitle: {title}\nseverity: SEV2\nservices: [{service}]\nowner: '@ruta'\n"
        facts += f"visibility: {visibility}\nimpact_start: 2026-05-01T10:00Z\n"
        text = f"---\n{facts}---\n\n# {title}\n\n## Executive summary\n\n{body}\n\n## Background\n\n{FILLER}\n"
        return drafting.start_with(cast.ruta, text)

    return [
        drafting.start_with(cast.ruta, sound),
        written(
            "Gates refused tickets", "Retries piled up; seat maps were fine. A `<script>alert(1)</script>` & more."
        ),
        written("Secret seat business", "Seat maps.", visibility="restricted", service="vault"),
    ]


def test_the_better_match_comes_first(cast, shelf):
    for number in range(6):  # how rare a word is counts only among many records
        drafting.start_with(cast.ruta, f"# Mail was late\n\nThe queue of mails had {number} thousand entries.\n")

    assert titles(cast.amara, "seat maps") == ["Seat maps stayed empty after a cache change", "Gates refused tickets"]


def test_what_one_may_not_read_is_neither_found_nor_counted(cast, shelf):
    results = found(cast.amara, "seat")

    assert results.total == 2
    assert {tally.value for tally in results.facets["service"]} == {"gate", "seat-map", "tile-cache"}
    assert found(cast.ruta, "seat").total == 3
    assert found(AnonymousUser(), "seat").total == 0


def test_without_words_what_one_may_not_read_is_not_counted_either(cast, shelf):
    assert {tally.value for tally in found(cast.amara, "").facets["service"]} == {"gate", "seat-map", "tile-cache"}
    assert "vault" in {tally.value for tally in found(cast.ruta, "").facets["service"]}
    assert found(AnonymousUser(), "").facets.get("service", ()) == ()


def test_of_too_many_matches_the_latest_are_ranked_and_older_ones_follow(cast, monkeypatch):
    said = ("Mail was late", "Mail mail mail", "The mail, and much else: " + FILLER, "Mail again and mail")
    records = [drafting.start_with(cast.ruta, f"# Number {at}\n\n{words}\n") for at, words in enumerate(said)]
    monkeypatch.setattr("afterword.web.postmortems.search.MOST_RANKED", 2)

    order = [result.postmortem for result in found(cast.ruta, "mail").items]

    assert order == [records[3], records[2], records[1], records[0]]


def test_words_are_found_in_their_other_forms(cast, shelf):
    assert titles(cast.amara, "retry") == ["Gates refused tickets"]


def test_all_words_must_occur_and_phrases_as_they_stand(cast, shelf):
    assert titles(cast.amara, "seat retries") == ["Gates refused tickets"]
    assert titles(cast.amara, '"maps seat"') == []
    assert titles(cast.amara, "tile-cache") == ["Seat maps stayed empty after a cache change"]


def test_snippets_are_marked_and_everything_else_is_escaped(cast, shelf):
    (result,) = found(cast.amara, "alert retries").items

    assert "<mark>Retries</mark>" in result.snippet
    assert "<script>" not in result.snippet
    assert "&amp; more" in result.snippet


def test_a_text_cannot_bring_marks_of_its_own(cast):
    assert marked("\ue001a\ue000b \ue000c\ue001 <b>") == "ab <mark>c</mark> &lt;b&gt;"


@pytest.mark.parametrize(
    ("body", "typed", "hit"),
    [
        ("港湾の八つのゲートがすべて赤いままだった。", "ゲート", "ゲート"),
        ("港湾の八つのゲートがすべて赤いままだった。", "港湾 赤い", "港湾"),
        ("防火墙拒绝了所有请求，订单丢失。", "请求", "请求"),
        ("게이트가 모두 닫혔다.", "게이트", "게이트"),
        ("ประตูทุกบานปิดอยู่", "บาน", "บาน"),
        ("The gateゲート01 was shut.", "ゲート", "ゲート"),
    ],
)
def test_a_word_is_found_in_writing_without_spaces(cast, body, typed, hit):
    drafting.start_with(cast.ruta, f"# Gates\n\n{body}\n")

    (result,) = found(cast.ruta, typed).items

    assert f"<mark>{hit}</mark>" in result.snippet
    assert "\u200b" not in result.snippet
    assert not found(cast.ruta, typed[::-1]).items


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("service:gate", ["Gates refused tickets"]),
        ("severity:3", ["Seat maps stayed empty after a cache change"]),
        ("team:booking", ["Seat maps stayed empty after a cache change"]),
        ("before:2026-04", ["Seat maps stayed empty after a cache change"]),
        ("after:2026-04", ["Gates refused tickets"]),
        ("status:published", []),
        ("owner:@ruta severity:2,3", ["Gates refused tickets", "Seat maps stayed empty after a cache change"]),
        ("tag:caching seat", ["Seat maps stayed empty after a cache change"]),
        ("colour:red service:gate", ["Gates refused tickets"]),
        ("???", []),
    ],
)
def test_filters_narrow(cast, shelf, typed, expected):
    assert titles(cast.amara, typed) == expected


def test_without_words_the_newest_comes_first(cast, shelf):
    assert titles(cast.amara, "") == ["Gates refused tickets", "Seat maps stayed empty after a cache change"]


def test_facets_count_what_was_found(cast, shelf):
    facets = found(cast.amara, "seat").facets

    assert {(tally.value, tally.count) for tally in facets["severity"]} == {("SEV2", 1), ("SEV3", 1)}
    assert [(tally.value, tally.count) for tally in facets["status"]] == [("drafting", 2)]


def test_a_change_is_found_and_what_was_there_is_not(cast, shelf, typing):
    typing(shelf[1], cast.ruta, "\nAn albatross landed on the antenna.\n")
    assert titles(cast.amara, "albatross") == ["Gates refused tickets"]

    from afterword.web.live import texts
    from afterword.web.postmortems.difference import difference

    texts.edit(shelf[1].text_id, lambda text: difference(text, text.replace("albatross", "pelican")))
    derived.refresh(shelf[1])

    assert titles(cast.amara, "albatross") == []


def test_its_reference_finds_a_record(cast, shelf):
    assert titles(cast.amara, shelf[0].reference) == [shelf[0].title]


def test_pages_do_not_overlap(cast, shelf):
    first, second, beyond = (found(cast.amara, "seat", page=page, per_page=1) for page in (1, 2, 99))

    assert first.pages == 2
    assert first.items[0].postmortem != second.items[0].postmortem
    assert beyond.page == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.sampled_from("\"'*():^-+ abANDORNEAR{}\\%\0é🦁:_"), max_size=30))
def test_nothing_one_can_type_breaks_the_search(cast, typed):
    assert found(cast.amara, typed).total >= 0


def test_queries_do_not_grow_with_results(cast, shelf, sound, django_assert_num_queries):
    def count(number):
        with django_assert_num_queries(number):
            results = found(cast.amara, "seat")
            assert all(
                result.postmortem.owner.name and list(result.postmortem.facets.all()) for result in results.items
            )

    count(6)
    for _ in range(4):
        drafting.start_with(cast.ruta, sound)
    count(6)


def test_a_record_of_a_year_of_logs_can_be_indexed(cast):
    big = drafting.start_with(cast.ruta, "# Logs\n\n" + "".join(f"word{n} " for n in range(120_000)))

    assert Postmortem.objects.filter(pk=big.pk, derived_at__isnull=False).exists()
    assert found(cast.ruta, "word7").total == 1
