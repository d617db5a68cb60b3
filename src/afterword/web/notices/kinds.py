"""What people are told, in the groups they choose by; a kind nobody put into a group comes with the rest."""

from dataclasses import dataclass
from functools import lru_cache

from afterword.web.people.models import Ways

DIGEST = "digest"
"""The kind of a digest itself."""


@dataclass(frozen=True, slots=True)
class Group:
    """Kinds of notices that are chosen together.

    Attributes:
        may_be_silent: Whether somebody may choose never to be mailed about it: nothing waits for them in it.
    """

    name: str
    title: str
    about: str
    kinds: frozenset[str]
    may_be_silent: bool = False


REST = Group("rest", "Everything else", "What fits none of these.", frozenset())
GROUPS = (
    Group(
        "asked",
        "What you are asked to write, or to help with",
        "A draft was opened for you or handed over, somebody asks for a facilitator or for someone to take over.",
        frozenset({"draft-opened", "handed-over", "help-wanted", "help-found", "draft-takeover", "action-takeover"}),
    ),
    Group(
        "dates",
        "What is due soon, or waits longer than planned",
        "Drafts, reviews, publications and important actions, with an offer of help each time.",
        frozenset(
            {
                *("draft-nudge", "draft-overdue", "draft-resumed", "action-nudge", "action-overdue"),
                *("review-open", "publication-nudge", "publication-overdue"),
            }
        ),
    ),
    Group(
        "review",
        "What waits for your review",
        "Texts that were handed in, and those that wait longer than planned.",
        frozenset({"review-wanted", "review-nudge", "review-overdue"}),
    ),
    Group(
        "decision",
        "What waits for your decision",
        "Requests, proposed waivers, drafts, reviews and publications that cannot go on by themselves.",
        frozenset(
            {
                *("request-open", "request-waits", "waiver-proposed", "waiver-waits"),
                *(
                    f"{what}-{level}"
                    for what in ("draft", "review", "publication")
                    for level in ("escalated", "decision")
                ),
            }
        ),
    ),
    Group(
        "yours",
        "What becomes of what you wrote",
        "Approved, sent back with a request, declined, taken up again.",
        frozenset({"approved", "approval-fell", "changes-requested", "declined", "reopened"}),
    ),
    Group(
        "answers",
        "What becomes of what you asked for",
        "Answers to your requests and proposals.",
        frozenset(
            {
                *("request-answered", "request-declined", "waived"),
                *("waiver-in-force", "waiver-refused", "waiver-reopened"),
            }
        ),
        may_be_silent=True,
    ),
    Group("news", "What was published", "About your teams' work.", frozenset({"published"}), may_be_silent=True),
    REST,
)


def group_of(kind: str) -> Group:
    """Return the group a kind of notice is chosen with."""
    return _groups().get(kind, REST)


def way_of(kind: str, ways: Ways) -> Ways.Way:
    """Return how a kind of notice comes to somebody; what may not be silent comes even so."""
    if kind == DIGEST:
        return Ways.Way.AT_ONCE
    group = group_of(kind)
    chosen = ways.choices.get(group.name, Ways.Way.AT_ONCE)
    if chosen == Ways.Way.NEVER and not group.may_be_silent:
        return Ways.Way.AT_ONCE
    return Ways.Way(chosen) if chosen in Ways.Way.values else Ways.Way.AT_ONCE


@lru_cache(maxsize=1)
def _groups() -> dict[str, Group]:
    return {kind: group for group in GROUPS for kind in group.kinds}
