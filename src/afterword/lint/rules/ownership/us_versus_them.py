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
    A list of phrases, and patterns: what others dump on us, what we have to clean up for them, *we did, they did
    not*. *Our side, their end, the other team* only beside a verdict; sides of a link, a tunnel or a protocol are
    technical, and what a vendor confirmed is a fact.

Fix safety
    Suggests a hole for the interface between the two.

References
    Conway, How Do Committees Invent? (1968). Beyer et al. (eds.), The Site Reliability Workbook (2018), chapter 10.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.reading import Reading
from afterword.lint.rewriting import anew
from afterword.lint.rule import rule
from afterword.lint.rules.ownership.words import burdens, halves, quarrels, sides
from afterword.lint.rules.ownership.words import camps as words
from afterword.lint.rules.ownership.words.as_said import meant_as_said
from afterword.lint.rules.ownership.words.contrasts import contrasts
from afterword.lint.text.phrases import Cued, Lexicon, Match
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who import nouns
from afterword.lint.who.actors import Actor
from afterword.lint.who.constructions import constructions
from afterword.lint.who.machinery import is_machinery

_SIDES = Lexicon.lines(
    """
    {our|their} {side|end}, {our|their} {half|part}, our {perspective|point of view|view}
    the other side of the house, the vendor's {side|end}
    the provider's {side|end}, the other side
    """
)
_OTHERS = Lexicon.lines(
    "the other {team|teams|department|departments|group|squad|crew}, {their|that other} {team|department}"
)
_FINE = Pattern(
    r"\b(?:fine|good|well|by the book|everything right|as designed|as intended|as specified|ok|okay|perfect\w*"
    r"|flawless\w*|clean|healthy|in order|green|all right|alright|correct(?:ly)?|innocent|blameless|as it should"
    r"|without (?:a )?(?:problems?|issues?|faults?|errors?)"
    r"|(?:no|nothing|not a single|not|never|isn't|wasn't)[ ](?:\w+ )?(?:problems?|issues?|faults?|errors?|wrong"
    r"|mistakes?|changed?|happened|to blame|involved|the cause|caused|broken|done)?)\b"
)
_POWERLESS = Pattern(
    r"\b(?:nothing|no \w+ measures|no actions?)\b[^.;]*\b(?:could|can|are|is) (?:have|be|possible|needed)\b"
    r"|nothing on our|\bno (?:\w+ )?(?:measures|remedy|influence|option|means|lessons|findings|actions?|learnings)\b"
)
_OURS = ("our side", "our end", "our part", "our half", "our perspective", "our point of view", "our view")
_VERDICT = Pattern(
    r"\b(?:problems?|issues?|errors?|faults?|bugs?|mistakes?|failures?|broken?|broke|wrong|something|happened|lies|lay"
    r"|blame[ds]?|messed|mess|failed|cause[ds]?|screwed|sloppy|slow|silence|nobody)\b"
)
_DATED = Pattern(r"\d")
_PRAISED = Pattern(
    r"\b(?:fine|good|well|ok|okay|perfect|flawless|clean|healthy|green|correct|in order) (?:on|at|from) \Z"
)
_FACT = Pattern(r"\d|\b(?:confirmed|reported|according|announced|wrote|acknowledged|both)\b|https?:")
_TECHNICAL = Pattern(
    r"[ ](?:of|is the initiator|closes|sends|opens|terminates)\b|[- ]?(?:channel|panel|effects?|project|cars?"
    r"|table|lengths?)\b"
)
_AGAINST = Pattern(
    r"\b(?:not|\w+n't|never|without|late|ignored?|refused|failed|blamed?|broke|forgot|changed|wrong|us|silent"
    r"|again|refuses|sat on|dragged)\b"
)
_CONDITION = Pattern(
    r"\b(?:before|until|unless) (?:the|an?|its|our|their) [\w -]{2,30}? (?:was|were|is|had been) (?:signed|paid"
    r"|confirmed|approved|verified|lifted|agreed)\b"
)
_HELPED = Pattern(r"\b(?:help(?:ed|ful|s)|thanks|thank|joined|shared|offered|supported|first|with us|together)\b")
_TELLS_US = Pattern(
    r" (?:\w+ )?(?:talk|speak|spoke|tell|told|inform|sen[dt]|show|ask|call|wr[io]te|ring|rang|warn|join|meet|met|answer"
    r"|reach|page|hand)(?:s|ed|es)? (?:\w+ )?us\b"
)
_DENIED = Pattern(
    r"\b(?:no|not an?|without|avoid\w*|instead of|rather than|neither|isn't|wasn't|against|end(?:ed|s)?"
    r"|stop\w*)[ ](?:a |the |any |\w+ing )?$"
)
_US = Cued(
    r"(?:, (?:and )?|- )(?P<us>not (?:(?:for |on |with |to )?us|our (?:team|side|end|part)))\b",
    (" us", "not our "),
)
_NOT_OURS = Cued(
    r"\b(?:problem|mess|job|bug|outage|issue|fault|call|decision|change|service|system|failure"
    r"|mistake), (?:and )?(?P<us>not ours)\b",
    ("not ours",),
)
_THROWN = Cued(
    r"\b(?:dump|chuck|toss|lob)(?:s|ed|bed|ing|bing)?\b[^.;:\n]{1,40}? (?P<us>(?:at|on|onto|over to) us)\b",
    ("dump", "chuck", "toss", "lob"),
)
_HOLE = "<the interface: hand-over, contract or channel> <did what>"
_WAY = Way("Name the interface between them.", "Make the interface the subject", hole=_HOLE)


@rule(Severity.WARNING, prose=True, way=_WAY)
def us_versus_them(reading: Reading) -> Iterator[Finding]:
    """Find the language of camps."""
    found: dict[int, Span] = {}
    for index, span in (
        *_camps(reading),
        *_sides(reading),
        *_others(reading),
        *_loads(reading),
        *_quarrels(reading),
        *contrasts(reading),
        *(
            (each.sentence.index, each.span)
            for each in constructions(reading, halves.FRAMES + quarrels.FRAMES + burdens.FRAMES + sides.FRAMES)
            if not each.denied
        ),
    ):
        found[index] = min(span, found.get(index, span))
    for span in sorted(found.values()):
        praised = _PRAISED.search(reading.plain, max(reading.reach.start, span.start - 40), span.start)
        told_of = Span(praised.start(), span.end) if praised else span
        fix = anew(reading, told_of, _WAY.title, _HOLE)
        yield Finding(
            told_of, "This draws camps. Name the interface between them: hand-over, contract, channel.", fix=fix
        )


def _camps(reading: Reading) -> Iterator[tuple[int, Span]]:
    for match, sentence in reading.found(words.SAYINGS):
        before = reading.plain[sentence.span.start : match.span.start].replace("\n", " ")
        dated = match.phrase.endswith(("told them", "warned them", "told you")) and _FACT.search(sentence.plain)
        if meant_as_said(sentence, match.span, match.phrase) or _apart(reading, sentence, match):
            continue
        if not dated and not (_DENIED.search(before) and match.phrase.startswith(words.NAMED)):
            yield sentence.index, match.span
    for found in (each for pattern in (_US, _NOT_OURS, _THROWN) for each in reading.cued(pattern, reading.plain)):
        holding = reading.sentences.holding(found.start())
        if holding is not None:
            yield holding.index, Span(*found.span("us"))


def _apart(reading: Reading, sentence: Sentence, match: Match) -> bool:
    """Tell *the caches lived in different worlds* from people who do, and sensors that were never asked."""
    first = sentence.at(match.span.start)
    return match.phrase.endswith(("worlds", "planets", "languages", "past each other", "never asked")) and any(
        is_machinery(reading.grammar.subject(sentence, at)) for at in range(first, max(first - 4, -1), -1)
    )


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
                and not _POWERLESS.search(told)
                and not (fine[0].startswith("no ") and _DATED.search(told))
            )
        else:
            judged = bool(_VERDICT.search(told)) and not _FACT.search(told)
        if judged:
            yield sentence.index, match.span


def _others(reading: Reading) -> Iterator[tuple[int, Span]]:
    for match, sentence in reading.found(_OTHERS):
        after = reading.plain[match.span.end : sentence.span.end]
        against = _AGAINST.search(after)
        mild = after.startswith("'s") and against and against[0] in ("not", "us", "without", "late")  # their calendar
        told = against and against[0] == "us" and _TELLS_US.match(after)
        if against and not (mild or told or _HELPED.search(after)):
            yield sentence.index, match.span


_TEAMS = (Actor.TEAM, Actor.VENDOR)


def _loads(reading: Reading) -> Iterator[tuple[int, Span]]:
    """Find what others do to us, and what we have to do for them."""
    for match, sentence in reading.found(words.LOADING):
        if not (_AT_US.search(sentence.plain) or match.phrase.startswith(_DUMPING)):
            continue
        if not sentence.is_question and (span := _loaded(reading, sentence, match.span)):
            yield sentence.index, span
    for match, sentence in reading.found(words.SERVING):
        first, last = sentence.at(match.span.start), sentence.at(match.span.end - 1)
        behind = sentence.tokens[last + 1 : last + 8]
        who = reading.grammar.subject(sentence, first)
        theirs = any(token.word in words.THEIRS for token in behind)
        after = next(
            (at for at in range(last, min(last + 6, len(sentence.tokens))) if sentence.tokens[at].word == "after"), None
        )
        others = reading.grammar.noun_phrase(sentence, after + 1) if after else None
        if who and who.actor is Actor.WE and (theirs or (others and others.actor in _TEAMS)):
            yield sentence.index, match.span


_AT_US = Pattern(r"\b(?:us|our)\b")
_DUMPING = ("dump", "foist", "offload", "unload", "shov")


def _onto(reading: Reading, sentence: Sentence, at: int) -> Span | None:
    """Judge *all of this was dumped on the support team*."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or tokens[at + 1].word not in ("on", "onto", "upon"):
        return None
    whom = reading.grammar.phrase_before_verb(sentence, at + 2)
    return Span(tokens[at].start, whom.span.end) if whom and whom.actor is Actor.TEAM else None


def _loaded(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *they foisted it on us* and *they never tell us anything*."""
    tokens = sentence.tokens
    at = sentence.at(span.start)
    group = reading.grammar.group(sentence, at)
    if group.passive and tokens[at].word.startswith(_DUMPING):
        return _onto(reading, sentence, at)
    if group.passive or group.modal or any(each.search(sentence.plain) for each in (_FACT, _HELPED, _CONDITION)):
        return None
    us = next(
        (k for k in range(at + 1, min(at + 9, len(tokens))) if tokens[k].word == "us" and tokens[k].raw != "US"), None
    )
    if us is None and tokens[at].word in words.ALONE:
        us = next((k + 1 for k in range(at + 1, min(at + 3, len(tokens) - 1)) if _plea(tokens[k], tokens[k + 1])), None)
    who = reading.grammar.subject(sentence, at)
    if who is None or not (who.head == "they" or who.actor in _TEAMS or who.head in ("headquarters", "hq")):
        return None
    word = tokens[at].word
    if us is None:
        onto = next(
            (k for k in range(at + 1, min(at + 8, len(tokens))) if tokens[k].word in ("on", "onto", "upon")), None
        )
        whom = reading.grammar.phrase_before_verb(sentence, onto + 1) if onto else None
        dumped = word.startswith(_DUMPING) and whom and whom.actor is Actor.TEAM
        return Span(tokens[group.first].start, whom.span.end) if dumped and whom else None
    if any(token.kind is Kind.MARK or token.word in ("that", "if", "and") for token in tokens[at:us]):
        return None
    if word in words.OWED_TO_US:
        told = group.negated
    elif word in words.ALONE:
        told = not group.negated
    else:
        told = tokens[us - 1].word in words.ONTO and not group.negated
    return Span(tokens[group.first].start, tokens[us].end) if told else None


def _plea(our: Token, asked: Token) -> bool:
    return our.word == "our" and asked.word in words.PLEAS


def _quarrels(reading: Reading) -> Iterator[tuple[int, Span]]:
    """Find sides that accuse each other, what is batted to and fro, and crowds by their trade."""
    for match, sentence in reading.found(words.EACH):
        last = sentence.at(match.span.end - 1)
        behind = {token.word for token in sentence.tokens[last + 1 : last + 5]}
        if (
            behind & words.QUARREL
            and not _in_good_faith(sentence, behind)
            and ("other" in sentence.plain or "not" in sentence.plain or "blam" in sentence.plain)
        ):
            yield sentence.index, match.span
    for match, sentence in reading.found(words.SHUFFLED):
        at = sentence.at(match.span.start)
        passed = {token.word for token in sentence.tokens[max(0, at - 6) : at]} & words.PASSING
        if passed and any(token.word in _BLAMES for token in sentence.tokens[:at]):
            yield sentence.index, match.span
    yield from _crowds(reading)
    for match, sentence in reading.found(words.OURS):
        after = reading.plain[match.span.end : sentence.span.end]
        if _WORKED.match(after.replace("\n", " ")) and _CONTRAST.search(after):
            yield sentence.index, match.span


def _in_good_faith(sentence: Sentence, behind: set[str]) -> bool:
    """Tell *each group assumed the other had renewed it*, which accuses nobody."""
    accused = _ACCUSED.search(sentence.plain) is not None
    return bool(behind & {"thought", "assumed"}) and not accused


_ACCUSED = Pattern(r"\b(?:fault|blame|guilty|responsible|culprit|not (?:us|theirs?|ours?)|problem)\b")


def _crowds(reading: Reading) -> Iterator[tuple[int, Span]]:
    """Find *the ERP crowd* and *developers versus operations*."""
    for match, sentence in reading.found(words.CROWDS):
        at = sentence.at(match.span.start)
        tokens = sentence.tokens
        trade = at > 1 and (tokens[at - 1].raw.isupper() or tokens[at - 1].word in nouns.BARE_TEAMS)
        if trade and tokens[at - 2].word in ("the", "those", "these", "that") and tokens[at].word != "crew":
            yield sentence.index, match.span
    for match, sentence in reading.found(words.VERSUS):
        at = sentence.at(match.span.start)
        left, right = reading.grammar.phrase_ending(sentence, at - 1), reading.grammar.noun_phrase(sentence, at + 1)
        if left and right and left.actor is Actor.TEAM and (right.actor is Actor.TEAM or right.tokens[0].raw == "IT"):
            yield sentence.index, Span(left.span.start, right.span.end)


_BLAMES = frozenset("responsibility blame ticket tickets case problem it issue buck question ball incident".split())
_WORKED = Pattern(
    r"[^,;:.]{0,30}\b(?:was|were|is|are|worked|ran|behaved|did|had|stayed|performed|functioned)\b[ ]?(?:\w+ )?"
    r"(?:fine|ok|okay|perfect\w*|flawless\w*|clean|healthy|in order|green|all right|alright|correct\w*|innocent"
    r"|as designed|as intended|as expected|as it should|as specified|well|not affected|not involved|not the problem"
    r"|never the problem|never the cause|up|up and running|nothing wrong|exactly|without)\b"
)
_CONTRAST = Pattern(
    r"\b(?:their|they|them|theirs|others?|another|so whatever|none of|not us|somebody else|someone else|else's"
    r"|elsewhere)\b|^[^,;:]{0,60}\b(?:flawless\w*|perfect\w*|as designed|as intended|as specified|innocent)[ .]*$"
)
