"""Camps told by distance and rank: those up there, the last to know, whom nobody thinks of."""

from afterword.lint.text.frames import frame

_ABOVE = (
    r"(?:up there|upstairs|downstairs|down there|over there|out there|in the (?:tower|head office|ivory tower|warm "
    r"office|"
    r"glass (?:palace|tower|house|box)|corner office|nice offices?|air-conditioned \w+|other building|capital)|on "
    r"the (?:top|"
    r"upper|executive|fifth|sixth|seventh|eighth|ninth|tenth|twelfth) floor|at (?:headquarters|head office|corporate))"
)

FRAMES = (
    frame(
        "up there, upstairs, downstairs, down there, over there, in the tower, head office, ivory tower, warm "
        "office, glass "
        "palace, glass tower, glass house, corner office, top floor, upper floor, executive floor, headquarters, "
        "corporate",
        rf"(?:they|those|the (?:people|folks|gentlemen|ladies|lot|bosses|guys|gang|gods|lords|experts|clever \w+|"
        rf"wise \w+|"
        rf"big \w+)|people|somebody|someone|whoever|nobody|no one|our (?:friends|colleagues|lords|masters|betters)) "
        rf"(?:sitting |sit |living |who sit )?{_ABOVE}",
    ),
    frame(
        "as usual we, we are the last, we were the last, the last to hear, the last to know, last to learn, last to "
        "find "
        "out, learned from the press, from the corridor, from the grapevine, through the grapevine, on the "
        "grapevine, from "
        "the newspaper, from customers",
        r"(?:we|our (?:team|shift|crew|desk|people|side)|us)(?: \w+){0,3}? the last (?:ones? )?(?:to (?:know|hear|"
        r"learn|be told"
        r"|find out|be asked|notice|get)|in the (?:chain|queue))",
        r"(?P<told>we (?:only )?(?:learn(?:ed|t)?|heard?|found out|knew|got wind|read)(?: \w+){0,6}? (?:from|through|"
        r"on|over|"
        r"in|via) the (?:press|corridor|grapevine|newspaper|papers?|canteen|coffee machine|rumou?r mill|bush telegraph|"
        r"smoking area|hallway))",
    ),
    frame(
        "we get, we pay, we clean, we suffer, we do, we have to, we carry, we are left, we were left, we take, we "
        "fix, we "
        "stand, we are the ones, we were the ones, it is us, it was us, falls to us, fell to us, left to us, up to us",
        r"(?:they|(?:the )?[\w-]+(?: [\w-]+)?) (?:decide|decided|decides|promise|promised|promises|sell|sold|sells|"
        r"break|broke"
        r"|breaks|save|saved|saves|make|made|makes|get|got|gets|take|took|takes|have|had|has|plan|planned|plans|"
        r"build|built"
        r"|builds|cut|cuts|change|changed|changes|play|played|plays|order|ordered|orders|cook|cooked|cooks|sign|"
        r"signed|signs"
        r"|go|goes|went|sleep|sleeps|slept|celebrate|celebrated|celebrates|buy|bought|buys|sit|sits|sat|enjoy|"
        r"enjoyed|enjoys)"
        r" [^.;]{0,50}? ?(?:,|and|while|;|[\u2013\u2014-]) ?(?:and |while |but )?(?P<told>(?:then )?we (?:get|got|"
        r"pay|paid|clean(?:ed)?"
        r"|suffer(?:ed)?|carry|carried|are left|were left|take|took|stand|stood|eat|ate|swallow(?:ed)?|are the ones|"
        r"were the"
        r" ones|bleed|bled|mop(?:ped)?|sweep|swept|sweat(?:ed)?|foot(?:ed)?|bear|bore|spoon(?:ed)?) (?:the|for|it|up|"
        r"with|"
        r"who|out|to)\b)",
        r"(?:it|that|this|everything|the (?:rest|work|clean-?up|dirty work|mess|night|repair)) (?:once )?(?:again |"
        r"always )?"
        r"(?P<told>(?:falls|fell|was left|is left|remains|remained) (?:again |always |once more )?(?:to|for|with) "
        r"us)(?= (?:to|"
        r"again|as)| ?[.,;!]|$)",
    ),
    frame(
        "nobody thinks of, nobody asks, nobody asked, nobody cares, no one asks, no one asked, nobody listens, nobody "
        "informs, nobody tells, nobody talks, nobody invites, nobody ever, no one thinks, no one tells, who asks",
        r"(?:nobody|no one|no-one|not a soul|who) (?:ever |even |there |at \w+ |in \w+ |upstairs )*(?:thinks of|asks|"
        r"asked|cares"
        r" (?:about|for)|listens to|listened to|informs|tells|talks to|invites|consults|bothers to (?:ask|tell|"
        r"inform)|thought"
        r" of) (?P<told>us|the (?:night shift|day shift|late shift|shop floor|people (?:on|at|in) the \w+|ones? who|"
        r"small"
        r" \w+|little \w+|users of))\b",
    ),
    frame(
        "thanks to the, courtesy of, at the expense of, on the backs of, on our backs, behind our back, on our "
        "shoulders, "
        "our shoulders, our patience",
        r"(?:courtesy of|at the expense of|on the backs? of|at the cost of) (?:our|us|the (?:night|day|late|early) "
        r"shift)",
        r"(?:carried|borne|dumped|unloaded|laid|placed|rests?|rested|put|landed) (?:out )?on our (?:backs?|shoulders|"
        r"bill|watch)",
    ),
    frame(
        "do as they please, does as it pleases, do what they want, does what it wants, does what it likes, do as "
        "they like, "
        "please themselves, pleases itself, their own thing, its own thing, own soup, own rules, own little, state "
        "within, "
        "no say, no voice, a law unto",
        r"(?P<verb>do|does|did|doing|done) (?:as|what|whatever|just what|exactly what) (?:they|it|he|she) "
        r"(?:please[sd]?|want(?:s|ed)?"
        r"|like[sd]?|sees? fit|fanc(?:y|ies|ied))",
        r"(?P<verb>do|does|did|doing|cooks?|cooked|cooking|brews?|brewed|boils?|boiled|has|have|plays?|made|makes) "
        r"(?:always )?(?:their"
        r"|its) own (?:thing|soup|little soup|rules|laws?|game|broth|brew)(?= ?[.,;!]|$)",
        r"(?:is|are|was|were) (?:an? )?(?:state within (?:a|the) state|law unto (?:itself|themselves)|closed shop)",
    ),
    frame(
        "have only themselves to, has only itself to, own fault, serves them right, got what they, their own bed, "
        "their "
        "own medicine, their own soup",
        r"(?:has|have|had) only (?:itself|themselves) to (?:thank|blame)",
        r"serves? them right",
        r"taste of their own medicine",
        r"(?:lie|lies|lay) in the bed (?:they|it) (?:made|have made)",
    ),
    frame(
        "bail, bailed, bailing, rescue, rescued, save, saved, carry, carried, drag, dragged, pull, pulled",
        r"we (?:had to |have to |again |once again |once more |always )*(?:bail|bailed|bailing|drag|dragged|pull|"
        r"pulled) (?P<told>"
        r"(?:them|(?:the )?[\w-]+(?: [\w-]+)?) out (?:again|once more|of (?:the|their|its) (?:hole|mess|mire|swamp|"
        r"mud|ditch|fire))"
        r"|(?:their|the [\w-]+'s?) (?:chestnuts|irons|cart) (?:out|from))",
    ),
    frame(
        "two languages, different languages, another language, same language, common language, no common, not a word "
        "to "
        "each other, silent treatment, cold war, trench, trenches, trench war, trench warfare, border war, rift, gulf, "
        "feud, tug of war, tug-of-war, stand-off, standoff, civil war, rivalry, bad blood, bickering, squabbling, "
        "squabble",
        r"(?:speaks?|spoke|speaking) (?:two |a |an |quite )?(?:different|another|separate) languages?(?! (?:setting|"
        r"pack|locale))",
        r"(?:cold war|trench war(?:fare)?|border war|civil war|feud|tug[ -]of[ -]war|rivalry|bad blood|bickering|"
        r"squabbling|"
        r"squabble|rift|gulf|deep trenches|trenches) (?:between|among) (?P<who>[\w@-]+)",
    ),
)
