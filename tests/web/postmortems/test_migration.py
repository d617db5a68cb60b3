"""What was indexed and approved by an older version is found, and stays approved, after the upgrade."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from afterword.document.parse import parse
from afterword.web.live import texts
from afterword.web.postmortems import approvals, derived, drafting, publish, review, search
from afterword.web.postmortems.models import Postmortem, Review, Status
from afterword.web.postmortems.query import Query

from .conftest import SOUND

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def upgrade():
    """Go back to the version before, and forward again from what stands there then."""
    executor = MigrationExecutor(connection)
    executor.migrate([("postmortems", "0007_tracker_told")])

    def forward():
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())

    yield forward
    forward()


@pytest.fixture
def approved(cast):
    text = SOUND.replace("It was a Monday", "八つのゲートが赤いまま。It was a Monday")
    record = review.submit(drafting.start_with(cast.ruta, text), cast.ruta)
    review.approve(record, cast.sunniva)
    return record


def written_before(record, monkeypatch):
    """Leave its rows as the version before wrote them: words unparted, another fingerprint."""
    with monkeypatch.context() as before:
        before.setattr(search, "parted", lambda text: text)
        search.index(record, parse(texts.read(record.text_id)))
    Postmortem.objects.update(fingerprint="0" * 64)
    Review.objects.update(fingerprint="0" * 64)


@pytest.mark.parametrize("status", [Status.APPROVED, Status.FOLLOW_UP])
def test_what_an_older_version_wrote_is_read_again(cast, approved, upgrade, monkeypatch, status):
    if status == Status.FOLLOW_UP:
        publish.publish(approved, cast.ruta)
    Postmortem.objects.update(status=status)
    approved.refresh_from_db()
    written_before(approved, monkeypatch)
    older = approved.reviews.create(reviewer=cast.castel, verdict="changes", fingerprint="1" * 64)
    assert not search.search(cast.ruta, Query.read("ゲート")).total

    upgrade()

    assert derived.refresh_stale() == 1
    assert search.search(cast.ruta, Query.read("ゲート")).total == 1
    approved.refresh_from_db()
    older.refresh_from_db()
    assert approved.status == status
    assert [review.reviewer for review in approvals.standing(approved)] == [cast.sunniva]
    assert older.fingerprint == "1" * 64


def test_what_was_typed_before_the_upgrade_and_read_by_nobody_still_lets_the_approval_fall(
    cast, approved, upgrade, monkeypatch
):
    written_before(approved, monkeypatch)
    texts.edit(approved.text_id, lambda text: [drafting.Edit(drafting.Span(len(text), len(text)), "\nMore.\n")])

    upgrade()
    derived.refresh_stale()

    approved.refresh_from_db()
    assert approved.status == Status.IN_REVIEW
