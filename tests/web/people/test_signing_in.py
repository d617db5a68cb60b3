"""Signing in, and guessing."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory
from django.utils.timezone import now

from afterword.web.people.accounts import add_user
from afterword.web.people.models import FailedSignIn
from afterword.web.people.signing_in import TRIES_PER_ADDRESS, SignInRefused, WaitToSignIn, sign_in

PASSWORD = "a quiet night at last"


def at_the_door(address="192.0.2.1"):
    request = RequestFactory().post("/sign-in", REMOTE_ADDR=address)
    request.session = SessionStore()
    return request


def guess(times, *, email="ruta@example.com", address="192.0.2.1"):
    for _ in range(times):
        with pytest.raises(SignInRefused, match="do not match"):
            sign_in(at_the_door(address), email, "wrong")


def test_the_right_password_opens_a_session(ruta):
    request = at_the_door()

    assert sign_in(request, " Ruta@Example.com ", PASSWORD) == ruta
    assert request.session["_auth_user_id"] == str(ruta.pk)


def test_after_five_wrong_passwords_even_the_right_one_must_wait(ruta):
    guess(5)

    with pytest.raises(WaitToSignIn, match="Wait 15 minutes") as refusal:
        sign_in(at_the_door(), "ruta@example.com", PASSWORD)
    assert 0 < refusal.value.seconds <= 900


def test_a_stranger_elsewhere_locks_nobody_out(ruta):
    guess(5, address="203.0.113.9")

    assert sign_in(at_the_door(), "ruta@example.com", PASSWORD) == ruta


def test_one_address_cannot_try_everybody(ruta):
    for number in range(TRIES_PER_ADDRESS):
        FailedSignIn.objects.create(address="192.0.2.1", email=f"person{number}@example.com")

    with pytest.raises(WaitToSignIn):
        sign_in(at_the_door(), "ruta@example.com", PASSWORD)


def test_a_quarter_of_an_hour_later_one_may_try_again(ruta):
    guess(5)

    with time_machine.travel(now() + timedelta(minutes=15, seconds=1)):
        assert sign_in(at_the_door(), "ruta@example.com", PASSWORD) == ruta


def test_success_forgets_the_failures(ruta):
    guess(4)
    sign_in(at_the_door(), "ruta@example.com", PASSWORD)

    guess(4)


def test_a_closed_account_is_refused_like_a_wrong_password(ruta):
    ruta.is_active = False
    ruta.save()

    with pytest.raises(SignInRefused, match="do not match"):
        sign_in(at_the_door(), "ruta@example.com", PASSWORD)


@pytest.mark.parametrize("email", ["ruta\0@example.com", "ruta@example.com\0", "x" * 10_000, ""])
def test_odd_input_is_refused_in_the_same_words(ruta, email):
    with pytest.raises(SignInRefused, match="do not match"):
        sign_in(at_the_door(), email, "\0")


def test_accounts_without_password_cannot_be_entered(db):
    add_user("robot", "robot@example.com")

    with pytest.raises(SignInRefused):
        sign_in(at_the_door(), "robot@example.com", "")
