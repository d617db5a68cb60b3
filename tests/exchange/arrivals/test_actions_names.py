"""What other houses call the keys of an action."""

import pytest

from afterword.document.key_names import over_columns
from afterword.exchange.arrivals.actions.words import FIELD_OF
from afterword.exchange.arrivals.pages.meanings import words_of


@pytest.mark.parametrize("key", ["owner", "priority", "due", "kind", "tracker"])
def test_what_our_own_documents_call_a_key_is_known_from_elsewhere_too(key: str):
    names = {" ".join(words_of(name)) for name in over_columns(key)}

    assert {name: FIELD_OF.get(name) for name in names} == dict.fromkeys(names, key)


@pytest.mark.parametrize(("name", "field"), [("eier", "owner"), ("plazo", "due"), ("closed on", "done_on")])
def test_more_is_known_from_elsewhere(name: str, field: str):
    assert FIELD_OF[name] == field
