"""What a browser gets of the static files."""

import gzip
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.test import Client

BUNDLE = "afterword/build/editor.js"


@pytest.fixture
def fetch():
    client = Client()

    def fetched(address=None, *, method="get", **headers):
        answer = getattr(client, method)(address or static(BUNDLE), headers=headers)
        return answer, b"".join(answer)

    return fetched


@pytest.fixture(scope="module")
def plain():
    return Path(finders.find(BUNDLE)).read_bytes()


@pytest.mark.parametrize("accepted", ["gzip", "gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8"])
def test_whoever_can_read_it_gets_a_third_of_the_bytes(fetch, plain, accepted):
    answer, body = fetch(**{"accept-encoding": accepted})

    assert answer["Content-Encoding"] == "gzip"
    assert answer["Content-Type"] == 'text/javascript; charset="utf-8"'
    assert int(answer["Content-Length"]) == len(body) < len(plain) / 2.9
    assert gzip.decompress(body) == plain


@pytest.mark.parametrize("accepted", ["", "identity", "br", "gzip;q=0", "gzip; q=0.0, br"])
def test_whoever_cannot_gets_it_as_it_is(fetch, plain, accepted):
    answer, body = fetch(**{"accept-encoding": accepted})

    assert "Content-Encoding" not in answer
    assert body == plain


@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_a_cache_knows_both_apart_and_asks_with_one_mark(fetch, accepted):
    first, _ = fetch(**{"accept-encoding": accepted})

    again, body = fetch(**{"accept-encoding": accepted, "if-none-match": first["ETag"]})

    assert (again.status_code, body) == (304, b"")
    assert first["ETag"] == again["ETag"]
    assert first["Vary"] == again["Vary"] == "Accept-Encoding"
    assert first["ETag"].startswith("W/")


@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_a_head_tells_what_a_get_would(fetch, accepted):
    whole, _ = fetch(**{"accept-encoding": accepted})
    head, body = fetch(method="head", **{"accept-encoding": accepted})

    assert body == b""
    assert dict(head.items()) == dict(whole.items())


def test_a_part_is_a_part_of_the_plain_file(fetch, plain):
    answer, body = fetch(**{"accept-encoding": "gzip", "range": "bytes=10-19"})

    assert (answer.status_code, body) == (206, plain[10:20])
    assert answer["Content-Range"] == f"bytes 10-19/{len(plain)}"
    assert "Content-Encoding" not in answer


def test_only_an_address_with_the_right_version_is_kept_for_good(fetch):
    versioned, _ = fetch()
    bare, _ = fetch(f"/static/{BUNDLE}")
    older, _ = fetch(f"/static/{BUNDLE}?v=0123456789")

    assert "immutable" in versioned["Cache-Control"]
    assert bare["Cache-Control"] == older["Cache-Control"] == "max-age=300, public"


def test_what_compression_would_not_make_smaller_is_left_alone(fetch, tmp_path, settings):
    (tmp_path / "noise.png").write_bytes(gzip.compress(bytes(range(256)) * 4))
    settings.STATICFILES_DIRS = [tmp_path]
    finders.get_finder.cache_clear()

    answer, body = fetch("/static/noise.png", **{"accept-encoding": "gzip"})

    finders.get_finder.cache_clear()
    assert "Content-Encoding" not in answer
    assert body == (tmp_path / "noise.png").read_bytes()
