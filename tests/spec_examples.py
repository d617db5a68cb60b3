"""The examples of the rules' specs: fenced Markdown with marks where the rule speaks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

TODAY = date(2026, 12, 31)
SPECS = Path(__file__).parent / "lint" / "specs"
FENCE = re.compile(r"^```markdown(?P<after> after)?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
MARK = re.compile(r"[ ]*<!-- (?P<rule>[a-z-]+) -->[ ]*$")


@dataclass(frozen=True)
class Example:
    """One fenced example: the text without its marks, the marked lines, and the text after its safe fixes."""

    rule: str
    number: int
    text: str
    marked: tuple[int, ...]
    after: str | None

    def __str__(self) -> str:
        return f"{self.rule}-{self.number}"


def examples() -> Iterator[Example]:
    for path in sorted(SPECS.glob("*.md")):
        fences = list(FENCE.finditer(path.read_text(encoding="utf-8")))
        for number, fence in enumerate(fences):
            if fence["after"]:
                continue
            following = fences[number + 1] if number + 1 < len(fences) else None
            lines = fence["body"].split("\n")
            marked = tuple(at for at, line in enumerate(lines, 1) if MARK.search(line))
            for line in lines:
                found = MARK.search(line)
                assert not found or found["rule"] == path.stem, (
                    f"{path.name} marks a line for {found and found['rule']}"
                )
            text = "\n".join(MARK.sub("", line) for line in lines)
            yield Example(
                path.stem, number, text, marked, following["body"] if following and following["after"] else None
            )


EXAMPLES = list(examples())
