"""A night told as a tale: mighty floods, noble quests, heroes of the story, seas and battles."""

from afterword.lint.text.frames import frame

_MIGHTY = (
    r"(?:mighty|relentless|unstoppable|merciless|raging|fearsome|furious|ferocious|savage|crushing|thundering|ravenous"
    r"|insatiable|bloodthirsty|marauding)"
)
_MASS = (
    r"(?:torrent|wave|flood|horde|army|tide|stampede|onslaught|swarm|armada|legion|mob|avalanche|barrage|hordes|waves"
    r"|swarms|crowds?|storm|deluge|assault|attackers?|bots?|crawlers?|scrapers?|spammers?)"
)
_GALLANT = (
    r"(?:noble|vigilant|valiant|heroic|epic|never-ending|neverending|eternal|endless|holy|tireless|lifelong|relentless"
    r"|gallant|quixotic|fearless|brave|foolish|futile|fruitless|desperate|mad|sacred|solemn|lonely|perilous)"
)
_ARMED = (
    r"(?:coffee|a coffee|tea|caffeine|hope|a hunch|a theory|nothing but|little more|this knowledge|that knowledge"
    r"|a stack trace|grep|a debugger|google|determination|strace|tcpdump)"
)
_CRAFT = (
    r"(?:upgrade|migration|attempt|project|rollout|deploy|deployment|release|plan|plans|switch|move|restore|recovery"
    r"|launch|software|rewrite|cut-?over|failover|effort|efforts|idea)"
)

FRAMES = (
    frame(
        "mighty, relentless, unstoppable, merciless, raging, fearsome, furious, ferocious, savage, crushing, "
        "thundering, ravenous, insatiable, bloodthirsty, marauding",
        rf"{_MIGHTY} (?:[\w-]+ )?{_MASS}(?! (?:\d|cluster|server|jet))",
        r"(?:the|our|this|that|even the|so the) (?:once |ever |ever-|all-|so |oh-so-)*mighty (?!mouse)[a-z][\w-]+",
        r"(?:fell|fall|falls|falling|crumbled?|crumbling|buckled?|yield(?:ed)?|bow(?:ed)?"
        rf"|succumb(?:ed|s|ing)?) (?:before|to|under|beneath) (?:the|a|an|this|that) (?:[\w-]+ )?{_MASS} of",
    ),
    frame(
        "quest, odyssey, crusade, expedition, pilgrimage, journey, voyage, adventure, adventures, saga, "
        "dragon, dragons, beast, detective, sherlock, indiana jones",
        rf"{_GALLANT} (?:quest|odyssey|crusade|expedition|pilgrimage|journey|voyage|adventure|hunt)",
        r"(?:resum(?:ed|ing)|embark(?:ed|ing)? on|began|begin|begins|continu(?:ed|ing)|set (?:out|off) on"
        r"|set forth on|went on|went off on|joined|abandon(?:ed|ing)) (?:our|my|a|an|the|their|this"
        r"|yet another) (?:[\w-]+ ){0,2}?(?:quest|odyssey|crusade|pilgrimage|voyage|adventure|wild goose chase)",
        r"(?:our|my|this|the whole) (?:[\w-]+ )?(?:quest|odyssey|crusade|pilgrimage|adventures?|saga) (?:began|begins"
        r"|started|starts|continued|continues|ended|ends|came|was over|is over|through|into|took|had|did)",
        r"(?:sl[ae]y|slew|slain|slay(?:ed|ing)|fight(?:ing)?|fought|tam(?:ed|ing)|woke|awoke|wak(?:ing|en|ened)"
        r"|feed(?:ing)?|fed|defeat(?:ed)?|poked?|poking) (?:the|this|that|our) (?:\w+ )?(?:dragons?|beast|hydra|kraken"
        r"|bear|monster|dark lord)",
        r"here be dragons|(?:play(?:ed|ing)? )(?:a bit of |the )?(?:detective|sherlock(?: holmes)?|whodunn?it)",
    ),
    frame(
        "our hero, our heroes, our heroine, our protagonist, hero of this, heroes of this, hero of the story, "
        "villain, villains, unsung hero, unsung heroes, trusty sidekick, knight in, knights in, cavalry, plot "
        "thickens, plot thickened, our story, our tale, this story, this tale, cautionary tale, war story, war "
        "stories, horror story, tell the tale, the rest of the story, dramatic music, cliffhanger, cliff-hanger, "
        "final boss, boss fight, boss battle, game over, happy ending, happily ever after, little did, curtain, once "
        "upon a time, stage was set, plot hole",
        r"our (?:\w+ )?(?:hero|heroes|heroine|protagonist|villain|villains)(?= ?[,:.]|$"
        r"| (?:was|were|is|had|then|reached|arrives?|arrived|now|in this)\b)"
        r"|(?:heroe?s?|villains?) of (?:this|our) (?:\w+ )?(?:story|tale|night|day|piece|hour)|hero of the day",
        r"unsung hero(?:es)?|trusty sidekick|knights? in shining|(?:the|our) cavalry(?: (?:arriv\w+|came"
        r"|came|rode|was)|(?= ?[.,!]|$))|the plot thicken(?:s|ed)",
        r"(?:our|this|the) (?:\w+ )?(?:story|tale) (?:begins?|began|starts|started|opens|unfolds|takes a|took a)"
        r"|cautionary tale|war stor(?:y|ies)|horror stor(?:y|ies)|liv(?:e|ed|es|ing) to tell (?:the|this|about)",
        r"(?:cue the |insert )?dramatic music|cliff-?hanger|final boss|boss (?:fight|battle)|game over(?= ?[.,!;)]|$"
        r"| for)|happy ending|happily ever after|once upon a time|the stage was set",
        r"little did (?:we|i|they|he|she|anyone|anybody|the \w+) (?:all )?(?:know|suspect|realise|realize|imagine)",
    ),
    frame(
        "armed with, fueled by, fuelled by, powered by, rolled up our, rolled up my, roll up our, rolling up our, "
        "sleeves, to battle, into battle, battle stations, trenches, war room, war mode, the enemy, friendly fire, "
        "battle-hardened, battle scars, scars, call to arms, to arms, last stand, line of fire, truce, casualties, "
        "casualty, collateral damage, bullet, bullets, firing line, nuclear option, doorstep",
        rf"(?:armed|fuel+ed|powered) (?:only |solely |mostly )?(?:with|by) (?:\w+ )?(?:{_ARMED}|pizza|beer|adrenaline"
        r"|spite|panic)",
        r"(?:roll(?:ed|ing)?) up (?:our|my|their|his|her) sleeves",
        r"(?:went|go|going|ride|rode|riding|head(?:ed|ing)?|back|march(?:ed|ing)?) (?:in)?to (?:\w+ )?battle"
        r"|battle stations|(?:in|from|out of) the trenches|battle-hardened"
        r"|(?:(?:war|battle) scars|scars) (?:to (?:prove|show)|from)|call to arms|last stand|calling a truce",
        r"dodg(?:ed|ing|e) (?:a|the|that|this|several|another) (?:\w+ )?bullets?",
    ),
    frame(
        "aground, reef, uncharted, rough waters, rough seas, choppy waters, calm waters, calm seas, murky waters, "
        "deep waters, shark, sharks, shark-infested, iceberg, icebergs, hungry waves, man overboard, overboard, bail "
        "water, bailing water, bailing out, taking on water, took on water, taken on water, jump ship, jumped ship, "
        "abandon ship, right the ship, righted the ship, steady the ship, rocky boat, rock the boat, rocking the boat, "
        "plain sailing, smooth sailing, clear sailing, shipwreck, shipwrecked, capsize, capsized, capsizing, hatches, "
        "out of the woods, calm before, ship is sinking, ship was sinking, braced, bracing, "
        "keep afloat, stay afloat, stayed afloat, kept afloat, lifeboat, "
        "lifeboats, safe harbour, safe harbor, davy jones, hands on deck, on an even keel, sos",
        rf"{_CRAFT}(?: (?:of|at|to|for) [^,;.]{{2,30}}?)? (?:has |had |have |soon |finally |then |also "
        r"|promptly )*(?:run|ran|running|went|gone) aground",
        r"(?:run|ran|running|runs) aground on an? (?:\w+ )?reef|hungry waves",
        r"(?:uncharted|rough|choppy|murky|shark-infested) (?:waters?|seas?|territory)"
        r"|calm(?:er)? (?:waters|seas)(?= ?[.,;!]|$)",
        r"(?:hit|hitting|met|ahead was|into) (?:an|the|our|this) (?:\w+ )?icebergs?|(?:we|i) (?:were|was|are"
        r"|am) (?:still "
        r"|now |soon |busy )*(?:bailing(?: out)?(?: water)?|taking on water)(?= ?[.,;!]|$| (?:faster|with|when|and)\b)",
        r"(?:jump(?:ed|ing)?|abandon(?:ed|ing)?|right(?:ed|ing)?|stead(?:y|ied|ying)) (?:the )?ship(?= ?[.,;!]|$"
        r"| (?:and|when|after|again|before)\b)|rock(?:ed|ing)? the boat|(?:plain|smooth|clear) sailing"
        r"|batten(?:ed|ing)? down the hatches|capsized(?= ?[.,;!]|$)",
        r"(?:not |never |still )*(?:out of|through) the woods(?= ?[.,;!]|$| (?:yet|by|until|at)\b)"
        r"|calm before the storm|(?:a|the|this|our|that) ship (?:is|was) sinking|(?:all|every) hands? on deck"
        r"|(?:keep|kept|keeping|stay|stayed|staying) (?:\w+ ){0,3}?afloat"
        r"|brac(?:ed|ing) (?:ourselves|myself|themselves)(?= ?[.,;!]|$| for)|braced for (?:impact|the worst|more)",
    ),
    frame(
        "wackiness, shenanigans, hijinks, hi-jinks, hilarity, drama, sadness, weirdness, craziness, fun, laughter, "
        "tears, much sadness, merry way, merriment, much rejoicing, rejoicing, there was much, nothing short of, the "
        "smoke cleared, smoke had cleared, dust settled, dust had settled, dust has settled, smoke has cleared",
        r"(?:wackiness|shenanigans|hijinks|hi-jinks|drama|sadness|weirdness|craziness|fun|laughter|tears"
        r"|merriment|tragedy|comedy) (?:then |soon |quickly |naturally |obviously |also )?ensue[sd]?",
        r"(?:on|about) (?:its|their|his|her|our|your|my) merry way|there was much (?:rejoicing|wailing|gnashing"
        r"|weeping|cursing|swearing|confusion)|much rejoicing",
        r"(?:(?:when|once|after|as|now that) |^\W*)the (?:smoke|dust) (?:had |has |finally |had finally "
        r"|has finally )*(?:cleared|settled)",
    ),
)
