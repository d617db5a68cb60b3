"""How a summary tells that it is over: a word for it, the time it was, what was done, or that all is well since."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice, pairwise
from typing import NamedTuple

from afterword.document import clock
from afterword.document.document import Document
from afterword.document.patterns import Pattern

# Words that tell an end, or how things stand, wherever they are.
_ENDED = Pattern(
    r"\b(?:restor(?:e|ed|es|ing)|mitigated|mitigation|roll(?:ed|ing) back|rollback|revert\w*|replac\w+|repair\w*"
    r"|(?:hot)?fix\w*|(?:re)?solved?|resolves|recover\w*|ended?|ends|stopped|stops|remov\w+|empti\w+|emptying"
    r"|restart\w*|moved|moving|switch(?:ed|ing)|disabl\w+|undone|undoing|corrected|raised|lowered|added|no data|today"
    r"|routed|routing|now|since then|(?<!noticed )until|till|healthy again|clear(?:ed|ing)|delet\w+|failed over"
    r"|failover|scaled|resum(?:es|ed|ing)|drain(?:s|ed)|beg[ia]n again|(?:came|come|comes|is|was|were) back|rebuilt"
    r"|took over|takes over|installed|re-?enabled|reopened|renewed|reloaded|still open|(?:is|are|still) ongoing"
    r"|not (?:yet )?over|workaround|was enough|(?:to|as) (?:normal|usual)"
    r"|(?:put|set|brought|turned|got|switched|pointed) back|an end|heal(?:ed|s)|subsid\w+|abat\w+|ceased|disappeared"
    r"|vanished|went away|(?:was|were|is|are) (?:over|gone)|caught up|(?:worked|turned|switched) off"
    r"|turned \w+(?: \w+)? off|stabili[sz]\w+|normali[sz]ed|settled"
    r"|(?:fell|dropped|went|came|sank|down|back|return\w*) to (?:zero|(?:its|their|the) (?:usual|normal))"
    r"|brought (?:\w+ ){1,3}(?:up|back|to)|(?:service|everything|all) (?:is|are) (?:up|fine|well)"
    r"|(?:have|has) (?:worked|run|been (?:fine|well|stable|quiet|up)))\b"
)
_AGAIN = Pattern(r"\b(?:again|once more|(?:no|nothing|not one|none) (?:further|more|since)|no further \w+)\b")

# What is done to a thing that fails, as it is told when it has been done.
_ACT = Pattern(
    r"(?:(?P<open>\A\s*|\bby )|\b)(?:(?:revok|rotat|re-?issu|doubl|tripl|halv|increas|enlarg|widen|extend|reduc|shorten"
    r"|block|unblock|bann|isolat|quarantin|cordon|terminat|kill|suspend|paus|cancell?|retract|recall|patch|upgrad"
    r"|downgrad|re-?deploy|deploy|ship|releas|re-?install|re-?creat|re-?rout|redirect|re-?connect|re-?point|point"
    r"|re-?import|re-?index|re-?process|re-?play|re-?sync\w*|re-?balanc|reboot|power-cycl|purg|flush|prun|truncat"
    r"|clean|lift|clos|unplugg|plugg|disconnect|detach|re-?attach|exclud|bypass|throttl|limit|capp|promot|demot"
    r"|adjust|chang|edit|shift|roll|unlock|allow|grant|whitelist|enabl|reinstat|correct|swapp|exchang|merg|appli"
    r"|push|free|dropp|pinn|expand|resiz|mount|re-?publish|re-?encod|re-?build|vacuum)(?:(?:e?d)|(?P<ing>ing))"
    r"|shed|withdrawn|withdrew|re-?set|re-?sent|re-?run|rewritten|rewrote|set|put|shut|cut|taken|took|turned)\b"
)
_UNDONE = Pattern(r"\b(?:is|are|be|to|can|could|will|would|may|might|must|should|not|never|cannot|if|whose|it would)\b")
# Then it is told how it began, what it did, or what is to come.
_BEGUN = Pattern(
    r"\b(?:because|causes?|caused|causing|due to|triggered|led to|leading|resulted|resulting|started|began|begun"
    r"|reason|so that|about to|owing)\b"
    r"|(?<!when the )(?<!when a )(?<!once the )(?<!after the )\b(?:release|deploy(?:ment)?|change|migration|update"
    r"|upgrade|job|script|commit|version|roll-?out)\b(?! (?:was|were|has been|had been)\b)"
)
_HAD = Pattern(r"\bhad\b")
_HARM = Pattern(
    r"\b(?:fail(?:s|ed|ing)|refused|rejected|crash(?:ed|es)|broke|stuck|lost|timed out|went down|(?:was|were) down"
    r"|unavailable|unreachable|could ?n[o']t|cannot|unable|ran out|exhausted|tried|wrong|stale|twice|affected|missing"
    r"|slow(?:er)?|no longer|happened|occurred|encounter\w+)\b"
)
_NONE = Pattern(r"\b(?:no|nothing|nobody|none|no one|not one|last|without|neither)\b")
_TOLD = Pattern(
    r"\b(?:told|informed|notified|noticed|reported|announced|posted|published|wrote|written|said|asked|paged|called"
    r"|alert\w*|alarm\w*|escalated|detected|discovered|found|learn(?:ed|t)|met|meeting|held|reviewed|declared"
    r"|acknowledged|apologi[sz]ed|investigat\w+|complained|discussed|wave|reached|came in|confirmed|updated)\b"
)
_TURN = Pattern(
    r"\b(?:after|once|when|then|later|since|second|next|finally|eventually|at last|from|with"
    r"|by (?:the )?(?:morning|noon|afternoon|evening|night|next day|end of))\b"
)
_WELL = Pattern(
    r"\b(?:succeeded|went (?:on|through)|(?:was|were|is|are) (?:\w+ )?(?:reachable|online|available|fine|well|ok"
    r"|normal|healthy|green|correct|right|complete|through|delivered|accepted|served|answered)|normally|properly"
    r"|(?:all|every|each) (?:\w+ ){1,3}(?:was|were|had been|ha[sv]e been)|worked|flowed|connected|loaded)\b"
)
_SENTENCE = Pattern(r"[.!?](?=\s|\Z)|\n[ ]*\n")
_CLAUSE = Pattern(
    r"[,;:()|](?=\s|\Z)|[\u2013\u2014](?=\s)|\b(?:and|but|which|who|whose|when|where|while|because|as|until)\b"
)
_CLOCK = Pattern(
    r"(?<![\d:.,-])(?P<h>\d{1,2})(?:[:h](?P<m>[0-5]\d)(?::\d\d)?)?[ \u00a0]?(?P<half>[ap]\.?m\b)?(?![\d:])"
    r"|\b(?P<word>noon|midnight)\b"
)
_SECOND_OF_TWO = Pattern(r"\d(?:[ \u00a0]?(?:z|[a-z]{2,4}|[ap]\.m\.))?[ ]?(?:to|till|until|and|[\u2013\u2014-])[ ]?\Z")
_REACH = 16
"""Characters before the second of two times that its first ends in."""
_DAY = 24 * 60
_MILESTONES = frozenset({"mitigate", "resolve"})


def tells_end(document: Document, words: str) -> bool:
    """Tell whether a summary, in lower case, says that it ended, how, or that it has not."""
    if _ENDED.search(words):
        return True
    ends = _ends(document, words)
    sentences = [sentence for sentence in _SENTENCE.split(words) if sentence.strip()]
    return any(_is_end(sentence, ends, first=not at) for at, sentence in enumerate(sentences))


class _Ends(NamedTuple):
    """A stretch by the minutes of a day: when it began, when it ended, and how long it was."""

    began: int
    ended: int
    minutes: int

    def after(self, minute: int) -> bool:
        """Tell whether a time is that of the end, or nearer to it than to the beginning."""
        return (minute - self.ended + 1) % _DAY <= self._rest

    def before(self, minute: int) -> bool:
        """Tell whether a time is that of the beginning or nearer to it than to the end."""
        return (self.began - minute) % _DAY < self._rest

    @property
    def _rest(self) -> int:
        return (_DAY - self.minutes) // 2 if self.minutes < _DAY else 60


def _is_end(sentence: str, ends: list[_Ends], *, first: bool) -> bool:
    told = [(clause, [minute for minute, second in _times(clause) if not second]) for clause in _clauses(sentence)]
    if any(_at_the_end(clause, minutes, ends) for clause, minutes in told):
        return True
    harm = _HARM.search(sentence) and not _NONE.search(sentence)
    if _AGAIN.search(sentence) and not harm and "again and again" not in sentence:
        return True
    if harm or _BEGUN.search(sentence):
        return False
    turns = _TURN.search(sentence) is not None
    if turns and _WELL.search(sentence):
        return True
    early = any(end.before(minute) for _, minutes in told for minute in minutes for end in ends)
    return not first and not early and (turns or not _HAD.search(sentence)) and any(_acts(clause) for clause, _ in told)


def _acts(clause: str) -> bool:
    """Tell whether something was done to the thing, in the past, or by doing it: *Doubling the pool*."""
    undone = _UNDONE.search(clause)
    acts = _ACT.finditer(clause, 0, undone.start() if undone else len(clause))
    return any(act["open"] is not None or not act["ing"] for act in acts)


def _at_the_end(clause: str, minutes: list[int], ends: list[_Ends]) -> bool:
    """Tell whether something other than word of it is told of the time it ended, or of one after it."""
    if not any(end.after(minute) for minute in minutes for end in ends) or _TOLD.search(clause):
        return False
    return not _HARM.search(clause) or bool(_NONE.search(clause))


def _clauses(sentence: str) -> Iterator[str]:
    """Yield the clauses of a sentence; *from 10:00 and 12:10* is none at its *and*."""
    start = 0
    for found in _CLAUSE.finditer(sentence):
        after = found.end() + 1
        second = _SECOND_OF_TWO.search(sentence, max(start, after - _REACH), after)
        if not second or not sentence[after : after + 1].isdigit():
            yield sentence[start : found.start()]
            start = found.end()
    yield sentence[start:]


def _times(words: str) -> Iterator[tuple[int, bool]]:
    """Yield each time of day in minutes, and whether it is the second of two: *from 10:00 to 12:10*."""
    for found in _CLOCK.finditer(words):
        half = (found["half"] or "")[:1]
        if found["word"]:
            yield (12 * 60 if found["word"] == "noon" else 0), False
        elif found["m"] or half:
            hour = int(found["h"]) % 12 + 12 * (half == "p") if half else int(found["h"])
            second = _SECOND_OF_TWO.search(words, max(0, found.start() - _REACH), found.start())
            yield hour * 60 + int(found["m"] or 0), second is not None


def _ends(document: Document, words: str) -> list[_Ends]:
    """Return when it began and ended, by each clock a summary may tell it by; by its own words where nothing says."""
    facts = document.facts
    start = facts.impact_start
    end = facts.impact_end or _resolved(document)
    if start is not None and end is not None and end.tzinfo is not None and end > start:
        own = clock.zone(facts.timezone) if facts.timezone else None
        zones: tuple[tzinfo, ...] = (start.tzinfo or UTC, UTC, own or UTC)
        return [_Ends(_minute(start, zone), _minute(end, zone), _length(end - start)) for zone in dict.fromkeys(zones)]
    told = (_Ends(one, two, (two - one) % _DAY) for (one, _), (two, second) in pairwise(_times(words)) if second)
    return list(islice(told, 1))


def _resolved(document: Document) -> datetime | None:
    found = (event.start for event in document.events if not _MILESTONES.isdisjoint(event.tags))
    return next((start for start in found if start is not None), None)


def _minute(moment: datetime, zone: tzinfo) -> int:
    local = moment.astimezone(zone)
    return local.hour * 60 + local.minute


def _length(length: timedelta) -> int:
    return int(length.total_seconds() // 60)
