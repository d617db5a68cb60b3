"""A policy is read, and refused when it is not what its own examples say."""

import pytest

from afterword.incident.policy import PolicyError
from afterword.incident.rehearsal import load_policy, read_policy


def test_the_policy_that_comes_with_us_does_what_its_examples_say():
    policy = load_policy()

    assert policy.version
    assert len(policy.examples) >= 8


def test_an_example_that_does_not_hold_refuses_the_policy():
    text = 'version = "1"\n[[examples]]\nname = "lost data"\nexpect = []\nincident = {data_loss = true}\n'

    with pytest.raises(
        PolicyError, match="policy:4:1: the example “lost data” says expect: expected none, got data-loss"
    ):
        read_policy(text)


def test_an_example_whose_rule_sets_a_trigger_aside_is_told_to_leave_it_out():
    text = (
        'version = "1"\n[[rules]]\nname = "small fry"\nwhen = { severity = "SEV3" }\nowed = false\n'
        '[[examples]]\nname = "small"\nexpect = ["data-loss"]\nincident = { severity = "SEV3", data_loss = true }\n'
    )
    aside = r"expected data-loss, got none\. data-loss holds: .* The rule “small fry” sets it aside, so leave it out of expect"

    with pytest.raises(PolicyError, match=aside):
        read_policy(text)
    assert read_policy(text.replace('["data-loss"]', "[]")).version == "1"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("version = ", "is not TOML"),
        ("", "policy:1:1: version: it is missing"),
        ('version = "1"\nname = "x"', "policy:2:1: name: no such key"),
        ('version = "1"\n[triggers.slow-resolution]\nSEV1 = "soon"', "slow-resolution.SEV1"),
        ('version = "1"\n[triggers.slow-resolution]\nSEV1 = true', "slow-resolution.SEV1.*false for any time"),
        ('version = "1"\n[triggers.surprise]', "triggers.surprise"),
        ('version = "1"\n[severities]\nRed = "SEV1"\nred = "SEV2"', "severities.*two ways"),
        ('version = "1"\n[[examples]]\nname = "x"\nexpect = ["bad luck"]\nincident = {}', "examples #1.expect #1"),
    ],
)
def test_a_policy_that_is_wrong_says_where(text, words):
    with pytest.raises(PolicyError, match="(?i)" + words):
        read_policy(text)


def test_a_policy_file_that_is_not_text_is_refused_in_words(tmp_path):
    path = tmp_path / "policy.toml"
    path.write_bytes(b"version = \xff")

    with pytest.raises(PolicyError, match="is not UTF-8"):
        load_policy(path)


def test_a_policy_file_can_stand_anywhere(tmp_path):
    path = tmp_path / "policy.toml"
    path.write_text('version = "ours-1"\n')

    assert load_policy(path).version == "ours-1"


def test_words_for_severity_may_be_written_in_capitals():
    policy = read_policy('version = "1"\n[severities]\nRED = "SEV1"\n" Dire " = "SEV2"\n')

    assert policy.severities == {"red": "SEV1", "dire": "SEV2"}


def test_a_severity_may_be_let_off_the_limit_of_time():
    text = 'version = "1"\n[triggers.slow-resolution]\nSEV3 = false\nSEV4 = 90\n'

    slow = read_policy(text).triggers.slow_resolution

    assert (slow.SEV1, slow.SEV3, slow.SEV4) == (60, None, 90)
