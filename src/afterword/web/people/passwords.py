"""Passwords: one's own is changed by who knows the old one, and whoever lost theirs is given another, for once."""

import logging
import secrets

from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from afterword.web.people.accounts import ROBOTS, NoAccount
from afterword.web.people.models import FailedSignIn, User
from afterword.web.people.signing_in import confirm

logger = logging.getLogger(__name__)


class NoPassword(Exception):
    """A new password is not taken; the words say why."""


def change_own(request: HttpRequest, user: User, old: str, new: str) -> None:
    """Set the password somebody chose for themselves; their other sessions end, the one of this request goes on.

    Raises:
        SignInRefused, WaitToSignIn: the old one is wrong, or too many were.
        NoPassword: the new one is the old one, or too easy to guess.
    """
    confirm(request, user, old)
    if new == old:
        raise NoPassword("This is the password you have already. Choose another.")
    try:
        validate_password(new, user)
    except ValidationError as error:
        raise NoPassword(" ".join(error.messages)) from error
    user.set_password(new)
    user.password_for_once = False
    user.save(update_fields=["password", "password_for_once"])
    update_session_auth_hash(request, user)
    logger.warning("%s chose a new password.", user.at_handle)


def give(user: User, by: str) -> str:
    """Give somebody a password to sign in with once, and return it to be shown once; their sessions end.

    So does having to wait after wrong ones. `by` is who says so, for the log.

    Raises:
        NoAccount: it is closed, or that of a program, which signs in with keys.
    """
    if not user.is_active:
        raise NoAccount(f"The account of {user.name} is closed. Open it again first.")
    if user.email.endswith(f"@{ROBOTS}"):
        raise NoAccount(f"{user.name} is a program, which nobody signs in as. It uses keys.")
    password = secrets.token_urlsafe(12)
    user.set_password(password)
    user.password_for_once = True
    user.save(update_fields=["password", "password_for_once"])
    FailedSignIn.objects.filter(email=user.email.lower()).delete()
    logger.warning("%s was given a new password: %s said so.", user.at_handle, by)
    return password
