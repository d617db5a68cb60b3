"""What a rule finds, and what a reader is told about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from afterword.document.text import Edit, Span


class Severity(StrEnum):
    """How much a finding weighs: an error blocks approval, a warning must be answered, an info never blocks."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def eased(self) -> "Severity":
        """The level below; info stays info."""
        return Severity.WARNING if self is Severity.ERROR else Severity.INFO


@dataclass(frozen=True, slots=True)
class Fix:
    """One concrete next step.

    `safe` edits keep the meaning and may be applied at once. `suggest` edits leave a hole for a person to fill and are
    never applied in bulk. `ask` changes nothing: its question opens a thread at the span.
    """

    kind: Literal["safe", "suggest", "ask"]
    title: str
    edits: tuple[Edit, ...] = ()
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """The way on that a prose rule shows: a step in a sentence of its own, and the template or question that opens it.

    A rule whose finding knows more than its words says more itself; where only a likeness is known, this is said.
    """

    step: str
    title: str
    question: str | None = None
    hole: str = ""

    def ask(self) -> Fix:
        """Return the step as a question, which changes no text."""
        return Fix("ask", self.title, question=self.question)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule yields: a place in the text, a sentence about it, and the way on.

    `severity` is given only where it differs from the rule's own; `eased` asks for one level less than the rule's
    (shared ownership: *we*). A `steadfast` finding keeps its level while the document is being drafted.
    """

    span: Span
    message: str
    severity: Severity | None = None
    fix: Fix | None = None
    eased: bool = False
    steadfast: bool = False


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What `check` returns: a finding with its rule's name and the level that holds for this document today."""

    rule: str
    severity: Severity
    message: str
    span: Span
    fix: Fix | None = None
