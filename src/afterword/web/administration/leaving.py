"""What somebody leaves behind whose account is closed: how much, and who can see to it; no word of a text."""

from collections.abc import Iterator

from django.db.models import QuerySet

from afterword.web.offers import named
from afterword.web.people.models import User
from afterword.web.postmortems import access
from afterword.web.postmortems.models import (
    NARROWNESS,
    OPEN_STATES,
    PUBLIC_STATES,
    ActionItem,
    Postmortem,
    Status,
    Visibility,
)
from afterword.web.words import listed

LIVING = (*OPEN_STATES, Status.APPROVED, *PUBLIC_STATES)


def left_behind(user: User) -> str:
    """Say what a closed account owns that goes on, and who can hand it over or tick it; nothing where there is none."""
    owned = Postmortem.objects.filter(owner=user, status__in=access.UNPUBLISHED_STATES)
    actions = ActionItem.objects.filter(owner=user, done=False, dropped="", postmortem__status__in=LIVING)
    actions = actions.filter(postmortem__owes=True)
    counts = (
        (owned.exclude(status=Status.APPROVED).count(), "draft"),
        (owned.filter(status=Status.APPROVED).count(), "approved text"),
        (actions.count(), "open action"),
    )
    told = [f"{count} {noun}{'s' if count > 1 else ''}" for count, noun in counts if count]
    if not told:
        return ""
    of_texts = _of_texts(user, owned)
    of_actions = _of_actions(user, actions) if actions.exists() else ()
    return " ".join((f"{user.name} owns {listed(told)}.", *of_texts, *of_actions))


def _of_texts(user: User, owned: QuerySet[Postmortem]) -> Iterator[str]:
    """Say who can hand their texts over, leads of their teams first, and of how many nobody can."""
    by, lost = dict[int, User](), 0
    for alike in _alike(owned):
        found = access.stand_ins_of(alike[0]).in_bulk()
        by |= found
        lost += 0 if found else len(alike)
    if by:
        leads = set(access.leads_over(user.pk).values_list("pk", flat=True))
        people = sorted(by.values(), key=lambda person: (person.pk not in leads, person.name))
        yield f"What is not published yet can be handed over on its page, by {named(people)}."
    if lost:
        many = f"{lost} of them are" if lost > 1 else "One of them is"
        yield (
            f"{many} for readers of whom nobody may do that: open the account again, and let {user.name} hand over "
            "first."
        )


def _alike(owned: QuerySet[Postmortem]) -> Iterator[list[Postmortem]]:
    """Put together those that everybody here reads; of each other one the readers are its own."""
    texts = list(owned.order_by("pk"))
    wide = [text for text in texts if not NARROWNESS[Visibility(text.visibility)]]
    if wide:
        yield wide
    yield from ([text] for text in texts if text not in wide)


def _of_actions(user: User, actions: QuerySet[ActionItem]) -> Iterator[str]:
    open_ones = actions.order_by().values("pk")
    leads = [
        lead
        for lead in access.leads_over(user.pk).order_by("pk")
        if access.completable_actions(lead).filter(pk__in=open_ones).exists()
    ]
    who = f"{named(leads)}, or whoever owns the post-mortem," if leads else "Whoever owns the post-mortem"
    yield f"{who} can tick the actions, or agree who takes them."
