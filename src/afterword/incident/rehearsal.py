"""Read a policy, and rehearse it on the examples it carries before anybody relies on it."""

import tomllib
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

from pydantic import ValidationError

from afterword.incident.decide import decide
from afterword.incident.policy import Policy, PolicyError


def read_policy(text: str, name: str = "policy") -> Policy:
    """Read a policy and run its examples. Raises ``PolicyError`` saying where it is wrong."""
    try:
        policy = Policy.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{name} is not TOML: {error}.") from error
    except ValidationError as error:
        raise PolicyError(f"{name} cannot be used: {_first_trouble(error)}.") from error
    _run_examples(policy, name)
    return policy


def load_policy(path: Path | None = None) -> Policy:
    """Read the policy at the path, else the one that comes with Afterword.

    Raises ``PolicyError`` when it is wrong and ``OSError`` when it cannot be read.
    """
    if path is None:
        return read_policy(files("afterword.incident").joinpath("policy.toml").read_text("utf-8"), "The default policy")
    try:
        return read_policy(path.read_text("utf-8"), str(path))
    except UnicodeDecodeError as error:
        raise PolicyError(f"{path} is not UTF-8 text.") from error


def _first_trouble(error: ValidationError) -> str:
    trouble = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in trouble["loc"])
    return f"{where}: {trouble['msg'][:1].lower()}{trouble['msg'][1:]}"


def _run_examples(policy: Policy, name: str) -> None:
    for example in policy.examples:
        incident = example.incident.incident()
        now = example.now or incident.over_at or datetime.now(UTC)
        held = {reason.trigger for reason in decide(incident, policy, now=now).reasons}
        if held != set(example.expect):
            raise PolicyError(
                f"{name} does not do what its example “{example.name}” says: "
                f"expected {_listed(example.expect)}, got {_listed(held)}.",
            )


def _listed(triggers: Iterable[str]) -> str:
    return ", ".join(sorted(triggers)) or "none"
