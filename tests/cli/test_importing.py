"""`afterword import`, as somebody types it and as a script calls it: a real process, its output and its exit."""

import json
import os
import pty
import signal
import subprocess
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.cli.import_progress import progress
from afterword.cli.main import main
from afterword.exchange.arrivals import archive
from afterword.exchange.arrivals.adopt import write_down
from afterword.exchange.arrivals.manuscript import Candidate, Manuscript
from exchange.arrivals.archived import GATES, filed, zipped, zipped_bytes
from running import AFTERWORD


@pytest.fixture
def run(tmp_path):
    def run(*arguments, **options):
        return subprocess.run(
            [AFTERWORD, "import", *map(str, arguments)],
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
            **options,
        )

    return run


@pytest.fixture
def house(tmp_path):
    """Make a folder with two post-mortems, what is passed over, and one that fails."""
    return filed(
        tmp_path / "house",
        {
            "2026-02-gates.md": GATES,
            "2025/cranes.html": "<h1>Cranes stood still</h1><p>Nobody knows why.</p>",
            "README.md": "# Our post-mortems\n",
            "gates.png": b"\x89PNG",
            "broken.zip": b"PK\x03\x04 cut off",
        },
    )


def lines(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


class TestOneDocument:
    def test_is_one_object(self, run, tmp_path):
        filed(tmp_path, {"gates.md": GATES})

        done = run("gates.md", "--format", "json")

        told = json.loads(done.stdout)
        assert (done.returncode, done.stderr) == (0, "")
        assert list(told) == ["text", "found", "contradictions", "unread"]
        assert told["found"]["title"] == "Gates refused tickets"
        assert {"facts", "sections", "events", "impact", "factors", "actions", "lessons", "measures"} < set(
            told["found"]
        )
        assert [event["line"] for event in told["found"]["events"]] == [9, 10]
        assert [action["line"] for action in told["found"]["actions"]] == [14]

    def test_is_a_report_for_people(self, run, tmp_path):
        filed(tmp_path, {"gates.md": GATES})

        done = run("gates.md")

        assert done.returncode == 0
        for words in (
            "Gates refused tickets",
            "2 events",
            "The first gate refuses a ticket",
            "Check the address range",
            "Nothing was written. Next: afterword import gates.md --into DIR",
        ):
            assert words in done.stdout
        assert "\x1b" not in done.stdout
        assert [path.name for path in tmp_path.iterdir()] == ["gates.md"]

    def test_is_written_where_it_is_told(self, run, tmp_path):
        filed(tmp_path, {"gates.md": GATES})

        first, second = run("gates.md", "--into", "ours"), run("gates.md", "--into", "ours")

        assert "gates.md: written" in first.stdout
        assert "gates.md: unchanged" in second.stdout
        written = (tmp_path / "ours" / "gates.md").read_text("utf-8")
        assert written == json.loads(run("gates.md", "--format", "json").stdout)["text"]

    def test_that_is_none_fails(self, run, tmp_path):
        filed(tmp_path, {"core.bin": b"\x7fELF\0\0"})

        for form in ("text", "json"):
            done = run("core.bin", "--format", form)

            assert (done.returncode, done.stdout) == (1, "")
            assert done.stderr.startswith("afterword: core.bin: It is no text.")

    def test_sends_no_orders_to_the_terminal(self, run, tmp_path):
        filed(tmp_path, {"a.md": "# a\x1b[2Jb\n\n## Actions\n\n- [ ] c \x1b]0;d\x07\n"})

        assert "\x1b" not in run("a.md").stdout


class TestManyDocuments:
    def test_are_an_object_a_line_and_a_summary(self, run, house):
        done = run(house, "--format", "json")

        *documents, last = lines(done)
        assert [next(iter(document.items())) for document in documents] == [
            ("path", "2025/cranes.html"),
            ("path", "2026-02-gates.md"),
        ]
        assert {"text", "found", "contradictions", "unread"} < set(documents[0])
        (summary,) = last.values()
        assert {name: summary[name] for name in ("documents", "kept", "skipped", "failed", "events", "actions")} == {
            "documents": 3,
            "kept": 2,
            "skipped": 2,
            "failed": 1,
            "events": 2,
            "actions": 1,
        }
        assert [each["path"] for each in summary["failures"]] == ["broken.zip"]
        assert [each["path"] for each in summary["skips"]] == ["README.md", "gates.png"]
        assert done.returncode == 1
        assert done.stderr.startswith("afterword: broken.zip: It is no zip, or it is cut off")

    def test_of_a_zip_are_those_of_its_folder(self, run, house, tmp_path):
        files = {str(path.relative_to(house)): path.read_bytes() for path in house.rglob("*") if path.is_file()}
        zipped(tmp_path / "house.zip", files)

        assert lines(run("house.zip", "--format", "json")) == lines(run("house", "--format", "json"))

    def test_are_a_line_each_for_people(self, run, house):
        done = run(house, "--into", "ours")

        assert done.returncode == 1
        for line in (
            "kept     2026-02-gates.md: 2 events, 1 action  → 2026-02-gates.md (written)",
            "skipped  README.md: It is about the folder, not an incident.",
            "failed   broken.zip: It is no zip, or it is cut off",
            "2 documents kept, 2 skipped, 1 failed. In them: 2 events, 1 action",
            "Files: 2 written.",
        ):
            assert line in done.stdout

    def test_that_were_all_kept_exit_with_0(self, run, house):
        (house / "broken.zip").unlink()

        assert run(house).returncode == 0

    def test_are_not_changed_by_a_second_import(self, run, house, tmp_path):
        run(house, "--into", "ours")
        before = {path: path.read_bytes() for path in (tmp_path / "ours").rglob("*") if path.is_file()}

        again = run(house, "--into", "ours", "--format", "json")

        assert lines(again)[-1]["summary"]["files"] == {"unchanged": 2}
        assert {path: path.read_bytes() for path in (tmp_path / "ours").rglob("*") if path.is_file()} == before

    def test_may_be_written_into_the_folder_they_come_from(self, run, house):
        run(house, "--into", house / "ours")

        again = lines(run(house, "--into", house / "ours", "--format", "json"))[-1]["summary"]

        assert again["files"] == {"unchanged": 2}
        assert {"path": "ours", "why": "A former import wrote into this folder."} in again["skips"]

    def test_that_cannot_be_written_fail_and_are_told_all_the_same(self, run, house, tmp_path):
        filed(tmp_path, {"ours/2025": "a file where a folder should be"})

        done = run(house, "--into", "ours", "--format", "json")

        assert [each.get("path") for each in lines(done)] == ["2025/cranes.html", "2026-02-gates.md", None]
        assert lines(done)[-1]["summary"]["kept"] == 1
        assert "2025 cannot be written" in done.stderr
        assert done.returncode == 1

    def test_whose_neighbours_leave_no_doubt_are_said_to_be_read_like_them(self, run, tmp_path):
        filed(tmp_path, {"x/a.md": "It began 25-03-2026.", "x/b.md": "It began 03-04-2026."})

        assert lines(run("x", "--format", "json"))[-1]["summary"]["customs"] == [
            {"folder": "", "day_first": True, "zone": None}
        ]
        assert "dates such as 01-10-2024 are read with the day first" in run("x").stdout

    def test_that_are_none_are_said_to_be_none(self, run, tmp_path):
        filed(tmp_path, {"x/a.png": ""})

        done = run("x")

        assert done.returncode == 0
        assert "There is no document here that can be read." in done.stdout

    def test_names_of_any_bytes_are_printed_and_written(self, run, tmp_path):
        folder = filed(tmp_path / "x", {"a.md": GATES}).resolve()
        (folder / "a.md").rename(Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9\x1b[2J.md")))

        done = run("x", "--into", "ours", env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0"})

        assert done.returncode == 0
        assert "caf\\xe9" in done.stdout
        assert "\x1b" not in done.stdout
        assert [path.name for path in (tmp_path / "ours").glob("*.md")] == ["caf-xe9-[2J.md"]

    def test_in_a_zip_in_a_zip_are_found(self, run, tmp_path):
        zipped(tmp_path / "x.zip", {"in.zip": zipped_bytes({"gates.md": GATES})})

        assert lines(run("x.zip", "--format", "json"))[0]["path"] == "in.zip/gates.md"

    def test_show_a_bar_on_a_terminal_and_lines_above_it(self, house, tmp_path):
        main, side = pty.openpty()
        with subprocess.Popen([AFTERWORD, "import", str(house)], cwd=tmp_path, stdout=side, stderr=side) as process:
            os.close(side)
            told = b""
            with open(main, "rb", buffering=0) as terminal:  # noqa: PTH123 - a descriptor has no path
                while True:
                    try:
                        told += terminal.read(1000)
                    except OSError:  # the other end was closed
                        break
            assert process.wait() == 1

        assert "2 documents kept, 2 skipped, 1 failed." in told.decode()


class TestWhatCannotRun:
    @pytest.mark.parametrize("form", ["text", "json"])
    def test_exits_with_2(self, run, tmp_path, form):
        os.mkfifo(tmp_path / "pipe")
        filed(tmp_path, {"x/a.md": GATES, "file": ""})

        for arguments, words in (
            (("nothing",), "nothing is not there."),
            (("pipe",), "pipe is a pipe"),
            (("x", "--into", "x"), "x is what is imported. Choose another folder"),
            (("x", "--into", "file"), "is a file"),
            (("x", "--into", "file/below"), "cannot be written"),
        ):
            done = run(*arguments, "--format", form)

            assert (done.returncode, done.stdout) == (2, "")
            assert words in done.stderr

    def test_leaves_nothing_behind(self, run, tmp_path):
        run("nothing", "--into", "ours")

        assert list(tmp_path.iterdir()) == []


class TestStopping:
    @pytest.fixture(autouse=True)
    def interruptible(self):
        """Let children hear Ctrl-C also where these tests themselves run in the background, which ignores it."""
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        yield
        signal.signal(signal.SIGINT, before)

    @pytest.mark.parametrize("form", ["text", "json"])
    def test_keeps_what_was_written_and_goes_on_from_there(self, run, tmp_path, form):
        filed(tmp_path / "x", {f"{number:04}.md": GATES * 3 for number in range(1000)})
        command = [AFTERWORD, "import", "x", "--into", "ours", "--format", form]
        with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            while not list((tmp_path / "ours").glob("*.md")):
                time.sleep(0.01)
            process.send_signal(signal.SIGINT)
            told, trouble = process.communicate(timeout=30)

        written = len(list((tmp_path / "ours").glob("*.md")))
        assert process.returncode == 130
        assert "Stopped. What was written to ours stays" in trouble.decode()
        assert "Traceback" not in trouble.decode()
        assert 0 < written < 1000
        assert not list((tmp_path / "ours").glob(".afterword-*[!l]"))
        if form == "json":
            assert json.loads(told.splitlines()[-1])["summary"]["stopped"] is True

        for path in list((tmp_path / "x").iterdir())[20:]:
            path.unlink()
        assert run("x", "--into", "ours").returncode == 0

    def test_of_who_reads_the_output_is_no_error_to_shout_about(self, tmp_path):
        filed(tmp_path / "x", {f"{number}.md": GATES for number in range(200)})
        command = f"'{AFTERWORD}' import x --format json | head -c 10"

        done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)

        assert done.stdout == '{"path": "'
        assert done.stderr == ""


class TestAFileOfSeveral:
    @pytest.fixture
    def chat(self, tmp_path, monkeypatch):
        """Pretend that a file holds two documents with a line of chat each."""
        said = Candidate(3, "2026-02-17T09:02:00Z", "cathal", "gates are down", None, "says that something is down")

        def adopt_all(name, data, customs):
            for part in data.decode().split():
                yield write_down(Manuscript(part, "", candidates=(said,)), customs)

        monkeypatch.setattr(archive, "adopt_all", adopt_all)
        return filed(tmp_path, {"two.json": "gates cranes", "one.json": "gates"})

    def test_is_told_as_an_archive_is(self, chat):
        done = CliRunner().invoke(main, ["import", str(chat / "two.json"), "--format", "json"])

        first, second, last = map(json.loads, done.stdout.splitlines())
        assert (first["path"], second["path"]) == ("two.json/gates", "two.json/cranes")
        assert first["candidates"][0]["quote"] == "gates are down"
        assert last["summary"]["candidates"] == 2

    def test_that_holds_one_is_told_as_one(self, chat):
        done = CliRunner().invoke(main, ["import", str(chat / "one.json")])

        assert "Candidates from chat: 1" in done.stdout
        assert "cathal: gates are down" in done.stdout


class TestProgress:
    def test_is_a_line_now_and_then_where_there_is_no_terminal(self, monkeypatch, capsys):
        clock = iter([0.0, 5.0, 11.0, 12.0, 22.0])
        monkeypatch.setattr("time.monotonic", lambda: next(clock))

        with progress() as shown:
            shown.looking(10)
            shown.looking(20)
            shown.read(1, 30)
            shown.read(40, 30)

        assert capsys.readouterr().err == "20 documents so far\n30 of 30 documents\n"
