"""A label for people where an explanation belongs.

What it does
    Finds *human error* and its relatives (operator error, fat finger, PEBKAC, layer 8) where they stand for a cause.

Why is this a problem
    The label names no condition anybody could change, and reading stops there. An error is where the investigation
    starts: something preceded it, made it possible or made it look right.

Example
    The root cause was human error in the certificate renewal.

    Fat-fingered subnet mask on the second edge router.

Use instead
    The renewal form accepts a date in the past and shows no expiry before saving.

    The mask is typed by hand on each edge router; nothing compares the two.

What it leaves alone
    The review replaced the label "human error" with three factors.

    The cause was not operator error; the form has no validation.

    Human-readable error messages were missing.

    The new dialogue protects against operator error.

    Human error was the first guess of the press; the software marks every abort as operator error.

How it decides
    A lexicon of labels. A label is left alone when it is negated within four words to its left (*not, rather than,
    instead of, beyond*), when it is mentioned rather than used (*the label, the term, the category*), when something
    prevents or tolerates it, when it is a first guess or a program's word, and when it only describes an artefact
    (*user error messages, human error rate*). What machines are called too (*driver error*) has to stand for a cause.

Fix safety
    Asks a question; the words are the author's. A suggestion replaces the label by a hole to fill.

References
    Dekker, The Field Guide to Understanding Human Error (2nd ed. 2006). National Patient Safety Foundation, RCA²
    (2015), third rule of causation. PagerDuty, Postmortem Documentation, chapter on blameless culture.
"""

from collections.abc import Iterator

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.reading import Reading
from afterword.lint.rewriting import in_place
from afterword.lint.rule import rule
from afterword.lint.rules.blameless.words import labels as words
from afterword.lint.rules.blameless.words import spoken_of
from afterword.lint.text import verbs
from afterword.lint.text.phrases import Match
from afterword.lint.text.quoting import quoted
from afterword.lint.text.sentences import Sentence
from afterword.lint.who.actors import Actor

_NEGATED = Pattern(
    r"\b(?:not|no|nor|never|neither|without|beyond|rather than|instead of|behind|isn't|wasn't|aren't|weren't|don't"
    r"|doesn't|didn't|cannot|can't|won't|hardly|stop(?:s|ped)? at)\b(?:[^\w;:.]+\w[\w'-]*){0,3}[^\w;:.]*$"
)
_MENTIONED = Pattern(
    r"(?:^\W*|\b(?:the|a|its|this|that|our|of|as)\s+)(?:\w+\s+)?(?:labels?|terms?|words?|phrases?|expression|category"
    r"|categories|field|tag|values?|options?|choices?|reasons|heading|box|entry|entries|code|notion|concept|idea|myth"
    r"|classification)\s+(?:(?:of|for|such\s+as|like)\s+)?[\"'*_(]{0,2}$|\b(?:labell?ed|called|wrote|writes|write"
    r"|written|tagged|named|titled|categori[sz]ed|classified|reads?|says?|offers?|offered|lists?|listed|contains?"
    r"|shows?|showed|puts?)\s+(?:as\s+)?[\"'*_(]{1,2}$|\b(?:classif(?:y|ies|ied)|categori[sz]e[sd]?|tags?|tagged"
    r"|codes|coded|closed?|closes)\s+(?:\w+\s+){0,2}?(?:calls?|tickets?|cases?|reports?|requests?)\s+as\s+[\"']$"
)
# Under a heading a failure is filed; what a form or a list offers there is only mentioned.
_FILED = Pattern(
    r"\b(?:classif(?:y|ies|ied)|categori[sz]e[sd]?|files?|filed|books?|booked|puts?|subsumes?|subsumed|records?"
    r"|recorded|registers?|registered|closed?|closes)\b[^.;:\"']{2,60}? under (?:the )?(?:heading|rubric|title"
    r"|category|label)(?: of)? $"
)
_GUARDED = Pattern(
    r"\b(?:assum|simulat|inject|suspect|prevent|avoid|reduc|eliminat|minimi[sz]|toler|against|catch|resist|mitigat"
    r"|detect|absorb|surviv|guard|exclud|ruled? out|ruling out|prone to|risks? of|chances? of|possibilit(?:y|ies) of"
    r"|potential for|room for|scope for|likelihood of|resilient to|robust to|safe from|immune to|allow(?:s|ed)? for"
    r"|designed for|(?:counters?|codes?|tables?|columns?|statistics|metrics?|messages?|totals?) (?:for|of|on)"
    r"|accounts? for|cop(?:e|es|ing) with|forgiv\w+ of|plan(?:s|ned)? for|opportunit(?:y|ies) for|makes?|induc"
    r"|provok)\w*\s+(?:\w+\s+){0,2}[\"'*_(]{0,2}$"
)
_ARTEFACT = Pattern(
    r"[\"'*_)]{0,2}[\s-](?:messages?|codes?|rates?|handling|handlers?|logs?|pages?|budgets?|count(?:er)?s?"
    r"|dialogu?e?s?|responses?|class(?:es)?|types?|tracking|boundar(?:y|ies)|states?|toasts?|strings?|metrics?|events?"
    r"|correction|recovery|protection|prevention|engineering|research|engineers?|teams?|training|specialists?|experts?"
    r"|courses?|checks?|guards?|limits?|filters?|catalogu?e?|reports?|reporting|notifications?|label|category|tag"
    r"|field|probability|assessment|analysis|studies|science|psychology|department|review|workshop|literature|tables?"
    r"|forms?|columns?|queues?|intervention|interaction|interface)\b"
    r"|[^.;]{0,12}\b(?:4xx|rose|rise|increased|dropped|fell|climbed|spiked|doubled)\b"
    r"|\s(?:is|are|was|were)\s(?:reported|logged|listed|returned|shown|printed|raised|counted|thrown|displayed)\b"
    r"|\sin\sthe\s\w+\s(?:language|syntax|schema)\b"
)
_REJECTED = Pattern(
    r"[\"'*_)]{0,2}\s+(?:is|was|are|were|can|could|would|does|did|has)(?:n't|not\b|\s+(?:never|not|no|hardly"
    r"|a symptom|a label|a word|a name|only|where|the start|the beginning|an effect|a consequence|ruled out"
    r"|excluded))\b|[\"'*_)]{0,2}\s+would\s+(?:end|hide|close|miss|stop)\b|[\"'*_)]{0,2}\s+(?:explains?|says?"
    r"|tells?|teaches?|shows?|helps?|fixes)\s+(?:us\s+|you\s+|me\s+)?(?:nothing|little|nobody|no\s+one)"
)
# Many of them are what a program tells apart from others: *the software logs user errors and device errors*.
_COUNTED = Pattern(
    r"\b(?:logs?|counts?|records|separates?|distinguishes?|tracks?|stores?|tallies|sorts?)\s+(?:all\s+|both\s+|the\s+)?$"
)
# The field of study, and what a thing has of it: *human factors of the console*. As a cause they stand behind a verb.
_FIELD_OF_STUDY = Pattern(
    r"[\"'*_)]{0,2}(?:\s(?:of|in|behind)\s(?:the|our|its|this|that|each)\b"
    r"|\s(?:are|were|is|was)\s(?:described|listed|covered|discussed|noted|treated|told|shown|collected|given)\b)"
)
_NAMED_SO = Pattern(r"\b(?:field|column|box|option|value|tag|label|section|chapter)s?\s(?:named|called|titled)\s$")
_MACHINE_OWNER = Pattern(
    r"\b(?:kubernetes|k8s|etcd|postgres\w*|prometheus|strimzi|elastic\w*|redis|mysql|kafka|vault|argo\w*|flux|helm|olm"
    r"|crd|cluster|ternary|logical|boolean|unary|binary|reconcil\w+|4xx|http|validation|input|sql|query|syntax)\s+$"
)
_HOLE = "<what the screen or the procedure made easy to get wrong>"
_WAY = Way(
    "Write what made it easy.",
    "Replace the label by the condition behind it",
    "Would another competent person, with the same screen, have done the same?",
    hole=_HOLE,
)


@rule(Severity.ERROR, prose=True, way=_WAY)
def human_error_label(reading: Reading) -> Iterator[Finding]:
    """Find labels such as *human error* that stand in for an explanation."""
    ends = 0
    for span in sorted(_labels(reading)):
        if span.start >= ends:
            ends = span.end
            yield _found(reading, span)


def _labels(reading: Reading) -> Iterator[Span]:
    for lexicon, told in (
        (words.LABELS, _anywhere),
        (words.CLOSING, _closing),
        (words.SEATED, _seated),
    ):
        for match, sentence in reading.found(lexicon):
            if (
                not sentence.is_question
                and not quoted(sentence, match.span)
                and told(reading, match, sentence)
                and _is_label(reading.plain, match, sentence)
            ):
                yield match.span
    for match, sentence in reading.found(words.BARE):
        kind = reading.plain[sentence.span.start : match.span.start]
        if not (reading.plain[match.span.end : sentence.span.end].strip(" .*_\n") or spoken_of.KINDS.search(kind)):
            yield Span(match.span.end - len(match.phrase.rpartition(" ")[2]), match.span.end)


def _anywhere(reading: Reading, match: Match, sentence: Sentence) -> bool:
    del reading, match, sentence
    return True


_MADE = ("-caused", "-induced", "-inflicted", "-made", "-generated")


def _closing(reading: Reading, match: Match, sentence: Sentence) -> bool:
    """Judge words that are labels only at the end of a clause, said of a failure: *the cause was simply human*."""
    tokens = sentence.tokens
    behind = sentence.at(match.span.end)
    if match.phrase.endswith(_MADE):
        at = sentence.at(match.span.start)
        named = behind < len(tokens) and tokens[behind].word in words.EXPLAINED
        return named or (at > 0 and tokens[at - 1].word in verbs.BE)
    if behind < len(tokens) and tokens[behind].word not in (
        ".",
        ",",
        ";",
        "!",
        ")",
        "and",
        "not",
        "rather",
        "strikes",
        "struck",
        "again",
    ):
        return False
    if "picnic" in match.phrase:
        return reading.words(match.span).endswith("PICNIC")
    if "human" not in match.phrase and "people" not in match.phrase:
        return True
    at = sentence.at(match.span.start)
    before = {token.word for token in tokens[:at]}
    subject = reading.grammar.subject(sentence, at)
    return not before.isdisjoint(words.EXPLAINED) and (subject is None or subject.actor is Actor.SYSTEM)


def _seated(reading: Reading, match: Match, sentence: Sentence) -> bool:
    del reading
    if "link" in match.phrase:
        return True
    before = {token.word for token in sentence.tokens[: sentence.at(match.span.start)]}
    return not before.isdisjoint(words.TROUBLE) and before.isdisjoint(("screen", "message", "messages", "log"))


def _found(reading: Reading, span: Span) -> Finding:
    return Finding(
        span,
        "This names a label, not a cause. Write what made the step easy to get wrong.",
        fix=in_place(
            reading,
            span,
            _WAY.title,
            _HOLE,
            _WAY.question,
        ),
    )


def _is_label(plain: str, match: Match, sentence: Sentence) -> bool:
    before = plain[sentence.span.start : match.span.start].replace("\n", " ")
    after = plain[match.span.end : sentence.span.end].replace("\n", " ")
    return not (
        _NEGATED.search(before)
        or (_MENTIONED.search(before) and not _FILED.search(before))
        or _GUARDED.search(before)
        or _MACHINE_OWNER.search(before)
        or spoken_of.BEFORE.search(before)
        or spoken_of.BEHIND.match(after)
        or spoken_of.OF_A_THING.match(after)
        or _is_of_machinery(match, before, after)
        or _is_field(match, sentence, before, after)
        or (match.phrase.endswith("errors") and _COUNTED.search(before))
        or _ARTEFACT.match(after)
        or _REJECTED.match(after)
    )


def _is_field(match: Match, sentence: Sentence, before: str, after: str) -> bool:
    """Tell the field of *human factors*, and a heading over it, from human factors given as the cause."""
    if _NAMED_SO.search(before):
        return True
    if not match.phrase.startswith("human factor") or before.strip(" #*_\"'("):
        return False
    return sentence.heading or bool(_FIELD_OF_STUDY.match(after))


def _is_of_machinery(match: Match, before: str, after: str) -> bool:
    """Tell *a driver error on port 2* from *the cause was a driver error*."""
    if match.phrase.partition(" ")[0] not in spoken_of.MACHINERY:
        return False
    return not (spoken_of.AS_CAUSE.search(before) and spoken_of.CAUSING.match(after))
