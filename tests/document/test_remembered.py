"""Patterns that an earlier run compiled are the very patterns, and nothing depends on their being there."""

import re
import sys

import pytest

from afterword.document import remembered
from afterword.document.patterns import Pattern
from afterword.document.remembered import Memory, remembering
from afterword.lint.rule import rules

DATES = r"(?P<y>20\d\d)-(?P<m>\d\d)"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "patterns"


def kept(path, *patterns):
    """Let one run compile these, and keep them."""
    memory = Memory(path)
    for pattern in patterns:
        memory.pattern(*pattern)
    memory.keep()


@pytest.fixture
def compiling(monkeypatch):
    """What is compiled from here on."""
    seen = []
    compile_it = re.compile

    def spy(source, flags=0):
        seen.append(source)
        return compile_it(source, flags)

    monkeypatch.setattr(remembered.re, "compile", spy)
    return seen


def ours():
    """Return every pattern that stands in a module of ours."""
    rules()
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith("afterword.")]
    return [each for module in modules for each in vars(module).values() if isinstance(each, Pattern)]


def test_every_pattern_of_ours_can_be_kept_as_it_is(path):
    patterns = ours()
    assert len(patterns) > 500
    kept(path, *((each.source, int(each._flags)) for each in patterns))

    memory = Memory(path)

    for each in patterns:
        key = each.source, int(each._flags)
        assert remembered._assembled(each.source, memory._known[key]) == re.compile(*key)


def test_what_was_kept_is_not_compiled_again(path, compiling):
    kept(path, (DATES, re.IGNORECASE))
    compiling.clear()

    found = Memory(path).pattern(DATES, re.IGNORECASE)

    assert found.search("since 2026-11")["m"] == "11"
    assert (found.groupindex, found.groups, compiling) == ({"y": 1, "m": 2}, 2, [])


def test_other_flags_make_another_pattern(path):
    kept(path, ("a", 0))

    assert Memory(path).pattern("a", re.IGNORECASE).search("A")
    assert not Memory(path).pattern("a", 0).search("A")


def test_what_is_kept_later_leaves_what_was_there(path, compiling):
    kept(path, ("a", 0))
    kept(path, ("b", 0))
    compiling.clear()

    memory = Memory(path)

    assert [memory.pattern(each, 0).pattern for each in "ab"] == ["a", "b"]
    assert compiling == []


@pytest.mark.parametrize("harm", ["torn", "empty", "nonsense"])
def test_a_file_that_is_torn_is_made_anew(path, compiling, harm):
    kept(path, ("a+", 0))
    path.write_bytes({"torn": path.read_bytes()[:-9], "empty": b"", "nonsense": b"[1]\nnonsense"}[harm])

    kept(path, ("a+", 0))
    compiling.clear()

    assert Memory(path).pattern("a+", 0).fullmatch("aaa")
    assert compiling == []


def test_what_another_interpreter_compiled_is_left_alone(path, monkeypatch):
    kept(path, ("a+", 0))
    monkeypatch.setattr(sys, "version", "4.0")

    assert Memory(path)._known == {}


def test_code_that_python_refuses_is_compiled_as_usual(path):
    kept(path, ("a+", 0))
    memory = Memory(path)
    key = ("a+", 0)
    memory._known[key] = memory._known[key]._replace(code=b"\xff" * 40)

    assert memory.pattern(*key).fullmatch("aaa")


def test_a_python_that_looks_otherwise_inside_compiles_as_usual(path, monkeypatch):
    def gone(name):
        raise ImportError(name)

    kept(path, ("a", 0))
    monkeypatch.setattr(remembered, "_inside", lambda name: gone(name) if name != "_sre" else object())

    memory = Memory(path)
    assert memory.pattern("b+", 0).fullmatch("bb")
    memory.keep()

    assert memory._known == {}


def test_where_nothing_can_be_written_nothing_is_translated_for_it(tmp_path, monkeypatch):
    monkeypatch.setattr(remembered, "_translated", lambda *_pattern: pytest.fail("in vain"))
    (tmp_path / "file").touch()

    kept(tmp_path / "file" / "patterns", ("a+", 0))


def test_what_cannot_be_translated_leaves_no_file(path, monkeypatch):
    monkeypatch.setattr(remembered, "_translated", lambda *_pattern: None)

    kept(path, ("a+", 0))

    assert list(path.parent.iterdir()) == []


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path):
    (tmp_path / "file").touch()

    with remembering(tmp_path / "file"):
        assert Pattern("a{2}").search("aa")


def test_beyond_its_size_only_what_this_run_needed_stays(path, monkeypatch):
    kept(path, ("a+", 0))
    monkeypatch.setattr(remembered, "MOST_BYTES", 1)

    kept(path, ("b+", 0))

    assert list(Memory(path)._known) == [("b+", 0)]


def test_two_runs_at_once_leave_a_whole_file(path):
    one, other = Memory(path), Memory(path)
    one.pattern("a+", 0)
    other.pattern("b+", 0)
    one.keep()
    other.keep()

    assert list(Memory(path)._known) == [("b+", 0)]
    assert [each.name for each in path.parent.iterdir()] == ["patterns"]
