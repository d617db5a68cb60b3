"""Templates: what a draft asks, by type of incident; ours are in `templates/`, a house may add its own folder.

A template is the Markdown below the title. Its first line says its use: `<!-- template: For small incidents. -->`.
`{{figures}}` on a line of its own becomes what is known of the impact, `{{events}}` the known moments, and
`{{incident.duration}}` and its like the values of `live_values`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from afterword.document.live_values import NAMES, live
from afterword.document.parse import parse
from afterword.document.patterns import Pattern
from afterword.incident.decide import Verdict
from afterword.incident.incident import Incident

STANDARD = "standard"
LONGEST = 100_000
"""Characters."""

_NAME = Pattern(r"[a-z][a-z0-9-]{0,60}")
_FIRST = Pattern(r"\A\ufeff?<!-- template: (?P<purpose>[^\r\n]{1,300}?) -->[ \t]*(?:\r?\n)+")
_SLOT = Pattern(r"\{\{[ ]?(?P<name>[^{}\r\n]{0,80}?)[ ]?\}\}")
_USUAL = ("light", STANDARD, "board")
_EVERYDAY = (*_USUAL, "near-miss")
_ALONE = ("figures", "events")
_NEEDED = ("timeline", "impact")


class TemplateError(ValueError):
    """A template that cannot be used, with what to do about it."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a draft of one type asks.

    Attributes:
        name: As it is chosen: the file's name without `.md`.
        purpose: When to take it, in one sentence.
        body: Markdown with slots, from the first section on, with line feeds.
    """

    name: str
    purpose: str
    body: str


def read_template(name: str, text: str) -> Template:
    """Read one template. Raises `TemplateError`, naming the line."""
    if not _NAME.fullmatch(name):
        raise TemplateError(f"“{name}” is no name for a template. Use small letters, digits and hyphens.")
    if len(text) > LONGEST:
        raise TemplateError(f"The template {name} is longer than {LONGEST:,} characters. Ask for less.")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    first = _FIRST.match(text)
    if first is None:
        raise TemplateError(f"The template {name} does not say what it is for. Begin with <!-- template: For … -->.")
    for found in _SLOT.finditer(text):
        if found["name"] not in _ALONE and found["name"].removeprefix("incident.") not in NAMES:
            line = text.count("\n", 0, found.start()) + 1
            raise TemplateError(f"Line {line} of the template {name}: there is no {found[0]}.")
    body = text[first.end() :].rstrip("\n") + "\n"
    kinds = {section.kind for section in parse(body).sections}
    missing = [kind for kind in _NEEDED if kind not in kinds]
    if missing:
        raise TemplateError(f"The template {name} has no {missing[0]} section. Add ## {missing[0].capitalize()}.")
    return Template(name, first["purpose"].strip(), body)


@lru_cache(maxsize=1)
def ours() -> Mapping[str, Template]:
    """Return the templates that come with Afterword, by name: the everyday ones first."""
    folder = Path(__file__).parent / "templates"
    return _read_all(sorted(folder.glob("*.md"), key=_place))


def load_templates(folder: Path | None) -> Mapping[str, Template]:
    """Return ours and those of a folder, which win over ours of the same name.

    Raises `TemplateError` where one of them cannot be used.
    """
    if folder is None:
        return ours()
    if not folder.is_dir():
        raise TemplateError(f"{folder} is no folder. Make it, or take `templates` out of afterword.toml.")
    return {**ours(), **_read_all(sorted(folder.glob("*.md")))}


def fitting(templates: Mapping[str, Template], incident: Incident, verdict: Verdict) -> str:
    """Return the name of the template that fits: a special one the policy names, the incident's kind, the usual one.

    The usual one is the policy's, else that of the review's depth. A name nobody wrote a template for counts as none.
    """
    said = str(getattr(verdict, "template", None) or "")
    usual = said if said in templates else verdict.depth
    if usual not in _USUAL:
        return usual
    if incident.near_miss:
        return "near-miss"
    return "data-loss" if incident.data_loss else usual


def pour(template: Template, known: Mapping[str, str], blocks: Mapping[str, Callable[[], Iterable[str]]]) -> str:
    """Return a template's body with its slots filled; a value nobody knows yet stays for the person who writes."""
    lines: list[str] = []
    for line in _SLOT.sub(lambda found: _value(found, known), template.body).split("\n"):
        slot = _SLOT.fullmatch(line.strip())
        if slot and slot["name"] in _ALONE:
            lines += blocks[slot["name"]]()
        else:
            lines.append(line)
    return "\n".join(lines)


def _value(found: re.Match[str], known: Mapping[str, str]) -> str:
    name = found["name"].removeprefix("incident.")
    if name not in known:
        return found[0]
    in_comment = found.string.rfind("<!--", 0, found.start()) > found.string.rfind("-->", 0, found.start())
    return known[name] if in_comment else live(name, known[name])


def _read_all(files: Iterable[Path]) -> dict[str, Template]:
    found = {}
    for file in files:
        try:
            text = file.read_text("utf-8")
        except OSError as error:
            raise TemplateError(f"{file} cannot be read: {(error.strerror or str(error)).lower()}.") from error
        except UnicodeDecodeError as error:
            raise TemplateError(f"{file} cannot be read: byte {error.start} is not UTF-8. Save it as UTF-8.") from error
        found[file.stem] = read_template(file.stem, text)
    return found


def _place(file: Path) -> tuple[int, str]:
    return (_EVERYDAY.index(file.stem) if file.stem in _EVERYDAY else len(_EVERYDAY), file.stem)
