"""An editor that may say anything: the server's messages as they are on the wire, whatever was sent."""

import json
import queue
import subprocess
import sys
import threading

PATIENCE = 30


class Wire:
    """The two pipes of a server in a process of its own."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "afterword.cli.main", "lsp"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.heard = []
        self._arrived = queue.Queue()
        self._ids = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def begin(self, folder):
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {}})
        self.tell("initialized", {})

    def send(self, body):
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def tell(self, method, params=None):
        self.send(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode())

    def ask(self, method, params=None, **more):
        """Return the whole answer to a request."""
        self._ids += 1
        asked = {"jsonrpc": "2.0", "id": self._ids, "method": method, "params": params} | more
        self.send(json.dumps(asked).encode())
        return self.answer(self._ids)

    def answer(self, number):
        return self._next(lambda message: "method" not in message and message.get("id") == number)

    def marks(self):
        """Return what is told next of a text."""
        return self._next(lambda message: message.get("method") == "textDocument/publishDiagnostics")["params"]

    def open(self, uri, text, version=1):
        document = {"uri": uri, "languageId": "markdown", "version": version, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})

    def change(self, uri, version, *changes):
        document = {"uri": uri, "version": version}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": changes})

    def said(self, kind):
        """Return the messages of a kind, `showMessage` or `logMessage`, that came before what was last waited for."""
        return [each["params"]["message"] for each in self.heard if each.get("method") == f"window/{kind}"]

    def end(self):
        """Hang up, and return the code the server ends with."""
        self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        self.process.stdout.close()
        return code

    def _next(self, wanted):
        while True:
            message = self._arrived.get(timeout=PATIENCE)
            if wanted(message):
                return message
            self.heard.append(message)

    def _listen(self):
        stream = self.process.stdout
        while line := stream.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
                while stream.readline().strip():
                    pass
                self._arrived.put(json.loads(stream.read(length)))
