import pytest

from afterword.exchange.arrivals.containers import confluence_space
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers.written import encrypted, origins, zipped


def thing(kind: str, key: str, *properties: str) -> str:
    return f'<object class="{kind}" package="com.example">\n<id name="id">{key}</id>\n{"".join(properties)}</object>\n'


def told(name: str, value: str) -> str:
    return f'<property name="{name}"><![CDATA[{value}]]></property>\n'


def to(name: str, key: str) -> str:
    return f'<property name="{name}" class="Page" package="com.example"><id name="id">{key}</id>\n</property>\n'


def body(key: str, page: str, storage: str, kind: str = "2") -> str:
    return thing(
        "BodyContent", key, told("body", storage), to("content", page), f'<property name="bodyType">{kind}</property>\n'
    )


ENTITIES = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<hibernate-generic datetime="2026-05-01 10:00:00">\n'
    + thing("Space", "1", told("key", "OPS"))
    + thing("ConfluenceUserImpl", "u7", told("name", "mira"))
    + thing("Page", "10", told("title", "Post-mortems"), told("contentStatus", "current"))
    + thing(
        "Page",
        "11",
        to("parent", "10"),
        told("title", "Search/index was down"),
        told("contentStatus", "current"),
        told("creationDate", "2026-03-05 09:00:00.000"),
        told("lastModificationDate", "2026-03-06 09:00:00.000"),
        to("creator", "u7"),
    )
    + thing("Page", "12", to("originalVersion", "11"), told("title", "Search"), told("contentStatus", "current"))
    + thing("Page", "13", told("title", "Draft"), told("contentStatus", "draft"))
    + thing("Label", "20", told("name", "post-mortem"))
    + thing("Labelling", "21", to("label", "20"), to("content", "11"))
    + thing("Attachment", "30", told("title", "a.png"), to("containerContent", "11"))
    + body("40", "10", "<p>Index</p>")
    + body(
        "41",
        "11",
        '<h1>Timeline</h1>\n<p><ac:link><ri:user ri:userkey="u7"/></ac:link> looks</p>'
        '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[x]] ></ac:plain-text-body>'
        "</ac:structured-macro>",
    )
    + body("42", "12", "<p>old</p>")
    + body("43", "13", "<p>draft</p>")
    + "</hibernate-generic>\n"
)


def test_every_current_page_of_an_export_is_read_with_the_titles_above_it():
    data = zipped({"entities.xml": ENTITIES, "exportDescriptor.properties": "x", "attachments/11/30": b"png"})

    pages = list(confluence_space.read_all("ops.zip", data))

    assert confluence_space.recognises("ops.zip", data)
    assert [page.name for page in pages] == ["ops.zip/Post-mortems", "ops.zip/Post-mortems/Search∕index was down"]
    assert pages[1].text == "# Timeline\n\n@mira looks\n\n```\nx\n```\n"
    assert pages[1].told == {
        "title": "Search/index was down",
        "created": "2026-03-05 09:00:00.000",
        "x-modified": "2026-03-06 09:00:00.000",
        "x-authors": ["mira"],
        "tags": ["post-mortem"],
    }


def test_lines_are_those_of_the_entities_and_attachments_are_told():
    page = list(confluence_space.read_all("ops.zip", zipped({"entities.xml": ENTITIES})))[1]

    line = ENTITIES[: ENTITIES.index("<h1>Timeline")].count("\n") + 1
    assert origins(page)["# Timeline"] == line
    assert origins(page)["@mira looks"] == line + 1
    assert page.unread == ((line, line, "1 attached file was left out."),)


def test_old_wiki_markup_is_kept_with_its_headings_and_reported():
    entities = (
        "<hibernate-generic>"
        + thing("Page", "1", told("title", "Old"))
        + body("2", "1", "h2. Timeline\n* 10:42 a", kind="0")
        + "</hibernate-generic>"
    )

    page = confluence_space.read("old.zip", zipped({"entities.xml": entities}))

    assert page.text == "## Timeline\n* 10:42 a"
    assert "old wiki markup" in page.unread[0].why


def test_pages_of_an_html_export_are_read_without_what_surrounds_them():
    page = """<html><head><title>OPS : Search was down</title></head><body><div id="breadcrumb-section"><ol id="breadcrumbs">
<li class="first"><span><a href="index.html">OPS</a></span></li><li><span><a href="P_1.html">Post-mortems</a></span></li>
</ol></div><h1 id="title-heading"><span id="title-text"> OPS : Search was down </span></h1>
<div class="page-metadata">Created by <span class='author'> Mira Sand</span></div>
<div id="main-content" class="wiki-content group"><div class="toc-macro"><ul><li>Timeline</li></ul></div>
<h1 id="x">Timeline</h1><ul class="inline-task-list"><li class="checked" data-inline-task-id="1"><span>done</span></li>
<li data-inline-task-id="2"><span>open</span></li></ul>
<pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: bash; gutter: false">ls</pre></div>
<div class="pageSection group"><h2 id="attachments">Attachments:</h2>a.png</div></body></html>"""
    data = zipped({"OPS/index.html": "<html></html>", "OPS/styles/site.css": "a{}", "OPS/Search_11.html": page})

    (manuscript,) = confluence_space.read_all("ops.zip", data)

    assert manuscript.name == "ops.zip/Post-mortems/Search was down"
    assert manuscript.text == "# Timeline\n\n- [x] done\n- [ ] open\n\n```bash\nls\n```\n"
    assert manuscript.told == {"title": "Search was down", "x-authors": ["Mira Sand"]}
    assert manuscript.unread[0].why == "Attached files were left out."


@pytest.mark.parametrize(
    ("entities", "why"),
    [
        (ENTITIES[:2000], "damaged"),
        ("<hibernate-generic></hibernate-generic>", "no page"),
        ('<!DOCTYPE h [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><h>&b;</h>', "declares entities"),
    ],
)
def test_an_export_that_cannot_be_read_says_why(entities, why):
    with pytest.raises(Unreadable, match=why):
        list(confluence_space.read_all("ops.zip", zipped({"entities.xml": entities}))) or confluence_space.read(
            "ops.zip", zipped({"entities.xml": entities})
        )


def test_a_bomb_and_an_encrypted_export_are_refused(monkeypatch):
    monkeypatch.setattr(confluence_space, "ENTITIES_SIZE", 10_000)
    with pytest.raises(Unreadable, match="unpacks to more"):
        confluence_space.read("ops.zip", zipped({"entities.xml": ENTITIES + " " * 20_000}))
    with pytest.raises(Unreadable, match="encrypted"):
        confluence_space.read("ops.zip", encrypted(zipped({"entities.xml": ENTITIES})))


def test_other_zip_files_are_no_spaces():
    assert not confluence_space.recognises("a.zip", zipped({"index.html": "<p>"}))
    assert not confluence_space.recognises("a.zip", b"PK\x03\x04 cut off")
    assert not confluence_space.recognises("a.xml", b"<hibernate-generic>")
