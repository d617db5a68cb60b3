"""Which heading opens which section."""

import pytest

from afterword.document.parse import parse
from afterword.document.sections import group_of, kind_of


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Executive summary", "summary"),
        ("TL;DR", "summary"),
        ("📋 **Summary:**", "summary"),
        ("1. Impact assessment", "impact"),
        ("Customer Impact", "impact"),
        ("Background & context", "background"),
        ("Timeline of events (UTC)", "timeline"),
        ("⏱ Incident Timeline", "timeline"),
        ("RCA", "factors"),
        ("Root cause(s)", "factors"),
        ("ROOT CAUSE ANALYSIS", "factors"),
        ("Contributing factors", "factors"),
        ("5 Whys", "factors"),
        ("Action Items:", "actions"),
        ("Corrective and Preventive Actions", "actions"),
        ("IV. Follow-ups", "actions"),
        ("Immediate actions", "actions"),
        ("Short-term actions", "actions"),
        ("Medium and long-term action items", "actions"),
        ("Plan of actions", "actions"),
        ("Immediate actions (done)", "actions"),
        ("Recovery actions", "other"),
        ("What went wrong technically", "factors"),
        ("What was the root cause of the outage?", "factors"),
        ("Causes and conditions", "factors"),
        ("Findings", "other"),
        ("Zusammenfassung", "summary"),
        ("2. Auswirkungen", "impact"),
        ("Zeitlicher Ablauf", "timeline"),
        ("URSACHEN", "factors"),
        ("Maßnahmen", "actions"),
        ("Massnahmen", "actions"),
        ("Erkenntnisse", "lessons"),
        ("Résumé", "summary"),
        ("Resume", "other"),
        ("PROCHAINES ETAPES", "actions"),
        ("Arsaker", "factors"),
        ("Causà", "other"),
        ("Chronologie des événements", "timeline"),
        ("Causes profondes", "factors"),
        ("Plan d’action", "actions"),
        ("Leçons apprises", "lessons"),
        ("Cronología", "timeline"),
        ("Causa raíz", "factors"),
        ("Próximos pasos", "actions"),
        ("Linha do tempo", "timeline"),
        ("Lições aprendidas", "lessons"),
        ("Hendelsesforløp", "timeline"),
        ("Årsaker", "factors"),
        ("Opfølgning", "actions"),
        ("Händelseförlopp", "timeline"),
        ("Lärdomar", "lessons"),
        ("Samenvatting", "summary"),
        ("Tijdlijn", "timeline"),
        ("Cosa abbiamo imparato", "lessons"),
        ("Der Ablauf beim Einlass", "other"),
        ("Discussion", "lessons"),
        ("Bad stuff", "lessons"),
        ("Lessons learned", "lessons"),
        ("What went well", "lessons"),
        ("Where we got lucky", "lessons"),
        ("Glossary", "glossary"),
        ("Appendix A: raw logs", "appendix"),
        ("Weather", "other"),
        ("", "other"),
        ("🔥", "other"),
    ],
)
def test_headings_of_other_houses_are_known(heading, kind):
    assert kind_of(heading) == kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("## Conclusions\n\nIt is long.\n\n## Recommendations\n", ["factors", "actions"]),
        ("## Impact\n\n## Conclusion\n\nx\n\n## Appendix\n", ["impact", "factors", "appendix"]),
        ("## Recommendations\n\n## Conclusions\n\nThanks.\n", ["actions", "lessons"]),
        ("## Causes\n\n## Conclusions\n\nx\n\n## Recommendations\n", ["factors", "lessons", "actions"]),
        ("## Conclusions\n\nMuch went well.\n\n## Recommendations\n", ["lessons", "actions"]),
    ],
)
def test_a_conclusion_in_the_middle_tells_the_causes(text, kinds):
    assert [section.kind for section in parse(f"# T\n\n{text}").sections] == kinds


@pytest.mark.parametrize(
    ("heading", "group"),
    [("What went well", "well"), ("What didn't go well", "hard"), ("Where we got lucky", "lucky"), ("Odd", None)],
)
def test_lessons_have_three_groups(heading, group):
    assert group_of(heading) == group


def test_a_section_runs_to_the_next_heading_of_its_level():
    document = parse("# T\n\n## Lessons\n\n### What went well\n\n- a\n\n\n## Odd\n\nx\n")

    lessons, odd = document.sections
    assert (lessons.line, lessons.end_line) == (3, 7)
    assert (odd.kind, odd.line, odd.end_line) == ("other", 10, 12)
    assert lessons.body_span.of(document.text).strip().endswith("- a")


def test_known_sections_inside_others_are_found():
    document = parse("# T\n\n## Report\n\n### Timeline\n\n- 10:00 a\n\n### Weather\n\n- 11:00 b\n")

    assert [section.kind for section in document.sections] == ["other", "timeline"]
    assert [event.text for event in document.events] == ["a"]


def test_bold_labels_stand_for_headings():
    document = parse("# T\n\n**Impact:** some\n\n**Action items**\n\n- [ ] a\n\n**Not a section**\n")

    assert [(section.kind, section.level) for section in document.sections] == [("impact", 7), ("actions", 7)]
    assert [action.text for action in document.actions] == ["a"]


def test_every_level_one_heading_may_be_a_section():
    document = parse("# Timeline\n\n- 10:00 a\n\n# Actions\n\n- b\n")

    assert document.title == ""
    assert [section.kind for section in document.sections] == ["timeline", "actions"]


def test_nothing_in_an_appendix_is_a_section():
    document = parse("## Appendix\n\n### Timeline\n\n- 10:00 a\n")

    assert [section.kind for section in document.sections] == ["appendix"]
    assert document.events == ()


@pytest.mark.parametrize(
    "heading", ["Actions taken", "Mitigations", "What we're doing", "The plan", "Recovery actions"]
)
def test_what_may_tell_of_the_response_holds_actions_where_boxes_or_ids_say_so(heading):
    boxed = parse(f"# T\n\n## {heading}\n\nIn this order:\n\n- [ ] a\n\n## Odd\n\nx\n")
    told = parse(f"# T\n\n## {heading}\n\n- The pods are restarted\n")

    assert [section.kind for section in boxed.sections] == ["actions", "other"]
    assert [action.text for action in boxed.actions] == ["a"]
    assert ([section.kind for section in told.sections], told.actions) == (["other"], ())


def test_several_sections_of_actions_are_read_as_one():
    text = "# T\n\n## Immediate actions\n\n- [x] **A1** a\n\n## Long-term actions\n\n- [ ] **A2** b\n\n## Mitigations\n\n- **A3** c\n"

    assert [action.id for action in parse(text).actions] == ["A1", "A2", "A3"]


@pytest.mark.parametrize(
    ("heading", "group"),
    [
        *(("Was gut lief", "well"), ("Was nicht gut lief", "hard"), ("Wo wir Glück hatten", "lucky")),
        *(
            ("Ce qui s'est bien passé", "well"),
            ("Ce qui s'est mal passé", "hard"),
            ("Où avons-nous eu de la chance", "lucky"),
        ),
        *(("Qué salió bien", "well"), ("Qué salió mal", "hard"), ("Dónde tuvimos suerte", "lucky")),
        *(("Hva gikk bra", "well"), ("Hva gikk galt", "hard"), ("Hvor hadde vi flaks", "lucky")),
        *(("Hva gikk ikke så bra", "hard"), ("Vad gick inte bra", "hard"), ("Hvad gik ikke så godt", "hard")),
        *(("O que não deu certo", "hard"), ("Lo que no fue bien", "hard"), ("Cosa non è andato bene", "hard")),
        *(("Niet zo goed", "hard"), ("Hva gikk mindre godt", "hard"), ("Gut feeling", None), ("Gut gelaufen", "well")),
        *(("Wat ging er goed", "well"), ("Wat ging er mis", "hard"), ("Waar hadden we geluk", "lucky")),
    ],
)
def test_groups_of_lessons_are_known_in_other_languages(heading: str, group: str):
    assert group_of(heading) == group
