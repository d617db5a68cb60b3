"""What people did in the place of what a rule asks for, and rules that were taken for advice."""

from afterword.lint.text.frames import frame

_NORM = (
    r"(?:procedures?|process|polic(?:y|ies)|protocols?|checklists?|runbooks?|playbooks?|guidelines?|regulations?|rules?"
    r"|rulebook|instructions?|manual|handbook|sops?|permits?|recipe|prescription|plan|sheet|standards?|house rules?"
    r"|safety rules?|freeze|change board|cab|work order|method statement|official channels?|proper channels|approval"
    r"|sign-?off|four-eyes (?:rule|principle)|orders?)"
)
_KEEPING = (
    r"(?:following|keeping to|sticking to|going through|observing|adhering to|working through|working to|consulting"
    r"|obeying|respecting|waiting for|going by|complying with|acting on|heeding|applying)"
)
_THE = r"(?:the |our |its |any |his |her |their |an? |every )?(?:[\w-]+ ){0,3}?"
_ADVICE = (
    r"(?:merely |just |only |purely |a mere |more or less )?(?:an? )?(?:optional|suggestions?|recommendations?"
    r"|decoration"
    r"|advisory|formalit(?:y|ies)|joke|nuisance|guidelines? at best|advice|for others|wishful thinking|non-binding)"
)

FRAMES = (
    frame(
        "instead of following, instead of keeping, instead of sticking, instead of going, instead of observing, "
        "instead of adhering, instead of working, instead of consulting, instead of obeying, instead of respecting, "
        "instead of waiting, instead of complying, instead of heeding, instead of applying, rather than following, "
        "rather than keeping, rather than sticking, rather than going, rather than observing, rather than adhering, "
        "rather than working, rather than consulting, rather than obeying, rather than respecting, rather than "
        "waiting, "
        "rather than complying, rather than heeding, rather than applying",
        rf"^\W*(?:instead of|rather than) {_KEEPING} {_THE}{_NORM} ?,? (?P<who>[\w@-]+)"
        r"(?=[^.;]{0,30}?\b(?:\w+ed|ran|took|went|cut|put|drove|began|set|let|gave|made|rang|threw|built|wrote|sent"
        r"|did)\b)",
        rf"(?P<deed>\w+ed|ran|took|went|cut|put|drove|began|set|gave|made|rang|threw|wrote|sent|did) [^,;.]{{2,50}}? "
        rf"(?:instead of|rather than) {_KEEPING} {_THE}{_NORM}\b",
        rf"(?P<named>[\w@-]+) ?, (?:instead of|rather than) {_KEEPING} {_THE}{_NORM} ?,",
    ),
    frame(
        "treated as, regarded as, seen as, considered as, viewed as, taken as, taken for, considered optional, "
        "considered advisory, held to be, thought of as, deemed optional, deemed advisory",
        rf"{_NORM}(?: [\w-]+){{0,3}} (?:was|were|is|are) (?:\w+ly )?(?:treated as|regarded as|seen as|considered(?: "
        rf"as)?"
        rf"|viewed as|taken (?:as|for)|held to be|thought of as|deemed) {_ADVICE} (?:by|at|among|in) (?P<who>[\w@-]+)",
    ),
    frame(
        "demands, prescribes, requires, asks for, stipulates, mandates, calls for, demanded, required, prescribed",
        r"(?P<verb>did without|left out|skipped|omitted|dispensed with|went without|dropped|ignored|went ahead without"
        r"|proceeded without|carried on without|started without|worked without|forgot|spared|bypassed|cut) [^.;]{2,60}?"
        rf" (?:,? ?(?:which|that|as) )?(?:the|our|every|its)? ?(?:[\w-]+ )?{_NORM} (?:demands?|prescribes?|requires?"
        rf"|asks? "
        r"for|stipulates?|mandates?|calls? for|demanded|required|prescribed)\b",
    ),
    frame(
        "by feel, by instinct, by eye, by guess, from memory, his own way, her own way, their own way",
        rf"(?P<deed>worked|went|drove|mixed|dosed|acted|operated|did it|did this) (?:by (?:feel|instinct|eye|guess)"
        rf"|from "
        rf"memory) (?:and not|instead of|rather than|not) (?:by |from |to |following |with )?(?:the|any|a) (?:[\w-]+ )?"
        rf"{_NORM}\b",
        rf"(?P<deed>preferred) (?:his|her|its|their) own (?:way|method|recipe|order) to (?:the|any|that) (?:[\w-]+ )?"
        rf"{_NORM}\b",
    ),
)
