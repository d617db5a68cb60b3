"""Swear words and crude idioms.

What it does
    Finds swear words, also written with stars or digits, and crude idioms such as *screwed up* and *half-assed*.

Why is this a problem
    A post-mortem is read by people who were not there, often outside the company, for years. A swear word is what
    they remember of it, and it tells them nothing about what happened.

Example
    Someone screwed up the VLAN tags.

    The rollback was a half-assed script.

    WTF moment at 02:13.

Use instead
    The VLAN tags of racks 4 and 7 were exchanged.

    The rollback script covers the schema but not the grants.

What it leaves alone
    We assess the title of each shell script before it is scraped.

    The bracket is screwed to the rack with four M6 screws.

    The exercise used Damn Vulnerable Web App.

How it decides
    A list of whole words and idioms, with stars, digits and signs in place of letters. Code, names of tools and
    identifiers are not read. Quoted evidence and chat lines are read, and reported as information only.

Fix safety
    Suggests a neutral word or a hole; in evidence nothing is changed, a person decides whether to abridge it with […].

References
    Beyer et al. (eds.), The Site Reliability Workbook (2018), chapter 10, on animated language.
"""

import re
from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity, Way
from afterword.lint.reading import Reading
from afterword.lint.rewriting import with_capital
from afterword.lint.rule import rule
from afterword.lint.text import verbs
from afterword.lint.text.chunks import DETERMINERS
from afterword.lint.text.phrases import Cued

_ENDS = r"(?:s|ed|ing|in'|er|ers|y|up)?"
# First what is spoilt (a verb), then what is spoken ill of (an adjective), then everything else.
_SPOILT = (
    r"screw(?:ed|ing|s)?[ -](?:it )?up(?! to (?:the|its)\b)|screw-?ups?"
    r"|(?:got|get|gets|getting|be|been|are|is|was|were|we're|we|us|totally"
    r"|completely)[ ](?P<s>screwed)(?![ ](?:to|in|into|on|onto|tight|tightly|down|shut|together|the|a|by)\b)"
    r"|screw(?:ed|s)? (?:us|over|the pooch)|fuck(?:ed|ing|s)?[ ](?:it )?up|fuck-ups?|fuckups?|f-ed up|f'ed up"
    r"|eff(?:ed|ing)? up|f'd up|bugger(?:ed|ing)? up|cock(?:ed|ing|s)? up|cock-?ups?|balls(?:ed)?[ -]up|crapped out"
    r"|crapped itself|piss(?:ed|es|ing)? (?:off|away)|fubar(?:ed)?|shit the bed|shat(?: the bed| itself)?|bollocksed"
)
_SPOKEN_ILL = (
    r"half[ -]ass(?:ed)?|half[ -]arsed|half[ -]a(?:\*\*|\$\$)(?:ed)?|crappy|crappiest|shitty|shittiest|bullshit"
    r"|damn(?:ed)?(?![ ](?:vulnerable|small linux|souls?\b))"
    r"|goddamn(?:ed)?|god-damn(?:ed)?"
    r"|bloody(?![ ](?:mary|sunday|bandages?|stools?|samples?|noses?|discharge|swabs?|dressings?|urine|sputum|gauze"
    r"|towels?|fluids?|vomit|cough)\b)|frigging?|friggin'|freaking(?! out)|freakin'|effing|f-ing|pissed"
    r"|dumb-?ass|bad-?ass"
    r"|retarded|batshit|craptastic|fucking|fucked|fuckin'?|shithole|fugly|pissy"
)
_SPOKEN = (
    rf"(?:mother|cluster|mind)?-?fuck{_ENDS}|clusterfucks?|(?:horse|dip|chicken)?shit(?:s|show|shows|storm|storms|ting"
    r"|ted)?|shite|craps?(?![ ](?:table|shoot|game)s?\b)|dammit|damnit|damn it|arse(?:d|s|hole|holes)?|assholes?"
    r"|jackass(?:es)?|(?:our|my|your|their|his|her|the|some|big|its|kick|kicked|kicks|rat's|up the) ass(?:es)?"
    r"|bastards?(?![ ](?:files?|toadflax|swords?|titles?|cut)\b)|bitch(?:es|ed|ing|y)?|sons? of a bitch|bollocks"
    r"|bugger(?:ed|s)?|piss(?:es|ing)?|dickheads?|dick move|pricks?(?![ ](?:tests?|testing|sites?|of)\b)(?=[ ,.!?]|$)"
    r"|wankers?|twats?|cunts?|douche(?:bag)?s?|turds?|wtf|omfg|lmfao|lmao|stfu"
    r"|ffs(?![ ](?:flag|instruction|partition|volume)s?\b)|fml|rtfm|wth"
    r"|(?:(?<=what )|(?<=who )|(?<=why )|(?<=how )|(?<=where )|(?<=when ))the (?:hell|heck|f)|hell of a|the hell out"
    r"|bloody hell|holy (?:hell|cow|moly|smokes?)|(?:as|to|like|oh) hell|tits[ -]up|belly[ -]up my"
    r"|for f(?:'s|\*+'?s?|uck'?s) sake|for feck'?s sake|feck(?:ing|ed|in')?|sod (?:it|all|off|this|that)|sodding"
    r"|naff all|bugger all|f-all|sweet fa|arse(?:-?ways| over)|dog's bollocks|up shit creek|son of a gun|bellend"
    r"|tosser(?:s)?|git(?:s)? of a|plonker(?:s)?|knobhead(?:s)?|minger|gobshite|eejit|shitehawk|buggeration"
    r"|(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!be )blasted(?![ ](?:surface|rock|steel|heath|hole|concrete"
    r"|metal|panel|part)s?\b)|bleeding (?:thing|script|server|job|idiot|mess)|effed|effing|sodded|crapola|crapfest"
    r"|poxy|bollocking|ballsed|in the butt|(?:our|my|their|his|her) butts?"
    r"|sucks(?= (?:at(?! \d)|big|badly|that|when|so|and|a lot|hard|for)|[ ]*[.,;!?)]|$)|sucked big time"
    r"|(?:total|complete|utter|pure|such|absolute|of|is|was|smells like|calls?|called) (?P<b>bs)(?![ -]?\d)|b\.s\."
)
_MASK = r"[*#@$%!_]"
_MASKED = (
    rf"(?:mother|cluster)?f(?:{_MASK}{{2}}k|{_MASK}ck|u{_MASK}k|uc{_MASK}|fu{_MASK}{{2}}|u{_MASK}{{2}}"
    rf"|{_MASK}{{3}}){_ENDS}|(?:bull)?s(?:h[*#@$%!1]t|{_MASK}it|{_MASK}{{2}}t|h{_MASK}{{2}}|{_MASK}{{3}})(?:s|ty|show"
    rf"|ting)?|5h[i1]t(?:ty)?|sh1te?(?:s|ty|show)?|bull[*#@$%!_]{2, 4}(?![\w*])|horse[*#@$%!_]{2, 4}(?![\w*])"
    r"|w[*#@!4]nk(?:er|ers)?|b[*#@0]ll[*#@0]cks|b[*#@]st[*#@]rds?|t[*#@!]ts[ -]up|@rse|arsewipe|cl[*#@]sterf\w*"
    r"|cr[*#@4]p(?:py)?|d[*#@4]mn(?:ed)?|a[*$#@]{2}holes?|@sshole|b[*#@!1]tch(?:es)?|p[*#!1]ss(?:ed)?"
    r"|b[*#]ll(?:sh|ocks)[*#\w]*|bu11sh[i1]t|bl(?:[*#@$%!]{2}|[*#@$%!0]o|o[*#@$%!0])dy"
    r"|b[*#@$%!]{2}(?:ody|tards?|gger(?:ed)?)|b[*#@$%!]{4,5}d(?:s)?|d[*#@$%!]{2}n(?:ed)?|h[*#@$%!]ll"
    r"|h[*#@$%!]{2}l|w[*#@$%!]{2}k(?:er|ers)?|p[*#@$%!]{2}s(?:ed)?|cr[*#@$%!]{2}(?:py)?"
    r"|sh[*#@$%!]{2}(?:ty|te|show)|b[*#@$%!]{2}ch(?:es)?|a[*#@$%!]{2}e(?:hole|holes)?|a[*#@$%!]s(?:hole|holes)?"
    r"|ar[*#@$%!]e(?:hole|holes)?|t[*#@$%!]{2}t(?:s)?|b[*#@$%!u]gg[*#@$%!]r(?:ed)?|s[*#@$%!]d(?:ding)"
    r"|id[*#@$%!]{2}t(?:s)?|m[*#@$%!]r[*#@$%!o]n(?:s)?|wtaf|wtfh|b[o0]ll[o0]x(?:ed)?|fsck(?:ed|ing)? up|feckin"
    r"|frakking|fracking mess|fvck(?:ed|ing)?|phuck(?:ed|ing)?|fuk(?:ed|ing)?|fcked|fcking|fck|c[*#]ck-?up"
)
# Of each alternative a piece that it cannot be written without.
_CUES = (
    *"screw fuck f-ed f'ed eff f'd bugger cock ball crap piss fubar shit shat bollocks half ass arse".split(),
    *"damn bloody frig freak f-ing batshit retarded fugly shite dammit bastard bitch dick prick wank".split(),
    *"twat cunt douche turd wtf omfg lmfao lmao stfu ffs fml rtfm wth hell heck holy butt suck bs b.s.".split(),
    *"tits feck sod naff f-all sweet bellend toss plonker knobhead minger gob eejit blast".split(),
    *"bleed poxy gun git f's sake".split(),
    *"bull horse w* w# w@ w! w4 b@ b0 t* t# t@ t! @rse cl* cl# cl@".split(),
    *"bu11 fvck phuck fuk fck 5h sh1 cr4p d4mn b1tch p1ss".split(),
    *("what the f", "who the f", "why the f", "how the f", "where the f", "when the f"),
    *(
        f"{letters}{sign}"
        for letters in ("f", "fu", "fuc", "s", "sh", "cr", "d", "a", "b", "p", "c")
        for sign in "*#@$%!_"
    ),
    "@sshole",
    "wtaf",
    "wtfh",
    "fsck",
    "frak",
    "frack",
    *(f"{letters}{sign}" for letters in ("bl", "blo", "h", "w", "ar", "t", "id", "m", "bugg") for sign in "*#@$%!0"),
)
_SWEARING = Cued(
    rf"(?<![\w/@#*.\\-])(?:(?P<spoilt>{_SPOILT})|(?P<ill>{_SPOKEN_ILL})|{_MASKED}|{_SPOKEN})(?![\w/@\\-]|\.\w)",
    _CUES,
)
_ABRIDGE = "Readers remember the swear word. Abridge it with […] unless it tells something."
_NEAR = 120
_WROTE = Pattern(r"\b(?:wrote|said|posted|typed|asked|answered|shouted|reads?)[ ](?:only[ ])?[\"'\u201c\u2018*_]{1,2}$")
_NICK = Pattern(r"(?:\]|\dz?)[ ](?:#[\w-]+,?[ ])?(?:<@?[\w.-]+>:?|@?[\w.-]+:)[ ][^\n]*$")
_HAS_OBJECT = Pattern(r"[ ](?:the|an?|our|its|his|her|their|all|both|every|this|that|it|us|them)\b")
_PLAIN = {"crapped out": "stopped working", "shit the bed": "stopped working", "crapped itself": "stopped working"}
_WAY = Way(
    "Say what happened in neutral words.", "Say what happened in neutral words", "What happened, in neutral words?"
)


@rule(Severity.ERROR, prose=True, quotes="hint", way=_WAY)
def profanity(reading: Reading) -> Iterator[Finding]:
    """Find swearing, and in evidence too: there as information."""
    for found in reading.cued(_SWEARING, reading.plain):
        span = Span(*found.span("s" if found["s"] else "b" if found["b"] else 0))
        if found["b"] and reading.words(span) != "BS":
            continue
        edit = Edit(span, _PLAIN.get(found[0]) or _hole(reading, found, span))
        if _is_said(reading, span):
            yield Finding(span, _ABRIDGE, severity=Severity.INFO)
            continue
        fix = Fix("suggest", _WAY.title, (edit,))
        yield Finding(span, "Readers remember the swear word. Say what happened in neutral words.", fix=fix)


def _hole(reading: Reading, found: re.Match[str], span: Span) -> str:
    """Return a hole that fits where the word stood: a verb, a state, or any other word."""
    sentence = reading.sentences.holding(span.start)
    first = sentence.at(span.start) if sentence else 0
    before = sentence.tokens[first - 1].word if sentence and first else ""
    hole = "<neutral word>"
    if found["s"] or (found.lastgroup == "spoilt" and before in verbs.BE):
        hole = "<in which state>"
    elif found.lastgroup == "spoilt" and before not in DETERMINERS:
        hole = "<did what to>" if _HAS_OBJECT.match(reading.plain, span.end) else "<did what>"
    return hole if first else with_capital(hole)


def _is_said(reading: Reading, span: Span) -> bool:
    """Tell whether somebody's own words are told: *kim: wtf* in an event, *Ana wrote "wtf"*."""
    start = max(reading.reach.start, span.start - _NEAR)
    if _WROTE.search(reading.plain[start : span.start]):
        return True
    return reading.in_event(span) and _NICK.search(reading.lowered[start : span.start]) is not None
