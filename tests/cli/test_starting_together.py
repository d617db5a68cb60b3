"""Several processes that start together on a new database: one makes its tables, and the others wait for it."""

import os
import signal
import subprocess
import sys
import uuid
from urllib.parse import urlsplit

import pytest

from running import AFTERWORD

OPEN = "import sys, pathlib; from afterword.cli.data import open_data; open_data(pathlib.Path(sys.argv[1]))"
HOLD = """
import sys, pathlib
from afterword.cli.data import alone, open_data
open_data(pathlib.Path(sys.argv[1]))
with alone():
    print("alone", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def environment():
    """The environment of an installation that has no tables yet, on the kind of database the tests run on."""
    there = {name: value for name, value in os.environ.items() if not name.startswith("AFTERWORD_")}
    server = there.get("DATABASE_URL")
    if not server:
        yield there
        return
    import psycopg

    name = f"together_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield there | {"DATABASE_URL": urlsplit(server)._replace(path=f"/{name}").geturl()}
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def started(environment, *command, **more):
    return subprocess.Popen(command, env=environment, text=True, stderr=subprocess.PIPE, **more)


def test_all_of_them_come_up_with_one_secret(environment, tmp_path):
    data = tmp_path / "data"
    together = [started(environment, sys.executable, "-c", OPEN, data) for _ in range(3)]

    ends = [(each.communicate(timeout=120)[1], each.returncode) for each in together]

    assert [code for _, code in ends] == [0, 0, 0], ends
    assert (data / "secret.key").stat().st_mode & 0o077 == 0
    assert not (data / "secret.new").exists()


def test_two_servers_on_a_new_database_both_serve(environment, tmp_path):
    command = [AFTERWORD, "serve", "--data", tmp_path / "data", "--port", "0"]
    servers = [started(environment, *command, stdout=subprocess.PIPE) for _ in range(2)]
    try:
        for server in servers:
            assert any("Afterword is at" in line for line in server.stdout), server.communicate()[1]
    finally:
        for server in servers:
            server.send_signal(signal.SIGTERM)
            server.communicate(timeout=30)


def test_who_waits_long_says_so_and_goes_on_when_the_first_is_killed(environment, tmp_path):
    data = tmp_path / "data"
    first = started(environment, sys.executable, "-c", HOLD, data, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert first.stdout.readline() == "alone\n"
    second = started(environment, sys.executable, "-c", OPEN, data)

    assert second.stderr.readline() == "Another afterword prepares this database. Waiting until it is done …\n"
    assert second.poll() is None
    first.kill()
    first.communicate()

    assert second.communicate(timeout=60) == (None, "")
    assert second.returncode == 0
