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
        stdin=subprocess.PIPE,
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


def test_a_secret_the_sender_makes_is_never_printed_and_is_given_instead(data):
    out, err = command("sources", "source", "add", "pagerduty", "Pager", data=data).communicate(timeout=120)

    added = json.loads(out)
    assert added["secret"] is None
    assert f"afterword source secret {added['url']}" in err

    giving = command("sources", "source", "secret", added["url"], "--secret-stdin", data=data)
    out, err = giving.communicate("shown-by-pagerduty\n", timeout=120)
    assert (giving.returncode, out) == (0, "The secret is kept. What is signed with it is let in from now on.\n"), err

    at_once = command("sources", "source", "add", "slack", "Chat", "--secret-stdin", data=data)
    out, err = at_once.communicate("shown-by-slack\n", timeout=120)
    assert (json.loads(out)["secret"], err) == (None, "")


@pytest.mark.parametrize(
    ("arguments", "said", "trouble"),
    [
        (
            ("add", "pagerduty", "Pager", "--secret-stdin"),
            "short\n",
            "It has 5 characters. Enter a secret of at least 8.",
        ),
        (("add", "pagerduty", "Pager", "--secret-stdin"), "", "Enter a secret; this one is empty."),
        (("add", "alertmanager", "Alerts", "--secret-stdin"), "x", "cannot sign what it sends"),
        (("secret", "/hooks/pagerduty/none", "--secret-stdin"), "x", "No source has this address."),
        (("add", "generic", " "), "", "It is empty. Say what you call the system."),
        (("add", "generic", "x" * 121), "", "It has 121 characters, and 120 is the most."),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(data, arguments, said, trouble):
    process = command("sources", "source", *arguments, data=data)

    out, err = process.communicate(said, timeout=120)

    assert process.returncode in {1, 2}
    assert (out, trouble in err) == ("", True), err


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
