"""Opening and closing accounts, and the teams people are in."""

import re
import secrets
from difflib import get_close_matches

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify

from afterword.document.nearest import is_one_off
from afterword.web.people.models import Membership, Team, User

ROBOTS = "robots.invalid"
"""Where the addresses of programs are; no mail ever goes there."""
ALIKE = 0.8
"""From this share of common letters on, a name looks like a slip for another."""
SHORTEST = 3
"""Letters; shorter names are all a slip away from each other."""
SAID = {"email": "e-mail address", "name": "name", "handle": "handle", "timezone": "time zone"}
"""What people call the fields of an account."""


class NoAccount(Exception):
    """An account cannot be opened or found; the words say why."""


def add_user(  # noqa: PLR0913 - an account is these facts
    name: str,
    email: str,
    password: str | None = None,
    *,
    handle: str | None = None,
    timezone: str = "UTC",
    is_admin: bool = False,
    is_reviewer: bool = False,
    for_once: bool = False,
) -> User:
    """Open an account; without a password nobody can sign in to it with one.

    `for_once`: somebody else knows the password too, so whoever signs in with it chooses their own.

    Raises:
        NoAccount: e-mail or handle is taken or malformed, no zone is called so, or the password is too easy to guess.
    """
    user = User(
        name=" ".join(name.split()),
        email=email.strip().lower(),
        handle=handle.removeprefix("@") if handle else free_handle(name, email),
        timezone=timezone,
        is_admin=is_admin,
        is_reviewer=is_reviewer,
        password_for_once=for_once,
    )
    try:
        if password is not None:
            validate_password(password, user)
        user.set_password(password)
        with transaction.atomic():
            user.full_clean()
            user.save()
    except ValidationError as error:
        raise NoAccount(_spoken(error)) from error
    return user


def free_handle(name: str, email: str) -> str:
    """Suggest a handle nobody has yet: from the name if it is one word, else from the e-mail address."""
    source = name if re.fullmatch(r"@?[\w.-]+", name, re.ASCII) else email.partition("@")[0]
    wanted = re.sub(r"[^a-z0-9_.-]+", "-", source.removeprefix("@").lower()).strip("-.") or "person"
    taken = set(User.objects.filter(handle__istartswith=wanted).values_list("handle", flat=True))
    candidates = (wanted if number == 1 else f"{wanted}{number}" for number in range(1, len(taken) + 2))
    return next(handle for handle in candidates if handle not in taken)


def add_robot(name: str) -> User:
    """Open an account for a program: it has a handle and can hold keys, but nobody can sign in to it."""
    address = f"{slugify(name) or 'robot'}-{secrets.token_hex(4)}@{ROBOTS}"
    return add_user(name, address)


def resembling(name: str) -> tuple[User, ...]:
    """Return up to three people somebody may have meant by a name nobody has exactly, best first.

    Names that differ only in their numbers are a series, not a slip.
    """
    wanted = _own_part(name.strip().removeprefix("@"))
    called: dict[str, list[User]] = {}
    for user in User.objects.filter(is_active=True):
        for word in (user.handle, user.name, user.email):
            called.setdefault(_own_part(word), []).append(user)
    close = get_close_matches(wanted, called, n=3, cutoff=ALIKE)
    close += [word for word in called if len(word) >= SHORTEST and is_one_off(wanted, word)]
    found = [user for word in close if word == wanted or not _same_but_number(word, wanted) for user in called[word]]
    return tuple({user.pk: user for user in found}.values())[:3]


def add_team(name: str, slug: str | None = None) -> Team:
    """Make a team, or return the one that has this slug."""
    return Team.objects.get_or_create(slug=slug or slugify(name), defaults={"name": name})[0]


def join(user: User, team: Team, *, lead: bool = False) -> Membership:
    """Put a person into a team, or change whether they lead it."""
    return Membership.objects.update_or_create(user=user, team=team, defaults={"lead": lead})[0]


def _spoken(error: ValidationError) -> str:
    """Say what is wrong, and of which field."""
    if not hasattr(error, "error_dict"):
        return " ".join(error.messages)
    words = []
    for field, messages in error.message_dict.items():
        said = SAID.get(field, "")
        for message in messages:
            named = message.replace("This field", f"The {said}").replace("this value", f"the {said}")
            words.append(named if said in named else f"{said.capitalize()}: {named}")
    return " ".join(words)


def _own_part(name: str) -> str:
    """Leave out the host of an address: everybody here shares it, so it makes nobody alike."""
    return name.partition("@")[0].lower()


def _same_but_number(one: str, other: str) -> bool:
    return re.sub(r"\d+", "", one) == re.sub(r"\d+", "", other)
