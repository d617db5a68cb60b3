"""Words of deployments, workflows and commits: which kind of change they tell of, and where it was made.

The kinds are the label ``change`` of a signal. Some of them mean that somebody stepped in by hand
(``MANUAL_CHANGES`` in ``inference.py``), so a word is taken for one of those only where a system
names what it did, never where a commit merely speaks of it.
"""

import re
from collections.abc import Iterable

from afterword.incident.senders.payload import LONGEST_TEXT, LONGEST_WORD

NOUNS = {
    "deploy": "Deployment",
    "release": "Release",
    "rollback": "Rollback",
    "failover": "Failover",
    "traffic-shift": "Traffic shift",
    "data-fix": "Data fix",
    "hotfix": "Hotfix",
}
_BY_HAND = (
    ("rollback", r"roll(?:ed|ing|s)?[ _-]?backs?|revert(?:s|ed|ing)?"),
    ("failover", r"fail(?:ed|ing|s)?[ _-]?overs?"),
    ("traffic-shift", r"traffic[ _-]?shifts?|shift(?:ed|ing|s)?[ _-]traffic|drain(?:ed|ing|s)?[ _-]traffic"),
    ("data-fix", r"data[ _-]?(?:fix|repair|correction)"),
    ("hotfix", r"hot[ _-]?fix(?:es|ed)?"),
)
_NOT_DONE = r"(?<!no )(?<!not )(?<!without )(?<!never )(?<!if )"
_NOT_ITSELF = r"(?![ _-](?:plan|test|drill|button|script|procedure|strategy|notes))"
_PATTERNS = tuple(
    (kind, re.compile(rf"{_NOT_DONE}(?<![a-z])(?:{words})(?![a-z]){_NOT_ITSELF}")) for kind, words in _BY_HAND
)
_DEPLOYS = re.compile(
    r"(?<![a-z])(?:deploy(?:s|ed|ing|ment|ments)?|releas(?:e|es|ing)|publish(?:es|ing)?|ship(?:s|ping)?"
    r"|roll[ _-]?outs?|promot(?:e|es|ion)|go[ _-]live)(?![a-z])"
)
_ELSEWHERE = re.compile(
    r"(?<![a-z])(?:non[ _-]?prod(?:uction)?|pre[ _-]?prod(?:uction)?|staging|stage|stg|tests?|testing|dev|development"
    r"|qa|uat|previews?|review|sandbox|ci|local|demo)(?![a-z])"
)
_REVERTS = re.compile(r"revert(?:s|ed)?(?:\([^)]{0,80}\))?!?[: ]", re.IGNORECASE)
_REVERT_OF = re.compile(r'revert(?:s|ed)? "', re.IGNORECASE)
_REVERTED = re.compile(r"^This reverts (?:commit|merge request) ", re.MULTILINE)
_HOTFIX = re.compile(r"hot[ _-]?fix(?:\([^)]{0,80}\))?!?[: ]|merge .{0,200}[/'\" ]hot[_-]?fix[/_-]", re.IGNORECASE)
_LONGEST = 2_000


def change_named(*names: str, otherwise: str = "deploy") -> str:
    """Return the kind of change that names or descriptions tell of; the first name that tells of one decides."""
    for name in names:
        said = name[:_LONGEST].lower()
        for kind, pattern in _PATTERNS:
            if pattern.search(said):
                return kind
    return otherwise


def change_committed(*messages: str) -> str:
    """Return the kind of change that commits make: one that takes another back makes all of them a rollback."""
    if any(is_revert(message) for message in messages):
        return "rollback"
    return "hotfix" if any(_HOTFIX.match(message.strip()) for message in messages) else "merge"


def is_revert(message: str) -> bool:
    """Say whether a commit takes another one back, as ``git revert`` and conventional commits write it.

    The revert of a revert brings the change back, so it is none.
    """
    said = message.strip()[:_LONGEST]
    if said.lower().startswith("reapply"):
        return False
    first = said.partition("\n")[0]
    if _REVERT_OF.match(first):
        return len(_REVERT_OF.findall(first)) % 2 == 1
    return bool(_REVERTS.match(first) or _REVERTED.search(said))


def is_deployment(name: str) -> bool:
    """Say whether a job or a workflow of this name changes what runs, rather than only testing it."""
    said = name[:_LONGEST].lower()
    return bool(_DEPLOYS.search(said)) or change_named(said, otherwise="") != ""


def is_production(environment: str) -> bool:
    """Say whether users may feel what happens here; an unnamed or unknown environment counts as one they feel."""
    return not _ELSEWHERE.search(environment.lower())


def told(kind: str, name: str, ref: str, environment: str, how: str) -> str:
    """Tell of a change in one line: ``Deployment of basket (v1.4.0) in production finished``."""
    what = NOUNS.get(kind, "Change")
    parts = (what, name and f"of {name}", ref and f"({ref})", environment and f"in {environment}", how)
    return " ".join(filter(None, parts))[:LONGEST_WORD]


def short(ref: str) -> str:
    """Return a branch, a tag or a commit as people say it."""
    name = ref.removeprefix("refs/heads/").removeprefix("refs/tags/")
    return name[:8] if re.fullmatch(r"[0-9a-f]{40,64}", name) else name


def labelled(kind: str, **labels: str) -> tuple[tuple[str, str], ...]:
    """Return a change's labels, sorted, without the empty ones."""
    return tuple(sorted((name, value) for name, value in {"change": kind, **labels}.items() if value))


def pushed(message: str, count: int, name: str, branch: str) -> str:
    """Tell of a push in one line, called by its newest commit."""
    subject = subjects([message]) or "Commits"
    more = f" and {count - 1} more" if count > 1 else ""
    return f"{subject[:200]}{more} (to {branch}{f' of {name}' if name else ''})"


def subjects(messages: Iterable[str]) -> str:
    """Return the first lines of commit messages, one a line."""
    firsts = (message.strip().partition("\n")[0].strip()[:LONGEST_WORD] for message in messages)
    return "\n".join(filter(None, firsts))[:LONGEST_TEXT]
