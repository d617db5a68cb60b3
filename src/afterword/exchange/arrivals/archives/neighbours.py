"""Neighbours: how a house writes, pooled from the documents of one folder, for those that do not say it themselves."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from afterword.exchange.arrivals.archives import kinds
from afterword.exchange.arrivals.archives.entry import LIMITS, Damaged, Limits, Refusal
from afterword.exchange.arrivals.archives.walk import Source, walk
from afterword.exchange.arrivals.survey import NO_CUSTOMS, Customs
from afterword.exchange.arrivals.times.day_order import Evidence, evidence, pooled
from afterword.exchange.arrivals.times.zones import find_note

# A folder's first documents say enough, and of each its beginning.
_ASKED = 100
_CHARACTERS = 100_000
_LINES = 300
_VOICES = 2


@dataclass(slots=True)
class _Folder:
    """What the documents of a folder and of those below it say, one voice a document."""

    evidence: list[Evidence] = field(default_factory=list)
    zones: Counter[str] = field(default_factory=Counter)

    def customs(self) -> Customs:
        """Return what they agree on. One document alone says something of itself, not of its neighbours."""
        zone = next(iter(self.zones)) if len(self.zones) == 1 and self.zones.total() >= _VOICES else None
        return Customs(pooled(self.evidence), zone)

    def torn(self, customs: Customs) -> bool:
        """Tell whether they contradict each other."""
        return (customs.day_first is None and bool(self.evidence)) or len(self.zones) > 1


@dataclass(slots=True)
class Neighbours:
    """What the documents of a source tell about each other.

    Attributes:
        documents: How many there are to read.
        houses: The customs of each folder whose documents agree on some; "" is the source itself.
        torn: Folders whose documents contradict each other; what is above pools the same documents, and is not asked.
    """

    documents: int = 0
    houses: dict[str, Customs] = field(default_factory=dict)
    torn: frozenset[str] = frozenset()

    def customs(self, path: str) -> Customs:
        """Return how the house of a document writes: as its own folder agrees, or else the next one above it."""
        day_first: bool | None = None
        zone: str | None = None
        for folder in _above(path):
            known = self.houses.get(folder, NO_CUSTOMS)
            day_first = known.day_first if day_first is None else day_first
            zone = zone or known.zone
            if folder in self.torn:
                break
        return Customs(day_first, zone)

    def as_json(self) -> dict[str, object]:
        """Return it as JSON holds it, for a reader who goes on later."""
        houses = {folder: customs._asdict() for folder, customs in sorted(self.houses.items())}
        return {"documents": self.documents, "houses": houses, "torn": sorted(self.torn)}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Self:
        """Return what `as_json` told; of what it never told, nothing."""
        houses = {folder: Customs(**customs) for folder, customs in told.get("houses", {}).items()}
        return cls(told.get("documents", 0), houses, frozenset(told.get("torn", ())))


NO_NEIGHBOURS = Neighbours()


def look_around(
    source: Source, limits: Limits = LIMITS, progress: Callable[[int], None] = lambda _count: None
) -> Neighbours:
    """Walk a source once, lightly, before it is read: count its documents and pool how their houses write."""
    folders: dict[str, _Folder] = {}
    asked: Counter[str] = Counter()
    documents = 0
    for entry in walk(source, limits):
        if isinstance(entry, Refusal):
            continue
        documents += 1
        progress(documents)
        folder = entry.path.rpartition("/")[0]
        if kinds.is_packed(entry.path) or asked[folder] >= _ASKED:
            continue
        asked[folder] += 1
        try:
            text = entry.read()[:_CHARACTERS].decode("utf-8", "replace")
        except Damaged:
            continue  # it is told when it is read
        _listen(folders, entry.path, text)
    houses = {name: folder.customs() for name, folder in folders.items()}
    torn = frozenset(name for name, folder in folders.items() if folder.torn(houses[name]))
    return Neighbours(documents, {name: one for name, one in houses.items() if one != NO_CUSTOMS}, torn)


def _listen(folders: dict[str, _Folder], path: str, text: str) -> None:
    found = evidence(f"{path.rpartition('/')[2]}\n{text}")
    zone = _zone(text)
    for folder in _above(path):
        if found.verdict() is not None:
            folders.setdefault(folder, _Folder()).evidence.append(found)
        if zone:
            folders.setdefault(folder, _Folder()).zones[zone] += 1


def _zone(text: str) -> str | None:
    """Return the zone a text says its times are in, if it says so in one way only."""
    start = 0
    zones: set[str] = set()
    for _ in range(_LINES):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        note = find_note(text, start, end)
        if note:
            zones.add(note.name)
        start = end + 1
        if start >= len(text):
            break
    return zones.pop() if len(zones) == 1 else None


def _above(path: str) -> Iterator[str]:
    """Yield the folders a document stands in, the innermost first; "" is the source itself."""
    folder = path
    while folder:
        folder = folder.rpartition("/")[0]
        yield folder
