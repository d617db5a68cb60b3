"""Yarns: a blur of terminals, glued to the dashboard, there went the weekend, the patient was dead on arrival."""

from afterword.lint.text.frames import frame

_MY = r"(?:my|our|his|her|their|your|everyone's|everybody's|the)"
_FREE = (
    r"(?:weekends?|sunday|saturday|friday(?: (?:night|evening))?|evening|sleep|christmas|holidays?|vacation|lunch"
    r"|plans)"
)
_WIPED = (
    r"(?:delet|dropp|remov|wip|overwr|eras|ignor|swallow|truncat|restart|stopp|kill|hid|hides|forg|lost|los|cut|silenc"
    r"|mut|discard|replac|turn|chang|updat|reset|clean|purg|disabl|shut|refus|log|told|tell|inform|suggest|dump|add"
    r"|cach)\w*"
)

FRAMES = (
    frame(
        "a blur, glued to, babysitting, babysat, babysit, slow motion, non-stop, nonstop, missed calls, "
        "world was ending, world is ending, killed our, killed my, kills our, bye bye, bye-bye, goodbye, there goes, "
        "there "
        "went, no rest for, misery loves, it rains, it pours, hours of pain, days of pain, night of pain, "
        "weeks of pain, "
        "painful hours, crack of dawn, dead of night, dead of the night, no less, no sense, any sense",
        r"(?:was|were|is|become|became|just|all) (?:\w+ )?a (?:\w+ )?blur(?= ?[.,;!]|$| of)"
        r"|glued to (?:the|our|my|their|his|her)(?! (?:rear|back|wall|board|case|housing|plate))"
        r"|bab(?:y-?sat|y-?sit|y-?sitting) (?:the|our|a|this|that|it|these)|in slow[ -]motion",
        r"(?:phones?|pagers?|inbox|slack|alerts|alarms|hotline|mailbox) (?:was |were |is |are "
        r"|kept )?(?:\w+ )?non-?stop|the world (?:was|is|seemed to be) ending",
        rf"(?:kill|kills|killed|wreck|wrecked|stole|steals|cost us|cost me|ate|eats) {_MY} {_FREE}(?= ?[.,;!]|$)"
        rf"|(?:bye[ -]bye|goodbye|farewell|adieu),? (?:{_MY} )?{_FREE}"
        rf"|there (?:goes|went) {_MY} (?:\w+ )?(?:{_FREE}|night|day|morning|budget|uptime|nines|sla)",
        r"no rest for the (?:wicked|weary)|misery loves company|when it rains,? it pours"
        r"|(?:hours?|days?|nights?|weeks?|minutes|months) of (?:\w+ )?(?:pain|torture|hell|frustration|despair|agony"
        r"|misery|confusion)(?! (?:relief|medication))|(?:at|before) the crack of dawn|in the dead of (?:the )?night"
        r"|, ?(?:and )?no less(?= ?[.!;)]|$)",
        r"(?:none of (?:this|it|that)|nothing) (?:\w+ )?(?:made|makes) (?:any |much )?sense(?= ?[.,;!]|$)"
        r"|makes? no sense (?:whatsoever|at all)|made no sense (?:whatsoever|at all)",
    ),
    frame(
        "bizarre reason, inexplicable reason, inexplicable reasons, unfathomable reason, unfathomable reasons, "
        "mysterious "
        "reason, mysterious reasons, godforsaken reason, crazy reason, silly reason, stupid reason, reasons i, "
        "reasons we, "
        "reasons nobody, perfect crime, murder weapon, crime scene, autopsy, dead on arrival, cpr, open-heart, "
        "open heart, "
        "live patient, resurrected, resurrect, resurrecting, haunts me, haunts us, haunt me, haunt us, haunted us, "
        "haunted me, haunting us, back to haunt, villain, whodunit",
        r"for (?:some|a|whatever|one) (?:\w+ )?(?:bizarre|inexplicable|unfathomable|mysterious|godforsaken|crazy"
        r"|silly|stupid) reasons?|for (?:inexplicable|unfathomable|mysterious) reasons|for reasons (?:i|we|nobody"
        r"|no one) (?:will|may|can|could|do|still) (?:not |never |\w+ )*(?:understand|know|explain|fathom)",
        r"(?:perfect crime|murder weapon|scene of the crime|crime scene)|(?:the|our"
        r"|an?) (?:\w+ )?autopsy(?! report of)|dead on arrival"
        r"|(?:perform(?:ed|ing)?|do|doing|did|gave|giving|like|of) (?:\w+ )?(?:cpr|open[- ]heart surgery"
        r"|brain surgery)",
        r"resurrect(?:ed|ing|s|ion)? (?:the|our|an?|this|that|from|it|them)"
        r"|haunt(?:s|ed|ing)? (?:me|us|him|her|them|our|my)|(?:came|come|comes|coming) back to haunt"
        r"|(?:the|our|real|true) (?:\w+ )?villains? (?:was|were|is|are|turned)",
    ),
    frame(
        "kicked myself, kick myself, kicking myself, kicked ourselves, kicking ourselves, hated myself, facepalm, "
        "facepalmed, "
        "blushed, past me, future me, past self, future self, past selves, future selves, note to self, memo to self, "
        "head "
        "examined, be like me, be like us, be me, rookie, in business, was well, life was, life is, honeymoon, "
        "party was, "
        "fun was, music stopped, lights went, then darkness, the flood, it hit me, it hit us, dawned on, light bulb, "
        "lightbulb, aha moment, aha-moment, wake-up call, wakeup call, wake up call, eye-opener, eye "
        "opener, pat on the back, pats on",
        r"(?:could |can |still )?kick(?:ed|ing)? (?:myself|ourselves)|hate(?:d)? myself"
        r"|facepalm(?:ed|ing)? (?:so|very|really)|i blushed|(?:past|future|yesterday's|present|tomorrow's"
        r"|old) me(?= (?:was|is|had|has|will|would|did|who|thought|could|should|and|did)\b)"
        r"|(?:notes?|memo) to (?:self|myself)(?= ?[:,.!\u2014-])|heads? examined"
        r"|do(?: not|n't) be (?:like )?(?:me|us)(?= ?[.,!;]|$)",
        r"(?:back|are|were|is) in business(?= ?[.,!;]|$| again)"
        r"|all was (?:well|good|fine)(?: (?:again|in|with) (?:the world|paradise))?(?= ?[.,!;]|$)|life (?:was"
        r"|is) (?:\w+ )?good(?: again)?(?= ?[.,!;]|$)|the (?:honeymoon|party|fun) (?:was|is) (?:\w+ )?over",
        r"(?:and |but |then |suddenly |until )+(?:the music stopped|darkness|came the flood|it hit (?:me"
        r"|us))(?= ?[.,:;!]|$| that\b)|(?:aha|light-?bulb|light bulb|eureka|oh-shit|oh no|face-?palm)[ -]moments?"
        r"|(?:a|the) light ?bulb (?:went|came|turned) on"
        r"|wake-? ?up call(?= ?[.,;!]|$| (?:for|to|that)\b)|eye-? ?opener",
    ),
    frame(
        "helpfully, conveniently, graciously, generously, thoughtfully, obligingly, politely, cleverly, "
        "happily, "
        "enthusiastically, eagerly, cheerfully, dutifully, faithfully, gleefully",
        r"(?:very |so |rather |quite |ever so )?(?:helpfully|conveniently|graciously|generously|thoughtfully"
        rf"|obligingly|cleverly|enthusiastically|eagerly) {_WIPED}",
    ),
    frame(
        "grr, grrr, grrrr, blergh, bleh, yuck, eww, ew, brrr, whoopsie, aaargh, aaaargh, arrgh, oy, oof, sheesh, ack, "
        "eep, "
        "pfft, bah, humbug, woe, say hello, welcome to my, welcome to the, meet our, stage left, stage right, hooray",
        r"(?:^\W*|[,;:(\u2014-] ?)(?:gr+|blergh|bleh|yuck|eww+|brr+|whoopsie|a+r+gh|oy(?: vey)?|sheesh|ack|eep|pfft"
        r"|bah|humbug|woe is \w+)(?= ?[.,!;:)\u2026]|$| daisy)",
        r"(?:^\W*|, |and )(?:say hello to|welcome to (?:my|our) (?:life|world|nightmare|monday|friday|job)"
        r"|welcome to the (?:wonderful |crazy |wild |weird |magical |strange )+(?:world|land) of|welcome to hell"
        r"|meet our new friend)|stage (?:left|right)(?= ?[.,!]|$)",
    ),
)
