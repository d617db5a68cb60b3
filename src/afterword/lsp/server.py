"""`afterword lsp`: the checks beside the text, in any editor that speaks the Language Server Protocol."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from afterword import __version__
from afterword.checks import Checks, Unusable, today
from afterword.document.text import Edit, Span
from afterword.document.tidy import tidy
from afterword.lint.configuration import NAME
from afterword.lint.mend import mend
from afterword.lint.options import Options
from afterword.lint.rereading import Rereader
from afterword.lint.rule import explain
from afterword.lsp import completion, findings
from afterword.lsp.outline import outline
from afterword.lsp.sheet import Sheet

REST = 0.15
"""Seconds a text must rest before it is checked."""


class Server(LanguageServer):
    """One editor's server: the sheets that are open, each as of its last version."""

    def __init__(self) -> None:
        super().__init__("afterword", __version__)
        self._sheets: dict[str, tuple[int | None, Sheet]] = {}
        self._rereaders: dict[str, Rereader] = {}
        self._checks = Checks()
        self._told: set[str] = set()
        self._waiting: dict[str, asyncio.TimerHandle] = {}

    def sheet(self, uri: str) -> Sheet:
        """Return the text of a URI as the editor has it now."""
        open_text = self.workspace.get_text_document(uri)
        version, sheet = self._sheets.get(uri, (None, None))
        if sheet is None or version != open_text.version:
            encoding = self.workspace.position_encoding
            sheet = Sheet(
                uri,
                open_text.source,
                self._options_for(uri),
                encoding or types.PositionEncodingKind.Utf16,
                self._rereaders.setdefault(uri, Rereader()),
            )
            sheet.version, sheet.snippets = open_text.version, self._takes_snippets()
            self._sheets[uri] = open_text.version, sheet
        return sheet

    def check_soon(self, uri: str) -> None:
        """Check a text once it has rested."""
        self.let_go(uri)
        self._waiting[uri] = asyncio.get_running_loop().call_later(REST, self.check_now, uri)

    def check_now(self, uri: str) -> None:
        """Check a text and tell the editor."""
        self.let_go(uri)
        version = self.workspace.get_text_document(uri).version
        self._publish(uri, findings.marks(self.sheet(uri)), version)

    def close(self, uri: str) -> None:
        """Forget a text and take its marks away."""
        self.let_go(uri)
        self._sheets.pop(uri, None)
        self._rereaders.pop(uri, None)
        self._publish(uri, [], None)

    def let_go(self, uri: str) -> None:
        """Drop a check that waits."""
        if waiting := self._waiting.pop(uri, None):
            waiting.cancel()

    def forget_options(self) -> None:
        """Read every configuration again, and check what is open anew."""
        self._checks = Checks()
        self._told.clear()
        uris = list(self._sheets)
        self._sheets.clear()
        for uri in uris:
            self.check_soon(uri)

    def notice_changes(self) -> bool:
        """Read the configurations again if one of them is another on disk; tell whether it is."""
        stale = self._checks.are_stale()
        if stale:
            self.forget_options()
        return stale

    def watch(self) -> None:
        """Ask the editor to tell of every change of a configuration, if it can be asked."""
        workspace = self.client_capabilities.workspace
        watched = workspace.did_change_watched_files if workspace else None
        if not watched or not watched.dynamic_registration:
            return
        options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(f"**/{NAME}")])
        wanted = types.Registration("afterword-toml", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        self.client_register_capability(types.RegistrationParams([wanted]))

    def _publish(self, uri: str, marks: list[types.Diagnostic], version: int | None) -> None:
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, diagnostics=marks, version=version)
        )

    def _takes_snippets(self) -> bool:
        workspace = self.client_capabilities.workspace
        can = workspace.workspace_edit if workspace else None
        return bool(can and can.snippet_edit_support and can.document_changes)

    def _options_for(self, uri: str) -> Options:
        return replace(self._configured(uri), today=today())

    def _configured(self, uri: str) -> Options:
        parts = urlsplit(uri)
        root = self.workspace.root_path
        if parts.scheme == "file":
            folder = Path(unquote(parts.path)).parent
        elif root:
            folder = Path(root)
        else:
            return self._checks.of(None)
        try:
            return self._checks.of_folder(folder)
        except Unusable as trouble:  # a configuration half written must not silence the checks
            self._warn(f"{trouble} The rules run as they come.")
            return self._checks.of(None)

    def _warn(self, message: str) -> None:
        """Tell the editor once, not with every keystroke."""
        if message not in self._told:
            self._told.add(message)
            self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, message))


def make_server() -> Server:
    """Return a server with all it answers to."""
    server = Server()
    server.feature(types.INITIALIZED)(_initialized)
    server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)(_configured_anew)
    server.feature(types.TEXT_DOCUMENT_DID_OPEN)(_opened)
    server.feature(types.TEXT_DOCUMENT_DID_CHANGE)(_changed)
    server.feature(types.TEXT_DOCUMENT_DID_SAVE)(_saved)
    server.feature(types.TEXT_DOCUMENT_DID_CLOSE)(_closed)
    server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)(_files_changed)
    server.feature(types.TEXT_DOCUMENT_HOVER)(_hover)
    kinds = [types.CodeActionKind.QuickFix, findings.FIX_ALL]
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))(_code_actions)
    server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)(_symbols)
    server.feature(
        types.TEXT_DOCUMENT_COMPLETION,
        types.CompletionOptions(trigger_characters=completion.TRIGGER_CHARACTERS),
    )(_completion)
    server.feature(types.TEXT_DOCUMENT_FORMATTING)(_formatting)
    return server


def _initialized(server: Server, _told: types.InitializedParams) -> None:
    server.watch()


def _configured_anew(server: Server, _told: types.DidChangeConfigurationParams) -> None:
    server.forget_options()


def _opened(server: Server, told: types.DidOpenTextDocumentParams) -> None:
    server.notice_changes()
    server.check_now(told.text_document.uri)


def _changed(server: Server, told: types.DidChangeTextDocumentParams) -> None:
    server.check_soon(told.text_document.uri)


def _saved(server: Server, told: types.DidSaveTextDocumentParams) -> None:
    if told.text_document.uri.endswith(f"/{NAME}"):
        server.forget_options()
    elif not server.notice_changes():
        server.check_now(told.text_document.uri)


def _closed(server: Server, told: types.DidCloseTextDocumentParams) -> None:
    server.close(told.text_document.uri)


def _files_changed(server: Server, told: types.DidChangeWatchedFilesParams) -> None:
    if any(change.uri.endswith(f"/{NAME}") for change in told.changes):
        server.forget_options()


def _hover(server: Server, told: types.HoverParams) -> types.Hover | None:
    sheet = server.sheet(told.text_document.uri)
    found = findings.at(sheet, told.position)
    if not found:
        return None
    pages = "\n\n---\n\n".join(explain(rule) for rule in dict.fromkeys(finding.rule for finding in found))
    content = types.MarkupContent(types.MarkupKind.Markdown, pages)
    return types.Hover(content, sheet.places.range(found[0].span))


def _code_actions(server: Server, told: types.CodeActionParams) -> list[types.CodeAction]:
    sheet = server.sheet(told.text_document.uri)
    only = told.context.only
    offered: list[types.CodeAction] = []
    if only is None or _wanted(types.CodeActionKind.QuickFix, only):
        offered += findings.choices(sheet, told.range, told.context.diagnostics)
    if only and _wanted(findings.FIX_ALL, only):
        offered += _fix_all(sheet)
    return offered


def _wanted(kind: types.CodeActionKind | str, only: Sequence[types.CodeActionKind | str]) -> bool:
    """Kinds form a tree: who asks for `source` gets `source.fixAll.afterword` too."""
    name = kind.value if isinstance(kind, types.CodeActionKind) else kind
    asked = [one.value if isinstance(one, types.CodeActionKind) else one for one in only]
    return any(one in {"", name} or name.startswith(f"{one}.") for one in asked)


def _fix_all(sheet: Sheet) -> list[types.CodeAction]:
    text = sheet.document.text
    mended = mend(text, sheet.options).text if sheet.is_postmortem else text
    if mended == text:
        return []
    change = types.WorkspaceEdit(changes={sheet.uri: _whole(sheet, mended)})
    return [types.CodeAction("Make all safe changes", kind=findings.FIX_ALL, edit=change)]


def _symbols(server: Server, told: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
    return outline(server.sheet(told.text_document.uri))


def _completion(server: Server, told: types.CompletionParams) -> list[types.CompletionItem]:
    return completion.offers(server.sheet(told.text_document.uri), told.position)


def _formatting(server: Server, told: types.DocumentFormattingParams) -> list[types.TextEdit]:
    sheet = server.sheet(told.text_document.uri)
    text = sheet.document.text
    tidied = tidy(text) if sheet.is_postmortem else text
    return _whole(sheet, tidied) if tidied != text else []


def _whole(sheet: Sheet, text: str) -> list[types.TextEdit]:
    """Change only what differs, so that the cursor stays where it is."""
    before = sheet.document.text
    shortest = min(len(before), len(text))
    start = next((at for at in range(shortest) if before[at] != text[at]), shortest)
    same = next((at for at in range(shortest - start) if before[-1 - at] != text[-1 - at]), shortest - start)
    change = Edit(Span(start, len(before) - same), text[start : len(text) - same])
    return [types.TextEdit(sheet.places.range(change.span), change.text)]
