"""`afterword check` and `afterword explain`, as somebody types them."""

import errno
import json
import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword import __version__
from afterword.cli.main import COMMANDS, SUMMARIES, main
from afterword.cli.output import Checked, as_text
from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.rule import rules
from sound import TEXT as CLEAN

FAULTY = CLEAN.replace("status: drafting", "status: in-review") + "\nCause: operator error.\n"
LINE = FAULTY.count("\n")


TODAY = date(2026, 5, 4)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("afterword.cli.checking.today", lambda: TODAY)
    return tmp_path


def run(*arguments, text=None):
    return CliRunner().invoke(main, list(arguments), input=text)


def test_a_clean_file_exits_with_0(folder):
    (folder / "a.md").write_text(CLEAN)

    result = run("check", "a.md")

    assert (result.exit_code, result.output) == (0, "Nothing to change in 1 file.\n")


def test_the_command_knows_the_day_and_says_that_a_stage_is_overdue(folder, monkeypatch):
    (folder / "a.md").write_text(CLEAN)
    monkeypatch.setattr("afterword.cli.checking.today", lambda: date(2026, 11, 26))

    assert "warning overdue-stage" in run("check", "a.md").output


def test_an_error_exits_with_1_and_shows_line_carets_and_next_step(folder):
    (folder / "a.md").write_text(FAULTY)

    result = run("check", "a.md")

    assert result.exit_code == 1
    assert result.output.splitlines() == [
        f"a.md:{LINE}:8 error human-error-label",
        "  This names a label, not a cause. Write what made the step easy to get wrong.",
        f"   {LINE} │ Cause: operator error.",
        "      │        ^^^^^^^^^^^^^^",
        "  → Replace the label by the condition behind it.",
        "",
        "1 error in 1 file. afterword explain RULE says why.",
    ]


def test_warnings_alone_exit_with_0(folder):
    (folder / "a.md").write_text(FAULTY)

    assert run("check", "--stage", "drafting", "a.md").exit_code == 0


def test_json_lists_every_file_with_exact_places(folder):
    (folder / "a.md").write_text(CLEAN)
    (folder / "b.md").write_text(FAULTY.replace("Cause", "Çause 🦁"), encoding="utf-8")

    result = run("check", "--format", "json", ".")

    assert result.exit_code == 1
    printed = json.loads(result.output)
    assert (printed["version"], [file["path"] for file in printed["files"]]) == (1, ["a.md", "b.md"])
    assert printed["files"][0]["diagnostics"] == []
    (found,) = printed["files"][1]["diagnostics"]
    assert {key: value for key, value in found.items() if key not in ("message", "fix", "page")} == {
        "rule": "human-error-label",
        "severity": "error",
        "line": LINE,
        "column": 10,
        "end_line": LINE,
        "end_column": 24,
        "quote": "operator error",
    }
    assert set(found["fix"]) == {"kind", "title", "edits", "question"}


def test_directories_are_walked_in_order_without_hidden_ones_and_node_modules(folder):
    for name in ("b.md", "a/z.md", "a/B.MD", ".hidden/x.md", "node_modules/x.md", "a/.x.md", "c.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(CLEAN)

    printed = json.loads(run("check", "--format", "json").output)

    assert [file["path"] for file in printed["files"]] == [str(Path("a/B.MD")), str(Path("a/z.md")), "b.md"]


def test_a_file_named_twice_is_checked_once(folder):
    (folder / "a.md").write_text(CLEAN)

    assert run("check", "a.md", "a.md").output == "Nothing to change in 1 file.\n"


@pytest.mark.parametrize("again", ["./a.md", "sub/../a.md", "{folder}/a.md", "link.md", "linked/a.md"])
def test_a_file_named_in_two_ways_is_checked_and_changed_once(folder, again):
    (folder / "a.md").write_text(UNSORTED)
    (folder / "sub").mkdir()
    (folder / "link.md").symlink_to("a.md")
    (folder / "linked").symlink_to(folder)
    paths = ["a.md", again.format(folder=folder)]

    assert run("check", "--diff", *paths).stdout == run("check", "--diff", "a.md").stdout != ""
    assert run("check", "--fix", *paths).stderr.count("Fixed") == 1
    assert " in 1 file." in run("check", *paths).output


def test_below_a_directory_a_file_bears_its_own_name_and_a_link_out_of_it_is_followed(folder):
    (folder / "pm").mkdir()
    (folder / "pm/b.md").write_text(CLEAN)
    (folder / "c.md").write_text(CLEAN)
    (folder / "pm/a.md").symlink_to("b.md")
    (folder / "pm/c.md").symlink_to("../c.md")

    printed = json.loads(run("check", "--format", "json", "pm").output)

    assert [file["path"] for file in printed["files"]] == ["pm/b.md", "pm/c.md"]


def test_standard_input_is_read_for_a_dash(folder):
    result = run("check", "--format", "json", "-", text=FAULTY)

    assert result.exit_code == 1
    assert [file["path"] for file in json.loads(result.output)["files"]] == ["-"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere.md"], "nowhere.md cannot be read: no such file or directory."),
        (["empty"], "empty holds no *.md file, so there is nothing to check."),
        (["latin.md"], "latin.md is not UTF-8: line 2 holds byte 0xe9. Save it as UTF-8."),
    ],
)
def test_what_cannot_be_checked_exits_with_2_and_says_why(folder, arguments, words):
    (folder / "empty").mkdir()
    (folder / "latin.md").write_bytes("a\ncafé\n".encode("latin-1"))

    result = run("check", *arguments)

    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"afterword: {words}\n")


def test_the_other_files_are_checked_all_the_same(folder):
    (folder / "a.md").write_bytes(b"\xff")
    (folder / "b.md").write_text(FAULTY)

    result = run("check", "--format", "json", ".")

    assert result.exit_code == 2
    assert [file["path"] for file in json.loads(result.stdout)["files"]] == ["b.md"]
    assert "a.md is not UTF-8" in result.stderr


def test_an_unknown_option_exits_with_2(folder):
    assert run("check", "--formt", "json").exit_code == 2


@pytest.mark.parametrize("text", ["", "\n", "\ufeff# A\r\n\r\nB\r\n", "\x00\x1b[31m", "a" * 300_000, "- " * 5000])
def test_odd_texts_are_checked(folder, text):
    (folder / "a.md").write_bytes(text.encode())

    result = run("check", "a.md")

    assert result.exit_code == 1
    assert "\x1b" not in result.output


def test_long_lines_are_cut_around_the_place(folder):
    (folder / "a.md").write_text(CLEAN + "\n" + "word " * 60 + "for it was operator error " + "word " * 60 + "\n")

    lines = run("check", "a.md").output.splitlines()

    shown, carets = lines[2], lines[3]
    assert shown[shown.index("operator error") :][:14] == "operator error"
    assert carets.index("^") == shown.index("operator error")
    assert len(shown) < 125


def test_a_rule_is_explained_and_all_are_listed():
    listing = run("explain").output

    assert [line.split()[0] for line in listing.splitlines()] == [each.name for each in rules()]
    assert run("explain", "should-have").output.startswith("# should-have\n")


def test_an_unknown_rule_is_answered_with_the_nearest():
    result = run("explain", "shallow-chains")

    assert result.exit_code == 2
    assert "Did you mean shallow-chain?" in result.stderr


def test_the_version_and_the_commands_are_told():
    assert run("--version").output == f"afterword {__version__}\n"
    listing = run("--help").output
    assert [name for name in COMMANDS if f"\n  {name} " in listing] == main.list_commands(None)
    assert set(COMMANDS) == set(SUMMARIES)


def test_every_listed_command_can_be_loaded_and_says_what_it_is_for():
    for name in main.list_commands(None):
        result = run(name, "--help")

        assert result.exit_code == 0, name
        assert f" {name} " in result.output


def test_checking_imports_neither_the_web_nor_what_prints_in_colour(folder):
    (folder / "a.md").write_text(CLEAN)
    code = (
        "import sys\nfrom afterword.cli.main import main\n"
        "try:\n    main(['check', 'a.md'])\nexcept SystemExit:\n    pass\n"
        "print(sorted({'django', 'rich', 'pycrdt', 'pydantic', 'uvicorn', 'cryptography'} & set(sys.modules)))"
    )

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert ended.stdout.splitlines()[-1] == "[]", ended.stderr


def test_line_ends_of_windows_change_no_finding(folder):
    (folder / "unix.md").write_bytes(FAULTY.encode())
    (folder / "windows.md").write_bytes(FAULTY.replace("\n", "\r\n").encode())

    result = CliRunner().invoke(main, ["check", "--format", "json", "unix.md", "windows.md"])

    unix, windows = json.loads(result.output)["files"]
    assert unix["diagnostics"]
    places = [[{**found, "fix": None} for found in file["diagnostics"]] for file in (unix, windows)]
    assert places[0] == places[1]


def test_pipes_in_a_directory_are_passed_over(folder):
    (folder / "a.md").write_text(CLEAN, encoding="utf-8")
    os.mkfifo(folder / "endless.md")

    result = CliRunner().invoke(main, ["check", "--format", "json", "."])

    assert [file["path"] for file in json.loads(result.output)["files"]] == ["a.md"]


COMMAND = [sys.executable, "-m", "afterword"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize(
    "arguments",
    [["check", "a.md"], ["check", "--format", "json", "a.md"], ["tidy", "a.md"], ["show", "a.md"], ["--help"]],
)
def test_output_that_cannot_be_written_is_said_in_a_line_and_ends_with_2(folder, arguments):
    (folder / "a.md").write_text(CLEAN)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)

    assert done.stderr.decode() == "afterword: The output cannot be written: no space left on device.\n"
    assert done.returncode == 2


def test_trouble_that_is_not_of_the_output_is_not_taken_for_it(folder, monkeypatch):
    def broken(*_):
        raise OSError(errno.ENOSPC, "No space left on device", "somewhere.db")

    monkeypatch.setattr("afterword.cli.checking.texts", broken)

    assert run("check", "a.md").exception.filename == "somewhere.db"


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_a_pipe_nobody_reads_any_more_ends_the_command_quietly(folder, form):
    (folder / "a.md").write_text(FAULTY + "\nCause: operator error.\n" * 2000)
    command = [*COMMAND, "check", "--format", form, "a.md"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
        done.stdout.readline()
        done.stdout.close()

        assert done.stderr.read() == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_json_is_utf_8_whatever_the_terminal_speaks(folder, encoding):
    (folder / "a.md").write_text(FAULTY.replace("Cause", "Çause 🦁"), encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    command = [str(Path(sys.executable).parent / "afterword"), "check", "--format", "json", "a.md"]

    done = subprocess.run(command, capture_output=True, check=False, env=environment)

    assert done.returncode == 1
    assert json.loads(done.stdout.decode())["files"][0]["path"] == "a.md"


def test_a_file_name_that_is_not_utf_8_survives_in_json(folder):
    Path(os.fsdecode(b"\xff.md")).write_text(CLEAN, encoding="utf-8")

    result = CliRunner().invoke(main, ["check", "--format", "json", "."])

    (file,) = json.loads(result.output)["files"]
    assert os.fsencode(file["path"]) == b"\xff.md"


README = """# Gates

The service behind the gates.

## Usage

* Obviously nice!

## Summary

* a
"""


@pytest.fixture
def repository(folder):
    """A repository in which few Markdown files are post-mortems."""
    files = {"README.md": README, "CHANGELOG.md": "# Changes\n\n* a\n", "docs/guide.md": README, "pm/a.md": UNSORTED}
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.mark.parametrize("arguments", [(), ("--fix",), ("--diff",), ("--fix", "."), ("--fix", "README.md")])
def test_what_is_no_post_mortem_is_never_changed(repository, arguments):
    result = run("check", *arguments)

    assert (repository / "README.md").read_text() == (repository / "docs/guide.md").read_text() == README
    assert (repository / "CHANGELOG.md").read_text() == "# Changes\n\n* a\n"
    assert "README.md" in result.stderr
    assert "no post-mortem" in result.stderr
    assert "+++ README.md" not in result.stdout


def test_what_is_no_post_mortem_is_checked_only_when_it_is_named(repository):
    met, named = (json.loads(run("check", "--format", "json", *paths).stdout) for paths in ([], ["README.md"]))

    assert [file["path"] for file in met["files"]] == ["pm/a.md"]
    assert [file["path"] for file in named["files"]] == ["README.md"]


def test_a_folder_without_a_post_mortem_cannot_pass(repository):
    result = run("check", "docs")

    assert (result.exit_code, result.stdout) == (2, "")
    assert "docs/guide.md" in result.stderr


@pytest.mark.parametrize(
    "text",
    [
        "---\nschema: postmortem/1\ntriggers: [\n---\n",
        "---\nschema: post-mortem/2\n---\n# A\n",
        "# A\n\n## Impact\n\n## Root causes\n\n## Action items\n",
    ],
)
def test_a_post_mortem_is_known_by_its_schema_or_its_sections(folder, text):
    (folder / "a.md").write_text(text)

    assert "a.md" in run("check", ".").stdout


UNSORTED = """---
schema: postmortem/1
status: drafting
timezone: UTC
---

# Gates

## Timeline

### 2026-03-09

- 13:24 [detect] The pager rings
- 13:19 [impact] Gates refuse every ticket
"""


def test_fix_makes_the_safe_changes_and_prints_what_is_left(folder):
    (folder / "a.md").write_bytes(UNSORTED.replace("\n", "\r\n").encode())

    result = run("check", "--fix", "a.md")

    text = (folder / "a.md").read_bytes().decode()
    assert text.index("13:19") < text.index("13:24")
    assert text.count("\n") == text.count("\r\n")
    assert "out-of-order" not in result.stdout
    assert "summary-shape" in result.output
    assert "in a.md." in result.stderr
    assert run("check", "--fix", "a.md").stderr == ""


def test_diff_shows_the_changes_and_makes_none(folder):
    (folder / "a.md").write_text(UNSORTED)

    result = run("check", "--diff", "a.md")

    assert result.exit_code == 1
    assert "+- 13:19 [impact] Gates refuse every ticket" in result.stdout.splitlines()
    assert (folder / "a.md").read_text() == UNSORTED


def test_diff_of_what_needs_no_change_is_empty_and_ends_with_0(folder):
    (folder / "a.md").write_text(CLEAN)

    result = run("check", "--diff", "a.md")

    assert (result.exit_code, result.stdout) == (0, "")


def test_a_file_that_cannot_be_written_is_left_whole(folder, monkeypatch):
    (folder / "a.md").write_text(UNSORTED)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    result = run("check", "--fix", "a.md")

    assert result.exit_code == 2
    assert "a.md cannot be written: no space left on device" in result.stderr
    assert (folder / "a.md").read_text() == UNSORTED
    assert [path.name for path in folder.iterdir()] == ["a.md"]


def test_standard_input_cannot_be_changed_in_place(folder):
    result = run("check", "--fix", "-", text=UNSORTED)

    assert result.exit_code == 2
    assert "- cannot be changed in place. Use --diff." in result.stderr


def test_statistics_count_each_rule(folder):
    (folder / "a.md").write_text(FAULTY)
    (folder / "b.md").write_text(FAULTY + "\nAgain: operator error.\n")

    result = run("check", "--statistics")

    assert result.exit_code == 1
    assert result.stdout.splitlines()[0].split() == ["3", "error", "human-error-label", "in", "2", "files"]


@pytest.mark.parametrize(
    "arguments", [("--fix", "--diff"), ("--diff", "--format", "json"), ("--statistics", "--format", "sarif")]
)
def test_options_that_contradict_each_other_are_refused(folder, arguments):
    result = run("check", *arguments)

    assert result.exit_code == 2
    assert "Usage" in result.output


@pytest.fixture
def nested(folder):
    """Two folders, in one of which a rule does not run."""
    for name in ("docs/a.md", "other/b.md"):
        (folder / name).parent.mkdir()
        (folder / name).write_text(FAULTY)
    (folder / "other" / "afterword.toml").write_text('[check]\ndisable = ["human-error-label"]')
    return folder


@pytest.mark.parametrize(
    ("here", "path"),
    [(".", "other/b.md"), ("other", "b.md"), ("docs", "../other/b.md"), ("other", "."), (".", "other")],
)
def test_the_configuration_nearest_to_a_file_holds_wherever_the_command_is_called(nested, monkeypatch, here, path):
    monkeypatch.chdir(nested / here)

    assert run("check", path).exit_code == 0
    assert run("check", str(nested / "docs" / "a.md")).exit_code == 1
    assert run("check", "--config", str(nested / "other" / "afterword.toml"), str(nested / "docs")).exit_code == 0


def test_the_configuration_of_a_folder_one_only_passed_through_does_not_hold(nested):
    result = run("check", "other/../docs/a.md")

    assert result.exit_code == 1


def test_a_configuration_that_does_not_hold_for_any_file_is_not_read(nested, monkeypatch):
    (nested / "other" / "afterword.toml").write_text("[chek]")
    monkeypatch.chdir(nested / "other")

    assert run("check", str(nested / "docs" / "a.md")).exit_code == 1
    assert run("check", "--fix", str(nested / "docs" / "a.md"), "b.md").exit_code == 2


def test_each_file_of_a_folder_is_checked_as_its_own_configuration_says(nested):
    files = {file["path"]: file["diagnostics"] for file in json.loads(run("check", "--format", "json").stdout)["files"]}

    assert (len(files["docs/a.md"]), files["other/b.md"]) == (1, [])


def test_the_nearest_configuration_is_looked_for_up_to_the_root_of_the_repository(folder, monkeypatch):
    (folder / "afterword.toml").write_text('[check]\ndisable = ["human-error-label"]')
    (folder / "docs").mkdir()
    (folder / "docs" / "a.md").write_text(FAULTY)
    monkeypatch.chdir(folder / "docs")

    assert run("check").exit_code == 0
    (folder / "docs" / ".git").mkdir()
    assert run("check").exit_code == 1


@pytest.mark.parametrize(("stage", "code"), [("Drafting", 0), ("drafting", 0), ("foo", 2), ("in-reveiw", 2)])
def test_a_stage_is_one_of_the_process(folder, stage, code):
    (folder / "a.md").write_text(FAULTY)

    result = run("check", "--stage", stage, "a.md")

    assert result.exit_code == code
    assert code == 0 or "'in-review'" in result.stderr


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("tail", ["", "last line without an end"])
@pytest.mark.parametrize("tool", [["git", "apply"], ["patch", "-p1", "--binary", "-i"]])
def test_a_shown_change_is_a_patch_that_gives_what_fix_makes(folder, ends, tail, tool):
    text = (UNSORTED + tail).replace("\n", ends).encode()
    for name in ("pm/a.md", "pm/b.md"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(text)
    (folder / "change.patch").write_bytes(run("check", "--diff", "pm").stdout_bytes)
    subprocess.run(["git", "init", "--quiet"], check=True)

    subprocess.run([*tool, "change.patch"], check=True)

    patched = (folder / "pm/a.md").read_bytes()
    (folder / "pm/b.md").write_bytes(text)
    run("check", "--fix", "pm/b.md")
    assert patched == (folder / "pm/b.md").read_bytes() != text


@pytest.mark.parametrize("tool", [["git", "apply"], ["patch", "-p1", "--binary", "-i"]])
@pytest.mark.parametrize(
    "name",
    [
        "two words.md",
        "a\ttab.md",
        'a "quoted" one.md',
        "back\\slash.md",
        "line\nend\x01.md",
        "Größe 🦁.md",
        os.fsdecode(b"\xff.md"),
        "a b/c  d.md",
    ],
)
def test_a_patch_names_files_as_git_does(folder, name, tool):
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(UNSORTED)
    (folder / "change.patch").write_bytes(run("check", "--diff", name).stdout_bytes)

    subprocess.run([*tool, "change.patch"], check=True)

    assert (folder / name).read_text() != UNSORTED
    assert run("check", "--diff", name).stdout == ""


@pytest.mark.parametrize("path", ["./pm/a.md", "pm/../pm/a.md", "{folder}/pm/a.md", "linked/a.md", "pm/link.md"])
@pytest.mark.parametrize("tool", [["git", "apply"], ["patch", "-p1", "--binary", "-i"]])
def test_a_patch_names_files_from_here_however_they_were_named(folder, path, tool):
    (folder / "pm").mkdir()
    (folder / "pm/a.md").write_text(UNSORTED)
    (folder / "pm/link.md").symlink_to("a.md")
    (folder / "linked").symlink_to("pm")
    (folder / "change.patch").write_bytes(run("check", "--diff", path.format(folder=folder)).stdout_bytes)
    subprocess.run(["git", "init", "--quiet"], check=True)

    subprocess.run([*tool, "change.patch"], check=True)

    assert (folder / "pm/a.md").read_text() != UNSORTED
    assert (folder / "pm/link.md").is_symlink()


def test_a_patch_made_in_a_folder_of_a_repository_is_applied_there(folder, monkeypatch):
    (folder / "pm").mkdir()
    (folder / "pm/a.md").write_text(UNSORTED)
    subprocess.run(["git", "init", "--quiet"], check=True)
    monkeypatch.chdir(folder / "pm")
    patch = run("check", "--diff", "a.md").stdout_bytes

    subprocess.run(["git", "apply"], input=patch, check=True)

    assert (folder / "pm/a.md").read_text() != UNSORTED


@pytest.mark.parametrize("path", ["../a.md", "{folder}/a.md"])
def test_a_change_outside_this_directory_is_shown_and_said_to_be_no_patch_for_here(folder, monkeypatch, path):
    (folder / "a.md").write_text(UNSORTED)
    (folder / "b.md").write_text(CLEAN)
    (folder / "here").mkdir()
    monkeypatch.chdir(folder / "here")

    result = run("check", "--diff", path.format(folder=folder), "../b.md")

    assert result.exit_code == 1
    assert result.stdout.splitlines()[:2] == [f"--- {folder}/a.md", f"+++ {folder}/a.md"]
    assert result.stderr.count("is not below this directory") == 1
    assert "Run this in a directory above it." in result.stderr


def seconds_to_print(words, folder):
    (folder / "a.md").write_text(CLEAN + "\n" + words + "\n")
    document = parse((folder / "a.md").read_text())
    checked = Checked("a.md", document, check(document))
    start = time.process_time()
    assert sum(1 for _ in as_text([checked])) > 1000
    return time.process_time() - start


def test_printing_the_findings_of_one_long_line_takes_time_in_step_with_its_length(folder):
    short, double = (
        min(seconds_to_print("It was human error. " * count, folder) for _ in range(3)) for count in (1500, 3000)
    )

    assert double < 3 * short


def test_each_finding_names_the_page_of_its_rule_where_there_is_one(folder, monkeypatch):
    (folder / "a.md").write_text(FAULTY)
    assert "http" not in run("check").output
    monkeypatch.setenv("AFTERWORD_URL", "https://afterword.example.org/")
    page = "https://afterword.example.org/rules/human-error-label"

    assert f"  {page}\n" in run("check").output
    assert json.loads(run("check", "--format", "json").stdout)["files"][0]["diagnostics"][0]["page"] == page
    (folder / "afterword.toml").write_text('[check]\nmanual = "https://docs.example.org/manual/"')
    assert "  https://docs.example.org/manual/human-error-label\n" in run("check").output


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[check]\ndisable = ["nobody"]', "afterword.toml: line 2: check.disable: There is no rule called nobody."),
        ("[check", "afterword.toml: this is not TOML"),
        (b"\xff\xfe", "afterword.toml: it cannot be read: byte 0 is not UTF-8."),
        ('[check]\ndisable = ["shallow-chains"]', "Did you mean shallow-chain?\n"),
        ("[chek]\ndisable = []", "afterword.toml: line 1: chek: no such key; did you mean check?"),
        ('[calendar]\ntimezone = "Mars"', "2: calendar.timezone: “Mars” is not a time zone; write one like"),
        ("[calendar]\nholidayz = []", "2: calendar.holidayz: no such key; did you mean holidays?"),
    ],
)
def test_a_configuration_that_cannot_be_used_ends_the_command(folder, text, words):
    (folder / "a.md").write_text(CLEAN)
    (folder / "afterword.toml").write_bytes(text if isinstance(text, bytes) else text.encode())

    result = run("check")

    assert result.exit_code == 2
    assert words in result.stderr


def test_a_configuration_that_is_not_there_is_said_in_words(folder):
    (folder / "a.md").write_text(CLEAN)

    result = run("check", "--config", "house.toml", "a.md")

    assert (result.exit_code, result.stderr) == (
        2,
        "afterword: house.toml: it cannot be read: no such file or directory.\n",
    )


def test_wide_characters_without_a_mark_are_not_taken_for_text(folder):
    (folder / "a.md").write_bytes(CLEAN.encode("utf-16-le"))

    result = run("check", "a.md")

    assert result.exit_code == 2
    assert "a.md is not UTF-8: every other byte is zero, as in UTF-16. Save it as UTF-8." in result.stderr


def test_a_mark_before_a_configuration_is_no_fault_of_it(folder):
    (folder / "a.md").write_text(CLEAN)
    (folder / "afterword.toml").write_text('[calendar]\ntimezone = "UTC"\n', encoding="utf-8-sig")

    assert run("check", "a.md").exit_code == 0


def test_a_slip_in_a_table_that_is_not_for_checks_names_its_line_like_any_other(folder):
    (folder / "a.md").write_text(CLEAN)
    (folder / "afterword.toml").write_text('[calendar]\ntimezone = "Viena"\n')

    assert "afterword.toml: line 2: " in run("check", "a.md").stderr


def test_the_total_is_the_same_whatever_the_format_shows_together(folder):
    (folder / "a.md").write_text(FAULTY + "\n## Actions\n\n- [ ] Improve the failover @ada P1 2027-01-29 OPS-1\n")

    text, statistics = run("check", "a.md"), run("check", "--statistics", "a.md")

    assert "not-specific, not-measurable" in text.stdout
    assert text.stdout.splitlines()[-1] == statistics.stdout.splitlines()[-1]


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        ({"AFTERWORD_CACHE": "mine", "CI": "true"}, "mine/patterns-*"),
        ({"AFTERWORD_CACHE": None, "CI": None, "XDG_CACHE_HOME": "theirs"}, "theirs/afterword/patterns-*"),
        ({"AFTERWORD_CACHE": None, "CI": "false", "XDG_CACHE_HOME": "theirs"}, "theirs/afterword/patterns-*"),
        ({"AFTERWORD_CACHE": None, "CI": "true", "XDG_CACHE_HOME": "theirs"}, None),
        ({"AFTERWORD_CACHE": None, "CI": None, "XDG_CACHE_HOME": None, "HOME": "."}, ".cache/afterword/patterns-*"),
        ({"AFTERWORD_CACHE": ""}, None),
    ],
)
def test_what_one_run_compiled_the_next_one_uses_and_both_say_the_same(folder, asked, holds):
    (folder / "a.md").write_text(FAULTY)
    environment = {key: value for key, value in (os.environ | asked).items() if value is not None}
    command = [sys.executable, "-m", "afterword", "check", "a.md"]

    said = [subprocess.run(command, env=environment, capture_output=True, check=False) for _ in range(2)]

    assert (said[0].returncode, said[0].stdout, said[0].stderr) == (1, said[1].stdout, b"")
    assert b"operator error" in said[1].stdout
    assert sorted(each.name for each in folder.iterdir() if each.is_file()) == ["a.md"]
    assert len(list(folder.glob(holds or "*/**"))) == (1 if holds else 0)
