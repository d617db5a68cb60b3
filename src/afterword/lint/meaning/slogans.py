"""Slogans: lessons that would fit any incident."""

from afterword.document.patterns import Pattern
from afterword.lint.meaning import homilies, maxims
from afterword.lint.text.sentences import Kind, Sentence

_TOPICS = (
    r"communication|communicating|documentation|documenting|testing|tests|monitoring|alerting|alerts"
    r"|observability|teamwork"
    r"|collaboration|preparation|preparedness|automation|redundancy|backups?|planning|training|security"
    r"|transparency"
    r"|knowledge[ -]sharing|resilience|reviews?|code reviews?|practice|timing|experience|ownership|trust|simplicity"
    r"|patience|visibility|logging|logs|runbooks|procedures|process(?:es)?|quality|reliability|coordination"
    r"|attention to detail"
    r"|change management|capacity planning|good tooling|rollbacks?|awareness|vigilance|discipline|focus|empathy"
    r"|listening"
)
_VALUES = (
    r"key|the key|a key|important|crucial|essential|vital|critical|everything|paramount|king|a must"
    r"|half the battle|mandatory"
    r"|indispensable|necessary|needed|valuable|helpful|our friend|your friend|gold|worth it|a good thing"
    r"|the best medicine"
    r"|non-negotiable|fundamental|of the essence|everyone's (?:job|responsibility)|never enough|better than cure"
)
_ACTS = (
    r"test|tests|communicate|document|monitor|plan|prepare|review|collaborate|automate|listen|share|train"
    r"|practi[cs]e|verify|check"
    r"|double-check|double check|validate|log|alert|react|respond|talk|learn|rehearse|measure|pay attention"
    r"|cooperate|work together"
    r"|improve|escalate|automate|think|back up|coordinate|deploy|move|stay"
)
_HOWS = (
    r"more|better|earlier|early|often|more often|everything|thoroughly|carefully|proactively|properly|harder"
    r"|faster|sooner|regularly"
    r"|frequently|more (?:thoroughly|carefully|frequently|regularly|clearly|closely|openly)|always|clearly"
    r"|closely|openly|together|first|twice"
    r"|all the time|all of it|from (?:our|your|the) mistakes|from this|from failures?|ahead|for (?:the worst"
    r"|failure|everything)"
    r"|to each other|with each other|with one another|to one another|as a team|knowledge|calm|vigilant|alert|our "
    r"(?:monitoring|testing|documentation|communication|processes|process"
    r"|alerting|procedures|tests)"
    r"|the (?:monitoring|testing|documentation|communication|processes|process|alerting|procedures|tests)"
    r"|what (?:we|you) can"
)
_AIM = r"(?:we|you|one|teams?|everyone|everybody)(?: all)? (?:(?:will|simply|really|always|just|all) )?"
_MUST = (
    r"(?:need|needs|have|has|must|should|ought)(?: to)? (?:(?:always|really|just|also"
    r"|all) )?"
)
_PLAIN = Pattern(
    rf"(?:good |better |clear |open |early |regular |proper |constant |more |timely "
    rf"|honest )*(?:{_TOPICS})(?: and (?:{_TOPICS}))?"
    rf" (?:is|are|remains|remain|was|were)(?: (?:so|very|really|always|absolutely|extremely|all|just"
    rf"|still|as|too|also|still))*"
    rf"(?: (?:{_VALUES}))?(?: (?:to|for) (?:success|everyone|everybody|all|us|everything|reliability|any team"
    rf"|any system))?"
    rf"|(?:{_AIM}{_MUST}|(?:always|please|just|let's|let us|do|don't) )?(?:be |stay "
    rf"|remain )?(?:{_ACTS})(?:,? (?:{_ACTS}))*"
    rf"(?: (?:and|or) (?:{_ACTS}))?(?:[ ,]+(?:and )?(?:(?:{_ACTS}) )?(?:{_HOWS}))+"
    rf"|(?:test|communicate|document|prepare|practi[cs]e)(?:, (?:test|communicate|document|prepare|practi[cs]e))+"
    rf"|(?:{_AIM}{_MUST}|always |let's |please )?(?:be|stay|remain|keep) (?:more |very |always "
    rf"|really )?(?:proactive|prepared|careful"
    r"|vigilant|transparent|agile|kind|calm|cautious|alert|patient|attentive|thorough|diligent|aware|ready|open"
    r"|honest|on guard"
    r"|on top of things|on our toes|mindful|resilient)"
    rf"|(?:{_AIM}{_MUST})(?:more|better|improved|good|clearer"
    rf"|stronger)(?: and better)? (?:{_TOPICS})(?: and (?:{_TOPICS}))?"
    rf"|(?:more|better|improved|good|clearer|stronger) (?:{_TOPICS})(?: and (?:more |better )?(?:{_TOPICS}))?"
    r"(?: (?:is|are|would be|will be|was) (?:needed|necessary|required|important|good|helpful|key|better"
    r"|always better|essential))?"
    rf"|(?:we |i )?(?:learn(?:ed|t) |realised |realized |saw |understood "
    rf"|were reminded )?(?:of )?(?:again )?(?:how important|the importance of|the value of)"
    rf" (?:good |better |clear |open |early |regular |proper )*(?:{_TOPICS})(?: and (?:{_TOPICS}))?(?: is| are)?"
    r"|never (?:trust|assume|underestimate|forget|skip|ignore|stop|deploy|touch|change|take|rely on|push)"
    r"(?: (?:user input|users?|anything|anyone|everything|a running system|things|on fridays?|on a friday"
    r"|the (?:network|basics|user|cloud)"
    r"|(?:backups?|tests|testing|reviews?|alerts?|warnings?|documentation|monitoring|defaults|learning|luck"
    r"|production|complexity)|it works|for granted"
    r"|anything for granted|change a running system|to test|to document|your dependencies|the weekend"
    r"|before the weekend))*"
    r"|(?:we (?:should|must|need to) )?(?:always|make sure to|remember to|don't forget to|do) (?:have|make|keep"
    r"|take|test|check|verify|double-check"
    r"|monitor|document|read|expect|communicate|use|follow|plan|trust|do|write|review|validate|back up|be|think"
    r"|ask|use|learn)"
    r"(?: (?:a|an|the|your|our|good|recent|working|enough|more|up-to-date|plan|plan b|backups?|documentation"
    r"|docs|tests?|everything|changes?|code|twice"
    r"|first|monitoring|alerts?|runbooks?|procedures?|process(?:es)?|best practices?|the worst|assumptions"
    r"|before (?:deploying|releasing|acting|you act"
    r"|going live|every (?:release|change|deployment))|work|thoroughly|properly|carefully|inputs?|user input"
    r"|from mistakes|calm|up to date|ahead|for help"
    r"|roll-?back plan|exit strategy|of the customer|of users))+"
    r"|always (?:test|verify|check|double-check|communicate|document|ask|prepare|plan ahead|review)"
    r"|(?:document|automate|test|monitor|log|question|verify|check|measure|review|version|back up) (?:everything"
    r"|all the things|all things|always)"
)
_MATTERS = Pattern(
    rf"(?:good |clear |early )?(?:{_TOPICS}) matters?(?: a lot| most)?"
    rf"|(?:the |our )?(?:{_TOPICS}) (?:could|should) (?:have been|be) (?:much )?(?:better|improved|clearer|faster)"
)
_SAYINGS = Pattern(
    r"\b(?:expect the unexpected|hope for the best|(?:plan|prepare) for the worst"
    r"|prevention is better than (?:a )?cure|better safe than sorry"
    r"|murphy'?s law|practice makes perfect|(?:learn|learned|learnt|learning) from (?:our|your|these"
    r"|past) mistakes|knowledge is power"
    r"|trust,? but verify|fail fast|keep it simple|less is more|measure twice,? cut once|haste makes waste"
    r"|everything fails(?: all the time)?"
    r"|(?:anything|everything|what) (?:that )?can go wrong,? will(?: go wrong)?|(?:no|not a) silver bullet"
    r"|hindsight is (?:always )?(?:20/20|twenty-twenty)"
    r"|teamwork makes the dream work|(?:only )?as strong as its weakest link|only human|(?:can"
    r"|could) never (?:test|monitor|document|have|be)"
    r" (?:too (?:much|many|careful)|enough)|(?:can't|cannot|can not) (?:have|test|be|monitor"
    r"|document) (?:too (?:many|much|careful)|enough|everything)"
    r"|mistakes happen|(?:incidents|outages|failures|accidents) (?:will )?(?:always )?happen|nobody is perfect"
    r"|no one is perfect"
    r"|slow and steady|a stitch in time|never change a running system|if it ain't broke|don't fix it"
    r"|there is always room for improvement"
    r"|(?:there(?: is|'s| was) (?:always |still |plenty of |certainly )?|always )room for improvement|two heads are "
    r"better|sharing is caring|the devil is in the details?"
    r"|look before you leap"
    r"|safety first|worth (?:its|their) weight in gold|we win as a team|test, test,? (?:and )?test|back ?up, back ?up"
    r"|makes? all the difference|saves? lives|is only as good as"
    r"|where there is a will|rome was not built|forewarned is forearmed|failure is not an option"
    r"|never waste a (?:good )?crisis"
    r"|what doesn't kill|every cloud has|we are all in this together|garbage in,? garbage out|it's always dns"
    r"|it is always dns|lessons? learned the hard way)\b"
)
_TELLING = Pattern(
    r"\d|\x01|\b(?:because|since|so that|when|whenever|until|unless|although|which|while|where|whose|caused|if"
    r"|than the|via|per|through|between)\b"
)
_TOPICAL = frozenset(
    """better best improve improved improvement good communication documentation testing monitoring alerting
    process processes learn learned lesson lessons important importance careful carefully attention quality
    mistakes mistake faster sooner earlier plan planning prepared preparation training knowledge awareness stronger
    collaboration coordinate coordination transparency clearly""".split()
)
_STOP = _TOPICAL | frozenset(
    """we you our your they need needs must should have has to be more always never pay focus work working together
    team teams things everything the a an of and in on for is are it this that with as all very really next time
    future
    do did not again incident incidents problem problems clear strong""".split()
)
_LONGEST = 14
_FEW = 120
_LEAST = 3


def is_slogan(sentence: Sentence) -> bool:
    """Tell whether a sentence is a slogan: one that everybody knows, without anything of this system."""
    if len(sentence.span) > _FEW:
        return False
    told = _core(sentence)
    words = told.count(" ") + 1
    if sentence.is_question or words > _LONGEST + 4:
        return False
    if maxims.is_maxim(told):
        return not _names_something(sentence, but=maxims.WHOLE)
    if words > _LONGEST or _TELLING.search(told):
        return False
    if homilies.is_homily(told):
        return True
    said = _PLAIN.fullmatch(told) or _MATTERS.fullmatch(told) or _SAYINGS.search(told)
    return bool(said) and not _names_something(sentence, but=maxims.WHOLE)


def is_empty(sentence: Sentence) -> bool:
    """Tell whether a lesson is made only of words that stand in every lesson."""
    words = [token.word for token in sentence.tokens if token.kind is Kind.WORD]
    numbers = any(token.kind in (Kind.NUMBER, Kind.MASKED, Kind.HANDLE) for token in sentence.tokens)
    topical = sum(word in _TOPICAL for word in words) > 1
    return len(words) >= _LEAST and topical and not numbers and all(word in _STOP for word in words)


def _core(sentence: Sentence) -> str:
    told = " ".join(sentence.plain.replace("\n", " ").replace("*", "").replace("_", "").split())
    return told.strip(" .!:;\"'-").removeprefix("lesson: ").removeprefix("lesson learned: ").removeprefix("takeaway: ")


def _names_something(sentence: Sentence, *, but: frozenset[str]) -> bool:
    """Tell whether a sentence holds a name, a number or code; a title in capitals names nothing by them."""
    words = [token for token in sentence.tokens if token.kind is not Kind.MARK]
    if any((token.technical or token.kind is Kind.NUMBER) and token.word not in but for token in words):
        return True
    capitals = [token.capital and token.raw not in ("I", "Friday", "Fridays", "B", "A") for token in words[1:]]
    return any(capitals) and not all(capitals)
