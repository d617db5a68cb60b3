"""`afterword import`: post-mortems of any house become ours, one file or a whole archive."""

import json
import sys
from collections.abc import Iterable
from contextlib import closing
from itertools import chain, islice
from pathlib import Path

import click

from afterword.cli.colour import COLOUR
from afterword.cli.import_progress import Progress, progress
from afterword.cli.import_report import Tally, document, line_of, plain, summary
from afterword.exchange.arrivals.archive import Kept, arrivals
from afterword.exchange.arrivals.archives.entry import Refusal
from afterword.exchange.arrivals.archives.neighbours import NO_NEIGHBOURS, Neighbours, look_around
from afterword.exchange.arrivals.archives.readers import processors
from afterword.exchange.arrivals.archives.shelf import NoShelf, Shelf, Shelved
from afterword.exchange.arrivals.archives.walk import NoSource, Source, source_at

_FAILED = 1
_COULD_NOT_RUN = 2
_STOPPED = 130
_MANY = 400
_MOST_READERS = 4


@click.command(name="import")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="Write the texts there.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@COLOUR
def import_(path: Path, into: Path | None, form: str) -> None:
    """Import post-mortems of any house: PATH is one document, a folder, a zip or a tar.

    Says what was found in each and where, what contradicts itself and what was not understood; the text keeps
    everything. Nothing is written without --into. A second import changes nothing, and a file that was edited since is
    left alone. Exits with 0 when everything was kept, 1 when something failed, 2 when it could not run.
    """
    source = _source(path)
    shelf = _shelf(source, into) if into else None
    try:
        failed = _one_or_many(source, shelf, form)
    except KeyboardInterrupt:
        kept = f" What was written to {plain(str(into))} stays; the same command goes on from there." if into else ""
        click.echo(f"\nStopped.{kept}", err=True)
        sys.exit(_STOPPED)
    sys.exit(_FAILED if failed else 0)


def _one_or_many(source: Source, shelf: Shelf | None, form: str) -> bool:
    """Import a source and report it; tell whether anything failed."""
    if source.kind != "file":
        with progress() as shown:
            neighbours = look_around(source, progress=shown.looking)
            with closing(arrivals(source, neighbours, readers=_readers(neighbours.documents))) as outcomes:
                return _many(outcomes, neighbours, shelf, form, shown)
    documents = arrivals(source)
    first = list(islice(documents, 2))
    if len(first) == 1:
        return _one(first[0], source, shelf, form)
    with progress() as shown:
        return _many(chain(first, documents), NO_NEIGHBOURS, shelf, form, shown)


def _readers(documents: int) -> int:
    """Return how many processes to read with: starting them takes as long as reading some hundred documents."""
    return 1 if documents < _MANY else min(processors(), _MOST_READERS)


def _one(outcome: Kept | Refusal, source: Source, shelf: Shelf | None, form: str) -> bool:
    if isinstance(outcome, Refusal):
        click.echo(f"afterword: {plain(str(source.path))}: {plain(outcome.why)}", err=True)
        return True
    shelved = _shelved(outcome, shelf)
    if form == "json":
        _print(json.dumps(outcome.arrival.as_json(), ensure_ascii=False))
    else:
        document(source.path, outcome.arrival, shelved if isinstance(shelved, Shelved) else None)
    if isinstance(shelved, Refusal):
        click.echo(f"afterword: {plain(outcome.path)}: {plain(shelved.why)}", err=True)
        return True
    return False


def _many(
    outcomes: Iterable[Kept | Refusal], neighbours: Neighbours, shelf: Shelf | None, form: str, shown: Progress
) -> bool:
    tally = Tally(neighbours)
    try:
        for outcome in outcomes:
            shelved = _shelved(outcome, shelf) if isinstance(outcome, Kept) else None
            told = shelved if isinstance(shelved, Refusal) else outcome
            tally.count(told, shelved if isinstance(shelved, Shelved) else None)
            if form == "json":
                _print_as_json(outcome, told)
            else:
                click.echo(line_of(told, shelved if isinstance(shelved, Shelved) else None))
            shown.read(tally.seen, neighbours.documents)
    except KeyboardInterrupt:
        tally.stopped = True
        raise
    finally:
        shown.end()
        if form == "json":
            _print(json.dumps({"summary": tally.as_json()}, ensure_ascii=False))
        else:
            for line in summary(tally):
                click.echo(line)
    return tally.failed > 0


def _print_as_json(outcome: Kept | Refusal, told: Kept | Refusal) -> None:
    """Print a document that was read, whether or not it could be written; what failed is said beside it."""
    if isinstance(outcome, Kept):
        _print(json.dumps({"path": outcome.path, **outcome.arrival.as_json()}, ensure_ascii=False))
    if isinstance(told, Refusal) and told.failed:
        click.echo(f"afterword: {plain(told.path)}: {plain(told.why)}", err=True)


def _shelved(kept: Kept, shelf: Shelf | None) -> Shelved | Refusal | None:
    if shelf is None:
        return None
    try:
        return shelf.put(kept.path, kept.arrival.text)
    except NoShelf as trouble:
        return Refusal(kept.path, str(trouble), failed=True)


def _source(path: Path) -> Source:
    try:
        return source_at(path)
    except NoSource as trouble:
        raise _Refused(plain(str(trouble))) from trouble


def _shelf(source: Source, into: Path) -> Shelf:
    place = source.path.resolve()
    if source.kind == "folder" and place == into.resolve():
        raise _Refused(f"{plain(str(into))} is what is imported. Choose another folder for what is written.")
    try:
        return Shelf.open(into, place.parent.name if source.kind == "file" else place.name)
    except NoShelf as trouble:
        raise _Refused(plain(str(trouble))) from trouble


def _print(text: str) -> None:
    """Print a line as UTF-8, whatever the terminal speaks, at once: who reads the other end need not wait."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


class _Refused(click.ClickException):
    """The command could not run."""

    exit_code = _COULD_NOT_RUN
