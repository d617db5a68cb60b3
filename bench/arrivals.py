"""How well documents of other houses are read, against labels: events, actions, sections, titles; and how fast.

Run `python -m bench.arrivals [GOLD.jsonl …]`. The corpus is read in place (default: ../shared/corpus beside the
repository) and is no part of the project; without it the script says so and stops. Everything is scored by the line of
the original, one line more or less forgiven. `archives.py` measures whole archives.
"""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from afterword.exchange.arrivals.adopt import adopt

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
KINDS = {
    "summary": "summary",
    "impact": "impact",
    "timeline": "timeline",
    "root_cause": "factors",
    "actions": "actions",
    "lessons": "lessons",
}
NEAR = 1
Row = dict[str, Any]
"""What JSON has of a document or of one thing in it."""


@dataclass
class Tally:
    """What was found of what there was."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found."""
        total = 2 * self.right + len(self.wrong) + len(self.missed)
        return 2 * self.right / total if total else 1.0

    @property
    def share(self) -> float:
        """The share that is right."""
        total = self.right + len(self.missed)
        return self.right / total if total else 1.0


@dataclass
class Scores:
    """All figures of a set of labelled documents."""

    events: Tally = field(default_factory=Tally)
    clocks: Tally = field(default_factory=Tally)
    actions: Tally = field(default_factory=Tally)
    sections: Tally = field(default_factory=Tally)
    section_ends: Tally = field(default_factory=Tally)
    titles: Tally = field(default_factory=Tally)
    trackers: Tally = field(default_factory=Tally)
    done: Tally = field(default_factory=Tally)
    invented: list[str] = field(default_factory=list)


def score(rows: Sequence[Row], root: Path) -> Scores:
    """Score the reader on labelled documents; their paths are below a folder."""
    scores = Scores()
    for row in rows:
        path = root / row["path"]
        found = adopt(path.name, path.read_bytes()).found
        _score_document(scores, row, found)
    return scores


def _score_document(scores: Scores, row: Row, found: Row) -> None:
    place = row["path"].rpartition("/")[2]
    title, wanted = _words(found["title"]), _words(row["title"])
    _note(scores.titles, title == wanted, f"{place}: {found['title']!r}, not {row['title']!r}")
    for name, kind in KINDS.items():
        _score_section(scores, place, row["sections"][name], [one for one in found["sections"] if one["kind"] == kind])
    pairs = _pair(row["timeline_events"], found["events"], scores.events, place)
    if not row["timeline_events"] and found["events"]:
        scores.invented.append(place)
    for label, event in pairs:
        if label["iso_or_null"]:
            right = _wall_clock(label["iso_or_null"], event["start"])
            note = f"{place}:{label['line']} {event['start']}, not {label['iso_or_null']}"
            _note(scores.clocks, right, note)
    for label, action in _pair(row["actions"], found["actions"], scores.actions, place):
        if label["tracker_or_null"]:
            right = (action["tracker"] or "") in label["tracker_or_null"] and bool(action["tracker"])
            _note(
                scores.trackers, right, f"{place}:{label['line']} {action['tracker']}, not {label['tracker_or_null']}"
            )
        right = action["done"] == (label["status"] == "done")
        _note(scores.done, right, f"{place}:{label['line']} done: {action['done']}, not {label['status']}")


def _score_section(scores: Scores, place: str, wanted: list[int] | None, found: list[Row]) -> None:
    lines = [found[0]["line"], max(one["end_line"] for one in found)] if found else None
    if wanted is None or lines is None:
        _note(scores.sections, wanted == lines, f"{place}: {lines} {found[:1]}, not {wanted}")
        return
    _note(scores.sections, abs(wanted[0] - lines[0]) <= NEAR, f"{place}: {found[0]} starts not at {wanted[0]}")
    _note(scores.section_ends, abs(wanted[1] - lines[1]) <= NEAR, f"{place}: {found[0]['kind']} {lines}, not {wanted}")


def _pair(labels: list[Row], found: list[Row], tally: Tally, place: str) -> Iterator[tuple[Row, Row]]:
    """Pair what was found with what is there, by line and then by words; count both."""
    left = list(found)
    for label in labels:
        near = [one for one in left if abs(one["line"] - label["line"]) <= NEAR]
        if not near:
            tally.missed.append(f"{place}:{label['line']} {label['text_start']}")
            continue
        best = min(near, key=lambda one: (not _alike(label, one), abs(one["line"] - label["line"])))
        left.remove(best)
        tally.right += 1
        yield label, best
    tally.wrong += [f"{place}:{one['line']} {one['text'][:60]}" for one in left]


def _alike(label: Row, one: Row) -> bool:
    first, second = _words(label["text_start"]), _words(one["text"])
    size = min(len(first), len(second), 20)
    return first[:size] == second[:size]


def _wall_clock(wanted: str, start: str | None) -> bool:
    size = min(len(wanted.partition("/")[0]), len("2026-02-17T09:33"))
    return (start or "")[:size] == wanted[:size]


def _words(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .")


def _note(tally: Tally, right: bool, words: str) -> None:  # noqa: FBT001
    if right:
        tally.right += 1
    else:
        tally.missed.append(words)


def rows_of(path: Path) -> list[Row]:
    """Read a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def speed(corpus: Path) -> tuple[int, float]:
    """Return how many real documents there are and how many a second of processor time reads of them."""
    documents = [(path.name, path.read_bytes()) for path in sorted((corpus / "docs").rglob("*")) if path.is_file()]
    adopt(*documents[0])
    start = time.process_time()
    for name, data in documents:
        adopt(name, data)
    return len(documents), len(documents) / (time.process_time() - start)


def main() -> None:
    """Print the figures."""
    files = [Path(name) for name in sys.argv[1:]] or [CORPUS / "gold.jsonl"]
    if not all(file.is_file() for file in files):
        print(f"skipped: there is no corpus at {CORPUS}")
        return
    scores = score([row for file in files for row in rows_of(file)], CORPUS)
    for name in ("events", "actions"):
        tally = getattr(scores, name)
        print(
            f"{name:<13} F1 {tally.f1:.3f}: {tally.right} right, {len(tally.wrong)} wrong, {len(tally.missed)} missed"
        )
        _print(tally.wrong, "wrong")
        _print(tally.missed, "missed")
    for name in ("clocks", "sections", "section_ends", "titles", "trackers", "done"):
        tally = getattr(scores, name)
        print(f"{name:<13} {tally.share:.1%} of {tally.right + len(tally.missed)}")
        _print(tally.missed, "not")
    print(f"invented in   {scores.invented or 'none'}")
    count, rate = speed(CORPUS)
    print(f"{count} documents, {rate:.0f} a second of one core")


def _print(lines: list[str], word: str) -> None:
    for line in lines:
        print(f"    {word}: {line}")


if __name__ == "__main__":
    main()
