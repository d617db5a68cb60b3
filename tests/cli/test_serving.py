"""`afterword serve`: a real process, from start to SIGTERM."""

import socket
import subprocess

import httpx
import pytest

from running import AFTERWORD, Server


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("serving") / "data")
    server.start()
    yield server
    if server.process and server.process.poll() is None:
        server.kill()


def test_it_says_where_it_is_and_what_is_missing(server):
    assert f"Afterword is at {server.url}/" in server.log
    assert "Nobody has an account yet: afterword user add" in server.log
    assert f"--admin --data {server.data}\n" in server.log


def test_a_key_made_beside_it_works_at_once(server):
    server.afterword("user", "add", "alice", "--email", "a@x")

    with server.api(server.key("alice")) as api:
        assert api.get("/me").json()["email"] == "a@x"
        made = api.post("/postmortems", json={"title": "Gates refused tickets"}).json()
        ticket = api.post(f"/postmortems/{made['id']}/tickets").json()

    assert ticket["url"] == server.url.replace("http", "ws") + "/live"


def test_what_rests_is_refreshed_by_the_thread_beside_it(server):
    with server.api(server.key("alice")) as api:
        made = api.post("/postmortems", json={"title": "Gates were slow"}).json()
        again = {"sha256": made["sha256"], "text": made["text"] + "\nAn albatross landed on the antenna.\n"}
        assert api.put(f"/postmortems/{made['id']}/text", json=again).status_code == httpx.codes.OK
        assert api.get("/search", params={"q": "albatross"}).json()["total"] == 1


def test_twenty_megabytes_are_refused_and_the_server_stays(server):
    answer = httpx.post(f"{server.url}/api/v1/postmortems", content=b"x" * 20_000_000, timeout=30)

    assert answer.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE
    assert httpx.get(f"{server.url}/healthz").status_code == httpx.codes.OK


def test_a_port_that_is_taken_is_said_in_a_sentence(server, tmp_path):
    command = [AFTERWORD, "serve", "--data", str(tmp_path / "data"), "--port", str(server.port)]

    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)

    assert done.returncode == 1
    assert f"Port {server.port} on 127.0.0.1 cannot be used" in done.stderr
    assert "--port" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ('[check]\ndisable = ["should-hav"]\n', "afterword.toml:2: check.disable: There is no rule called should-hav."),
        ('[check.levels]\nomission-blame = "eror"\n', "afterword.toml:2: check.levels.omission-blame"),
        ('# ours\npolicy = "none.toml"\n', "afterword.toml:2: policy: There is no file "),
        ('\ntemplates = "nowhere"\n', "afterword.toml:2: templates: "),
    ],
)
def test_rules_that_cannot_be_used_are_said_before_anything_starts(said, words, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "afterword.toml").write_text(said)
    command = [AFTERWORD, "serve", "--data", str(tmp_path / "data"), "--port", "0"]

    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)

    assert done.returncode == 1
    assert words in done.stderr
    assert "start again" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Afterword is at" not in done.stdout


def test_an_address_that_is_not_here_is_said_in_a_sentence(tmp_path):
    command = [AFTERWORD, "serve", "--data", str(tmp_path / "data"), "--host", "203.0.113.1", "--port", "0"]

    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)

    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_sigterm_ends_it_within_five_seconds_with_open_connections(server):
    port = server.port
    with socket.create_connection(("127.0.0.1", port)), httpx.Client() as client:
        client.get(f"{server.url}/healthz")

        assert server.stop(within=5) < 5

    assert server.process.returncode == 0
    assert "Traceback" not in server.log
