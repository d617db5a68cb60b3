"""The verbs of harm: what breaks whatever it takes, what breaks with a direction, what names an origin."""

from afterword.lint.meaning import damage
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon

# Verbs that harm whatever they take.
BREAKING = frozenset(
    """break crash corrupt wipe ruin bork destroy cripple paralyse paralyze nuke trash clobber damage brick wreck hose
    botch sabotage overload overwhelm saturate disrupt derail compromise erase jeopardise jeopardize flood choke
    hobble incapacitate deplete exhaust overwrite shatter torpedo obliterate vandalise degrade scramble mangle
    demolish tank poison starve strand jam clog stall fry toast zap smash torch decimate ravage gut shred butcher
    annihilate pulverise pulverize immobilise immobilize kneecap hamstring pollute contaminate inundate bombard swamp
    double-charge double-book double-post overcharge double-bill overbill misbill devastate collapse topple
    upend rupture scupper scuttle garble destabilise destabilize strangle suffocate
    smother short-circuit spoil stymie bust mar flatten hammer crush sever trample pummel mutilate wedge unhinge overrun
    bury blackhole black-hole gridlock maim nobble knacker orphan maroon foobar taint infect falsify oversell
    undercharge short-change deafen blind darken borked flatline""".split()
)
# Out of these nothing works.
OUT_OF = frozenset("action commission order operation business joint kilter whack".split())
# Verbs that harm only together with a direction: take down, knock offline, bring to its knees.
DIRECTED = {
    "take": frozenset({"down", "out", "offline", "dark", "grid", "air"}),
    "bring": frozenset({"down", "knees", "standstill", "halt", "about", "stop", "collapse", "offline"}),
    "knock": frozenset({"down", "out", "over", "offline", "off", "air", "network"}),
    "cut": frozenset(
        "off fibre fiber fibres fibers cable cables line lines wires mains feed feeds link links duct".split()
    ),
    "blow": frozenset({"up", "away"}),
    "lock": frozenset({"out"}),
    "put": frozenset({"offline", "knees", "risk", "out", "paid"}),
    "gum": frozenset({"up"}),
    "snarl": frozenset({"up"}),
    "muck": frozenset({"up"}),
    "stuff": frozenset({"up"}),
    "bugger": frozenset({"up"}),
    "screw": frozenset({"up"}),
    "trip": frozenset("up breaker breakers fuse fuses bus busbar supply mains feeder circuit rcd".split()),
    "set": frozenset({"off"}),
    "tear": frozenset({"down"}),
    "black": frozenset({"out"}),
    "mess": frozenset({"up"}),
    "foul": frozenset({"up"}),
    "cock": frozenset({"up"}),
    "kick": frozenset({"off", "out", "offline"}),
    "throw": frozenset({"off", "out", "chaos", "disarray", "confusion"}),
    "wipe": frozenset({"out"}),
    "drive": frozenset({"wall", "ground", "overload"}),
    "render": frozenset(
        """unusable unavailable unreachable useless inaccessible inoperable inoperative unreadable invalid illegible
        worthless unbootable dead blind mute void""".split()
    ),
    "make": frozenset(
        """unusable unavailable unreachable inaccessible crash fail worse useless lose mess shambles unreadable
        miss wait dead dark blank silent haywire inoperable vanish disappear hang stall collapse""".split()
    ),
    "leave": frozenset(
        """unusable unavailable unreachable offline down stranded inaccessible without hanging dark blind ruins tatters
        limbo pieces unreadable corrupted broken crippled paralysed paralyzed empty-handed standstill stale
        inconsistent blank stuck locked useless dead idle frozen unmanned unstaffed unserved unpaid unlit powerless
        deaf mute unbootable half-migrated unable helpless waiting exposed defenceless unprotected
        out-of-sync high""".split()
    ),
    "plunge": frozenset({"darkness", "chaos", "outage", "blackout", "loop", "dark"}),
    "drag": frozenset({"down"}),
    "force": frozenset({"offline"}),
    "run": frozenset({"ground"}),
    "play": frozenset({"havoc"}),
    "turn": frozenset({"brick", "bricks", "rubble", "chaos", "nightmare", "shambles"}),
    "pound": frozenset({"ground"}),
    "bog": frozenset({"down"}),
    "grind": frozenset({"halt", "standstill"}),
    "tip": frozenset({"over", "edge"}),
    "cost": frozenset("us company customers business hours hour orders revenue days day money".split()),
    "freeze": frozenset({"out"}),
    "pull": frozenset({"plug", "rug", "down"}),
    "push": frozenset({"edge", "limit", "abyss", "overload"}),
    "shoot": frozenset({"down"}),
    "burn": frozenset({"down", "out"}),
    "finish": frozenset({"off"}),
    "send": frozenset(
        """down offline meltdown crashing spiral tailspin crash freefall haywire loop crash-loop spin stop abyss
            overload
        reeling""".split()
    ),
}
# Verbs whose object alone makes them harmful, and verbs that name an origin.
ORIGIN = frozenset(
    """cause provoke create spark produce precipitate engender inflict induce initiate start wreak unleash
    spawn ignite""".split()
)
ALWAYS_ORIGIN = frozenset({"cause", "provoke", "precipitate", "inflict"})
CONDITIONAL = frozenset(
    """trigger kill drop remove delete lose leak expose purge revoke unplug introduce inject halt stop block disable
    interrupt truncate shut turn switch""".split()
)
ENDING = frozenset("stop halt block interrupt shut".split())
BRINGING = frozenset({"introduce", "inject"})
LEADING = frozenset({"lead", "result", "cascade", "snowball", "culminate", "end", "turn"})

_STEMS = sorted(BREAKING | set(DIRECTED) | ORIGIN | CONDITIONAL | LEADING)
FORMS = damage.FORMS | verbs.lemmas(_STEMS) | {"oversold": "oversell", "overselling": "oversell"}
KNOWN = frozenset(_STEMS)
HARM_VERBS = Lexicon(FORMS)
