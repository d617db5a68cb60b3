import re

import pytest

from afterword.exchange.arrivals.adopt import adopt
from exchange.arrivals.containers.everywhere import FILES

EVENTS = [
    ("10:42", "2026-03-04T10:42:00+00:00", "An alert fires for disk-7"),
    ("10:50", "2026-03-04T10:50:00+00:00", "Rollback started by Ola"),
    ("11:12", "2026-03-04T11:12:00+00:00", "Search answers again"),
]
ACTIONS = [("Add an alert on free space", True), ("Rotate the logs of the indexer", False)]


@pytest.mark.parametrize("name", FILES)
def test_one_post_mortem_gives_the_same_in_every_container(name):
    arrival = adopt(name, FILES[name])

    found = arrival.found
    assert [(one["time_text"], one["start"], re.sub("[`\\\\]", "", one["text"])) for one in found["events"]] == EVENTS
    assert [(one["text"], one["done"]) for one in found["actions"]] == ACTIONS
    assert found["title"] == "Search was down"
    assert {"summary", "timeline", "actions"} <= {one["kind"] for one in found["sections"]}
    assert "half an hour" in arrival.text
