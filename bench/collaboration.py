"""Co-editing: acknowledged edits per second and their latency, over real sockets, each on disk before it counts.

Usage: python -m bench.collaboration [--writers 50] [--rounds 5] [--seconds 5]
"""

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from live_server import LiveServer, finish, migrate


def main() -> None:
    """Measure and print medians with their range."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writers", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as data:
        server = LiveServer(migrate(Path(data))).start()
        try:
            for name, pause in (("as fast as they can", 0), ("two a second each", 500)):
                report(name, [one_round(server, asked.writers, asked.seconds, pause) for _ in range(asked.rounds)])
        finally:
            server.stop()
            server.hand.stop()


def one_round(server: LiveServer, writers: int, seconds: float, pause: int) -> dict[str, float]:
    """Let the writers write into a new text; add the server's CPU per edit to what they tell."""
    room = str(server.hand("create", ""))
    tokens = [server.hand.token(room, user + 1) for user in range(writers)]
    assert server.process is not None
    before = cpu_seconds(server.process.pid)
    (told,) = finish(server.peer("load.mjs", room, tokens=tokens, warm=1000, seconds=seconds, pause=pause))
    edits = told["per_second"] * (seconds + 1)
    return {**told, "cpu_us_per_edit": (cpu_seconds(server.process.pid) - before) / edits * 1e6}


def cpu_seconds(pid: int) -> float:
    """Return the processor time a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def report(name: str, rounds: list[dict[str, float]]) -> None:
    """Print one row for each figure."""
    print(name)
    for key in rounds[0]:
        values = [each[key] for each in rounds]
        print(f"  {key:22} {median(values):10.1f}   ({min(values):.1f}–{max(values):.1f})")


if __name__ == "__main__":
    main()
