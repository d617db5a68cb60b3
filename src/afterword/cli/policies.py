"""`afterword policy`: read a policy before it decides, and try it on what happened."""

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli.colour import COLOUR
from afterword.cli.data import open_existing
from afterword.cli.output import printable

if TYPE_CHECKING:
    from afterword.incident.rehearsal import Examined, Trouble
    from afterword.web.incidents.back_testing import Counts, Tried

FORMAT = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
STANDINGS = (
    ("owed", "owed"),
    ("waived", "of these waived or declined"),
    ("late", "of these with a late draft"),
    ("free", "not owed"),
)


@click.group()
def policy() -> None:
    """When a post-mortem is owed, as one readable file."""


@policy.command()
def show() -> None:
    """Print the policy that comes with Afterword, to begin with."""
    from afterword.incident.rehearsal import policy_text

    click.echo(policy_text(), nl=False)


@policy.command()
@FILE
@FORMAT
@COLOUR
def check(file: Path, form: str) -> None:
    """Check the policy in FILE and run its examples; each trouble has its line.

    Ends with 1 when it cannot be used. Services and teams are those of the afterword.toml in this folder that names
    any; a word for another is warned of.
    """
    examined = _examined(file)
    if form == "json":
        found = [_as_json(trouble) for trouble in examined.troubles]
        version = examined.policy.version if examined.policy else None
        click.echo(json.dumps({"version": 1, "policy": version, "troubles": found}, ensure_ascii=False, indent=2))
    else:
        for trouble in examined.troubles:
            click.echo(_as_text(file, trouble))
        click.echo(_closing(examined))
    if examined.errors:
        raise click.exceptions.Exit(1)


@policy.command("back-test")
@FILE
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), default=Path("data"), show_default=True)
@FORMAT
def back_test(file: Path, data: Path, form: str) -> None:
    """Try the policy in FILE on every incident of a server, and say what would be decided otherwise.

    Nothing is changed. Ends with 2 when the policy cannot be used, or there is no installation.
    """
    examined = _examined(file)
    if examined.policy is None or examined.errors:
        first = examined.errors[0]
        raise click.UsageError(f"{file}:{first.place.line}:{first.place.column}: {first.words}.")
    open_existing(data)
    from afterword.web.house import house
    from afterword.web.incidents.back_testing import Counts, try_on

    counts, different, after = Counts(), [], 0
    while results := try_on(examined.policy, house().calendar, after=after):
        counts.add(results)
        different += [each for each in results if each.kind]
        after = results[-1].incident.pk
    different.sort(key=lambda each: (each.incident.happened_at, each.incident.pk), reverse=True)
    if form == "json":
        click.echo(_results_as_json(examined.policy.version, counts, different))
    else:
        _print(examined.policy.version, counts, different)


def _examined(file: Path) -> "Examined":
    from afterword.config import NAME, load_config
    from afterword.document.template import TemplateError
    from afterword.incident.rehearsal import Trouble, examine, policy_text, read_policy

    try:
        config = load_config(Path(NAME))
        services = config.services
        teams = {service.team for service in services.values() if service.team}
        templates: Collection[str] = ()
        with suppress(TemplateError):  # that is said where drafts are begun
            templates = config.load_templates()
        text, ours = policy_text(file), policy_text()
        examined = examine(text, services=services, teams=teams, templates=templates)
    except (ValueError, OSError) as error:
        raise click.UsageError(str(error)) from error
    if examined.policy is None or text == ours or examined.policy.version != read_policy(ours).version:
        return examined
    words = f"version {examined.policy.version} is the policy that comes with Afterword; give this text one of its own"
    return replace(examined, troubles=(Trouble(examined.places.of(("version",)), words), *examined.troubles))


def _as_json(trouble: "Trouble") -> dict[str, Any]:
    return {
        "level": "error" if trouble.is_error else "warning",
        **asdict(trouble.place),
        "message": trouble.message,
        "other": asdict(trouble.other) if trouble.other else None,
    }


def _as_text(file: Path, trouble: "Trouble") -> str:
    word, colour = ("error", "red") if trouble.is_error else ("warning", "yellow")
    place = click.style(f"{file}:{trouble.place.line}:{trouble.place.column}", bold=True)
    return f"{place} {click.style(word, fg=colour, bold=True)} {printable(trouble.words)}."


def _closing(examined: "Examined") -> str:
    if examined.policy is None or examined.errors:
        return "It cannot be used like this."
    many = len(examined.policy.examples)
    ran = {0: "It has no examples; write some", 1: "Its example does what it says"}.get(
        many, f"Its {many} examples do what they say"
    )
    return f"Version {examined.policy.version} can be used. {ran}."


def _results_as_json(version: str, counts: "Counts", different: Sequence["Tried"]) -> str:
    found = [
        {
            "incident": each.incident.pk,
            "title": each.incident.title,
            "kind": each.kind,
            "changes": each.changes,
            "decided": each.decided.sentence,
            "tried": each.tried.sentence,
        }
        for each in different
    ]
    told = {
        "version": 1,
        "policy": version,
        "decided": {key: counts.decided[key] for key, _ in STANDINGS},
        "tried": {key: counts.tried[key] for key, _ in STANDINGS},
        "differences": found,
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _print(version: str, counts: "Counts", different: Sequence["Tried"]) -> None:
    every = counts.decided["owed"] + counts.decided["free"]
    click.echo(f"{every} incidents          as decided   by {version}")
    for key, words in STANDINGS:
        click.echo(f"  {words:<28} {counts.decided[key]:>5}   {counts.tried[key]:>5}")
    click.echo()
    for each in different:
        click.echo(f"{each.incident.pk} {printable(each.incident.title)}: {'; '.join(each.changes)}")
        click.echo(f"  - {printable(each.decided.sentence)}")
        click.echo(f"  + {printable(each.tried.sentence)}")
    many = len(different)
    click.echo(f"{many or 'Nothing'} would be decided otherwise." if many != 1 else "1 would be decided otherwise.")
