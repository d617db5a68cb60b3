"""API keys."""

from datetime import timedelta

import pytest
import time_machine
from django.utils.timezone import now

from afterword.web.people.keys import add_key, bearer, beginning_with, revoke_key
from afterword.web.people.models import ApiKey

pytestmark = pytest.mark.django_db


def test_a_key_speaks_for_its_person(ruta):
    assert bearer(add_key(ruta, "laptop").token) == ruta


def test_the_token_is_not_kept(ruta):
    new = add_key(ruta, "laptop")

    row = ApiKey.objects.values().get()
    assert new.token not in str(row)
    assert new.token.startswith(row["prefix"])


def test_an_unknown_token_speaks_for_nobody(ruta):
    assert bearer("aw_unheard-of") is None


def test_a_revoked_key_speaks_for_nobody_and_keeps_its_date(ruta):
    new = add_key(ruta, "laptop")

    revoke_key(new.key)
    first = new.key.revoked_at
    revoke_key(new.key)

    assert bearer(new.token) is None
    assert new.key.revoked_at == first


def test_a_closed_account_speaks_through_no_key(ruta):
    token = add_key(ruta, "laptop").token
    ruta.is_active = False
    ruta.save()

    assert bearer(token) is None


def test_use_is_noted_at_most_once_a_minute(ruta, django_assert_num_queries):
    new = add_key(ruta, "laptop")
    bearer(new.token)

    with django_assert_num_queries(1):
        bearer(new.token)
    with time_machine.travel(now() + timedelta(minutes=2), tick=False):
        bearer(new.token)
        new.key.refresh_from_db()
        assert new.key.last_used_at == now()


def test_of_two_keys_that_begin_alike_neither_is_taken_for_the_other(ruta):
    for number, prefix in enumerate(("aw_abcdefgh", "aw_ABCDefgh", "aw_abcdxyzx")):
        ApiKey.objects.create(user=ruta, label=prefix, prefix=prefix, digest=str(number))

    assert [key.label for key in beginning_with("aw_ABCD")] == ["aw_ABCDefgh"]
    assert {key.label for key in beginning_with("aw_abcd")} == {"aw_abcdefgh", "aw_abcdxyzx"}
    assert [key.label for key in beginning_with("aw_abcdefgh and the rest of it")] == ["aw_abcdefgh"]
