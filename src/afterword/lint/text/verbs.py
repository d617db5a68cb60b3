"""Verbs: their forms, the small words around them, and those that only people do."""

from collections.abc import Container, Iterable

BE = frozenset("am is are was were be been being isn't aren't wasn't weren't ain't".split())
HAVE = frozenset("has have had having hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
MODALS = frozenset(
    """can could may might must shall should will would can't cannot couldn't mayn't mightn't mustn't shan't shouldn't
    won't wouldn't should've could've would've might've must've""".split()
)
AUXILIARIES = BE | HAVE | DO | MODALS | {"got", "gets", "get", "getting"}
NEGATIONS = frozenset({"not", "never", "no", "neither", "nor", "without", "hardly", "cannot"})
DENYING = NEGATIONS | {"nobody", "nothing"}
ADVERBS = frozenset(
    """also then just now already later again still even once only always often thus therefore somehow almost
    nearly soon ever twice here there both all too yesterday today tonight instead meanwhile hence himself
    herself themselves myself itself ourselves yourself actually perhaps maybe not never first subsequently
    afterwards thereby basically together alone forward sometimes seldom rather quite pretty nonetheless
    nevertheless however indeed next overnight altogether outright anyway beforehand straightaway regardless""".split()
)
LY_NOUNS = frozenset(
    "family assembly reply supply july anomaly italy ally monopoly apply rely early only daily".split()
)

IRREGULAR_PASTS = frozenset(
    """made took went came saw got gave found thought told became left felt put brought began kept held wrote stood
    heard let meant set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke
    spent cut rose drove bought wore chose shut hit threw split sold won caught flew forgot hid knew overrode
    overwrote shot slept said stole swept taught tore undid woke withdrew did was were had bound blew burnt cost
    dealt fed fought froze hung hurt laid lent lit misread rewrote rebuilt reset reran sank shook slid spun
    struck stuck swore swung rang bit rode sought fled bore arose awoke foresaw mistook oversaw overheard
    overslept misheard sprang bent crept dug used tied lied died owed sped bled clung flung stung slung strode
    wove knelt leant leapt learnt spelt spilt spoilt dreamt dwelt bade drank ate sang stank shrank strove trod
    wrung bred overcame underwent undertook withheld withstood partook outgrew outran overdrew overpaid oversold
    undersold mislaid misspelt misspoke unwound rewound resold retook redid redrew wept spat shone slew swam
    forgave forbade foretold forewent upheld overtook overthrew misunderstood""".split()
)
IRREGULAR_PARTICIPLES = frozenset(
    """been done gone seen taken given made found thought told become left felt put brought begun kept held written
    stood heard let meant set met run paid sat spoken lain led read grown lost fallen sent built understood
    drawn broken said spent cut risen driven bought worn chosen shut hit thrown split sold won caught flown
    forgotten hidden known overridden overwritten shot slept stolen swept taught torn undone woken withdrawn had
    bound blown burnt cost dealt fed fought frozen hung hurt laid lent lit misread rewritten rebuilt reset rerun
    sunk shaken slid spun struck stuck sworn asked gotten got rung sung swum beaten bitten come shown proven
    sought foreseen overseen rethought retold reread upset overthrown forbidden spread""".split()
)

# What only people do: in a passive clause without an agent these still speak of somebody.
HUMAN_ONLY = frozenset(
    """enter type click paste forget overlook neglect notice review approve acknowledge escalate declare communicate
    inform announce decide consider plan test rehearse check verify validate roll_back merge copy discuss document
    question consult coordinate anticipate foresee realise realize think raise spot double-check ask tell warn agree
    proofread supervise brief train read report flag mention hand_over sign_off investigate assess evaluate prioritise
    prioritize practise practice""".split()
)
_DOUBLING = frozenset(
    """sidestep overstep clog bog hog gut mar shred drag bar ban spam spot plan drop unplug jam gum scrap rip trip
    ram pin
    stop ship tap step swap map wrap skip plug log tag flag""".split()
)
_IRREGULAR_FORMS = {
    "forget": ("forget", "forgets", "forgot", "forgotten", "forgetting"),
    "overlook": ("overlook", "overlooks", "overlooked", "overlooking"),
    "think": ("think", "thinks", "thought", "thinking"),
    "tell": ("tell", "tells", "told", "telling"),
    "read": ("read", "reads", "reading"),
    "foresee": ("foresee", "foresees", "foresaw", "foreseen", "foreseeing"),
    "break": ("break", "breaks", "broke", "broken", "breaking"),
    "take": ("take", "takes", "took", "taken", "taking"),
    "bring": ("bring", "brings", "brought", "bringing"),
    "blow": ("blow", "blows", "blew", "blown", "blowing"),
    "cut": ("cut", "cuts", "cutting"),
    "knock": ("knock", "knocks", "knocked", "knocking"),
    "put": ("put", "puts", "putting"),
    "shut": ("shut", "shuts", "shutting"),
    "set": ("set", "sets", "setting"),
    "shoot": ("shoot", "shoots", "shot", "shooting"),
    "overrun": ("overrun", "overruns", "overran", "overrunning"),
    "run": ("run", "runs", "ran", "running"),
    "lose": ("lose", "loses", "lost", "losing"),
    "lead": ("lead", "leads", "led", "leading"),
    "make": ("make", "makes", "made", "making"),
    "overwrite": ("overwrite", "overwrites", "overwrote", "overwritten", "overwriting"),
    "sink": ("sink", "sinks", "sank", "sunk", "sinking"),
    "throw": ("throw", "throws", "threw", "thrown", "throwing"),
    "tear": ("tear", "tears", "tore", "torn", "tearing"),
    "render": ("render", "renders", "rendered", "rendering"),
    "drive": ("drive", "drives", "drove", "driven", "driving"),
    "freeze": ("freeze", "freezes", "froze", "frozen", "freezing"),
    "leave": ("leave", "leaves", "left", "leaving"),
    "begin": ("begin", "begins", "began", "begun", "beginning"),
    "send": ("send", "sends", "sent", "sending"),
    "roll_back": ("rolled",),
    "hand_over": ("handed",),
    "sign_off": ("signed",),
}


def forms(lemma: str) -> tuple[str, ...]:
    """Return the forms of one English verb: present, past, participles."""
    if lemma in _IRREGULAR_FORMS:
        return _IRREGULAR_FORMS[lemma]
    if lemma.endswith("e"):
        return (lemma, f"{lemma}s", f"{lemma}d", f"{lemma[:-1]}ing")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma, f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing")
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return (lemma, f"{lemma}es", f"{lemma}ed", f"{lemma}ing")
    if lemma in _DOUBLING:
        return (lemma, f"{lemma}s", f"{lemma}{lemma[-1]}ed", f"{lemma}{lemma[-1]}ing")
    return (lemma, f"{lemma}s", f"{lemma}ed", f"{lemma}ing")


def lemmas(verbs: Iterable[str]) -> dict[str, str]:
    """Return every form of the verbs with the verb it belongs to."""
    return {form: lemma for lemma in verbs for form in forms(lemma)}


HUMAN_FORMS = frozenset(lemmas(HUMAN_ONLY))
"""What only people do, in every form."""


def denies(word: str, words: Container[str] = NEGATIONS) -> bool:
    """Tell whether a word denies: one of some words, or an auxiliary with *n't*."""
    return word in words or word.endswith("n't")


def is_adverb(word: str) -> bool:
    """Tell whether a word can stand inside a verb group without being part of a noun phrase."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > len("ably") and word not in LY_NOUNS)


def is_past(word: str) -> bool:
    """Tell whether a word can be a verb in the past."""
    return word in IRREGULAR_PASTS or (word.endswith("ed") and len(word) > len("need"))


def is_participle(word: str) -> bool:
    """Tell whether a word can be a past participle."""
    return word in IRREGULAR_PARTICIPLES or (word.endswith("ed") and len(word) >= len("added") - 1)
