"""A value's name that is none is said with the one that was meant."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.options import Options

HEAD = "---\nschema: postmortem/1\nstatus: in-review\n---\n\n# Gates\n\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("severty", "An incident has no value called severty. Did you mean severity?"),
        ("zzz", "An incident has no value called zzz. There are "),
        ("severity", "{{incident.severity}} is still open. Fill it, or say why it is unknown."),
    ],
)
def test_a_value_that_does_not_exist_names_the_one_that_was_meant(name, said):
    document = parse(HEAD + f"It was {{{{incident.{name}}}}} at first.\n")

    (found,) = [one for one in check(document, Options(stage="in-review")) if one.rule == "placeholder"]

    assert found.message.startswith(said)
