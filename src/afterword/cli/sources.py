"""`afterword source`: the systems that may tell us things."""

import json
import sys
from pathlib import Path

import click

from afterword.cli.data import open_installation
from afterword.incident.senders.shelf import senders

LONGEST_LABEL = 120
DATA = click.option("--data", type=click.Path(path_type=Path, file_okay=False), default=Path("data"), show_default=True)
FROM_STDIN = click.option("--secret-stdin", is_flag=True, help="Read the secret the sender shows from standard input.")


def _label(_context: click.Context, _parameter: click.Parameter, given: str) -> str:
    """Return what a source is called. Raises ``BadParameter`` for no name, and for one that is too long to keep."""
    label = given.strip()
    if not label:
        raise click.BadParameter("It is empty. Say what you call the system.")
    if len(label) > LONGEST_LABEL:
        raise click.BadParameter(f"It has {len(label)} characters, and {LONGEST_LABEL} is the most.")
    return label


@click.group()
def source() -> None:
    """Systems that may tell us things."""


@source.command()
@click.argument("kind", type=click.Choice(tuple(senders())))
@click.argument("label", callback=_label)
@FROM_STDIN
@DATA
def add(kind: str, label: str, data: Path, *, secret_stdin: bool) -> None:
    """Give a system an address of its own; printed once, as one line of JSON.

    The address's key is not stored and cannot be shown again. Kinds that sign what they send get
    a secret as well; it is null for the others, and where the system makes its secret itself:
    nothing it sends is let in before `afterword source secret`, or its page, was given that.
    """
    sender = senders()[kind]
    if secret_stdin and not sender.verify:
        raise click.UsageError(f"{sender.title} cannot sign what it sends, so there is no secret to give.")
    open_installation(data)
    from afterword.web.incidents.sources import add_source

    given = _given() if secret_stdin else ""
    added = add_source(kind, label, given)
    shown = None if given or sender.makes_secret else added.secret
    click.echo(json.dumps({"url": added.path, "secret": shown}))
    if sender.makes_secret and not given:
        click.echo(
            f"{sender.title} makes its secret itself, and nothing is let in before you have entered it here: "
            f"afterword source secret {added.path}",
            err=True,
        )


@source.command()
@click.argument("url")
@FROM_STDIN
@DATA
def secret(url: str, data: Path, *, secret_stdin: bool) -> None:
    """Keep the secret that the system behind URL shows, as `add` printed it; asks for it.

    The one before is accepted for a while longer.
    """
    open_installation(data)
    from afterword.web.incidents.sources import find_source, rotate_secret

    kind, _, key = url.strip().rstrip("/").rpartition("/hooks/")[2].partition("/")
    found = find_source(kind, key)
    if found is None:
        raise click.ClickException("No source has this address. Give the url that `afterword source add` printed.")
    try:
        rotate_secret(found, _given() if secret_stdin else _checked(click.prompt("Secret", hide_input=True)))
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    click.echo("The secret is kept. What is signed with it is let in from now on.")


def _given() -> str:
    return _checked(sys.stdin.readline())


def _checked(given: str) -> str:
    """Return a secret as it is kept. Raises ``ClickException`` for one that can be none."""
    from afterword.web.administration.source_secrets import is_secret, trouble

    if not is_secret(given):
        raise click.ClickException(trouble(given))
    return given.strip()
