"""Whether what is printed is coloured: as it was asked for, else as the environment says, else where a terminal is."""

import os
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console

_ASKED = {"always": True, "never": False}


def _choose(context: click.Context, _: click.Parameter, value: str | None) -> None:
    """Keep the choice where click looks for it; a command that was asked nothing does as the one above it."""
    if value is not None or context.parent is None:
        context.color = _ASKED.get(value or "auto", environment())


COLOUR = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    callback=_choose,
    expose_value=False,
    is_eager=True,
    help="Colour what is printed; auto: on a terminal, unless the environment says otherwise.",
)


def environment() -> bool | None:
    """Say what the environment asks for, or None where it leaves that to whether there is a terminal.

    NO_COLOR (no-color.org) before FORCE_COLOR and CLICOLOR_FORCE (bixense.com/clicolors), as in Python itself.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if any(os.environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    if os.environ.get("CLICOLOR") == "0" or os.environ.get("TERM") == "dumb":
        return False
    return None


def console(*, stderr: bool = False) -> "Console":
    """Return where Rich prints, which shall colour when click does."""
    from rich.console import Console

    context = click.get_current_context(silent=True)
    wanted = context.color if context else environment()
    chosen: dict[bool | None, dict[str, Any]] = {
        True: {"force_terminal": True, "no_color": False, "color_system": "standard"},
        False: {"color_system": None},
        None: {},
    }
    return Console(stderr=stderr, highlight=False, **chosen[wanted])
