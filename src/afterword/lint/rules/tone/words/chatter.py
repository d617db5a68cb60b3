"""Talk of blogs: interjections, pity for machines, sayings of a long night: *whoops*, *fingers crossed*, *poor pod*."""

from afterword.lint.text.frames import frame

_THING = (
    r"(?:servers?|pods?|nodes?|clusters?|databases?|db|apis?|caches?|disks?|queues?|workers?|machines?|hosts?|services?"
    r"|sites?|websites?|laptops?|load balancers?|scripts?|bots?|apps?|cpus?|kernels?|networks?|routers?|backends?)"
)
_TIME = r"(?:day|night|evening|morning|weekend|week|christmas|holidays?|sleep|plans)"

FRAMES = (
    frame(
        "oops, whoops, oopsie, uh-oh, uh oh, whoa, woah, gah, bummer, meh, voila, voil\u00e0, ta-da, welp, oof, blimey,"
        " crikey, jeez, gosh, holy, bam, kaboom",
        r"(?:(?:wh)?oops(?:ie)?|uh-? ?oh|whoa|woah|gah|bummer|meh|welp|oof|blimey|crikey|jeez|gosh|kaboom)(?![\w-])",
        r"(?:^|[,;:(\u2014] ?|and )(?:voila|voil\u00e0|ta-da|bam)(?=[ ,.;:]|$)",
        r"holy (?:cow|moly|smokes?|guacamole|mackerel|batman)",
    ),
    frame(
        "famous last words, no kidding, just like that, cue "
        "the, imagine our, spoiler, plot twist, enough was enough, you guessed, not so fast",
        r"(?:famous last words|no kidding|enough was enough|plot twist)",
        r"and just like that,?",
        r"(?<![\w-])cue (?:the|some|an?|much|several|lots of|hours of) (?!ball|point|stick|mark|sheet|card)[\w-]+",
        r"imagine (?:our|my|the|their) (?:\w+'s )?(?:surprise|joy|delight|horror|face|faces|shock|relief)",
        r"spoilers?(?: alert)?:",
        r"(?:yes|yep|yup|and),? you guessed (?:it|right)",
    ),
    frame(
        "mind boggling, mind-boggling, mindboggling, boggles the mind, boggled, head scratching, head-scratching, "
        "head-scratcher, headscratcher, scratched our heads, scratching our heads, scratching my head, "
        "fingers crossed, crossed our fingers, crossed fingers, hoped and prayed, duct tape, chewing gum, all-nighter, "
        "midnight oil",
        r"(?:utterly |truly |simply |quite )?mind-? ?boggling(?:ly)?|boggle[sd]? (?:the|my|our) minds?",
        r"(?:a |the |much |some |a lot of |lots of )?head-? ?scratch(?:ing|er|ers)",
        r"scratch(?:ed|ing|es)? (?:our|my|their|his|her|its) (?:collective )?heads?",
        r"(?:(?:kept|keeping|with) (?:our|my|their) )?fingers crossed|cross(?:ed|ing) (?:our|my|their) fingers",
        r"hop(?:ed|ing) and pray(?:ed|ing)",
        r"(?:duct|gaffer) tape and (?:prayers?|hope|love|string|chewing gum|baling wire)",
        r"(?:pulled|pulling|an|another|the) all-? ?nighters?",
        r"burn(?:ed|t|ing)? the midnight oil",
    ),
    frame(
        "poor, world of pain, world of hurt, thin air, a bad mood, gremlins, in the machine, ruined, ruin, into tears, "
        "super slow, insanely, stupidly, ridiculously, infamous, dreaded, trusty, beloved, "
        "rude awakening, smoking gun, silver platter, can of worms",
        rf"(?:(?:the|our|that|this|those|my) poor (?:little |old )?{_THING}"
        rf"|poor (?:little |old )?{_THING}(?= (?:was|were|had|did|has|is|never|could|just|died|got)\b| ?[.,!]))",
        r"(?:a |in a )?world of (?:pain|hurt)",
        r"(?:vanish|disappear|evaporat)(?:ed|es|ing)? into thin air",
        rf"{_THING} (?:was|were|is|are) (?:\w+ )?in a (?:bad|foul|good) mood",
        r"gremlins?|ghosts? in the (?:machine|shell)",
        rf"ruin(?:ed|ing|s)? (?:my|our|his|her|their|someone's|everyone's|everybody's|a|the) (?:\w+ )?{_TIME}",
        r"super (?:slow|fast|weird|frustrating|annoying|scary|helpful|painful|bad|broken|ugly|fragile)",
        r"(?:insanely|stupidly|crazily|wildly|freakishly|ludicrously|hilariously) [\w-]+",
        r"(?:the|this|that|our) (?:infamous|dreaded|pesky|notorious) (?!word|tag)[\w-]+",
        r"(?:a )?rude awakening",
        r"(?:the |a |our )smoking gun",
    ),
    frame(
        "friday, monday, weekend, sunday, saturday, coffee, popcorn, beer, pizza, whisky, caffeine",
        r"(?:happy|merry|what a) (?:friday|monday|weekend|sunday|saturday)(?= |$|[.!])(?! hours?)",
        r"(?:grab|grabbed|bring|fetch|pass) (?:the|some|your|our|more|a) (?:popcorn|beer|whisky|wine)",
        r"(?:lots|plenty|copious amounts|gallons|litres|vats|too much|too many"
        r"|far too much) (?:of )?(?:cups of )?(?:coffee|caffeine|energy drinks?|red bull)",
    ),
    frame(
        "now, stop, fix it, help, nothing",
        r"(?:so|and) now (?:the|our) clock (?:is|was) ticking|(?:the|our) clock (?:is|was|kept) ticking",
    ),
)
