"""`afterword new`: begin a post-mortem as a plain file, as the server would."""

from collections.abc import Mapping, Sequence
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
    incident = _incident(config, title, alert)
    handles, others = _responders(config, incident)
    text = _drafted(
        config,
        templates,
        incident,
        owner=_handle(owner),
        contributors=handles,
        name=name,
    )
    if everything:
        text = _with_all(text, incident)
    if others:
        click.echo(f"Responded, and is no handle here: {', '.join(others)}. Add who wrote with you.", err=True)
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


def _handle(owner: str | None) -> str | None:
    """Take a handle with or without its "@"; refuse what is none."""
    from afterword.document.shortform import HANDLE

    if owner is None:
        return None
    handle = f"@{owner.removeprefix('@')}"
    found = HANDLE.match(handle)
    if not found or found.end() != len(handle):
        raise Refused(f"{owner} is no handle. Write it as @ines: letters, digits, dots, hyphens and underscores.")
    return handle


def _responders(config: "Config", incident: "Incident") -> "tuple[list[str], list[str]]":
    """Return the handles of those whom signals name, as far as the directory knows them, and the other names."""
    known = {name.lower(): person.handle for person in config.options().people for name in (person.handle, person.name)}
    handles: dict[str, None] = {}
    others: dict[str, None] = {}
    for name in dict.fromkeys(name for signal in incident.signals for name in signal.people):
        handle = known.get(name.removeprefix("@").lower()) or (name[1:] if name.startswith("@") else "")
        (handles if handle else others).setdefault(f"@{handle}" if handle else name)
    return list(handles), list(others)


def _drafted(
    config: "Config",
    templates: "Mapping[str, Template]",
    incident: "Incident",
    *,
    owner: str | None,
    contributors: "Sequence[str]",
    name: str | None,
) -> str:
    from afterword.document.draft import draft
    from afterword.document.template import fitting
    from afterword.incident.decide import decide

    now = datetime.now(UTC)
    triggers: tuple[str, ...] | None = None
    if incident.signals:
        verdict = decide(incident, config.load_policy(), now=now, calendar=config.working_calendar())
        triggers = tuple(reason.trigger for reason in verdict.reasons)
        name = name or fitting(templates, incident, verdict)
    return draft(
        incident,
        owner=owner,
        contributors=contributors,
        created=now.date(),
        triggers=triggers,
        template=templates[name] if name else None,
    )


def _with_all(text: str, incident: "Incident") -> str:
    """Put every signal into the timeline of a draft."""
    from afterword.document.candidates import candidates, promote
    from afterword.document.parse import parse
    from afterword.document.text import apply

    for candidate in candidates(incident):
        text = apply(text, promote(parse(text), candidate))
    return text
