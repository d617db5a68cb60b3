"""A copy of a text that nobody needs any more costs no memory."""

import gc

from afterword.document.text import Edit, Span
from afterword.web.live import crdt


def copies() -> int:
    gc.collect()
    return sum(type(each) is crdt.Replica for each in gc.get_objects())


def test_a_copy_goes_once_it_was_read_changed_and_given_an_update():
    first = crdt.first("# Hello")
    before = copies()

    for _ in range(20):
        replica = crdt.Replica(first)
        update = replica.change([Edit(Span(0, 0), "x")])
        other = crdt.Replica(first)
        assert other.take(update)
        assert not other.take(update)
        assert str(other) == str(replica) == "x# Hello"
    del replica, other

    assert copies() == before
