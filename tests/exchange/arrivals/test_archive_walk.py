"""Walks through folders, zips and tars of strangers: what is read, what is passed over, what fails, in which order."""

import gzip
import io
import os
import random
import stat
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.exchange.arrivals.archives.entry import Damaged, Limits, Refusal
from afterword.exchange.arrivals.archives.names import hostile
from afterword.exchange.arrivals.archives.walk import NoSource, source_at, walk
from exchange.arrivals.archived import filed, patched, tarred, walked, with_declared_size, zipped, zipped_bytes

SMALL = Limits(document=1000, container=10_000, total=20_000, entries=50, ratio=20, unsuspected=500)


class TestFolders:
    def test_come_sorted_with_what_is_in_a_folder_where_its_name_stands(self, tmp_path):
        filed(tmp_path, {"b.md": "b", "a/z.md": "z", "a/y.rst": "y", "c/x.docx": "x", "B.md": "B"})

        assert [path for path, _ in walked(tmp_path)] == ["B.md", "a/y.rst", "a/z.md", "b.md", "c/x.docx"]

    @pytest.mark.parametrize(
        ("name", "why"),
        [
            ("a.png", "picture"),
            ("style.css", "web page"),
            ("mkdocs.yml", "settings"),
            ("main.tf", "no kind of file"),
            ("requirements-dev.txt", "program"),
            ("package.json", "program"),
            (".hidden.md", "hidden"),
            ("old.7z", "Unpack it"),
            ("scan.pdf", "Export it as DOCX, HTML or Markdown"),
            ("LICENSE", "no kind of file"),
        ],
    )
    def test_pass_over_what_is_no_document_by_its_name_and_say_why(self, tmp_path, name, why):
        filed(tmp_path, {name: "x"})

        ((path, told),) = walked(tmp_path)

        assert path == name
        assert why in told
        assert not told.startswith("!")

    def test_tell_a_folder_that_is_passed_over_once(self, tmp_path):
        filed(tmp_path, {".git/a.md": "a", ".git/b/c.md": "c", "node_modules/x/README.md": "x"})

        assert walked(tmp_path) == [(".git", "It is hidden."), ("node_modules", "It holds nothing people wrote.")]

    def test_are_not_read_where_an_import_wrote_into_them(self, tmp_path):
        filed(tmp_path, {"out/.afterword-import.jsonl": "", "out/a.md": "a"})

        assert walked(tmp_path) == [("out", "A former import wrote into this folder.")]

    def test_may_themselves_be_what_an_import_wrote_into(self, tmp_path):
        filed(tmp_path, {".afterword-import.jsonl": "", "a.md": "a"})

        assert ("a.md", b"a") in walked(tmp_path)

    def test_are_not_left_through_links_and_not_walked_in_circles(self, tmp_path):
        inner = filed(tmp_path / "in", {"a.md": "a", "deep/b.md": "b"})
        filed(tmp_path, {"secret.md": "s"})
        (inner / "out.md").symlink_to(tmp_path / "secret.md")
        (inner / "loop").symlink_to(inner)
        (inner / "gone.md").symlink_to(inner / "nothing.md")
        (inner / "self.md").symlink_to(inner / "self.md")

        found = dict(walked(inner))

        assert found["out.md"] == "It is a link out of this folder. Import its target by itself."
        assert found["loop"] == "It is a link to another place of this folder."
        assert found["gone.md"] == found["self.md"] == "It is a link that leads nowhere."
        assert [path for path, told in found.items() if isinstance(told, bytes)] == ["a.md", "deep/b.md"]

    def test_do_not_wait_for_pipes(self, tmp_path):
        os.mkfifo(tmp_path / "pipe.md")

        assert walked(tmp_path) == [("pipe.md", "It is a pipe, a socket or a device, not a file.")]

    def test_do_not_wait_for_what_became_a_pipe_or_a_link_since(self, tmp_path):
        filed(tmp_path, {"a.md": "a", "b.md": "b"})
        entries = walk(source_at(tmp_path))
        one, other = list(entries)
        (tmp_path / "a.md").unlink()
        os.mkfifo(tmp_path / "a.md")
        (tmp_path / "b.md").unlink()
        (tmp_path / "b.md").symlink_to("/etc/passwd")

        with pytest.raises(Exception, match="pipe"):
            one.read()
        with pytest.raises(Exception, match="cannot be read"):
            other.read()

    def test_read_no_more_of_a_file_than_is_allowed_though_it_grew_since(self, tmp_path):
        filed(tmp_path, {"a.md": "a"})
        (entry,) = walk(source_at(tmp_path), SMALL)
        (tmp_path / "a.md").write_bytes(b"a" * 1001)

        with pytest.raises(Damaged, match="It is larger than 1 kB"):
            entry.read()

    def test_mounted_into_themselves_are_walked_once(self, tmp_path, monkeypatch):
        filed(tmp_path, {"in/a.md": "a"})
        looked = os.lstat

        def lstat(path):
            status = looked(path)
            return os.stat_result((status.st_mode, 1, 1, *tuple(status)[3:])) if Path(path).is_dir() else status

        monkeypatch.setattr("os.lstat", lstat)

        assert walked(tmp_path) == [("in", "It leads back into a folder that was read already.")]

    def test_show_the_bytes_of_names_that_are_not_utf8(self, tmp_path):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md")).write_bytes(b"x")

        assert walked(tmp_path) == [("caf\\xe9.md", b"x")]

    def test_say_what_may_not_be_read(self, tmp_path, monkeypatch):
        filed(tmp_path, {"a.md": "a", "closed/b.md": "b"})
        listed = os.scandir

        def scandir(path):
            if str(path).endswith("closed"):
                raise PermissionError(13, "Permission denied")
            return listed(path)

        monkeypatch.setattr("os.scandir", scandir)

        assert walked(tmp_path) == [("a.md", b"a"), ("closed", "! It cannot be read: permission denied.")]

    def test_say_what_is_too_large_without_reading_it(self, tmp_path):
        (tmp_path / "a.md").touch()
        os.truncate(tmp_path / "a.md", 50_000_000)

        ((_, told),) = walked(tmp_path)

        assert told == "! It has 50 MB; the limit is 20 MB. Split it, or take the pictures out."

    def test_deeper_than_a_path_may_be_long_end_in_a_line(self, tmp_path):
        here = os.open(tmp_path, os.O_RDONLY)
        for _ in range(30):
            os.mkdir("d" * 200, dir_fd=here)
            below = os.open("d" * 200, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = below
        os.close(here)

        ((_, told),) = walked(tmp_path)

        assert told.startswith("! It cannot be read: file name too long")


class TestZips:
    def test_are_walked_like_the_folder_they_hold(self, tmp_path):
        files = {"b.md": "b", "a/z.md": "z", "a/y.rst": "y", "a/p.png": "p", ".git/x.md": "x"}
        zipped(tmp_path / "x.zip", files)

        assert walked(tmp_path / "x.zip") == walked(filed(tmp_path / "x", files))

    @pytest.mark.parametrize(
        ("name", "why"),
        [
            ("../up.md", "leads out"),
            ("a/../../up.md", "leads out"),
            ("..\\up.md", "leads out"),
            ("/etc/abs.md", "absolute"),
            ("C:\\abs.md", "absolute"),
            ("c:drive.md", "absolute"),
            ("\\\\server\\share.md", "absolute"),
            ("d/" * 600 + "long.md", "longer than 1000"),
        ],
    )
    def test_refuse_names_that_lead_elsewhere_and_read_the_others(self, tmp_path, name, why):
        zipped(tmp_path / "x.zip", {name: "evil", "good.md": "good"})

        found = dict(walked(tmp_path / "x.zip"))

        assert found.pop("good.md") == b"good"
        (told,) = found.values()
        assert told.startswith("! ")
        assert why in told

    def test_refuse_a_name_with_nul(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {"good.mdX.png": "evil"})
        patched(path, b"good.mdX.png", b"good.md\0.png")

        ((name, told),) = walked(path)

        assert (name, told) == ("good.md\0.png", "! Its name holds a NUL character.")

    def test_refuse_what_has_no_name(self):
        assert hostile("") == "It has no name."

    def test_read_names_of_any_age(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {"inc_1.md": "utf-8 unsaid", "dir\\b.md": "windows", "./c.md": "dot"})
        patched(path, b"inc_1.md", "incé.md".encode())

        assert [name for name, _ in walked(path)] == ["c.md", "dir/b.md", "incé.md"]

    def test_keep_names_that_differ_by_case_only(self, tmp_path):
        zipped(tmp_path / "x.zip", {"A.md": "1", "a.md": "2"})

        assert walked(tmp_path / "x.zip") == [("A.md", b"1"), ("a.md", b"2")]

    def test_read_the_later_of_two_entries_of_one_name(self, tmp_path):
        with zipfile.ZipFile(tmp_path / "x.zip", "w") as opened:
            opened.writestr("a.md", "former")
            with pytest.warns(UserWarning, match="Duplicate"):
                opened.writestr("a.md", "later")

        first, second = walked(tmp_path / "x.zip")

        assert first == ("a.md", "! The archive holds this name twice; the later one is read.")
        assert second == ("a.md", b"later")

    def test_pass_over_links_and_devices(self, tmp_path):
        with zipfile.ZipFile(tmp_path / "x.zip", "w") as opened:
            for name, kind in (("link.md", stat.S_IFLNK), ("pipe.md", stat.S_IFIFO)):
                info = zipfile.ZipInfo(name)
                info.create_system = 3
                info.external_attr = (kind | 0o644) << 16
                opened.writestr(info, "/etc/passwd")

        assert [told for _, told in walked(tmp_path / "x.zip")] == ["It is a link or a device, not a file."] * 2

    def test_say_what_is_encrypted(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {"a.md": "secret"})
        data = bytearray(path.read_bytes())
        data[6] |= 1
        data[data.find(b"PK\x01\x02") + 8] |= 1
        path.write_bytes(data)

        assert walked(path) == [("a.md", "! It is encrypted. Unpack it with its password, and import the folder.")]

    def test_say_what_is_packed_in_an_unknown_way(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {"a.md": "deflate64"})
        data = bytearray(path.read_bytes())
        data[8] = data[data.find(b"PK\x01\x02") + 10] = 9
        path.write_bytes(data)

        assert walked(path) == [
            ("a.md", "! It is packed in a way that is not read. Pack it again as a plain zip."),
        ]

    def test_say_what_is_damaged_and_read_the_others(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {"a.md": "damaged words", "b.md": "whole words"}, zipfile.ZIP_STORED)
        patched(path, b"damaged words", b"damaged wards")

        assert walked(path) == [
            ("a.md", "! It is damaged: its checksum does not match. Download it again."),
            ("b.md", b"whole words"),
        ]

    @pytest.mark.parametrize("keep", [4, 100, -10])
    def test_say_that_they_are_cut_off(self, tmp_path, keep):
        path = zipped(tmp_path / "x.zip", {"a.md": "words " * 100}, zipfile.ZIP_STORED)
        path.write_bytes(path.read_bytes()[:keep])

        ((name, told),) = walked(path)

        assert name == "x.zip"
        assert told.startswith("! It is no zip, or it is cut off")

    def test_say_that_they_are_none(self, tmp_path):
        (tmp_path / "x.zip").write_bytes(b"<html>sign in</html>")

        ((name, told),) = walked(tmp_path / "x.zip")

        assert name == "x.zip"
        assert told.startswith("! It is no archive")

    def test_without_an_entry_are_empty(self, tmp_path):
        assert walked(zipped(tmp_path / "x.zip", {})) == []

    def test_do_not_unpack_what_swells_beyond_belief(self, tmp_path):
        zipped(tmp_path / "x.zip", {"bomb.md": b"\0" * 900, "good.md": "good"})

        assert walked(tmp_path / "x.zip", SMALL) == [
            ("bomb.md", "! It unpacks to 900 bytes from 11 bytes, as no document does."),
            ("good.md", b"good"),
        ]

    def test_do_not_believe_a_size_that_is_declared_too_small(self, tmp_path):
        path = with_declared_size(zipped(tmp_path / "x.zip", {"a.md": b"\0" * 5_000_000}), 10)

        assert walked(path) == [("a.md", "! It is damaged: its checksum does not match. Download it again.")]

    def test_stop_unpacking_when_all_together_are_too_large(self, tmp_path):
        words = {f"{number:02}.md": os.urandom(900).hex()[:1000] for number in range(30)}
        found = walked(zipped(tmp_path / "x.zip", words), SMALL)

        assert [told for _, told in found[:20]] == [word.encode() for word in list(words.values())[:20]]
        assert {told for _, told in found[20:]} == {"! The archive unpacks to more than 20 kB. Import it in parts."}

    def test_with_too_many_entries_are_refused_before_they_are_listed(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {f"{number}.md": "" for number in range(51)})

        assert walked(path, SMALL) == [("x.zip", "! It lists more than 50 entries. Import it in parts.")]

    def test_with_a_huge_table_of_contents_are_refused_before_it_is_read(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {f"{number:0>300}.md": "" for number in range(49)})

        assert walked(path, SMALL) == [("x.zip", "! It lists more than 50 entries. Import it in parts.")]

    def test_in_a_zip_or_folder_are_walked_one_level_deep(self, tmp_path):
        innermost = zipped_bytes({"c.md": "c"})
        inner = zipped_bytes({"b.md": "b", "innermost.zip": innermost, "bad.zip": b"PK\x03\x04 cut off"})
        zipped(tmp_path / "x.zip", {"a.md": "a", "sub/inner.zip": inner})

        assert walked(tmp_path / "x.zip") == [
            ("a.md", b"a"),
            ("sub/inner.zip/b.md", b"b"),
            (
                "sub/inner.zip/bad.zip",
                "! It is an archive in an archive in an archive. Unpack it, and import it by itself.",
            ),
            (
                "sub/inner.zip/innermost.zip",
                "! It is an archive in an archive in an archive. Unpack it, and import it by itself.",
            ),
        ]

    def test_with_entries_for_folders_are_walked_all_the_same(self, tmp_path):
        zipped(
            tmp_path / "x.zip", {"./": "", "sub/": "", "sub/é.md": "e", ".git/": "", ".git/a.md": "", ".git/b.md": ""}
        )

        assert walked(tmp_path / "x.zip") == [(".git", "It is hidden."), ("sub/é.md", b"e")]

    def test_in_a_zip_that_are_damaged_or_too_large_are_a_line(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {"a.zip": b"damaged words", "b.zip": os.urandom(10_001)}, zipfile.ZIP_STORED)
        patched(path, b"damaged words", b"damaged wards")

        assert walked(path, SMALL) == [
            ("a.zip", "! It is damaged: its checksum does not match. Download it again."),
            ("b.zip", "! It has 10 kB; the limit is 10 kB. Split it, or take the pictures out."),
        ]

    def test_that_are_damaged_inside_do_not_stop_the_others(self, tmp_path):
        filed(tmp_path, {"a.zip": b"PK\x03\x04 cut off", "b.tgz": b"\x1f\x8b nothing", "c.md": "c"})

        found = walked(tmp_path)

        assert [(path, str(told)[:2]) for path, told in found[:2]] == [("a.zip", "! "), ("b.tgz", "! ")]
        assert found[2] == ("c.md", b"c")

    @pytest.mark.parametrize(
        "names",
        [
            ("[Content_Types].xml", "word/document.xml"),
            ("entities.xml", "exportDescriptor.properties", "attachments/1/1.png"),
            ("OPS/index.html", "OPS/Gates_1.html", "OPS/styles/site.css"),
            ("users.json", "channels.json", "incidents/2026-02-17.json"),
            ("Gates.html", "images/image1.png"),
        ],
    )
    def test_that_are_one_container_are_handed_on_whole(self, tmp_path, names):
        data = zipped_bytes(dict.fromkeys(names, "x"))
        filed(tmp_path, {"x.zip": data, "sub/y.zip": data})

        assert walked(tmp_path / "x.zip") == [("x.zip", data)]
        assert walked(tmp_path) == [("sub/y.zip", data), ("x.zip", data)]

    def test_that_are_one_container_are_no_bombs(self, tmp_path):
        data = zipped_bytes({"[Content_Types].xml": "x", "word/document.xml": b"\0" * 9000})
        filed(tmp_path, {"x.docx": data})

        ((_, told),) = walked(tmp_path / "x.docx", SMALL)

        assert "as no document does" in told


class TestTars:
    @pytest.mark.parametrize(("name", "mode"), [("x.tar", "w"), ("x.tgz", "w:gz"), ("x.tar.gz", "w:gz")])
    def test_are_walked_in_their_own_order(self, tmp_path, name, mode):
        tarred(tmp_path / name, {"b.md": "b", "a/z.md": "z", "a/p.png": "p", ".git/x.md": "x", ".git/y.md": "y"}, mode)

        assert walked(tmp_path / name) == [
            ("b.md", b"b"),
            ("a/z.md", b"z"),
            ("a/p.png", "It is a picture or a recording."),
            (".git", "It is hidden."),
        ]

    def test_refuse_names_that_lead_elsewhere(self, tmp_path):
        tarred(tmp_path / "x.tgz", {"../up.md": "evil", "/etc/abs.md": "evil", "good.md": "good"})

        found = walked(tmp_path / "x.tgz")

        assert [str(told)[:1] for _, told in found[:2]] == ["!", "!"]
        assert found[2] == ("good.md", b"good")

    def test_pass_over_links_and_devices(self, tmp_path):
        with tarfile.open(tmp_path / "x.tgz", "w:gz") as opened:
            for name, kind in (("link.md", tarfile.SYMTYPE), ("pipe.md", tarfile.FIFOTYPE)):
                member = tarfile.TarInfo(name)
                member.type = kind
                member.linkname = "/etc/passwd"
                opened.addfile(member)

        assert [told for _, told in walked(tmp_path / "x.tgz")] == ["It is a link or a device, not a file."] * 2

    @pytest.mark.parametrize(("name", "mode"), [("x.tar", "w"), ("x.tgz", "w:gz")])
    def test_that_are_cut_off_give_what_stands_before(self, tmp_path, name, mode):
        words = {"a.md": "a", "b.md": random.Random(1).randbytes(20_000).hex(), "c.md": "c"}
        path = tarred(tmp_path / name, words, mode)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

        found = walked(path)

        assert found[0] == ("a.md", b"a")
        assert found[1][0] == "b.md"
        assert str(found[1][1]).startswith("! It is ")
        assert found[2] == (name, "! It is cut off or damaged; what follows is lost. Download it again.")

    def test_that_break_off_between_two_entries_say_so(self, tmp_path):
        path = tarred(tmp_path / "x.tar", {"a.md": "a"}, "w")
        path.write_bytes(path.read_bytes()[:1024])

        assert walked(path)[1] == ("x.tar", "! It is cut off or damaged; what follows is lost. Download it again.")

    def test_do_not_unpack_what_swells_beyond_belief(self, tmp_path):
        tarred(tmp_path / "x.tgz", {"skipped.png": "\0" * 100_000, "a.md": "a"})

        found = walked(tmp_path / "x.tgz", SMALL)

        assert found[-1][0] == "x.tgz"
        assert "as no document does" in found[-1][1]

    def test_with_too_many_entries_or_too_much_are_read_so_far(self, tmp_path):
        tarred(tmp_path / "x.tar", {f"{number}.md": "" for number in range(51)}, "w")
        tarred(tmp_path / "y.tar", {"a.md": "a", "b.md": "b" * 25_000}, "w")

        assert (
            walked(tmp_path / "x.tar", SMALL)[-1][1] == "! The archive unpacks to more than 20 kB. Import it in parts."
        )
        assert (
            walked(tmp_path / "y.tar", SMALL)[-1][1] == "! The archive unpacks to more than 20 kB. Import it in parts."
        )
        large = Limits(entries=50)
        assert len(walked(tmp_path / "x.tar", large)) == 51
        assert walked(tmp_path / "x.tar", large)[-1][1] == "! It lists more than 50 entries. Import it in parts."

    def test_do_not_read_a_name_of_megabytes(self, tmp_path):
        member = tarfile.TarInfo("a.md")
        member.pax_headers = {"comment": random.Random(1).randbytes(1_000_000).hex()}
        held = io.BytesIO()
        with tarfile.open(fileobj=held, mode="w", format=tarfile.PAX_FORMAT) as opened:
            opened.addfile(member)
        (tmp_path / "x.tgz").write_bytes(gzip.compress(held.getvalue()))

        assert walked(tmp_path / "x.tgz") == [
            ("x.tgz", "! It is damaged: a name in it is longer than a megabyte."),
        ]


class TestSources:
    def test_one_document_is_itself(self, tmp_path):
        filed(tmp_path, {"README": "x"})

        assert source_at(tmp_path / "README").kind == "file"
        assert walked(tmp_path / "README") == [("README", b"x")]

    def test_a_zip_is_one_whatever_its_name(self, tmp_path):
        assert source_at(zipped(tmp_path / "export", {"a.md": "a", "b.md": "b"})).kind == "archive"

    @pytest.mark.parametrize("name", ["x.zip", "x.md"])
    def test_what_vanished_since_is_a_line(self, tmp_path, name):
        zipped(tmp_path / name, {"a.md": "a", "b.md": "b"})
        source = source_at(tmp_path / name)
        (tmp_path / name).unlink()

        assert list(walk(source)) == [Refusal(name, "It cannot be read: no such file or directory.", failed=True)]

    @pytest.mark.parametrize("name", ["nothing", "a\0b", "n" * 300])
    def test_what_is_not_there_is_said(self, tmp_path, name):
        with pytest.raises(NoSource):
            source_at(tmp_path / name)

    def test_a_pipe_is_not_waited_for(self, tmp_path):
        os.mkfifo(tmp_path / "pipe")

        with pytest.raises(NoSource, match="pipe"):
            source_at(tmp_path / "pipe")


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole")
    files = {f"{number}/{number}.md": f"words {number} " * 50 for number in range(4)}
    packed = {**files, "in.zip": zipped_bytes({"x.md": "x", "b.docx": zipped_bytes({"word/document.xml": "<a/>"})})}
    return {
        "x.zip": zipped(folder / "x.zip", packed).read_bytes(),
        "y.zip": zipped(folder / "y.zip", packed, zipfile.ZIP_STORED).read_bytes(),
        "x.tar": tarred(folder / "x.tar", files, "w").read_bytes(),
        "x.tgz": tarred(folder / "x.tgz", files).read_bytes(),
    }


@given(
    name=st.sampled_from(("x.zip", "y.zip", "x.tar", "x.tgz")),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 80), st.binary(max_size=8)), min_size=1, max_size=8),
)
def test_damage_of_any_kind_ends_in_lines(whole, tmp_path_factory, name, cuts):
    data = bytearray(whole[name])
    for place, length, instead in cuts:
        start = int(place * len(data))
        data[start : start + length] = instead
    path = tmp_path_factory.mktemp("damaged") / name
    path.write_bytes(data)

    for entry, told in walked(path):
        assert entry
        assert isinstance(told, bytes) or told.endswith(".")


PEAK = """
import sys, tracemalloc
from pathlib import Path
from afterword.exchange.arrivals.archives.walk import source_at, walk
source = source_at(Path(sys.argv[1]))
tracemalloc.start()
lengths = [len(entry.read()) for entry in walk(source)]
print(len(lengths), sum(lengths), tracemalloc.get_traced_memory()[1])
"""


def test_memory_does_not_grow_with_the_documents(tmp_path):
    folder = filed(tmp_path / "x", {f"{number}.md": os.urandom(50_000).hex() for number in range(60)})
    zipped(tmp_path / "x.zip", {path.name: path.read_text() for path in folder.iterdir()})
    for source in (folder, tmp_path / "x.zip"):
        # In a process of its own: here threads of other tests would be counted, too.
        told = subprocess.run([sys.executable, "-c", PEAK, source], capture_output=True, text=True, check=True).stdout
        documents, size, peak = map(int, told.split())

        assert (documents, size) == (60, 60 * 100_000)
        assert peak < 1_500_000
