"""Promises, whose they are, and whether they were kept."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given

from afterword.document.actions import tick, untick
from afterword.document.add_action import add_action
from afterword.document.parse import parse
from afterword.document.text import apply
from document.texts import DOCUMENTS, written


def action(body):
    return parse(f"## Actions\n\n{body}\n").actions[0]


def test_a_documents_actions_are_read():
    first, second, third, fourth = parse(written("parcel-labels")).actions

    assert (first.id, first.owners, first.priority, first.due) == ("A1", ("@inga",), "P0", date(2026, 3, 13))
    assert (first.kind, first.fixes, first.tracker) == ("prevent", ("F1", "F2"), "DEP-118")
    assert first.verify == "a message sent twice is charged once; a test says so"
    assert (second.done, second.done_on) == (True, date(2026, 2, 19))
    assert (third.id, third.text) == ("A3", "Ask the vendor for firmware notes")
    assert (third.priority, third.owners, third.due, third.tracker) == ("P2", ("@birgit",), date(2026, 4, 1), "DEP-120")
    assert (fourth.dropped, fourth.done, fourth.owners) == ("they are replaced in summer", False, ("@tomas",))


def test_items_keep_their_words_with_blank_lines_between_them():
    document = parse("## Actions\n\n- [ ] **A1** Refuse wide ranges @kim\n\n- [x] **A2** Log every change\n")

    assert [(each.id, each.text, each.done) for each in document.actions] == [
        ("A1", "Refuse wide ranges", False),
        ("A2", "Log every change", True),
    ]


def test_values_stand_where_they_say():
    document = parse(written("parcel-labels"))

    for found in document.actions:
        for key, span in found.attributes.items():
            assert key in {"owner", "priority", "due", "kind", "fixes", "tracker", "verify", "done", "dropped"}
            assert span.of(document.text)
        assert [span.of(document.text) for span in found.owner_spans] == list(found.owners)


def test_blank_lines_between_the_items_take_no_words_away():
    document = parse(
        "## Actions\n\n- [x] Alert at 80 %\n  - owner: @ruta\n\n- [ ] Move the queue\n\n  To its own disk.\n"
    )

    assert [(action.text, action.done, action.owners) for action in document.actions] == [
        ("Alert at 80 %", True, ("@ruta",)),
        ("Move the queue", False, ()),
    ]


@pytest.mark.parametrize(
    ("box", "done"),
    [("[ ]", False), ("[x]", True), ("[X]", True), ("[xx]", True), ("[]", False), ("[✓]", True), ("[-]", True)],
)
def test_any_character_but_a_blank_means_done(box, done):
    assert action(f"- {box} a").done == done


@given(DOCUMENTS)
def test_ticking_changes_one_character(text):
    for place, found in enumerate(parse(text).actions):
        if not found.boxed:
            continue
        ticked = apply(text, [tick(found)])
        again = parse(ticked).actions

        assert again[place].done
        assert not parse(apply(ticked, [untick(again[place])])).actions[place].done
        if len(found.box_span) == 1:
            assert len(ticked) == len(text)
            assert sum(old != new for old, new in zip(text, ticked, strict=True)) <= 1


def test_ticking_where_there_is_no_box_makes_one():
    text = "## Actions\n\n- write it down\n"

    ticked = apply(text, [tick(parse(text).actions[0])])

    assert ticked == "## Actions\n\n- [x] write it down\n"
    assert apply(text, [untick(parse(text).actions[0])]) == "## Actions\n\n- [ ] write it down\n"


def test_a_box_two_hands_ticked_is_tidied_by_the_next():
    text = "## Actions\n\n- [xx] a\n"

    assert apply(text, [untick(parse(text).actions[0])]) == "## Actions\n\n- [ ] a\n"


@pytest.mark.parametrize(
    ("words", "text", "owners", "priority", "due", "tracker"),
    [
        ("A1 P1 Reject x @lena due 2026-03-20 PAY-22", "Reject x", ("@lena",), "P1", date(2026, 3, 20), "PAY-22"),
        ("Reject x — @lena (P2), due by 20 March 2026.", "Reject x", ("@lena",), "P2", date(2026, 3, 20), None),
        ("Ask @lena about P1 pages", "Ask @lena about P1 pages", ("@lena",), "P1", None, None),
        ("@a @b share it", "share it", ("@a", "@b"), None, None, None),
        ("Read `@x P0 ABC-1` and mail a@b.example", "Read `@x P0 ABC-1` and mail a@b.example", (), None, None, None),
        ("Use UTF-8 and SHA-256 for P99", "Use UTF-8 and SHA-256 for P99", (), None, None, None),
        (
            "Fix it [PAY-1](https://x.example/browse/PAY-1)",
            "Fix it",
            (),
            None,
            None,
            "[PAY-1](https://x.example/browse/PAY-1)",
        ),
        ("Fix it https://github.com/a/b/issues/3", "Fix it", (), None, None, "https://github.com/a/b/issues/3"),
        ("Fix it a/b#3", "Fix it", (), None, None, "a/b#3"),
        ("Fix it #31", "Fix it", (), None, None, "#31"),
        ("@lena", "", ("@lena",), None, None, None),
    ],
)
def test_the_short_form_is_read_anywhere(words, text, owners, priority, due, tracker):
    found = action(f"- [ ] {words}")

    assert (found.text, found.owners, found.priority, found.due, found.tracker) == (
        text,
        owners,
        priority,
        due,
        tracker,
    )


def test_relative_dates_keep_their_words():
    assert (action("- [ ] a due ASAP").due, action("- [ ] a due ASAP").due_text) == (None, "ASAP")
    assert action("- [ ] a\n  - due: next sprint").due_text == "next sprint"
    assert action("- [ ] a\n  - due: 2026-03-01 (moved)").due == date(2026, 3, 1)
    assert action("- [ ] a\n  - due: 2026-Q2").due == date(2026, 6, 30)
    assert action("- [ ] a\n  - due: 2026-02-30").due is None


def test_an_attribute_line_wins_over_the_short_form():
    found = action("- [ ] a @short P1\n  - owner: @long")

    assert (found.owners, found.text, found.priority) == (("@long",), "a @short", "P1")


@pytest.mark.parametrize(
    ("value", "owners"),
    [
        ("@a", ("@a",)),
        ("@a, @b", ("@a", "@b")),
        ("@a and @b", ("@a", "@b")),
        ("pricing", ("pricing",)),
        ("@a (lead)", ("@a",)),
        ('"@a"', ("@a",)),
        ("pricing (@a)", ("@a",)),
        ("", ()),
    ],
)
def test_owners_are_read_as_written(value, owners):
    assert action(f"- [ ] a\n  - owner: {value}").owners == owners


def test_a_line_with_an_unknown_key_is_prose():
    found = action("- [ ] a\n  - whose: @x; priority: P1\n  - \\owner: see below\n  - priority: P2; until: May")

    assert (found.owners, found.priority) == ((), None)


def test_a_semicolon_may_stand_in_a_value():
    assert action('- [ ] a\n  - verify: "x; owner: y"').verify == "x; owner: y"
    assert action("- [ ] a\n  - verify: x; and more").verify == "x; and more"
    assert action("- [ ] a\n  - verify: `a; b` and (c; d); owner: @x").verify == "`a; b` and (c; d)"


def test_boxes_below_a_bullet_are_actions_and_the_bullet_is_not():
    text = "## Actions\n\n- Backend\n  - [ ] a\n    - [ ] b\n- c\n  - a note\n\n### Ideas\n\n- d\n- [ ] e\n"

    assert [found.text for found in parse(text).actions] == ["a", "b", "c", "e"]


def test_wrapped_words_are_one_line():
    assert action("- [ ] a\n  b @kim").text == "a b"


def test_an_action_is_added_after_the_last():
    text = written("parcel-labels")

    changed = apply(
        text,
        add_action(
            parse(text), "Count\nweighings", owner="@kim", priority="P2", due=date(2026, 5, 1),
            kind="detect", fixes=("F7",), tracker="DEP-9", verify="x; y",
        ),
    )  # fmt: skip

    added = parse(changed).actions[-1]
    assert (added.id, added.text, added.owners, added.verify) == ("A5", "Count weighings", ("@kim",), "x; y")
    assert (added.priority, added.due, added.kind, added.fixes, added.tracker) == (
        "P2",
        date(2026, 5, 1),
        "detect",
        ("F7",),
        "DEP-9",
    )
    assert (
        changed.replace(
            '\n- [ ] **A5** Count weighings\n  - owner: @kim; priority: P2; due: 2026-05-01; kind: detect; fixes: F7; tracker: DEP-9\n  - verify: "x; y"',
            "",
        )
        == text
    )


@pytest.mark.parametrize(
    "text", ["", "# T\n", "## Actions\n", "## Actions\n\nNone.\n\n## Lessons\n", "## Lessons\n\n- a\n"]
)
def test_an_action_can_be_added_to_any_document(text):
    changed = apply(text, add_action(parse(text), "Write it down"))

    assert [found.text for found in parse(changed).actions] == ["Write it down"]
    assert len(parse(changed).lessons) == len(parse(text).lessons)


@pytest.mark.parametrize(
    ("words", "owners", "priority", "due"),
    [
        ("Pin the image. Owner: Noor Haddad; P2; 2026-11-20", ("Noor Haddad",), "P2", date(2026, 11, 20)),
        ("Pin the image (@noor; P1; 20.11.2026)", ("@noor",), "P1", date(2026, 11, 20)),
        ("[P3] [@noor] [2026-11-20] Pin the image", ("@noor",), "P3", date(2026, 11, 20)),
        ("Noor to pin the image by 20 November 2026, p3", ("Noor",), "P3", date(2026, 11, 20)),
        ("Let the P0 board show the P1 queue @noor P3 due 2026-11-20", ("@noor",), "P3", date(2026, 11, 20)),
        ("Pin the image, backup: @tariq, owner: @noor", ("@noor",), None, None),
        ("Pin the image. Owner: the build team. P2", (), "P2", None),
        ("Pin the image (High, 20/Nov/26, Noor)", ("Noor",), "P1", date(2026, 11, 20)),
        ("Pin the image - @noor - Lowest - 2026-W47", ("@noor",), "P4", date(2026, 11, 20)),
        ("Pin the image, priority 2, first on 2026-11-20", (), "P2", date(2026, 11, 20)),
        ("Pin the image (Prio: p0, before 2026-11-20)", (), "P0", date(2026, 11, 20)),
        ("Pin the image (P1; Q4 2026)", (), "P1", date(2026, 12, 31)),
        ("Void the labels printed before 2026-11-20", (), None, None),
        ("Send the report of Q4 2026 with high priority 3 jobs of the shift", (), None, None),
        ("Keep `owner: Noor, P1, 2026-11-20` in the manifest", (), None, None),
        ("Mail the list to noor@warehouse.example", (), None, None),
        ("Pin the image. Due: 05/06/2026", (), None, None),
        ("Pin the image. Due: 31.02.2026", (), None, None),
    ],
)
def test_what_the_words_promise_is_read(words, owners, priority, due):
    found = action(f"- [ ] {words}")

    assert (found.owners, found.priority, found.due) == (owners, priority, due)


def test_a_team_of_the_document_is_not_one_person():
    text = "---\nteams: [falcon]\n---\n\n## Actions\n\n- [ ] Pin the image. Owner: Falcon\n"

    found = parse(text).actions[0]

    assert ([name.text for name in found.named], found.owners) == (["Falcon"], ())


@pytest.mark.parametrize(
    "piece",
    [
        "2026-11-20 ", "20.11.2026 ", "1/2/2026 ", "@a ", "P1 ", "high, ", "(", "a-", "Ab ", "Ab, P1, ", "| x ",
        "before 2026-11-20, ", "owner: Ab ", "`a` ", "` ", "Q3 2026, ", "AB-1 ", "@a/", "A.", "due ",
    ],
)  # fmt: skip
def test_promises_are_read_in_linear_time(piece):
    def seconds(times):
        body = piece * times
        begun = process_time()
        action(f"- [ ] Pin {body}")
        return process_time() - begun

    seconds(100)

    assert min(seconds(8_000) for _ in range(3)) < 3.2 * min(seconds(4_000) for _ in range(3)) + 0.05


@pytest.mark.parametrize("blank", ["\u2028", "\u2029", "\x85", "\x1c", "\u3000", "\u00a0", "\u200b"])
def test_odd_blanks_where_an_owner_is_looked_for_are_nobody(blank: str):
    text = f"## Actions\n\n- [{blank} ] Alert on heat. Due: 2026-06-05\n- Alert | {blank} | P1 | 2026-06-05\n- owner: {blank}\n"

    assert [action.owners for action in parse(text).actions] == [(), (), ()]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Rotate TLS keys every month", ()),
        ("Restrict SSH access to the office", ()),
        ("Enable MFA for all consoles", ()),
        ("Mark DNS records as private", ()),
        ("Mark Lee adds the alert", ("Mark Lee",)),
        ("Ana Lee adds the alert", ("Ana Lee",)),
        ("Ngozi OKAFOR adds the alert", ("Ngozi OKAFOR",)),
    ],
)
def test_a_verb_and_an_acronym_are_no_name(text: str, owners: tuple[str, ...]):
    assert action(f"- [ ] {text}").owners == owners
