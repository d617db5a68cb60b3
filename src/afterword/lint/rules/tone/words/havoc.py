"""More drama: what went feral, what lay in smoking ruins, what reigned, and monsters of scripts."""

from afterword.lint.text.frames import frame

_STATE = (
    r"(?:havoc|chaos|mayhem|anarchy|pandemonium|panic|bedlam|turmoil|confusion|hysteria|terror|madness|darkness"
    r"|lawlessness|consternation|despair|dread)"
)
_RUIN = (
    r"(?:ruins?|crater|heap of (?:rubble|ashes|ruins)|pile of (?:rubble|ashes|ruins|wreckage)|wreck|wreckage|wasteland"
    r"|battlefield|graveyard|war zone|minefield|field of (?:rubble|debris|ruins)|moonscape|hellscape|inferno"
    r"|slaughterhouse|cemetery|morgue|ghost town|bomb site|bombsite|corpse|carcass|husk)"
)

FRAMES = (
    frame(
        "havoc, chaos, mayhem, anarchy, pandemonium, panic, bedlam, turmoil, confusion, hysteria, terror, madness, "
        "darkness, lawlessness, consternation, despair, dread",
        rf"{_STATE} (?:reigned|ruled|broke out|erupted|ensued|raged|unfolded|prevailed|descended|spread|swept|set in"
        r"|held sway|took over|engulfed|was complete|everywhere)",
        rf"(?:descended|plunged|sank|slid|erupted|dissolved|fell|thrown|cast|degenerated) into (?:\w+ )?{_STATE}",
    ),
    frame(
        "feral, berserk, haywire, ballistic, bananas, bonkers, nuts, mental, postal, apoplectic, off the rails, "
        "rampage, amok, mad, crazy, wild, nuclear, supernova, off its head, out of its mind, off the deep end, off "
        "the chart, psycho, insane, kamikaze, rogue",
        r"(?:went|gone|go|goes|going) (?:completely |totally |absolutely |utterly |fully |stark |clean |raving "
        r"|simply |a bit )*(?:feral|berserk|haywire|ballistic|bananas|bonkers|nuts|mental|postal|apoplectic"
        r"|off the (?:rails|deep end)|off its (?:head|rocker)|mad|crazy|wild|nuclear|supernova|psycho|insane|kamikaze"
        r"|out of its mind)",
        r"(?:ran|running|run|runs) (?:amok|amuck|riot|wild|mad)",
        r"(?:on (?:a|the|its) rampage)",
    ),
    frame(
        "ruin, ruins, crater, rubble, ashes, wreck, wreckage, wasteland, battlefield, graveyard, war zone, "
        "minefield, debris, moonscape, hellscape, inferno, slaughterhouse, cemetery, morgue, ghost town, bomb site, "
        "bombsite, corpse, carcass, husk, pigsty, cesspit, cesspool, snake pit, madhouse, lions' den, zoo, dumpster, "
        "garbage fire",
        r"(?:was|were|is|became|like|into|resembled|in|looked like|left|lay|lay in|lies in) (?:an?|one|nothing but"
        r"|only|the)? ?(?:\w+ )?(?:smoking|smouldering|smoldering|burning|charred|blackened|steaming|flaming|blazing"
        rf"|total|complete|single|digital|veritable|real) {_RUIN}",
        r"(?:was|is|were|became|:|like|resembled|, an?|[\u2013\u2014-]) ?(?:an?|one|such an?)? ?(?:\w+ )?(?:pigsty"
        r"|cesspit|cesspool|snake pit|madhouse|lions' den|garbage fire|dumpster fire|hornets' nest)(?= ?[.,;!]|$"
        r"| (?:of|in|by|that|at|for)\b)",
    ),
    frame(
        "frankenstein, monster, monstrosity, beast, abomination, leviathan, hydra, behemoth, dinosaur, zombie, "
        "gremlin, kraken, vampire, juggernaut, demon, devil, brute, dragon, medusa, golem, ogre, nightmare",
        r"(?:frankenstein(?:'s monster)?|monster|monstrosity|beast|abomination|leviathan|hydra|behemoth|dinosaur"
        r"|zombie|demon|brute|dragon|golem|ogre|juggernaut|nightmare) of (?:an?|the) (?:\w+ )?(?:script|job|table"
        r"|query|config|configuration|file|service|module|monolith|spreadsheet|function|system|release|migration"
        r"|code ?base|class|server|batch|commit|patch|change|pipeline|schema|cable|rack|machine|macro|workbook|sheet"
        r"|deployment|night|day|weekend|shift|outage)",
        r"(?:this|that|the|our) (?:frankenstein|monstrosity|abomination|juggernaut)(?= ?[.,;!]|$"
        r"| (?:of|was|is|had|has|ran|finally)\b)",
    ),
    frame(
        "tragedy, tragedies, catastrophe, apocalypse, armageddon, cataclysm, holocaust, doomsday, horror, odyssey, "
        "ordeal, saga, farce, melodrama, spectacle, circus, debacle, fiasco, calamity, massacre, carnage",
        r"(?:this|that|the|our|a|such a|the whole|whole|utter) (?:\w+ )?(?:tragedy|tragedies|apocalypse|cataclysm"
        r"|melodrama|debacle|fiasco|calamity|massacre|carnage|farce)(?: (?:unfolded|began|started|struck"
        r"|took its course|ran its course|was complete|of|in|on|could|played out|ended|happened|continued|over)"
        r"|(?= ?[.,;!]|$))",
    ),
)
