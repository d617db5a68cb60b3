"""What is left out leaves nothing behind: no bullet without words, no second blank, no empty paragraph."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import run
from afterword.lint.options import Options
from afterword.lint.rule import named

OPTIONS = Options(stage="in-review")
SANCTION = "Marek was given a formal warning."


def fixed(rule, text):
    (found,) = run(parse(text), OPTIONS, [named(rule)])
    return found.fix.kind, apply(text, found.fix.edits)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("One. {} Two.\n", "One. Two.\n"),
        ("One. {}\nTwo.\n", "One.\nTwo.\n"),
        ("{}\nTwo.\n", "Two.\n"),
        ("One.\n**{}**\nTwo.\n", "One.\nTwo.\n"),
        ("One.\n\n{}\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\r\n\r\n{}\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo.\r\n"),
        ("# One\n\n{}", "# One"),
        ("- {}\n- Two.\n", "- Two.\n"),
        ("- One.\n- {}\n\nTwo.\n", "- One.\n\nTwo.\n"),
        ("## Actions\n\n- [ ] **A2** {} The disk grows\n", "## Actions\n\n- [ ] **A2** The disk grows\n"),
    ],
)
def test_a_sentence_is_left_out_with_what_would_stand_there_empty(text, after):
    assert fixed("punitive-consequence", text.format(SANCTION)) == ("suggest", after)


@pytest.mark.parametrize(
    "text",
    [
        "## Actions\n\n- [ ] **A3** {}\n  - owner: @kim; due: 2026-05-05\n",
        "## Actions\n\n- [ ] **A3** {} @kim P1\n",
        "## Timeline\n\n- 10:00 {}\n- 10:10 The disk grew.\n",
        "## Lessons learned\n\n- **L1** {}\n",
        "| a | b |\n|---|---|\n| {} | x |\n",
        "- {}\n  - It was signed.\n",
    ],
)
def test_where_nothing_would_be_left_a_person_is_asked(text):
    text = text.format(SANCTION)

    assert fixed("punitive-consequence", text) == ("ask", text)


def test_an_event_that_is_only_a_cause_is_not_emptied():
    text = "## Timeline\n\n### 2026-03-09 (UTC)\n\n- 10:00 {}root cause: a leak\n\n## Contributing factors\n\n- **F1** Disk\n"

    assert fixed("interpretation-in-event", text.format("The disk filled, "))[0] == "suggest"
    assert fixed("interpretation-in-event", text.format(""))[0] == "ask"
