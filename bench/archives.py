"""How fast an archive of ten thousand documents is imported, and whether its memory stays that of a thousand.

Run `python -m bench archives`. The documents are invented and numbered; each import is a process of its own, its start
included in the time.
"""

import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path


def document(number: int) -> str:
    """Return an invented post-mortem unlike its neighbours, about as long as real ones are."""
    day, hour = 1 + number % 28, number % 24
    events = "".join(
        f"- {hour:02}:{minute:02} Gate {number + minute} refused a ticket again\n" for minute in range(10, 40)
    )
    prose = f"The address range of harbour {number} was typed by hand. " * 20
    return (
        f"# Gates of harbour {number} refused tickets\n\nDate: 2026-03-{day:02}\n\n## Summary\n\n{prose}\n\n"
        f"## Timeline\n\nAll times in UTC.\n\n{events}\n## Root cause\n\n{prose}\n\n"
        f"## Action items\n\n- [ ] Check range {number} before it is sent (PAY-{number})\n- [x] Tell the office\n"
    )


def imported(count: int, *options: str) -> tuple[float, float, float]:
    """Import a zip of so many documents; return how many a second, how many a second of a processor, and megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(Path(folder) / "archive.zip", "w", zipfile.ZIP_DEFLATED) as packed:
            for number in range(count):
                packed.writestr(f"{number % 7}/incident-{number:05}.md", document(number))
        command = [sys.executable, "-m", "afterword.cli.main", "import", "archive.zip", "--format", "json", *options]
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"the import ended with {process.returncode}")
        size = used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
        return count / (time.monotonic() - start), count / (used.ru_utime + used.ru_stime), size


def main() -> None:
    """Print the figures."""
    for count, *options in ((1_000,), (10_000,), (10_000, "--into", "ours")):
        rate, busy, size = imported(count, *options)
        words = " ".join(["in a zip", *options])
        print(f"{count} {words}: {rate:.0f} a second ({busy:.0f} of one core), at most {size:.0f} MB of memory")


if __name__ == "__main__":
    main()
