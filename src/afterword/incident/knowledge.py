"""What alerts, other systems and people have stated about an incident, and where each chosen fact came from."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from afterword.incident.evidence import TOLERATED, Evidence
from afterword.incident.inference import ALERTS, NEVER, PASSING, Inferred, called, fired_again, first_begun, open_alerts
from afterword.incident.signal import INSTANTS, NOTHING, Signal, Statement

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said:
    """One statement, and the signal it came with; a person's comes with none."""

    statement: Statement
    signal: Signal | None = None

    @property
    def about(self) -> str:
        """What it is about: what its sender calls the incident; of alerts, each is a thing of its own."""
        if self.signal is None:
            return ""
        return self.signal.key if self.signal.kind in ALERTS else self.signal.group


Read = Callable[[Statement], T | None]
Best = Callable[[Inferred[T]], Any]
Infer = Callable[[tuple[Signal, ...]], Inferred[T] | None]


def nothing(_: tuple[Signal, ...]) -> None:
    """Infer nothing."""


def at_first(one: Inferred[T]) -> datetime:
    """Order by when it was said."""
    return one.signal.at if one.signal else NEVER


class Knowledge:
    """Everything stated, from which facts are chosen one by one; remembers where each came from.

    ``members`` are the signals of the incident itself (the empty name) and of each that was merged into it. What is
    told under one key corrects what was told before; what is told under another, or of another member, stands beside
    it, and of several words the gravest counts. What is told before it can have happened counts as of when it arrived
    (``ahead`` holds what such signals said). A person's word about the incident itself is the strongest; one about
    a member counts instead of what its systems say.
    """

    def __init__(self, told: tuple[Signal, ...], corrections: tuple[Statement, ...]) -> None:
        again = fired_again(told)
        begun = None if open_alerts(told) else first_begun(told, again.at if again else None)
        held = [_held_to_arrival(signal) for signal in told]
        self.told = tuple(held)
        self.ahead = {(one.kind, one.key): one for one, held_to in zip(told, held, strict=True) if one is not held_to}
        self.corrections = tuple(Said(correction) for correction in corrections if not correction.of)
        self.elsewhere = tuple(Said(correction) for correction in corrections if correction.of)
        names = dict.fromkeys(("", *(signal.of for signal in told), *(said.statement.of for said in self.elsewhere)))
        self.members = {name: tuple(signal for signal in held if signal.of == name) for name in names}
        self.said: dict[str, tuple[tuple[Said, ...], tuple[Said, ...]]] = {}
        for name in self.members:
            stating = [
                Said(_no_later(_as_stated(signal, again, begun), signal.heard_at), held_to)
                for signal, held_to in zip(told, held, strict=True)
                if signal.of == name and signal.says != NOTHING
            ]
            of_alerts = [said for said in stating if said.signal and said.signal.kind in ALERTS]
            of_systems = [said for said in stating if said.signal and said.signal.kind not in ALERTS]
            self.said[name] = tuple(of_systems), tuple(of_alerts)
        self.sources: dict[str, Evidence] = {}

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where each fact chosen so far came from."""
        return tuple(self.sources.values())

    def is_empty(self) -> bool:
        """Say whether nobody has told anything."""
        return not (self.told or self.corrections or self.elsewhere)

    def gravest(
        self,
        fact: str,
        read: Read[T],
        best: Best[T],
        inferred: Infer[T] = nothing,
        *,
        otherwise: Read[T] | None = None,
        alerts: bool = True,
    ) -> T | None:
        """Return a person's word, else of what is said of each member, and else follows from its signals, the best.

        ``best`` orders, the first of the least counts. Where a member says nothing that ``read`` reads, what
        ``otherwise`` reads counts; not ``alerts``: what a single alert states does not.
        """
        reads = (read, otherwise) if otherwise else (read,)
        for each in reads:
            own = _last(self.corrections, each)
            if own:
                return self._choose(fact, _from(*own))
            if any(self.words(name, each, alerts=alerts) for name in self.members):
                break
        found = [one for name in self.members for one in self._of_member(name, reads, inferred, alerts=alerts)]
        return self._choose(fact, min(found, key=best)) if found else None

    def words(self, member: str, read: Read[T], *, alerts: bool = True) -> list[tuple[Said, T]]:
        """Return the strongest words on a member: a person's, else systems', else alerts'; of each thing the last."""
        corrected = _last([said for said in self.elsewhere if said.statement.of == member], read)
        if corrected:
            return [corrected]
        for level in self.said[member] if alerts else self.said[member][:1]:
            last = {said.about: (said, value) for said in level if (value := read(said.statement)) is not None}
            if last:
                return list(last.values())
        return []

    def heading(self, fact: str, read: Read[str], rank: Read[str], inferred: Infer[str]) -> str | None:
        """Return what it is called: by a person, else by the gravest that is told of the incident itself."""
        own = _last(self.corrections, read)
        if own:
            return self._choose(fact, _from(*own))
        for name, signals in self.members.items():
            ranks = {said.about: value for said, value in self.words(name, rank)}
            words = sorted(self.words(name, read), key=lambda word: ranks.get(word[0].about, "SEV9"))
            called = _from(*words[0]) if words else inferred(signals)
            if called:
                return self._choose(fact, called)
        return None

    def latest(self, fact: str, read: Read[T]) -> T | None:
        """Return what was said last, by a person, else by a system, else by an alert."""
        levels = zip(*self.said.values(), strict=True)
        for level in (self.corrections, self.elsewhere, *(sum(parts, ()) for parts in levels)):
            last = _last(level, read)
            if last:
                return self._choose(fact, _from(*last))
        return None

    def earliest(self, fact: str, read: Read[datetime]) -> datetime | None:
        """Return what people corrected an instant to, else the first one that any system states."""
        own = _last(self.corrections, read)
        if own:
            return self._choose(fact, _from(*own))
        stated = []
        for name, levels in self.said.items():
            corrected = _last([said for said in self.elsewhere if said.statement.of == name], read)
            every = [(said, at) for level in levels for said in level if (at := read(said.statement))]
            stated += [corrected] if corrected else every
        if not stated:
            return None
        return self._choose(fact, _from(*min(stated, key=lambda pair: (pair[1], pair[0].statement.by))))

    def flag(self, fact: str, read: Read[bool], inferred: Inferred[bool] | None = None) -> bool | None:
        """Return a yes or no; of several things that are told of, one yes is enough, whatever the others say."""
        own = _last(self.corrections, read)
        if own:
            return self._choose(fact, _from(*own))
        words = [_from(*word) for name in self.members for word in self.words(name, read)]
        if words:
            return self._choose(fact, next((word for word in words if word.value), words[-1]))
        return self._choose(fact, inferred) if inferred else None

    def names(
        self, fact: str, read: Callable[[Statement], tuple[str, ...]], of_signal: Callable[[Signal], tuple[str, ...]]
    ) -> tuple[str, ...]:
        """Return the names people corrected to, else every name in order that tells of more than a change."""
        own = _last(self.corrections, lambda said: read(said) or None)
        if own:
            return self._choose(fact, _from(*own))
        found: list[tuple[str, Inferred[tuple[str, ...]]]] = []
        corrected = {said.statement.of: said for said in self.elsewhere if read(said.statement)}
        for signal in self.told:
            mentioned = (*of_signal(signal), *read(signal.says))
            if signal.kind != "change" and signal.of not in corrected and mentioned:
                found += [(name, Inferred(mentioned, _as_stated(signal).by, signal)) for name in mentioned]
        for said in corrected.values():
            found += [(name, Inferred((), said.statement.by)) for name in read(said.statement)]
        if not found:
            return ()
        first = found[0][1]
        return self._choose(fact, replace(first, value=tuple(dict.fromkeys(name for name, _ in found))))

    def inferred(self, fact: str, inferred: Inferred[T] | None) -> T | None:
        """Return what follows from the signals, keeping where it came from."""
        return self._choose(fact, inferred) if inferred else None

    def stated(self, read: Read[datetime], best: Callable[[datetime], Any]) -> list[tuple[datetime, str]]:
        """Return what each sender says on the strongest level of each member, and who; of several things the best."""
        last: dict[tuple[str, str, str], datetime] = {}
        for name, levels in self.said.items():
            level = next((level for level in levels if _last(level, read)), ())
            words = ((said, at) for said in level if (at := read(said.statement)))
            last |= {(said.statement.by, name, said.about): at for said, at in words}
        found: dict[str, datetime] = {}
        for (by, *_), at in last.items():
            found[by] = min(found.get(by, at), at, key=best)
        return sorted((at, by) for by, at in found.items())

    def is_corrected(self, fact: str) -> bool:
        """Say whether a person's word is the one in force."""
        chosen = self.sources.get(fact)
        of_member = chosen is not None and chosen.signal is None and _states(self.elsewhere, fact)
        return of_member or _states(self.corrections, fact)

    def behind(self, fact: str) -> Signal | None:
        """Return the signal a chosen fact came from."""
        named = self.sources[fact].signal if fact in self.sources else None
        return next((signal for signal in self.told if (signal.kind, signal.key) == named), None)

    def _of_member(self, name: str, reads: Iterable[Read[T]], inferred: Infer[T], *, alerts: bool) -> list[Inferred[T]]:
        for read in reads:
            words = self.words(name, read, alerts=alerts)
            if words:
                return [_from(*word) for word in words]
        one = inferred(self.members[name])
        return [one] if one else []

    def _choose(self, fact: str, one: Inferred[T]) -> T:
        signal = (one.signal.kind, one.signal.key) if one.signal else None
        self.sources[fact] = Evidence(fact, one.source, signal)
        return one.value


def _last(said: Sequence[Said], read: Read[T]) -> tuple[Said, T] | None:
    return next(((one, value) for one in reversed(said) if (value := read(one.statement)) is not None), None)


def _from(said: Said, value: T) -> Inferred[T]:
    return Inferred(value, said.statement.by, said.signal)


def _states(said: Iterable[Said], fact: str) -> bool:
    return any(getattr(one.statement, fact, None) not in (None, ()) for one in said)


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


def _held_to_arrival(signal: Signal) -> Signal:
    """Return a signal of which nothing happened after it arrived: that was the sender's clock."""
    heard = signal.heard_at
    says = _no_later(signal.says, heard)
    if heard is None or (says is signal.says and signal.at - heard <= TOLERATED):
        return signal
    return replace(signal, says=says, at=min(signal.at, heard) if signal.at - heard > TOLERATED else signal.at)


def _no_later(said: Statement, heard: datetime | None) -> Statement:
    if heard is None or said == NOTHING:
        return said
    late: dict[str, Any] = {name: heard for name in INSTANTS if (at := getattr(said, name)) and at - heard > TOLERATED}
    return replace(said, **late) if late else said
