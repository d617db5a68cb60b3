"""`afterword source add` and `afterword tend`, as processes of their own."""

import json
import os
import signal
import subprocess
import sys

import pytest

from running import Server

RUN = "import sys; from {module} import {name} as command; sys.argv[0] = 'afterword'; command()"


def command(module, name, *arguments, data):
    environment = {**os.environ, "AFTERWORD_DATA": "", "DATABASE_URL": ""}
    code = RUN.format(module=f"afterword.cli.{module}", name=name)
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments, "--data", str(data)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """An installation that was begun, and is not served."""
    there = Server(tmp_path_factory.mktemp("sources") / "data", environment={"DATABASE_URL": ""})
    return there.founded().data


@pytest.mark.parametrize(("kind", "signs"), [("alertmanager", False), ("generic", False), ("github", True)])
def test_adding_a_source_prints_one_line_with_its_address_and_secret(data, kind, signs):
    process = command("sources", "source", "add", kind, "Prometheus", data=data)

    out, err = process.communicate(timeout=120)

    assert process.returncode == 0, err
    (line,) = out.splitlines()
    added = json.loads(line)
    assert set(added) == {"url", "secret"}
    assert added["url"].startswith(f"/hooks/{kind}/")
    assert bool(added["secret"]) is signs


def test_a_kind_we_do_not_know_is_refused(tmp_path):
    process = command("sources", "source", "add", "pigeon", "Post", data=tmp_path)

    _out, err = process.communicate(timeout=120)

    assert process.returncode == 2
    assert "alertmanager" in err


def test_tending_ends_on_sigterm(data):
    process = command("tending", "tend", data=data)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=6)

    process.send_signal(signal.SIGTERM)
    _out, err = process.communicate(timeout=10)

    assert process.returncode == 0, err
