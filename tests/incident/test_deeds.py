"""A note tells of a step by hand only when it surely says that somebody took one."""

import pytest

from afterword.incident.deeds import deed_in


@pytest.mark.parametrize(
    "text",
    [
        "Rolled back checkout to 4.11.",
        "We rolled the queue brokers back at 18:10.",
        "Still slow. Failed over to the replica in the north. Watching.",
        "Moved all traffic to the second region",
        "Traffic has been shifted to Porto.",
        "Rollback is complete, errors are falling.",
        "Restarted the two consumers by hand.",
        "Manually scaled the workers to 12.",
        "Reverted the flag.",
    ],
)
def test_a_deed(text):
    assert deed_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Should we roll back?",
        "Has anybody rolled back checkout?",
        "We have not rolled back yet.",
        "We could have rolled back.",
        "If this gets worse, traffic is shifted to Porto.",
        "The database failed over to the replica automatically.",
        "> Rolled back checkout to 4.11.",
        "Last week we rolled back for the same reason.",
        "Rolled back on staging, looks fine there.",
        "Trying to roll it back. The rollback failed to start.",
        "She didn't say whether it was rolled back.",
        "Errors are down.",
        "The index fixed size is 4 GB.",
    ],
)
def test_no_deed(text):
    assert deed_in(text) is None
