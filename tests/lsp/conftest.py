"""A real editor's half of the conversation: the client speaks to `afterword lsp` in a process of its own."""

import asyncio
import sys

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

from editing_text import TEXT


class Editor(LanguageClient):
    """An editor with one file open."""

    def __init__(self) -> None:
        super().__init__("test", "1")
        self.published: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.shown: list[str] = []
        self.registered: list[types.RegistrationParams] = []

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def hear(told):
            self.published.put_nowait(told)

        @self.feature(types.WINDOW_SHOW_MESSAGE)
        def see(told):
            self.shown.append(told.message)

        @self.feature(types.CLIENT_REGISTER_CAPABILITY)
        def register(told):
            self.registered.append(told)

    async def begin(self, folder, encodings=None, workspace=None):
        await self.start_io(sys.executable, "-m", "afterword.cli.main", "lsp")
        general = types.GeneralClientCapabilities(position_encodings=encodings)
        able = types.ClientCapabilities(workspace, general=general)
        answered = await self.initialize_async(types.InitializeParams(able, root_uri=folder.as_uri()))
        self.initialized(types.InitializedParams())
        return answered

    async def open(self, path, text=TEXT):
        path.write_text(text, encoding="utf-8", newline="")
        document = types.TextDocumentItem(path.as_uri(), "markdown", 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(document))
        return path.as_uri(), await self.next_marks()

    async def next_marks(self):
        return await asyncio.wait_for(self.published.get(), 30)

    async def end(self):
        await self.shutdown_async(None)
        self.exit(None)
        await self.stop()


@pytest.fixture
def editing(tmp_path):
    """Run a conversation with a server, and end both."""

    def run(conversation, **options):
        async def whole():
            editor = Editor()
            capabilities = await editor.begin(tmp_path, **options)
            try:
                return await conversation(editor, capabilities)
            finally:
                await asyncio.wait_for(editor.end(), 30)

        return asyncio.run(whole())

    return run
