"""Links lead somewhere, every page can be found, and nothing tells where it was made."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from click.testing import CliRunner
from time_machine import travel

from afterword.cli.main import main
from promises.written import DOCS, README, ROOT, blocks, pages, words

OVERDUE = datetime(2026, 11, 27, 12, tzinfo=UTC)
"""From this day on one of the warnings says that the sample's approval is overdue."""


class TestAcrossThePages:
    @pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
    def test_every_relative_link_leads_somewhere(self, page):
        text = re.sub(r"^( *)```.*?^\1```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
        targets = re.findall(r"\]\(([^()\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"", text)
        links = [urlsplit(first or second) for first, second in targets]
        here = [link for link in links if not link.scheme and not link.netloc]

        assert [link.path for link in here if link.path and not (page.parent / unquote(link.path)).exists()] == []
        assert [
            link.fragment for link in here if link.fragment and link.fragment not in _anchors(page, link.path)
        ] == []

    def test_every_make_target_named_exists(self):
        makefile = (ROOT / "Makefile").read_text("utf-8")
        targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
        named = {
            target
            for page in pages()
            for target in re.findall(r"(?:`|\$ |^)make ([a-z]+)\b", page.read_text("utf-8"), re.MULTILINE)
        }

        assert {"run", "test", "contracts"} <= named
        assert named <= targets

    def test_every_decision_is_listed_and_numbered_once(self):
        decisions = sorted(path.name for path in (DOCS / "decisions").glob("[0-9]*.md"))
        index = words("decisions/index.md")
        listed = ":glob:" in index and re.search(r"^(\S*\*)$", index, re.MULTILINE)

        assert decisions
        assert listed or all(path.removesuffix(".md") in index for path in decisions)
        assert (
            {path.name for path in (DOCS / "decisions").glob(f"{listed[1]}.md")} == set(decisions) if listed else True
        )
        assert [int(name[:4]) for name in decisions] == list(range(1, len(decisions) + 1))
        assert [name for name in decisions if not words(f"decisions/{name}").startswith(f"# {int(name[:4])}. ")] == []

    def test_every_page_is_in_the_table_of_contents(self):
        listed = set(
            re.findall(
                r"^((?:tutorial|how-to|reference|explanation|decisions)/[\w-]+)$", words("index.md"), re.MULTILINE
            )
        )
        written = {page.relative_to(DOCS).with_suffix("").as_posix() for page in pages() if DOCS in page.parents}

        assert {page for page in written if not re.match(r"decisions/\d|how-to/senders/|index$", page)} | {
            "reference/command-line"
        } == listed

    def test_the_readme_is_short_and_shows_how_to_run_and_how_to_test(self):
        text = README.read_text("utf-8")

        assert len(text.splitlines()) <= 120
        assert re.search(r"^make run\b", text, re.MULTILINE)
        assert re.search(r"^make test\b", text, re.MULTILINE)

    def test_the_check_in_the_readme_prints_what_is_shown(self, monkeypatch):
        monkeypatch.chdir(ROOT)
        monkeypatch.delenv("COLUMNS", raising=False)
        shown = next(block for block in blocks(README.read_text("utf-8"), "console") if "afterword check src" in block)
        _, arguments, after = re.split(r"^\$ afterword (check src.*)\n", shown, maxsplit=1, flags=re.MULTILINE)
        parts = [part.strip("\n") for part in after.partition("\n\n$ ")[0].split("…\n")]

        with travel(max(datetime.now(UTC), OVERDUE)):
            printed = CliRunner().invoke(main, shlex.split(arguments)).output

        assert len(parts) == 4
        assert re.fullmatch(".*".join(map(re.escape, parts)), printed.strip(), re.DOTALL)


def _anchors(page: Path, path: str) -> set[str]:
    target = (page.parent / unquote(path)) if path else page
    headings = re.findall(r"^#+ (.+)$", target.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


class TestWhatIsCommitted:
    """Nothing in the repository tells where it was made."""

    @staticmethod
    def texts() -> Iterator[tuple[str, str]]:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
        if listed.returncode:
            pytest.skip("this is no Git checkout")
        for name in filter(None, listed.stdout.decode().split("\0")):
            path = ROOT / name
            if path.is_file() and b"\0" not in (content := path.read_bytes()):
                yield name, content.decode("utf-8", "replace")

    @staticmethod
    def whereabouts() -> set[str]:
        """Return where this machine gets its packages from, and where this checkout stands."""
        said = subprocess.run(
            [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
        ).stdout
        values = " ".join(re.findall(r"(?:index-url|find-links|proxy|trusted-host)='([^']*)'", said)).split()
        hosts = {urlsplit(value).hostname or urlsplit(value).path for value in values}
        return {place for place in {*hosts, str(ROOT)} if len(place) > 4}

    def test_no_text_names_this_machine(self):
        foreign = re.compile(
            "|".join([*map(re.escape, self.whereabouts()), r"(?<![\w.:/*-])/(?:work|root|home|Users)/\w"])
        )

        assert [f"{name}: {found[0]}" for name, text in self.texts() if (found := foreign.search(text))] == []

    def test_lock_files_say_what_but_not_from_where(self):
        locks = {name: text for name, text in self.texts() if name.endswith((".lock", "package-lock.json"))}
        source = re.compile(
            r"^\s*(?:\"resolved\"\s*:\s*\"http|--(?:extra-)?index-url|--find-links|--trusted-host)|@ (?:https?|file):",
            re.MULTILINE,
        )

        assert len(locks) >= 3
        assert [name for name, text in locks.items() if source.search(text)] == []
