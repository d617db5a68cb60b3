"""`afterword new`, `afterword show` and `afterword tidy`: post-mortems as plain files."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import click

_STDIN = "-"
_UNTIDY = 1
_COULD_NOT_RUN = 2


@click.command()
@click.option("--title", help="What happened, in a few words.")
@click.option("--from", "alert", type=click.File("rb"), metavar="FILE", help="What an alert's webhook sent, as JSON.")
@click.option("--owner", metavar="@HANDLE", help="Who writes it.")
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write it there.")
def new(title: str | None, alert: BinaryIO | None, owner: str | None, output: Path | None) -> None:
    """Begin a post-mortem: print its draft, or write it to a file that does not exist yet.

    With --from, its times, services and first events are those of the alert; "-" reads standard input.
    """
    text = _drafted(title, alert, owner)
    if output is None:
        _print(text)
        return
    try:
        with output.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise _Refused(f"{output} exists already. Choose another name.") from None
    except OSError as error:
        raise _Refused(f"{output} cannot be written: {error.strerror}.") from error
    click.echo(f"Wrote {output}. Next: afterword check {output}", err=True)


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def show(file: Path, form: str) -> None:
    """Show what a post-mortem says: facts, impact, timeline, factors as a tree, actions and lessons.

    "-" reads standard input.
    """
    from afterword.document.parse import parse

    document = parse(_read(file))
    if form == "json":
        import json

        from afterword.exchange.departures.structure import structure

        _print(json.dumps(structure(document), ensure_ascii=False, indent=2) + "\n")
        return
    from afterword.cli.overview import overview

    overview(document)


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True), metavar="FILE…")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit with 1 if a file is untidy.")
@click.option("--write", is_flag=True, help="Change the files.")
def tidy(files: tuple[Path, ...], *, only_check: bool, write: bool) -> None:
    """Format post-mortems without touching their words.

    Prints the tidy text unless --check or --write is given; "-" reads standard input. What a text says stays what it
    was: a change that would alter it is not made.
    """
    from afterword.document.tidy import tidy as tidied

    if only_check and write:
        raise click.UsageError("Give either --check or --write.")
    untidy = 0
    for file in files:
        text = _read(file)
        result = tidied(text)
        untidy += result != text
        if write and str(file) != _STDIN:
            if result != text:
                _write(file, result)
                click.echo(f"Tidied {file}", err=True)
        elif not only_check:
            _print(result)
        elif result != text:
            click.echo(f"{file} is untidy. Run: afterword tidy --write {file}")
    if only_check and untidy:
        sys.exit(_UNTIDY)


def _drafted(title: str | None, alert: BinaryIO | None, owner: str | None) -> str:
    from afterword.document.draft import draft
    from afterword.incident.incident import Incident

    now = datetime.now(UTC)
    if alert is None:
        return draft(Incident("by-hand", title or "Something happened"), owner=owner, created=now.date())
    from dataclasses import replace

    from afterword.incident.decide import decide
    from afterword.incident.rehearsal import load_policy
    from afterword.incident.senders.arrival import incident_in

    policy = load_policy()
    try:
        incident = incident_in(alert.read(), received=now, policy=policy)
    except ValueError as error:
        raise _Refused(str(error)) from error
    if title:
        incident = replace(incident, title=title)
    triggers = tuple(reason.trigger for reason in decide(incident, policy, now=now).reasons)
    return draft(incident, owner=owner, created=now.date(), triggers=triggers)


def _read(file: Path) -> str:
    """Read a file as it is, line ends included; ends the command with 2 where it cannot be read."""
    try:
        content = sys.stdin.buffer.read() if str(file) == _STDIN else file.read_bytes()
        return content.decode("utf-8")
    except OSError as error:
        raise _Refused(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise _Refused(f"{file} is not UTF-8 (byte {error.start}). Save it as UTF-8.") from error


def _write(file: Path, text: str) -> None:
    try:
        with file.open("w", encoding="utf-8", newline="") as opened:
            opened.write(text)
    except OSError as error:
        raise _Refused(f"{file} cannot be written: {error.strerror}.") from error


def _print(text: str) -> None:
    """Print as UTF-8 with the line ends given, whatever the terminal's own."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


class _Refused(click.ClickException):
    """The command could not run."""

    exit_code = _COULD_NOT_RUN
