"""Outcomes told as foregone: *was always going to blow up*, *not if but when*, *the red flags pointed to it*."""

from afterword.lint.text.frames import frame

_INCIDENT = (
    r"(?:outages?|incidents?|failures?|crash|collapse|accidents?|disaster|catastrophe|breakdown|meltdown|breach|fall"
    r"|end|bang|break|overflow|blackout|leak|standstill|stoppage|mess|trouble|day of reckoning|derailment|explosion)"
)
_FAIL = (
    r"(?:fail|break|happen|crash|collapse|burst|explode|blow|bite|snap|overflow|implode|topple|crack|fall|tip|choke"
    r"|go (?:wrong|down|off|bang|under|south|up|pear-shaped|boom|belly)|come (?:down|apart|crashing|undone|tumbling)"
    r"|hit (?:us|them|back|home)|catch up|backfire|run (?:out|dry|full)|turn sour|buckle|give (?:way|out)|end (?:in"
    r"|badly|like|this|up)|keel over|cost us|hurt (?:us|someone|somebody)|die|melt|jam|let (?:us|them) down|cave in"
    r"|bring (?:us|it|everything) down|sink|unravel|come back to)"
)
_SIGNS = (
    r"(?:red flags?|warning signs?|warning lights?|warnings?|signs?|omens?|symptoms|alarm bells|storm clouds|cracks"
    r"|telltales?|harbingers?|portents?|premonitions?)"
)

FRAMES = (
    frame(
        "always gonna, always going to, always about to, always bound to, never gonna, never going to, only ever gonna"
        ", only ever going to, forever going to, always set to, always sure to, always destined to",
        rf"(?:was|were|is|are|'s|'re) (?:just |simply |pretty much |kind of |really )?(?:always|only ever|forever)"
        rf" (?:going to|gonna|about to|bound to|set to|sure to|destined to) (?:\w+ly )?{_FAIL}",
        r"(?:was|were|is|are) never (?:going to|gonna) (?:work|hold|last|scale|survive|cope|fly|end well|be enough"
        r"|withstand|make it|keep up|stand)",
    ),
    frame(
        "of if, of when, not if, if but when, of whether, about if, if it",
        r"(?:not|never|no longer|hardly|wasn't|isn't|less)(?: \w+)? (?:an? )?(?:question|matter|case|issue|so much)? ?"
        r"(?:of )?(?:if|whether)(?: [^.;]{1,40}?)? ?[,;\u2013\u2014-]* ?(?:but|only|just|merely|simply) (?:of )?"
        r"(?:only )?when(?! (?:the|a|we|it|they)\b)",
        r"(?:question|matter) of (?:if|whether) ?[,;\u2013\u2014-]* ?(?:but|only|just) (?:of )?when",
    ),
    frame(
        "had to come, had to end, had to happen, had to break, had to fail, had to blow, had to give, had to snap"
        ", had to burst, had to collapse, had to fall, had to go, had to crash, had to hit, had to follow",
        rf"(?:it|this|that|something|the (?:\w+ )?{_INCIDENT}) (?:all |simply |just |inevitably |naturally )?had to"
        r" (?:come|end|happen|break|fail|blow(?: up)?|give|snap|burst|collapse|fall|go wrong|go bang|crash|follow"
        r"|hit us)"
        r"(?: (?:this|that|such a|the same|one) (?:way|day)| like (?:this|that)| sooner or later| some ?day| eventually"
        r"| at some point| one day| in the end)?(?= ?[.,;:!]|$| (?:with|given|because|since|and|after)\b)",
    ),
    frame(
        "pointed, spelled, spelt, announced, foretold, heralded, foreshadowed, pointing, screamed, told, presaged",
        rf"{_SIGNS}(?: (?:in|on|of|from|at|all|had|were|was) [^.;,]{{1,45}}?)? (?:all |had |have |clearly |already )*"
        r"(?:pointed|pointing|spelled|spelt|announced|foretold|heralded|foreshadowed|presaged|screamed|told)"
        r" (?:straight |directly |clearly |squarely |exactly )?(?:to|at|towards?|of|out|us)? ?(?:this|exactly|just"
        r"|precisely|what|trouble|doom|disaster|the (?:very|same|outage|failure|collapse|crash|end|incident|coming))",
    ),
    frame(
        "about to, going to, bound to, would soon, in the air, heading for, headed for, heading towards, drifting "
        "towards"
        ", sliding towards, steering towards, careering towards",
        r"(?:everyone|everybody|we all|all of us|anyone|we|people|the whole \w+) (?:could |can )?(?:feel|sense|smell"
        r"|tell|felt|sensed"
        r"|smelled|smelt|knew) (?:that )?(?:something|it|this|things|trouble|the \w+) (?:was|were) (?:about|going"
        r"|bound)"
        rf" to (?:{_FAIL}|\w+)",
        r"(?:had|has|have|was|were) (?:all |long |been |clearly |slowly |always )*(?:heading|headed|drifting|sliding"
        r"|steering|careering)"
        r" (?:straight )?(?:for|towards?|into) (?:this|it|that|exactly this|trouble|disaster|an? (?:fall|crash"
        r"|outage|collapse)|the"
        r" (?:wall|rocks|cliff|abyss))",
    ),
    frame(
        "looking for a place, looking for somewhere, looking for a date",
        r"(?:accident|outage|disaster|incident|failure|crash|catastrophe) (?:just |only )?looking for (?:a place"
        r"|somewhere|a date) to happen",
    ),
    frame(
        "miles away, mile off, mile away, miles off, far away, afar",
        r"(?:saw|see|seen|spot|spotted|smell|smelled|smelt) (?:it|this|that|the \w+|one|trouble) (?:coming )?(?:from )?"
        r"(?:an? mile|miles|afar|far) ?(?:away|off)?",
        r"(?:coming|visible) (?:from )?(?:an? mile|miles) (?:away|off)",
    ),
    frame(
        "overdue, due one day, due any day, only natural, in store for us, written in the stars, just around the "
        "corner",
        rf"{_INCIDENT}(?: (?:like|such as) (?:this|that|these)(?: one)?| of (?:this|that|such a) \w+)? (?:was|were"
        rf"|had been"
        r"|is) (?:long |simply |years |months |more than |frankly )*overdue(?! (?:by|payment|invoice))",
        rf"(?:an?|this|such an?|the|our) (?:\w+ )?{_INCIDENT}(?: (?:like|such as) (?:this|that))? (?:was|had been"
        rf"|is) (?:only"
        r" natural|in store for us|written in the stars|just around the corner|lurking (?:around|behind|in)|due "
        r"(?:one|any|some)"
        r" day)",
    ),
)
