"""After a password changed: what is open elsewhere closes, and whose it is learns of it."""

from django.urls import reverse

from afterword.web.live.barring import bar
from afterword.web.notices.telling import tell
from afterword.web.people.models import User


def was_changed(user: User, how: str) -> None:
    """Void the tickets somebody holds, and tell them, so that a change they did not make is noticed."""
    bar(user.pk)
    tell(
        user,
        "password-changed",
        "Your password was changed",
        f"{how} Wherever else you were signed in, you are not any more.\n\nIf you did not ask for this, tell an "
        "administrator today.",
        reverse("me-password"),
    )
