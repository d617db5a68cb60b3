"""Pages made from the code: one for each rule, and the command line."""

from pathlib import Path

import click
from sphinx.application import Sphinx

from afterword.cli.main import main
from afterword.lint.rule import explain, rules

REFERENCE = Path(__file__).parent / "reference"


def write_rules() -> None:
    """Write one manual page for each rule from its docstring."""
    folder = REFERENCE / "rules"
    folder.mkdir(exist_ok=True)
    for name in sorted(rules()):
        (folder / f"{name}.md").write_text(explain(name), encoding="utf-8")


def write_commands() -> None:
    """Write the command line's own help as a page."""
    context = click.Context(main, info_name="afterword")
    chapters = ["# The command line\n", "```text\n" + main.get_help(context) + "\n```\n"]
    for path, command, parent in commands(main, context):
        with click.Context(command, info_name=path, parent=parent) as inner:
            chapters.append(f"## afterword {path}\n\n```text\n{command.get_help(inner)}\n```\n")
    (REFERENCE / "command-line.md").write_text("\n".join(chapters), encoding="utf-8")


def commands(
    group: click.Group, context: click.Context, prefix: str = ""
) -> list[tuple[str, click.Command, click.Context]]:
    """List every command below a group with the words that reach it."""
    found = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            found += commands(command, context, f"{prefix}{name} ")
        elif command is not None:
            found.append((prefix + name, command, context))
    return found


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the pages before Sphinx looks for them."""
    app.connect("config-inited", lambda *_: (write_rules(), write_commands()))
    return {"parallel_read_safe": True}
