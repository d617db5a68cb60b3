"""People by what they do for a living outside a computer room: wards, counters, trading floors, ships and sites."""

_SINGULAR = """
    nurse doctor physician surgeon pharmacist midwife anaesthetist anesthetist paramedic clinician radiographer
    radiologist therapist phlebotomist dietician teller banker trader cashier dealer underwriter actuary bookkeeper
    auditor foreman welder mechanic plumber bricklayer captain skipper helmsman watchkeeper watchman signaller
    signalman conductor stoker matron orderly receptionist librarian teacher professor lecturer postdoc designer
    moderator janitor superintendent sergeant warden inspector examiner assessor paralegal lawyer statistician
    treasurer chairman chairwoman chairperson facilitator founder mentor trainer novice beginner layman sheriff
    packager webmaster sysop netadmin techlead storekeeper warehouseman forklift-driver
    bloke chap lad dude fellow coo cfo cpo em buyer estimator surveyor draughtsman lineman fireman doorman porter
    sub-contractor housekeeper mate steward stewardess purser
""".split()
_IRREGULAR = {"man": "men", "woman": "women"}


def _plural(word: str) -> str:
    for one, many in _IRREGULAR.items():
        if word.endswith(one):
            return word.removesuffix(one) + many
    return f"{word}s"


PROFESSIONS = frozenset(_SINGULAR)
PROFESSIONS_PLURAL = frozenset(_plural(word) for word in _SINGULAR) | frozenset(
    """supervisors trainees newcomers deputies superiors bosses clerks officers volunteers electricians fitters
    subcontractors freelancers apprentices rookies newbies chiefs managers scientists researchers
    accountants secretaries predecessors requesters submitters signatories signatory planners translators couriers
    dispatchers""".split()
)
