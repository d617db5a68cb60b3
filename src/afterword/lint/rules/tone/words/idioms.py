"""Turns of phrase that paint an hour instead of measuring it: *a gut punch*, *hanging by a thread*."""

from afterword.lint.text.frames import frame

FRAMES = (
    frame(
        """
        wall of, walls of, gut punch, punch in the gut, kick in the teeth, kick in the gut, slap in the face, cold
        shower, nail-biter,
        nail biter
        by a thread, eggshells, tip of the iceberg, of horrors, bermuda triangle, in the dark, shot in the dark,
        ghosts, our tails
        their tails, shadows, in circles, pulling teeth, herding cats, sisyphean, herculean, groundhog day, deja vu,
        déjà vu
        fire hose, firehose, thousand cuts, killing spree, witch hunt, witch-hunt, death march, of hope, creeps, chills
        goosebumps, shivers, heart attack, heart attacks, piece of junk, piece of garbage, piece of rubbish, pile of
        junk
        fire drill, shattered, in tatters, descended into, descending into, spiralled into, spiraled into, choked on,
        choking on
        close to tears, on the floor, white flag, bullet, bullets, nerves, grey hairs, gray hairs, sleepless, last legs
        """,
        r"(?:gut punch|(?:punch|kick) (?:in|to) the (?:gut|teeth|face|stomach)|slap in the face|cold shower"
        r"|nail[ -]biter)",
        r"(?:hanging|hung|held|hangs?) (?:on )?by a (?:\w+ )?thread",
        r"(?:walk(?:ing|ed)? on (?:eggshells|thin ice)|tip of the iceberg|(?:house|chamber|cabinet) of horrors"
        r"|bermuda triangle)",
        r"(?:grop(?:ing|ed)|fumbl(?:ing|ed)|stumbl(?:ing|ed)|stab(?:bing|bed)|poking|tapping) (?:around "
        r"|about )?in the dark",
        r"shots? in the dark",
        r"chas(?:ing|ed) (?:\w+ )?(?:ghosts|shadows|our (?:own )?tails?|their (?:own )?tails?|phantoms)",
        r"(?:going|went|running|ran|turning|turned) (?:\w+ )?in circles",
        r"like (?:pulling teeth|herding cats)",
        r"(?:sisyphean|herculean)(?: \w+)?",
        r"(?:groundhog day|d[eé]j[aà] vu)",
        r"(?:drinking|drank|drink) from (?:a|the) fire ?hose",
        r"death by a thousand (?:paper )?cuts",
        r"(?:killing|shooting|deleting|destruction) spree|witch[ -]hunt|death march",
        r"(?:glimmer|ray|spark|flicker|shred|last ounce) of hope",
        r"(?:gives?|gave|giving|given) (?:me|us|everyone|everybody|him|her|them) (?:all )?(?:the )?(?:chills"
        r"|goosebumps|creeps|shivers"
        r"|an? heart attacks?|heart attacks|grey hairs?|gray hairs?|an? scare|the fright of)",
        r"(?:pieces?|piles?|heaps?) of (?:\w+ )?(?:junk|garbage|rubbish|trash)",
        r"turn(?:s|ed|ing) into (?:a|another|an all-hands|one big|yet another) (?:\w+ )?fire drill",
        r"(?:trust|confidence|faith|belief|hopes?|morale|reputation)(?: (?:in|of) [^,;.]{2,30}?)? (?:is|was|were"
        r"|has been|had been) (?:\w+ly )?(?:shattered|in tatters|crushed|dashed|in ruins)",
        r"(?:descend|spiral|plunge|sink|collaps)(?:l?ed|l?ing|s)? into (?:\w+ )?(?:chaos|confusion|madness|disarray"
        r"|anarchy|darkness|panic|shouting|turmoil|insanity)",
        r"chok(?:ed|ing|es) on (?:the|a|an|its|our|their|this|that|all)",
        r"(?:ran|run|running|was|were|down) (?:out )?to (?:the )?(?:last nerve|last straw)",
        r"wav(?:ed|ing) the white flag",
        r"(?:we|i|everyone|everybody|the on-call) (?:almost |nearly |all |practically )*had (?:a"
        r"|several) (?:\w+ )?heart attacks?",
        r"walls? of (?:nonsense|gibberish|noise|garbage|red)",
    ),
    frame(
        "eerily, ominously, hauntingly, menacingly, spookily, mercilessly, savagely, viciously, shamelessly, woefully, "
        "wretchedly, dismally, catastrophically, gloriously, epically, royally, spectacularly, magically, "
        "mysteriously, miraculously",
        r"(?:eerily|ominously|hauntingly|menacingly|spookily|savagely|shamelessly|wretchedly|dismally|gloriously"
        r"|royally) \w+",
        r"(?:magically|miraculously|mysteriously) (?:appeared|disappeared|vanished|recovered|fixed|started|stopped"
        r"|healed|came|went|worked|resolved|returned|survived)",
    ),
    frame(
        "ashamed, embarrassed, mortified, humiliated, heartbroken, horrified, appalled, disgusted, furious, livid",
        r"(?:so|deeply|truly|very|really|utterly|beyond|absolutely) (?:ashamed|embarrassed|mortified|humiliated"
        r"|heartbroken|horrified|appalled|disgusted|furious|livid)",
    ),
)
