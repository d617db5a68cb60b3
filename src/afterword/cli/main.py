"""`afterword …`: one table of commands, each loaded only when it is called, so that the short ones start at once."""

from importlib import import_module
from importlib.util import find_spec

import click

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


class Lazy(click.Group):
    """A group that imports a command's module only when the command is called."""

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


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's signature
    if not value or ctx.resilient_parsing:
        return
    from afterword import __version__

    click.echo(f"afterword {__version__}")
    ctx.exit()


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, callback=_version, expose_value=False, is_eager=True, help="Show the version.")
def main() -> None:
    """From an incident's first alert to a published post-mortem whose promises are kept."""


if __name__ == "__main__":
    main()
