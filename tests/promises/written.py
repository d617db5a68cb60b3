"""The pages people wrote, and how to look into them."""

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
README = ROOT / "README.md"
TUTORIAL = DOCS / "tutorial" / "first-post-mortem.md"
GENERATED = ("reference/rules/", "reference/command-line.md", "_build/")


def pages() -> list[Path]:
    """Return README, CONTRIBUTING and every page of the documentation that is not made from the code."""
    written = [page for page in DOCS.rglob("*.md") if not page.relative_to(DOCS).as_posix().startswith(GENERATED)]
    return [README, ROOT / "CONTRIBUTING.md", *sorted(written)]


@cache
def words(page: str) -> str:
    """Return the text of a page, named from docs/."""
    return (DOCS / page).read_text("utf-8")


def blocks(text: str, *languages: str) -> list[str]:
    """Return the fenced blocks in these languages, wherever they are indented to."""
    fenced = re.findall(r"^( *)```(\w+)\n(.*?)^\1```$", text, re.MULTILINE | re.DOTALL)
    return [
        re.sub(rf"^{lead}", "", body, flags=re.MULTILINE) for lead, language, body in fenced if language in languages
    ]
