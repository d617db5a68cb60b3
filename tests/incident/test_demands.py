"""What a review of each depth takes."""

import pytest

from afterword.incident.demands import asked
from afterword.incident.policy import PolicyError
from afterword.incident.rehearsal import load_policy, read_policy


@pytest.mark.parametrize(
    ("depth", "severity", "words"),
    [
        ("light", "SEV4", "one approval by anybody who did not write it"),
        ("standard", "SEV3", "one approval by reviewers from outside its teams"),
        ("standard", "SEV2", "2 approvals by reviewers, 1 of them from outside its teams"),
        ("board", "SEV1", "3 approvals by senior reviewers, 1 of them from outside its teams"),
        ("board", "SEV4", "3 approvals by senior reviewers, 1 of them from outside its teams"),
    ],
)
def test_the_policy_that_comes_along_asks_what_the_process_says(depth, severity, words):
    assert asked(load_policy(None).review, depth, severity).words == words


def test_a_house_says_otherwise_for_one_severity_and_keeps_the_rest():
    policy = read_policy('version = "1"\n[review.board]\napprovals = { SEV1 = 5 }\noutside = 2\n', "test")

    assert asked(policy.review, "board", "SEV1").approvals == 5
    assert asked(policy.review, "board", "SEV2").approvals == 3
    assert asked(policy.review, "standard", "SEV2").approvals == 2


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[review.board]\noutside = 4", "cannot be among 3"),
        ("[review.light]\napprovals = { SEV4 = 0 }", "write 1 or more, not 0"),
        ('[review.light]\nby = "friends"', "by"),
        ("[review.deep]\noutside = 1", "deep"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_its_line(line, said):
    with pytest.raises(PolicyError) as refused:
        read_policy(f'version = "1"\n{line}\n', "test")

    assert said in str(refused.value)
