"""Damage told without a verb of harm: by what was deleted, shipped, cut or left behind."""

from afterword.lint.text import verbs
from afterword.lint.text.sentences import Token
from afterword.lint.who import nouns
from afterword.lint.who.noun_phrases import NounPhrase

# Harm in the language of other trades, beside the outages of software.
MORE_HARM = frozenset(
    """flood flooding fire injury injuries spill shortage lockout standstill stoppage shutdown overrun crisis blackouts
    overdose overdoses complaint complaints fine cancellation cancellations overflow lockouts overheating derailment
    collision contamination evacuation losses
    misdiagnosis closure penalty mayhem panic gridlock pile-up backlog
    overcharge overcharges double-booking double-bookings misdelivery flaw flaws weakness loop malfunction""".split()
)
_DATA = frozenset(
    """data database databases table tables records record orders order backups backup files file schema namespace
    cluster volume volumes index bucket disk archive archives logs messages writes tapes samples history project
    catalogue inventory share ledger dataset mailbox mailboxes tenant subscription zone subnet list results""".split()
)
_SERVICES = frozenset(
    """database databases cluster service services network site website platform shop checkout system systems queue
    queues broker bus server servers gateway replica region store portal app application api line lines migration
    launch release warehouse project host hosts backend storage branch branches office production erp crm
    primary index""".split()
)
_WHOLE = frozenset("production prod live whole entire customer".split())
_LAST = frozenset("last only".split())
_COPIES = frozenset("backup backups copy copies replica replicas snapshot snapshots".split())
_LINES = frozenset(
    """power link links line lines cable cables fibre fiber connection feed feeds supply uplink trunk""".split()
)
_SECRETS = frozenset(
    """data records record file files secrets secret credentials passwords password addresses keys numbers document
    documents pii names history payroll salaries salary""".split()
)
_WIDE = frozenset("public internet world everyone company outside wrong competitor press anyone staff all".split())
_EVERYBODY = frozenset("every all everyone everybody whole".split())
_SPARE = frozenset(
    """old legacy unused test staging dev sandbox demo deprecated retired empty idle temporary orphaned""".split()
)
_BAD = frozenset(
    """broken faulty buggy defective bad corrupt corrupted botched flawed half-baked poisoned crashing""".split()
)
_DEFECTS = frozenset("bug bugs regression regressions defect defects flaw flaws vulnerability".split())

_DESTROYING = frozenset("delete drop erase truncate purge remove flatten reformat format overwrite discard".split())
_CRUSHING = frozenset(
    """flatten sink freeze hammer swamp drown pound throttle halt hog monopolise monopolize deadlock""".split()
)
_CUTTING = frozenset("cut sever disconnect unplug interrupt".split())
_SPILLING = frozenset("leak spill".split())
_SHIPPING = frozenset(
    """ship push deploy release merge commit let publish upload apply distribute roll wave introduce deliver
    install""".split()
)
_BARRING = frozenset("block bar ban suspend reject".split())
_MISPLACED = frozenset("lose mislay misplace".split())
_GONE = frozenset(
    """data records record orders backups files messages tapes samples writes results letters payments""".split()
)
_WORSENING = frozenset("aggravate exacerbate worsen compound prolong deepen magnify".split())
_BAD_THINGS = frozenset(
    """outage problem problems situation matters matter incident damage issue it downtime things impact mess
        trouble loss
    confusion disruption crisis delay""".split()
)
_MULTIPLYING = frozenset("double duplicate triple multiply misroute".split())
_CHARGED = frozenset(
    """payment payments transfer transfers invoice invoices order orders charge charges booking bookings""".split()
)
_SPOILT = frozenset(
    """corrupted broken lost failed wrong duplicate downtime outage outages trouble headache mess""".split()
)
_VITAL = frozenset(
    "monitoring telephony email e-mail login logins payments checkout internet system systems portal phones".split()
)
_FUSING = frozenset({"trip", "blow"})
_FUSES = frozenset("fuse fuses breaker breakers".split())
_AFFECTED = nouns.AFFECTED_NOUNS
VERBS = (
    _DESTROYING
    | _CRUSHING
    | _WORSENING
    | _MULTIPLYING
    | _CUTTING
    | _SPILLING
    | _SHIPPING
    | _BARRING
    | _MISPLACED
    | _FUSING
    | frozenset(
        {"expose", "cost", "make", "give", "saddle", "kill", "hand", "land", "earn", "gift", "present", "treat"}
    )
)
_LOSERS = frozenset("its their our his her".split())
_UNITS = frozenset(
    """hour hours minute minutes day days weekend night orders revenue customers data money sales week thousands
        millions
    goodwill reputation euros dollars pounds writes bookings deal""".split()
)
_OURS = frozenset(
    """us everyone everybody company business hospital bank customers clients users shop them people""".split()
)


def damages(tokens: tuple[Token, ...], index: int, lemma: str, thing: NounPhrase | None) -> bool:
    """Tell whether a verb that can be harmless does damage here, by its object."""
    if lemma == "cost" and _near(tokens, index, _LOSERS) and thing is not None:
        return True
    if lemma == "cost" or (lemma == "make" and _near(tokens, index, frozenset({"lose"}))):
        return _near(tokens, index, _OURS) and _near(tokens, index, _UNITS)
    if lemma in ("give", "saddle", "hand", "land", "earn", "gift", "present", "treat"):
        return _near(tokens, index, frozenset({"us", "everybody", "everyone"})) and _near(tokens, index, _SPOILT)
    if thing is None or thing.tokens[0].word == "no":
        return False
    words = {token.word for token in thing.tokens}
    return _SPARE.isdisjoint(words) and (_destroys(tokens, lemma, thing, words) or _hurts(tokens, lemma, thing, words))


def _destroys(tokens: tuple[Token, ...], lemma: str, thing: NounPhrase, words: set[str]) -> bool:
    """Tell *deleted the production table*, *dropped the last copy* and *removed the course for all students*."""
    if lemma in _DESTROYING | {"lose"} and thing.head in _COPIES and not _LAST.isdisjoint(words):
        return True
    if lemma not in _DESTROYING:
        return False
    suffered = _near(tokens, thing.after - 1, frozenset({"for"})) and _near(tokens, thing.after, _AFFECTED)
    shared = _parted(tokens, thing) and _near(tokens, thing.after, _WHOLE | frozenset({"everyone", "everybody"}))
    return suffered or shared or (thing.head in _DATA and not _WHOLE.isdisjoint(words - {thing.head}))


def _hurts(tokens: tuple[Token, ...], lemma: str, thing: NounPhrase, words: set[str]) -> bool:
    return (
        (lemma in _WORSENING and thing.head in _BAD_THINGS)
        or (lemma in _MULTIPLYING and thing.head in _CHARGED)
        or (lemma in _CRUSHING and thing.head in _SERVICES)
        or (lemma in _CUTTING and thing.head in _LINES and lemma != "interrupt")
        or (lemma in _SPILLING and thing.head in _SECRETS)
        or (lemma == "expose" and thing.head in _SECRETS and _near(tokens, thing.after - 1, _WIDE))
        or (lemma in _SHIPPING and (not _BAD.isdisjoint(words - {thing.head}) or thing.head in _DEFECTS))
        or (lemma in _BARRING and bool(words & _EVERYBODY) and thing.head not in ("traffic", "access", "ip", "ips"))
        or (
            lemma in _MISPLACED
            and (thing.head in _GONE or (_parted(tokens, thing) and _near(tokens, thing.after, _GONE)))
        )
        or (lemma == "kill" and (thing.head in _VITAL or bool(words & {"everyone", "everybody", "every"})))
        or (lemma in _FUSING and thing.head in _FUSES)
    )


def _parted(tokens: tuple[Token, ...], thing: NounPhrase) -> bool:
    return thing.after < len(tokens) and tokens[thing.after].word == "of"


def _near(tokens: tuple[Token, ...], index: int, wanted: frozenset[str]) -> bool:
    return any(token.word in wanted for token in tokens[index + 1 : index + 9])


FORMS = verbs.lemmas(VERBS) | {
    "froze": "freeze",
    "frozen": "freeze",
    "sank": "sink",
    "sunk": "sink",
    "lost": "lose",
    "blew": "blow",
    "gave": "give",
    "given": "give",
}
