"""What alerts, other systems and people have stated about an incident, and where each chosen fact came from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from afterword.incident.evidence import Evidence
from afterword.incident.inference import ALERTS, PASSING, Inferred, called, fired_again, first_begun, open_alerts
from afterword.incident.signal import Signal, Statement

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said:
    """One statement, and the signal it came with; a person's comes with none."""

    statement: Statement
    signal: Signal | None = None


class Knowledge:
    """Everything stated, the strongest last, from which facts are chosen one by one; remembers where each came from."""

    def __init__(self, told: tuple[Signal, ...], corrections: tuple[Statement, ...]) -> None:
        again = fired_again(told)
        begun = None if open_alerts(told) else first_begun(told, again.at if again else None)
        said = [Said(_as_stated(signal, again, begun), signal) for signal in told]
        self.told = told
        self.corrections = tuple(Said(correction) for correction in corrections)
        self.alerts = tuple(each for each in said if each.signal and each.signal.kind in ALERTS)
        self.systems = tuple(each for each in said if each.signal and each.signal.kind not in ALERTS)
        self.sources: dict[str, Evidence] = {}

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where each fact chosen so far came from."""
        return tuple(self.sources.values())

    def is_empty(self) -> bool:
        """Say whether nobody has told anything."""
        return not (self.alerts or self.systems or self.corrections)

    def latest(self, fact: str, read: Callable[[Statement], T | None], inferred: Inferred[T] | None = None) -> T | None:
        """Return the strongest statement about a fact, else what follows from the signals."""
        for said in reversed((*self.alerts, *self.systems, *self.corrections)):
            value = read(said.statement)
            if value is not None:
                return self._chosen(fact, value, said)
        return self.inferred(fact, inferred)

    def beyond_alerts(
        self, fact: str, read: Callable[[Statement], T | None], inferred: Inferred[T] | None = None
    ) -> T | None:
        """Return the strongest statement that is more than one alert's word, else what follows from all signals."""
        for said in reversed((*self.systems, *self.corrections)):
            value = read(said.statement)
            if value is not None:
                return self._chosen(fact, value, said)
        return self.inferred(fact, inferred)

    def earliest(self, fact: str, read: Callable[[Statement], datetime | None]) -> datetime | None:
        """Return what people corrected an instant to, else the first one that any system states."""
        if any(read(said.statement) for said in self.corrections):
            return self.latest(fact, read)
        stated = [(moment, said) for said in (*self.alerts, *self.systems) if (moment := read(said.statement))]
        if not stated:
            return None
        moment, first = min(stated, key=lambda pair: (pair[0], pair[1].statement.by))
        return self._chosen(fact, moment, first)

    def flag(
        self, fact: str, read: Callable[[Statement], bool | None], inferred: Inferred[bool] | None = None
    ) -> bool | None:
        """Return a yes or no; of several alerts one yes is enough, whatever the others say."""
        yes = [said for said in self.alerts if read(said.statement)]
        for said in (*reversed(self.corrections), *reversed(self.systems), *yes, *self.alerts):
            value = read(said.statement)
            if value is not None:
                return self._chosen(fact, value, said)
        return self.inferred(fact, inferred)

    def names(
        self, fact: str, read: Callable[[Statement], tuple[str, ...]], of_signal: Callable[[Signal], tuple[str, ...]]
    ) -> tuple[str, ...]:
        """Return the names people corrected to, else every name in order that tells of more than a change."""
        for correction in reversed(self.corrections):
            if read(correction.statement):
                return self._chosen(fact, read(correction.statement), correction)
        telling = [signal for signal in self.told if signal.kind != "change"]
        first = next((signal for signal in telling if of_signal(signal) or read(signal.says)), None)
        if first is None:
            return ()
        mentioned = (name for signal in telling for name in (*of_signal(signal), *read(signal.says)))
        return self._chosen(fact, tuple(dict.fromkeys(mentioned)), Said(_as_stated(first), first))

    def inferred(self, fact: str, inferred: Inferred[T] | None) -> T | None:
        """Return what follows from the signals, keeping where it came from."""
        if inferred is None:
            return None
        signal = (inferred.signal.kind, inferred.signal.key) if inferred.signal else None
        self.sources[fact] = Evidence(fact, inferred.source, signal)
        return inferred.value

    def same(self, other: str, value: T | None) -> Inferred[T] | None:
        """Infer a fact from another one that was already chosen."""
        if value is None:
            return None
        known = self.sources[other]
        return Inferred(value, known.source, self._signal(known.signal))

    def stated(self, read: Callable[[Statement], T | None]) -> Iterator[tuple[Said, T]]:
        """Yield what the strongest kind of system that says anything says, each sender's last word only."""
        for level in (self.systems, self.alerts):
            last = {said.statement.by: (said, value) for said in level if (value := read(said.statement)) is not None}
            if last:
                yield from last.values()
                return

    def is_corrected(self, fact: str) -> bool:
        """Say whether a person's word is the one in force."""
        return any(getattr(said.statement, fact, None) not in (None, ()) for said in self.corrections)

    def behind(self, fact: str) -> Signal | None:
        """Return the signal a chosen fact came from."""
        return self._signal(self.sources[fact].signal) if fact in self.sources else None

    def _signal(self, named: tuple[str, str] | None) -> Signal | None:
        return next((signal for signal in self.told if (signal.kind, signal.key) == named), None)

    def _chosen(self, fact: str, value: T, said: Said) -> T:
        signal = (said.signal.kind, said.signal.key) if said.signal else None
        self.sources[fact] = Evidence(fact, said.statement.by, signal)
        return value


def _as_stated(signal: Signal, again: Signal | None = None, begun: datetime | None = None) -> Statement:
    """Return a signal's statement, without what it calls itself, or a resolution that did not hold.

    What began ``again`` after a resolution had ``begun`` before it; a resolution before anything began, or before the
    beginning that is told with it, is a clock that is wrong, and stays, to be doubted.
    """
    said = signal.says if signal.says.by else replace(signal.says, by=called(signal))
    if signal.kind in PASSING and said.title == signal.title:
        said = replace(said, title=None)
    if not (again and said.resolved_at and said.resolved_at < again.at):
        return said
    if signal is again:
        begun = said.started_at or signal.at
    return said if begun and said.resolved_at < begun else replace(said, resolved_at=None, mitigated_at=None)
