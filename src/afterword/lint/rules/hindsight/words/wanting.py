"""Faculties that were wanting, told from the other end: *what was absent was care*, *no trace of ownership*."""

from afterword.lint.text.frames import frame

_FACULTY = (
    r"(?:attention|awareness|vigilance|diligence|care|discipline|rigou?r|communication|coordination|co-ordination"
    r"|oversight|ownership|caution|thoroughness|supervision|teamwork|collaboration|alertness|carefulness"
    r"|accountability"
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
    frame(
        "care was, attention was, heed was, thought was, caution was, regard was, consideration was, diligence was, "
        "effort "
        "was, supervision was, communication took, coordination took, consultation took, care had been, attention had "
        "been, thought had been, care went, thought went, attention went",
        r"(?:little|negligible|scant|scarcely any|hardly any|barely any|not (?:enough|much|sufficient)|too little"
        r"|insufficient"
        r"|inadequate|minimal|next to no|virtually no|almost no|precious little|no (?:real|proper|particular|great"
        r"|special"
        r"|due)) (?:\w+ )?(?:care|attention|heed|thought|caution|regard|consideration|diligence|supervision"
        r"|scrutiny) (?:was"
        r"|had been|went|has been) (?:\w+ )?(?:taken|paid|given|devoted|shown|exercised|spent|into|lavished|applied)",
        r"(?:little|scarcely any|hardly any|barely any|not (?:enough|much)|too little|insufficient|next to no"
        r"|virtually no) "
        r"(?:coordination|communication|consultation|cooperation|collaboration|discussion) (?:took place|happened"
        r"|occurred"
        r"|went on)",
    ),
    frame(
        "attention, awareness, vigilance, diligence, care, discipline, rigour, rigor, communication, coordination, "
        "oversight, "
        "ownership, caution, thoroughness, supervision, teamwork, collaboration, alertness, carefulness, "
        "accountability, "
        "foresight, leadership, commitment, motivation, professionalism, urgency, responsibility, initiative, "
        "common sense, "
        "judgement, judgment, forethought, curiosity, patience, prudence, cooperation, concentration, focus",
        rf"(?:^\W*|(?<=[:;][ ])|and ){_SENSE}(?:\w+ )?{_FACULTY}(?: (?:of|in|at|on|among|within|between) "
        rf"[^,;.:]{{2,40}}?)?(?: is| was| were| are)? "
        rf"(?:not (?:\w+ )?(?:sufficient|enough|adequate|there|given|high enough|good enough|strong enough|present"
        rf"|satisfactory|up to "
        rf"(?:standard|scratch|the mark))|below (?:par|standard|expectation)|found wanting|under par)(?= ?[.,;!]|$)",
        rf"no (?!communication|coordination|attention|care|focus)(?:\w+ )?{_SENSE}{_FACULTY} ?, (?:and )?no (?:\w+ "
        rf")?[\w-]+",
        rf"no [\w-]+ ?, (?:and )?no (?!communication|coordination|attention|care|focus)(?:\w+ "
        rf")?{_SENSE}{_FACULTY}(?= ?[.,;:!]|$)",
        rf"(?:due to|because of|owing to|on account of|by reason of|result of|through|given|with|is|was|cause:"
        rf"|factor:) (?:the |a )?"
        rf"(?:less|lesser|low|lower|lesser degree of|nil|zero) {_SENSE}{_FACULTY}\b(?! (?:bandwidth|load|overhead"
        rf"|traffic|priority"
        rf"|cost|costs|channel|channels|latency))",
    ),
)
