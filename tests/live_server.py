"""A real server process on a data directory of its own, and another process with its hand on the same database."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
PEERS = REPOSITORY / "frontend" / "peers"
SECRET = "a secret the tests share with the servers they start"

SERVE = """
import sys, uvicorn
from afterword.web.asgi import application, uvicorn_settings
uvicorn.run(application, **uvicorn_settings("127.0.0.1", int(sys.argv[1])))
"""

HAND = """
import json, sys, django
django.setup()
from uuid import UUID
from afterword.document.text import Edit, Span
from afterword.web.live import barring, texts, ticket
def edit(room, start, end, text):
    return texts.edit(UUID(room), lambda _: [Edit(Span(start, end), text)], 99)
verbs = {
    "create": lambda content: str(texts.create(content, 1).pk),
    "read": lambda room: texts.read(UUID(room)),
    "edit": edit,
    "lock": lambda room: texts.lock(UUID(room)),
    "unlock": lambda room: texts.unlock(UUID(room)),
    "revoke": lambda room: texts.revoke(UUID(room)),
    "bar": lambda user: barring.bar(user),
    "authors": lambda room: sorted(texts.authors(UUID(room))),
    "ticket": lambda room, user, write, seconds: ticket.grant(
        UUID(room), user, f"Writer {user}", write=write, seconds=seconds).token,
}
for line in sys.stdin:
    verb, *arguments = json.loads(line)
    print(json.dumps(verbs[verb](*arguments)), flush=True)
"""

MIGRATE = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
"""


def environment(data: Path) -> dict[str, str]:
    """Describe an installation in the environment."""
    return {
        **os.environ,
        "AFTERWORD_DATA": str(data),
        "AFTERWORD_SECRET_KEY": SECRET,
        "DJANGO_SETTINGS_MODULE": "afterword.web.settings",
    }


def migrate(data: Path) -> Path:
    """Make the tables in a data directory."""
    subprocess.run([sys.executable, "-c", MIGRATE], env=environment(data), check=True)
    return data


class Hand:
    """Another process that writes in the same texts."""

    def __init__(self, data: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", HAND],
            env=environment(data),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, verb: str, *arguments: object) -> object:
        """Do one thing and return its result."""
        self._process.stdin.write(json.dumps([verb, *arguments]) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def token(self, room: str, user: int = 1, *, write: bool = True, seconds: float = 300) -> str:
        """Grant a ticket."""
        return self("ticket", room, user, write, seconds)

    def stop(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)


class LiveServer:
    """A server process; may be killed and started again on the same data."""

    def __init__(self, data: Path, **variables: str) -> None:
        self.data = data
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._variables = variables
        self.process: subprocess.Popen[bytes] | None = None
        self.hand = Hand(data)

    @property
    def url(self) -> str:
        """Where the rooms are."""
        return f"ws://127.0.0.1:{self.port}/live"

    def start(self, **options: object) -> "LiveServer":
        """Start, and wait until it answers."""
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(self.port)], env=environment(self.data) | self._variables, **options
        )
        for _ in range(200):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5):
                    return self
            except urllib.error.HTTPError as answer:
                answer.close()
                return self
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the server did not come up")

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self) -> float:
        """Ask it to end; return how many seconds that took."""
        started = time.monotonic()
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(15)
        return time.monotonic() - started

    def order(self, room: str, **more: object) -> str:
        """Describe a room to a peer."""
        return json.dumps({"url": self.url, "room": room, **more})

    def peer(self, script: str, room: str, **more: object) -> "subprocess.Popen[str]":
        """Start official Yjs clients."""
        return subprocess.Popen(
            ["node", str(PEERS / script), self.order(room, **more)], stdout=subprocess.PIPE, text=True
        )

    def alone(self, room: str, *steps: tuple, **ticket: object) -> dict:
        """Have one peer take these steps and return its report."""
        process = self.peer("one.mjs", room, token=self.hand.token(room, **ticket), steps=steps)
        return finish(process)[-1]


def finish(process: "subprocess.Popen[str]") -> list[dict]:
    """Wait for peers to end well and return what they have told since it was last read.

    Read as it was before, through the stream: communicate() reads its descriptor, past what the stream already holds.
    """
    watch = threading.Timer(120, process.kill)
    watch.start()
    with process.stdout as stream:
        out = stream.read()
    process.wait()
    watch.cancel()
    assert process.returncode == 0, out
    return [json.loads(line) for line in out.splitlines()]


def node_is_ready() -> bool:
    """Tell whether the official clients can be run, installing them if only they are missing."""
    if not shutil.which("node"):
        return False
    if not (REPOSITORY / "frontend" / "node_modules").exists():
        subprocess.run(["npm", "ci"], cwd=REPOSITORY / "frontend", check=True, capture_output=True)
    return True
