"""The Actions section: promises, whose they are, and whether they were kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from afterword.document.text import Edit, Span


@dataclass(frozen=True, slots=True)
class Action:
    """One action item.

    Attributes:
        text: What is to be done, without id and without the short-form tokens at its ends.
        text_span: From the first to the last character after the id, short-form tokens included.
        box_span: What stands between the brackets, usually one character; empty at the text where there is no box.
        boxed: Whether there are brackets.
        done: Any character but a blank stands in the box.
        owners: As written, in attribute line or short form.
        due: None where `due_text` is not a date.
        dropped: Why it will not be done.
        attributes: The place of each value, by key.
        id_span: The place of its id.
    """

    span: Span
    line: int
    id: str | None
    text: str
    text_span: Span
    box_span: Span
    boxed: bool
    done: bool
    done_on: date | None = None
    owners: tuple[str, ...] = ()
    owner_spans: tuple[Span, ...] = ()
    priority: str | None = None
    due: date | None = None
    due_text: str | None = None
    kind: str | None = None
    tracker: str | None = None
    verify: str | None = None
    dropped: str | None = None
    fixes: tuple[str, ...] = ()
    attributes: Mapping[str, Span] = field(default_factory=dict)
    id_span: Span | None = None


def tick(action: Action) -> Edit:
    """Return the edit that marks an action as done: one character, or a new box where there is none."""
    return Edit(action.box_span, "x" if action.boxed else "[x] ")


def untick(action: Action) -> Edit:
    """Return the edit that opens an action again: one character, or a new box where there is none."""
    return Edit(action.box_span, " " if action.boxed else "[ ] ")
