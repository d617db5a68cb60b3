"""A few people, one text in each stage, and a browser that does not run scripts."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from afterword.document.text import Edit, Span
from afterword.web import sample
from afterword.web.live import texts
from afterword.web.people.accounts import add_team, add_user, join
from afterword.web.postmortems import derived, drafting, publish, review
from afterword.web.postmortems.models import Postmortem

TEXT = (Path(sample.__file__).parent / "documents" / "PM-2026-0019-retry-storm.md").read_text(encoding="utf-8")


def written_by(text: str, **handles: str) -> str:
    """Give a sample's people other names."""
    for old, new in handles.items():
        text = text.replace(f"@{old}", f"@{new}")
    return text


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def people(db) -> SimpleNamespace:
    """Olu owns, cleo contributes, rani reviews, iben reads, ada administrates."""
    booking = add_team("Booking")
    made = SimpleNamespace(
        olu=add_user("Olu Abebe", "olu@example.com", "a quiet night at last", handle="olu", timezone="Europe/Oslo"),
        cleo=add_user("Cléo Ñandú", "cleo@example.com", handle="cleo"),
        rani=add_user("רני כהן", "rani@example.com", handle="rani", is_reviewer=True),
        iben=add_user("Iben <b>Krog</b>", "iben@example.com", handle="iben"),
        ada=add_user("Ada Osei", "ada@example.com", handle="ada", is_admin=True),
    )
    join(made.olu, booking, lead=True)
    join(made.cleo, booking)
    return made


@pytest.fixture
def text() -> str:
    return written_by(TEXT, tobias="olu", thiru="cleo", ines="cleo", nkechi="rani", marit="rani")


@pytest.fixture
def draft(people, text) -> Postmortem:
    return drafting.start_with(people.olu, text)


@pytest.fixture
def in_review(people, draft) -> Postmortem:
    return review.submit(draft, people.olu)


@pytest.fixture
def approved(people, in_review) -> Postmortem:
    review.approve(in_review, people.rani, "Deep enough.")
    in_review.refresh_from_db()
    return in_review


@pytest.fixture
def published(people, approved) -> Postmortem:
    return publish.publish(approved, people.olu)


@pytest.fixture
def spoiled(draft) -> Postmortem:
    """The draft, with an action nobody owns."""

    def spoil(now: str) -> list[Edit]:
        at = now.index("## Lessons")
        return [Edit(Span(at, at), "- [ ] **A99** Look at the retries again\n\n")]

    texts.edit(draft.text_id, spoil)
    derived.refresh(draft)
    return draft
