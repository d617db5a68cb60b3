import pytest

from afterword.exchange.arrivals.containers import google
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.written import encrypted, origins, zipped

PAGE = """<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">
.lst-kix_a1-0>li:before{content:"\\0025cf  "}.lst-kix_b2-0 > li:before{content:"\\002610  "}ol{margin:0}
.c1{color:#000000;font-weight:400;font-style:normal}.c2{font-weight:700}.c3{font-style:italic}
.c4{text-decoration:line-through}.c5{font-family:"Courier New"}</style></head><body class="c9 doc-content">
<p class="c0 title" id="h.1"><span class="c1">Search outage</span></p>
<h1 class="c0" id="h.2"><span class="c2">Timeline</span></h1>
<ul class="c7 lst-kix_a1-0 start"><li class="c0 li-bullet-0"><span class="c2">10:4</span><span class="c2">2 </span><span class="c1">an alert&nbsp;fires</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></li></ul>
<ul class="c7 lst-kix_a1-1 start"><li class="c0 li-bullet-0"><span>for <span class="c5">disk-7</span></span></li></ul>
<ul class="c7 lst-kix_a1-0"><li class="c0"><span>10:50 </span><span><a class="c6" href="https://www.google.com/url?q=https://x.example/g%3Fa%3D1&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=y">graph</a></span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></li></ul>
<h1 class="c0"><span>Action items</span></h1>
<ul class="c7 lst-kix_b2-0 start"><li class="c0"><span class="c1">Add an alert</span></li><li class="c0"><span class="c4">Fix the deploy</span></li></ul>
<p class="c0"><span class="c3">All times </span><span class="c3">UTC</span></p>
<hr class="c8"><div><p class="c0"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c1">&nbsp;by hand</span></p></div>
<div class="c12"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c1">Which one?</span></p><p class="c0"><span class="c1">The second.</span></p></div>
</body></html>"""


def test_a_page_becomes_what_a_careful_person_types():
    assert google.read("page.html", PAGE.encode()).text == (
        "# Search outage\n\n## Timeline\n\n- **10:42** an alert fires[^a]\n  - for `disk-7`\n"
        "- 10:50 [graph](https://x.example/g?a=1)[^1]\n\n## Action items\n\n- [ ] Add an alert\n"
        "- [x] ~~Fix the deploy~~\n\n*All times UTC*\n\n[^1]: by hand\n\n[^a]: Which one?\n\n    The second.\n"
    )


def test_what_is_pasted_from_a_document_has_its_looks_in_styles():
    page = """<html><b id="docs-internal-guid-1" style="font-weight:normal"><p><span style="font-weight:700">a</span> b</p>
<ul><li><img alt="checked" src="data:x">done</li><li><img alt="unchecked" src="data:x">open</li></ul></b></html>"""

    assert google.read("page.html", page.encode()).text == "**a** b\n\n- [x] done\n- [ ] open\n"


def test_lines_are_those_of_the_page():
    found = origins(google.read("page.html", PAGE.encode()))

    assert found["- **10:42** an alert fires[^a]"] == 7
    assert found["[^1]: by hand"] == 13


def test_a_page_comes_zipped_with_its_pictures():
    data = zipped({"SearchOutage.html": PAGE, "images/image1.png": b"\x89PNG"})

    manuscript = google.read("SearchOutage.zip", data)

    assert google.recognises("SearchOutage.zip", data)
    assert manuscript.text.startswith("# Search outage\n")
    assert manuscript.unread == ((1, 1, "images/image1.png in the zip file was not kept."),)


def test_other_zip_files_are_none_of_ours():
    assert not google.recognises("a.zip", zipped({"a.html": PAGE, "b.html": PAGE}))
    assert not google.recognises("a.zip", zipped({"a.html": PAGE, "notes.md": "# a"}))
    assert not google.recognises("a.zip", b"PK\x03\x04 cut off")
    assert not google.recognises("a.html", b"<html><p>no sign of Google</p></html>")
    with pytest.raises(Unreadable, match="no web page"):
        google.read("a.zip", zipped({"notes.md": "# a"}))


def test_an_encrypted_zip_says_what_to_do():
    with pytest.raises(Unreadable, match="encrypted"):
        google.read("a.zip", encrypted(zipped({"a.html": PAGE})))


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("https://www.google.com/url?q=https://x.example/a%23b&sa=D", "https://x.example/a#b"),
        ("https://www.google.com/url?url=https://x.example/", "https://x.example/"),
        ("https://www.google.com/url?sa=D", "https://www.google.com/url?sa=D"),
        ("https://www.google.com/url?q=http://[broken&sa=D", "http://[broken"),
        ("https://x.example/?q=https://y.example", "https://x.example/?q=https://y.example"),
    ],
)
def test_links_lead_where_they_really_go(href, target):
    assert google.unwrapped(href) == target
