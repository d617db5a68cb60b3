"""A post-mortem is told from any other Markdown."""

import pytest

from afterword.document.parse import parse
from afterword.document.recognise import is_postmortem


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("---\nschema: postmortem/1\n---\n", True),
        ('---\n"schema": "postmortem/9"\nlist: [\n---\n', True),
        ("---\r\ntitle: a\r\nschema: postmortem/1\r\n---\r\n", True),
        ("## Summary\n\n## Timeline\n\n## Lessons learned\n", True),
        ("---\nschema: article\n---\n\n## Summary\n\n## Impact\n", False),
        ("# About `schema: postmortem/1`\n\nschema: postmortem/1\n", False),
        ("## Timeline\n\n## Timeline\n\n## Timeline\n", False),
        ("", False),
    ],
)
def test_the_schema_or_three_sections_make_a_post_mortem(text, is_one):
    assert is_postmortem(parse(text)) is is_one
