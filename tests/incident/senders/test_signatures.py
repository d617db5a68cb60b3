"""The HMAC schemes of webhooks: what fits fits, and nothing else does."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.incident.senders.signatures import (
    base64_digest,
    fits_base64,
    fits_hex,
    fits_token,
    hex_digest,
    is_fresh,
    key_of,
    sign_standard,
    stamp_of,
    standard_key,
    verify_standard,
    versioned,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
GITHUB = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
STANDARD_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
STANDARD_BODY = b'{"test": 2432232314}'
STANDARD = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}
SIGNED_AT = datetime.fromtimestamp(1614265330, UTC)
ANY_TEXT = st.text(st.characters())
ANY_SECRET = st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=16)


def test_the_signature_github_publishes_fits():
    assert fits_hex([GITHUB], b"Hello, World!", ["It's a Secret to Everybody"])


def test_hexadecimal_may_be_in_capitals():
    assert fits_hex([GITHUB.upper()], b"Hello, World!", ["It's a Secret to Everybody"])


def test_the_example_of_standard_webhooks_fits():
    assert verify_standard(STANDARD, STANDARD_BODY, [STANDARD_SECRET], SIGNED_AT)


def test_standard_webhooks_are_signed_as_their_example():
    assert sign_standard(STANDARD["webhook-id"], SIGNED_AT, STANDARD_BODY, STANDARD_SECRET) == STANDARD


@pytest.mark.parametrize(
    "changed",
    [
        {"webhook-id": "msg_other"},
        {"webhook-timestamp": "1614265331"},
        {"webhook-timestamp": ""},
        {"webhook-signature": "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="},
        {"webhook-signature": "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="},
        {"webhook-signature": "v1,"},
    ],
)
def test_every_part_of_standard_webhooks_is_signed(changed):
    assert not verify_standard(STANDARD | changed, STANDARD_BODY, [STANDARD_SECRET], SIGNED_AT)


def test_a_signature_is_good_for_five_minutes_and_no_longer():
    just, late = SIGNED_AT + timedelta(minutes=5), SIGNED_AT + timedelta(minutes=5, seconds=1)

    assert verify_standard(STANDARD, STANDARD_BODY, [STANDARD_SECRET], just)
    assert not verify_standard(STANDARD, STANDARD_BODY, [STANDARD_SECRET], late)
    assert verify_standard(STANDARD, STANDARD_BODY, [STANDARD_SECRET], late, timedelta(minutes=6))


def test_a_new_secret_and_an_old_one_are_both_good_while_they_are_changed():
    offered = f"v1,{'A' * 43}= {STANDARD['webhook-signature']}"

    assert verify_standard(
        STANDARD | {"webhook-signature": offered}, STANDARD_BODY, ["whsec_bmV3", STANDARD_SECRET], SIGNED_AT
    )


def test_a_secret_that_is_not_base64_is_its_own_key():
    assert standard_key("whsec_not base64!") == b"not base64!"


@pytest.mark.parametrize(
    "stamp", ["", "soon", "-1772452800", "1772452800.0", "²", "١٧٧٢٤٥٢٨٠٠", "9" * 400, " 1772452800"]
)
def test_only_seconds_are_a_time(stamp):
    assert not is_fresh(stamp, NOON)


def test_a_time_to_come_is_as_odd_as_one_long_past():
    assert not is_fresh(stamp_of(NOON + timedelta(minutes=6)), NOON)
    assert is_fresh(stamp_of(NOON - timedelta(minutes=4)), NOON)


@pytest.mark.parametrize("offered", ["s3cret", "Bearer s3cret", "bearer  s3cret ", "Token s3cret"])
def test_a_token_fits_with_or_without_its_scheme(offered):
    assert fits_token(offered, ["other", "s3cret"])


@pytest.mark.parametrize("offered", ["", "Bearer", "Bearer ", "S3CRET", "Basic s3cret", "s3cret\ud800"])
def test_another_token_does_not_fit(offered):
    assert not fits_token(offered, ["s3cret", ""])


def test_only_signatures_of_one_version_are_looked_at():
    assert versioned("v1=a, v0=b,v1=c,,=", "v1=") == ("a", "c")


@given(st.binary(max_size=100), st.lists(ANY_TEXT, max_size=3), ANY_TEXT)
def test_no_header_makes_a_comparison_raise_or_fit(body, secrets, header):
    keys = [key_of(secret) for secret in secrets]

    assert not fits_hex(versioned(header, "v1="), body, secrets)
    assert not fits_hex([header], body, secrets)
    assert not fits_base64([header], body, keys)
    assert not verify_standard(dict.fromkeys(STANDARD, header), body, secrets, NOON)
    is_fresh(header, NOON)
    fits_token(header, secrets)


@given(st.binary(max_size=100), ANY_SECRET, ANY_SECRET)
def test_the_right_signature_fits_under_its_secret_alone(body, secret, other):
    key = key_of(secret)

    assert fits_hex(["", hex_digest(key, body)], body, [other, secret])
    assert fits_base64([base64_digest(key, body)], body, [key])
    assert fits_hex([hex_digest(key, body)], body, [other]) == (other == secret)
    assert not fits_hex([hex_digest(key, body)], body + b" ", [secret])


@given(st.binary(max_size=100), st.sampled_from(["", "whsec_", "\0"]))
def test_an_empty_secret_signs_nothing(body, secret):
    assert not fits_hex([hex_digest(b"", body)], body, [""])
    assert not verify_standard(sign_standard("id", NOON, body, secret), body, [secret], NOON)
