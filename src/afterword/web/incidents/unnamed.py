"""Words of senders that no severity is called: told with the delivery, and at its source until the policy has them."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from django.utils.timezone import now

from afterword.incident.severities import is_unnamed, unnamed_sentence
from afterword.incident.signal import Signal as CoreSignal
from afterword.web.house import house
from afterword.web.incidents.facts import words_for_severity
from afterword.web.incidents.models import Source
from afterword.web.incidents.turns import writing

MOST = 10
"""Words that are kept of a source."""
LATELY = timedelta(days=7)
OFTEN_ENOUGH = timedelta(hours=1)
"""After which a word that is said again is noted again: a storm says the same one many times."""


def note(source: Source, signals: Iterable[CoreSignal]) -> str:
    """Keep which words of some signals no severity is called, and say so; empty where all are known."""
    said = {signal.says.severity or signal.severity: signal.source or source.label for signal in signals}
    strange = {word: sender for word, sender in said.items() if word and is_unnamed(word)}
    if not strange:  # nearly always, and the policy is a question to the database
        return ""
    words = words_for_severity(house().policy)
    found = {word: sender for word, sender in strange.items() if is_unnamed(word, words)}
    moment = now()
    kept = {word: at for word, at in _kept(source).items() if at > moment - LATELY}
    if any(kept.get(word, moment - LATELY) < moment - OFTEN_ENOUGH for word in found):
        newest = sorted({**kept, **dict.fromkeys(found, moment)}.items(), key=lambda each: each[1])[-MOST:]
        source.unnamed_severities = {word: at.isoformat() for word, at in newest}
        with writing():
            Source.objects.filter(pk=source.pk).update(unnamed_severities=source.unnamed_severities)
    return " ".join(unnamed_sentence(sender, word) for word, sender in list(found.items())[:MOST])


def still_unnamed(source: Source, moment: datetime, words: Mapping[str, str]) -> tuple[str, ...]:
    """Return the words a source said lately that no severity is called, in the words known now."""
    return tuple(word for word, at in _kept(source).items() if at > moment - LATELY and is_unnamed(word, words))


def _kept(source: Source) -> dict[str, datetime]:
    return {word: datetime.fromisoformat(at) for word, at in (source.unnamed_severities or {}).items()}
