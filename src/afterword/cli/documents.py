"""`afterword show` and `afterword tidy`: post-mortems as plain files."""

import sys
from pathlib import Path

import click

from afterword.cli.colour import COLOUR

_STDIN = "-"
_UNTIDY = 1
_COULD_NOT_RUN = 2


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@COLOUR
def show(file: Path, form: str) -> None:
    """Show what a post-mortem says: facts, impact, timeline, factors as a tree, actions and lessons.

    "-" reads standard input.
    """
    from afterword.document.parse import parse

    document = parse(_read(file))
    if form == "json":
        import json

        from afterword.exchange.departures.structure import structure

        print_text(json.dumps(structure(document), ensure_ascii=False, indent=2) + "\n")
        return
    from afterword.cli.overview import overview

    overview(document)


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True), metavar="FILE…")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit with 1 if a file is untidy.")
@click.option("--write", is_flag=True, help="Change the files.")
@click.option("--postmortems-only", is_flag=True, help="Leave files alone that are no post-mortems.")
def tidy(files: tuple[Path, ...], *, only_check: bool, write: bool, postmortems_only: bool) -> None:
    """Format post-mortems without touching their words.

    Prints the tidy text unless --check or --write is given; "-" reads standard input. What a text says stays what it
    was: a change that would alter it is not made.
    """
    from afterword.document.parse import parse
    from afterword.document.recognise import is_postmortem
    from afterword.document.tidy import tidy as tidied

    if only_check and write:
        raise click.UsageError("Give either --check or --write.")
    untidy = 0
    for file in files:
        text = _read(file)
        if postmortems_only and not is_postmortem(parse(text)):
            continue
        result = tidied(text)
        untidy += result != text
        if write and str(file) != _STDIN:
            if result != text:
                _write(file, result)
                click.echo(f"Tidied {file}", err=True)
        elif not only_check:
            print_text(result)
        elif result != text:
            click.echo(f"{file} is untidy. Run: afterword tidy --write {file}")
    if only_check and untidy:
        sys.exit(_UNTIDY)


def _read(file: Path) -> str:
    """Read a file as it is, line ends included; ends the command with 2 where it cannot be read."""
    try:
        content = sys.stdin.buffer.read() if str(file) == _STDIN else file.read_bytes()
        return content.decode("utf-8")
    except OSError as error:
        raise Refused(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Refused(f"{file} is not UTF-8 (byte {error.start}). Save it as UTF-8.") from error


def _write(file: Path, text: str) -> None:
    try:
        with file.open("w", encoding="utf-8", newline="") as opened:
            opened.write(text)
    except OSError as error:
        raise Refused(f"{file} cannot be written: {error.strerror}.") from error


def print_text(text: str) -> None:
    """Print as UTF-8 with the line ends given, whatever the terminal's own."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


class Refused(click.ClickException):
    """The command could not run."""

    exit_code = _COULD_NOT_RUN
