"""`afterword check` and `afterword explain`."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import click

from afterword.checks import Checks, Unusable, today
from afterword.cli.colour import COLOUR
from afterword.cli.files import STDIN, File, texts, write
from afterword.cli.keeping import remembering
from afterword.cli.output import Checked, as_json, as_statistics, as_text, print_exactly, printable
from afterword.document.document import Document
from afterword.document.facts import STATUSES
from afterword.document.parse import parse
from afterword.document.recognise import is_postmortem
from afterword.lint.check import check as lint
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from afterword.lint.rule import UnknownRule, rules
from afterword.lint.rule import explain as manual
from afterword.uncollected import uncollected

COULD_NOT_RUN = 2
_SHOWN = 3
NO_POSTMORTEM = "no post-mortem (no schema: postmortem/1, fewer than three of its sections)"
OUTSIDE = "is not below this directory, so git apply and patch refuse its change. Run this in a directory above it."
FORMATS = ("text", "json", "sarif", "github", "gitlab", "junit")


class _Parsed(NamedTuple):
    """A file that is to be checked."""

    name: str
    text: str
    document: Document


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH…]")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="How to print.")
@click.option(
    "--stage",
    metavar="STATUS",
    type=click.Choice(STATUSES, case_sensitive=False),
    help="Judge as in this status, whatever the front matter says.",
)
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="Read this instead of afterword.toml.")
@click.option("--fix", is_flag=True, help="Make the safe changes; what is left is printed.")
@click.option("--diff", is_flag=True, help="Show the changes --fix would make; exit with 1 if there are any.")
@click.option("--postmortems-only", is_flag=True, help="Leave a named file alone, too, that is no post-mortem.")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule instead of listing them.")
@COLOUR
@uncollected(for_good=True)
@remembering()
def check(  # noqa: PLR0913 - one for each option
    paths: tuple[str, ...],
    form: str,
    stage: str | None,
    config: Path | None,
    *,
    fix: bool,
    diff: bool,
    postmortems_only: bool,
    statistics: bool,
) -> None:
    """Check post-mortems in Markdown and say what to do.

    A directory is searched for *.md, and what is no post-mortem there is left alone: a file with neither the schema
    postmortem/1 nor three of the usual sections. A file that is named is checked whatever it is, but only a post-mortem
    is changed; with --postmortems-only, as hooks need it, it is left alone as well. "-" reads standard input; without a
    path the current directory is checked. Which rules run says, for each file, the nearest afterword.toml: in its
    directory or above. Exits with 0 when nothing stands in the way, 1 when an error was found, 2 when something could
    not be checked.
    """
    if fix and diff:
        raise click.UsageError("Give either --fix or --diff.")
    if (diff or statistics) and form != "text":
        raise click.UsageError("--diff and --statistics are printed as text.")
    options_of = _options_of(config, stage)
    troubles: list[str] = []
    passed: list[str] = []
    found = list(_postmortems(texts(paths or (".",), troubles), passed, postmortems_only=postmortems_only))
    if passed and not found and not troubles and not postmortems_only:
        troubles.append(f"There is {NO_POSTMORTEM} among {_listed(passed)}, so there is nothing to check.")
    elif passed:
        click.echo(f"afterword: Left alone, being {NO_POSTMORTEM}: {_listed(passed)}.", err=True)
    for file in found:
        options_of(file.name)  # what cannot be used is said before anything is changed
    if diff:
        failed = _show_changes(found, options_of)
    else:
        mended = _mended(found, options_of, troubles) if fix else ((name, document) for name, _, document in found)
        checked = [_checked(name, document, options_of(name)) for name, document in mended]
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


def _options_of(config: Path | None, stage: str | None) -> Callable[[str], Options]:
    """Return who says how a file is checked; ends the command with 2 where an afterword.toml cannot be used."""
    checks, day = Checks(), today()

    def options_of(name: str) -> Options:
        folder = Path.cwd() if name == STDIN else Path(name).parent
        try:
            options = checks.of(config) if config else checks.of_folder(folder)
        except Unusable as trouble:
            click.echo(f"afterword: {trouble}", err=True)
            sys.exit(COULD_NOT_RUN)
        return replace(options, stage=stage, today=day)

    return options_of


def _checked(name: str, document: Document, options: Options) -> Checked:
    return Checked(name, document, lint(document, options), options.manual)


def _print(checked: list[Checked], form: str, *, statistics: bool) -> None:
    if form == "text":
        for line in (as_statistics(checked) if statistics else as_text(checked)) if checked else ():
            click.echo(line)
        return
    if form == "json":
        print_exactly(as_json(checked))
        return
    from afterword.cli import reports

    if form == "github":
        for line in reports.as_github(checked):
            print_exactly(line)
        return
    print_exactly({"sarif": reports.as_sarif, "gitlab": reports.as_gitlab, "junit": reports.as_junit}[form](checked))


def _postmortems(found: Iterable[File], passed: list[str], *, postmortems_only: bool) -> Iterator[_Parsed]:
    """Yield the files that are to be checked: those somebody named, and the post-mortems met below a directory."""
    for name, text, named in found:
        document = parse(text)
        if (named and not postmortems_only) or is_postmortem(document):
            yield _Parsed(name, text, document)
        else:
            passed.append(name)


def _listed(names: list[str]) -> str:
    shown = ", ".join(printable(name) for name in names[:_SHOWN])
    return f"{shown} and {len(names) - _SHOWN} more" if len(names) > _SHOWN else shown


def _changeable(file: _Parsed) -> bool:
    """Tell whether a file may be changed; says so where it may not."""
    if is_postmortem(file.document):
        return True
    click.echo(f"afterword: {printable(file.name)} is not changed, being {NO_POSTMORTEM}.", err=True)
    return False


def _show_changes(found: Iterable[_Parsed], options_of: Callable[[str], Options]) -> bool:
    """Print what mending would change, as a patch for `git apply` and `patch -p1`; tell whether there is anything."""
    from afterword.cli.patch import below, patch
    from afterword.lint.mend import mend

    changes = False
    for name, text, _ in filter(_changeable, found):
        lines = list(patch(name, text, mend(text, options_of(name)).text))
        for line in lines:
            print_exactly(line)
        if lines and below(name) is None:
            click.echo(f"afterword: {printable(name)} {OUTSIDE}", err=True)
        changes |= bool(lines)
    return changes


def _mended(
    found: Iterable[_Parsed], options_of: Callable[[str], Options], troubles: list[str]
) -> Iterator[tuple[str, Document]]:
    """Make the safe changes in each file, and yield the documents as they are then."""
    from afterword.lint.mend import mend

    for file in found:
        name, text, document = file
        mended, fixed = mend(text, options_of(name)) if _changeable(file) else (text, ())
        if mended == text:
            yield name, document
            continue
        if name == STDIN or not write(name, mended, troubles):
            troubles += ["- cannot be changed in place. Use --diff."] if name == STDIN else []
            yield name, document
            continue
        count = "1 finding" if len(fixed) == 1 else f"{len(fixed)} findings"
        click.echo(f"Fixed {count} in {name}.", err=True)
        yield name, parse(mended)
