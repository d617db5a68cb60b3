"""How fast a storm of alerts is read: 20 000 in one body of Alertmanager's, beside parsing its JSON alone."""

import json
import statistics
import time
from datetime import UTC, datetime

from afterword.incident.senders.alertmanager import read

ALERTS, ROUNDS = 20_000, 7
RECEIVED = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def alert(number: int) -> dict[str, object]:
    """One alert of about 400 bytes; every third one is over."""
    over = number % 3 == 0
    return {
        "status": "resolved" if over else "firing",
        "labels": {
            "alertname": f"Errors{number % 50}",
            "service": "checkout",
            "team": "basket",
            "severity": "critical",
            "instance": f"host-{number}.prod.invalid:9100",
        },
        "annotations": {"summary": f"host-{number}: 8 % of requests fail", "description": "Errors above 1 %."},
        "startsAt": f"2026-03-02T10:{number % 60:02}:{number // 60 % 60:02}.123456789Z",
        "endsAt": "2026-03-02T11:52:00Z" if over else "0001-01-01T00:00:00Z",
        "generatorURL": "http://prometheus.invalid/g",
        "fingerprint": f"{number:016x}",
    }


def measured(body: bytes) -> tuple[float, float]:
    """Return the milliseconds of parsing and of reading, as this process spent them."""
    begun = time.process_time()
    payload = json.loads(body)
    parsed = time.process_time()
    read(payload, received=RECEIVED)
    return (parsed - begun) * 1000, (time.process_time() - parsed) * 1000


def main() -> None:
    """Read the same storm a few times."""
    body = json.dumps({"version": "4", "groupKey": "{}:{}", "alerts": [alert(n) for n in range(ALERTS)]}).encode()
    for size in (ALERTS // 10, ALERTS):
        part = json.dumps({**json.loads(body), "alerts": json.loads(body)["alerts"][:size]}).encode()
        parsing, reading = (sorted(side) for side in zip(*(measured(part) for _ in range(ROUNDS)), strict=True))
        print(
            f"{size} alerts, {len(part) / 1e6:.1f} MB: read in {statistics.median(reading):.0f} ms "
            f"({reading[0]:.0f}–{reading[-1]:.0f}), parsed in {statistics.median(parsing):.0f} ms"
        )


if __name__ == "__main__":
    main()
