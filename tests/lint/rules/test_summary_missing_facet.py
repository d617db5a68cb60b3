"""How a summary tells that it ended, and what sounds alike and is no end."""

import pytest

from afterword.document.parse import parse
from afterword.lint.check import check
from afterword.lint.options import Options

IMPACT = "impact_start: 2026-09-18T10:00Z\nimpact_end: 2026-09-18T12:10Z\n"
TOLD = "On 18 September 2026 from 10:00 to 12:10 UTC boxoffice answered 23 000 of 90 000 requests with an error."


def tells_end(sentence: str, front: str = IMPACT, told: str = TOLD) -> bool:
    """Tell whether a summary that says all but its end says it with one more sentence."""
    text = f"---\nschema: postmortem/1\nservices: [boxoffice]\n{front}---\n\n## Summary\n\n{told} {sentence}\n"
    found = [each for each in check(parse(text), Options()) if each.rule == "summary-missing-facet"]
    assert [each.message for each in found] in ([], ["The summary does not say how it ended. Add it."])
    return not found


ENDS = """\
The token was revoked at 16:30.
The counter was set to zero by hand, and the sale went on at 12:10.
The gateway returned to normal when the old bundle was put back.
Service was normal at 12:10, after the pool was doubled.
Sales were as usual at 2:10 pm.
It was over at 12:10, when the certificate was reissued.
The key was rotated at 12:10 and no further reads were seen.
A firewall rule for the subnet let the scanners log in at 12:10.
From 12:10, with the old pool back, no request failed.
Orders flowed again.
Everything was fine at 12:10.
At 12:10 the rate of errors was at its usual level.
The last wrong invoice was sent at 12:10.
By the evening all invoices were sent.
Users could start their servers properly when the node had been cordoned.
The second attempt succeeded.
The vendor lifted the limit.
We turned the flag off.
Doubling the pool was what it took.
Edits were allowed by giving the table a second index.
Payments have worked without error since.
It went away by itself.
The errors subsided.
The incident is still ongoing.
The limit is 4 000 today.""".splitlines()

NO_ENDS = """\
Support was told at 12:40.
The first alert fired at 12:15.
Customers were informed on the status page at 12:20.
The release was deployed at 09:58.
A release at 09:58 had changed the counter.
A deploy of 4.1.0 doubled the number of connections.
The outage began when the certificate was reissued with a shorter chain.
The certificate expired because the key was rotated by hand.
After the key was rotated, every request failed.
It failed again at 11:00.
Many users tried again and again.
Traffic was ten times normal.
Users could no longer log in.
Only 8 % of requests succeeded.
The token was not revoked.
The key will be rotated.
The name is reset every night.
Between 11:00 and 12:10 no order came through.
A second wave came at 13:00.
The fault went unnoticed until a customer called.
The pool had been reduced in August.
It is the third such incident this year.""".splitlines()


@pytest.mark.parametrize("front", [IMPACT, ""], ids=["known", "unknown"])
@pytest.mark.parametrize("sentence", ENDS)
def test_what_tells_an_end_tells_it(sentence: str, front: str) -> None:
    """With the times of the impact in the front matter, or in the summary only."""
    assert tells_end(sentence, front)


@pytest.mark.parametrize("front", [IMPACT, ""], ids=["known", "unknown"])
@pytest.mark.parametrize("sentence", NO_ENDS)
def test_what_only_sounds_like_an_end_is_none(sentence: str, front: str) -> None:
    """How it began, whom was told, what failed again, what is to come."""
    assert not tells_end(sentence, front)


def test_an_end_is_told_by_the_clock_of_the_document() -> None:
    """The front matter may have one zone, and the summary another."""
    front = f"timezone: Europe/Lisbon\n{IMPACT}"
    told = "For two hours boxoffice answered 23 000 of 90 000 requests with an error."

    assert tells_end("Sales were good at 13:10.", front, told)
    assert not tells_end("Sales were good at 10:30.", front, told)


def test_the_milestone_is_an_end_where_the_impact_has_none() -> None:
    """A timeline may know what the front matter does not."""
    start = "timezone: UTC\nimpact_start: 2026-09-18T10:00Z\n"
    told = "For two hours boxoffice answered 23 000 of 90 000 requests with an error."
    text = (
        f"---\nservices: [boxoffice]\n{start}---\n\n## Summary\n\n{told} Sales were good at 12:10.\n\n## Timeline\n\n"
    )

    silent = check(parse(f"{text}- 12:10 [resolve] The pool is larger\n"), Options())
    told_all = check(parse(f"{text}- 12:10 The pool is larger\n"), Options())

    assert "summary-missing-facet" not in {each.rule for each in silent}
    assert "summary-missing-facet" in {each.rule for each in told_all}


def test_an_impact_of_days_ends_within_the_hour() -> None:
    """A time of day says little where there are several such days."""
    front = "impact_start: 2026-09-18T10:00Z\nimpact_end: 2026-09-21T12:10Z\n"
    told = "From 18 to 21 September 2026, for 74 hours, boxoffice answered 23 000 of 90 000 requests with an error."

    assert tells_end("Sales were good at 12:30.", front, told)
    assert not tells_end("Sales were good at 17:00.", front, told)
