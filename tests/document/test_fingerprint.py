"""Approvals are bound to what people wrote."""

import pytest
from hypothesis import given

from afterword.document.actions import tick
from afterword.document.fingerprint import fingerprint
from afterword.document.parse import parse
from afterword.document.set_fact import set_fact
from afterword.document.text import apply
from document.texts import TEXTS, written

TEXT = written("parcel-labels")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("status", "published"), ("approved_by", ("@a", "@b")), ("published", "2026-03-01")),
        *(("owner", owner) for owner in ("@somebody-else", ("@a", "@b"), "", None)),
    ],
)
def test_what_the_process_writes_does_not_count(key, value):
    assert fingerprint(apply(TEXT, set_fact(TEXT, key, value))) == fingerprint(TEXT)


def test_ticks_and_their_dates_do_not_count():
    ticked = apply(TEXT, [tick(action) for action in parse(TEXT).actions])

    assert fingerprint(ticked) == fingerprint(TEXT)
    assert fingerprint(TEXT.replace("; done: 2026-02-19 (#14)", "")) == fingerprint(TEXT)
    assert fingerprint(TEXT.replace("DEP-118", "DEP-118; done: 2026-03-01")) == fingerprint(TEXT)
    assert fingerprint(TEXT.replace("  - dropped", "  - done: 2026-03-01; dropped")) == fingerprint(TEXT)
    assert fingerprint(
        TEXT.replace(
            "firmware notes @birgit due 2026-04-01 DEP-120\n",
            "firmware notes @birgit due 2026-04-01 DEP-120\n  - done: 2026-03-01\n",
        )
    ) == fingerprint(TEXT)


def test_line_ends_do_not_count():
    assert fingerprint(TEXT.replace("\n", "  \r\n") + "\n\n") == fingerprint(TEXT)


@pytest.mark.parametrize(
    ("old", "new"),
    [("812", "813"), ("P0", "P1"), ("SEV2", "SEV3"), ("F4** they", "F4** those"), ("; done", "; dropped")],
)
def test_what_people_write_counts(old, new):
    assert fingerprint(TEXT.replace(old, new)) != fingerprint(TEXT)


@given(TEXTS)
def test_any_text_has_a_fingerprint(text):
    assert len(fingerprint(text)) == 64
