"""Two camps where one incident was.

What it does
    Finds the language of camps: *our side was fine, not our problem, thrown over the wall, as we had warned them,
    the blame game*.

Why is this a problem
    Factors live in the seams between teams: the hand-over, the contract, the channel. Sentences about sides end the
    talk about the seam, and the other side answers in kind.

Example
    Everything was fine on our side.

    The build was thrown over the wall at 18:00.

    That part is on the vendor desk, not us.

Use instead
    Both pools were within limits; the shared egress link between them was at 100 %.

    The build was handed to operations at 18:00 with the release note but without the new flag.

What it leaves alone
    The socket is closed on the client side, and open on the server side.

    Both sides of the peering use the other replica.

    The other team's dashboard showed it first, which helped.

How it decides
    A list of phrases. *Our side, their end, the other team* only beside a verdict; sides of a link, a tunnel or a
    protocol are technical, and what a vendor confirmed is a fact.

Fix safety
    Suggests a hole for the interface between the two.

References
    Conway, How Do Committees Invent? (1968). Beyer et al. (eds.), The Site Reliability Workbook (2018), chapter 10.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Edit, Span
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.phrases import Lexicon
from afterword.lint.reading import Reading
from afterword.lint.rule import rule

_CAMPS = Lexicon.lines(
    """
    {not|isn't|wasn't|never|hardly} our {fault|problem|job|issue|responsibility}
    {not|isn't|wasn't|never|hardly} our {business|concern|department|bug|change|mess}
    {isn't|wasn't|is not|was not} {ours|our baby|our code|our doing|our area|our turf|our call}
    {not|nothing} with us
    {is|was|were|that's|it's|be} on them, {on|at} the {vendor|provider|supplier|ops|network|dev} desk
    {is|was|were|it's|that's|became|becomes} their {problem|job|mess|baby|turf|bug|mistake|doing|headache}
    their mess, {became|become|becomes} our {problem|mess|headache}
    their {decision|idea|choice|problem|change|fault} and not ours
    over the {wall|fence}, dumped {it |this |everything |}{on|onto|upon} {us|ops|support|our team}
    {in|into|on} our lap
    {left|leave|leaves} us {with the|to clean|holding|hanging|alone|in the dark|stranded|to pick}
    {kept|keep|keeps} us in the dark, behind our {back|backs}, hung us out to dry, under the bus
    {didn't|did not|never|don't|doesn't} {even |}{bother|bothered} {to tell|telling|informing|to inform|to ask} us
    without {even |}{telling|asking|informing|warning|consulting|involving} us
    {nobody|no one|no-one} {told|asked|informed} us
    {as|like} we {had |have |}{warned|told|said|predicted to} {them|the|management|ops|everyone}
    we {had |have |'d |}{already |clearly |repeatedly |explicitly |}{warned|told} {them|you}
    they {were|had been} warned
    we {specifically|expressly|strongly|always} {warned|advised|cautioned|recommended} {against|that|you}
    they {wouldn't|would not|didn't|did not|don't|never} {listen|listened}, they {ignored|ignore} {us|our}
    blame game, blame games, blaming each other, blamed each other, {finger-pointing|finger pointing|pointing fingers}
    {pointed|point|pointing} fingers at, {pass|passed|passing|passes} the buck, buck-passing
    hot potato, turf {war|wars}, silo mentality, {these|those} {people|guys|folks}
    us {and|versus|vs|vs.|against} them
    us-versus-them, us-vs-them, them {and|versus|vs|against} us, in {their|our} court
    {clean|cleaned|cleaning|cleans|pick|picked|picking} up {after them|their mess|after ops|after dev|their pieces}
    we did our {part|job|bit|homework|share}, we did everything right, we did nothing wrong, held up our end
    {pay|paid|pays|paying|suffer|suffered|suffering} for their, because of them, thanks to them, the other camp
    {none|not any} of our {business|concern|doing|fault|making|responsibility|beer}
    {don't|do not|no need to} look at us
    {go|please|better|just} {ask|talk to|thank|blame|see|complain to} the {vendor|network|database|platform}
    {go|please|better|just} {ask|talk to|thank|blame|see|complain to} the {other|erp|ops|dev}
    {ask|blame|thank} {them|the others|the other side|the other team}, not {us|our team}, {at|on} our {doorstep|door}
    {our|their} half of the {integration|system|project|bargain|work|interface}
    {our|their} {side|end} of the {fence|bargain|wall}
    {other|their} side of the {fence|wall|bargain|house}, {over|on} the other side of the {fence|wall}
    {that|this} is {ops'|dev's}
    {landed|lands|dropped|dumped|left|ended up} {on|in} our {plate|doorstep|lap|desk|laps|door|hands|inbox|back}
    {we|our team} {were|was|are|is} {left|stuck} {holding|with|to} {the|their|this}
    {left|leaving} us to {clean|pick|sort|mop}
    {we|our side} {can|could|have|had|did} {nothing to do with|nothing wrong|no part in}
    {clean|pure} {hands|conscience}
    {sins|sin|mistakes|negligence|sloppiness|failures|errors|carelessness|mess} of others
    {pay|paid|pays|paying|suffer|suffered|suffering} for the {sins|mistakes|errors|failures|carelessness|sloppiness} of
    {hide|hides|hid|hiding} behind {its|their|the} {process|processes|ticket|tickets|policy|queue|rules|contract|sla}
    {isn't|is not|wasn't|was not|aren't|are not|never} {us|our people|our folks|our guys}
    {two|different} {planets|worlds|tribes}, those {people|guys|folks} {over there|upstairs|downstairs}
    {them|they|those} over there, {over|up|down} there in {ops|engineering|development|management}
    {palm|palmed|palms|palming|fob|fobbed} {it |this |them |us |}off {on|onto|to}, passing the parcel, pass the parcel
    {not|never} felt {responsible|concerned}, {did|does|do} not feel {responsible|concerned}
    washed {its|their} hands of
    {wash|washes|washed|washing} {its|their|his|her} hands, {shrug|shrugged} {its|their} shoulders
    {closed|closing} ranks
    {refused|refuses} to {help|cooperate|talk to us|answer us|support us}, without so much as {asking|telling|a word}
    ivory tower, enemy, {dev|devs|ops|developers|business|it} {versus|vs|against} {ops|dev|developers|business|it|us}
    """
)
_SIDES = Lexicon.lines(
    "{our|their} {side|end}, our part, the vendor's {side|end}, the provider's {side|end}, the other side"
)
_OTHERS = Lexicon.lines(
    "the other {team|teams|department|departments|group|squad|crew}, {their|that other} {team|department}"
)
_FINE = Pattern(
    r"\b(?:fine|ok|okay|perfect\w*|flawless\w*|clean|healthy|in order|green|all right|alright|correct(?:ly)?"
    r"|innocent|blameless"
    r"|as it should|without (?:a )?(?:problems?|issues?|faults?|errors?)|(?:no|nothing|not a single|not|never"
    r"|isn't|wasn't)[ ]"
    r"(?:\w+ )?(?:problems?|issues?|faults?|errors?|wrong|mistakes?|changed?|happened|to blame|involved"
    r"|the cause|caused|broken|done)?)\b"
)
_OURS = ("our side", "our end", "our part")
_VERDICT = Pattern(
    r"\b(?:problems?|issues?|errors?|faults?|bugs?|mistakes?|failures?|broken?|broke|wrong|something|happened"
    r"|lies|lay|blame[ds]?|messed|mess"
    r"|failed|cause[ds]?|screwed|sloppy|slow|silence|nobody)\b"
)
_DATED = Pattern(r"\d")
_FACT = Pattern(r"\d|\b(?:confirmed|reported|according|announced|wrote|acknowledged|both)\b|https?:")
_TECHNICAL = Pattern(
    r"[ ](?:of|is the initiator|closes|sends|opens|terminates)\b|[- ]?(?:channel|panel|effects?|project|cars?"
    r"|table|lengths?)\b"
)
_AGAINST = Pattern(
    r"\b(?:not|\w+n't|never|without|late|ignored?|refused|failed|blamed?|broke|forgot|changed|wrong|us|silent"
    r"|again|refuses|sat on|dragged)\b"
)
_HELPED = Pattern(r"\b(?:help(?:ed|ful|s)|thanks|thank|joined|shared|offered|supported|first)\b")
_DENIED = Pattern(
    r"\b(?:no|not an?|without|avoid\w*|instead of|rather than|neither|isn't|wasn't|against|end(?:ed|s)?|stop\w*)[ ]"
    r"(?:a |the |any |\w+ing )?$"
)
_US = Pattern(r"(?:, (?:and )?|- )(?P<us>not (?:us|our (?:team|side|end|part)))\b")
_THROWN = Pattern(
    r"\b(?:dump|chuck|toss|lob)(?:s|ed|bed|ing|bing)?\b[^.;:\n]{1,40}? (?P<us>(?:at|on|onto|over to) us)\b"
)
_HOLE = "<the interface: hand-over, contract or channel> <did what>"


_NAMES = ("blame", "finger", "pointing", "pass", "hot potato", "turf", "silo", "us", "them", "enemy", "ivory", "buck")


@rule(Severity.WARNING, prose=True)
def us_versus_them(reading: Reading) -> Iterator[Finding]:
    """Find the language of camps."""
    found: dict[int, Span] = {}
    for index, span in (*_camps(reading), *_sides(reading), *_others(reading)):
        found.setdefault(index, span)
    for span in sorted(found.values()):
        fix = Fix("suggest", "Make the interface the subject", (Edit(span, _HOLE),))
        yield Finding(span, "This draws camps. Name the interface between them: hand-over, contract, channel.", fix=fix)


def _camps(reading: Reading) -> Iterator[tuple[int, Span]]:
    for match, sentence in reading.found(_CAMPS):
        before = reading.plain[sentence.span.start : match.span.start].replace("\n", " ")
        if not (_DENIED.search(before) and match.phrase.startswith(_NAMES)):
            yield sentence.index, match.span
    for found in (*_US.finditer(reading.plain), *_THROWN.finditer(reading.plain)):
        holding = reading.sentences.holding(found.start())
        if holding is not None:
            yield holding.index, Span(*found.span("us"))


def _sides(reading: Reading) -> Iterator[tuple[int, Span]]:
    """Find sides beside a verdict: ours innocent, theirs guilty; what somebody confirmed is a fact."""
    for match, sentence in reading.found(_SIDES):
        told = sentence.plain.replace("\n", " ")
        if sentence.is_question or _TECHNICAL.match(reading.plain[match.span.end : sentence.span.end]):
            continue
        if match.phrase in _OURS:
            fine = _FINE.search(told)
            judged = (
                fine is not None
                and "nothing to do" not in told
                and not (fine[0].startswith("no ") and _DATED.search(told))
            )
        else:
            judged = bool(_VERDICT.search(told)) and not _FACT.search(told)
        if judged:
            yield sentence.index, match.span


def _others(reading: Reading) -> Iterator[tuple[int, Span]]:
    for match, sentence in reading.found(_OTHERS):
        after = reading.plain[match.span.end : sentence.span.end]
        if _AGAINST.search(after) and not _HELPED.search(after):
            yield sentence.index, match.span
