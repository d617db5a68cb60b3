"""A storm at the door, beside a bare Django view that commits once a request; and 20 000 alerts in one body.

Both are asked by 16 senders at once over kept connections, alternately, on the same database with the same
durability. While the storm goes on somebody reads a page.
"""

import asyncio
import contextlib
import json
import multiprocessing
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import httpx
import uvloop

from bench.storm import alert
from running import Server, free_port

ROUNDS, SECONDS, SENDERS, SOURCES = 5, 4.0, 16, 10
FASTEST = 10_000
"""Requests a second that are made beforehand."""
ALERTS = 20_000
LENGTH = re.compile(rb"(?i)content-length: *(\d+)")

BARE = """
import sys
from pathlib import Path
from django.conf import settings
from afterword.web.settings import database
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="bench", USE_TZ=True,
    DATABASES={"default": database(sys.argv[2] or None, Path(sys.argv[3]))}, MIDDLEWARE=[],
    DATA_UPLOAD_MAX_MEMORY_SIZE=10**8)
import django
django.setup()
import json
from django.db import connection, models
from django.http import JsonResponse
from django.urls import path
from django.utils.timezone import now
from django.views.decorators.csrf import csrf_exempt
class Row(models.Model):
    received_at = models.DateTimeField(default=now)
    body = models.BinaryField()
    class Meta:
        app_label = "bench"
        db_table = "bare_delivery"
@csrf_exempt
def hook(request):
    json.loads(request.body)
    response = JsonResponse({"delivery": Row.objects.create(body=request.body).pk}, status=202)
    response["Content-Length"] = len(response.content)
    return response
urlpatterns = [path("hook", hook)]
from django.core.wsgi import get_wsgi_application
from a2wsgi import WSGIMiddleware
application = WSGIMiddleware(get_wsgi_application(), workers=16)
if __name__ == "__main__":
    import uvicorn
    with connection.schema_editor() as schema:
        if "bare_delivery" not in connection.introspection.table_names():
            schema.create_model(Row)
    connection.close()
    uvicorn.run(application, port=int(sys.argv[1]), log_level="error", lifespan="off")
"""


def percentile(values: list[float], share: float) -> float:
    """Return a percentile of some milliseconds; 0 of none."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0.0


class Sender(asyncio.Protocol):
    """One kept connection that sends the next request when the last one was answered.

    Senders share the two cores with whom they ask, so they do as little as they can: requests are made beforehand, and
    of an answer only its status and its length are read.
    """

    def __init__(self, storm: "Storm") -> None:
        self.storm, self.seen = storm, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self.transport = cast("asyncio.Transport", transport)  # uvloop's is one in all but name
        self.send()

    def send(self) -> None:
        """Send the next one, unless the time is over."""
        if time.perf_counter() >= self.storm.until:
            self.transport.close()
            return
        request = next(self.storm.requests)
        self.begun = time.perf_counter()
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        """Count an answer once all of it is here."""
        self.seen += data
        head, found, body = self.seen.partition(b"\r\n\r\n")
        length = LENGTH.search(head)
        if not found or (length and len(body) < int(length[1])):
            return
        self.storm.answered(head[9:12], (time.perf_counter() - self.begun) * 1000)
        self.seen = b""
        self.send()


def prepared(paths: list[str], number: int) -> list[bytes]:
    """Make requests, each with an alert that is told for the first time."""
    mark = os.urandom(6).hex()
    told = {"version": "4", "groupKey": "{}:{}", "alerts": [alert(7)]}
    body = json.dumps(told).replace('"0000000000000007"', '"MARK"').encode()
    length = len(body) - len("MARK") + len(mark) + 9
    heads = [
        f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n"
        f"content-length: {length}\r\n\r\n".encode()
        for path in paths
    ]
    return [heads[n % len(heads)] + body.replace(b"MARK", f"{mark}{n:09}".encode()) for n in range(number)]


class Storm:
    """Senders at an address, for some seconds."""

    def __init__(self, port: int, paths: list[str], seconds: float) -> None:
        self.port = port
        self.taken: list[float] = []
        self.other = 0
        self.requests = iter(prepared(paths, int(seconds * FASTEST)))
        self.until = time.perf_counter() + seconds

    def answered(self, status: bytes, milliseconds: float) -> None:
        """Note one answer."""
        if status == b"202":
            self.taken.append(milliseconds)
        else:
            self.other += 1

    async def run(self) -> None:
        """Let all senders send until the time is over."""
        loop = asyncio.get_running_loop()
        for _ in range(SENDERS):
            await loop.create_connection(lambda: Sender(self), "127.0.0.1", self.port)
        await asyncio.sleep(self.until - time.perf_counter() + 0.5)


def storm(port: int, paths: list[str], seconds: float, answer: "multiprocessing.connection.Connection") -> None:
    """Run a storm in a process of its own, and send back what came of it."""
    senders = Storm(port, paths, seconds)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(senders.run())
    answer.send((senders.taken, senders.other))


def worked(pid: int) -> float:
    """Return the seconds of CPU a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def stormy(port: int, pid: int, paths: list[str], seconds: float) -> Iterator[dict[str, list[float]]]:
    """Let a storm rage while the block runs; its answers, and the CPU of each, are in the dictionary afterwards."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=storm, args=(port, paths, seconds, theirs))
    before = worked(pid)
    process.start()
    found: dict[str, list[float]] = {}
    try:
        yield found
    finally:
        taken, other = ours.recv()
        process.join()
        found["taken"] = taken
        found["cpu"] = [(worked(pid) - before) * 1000 / max(len(taken), 1)]
        found["other"] = [float(other)]


def read_pages(client: httpx.Client, seconds: float) -> list[float]:
    """Read the list of post-mortems now and then; return the milliseconds."""
    found = []
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        begun = time.perf_counter()
        client.get("/").raise_for_status()
        found.append((time.perf_counter() - begun) * 1000)
        time.sleep(0.02)
    return found


def said(name: str, runs: list[list[float]], seconds: float) -> float:
    """Print rate and latency of some storms; return the median rate."""
    rates = sorted(len(run) / seconds for run in runs)
    p50 = statistics.median(percentile(run, 0.5) for run in runs)
    p99 = statistics.median(percentile(run, 0.99) for run in runs)
    rate = statistics.median(rates)
    print(f"{name}: {rate:,.0f}/s ({rates[0]:,.0f}–{rates[-1]:,.0f}), p50 {p50:.1f} ms, p99 {p99:.1f} ms", flush=True)
    return rate


@contextlib.contextmanager
def bare(url: str, data: Path) -> Iterator[tuple[int, int]]:
    """Serve one Django view and nothing else."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-c", BARE, str(port), url, str(data)])
    try:
        for _ in range(200):
            with contextlib.suppress(httpx.TransportError):
                httpx.post(f"http://127.0.0.1:{port}/hook", content=b"{}", timeout=2)
                break
            time.sleep(0.05)
        yield port, process.pid
    finally:
        process.kill()
        process.wait()


def signed_in(server: Server) -> httpx.Client:
    """Sign somebody in."""
    server.afterword(
        "user", "add", "Ines", "--email", "ines@example.org", "--admin", "--password-stdin", text="correct-horse\n"
    )
    client = httpx.Client(base_url=server.url, timeout=30)
    token = client.get("/sign-in").text.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    form = {"csrfmiddlewaretoken": token, "email": "ines@example.org", "password": "correct-horse"}
    assert client.post("/sign-in", data=form, headers={"referer": server.url}).status_code == httpx.codes.FOUND
    return client


def main() -> None:
    """Measure on SQLite, or on the server of DATABASE_URL if one is named."""
    url = os.environ.get("DATABASE_URL", "")
    with tempfile.TemporaryDirectory() as directory:
        (data := Path(directory, "bare")).mkdir()
        server = Server(Path(directory, "ours"), environment={"DATABASE_URL": url} if url else {})
        with bare(url, data) as other, server.start():
            paths = [
                str(json.loads(server.afterword("source", "add", "alertmanager", f"AM {n}"))["url"])
                for n in range(SOURCES)
            ]
            storms(server, other, paths)
            one_body(server, paths[0])


def storms(server: Server, other: tuple[int, int], paths: list[str]) -> None:
    """Compare storms."""
    assert server.process is not None
    us = server.port, server.process.pid
    ours, theirs, afterwards, meanwhile = [], [], [], []
    work: dict[str, list[float]] = {"bare Django": [], "ours": []}
    with contextlib.closing(signed_in(server)) as client:
        read_pages(client, 1)
        quiet = read_pages(client, SECONDS)
        for _ in range(ROUNDS):
            with stormy(*other, ["/hook"], SECONDS) as found:
                pass
            theirs.append(found["taken"])
            work["bare Django"] += found["cpu"]
            afterwards += read_pages(client, SECONDS)
            with stormy(*us, paths, SECONDS) as found:
                pass
            ours.append(found["taken"])
            work["ours"] += found["cpu"]
            assert not found["other"][0], "some were not taken"
            with stormy(*us, paths, SECONDS) as found:
                time.sleep(1.2)  # until it began
                meanwhile += read_pages(client, SECONDS - 1.5)
    rate = said("bare Django", theirs, SECONDS)
    print(f"ours is {said('ours', ours, SECONDS) / rate:.1f} times bare Django")
    for name, each in work.items():
        print(f"{name}: {statistics.median(each):.2f} ms of CPU for each, all that is done meanwhile counted")
    for name, pages in (
        ("quiet", quiet),
        ("in the storm", meanwhile),
        ("while what it left is taken in", afterwards),
    ):
        print(
            f"a page, {name}: p50 {percentile(pages, 0.5):.1f} ms, p99 {percentile(pages, 0.99):.1f} ms, n {len(pages)}"
        )


def one_body(server: Server, path: str) -> None:
    """Send 20 000 alerts in one body."""
    told = {"version": "4", "groupKey": "{}:{many}", "alerts": [alert(number) for number in range(ALERTS)]}
    body = json.dumps(told).encode()
    begun = time.perf_counter()
    json.loads(body)
    parsed = (time.perf_counter() - begun) * 1000
    took = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        answer = httpx.post(f"{server.url}{path}", content=body, timeout=60)
        took.append((time.perf_counter() - begun) * 1000)
        assert answer.status_code == httpx.codes.ACCEPTED, answer.text
    print(f"{ALERTS} alerts, {len(body) / 1e6:.1f} MB: stored in {statistics.median(took):.0f} ms "
          f"({min(took):.0f}–{max(took):.0f}); parsing alone {parsed:.0f} ms")  # fmt: skip


if __name__ == "__main__":
    main()
