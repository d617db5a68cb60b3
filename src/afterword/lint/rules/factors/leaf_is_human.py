"""A chain of whys that ends at somebody.

What it does
    Finds factors nothing explains any further whose subject is a person or a team, or which name a mistake, an omission
    or a broken rule as the end of the story.

Why is this a problem
    What somebody did is where the explanation begins. The next why asks what made it the normal thing to do, and its
    answer is what can be changed.

Example
    ## Contributing factors

    - **F1** The gates refuse every ticket
      - because **F2** the operator chose the old image

Use instead
    ## Contributing factors

    - **F1** The gates refuse every ticket
      - because **F2** the operator chose the old image
        - because **F3** the old image is the default in the launch form

What it leaves alone
    ## Contributing factors

    - **F1** The old image is the default in the launch form
    - **F2** Reviewers see a rendered diff that hides removed keys
      - because **F3** the diff is made for the page, not for the file

How it decides
    The graph, the subject of the sentence, and what the rules about blame say of it. A human action with something of
    the system below it is left alone.

Fix safety
    Asks once more.

References
    PagerDuty, Postmortem Documentation, on analysis. National Patient Safety Foundation, RCA2 (2015), rules 3 and 4.
"""

from collections.abc import Iterator

from afterword.document.factors import Factor
from afterword.document.text import Edit, Span
from afterword.lint.causes import ENDS_AT_SOMEBODY, leaves
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.text import verbs
from afterword.lint.who.actors import COLLEAGUES

_NOBODY = frozenset({"nobody", "no-one", "everyone", "everybody", "anyone"})
_PRESENT = verbs.BE | {"does", "doesn't", "do", "don't", "has", "have", "can", "can't", "cannot", "may", "must"}
_NEAR = 8  # tokens in which a sentence has come to its verb
_QUESTION = "What made that the normal, sensible thing to do here?"


@rule(Severity.ERROR, afterwards=True)
def leaf_is_human(reading: Reading) -> Iterator[Finding]:
    """Find ends of the graph that are somebody's doing."""
    blame = [said.span for said in reading.said if said.rule in ENDS_AT_SOMEBODY]
    for factor in leaves(reading.document):
        if any(factor.text_span.contains(span) for span in blame) or _acts(reading, factor.text_span):
            message = "The chain ends at somebody. What made this the sensible thing to do?"
            yield Finding(factor.text_span, message, fix=_ask_again(reading, factor))


def _acts(reading: Reading, text: Span) -> bool:
    """Tell whether the sentence begins with a person or a team that does something."""
    sentence = reading.sentences.holding(text.start)
    if sentence is None:
        return False
    first = sentence.at(text.start)
    for at in range(first, min(first + _NEAR, len(sentence.tokens))):
        word = sentence.tokens[at].word
        if verbs.is_past(word) or word in verbs.AUXILIARIES:
            subject = reading.grammar.subject(sentence, at)
            opens = subject is not None and subject.first <= first + 1  # not of a clause further in
            human = subject is not None and subject.actor in COLLEAGUES and subject.head not in _NOBODY
            return opens and human and word not in _PRESENT
    return False


def _ask_again(reading: Reading, factor: Factor) -> Fix:
    column = reading.document.positions.column(factor.span.start) - 1
    line = f"\n{' ' * (column + 2)}- because <what made it so>"
    return Fix("suggest", "Ask once more", (Edit(Span(factor.text_span.end, factor.text_span.end), line),), _QUESTION)
