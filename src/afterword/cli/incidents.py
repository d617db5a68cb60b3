"""`afterword decide`: do we owe a post-mortem for this?"""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import click


@click.command()
@click.argument("file", type=click.File("rb"))
@click.option("--policy", type=click.Path(path_type=Path, dir_okay=False), help="A policy file; ours by default.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def decide(file: BinaryIO, policy: Path | None, form: str) -> None:
    """Say whether a post-mortem is owed for the incident in FILE, and why.

    FILE is what Alertmanager, Grafana or our own webhook would send, or an incident's facts as one
    JSON object; "-" reads standard input. The policy is that of afterword.toml in this folder, else
    the one that comes with Afterword.
    """
    from afterword.config import NAME, load_config
    from afterword.incident.decide import decide as decided
    from afterword.incident.rehearsal import load_policy
    from afterword.incident.senders.arrival import incident_in

    now = datetime.now(UTC)
    try:
        config = load_config(Path(NAME))
        rules = load_policy(policy) if policy else config.load_policy()
        incident = incident_in(file.read(), received=now, policy=rules)
    except (ValueError, OSError) as error:
        raise click.UsageError(str(error)) from error
    verdict = decided(incident, rules, now=now, calendar=config.working_calendar())
    if form == "json":
        click.echo(json.dumps({"version": 1, "incident": incident.key, **asdict(verdict)}, default=str, indent=2))
        return
    click.echo(verdict.sentence)
    for mark, reasons in (("+", verdict.reasons), ("-", verdict.against)):
        for reason in reasons:
            click.echo(f"  {mark} {reason.sentence}")
    if verdict.owed:
        click.echo(f"Review: {verdict.depth}, because {verdict.depth_because}.")
        click.echo(f"It takes {verdict.review.words}. Draft due {verdict.draft_due}, approval {verdict.approval_due}.")
