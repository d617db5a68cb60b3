"""What a change of the rules does to real documents: every finding that comes or goes, as a diff.

Run `make corpus`, or `python -m bench.corpus [REVISION]` (default: HEAD). The documents are read in place
(../shared/corpus beside the repository); the findings of both sides are kept in artefacts/, outside of the repository.
"""

import difflib
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus" / "docs"
ARTEFACTS = ROOT / "artefacts"
# Runs in the tree that is asked, so that each side reads with its own parser and its own rules.
LIST = """
import sys
from pathlib import Path
from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.options import Options

corpus = Path(sys.argv[1])
for path in sorted(corpus.rglob("*.md")):
    document = parse(path.read_text(encoding="utf-8", errors="replace"))
    for found in check(document, Options(stage="in-review")):
        line = document.positions.line(found.span.start)
        quote = " ".join(found.span.of(document.text).split())[:80]
        print(f"{path.relative_to(corpus)}:{line} {found.severity} {found.rule}: {quote}")
"""


def findings(tree: Path) -> list[str]:
    """Return what the rules of a tree say about every document, a line each."""
    command = [sys.executable, "-c", LIST, str(CORPUS)]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, encoding="utf-8", env={"PYTHONPATH": str(tree / "src")}
    )
    return done.stdout.splitlines()


def main(revision: str = "HEAD") -> None:
    """Print what comes and goes between a revision and the working tree."""
    if not CORPUS.is_dir():
        print(f"skipped: there is no corpus at {CORPUS}")
        return
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder) / "before"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(before), revision], cwd=ROOT, check=True)
        try:
            old = findings(before)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(before)], cwd=ROOT, check=True)
    new = findings(ROOT)
    ARTEFACTS.mkdir(exist_ok=True)
    for name, lines in (("corpus-before.txt", old), ("corpus-after.txt", new)):
        (ARTEFACTS / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    changes = [line for line in difflib.unified_diff(old, new, revision, "now", lineterm="", n=0) if line[:2] != "@@"]
    for line in changes:
        print(line)
    come, gone = (sum(line.startswith(mark) and not line.startswith(mark * 3) for line in changes) for mark in "+-")
    print(f"{len(old)} findings before, {len(new)} now: {come} come, {gone} go.")


if __name__ == "__main__":
    main(*sys.argv[1:2])
