"""Front matter, and tags, keys and kinds below it, that machines cannot read.

What it does
    Finds YAML errors, unknown and doubled keys, values of the wrong type, words outside their list, impossible dates.
    Below the front matter it finds the same of what else the format fixes: timeline tags that are misspelt, written
    otherwise (*(detect)*, *detect:*) or stand behind the words; attribute lines whose keys are misspelt, go by another
    name (*Due date*, *Jira*), stand twice, are divided by commas, slants or nothing, or have an equals sign or a dash
    for their colon, or which stand beside their action and not under it; kinds of factors and of actions that are on no
    list; bullets and boxes of word processors (•, ☐), which begin no list.

Why is this a problem
    Search, reminders, figures and trends read these words. One that cannot be read is silently absent from all of them,
    and two spellings of one kind of factor never meet.

Example
    ---
    schema: postmortem/1
    severity: high
    ---

Use instead
    ---
    schema: postmortem/1
    severity: SEV2
    ---

What it leaves alone
    ---
    severity: SEV2
    schema: postmortem/1
    x-cost-centre: 4410
    ---

How it decides
    The schema `postmortem/1`. Keys that begin with `x-` belong to the organisation and are not looked at; the order of
    keys does not matter. A document without front matter is not reported here. Below it a kind of your own begins with
    `x-` as well. A line is one of attributes if most of its keys are known by some name, or if its only key is and the
    value is of that kind; other lines are sentences. Everyday words (*Issue*, *Fix*, *Type*), and keys within a
    sentence or behind no mark, count only if their value is of that kind. What such a line says is read all the same,
    so that nothing is called missing that stands there. A line has one note, which says whose attributes it is about;
    lines with the same slips have one together. Attributes beside an action, which may be a heading or a bold line
    then, are its own where all their keys are known and values are of their kinds.

Fix safety
    Quoting a handle, wrapping a list, and writing a line's keys, colons and semicolons as they are meant are safe, and
    so is setting attributes in below their item, and moving a tag from behind the words, unless it may be one of them.
    A key or a word that is one slip of the fingers away from the only one it can be (*stauts*, *detcet*) is corrected
    safely; what is another form of it, another word or further off (*resolved*, *rules*, *config-change*) is a
    suggestion. A zone is corrected only in its capitals and blanks. Where one of a line's slips is not beyond doubt,
    the line is a suggestion. Which of two values holds, and which kind another word stands for, is for the author to
    say, and so is what begins to allow something: `afterword-ignore` is offered as `afterword-ignore-file`.

References
    The format `postmortem/1`. YAML 1.2. Ghosh and others, How to fight production incidents (SoCC 2022), for the kinds
    of factors.
"""

from collections.abc import Iterator

from afterword.document.keys import Problem
from afterword.lint.diagnostic import Finding, Fix, Severity
from afterword.lint.reading import Reading
from afterword.lint.rule import rule
from afterword.lint.rules.document.words.bullets import unlisted
from afterword.lint.rules.document.words.keywords import unknown


@rule(Severity.ERROR)
def invalid_front_matter(reading: Reading) -> Iterator[Finding]:
    """Find trouble in the front matter, and words below it that are none of the format's."""
    for problem in reading.document.facts.problems:
        level = Severity.INFO if problem.harmless else None
        yield Finding(problem.span, problem.message, level, _mend(problem), steadfast=_unreadable(problem))
    yield from unknown(reading.document)
    yield from unlisted(reading.document)


def _unreadable(problem: Problem) -> bool:
    """Tell whether the text is no YAML at all, rather than YAML that says something odd: never said more softly."""
    return "YAML" in problem.message or "closing ---" in problem.message


def _mend(problem: Problem) -> Fix | None:
    if problem.edits:
        return Fix("suggest" if problem.allows or problem.guessed else "safe", "Correct it", problem.edits)
    return Fix("ask", "Correct it by hand", question="What was meant here?")
