"""Pages made from the code: one for each rule, and the command line."""

from pathlib import Path

import click
from sphinx.application import Sphinx

from afterword.cli.main import main
from afterword.lint.rule import manual_page, rules

REFERENCE = Path(__file__).parent / "reference"


def write_rules() -> None:
    """Write one manual page for each rule from its docstring, and take away those of rules that are gone."""
    folder = REFERENCE / "rules"
    folder.mkdir(exist_ok=True)
    pages = {f"{rule.name}.md": manual_page(rule.name) for rule in rules()}
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, page in pages.items():
        write(folder / name, page)


def write_commands() -> None:
    """Write the command line's own help as a page."""
    context = click.Context(main, info_name="afterword")
    chapters = ["# The command line\n", "```text\n" + main.get_help(context) + "\n```\n"]
    for path, command, parent in commands(main, context):
        with click.Context(command, info_name=path, parent=parent) as inner:
            chapters.append(f"## afterword {path}\n\n```text\n{command.get_help(inner)}\n```\n")
    write(REFERENCE / "command-line.md", "\n".join(chapters))


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


def write(path: Path, page: str) -> None:
    """Write a page unless it is the same already, so that a rebuild reads only what changed."""
    if not path.exists() or path.read_text(encoding="utf-8") != page:
        path.write_text(page, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the pages before Sphinx looks for them."""
    app.connect("config-inited", lambda *_: (write_rules(), write_commands()))
    return {"parallel_read_safe": True}
