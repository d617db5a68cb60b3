"""What an import tells people: one document in full, many in a line each, and a closing summary."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from afterword.cli.colour import console
from afterword.exchange.arrivals.archive import Kept
from afterword.exchange.arrivals.archives.entry import Refusal
from afterword.exchange.arrivals.archives.neighbours import Neighbours
from afterword.exchange.arrivals.archives.shelf import Shelved
from afterword.exchange.arrivals.arrival import Arrival

_FATES = {"written": "written", "unchanged": "unchanged", "updated": "updated", "beside": "kept beside another"}
_NARROWEST, _WIDEST = 60, 110


@dataclass(slots=True)
class Tally:
    """What became of the documents of a source, counted.

    Attributes:
        refusals: Every entry that was not read, in order; names and reasons, never texts.
        stopped: Whether somebody ended it before its end.
    """

    neighbours: Neighbours
    kept: int = 0
    skipped: int = 0
    failed: int = 0
    found: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("events", "actions", "candidates", "contradictions", "unread"), 0)
    )
    fates: dict[str, int] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    stopped: bool = False

    @property
    def seen(self) -> int:
        """How many entries were dealt with that may have been documents."""
        return self.kept + self.skipped + self.failed

    def count(self, outcome: Kept | Refusal, shelved: Shelved | None) -> None:
        """Count one entry."""
        if isinstance(outcome, Refusal):
            self.refusals.append(outcome)
            self.failed += outcome.failed
            self.skipped += not outcome.failed
            return
        self.kept += 1
        for name, number in _counts(outcome.arrival).items():
            self.found[name] += number
        if shelved:
            self.fates[shelved.fate] = self.fates.get(shelved.fate, 0) + 1

    def as_json(self) -> dict[str, object]:
        """Return it as the last line of `afterword import --format json` holds it."""
        return {
            "documents": self.kept + self.failed,
            "kept": self.kept,
            "skipped": self.skipped,
            "failed": self.failed,
            **self.found,
            **({"files": self.fates} if self.fates else {}),
            "customs": [
                {"folder": folder, **customs._asdict()} for folder, customs in sorted(self.neighbours.houses.items())
            ],
            "failures": [{"path": one.path, "why": one.why} for one in self.refusals if one.failed],
            "skips": [{"path": one.path, "why": one.why} for one in self.refusals if not one.failed],
            **({"stopped": True} if self.stopped else {}),
        }


def line_of(outcome: Kept | Refusal, shelved: Shelved | None) -> str:
    """Say on one line what became of an entry."""
    path = plain(outcome.path)
    if isinstance(outcome, Refusal):
        word, colour = ("failed", "red") if outcome.failed else ("skipped", "yellow")
        return f"{click.style(f'{word:<7}', fg=colour)}  {path}: {plain(outcome.why)}"
    place = f"  → {plain(shelved.file)} ({_FATES[shelved.fate]})" if shelved else ""
    return f"{click.style('kept   ', fg='green')}  {path}: {_found(_counts(outcome.arrival))}{place}"


def summary(tally: Tally) -> Iterator[str]:
    """Yield the closing lines of a report on many documents."""
    yield ""
    if not tally.stopped and not tally.kept + tally.failed:
        yield "There is no document here that can be read."
    counted = [_counted(tally.kept, "document") + " kept"]
    counted += [f"{tally.skipped} skipped"] if tally.skipped else []
    counted += [f"{tally.failed} failed"] if tally.failed else []
    yield f"{', '.join(counted)}. In them: {_found(tally.found)}."
    if tally.fates:
        yield f"Files: {', '.join(f'{number} {_FATES[fate]}' for fate, number in tally.fates.items())}."
    for folder, customs in sorted(tally.neighbours.houses.items()):
        where = plain(folder) or "Everywhere"
        if customs.day_first is not None:
            read = "the day first" if customs.day_first else "the month first"
            yield f"{where}: dates such as 01-10-2024 are read with {read}, as their neighbours leave no doubt."
    if tally.stopped:
        yield "It was stopped before its end."
    elif tally.failed:
        yield "What failed is listed above with the reason."


def document(path: Path, arrival: Arrival, shelved: Shelved | None) -> None:
    """Print what was found in one document, with the lines of the original; plain text where there is no terminal."""
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    def table(title: str, rows: Iterable[tuple[str, ...]]) -> Iterator[object]:
        listed = list(rows)
        if not listed:
            return
        yield Text(f"\n{title}", style="bold")
        grid = Table.grid(padding=(0, 2))
        grid.add_column(justify="right", no_wrap=True, style="dim", min_width=7)
        for _ in listed[0][1:-1]:
            grid.add_column(no_wrap=True)
        grid.add_column(ratio=1)
        for row in listed:
            grid.add_row(*(Text(plain(cell)) for cell in row))
        yield grid

    found: Mapping[str, Any] = arrival.found
    out = console()
    facts = (found["facts"].get(name) for name in ("severity", "owner", "created"))
    told = "  ·  ".join([str(path), *(str(fact) for fact in facts if fact)])
    parts: list[Any] = [Text(plain(str(found["title"])) or "No title", style="bold"), Text(plain(told), "dim")]
    for title, rows in _chapters(arrival):
        parts += table(title, rows)
    out.print(Group(*parts), width=max(_NARROWEST, min(out.width, _WIDEST)))
    click.echo()
    click.echo(_next(path, shelved))


def _chapters(arrival: Arrival) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    found: Mapping[str, Any] = arrival.found
    events, actions = found["events"], found["actions"]
    yield "Sections", [(_lines(one["line"], one["end_line"]), one["kind"], one["heading"]) for one in found["sections"]]
    yield (
        f"Timeline: {_counted(len(events), 'event')}",
        [(str(one["line"]), _when(one), one["text"]) for one in events],
    )
    yield f"Actions: {len(actions)}", [(str(one["line"]), _state(one), _told(one)) for one in actions]
    yield (
        f"Candidates from chat: {len(arrival.candidates)}",
        [(str(one.line), one.at, f"{one.author}: {one.quote} ({one.why})") for one in arrival.candidates],
    )
    yield "Contradictions", [(", ".join(map(str, one.lines)), one.message) for one in arrival.contradictions]
    yield "Not understood, kept as it is", [(_lines(one.line, one.end_line), one.why) for one in arrival.unread]


def _when(event: Mapping[str, Any]) -> str:
    """Say when an event was: 2026-02-17 09:02 +02:00, without seconds that are none; else as it is written."""
    start = str(event["start"] or "")
    if "T" not in start:
        return start or str(event["time_text"])
    day, _, clock = start.partition("T")
    return f"{day} {clock[:5]}{clock[5:8].removesuffix(':00')} {clock[8:]}".rstrip()


def _state(action: Mapping[str, Any]) -> str:
    return "done" if action["done"] else "dropped" if action["dropped"] else "open"


def _told(action: Mapping[str, Any]) -> str:
    due = str(action["due"] or action["due_text"] or "")
    return "  ".join(word for word in (action["text"], *action["owners"], due, action["tracker"] or "") if word)


def _next(path: Path, shelved: Shelved | None) -> str:
    if shelved is None:
        return f"Nothing was written. Next: afterword import {plain(str(path))} --into DIR"
    return f"{plain(shelved.file)}: {_FATES[shelved.fate]}. Next: afterword check, in the folder it is in."


def _lines(first: int, last: int) -> str:
    return str(first) if last <= first else f"{first}–{last}"


def _counts(arrival: Arrival) -> dict[str, int]:
    found: Mapping[str, Any] = arrival.found
    return {
        "events": len(found["events"]),
        "actions": len(found["actions"]),
        "candidates": len(arrival.candidates),
        "contradictions": len(arrival.contradictions),
        "unread": len(arrival.unread),
    }


def _found(counts: Mapping[str, int]) -> str:
    told = [_counted(counts["events"], "event"), _counted(counts["actions"], "action")]
    told += [_counted(counts["candidates"], "candidate")] if counts["candidates"] else []
    told += [_counted(counts["contradictions"], "contradiction")] if counts["contradictions"] else []
    told += [f"{_counted(counts['unread'], 'passage')} not understood"] if counts["unread"] else []
    return ", ".join(told)


def _counted(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


def plain(text: str) -> str:
    """Keep control characters of a name or document out of the terminal."""
    return "".join(char if char.isprintable() else "�" for char in text)
