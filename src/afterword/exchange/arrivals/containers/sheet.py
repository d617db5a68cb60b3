"""Sheet: Markdown being written, each line with the line of the original it came from."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from afterword.document.compose import attribute_line, one_line
from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.containers import instants
from afterword.exchange.arrivals.manuscript import Candidate, Manuscript, Unread

_FENCE = Pattern(r" {0,3}(`{3,}|~{3,})")
_OPENS_BLOCK = Pattern(r"\s{0,3}(?:[-*+>|#]|\d{1,9}[.)]\s|`{3}|~{3}|<|\s|$)")
_LIKE_A_STAMP = Pattern(r"[\d\[(~–—-]")


class Stamped(NamedTuple):
    """Something a tool saw or somebody wrote down, at an instant.

    Attributes:
        text: Markdown; what follows its first line stands below.
        origin: The line of the original.
    """

    at: datetime
    text: str
    origin: int
    tags: tuple[str, ...] = ()
    end: datetime | None = None


class Task(NamedTuple):
    """An action item as a tool keeps it."""

    text: str
    origin: int
    done: bool = False
    owners: Sequence[str] = ()
    priority: str = ""
    due: date | None = None
    tracker: str = ""
    done_on: date | None = None
    dropped: str = ""


class Sheet:
    """Lines in their order; a blank one goes between two blocks."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._origins: list[int] = []

    def heading(self, level: int, words: str, origin: int) -> None:
        """Add a heading on one line."""
        self._gap(origin)
        self._add(f"{'#' * level} {one_line(words)}", origin)

    def body(self, text: str, origin: int) -> None:
        """Add Markdown of one place of the original; what it leaves open at its end is closed."""
        if not text.strip():
            return
        self._gap(origin)
        self._body(text, origin)

    def lines(self, lines: Sequence[tuple[str, int]]) -> None:
        """Add lines, each with its own place."""
        if lines:
            self._gap(lines[0][1])
        for text, origin in lines:
            self._add(text, origin)

    def timeline(self, events: Sequence[Stamped], origin: int) -> None:
        """Add a timeline in the order of time, each day under its date and zone."""
        if not events:
            return
        self.heading(2, "Timeline", origin)
        day = ""
        for event in sorted(events, key=lambda event: instants.aware(event.at)):
            zone = instants.zone_name(event.at)
            heading = event.at.date().isoformat() + (f" ({zone})" if zone else "")
            if heading != day:
                self.heading(3, heading, event.origin)
                self._gap(event.origin)
                day = heading
            self._event(event)

    def tasks(self, tasks: Sequence[Task], origin: int) -> None:
        """Add action items as check boxes with their attributes."""
        if not tasks:
            return
        self.heading(2, "Actions", origin)
        self._gap(origin)
        for task in tasks:
            first, _, rest = task.text.strip().partition("\n")
            self._add(f"- [{'x' if task.done else ' '}] {one_line(first)}", task.origin)
            attributes = attribute_line(_attributes(task))
            if attributes:
                self._add(f"  - {attributes}", task.origin)
            if rest.strip():
                self._add("", task.origin)
                self._body(rest, task.origin, indent="  ")

    def manuscript(
        self,
        name: str,
        told: Mapping[str, object],
        *,
        candidates: Sequence[Candidate] = (),
        unread: Sequence[Unread] = (),
    ) -> Manuscript:
        """Return what was written; values of `told` that say nothing are left out."""
        kept = {key: value for key, value in told.items() if value}
        text = "".join(f"{line}\n" for line in self._lines)
        return Manuscript(name, text, tuple(self._origins), kept, tuple(candidates), tuple(unread))

    def _event(self, event: Stamped) -> None:
        first, _, rest = event.text.strip().partition("\n")
        if _OPENS_BLOCK.match(first):
            first, rest = "", event.text.strip("\n")
        tags = event.tags
        if not tags and _LIKE_A_STAMP.match(first):
            tags = ("note",)  # or its own words would be read as a time or a tag
        stamp = _clock(event.at) + (f"–{_clock(event.end)}" if _is_range(event.at, event.end) and event.end else "")
        label = f"[{', '.join(tags)}] " if tags else ""
        self._add(f"- {stamp} {label}{one_line(first)}".rstrip(), event.origin)
        if rest.strip():
            self._add("", event.origin)
            self._body(rest, event.origin, indent="  ")

    def _body(self, text: str, origin: int, indent: str = "") -> None:
        fence = ""
        comment = False
        for line in text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n"):
            self._add((indent + line).rstrip() if indent else line, origin)
            mark = _FENCE.match(line) if not comment else None
            if mark and not fence:
                fence = mark[1] if "`" not in line[mark.end() :] else ""
            elif mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence = ""
            elif not fence:
                comment = line.rfind("<!--") > line.rfind("-->") or (comment and "-->" not in line)
        if fence or comment:
            self._add(indent + (fence or "-->"), origin)

    def _gap(self, origin: int) -> None:
        if self._lines and self._lines[-1]:
            self._add("", origin)

    def _add(self, line: str, origin: int) -> None:
        self._lines.append(line)
        self._origins.append(max(origin, 1))


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"


def _is_range(start: datetime, end: datetime | None) -> bool:
    """Tell whether an end is worth writing: in the same zone, minutes later, on the same day."""
    if end is None or end.utcoffset() != start.utcoffset():
        return False
    return end.date() == start.date() and end - start >= timedelta(minutes=1)


def _attributes(task: Task) -> list[tuple[str, str]]:
    values = (
        ("owner", ", ".join(task.owners)),
        ("priority", task.priority),
        ("due", task.due.isoformat() if task.due else ""),
        ("tracker", task.tracker),
        ("done", task.done_on.isoformat() if task.done_on else ""),
        ("dropped", task.dropped),
    )
    return [(key, value) for key, value in values if value]
