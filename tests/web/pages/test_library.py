"""The library's page: filters live in the address and can be added and taken away."""

import re
from html import unescape

from django.urls import reverse

from afterword.web.postmortems import drafting


def links(answer) -> list[str]:
    return [unescape(found) for found in re.findall(r'href="([^"]+)"', answer.content.decode())]


def test_words_find_a_text_and_are_marked(people, browse, published, words):
    page = words(browse(people.iben).get(reverse("library"), {"q": "retries"}))

    assert published.title in page
    assert "<mark>" in page


def test_a_filter_can_be_added_and_taken_away(people, browse, published):
    browser = browse(people.iben)

    offered = next(link for link in links(browser.get(reverse("library"))) if "service%3Abooking-api" in link)
    chosen = browser.get(offered)

    assert published.title in chosen.content.decode()
    assert 'aria-current="true" title="Take this filter away"' in chosen.content.decode()
    assert f'<a href="{reverse("library")}" aria-current="true"' in chosen.content.decode()


def test_a_severity_typed_short_is_the_same_filter(people, browse, published):
    answer = browse(people.iben).get(reverse("library"), {"q": "retries severity:2"})

    assert "/postmortems/?q=retries" in links(answer)


def test_what_a_filter_hides_is_said(people, browse, published, words):
    page = words(browse(people.iben).get(reverse("library"), {"q": "retries service:nowhere"}))

    assert "1 elsewhere" in page


def test_a_filter_nobody_understands_is_said(people, browse, published, words):
    page = words(browse(people.iben).get(reverse("library"), {"q": "retries colour:red"}))

    assert "Not understood and left out" in page
    assert published.title in page


def test_anything_typed_is_answered(people, browse, published):
    for typed in ('"', "service:", "'; --", "a" * 5000, "NEAR(", "page:", "٣", "<script>", "\x00"):
        assert browse(people.iben).get(reverse("library"), {"q": typed}).status_code == 200
    for page in ("0", "-1", "x", "9" * 30, "²"):
        assert browse(people.iben).get(reverse("library"), {"page": page}).status_code == 200


def test_pages_keep_the_search(people, browse, text):
    for _ in range(21):
        drafting.start_with(people.olu, text)

    answer = browse(people.iben).get(reverse("library"), {"q": "retries"})

    assert "/postmortems/?q=retries&page=2" in links(answer)
