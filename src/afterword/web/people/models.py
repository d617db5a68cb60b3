"""Who: people, their teams, and the keys with which their programs speak for them."""

from datetime import time
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils.timezone import now

from afterword.incident.incident import is_zone

HANDLE = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?"
ADDRESS_TAKEN = "Somebody signs in with this e-mail address already."


class Team(models.Model):
    """Some people who answer for some services; documents name it by its slug."""

    name = models.CharField(max_length=120, unique=True)
    slug = models.SlugField(max_length=80, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class People(BaseUserManager["User"]):
    """Everybody with an account."""

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find a person by e-mail address, however it is capitalised."""
        return self.get(email__iexact=username or "")

    def called(self, name: str) -> "User | None":
        """Find a person by handle (with or without "@"), e-mail address or, if only one has it, full name."""
        wanted = name.strip().removeprefix("@")
        for field in ("handle__iexact", "email__iexact", "name__iexact"):
            found = list(self.filter(**{field: wanted})[:2])
            if len(found) == 1:
                return found[0]
        return None


class User(AbstractBaseUser):
    """A person, or a program with a name of its own; signs in by e-mail address.

    Away are they from ``away_from`` up to and with ``away_until``, days of their own zone (see `leave.py`).
    """

    # No EmailField: it refuses the hosts of an intranet, as in `ruta@mail`.
    email = models.CharField(
        max_length=254,
        unique=True,
        validators=[RegexValidator(r"^[^@\s\x00]+@[^@\s\x00]+$", "Write the e-mail address as name@host.")],
        error_messages={"unique": ADDRESS_TAKEN},
    )
    name = models.CharField(max_length=200)
    handle = models.CharField(
        max_length=64,
        validators=[RegexValidator(rf"^{HANDLE}$", "Use letters, digits, dots, hyphens and underscores.")],
    )
    timezone = models.CharField(max_length=64, default="UTC")
    is_admin = models.BooleanField(default=False)
    is_reviewer = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    password_for_once = models.BooleanField(default=False, db_default=False)  # whoever gave it knows it too
    joined_at = models.DateTimeField(default=now)
    away_from = models.DateField(null=True, blank=True)
    away_until = models.DateField(null=True, blank=True)
    teams = models.ManyToManyField(Team, through="Membership", related_name="members")

    objects: ClassVar[People] = People()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "handle"]

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                Lower("email"), name="one_account_per_email", violation_error_message=ADDRESS_TAKEN
            ),
            models.UniqueConstraint(
                Lower("handle"),
                name="one_account_per_handle",
                violation_error_message="Somebody has this handle already. Choose another.",
            ),
            models.CheckConstraint(
                condition=models.Q(away_from=None, away_until=None) | models.Q(away_from__lte=models.F("away_until")),
                name="away_from_a_day_until_a_day",
                violation_error_message="The last day away lies before the first.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse a zone nobody knows."""
        super().clean()
        if not is_zone(self.timezone):
            raise ValidationError({"timezone": "No time zone is called that. Write it as Europe/Oslo, or UTC."})

    @property
    def at_handle(self) -> str:
        """The handle as documents write it."""
        return f"@{self.handle}"


class Membership(models.Model):
    """A person's place in a team."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="memberships")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="memberships")
    lead = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "team"], name="member_once")]

    def __str__(self) -> str:
        return f"{self.user} in {self.team}"


EVENING, MORNING, DIGEST_HOUR = time(20), time(8), time(9)


def saturday_and_sunday() -> list[int]:
    """Return the days nobody is mailed on unless they want it; Monday is 0."""
    return [5, 6]


class Ways(models.Model):
    """How and when somebody is mailed; who has no row gets what stands here as the default.

    Hours and days are of their own zone. ``choices`` maps a kind of notice to a `Way`; what is not in it comes at
    once. ``next_digest_at`` is empty while no digest is on its way.
    """

    class Way(models.TextChoices):
        """How one kind of notice comes."""

        AT_ONCE = "at-once", "At once"
        DIGEST = "digest", "In the digest"
        NEVER = "never", "Never"

    class Rhythm(models.TextChoices):
        """How often a digest comes."""

        DAILY = "daily", "Every day"
        WEEKLY = "weekly", "Once a week"

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="ways")
    quiet_from = models.TimeField(default=EVENING)
    quiet_until = models.TimeField(default=MORNING)
    days_off = models.JSONField(default=saturday_and_sunday)
    choices = models.JSONField(default=dict, blank=True)
    rhythm = models.CharField(max_length=6, choices=Rhythm.choices, default=Rhythm.DAILY)
    digest_day = models.PositiveSmallIntegerField(default=0)
    digest_at = models.TimeField(default=DIGEST_HOUR)
    next_digest_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["next_digest_at"], condition=models.Q(next_digest_at__isnull=False), name="digest_on_its_way"
            ),
        ]

    def __str__(self) -> str:
        return f"How {self.user_id} is mailed"

    @property
    def wants_digests(self) -> bool:
        """Whether anything was chosen to come in the digest."""
        return self.Way.DIGEST in self.choices.values()


class ApiKey(models.Model):
    """A secret that speaks for a person; only its digest is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="api_keys")
    label = models.CharField(max_length=120)
    prefix = models.CharField(max_length=16)
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=now)
    last_used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.prefix}… ({self.label})"


class FailedSignIn(models.Model):
    """One wrong password, remembered for a quarter of an hour to slow down guessing."""

    address = models.CharField(max_length=64)
    email = models.CharField(max_length=254)
    at = models.DateTimeField(default=now)

    class Meta:
        indexes = [
            models.Index(fields=["address", "at"], name="failed_by_address"),
            models.Index(fields=["at"], name="failed_by_time"),
        ]

    def __str__(self) -> str:
        return f"{self.email} from {self.address}"
