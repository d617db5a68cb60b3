"""The same findings in the words of other programs, each held to what that program reads."""

import json
import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner
from jsonschema import Draft4Validator

from afterword.cli.main import main
from afterword.lint.rule import explain
from sound import TEXT as SOUND

SCHEMA = Path(__file__).parents[2] / "frontend/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
TEXT = """---
schema: postmortem/1
status: in-review
---

# Gätes 🦁 refused tickets

## Root cause

The outage was caused by human error. It was a plain human error.
"""


TODAY = date(2026, 5, 4)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("afterword.cli.checking.today", lambda: TODAY)
    (tmp_path / "our gates, 100%.md").write_text(TEXT, encoding="utf-8")
    return tmp_path


def printed(form, *arguments):
    result = CliRunner().invoke(main, ["check", "--format", form, *arguments])
    assert result.exit_code == 1
    return result.stdout


@pytest.fixture
def found(folder):
    return json.loads(printed("json"))["files"][0]["diagnostics"]


def test_sarif_is_valid_and_says_the_same(folder, found):
    log = json.loads(printed("sarif"))

    Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(log)
    run = log["runs"][0]
    assert len(run["results"]) == len(found) > 0
    for result, each in zip(run["results"], found, strict=True):
        assert result["ruleId"] == run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == each["rule"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "our%20gates%2C%20100%25.md"
        region = place["region"]
        assert (region["startLine"], region["startColumn"], region["endColumn"]) == (
            each["line"],
            each["column"],
            each["end_column"],
        )


def test_a_finding_keeps_its_name_when_lines_come_above_it(folder):
    before = json.loads(printed("sarif"))["runs"][0]["results"]
    path = folder / "our gates, 100%.md"
    path.write_text(TEXT.replace("## Root", "More words.\n\n## Root"), encoding="utf-8")

    after = json.loads(printed("sarif"))["runs"][0]["results"]

    marks = [{one["partialFingerprints"]["quote/v1"] for one in results} for results in (before, after)]
    assert marks[0] <= marks[1]


def test_github_gets_one_command_a_finding_with_its_marks_escaped(folder, found):
    lines = printed("github").splitlines()

    assert len(lines) == len(found)
    blame = next(line for line in lines if "human-error-label" in line)
    assert blame.startswith("::error file=our gates%2C 100%25.md,line=10,col=26,endLine=10,title=human-error-label::")
    assert "\n" not in blame


def test_sarif_and_gitlab_name_each_finding_alike_and_no_two_the_same(folder):
    (folder / "empty.md").write_text("")
    (folder / "twice.md").write_text("Alex was careless.\n\nAlex was careless.\n")
    paths = ["empty.md", "twice.md"]

    results = json.loads(printed("sarif", *paths))["runs"][0]["results"]

    marks = [one["partialFingerprints"]["quote/v1"] for one in results]
    assert len(set(marks)) == len(marks)
    assert marks == [one["fingerprint"] for one in json.loads(printed("gitlab", *paths))]


def test_gitlab_gets_a_fingerprint_of_its_own_for_each_finding(folder, found):
    report = json.loads(printed("gitlab"))

    assert len({one["fingerprint"] for one in report}) == len(report) == len(found)
    assert {one["severity"] for one in report} <= {"info", "minor", "major", "critical", "blocker"}
    assert all(one["location"]["lines"]["begin"] >= 1 and one["description"] for one in report)


def test_junit_fails_for_errors_only(folder, found):
    errors = [each for each in found if each["severity"] == "error"]

    suite = ET.fromstring(printed("junit"))[0]

    assert suite.get("tests") == str(len(found))
    assert suite.get("failures") == str(len(errors)) == str(len(suite.findall("testcase/failure")))


def test_junit_has_a_case_for_a_file_with_nothing_to_change(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("afterword.cli.checking.today", lambda: TODAY)
    (tmp_path / "a.md").write_text(SOUND)

    result = CliRunner().invoke(main, ["check", "--format", "junit"])

    assert result.exit_code == 0
    assert [case.get("name") for case in ET.fromstring(result.stdout).iter("testcase")] == ["nothing to change"]


def messages(form, *arguments):
    """Return the words of each finding of one file, in order."""
    out = printed(form, *arguments)
    if form == "sarif":
        return [result["message"]["text"] for result in json.loads(out)["runs"][0]["results"]]
    if form == "gitlab":
        return [one["description"] for one in json.loads(out)]
    if form == "github":
        return [line.rpartition("::")[2] for line in out.splitlines()]
    cases = ET.fromstring(out).iter("testcase")
    return [case[0].text.partition(": ")[2] for case in cases]


@pytest.mark.parametrize("form", ["sarif", "github", "gitlab", "junit"])
def test_every_format_tells_the_same_next_step_as_text_does_and_where_to_read_more(folder, monkeypatch, form):
    (folder / "our gates, 100%.md").write_text(TEXT + "\nNordpost should have told us. The team forgot the key.\n")
    text = CliRunner().invoke(main, ["check"]).stdout
    steps = [line.removeprefix("  → ") for line in text.splitlines() if line.startswith("  → ")]

    told = [words.replace("%25", "%").replace("%0A", "\n") for words in messages(form)]

    assert len(told) == len(steps) > 3
    assert all(step in words for step, words in zip(steps, told, strict=True))
    assert "(afterword explain human-error-label)" in "".join(told)
    monkeypatch.setenv("AFTERWORD_URL", "https://afterword.example.org")
    page = "afterword.example.org/rules/human-error-label"
    assert page in "".join(messages(form))


def test_sarif_has_the_manual_page_as_markdown_and_its_address(folder, monkeypatch):
    monkeypatch.setenv("AFTERWORD_URL", "https://afterword.example.org")

    log = json.loads(printed("sarif"))

    Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(log)
    driver = log["runs"][0]["tool"]["driver"]
    assert driver["informationUri"] == "https://afterword.example.org/rules"
    for each in driver["rules"]:
        assert each["help"]["markdown"] == explain(each["id"])
        assert each["helpUri"] == f"https://afterword.example.org/rules/{each['id']}"


@pytest.mark.parametrize("form", ["gitlab", "github", "sarif"])
@pytest.mark.parametrize("style", ["{}", "./{}", "{folder}/{}", "../pm/{}"])
def test_paths_begin_at_the_root_of_the_repository(folder, monkeypatch, form, style):
    (folder / ".git").mkdir()
    (folder / "pm").mkdir()
    (folder / "pm" / "bad.md").write_text(TEXT)
    monkeypatch.chdir(folder / "pm")

    out = printed(form, style.format("bad.md", folder=folder / "pm"))

    pattern = {"gitlab": r'"path": "([^"]*)"', "github": "file=([^,]*),", "sarif": r'"uri": "([^"]*)"'}[form]
    assert set(re.findall(pattern, out)) == {"pm/bad.md"}
