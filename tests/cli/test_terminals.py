"""What a terminal is sent: colour where it is wanted, and lines that fit."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios

import pytest
from click import unstyle
from click.testing import CliRunner

from afterword.cli.main import main
from afterword.cli.output import Checked, as_text
from afterword.document.parse import parse
from afterword.document.text import Span
from afterword.lint.diagnostic import Diagnostic, Severity
from document.texts import written
from sound import TEXT as CLEAN

FAULTY = CLEAN + "\nCause: operator error.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(FAULTY)
    return tmp_path


def on_terminal(columns, *arguments, **environment):
    """Run a command on a terminal of so many columns; return what it was sent."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    command = [sys.executable, "-m", "afterword", *arguments]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", **environment},
    ):
        os.close(theirs)
        sent = b""
        while part := _read(ours):
            sent += part
    os.close(ours)
    return sent.decode().replace("\r\n", "\n")


def _read(terminal):
    try:
        return os.read(terminal, 65536)
    except OSError:  # nobody writes any more
        return b""


@pytest.mark.parametrize(
    ("terminal", "environment", "asked", "coloured"),
    [
        (True, {}, None, True),
        (True, {"NO_COLOR": "1"}, None, False),
        (True, {"NO_COLOR": ""}, None, True),
        (True, {"TERM": "dumb"}, None, False),
        (True, {"CLICOLOR": "0"}, None, False),
        (True, {"NO_COLOR": "1"}, "auto", False),
        (True, {}, "never", False),
        (True, {"FORCE_COLOR": "1"}, "never", False),
        (False, {}, None, False),
        (False, {"FORCE_COLOR": "1"}, None, True),
        (False, {"CLICOLOR_FORCE": "1"}, None, True),
        (False, {"FORCE_COLOR": "1", "TERM": "dumb"}, None, True),
        (False, {"FORCE_COLOR": "0", "CLICOLOR_FORCE": ""}, None, False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, None, False),
        (False, {"NO_COLOR": "1"}, "always", True),
        (False, {"TERM": "dumb"}, "always", True),
        (False, {}, "auto", False),
    ],
)
def test_colour_is_as_asked_for_then_as_the_environment_says_then_where_a_terminal_is(
    folder, terminal, environment, asked, coloured
):
    option = ["--color", asked] if asked else []

    for arguments in ([*option, "check", "a.md"], ["check", "a.md", *option]):
        sent = CliRunner().invoke(main, arguments, env=environment, color=terminal).output

        assert ("\x1b[" in sent) is coloured


def test_what_is_asked_of_a_command_goes_before_what_is_asked_of_all(folder):
    done = CliRunner().invoke(main, ["--color", "always", "check", "--color", "never", "a.md"])

    assert "\x1b[" not in done.output


@pytest.mark.parametrize("command", ["show", "import"])
@pytest.mark.parametrize(
    ("environment", "option", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
    ],
)
def test_what_is_drawn_is_coloured_alike(folder, command, environment, option, coloured):
    (folder / "b.md").write_text(written("parcel-labels"), "utf-8")

    sent = CliRunner().invoke(main, [command, "b.md", *option], env=environment).output

    assert ("\x1b[" in sent) is coloured


@pytest.mark.parametrize("command", ["check", "show"])
def test_a_real_terminal_gets_colour_unless_it_is_unwanted(folder, command):
    assert "\x1b[" in on_terminal(80, command, "a.md")
    assert "\x1b[" not in on_terminal(80, command, "a.md", NO_COLOR="1")


LONG = "Some words come first, " * 9 + "for it was operator error all along" + ", and others follow" * 9


def of_label(output):
    """Return the line that is shown for the label, and its carets."""
    lines = output.splitlines()
    at = next(at for at, line in enumerate(lines) if "human-error-label" in line)
    return lines[at + 2 : at + 4]


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_line_fits_the_terminal_and_its_carets_stand_below_their_words(folder, columns):
    (folder / "a.md").write_text(f"{CLEAN}\n{LONG}\n")

    shown, carets = of_label(on_terminal(columns, "check", "a.md", NO_COLOR="1"))

    assert shown[carets.index("^") : carets.rindex("^") + 1] == "operator error"
    assert columns // 2 < len(shown) <= columns


def test_a_width_that_is_asked_for_holds_in_a_pipe_as_well(folder, monkeypatch):
    (folder / "a.md").write_text(f"{CLEAN}\n{LONG}\n")
    widths = {}
    for columns in ("60", "nonsense", "0", ""):
        monkeypatch.setenv("COLUMNS", columns)
        widths[columns] = len(of_label(CliRunner().invoke(main, ["check", "a.md"]).output)[0])

    assert widths == {"60": 60, "nonsense": 120, "0": 120, "": 120}


def excerpt(before, marked, after, columns, monkeypatch):
    """Return the line shown for some marked words, and how many columns stand before its carets and below them."""
    monkeypatch.setenv("COLUMNS", str(columns))
    document = parse(before + marked + after)
    span = Span(len(before), len(before + marked))
    found = Diagnostic("human-error-label", Severity.ERROR, "Words.", span)
    _, _, shown, carets = [unstyle(line) for line in as_text([Checked("a.md", document, (found,))])][:4]
    return shown, carets.index("^"), carets.count("^")


@pytest.mark.parametrize(
    ("before", "marked", "lead", "below"),
    [
        ("漢字 ", "誤り", 5, 4),
        ("e\u0301te\u0301 ", "cause\u0301", 4, 5),
        ("हिन्दी ", "गलती", 6, 4),
        ("\u1112\u1161\u11ab ", "\u1100\u1173\u11af", 3, 2),
        ("🦁 ", "😀 x", 3, 4),
        ("⚠\ufe0f ", "❤\ufe0f", 3, 2),
        ("🦁\ufe0f ", "1\ufe0f\u20e3", 3, 2),
        ("a\tb\x1b\u200d ", "c", 6, 1),
        ("", "\u0301", 0, 1),
    ],
)
def test_carets_count_columns_not_characters(monkeypatch, before, marked, lead, below):
    _, indent, carets = excerpt(before, marked, " end", 80, monkeypatch)

    assert (indent - len("    1 │ "), carets) == (lead, below)


@pytest.mark.parametrize("word", ["漢", "e\u0301", "🦁", "x"])
@pytest.mark.parametrize("columns", [40, 41, 80])
def test_wide_and_joined_characters_are_cut_where_the_terminal_ends(monkeypatch, word, columns):
    shown, indent, carets = excerpt(word * 300, "MARK", word * 300, columns, monkeypatch)

    wide = 2 if word in "漢🦁" else 1
    needed = sum(wide if char in word else 1 for char in shown) - shown.count("\u0301")
    head = shown.partition("MARK")[0]
    assert columns - 2 <= needed <= columns
    assert indent == sum(wide if char in word else 1 for char in head) - head.count("\u0301")
    assert carets == 4
    assert shown[len("    1 │ …")] == word[0]
