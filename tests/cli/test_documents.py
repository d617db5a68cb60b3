"""Post-mortems as plain files: new, show, tidy."""

import io
import json

import pytest
from click.testing import CliRunner
from rich.console import Console

from afterword.cli.documents import new, show, tidy
from afterword.cli.overview import overview
from afterword.document.parse import parse
from document.texts import written

ALERT = json.dumps(
    {
        "version": "4",
        "status": "firing",
        "groupKey": "g",
        "alerts": [
            {
                "status": "firing",
                "labels": {"alertname": "High5xx", "severity": "critical", "service": "checkout"},
                "annotations": {"summary": "5xx ratio 12 %"},
                "startsAt": "2026-02-17T10:21:07Z",
                "fingerprint": "ab",
            }
        ],
    }
)


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    runner = CliRunner()
    return lambda command, *arguments, given=None: runner.invoke(command, arguments, input=given)


def test_new_prints_a_draft(run):
    done = run(new, "--title", "Rain", "--owner", "kim")

    assert done.exit_code == 0
    assert (parse(done.stdout).title, parse(done.stdout).facts.owner) == ("Rain", "@kim")


def test_new_reads_an_alert(run):
    done = run(new, "--from", "-", given=ALERT)

    facts = parse(done.stdout).facts
    assert (facts.title, facts.severity, facts.services) == ("5xx ratio 12 %", "SEV2", ("checkout",))
    assert parse(done.stdout).events[0].tags[-1] == "detect"


def test_new_writes_a_file_once(run, tmp_path):
    first = run(new, "--title", "Rain", "-o", "a.md")
    second = run(new, "--title", "Sun", "-o", "a.md")

    assert (first.exit_code, second.exit_code) == (0, 2)
    assert "exists already" in second.stderr
    assert parse((tmp_path / "a.md").read_text("utf-8")).title == "Rain"


@pytest.mark.parametrize("body", ["", "[]", "{", "\ud800"])
def test_new_says_what_is_wrong_with_an_alert(run, body):
    done = run(new, "--from", "-", given=body.encode("utf-8", "surrogatepass"))

    assert done.exit_code == 2
    assert done.stderr.startswith("Error: ")


def test_new_says_where_it_cannot_write(run):
    assert run(new, "-o", "no/such/folder/a.md").exit_code == 2


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
