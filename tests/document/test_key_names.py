"""What people call the keys."""

from itertools import chain

import pytest

from afterword.document.items import KEYS
from afterword.document.key_names import IN_LINES, NAMES, labels, over_columns
from afterword.document.parse import parse
from afterword.document.patterns import Pattern


def test_no_name_is_written_down_for_two_keys():
    names = list(chain.from_iterable(over_columns(key) for key in NAMES))

    assert sorted(set(names)) == sorted(names)


def test_only_keys_of_actions_have_other_names():
    assert set(NAMES) <= KEYS["actions"]


@pytest.mark.parametrize("name", sorted(IN_LINES))
def test_a_line_says_a_key_by_any_of_its_names(name: str):
    values = {"owner": "@noor", "priority": "P1", "due": "2026-11-20", "kind": "detect", "tracker": "QUE-9"}
    value = values.get(IN_LINES[name], "F1" if IN_LINES[name] == "fixes" else "the alert fires")

    (action,) = parse(f"## Actions\n\n- [ ] Cap the queue at 500\n  - {name}: {value}; kind: detect\n").actions

    assert getattr(action, {"owner": "owners"}.get(IN_LINES[name], IN_LINES[name]))


@pytest.mark.parametrize("name", ["owned by", "action owner", "assigned to", "dri", "who"])
def test_words_lead_to_an_owner(name: str):
    (action,) = parse(f"## Actions\n\n- [ ] Cap the queue at 500 ({name}: Noor Haddad)\n").actions

    assert [each.text for each in action.named] == ["Noor Haddad"]


def test_the_longest_name_is_tried_first():
    assert Pattern(labels("owner")).match("owned by").group() == "owned by"  # type: ignore[union-attr]
