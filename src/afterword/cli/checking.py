"""`afterword check` and `afterword explain`."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from afterword.cli.output import Checked, as_json, as_text
from afterword.document.parse import parse
from afterword.lint.check import check as lint
from afterword.lint.diagnostic import Severity
from afterword.lint.options import Options
from afterword.lint.rule import UnknownRule, rules
from afterword.lint.rule import explain as manual

COULD_NOT_RUN = 2
_STDIN = "-"
_SKIPPED = frozenset({"node_modules", "__pycache__"})


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH…]")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@click.option("--stage", metavar="STATUS", help="Judge as in this status, whatever the front matter says.")
def check(paths: tuple[str, ...], form: str, stage: str | None) -> None:
    """Check post-mortems in Markdown and say what to do.

    A directory is searched for *.md; "-" reads standard input; without a path the current directory is checked. Exits
    with 0 when nothing stands in the way, 1 when an error was found, 2 when something could not be checked.
    """
    troubles: list[str] = []
    options = Options(stage=stage)
    checked = list(_checked(paths or (".",), options, troubles))
    if form == "json":
        _print_json(as_json(checked))
    elif checked:
        for line in as_text(checked):
            click.echo(line)
    for trouble in troubles:
        click.echo(f"afterword: {trouble}", err=True)
    if troubles:
        sys.exit(COULD_NOT_RUN)
    sys.exit(any(each.severity is Severity.ERROR for file in checked for each in file.diagnostics))


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


def _print_json(text: str) -> None:
    """Print in UTF-8, whatever the terminal speaks; a file name that is not UTF-8 keeps its bytes as escapes."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def _checked(paths: tuple[str, ...], options: Options, troubles: list[str]) -> Iterator[Checked]:
    """Check each file once, in the order given and sorted below a directory; note what could not be read."""
    seen: set[str] = set()
    for path in paths:
        for name in _files(path, troubles):
            if name in seen:
                continue
            seen.add(name)
            text = _read(name, troubles)
            if text is not None:
                document = parse(text)
                yield Checked(name, document, lint(document, options))


def _files(path: str, troubles: list[str]) -> list[str]:
    if path == _STDIN or not Path(path).is_dir():
        return [path]
    found = sorted(_walk(path, troubles))
    if not found:
        troubles.append(f"{path} holds no *.md file, so there is nothing to check.")
    return found


def _walk(top: str, troubles: list[str]) -> Iterator[str]:
    """Yield the Markdown files below a directory; hidden directories and node_modules are passed over."""

    def unreadable(error: OSError) -> None:
        troubles.append(f"{error.filename} cannot be opened: {_reason(error)}.")

    for folder, folders, files in os.walk(top, onerror=unreadable):
        folders[:] = [each for each in folders if not each.startswith(".") and each not in _SKIPPED]
        for file in files:
            if not file.lower().endswith(".md") or file.startswith("."):
                continue
            path = os.path.normpath(os.path.join(folder, file))  # noqa: PTH118 - "docs/a.md", as it was asked for
            if _is_document(path):
                yield path


def _is_document(path: str) -> bool:
    """Pass over pipes and devices, which would never end; what cannot be looked at is reported when it is read."""
    try:
        return Path(path).is_file() or not Path(path).exists()
    except OSError:
        return True


def _read(name: str, troubles: list[str]) -> str | None:
    """Return a file's text, or None where there is none; line ends are kept as they are."""
    try:
        raw = sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes()
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        troubles.append(f"{name} is not UTF-8: line {line} holds byte 0x{raw[error.start]:02x}. Save it as UTF-8.")
    except OSError as error:
        troubles.append(f"{name} cannot be read: {_reason(error)}.")
    return None


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
