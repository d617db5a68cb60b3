"""The bundle in the package is the one its sources make."""

import subprocess

import pytest

from live_server import REPOSITORY, node_is_ready

BUILD = REPOSITORY / "src" / "afterword" / "web" / "static" / "afterword" / "build"


@pytest.fixture(scope="module")
def frontend():
    if not node_is_ready():
        pytest.skip("needs node")
    return REPOSITORY / "frontend"


def test_a_rebuild_gives_the_same_bytes(frontend, tmp_path):
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=frontend, check=True)

    rebuilt = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert rebuilt == {path.name: path.read_bytes() for path in BUILD.iterdir()}


def test_the_types_hold(frontend):
    done = subprocess.run(
        ["node", "node_modules/typescript/bin/tsc", "--noEmit"],
        cwd=frontend,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == ""
    assert done.returncode == 0


def test_no_registry_is_named_in_the_lock(frontend):
    assert '"resolved"' not in (frontend / "package-lock.json").read_text(encoding="utf-8")
