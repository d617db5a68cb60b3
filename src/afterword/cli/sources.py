"""`afterword source`: the systems that may tell us things."""

import json
from pathlib import Path

import click

from afterword.cli.data import open_installation
from afterword.incident.senders.shelf import senders


@click.group()
def source() -> None:
    """Systems that may tell us things."""


@source.command()
@click.argument("kind", type=click.Choice(tuple(senders())))
@click.argument("label")
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), default=Path("data"), show_default=True)
def add(kind: str, label: str, data: Path) -> None:
    """Give a system an address of its own; printed once, as one line of JSON.

    The address's key is not stored and cannot be shown again. Kinds that sign what they send get
    a secret as well; for the others it is null.
    """
    open_installation(data)
    from afterword.web.incidents.sources import add_source

    added = add_source(kind, label)
    click.echo(json.dumps({"url": added.path, "secret": added.secret}))
