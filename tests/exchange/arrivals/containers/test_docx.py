import zipfile
from io import BytesIO

import pytest

from afterword.exchange.arrivals.containers import docx, zipped
from afterword.exchange.arrivals.manuscript import Unreadable
from exchange.arrivals.containers import worded
from exchange.arrivals.containers.written import encrypted, lying_about_sizes, origins
from exchange.arrivals.containers.written import zipped as packed


def changed(data: bytes, part: str, change) -> bytes:
    """Return a document with one part changed."""
    with zipfile.ZipFile(BytesIO(data)) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    members[part] = change(members.get(part, b""))
    return packed(members)


@pytest.fixture(scope="module")
def outage():
    made = worded.document()
    made.add_heading("Checkout outage", 0)
    made.add_heading("Summary", 1)
    summary = made.add_paragraph("Orders ")
    summary.add_run("fai").bold = True
    summary.add_run("led").bold = True
    summary.add_run(" for ")
    summary.add_run("40 minutes").italic = True
    made.add_paragraph("")
    made.add_heading("Timeline", 1)
    table = made.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Time", "Event"
    for time, event in (("10:42", "An alert | fires"), ("10:50", "Rollback\nstarted")):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = time, event
    made.add_heading("Action items", 1)
    worded.check_box(made.add_paragraph(), "Add an alert", done=True)
    worded.check_box(made.add_paragraph(), "Fix the deploy", done=False)
    made.add_paragraph("outer", style="List Bullet")
    made.add_paragraph("inner", style="List Bullet 2")
    made.add_paragraph("first", style="List Number")
    tracked = made.add_paragraph("kept ")
    worded.inserted(tracked, "inserted")
    worded.deleted(tracked, "gone")
    made.add_comment(tracked.runs, text="Is it so?", author="Ola Nord", initials="ON")
    made.add_paragraph("said", style="Quote")
    made.add_picture(worded.picture())
    return docx.read("outage.docx", worded.saved(made))


def test_a_document_becomes_what_a_careful_person_types(outage):
    assert outage.text == (
        "# Checkout outage\n\n## Summary\n\nOrders **failed** for *40 minutes*\n\n## Timeline\n\n"
        "| Time | Event |\n| --- | --- |\n| 10:42 | An alert \\| fires |\n| 10:50 | Rollback<br>started |\n\n"
        "## Action items\n\n- [x] Add an alert\n- [ ] Fix the deploy\n\n- outer\n  - inner\n\n1. first\n\n"
        "kept [^ON1]inserted\n\n> said\n\n[^ON1]: Is it so?\n"
    )


def test_the_lines_of_a_document_are_its_paragraphs(outage):
    found = origins(outage)

    assert found["# Checkout outage"] == 1
    assert found["## Timeline"] == 5
    assert found["| 10:42 | An alert \\| fires |"] == 8
    assert found["- [x] Add an alert"] == 13
    assert found["1. first"] == 17


def test_what_a_document_holds_beside_words_is_told_with_its_paragraph(outage):
    assert outage.unread == (
        (18, 18, "Deleted words (a tracked change) were left out."),
        (20, 20, "A picture inside the file could not be kept."),
    )


def test_the_properties_of_a_document_are_told_but_not_as_the_day_it_was_created(outage):
    assert outage.told["title"] == "Checkout outage"
    assert outage.told["x-authors"] == ["Mira Sand"]
    assert outage.told["tags"] == ["checkout", "disk"]
    assert "created" not in outage.told  # a copy of last year's keeps last year's


def test_footnotes_stand_at_the_end():
    made = worded.document()
    noted = made.add_paragraph("About forty")
    worded.raw(noted, '<w:r {0}><w:footnoteReference w:id="2"/></w:r>')
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:id="2"><w:p><w:r><w:t>counted by hand</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    data = changed(worded.saved(made), "word/footnotes.xml", lambda _: notes.encode())
    relation = (
        '<Relationship Id="rId99" Target="footnotes.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/></Relationships>'
    )
    data = changed(
        data,
        "word/_rels/document.xml.rels",
        lambda rels: rels.replace(b"</Relationships>", relation.encode()),
    )

    assert docx.read("x.docx", data).text == "About forty[^1]\n\n[^1]: counted by hand\n"


def test_a_list_with_boxes_for_bullets_is_a_check_list():
    made = worded.document()
    numbering = made.part.numbering_part.element
    for number, box in ((90, "☐"), (91, "\uf0fe"), (92, "•")):
        worded.numbering(numbering, number, box)
    for number, words in ((90, "open"), (91, "done"), (92, "no box")):
        worded.numbered(made.add_paragraph(words), number)

    assert docx.read("x.docx", worded.saved(made)).text == "- [ ] open\n- [x] done\n- no box\n"


def test_a_document_is_recognised_by_what_is_in_the_zip():
    assert docx.recognises("outage", worded.saved(worded.document()))
    assert not docx.recognises("outage.zip", packed({"a.md": "# a"}))
    assert not docx.recognises("outage.docx", b"no zip")


def laughing(_part: bytes) -> bytes:
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "ha">{lines}]><w:document>&a9;</w:document>'.encode()


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "[Content_Types].xml"])
def test_a_billion_laughs_are_not_expanded(part):
    data = changed(worded.saved(worded.document()), part, laughing)

    with pytest.raises(Unreadable, match="declares entities"):
        docx.read("x.docx", data)


def test_a_document_nested_without_end_is_not_opened():
    data = changed(worded.saved(worded.document()), "word/document.xml", lambda _: b"<a>" * 5000 + b"</a>" * 5000)

    with pytest.raises(Unreadable, match="nested deeper"):
        docx.read("x.docx", data)


@pytest.mark.parametrize(
    "break_it",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:60] + b"\xff" * 200 + data[260:],
        lambda data: changed(data, "word/document.xml", lambda xml: xml[:200]),
        lambda data: changed(data, "word/document.xml", lambda _: b"<nothing/>"),
    ],
    ids=["cut off", "damaged", "cut off inside", "no document"],
)
def test_a_broken_document_is_never_an_error_of_ours(break_it):
    with pytest.raises(Unreadable, match=r"(?s)\.$"):
        docx.read("x.docx", break_it(worded.saved(worded.document())))


def test_a_zip_file_without_a_document_says_so():
    with pytest.raises(Unreadable, match="no Word document"):
        docx.read("x.docx", packed({"a.md": "# a"}))


def test_more_members_than_anyone_has_are_refused(monkeypatch):
    monkeypatch.setattr(zipped, "MEMBERS", 3)

    with pytest.raises(Unreadable, match="more than 3 members"):
        docx.read("x.docx", worded.saved(worded.document()))


def test_an_encrypted_document_says_what_to_do():
    with pytest.raises(Unreadable, match="encrypted"):
        docx.read("x.docx", encrypted(worded.saved(worded.document())))


def test_a_bomb_is_refused_by_what_it_declares(monkeypatch):
    monkeypatch.setattr(zipped, "MEMBER_SIZE", 10_000)
    data = changed(worded.saved(worded.document()), "word/document.xml", lambda _: b" " * 20_000)

    with pytest.raises(Unreadable, match="unpacks to more"):
        docx.read("x.docx", data)


def test_a_bomb_is_refused_by_what_comes_out_of_it(monkeypatch):
    monkeypatch.setattr(zipped, "MEMBER_SIZE", 10_000)
    data = changed(worded.saved(worded.document()), "word/document.xml", lambda _: b" " * 2_000_000)

    with pytest.raises(Unreadable, match=r"unpacks to more|damaged"):
        docx.read("x.docx", lying_about_sizes(data, 5_000))


def test_many_members_are_a_bomb_too(monkeypatch):
    monkeypatch.setattr(zipped, "WHOLE_SIZE", 30_000)

    with pytest.raises(Unreadable, match="unpacks to more"):
        docx.read("x.docx", worded.saved(worded.document()))
