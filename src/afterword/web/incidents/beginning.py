"""What a draft begins with: the template that fits, those who responded, and the teams of its services."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from django.db import transaction
from django.utils.timezone import now

from afterword.document.template import Template, TemplateError, fitting, ours
from afterword.incident import incident as core
from afterword.incident.decide import Verdict, decide
from afterword.web.house import House
from afterword.web.house import house as house_in_force
from afterword.web.incidents.carrying import carry_drill, carry_terms
from afterword.web.incidents.filling import remember
from afterword.web.incidents.responders import responders
from afterword.web.people.models import User
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem

NEAR_MISS = "near-miss"
logger = logging.getLogger(__name__)


def templates(house: House) -> Mapping[str, Template]:
    """Return the templates of this house; ours alone while one of its own cannot be used, for a draft always opens."""
    try:
        return house.config.load_templates()
    except TemplateError:
        logger.exception("A template cannot be used; drafts are made from those that come with Afterword.")
        return ours()


def begin(  # noqa: PLR0913 - what an incident does not know of its draft
    facts: core.Incident,
    verdict: Verdict,
    owner: User,
    house: House,
    *,
    template: str = "",
    story: str = "",
    owner_took_part: bool = True,
) -> Postmortem:
    """Open a draft from what is known, and tell its owner. Without a template's name the one that fits is taken.

    `story` is what a person told of it, in Markdown. An owner who was only suggested, and took no part, is no
    contributor.
    """
    there = templates(house)
    known = replace(facts, teams=house.config.teams_of(facts))
    people = responders(facts).people
    postmortem = drafting.open_draft(
        known,
        owner=owner,
        draft_due=verdict.draft_due,
        triggers=[reason.trigger for reason in verdict.reasons],
        rule=_asking(verdict),
        story=story,
        contributors=[person.at_handle for person in people],
        owner_took_part=owner_took_part,
        template=there[template] if template in there else there[fitting(there, facts, verdict)],
    )
    carry_terms(postmortem, known, verdict)
    if facts.drill:
        carry_drill(postmortem, drill=True)
    remember(postmortem, people)
    return postmortem


@transaction.atomic
def begin_by_hand(  # noqa: PLR0913 - the fields of a form
    user: User,
    *,
    owner: User,
    title: str,
    happened_at: datetime,
    story: str = "",
    known: drafting.Known = drafting.NOTHING_KNOWN,
    template: str = "",
) -> Postmortem:
    """Open a draft of what somebody tells; without a template's name the one the policy asks for is taken.

    Raises:
        Unclear: the title is empty or too long, or something cannot be kept.
    """
    here = house_in_force()
    there = templates(here)
    is_near = template == NEAR_MISS
    told = drafting.told_by_hand(user, title=title, happened_at=happened_at, known=known, near_miss=is_near)
    whole = replace(told, teams=here.config.teams_of(told))
    verdict = decide(whole, here.policy, now=now(), calendar=here.calendar)
    chosen = there[template] if template in there else there[fitting(there, whole, verdict)]
    return drafting.start_from(user, whole, owner=owner, rule=_asking(verdict), story=story, template=chosen)


def _asking(verdict: Verdict) -> str:
    """Name the policy's rule that asks for one; empty when there is none."""
    return verdict.rule.name if verdict.rule and verdict.rule.owed and verdict.owed else ""
