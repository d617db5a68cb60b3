"""Norms for the past in other clothes: *it was up to the lead to*, *was obliged to*, *care should have been taken*."""

from afterword.document.text import Span
from afterword.lint.meaning import norms
from afterword.lint.reading import Reading
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Kind, Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES, Actor

# Somebody stands before these.
OBLIGED = Lexicon.lines(
    """
    {was|were|had been} {obliged|duty-bound|duty bound|honour-bound|obligated|under an obligation|under orders} to
    {had|has|have} {a|the|every|an} {duty|obligation} to, had every reason to
    owed it to {us|everyone|the team|customers|our customers|the users}
    """
)
# Somebody stands behind these, and a *to*.
FALLING = Lexicon.lines(
    """
    it {was|had been|would have been} {up to|incumbent on|incumbent upon|on|for}
    it {was|had been|would have been} {the|a} {job|duty|task|role|responsibility|obligation|business} of
    it {fell|falls|had fallen} to, {would|could|might|should} have expected
    {could|might|should|would} have been {expected|demanded|required} of
    {was|were} to be expected {of|from}
    """
)
# A better course, whoever it was to take it.
COURSES = Lexicon.lines(
    """
    the {right|correct|best|proper|better|safer|obvious|wiser} {thing|course|choice} would have been to
    the {right|correct|best|proper|better|safer|obvious|wiser} {option|response|call} would have been to
    the {right|correct|best|proper|better|safer|obvious|wiser} {decision|move|way} would have been to
    the {right|correct|best|proper|better|safer|obvious|wiser} {approach|step|answer} would have been to
    it would have been {right|correct|appropriate|advisable|sensible|good|ideal|reasonable|useful|nice|preferable} to
    it would have been {enough|sufficient|good practice|best practice|easier|more prudent|more useful|helpful} to
    would have been {better|well|wise} {advised|served} to, would have done {well|better} to, would do well to have
    """
)
# What only people hold, give and take; that it should have happened is said of them.
EVENTS = frozenset(
    """announcement notice communication decision escalation review test tests rollback discussion handover heads-up
    warning care attention briefing approval conversation rehearsal notification thought consideration debrief
    meeting consultation""".split()
)
HAPPENED = frozenset(
    "happened taken come gone been preceded followed occurred started begun existed stood got reached".split()
)
# What should have been done to work, or by hand.
DONE_TO_WORK = frozenset(
    """stopped halted paused aborted postponed cancelled canceled delayed split staged phased reverted held
    scheduled prepared moved spread rushed""".split()
)
BY_HAND = frozenset(
    """used opened written put introduced implemented addressed dealt tackled done made taken given thought sought
    asked involved followed trained sized automated secured pinned retired decommissioned upgraded patched rotated
    renewed adapted adjusted updated fixed handled treated called left brought looked cleaned kept recorded
    tracked marked ordered budgeted avoided prevented foreseen caught rushed""".split()
)
_PLACES = frozenset({"place", "care", "account", "seriously", "time", "attention", "priority", "thought"})
_HAD_TO = Lexicon.lines("had to, were to, was to, needed to")
LEFT_OPEN = _HAD_TO
_NOT_DONE = frozenset({"didn't", "never", "failed", "forgot", "neglected"})


def obliged(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return who had a duty: *the shift lead was obliged to declare*."""
    subject = reading.grammar.subject(sentence, sentence.at(span.start))
    told = subject is not None and subject.actor in WE_OR_COLLEAGUES and subject.head not in ("you", "nobody")
    return subject.actor if subject and told and not sentence.is_question else None


def falling(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return to whom it fell: *it was up to the release lead to stop the rollout*."""
    tokens = sentence.tokens
    who = reading.grammar.noun_phrase(sentence, sentence.at(span.end - 1) + 1)
    if who is None or who.actor not in WE_OR_COLLEAGUES or who.head in ("you", "nobody") or who.after >= len(tokens):
        return None
    expected = tokens[sentence.at(span.end - 1)].word in ("of", "from")
    return who.actor if tokens[who.after].word == "to" or expected else None


def left_open(reading: Reading, sentence: Sentence, span: Span) -> Actor | None:
    """Return who had to and did not: *he had to tell support but never did*."""
    tokens = sentence.tokens
    start = sentence.at(span.start)
    but = next((at for at in range(start + 2, len(tokens) - 1) if tokens[at].word in ("but", "yet")), None)
    if but is None:
        return None
    rest = [token.word for token in tokens[but + 1 : but + 4]]
    denied = bool(_NOT_DONE & set(rest)) or ("did" in rest and "not" in rest)
    subject = reading.grammar.subject(sentence, start)
    return subject.actor if denied and subject is not None and subject.actor in WE_OR_COLLEAGUES else None


def of_event(reading: Reading, sentence: Sentence, start: int, verb: int) -> bool:
    """Tell *an announcement should have gone out* from *the lock should have been released*."""
    subject = reading.grammar.subject(sentence, start)
    return subject is not None and subject.head in EVENTS and sentence.tokens[verb].word in HAPPENED


def by_people(reading: Reading, sentence: Sentence, start: int, verb: int) -> bool:
    """Tell whether a passive wish is one for people: *the rollout should have been paused*, *a canary … used*."""
    tokens = sentence.tokens
    word = tokens[verb].word
    subject = reading.grammar.subject(sentence, start)
    head = subject.head if subject is not None else ""
    if any(token.kind is Kind.NUMBER for token in tokens[verb + 1 : verb + 5]):
        return False
    if head in EVENTS and verbs.is_participle(word):
        return True
    if word in DONE_TO_WORK:
        return head in norms.WORK
    if word in ("put", "taken", "given", "made"):
        return bool(_PLACES & {token.word for token in tokens[verb + 1 : verb + 5]}) or head in EVENTS
    return word in BY_HAND
