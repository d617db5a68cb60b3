"""Nothing walks over what was made while the collector is left out, and it always comes back."""

import gc

import pytest

from afterword.uncollected import uncollected


def test_the_collector_rests_and_comes_back():
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_comes_back_after_trouble():
    with pytest.raises(ZeroDivisionError), uncollected(for_good=True):
        raise ZeroDivisionError
    assert gc.isenabled()


def test_what_is_there_for_good_is_walked_over_no_more():
    before = gc.get_freeze_count()
    with uncollected():
        made = [[] for _ in range(100)]
    assert gc.get_freeze_count() == before
    with uncollected(for_good=True):
        made += [[] for _ in range(100)]
    assert gc.get_freeze_count() >= before + 200
    gc.unfreeze()
