"""`afterword check` and `afterword explain`."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from afterword.cli.files import STDIN, texts, write
from afterword.cli.output import Checked, as_json, as_statistics, as_text
from afterword.cli.uncollected import uncollected
from afterword.document.parse import parse
from afterword.lint.check import check as lint
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from afterword.lint.rule import UnknownRule, rules
from afterword.lint.rule import explain as manual

COULD_NOT_RUN = 2
FORMATS = ("text", "json", "sarif", "github", "gitlab", "junit")


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH…]")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="How to print.")
@click.option("--stage", metavar="STATUS", help="Judge as in this status, whatever the front matter says.")
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="Read this instead of afterword.toml.")
@click.option("--fix", is_flag=True, help="Make the safe changes; what is left is printed.")
@click.option("--diff", is_flag=True, help="Show the changes --fix would make; exit with 1 if there are any.")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule instead of listing them.")
@uncollected()
def check(  # noqa: PLR0913 - one for each option
    paths: tuple[str, ...],
    form: str,
    stage: str | None,
    config: Path | None,
    *,
    fix: bool,
    diff: bool,
    statistics: bool,
) -> None:
    """Check post-mortems in Markdown and say what to do.

    A directory is searched for *.md; "-" reads standard input; without a path the current directory is checked. Which
    rules run says the nearest afterword.toml, in this directory or above. Exits with 0 when nothing stands in the way,
    1 when an error was found, 2 when something could not be checked.
    """
    if fix and diff:
        raise click.UsageError("Give either --fix or --diff.")
    if (diff or statistics) and form != "text":
        raise click.UsageError("--diff and --statistics are printed as text.")
    options = replace(_options(config), stage=stage)
    troubles: list[str] = []
    found = texts(paths or (".",), troubles)
    if diff:
        failed = _show_changes(found, options)
    else:
        found = _mended(found, options, troubles) if fix else found
        checked = [Checked(name, document := parse(text), lint(document, options)) for name, text in found]
        _print(checked, form, statistics=statistics)
        failed = any(each.severity is Severity.ERROR for file in checked for each in file.diagnostics)
    for trouble in troubles:
        click.echo(f"afterword: {trouble}", err=True)
    sys.exit(COULD_NOT_RUN if troubles else failed)


@click.command()
@click.argument("rule", required=False)
def explain(rule: str | None) -> None:
    """Explain a rule, or list all rules."""
    if rule is None:
        width = max(len(each.name) for each in rules())
        for each in rules():
            click.echo(f"{each.name:<{width}}  {each.severity.value:<7}  {each.headline}")
        return
    try:
        click.echo(manual(rule), nl=False)
    except UnknownRule as unknown:
        click.echo(f"afterword: {unknown} afterword explain lists them all.", err=True)
        sys.exit(COULD_NOT_RUN)


def _options(config: Path | None) -> Options:
    """Read how this house checks; ends the command with 2 where that cannot be used."""
    from afterword.lint.configuration import Misconfigured, nearest, read

    path = config or nearest(Path.cwd())
    if path is None:
        return Options()

    import tomllib

    try:
        return read(path.read_text("utf-8"))
    except Misconfigured as trouble:
        words = str(trouble)
    except tomllib.TOMLDecodeError as trouble:
        words = f"this is not TOML: {trouble}"
    except (OSError, UnicodeDecodeError) as trouble:
        words = f"it cannot be read: {trouble}"
    click.echo(f"afterword: {path}: {words.rstrip('.')}.", err=True)
    sys.exit(COULD_NOT_RUN)


def _print(checked: list[Checked], form: str, *, statistics: bool) -> None:
    if form == "text":
        for line in (as_statistics(checked) if statistics else as_text(checked)) if checked else ():
            click.echo(line)
        return
    if form == "json":
        _print_exactly(as_json(checked))
        return
    from afterword.cli import reports

    if form == "github":
        for line in reports.as_github(checked):
            _print_exactly(line)
        return
    _print_exactly({"sarif": reports.as_sarif, "gitlab": reports.as_gitlab, "junit": reports.as_junit}[form](checked))


def _print_exactly(text: str) -> None:
    """Print in UTF-8, whatever the terminal speaks; a file name that is not UTF-8 keeps its bytes as escapes."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def _show_changes(found: Iterator[tuple[str, str]], options: Options) -> bool:
    """Print what mending would change, as a patch; tell whether it would change anything."""
    from difflib import unified_diff

    from afterword.lint.mend import mend

    changes = False
    for name, text in found:
        lines, mended = (source.splitlines(keepends=True) for source in (text, mend(text, options).text))
        for line in unified_diff(lines, mended, name, name):
            changes = True
            _print_exactly(line.rstrip("\r\n"))
            if not line.endswith(("\n", "\r")):
                _print_exactly("\\ No newline at end of file")
    return changes


def _mended(found: Iterator[tuple[str, str]], options: Options, troubles: list[str]) -> Iterator[tuple[str, str]]:
    """Make the safe changes in each file, and yield the texts as they are then."""
    from afterword.lint.mend import mend

    for name, text in found:
        mended, fixed = mend(text, options)
        if mended == text:
            yield name, text
            continue
        if name == STDIN or not write(name, mended, troubles):
            troubles += ["- cannot be changed in place. Use --diff."] if name == STDIN else []
            yield name, text
            continue
        count = "1 finding" if len(fixed) == 1 else f"{len(fixed)} findings"
        click.echo(f"Fixed {count} in {name}.", err=True)
        yield name, mended
