"""Checking prose beside the linters people use today, installed in the same run.

Needs npm and a network. `python -m bench linters`; with the folder of an earlier run as argument, nothing is installed.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from afterword.document.parse import parse
from afterword.lint.check import check, run
from afterword.lint.options import Options
from afterword.lint.rereading import Rereader
from bench.diagnostics import milliseconds, twenty_kilobytes
from bench.rules import CORPUS, prose

PACKAGES = (
    *("write-good", "alex", "unified", "retext-english", "retext-equality", "retext-stringify", "harper.js"),
    *("textlint", "@textlint/kernel", "@textlint/textlint-plugin-markdown", "textlint-rule-write-good"),
    "textlint-rule-alex",
)
IN_NODE = ("write-good", "harper", "retext-equality", "alex", "textlint")
DRIVER = Path(__file__).with_suffix(".mjs")
PROSELINT = """
import json, sys, time
from pathlib import Path
from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
CheckRegistry().register_many(__register__)
taken, source = [], Path(sys.argv[1])
for turn in range(-3, int(sys.argv[2])):
    begun = time.perf_counter()
    found = LintFile(source, source.read_text()).lint()
    if turn >= 0:
        taken.append((time.perf_counter() - begun) * 1000)
print(json.dumps({"taken": taken, "messages": len(found)}))
"""
ROUNDS, REPEATS = 5, 9
REVIEW = Options(stage="in-review")
BLAMEFUL = (
    "The on-call engineer forgot to renew the certificate.",
    "Human error was the root cause of the outage.",
    "The intern broke production by running the wrong script.",
    "The database team is to blame for the missing index.",
    "Nobody on the platform team bothered to read the alert.",
    "The operator should have checked the dashboard first.",
    "This was a careless mistake by the release manager.",
    "The developer failed to test the migration.",
    "It was obvious that the disk would fill up.",
    "Whoever merged this ignored the review guidelines.",
    "The administrator did not follow the procedure.",
    "The outage was caused by the network engineer.",
    "The vendor is at fault; there is nothing for us to do.",
    "She was too inexperienced to handle the failover.",
    "The technician will be disciplined for the deletion.",
    "Who approved this change without looking?",
    "If the engineer had been paying attention, nothing would have happened.",
    "The support team dropped the ball again.",
    "He accidentally deleted the production bucket.",
    "The engineers were negligent in their monitoring.",
)


def main() -> None:
    """Install the peers and print the figures."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else installed(Path(made))
        text = twenty_kilobytes()
        live(folder, text)
        a_megabyte(folder)
        cold(folder)
        blame(folder)


def installed(folder: Path) -> Path:
    """Install every peer from its registry."""
    print("installing the peers …", flush=True)
    (folder / "package.json").write_text("{}", encoding="utf-8")
    subprocess.run(
        ["npm", "install", "--no-audit", "--no-fund", *PACKAGES], cwd=folder, check=True, capture_output=True
    )
    venv.create(folder / "venv", with_pip=True)
    subprocess.run([folder / "venv/bin/pip", "install", "--quiet", "proselint"], check=True)
    return folder


def live(folder: Path, text: str) -> None:
    """Time a document of 20 KB, warm, and the same after a keystroke."""
    source = folder / "document.md"
    source.write_text(text, encoding="utf-8")
    rounds: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        rounds.setdefault("afterword", []).append(median_of(lambda: check(parse(text), REVIEW)))
        rounds.setdefault("afterword, a keystroke", []).append(statistics.median(keystrokes(text)))
        for which in (*IN_NODE, "proselint"):
            rounds.setdefault(which, []).append(statistics.median(peer(folder, which, source, REPEATS)[0]))
    told(f"{len(text)} characters, warm", rounds)


def keystrokes(text: str) -> Iterator[float]:
    """Yield the milliseconds of parsing and checking again after one more character, here and there."""
    rereader = Rereader()
    rereader.check(parse(text), REVIEW)
    for at in range(1500, len(text) - 500, 900):
        place = text.index(" ", at)
        text = f"{text[:place]}e{text[place:]}"
        yield milliseconds(lambda typed=text: rereader.check(parse(typed), REVIEW))  # type: ignore[misc]


def a_megabyte(folder: Path) -> None:
    """Count words a second over real post-mortems."""
    documents = sorted((CORPUS / "docs").rglob("*.md"))
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in documents] or [twenty_kilobytes()] * 50
    words = sum(len(text.split()) for text in texts)
    source = folder / "megabyte.md"
    source.write_text("\n\n".join(texts), encoding="utf-8")
    rounds: dict[str, list[float]] = {}
    for _ in range(3):
        rounds.setdefault("afterword", []).append(milliseconds(lambda: [check(parse(text), REVIEW) for text in texts]))
        for which in ("write-good", "proselint", "retext-equality"):
            rounds.setdefault(which, []).append(statistics.median(peer(folder, which, source, 1)[0]))
    told(f"{words} words of real documents", rounds)
    for which, taken in rounds.items():
        print(f"  {which:<24} {words / statistics.median(taken) * 1000:9.0f} words/s")


NOTHING_KEPT = "afterword, patterns not kept"


def cold(folder: Path) -> None:
    """Time one file of 2 KB, from the shell."""
    source = folder / "short.md"
    source.write_text(twenty_kilobytes()[:2_000], encoding="utf-8")
    here = Path(sys.executable).parent
    commands: dict[str, list[str]] = {
        "python, doing nothing": [sys.executable, "-c", "pass"],
        "afterword": [str(here / "afterword"), "check", str(source)],
        NOTHING_KEPT: [str(here / "afterword"), "check", str(source)],
        "write-good": [str(folder / "node_modules/.bin/write-good"), str(source)],
        "alex": [str(folder / "node_modules/.bin/alex"), str(source)],
        "proselint": [str(folder / "venv/bin/proselint"), "check", str(source)],
    }
    # Installed programs have their bytecode; in a development tree it may be switched off.
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    rounds: dict[str, list[float]] = {}
    around["AFTERWORD_CACHE"] = str(folder / "cache")
    unlike = {NOTHING_KEPT: {"AFTERWORD_CACHE": ""}}
    runs = {
        which: partial(subprocess.run, command, check=False, capture_output=True, env=around | unlike.get(which, {}))
        for which, command in commands.items()
    }
    for run_once in runs.values():
        run_once()
    for _ in range(ROUNDS * 2):
        for which, run_once in runs.items():
            rounds.setdefault(which, []).append(milliseconds(run_once))
    told("2 KB, cold", rounds)


def blame(folder: Path) -> None:
    """Count in how many of twenty blameful sentences anything is found by a rule of ours, and by theirs."""
    found = sum(bool(run(parse(sentence), REVIEW, prose())) for sentence in BLAMEFUL)
    print(f"\nblame in {len(BLAMEFUL)} sentences\n  afterword {found}")
    source = folder / "sentence.md"
    for which in ("write-good", "alex", "proselint"):
        heard = 0
        for sentence in BLAMEFUL:
            source.write_text(sentence + "\n", encoding="utf-8")
            heard += bool(peer(folder, which, source, 1)[1])
        print(f"  {which} {heard}, of anything at all")


def peer(folder: Path, which: str, source: Path, rounds: int) -> tuple[list[float], int]:
    """Have a peer check a file; return the milliseconds of each round, and how many messages there were."""
    if which == "proselint":
        command = [str(folder / "venv/bin/python"), "-c", PROSELINT, str(source), str(rounds)]
    else:
        command = ["node", str(DRIVER), which, str(source), str(rounds)]
    answer = subprocess.run(command, cwd=folder, check=True, capture_output=True, env=os.environ)
    told = json.loads(answer.stdout.decode().splitlines()[-1])
    return told["taken"], told["messages"]


def told(title: str, rounds: dict[str, list[float]]) -> None:
    """Print medians with their spread, and each as a ratio to ours."""
    print(f"\n{title}")
    ours = statistics.median(rounds["afterword"])
    for which, taken in rounds.items():
        middle = statistics.median(taken)
        print(f"  {which:<24} {middle:9.1f} ({min(taken):.1f}–{max(taken):.1f}) ms  {middle / ours:6.2f} × ours")


def median_of(work: Callable[[], object]) -> float:
    """Return the median milliseconds of some repeats."""
    return statistics.median(milliseconds(work) for _ in range(REPEATS))


if __name__ == "__main__":
    main()
