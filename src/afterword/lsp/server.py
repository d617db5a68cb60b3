"""`afterword lsp`: the checks beside the text, in any editor that speaks the Language Server Protocol."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.exceptions import FeatureRequestError, JsonRpcException, PyglsError
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

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
from afterword.lsp.conversation import Conversation, Refused
from afterword.lsp.outline import outline
from afterword.lsp.sheet import LONGEST, Sheet

REST = 0.15
"""Seconds a text must rest before it is checked."""


class Server(LanguageServer):
    """One editor's server: the sheets that are open, each as of its last version."""

    protocol: Conversation

    def __init__(self) -> None:
        super().__init__("afterword", __version__, protocol_cls=Conversation)
        self._sheets: dict[str, tuple[TextDocument, Sheet]] = {}
        self._rereaders: dict[str, Rereader] = {}
        self._checks = Checks()
        self._told: set[str] = set()
        self._waiting: dict[str, asyncio.TimerHandle] = {}

    def sheet(self, uri: str) -> Sheet | None:
        """Return a text as the editor has it now, or else as it is on disk; None where there is none."""
        key = unquote(uri)
        open_text = self.workspace.text_documents.get(key)
        if open_text is None:
            text = _on_disk(uri)
            return None if text is None else self._sheet(uri, text, Rereader())
        seen, sheet = self._sheets.get(key, (None, None))
        if sheet is None or seen is not open_text:
            sheet = self._sheet(open_text.uri, open_text.source, self._rereaders.setdefault(key, Rereader()))
            sheet.version, sheet.snippets = open_text.version, self._takes_snippets()
            self._sheets[key] = open_text, sheet
        return sheet

    def check_soon(self, uri: str) -> None:
        """Check a text once it has rested."""
        self.let_go(uri)
        self._waiting[unquote(uri)] = asyncio.get_running_loop().call_later(REST, self.check_now, uri)

    def check_now(self, uri: str) -> None:
        """Check a text that is open and tell the editor."""
        self.let_go(uri)
        sheet = self.sheet(uri) if unquote(uri) in self.workspace.text_documents else None
        if sheet and sheet.is_too_long:
            name = unquote(sheet.uri).rpartition("/")[2]
            self._warn(
                f"{name} is too long to be checked while it is written: more than {LONGEST} characters. "
                "afterword check reads all of it."
            )
        if sheet:
            self._publish(sheet.uri, findings.marks(sheet), sheet.version)

    def close(self, uri: str) -> None:
        """Forget a text and take its marks away."""
        self.let_go(uri)
        _, sheet = self._sheets.pop(unquote(uri), (None, None))
        self._rereaders.pop(unquote(uri), None)
        self._publish(sheet.uri if sheet else uri, [], None)

    def let_go(self, uri: str) -> None:
        """Drop a check that waits."""
        if waiting := self._waiting.pop(unquote(uri), None):
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

    def report_server_error(self, error: Exception, source: type[PyglsError | JsonRpcException]) -> None:
        """Answer what cannot be read as JSON; write down what went wrong where nobody waits for an answer."""
        if source is JsonRpcException and isinstance(error, ValueError | RecursionError):
            self.protocol.refuse(Refused(types.ErrorCodes.ParseError, f"This is not JSON: {error}."))
        elif source is not FeatureRequestError:
            self.protocol.log(f"Something went wrong in the server: {error}")

    def _sheet(self, uri: str, text: str, rereader: Rereader) -> Sheet:
        encoding = self.workspace.position_encoding or types.PositionEncodingKind.Utf16
        return Sheet(uri, text, self._options_for(uri), encoding, rereader)

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


def _on_disk(uri: str) -> str | None:
    """Return the text of a file that is not open; None where none can be read."""
    try:
        parts = urlsplit(uri)
        path = Path(unquote(parts.path))
        is_one = parts.scheme == "file" and path.is_file()  # and no pipe, from which reading might never end
        return path.read_bytes().decode("utf-8-sig") if is_one else None
    except (OSError, ValueError):  # no file, no UTF-8, or no name a file can have
        return None


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
    found = findings.at(sheet, told.position) if sheet else []
    if not sheet or not found:
        return None
    pages = "\n\n---\n\n".join(explain(rule) for rule in dict.fromkeys(finding.rule for finding in found))
    content = types.MarkupContent(types.MarkupKind.Markdown, pages)
    return types.Hover(content, sheet.places.range(found[0].span))


def _code_actions(server: Server, told: types.CodeActionParams) -> list[types.CodeAction] | None:
    sheet = server.sheet(told.text_document.uri)
    if not sheet:
        return None
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
    mended = mend(text, sheet.options).text if sheet.is_postmortem and not sheet.is_too_long else text
    if mended == text:
        return []
    change = types.WorkspaceEdit(changes={sheet.uri: _whole(sheet, mended)})
    return [types.CodeAction("Make all safe changes", kind=findings.FIX_ALL, edit=change)]


def _symbols(server: Server, told: types.DocumentSymbolParams) -> list[types.DocumentSymbol] | None:
    sheet = server.sheet(told.text_document.uri)
    return outline(sheet) if sheet else None


def _completion(server: Server, told: types.CompletionParams) -> list[types.CompletionItem] | None:
    sheet = server.sheet(told.text_document.uri)
    return completion.offers(sheet, told.position) if sheet else None


def _formatting(server: Server, told: types.DocumentFormattingParams) -> list[types.TextEdit] | None:
    sheet = server.sheet(told.text_document.uri)
    if not sheet:
        return None
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
