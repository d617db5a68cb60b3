"""The loop that does what is due."""

import threading

from afterword.web import tend


def test_a_duty_that_fails_does_not_stop_the_others(caplog):
    done = []

    def broken():
        raise ZeroDivisionError

    def whole():
        done.append(1)
        return 1

    assert tend.run_once((broken, whole, broken, whole)) == 2
    assert done == [1, 1]
    assert caplog.text.count("A duty failed") == 2


def test_the_loop_goes_on_while_there_is_work_and_ends_when_told(db):
    stop, left = threading.Event(), [3]

    def duty():
        left[0] -= 1
        if left[0] == 0:
            stop.set()
        return max(left[0], 0)

    tend.run(stop, (duty,))

    assert left == [0]


def test_the_loop_rests_when_there_is_nothing(db, monkeypatch):
    stop, rests = threading.Event(), []

    def rest(seconds):
        rests.append(seconds)
        stop.set()

    monkeypatch.setattr(stop, "wait", rest)

    tend.run(stop, (lambda: 0,))

    assert rests == [tend.IDLE]


def test_a_seldom_duty_goes_on_while_it_finds_something_then_rests_for_an_hour(monkeypatch):
    clock, left = [100.0], [2]

    def duty():
        left[0] -= 1
        return max(left[0], 0)

    monkeypatch.setattr(tend.time, "monotonic", lambda: clock[0])
    seldom = tend.Seldom(duty)

    assert [seldom(), seldom(), seldom(), seldom()] == [1, 0, 0, 0]
    assert left == [0]
    clock[0] += tend.REST
    seldom()
    assert left == [-1]


def test_a_seldom_duty_that_fails_rests_too(monkeypatch):
    tries = []

    def broken():
        tries.append(1)
        raise ZeroDivisionError

    seldom = tend.Seldom(broken)

    assert [tend.run_once((seldom,)) for _ in range(3)] == [0, 0, 0]
    assert tries == [1]
