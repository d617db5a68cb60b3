"""Slogans: lessons that would fit any incident."""

from afterword.document.patterns import Pattern
from afterword.lint.meaning import homilies, maxims
from afterword.lint.text.sentences import Kind, Sentence

_TOPICS = (
    r"communication|communicating|documentation|documenting|testing|tests|monitoring|alerting|alerts|observability"
    r"|teamwork|collaboration|preparation|preparedness|automation|redundancy|backups?|planning|training|security"
    r"|transparency|knowledge[ -]sharing|resilience|reviews?|code reviews?|practice|timing|experience|ownership|trust"
    r"|simplicity|patience|visibility|logging|logs|runbooks|procedures|process(?:es)?|quality|reliability|coordination"
    r"|attention to detail|change management|capacity planning|good tooling|rollbacks?|awareness|vigilance|discipline"
    r"|focus|empathy|listening"
)
_VALUES = (
    r"key|the key|a key|important|crucial|essential|vital|critical|everything|paramount|king|a must|half the battle"
    r"|mandatory|indispensable|necessary|needed|valuable|helpful|our friend|your friend|gold|worth it|a good thing"
    r"|the best medicine|non-negotiable|fundamental|of the essence|everyone's (?:job|responsibility)|never enough"
    r"|better than cure"
)
_ACTS = (
    r"test|tests|communicate|document|monitor|plan|prepare|review|collaborate|automate|listen|share|train|practi[cs]e"
    r"|verify|check|double-check|double check|validate|log|alert|react|respond|talk|learn|rehearse|measure"
    r"|pay attention|cooperate|work together|improve|escalate|automate|think|back up|coordinate|deploy|move|stay"
)
_HOWS = (
    r"more|better|earlier|early|often|more often|everything|thoroughly|carefully|proactively|properly|harder|faster"
    r"|sooner|regularly|frequently|more (?:thoroughly|carefully|frequently|regularly|clearly|closely|openly)|always"
    r"|clearly|closely|openly|together|first|twice|all the time|all of it|from (?:our|your|the) mistakes|from this"
    r"|from failures?|ahead|for (?:the worst|failure|everything)|to each other|with each other|with one another"
    r"|to one another|as a team|knowledge|calm|vigilant|alert"
    r"|our (?:monitoring|testing|documentation|communication|processes|process|alerting|procedures|tests)"
    r"|the (?:monitoring|testing|documentation|communication|processes|process|alerting|procedures|tests)"
    r"|what (?:we|you) can"
)
_AIM = r"(?:we|you|one|teams?|everyone|everybody)(?: all)? (?:(?:will|simply|really|always|just|all) )?"
_MUST = r"(?:need|needs|have|has|must|should|ought)(?: to)? (?:(?:always|really|just|also|all) )?"
_PLAIN = Pattern(
    r"(?:good |better |clear |open |early |regular |proper |constant |more |timely "
    rf"|honest )*(?:{_TOPICS})(?: and (?:{_TOPICS}))? (?:is|are|remains|remain|was"
    rf"|were)(?: (?:so|very|really|always|absolutely|extremely|all|just|still|as|too|also|still))*(?: (?:{_VALUES}))?"
    r"(?: (?:to|for) (?:success|everyone|everybody|all|us|everything|reliability|any team|any system))?"
    rf"|(?:{_AIM}{_MUST}|(?:always|please|just|let's|let us|do|don't) )?(?:be |stay |remain )?(?:{_ACTS})"
    rf"(?:,? (?:{_ACTS}))*(?: (?:and|or) (?:{_ACTS}))?(?:[ ,]+(?:and )?(?:(?:{_ACTS}) )?(?:{_HOWS}))+"
    r"|(?:test|communicate|document|prepare|practi[cs]e)(?:, (?:test|communicate|document|prepare|practi[cs]e))+"
    rf"|(?:{_AIM}{_MUST}|always |let's |please )?(?:be|stay|remain|keep) (?:more |very |always |really )?(?:proactive"
    r"|prepared|careful|vigilant|transparent|agile|kind|calm|cautious|alert|patient|attentive|thorough|diligent|aware"
    rf"|ready|open|honest|on guard|on top of things|on our toes|mindful|resilient)|(?:{_AIM}{_MUST})(?:more|better"
    rf"|improved|good|clearer|stronger)(?: and better)? (?:{_TOPICS})(?: and (?:{_TOPICS}))?|(?:more|better|improved"
    rf"|good|clearer|stronger) (?:{_TOPICS})(?: and (?:more |better )?(?:{_TOPICS}))?(?: (?:is|are|would be|will be"
    r"|was) (?:needed|necessary|required|important|good|helpful|key|better|always better|essential))?"
    r"|(?:we |i )?(?:learn(?:ed|t) |realised |realized |saw |understood "
    r"|were reminded )?(?:of )?(?:again )?(?:how important|the importance of|the value of) (?:good |better |clear "
    rf"|open |early |regular |proper )*(?:{_TOPICS})(?: and (?:{_TOPICS}))?(?: is| are)?"
    r"|never (?:trust|assume|underestimate|forget|skip|ignore|stop|deploy|touch|change|take|rely on"
    r"|push)(?: (?:user input|users?|anything|anyone|everything|a running system|things|on fridays?|on a friday"
    r"|the (?:network|basics|user|cloud)|(?:backups?|tests|testing|reviews?|alerts?|warnings?|documentation|monitoring"
    r"|defaults|learning|luck|production|complexity)|it works|for granted|anything for granted|change a running system"
    r"|to test|to document|your dependencies|the weekend|before the weekend))*"
    r"|(?:we (?:should|must|need to) )?(?:always|make sure to|remember to|don't forget to|do) (?:have|make|keep|take"
    r"|test|check|verify|double-check|monitor|document|read|expect|communicate|use|follow|plan|trust|do|write|review"
    r"|validate|back up|be|think|ask|use|learn)(?: (?:a|an|the|your|our|good|recent|working|enough|more|up-to-date"
    r"|plan|plan b|backups?|documentation|docs|tests?|everything|changes?|code|twice|first|monitoring|alerts?"
    r"|runbooks?|procedures?|process(?:es)?|best practices?|the worst|assumptions|before (?:deploying|releasing|acting"
    r"|you act|going live|every (?:release|change|deployment))|work|thoroughly|properly|carefully|inputs?|user input"
    r"|from mistakes|calm|up to date|ahead|for help|roll-?back plan|exit strategy|of the customer|of users))+"
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
    r"|prevention is better than (?:a )?cure|better safe than sorry|murphy'?s law|practice makes perfect"
    r"|(?:learn|learned|learnt|learning) from (?:our|your|these|past) mistakes|knowledge is power|trust,? but verify"
    r"|fail fast|keep it simple|less is more|measure twice,? cut once|haste makes waste"
    r"|everything fails(?: all the time)?|(?:anything|everything|what) (?:that )?can go wrong,? will(?: go wrong)?"
    r"|(?:no|not a) silver bullet|hindsight is (?:always )?(?:20/20|twenty-twenty)|teamwork makes the dream work"
    r"|(?:only )?as strong as its weakest link|only human"
    r"|(?:can|could) never (?:test|monitor|document|have|be) (?:too (?:much|many|careful)|enough)"
    r"|(?:can't|cannot|can not) (?:have|test|be|monitor|document) (?:too (?:many|much|careful)|enough|everything)"
    r"|mistakes happen|(?:incidents|outages|failures|accidents) (?:will )?(?:always )?happen|nobody is perfect"
    r"|no one is perfect|slow and steady|a stitch in time|never change a running system|if it ain't broke|don't fix it"
    r"|there is always room for improvement|(?:there(?: is|'s| was) (?:always |still |plenty of |certainly )?"
    r"|always )room for improvement|two heads are better|sharing is caring|the devil is in the details?"
    r"|look before you leap|safety first|worth (?:its|their) weight in gold|we win as a team"
    r"|test, test,? (?:and )?test|back ?up, back ?up|makes? all the difference|saves? lives|is only as good as"
    r"|where there is a will|rome was not built|forewarned is forearmed|failure is not an option"
    r"|never waste a (?:good )?crisis|what doesn't kill|every cloud has|we are all in this together"
    r"|garbage in,? garbage out|it's always dns|it is always dns|lessons? learned the hard way)\b"
)
_TELLING = Pattern(
    r"\d|\x01|\b(?:because|since|so that|when|whenever|until|unless|although|which|while|where|whose|caused|if"
    r"|than the|via|per|through|between)\b"
)
_OPEN_QUESTION = Pattern(
    r"(?:(?:the|one|an open) )?question(?: of|,? whether) .* (?:is|was|remains|stays|was left) (?:still )?"
    r"(?:open|unanswered|undecided|unsettled)$"
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
    if sentence.is_question or words > _LONGEST + 4 or _OPEN_QUESTION.match(told):
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
