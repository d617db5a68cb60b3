"""Drama in signs: ordinary words in capital letters, and emoji of alarm."""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.phrases import Cued

# Ordinary words that nobody writes in capitals for another reason. MUST and SHOULD are requirements (RFC 2119).
_SHOUTED = frozenset(
    """SHOUTED NOT NEVER ALWAYS EVERYTHING EVERYONE EVERYBODY EVERY NOTHING NOBODY NOWHERE ANYTHING ANYONE AGAIN
    STILL VERY REALLY HUGE MASSIVE TOTALLY COMPLETELY ABSOLUTELY ENTIRE WHOLE CAN'T CANNOT DON'T DIDN'T WASN'T
    ISN'T DOESN'T WON'T COULDN'T WOULDN'T STOP TWICE HOURS MINUTES DAYS WEEKS MONTHS ONLY ALREADY JUST EVER WHY
    HOW WHAT EXTREMELY ENORMOUS TERRIBLE IMMEDIATELY FINALLY ALSO EXACTLY THOUSANDS MILLIONS HUNDREDS WITHOUT BOTH
    WRONG BROKEN BAD WORST THIS THAT SAME MANY MORE EVERYWHERE NONE DYING SWAMPED DROWNING
    YOUR YOURSELF MY OUR OURS THEIR THEIRS MINE YOU WE THEY THEM HIS HER ALONE LEAST MOST ANOTHER YET ACTUALLY DID WERE
    HAD ARE
    BURNING EXPLODED EXPLODING MELTING MELTED SCREAMING AWFUL HORRIBLE INSANE CRAZY RIDICULOUS UNACCEPTABLE
    UNBELIEVABLE INCREDIBLE FOREVER AGES IMPOSSIBLE ANYBODY SOMEBODY LITERALLY ENTIRELY UTTERLY TERRIBLY TREMENDOUS
    GIGANTIC SIMPLY TOO MUCH HOPELESS USELESS STUPID SHOCKING NOW GONE""".split()
)
# A policy that is ALWAYS or NEVER is a value.
_VALUE = Pattern(
    r"(?:\b(?:the|a|an|to|or|and|value|policy|mode|set|called|named|of)|[=:,])[ ]\x02(?=[ ](?:or|and|policy|mode|value"
    r"|state|flag|key)\b|[,.;)]|\Z)|\x02[ ](?:or|policy|mode|value|state|flag|key)\b"
)
_CAPITALS = Pattern(r"[A-Z][A-Z0-9']+")
_IN_CAPITALS = Pattern(r"[A-Z](?<!\w.)[A-Z]+(?:'T)?\b")
_AROUND = 24
_FACES = frozenset("😱🤯😭😡🤬💀☠😤🤦🙈😨😰😵🧨⚰😬😩😫😖😠👿💩🤮😢🙄🥵😳🆘🤷🫠😓😥😧😦😮💣🌋😟😞🙁😔😒💔🤡😣😪🙃")
_SIGNS = frozenset("🔥🚨💥")
_ALARMS = Cued(f"[{''.join(sorted(_FACES | _SIGNS))}]", _FACES | _SIGNS)


def shouted(reading: Reading) -> Iterator[Span]:
    """Yield ordinary words in capital letters that stand among words in small ones."""
    text, plain = reading.document.text, reading.plain
    for found in _IN_CAPITALS.finditer(text, *reading.reach):
        start, end = found.span()
        if found[0] not in _SHOUTED or plain[start] != text[start].lower() or not _alone(text, start, end):
            continue
        sentence = reading.sentences.holding(start)
        if sentence is None or sentence.heading:
            continue
        if plain[sentence.span.start : start].count('"') % 2:
            continue
        if not _VALUE.search(f"{plain[max(0, start - _AROUND) : start]}\x02{plain[end : end + _AROUND]}"):
            yield Span(start, end)


def _alone(text: str, start: int, end: int) -> bool:
    """Tell whether the words on both sides are in small letters: capitals in a row are a log line, a query, a title."""
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2].split()
    after = text[end : end + _AROUND].partition("\n")[0].split()
    if text[start - 1 : start] in ("-", "`", "$", "<", "[", "@") or text[end : end + 1] in (
        "-",
        "_",
        "/",
        "`",
        "=",
        ">",
        "]",
        ":",
        "(",
    ):
        return False
    near = [word.strip(".,;:!?*_()\"'") for word in (*before[-1:], *after[:1])]
    words = [word for word in near if word]
    return (
        bool(words)
        and not any(_CAPITALS.fullmatch(word) and word not in _SHOUTED for word in words)
        and any(word.islower() or word.istitle() for word in words)
    )


def alarms(reading: Reading) -> Iterator[Span]:
    """Yield emoji of alarm in a sentence; a sign that opens a line, a cell or a heading marks something."""
    plain = reading.plain
    for found in reading.cued(_ALARMS, plain):
        at, char = found.start(), found[0]
        sentence = reading.sentences.holding(at)
        if sentence is None or sentence.heading:
            continue
        earlier = reading.sentences.before(sentence)
        alone = not any(each.isalpha() for each in plain[sentence.span.start : sentence.span.end])
        start = earlier.span.start if alone and earlier is not None else sentence.span.start
        joined = "\n" not in plain[start:at] and not (alone and earlier is not None and earlier.heading)
        opened = joined and any(each.isalpha() for each in plain[start:at])
        if opened or (char in _FACES and any(each.isalpha() for each in plain[at : sentence.span.end])):
            yield Span(at, at + 1)
