"""Which lines of a conversation may be events, and why: a person promotes them, or leaves them."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from afterword.document.patterns import Pattern
from afterword.exchange.arrivals.chat.message import Message
from afterword.exchange.arrivals.chat.signs import NOT_YET, PLANNED, SIGNS
from afterword.exchange.arrivals.manuscript import Candidate

_LOOKED_AT = 600  # characters of a message; what it reports stands at its beginning
_REPEATED_WITHIN = timedelta(minutes=30)

_QUOTED = Pattern(r"^[ \t]{0,10}(?:>|&gt;)[^\n]*$", 8)  # re.MULTILINE
_CODE = Pattern(r"```.{0,600}?(?:```|\Z)|`[^`\n]{0,500}`", 16)  # re.DOTALL
_NUMBERS = Pattern(r"\d+")


def candidates(messages: Iterable[Message]) -> Iterator[Candidate]:
    """Yield the messages that may be events, in their order; of one that is repeated soon after, the first."""
    last: dict[tuple[str, str], Message] = {}
    for message in messages:
        why = reason(message.text, machine=message.machine)
        if why is None:
            continue
        gist = " ".join(message.text.casefold().split())[:_LOOKED_AT]
        key = (message.author, _NUMBERS.sub("0", gist) if message.machine else gist)
        before = last.get(key)
        last[key] = message
        if before is None or not _soon(before, message):
            yield Candidate(message.line, message.stamp, message.author, message.text, message.permalink, why)


def reason(text: str, *, machine: bool = False) -> str | None:
    """Say in a few words why a message may be an event, None where nothing speaks for it.

    Questions, plans and what is quoted or stands in code are no events; of a program, everything is meant as it stands.
    """
    words = _CODE.sub(" ", _QUOTED.sub(" ", text[:_LOOKED_AT])).strip().lower().replace("’", "'")
    question = words.endswith("?") and not machine
    if not machine:
        words = PLANNED.sub(" ", NOT_YET.sub(" ", words))
    for sign in SIGNS:
        if (not question or sign.of_questions) and sign.pattern.search(words):
            return sign.why
    return None


def _soon(before: Message, message: Message) -> bool:
    if before.at is None or message.at is None or (before.at.tzinfo is None) != (message.at.tzinfo is None):
        return True  # nobody knows when: once is enough
    return message.at - before.at <= _REPEATED_WITHIN
