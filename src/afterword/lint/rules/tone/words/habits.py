"""Absolutes about people: what somebody is said to do always or never, as a habit."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.meaning.literal import waits_for_it
from afterword.lint.reading import Reading
from afterword.lint.text import lead_ins, verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence, Token
from afterword.lint.who import nouns
from afterword.lint.who.actors import COLLEAGUES_OR_VENDORS, Actor
from afterword.lint.who.noun_phrases import NounPhrase

ADVERBS = Lexicon.lines(
    """
    never, never ever, always, constantly, continually, continuously, perpetually, forever, invariably, incessantly
    notoriously, chronically, habitually, almost never, almost always, hardly ever
    never once, ever, systematically, without exception, at no time, not once, routinely, consistently, without fail
    time and again, again and again, over and over, seldom, rarely, only ever, never even, perennially, as good as never
    """
)
REPEATED = Lexicon.lines(
    """
    every single time, each and every time, every damn time, every bloody time, time and time again
    time after time, day in day out, week in week out, week after week, day after day, day out, week out
    year after year
    month after month, release after release, {keep|keeps} on, {keep|keeps}, all the time, at every opportunity
    as a rule
    """
)
EVERYBODY = Lexicon.lines(
    """
    nobody, no one, no-one, not a single {person|engineer|developer|team|soul|colleague|reviewer}, none of {them|you}
    none of the {engineers|developers|devs|operators|admins|dbas|sres|teams|reviewers|managers|responders|people}
    everyone, everybody, all {engineers|developers|devs|operators|admins|dbas|sres|teams|reviewers|managers|vendors}
    all the {engineers|developers|devs|operators|admins|dbas|sres|teams|reviewers|managers|others|vendors}
    no {engineer|developer|dev|operator|admin|dba|sre|team|reviewer|manager|vendor}
    """
)
# Whom only a habit can reproach: elsewhere these words may be those affected.
PROFESSIONS = frozenset(
    """nurses doctors physicians surgeons pharmacists clinicians salespeople salesmen traders tellers bankers clerks
    contributors volunteers dispatchers drivers pilots teachers midwives receptionists accountants lawyers auditors
    researchers scientists designers marketers recruiters buyers planners schedulers technologists radiologists nurse
    doctor physician surgeon pharmacist salesperson salesman trader teller contributor volunteer receptionist
    purchasing facilities housekeeping merchandising editorial shift executives directors bosses chiefs juniors
    seniors newcomers interns residents registrars porters editors reporters librarians lecturers trainers cashiers
    merchandisers sonographers paramedics underwriters producers moderators curators stewards management
    leadership""".split()
)
_CUSTOMARY = ("alw", "routinely", "consistently", "without", "time", "again", "over")
_WHERE = frozenset(
    """in on at from of else over up down upstairs there here outside inside within among across beyond around besides
    except behind below above with""".split()
)
# Habits that complain of nobody: having, seeing, receiving, what a rota or a procedure lays down.
_STATES = frozenset(
    """have has get gets see sees receive receives need needs own owns follow follows hold holds contain contains
    include includes carry carries belong belongs live lives sit sits appear appears exist exists run runs start
    starts work works lead leads sign signs attend attends rotate rotates join joins be is are was were can may
    will would could might should must do does did cover covers consist consists deserve deserves share shares
    go goes stay stays remain remains""".split()
)
_NEGATIVE = frozenset(
    """ignore ignores skip skips forget forgets blame blames hate hates avoid avoids bypass bypasses complain
    complains assume assumes break breaks circumvent circumvents neglect neglects refuse refuses delay delays
    dodge dodges postpone postpones overlook overlooks panic panics cut cuts disregard disregards mute mutes
    silence silences work-around push pushes click clicks copy copies approve approves rubber-stamp
    rubber-stamps merge merges hide hides lie lies deploy deploys wait waits close closes deny denies""".split()
)
_MISSING = frozenset("forget forgets miss misses skip skips overlook overlooks fail fails panic panics blame".split())
_FORGETTING = frozenset(
    """forgetting ignoring skipping blaming asking telling complaining promising changing breaking pushing refusing
    postponing arguing overlooking""".split()
)
_DOINGS = frozenset("run runs follow follows share shares attend attends work works".split())
# What nobody minds being said to do always.
_GOOD = frozenset(
    """send sends inform informs answer answers help helps reply replies tell tells announce announces document
    documents test tests review reviews check checks explain explains confirm confirms ask asks listen listens
    write writes publish publishes verify verifies call calls notify notifies use uses thank thanks""".split()
)
_HUMAN = frozenset(
    """care cares learn learns listen listens ask asks tell tells bother bothers review reviews document documents
    communicate communicates admit admits blame blames inform informs warn warns think thinks plan plans talk talks
    understand understands want wants promise promises apologise apologize rehearse rehearses complain complains
    consult consults coordinate cooperate help helps explain explains discuss consider considers reply replies call
    calls ignore ignores forget forgets skip skips leave leaves come comes postpone postpones argue argues demand push
    pushes write writes read reads test tests deploy deploys update updates answer answers check checks follow announce
    change""".split()
)
_TELLTALE = frozenset(
    """care cares learn learns listen listens bother bothers admit admits blame blames think thinks talk talks
    apologise apologize rehearse rehearses complain complains argue promise promises forget forgets want wants
    tell tells ask asks understand understands plan plans discuss document documents communicate review reviews
    inform warn""".split()
)
_LACKING = frozenset(
    """late slow unprepared unavailable unreachable absent busy wrong surprised angry difficult reluctant behind
    asleep understaffed careless sloppy unhelpful defensive rude unresponsive last offline away distracted tired
    overloaded overworked unhappy negative unwilling sceptical skeptical impatient evasive vague hurried rushed
    confused clueless unaware uninformed disorganised disorganized dismissive arrogant lazy hostile aggressive
    stubborn too""".split()
)
_PRESENT = frozenset(
    """available reachable there around prepared ready happy satisfied interested responsive punctual willing
    helpful cooperative careful honest online at on in sure clear friendly transparent""".split()
)
_ENDLESS = frozenset(
    {"learn", "change", "understand", "admit", "listen", "agree", "answer", "bother", "care", "get", "fix"}
)
_COUNTED = Pattern(r"\d|\b(?:since|between|until|half|once|twice|dozen|dozens|hundreds?|thousands?)\b")
_WHY = Pattern(r"\b(?:because|since|due to|as the|so the|which is why|owing to|thanks to)\b")
_LAID_DOWN = Pattern(
    r"\b(?:procedure|policy|by design|required|requires?|allowed|runbook says|by contract|checklist|per the|rota"
    r"|schedule[ds]?|so that|as agreed|as planned|according to|may not|deliberately)\b"
)
_BETWEEN = frozenset("ever even really actually just simply always constantly else here there".split())
_DILIGENT = frozenset("looking working improving learning watching willing monitoring being".split())
_CARED = frozenset("cared listened learned learnt admitted apologised apologized liked".split())
# The present that looks like the past.
_SAME_FORM = frozenset("read cut put set let hit shut come become run".split())
_ANYTHING = frozenset({"anything", "anyone", "anybody", "any", "ever"})
_SMALL = frozenset({"quite", "really", "just", "simply", "actually", "even", "again", "only", "also", "so"})


def habit(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Return the words that make a habit of people's conduct, or None: *never answers*, *is always late*."""
    if excused(sentence, span):
        return None
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    at = last + 1
    while at < len(tokens) and (tokens[at].word in _SMALL or verbs.is_adverb(tokens[at].word)):
        at += 1
    before = first - 1
    while before > 0 and (tokens[before].word in _SMALL or verbs.is_adverb(tokens[before].word)):
        before -= 1
    if at >= len(tokens) or before < 0:
        return None
    helper = tokens[before].word
    told = tokens[first].word
    if helper in verbs.BE:
        return _being(reading, sentence, before, at, span, told)
    if tokens[at].word in verbs.BE and told != "never":
        return _being(reading, sentence, at, at + 1, span, told)
    if not _tells_habit(tokens[at], helper, told):
        return None
    subject = reading.grammar.subject(sentence, at)
    return _joined(span, tokens[at]) if _acts(reading, sentence, subject, at, told) else None


def _tells_habit(verb: Token, helper: str, told: str) -> bool:
    """Tell a habit from what may, will or has been done: *will never learn* is one, *may never be edited* is none."""
    if told == "ever":
        return helper in ("don't", "doesn't")
    if helper in verbs.MODALS:
        return helper in ("will", "can") and verb.word in _ENDLESS
    if verb.word in verbs.HAVE and told != "never":
        return False
    return helper != "to" and (helper not in verbs.HAVE or verb.word in _CARED)


def _acts(reading: Reading, sentence: Sentence, subject: NounPhrase | None, at: int, told: str) -> bool:
    tokens = sentence.tokens
    verb = tokens[at]
    if told == "never" and verb.word in _MISSING:
        return False  # who never forgets is praised
    if verb.kind is not Kind.WORD or subject is None or not are_people(reading, sentence, subject, verb):
        return False
    if verb.word in _CARED and at and "never" in {token.word for token in tokens[at - 2 : at]}:
        return True
    if verbs.is_past(verb.word) or verbs.is_participle(verb.word):
        near = {token.word for token in tokens[at + 1 : at + 4]}
        now = verb.word in _SAME_FORM and not _is_singular(subject)
        return now or (told == "never" and bool(near & _ANYTHING))
    if told == "never" and verb.word in ("do", "does"):
        return at + 1 < len(tokens) and tokens[at + 1].word in ("what", "anything", "its", "their", "the", "his", "her")
    spared = told.startswith(_CUSTOMARY) and verb.word in _STATES | _GOOD and not _badly(tokens, at)
    return not spared and verb.word not in _STATES - _DOINGS and not _LAID_DOWN.search(sentence.plain)


def _badly(tokens: tuple[Token, ...], at: int) -> bool:
    return any(
        token.word in ("without", "too", "late", "last", "only", "straight", "directly")
        for token in tokens[at + 1 : at + 8]
    )


def _being(reading: Reading, sentence: Sentence, be: int, at: int, span: Span, told: str) -> Span | None:
    """Judge *is always late*, *are constantly pushing*, *is never reachable*, *it is always the network team*."""
    tokens = sentence.tokens
    while at < len(tokens) and verbs.is_adverb(tokens[at].word):
        at += 1
    subject = reading.grammar.subject(sentence, be)
    if at >= len(tokens) or tokens[be].word not in ("is", "are", "am") or subject is None:
        return None
    if subject.head in ("it", "this", "that", "there"):
        culprit = reading.grammar.noun_phrase(sentence, at) if told.startswith("alw") else None
        return (
            Span(span.start, culprit.span.end)
            if culprit is not None and culprit.actor in COLLEAGUES_OR_VENDORS
            else None
        )
    people = are_people(reading, sentence, subject, tokens[at])
    return _joined(span, tokens[at]) if people and _is_trait(tokens, at, told) else None


def _is_trait(tokens: tuple[Token, ...], at: int, told: str) -> bool:
    word = tokens[at].word
    if told.startswith(("never", "hardly", "almost never")):
        return word in _PRESENT or (word.endswith("ing") and word not in _DILIGENT)
    near = {token.word for token in tokens[at : at + 3]}
    return (
        word in _LACKING or (word.endswith("ing") and word not in _DILIGENT) or bool(near & {"hurry", "last", "rush"})
    )


def are_people(reading: Reading, sentence: Sentence, subject: NounPhrase, verb: Token) -> bool:
    """Tell whether the subject of a verb is somebody a habit is a reproach to."""
    if subject.head in ("you", "i", "anyone", "anybody", "whoever", "someone", "somebody"):
        return False
    if subject.actor in COLLEAGUES_OR_VENDORS or subject.head in PROFESSIONS:
        return True
    if subject.head == "they" and subject.actor is Actor.SYSTEM:
        alone = reading.sentences.before(sentence) is None and subject.first == 0
        return verb.word in _TELLTALE or (
            alone and (verb.word in _HUMAN or verb.word in _LACKING or verb.word.endswith("ing"))
        )
    return False


def _is_singular(subject: NounPhrase) -> bool:
    return not (subject.head.endswith("s") or subject.head in ("they", "people", "we", "folk"))


def everybody(sentence: Sentence, span: Span) -> Span | None:
    """Return the words that say it of all or none: *nobody cares*, *nobody in ops ever updates*, *everyone ignores*."""
    if excused(sentence, span):
        return None
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    none = tokens[first].word.startswith(("no", "none"))
    all_of_them = tokens[first].word == "all"
    at = last + 1
    ever = False
    for at in range(last + 1, min(last + 7, len(tokens))):
        word = tokens[at].word
        if word in _BETWEEN:
            ever = ever or word in ("ever", "always", "constantly")
            continue
        if at == last + 1 or ever or tokens[at - 1].word in _BETWEEN:
            if _is_habit(tokens, at, none=none, ever=ever, plural=all_of_them):
                return Span(span.start, tokens[at].end)
            if at == last + 1 and word in _WHERE:
                continue
            return None
        if tokens[at].kind is Kind.MARK:
            return None
        if none and word.endswith("s") and word in _HUMAN | _TELLTALE and at > last + 2:
            return Span(span.start, tokens[at].end)
    return None


def _is_habit(tokens: tuple[Token, ...], at: int, *, none: bool, ever: bool, plural: bool) -> bool:
    word = tokens[at].word
    if tokens[at].kind is not Kind.WORD or word in verbs.AUXILIARIES or tokens[at].technical:
        return False
    if verbs.is_past(word) and word != "read":
        return ever and none
    if ever:
        return word.endswith("s") or plural or word in _HUMAN
    if none:
        if _unwatched(tokens, at):
            return False
        return word.endswith("s") and not word.endswith("ss") and word not in _STATES | {"knows", "expects", "meets"}
    return word in _NEGATIVE and not waits_for_it(tokens, at) and (plural or word.endswith("s"))


_WATCHING = frozenset("looks watches monitors reads".split())
_WATCHED = frozenset(
    """size sizes growth age length number count report reports graph graphs dashboard dashboards panel mailbox inbox
    queue counter counters metric metrics""".split()
)


def _unwatched(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell *nobody looks at the size of the dumps*, which tells of a missing alert, from what people never do."""
    near = [token.word for token in tokens[at + 1 : at + 6]]
    return tokens[at].word in _WATCHING and not _WATCHED.isdisjoint(near)


# *All the time it is idle* is as long as it is.
_DURING = frozenset("it he she they we you that the a an this its".split())


def repeated(reading: Reading, sentence: Sentence, span: Span, phrase: str) -> bool:
    """Tell whether *every single time* or *keeps …ing* speaks of people."""
    if excused(sentence):
        return False
    tokens = sentence.tokens
    if phrase.startswith("keep"):
        at = sentence.at(span.end - 1) + 1
        first = sentence.at(span.start)
        helped = first > 0 and (
            tokens[first - 1].word in verbs.MODALS or tokens[first - 1].word in ("to", "must", "and", "us", "them")
        )
        if at >= len(tokens) or not tokens[at].word.endswith("ing") or helped:
            return False
        subject = reading.grammar.subject(sentence, first)
        they = subject is not None and subject.head == "they" and tokens[at].word in _FORGETTING
        return they or (
            subject is not None and subject.actor in COLLEAGUES_OR_VENDORS and subject.head not in ("you", "i")
        )
    behind = sentence.at(span.end - 1) + 1
    if phrase == "all the time" and behind < len(tokens) and tokens[behind].word in _DURING:
        return False
    people = (
        nouns.TEAM_NOUNS
        | nouns.BARE_TEAMS
        | nouns.TEAM_PLURALS
        | nouns.VENDOR_NOUNS
        | {"they", "he", "she", "nobody", "someone"}
    )
    complaint = any(
        token.word in _NEGATIVE | _HUMAN or token.word.endswith("n't") or token.word in ("not", "no", "without")
        for token in tokens
    )
    return complaint and any(token.word in people or reading.grammar.cast.names & {token.word} for token in tokens)


def explained(sentence: Sentence) -> bool:
    """Tell whether a sentence says why people do what they do, or what lays it down."""
    return bool(_WHY.search(sentence.plain) or _LAID_DOWN.search(sentence.plain))


def excused(sentence: Sentence, span: Span | None = None) -> bool:
    """Tell whether a sentence asks, counts, or supposes: then it makes no trait.

    What is counted before a colon in front of the span is another thing: *as we said in three retrospectives: …*;
    so is what a lead-in or another clause counts: *given that it was at 70 %, …*.
    """
    said = sentence.plain
    if span is not None:
        lead = lead_ins.clause_before(said)
        if not said.startswith("since ") and lead <= span.start - sentence.span.start:
            said = " " * lead + said[lead:]
        behind = _ANOTHER.search(said, span.end - sentence.span.start)
        said = said[: behind.start()] if behind else said
        colon = max(said.rfind(mark, 0, span.start - sentence.span.start) for mark in (": ", "; "))
        said = said[colon + 1 :]
    return (
        sentence.is_question
        or bool(_COUNTED.search(said.replace("not once", "").replace("at once", "")))
        or any(token.word == "if" for token in sentence.tokens[:1])
    )


# Another clause counts something else: *…, while the archive grew by 40 %*.
_ANOTHER = Pattern(r", (?:while|whereas|so that|and in the meantime|which (?:is why|explains?|explained))\b")


def _joined(span: Span, verb: Token) -> Span:
    return Span(min(span.start, verb.start), max(span.end, verb.end))
