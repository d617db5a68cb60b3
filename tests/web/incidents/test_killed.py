"""A server that is killed at any moment has lost no delivery it acknowledged, and has none twice."""

import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from live_server import environment
from running import free_port

TRIALS, SENDERS, SOURCES = 20, 8, 3

# One process that has everything imported, and forks the servers that are killed: each takes its port, its
# connections and its work anew. They tend, too, so that the blow may fall while deliveries are taken in.
MOTHER = """
import json, os, sys, threading
import uvicorn
from afterword.web.asgi import Application, uvicorn_settings
from django.core.management import call_command
from django.db import connections
from django.utils.timezone import now
from afterword.web import tend
from afterword.web.incidents.models import Delivery
from afterword.web.incidents.sources import add_source
call_command("migrate", verbosity=0)
print(json.dumps([add_source("generic", f"Source {number}").path for number in range(int(sys.argv[1]))]), flush=True)
connections.close_all()
for line in sys.stdin:
    child = os.fork()
    if not child:
        threading.Thread(target=tend.run, args=[threading.Event()], daemon=True).start()
        uvicorn.run(Application(), **uvicorn_settings("127.0.0.1", int(line)))
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
# What was being taken in when the blow fell is tried again after some seconds; nobody waits for them here.
Delivery.objects.filter(processed_at=None).update(due_at=now())
while tend.run_once():
    pass
"""


class Sender(threading.Thread):
    """Sends one delivery after the other, each again until it is acknowledged, as a good sender does."""

    def __init__(self, number: int, paths: list[str]) -> None:
        super().__init__(daemon=True)
        self.number, self.paths = number, paths
        self.next = 0
        self.acknowledged: dict[str, str] = {}
        self.port = 0
        self.ends = False

    def run(self) -> None:
        while not self.ends:
            name = f"{self.number}-{self.next}"
            try:
                answer = self.send(name)
            except (OSError, ValueError):  # the server is gone, perhaps in the middle of its answer
                time.sleep(0.01)
                continue
            if answer:
                self.acknowledged[name] = answer
                self.next += 1

    def send(self, name: str) -> str | None:
        told = {"event": "incident.note", "text": name, "incident": {"key": f"INC-{self.number}", "title": "Slow"}}
        body = json.dumps(told).encode()
        head = f"POST {self.paths[self.next % SOURCES]} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n"
        head += f"content-type: application/json\r\nidempotency-key: {name}\r\ncontent-length: {len(body)}\r\n\r\n"
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as line:
            line.sendall(head.encode() + body)
            heard = b"".join(iter(lambda: line.recv(4096), b""))
        if not heard.startswith(b"HTTP/1.1 202"):
            return None
        return str(json.loads(heard.partition(b"\r\n\r\n")[2])["delivery"])


@pytest.mark.timeout(180)
def test_twenty_servers_killed_in_a_storm_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", MOTHER, str(SOURCES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(tmp_path) | {"DATABASE_URL": ""},
    ) as mother:
        assert mother.stdin
        assert mother.stdout
        paths = json.loads(mother.stdout.readline())
        senders = [Sender(number, paths) for number in range(SENDERS)]
        chance = random.Random(2026)
        for trial in range(TRIALS):
            print(port := free_port(), file=mother.stdin, flush=True)
            child = int(mother.stdout.readline())
            for sender in senders:
                sender.port = port
                if not trial:
                    sender.start()
            wait_for_one_more(senders)
            time.sleep(chance.uniform(0, 0.3))
            os.kill(child, signal.SIGKILL)
            assert mother.stdout.readline() == "gone\n"
        for sender in senders:
            sender.ends = True
        for sender in senders:
            sender.join()
        mother.stdin.close()
        assert mother.wait() == 0

    acknowledged = {name: answer for sender in senders for name, answer in sender.acknowledged.items()}
    stored, signals = found(tmp_path / "afterword.sqlite3")
    assert len(acknowledged) >= TRIALS
    assert {name: stored.get(name) for name in acknowledged} == acknowledged
    assert sorted(signals) == sorted(stored)


def wait_for_one_more(senders: list[Sender]) -> None:
    """Wait until the new server has acknowledged something."""
    before = sum(len(sender.acknowledged) for sender in senders)
    deadline = time.monotonic() + 15
    while sum(len(sender.acknowledged) for sender in senders) <= before:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def found(path: Path) -> tuple[dict[str, str], list[str]]:
    """Read what is on disk: ids by the sender's names, each once, and the texts of the signals."""
    with sqlite3.connect(path) as database:
        rows = [
            (name.partition(":")[0], pk)  # behind it stands the digest of the body
            for name, pk in database.execute("SELECT delivery_id, id FROM incidents_delivery")
        ]
        told = [json.loads(row[0])["text"] for row in database.execute("SELECT content FROM incidents_signal")]
        waiting = database.execute("SELECT count(*) FROM incidents_delivery WHERE outcome <> 'taken'").fetchone()
    database.close()
    names = [name for name, _ in rows]
    assert len(names) == len(set(names))
    assert waiting == (0,)
    dashed = {name: f"{i[:8]}-{i[8:12]}-{i[12:16]}-{i[16:20]}-{i[20:]}" for name, i in rows}
    return dashed, told
