"""Pleas for care: *we need to be more careful with migrations*, *we have to get better at reviews*."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.meaning import slogans
from afterword.lint.reading import Reading
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence
from afterword.lint.text.spans import Spans

CUES = Lexicon.lines(
    """
    careful, carefully, careless, cautious, vigilant, mindful, attentive, diligent, disciplined, thorough, thoroughly
    rigorous, rigorously, diligently, closely, aware, conscientious, proactive, attention, {care|caution}
    better {at|in|about}, twice, double-check, double check, double checking, double-checking
    {refamiliarise|refamiliarize|re-familiarise|re-familiarize|remind} {ourselves|themselves|yourself}
    """
)
_WHO = (
    r"(?:i|we|you|everyone|everybody|people|one|all of us"
    r"|(?:[\w-]+ ){0,3}?(?:teams?|engineers?|developers?|operators?"
    r"|admins?|administrators?|reviewers?|responders?|colleagues|staff|on-call|maintainers?|contributors?))"
)
_MUST = (
    r"(?:really |clearly |all |just |also |still |simply )*(?:(?:need|needs|have|has|ought|want|wants) to|must|should"
    r"|shall|could|can|will(?: have to)?|might want to|am going to"
    r"|are going to)(?: (?:really|all|just|also|always|simply|try to|learn to|continue to))*"
)
_SOUND = (
    r"(?:careful|cautious|vigilant|mindful|attentive|diligent|disciplined|thorough|rigorous|conscientious|proactive"
    r"|aware|conscious)"
)
_MUCH = r"(?:(?:much|a lot|a bit|a little|even|far|way) )?"
_CARE = (
    rf"(?:(?:be|become|get|stay|remain) (?:{_MUCH}(?:more|extra|very|especially|particularly|doubly) )?{_SOUND}"
    rf"|(?:be|become|get|do) {_MUCH}better (?:at|in|about)"
    rf"|(?:pay|give) (?:{_MUCH}(?:more|closer|better|greater|extra|special|particular) )attention"
    rf"|(?:take|exercise|use) (?:{_MUCH}(?:more|extra|greater|better|special|particular) )(?:care|caution)"
    r"|think twice|(?:double|triple)[- ]check)\b"
)
_TAKEN = (
    rf"(?:{_MUCH}(?:more|extra|greater|special|particular|better|closer|due|utmost|proper) )(?:care|caution|attention"
    r"|vigilance|diligence) (?:(?:is|was|are|were|will be|would be|must be|should be|has to be|have to be|needs to be"
    r"|need to be|ought to be) )(?:needed|required|necessary|taken|paid|exercised|given|warranted|called for|advised"
    r"|in order|used|applied)\b"
)
_PLEA = Pattern(
    rf"{_WHO} {_MUST} {_CARE}|(?:i|we)(?:'ll|'d better| had better) (?:definitely |really |try to )?{_CARE}|{_TAKEN}"
    rf"|(?:please |always |better |just |(?:need|needs|have|has) to |must |should )*(?!be (?:aware|conscious)){_CARE}"
)
# A deed of attention, asked for: *read the release notes more carefully*, *logs must be watched more closely*.
_CLOSER = (
    r"(?:read|study|studied|review|reviewed|check|checked|look|looked|examine|examined|watch|watched|follow|followed"
    r"|test|tested|inspect|inspected|monitor|monitored|consider|considered|analy[sz]e|analy[sz]ed|think|plan|planned)"
)
_MORE = r"(?:more (?:carefully|closely|thoroughly|rigorously|diligently|attentively)|twice|with more care)"
_CLOSELY = Pattern(
    rf"(?:{_WHO} {_MUST} |(?:please |better )?)(?:be )?{_CLOSER}\b[^,;:]{{0,60}} {_MORE}\b"
    rf"|[^,;:]{{3,50}} (?:needs?|must|should|ha(?:s|ve))(?: to)? (?:be )?{_MORE} {_CLOSER}\b"
    rf"|[^,;:]{{3,50}} (?:needs?|must|should|ha(?:s|ve))(?: to)? be {_CLOSER} {_MORE}\b"
)
_AGAIN = Pattern(
    rf"{_WHO} {_MUST} (?:re-?familiari[sz]e|remind) (?:ourselves|themselves|yourself) (?:with|of|that|to|about)\b"
)
_LEAD = Pattern(
    r"(?:(?:lessons?(?: learn(?:ed|t))?|takeaway|note)[:,] |(?:next time|in (?:the )?future|going forward|from now on"
    r"|as a team|so|and|but|also|still|therefore|clearly|overall),? |(?:it (?:is|was) (?:clear|important) that) )*"
)
# What is done by something other than attention is more than a plea.
_BY_MEANS = Pattern(
    r"\b(?:by (?!the\b|our\b|us\b)\w+ing|by (?:an?|\w+) \w+|via|automatic(?:ally)?|automated|script"
    r"|alert (?:on|when|for))\b|\x01|\d"
)


def begged(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *we should be more careful when …*; not what an action or a slogan already says."""
    if sentence.is_question or slogans.is_slogan(sentence) or reading.whole.once(planned).cover(span):
        return None
    said = sentence.plain
    lead = _LEAD.match(said)
    start = lead.end() if lead else 0
    found = next(filter(None, (pattern.match(said, start) for pattern in (_PLEA, _CLOSELY, _AGAIN))), None)
    if found is None or _BY_MEANS.search(said):
        return None
    return Span(sentence.span.start + start, sentence.span.start + found.end())


def planned(reading: Reading) -> Spans:
    """Return where actions are promised."""
    section = reading.document.section("actions")
    return Spans([section.span] if section else [])
