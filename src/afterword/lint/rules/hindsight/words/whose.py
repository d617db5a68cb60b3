"""Whose a faculty is: communication between teams or over a bus, preparation of a change or of a surface."""

from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words import faculties
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import Actor

_SIDES = frozenset("between among with amongst from".split())


def between_people(reading: Reading, sentence: Sentence, last: int, *, must: bool) -> bool:
    """Tell communication of people from that of machines, by who stands behind *between* and *with*."""
    tokens = sentence.tokens
    behind = [token.word for token in tokens[last + 1 : last + 7]]
    if behind[:1] and behind[0] in _THROUGH and not _WIRES.isdisjoint(behind):
        return not faculties.HUMAN_SIDES.isdisjoint(token.word for token in tokens[last + 1 :])
    for index in range(last + 1, min(last + 4, len(tokens))):
        if tokens[index].word not in _SIDES or (tokens[index].word == "from" and not must):
            continue
        words = {token.word for token in tokens[index + 1 : index + 8]}
        if words & _MACHINES:
            return False
        phrase = reading.grammar.noun_phrase(sentence, index + 1)
        human = phrase is not None and phrase.actor is not Actor.SYSTEM
        sides = faculties.HUMAN_SIDES
        if not must and not tokens[last].word.startswith("communication"):
            sides = sides | faculties.DEPARTMENTS
        return human or bool(words & sides)
    return not must or tokens[last].word not in ("communication", "communications")


# What machines talk over; people talk over a phone, a radio, a channel.
_THROUGH = frozenset("over on via through across along".split())
_WIRES = frozenset(
    """link links bus wire wires cable cables fibre fiber network networks interface interfaces socket sockets protocol
    protocols tunnel tunnels vpn modem mesh backplane port ports 2g 3g 4g 5g lte gsm lora lorawan wifi wi-fi bluetooth
    zigbee modbus profibus profinet can canbus mqtt tcp udp rs-485 rs-232 serial uart usb i2c spi satellite powerline
    ethernet wan lan""".split()
)
_MACHINES = frozenset(
    "sensor sensors probe probes antenna radio radios beacon beacons plc plcs router routers modem modems".split()
)


def of_what_broke(sentence: Sentence, last: int) -> bool:
    """Tell *a lack of understanding of the scope of the issue* from one of the protocol: nobody had it yet."""
    behind = [token.word for token in sentence.tokens[last + 1 : last + 4]]
    return behind[:1] in (["of"], ["about"], ["on"]) and not _UNKNOWN.isdisjoint(behind)


_UNKNOWN = frozenset(
    "scope extent impact cause causes issue problem incident situation outage symptoms severity magnitude".split()
)


def of_things(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Tell *preparation of the surface* from *preparation of the change* and *on the part of the lead*."""
    tokens = sentence.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].word not in ("of", "in", "on", "from"):
        return False
    thing = reading.grammar.phrase_before_verb(sentence, last + 2)
    human = thing is None or thing.actor is not Actor.SYSTEM or thing.head in ("part", "side")
    return thing is not None and not human and thing.head not in faculties.UNDERTAKINGS
