"""Where a rule asks for other words, it offers them with holes; what is certain it does itself."""

import pytest

from afterword.document.parse import parse
from afterword.document.text import apply
from afterword.lint.check import run
from afterword.lint.mend import mend
from afterword.lint.options import Options
from afterword.lint.rule import named

OPTIONS = Options(stage="in-review")


def fixed(rule, text):
    """Return the first fix of a rule and the text after it."""
    fix = run(parse(text), OPTIONS, [named(rule)])[0].fix
    return fix, apply(text, fix.edits)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("individual-as-cause", "The engineer caused the outage."),
        ("team-as-cause", "The network team broke routing."),
        ("inevitability", "It was only a matter of time."),
        ("normative-judgement", "The handover was handled badly by the day shift."),
        ("counterfactual", "The outage could have been prevented by the reviewer."),
        ("should-have", "Kim should have looked at the graph."),
        ("mean-time-claim", "Our MTTR improved by 12 % this quarter."),
    ],
)
@pytest.mark.parametrize("item", ["{}", "- **L1** {}", "Before it. {} After it."])
def test_the_sentence_is_offered_with_holes(rule, sentence, item):
    text = f"## Lessons learned\n\n{item.format(sentence)}\n\n## Actions\n"

    fix, after = fixed(rule, text)

    before, _, behind = item.partition("{}")
    line = after.split("\n")[2]
    assert fix.kind == "suggest"
    assert fix.question
    assert line.startswith(before + fix.edits[0].text[:1])
    assert line.endswith(behind)
    assert "<" in line
    assert sentence not in line


def test_what_a_counterfactual_wishes_is_kept_as_an_action():
    _, after = fixed("counterfactual", "# A\n\nThe outage could have been prevented by a limit.\n\n## Actions\n")

    assert "in place of “The outage could have been prevented by a limit”" in after.split("## Actions")[1]


def test_a_slip_is_offered_without_its_adverb():
    fix, after = fixed("mistake-attribution", "The operator accidentally deleted the index.\n")

    assert (fix.kind, after) == ("suggest", "The operator deleted the index.\n")


def test_beside_a_reason_in_the_system_leaving_the_adverb_out_is_safe():
    text = "The operator mistakenly chose zone b because the form has no check.\n"

    fix, after = fixed("mistake-attribution", text)

    assert (fix.kind, after) == ("safe", "The operator chose zone b because the form has no check.\n")


def test_a_reason_that_is_a_person_makes_nothing_safe():
    fix, _ = fixed("mistake-attribution", "The operator mistakenly chose zone b because he was tired.\n")

    assert fix.kind == "suggest"


def test_events_that_could_be_landmarks_are_offered_with_their_tags():
    text = (
        "---\nschema: postmortem/1\ntimezone: UTC\n---\n\n## Timeline\n\n### 2026-03-09 (UTC)\n\n"
        "- 08:00 [lead-up] The range is doubled\n- 09:00 [trigger] Release 5 goes live\n"
        "- 09:10 [impact] Logins fail\n- 09:20 [detect] Alert on logins\n- 09:25 On-call joins\n"
        "- 09:40 [action] Rolled back\n- 10:00 [resolve] All logins work\n"
    )

    fix, after = fixed("missing-milestone", text)

    assert fix.kind == "suggest"
    assert "- 09:25 [engage] On-call joins\n- 09:40 [action, mitigate] Rolled back\n" in after
    assert not run(parse(after), OPTIONS, [named("missing-milestone")])


def test_a_landmark_is_offered_in_the_order_of_landmarks_only():
    text = (
        "---\nschema: postmortem/1\ntimezone: UTC\n---\n\n## Timeline\n\n### 2026-03-09 (UTC)\n\n"
        "- 10:00 [impact] Logins fail\n- 10:20 The on-call restarts the edge\n- 10:30 [mitigate] restarted\n"
    )

    fix, after = fixed("missing-milestone", text)

    assert fix.title == "Tag 10:20 [engage]"
    assert "- 10:20 [engage] The on-call" in after


TOLD = (
    "---\nschema: postmortem/1\ntimezone: UTC\ntriggers: [user-visible]\n---\n\n## Timeline\n\n### 2026-03-09 (UTC)\n\n"
    "- 09:00 [lead-up] a\n- 09:10 [trigger] b\n- 10:00 [impact] Customers mail us\n- 10:10 [detect] c\n"
    "- 10:20 [engage] d\n- 10:30 %s\n- 10:40 [mitigate] e\n- 11:00 [resolve] f\n"
)


@pytest.mark.parametrize(
    "words",
    [
        "Status page: we look into it",
        "The desk mails all customers",
        "Merchants were informed",
        "A mail goes out to the partners",
        "Support wrote to affected users",
        "The delay is announced",
        "A note is posted on the website",
    ],
)
def test_what_was_told_to_people_is_offered_as_communication(words):
    fix, _ = fixed("missing-milestone", TOLD % words)

    assert fix.title == "Tag 10:30 [comms]"


@pytest.mark.parametrize(
    "words",
    [
        "Alert over: Fewer than one mail in five bookings",
        "Alert: the status page is stale",
        "The alert “mail to customers” fires",
        "The mail queue grows",
        "Mails are posted into the dead-letter queue",
        "The peer announces a longer prefix",
        "The status page is down as well",
        "Ticket 4711 arrives by e-mail",
        "The job updates the users table",
    ],
)
def test_neither_an_alert_nor_a_mail_is_taken_for_communication(words):
    document = parse(TOLD % words)

    (found,) = run(document, OPTIONS, [named("missing-milestone")])

    assert (found.message, found.fix.kind) == ("No event is tagged [comms]. Tag it, or add it.", "ask")


def test_an_alert_is_no_trigger_for_what_it_is_called():
    text = (
        "---\nschema: postmortem/1\ntimezone: UTC\n---\n\n## Timeline\n\n### 2026-03-09 (UTC)\n\n"
        "- 10:00 Alert: deployments fail\n- 10:20 [mitigate] Rolled back\n"
    )

    fix, _ = fixed("missing-milestone", text)

    assert fix.title == "Tag 10:00 [detect]"


def test_an_event_without_a_time_is_called_by_its_words():
    text = "---\nschema: postmortem/1\n---\n\n## Timeline\n\n- around nine or so release 5 goes live\n- 10:00 [impact] Logins fail\n"

    fix, _ = fixed("missing-milestone", text)

    assert fix.title == "Tag “around nine or so release …” [trigger]"


def test_an_action_is_offered_for_a_factor_nothing_is_done_about():
    text = "## Contributing factors\n\n- **F1** The disk fills\n- **F2** The log grows\n\n## Actions\n\n- [ ] **A1** Cap it\n  - fixes: F1\n"

    fix, after = fixed("factor-unaddressed", text)

    assert fix.kind == "suggest"
    assert after.endswith("- [ ] **A2** <verb> <component> so that <observable>\n  - fixes: F2\n")


def test_the_second_of_two_actions_in_one_gets_a_line_of_its_own():
    text = "## Actions\n\n- [ ] **A1** Add a route check to CI and update the wiki page on routes\n  - owner: @kim; fixes: F2\n"

    fix, after = fixed("not-specific", text)

    assert fix.kind == "suggest"
    assert after == (
        "## Actions\n\n- [ ] **A1** Add a route check to CI\n  - owner: @kim; fixes: F2\n"
        "- [ ] **A2** Update the wiki page on routes\n  - fixes: F2\n"
    )


OUT_OF_ORDER = """## Actions

- [ ] **A1** Cap it

### Later

- [ ] **A2** Watch it

## Timeline

- 09:00 It fills

## Contributing factors

- **F1** It fills
"""


def test_in_our_own_format_a_section_is_moved_to_its_place_safely():
    front = "---\nschema: postmortem/1\n---\n\n"

    text = front + OUT_OF_ORDER
    for _ in range(3):
        found = run(parse(text), OPTIONS, [named("missing-section")])
        moves = [each.fix for each in found if each.fix and each.fix.title.startswith("Move")]
        assert all(fix.kind == "safe" for fix in moves)
        text = apply(text, moves[0].edits) if moves else text

    actions = OUT_OF_ORDER.partition("## Timeline")[0].rstrip()
    rest = OUT_OF_ORDER[len(actions) :].strip()
    assert text.rstrip() == f"{front}{rest}\n\n{actions}"


def test_elsewhere_a_move_is_only_offered():
    found = run(parse(OUT_OF_ORDER), OPTIONS, [named("missing-section")])

    assert [each.fix.kind for each in found if each.fix.title.startswith("Move")] == ["suggest"]
    assert mend(OUT_OF_ORDER, OPTIONS).text.index("## Actions") < mend(OUT_OF_ORDER, OPTIONS).text.index("## Timeline")


@pytest.mark.parametrize(
    ("sentence", "step"),
    [
        ("The cause was lack of training.", "Say what the task asks for, and where that is taught."),
        ("Lack of discipline in the crew.", "Say what happened, and what led there."),
        ("Support did not take ownership.", "Say which step had no owner, and how that came about."),
        ("The operator didn't pay attention.", "Say what was in sight, and what else was going on."),
        ("Poor communication between the two on-calls.", "Say which message or sign went where."),
    ],
)
def test_the_step_behind_a_label_fits_what_it_names(sentence, step):
    found = run(parse(sentence), OPTIONS, [named("deficit-label")])[0]

    assert found.message == f"A label stands where the cause should. {step}"


@pytest.mark.parametrize(
    ("sentence", "step"),
    [
        ("The release lead did not look at the canary graph.", "Say what was looked at, and why there."),
        ("The operator did not notice the alert.", "Say what was looked at, and why there."),
        ("We never tested the restore.", "Say what was looked at, and why there."),
        ("The engineer merged it without asking.", "Say who heard of it, how and when."),
        ("The engineer changed it without prior notice.", "Say who heard of it, how and when."),
        ("Nobody told us.", "Say who heard of it, how and when."),
        ("Nobody took the lead.", "Say what was done instead, and why."),
    ],
)
def test_the_step_behind_a_denial_fits_what_is_denied(sentence, step):
    found = run(parse(sentence), OPTIONS, [named("negated-action")])[0]

    assert found.message == f"What did not happen explains nothing. {step}"
