"""What looks like a search or a deed by its verb and is none: a check with its occasion, lessons to be shared."""

from afterword.document.patterns import Pattern

_OCCASION = (
    r"(?:before|when|whenever|once|after|each time|every time|as soon as) (?:the |an? |each |every "
    r"|any )?(?:[\w-]+ ){1,3}?(?:begins?|starts?|runs?|opens?|ends?|stops?|finishes|ships|merges|boots|connects"
    r"|arrives|fills|is \w+(?:ed|en|un)|are \w+(?:ed|en|un)|goes|go)\b|(?:before|at|on|after|in) (?:each|every) [\w-]+"
)
_ACTING = r"(?:alert|page|warn|notify|stop|refuse|call|mail|block|reject|cordon|drain|fail over|restart)"
_GUARDS = Pattern(
    rf"(?:check|verify|validate|test|compare|probe|measure) (?!everything|things|all the)[^.;]{{3,80}}? (?:{_OCCASION})"
    r"|(?:watch|monitor|observe|track|check) (?!everything|things"
    rf"|the (?:system|situation|service)\b)[^.;]{{3,80}}?,? and (?:then )?{_ACTING}\b"
    r"|keep (?!an? |track|up|on|in touch|working)(?!.{0,40}(?:up to date|in mind|in sync))[^.;]{3,80}? (?:through"
    r"|in|inside|on|over|with|behind|within|across|until|beside) [^.;]{2,60}? so that [\w-]+ \w"
)
# Whom it is told to does not say what there is to read, and where.
_EVERYBODY = (
    r"(?: (?:with|to|among|across|amongst|within) (?:(?:the|all|our|other|every|whole|wider|rest of the|each|both"
    r"|more)[ ])*(?:everybody|everyone|teams?|others|people|colleagues|company|organi[sz]ation|org|departments?"
    r"|engineers|engineering|developers|staff|group|squads?|community|stakeholders))?"
)
_LESSONS = (
    r"(?:the |our |these |those |all |any |this )*(?:key |main )?(?:learnings?|lessons?(?: learn(?:ed|t))?|findings?"
    r"|insights?|knowledge|experiences?|take-?aways|post-?mortem|word|results?)(?: learn(?:ed|t))?"
    r"|what (?:we|was|has been) [^.;]{3,30}?"
)
_SHARED = Pattern(
    r"(?:share|spread|communicate|socialise|socialize|present|broadcast|circulate|pass on"
    rf"|distribute) (?:{_LESSONS}){_EVERYBODY}(?: (?:more )?(?:widely|broadly|internally))?[ .!]*\Z|(?:tell"
    r"|inform) (?:everybody|everyone|all teams|the teams?|people|others) (?:what we|of what we|about what we) [^.;]+\Z"
)
_WHICH = Pattern(
    r"(?:fix|repair|solve|resolve|mend|sort out|clean up|deal with|tidy) (?:the |all |our |any |all the |those "
    r"|these )?(?:remaining |other |many |known )?(?:flaky|slow|broken|failing|bad|noisy|stale|wrong|unstable|brittle"
    r"|red|buggy|leaky|faulty) (?:unit |integration |end-to-end )?(?:tests?|quer(?:y|ies)|alerts?|builds?|jobs?|links?"
    r"|dashboards?|scripts?|pipelines?|code|endpoints?|pages?|services?|monitors?|checks?|configs?)[ .!]*\Z"
)


def guards(words: str) -> bool:
    """Tell whether a check has its occasion, watching its alarm, and keeping its purpose."""
    return _GUARDS.match(words) is not None


def shared(words: str) -> bool:
    """Tell whether lessons are only to be passed on: *share the learnings with everybody*."""
    return _SHARED.match(words) is not None


def which(words: str) -> bool:
    """Tell whether it is left open which of many is meant: *fix the flaky tests*."""
    return _WHICH.match(words) is not None
