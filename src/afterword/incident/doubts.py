"""What is not sure about an incident: clocks that disagree or run ahead, ends nobody told, words nobody knows."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from afterword.incident.calendar import spoken
from afterword.incident.evidence import TOLERATED, Doubt
from afterword.incident.inference import ALERTS, NEVER, called, open_alerts, unbegun
from afterword.incident.knowledge import Knowledge
from afterword.incident.severities import is_unnamed, unnamed_sentence
from afterword.incident.signal import INSTANTS, Statement

_ENDS = frozenset({"mitigated_at", "resolved_at"})
_ORDER = (
    ("impact_started_at", "detected_at", ("users felt it", "it was noticed")),
    ("impact_started_at", "engaged_at", ("users felt it", "somebody began to work on it")),
    ("started_at", "detected_at", ("it began", "it was noticed")),
    ("started_at", "engaged_at", ("it began", "somebody began to work on it")),
    ("detected_at", "engaged_at", ("it was noticed", "somebody began to work on it")),
    ("detected_at", "mitigated_at", ("it was noticed", "users stopped feeling it")),
    ("detected_at", "resolved_at", ("it was noticed", "it was over")),
    ("engaged_at", "resolved_at", ("somebody began to work on it", "it was over")),
    ("mitigated_at", "resolved_at", ("users stopped feeling it", "it was over")),
)
"""Two instants of which the first comes first, and what happened at each."""
_BEGINNINGS = {"started_at": "it may have begun", "impact_started_at": "users may have felt it"}


def doubts(knowledge: Knowledge, instants: Mapping[str, datetime | None]) -> tuple[Doubt, ...]:
    """Say what is not sure about each instant; what a person corrected is as sure as they are."""
    found = [
        doubt
        for fact in INSTANTS
        if not knowledge.is_corrected(fact)
        for doubt in (
            *_disagreement(knowledge, fact),
            *_runs_ahead(knowledge, fact, instants[fact]),
            *_only_an_alert(knowledge, fact, instants[fact]),
            *_unzoned(knowledge, fact, instants[fact]),
            *_only_a_report(knowledge, fact, instants[fact]),
        )
    ]
    found += [*_no_beginning(knowledge, instants), *_no_end(knowledge), *_ends_before(instants, knowledge)]
    return (*found, *_out_of_order(instants, knowledge, {doubt.fact for doubt in found}))


def unnamed_severities(knowledge: Knowledge, words: Mapping[str, str]) -> tuple[Doubt, ...]:
    """Say which words of senders no severity is called; of each thing the last counts, and a person settles it."""
    if knowledge.is_corrected("severity"):
        return ()
    last = {
        (signal.of, signal.source, signal.key if signal.kind in ALERTS else signal.group): (signal, word)
        for signal in knowledge.told
        if (word := signal.says.severity or signal.severity)
    }
    found = (
        unnamed_sentence(signal.source or signal.says.by or "Its sender", word)
        for signal, word in last.values()
        if is_unnamed(word, words)
    )
    return tuple(Doubt("severity", sentence) for sentence in dict.fromkeys(found))


def _disagreement(knowledge: Knowledge, fact: str) -> Iterator[Doubt]:
    """Yield a doubt when systems state instants further apart than clocks are."""
    if fact == "engaged_at":
        return  # pages are acknowledged again and again: the first counts, later ones do not contradict it

    def read(statement: Statement) -> datetime | None:
        moment: datetime | None = getattr(statement, fact)
        return moment

    stated = knowledge.stated(read, _late if fact in _ENDS else _early)
    if len(stated) <= 1 or stated[-1][0] - stated[0][0] <= TOLERATED:
        return
    (earliest, one), (latest, other) = stated[0], stated[-1]
    sentence = f"{_capital(one)} and {other} are {spoken(latest - earliest)} apart."
    yield Doubt(fact, sentence, earliest, latest)


def _runs_ahead(knowledge: Knowledge, fact: str, at: datetime | None) -> Iterator[Doubt]:
    """Yield a doubt when an instant was told before it had come: the sender's clock runs ahead."""
    signal = knowledge.behind(fact)
    original = knowledge.ahead.get((signal.kind, signal.key)) if signal else None
    if signal is None or original is None or at is None or at != signal.heard_at:
        return
    said = original.says.started_at if fact == "impact_started_at" else None
    told = getattr(original.says, fact) or said or original.at
    if told - at <= TOLERATED:
        return
    whose = signal.source or "its sender"
    sentence = (
        f"It was told {spoken(told - at)} before it had come, so the clock of {whose} runs ahead; "
        "it was no later than this."
    )
    yield Doubt(fact, sentence, None, at)


def _unzoned(knowledge: Knowledge, fact: str, at: datetime | None) -> Iterator[Doubt]:
    """Yield a doubt about an instant that was told without a zone."""
    signal = knowledge.behind(fact)
    if signal is None or at is None:
        return
    said = fact if getattr(signal.says, fact) == at else "started_at" if signal.says.started_at == at else "at"
    if said in signal.says.unzoned or (at == signal.at and "at" in signal.says.unzoned):
        whose = signal.source or "its sender"
        yield Doubt(fact, f"It was told without a time zone, and read as UTC; let {whose} send one.")


def _only_an_alert(knowledge: Knowledge, fact: str, at: datetime | None) -> Iterator[Doubt]:
    """Yield a doubt about a beginning that only the first alert tells."""
    signal = knowledge.behind(fact)
    if at is not None and fact in _BEGINNINGS and signal is not None and signal.kind == "alert" and at == signal.at:
        yield Doubt(fact, f"Taken from the first alert; {_BEGINNINGS[fact]} earlier.", None, at)


def _only_a_report(knowledge: Knowledge, fact: str, at: datetime | None) -> Iterator[Doubt]:
    """Yield a doubt about noticing that only the first report of an incident tells."""
    signal = knowledge.behind(fact)
    if fact != "detected_at" or at is None or signal is None or signal.kind != "incident":
        return
    if signal.says.detected_at is None:
        yield Doubt(fact, "Taken from the first report; it may have been noticed earlier.", None, at)


def _no_beginning(knowledge: Knowledge, instants: Mapping[str, datetime | None]) -> Iterator[Doubt]:
    """Yield a doubt when an end came whose beginning never did, and nothing else says when it began."""
    lonely = unbegun(knowledge.told)
    if lonely and instants["impact_started_at"] is None:
        sentence = f"The end of {called(lonely[0])} was told, its beginning never was."
        yield Doubt("impact_started_at", sentence, None, lonely[0].at)


def _no_end(knowledge: Knowledge) -> Iterator[Doubt]:
    """Yield a doubt when something was told to be over while an alert never was."""
    going_on = open_alerts(knowledge.told)
    some_end = any(signal.kind == "resolved" or signal.says.resolved_at for signal in knowledge.told)
    if not going_on or not some_end or knowledge.is_corrected("resolved_at"):
        return
    more = f" Nor was that of {len(going_on) - 1} more." if len(going_on) > 1 else ""
    yield Doubt("resolved_at", f"The end of {called(going_on[0])} was never told.{more}", going_on[0].at, None)


def _ends_before(instants: Mapping[str, datetime | None], knowledge: Knowledge) -> Iterator[Doubt]:
    """Yield a doubt about an end that comes before its beginning."""
    began = instants["impact_started_at"]
    for fact in ("mitigated_at", "resolved_at"):
        end = instants[fact]
        if began and end and end < began and not knowledge.is_corrected(fact):
            yield Doubt(fact, f"That is {spoken(began - end)} before users felt it; one of the two clocks is wrong.")
            return


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _out_of_order(instants: Mapping[str, datetime | None], knowledge: Knowledge, doubted: set[str]) -> Iterator[Doubt]:
    """Yield a doubt about an instant that comes after one it must have come before, unless it is doubted already."""
    for first, then, called_so in _ORDER:
        early, late = instants[first], instants[then]
        if early is None or late is None or early - late <= TOLERATED:
            continue
        fact = then if knowledge.is_corrected(first) else first
        if fact in doubted or knowledge.is_corrected(fact):
            continue
        doubted.add(fact)
        apart = spoken(early - late)
        if fact == first:
            yield Doubt(fact, f"That is {apart} after {called_so[1]}; it was no later than that.", None, late)
        else:
            yield Doubt(fact, f"That is {apart} before {called_so[0]}; it was no earlier than that.", early, None)


def _early(moment: datetime) -> timedelta:
    return moment - NEVER


def _late(moment: datetime) -> timedelta:
    return NEVER - moment
