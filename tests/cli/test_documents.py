"""Post-mortems as plain files: show, tidy."""

import io
import json

import pytest
from click.testing import CliRunner
from rich.console import Console

from afterword.cli.documents import show, tidy
from afterword.cli.overview import overview
from afterword.document.parse import parse
from document.texts import written


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    runner = CliRunner()
    return lambda command, *arguments, given=None: runner.invoke(command, arguments, input=given)


def test_show_gives_the_structure_as_json(run):
    done = run(show, "-", "--format", "json", given=written("parcel-labels"))

    assert json.loads(done.stdout)["title"] == parse(written("parcel-labels")).title


def test_show_draws_an_overview(run, tmp_path):
    (tmp_path / "a.md").write_text(written("parcel-labels"), "utf-8")

    done = run(show, "a.md")

    for words in ("SEV2", "812 of 9 400", "48 min (±3 min) to detect", "10:36–11:02", "F3 (see above)", "✓", "Lessons"):
        assert words in done.stdout


@pytest.mark.parametrize("text", ["", "# T\n", written("guarded-export"), written("typical-mistakes")])
def test_show_draws_whatever_there_is(text):
    output = io.StringIO()

    overview(parse(text), Console(file=output, width=70))

    assert max(len(line) for line in output.getvalue().splitlines()) <= 70


def test_show_sends_no_orders_to_the_terminal():
    output = io.StringIO()

    overview(parse("# a\x1b[2Jb\n\n## Actions\n\n- [ ] c \x1b]0;d\x07\n"), Console(file=output, width=70))

    assert "\x1b" not in output.getvalue()


@pytest.mark.parametrize(("content", "words"), [(b"\xff", "not UTF-8"), (None, "cannot be read")])
def test_what_cannot_be_read_ends_with_two(run, tmp_path, content, words):
    if content is not None:
        (tmp_path / "a.md").write_bytes(content)

    done = run(show, "a.md")

    assert done.exit_code == 2
    assert words in done.stderr


def test_tidy_prints_checks_and_writes(run, tmp_path):
    file = tmp_path / "a.md"
    file.write_bytes(b"# T\r\n\r\n* a  \r\n")

    assert run(tidy, "a.md").stdout_bytes == b"# T\r\n\r\n- a\r\n"
    assert run(tidy, "--check", "a.md").exit_code == 1
    assert run(tidy, "--write", "a.md").exit_code == 0
    assert file.read_bytes() == b"# T\r\n\r\n- a\r\n"
    assert run(tidy, "--check", "a.md").exit_code == 0
    assert run(tidy, "--write", "a.md").stderr == ""
    assert run(tidy, "-", "--write", given="* a").stdout == "- a\n"


def test_tidy_does_one_thing_at_a_time(run):
    assert run(tidy, "--check", "--write", "-", given="").exit_code == 2
