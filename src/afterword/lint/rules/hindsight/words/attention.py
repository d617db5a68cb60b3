"""Whether a verb is one of seeing, checking or telling: by itself, or by what it takes (*give notice*)."""

from afterword.lint.rules.hindsight.words import unseen, untold
from afterword.lint.text.chunks import PREPOSITIONS
from afterword.lint.text.sentences import Kind, Sentence

_SEARCH = frozenset("see notice find observe spot detect identify discover".split())
_NOTHING_FOUND = frozenset("any anything more".split())
_RESULTS = frozenset(
    "change difference increase improvement correlation drop effect spike rise fall jump dip decline peak".split()
)
_SOME = frozenset("any a an further significant much such more".split())
_ENDS = frozenset(".,;")
# Further from these stands what makes them tell: *let the people at the call centre know*.
_NEAR = {"let": 7, "keep": 7, "bear": 5, "run": 5, "open": 5, "take": 7}


def attentive(sentence: Sentence, verb: int) -> bool:
    """Tell whether the word at an index is a verb of seeing, checking or telling, and not a search without result."""
    tokens = sentence.tokens
    lemma = unseen.FORMS.get(tokens[verb].word)
    if not lemma:
        return False
    following = [token.word for token in tokens[verb + 1 : verb + 9]]
    if lemma in unseen.WITH and not unseen.WITH[lemma] & set(following[: _NEAR.get(lemma, 4)]):
        return lemma in ("look", "act", "listen", "object") and following[:1] in ([], ["."], [","], [";"])
    if lemma == "see" and following[:1] in (["such"], ["anything"]):
        return False
    if lemma in _SEARCH and following[:1] and following[0] in _SOME and set(following[:4]) & _RESULTS:
        return False
    if lemma in _SEARCH and following and (following[0] in _NOTHING_FOUND or following[0] in ("before", "yet")):
        return False
    ever = [each for each, after in zip(following, [*following[1:], "."], strict=False) if after in _ENDS]
    return not (lemma == "see" and "before" in ever) and not (lemma == "page" and following[:1] == ["through"])


def withheld(sentence: Sentence, verb: int) -> bool:
    """Tell whether denying a verb says that nothing was seen, checked or told; *did not give any notice* as well."""
    return (attentive(sentence, verb) and not _installs(sentence, verb)) or _light(sentence, verb)


def _installs(sentence: Sentence, verb: int) -> bool:
    """Tell *did not update the gem* from *did not update the status page*: software is installed, not told."""
    tokens = sentence.tokens
    if tokens[verb].word not in ("update", "updated", "updating"):
        return False
    for at in range(verb + 1, min(verb + 7, len(tokens))):
        if tokens[at].kind is Kind.MARK or tokens[at].word in PREPOSITIONS:
            return False
        if tokens[at].word in _INSTALLED:
            return True
    return False


_INSTALLED = frozenset(
    """gem package packages library libraries dependency dependencies kernel driver drivers firmware image images chart
    module modules plugin plugins certificate certificates agent agents schema index cache version versions node nodes
    client clients binary lockfile""".split()
)


def _light(sentence: Sentence, verb: int) -> bool:
    nouns = untold.LIGHT.get(untold.LEMMAS.get(sentence.tokens[verb].word, ""))
    if nouns is None:
        return False
    for token in sentence.tokens[verb + 1 : verb + 7]:
        if token.kind is Kind.MARK:
            return False
        if token.word in nouns:
            return True
    return False
