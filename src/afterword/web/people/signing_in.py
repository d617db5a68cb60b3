"""Signing in with e-mail and password, and slowing down whoever guesses."""

import math
from datetime import timedelta

from django.contrib.auth import authenticate, login
from django.http import HttpRequest
from django.utils.timezone import now

from afterword.web.people.models import FailedSignIn, User

MEMORY = timedelta(minutes=15)
TRIES_PER_PERSON = 5
TRIES_PER_ADDRESS = 50


class SignInRefused(Exception):
    """Nobody was signed in; the words are for the person at the keyboard."""


class WaitToSignIn(SignInRefused):
    """Too many wrong passwords; `seconds` until the next try counts."""

    def __init__(self, seconds: int) -> None:
        minutes = math.ceil(seconds / 60)
        super().__init__(
            f"Too many tries. Wait {minutes} minute{'s' if minutes > 1 else ''}, "
            "then try again, or ask an administrator for a new password."
        )
        self.seconds = seconds


def sign_in(request: HttpRequest, email: str, password: str) -> User:
    """Check the password and open a session.

    Raises:
        WaitToSignIn: there were too many wrong passwords for this person, or from this address.
        SignInRefused: e-mail address and password do not belong together; which is wrong is not told.
    """
    address = _address(request)
    email = email.replace("\0", " ").strip().lower()[:254]
    _stop_guessing(address, email)
    user = authenticate(request, username=email, password=password)
    if not isinstance(user, User):
        FailedSignIn.objects.create(address=address, email=email)
        raise SignInRefused("E-mail address and password do not match. Check both and try again.")
    FailedSignIn.objects.filter(address=address, email=email).delete()
    login(request, user)
    return user


def confirm(request: HttpRequest, user: User, password: str) -> None:
    """Make sure that whoever sits there knows this person's password; wrong ones count as they do at the door.

    Raises:
        WaitToSignIn: there were too many wrong passwords for this person, or from this address.
        SignInRefused: it is another password.
    """
    address, email = _address(request), user.email.lower()
    _stop_guessing(address, email)
    if not user.check_password(password):
        FailedSignIn.objects.create(address=address, email=email)
        raise SignInRefused("This is not the password you sign in with today. Check it and try again.")
    FailedSignIn.objects.filter(address=address, email=email).delete()


def _address(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))[:64]


def _stop_guessing(address: str, email: str) -> None:
    """Refuse when the last quarter of an hour saw too many failures; the failures before it are forgotten."""
    moment = now()
    FailedSignIn.objects.filter(at__lte=moment - MEMORY).delete()
    here = FailedSignIn.objects.filter(address=address).order_by("-at")
    # Counted per address as well as per person, so that one stranger cannot lock somebody out of their
    # account from elsewhere, nor try one common password on everybody.
    for failures, allowed in ((here.filter(email=email), TRIES_PER_PERSON), (here, TRIES_PER_ADDRESS)):
        times = list(failures.values_list("at", flat=True)[:allowed])
        if len(times) == allowed:
            raise WaitToSignIn(math.ceil((times[-1] + MEMORY - moment).total_seconds()))
