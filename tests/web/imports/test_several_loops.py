"""Several loops and several people at once: everything is done, and nothing twice."""

import threading
from datetime import timedelta

import pytest
from django.db import connections
from django.utils.timezone import now

from afterword.web.imports import steps, verbs, work
from afterword.web.imports.models import Import, Paper
from afterword.web.postmortems.archive import Terms
from afterword.web.postmortems.models import Postmortem
from archives import LEDGER, zipped

pytestmark = pytest.mark.django_db(transaction=True)

MANY = 24


@pytest.fixture
def archive() -> bytes:
    return zipped(**{f"document-{number:02}_md": LEDGER.replace("twice", f"{number} times") for number in range(MANY)})


@pytest.fixture
def together(monkeypatch):
    """Run several loops in threads until nothing is due, none of which respects another's claim."""
    monkeypatch.setattr(steps, "CLAIM", timedelta())
    monkeypatch.setattr(work, "BREATH", timedelta())
    monkeypatch.setattr(work, "LATER", timedelta())

    def run() -> None:
        def loop() -> None:
            try:
                while Import.objects.filter(due_at__lte=now()).exists():
                    work.work(turn=0.1)
            finally:
                connections.close_all()

        threads = [threading.Thread(target=loop) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return run


def test_loops_that_work_on_the_same_import_do_nothing_twice(people, send, together, archive):
    sent = send(people.ada, ("many.zip", archive))

    together()
    read = list(sent.papers.values_list("state", flat=True))
    sent.refresh_from_db()
    verbs.take_in(sent, people.ada, Terms())
    together()
    taken = set(sent.papers.values_list("state", flat=True))
    count = Postmortem.objects.count()
    sent.refresh_from_db()
    verbs.undo(sent)
    together()

    assert read == [Paper.State.READ] * MANY
    assert taken == {Paper.State.TAKEN}
    assert count == MANY
    assert not Postmortem.objects.exists()
    sent.refresh_from_db()
    assert sent.state == Import.State.UNDONE


def test_two_people_who_import_the_same_at_once_add_it_once(people, send, together, archive):
    ours, theirs = (send(user, ("many.zip", archive)) for user in (people.ada, people.lena))
    together()

    for sent, user in ((ours, people.ada), (theirs, people.lena)):
        sent.refresh_from_db()
        verbs.take_in(sent, user, Terms(team="harbour"))
    together()

    assert Postmortem.objects.count() == MANY
    states = [*ours.papers.values_list("state", flat=True), *theirs.papers.values_list("state", flat=True)]
    assert sorted(states) == [Paper.State.KNOWN] * MANY + [Paper.State.TAKEN] * MANY
