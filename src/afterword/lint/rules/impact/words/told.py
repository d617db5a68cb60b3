"""Which of the four figures of an impact are told, though not as keyed items: in sentences, lines, under headings."""

from collections.abc import Iterator, Mapping

from afterword.document.document import Document
from afterword.document.patterns import Pattern
from afterword.document.sections import Section

_LINE = Pattern(r"[ \t>*+_#-]*(?P<words>[^\n]*)")
_STOP = Pattern(r"(?<=[.;!?])[ ]+(?=[A-Z\d])")
_KEYED = Pattern(r"(?P<key>[^:.;]{2,50}?)[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(?P<value>\S.*)")
_FIGURE = Pattern(
    r"\d|\b(?:no|none|nobody|no one|nothing|zero|never|without|every|all|half|hundreds|thousands|dozens)\b"
)
_LENGTH = Pattern(
    r"\b\d[\d.,]*[ \u00a0-]?(?:h|hrs?|hours?|min|mins|minutes?|m|d|days?|seconds?|s)\b(?:[ \u00a0]?\d+)?"
    r"|\b(?:half an|an|one|two|three|four|five|six|ten)[ ](?:hours?|minutes?|days?)\b"
)
_WHOLE_LENGTH = Pattern(
    r"(?:~|≈|(?:about|around|approximately|approx\.?|circa|ca\.?|roughly|some|nearly|almost|under"
    r"|over)\b)?[ \u00a0]*(?:\d[\d.,]*[ \u00a0-]?(?:h|hrs?|hours?|min|mins|minutes?|m|days?|seconds?"
    r"|s)\b[ \u00a0]*){1,3}(?:\([^()]*\))?[.;,]*"
)
_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?[ ]?(?:z|utc|gmt|cet|cest|[ap]m)?"
_FROM_TO = Pattern(rf"\b(?:from[ ]+)?{_CLOCK}[ ]*(?:to|until|till|and|–|—|-)[ ]*{_CLOCK}(?![\w:])")
_LASTING = Pattern(
    r"\b(?:for|during|over|lasted|lasting|duration|downtime|length|took|outage|unavailable|down|between)\b"
)
_MONEY = Pattern(
    r"[€$£¥₹][ ]?\d|\d[ \u00a0]?k?(?:[€$£¥₹]|(?:eur|usd|gbp|chf|sek|nok|dkk|pln|inr|cad|aud|euros?|dollars?|pounds)\b)"
)
_MORE = {
    "Users affected": Pattern(r"\b(?:requests|orders|searches|calls|people|guests|travell?ers|nobody|no one)\b"),
    "Reputational": Pattern(r"\b(?:complain(?:ed|ts?)|posts?|articles?|newsletters?|journalists?|tweets?|calls)\b"),
}


def told(document: Document, section: Section, known: Mapping[str, Pattern]) -> frozenset[str]:
    """Return the figures that a section tells of in whatever form; `known` says by which words each is called."""
    found: set[str] = set()
    heading = ""
    for line, is_heading in _lines(document, section):
        if is_heading:
            heading = line
            continue
        found |= {figure for figure, words in known.items() if heading and words.search(heading)}
        for sentence in _STOP.split(line):
            found |= {figure for figure in known if _tells(figure, sentence.lower(), known[figure])}
    return frozenset(found)


def _lines(document: Document, section: Section) -> Iterator[tuple[str, bool]]:
    """Yield each line of a section that says something, marks and remarks aside, and whether it is a heading."""
    text = document.text
    remarks = sorted(
        mask.span for mask in document.masks if mask.kind == "comment" and section.body_span.contains(mask.span)
    )
    headings = {
        document.positions.line(block.span.start)
        for block in document.blocks
        if block.kind == "heading" and section.span.contains(block.span)
    }
    pieces, at = [], section.heading_span.end
    for remark in remarks:
        pieces += [text[at : remark.start], "\n" * remark.of(text).count("\n")]
        at = remark.end
    words = "".join((*pieces, text[at : section.span.end]))
    first = document.positions.line(section.heading_span.end)
    for number, line in enumerate(words.split("\n"), first):
        said = _LINE.match(line)
        if said and any(character.isalnum() for character in said["words"]):
            yield said["words"].lower() if number in headings else said["words"], number in headings


def _tells(figure: str, words: str, known: Pattern) -> bool:
    keyed = _KEYED.match(words)
    if keyed and known.search(keyed["key"]) and any(character.isalnum() for character in keyed["value"]):
        return True
    if figure == "Duration":
        return bool(_WHOLE_LENGTH.fullmatch(words.strip()) or _lasts(words))
    if figure == "Financial" and _MONEY.search(words):
        return True
    more = _MORE.get(figure)
    return bool((known.search(words) or (more and more.search(words))) and _FIGURE.search(words))


def _lasts(words: str) -> bool:
    """Tell whether words say that something lasted, by a length or by two clocks; a range alone is one too."""
    clocks = _FROM_TO.search(words)
    if clocks and (clocks[0].startswith("from") or len(clocks[0]) == len(words.strip(" .;()"))):
        return True
    return bool(_LASTING.search(words) and (clocks or _LENGTH.search(words)))
