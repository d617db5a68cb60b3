"""Options that nobody took: *the on-call could have paged the second line*."""

from afterword.document.patterns import Pattern
from afterword.lint.meaning import harm, norms
from afterword.lint.reading import Reading
from afterword.lint.rules.hindsight.words.outcomes import COSTLY, WORSE, WORSENED, denied
from afterword.lint.rules.hindsight.words.worlds import Perfect
from afterword.lint.text import verbs
from afterword.lint.text.sentences import Sentence
from afterword.lint.who import nouns
from afterword.lint.who.actors import WE_OR_COLLEAGUES
from afterword.lint.who.noun_phrases import NounPhrase

_PRUDENT = verbs.HUMAN_FORMS | frozenset(
    """paused drained isolated disabled blocked contacted phoned rung consulted picked opened refused rejected
    switched throttled limited scaled rerun shut closed pulled pressed unplugged halted cut walked taken made
    set put turned paged called restarted stopped waited reverted failed reacted responded acted intervened
    started begun moved prevented avoided caught escalated postponed delayed pinged used prepared added enabled
    kept done chosen""".split()
)
_RISKED = frozenset(
    """seen received gotten got been become felt heard hurt injured harmed killed damaged impacted exposed leaked wiped
    dropped broken brought lost made read found forgotten overlooked mistaken misread believed thought assumed known
    understood expected experienced suffered sent served paid slept fallen died won afforded stolen accessed used abused
    exploited confused mixed typed pasted chosen created introduced destroyed disrupted interrupted""".split()
)
_ADDED = frozenset("more further additional another also too".split())
# Behind these, harm is what the option would have kept away.
_SPARING = frozenset("avoid prevent avert reduce limit shorten spare mitigate contain detect notice handle".split())

# What could have been and was: *we could have failed over, and at 14:20 we did*.
_DONE = Pattern(
    r"(?:,|;| -) (?:and|which|as)\b[^,;.]{0,25} (?:we|they|he|she|the \w+) (?:then |later |finally )?did\W*$"
)
# What was open to people is told where it is a choice: *there were two paths we could have taken*.
_CHOICES = Pattern(
    r"\b(?:ways|options|paths|pathways|routes|approaches|choices|possibilities|alternatives|directions"
    r"|strategies)\b[^.;]{0,70}?\bcould (?:also )?have (?:taken|chosen|used|gone|picked|followed|pursued|adopted)\b"
)
# What comes over people is no option they had.
_UNCHOSEN = WORSENED | COSTLY | _RISKED


def _behind_things(subject: NounPhrase) -> bool:
    """Tell whether a name follows what it could have done: *some things Anna could have done*."""
    words = [token.word for token in subject.tokens]
    return bool({"things", "thing", "steps", "lot"} & set(words[:-1])) and subject.tokens[-1].capital


def _is_chosen(sentence: Sentence, found: Perfect) -> bool:
    """Tell *could have included the history* from *could have seen the old page* and *could have hurt somebody*."""
    tokens = sentence.tokens
    word = tokens[found.verb].word
    behind = {token.word for token in tokens[found.verb + 1 : found.verb + 8]}
    harmed = not behind.isdisjoint(harm.HARM_NOUNS | WORSE - _ADDED) and _SPARING.isdisjoint(behind)
    return verbs.is_participle(word) and word not in _UNCHOSEN and not harmed


def is_missed_option(reading: Reading, sentence: Sentence, found: Perfect) -> bool:
    """Tell whether people are told what they could have done: *the on-call could have paged the second line*."""
    tokens = sentence.tokens
    word = tokens[found.modal].word
    if found.negated or found.been or not word.startswith("could"):
        return False
    subject = reading.grammar.subject(sentence, found.verb)
    if tokens[found.verb].word == "waited" and subject is not None and subject.head in norms.WORK:
        return True
    deed = tokens[found.verb].word
    if denied(sentence, found.modal) or _DONE.search(sentence.plain) or _CHOICES.search(sentence.plain):
        return False
    known = subject is not None and (subject.actor in WE_OR_COLLEAGUES or _behind_things(subject))
    if deed not in _PRUDENT and not (known and _is_chosen(sentence, found)):
        return False
    if subject is None or not known:
        eased = found.verb > found.modal + 2  # they could have *simply* restarted it
        told = eased or tokens[found.verb].word in verbs.HUMAN_FORMS
        unsaid = subject is None and found.modal == 0  # *could have asked first*
        return told and (unsaid or (subject is not None and subject.head == "they"))
    return subject.head not in nouns.STRANGERS | {"you", "anyone", "anybody"}
