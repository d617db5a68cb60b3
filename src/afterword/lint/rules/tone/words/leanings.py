"""What people are said to lean to: what they are known for, prone to, deaf to, or make a habit of."""

from afterword.lint.text.frames import frame

FRAMES = (
    frame(
        "known, notorious, infamous, famous, renowned, legendary, reputation, reputed, famed",
        r"(?:is|are) (?:well |widely |generally |also |rather |pretty |quite |sadly )?(?:known|notorious|infamous"
        r"|famous|renowned|legendary|famed) (?:for"
        r"|to)(?! (?:(?:\w+ )?(?:quick|good|great|careful|excellent|fast|helpful|quality|us\b)))",
        r"(?:has|have|earned|got) (?:a |an |the |its |their |something of a |quite a )(?:\w+ )?reputation (?:for|of)",
    ),
    frame(
        "habit, habits, tendency, history, knack, talent, custom, tradition, track record, penchant, predilection, "
        "propensity, sport, point, way of, custom of, weakness, policy of",
        r"(?:has|have|having|got) (?:a|an|the|this|that|his|her|their|its) (?:\w+ )?(?:habit|tendency|knack|talent"
        r"|custom"
        r"|tradition|penchant|predilection|propensity|weakness|history|nasty way|way|track record) (?:of|for|to)",
        r"(?:mak(?:e|es|ing)|made) (?:it )?an? (?:\w+ )?(?:habit|sport|custom|tradition|policy|hobby) (?:of|out of|to)",
        r"(?:is|are) in the habit of",
    ),
    frame(
        "tend, tends, prone, inclined, apt, liable, likes, loves, like, love, prefer, prefers, happy, keen, quick, "
        "slow, eager, fond, addicted, allergic, averse, resistant, immune, obsessed, incapable, unable, oblivious, "
        "indifferent",
        r"tends? to (?:\w+ly )?(?!(?:be )?(?:available|on|at)\b)\w+",
        r"(?:is|are) (?:\w+ )?(?:prone|inclined|apt|liable|quick|slow|all too happy|always happy|only too happy|keen"
        r"|eager) to (?:\w+ly )?\w+",
        r"(?:likes?|loves?|prefers?) (?:to (?:\w+ly )?|(?:un)?\w+ing )(?:ignor\w+|skip\w*|break\w*|blam\w+"
        r"|complain\w*|merg\w+|push\w*|deploy\w*|chang\w+|hid\w+|play\w*|improvis\w+|cut\w*|leav\w+|surpris\w+"
        r"|reinvent\w*|tinker\w*|experiment\w*|rewrit\w+|forget\w*|bypass\w*|live dangerously|argue|wait|guess)",
        r"(?:is|are) (?:\w+ )?(?:allergic|averse|resistant|immune|hostile|addicted|indifferent|oblivious|blind"
        r"|deaf) to",
        r"(?:is|are) (?:\w+ )?(?:incapable of|obsessed with|fond of|in love with)",
        r"(?:is|are) (?:only |never |not |hardly |barely )interested in",
    ),
    frame(
        "trusted, relied, counted, bothered, taught, reasoned, expected to",
        r"(?:can|could)(?: ?not|n't| never| hardly| scarcely| simply not) (?:ever |simply |really )?be (?:trusted"
        r"|relied|counted|bothered|taught|reasoned|expected to)",
    ),
    frame(
        "own rules, own laws, own schedule, own agenda, own thing, as they please, as it pleases, whatever they, "
        "whatever it, whatever he, whatever she, what they like, as they like, what they want, whatever the, "
        "everything, anything, nothing, nobody, no one, everyone, first and, first, later",
        r"(?:lives?|operates?|plays?|works?|goes|go|does|do|follows?|has|have|pursues?) (?:by |to |according to "
        r"|on )?(?:its|their|his|her) own (?:rules|laws|schedule|thing|way|agenda|little world)",
        r"(?:does|do) (?:whatever|what|as) (?:it|they|he|she) (?:likes?|wants?|pleases?|feels? like)",
        r"(?!is|are|was|were|has|had|does|did)(?:\w+[^s\W]s|sign|approve|say|promise|click|merge|accept|reject"
        r"|believe|blame|ignore|change|break|know|understand|test|read|document|fear|push|want|question|escalate"
        r"|forward|rubber-stamp|wave) (?:(?:no|yes|on|off|up|through|to|for|about|of|away) )*(?:everything|anything"
        r"|nothing|nobody|no one|whatever (?:they|he|she|it|the \w+|\w+))(?= ?[.,;:!]|$"
        r"| (?:and|but|to|that|without|unless|about|on|at all|in|the|gets?))",
        r"(?:ship|test|act|deploy|push|merge|shoot|code|move|build)s? first(?: and|,) (?:think|ask|test|read|check)s?",
    ),
    frame(
        "would always, would never, will always, will never, will only, will happily, will gladly, will do anything, "
        "will click, would rather, would sooner",
        r"(?:will|would|'ll|'d) (?:always|only ever|only|happily|gladly|invariably|cheerfully|merrily) (?!be |have "
        r"|see |get|need |receive |bite|break|fail|hurt|happen)\w+",
        r"(?:will|'ll) never (?!be (?:able|paged|asked|told)|have |see |get |need |receive )\w+",
        r"(?:would rather|would sooner) \w+ [^.;]{1,40}? than",
    ),
    frame(
        "time and again, again and again, over and over, day in, week in, year in, week after week, year after year, "
        "month after month, day after day, without fail, at every turn, as a matter of course, left right and centre, "
        "every other week, every other day, every other release, on every occasion, each and every, once too often, "
        "every chance, every opportunity, on a regular basis, as a habit, by default, every time, each time",
        r"(?P<told>time and (?:time )?again|again and again|over and over(?: again)?"
        r"|(?:day|week|year|month) in,? (?:day|week|year|month) out|(?:week|year|month|day|release"
        r"|sprint) after (?:week|year|month|day|release|sprint)|without fail|at every (?:turn|chance|opportunity)"
        r"|as a matter of course|left,? right,? and cent(?:re|er)|every other (?:week|day|release|sprint|month)"
        r"|on every occasion|each and every \w+|(?:at )?every (?:chance|opportunity) (?:they|he|she|it) gets?)",
    ),
)
