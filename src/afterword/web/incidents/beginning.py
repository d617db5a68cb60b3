"""What a draft begins with: the template that fits, those who responded, and the teams of its services."""

import logging
from collections.abc import Mapping
from dataclasses import replace

from afterword.document.template import Template, TemplateError, fitting, ours
from afterword.incident import incident as core
from afterword.incident.decide import Verdict
from afterword.web.house import House
from afterword.web.incidents.carrying import carry_drill, carry_terms
from afterword.web.incidents.filling import remember
from afterword.web.incidents.responders import responders
from afterword.web.people.models import User
from afterword.web.postmortems import drafting
from afterword.web.postmortems.models import Postmortem

logger = logging.getLogger(__name__)


def templates(house: House) -> Mapping[str, Template]:
    """Return the templates of this house; ours alone while one of its own cannot be used, for a draft always opens."""
    try:
        return house.config.load_templates()
    except TemplateError:
        logger.exception("A template cannot be used; drafts are made from those that come with Afterword.")
        return ours()


def begin(
    facts: core.Incident, verdict: Verdict, owner: User, house: House, *, template: str = "", story: str = ""
) -> Postmortem:
    """Open a draft from what is known, and tell its owner. Without a template's name the one that fits is taken.

    `story` is what a person told of it, in Markdown.
    """
    there = templates(house)
    known = replace(facts, teams=house.config.teams_of(facts))
    people = responders(facts).people
    postmortem = drafting.open_draft(
        known,
        owner=owner,
        draft_due=verdict.draft_due,
        triggers=[reason.trigger for reason in verdict.reasons],
        story=story,
        contributors=[person.at_handle for person in people],
        template=there[template] if template in there else there[fitting(there, facts, verdict)],
    )
    carry_terms(postmortem, known, verdict)
    if facts.drill:
        carry_drill(postmortem, drill=True)
    remember(postmortem, people)
    return postmortem
