"""An editor talks to `afterword lsp` as it would at somebody's desk."""

import pytest
from lsprotocol import types

from afterword.lint.rule import explain
from editing_text import TEXT

ASKING = """---
schema: postmortem/1
status: in-review
triggers: []
---

# Gates

## Summary

Nobody noticed the $queue.
"""


def place(words, shift=0, text=TEXT):
    """Return where words begin, in UTF-16 units."""
    offset = text.index(words) + shift
    start = text.rfind("\n", 0, offset) + 1
    return types.Position(text.count("\n", 0, offset), len(text[start:offset].encode("utf-16-le")) // 2)


def about(uri):
    return types.TextDocumentIdentifier(uri)


def applied(text, changes):
    """Make an editor's changes, last first."""
    lines = text.splitlines(keepends=True)

    def offset(position):
        before = "".join(lines[: position.line])
        line = (lines[position.line] if position.line < len(lines) else "").encode("utf-16-le")
        return len(before) + len(line[: 2 * position.character].decode("utf-16-le"))

    for change in sorted(changes, key=lambda change: offset(change.range.start), reverse=True):
        text = text[: offset(change.range.start)] + change.new_text + text[offset(change.range.end) :]
    return text


def test_opening_a_post_mortem_marks_what_the_rules_find(editing, tmp_path):
    async def conversation(editor, _):
        return await editor.open(tmp_path / "a.md")

    _, told = editing(conversation)

    blame = next(mark for mark in told.diagnostics if mark.code == "human-error-label")
    assert blame.range == types.Range(place("Human error"), place("Human error", len("Human error")))
    assert (blame.severity, blame.source, told.version) == (types.DiagnosticSeverity.Error, "afterword", 1)


def test_a_keystroke_is_checked_once_the_text_rests(editing, tmp_path):
    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md")
        for version, letters, replaced in ((2, "A stale lease", len("Human error")), (3, "Yes: ", 0)):
            where = types.Range(place("Human error"), place("Human error", replaced))
            change = types.TextDocumentContentChangePartial(range=where, text=letters)
            document = types.VersionedTextDocumentIdentifier(version, uri)
            editor.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))
        return await editor.next_marks()

    told = editing(conversation)

    assert told.version == 3
    assert "human-error-label" not in {mark.code for mark in told.diagnostics}


def test_hovering_shows_the_manual_page(editing, tmp_path):
    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md")
        return [
            await editor.text_document_hover_async(types.HoverParams(about(uri), where))
            for where in (place("Human error", 3), place("2026-03-09"))
        ]

    on_it, elsewhere = editing(conversation)

    assert explain("human-error-label") in on_it.contents.value
    assert elsewhere is None


def test_a_change_can_be_chosen_and_a_finding_allowed(editing, tmp_path):
    async def conversation(editor, _):
        uri, told = await editor.open(tmp_path / "a.md")
        context = types.CodeActionContext(told.diagnostics)
        where = types.Range(place("Human error"), place("Human error"))
        return uri, await editor.text_document_code_action_async(types.CodeActionParams(about(uri), where, context))

    uri, offered = editing(conversation)

    by_title = {action.title: action for action in offered}
    allow = by_title["Allow human-error-label here, with a reason"]
    text = applied(TEXT, allow.edit.changes[uri])
    assert '<!-- afterword: ignore human-error-label reason="" -->\n- **F1** 🦁 Human error' in text
    assert "Replace the label by the condition behind it" in by_title


def test_what_is_offered_for_one_mark_comes_before_what_others_at_its_place_offer(editing, tmp_path):
    text = "---\nschema: postmortem/1\n---\n\n## Actions\n\n- [ ] **A1** Improve the pool\n"

    async def conversation(editor, _):
        uri, told = await editor.open(tmp_path / "a.md", text)
        found = []
        for mark in told.diagnostics:
            context = types.CodeActionContext([mark])
            asked = types.CodeActionParams(about(uri), mark.range, context)
            found.append((mark, await editor.text_document_code_action_async(asked)))
        return found

    found = editing(conversation)

    assert len({mark.code for mark, _ in found}) > 3
    for mark, offered in found:
        own = [mark.code in {each.code for each in action.diagnostics} for action in offered]
        assert own == sorted(own, reverse=True)
        assert not any(own) or own[0]
        titles = [action.title for action in offered]
        assert len(titles) == len(set(titles))


async def offered_at(editor, uri, text, words, diagnostics=()):
    where = types.Range(place(words, 0, text), place(words, 0, text))
    context = types.CodeActionContext(list(diagnostics))
    found = await editor.text_document_code_action_async(types.CodeActionParams(about(uri), where, context))
    return {action.title: action for action in found}


def test_a_question_can_be_left_in_the_text_for_the_review(editing, tmp_path):
    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md", ASKING)
        found = [await offered_at(editor, uri, ASKING, words) for words in ("[]", "Nobody noticed")]
        return uri, *found

    uri, triggers, noticed = editing(conversation)

    (front,) = [action for title, action in triggers.items() if title.startswith("Ask here: ")]
    assert "---\n<!-- afterword: ask " in applied(ASKING, front.edit.changes[uri])
    title = next(title for title in noticed if title.startswith("Ask here: ") and "look at instead" in title)
    asked = applied(ASKING, noticed[title].edit.changes[uri])
    assert f"<!-- afterword: ask {title.removeprefix('Ask here: ')} -->\nNobody noticed" in asked


def test_allowing_the_second_line_of_a_summary_keeps_it_one_paragraph(editing, tmp_path):
    text = ASKING.replace("Nobody noticed", "Gates refused every ticket for an hour.\nNobody noticed")

    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md", text)
        return uri, await offered_at(editor, uri, text, "Nobody noticed")

    uri, found = editing(conversation)

    (allow,) = [action for title, action in found.items() if title.startswith("Allow negated-action")]
    allowed = applied(text, allow.edit.changes[uri])
    assert 'an hour. <!-- afterword: ignore negated-action reason="" -->\nNobody noticed' in allowed


@pytest.mark.parametrize("can", [True, False])
def test_a_hole_is_where_the_cursor_goes_if_the_editor_can_do_that(editing, tmp_path, can):
    text = ASKING.replace("Nobody noticed the $queue.", "The reviewer should have asked for a load test.")
    edit = types.WorkspaceEditClientCapabilities(document_changes=True, snippet_edit_support=can)

    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md", text)
        return uri, await offered_at(editor, uri, text, "should have asked")

    uri, found = editing(conversation, workspace=types.WorkspaceClientCapabilities(workspace_edit=edit))

    (fix,) = [action for title, action in found.items() if "what was seen" in title]
    if can:
        (change,) = fix.edit.document_changes
        assert (change.text_document.uri, change.text_document.version) == (uri, 1)
        assert "At the time, ${1:<role>} saw ${2:<cue>}" in change.edits[0].snippet.value
    else:
        assert "At the time, <role> saw <cue>" in applied(text, fix.edit.changes[uri])
    (allow,) = [action for title, action in found.items() if title.startswith("Allow should-have")]
    assert not can or 'reason="${1:}"' in allow.edit.document_changes[0].edits[0].snippet.value


def test_everything_safe_is_mended_at_once_when_asked(editing, tmp_path):
    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md")
        whole = types.Range(types.Position(0, 0), types.Position(99, 0))
        found = [
            await editor.text_document_code_action_async(
                types.CodeActionParams(about(uri), whole, types.CodeActionContext([], only))
            )
            for only in (["source.fixAll"], ["source.organizeImports"])
        ]
        return uri, *found

    uri, (mend,), others = editing(conversation)

    text = applied(TEXT, mend.edit.changes[uri])
    assert text.index("13:19") < text.index("13:24")
    assert not others


def test_every_change_ends_its_lines_as_the_text_does(editing, tmp_path):
    text = ASKING.replace("queue.", "queue!").replace("\n", "\r\n")

    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md", text)
        whole = types.Range(types.Position(0, 0), types.Position(999, 0))
        offered = [
            await editor.text_document_code_action_async(
                types.CodeActionParams(about(uri), whole, types.CodeActionContext([], only))
            )
            for only in (None, ["source.fixAll"])
        ]
        return uri, offered

    uri, (each, at_once) = editing(conversation)

    offered = [*each, *at_once]
    titles = {action.title for action in offered}
    assert {"Add Timeline", "Make all safe changes"} <= titles
    assert any(title.startswith(("Ask here: ", "Allow ")) for title in titles)
    for action in offered:
        after = applied(text, action.edit.changes[uri])
        assert after.replace("\r\n", "").count("\n") == after.replace("\r\n", "").count("\r") == 0, action.title


def test_the_outline_has_sections_and_in_them_their_items(editing, tmp_path):
    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md")
        return await editor.text_document_document_symbol_async(types.DocumentSymbolParams(about(uri)))

    symbols = editing(conversation)

    assert [symbol.name for symbol in symbols] == ["Timeline", "Contributing factors", "Actions"]
    assert [(event.detail, event.name) for event in symbols[0].children] == [
        ("13:24", "The pager rings"),
        ("13:19", "Gates refuse every ticket"),
    ]
    assert all(one.range.start <= one.selection_range.start <= one.range.end for one in symbols[0].children)


@pytest.mark.parametrize(
    ("words", "typed", "offered"),
    [
        ("[detect]", "[", "mitigate"),
        ('"@ines"', '"@ines"\nreviewers: ["@', "@ines"),
        ("status: in-review", "status: ", "approved"),
        ("timezone: UTC", "ser", "services"),
        ("- 13:24 [detect]", "* 13:24 [", "mitigate"),
        ("- 13:24 [detect]", "+ 13:24 [impact, ", "mitigate"),
        ("- 13:24 [detect]", "2) ~13:24 (±5 min) [", "mitigate"),
        ("  - fixes: ", "  * o", "owner"),
        ("  - because ", "  + kind: org.", "org.ownership-interface"),
        ("timezone: UTC", "triggers:\n  - ", "user-visible"),
        ("timezone: UTC", "triggers:\n- user-visible\n\n# more\n- 'data", "data-loss"),
        ("timezone: UTC", "afterword-ignore-file:\n  - ", "should-have"),
        ("  - because ", "  - because ", "F1"),
        ("  - fixes: ", "  - fixes: ", "F1"),
        ("  - fixes: ", "  - o", "owner"),
        ("  - because ", "  - evidence: ^", "^t2"),
        ("  - because ", "  - kind: org.", "org.ownership-interface"),
        ("  - because ", "  - evidence: ^t2; kind: ", "change.config"),
        ("timezone: UTC", "timezone: Europe/L", "Europe/Lisbon"),
        ("timezone: UTC", "timezone: ", "UTC"),
        ("## Actions", "## Les", "Lessons learned"),
        ("## Actions", "## ", "Impact"),
        ("## Actions", "<!-- afterword: ignore sh", "should-have"),
        ("## Actions", "<!-- afterword: ignore should-have, ", "omission-blame"),
        ("## Actions", "<!-- afterword: ", "ignore"),
        ("timezone: UTC", "afterword-ignore-file: [", "should-have"),
        ("timezone: UTC", "after", "afterword-ignore-file"),
    ],
)
def test_what_may_come_next_is_offered(editing, tmp_path, words, typed, offered):
    text = TEXT.replace(words, typed, 1)

    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md", text)
        where = place(typed, len(typed), text)
        return await editor.text_document_completion_async(types.CompletionParams(about(uri), where))

    items = editing(conversation)

    assert offered in {item.label for item in items}


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        ('owner: "@ines"', 'owner: "@'),
        ('owner: "@ines"', 'owner: "@ines"\ncontributors: ["@ann", "@'),
        ('owner: "@ines"', 'owner: "@ines"\nreviewers:\n  - "@'),
    ],
)
def test_nobody_without_a_handle_is_offered(editing, tmp_path, words, typed):
    (tmp_path / "afterword.toml").write_text('[directory]\npeople = ["@zoe"]')
    text = TEXT.replace(words, f'{typed}"{"]" * typed.count("[")}', 1)

    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md", text)
        where = place(typed, len(typed), text)
        return await editor.text_document_completion_async(types.CompletionParams(about(uri), where))

    items = editing(conversation)

    assert "@zoe" in {item.label for item in items}
    assert all(item.insert_text for item in items)


@pytest.mark.parametrize("typed", ["reviewers:\n  - ", "triggers: []\nservices:\n  - "])
def test_the_words_of_one_list_are_not_offered_in_another(editing, tmp_path, typed):
    text = TEXT.replace("timezone: UTC", typed, 1)

    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md", text)
        where = place(typed, len(typed), text)
        return await editor.text_document_completion_async(types.CompletionParams(about(uri), where))

    assert not editing(conversation)


def test_plain_prose_offers_nothing(editing, tmp_path):
    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md")
        return await editor.text_document_completion_async(types.CompletionParams(about(uri), place("Gates refuse", 5)))

    assert not editing(conversation)


def test_formatting_makes_a_text_tidy_by_small_changes(editing, tmp_path):
    untidy = TEXT.replace("- 13:24", "* 13:24").replace("- 13:19", "* 13:19")

    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md", untidy)
        formatting = types.DocumentFormattingParams(about(uri), types.FormattingOptions(2, True))
        return await editor.text_document_formatting_async(formatting)

    changes = editing(conversation)

    assert "- 13:24 [detect]" in applied(untidy, changes)
    assert min(change.range.start.line for change in changes) == place("* 13:24", text=untidy).line


def test_other_markdown_is_left_alone(editing, tmp_path):
    async def conversation(editor, _):
        return await editor.open(tmp_path / "README.md", "# Tool\n\nHuman error is no cause.\n\n* a\n")

    _, told = editing(conversation)

    assert not told.diagnostics


def test_closing_takes_the_marks_away(editing, tmp_path):
    async def conversation(editor, _):
        uri, _ = await editor.open(tmp_path / "a.md")
        editor.text_document_did_close(types.DidCloseTextDocumentParams(about(uri)))
        return await editor.next_marks()

    assert not editing(conversation).diagnostics


def test_the_editor_chooses_how_characters_are_counted(editing, tmp_path):
    async def conversation(editor, capabilities):
        _, told = await editor.open(tmp_path / "a.md")
        return capabilities.capabilities.position_encoding, told

    chosen, told = editing(conversation, encodings=[types.PositionEncodingKind.Utf8, types.PositionEncodingKind.Utf16])

    blame = next(mark for mark in told.diagnostics if mark.code == "human-error-label")
    line = next(line for line in TEXT.splitlines() if "Human error" in line)
    units = {types.PositionEncodingKind.Utf8: "utf-8", types.PositionEncodingKind.Utf32: "utf-32-le"}
    before = line[: line.index("Human")].encode(units.get(chosen, "utf-16-le"))
    assert blame.range.start.character == len(before) // {"utf-8": 1, "utf-32-le": 4}.get(units.get(chosen, ""), 2)


def test_a_changed_configuration_holds_at_once_and_a_broken_one_is_said(editing, tmp_path):
    config = tmp_path / "afterword.toml"

    async def conversation(editor, _):
        _uri, first = await editor.open(tmp_path / "a.md")
        found = [first]
        for text in ('[check]\ndisable = ["human-error-label"]', "[check"):
            config.write_text(text)
            event = types.FileEvent(config.as_uri(), types.FileChangeType.Changed)
            editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
            found.append(await editor.next_marks())
        return [{mark.code for mark in told.diagnostics} for told in found], editor.shown

    (before, without, broken), shown = editing(conversation)

    assert "human-error-label" in before & broken
    assert "human-error-label" not in without
    assert "afterword.toml: this is not TOML" in shown[0]


def test_a_mark_leads_to_the_page_of_its_rule_where_there_is_one(editing, tmp_path):
    (tmp_path / "afterword.toml").write_text('[check]\nmanual = "https://afterword.example.org/rules"')

    async def conversation(editor, _):
        return await editor.open(tmp_path / "a.md")

    _, told = editing(conversation)

    pages = {mark.code: mark.code_description.href for mark in told.diagnostics}
    assert pages["human-error-label"] == "https://afterword.example.org/rules/human-error-label"


def test_a_slip_in_any_table_is_said_in_the_editor(editing, tmp_path):
    (tmp_path / "afterword.toml").write_text("[calendar]\nholidayz = []")

    async def conversation(editor, _):
        _, told = await editor.open(tmp_path / "a.md")
        return told, editor.shown

    told, shown = editing(conversation)

    assert told.diagnostics
    assert len(shown) == 1
    assert "2: calendar.holidayz: no such key; did you mean holidays? The rules run" in shown[0]


CONFIGURED = '[check]\ndisable = ["human-error-label"]\n'
WATCHING = types.WorkspaceClientCapabilities(
    did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
)


def test_the_editor_is_asked_to_watch_configurations_and_a_change_it_tells_of_holds(editing, tmp_path):
    async def conversation(editor, _):
        _, before = await editor.open(tmp_path / "a.md")
        (tmp_path / "afterword.toml").write_text(CONFIGURED)
        (watched,) = editor.registered[0].registrations
        event = types.FileEvent((tmp_path / "afterword.toml").as_uri(), types.FileChangeType.Created)
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
        return watched, before, await editor.next_marks()

    watched, before, after = editing(conversation, workspace=WATCHING)

    assert watched.method == "workspace/didChangeWatchedFiles"
    assert "human-error-label" in {mark.code for mark in before.diagnostics}
    assert "human-error-label" not in {mark.code for mark in after.diagnostics}


@pytest.mark.parametrize("way", ["save", "configuration", "open"])
def test_a_configuration_that_changed_on_disk_holds_for_an_editor_that_watches_nothing(editing, tmp_path, way):
    async def conversation(editor, _):
        (tmp_path / "afterword.toml").write_text("[check]\n")
        uri, before = await editor.open(tmp_path / "a.md")
        (tmp_path / "afterword.toml").write_text(CONFIGURED)
        if way == "save":
            editor.text_document_did_save(types.DidSaveTextDocumentParams(about(uri)))
        elif way == "configuration":
            editor.workspace_did_change_configuration(types.DidChangeConfigurationParams(None))
        else:
            await editor.open(tmp_path / "b.md")
        return before, await editor.next_marks()

    before, after = editing(conversation)

    assert "human-error-label" in {mark.code for mark in before.diagnostics}
    assert "human-error-label" not in {mark.code for mark in after.diagnostics}


def test_an_editor_knows_the_day_and_says_that_a_stage_is_overdue(editing, tmp_path):
    late = TEXT.replace("status: in-review\n", "status: in-review\ncreated: 2020-03-02\n")

    async def conversation(editor, _):
        return await editor.open(tmp_path / "a.md", late)

    _, told = editing(conversation)

    assert "overdue-stage" in {mark.code for mark in told.diagnostics}
