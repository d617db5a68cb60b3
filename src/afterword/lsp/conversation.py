"""The conversation with an editor as the protocol asks for it: every request is answered, whatever is wrong with it."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import cattrs
from lsprotocol import types
from lsprotocol.types import ErrorCodes
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol, lsp_method

from afterword.document.patterns import Pattern
from afterword.lsp.places import DEFAULT, changed

_SNAKE = Pattern(r"(?<=[a-z])_([a-z])")


@dataclass(frozen=True, slots=True)
class Refused:
    """A message that is not taken. `number` is what the answer bears, None where the message could not be read."""

    code: ErrorCodes
    words: str
    number: int | str | None = None
    is_awaited: bool = True


class Conversation(LanguageServerProtocol):
    """A conversation in which no request stays unanswered, and no stumble is shown over the text."""

    def structure_message(self, data: dict[str, Any]) -> Any:  # noqa: ANN401 - as pygls has it
        """Return a message as pygls takes it or as it is refused; another object of JSON as it is."""
        if "jsonrpc" not in data:
            return data
        asked, method = "id" in data, data.get("method")
        number = data["id"] if asked and isinstance(data["id"], int | str) else None
        if number is not None and "method" not in data and ("result" in data or "error" in data):
            return self._structured(data, Refused(ErrorCodes.InvalidRequest, "Answer", is_awaited=False))
        if not isinstance(method, str) or (asked and number is None):
            return Refused(ErrorCodes.InvalidRequest, "A message needs a method, and a request an id.", number)
        kind = self.get_message_type(method)
        if kind is None or asked != ("id" in kind.__annotations__):
            what = "request" if asked else "notification"
            return Refused(ErrorCodes.MethodNotFound, f"There is no {what} {method}.", number, asked)
        return self._structured(data, Refused(ErrorCodes.InvalidParams, method, number, asked))

    def _structured(self, data: dict[str, Any], otherwise: Refused) -> Any:  # noqa: ANN401 - as above
        try:
            return super().structure_message(data)
        except JsonRpcException as trouble:
            words = f"{otherwise.words}: {_wrong(trouble.__cause__)}."
            return Refused(otherwise.code, words, otherwise.number, otherwise.is_awaited)

    @property
    def was_shut_down(self) -> bool:
        """Whether the editor said that it is about to leave, as the protocol asks it to."""
        return self._shutdown

    def handle_message(self, message: Any) -> None:  # noqa: ANN401 - as above
        """Take a message, unless it is refused, or the conversation has not begun or is over."""
        refused = message if isinstance(message, Refused) else self._untimely(message)
        if refused:
            self.refuse(refused)
        else:
            super().handle_message(message)

    def _untimely(self, message: Any) -> Refused | None:  # noqa: ANN401 - as above
        if getattr(message, "jsonrpc", "") != self.VERSION:
            return Refused(
                ErrorCodes.InvalidRequest, "This is no message of JSON-RPC 2.0.", getattr(message, "id", None)
            )
        method, number = getattr(message, "method", None), getattr(message, "id", None)
        if method is None or method == types.EXIT:
            return None
        if self._shutdown:
            return Refused(ErrorCodes.InvalidRequest, "The server is shut down.", number, number is not None)
        if method == types.INITIALIZE and self._workspace:
            return Refused(ErrorCodes.InvalidRequest, "The server is initialized already.", number)
        if method != types.INITIALIZE and not self._workspace:
            words = f"{method} comes before initialize."
            return Refused(ErrorCodes.ServerNotInitialized, words, number, number is not None)
        return None

    def refuse(self, refused: Refused) -> None:
        """Tell who waits for an answer; what nobody waits for is a line in the editor's log."""
        if refused.is_awaited:
            self._send_response(refused.number, error=types.ResponseError(refused.code, refused.words))  # type: ignore[arg-type]
        else:
            self.log(refused.words)

    def log(self, words: str) -> None:
        """Write a line for whoever looks after the editor, where nobody who writes is disturbed by it."""
        self.notify(types.WINDOW_LOG_MESSAGE, types.LogMessageParams(types.MessageType.Warning, words))

    def _send_response(
        self,
        msg_id: int | str,
        result: Any | None = None,  # noqa: ANN401 - as above
        error: types.ResponseError | None = None,
    ) -> None:
        """Answer; where our own code stumbled is in the log of the process and of no use to an editor."""
        if error and error.code == ErrorCodes.InternalError:
            error = types.ResponseError(error.code, error.message)
        super()._send_response(msg_id, result, error)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        """Change a text by the lines and the places of the protocol; pygls has more line ends and other last places."""
        told = params.text_document
        document = self.workspace.text_documents.get(unquote(told.uri))
        if document is None:
            self.log(f"{told.uri} is not open; what changed in it is not looked at.")
            return
        text = document.source
        for change in params.content_changes:
            text = changed(text, change, self.workspace.position_encoding or DEFAULT)
        self.workspace.put_text_document(
            types.TextDocumentItem(document.uri, document.language_id or "", told.version, text)
        )
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None


def _wrong(trouble: BaseException | None) -> str:
    """Say what cannot be read of a message, and where in it that stands."""
    if not isinstance(trouble, cattrs.BaseValidationError):
        return str(trouble)
    return _SNAKE.sub(
        lambda found: found[1].upper(), "; ".join(cattrs.transform_error(trouble)).replace(" @ $.", " at ")
    )
