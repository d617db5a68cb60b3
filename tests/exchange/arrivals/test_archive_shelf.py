"""The folder an import writes into: names that stay, nothing lost, nothing outside."""

import json
import os
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.archives.shelf import NoShelf, Shelf, file_name


@pytest.fixture
def put(tmp_path):
    """Put documents of one import on the shelf, and return what became of each."""

    def imported(documents, root="ours"):
        shelf = Shelf.open(tmp_path, root)
        return [tuple(shelf.put(source, text)) for source, text in documents]

    return imported


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.md") if path.is_file()
    }


def test_a_document_keeps_its_name(put, tmp_path):
    assert put([("2026/02 gates.docx", "a")]) == [("2026/02 gates.md", "written")]
    assert files(tmp_path) == {"2026/02 gates.md": "a"}


def test_a_second_import_changes_nothing(put, tmp_path):
    documents = [("a.md", "1"), ("a.docx", "2"), ("A.md", "3"), ("sub/a.md", "4")]
    first = put(documents)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}

    second = put(documents)

    assert [file for file, _ in first] == ["a.md", "a-2.md", "A-3.md", "sub/a.md"]
    assert second == [(file, "unchanged") for file, _ in first]
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_names_stay_when_a_document_comes_in_before_them(put):
    put([("a.md", "1")])

    assert put([("a.docx", "2"), ("a.md", "1")]) == [("a-2.md", "beside"), ("a.md", "unchanged")]


def test_a_document_that_changed_is_renewed_in_its_place(put, tmp_path):
    put([("a.md", "1")])

    assert put([("a.md", "2")]) == [("a.md", "updated")]
    assert files(tmp_path) == {"a.md": "2"}


def test_what_somebody_edited_is_left_alone(put, tmp_path):
    put([("a.md", "1")])
    (tmp_path / "a.md").write_text("edited")

    assert put([("a.md", "1")]) == [("a.md", "unchanged")]
    assert put([("a.md", "2")]) == [("a-2.md", "beside")]
    assert put([("a.md", "2")]) == [("a-2.md", "unchanged")]
    assert put([("a.md", "3")]) == [("a-2.md", "updated")]
    assert files(tmp_path) == {"a.md": "edited", "a-2.md": "3"}


def test_what_stood_there_before_any_import_is_left_alone(put, tmp_path):
    (tmp_path / "a.md").write_text("theirs")
    (tmp_path / "b.md").write_text("the same")

    assert put([("a.md", "1"), ("b.md", "the same")]) == [("a-2.md", "beside"), ("b.md", "unchanged")]
    assert files(tmp_path) == {"a.md": "theirs", "a-2.md": "1", "b.md": "the same"}


def test_what_was_deleted_is_written_again(put, tmp_path):
    put([("a.md", "1")])
    (tmp_path / "a.md").unlink()

    assert put([("a.md", "1")]) == [("a.md", "written")]


def test_documents_of_two_sources_do_not_replace_each_other(put, tmp_path):
    put([("a.md", "1"), ("b.md", "same")], root="one")

    assert put([("a.md", "2"), ("b.md", "same")], root="other") == [("a-2.md", "beside"), ("b.md", "unchanged")]
    assert put([("a.md", "1"), ("b.md", "same")], root="one") == [("a.md", "unchanged"), ("b.md", "unchanged")]


def test_two_documents_under_one_path_are_two_documents(put, tmp_path):
    documents = [("a.md", "1"), ("a.md", "2"), ("x/noname", "3"), ("x/noname", "4")]

    assert put(documents) == [
        ("a.md", "written"),
        ("a (2).md", "written"),
        ("x/noname.md", "written"),
        ("x/noname (2).md", "written"),
    ]
    assert [fate for _, fate in put(documents)] == ["unchanged"] * 4


def test_a_torn_manifest_loses_no_document(put, tmp_path):
    put([("a.md", "1"), ("b.md", "1")])
    manifest = tmp_path / ".afterword-import.jsonl"
    manifest.write_bytes(manifest.read_bytes()[:-20] + b'\n[]\n{"root": 1}\n\xff\n')

    assert put([("a.md", "1"), ("b.md", "2")]) == [("a.md", "unchanged"), ("b-2.md", "beside")]
    assert files(tmp_path) == {"a.md": "1", "b.md": "1", "b-2.md": "2"}


def test_a_line_after_a_torn_one_is_not_lost(put, tmp_path):
    put([("a.md", "1")])
    manifest = tmp_path / ".afterword-import.jsonl"
    manifest.write_bytes(manifest.read_bytes() + b'{"root": "ou')
    put([("b.md", "1")])

    assert put([("b.md", "2")]) == [("b.md", "updated")]


@pytest.mark.parametrize("file", ["../out.md", "/tmp/out.md", "a/../../out.md", "..\\out.md", ""])
def test_a_manifest_cannot_lead_out_of_the_folder(tmp_path, file):
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    note = {"root": "ours", "source": "a.md", "file": file, "sha256": "0"}
    (shelf / ".afterword-import.jsonl").write_text(json.dumps(note) + "\n")

    assert Shelf.open(shelf, "ours").put("a.md", "1") == ("a.md", "written")
    assert [path.name for path in tmp_path.iterdir()] == ["shelf"]


def test_nothing_is_written_through_links(tmp_path):
    outside = tmp_path / "outside"
    shelf = tmp_path / "shelf"
    outside.mkdir()
    shelf.mkdir()
    (outside / "b.md").write_text("theirs")
    (shelf / "sub").symlink_to(outside)
    (shelf / "b.md").symlink_to(outside / "b.md")
    opened = Shelf.open(shelf, "ours")

    with pytest.raises(NoShelf, match="is a link"):
        opened.put("sub/a.md", "1")

    assert opened.put("b.md", "1") == ("b-2.md", "beside")
    assert [path.name for path in outside.iterdir()] == ["b.md"]
    assert (outside / "b.md").read_text() == "theirs"


def test_a_manifest_that_is_a_link_is_refused(tmp_path):
    (tmp_path / ".afterword-import.jsonl").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(NoShelf, match="is a link"):
        Shelf.open(tmp_path, "ours")


def test_a_file_is_no_shelf(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(NoShelf, match="file cannot be written: file exists"):
        Shelf.open(tmp_path / "file", "ours")


def test_a_folder_in_the_way_of_a_file_and_the_reverse_lose_nothing(put, tmp_path):
    (tmp_path / "a.md").mkdir()
    (tmp_path / "sub").write_text("a file")

    assert put([("a.md", "1")]) == [("a-2.md", "beside")]
    with pytest.raises(NoShelf, match="sub"):
        put([("sub/b.md", "2")])


def test_a_file_is_written_whole_or_not_at_all(put, tmp_path, monkeypatch):
    def replace(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", replace)
    with pytest.raises(NoShelf, match="no space left"):
        put([("a.md", "1")])

    assert [path.name for path in tmp_path.iterdir()] == [".afterword-import.jsonl"]


def test_files_may_be_read_as_the_umask_says(put, tmp_path):
    former = os.umask(0o027)
    try:
        put([("a.md", "1")])
    finally:
        os.umask(former)

    assert (tmp_path / "a.md").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("source", "file"),
    [
        ("a.tar.gz/b.html", "a.tar.gz/b.md"),
        ("sub/.hidden", "sub/hidden.md"),
        ("con.md", "_con.md"),
        ("a/NUL/x.md", "a/_NUL/x.md"),
        ('a<b>:"c|d?*.md', "a-b-c-d-.md"),
        ("a\x1b[2J\nb.md", "a-[2J-b.md"),
        ("x/\u202eexe.md", "x/-exe.md"),
        ("trailing. /dots...md", "trailing/dots.md"),
        ("...", "_.md"),
        ("cafe\u0301.md", "caf\u00e9.md"),
    ],
)
def test_names_are_harmless_on_every_system(source, file):
    assert file_name(source) == file


@given(st.text(min_size=1, max_size=400))
def test_any_name_is_a_file_below_the_folder(source):
    parts = file_name(source or "x").split("/") if source.strip("/") else ["x.md"]

    assert parts[-1].endswith(".md")
    assert all(part and part not in {".", ".."} and len(part.encode()) <= 220 for part in parts)
    assert all(unicodedata.category(char) not in {"Cc", "Cs"} and char not in '\\:*?"<>|' for char in "".join(parts))


def test_long_names_that_differ_at_their_end_stay_different():
    one, other = file_name("n" * 290 + "1.md"), file_name("n" * 290 + "2.md")

    assert one != other
    assert len(one) < 220
