"""Faculties that were wanting, told from the other end: *what was absent was care*, *no trace of ownership*."""

from afterword.lint.text.frames import frame

_FACULTY = (
    r"(?:attention|awareness|vigilance|diligence|care|discipline|rigou?r|communication|coordination|co-ordination"
    r"|oversight|ownership|caution|thoroughness|supervision|teamwork|collaboration|alertness|carefulness"
    r"|accountability|foresight|leadership|commitment|motivation|professionalism|urgency|responsibility|initiative"
    r"|common sense|judge?ment|forethought|curiosity|patience|presence of mind|prudence|cooperation|co-operation)"
)
_SENSE = r"(?:sense of |feeling of |spirit of )?"

# What people do carefully or not.
_WORK = (
    r"(?:testing|reviews?|reviewing|code reviews?|planning|validation|verification|due diligence"
    r"|risk assessments?|rehearsals?|analysis|evaluation|change management|quality control|checking|cross-checking)"
)
_WORKED = (
    "testing, review, reviews, reviewing, planning, validation, verification, due diligence, risk assessment, "
    "risk assessments, rehearsal, rehearsals, analysis, evaluation, change management, quality control, checking, "
    "cross-checking"
)

FRAMES = (
    frame(
        "strategy, planning, hygiene, culture, discipline, preparation, practice, practices, management",
        r"(?:poor|bad|inadequate|deficient|sloppy|weak|insufficient|lousy) (?:release|change|test|testing|deployment"
        r"|rollout|incident|migration|backup|upgrade|planning|review|training|security|on-call|alerting|password"
        r"|update|rollback|capacity) (?:strategy|planning|hygiene|culture|discipline|preparation|practices?"
        r"|management)\b",
    ),
    frame(
        "coordination gap, communication gap, ownership gap, awareness gap, communication breakdown, "
        "coordination failure, communication failure, communication problem, coordination problem, ownership vacuum, "
        "leadership vacuum, attention lapse, communication gaps, coordination gaps, communication breakdowns, "
        "communication problems, coordination breakdown",
        r"(?:co-?ordination|communication|ownership|awareness|leadership|attention|accountability) (?:gap|failure"
        r"|deficit|breakdown|problem|vacuum|lapse|void)s? (?:between|in|among|within|of|by|at|on the part of) (?:the "
        r"|our |both )?(?:l[123]\b|(?P<who>[\w@-]+))",
    ),
    frame(
        "what was, what is, what has been, what seemed",
        r"what (?:was|is|has been|seemed) (?:absent|missing|lacking|wanting"
        r"|in short supply)(?: [^,;.]{2,50}?)? (?:was|is) (?:an?|any|some|the|plain"
        rf"|simple)? ?(?:(?:proper|real|basic|simple|clear|plain|little|minimum of) )?{_SENSE}{_FACULTY}",
    ),
    frame(
        "trace of, sign of, evidence of, hint of, shred of, semblance of, ounce of, speck of",
        r"(?:no|not an?|hardly an?|little|without an?|without any|scant) (?:single )?(?:trace|sign|hint|shred"
        rf"|semblance|ounce|speck) of (?:\w+ )?{_SENSE}{_FACULTY}",
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
        rf"{_WORK}(?: (?:in|of|on|by|at|for|before|with) [^,;.:]{{2,40}}?)? (?:(?:was|were|is"
        r"|had been) )?not (?:\w+ )?(?:thorough|extensive|rigorous|deep|careful|adequate|sufficient|good|broad|wide"
        r"|detailed)(?: enough)?",
        rf"{_WORK}(?: (?:in|of|on|by|at|for|before) [^,;.:]{{2,40}}?)? (?:was|were|had been) (?:\w+ )?(?:insufficient"
        r"|inadequate|superficial|incomplete|skimpy)",
    ),
    frame(
        "care was, attention was, heed was, thought was, caution was, regard was, consideration was, diligence was, "
        "effort "
        "was, supervision was, communication took, coordination took, consultation took, care had been, attention had "
        "been, thought had been, care went, thought went, attention went",
        r"(?:little|negligible|scant|scarcely any|hardly any|barely any|not (?:enough|much|sufficient)|too little"
        r"|insufficient|inadequate|minimal|next to no|virtually no|almost no|precious little"
        r"|no (?:real|proper|particular|great|special|due)) (?:\w+ )?(?:care|attention|heed|thought|caution|regard"
        r"|consideration|diligence|supervision|scrutiny) (?:was|had been|went|has been) (?:\w+ )?(?:taken|paid|given"
        r"|devoted|shown|exercised|spent|into|lavished|applied)",
        r"(?:little|scarcely any|hardly any|barely any|not (?:enough|much)|too little|insufficient|next to no"
        r"|virtually no) (?:coordination|communication|consultation|cooperation|collaboration"
        r"|discussion) (?:took place|happened|occurred|went on)",
    ),
    frame(
        "attention, awareness, vigilance, diligence, care, discipline, rigour, rigor, communication, coordination, "
        "oversight, "
        "ownership, caution, thoroughness, supervision, teamwork, collaboration, alertness, carefulness, "
        "accountability, "
        "foresight, leadership, commitment, motivation, professionalism, urgency, responsibility, initiative, "
        "common sense, "
        "judgement, judgment, forethought, curiosity, patience, prudence, cooperation, concentration, focus",
        rf"(?:^\W*|(?<=[:;][ ])|and ){_SENSE}(?:\w+ )?{_FACULTY}(?: (?:of|in|at|on|among|within"
        r"|between) [^,;.:]{2,40}?)?(?: is| was| were| are)? (?:not (?:\w+ )?(?:sufficient|enough|adequate|there"
        r"|given|high enough|good enough|strong enough|present|satisfactory|up to (?:standard|scratch|the mark))"
        r"|below (?:par|standard|expectation)|found wanting|under par)(?= ?[.,;!]|$)",
        r"no (?!communication|coordination|attention|care"
        rf"|focus)(?:\w+ )?{_SENSE}{_FACULTY} ?, (?:and )?no (?:\w+ )?[\w-]+",
        r"no [\w-]+ ?, (?:and )?no (?!communication|coordination|attention|care"
        rf"|focus)(?:\w+ )?{_SENSE}{_FACULTY}(?= ?[.,;:!]|$)",
        r"(?:due to|because of|owing to|on account of|by reason of|result of|through|given|with|is|was|cause:"
        r"|factor:) (?:the |a )?(?:less|lesser|low|lower|lesser degree of|nil|zero)"
        rf" {_SENSE}{_FACULTY}\b(?! (?:bandwidth|load|overhead|traffic|priority|cost|costs|channel|channels|latency))",
    ),
)
