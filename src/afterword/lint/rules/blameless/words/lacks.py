"""What people are said to lack: competence, a clue, backbone, any grasp of the matter."""

from afterword.document.text import Span
from afterword.lint.reading import Reading
from afterword.lint.rules.blameless.words.characters import PEOPLE
from afterword.lint.rules.blameless.words.described import GRADES, LINKS, said_of_people
from afterword.lint.rules.blameless.words.temper import conduct_denied
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import COLLEAGUES, Actor
from afterword.lint.who.conduct import NOBODY, belongs_to_people, doer, negated_before

LACKS = Lexicon.lines(
    """
    {lack|absence|want} of {competence|professionalism|motivation|skill|skills|interest|experience|commitment|will}
    {lack|absence|want} of {common sense|responsibility|maturity|respect|expertise|seriousness|brains|initiative}
    {showed|displayed|shows|displays|showing|displaying} a {lack|want} of
    {bad|poor|wrong|terrible|lax|sloppy|careless|arrogant|cavalier|couldn't-care-less|don't-care} attitude
    """
)
# Not to know is a state of *ours*, and a reproach to others.
IDEAS = Lexicon.lines(
    """
    {had|has|have|having} {no|not the slightest|not the faintest|absolutely no|zero} {idea|notion|inkling|grip on}
    {did not|didn't|does not|doesn't|do not|don't} have {a|any|the slightest|the faintest} {idea|clue|notion|inkling}
    {understood|understands|understand} {little|nothing|too little} {of|about}, {with|without} {no idea|any idea|a clue}
    """
)
# With nobody before them.
KNOWING = Lexicon.lines(
    """
    {knows|knew|know} what {he|she|they|it} {is|are|was|were} {doing|talking about}
    {knows|knew|know} {anything|how to}, {has|had|have} {a|any|the slightest|the faintest} {clue|idea|grasp}
    {understands|understood} {how|what|the basics|it|this}, {takes|took|feels|felt} {any |}responsibility
    {had|has|felt|feels} {a|any} sense of {ownership|responsibility|urgency}
    """
)
# With a negation before them.
VIRTUES = Lexicon.lines(
    """
    {competent|qualified|capable|skilled|experienced|professional|careful|diligent|conscientious|attentive|thorough}
    {mature|disciplined|vigilant|knowledgeable|cautious|motivated|interested|smart|clever|bright|rigorous}
    """
)
LACKING = Lexicon.lines("lack, lacks, lacked, lacking, {has|had|have|showed|shows} {no|little|zero}")
# What a person can lack.
LACKED = frozenset(
    """backbone spine grit nerve tact empathy humility foresight sense ethic initiative manners judgement
    judgment rigour rigor patience passion drive brains courage vision integrity substance talent maturity
    humour skills imagination self-discipline decency respect modesty stamina""".split()
)
# *by a technician with no experience*
WITH_NO = Lexicon.lines(
    """
    with {no|little|zero|hardly any|next to no|only a vague|limited|barely any|insufficient} {understanding|knowledge}
    with {no|little|zero|hardly any} {experience|grasp|feel|sense}
    with {next to no|only a vague|limited|barely any|insufficient} {experience|grasp|feel|sense}
    with {no|little|zero|hardly any} {interest|respect|regard|training|skill|talent}
    with {next to no|limited|barely any|insufficient} {interest|respect|regard|training|skill|talent}
    who {has|had|have} {no|little|zero|never|hardly any|clearly no|barely any}
    {without|lacking} {any|the necessary|the slightest}
    """
)
ABILITIES = Lexicon.lines(
    """
    {poor|weak|limited|rusty|insufficient} {skills|knowledge|grasp}
    {non-existent|inadequate|lacking|deficient|questionable} {skills|knowledge|grasp}
    {poor|weak|limited|insufficient} {command|understanding|aptitude|abilities}
    {non-existent|inadequate|deficient|questionable} {command|understanding|aptitude|abilities}
    {poor|weak|limited|insufficient|inadequate|questionable} {know-how|competence}
    {poor|weak|limited|insufficient|inadequate|questionable} {qualifications|motivation|professionalism}
    {inability|unwillingness|reluctance|failure|refusal} to {read|learn|listen|understand}
    {inability|unwillingness|reluctance|failure|refusal} to {think|follow|concentrate|cooperate}
    """
)
# Then it is praise, of the tool at least: *who had never used it found the button within a minute*.
_MANAGED = frozenset("found spotted noticed solved fixed repaired managed restored succeeded".split())
_KNOWN = frozenset(
    "idea clue understanding knowledge experience grasp interest respect business feel used touched".split()
)


def _by_lack(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *lack of competence in the team*, *the team's lack of interest*, *showed a lack of tact*."""
    first = sentence.at(span.start)
    if not sentence.tokens[first].word.startswith(("show", "display")):
        return _theirs(reading, sentence, span)
    return span if doer(reading, sentence, first) and not negated_before(sentence.tokens, first) else None


def _without_idea(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the contractor had no idea what the flag does*; *we had no idea* is owned."""
    first = sentence.at(span.start)
    who = doer(reading, sentence, first)
    last = sentence.at(span.end - 1)
    if last + 1 < len(sentence.tokens) and sentence.tokens[last + 1].word == "that":
        return None  # what nobody had shown them is a state of knowledge
    return span if who and who.actor is not Actor.WE and who.head != "i" and not sentence.is_question else None


def _nobody_knows(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *nobody there knows what they are doing*."""
    who = reading.grammar.subject(sentence, sentence.at(span.start))
    nobody = who is not None and (who.head in NOBODY or who.tokens[0].word in ("no", "nobody"))
    return Span(who.span.start, span.end) if who and nobody and not sentence.is_question else None


def _without_virtue(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *was not competent*, *nobody there is qualified*."""
    tokens = sentence.tokens
    first = sentence.at(span.start)
    at = first - 1
    while at >= 0 and (tokens[at].word in GRADES | {"not", "never"} or verbs.is_adverb(tokens[at].word)):
        at -= 1
    if first and tokens[first - 1].word == "more" and not sentence.is_question:  # a more careful engineer would have
        who = reading.grammar.phrase_before_verb(sentence, first)
        unreal = who is not None and who.after < len(tokens) and tokens[who.after].word == "would"
        return (
            Span(tokens[first - 1].start, who.span.end) if who and unreal and said_of_people(who, hard=False) else None
        )
    if at < 0 or tokens[at].word not in LINKS or sentence.is_question:
        return None
    denied = "not" in [t.word for t in tokens[at:first]] or tokens[at].word.endswith("n't")
    who = reading.grammar.subject(sentence, at)
    if who is not None and (who.head in NOBODY or who.tokens[0].word == "no"):
        return None if tokens[first].word == "disciplined" else Span(who.span.start, span.end)
    return Span(tokens[at].start, span.end) if denied and doer(reading, sentence, at) else None


def _lacking(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the project manager lacks backbone*, *had no real sense of urgency*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if sentence.is_question or conduct_denied(sentence, first) or doer(reading, sentence, first) is None:
        return None
    end = next((at for at in range(last + 1, min(last + 4, len(tokens))) if tokens[at].word in LACKED), None)
    return Span(span.start, tokens[end].end) if end is not None else None


def _with_no(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *by people with no understanding of Postgres*; who is paired because they are new is a fact."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if tokens[first].word == "who":
        behind = {token.word for token in tokens[last + 1 : last + 4]}
        if behind.isdisjoint(_KNOWN) or any(token.word in _MANAGED for token in tokens[last + 2 :]):
            return None
    described = reading.grammar.phrase_ending(sentence, first - 1) if first else None
    past = any(verbs.is_past(token.word) or token.word in ("was", "were") for token in tokens)
    human = described is not None and (described.actor in COLLEAGUES or described.head in PEOPLE)
    return Span(span.start, tokens[min(last + 1, len(tokens) - 1)].end) if human and past else None


def _theirs(reading: Reading, sentence: Sentence, span: Span) -> Span | None:
    """Judge *the engineer's poor grasp of networking*, *weak skills in the team*, *his refusal to listen*."""
    tokens = sentence.tokens
    first, last = sentence.at(span.start), sentence.at(span.end - 1)
    if negated_before(tokens, first) or sentence.is_question:
        return None
    before = tokens[first - 1] if first else None
    if before is not None and (before.possessive or before.word in ("his", "her", "their")):
        owned = reading.grammar.phrase_ending(sentence, first)
        return span if owned and (belongs_to_people(owned) or before.word in ("his", "her")) else None
    for at in range(last + 1, min(last + 5, len(tokens) - 1)):
        if tokens[at].word in _WITHIN:
            phrase = reading.grammar.phrase_before_verb(sentence, at + 1)
            if phrase and phrase.actor in COLLEAGUES:
                return Span(span.start, phrase.span.end)
    return None


_WITHIN = frozenset({"of", "in", "by", "among", "from", "on"})


JUDGES = (
    (LACKS, _by_lack),
    (IDEAS, _without_idea),
    (KNOWING, _nobody_knows),
    (VIRTUES, _without_virtue),
    (LACKING, _lacking),
    (WITH_NO, _with_no),
    (ABILITIES, _theirs),
)
"""What to look for, and the function that returns the words of a judgement found there, or none."""
