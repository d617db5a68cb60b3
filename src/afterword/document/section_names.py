"""What the sections of a post-mortem are called, by kind: one list for what is checked and for what is imported."""

import re
from collections.abc import Sequence
from typing import Protocol

from afterword.document.patterns import Pattern
from afterword.document.text import Span


class NamedSection(Protocol):
    """A section as far as its name and its place tell."""

    @property
    def kind(self) -> str:
        """A kind of section."""

    @property
    def heading(self) -> str:
        """Its words."""

    @property
    def body_span(self) -> Span:
        """What stands below it."""


# Whole headings, after case, numbers, emoji, emphasis, parentheses and small words are taken away.
ALIASES = {
    "summary": (
        "summary|executive summary|management summary|tldr|tl dr|abstract|overview|synopsis|in short|at glance|"
        "short summary|high level summary|brief summary|issue summary|problem summary|what happened|"
        "executive overview|exec summary|description|short description"
    ),
    "impact": (
        "impact|impacts|impact assessment|impact analysis|customer impact|user impact|users impact|business impact|"
        "service impact|scope impact|impact scope|who was affected|affected users|user facing impact|impact users|"
        "impact customers|consequences|effects|effect|damage|affected services|scope"
    ),
    "background": (
        "background|background and context|context and background|background information|context|background context|"
        "technical background|system background|system overview|introduction|prerequisites"
    ),
    "timeline": (
        "timeline|timelines|timeline events|chronology|chronological timeline|sequence events|events timeline|"
        "log events|event log|timeline log|detailed timeline|full timeline|response timeline|time line|order events|"
        "history|what happened when|events|chronology events|outage timeline"
    ),
    "factors": (
        "contributing factors|contributing factor|contributing causes|contributing conditions|factors|causes|cause|"
        "root cause|root causes|rootcause|root cause analysis|rca|cause analysis|causal analysis|causal factors|"
        "analysis|five whys|5 whys|5 why|whys|why|why did it happen|why did this happen|how did this happen|"
        "how did it happen|what caused it|what caused|what went wrong and why|blameless root cause|"
        "root causes and contributing factors|root cause and contributing factors|root causes and trigger|"
        "root cause and trigger|root cause s|probable cause|technical root cause|technical analysis|"
        "technical details|underlying cause|underlying causes|fault|details exploit|"
        "contributing factors and root cause|why it happened|cause and trigger"
        "|why did we have this incident|what allowed this to happen|what allowed it to happen|"
        "what caused this|what caused problem|what caused issue|what was the cause|reason for outage|"
        "problem analysis|failure analysis|fault analysis|cause of incident|cause of outage|cause of issue|"
        "cause of problem|causality|what went wrong technically|direct cause|proximate cause|primary cause|"
        "immediate cause|contributory factors|contributory causes|contributing factors and causes|"
        "what led to this|what led to incident|why did this occur|why it failed|secondary causes|"
        "secondary cause|systemic causes|systemic factors|root cause hypothesis|suspected cause|"
        "suspected root cause|likely cause|what were the root causes|what was the root cause|"
        "what is the root cause|what are the root causes|underlying reasons|underlying reason|"
        "origin of problem|root of problem|factors that contributed|causes and conditions|"
        "conditions and causes|causal conditions"
    ),
    "actions": (
        "actions|action|action item|action items|actions items|action plan|action points|corrective actions|"
        "corrective action|corrective and preventive actions|corrective and preventative actions|capa|"
        "preventive actions|preventative actions|preventive measures|preventative measures|preventive action|"
        "follow up|follow ups|followup|followups|follow up actions|follow up items|follow up action items|"
        "follow up tasks|next steps|remediation|remediations|remediation items|remediation actions|remedial actions|"
        "todo|todos|to do|tasks|improvements|action items and follow up|prevention|how we prevent it|"
        "preventing recurrence|future actions|planned actions|future work|actions taken and planned|recommendations|"
        "recommended actions|countermeasures|improvement actions|planned improvements|what are we doing about it|"
        "what we are doing about it|what are we changing|what we are changing|process improvements|"
        "technical improvements|long term fix|further actions|corrective measures|measures"
    ),
    "lessons": (
        "lessons learned|lesson learned|lessons|lessons learnt|learnings|learning|what we learned|what did we learn|"
        "what we learnt|takeaways|key takeaways|retrospective|reflection|reflections|key learnings|learning points|"
        "lessons and takeaways|conclusions|lessons learned and takeaways|"
        "luck|lucky|good luck|got lucky|we got lucky|lucky break|lucky breaks"
        "|insights|key insights|what have we learned|what we have learned|what we ve learned|discussion|"
        "what could be improved|areas for improvement|learned lessons|learnings and risks|retro|"
        "what went well and what didn t|what surprised us|what helped|what hindered|what did not help|"
        "what didn t help|lessons for the future|key lessons|lessons learned and retrospective|what failed|"
        "what worked|good stuff|bad stuff|ugly stuff|good things|bad things|good parts|bad parts"
    ),
    "glossary": ("glossary|terms|terminology|definitions|acronyms|abbreviations|glossary terms"),
    "appendix": (
        "appendix|appendices|supporting information|supporting material|supporting materials|supporting data|"
        "references|reference|attachments|links|resources|useful links|further reading|additional information|"
        "additional resources|related links|related|relevant links|see also|logs|graphs|screenshots"
    ),
}

# A conclusion stands for the causes where no section is named for them.
_CONCLUSION = Pattern(
    r"\W*(?:conclusions?|konklusjon|konklusion|conclusi[oó]n|conclusão|conclusie|slutsats(?:er)?|conclusion[ei])\W*",
    re.IGNORECASE,
)
_LESSONS = Pattern(r"\b(?:went|gone) (?:well|wrong|poorly)\b|\blucky\b", re.IGNORECASE)


def conclusion_with_the_causes(text: str, outer: Sequence[NamedSection]) -> int | None:
    """Return the place of a conclusion in the middle of a document, which tells the causes; at the end it says goodbye.

    `outer` are the outermost sections of a document that has none of factors, in order.
    """
    for place, section in enumerate(outer[:-1]):
        if section.kind == "actions":
            return None
        if _CONCLUSION.fullmatch(section.heading) and not _LESSONS.search(text, *section.body_span):
            return place
    return None
