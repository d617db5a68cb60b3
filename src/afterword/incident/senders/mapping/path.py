"""Paths into a JSON body, as people write them: ``alert.title``, ``alerts[0].labels.severity``, ``alerts[*].name``.

A name that holds a dot or a bracket is written ``["odd.name"]``. ``[-1]`` is the last entry, ``[*]`` are all.
"""

import re
from dataclasses import dataclass
from itertools import chain, islice

LONGEST_PATH = 300
MOST_STEPS = 30
MOST_FOUND = 100
MOST_NAMED = 8


class PathError(ValueError):
    """A path that cannot be followed in any body; its words say what to write instead."""


@dataclass(frozen=True, slots=True)
class Every:
    """All entries of a list."""


EVERY = Every()
Step = str | int | Every
Steps = tuple[Step, ...]

_PLAIN = re.compile(r"[^.\[\]]+")
_BRACKET = re.compile(r"""\[\s*(?:"([^"]*)"|'([^']*)'|(\*)|(-?\d{1,4}))\s*\]""", re.ASCII)


def steps(path: str) -> Steps:
    """Read a path. Raises ``PathError``."""
    text = path.strip().removeprefix("$")
    if not text.strip(". "):
        raise PathError("The path is empty. Write one such as alert.title.")
    if len(text) > LONGEST_PATH:
        raise PathError(f"The path is longer than {LONGEST_PATH} characters. Write a shorter one.")
    found: list[Step] = []
    place = 0
    while place < len(text):
        step, place = _bracket(text, place) if text[place] == "[" else _name(text, place, is_first=not found)
        found.append(step)
    if len(found) > MOST_STEPS:
        raise PathError(f"The path has more than {MOST_STEPS} steps. Write a shorter one.")
    return tuple(found)


def written(path: Steps) -> str:
    """Write steps as a path that reads as the same steps."""
    text = ""
    for step in path:
        if isinstance(step, str) and _PLAIN.fullmatch(step) and step == step.strip() and (text or step[0] != "$"):
            text += f".{step}" if text else step
        elif isinstance(step, str):
            text += f"['{step}']" if '"' in step else f'["{step}"]'
        else:
            text += "[*]" if isinstance(step, Every) else f"[{step}]"
    return text


def found(value: object, path: Steps) -> tuple[object, ...]:
    """Return what stands at a path: nothing, one value or, with ``[*]``, several."""
    values: tuple[object, ...] = (value,)
    for step in path:
        values = tuple(islice(chain.from_iterable(_at(one, step) for one in values), MOST_FOUND))
    return values


def misfit(value: object, path: Steps) -> str:
    """Say where a path and a body part, and what is there instead; empty when something stands there."""
    for number, step in enumerate(path):
        here = found(value, path[:number])
        if any(_at(one, step) for one in here):
            continue
        above = f"“{written(path[:number])}”" if number else "The body"
        return f"{above} has no {_called(step)}. {_inside(here[0])}"
    return ""


def _at(value: object, step: Step) -> tuple[object, ...]:
    if isinstance(value, dict) and isinstance(step, str):
        return (value[step],) if step in value else ()
    if not isinstance(value, list):
        return ()
    if isinstance(step, Every):
        return tuple(value[:MOST_FOUND])
    index = int(step) if isinstance(step, str) and re.fullmatch(r"\d{1,4}", step, re.ASCII) else step
    return (value[index],) if isinstance(index, int) and -len(value) <= index < len(value) else ()


def _name(text: str, place: int, *, is_first: bool) -> tuple[str, int]:
    """Read a name and the dot before it, which the first one may lack."""
    begin = place + 1 if text[place] == "." else place
    name = _PLAIN.match(text, begin)
    if text[place] == "]":
        raise PathError(f"“{text}”: the bracket at character {place + 1} was never opened.")
    if name is None or not name[0].strip():
        raise PathError(f"“{text}”: a name is missing after the dot at character {place + 1}.")
    if begin == place and not is_first:
        raise PathError(f"“{text}”: a dot is missing at character {place + 1}.")
    return name[0].strip(), name.end()


def _bracket(text: str, place: int) -> tuple[Step, int]:
    inside = _BRACKET.match(text, place)
    if inside is None:
        raise PathError(f'“{text}”: write [0], [*] or ["a name"] at character {place + 1}.')
    double, single, every, index = inside.groups()
    if every:
        return EVERY, inside.end()
    return int(index) if index else double if double is not None else single, inside.end()


def _called(step: Step) -> str:
    if isinstance(step, Every):
        return "entries"
    return f"entry {step}" if isinstance(step, int) else f"“{step}”"


def _inside(value: object) -> str:
    """Say what a value holds, for somebody who looks for a name."""
    if isinstance(value, dict) and value:
        names = ", ".join(list(value)[:MOST_NAMED])
        return f"It has: {names}{', …' if len(value) > MOST_NAMED else ''}."
    if isinstance(value, list):
        return f"It is a list of {len(value)}: write [0] or [*]." if value else "It is an empty list."
    return "It is empty." if value in ({}, None, "") else "It is a plain value."
