"""`afterword …`: one table of commands, each loaded only when it is called, so that the short ones start at once."""

import errno
import os
import sys
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import click

from afterword.cli.colour import COLOUR
from afterword.uncollected import uncollected

# Where each command lives. Those whose module is not installed are not listed.
COMMANDS = {
    "check": "afterword.cli.checking:check",
    "explain": "afterword.cli.checking:explain",
    "import": "afterword.cli.importing:import_",
    "new": "afterword.cli.beginning:new",
    "show": "afterword.cli.documents:show",
    "tidy": "afterword.cli.documents:tidy",
    "decide": "afterword.cli.incidents:decide",
    "policy": "afterword.cli.policies:policy",
    "lsp": "afterword.cli.editing:lsp",
    "serve": "afterword.cli.serving:serve",
    "tend": "afterword.cli.tending:tend",
    "user": "afterword.cli.people:user",
    "key": "afterword.cli.people:key",
    "source": "afterword.cli.sources:source",
}
SUMMARIES = {
    "check": "Check post-mortems in Markdown and say what to do.",
    "explain": "Explain a rule, or list all rules.",
    "import": "Import post-mortems of any house, one or a whole archive.",
    "new": "Begin a post-mortem, from any system's alert or from nothing.",
    "show": "Show what a post-mortem says: times, causes, actions.",
    "tidy": "Format a post-mortem without touching its words.",
    "decide": "Say whether an incident owes a post-mortem, and why.",
    "policy": "Check a policy, and try it on what happened.",
    "lsp": "Check in your editor while you write.",
    "serve": "Serve the web interface.",
    "tend": "Do the work that waits: mails, reminders, derived rows.",
    "user": "Add people.",
    "key": "Add API keys.",
    "source": "Add systems that send alerts.",
}


COULD_NOT_RUN = 2
# What a full or broken disk and a stream that is only read from answer; a pipe nobody reads any more is click's.
_NO_OUTPUT = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF})


class Lazy(click.Group):
    """A group that imports a command's module only when the command is called."""

    def main(self, *args: Any, **options: Any) -> Any:  # noqa: ANN401 - click's signature
        """Run a command; ends with 2 and a line on standard error where its output cannot be written."""
        try:
            return super().main(*args, **options)
        except OSError as error:
            if error.errno not in _NO_OUTPUT or error.filename is not None:  # a file has its name in the error
                raise
            _discard_output()
            with suppress(OSError):
                click.echo(f"afterword: The output cannot be written: {(error.strerror or '').lower()}.", err=True)
            sys.exit(COULD_NOT_RUN)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the commands that are installed, in the order of the table."""
        return [name for name, place in COMMANDS.items() if find_spec(place.partition(":")[0])]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Import a command."""
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, _, attribute = place.partition(":")
        if not find_spec(module):
            return None
        with uncollected(for_good=True):
            found = getattr(import_module(module), attribute)
        if not isinstance(found, click.Command):
            raise TypeError(f"{place} is no command")
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, SUMMARIES[name]) for name in self.list_commands(ctx)])


def _discard_output() -> None:
    """Let what is still buffered go nowhere, or the interpreter tries once more at its end and complains."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's signature
    if not value or ctx.resilient_parsing:
        return
    from afterword import __version__

    click.echo(f"afterword {__version__}")
    ctx.exit()


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, callback=_version, expose_value=False, is_eager=True, help="Show the version.")
@COLOUR
def main() -> None:
    """From an incident's first alert to a published post-mortem whose promises are kept."""


if __name__ == "__main__":
    main()
