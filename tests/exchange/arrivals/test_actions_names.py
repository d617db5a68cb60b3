"""What other houses call the keys of an action."""

from afterword.document.key_names import NAMES, over_columns
from afterword.exchange.arrivals.actions.words import FIELD_OF


def test_what_arrives_from_elsewhere_is_called_as_in_our_own_documents():
    told = {name: (key, FIELD_OF[name]) for key in NAMES for name in over_columns(key) if name in FIELD_OF}

    assert [name for name, (key, field) in told.items() if key != field] == []
