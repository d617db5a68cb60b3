"""Actions that ask people to be other than they are: what is told to them, and what is put up for them to read."""

from afterword.document.patterns import Pattern

_PEOPLE = (
    r"(?:(?:the|our|all|every|each|new|other|those|these|any|on-?call|night|day|support|ops|dev|sre|operations"
    r"|platform|\w+)\s+){0,3}?(?:people|person|persons|everyone|everybody|all|staff|teams?|engineers?|developers?"
    r"|devs|operators?|admins?|administrators?|dbas?|sres?|on-?calls?|on-call engineers?|responders?|reviewers?"
    r"|colleagues?|users|shift|shifts|support|ops|operations|us|ourselves|newcomers|contractors?|technicians?"
    r"|dispatchers?|agents|managers?|leads?|members|squads?|helpdesk|authors?|approvers?|owners?|department|crew|group"
    r"|juniors?|hires?|employees?|maintainers?|analysts?|infra|it)"
)
# Nobody can start on *be careful*: that it is vague as well need not be said.
CARE = Pattern(
    r"\b(?:(?:be|being|stay|remain) (?:(?:more|extra|very|especially|particularly) )?(?:careful|cautious|vigilant"
    r"|mindful|attentive|alert|diligent|disciplined|thorough|aware|conscious|conscientious|considerate)"
    r"|(?:pay|paying) (?:\w+ ){0,2}attention"
    r"|(?:take|taking|exercise|use) (?:more |extra |greater |better |great )?(?:care|caution)\b(?! of)"
    r"|(?:do not|don't|never) forget|(?:keep|bear) in mind|(?:try|think) (?:harder|twice)|concentrate)\b"
)
TELLING = Pattern(
    r"\A(?:remind|reminding|retrain|re-?train|retraining|re-?educate|educate|educating|coach|sensitise|sensitize"
    rf"|admonish|teach|train|training|lecture|school|mentor)\s+{_PEOPLE}\b(?!['-])|\A(?:tell|ask|encourage|urge"
    rf"|instruct|warn|brief|inform)\s+{_PEOPLE}\s+(?:(?:please\s+)?(?:to\s+)?(?:always\s+)?(?:check|double-check|be"
    r"|follow|remember|pay|look|read|avoid|think|verify|take (?:more )?care)\b|not to\b"
    rf"|about the (?:importance|need|danger|dangers|risk|risks)\b)|\A(?:make|making)\s+{_PEOPLE}\s+(?:more\s+)?aware\b"
    r"|\A(?:stress|emphasi[sz]e|highlight|underline)\s+the\s+(?:importance|need)\b|\A(?:an?\s+"
    r"|the\s+)?(?:lunch[- ]and[- ]learn|brown[- ]bag|awareness)\b|\A(?:remind|re-?educate|admonish|sensiti[sz]e)\b"
    r"|\A(?:trainings?|re-?training|refresher(?: training| course)?|education|coaching"
    rf"|awareness (?:training|session|campaign))\b(?:\s+\w+){{0,2}}\s+(?:for|of|to|with)\s+{_PEOPLE}\b"
    r"|\A(?:(?:hold|run|organi[sz]e|give|do|schedule|offer|book|plan|repeat|arrange)\s+)?(?:an? |the |more "
    r"|another )?(?:\w+ )?(?:awareness (?:session|training|campaign)|refresher|refreshers|retraining)\b"
    r"|\A(?:hold|run|organi[sz]e|give|do|schedule|offer|book|plan|arrange|provide)\s+(?:an? |the |more |another "
    rf"|some )?(?:[\w-]+ ){{0,2}}trainings?(?: sessions?)?\s+(?:for|of|to|with)\s+{_PEOPLE}\b"
    r"|\A(?:send|write|post)\s+(?:an? |the )?(?:[\w-]+ )?(?:reminder|e?-?mail|message|note)\s+(?:to|telling|reminding"
    rf"|asking)\s+{_PEOPLE}\b[^.;]{{0,40}}?\b(?:to|not to|about|that)\b"
)
DRILLING = Pattern(
    r"\b(?:(?:raise|raising|increase|create|build|spread|improve)\s+(?:the\s+|more\s+)?(?:\w+\s+)?awareness"
    r"|remember to|double[- ]check(?:s|ing)?|triple[- ]check|check twice|check (?:\w+ )?(?:again|carefully|thoroughly)"
    r"|(?:make sure|ensure|see to it|assure)(?: that)? (?!(?:\w+ ){0,3}(?:can|cannot|has access|have access|is paged"
    rf"|are paged)\b){_PEOPLE} (?:know|knows|understand|understands|check|checks|remember|remembers|follow|follows|read"
    r"|reads|are aware|is aware|use|uses|always|never|test|tests|verify|verifies|adhere|adheres|comply|complies|do"
    r"|does|don't|look|looks|communicate|ask|asks|inform)"
    r"|(?:enforce|improve|instil|instill|demand|restore) (?:\w+ )?discipline|more discipline"
    rf"|{_PEOPLE} (?:(?:must|should|need to|needs to|have to|has to|shall|are to|will|to) (?:always |never |please "
    r"|all |actually |really |finally |just |be (?:told|reminded|asked|urged|instructed) to )*(?:check|double-check"
    r"|verify|remember|follow|read|be (?:more|less|aware|reminded|retrained|told (?:again|that))|think|look|pay|ask"
    r"|adhere|comply|test|watch|communicate|speak up|own|learn|understand|avoid|stop|exercise|take (?:more |greater "
    r"|extra |better )?(?:care|caution|responsibility|ownership)|talk to each other|wake up)|pays? (?:more |better "
    rf"|closer )?attention|keeps? an eye)|(?:make|making|get|getting) (?:them|{_PEOPLE}) (?:to )?(?:understand"
    rf"|reali[sz]e|see|grasp|appreciate|care|listen)\b|hold(?:ing)? {_PEOPLE} (?:\w+ )?(?:accountable|responsible)"
    rf"|impress (?:up)?on {_PEOPLE}|have {_PEOPLE} (?:\w+ )?(?:explain|remind|repeat|stress|talk to)"
    r"|(?:follow|adhere to|comply with|stick to|respect|observe) (?:the|our|existing) (?:\w+ ){0,3}(?:runbooks?"
    r"|process(?:es)?|procedures?|polic(?:y|ies)|checklists?|rules?|guidelines?))\b"
)
BARRIERS = Pattern(
    r"\A(?:an?\s+)?(?:second|2nd|additional|another|extra) (?:reviewer|approver|approval|sign-?off"
    r"|pair of eyes)\s+(?:for|on|before|of)\b|\A(?:add|put|require|introduce|place|insert|write|include|have|mandate"
    r"|stick|attach|hang|show|display)\s+(?:up\s+)?(?:an?\s+|the\s+|some\s+|more\s+"
    r"|another\s+)?(?:[\w-]+\s+){0,2}?(?:(?:warnings?|labels?|stickers?|notices?|notes?|reminders?|signs?|posters?"
    r"|comments?)\b(?:\s+[\w-]+){0,5}?\s*\b(?:to|in|on|at|into|above|next to|near|for|that|about"
    r"|saying)\s+(?:\S+\s+){0,5}?(?:wiki|runbook|runbooks|docs|documentation|readme|console|form|page|dialog|ui"
    r"|button|screen|cable|cables|rack|template|handbook|channel|header|top|file|door|switch|config|checklist|panel"
    r"|cabinet)\b|(?:(?:second|2nd|third|additional|extra|mandatory|manual|peer)\s+(?:manual\s+"
    r"|human\s+)?(?:approvals?|approvers?|reviews?|reviewers?|sign-?offs?|checks?|signatures?|pair of eyes))"
    r"|(?:four|4|two|2)[- ](?:eyes?|person)(?: (?:principle|check|review|rule|approval))?)\b"
)
_MACHINE = Pattern(
    r"\b(?:automatic(?:ally)?|automated|bot|script|pipeline|ci|job|cron|block(?:s|ed)?|refuse[sd]?|reject(?:s"
    r"|ed)?|fail(?:s|ed)? (?:the|when|if)"
    r"|linter|hook|gate|enforced (?:by|in)|to be typed|by machine|alert|metric|scheduler|system)\b"
)
_EXERCISE = Pattern(
    r"\b(?:exercise|drill|game ?-?days?|wheel of misfortune|scenarios?|simulation|simulated|rehears\w+|workshop"
    r"|hands-on|tabletop|failover|restore)\b"
)
_TRAINS = Pattern(
    r"\b(?:re-?)?(?:train|training|trainings|teach|coach|coaching|refresher|refreshers|educat\w+|school|drill)\b"
)
_PASSED = Pattern(
    r"\b(?:scenarios?|exercises?|drills?|game ?-?days?|simulat\w+|rehears\w+|pass(?:es|ed)?|complete[sd]?|succeeds?"
    r"|solve[sd]?|performs?|restores?|restored|fails? over|within|under|without help|unaided|score[sd]?)\b"
)


def trains(words: str) -> bool:
    """Tell whether words ask to train people, not only to tell them."""
    return bool(_TRAINS.search(words))


def passed(verify: str) -> bool:
    """Tell whether a result says what people can do now, not only that they were told."""
    return bool(_PASSED.search(verify))


def by_machine(words: str) -> bool:
    """Tell whether something other than attention does what is asked."""
    return bool(_MACHINE.search(words))


def exercised(words: str) -> bool:
    """Tell whether something is practised rather than told."""
    return bool(_EXERCISE.search(words))
