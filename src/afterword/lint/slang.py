"""The talk of a chat channel: *borked*, *a gazillion errors*, *took forever*, *sooooo slow*."""

from collections.abc import Iterator

from afterword.document.text import Span
from afterword.lint.frames import frame
from afterword.lint.phrases import Cued
from afterword.lint.reading import Reading

_THING = (
    r"(?:bugs?|scripts?|idea|reasons?|thing|things|cron ?jobs?|jobs?|query|queries"
    r"|file|files"
    r"|flag|flags|hack|hacks|race(?: conditions?)?|script|limit|limits|retry|retries|process|processes|loop|loops"
    r"|workarounds?"
    r"|config|setting|settings|side effects?|regressions?|leaks?|pods?|issue|issues|problem|problems"
    r"|cookie|way|crash)"
)

FRAMES = (
    frame(
        "borked, b0rked, bork, kaput, barfed, barfs, barfing, puked, pukes, puking, poof, croaked, keeled over, "
        "keeling over"
        ", busted, went bang, went boom, goes boom, gone bust, conked out, blew a fuse, freaked, flipped out, lost "
        "its mind"
        ", lost their minds, out of its mind, brain dead, brain-dead, braindead, bit the dust, threw up its hands, "
        "gave up the",
        r"(?:borked|b0rked|kaput|barf(?:ed|s|ing)?|puk(?:ed|es|ing)|brain-?dead|braindead)",
        r"(?:went|goes|go|gone) (?:poof|bang|boom|bust|kaput)",
        r"(?:croaked|keeled over|keeling over|conked out|blew a fuse|flipped out)",
        r"(?:lost|losing|out of) (?:its|their|his|her) (?:collective )?minds?",
        r"(?:is|was|were|are|got) (?:completely |totally |well and truly )?busted(?= ?[.,;!]|$)",
    ),
    frame(
        "gazillion, bazillion, zillion, gazillions, bazillions, zillions, million times, thousand times, shitload, "
        "forever"
        ", eternity, ages, truckloads, boatload, buttload, metric ton, ton of, tons of, an insane, bajillion, oodles",
        r"(?:an? )?(?:gazillion|bazillion|zillion|bajillion)s?(?: of)?",
        r"an? (?:million|thousand|hundred|billion) times(?! (?:more|less|as|faster|slower|the|a|per|larger|bigger"
        r"|smaller))",
        r"(?:takes?|taking|took|taken|lasts?|lasted|waited|waiting|waits?) (?:absolutely |literally |practically "
        r"|what felt like"
        r" |for )*(?:forever|ages|an eternity|eons|aeons)(?! ago)",
        r"(?:a|an) (?:metric |whole |huge |absolute )?(?:boat|truck|bucket|ship|butt)load of",
        r"an? (?:metric|whole) ton of",
    ),
    frame(
        "pesky, sneaky, darn, dang, darned, silly, dumb, stupid, stupidly, crazy-making, lame, cursed, wretched, "
        "godawful"
        ", god-awful, godforsaken, infernal, accursed, blasted",
        rf"(?:pesky|sneaky|darn(?:ed)?|dang|silly|dumb|stupid|lame|cursed|accursed|blasted|god-?awful) (?:little "
        rf"|old )?{_THING}",
        r"(?:is|was|are|were|feels?|seems?) (?:really |so |pretty |just |kind of |a bit |plain )*(?:silly|dumb"
        r"|stupid|lame|cursed)"
        r"(?= ?[.,;!]|$)",
    ),
    frame(
        "hilarious, hilarity, hilariously, ironically, irony, amusingly, fun fact, funnily, for fun, the fun, fun times"
        ", no fun, not fun, the joys of, joys of, the wonders of, the joy of",
        r"(?:hilarity|hilariously|amusingly|funnily(?: enough)?|fun times?)",
        r"(?:is|was|are|were|it's|be) (?:\w+ )?(?:hilarious|no fun|not (?:\w+ )?fun)",
        r"(?:then |now |here |that's |this is )(?:\w+ )?(?:where |when )?the (?:real )?fun (?:begins|began|starts"
        r"|started|part)",
        r"the (?:joys?|wonders|beauty) of (?:\w+ )?(?:dns|yaml|kubernetes|distributed|legacy|caching|time ?zones"
        r"|microservices"
        r"|networking|operating|running|being|software|computers|monday|friday)",
    ),
)
# A vowel that is held: *sooooo slow, noooo*; and the faces typed beside it.
_HELD = Cued(r"(?<![\w/@.#-])[a-z]*?([aeiou])\1{3,}[a-z]*(?![\w/@.-])", ("aaaa", "eeee", "iiii", "oooo", "uuuu"))
_TYPED = Cued(
    r"(?<=[\w.,!?)] )(?::-?[(/|]|:'-?\(|;-?\(|>:-?\(|:-?\\)(?=\s|$|[.,)])",
    (":(", ":-(", ":/", ":-/", ":'(", ":-|", ":|", ":-\\", ":\\"),
)


def cries(reading: Reading) -> Iterator[Span]:
    """Yield held vowels, and faces typed behind a word."""
    for pattern in (_HELD, _TYPED):
        for found in reading.cued(pattern, reading.plain):
            sentence = reading.sentences.holding(found.start())
            if sentence is not None and not sentence.heading and not reading.words(Span(*found.span())).isupper():
                yield Span(*found.span())
