"""Actions that ask people to be other than they are: what is told to them, and what is put up for them to read."""

from afterword.document.patterns import Pattern

_PEOPLE = (
    r"(?:(?:the|our|all|every|each|new|other|those|these|any|on-?call|night|day|support|ops|dev|sre|operations"
    r"|platform|\w+)\s+){0,3}?"
    r"(?:people|person|persons|everyone|everybody|all|staff|teams?|engineers?|developers?|devs|operators?"
    r"|admins?|administrators?"
    r"|dbas?|sres?|on-?calls?|on-call engineers?|responders?|reviewers?|colleagues?|users|shift|shifts|support"
    r"|ops|operations|us"
    r"|ourselves|newcomers|contractors?|technicians?|dispatchers?|agents|managers?|leads?|members|squads?"
    r"|helpdesk|authors?"
    r"|approvers?|owners?|department|crew|group|juniors?|hires?|employees?|maintainers?|analysts?|infra|it)"
)
# Nobody can start on *be careful*: that it is vague as well need not be said.
CARE = Pattern(
    r"\b(?:(?:be|being|stay|remain) (?:(?:more|extra|very|especially|particularly) )?(?:careful|cautious"
    r"|vigilant|mindful|attentive|alert"
    r"|diligent|disciplined|thorough|aware|conscious|conscientious|considerate)"
    r"|(?:pay|paying) (?:\w+ ){0,2}attention|(?:take|taking|exercise|use) (?:more |extra |greater |better "
    r"|great )?(?:care|caution)\b(?! of)"
    r"|(?:do not|don't|never) forget|(?:keep|bear) in mind|(?:try|think) (?:harder|twice)|concentrate)\b"
)
TELLING = Pattern(
    rf"\A(?:remind|reminding|retrain|re-?train|retraining|re-?educate|educate|educating|coach|sensitise"
    rf"|sensitize|admonish|teach|train|training|lecture|school|mentor)\s+{_PEOPLE}\b(?!['-])"
    rf"|\A(?:tell|ask|encourage|urge|instruct|warn|brief"
    rf"|inform)\s+{_PEOPLE}\s+(?:(?:please\s+)?(?:to\s+)?(?:always\s+)?(?:check|double-check|be|follow"
    r"|remember|pay|look|read|avoid|think|verify|take (?:more )?care)\b|not to\b|about the (?:importance|need"
    r"|danger|dangers|risk|risks)\b)"
    rf"|\A(?:make|making)\s+{_PEOPLE}\s+(?:more\s+)?aware\b|\A(?:stress|emphasi[sz]e|highlight"
    rf"|underline)\s+the\s+(?:importance|need)\b"
    r"|\A(?:an?\s+|the\s+)?(?:lunch[- ]and[- ]learn|brown[- ]bag|awareness)\b"
    r"|\A(?:remind|re-?educate|admonish|sensiti[sz]e)\b"
    rf"|\A(?:trainings?|re-?training|refresher(?: training| course)?|education|coaching|awareness (?:training"
    rf"|session|campaign))\b(?:\s+\w+){{0,2}}\s+(?:for|of|to|with)\s+{_PEOPLE}\b"
    r"|\A(?:(?:hold|run|organi[sz]e|give|do|schedule|offer|book|plan|repeat|arrange)\s+)?(?:an? |the |more "
    r"|another )?(?:\w+ )?"
    r"(?:awareness (?:session|training|campaign)|refresher|refreshers|retraining)\b"
    rf"|\A(?:hold|run|organi[sz]e|give|do|schedule|offer|book|plan|arrange|provide)\s+(?:an? |the |more "
    rf"|another |some )?(?:[\w-]+ ){{0,2}}trainings?(?: sessions?)?\s+(?:for|of|to|with)\s+{_PEOPLE}\b"
    rf"|\A(?:send|write|post)\s+(?:an? |the )?(?:[\w-]+ )?(?:reminder|e?-?mail|message|note)\s+(?:to|telling"
    rf"|reminding|asking)\s+{_PEOPLE}\b[^.;]{{0,40}}?\b(?:to|not to|about|that)\b"
)
DRILLING = Pattern(
    r"\b(?:(?:raise|raising|increase|create|build|spread|improve)\s+(?:the\s+|more\s+)?(?:\w+\s+)?awareness"
    r"|remember to"
    r"|double[- ]check(?:s|ing)?|triple[- ]check|check twice|check (?:\w+ )?(?:again|carefully|thoroughly)"
    rf"|(?:make sure|ensure|see to it|assure)(?: that)? (?!(?:\w+ ){{0,3}}(?:can|cannot|has access|have access"
    rf"|is paged|are paged)\b){_PEOPLE} "
    r"(?:know|knows|understand|understands|check|checks|remember|remembers|follow|follows|read|reads|are aware"
    r"|is aware|use|uses|always"
    r"|never|test|tests|verify|verifies|adhere|adheres|comply|complies|do|does|don't|look|looks|communicate|ask"
    r"|asks|inform)"
    r"|(?:enforce|improve|instil|instill|demand|restore) (?:\w+ )?discipline|more discipline"
    rf"|{_PEOPLE} (?:(?:must|should|need to|needs to|have to|has to|shall|are to|will|to) "
    r"(?:always |never |please |all |actually |really |finally |just |be (?:told|reminded|asked|urged|instructed) to )*"
    r"(?:check|double-check|verify|remember|follow|read|be (?:more|less|aware|reminded|retrained|told (?:again|that))"
    r"|think|look|pay|ask|adhere|comply|test|watch|communicate|speak up|own|learn|understand|avoid|stop|exercise"
    r"|take (?:more |greater |extra |better )?(?:care|caution|responsibility|ownership)|talk to each other|wake up)"
    r"|pays? (?:more |better |closer )?attention|keeps? an eye)"
    rf"|(?:make|making|get|getting) (?:them|{_PEOPLE}) (?:to )?(?:understand|reali[sz]e|see|grasp"
    r"|appreciate|care|listen)\b"
    rf"|hold(?:ing)? {_PEOPLE} (?:\w+ )?(?:accountable|responsible)|impress (?:up)?on {_PEOPLE}"
    rf"|have {_PEOPLE} (?:\w+ )?(?:explain|remind|repeat|stress|talk to)"
    r"|(?:follow|adhere to|comply with|stick to|respect|observe) (?:the|our|existing) (?:\w+ ){0,3}(?:runbooks?"
    r"|process(?:es)?|procedures?|polic(?:y|ies)|checklists?|rules?|guidelines?))\b"
)
BARRIERS = Pattern(
    r"\A(?:an?\s+)?(?:second|2nd|additional|another|extra) (?:reviewer|approver|approval|sign-?off"
    r"|pair of eyes)\s+(?:for|on|before|of)\b|"
    r"\A(?:add|put|require|introduce|place|insert|write|include|have|mandate|stick|attach|hang|show"
    r"|display)\s+(?:up\s+)?(?:an?\s+|the\s+|some\s+|more\s+|another\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:(?:warnings?|labels?|stickers?|notices?|notes?|reminders?|signs?|posters?"
    r"|comments?)\b(?:\s+[\w-]+){0,5}?\s*\b(?:to|in|on|at|into|above|next to|near|for|that|about|saying)\s+"
    r"(?:\S+\s+){0,5}?(?:wiki|runbook|runbooks|docs|documentation|readme|console|form|page|dialog|ui|button"
    r"|screen|cable|cables|rack"
    r"|template|handbook|channel|header|top|file|door|switch|config|checklist|panel|cabinet)\b"
    r"|(?:(?:second|2nd|third|additional|extra|mandatory|manual|peer)\s+(?:manual\s+|human\s+)?(?:approvals?"
    r"|approvers?|reviews?|reviewers?|sign-?offs?|checks?|signatures?|pair of eyes))"
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
