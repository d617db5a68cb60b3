"""Faculties that were wanting, told from the other end: *what was absent was care*, *no trace of ownership*."""

from afterword.lint.text.frames import frame

_FACULTY = (
    r"(?:attention|awareness|vigilance|diligence|care|discipline|rigou?r|communication|coordination|co-ordination"
    r"|oversight|ownership|caution|thoroughness|supervision|teamwork|collaboration|alertness|carefulness|accountability"
    r"|foresight|leadership|commitment|motivation|professionalism|urgency|responsibility|initiative|common sense"
    r"|judge?ment|forethought|curiosity|patience|presence of mind|prudence|cooperation|co-operation)"
)
_SENSE = r"(?:sense of |feeling of |spirit of )?"

# What people do carefully or not.
_WORK = (
    r"(?:testing|reviews?|reviewing|code reviews?|planning|validation|verification|due diligence"
    r"|risk assessments?|rehearsals?|analysis|evaluation|change management|quality control|checking|cross-checking)"
)
_WORKED = (
    "testing, review, reviews, reviewing, planning, validation, verification, due diligence"
    ", risk assessment, risk assessments, rehearsal, rehearsals, analysis, evaluation, change management"
    ", quality control, checking, cross-checking"
)

FRAMES = (
    frame(
        "strategy, planning, hygiene, culture, discipline, preparation, practice, practices, management",
        r"(?:poor|bad|inadequate|deficient|sloppy|weak|insufficient|lousy) "
        r"(?:release|change|test|testing|deployment|rollout|incident"
        r"|migration|backup|upgrade|planning|review|training|security|on-call|alerting|password|update|rollback"
        r"|capacity) (?:strategy"
        r"|planning|hygiene|culture|discipline|preparation|practices?|management)\b",
    ),
    frame(
        "coordination gap, communication gap, ownership gap, awareness gap, communication breakdown, "
        "coordination failure"
        ", communication failure, communication problem, coordination problem, ownership vacuum, leadership "
        "vacuum, attention lapse"
        ", communication gaps, coordination gaps, communication breakdowns, communication problems, "
        "coordination breakdown",
        r"(?:co-?ordination|communication|ownership|awareness|leadership|attention|accountability) "
        r"(?:gap|failure|deficit|breakdown|problem"
        r"|vacuum|lapse|void)s? (?:between|in|among|within|of|by|at|on the part of) (?:the |our |both "
        r")?(?:l[123]\b|(?P<who>[\w@-]+))",
    ),
    frame(
        "what was, what is, what has been, what seemed",
        r"what (?:was|is|has been|seemed) (?:absent|missing|lacking|wanting|in short supply)(?: [^,;.]{2,50}?)? "
        r"(?:was|is) "
        rf"(?:an?|any|some|the|plain|simple)? ?(?:(?:proper|real|basic|simple|clear|plain|little|minimum of) )?{_SENSE}"
        rf"{_FACULTY}",
    ),
    frame(
        "trace of, sign of, evidence of, hint of, shred of, semblance of, ounce of, speck of",
        r"(?:no|not an?|hardly an?|little|without an?|without any|scant) (?:single )?(?:trace|sign|hint|shred"
        r"|semblance|ounce|speck)"
        rf" of (?:\w+ )?{_SENSE}{_FACULTY}",
    ),
    frame(
        "short supply, nowhere to be, thin on the ground, conspicuous by, in decline",
        rf"{_FACULTY} (?:was|were|is) (?:\w+ )?(?:in short supply|nowhere to be (?:found|seen)|thin on the ground"
        r"|conspicuous by (?:its|their) absence)",
    ),
    frame(
        _WORKED,
        rf"(?:insufficient|inadequate|too little|not enough|unsatisfactory|superficial"
        rf"|incomplete|improper|poor|deficient) (?:\w+ )?{_WORK}(?! (?:coverage|data|environments?|results?"
        r"|cases?|suites?|clusters?|rigs?|tools?|accounts?|apps?|sets?|capacity|time|boards?|requests?))",
        rf"{_WORK}(?: (?:in|of|on|by|at|for|before|with) [^,;.:]{{2,40}}?)? (?:(?:was|were|is|had been) )?not (?:\w+ )?"
        r"(?:thorough|extensive|rigorous|deep|careful|adequate|sufficient|good|broad|wide|detailed)(?: enough)?",
        rf"{_WORK}(?: (?:in|of|on|by|at|for|before) [^,;.:]{{2,40}}?)? (?:was|were|had been) (?:\w+ )?(?:insufficient"
        r"|inadequate|superficial|incomplete|skimpy)",
    ),
)
