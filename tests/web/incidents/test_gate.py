"""The door at storm speed: the same answers as the page's, many to a commit, and nothing lost on the way."""

import asyncio
import json
import threading
import uuid

import pytest
from django.db import DatabaseError, IntegrityError, connections

from afterword.web.incidents import gate, reception
from afterword.web.incidents.models import Delivery, Outcome, Source
from afterword.web.incidents.sources import add_source
from bodies import event, notification

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def door():
    opened = gate.Gate()
    yield opened
    opened.close()


def scope(path, body, method="POST", **headers):
    given = {"host": "127.0.0.1", "content_type": "application/json", "content_length": str(len(body))} | headers
    pairs = [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in given.items() if value]
    return {"type": "http", "method": method, "path": path, "headers": pairs}


async def ask(door, path, body, *, pieces=None, **headers):
    """Send a request; returns status, headers and JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    left = list(pieces if pieces is not None else [content])
    sent = []

    async def receive():
        piece = left.pop(0)
        if piece is None:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": piece, "more_body": bool(left)}

    async def send(message):
        sent.append(message)

    request = scope(path, content, **headers)
    assert door.takes(request)
    await door.answer(request, receive, send)
    if not sent:
        return None
    said = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], said, json.loads(sent[1]["body"])


def answers(door, *requests, **headers):
    async def together():
        return await asyncio.gather(*(ask(door, path, body, **headers) for path, body in requests))

    return asyncio.run(together())


def test_what_is_acknowledged_is_on_disk(door, generic):
    ((status, headers, said),) = answers(door, (generic.path, event()))

    assert status == 202
    assert Delivery.objects.get().pk == uuid.UUID(said["delivery"])
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_a_hundred_at_once_are_a_few_commits_and_each_its_own_row(door, generic, monkeypatch):
    groups = []
    real = reception.write
    monkeypatch.setattr(reception, "write", lambda parcels: groups.append(len(parcels)) or real(parcels))

    found = answers(door, *((generic.path, event(id=str(number))) for number in range(100)))

    assert {status for status, _, _ in found} == {202}
    assert Delivery.objects.count() == len({said["delivery"] for _, _, said in found}) == 100
    assert sum(groups) == 100
    assert len(groups) < 50


def test_the_same_delivery_many_times_at_once_is_one_row(door, generic):
    found = answers(door, *[(generic.path, event())] * 20, idempotency_key="once")

    assert len({said["delivery"] for _, _, said in found}) == 1
    assert Delivery.objects.count() == 1


def test_two_doors_at_once_store_the_same_delivery_once(generic):
    """As two processes do: each has a thread and a connection of its own."""
    doors = [gate.Gate(), gate.Gate()]

    async def both():
        asked = [ask(door, generic.path, event(), idempotency_key=str(n)) for n in range(20) for door in doors]
        return await asyncio.gather(*asked)

    found = asyncio.run(both())
    for door in doors:
        door.close()

    assert {status for status, _, _ in found} == {202}
    assert Delivery.objects.count() == 20


def test_an_odd_one_does_no_harm_to_the_others(door, generic, github):
    found = answers(
        door, (generic.path, event()), (github.path, b"{}"), (generic.path, b"{"), ("/hooks/generic/wrong", b"{}")
    )

    assert [status for status, _, _ in found] == [202, 403, 400, 404]
    assert found[1][1]["content-type"] == "application/problem+json"
    assert sorted(Delivery.objects.values_list("outcome", flat=True)) == ["refused", "unclear", "waiting"]


def test_a_source_that_is_deleted_meanwhile_is_not_found_and_the_others_are_stored(door, generic, monkeypatch):
    gone = add_source("generic", "Gone")
    real = reception.write

    def deleted_first(parcels):
        Source.objects.filter(pk=gone.source.pk).delete()
        return real(parcels)

    monkeypatch.setattr(reception, "write", deleted_first)

    found = answers(door, (generic.path, event()), (gone.path, event()), (generic.path, event(id="2")))

    assert [status for status, _, _ in found] == [202, 404, 202]
    assert Delivery.objects.count() == 2


def test_a_database_that_does_not_answer_is_no_loss_but_a_request_to_come_again(door, generic, monkeypatch, caplog):
    def broken(_parcels):
        raise DatabaseError("the disk is full")

    monkeypatch.setattr(reception, "write", broken)
    ((status, headers, said),) = answers(door, (generic.path, event()))

    assert (status, headers["retry-after"]) == (503, "10")
    assert "Send it again" in said["detail"]
    assert "could not be stored" in caplog.text
    assert generic.path.rpartition("/")[2] not in caplog.text


def test_whatever_goes_wrong_the_thread_goes_on(door, generic, monkeypatch, caplog):
    with monkeypatch.context() as patch:
        patch.setattr(gate, "receive", lambda _calls: 1 / 0)
        assert answers(door, (generic.path, event()))[0][0] == 503

    assert answers(door, (generic.path, event()))[0][0] == 202
    assert "could not be stored" in caplog.text


def test_another_host_is_not_ours(door, generic):
    assert answers(door, (generic.path, event()), host="evil.invalid")[0][0] == 400
    assert not Delivery.objects.exists()


def test_a_body_that_is_too_large_is_refused_unread_or_as_soon_as_it_is(door, generic):
    announced = asyncio.run(ask(door, generic.path, b"", content_length=str(20 * 1024**2)))
    in_pieces = asyncio.run(ask(door, generic.path, b"", pieces=[b"x" * 2**20] * 30, content_length=""))

    assert (announced[0], in_pieces[0]) == (413, 413)
    assert [row.outcome for row in Delivery.objects.all()] == [Outcome.REFUSED] * 2


def test_a_sender_that_leaves_is_no_trouble(door, generic):
    assert asyncio.run(ask(door, generic.path, b"", pieces=[b'{"ti', None])) is None
    assert not Delivery.objects.exists()


def test_a_body_in_pieces_is_put_together(door, generic):
    assert asyncio.run(ask(door, generic.path, b"", pieces=[b'{"title": ', b'"Slow"}']))[0] == 202


def test_a_sender_that_takes_its_time_is_not_waited_for(door, generic, monkeypatch):
    monkeypatch.setattr(gate, "WHOLE_WITHIN", 0.05)

    async def slow():
        async def receive():
            await asyncio.sleep(5)

        sent = []

        async def send(message):
            sent.append(message)

        await door.answer(scope(generic.path, b"{}"), receive, send)
        return sent[0]["status"]

    assert asyncio.run(slow()) == 408


def test_memory_has_an_end(door, generic, monkeypatch):
    monkeypatch.setattr(gate, "MOST_WAITING", 10)

    assert answers(door, (generic.path, event()))[0][0] == 503


def test_a_large_body_is_stored_before_anybody_reads_it(door, alertmanager):
    large = notification(commonAnnotations={"text": "x" * 100_000}, alerts=[{"startsAt": None}])

    assert answers(door, (alertmanager.path, large))[0][0] == 202
    assert Delivery.objects.get().outcome == Outcome.WAITING


def test_a_closed_door_asks_to_come_again_and_can_be_opened(door, generic):
    door.close()
    assert answers(door, (generic.path, event()))[0][0] == 503

    door.open()
    assert answers(door, (generic.path, event()))[0][0] == 202


def test_other_requests_are_left_to_the_pages(door):
    assert not door.takes({"method": "GET", "path": "/hooks/generic/key"})
    assert not door.takes({"method": "POST", "path": "/hooks/generic/key/more"})
    assert not door.takes({"method": "POST", "path": "/incidents/"})


def test_a_row_that_cannot_be_stored_for_another_reason_is_said_so(generic, monkeypatch, caplog):
    def odd(_parcels):
        raise IntegrityError("odd")

    monkeypatch.setattr(reception, "write", odd)
    found = []
    thread = threading.Thread(target=lambda: found.append(_receive(generic)))
    thread.start()
    thread.join()

    assert found == [503]


def _receive(source):
    from django.utils.timezone import now

    from afterword.incident.senders.sender import Parcel

    try:
        call = reception.Call(
            "generic", source.path.rpartition("/")[2], Parcel(json.dumps(event()).encode(), {}, now())
        )
        return reception.receive([call])[0].status
    finally:
        connections.close_all()


def test_a_storm_is_known_as_one_for_a_second(monkeypatch):
    monkeypatch.setattr(reception, "_arrived", {})
    assert not reception.is_stormy()

    reception._note_arrival(reception.STORM)

    assert reception.is_stormy()
