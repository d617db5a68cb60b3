"""Vague amounts: the words for them, what they count that can be hit, and the harm said of it."""

from collections.abc import Sequence

from afterword.document.patterns import Pattern
from afterword.lint.text.chunks import SUBORDINATORS
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Token

# What is vague only behind an article: *a surprising number of*, not *the number of*.
INDEFINITE = frozenset(
    f"{noun} of"
    for noun in """deal quantity quantities minority majority proportion number share percentage portion chunk lot
    fraction
    amount""".split()
)
VAGUE = Lexicon.lines(
    """
    many, most, some, several, a few, quite a few, only a few, just a few, very few, few, quite some
    a lot of, lots of, quite a lot of, plenty of, loads of, tons of, a ton of, heaps of, masses of, a mass of
    numerous, countless, various, multiple, innumerable, myriad, a myriad of, hordes of, scores of, swathes of
    a {small |large |considerable |significant |good |great |huge |}number of
    a {substantial |limited |certain |high |growing |vast |fair |}number of
    a {handful|bunch|couple|range|host|multitude|slew|batch|raft|pile|wave|flood|minority|majority|fraction} of
    a {small|large|considerable|significant|substantial|tiny|good|great} {portion|part|fraction|share|percentage} of
    a {small|large|considerable|significant|substantial|tiny|good|great} {proportion|amount|group|set|subset} of
    a {small|large|considerable|significant|substantial|tiny|good|great} {minority|majority|chunk|quantity} of
    a {certain|big|sizeable|sizable|vast|limited|noticeable} {portion|part|fraction|share|percentage} of
    a {certain|big|sizeable|sizable|vast|limited|noticeable} {proportion|amount|group|set|subset|quantity} of
    {a|the} {portion|part|subset|share|percentage|proportion|majority|minority|bulk} of
    the {vast|overwhelming|great|large} majority of
    {large|small|significant|vast|huge} {numbers|amounts|quantities|parts|portions} of
    {nearly|almost|practically|virtually} all, hundreds of, thousands of, dozens of, millions of
    tens of thousands of, hundreds or thousands of, an {unknown|undetermined|unspecified} number of
    {many|most|some|several|a few} of {the|our|their|these|those}
    many a, {nearly|almost|practically} every, more than a few, certain, {huge|vast|large} swathes of, oodles of
    {far |way |}too many, {wide|broad|whole} range of, {good|fair|big|large} part of
    myriads of, droves of, {parts|portions|swathes|sections|segments} of {the|our|their}
    {much|bulk|lion's share|better part|best part|greater part|majority} of {the|our|their}, {one|an} or two
    {small|large|limited|select|unlucky|certain} {group|groups|set|subset|minority|circle|handful} of
    {whole|entire} {batches|groups|regions} of
    {significant|considerable|substantial|large|huge} {amounts|volumes|quantities|numbers|parts|shares} of
    {deal|quantity|quantities|minority|majority|proportion|number|share|percentage|portion|chunk|lot|fraction|amount} of
    not a few, hundreds and hundreds of, thousands and thousands of, dozens and dozens of, untold numbers of
    untold, umpteen, legions of, crowds of, quantities of, any number of
    {a|the} {good|fair|decent|sizeable|sizable} {chunk|share|number|part|deal|portion|slice} of
    {a|the} {big|huge|hefty|healthy|nice} {chunk|share|number|part|deal|portion|slice} of
    an unknown {share|portion|part|proportion|fraction|amount} of
    an unknown but {considerable|large|significant|small} {share|portion|part|proportion|number|fraction} of
    the {bulk|better part|best part|lion's share|greater part|majority|rest} of {the|our|all|those|these}
    {a|the} {whole|long|huge|vast|sizeable|sizable} {bunch|load|lot|string|list|series|army|swathe|slew|host} of
    a {whole|long} {row|range|number} of
    {loads|droves|swarms|throngs|legions|oodles|reams} of, {more than a few|not a few|no small number of|any number of}
    {quite |}some few
    {reams|droves|heaps|piles|stacks|bucketloads|boatloads|buckets|busloads|gobs|scads|bundles|armies|queues} of
    {a |}{good |large |big |small |fair |}part of {the|our|all}, half of the, the odd, no end of, no shortage of, no few
    an unknown but {sizeable|sizable|substantial|noticeable|growing|big|high} {share|portion|part} of
    an unknown but {sizeable|sizable|substantial|noticeable|growing|big|high} {proportion|number|fraction} of
    {more|less|fewer} {than usual|than normal}
    {an awful|a fearful|a frightful|a fair|a vast|a huge|a whole} {lot|many|number} of
    {any amount|a sprinkling|a smattering|a trickle|a stream|a host} of
    {a pile|a heap|a stack|a mountain|a sea|a crowd|an army} of
    one or the other, {hardly|scarcely|barely} any, hundreds and hundreds of
    {a few|some|several|many|dozens|hundreds|thousands} or {more|so} of
    a {steady |constant |growing |thin |}{stream|trickle|flow|string|series|row} of, more and more, ever more
    {wide|large|entire|whole|broad} {circles|stretches|areas|districts|classes|floors|rows|streets|wings|cohorts} of
    a {segment|section|slice|share|group|class|category|cohort|selection|spattering|scattering|number|lot} of
    {an |the }{appreciable|indefinite|undefined|unclear|uncertain|undisclosed} {number|share|part|amount} of
    {isolated|individual|selected|assorted|diverse|single}, tonnes of, {virtually|practically|almost|nearly} every
    whole, entire, {the|a} lion's share of, {a|some} {two-|three-|four-|five-}digit number of
    {all manner of|all sorts of|umpteen|untold|sundry|a great many|a good many|a great deal of|a fair few|every other}
    all kinds of, one or another, nearly all of {our|the|those}, almost all of {our|the|those}, lots and lots of
    a couple of dozen, {the|a} better half of, the mass of, more than one, a fistful of, not few, a slew of, select
    {well |far |}{over|above|beyond} the usual number of, an indeterminate {class|number|share|part|group} of
    {substantial|considerable|significant|large|huge} volumes of, scattered, no end of, a boatload of, a truckload of
    {a growing|an increasing|a rising|an ever growing} number of, a fair number of, a good number of, a goodly number of
    """
)
# *Some user data, several ticket queues*: the noun only describes another.
COMPOUNDS = frozenset(
    """queue queues pool pools handler handlers table tables service services field fields type types limit limits
    page pages system systems format formats id ids interface agent-version header headers name names template
    templates store-front bus broker dashboard dashboards log logs setting settings stories story interviews
    research guide""".split()
)
# *Some API calls*: a call of a program.
TECHNICAL = frozenset(
    """configuration config log temp temporary source core lock dump cache swap service api system function rpc library
    method remote procedure sub grpc rest network ip ssl""".split()
)
ENDS = SUBORDINATORS | frozenset(
    """and or but is are was were be been has have had did do does can could will would who which that whose by on in at
    with for from to""".split()
)
NUMERALS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred
    thousand half third quarter percent""".split()
)
REACH = 6
IF = frozenset("if whenever unless should suppose assuming whether".split())
MAY = frozenset("might may".split())
# What is told as a possibility out of politeness: *some customers may have noticed*.
PERHAPS = Pattern(
    r"\s+(?:well |also |therefore |briefly |occasionally |temporarily )*have\s+(?:\w+ly )?(?:noticed|seen|experienced"
    r"|felt|encountered|received|found|perceived|observed|faced|had|got|lost|suffered"
    r"|been (?:affected|impacted|unable|charged|logged|inconvenienced|delayed|disconnected|dropped|interrupted|turned"
    r"|shown|sent|billed))\b(?![^.;]* if\b)"
)
_MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec""".split()
)


def is_duration(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number counts time rather than what was hit: *two days, 40 min*."""
    if at + 1 >= len(tokens) or tokens[at + 1].word not in _TIMES:
        return False
    compared = tokens[at + 1].word == "times" and at + 2 < len(tokens) and tokens[at + 2].word in _THAN
    return not compared


def is_share(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number says what each of them got: *received two boarding passes*."""
    return tokens[at].word in _EACH and at > 0 and tokens[at - 1].word in _GOT


_EACH = frozenset("two three both".split())
_GOT = frozenset("received got had saw printed opened shown sent paid given holding carried".split())
_THAN = frozenset("as more the higher larger longer bigger less fewer that".split())


_TIMES = frozenset(
    """times second seconds minute minutes hour hours day days week weeks month months min mins h hrs s sec secs am pm
    o'clock utc cet""".split()
)


def is_date(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number is part of a date, a version or a name: *17 February, 2026-02-17, PM 12, v 4.2*."""
    word = tokens[at].word
    near = {tokens[other].word for other in (at - 1, at + 1) if 0 <= other < len(tokens)}
    if near & _MONTHS or word.count("-") > 1 or word.count("/") > 1 or word.count(".") > 1:
        return True
    if len(word) == len("2026") and word.startswith(("19", "20")):
        return True
    if len(word) == len("502") and word.startswith(("4", "5")) and near & _ANSWERS:
        return True
    if word.endswith(("th", "st", "nd", "rd")):
        return True
    before = tokens[at - 1] if at else None
    return before is not None and before.kind is Kind.WORD and before.word in _NAMING


_ANSWERS = frozenset("error errors response responses status http code codes page pages".split())
_NAMING = frozenset(
    """version release step phase part issue ticket pr section figure table line chapter build job incident sev zone
    cluster node""".split()
)
