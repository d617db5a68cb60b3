"""A post-mortem begins as a plain file, from nothing or from what any system sent."""

import json

import pytest
from click.testing import CliRunner

from afterword.cli.beginning import new
from afterword.document.parse import parse
from afterword.document.template import ours
from afterword.incident.senders.shelf import senders

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


ISSUE = {"action": "opened", "issue": {"number": 7, "title": "Seats twice"}, "repository": {"full_name": "a/b"}}


@pytest.mark.parametrize("body", [{"foo": 1}, ISSUE, {"alert": {"name": "Mapped"}}, [{"foo": 1}]])
def test_new_says_when_nothing_tells_of_an_incident(run, body):
    done = run(new, "--from", "-", given=json.dumps(body))

    assert (done.exit_code, done.stdout) == (2, "")
    assert "Nothing in this tells of an incident" in done.stderr


@pytest.mark.parametrize("owner", ["@", "not/ok", "", "@@ines", "ines carvalhal", "-"])
def test_new_takes_only_a_handle_as_owner(run, owner):
    done = run(new, "--owner", owner)

    assert (done.exit_code, done.stdout) == (2, "")
    assert "is no handle" in done.stderr


@pytest.mark.parametrize("owner", ["ines", "@ines", "ines.c-1"])
def test_an_owner_is_written_as_a_handle(run, owner):
    assert parse(run(new, "--owner", owner).stdout).facts.owner == f"@{owner.removeprefix('@')}"


def test_new_names_who_responded_as_far_as_they_are_known(run, tmp_path):
    (tmp_path / "afterword.toml").write_text('[directory]\npeople = [{handle = "mira", name = "Mira Holm"}]\n')
    people = ["Mira Holm", "@rui", "Ana Somebody"]
    body = {"event": "incident.opened", "incident": {"key": "K", "title": "Seats twice", "people": people}}

    done = run(new, "--owner", "ines", "--from", "-", given=json.dumps(body))

    assert parse(done.stdout).facts.contributors == ("@ines", "@mira", "@rui")
    assert "Ana Somebody" in done.stderr


def test_new_says_where_it_cannot_write(run):
    assert run(new, "-o", "no/such/folder/a.md").exit_code == 2


@pytest.mark.parametrize("name", [name for name in senders() if name != "mapped"])
def test_new_reads_what_any_system_sends(run, name):
    done = run(new, "--from", "-", given=json.dumps(senders()[name].example))

    assert done.exit_code == 0, done.stderr
    assert parse(done.stdout).facts.problems == ()
    assert parse(done.stdout).title


def test_new_lists_templates_and_takes_one(run):
    listed = run(new, "--list-templates")
    done = run(new, "--template", "security")

    assert [line.split()[0] for line in listed.stdout.splitlines()] == list(ours())
    assert "**Reachable:**" in done.stdout


def test_new_says_which_templates_there_are(run):
    done = run(new, "--template", "novel")

    assert done.exit_code == 2
    assert "light, standard, board" in done.stderr


def test_new_takes_the_template_that_fits(run):
    near = run(new, "--from", "-", given='{"title": "Rain", "near_miss": true}')
    lost = run(new, "--from", "-", given='{"title": "Rain", "data_loss": true}')
    worst = run(new, "--from", "-", given='{"title": "Rain", "severity": "sev1"}')

    assert "**Could have been:**" in near.stdout
    assert "**Records restored:**" in lost.stdout
    assert "**Contracts and regulators:**" in worst.stdout


def test_new_takes_the_houses_templates_and_teams(run, tmp_path):
    (tmp_path / "afterword.toml").write_text('templates = "ours"\n[services.checkout]\nteam = "basket"\n', "utf-8")
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "shop.md").write_text(
        "<!-- template: For our shop. -->\n## Impact\n\n{{figures}}\n\n## Timeline\n\nWho waited?\n\n{{events}}\n",
        "utf-8",
    )

    done = run(new, "--from", "-", "--template", "shop", given=ALERT)

    assert "Who waited?" in done.stdout
    assert parse(done.stdout).facts.teams == ("basket",)


@pytest.mark.parametrize(
    ("house", "words"),
    [
        ('templates = "nowhere"', "afterword.toml:1: templates: nowhere is no folder. Make it, or take"),
        ("templates = 7", "afterword.toml:1: templates: the path of a folder is needed"),
        ("policy = 'nowhere.toml'", "afterword.toml:1: policy: There is no file nowhere.toml."),
        ("policy = '.'", "afterword.toml:1: policy: . cannot be read: is a directory."),
    ],
)
def test_new_says_what_is_wrong_with_the_house(run, tmp_path, house, words):
    (tmp_path / "afterword.toml").write_text(house, "utf-8")

    done = run(new, "--from", "-", given=ALERT)

    assert done.exit_code == 2
    assert words in done.output


def test_new_leaves_signals_out_unless_told_otherwise(run):
    body = json.loads(ALERT)
    body["alerts"] += [{**body["alerts"][0], "startsAt": "2026-02-17T10:25:00Z", "fingerprint": "cd"}]

    usual, everything = (run(new, "--from", "-", *extra, given=json.dumps(body)) for extra in ([], ["--all-signals"]))

    assert len(parse(everything.stdout).events) == len(parse(usual.stdout).events) + 1
