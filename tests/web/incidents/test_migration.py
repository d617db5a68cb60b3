"""What was asked and waived before there were answers is read as what it was."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.timezone import now

pytestmark = pytest.mark.django_db(transaction=True)

BEFORE, AFTER = ("incidents", "0005_facts"), ("incidents", "0006_asks")


def migrated(target):
    executor = MigrationExecutor(connection)
    executor.migrate([target])
    return MigrationExecutor(connection).loader.project_state([target, ("postmortems", "0005_archive")]).apps


@pytest.fixture
def newest_afterwards():
    yield
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())


def test_the_one_secret_before_is_still_accepted(newest_afterwards):
    old = migrated(("incidents", "0008_depth")).get_model("incidents", "Source")
    moment = now()
    old.objects.create(kind="github", label="x", key_digest="x", secret="b", previous_secret="a", rotated_at=moment)
    old.objects.create(kind="github", label="y", key_digest="y", secret="c")

    new = migrated(("incidents", "0010_secrets")).get_model("incidents", "Source")

    assert list(new.objects.order_by("label").values_list("previous_secrets", flat=True)) == [
        [["a", moment.isoformat()]],
        [],
    ]
    back = migrated(("incidents", "0008_depth")).get_model("incidents", "Source")
    assert back.objects.get(label="x").previous_secret == "a"


def test_old_rows_get_the_state_they_had(newest_afterwards):
    old = migrated(BEFORE)
    models = {name: old.get_model("incidents", name) for name in ("Incident", "Request", "Waiver")}
    user_model, text = (
        old.get_model("people", "User"),
        old.get_model("live", "SharedText").objects.create(changed_at=now()),
    )
    ada, ines = (
        user_model.objects.create(email=f"{name}@lantern.invalid", name=name, handle=name) for name in ("ada", "ines")
    )
    record = old.get_model("postmortems", "Postmortem").objects.create(reference="PM-2026-0001", text=text, owner=ada)
    moment = now() - timedelta(days=3)

    def asked(incident, by, hours):
        at = moment + timedelta(hours=hours)
        return models["Request"].objects.create(incident=incident, by=by, reason="Please.", at=at).pk

    written, waived, waiting = (
        models["Incident"].objects.create(key=key, title=key, postmortem=record if key == "written" else None)
        for key in ("written", "waived", "waiting")
    )
    for hours in (2, 3):
        models["Waiver"].objects.create(incident=waived, by=ada, reason="Known.", at=moment + timedelta(hours=hours))
    rows = {
        "answered": asked(written, ines, 0),
        "before": asked(waived, ines, 1),
        "later": asked(waived, ines, 4),
        "first": asked(waiting, ines, 0),
        "second": asked(waiting, ines, 1),
        "other": asked(waiting, ada, 1),
    }

    new = migrated(AFTER)

    states = dict(new.get_model("incidents", "Request").objects.values_list("pk", "state"))
    assert {name: states[pk] for name, pk in rows.items()} == {
        "answered": "postmortem",
        "before": "waived",
        "later": "open",
        "first": "open",
        "second": "withdrawn",
        "other": "open",
    }
    waivers = new.get_model("incidents", "Waiver").objects.values_list("state", "kind", "decided_by", "reason")
    assert set(waivers) == {("in-force", "not-said", ada.pk, "Known.")}
