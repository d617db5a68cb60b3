"""The shelf of all rules: `@rule` puts one there, walking the package finds them, `explain` reads a manual page."""

import inspect
import pkgutil
import re
import sys
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Literal, NamedTuple, Protocol

from afterword.document.nearest import close
from afterword.document.text import Span
from afterword.lint import rules as shelf
from afterword.lint.diagnostic import Finding, Severity, Way
from afterword.lint.reading import Reading
from afterword.lint.resemblance.weights import borders


class Opinion(Protocol):
    """What a rule's function looks like: it reads and yields findings."""

    __module__: str
    __name__: str

    def __call__(self, reading: Reading, /) -> Iterator[Finding]:
        """Yield what this rule finds."""


Beyond = Callable[[Reading, Span], Hashable]
"""Tells for a passage what a rule reads of the rest of the document, as a value that differs when that does."""


Weighed = Literal["clock", "stage", "directory"]
"""What beside the text a rule goes by: where that is unknown, or another hour may tell, its silence proves nothing."""


class Setting(NamedTuple):
    """An option of one rule, with its default and one line of explanation.

    A number is at least `least`, and no more than the option named `at_most`. Text is one of `words`, or `several` of
    them with commas between; any text where there are no words.
    """

    name: str
    default: bool | int | str
    meaning: str
    least: int = 0
    at_most: str = ""
    words: tuple[str, ...] = ()
    several: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One opinion about post-mortems, and everything the machinery has to know about it."""

    name: str
    family: str
    severity: Severity
    find: Opinion
    prose: bool = False
    quotes: Literal["skip", "hint"] = "skip"
    opt_in: bool = False
    steadfast: bool = False
    afterwards: bool = False
    near: bool = False
    english: bool = False
    beyond: Beyond | None = None
    weighs: Weighed | None = None
    settings: tuple[Setting, ...] = ()
    way: Way | None = None

    @property
    def manual(self) -> str:
        """The docstring of its module."""
        return inspect.cleandoc(sys.modules[self.find.__module__].__doc__ or "")

    @property
    def headline(self) -> str:
        """The first line of the manual page, without its full stop."""
        return self.manual.partition("\n")[0].rstrip(".")


class UnknownRule(LookupError):
    """Somebody asked for a rule that does not exist."""

    def __init__(self, name: str, nearest: tuple[str, ...]) -> None:
        hint = f" Did you mean {' or '.join(nearest)}?" if nearest else ""
        self.nearest = nearest
        super().__init__(f"There is no rule called {name}.{hint}")


def rule(  # noqa: PLR0913 - what the machinery has to know about a rule
    severity: Severity,
    *,
    prose: bool = False,
    quotes: Literal["skip", "hint"] = "skip",
    opt_in: bool = False,
    steadfast: bool = False,
    afterwards: bool = False,
    near: bool = False,
    english: bool = False,
    beyond: Beyond | None = None,
    weighs: Weighed | None = None,
    settings: tuple[Setting, ...] = (),
    way: Way | None = None,
) -> Callable[[Opinion], Opinion]:
    """Put a function on the shelf as a rule named after its module.

    A `prose` rule reads sentences: it never sees code, quotations and links, and its level says so when it speaks of
    words inside a timeline event. `quotes="hint"` lets it read quoted evidence and speak of it as info, without a fix.
    An `opt_in` rule runs only when asked for; a `steadfast` one keeps its level while drafting. A rule that runs
    `afterwards` is told what the others said (`Reading.said`). What a rule `weighs` beside the text is why an exception
    for it is not called unused where that is missing.

    An `english` rule says that something is missing which it knows by English words: it is not heard in sections whose
    heading is in another language.

    The `way` on is shown where a sentence is only worded like those a prose rule finds.

    What a `near` rule says of a place depends on the passage it stands in, on the one before it and on the front
    matter; prose rules are near. What else of the document it depends on there is told by `beyond`. A near rule
    searches within `reading.reach` alone, so that after a small change only what was touched is read again (see
    `rereading`).
    """

    def shelve(find: Opinion) -> Opinion:
        _, family, module = find.__module__.rsplit(".", 2)
        name = module.replace("_", "-")
        _SHELF[name] = Rule(
            name=name,
            family=family,
            severity=severity,
            find=find,
            prose=prose,
            quotes=quotes,
            opt_in=opt_in,
            steadfast=steadfast,
            afterwards=afterwards,
            near=prose or near,
            english=english,
            beyond=beyond,
            weighs=weighs,
            settings=settings,
            way=way,
        )
        return find

    return shelve


EXAMPLES = ("Example", "Use instead", "What it leaves alone")
"""The sections of a manual page that hold Markdown to look at."""

_SHELF: dict[str, Rule] = {}


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, by name. Adding a file to `lint/rules/<family>/` is all it takes to be among them."""
    for family in pkgutil.iter_modules(shelf.__path__, f"{shelf.__name__}."):
        for each in pkgutil.iter_modules(import_module(family.name).__path__, f"{family.name}."):
            if not each.ispkg:  # the family's words come with the rules that look for them
                import_module(each.name)
    return tuple(_SHELF[name] for name in sorted(_SHELF))


def named(name: str) -> Rule:
    """Return the rule of this name.

    Raises:
        UnknownRule: no rule is called so; its words propose the nearest names.
    """
    for each in rules():
        if each.name == name:
            return each
    written = re.sub(r"[\s_]+", "-", name.strip().lower())  # however it is written, what is near it is proposed
    raise UnknownRule(name, tuple(close(written, [each.name for each in rules()], most=2)))


def is_rule(name: str) -> bool:
    """Tell whether a rule is called so."""
    return any(each.name == name for each in rules())


def explain(name: str) -> str:
    """Return a rule's manual page as Markdown, made from the docstring of its module.

    Raises:
        UnknownRule: no rule is called so.
    """
    subject = named(name)
    lead, _, rest = subject.manual.partition("\n\n")
    lines = [f"# {subject.name}", "", lead, "", _standing(subject), "", *_sections(rest)]
    if subject.settings:
        lines += ["", "## Options", ""]
        lines += [f"- `{each.name}` (default `{each.default}`): {each.meaning}" for each in subject.settings]
    lines += ["", *_allowing(subject)]
    return "\n".join(lines).rstrip() + "\n"


def manual_page(name: str) -> str:
    """Return a rule's manual page with its examples as code: Markdown to look at, no headings of the page.

    Raises:
        UnknownRule: no rule is called so.
    """
    page, subject = explain(name), named(name)
    for section in EXAMPLES:
        example = examples(subject.manual, section).strip()
        if example:
            heading = f"## {section}\n\n"
            page = page.replace(f"{heading}{example}", f"{heading}````markdown\n{example}\n````")
    return page


def examples(manual: str, section: str) -> str:
    """Return the Markdown of one section of a manual page, unindented; empty when there is none."""
    found = re.search(rf"^{re.escape(section)}\n((?:[ ]{{4}}.*\n?|\n)+)", manual + "\n", re.MULTILINE)
    return inspect.cleandoc(found[1]) if found else ""


def _standing(subject: Rule) -> str:
    words = f"Level: {subject.severity}. Family: {subject.family}."
    if subject.opt_in:
        words += " Runs only when enabled."
    if subject.steadfast:
        words += " Keeps its level while drafting."
    if subject.name in borders().biases:
        words += " Of a sentence no rule knows that is worded like those it flags it says *Sounds like*, a level lower."
    return words


def _allowing(subject: Rule) -> Iterator[str]:
    yield from ("## Allow it", "", "Where the words have to stay, a comment on the line before says why:", "")
    yield from ("```markdown", f'<!-- afterword: ignore {subject.name} reason="who needs these words" -->', "```", "")
    yield f"For a whole text, the front matter does: `afterword-ignore-file: [{subject.name}]  # who needs them`."
    yield "*Allow here*, in the note of the server's editor and in yours, writes the comment and asks for the reason."


def _sections(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if line and not line.startswith(" "):
            yield f"## {line}"
            yield ""
        else:
            yield line.removeprefix("    ")
