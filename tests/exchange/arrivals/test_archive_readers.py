"""Several processes that read: in order, a few at a time, and none is missed when it ends."""

import os
import signal
import threading
import time
import zipfile

from afterword.exchange.arrivals import archive
from afterword.exchange.arrivals.archive import arrivals
from afterword.exchange.arrivals.archives.entry import Refusal
from afterword.exchange.arrivals.archives.neighbours import look_around
from afterword.exchange.arrivals.archives.readers import Readers, processors
from afterword.exchange.arrivals.archives.walk import source_at
from afterword.exchange.arrivals.survey import NO_CUSTOMS
from exchange.arrivals.archived import GATES, doubled, filed, nothing, patched, zipped, zipped_bytes


def told(readers, numbers):
    answers = []
    for number in numbers:
        if readers.busy:
            answers.append(readers.answer())
        readers.give(number)
    return [*answers, *readers.answers()]


def test_answers_come_in_the_order_of_the_tasks():
    with Readers(doubled, nothing, 2) as readers:
        assert told(readers, range(40)) == [number * 2 for number in range(40)]


def test_what_need_not_be_asked_keeps_its_place():
    with Readers(doubled, nothing, 1) as readers:
        readers.give(3)
        readers.put(5)
        readers.give(4)

        assert list(readers.answers()) == [6, 5, 8]


def test_a_process_that_ends_costs_its_own_task_only():
    with Readers(doubled, nothing, 2) as readers:
        readers.give(1)
        readers.put(7)
        for number in (2, -1, 3, 4):
            readers.give(number)

        assert list(readers.answers()) == [2, 7, 4, 0, 6, 8]
        assert told(readers, [5, -1, -1, 6]) == [10, 0, 0, 12]


def test_a_process_that_ended_since_is_replaced():
    with Readers(doubled, nothing, 1) as readers:
        readers.give(1)
        assert readers.answer() == 2
        (process,) = readers._pool._processes.values()
        process.kill()
        process.join()
        time.sleep(0.2)

        assert told(readers, [3, 4]) == [6, 8]


def test_an_interrupt_is_for_us_and_not_for_them():
    former = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        with Readers(doubled, nothing, 1) as readers:
            readers.give(1)
            assert readers.answer() == 2
            (process,) = readers._pool._processes.values()
            os.kill(process.pid, signal.SIGINT)
            time.sleep(0.1)

            assert process.is_alive()
            assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGINT, former)


def test_they_may_be_hired_in_a_thread():
    answers = []

    def hire():
        with Readers(doubled, nothing, 1) as readers:
            answers.extend(told(readers, [1, 2]))

    thread = threading.Thread(target=hire)
    thread.start()
    thread.join(30)

    assert answers == [2, 4]


def test_who_leaves_early_does_not_wait_for_the_rest():
    start = time.monotonic()
    readers = Readers(doubled, nothing, 1)
    for number in range(0, 600, 3):
        readers.give(number)
    readers.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert time.monotonic() - start < 3


def test_there_is_a_processor_on_every_system(monkeypatch):
    assert processors() >= 1

    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    assert processors() >= 1


def test_they_work_where_signals_cannot_be_held_back(monkeypatch):
    monkeypatch.delattr("signal.pthread_sigmask", raising=False)

    with Readers(doubled, nothing, 1) as readers:
        assert told(readers, [1]) == [2]


def test_a_document_that_ends_its_reader_is_a_line():
    (refusal,) = archive._lost(archive._Asked("a.md", b"", NO_CUSTOMS))

    assert refusal.failed
    assert "please report it" in refusal.why


def test_an_archive_read_by_several_is_the_same_archive(tmp_path):
    files = {f"{number}.md": GATES.replace("Gates", f"Gates {number}") for number in range(12)}
    odd = {"5a.png": b"", "5b.html": "<h1>Rain</h1>", "5c.zip": zipped_bytes({"in.md": GATES}), "README.md": "# Ours\n"}
    filed(tmp_path, files | odd | {"6a.md": b"\0 no text", "7a.md": GATES + "word " * 250_000})
    source = source_at(tmp_path)
    neighbours = look_around(source)

    assert list(arrivals(source, neighbours, readers=2)) == list(arrivals(source, neighbours))


def test_an_entry_that_is_damaged_is_a_line_among_the_others(tmp_path):
    path = zipped(tmp_path / "x.zip", {"a.md": GATES, "b.md": "damaged words", "c.md": GATES}, zipfile.ZIP_STORED)
    patched(path, b"damaged words", b"damaged wards")

    outcomes = list(arrivals(source_at(path), readers=2))

    assert [outcome.path for outcome in outcomes] == ["a.md", "b.md", "c.md"]
    assert outcomes[1] == Refusal("b.md", "It is damaged: its checksum does not match. Download it again.", failed=True)
