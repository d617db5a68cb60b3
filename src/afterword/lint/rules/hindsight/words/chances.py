"""Chances nobody took: told without *would*, as an opportunity, a power, or a harm that need not have been."""

from afterword.lint.meaning.harm import HARM_NOUNS
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words.worlds import is_harm
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Lexicon
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import WE_OR_COLLEAGUES

_PREVENTING = frozenset(
    verbs.lemmas(
        """prevent avoid avert catch spot detect stop notice correct intervene escalate limit contain shorten fix
        intercept mitigate recognise recognize discover see act abort forestall identify save spare halt interrupt
        reverse block undo cancel raise""".split()
    )
)
CHANCE = Lexicon.lines(
    """
    {chance|chances|opportunity|opportunities|occasion|occasions|possibility|means|time|ways} {to|of|for}
    {power|reach|gift|hands|capacity|control|ability} {to|of}
    """
)
EASY = Lexicon.lines(
    """
    {easy|easily|simple|trivial|possible|feasible|straightforward|cheap|perfectly possible|not hard|not difficult} to
    {entirely|wholly|completely|totally|utterly|quite|perfectly|largely} {unnecessary|needless|avoidable|preventable}
    {unnecessary|needless|evitable}
    """
)
LET_SLIP = Lexicon.lines(
    """
    {chance|chances|opportunity|opportunities|occasion|occasions} {was|were|has been|have been|had been} {missed|lost}
    {chance|chances|opportunity} {was|were|has been|have been} {wasted|ignored|let slip}
    {opportunities|occasion|occasions} {was|were|has been|have been} {wasted|ignored|let slip}
    {chance|chances|opportunity|opportunities|occasion|occasions} {was|were|has been|have been} {passed up|not taken}
    {chance|chances|opportunity|opportunities} {went|went by|slipped|passed} {begging|unused|away|by|unnoticed}
    {missed|wasted|passed up|let slip|let pass|squandered|threw away|ignored} {the|a|an|every|each|that|this|several}\
 {chance|opportunity|chances|opportunities|occasion}
    {missed|wasted|passed up|let slip|squandered|ignored} {two|three|four|many|all|our|their|his|her|its}\
 {chances|opportunities|chance|opportunity}
    {missed|lost|wasted|squandered} {opportunity|opportunities|chance|chances}
    """
)
WISHES = Lexicon.lines(
    """
    {i|we|everyone|everybody|they} {wish|wished|all wish}, in an ideal world, in hindsight we wish
    {one|you} {wishes|wished|can only wish|could wish|might wish}, {i|we} {only|can only|could only|do|really|now} wish
    {i|we} {also|often|still} wish
    """
)
_HAVING = frozenset("had have has was were got gave given offered existed be".split())
_PLENTY = frozenset(
    """every ample plenty enough sufficient several two three four five many multiple a the our their his her one
    another all lots no-shortage""".split()
)
_UNAVAILABLE = frozenset("no little without lacked any deprived hardly never not nobody".split())


def had_a_chance(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether preventing was in somebody's power: *we had the chance to catch it*, *ample time to stop*."""
    del reading
    tokens = sentence.tokens
    at = last + 2 if last + 2 < len(tokens) and verbs.is_adverb(tokens[last + 1].word) else last + 1
    if at >= len(tokens) or tokens[at].word not in _PREVENTING:
        return False
    before = [token.word for token in tokens[max(0, first - 7) : first]]
    if any(verbs.denies(word, _UNAVAILABLE) for word in before):
        return "shortage" in before
    if tokens[first].word in ("power", "reach", "gift", "hands", "capacity", "control", "ability"):
        return "was" in before or "were" in before or "been" in before
    slipped = {token.word for token in tokens[last + 2 : last + 12]} & {"missed", "wasted", "ignored", "passed", "lost"}
    if slipped and tokens[first].word not in ("time", "means", "ways"):
        return True
    if tokens[first].word == "time" and {"ample", "plenty", "enough", "sufficient", "all"}.isdisjoint(before):
        return False
    had = not _HAVING.isdisjoint(before) and not {"will", "to", "would"} & set(before)
    return had and (tokens[first].word not in ("means", "ways") or not _PLENTY.isdisjoint(before))


def was_easy(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Tell *the loss was easy to prevent* and *the outage was entirely unnecessary* from what machines find easy."""
    tokens = sentence.tokens
    before = [token.word for token in tokens[max(0, first - 4) : first]]
    denied = any(verbs.denies(word, ("not", "never", "no")) for word in before)
    past = not {"was", "were", "been", "proved", "seems"}.isdisjoint(before)
    if tokens[last].word == "to":
        if last + 1 >= len(tokens) or tokens[last + 1].word not in _PREVENTING or not past:
            return False
        own = tokens[first].word == "not"
        subject = reading.grammar.subject(sentence, first)
        about = subject is not None and (is_harm(subject) or subject.head in _ERRORS)
        return about and (own or not denied)
    if denied:
        return False
    harmful = last + 1 < len(tokens) and tokens[last + 1].word in HARM_NOUNS - {"retries", "load"}
    if harmful and tokens[last].word in ("unnecessary", "needless", "evitable"):
        return tokens[last + 1].word in ("outage", "incident", "downtime", "disruption", "suffering", "interruption")
    return past and is_harm(reading.grammar.subject(sentence, first))


_ERRORS = frozenset("error errors bug bugs fault loss mistake failure problem regression typo defect breach".split())


def let_slip(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether a chance is told as missed by people; a scheduler misses its opportunity too."""
    del last
    if sentence.tokens[first].word in ("chance", "chances", "opportunity", "opportunities", "occasion", "occasions"):
        return True
    if first and sentence.tokens[first - 1].word in ("a", "the", "of", "were", "was", "several", "two", "three", "one"):
        return True
    subject = reading.grammar.subject(sentence, first)
    return subject is None or subject.actor in WE_OR_COLLEAGUES or not first


def wished(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Tell *we wish we had tested it*."""
    del reading
    behind = [token.word for token in sentence.tokens[last + 1 : last + 9]]
    ideal = sentence.tokens[first].word == "in"
    return "had" in behind or (ideal and ("would" in behind and "have" in behind))
