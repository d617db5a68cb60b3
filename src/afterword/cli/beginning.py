"""`afterword new`: begin a post-mortem as a plain file, as the server would."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from afterword.cli.documents import Refused, print_text

if TYPE_CHECKING:  # heavy: `new` loads them when it is called
    from afterword.config import Config
    from afterword.document.template import Template
    from afterword.incident.incident import Incident


@click.command()
@click.option("--title", help="What happened, in a few words.")
@click.option("--from", "alert", type=click.File("rb"), metavar="FILE", help="What a system's webhook sent, as JSON.")
@click.option("--owner", metavar="@HANDLE", help="Who writes it.")
@click.option("--template", "name", metavar="NAME", help="Which questions it asks; by default those that fit.")
@click.option("--list-templates", "listing", is_flag=True, help="List the templates there are.")
@click.option("--all-signals", "everything", is_flag=True, help="Put every signal into the timeline.")
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write it there.")
def new(  # noqa: PLR0913 - one for each option
    title: str | None,
    alert: BinaryIO | None,
    owner: str | None,
    name: str | None,
    output: Path | None,
    *,
    listing: bool,
    everything: bool,
) -> None:
    """Begin a post-mortem: print its draft, or write it to a file that does not exist yet.

    With --from, its times, services and known moments are those of the alert; "-" reads standard input. Who sent it
    need not be said: any system that Afterword listens to is recognised, and a list of bodies is one incident.
    """
    config = _config()
    templates = _templates(config)
    if listing:
        for template in templates.values():
            click.echo(f"{template.name:18} {template.purpose}")
        return
    if name and name not in templates:
        raise Refused(f"There is no template {name}. There are: {', '.join(templates)}.")
    text = _drafted(config, templates, _incident(config, title, alert), owner=owner, name=name, everything=everything)
    if output is None:
        print_text(text)
        return
    try:
        with output.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise Refused(f"{output} exists already. Choose another name.") from None
    except OSError as error:
        raise Refused(f"{output} cannot be written: {error.strerror}.") from error
    click.echo(f"Wrote {output}. Next: afterword check {output}", err=True)


def _config() -> "Config":
    from afterword.config import NAME, ConfigError, load_config

    try:
        return load_config(Path(NAME))
    except ConfigError as error:
        raise Refused(str(error)) from error


def _templates(config: "Config") -> "Mapping[str, Template]":
    from afterword.document.template import TemplateError

    try:
        return config.load_templates()
    except TemplateError as error:
        raise Refused(str(error)) from error


def _incident(config: "Config", title: str | None, alert: BinaryIO | None) -> "Incident":
    from afterword.incident.incident import Incident
    from afterword.incident.senders.arrival import incident_in

    if alert is None:
        return Incident("by-hand", title or "Something happened")
    try:
        incident = incident_in(alert.read(), received=datetime.now(UTC), policy=config.load_policy())
    except (ValueError, OSError) as error:
        raise Refused(str(error)) from error
    return replace(incident, title=title or incident.title, teams=config.teams_of(incident))


def _drafted(
    config: "Config",
    templates: "Mapping[str, Template]",
    incident: "Incident",
    *,
    owner: str | None,
    name: str | None,
    everything: bool,
) -> str:
    from afterword.document.candidates import candidates, promote
    from afterword.document.draft import draft
    from afterword.document.parse import parse
    from afterword.document.template import fitting
    from afterword.document.text import apply
    from afterword.incident.decide import decide

    now = datetime.now(UTC)
    triggers: tuple[str, ...] | None = None
    if incident.signals:
        verdict = decide(incident, config.load_policy(), now=now, calendar=config.working_calendar())
        triggers = tuple(reason.trigger for reason in verdict.reasons)
        name = name or fitting(templates, incident, verdict)
    text = draft(
        incident, owner=owner, created=now.date(), triggers=triggers, template=templates[name] if name else None
    )
    for candidate in candidates(incident) if everything else ():
        text = apply(text, promote(parse(text), candidate))
    return text
