"""Which pages are compressed on their way."""

import gzip

import pytest
from django.urls import reverse

GZIP = {"accept-encoding": "gzip"}


@pytest.mark.parametrize("page", ["write", "postmortem"])
def test_a_text_comes_compressed(page, people, browse, draft):
    answer = browse(people.olu).get(reverse(page, args=[draft.reference]), headers=GZIP)

    assert answer["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in answer["Vary"]
    assert draft.reference in gzip.decompress(answer.content).decode()


def test_what_shows_something_the_request_brought_along_does_not(people, browse, draft):
    browser = browse(people.olu)

    searched = browser.get(reverse("library"), {"q": "abcdefgh"}, headers=GZIP)
    refused = browser.post(reverse("new"), {"title": "abcdefgh"}, headers=GZIP)

    for answer in (searched, refused):
        assert "abcdefgh" in answer.content.decode()
        assert "Content-Encoding" not in answer


@pytest.mark.parametrize("page", ["write", "postmortem"])
def test_what_is_compressed_shows_nothing_the_request_brought_along(page, people, browse, draft):
    browser, address = browse(people.olu), reverse(page, args=[draft.reference])
    browser.cookies["theme"] = "abcdefgh"
    names = {"referer": "http://127.0.0.1/abcdefgh", "user-agent": "abcdefgh"}

    quiet = gzip.decompress(browser.get(address, headers=GZIP | names).content).decode()
    asked = browser.get(address, {"q": "abcdefgh"}, headers=GZIP)

    assert draft.reference in quiet
    assert "abcdefgh" not in quiet
    assert "Content-Encoding" not in asked
