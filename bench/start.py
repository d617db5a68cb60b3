"""Cold start to the first 200, and memory at rest, beside the same for a bare Django view."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from running import Server, free_port

ROUNDS = 5

BARE = """
import sys, uvicorn
from django.conf import settings
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="bench")
from django.http import HttpResponse
from django.urls import path
urlpatterns = [path("healthz", lambda request: HttpResponse("ok"))]
from django.core.asgi import get_asgi_application
uvicorn.run(get_asgi_application(), port=int(sys.argv[1]), log_level="error", lifespan="off")
"""


def megabytes(pid: int) -> float:
    """Read the resident memory of a process, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def ours(data: Path) -> tuple[float, float]:
    """Start on data that is already migrated; returns seconds and MB after five seconds at rest."""
    server = Server(data)
    begun = time.perf_counter()
    server.start()
    seconds = time.perf_counter() - begun
    assert server.process is not None
    time.sleep(5)
    memory = megabytes(server.process.pid)
    server.stop()
    return seconds, memory


def bare() -> tuple[float, float]:
    """Do the same with one Django view and nothing else."""
    port = free_port()
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", BARE, str(port)])
    while True:
        try:
            httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=2).raise_for_status()
            break
        except httpx.TransportError:
            time.sleep(0.05)
    seconds, memory = time.perf_counter() - begun, megabytes(process.pid)
    process.kill()
    process.wait()
    return seconds, memory


def spread(values: list[float]) -> str:
    return f"{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


def main() -> None:
    """Alternate the two, five rounds."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        first = Server(data)
        begun = time.perf_counter()
        first.start()
        print(f"very first start, with migrations: {time.perf_counter() - begun:.2f} s")
        first.stop()
        rounds = [(ours(data), bare()) for _ in range(ROUNDS)]
    for index, unit in enumerate(("s to the first 200", "MB at rest")):
        mine, theirs = ([side[index] for side in sides] for sides in zip(*rounds, strict=True))
        ratio = statistics.median(mine) / statistics.median(theirs)
        print(f"{unit}: afterword {spread(mine)}, bare Django {spread(theirs)}, ratio {ratio:.2f}")


if __name__ == "__main__":
    main()
