"""Whole archives: which documents are post-mortems, how neighbours help, and that one failure is one line."""

import time
import zipfile
from pathlib import Path

import pytest

from afterword.exchange.arrivals import archive
from afterword.exchange.arrivals.adopt import Unreadable, write_down
from afterword.exchange.arrivals.archive import Kept, arrivals
from afterword.exchange.arrivals.archives.neighbours import Neighbours, look_around
from afterword.exchange.arrivals.archives.sense import no_post_mortem
from afterword.exchange.arrivals.archives.walk import source_at
from afterword.exchange.arrivals.arrival import Arrival
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.survey import Customs
from exchange.arrivals.archived import GATES, filed, patched, zipped

FORM = """# [Title]

Date: YYYY-MM-DD
Owner: <name of the owner>

## Timeline

- HH:MM [What happened]

## Action items

- [ ] TODO
"""


def told(folder):
    """Return what became of each document of a folder: True if it was kept, else the reason."""
    return {one.path: True if isinstance(one, Kept) else one.why for one in arrivals(source_at(folder))}


class TestWhatIsAPostMortem:
    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("template.md", FORM),
            ("templates/outage.md", FORM),
            ("incident-report_Template.md", "# Post-mortem template\n\n## Summary\n\n## Timeline\n"),
            ("blank.md", FORM),
            ("README.md", "# Our post-mortems\n\n- [Gates](2026-02-17-gates.md)\n"),
            ("CONTRIBUTING.md", "# How to write one\n"),
            ("LICENSE.txt", "Permission is hereby granted\n"),
            ("code_of_conduct.md", "# Be kind\n"),
            ("_index.md", "---\ntitle: Incidents\n---\n"),
            ("all.md", "# All\n\n- [Gates](a.md) (17 February)\n- [Cranes](b.md)\n- [Rain](c.md)\n"),
            ("issues.json", '{"something": "else"}'),
        ],
    )
    def test_is_not_what_holds_no_incident(self, tmp_path, name, text):
        filed(tmp_path, {name: text})

        assert isinstance(told(tmp_path)[name], str)

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("2026/gates/README.md", GATES),
            ("2026-02-17-gates/index.md", GATES),
            ("email-template-outage.md", "# Mails were empty\n\nOn 17 February 2026 mails went out without words.\n"),
            ("templates-service.md", "# Rendering failed at 10:42\n\nIt was slow until 11:30.\n"),
            ("a.md", "# Pages were slow\n\nNobody wrote down when. A worker had no memory left.\n"),
            ("b.md", "Short.\n"),
            ("c.md", "# Slow\n\nSee [1], [2], [the graph] and `<none>` or `<old id>`.\n" + "We looked. " * 100),
        ],
    )
    def test_is_in_doubt_kept(self, tmp_path, name, text):
        filed(tmp_path, {name: text})

        assert told(tmp_path) == {name: True}

    @pytest.mark.parametrize("bit", ["[", "<a ", "_", " ", "| ", "- [", "[a](", "1", "{{", "jan ", "\n- [a](b)"])
    def test_is_told_in_time_that_grows_with_the_text(self, bit):
        text = bit * (200_000 // len(bit)) + " x"
        arrival = Arrival("a.md", text, {"events": [], "sections": []}, (1,) * (text.count("\n") + 1))
        start = time.process_time()

        no_post_mortem("a.md", arrival)

        assert time.process_time() - start < 1

    def test_is_every_real_one(self):
        folder = Path(__file__).parents[4] / "shared" / "corpus" / "docs"
        if not folder.is_dir():
            pytest.skip("there is no corpus beside the repository")

        assert {path: why for path, why in told(folder).items() if why is not True} == {}

    def test_is_what_somebody_names(self, tmp_path):
        filed(tmp_path, {"README.md": FORM})

        assert told(tmp_path / "README.md") == {"README.md": True}


class TestNeighbours:
    def test_that_leave_no_doubt_are_followed(self, tmp_path):
        filed(
            tmp_path, {"a.md": "It began 25-03-2026.", "b.md": "It began 26-03-2026.", "c.md": "It began 03-04-2026."}
        )

        neighbours = look_around(source_at(tmp_path))

        assert neighbours.documents == 3
        assert neighbours.customs("c.md").day_first is True

    def test_of_each_house_are_asked_before_those_above(self, tmp_path):
        filed(
            tmp_path,
            {
                "x/a.md": "25-03-2026",
                "x/2026/b.md": "03-04-2026",
                "y/a.md": "03-25-2026",
                "y/b.md": "04-05-2026",
                "z/c.md": "04-05-2026",
            },
        )

        neighbours = look_around(source_at(tmp_path))

        assert neighbours.customs("x/2026/b.md").day_first is True
        assert neighbours.customs("y/b.md").day_first is False
        assert neighbours.customs("z/c.md").day_first is None

    def test_who_contradict_each_other_are_not_outvoted_from_above(self, tmp_path):
        many = {f"x/{day}.md": f"{day}-03-2026" for day in range(13, 28)}
        filed(tmp_path, many | {"y/a.md": "25-03-2026", "y/b.md": "03-25-2026", "z/c.md": "03-04-2026"})

        neighbours = look_around(source_at(tmp_path))

        assert neighbours.customs("y/c.md").day_first is None
        assert neighbours.customs("z/c.md").day_first is True

    def test_say_the_zone_if_two_do_and_all_say_the_same(self, tmp_path):
        note = "## Timeline\n\nAll times in {}.\n"
        filed(
            tmp_path,
            {
                "x/a.md": note.format("PST"),
                "x/b.md": note.format("PST"),
                "y/a.md": note.format("PST"),
                "z/a.md": note.format("UTC"),
                "z/b.md": note.format("CET"),
            },
        )

        neighbours = look_around(source_at(tmp_path))

        assert [neighbours.customs(f"{house}/c.md").zone for house in "xyz"] == ["PST", None, None]

    def test_are_heard_in_a_zip_too_and_containers_are_not_opened(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {"a.md": "25-03-2026", "b.docx": b"PK\x03\x04 broken"})

        assert look_around(source_at(path)).customs("b.docx") == Customs(day_first=True)

    def test_whose_bytes_are_damaged_are_not_heard(self, tmp_path):
        path = zipped(tmp_path / "x.zip", {"a.md": "25-03-2026 damaged"}, zipfile.ZIP_STORED)
        patched(path, b"damaged", b"damagad")

        assert look_around(source_at(path)) == Neighbours(1)

    def test_are_heard_at_their_beginning(self, tmp_path):
        note = "All times in PST.\n"
        filed(tmp_path, {"a.md": note + "\n" * 400 + "All times in UTC.\n", "b.md": note.strip()})

        assert look_around(source_at(tmp_path)).customs("c.md").zone == "PST"

    def test_can_be_put_away_and_taken_out_again(self, tmp_path):
        filed(tmp_path, {"x/a.md": "25-03-2026", "y/a.md": "25-03-2026", "y/b.md": "03-25-2026"})
        neighbours = look_around(source_at(tmp_path))

        assert Neighbours.from_json(neighbours.as_json()) == neighbours
        assert Neighbours.from_json({}) == Neighbours()

    def test_are_told_to_whoever_reads_a_document(self, tmp_path, monkeypatch):
        filed(tmp_path, {"a.md": "25-03-2026", "b.md": "03-04-2026"})
        heard = []

        def adopt_all(name, data, customs):
            heard.append((name, customs.day_first))
            yield write_down(Manuscript(name, data.decode()), customs)

        monkeypatch.setattr(archive, "adopt_all", adopt_all)
        source = source_at(tmp_path)
        list(arrivals(source, look_around(source)))

        assert heard == [("a.md", True), ("b.md", True)]


class TestTrouble:
    def test_with_one_document_is_one_line(self, tmp_path, monkeypatch):
        filed(tmp_path, {"a.md": "a", "b.md": "b", "c.md": "c", "d.md": "d"})

        def adopt_all(name, data, customs):
            if name == "a.md":
                raise Unreadable("It is no text.")
            if name == "b.md":
                raise ZeroDivisionError
            if name != "c.md":
                yield write_down(Manuscript(name, data.decode()), customs)

        monkeypatch.setattr(archive, "adopt_all", adopt_all)

        assert told(tmp_path) == {
            "a.md": "It is no text.",
            "b.md": "Reading it failed (ZeroDivisionError). This is our mistake; please report it.",
            "c.md": "It holds no document.",
            "d.md": True,
        }

    def test_there_is_none_with_two_documents_in_one_file(self, tmp_path, monkeypatch):
        filed(tmp_path, {"two.json": "{}"})
        monkeypatch.setattr(
            archive, "adopt_all", lambda *_: (write_down(Manuscript(part, GATES)) for part in ("Gates", "Cranes"))
        )

        assert told(tmp_path) == {"two.json/Gates": True, "two.json/Cranes": True}

    def test_in_the_middle_of_a_container_keeps_what_came_before(self, tmp_path, monkeypatch):
        filed(tmp_path, {"space.json": "{}"})

        def adopt_all(name, data, customs):
            for part in ("Gates", f"{name}/Cranes", "Gates"):
                yield write_down(Manuscript(part, GATES), customs)
            raise Unreadable("It is cut off.")

        monkeypatch.setattr(archive, "adopt_all", adopt_all)

        assert told(tmp_path) == {
            "space.json/Gates": True,
            "space.json/Cranes": True,
            "space.json/Gates (2)": True,
            "space.json": "It is cut off.",
        }
