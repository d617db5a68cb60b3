"""Faculties told as fading or scarce: *a reduced carefulness*, *a culture without ownership*."""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.text.frames import frame
from afterword.lint.who.constructions import Construction, constructions

_FACULTY = (
    r"(?:attention|attentiveness|care|carefulness|caution|concentration|focus|diligence|vigilance|awareness|discipline"
    r"|scrutiny|rigou?r|thoroughness|ownership|accountability|responsibility|commitment|communication|coordination"
    r"|co-ordination|cooperation|collaboration|teamwork|understanding|mutual understanding|trust|alertness"
    r"|watchfulness|conscientiousness|motivation|professionalism|leadership|oversight|supervision|foresight"
    r"|circumspection|prudence|sense of (?:urgency|duty|responsibility|ownership|danger|risk)|risk awareness"
    r"|safety awareness|security awareness|situational awareness|quality awareness|common sense|empathy|respect"
    r"|curiosity|initiative|willingness|mindfulness|presence of mind|due care|exactness|precision|patience|sensitivity"
    r"|morale|know-how|expertise)"
)
_LESS = (
    r"(?:reduced|fading|waning|flagging|dwindling|diminished|diminishing|declining|limited|low|weak|slack|sagging"
    r"|slipping|lapsing|absent|missing|little|patchy|thin|scant|faltering|wandering|half-hearted|insufficient"
    r"|inadequate|poor|deficient|decreased|decreasing|lowered|weakened|impaired|lacking|wanting|slackening|sinking"
    r"|falling|ebbing|drooping|failing|underdeveloped|nonexistent|non-existent|minimal|meagre|meager|imperfect|lapsed"
    r"|momentary lapse of|lapse of|erosion of|shortage of|dearth of|scarcity of|deficit of|paucity of|drop in"
    r"|decline in|decay of|vacuum of|void of)"
)
_GONE = (
    r"(?:missing|lacking|absent|in short supply|thin on the ground|scarce|nowhere (?:to be (?:found|seen)|in sight)"
    r"|wanting|too low|not there|at a low|at an all-time low|on holiday|a foreign word"
    r"|not (?:a|anyone's|anybody's) (?:strong point|strength)|conspicuous by its absence|conspicuously absent"
    r"|sorely missed|sadly lacking|at a premium|in decline|wafer-thin|paper-thin)"
)
_THERE = r"(?: (?:between|among|amongst|towards?|during|after|in|within|of|on|at|for|with|across) [^;.:]{2,60}?)?"

FRAMES = (
    frame(
        """
        attention, attentiveness, care, carefulness, caution, concentration, focus, diligence, vigilance, awareness
        discipline
        scrutiny, rigour, rigor, thoroughness, ownership, accountability, responsibility, commitment, communication
        coordination
        co-ordination, cooperation, collaboration, teamwork, understanding, trust, alertness, watchfulness
        conscientiousness
        motivation, professionalism, leadership, oversight, supervision, foresight, circumspection, prudence, urgency
        duty
        common sense, empathy, respect, curiosity, initiative, willingness, mindfulness, presence of mind, exactness
        precision
        patience, sensitivity, morale, know-how, expertise, danger
        """,
        rf"(?:an?|the|by|with|from|of|through|was|is|:|their|due to) (?:\w+ly )?{_LESS} (?:\w+ )?{_FACULTY}(?= ?[.,;:]"
        rf"|$| (?:of|on|in|at|for|towards?|among|between|by|to|during|was|is|were|when|as|after|before|that|explains?"
        rf"|caused|led)\b)",
        rf"^\W*{_LESS} {_FACULTY}(?: towards?| at| after| during| before)?{_THERE}(?: the end of the \w+)? (?:was|is"
        rf"|were|caused|led|explains?|made|let|cost|lay|contributed|played)",
        rf"an? (?:very |rather |too |fairly |unusually )?(?:low|reduced|weak|insufficient|poor|thin|inadequate"
        rf"|decreased|limited|small|modest|unsatisfactory|deficient) (?:level|degree|amount|measure|sense|standard"
        rf"|minimum|state|dose) of (?:\w+ )?{_FACULTY}",
        rf"{_FACULTY}{_THERE} (?:was|were|is|are|had been|has been|remained|proved|seems|seemed) (?:\w+ly |simply "
        rf"|just |clearly |rather |very |quite )*{_GONE}",
        r"(?:in short supply|missing|scarce|thin on the ground|nowhere to be found|absent|lacking|what was missing"
        rf"|what lacked|sorely missed|wanting){_THERE} ?(?:was|were|is|:|[\u2013\u2014-]) ?(?:an? |the "
        rf"|any )?{_FACULTY}(?= ?[.!]*$| ?[,;]| (?:of|for|on|and|in))",
        r"(?:culture|team|department|organi[sz]ation|company|atmosphere|environment|climate|house|workplace|shift"
        r"|group|crew|unit|mentality|squad|place|process|project|handover) (?:entirely |wholly "
        r"|completely )?(?:without|devoid of|free of|bare of|empty of|that lacks|lacking|short of|short on|low on"
        rf"|with (?:little|no|hardly any|scant)) (?:any |real |much |clear |true |proper )*{_FACULTY}",
        rf"(?P<verb>was|were|been|is|are) (?:\w+ly |somewhat |rather |sadly |sorely )*(?:wanting|lacking|deficient"
        rf"|short|found wanting|weak|poor|low|thin) (?:in|on|of) (?:\w+ )?{_FACULTY}",
        r"(?:the|our|an?) (?:[\w-]+ )?(?:analyst|planner|dispatcher|supervisor|agent|approver|controller|operator"
        r"|handler|tech|author|reviewer|coordinator|lead|crew|shift|desk|squad|bridge|manager|board) (?:was|were"
        rf"|is) (?:\w+ly |rather )*(?:wanting|lacking|deficient|found wanting) in {_FACULTY}",
        rf"{_FACULTY}{_THERE} (?:had )?(?:slipped|waned|faded|sagged|flagged|lapsed|ran out|ran dry|dwindled|ebbed"
        r"|evaporated|dropped|drooped|eroded|wandered|suffered|crumbled|fell (?:short|away|by the wayside|apart)"
        r"|went (?:missing|astray|to sleep)|got lost|been lost|was lost|gone (?:missing|lost|astray)"
        r"|(?:left|leaves|leave) (?:much|a lot|something) to be desired|collapsed|broke down|deteriorated)(?= ?[.,;]"
        r"|$| (?:during|towards?|after|at|in|over|by|on|when|as|and|between|to)\b)",
    ),
    frame(
        "communicated badly, communicated poorly, communicate badly, communicate poorly, cooperated badly, cooperated "
        "poorly, coordinated badly, coordinated poorly, communicated too little, spoke too little, talked too little, "
        "talked past, talking past, talk past, talks past, spoke past, speaking past, hardly communicated, barely "
        "communicated, hardly talked, barely talked, hardly spoke, barely spoke, hardly coordinated, communicated "
        "insufficiently, communicate insufficiently, coordinated insufficiently, talked at cross, at cross-purposes, "
        "at cross purposes, hardly cooperated, barely cooperated, misunderstood each, misunderstood one, did not "
        "communicate, didn't communicate, worked past",
        r"(?P<verb>communicated?|cooperated?|co-operated?|coordinated?|talked|spoke"
        r"|collaborated?) (?P<told>(?:\w+ly |very |rather )?(?:badly|poorly|insufficiently|inadequately|too little"
        r"|far too little)(?: (?:with|to) (?:each other|one another))?)",
        r"(?P<verb>talk(?:ed|s|ing)?|spoke|speaking|work(?:ed|ing)"
        r"|communicat(?:ed|ing)) (?:past (?:each other|one another)|at cross[- ]purposes)",
        r"(?:hardly|barely|scarcely) (?P<verb>communicated|talked|spoke|coordinated|cooperated|collaborated) (?:with"
        r"|to|at all|among|between|during)",
    ),
    frame(
        "hardly talked, barely talked, hardly spoke, barely spoke, did not talk, didn't talk, did not speak, didn't "
        "speak, did not communicate, didn't communicate, did not coordinate, didn't coordinate, did not cooperate, "
        "didn't cooperate, did not collaborate, didn't collaborate, did not work together, didn't work together, did "
        "not listen, didn't listen, did not pull, did not liaise, rarely talked, rarely spoke, seldom talked, seldom "
        "spoke, never talked, never spoke, too seldom, too rarely, never really talked, do not talk, don't talk, do "
        "not communicate, do not listen, simply did not, just did not, simply didn't, just didn't",
        r"(?P<verb>did not|didn't|do not|don't|never|rarely|seldom|too rarely|too seldom) (?:\w+ly )?(?:talk(?:ed)?"
        r"|spoke|speak|listen(?:ed)?|communicated?|coordinated?|co-?operated?|collaborated?|work(?:ed)?|pull(?:ed)?"
        r"|liaised?)(?: (?:to|with|together))?(?: (?:each other|one another))?(?: (?:well|\w+ly))? (?:enough"
        r"|sufficiently|properly|adequately|well)\b",
        r"(?P<verb>did not|didn't|do not|don't|never|rarely|seldom|too rarely|too seldom) (?:\w+ly )?(?:talk(?:ed)?"
        r"|spoke|speak|listen(?:ed)?|communicated?|coordinated?|co-?operated?|collaborated?|liaised?) (?:to"
        r"|with) (?:each other|one another)\b",
        r"(?P<verb>did not|didn't|never) (?:\w+ly )?(?:work|pull|worked|pulled) together\b",
        r"(?:desks|wards|shifts|offices|departments|floors|branches|labs|depots|sides|halves|crews|sites|units|camps"
        r"|houses|parties|disciplines|trades|squads|bridges|kitchens|plants|stores|rooms|studios|schools"
        r"|campuses) (?:(?:did not|didn't|do not|don't|never|rarely|seldom|hardly|barely) (?:\w+ly )?(?:talk(?:ed)?"
        r"|spoke|speak|listen(?:ed)?|communicated?|coordinated?|co-?operated?|collaborated?|liaised?)|(?:talked|spoke"
        r"|communicated) (?:too (?:little|seldom|rarely))|simply did not (?:talk|speak|communicate|coordinate))\b",
    ),
    frame(
        "grasp of, grasp on, command of, mastery of, picture of, overview of, understanding of, knowledge of, view of, "
        "idea of, sense of, notion of, feel for",
        r"(?:(?P<owner>[\w@-]+)(?:'s|')|his|her|their) (?P<told>(?:grasp|command|mastery|picture|overview"
        r"|understanding|knowledge|idea|sense|notion|feel) (?:of|for|on|about) [^,;.]{2,60}? (?:was|were|is"
        r"|had been) (?:\w+ly |rather |very |somewhat |a little )?(?:patchy|shaky|sketchy|thin|weak|poor|superficial"
        r"|rudimentary|hazy|vague|limited|incomplete|lacking|slight|tenuous|loose|insufficient|inadequate|flawed"
        r"|wanting|imperfect|deficient|fuzzy|scant|basic))\b",
        r"(?:a|an|the|with|by|from|:|had|with only|showed) (?:only )?(?:an? )?(?:patchy|shaky|sketchy|thin|weak|poor"
        r"|superficial|rudimentary|hazy|tenuous|loose|insufficient|inadequate|imperfect|deficient|fuzzy"
        r"|scant) (?:grasp|command|mastery|understanding|knowledge) (?:of|on|about) [^,;.]{2,50}? (?:by|among|in"
        r"|on the part of|at) (?P<who>[\w@-]+)",
    ),
    frame(
        "reporting culture, documentation culture, change culture, learning culture, feedback culture, engineering "
        "culture, on-call culture, debriefing culture, documentation discipline, release discipline, change "
        "discipline, communication skills, coordination skills, leadership skills, communication culture, ownership "
        "culture, safety culture, attention skills, communication discipline, awareness levels, attention levels, "
        "communication habits, coordination habits, leadership culture, teamwork skills, supervision standards, care "
        "standards, attention span, communication style, working culture, listening skills, handover culture, error "
        "culture, awareness level, quality culture, security culture, planning skills, observation skills, people "
        "skills, organisational skills, diagnostic skills, debugging skills, analytical skills, troubleshooting "
        "skills, review culture, testing culture",
        rf"(?:{_LESS}|bad|lacking|underdeveloped|immature|unsatisfactory) (?:\w+ )?(?:communication|coordination"
        rf"|leadership"
        r"|ownership|safety|attention|awareness|teamwork|supervision|care|listening|handover|error|quality|security"
        r"|planning|observation|people|reporting|documentation|change|learning|feedback|engineering|on-call|debriefing"
        r"|organi[sz]ational|diagnostic|debugging|analytical|troubleshooting|review|testing|working) (?:skills?"
        r"|abilit(?:y|ies)|culture|habits|standards?|capabilit(?:y|ies)|levels?|discipline|style|span)\b",
    ),
    frame(
        "the same page, the same wavelength, different wavelengths, different directions, opposite directions, out of "
        "step, same hymn sheet, same sheet, same language, different languages, different pages, out of tune",
        r"(?:(?:was|were|are|is) (?:\w+ly )?(?:not|never|hardly|no longer|far from being|anything but)|wasn't|weren't"
        r"|aren't|isn't) (?:quite |all |really |yet |even |\w+ly )*on the same (?:page|wavelength)\b",
        r"(?:teams|crews|desks|wards|shifts|sides|squads|departments|offices|tower|apron|bridge|floor|leads|managers"
        r"|they|we|support|sales|engineering|marketing|operations|ops"
        r"|qa) (?:[\w ]{0,30}? )?(?:were (?:on different (?:wavelengths|pages)"
        r"|(?:badly |completely |hopelessly )?out of (?:step|tune))|pulled in (?:different|opposite) directions"
        r"|spoke (?:different languages|another language)|did not (?:sing from|speak) the same [\w ]+)\b",
    ),
    frame(
        "laxity, laxness, slackness, operational blindness, routine blindness, organisational blindness, inattention, "
        "inattentiveness, alarm fatigue, warning fatigue, bureaucratic blindness, target fixation, tunnel vision, "
        "groupthink, cognitive overload, confirmation bias, production pressure, half-heartedness, heedlessness, "
        "listlessness",
        r"(?:laxity|laxness|slackness|half-heartedness|heedlessness|listlessness)(?: (?:in|on|at|among|of|with|about"
        r"|towards|during) [^,;.]{2,50}?)? (?:had |has )?(?:set in|crept in|spread|prevailed|reigned|took hold|led"
        r"|caused|explains?|let|allowed|was|were|cost|grew|taken hold|become)\b",
        r"(?:operational|routine|organi[sz]ational) blindness\b(?! (?:is|means|describes))",
        r"(?:an?|the|of|from|by|to|with|:) (?:certain |marked |growing |general |some |widespread )?(?:laxity|laxness"
        r"|slackness) (?:in|on|at|among|of|about|towards)",
    ),
    frame(
        "have been better, have been closer, have been clearer, have been smoother, have been tighter, have been "
        "stronger, have been greater, have been higher, leave room, left room, leaves room, room for improvement, be "
        "improved, been improved",
        rf"{_FACULTY}{_THERE} (?:could|might|should) (?:\w+ly )?have been (?:much |far |a lot |a little "
        r"|somewhat )?(?:better|closer|clearer|smoother|tighter|stronger|greater|higher|more \w+)\b",
        rf"{_FACULTY}{_THERE} (?:left|leaves|leave|had|has|have) (?:much |some |a lot of )?room for improvement\b",
    ),
    frame(
        "care was not, attention was not, diligence was not, caution was not, regard was not, thought was not, heed "
        "was not, consideration was not, care were not, care had not, attention had not, precaution was not, "
        "supervision was not, care was never, attention was never, care was hardly, care wasn't, attention wasn't, "
        "diligence wasn't",
        r"(?:due|proper|sufficient|adequate|reasonable|enough|necessary|required|appropriate|full|ordinary|usual"
        r"|customary) (?:\w+ )?(?:care|attention|diligence|caution|regard|thought|heed|consideration|supervision"
        r"|vigilance|scrutiny) (?:was|were|had been|had)(?: not| never| hardly|n't)(?: been)? (?:taken|paid|given"
        r"|exercised|shown|applied|had|used|devoted)\b",
    ),
)
# Machines lack some of these too.
_MACHINERY = Pattern(
    r"\b(?:node|service|certificate|repository|cluster|election|counter|sensor|server|replica|api|process|thread|lock"
    r"|file|table|column|field|queue|broker|module|pod|host|cell|controller|protocol|endpoint|port|link|directory"
    r"|object|resource|bucket|volume|key|token|domain|container|daemon|camera|len|lenses|beam|telescope|microscope"
    r"|projector|autofocu|plate)(?:s|es|ies)?\b|\bchannel \d"
)


def of_people(reading: Reading) -> Iterator[Construction]:
    """Yield what is told of people: not of nodes and files."""
    return (each for each in constructions(reading, FRAMES) if not _MACHINERY.search(each.sentence.plain))


_REFUSED = Pattern(
    r"[^.;:,]{0,40}? (?:explains? (?:nothing|little|too little)|(?:does|do|did|would|will|can)(?: not|n't) explain"
    r"|is (?:no|not an?) (?:explanation|cause|answer|finding)|is not (?:the|a) (?:cause|reason|explanation)"
    r"|is (?:only |just |merely )?a (?:label|word))\b"
)


def refused(reading: Reading, span: Span) -> bool:
    """Tell whether a label is refused as soon as it is told: *inattention explains nothing*."""
    sentence = reading.sentences.holding(span.start)
    return sentence is not None and bool(_REFUSED.match(sentence.plain[span.end - sentence.span.start :]))
