"""How far an import is: a bar on a terminal, now and then a line elsewhere; always on standard error."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import click

from afterword.cli.colour import console

_SILENCE = 10.0


class Progress(Protocol):
    """What is told while an import runs."""

    def looking(self, documents: int) -> None:
        """So many documents were come across in the first, light walk."""

    def read(self, done: int, documents: int) -> None:
        """So many entries were dealt with, of so many documents."""

    def end(self) -> None:
        """Nothing more will be told; what is printed next is the summary."""


@contextmanager
def progress() -> Iterator[Progress]:
    """Return what suits standard error."""
    shown: Progress = _Bar() if sys.stderr.isatty() else _Lines()
    try:
        yield shown
    finally:
        shown.end()


class _Lines:
    """A line every ten seconds: enough for a log, nothing for what is done at once."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def looking(self, documents: int) -> None:
        if self._due():
            click.echo(f"{documents} documents so far", err=True)

    def read(self, done: int, documents: int) -> None:
        if self._due():
            click.echo(f"{min(done, documents)} of {documents} documents", err=True)

    def end(self) -> None:
        """A log needs no end."""

    def _due(self) -> bool:
        now = time.monotonic()
        if now - self._last < _SILENCE:
            return False
        self._last = now
        return True


class _Bar:
    """A bar below the lines that are printed; it goes away when it is done."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=console(stderr=True),
            transient=True,
            # Lines of a report that goes to the same terminal are printed above the bar; a pipe's are left alone.
            redirect_stdout=sys.stdout.isatty(),
        )
        self._task = self._bar.add_task("Looking around", total=None)
        self._bar.start()

    def looking(self, documents: int) -> None:
        self._bar.update(self._task, completed=documents)

    def read(self, done: int, documents: int) -> None:
        self._bar.update(self._task, description="Reading", completed=min(done, documents), total=documents)

    def end(self) -> None:
        self._bar.stop()
