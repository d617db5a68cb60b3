"""Several loops at once take each delivery in once, and make one incident of one group."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta

from bodies import alert, notification

FILL = """
import json, sys
from pathlib import Path
from afterword.cli.data import open_data
open_data(Path(sys.argv[1]))
from afterword.web.incidents.models import Delivery
from afterword.web.incidents.sources import add_source
from afterword.web.people.models import MORNING, User, Ways
ruta = User.objects.create(email="ruta@lantern.invalid", name="Ruta", handle="ruta")
Ways.objects.create(user=ruta, quiet_from=MORNING, quiet_until=MORNING, days_off=[])
source = add_source("alertmanager", "x").source
for body in json.load(sys.stdin):
    Delivery.objects.create(source=source, body=json.dumps(body).encode())
"""
TEND = "from afterword.cli.tending import tend; tend()"


def python(code, *arguments, **more):
    environment = {**os.environ, "AFTERWORD_DATA": "", "DATABASE_URL": ""}
    return subprocess.Popen([sys.executable, "-c", code, *arguments], env=environment, text=True, **more)


def test_three_loops_at_once_make_one_incident_and_one_draft_of_one_group(tmp_path):
    began = (datetime.now(UTC) - timedelta(hours=2)).isoformat()
    bodies = [notification(alert(f"Alert{n % 7}", startsAt=began)) for n in range(40)]
    filling = python(FILL, str(tmp_path), stdin=subprocess.PIPE)
    filling.communicate(json.dumps(bodies), timeout=120)
    assert filling.returncode == 0

    loops = [python(TEND, "--data", str(tmp_path), "--once", stdout=subprocess.DEVNULL) for _ in range(3)]

    assert [loop.wait(timeout=120) for loop in loops] == [0, 0, 0]
    with closing(sqlite3.connect(tmp_path / "afterword.sqlite3")) as database:
        count = lambda what: database.execute(f"select count(*) from {what}").fetchone()[0]  # noqa: E731
        assert count("incidents_delivery where outcome = 'taken'") == 40
        assert count("incidents_delivery where attempts > 1") == 0
        assert count("incidents_incident") == 1
        assert count("postmortems_postmortem") == 1
        assert database.execute("select sum(times), count(*) from incidents_signal").fetchone() == (40, 7)
        assert count("notices_notice where sent_at is not null") == 1
