"""What pipelines of others are given to run does run."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from promises.written import ROOT

BLAMEFUL = "---\nschema: postmortem/1\nstatus: in-review\n---\n\n# Gates\n\nCause: operator error.\n"
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
GITLAB = yaml.safe_load((ROOT / "docs/how-to/files/gitlab-ci.yml").read_text(encoding="utf-8"))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "postmortems").mkdir()
    (tmp_path / "postmortems" / "gates.md").write_text(BLAMEFUL)
    return tmp_path


@pytest.fixture
def installed(tmp_path):
    """Stand in for a virtual environment: installing does nothing, the command is the one here."""
    binaries = tmp_path / "afterword" / "bin"
    binaries.mkdir(parents=True)
    (binaries / "pip").write_text("#!/bin/sh\n")
    (binaries / "afterword").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m afterword.cli.main "$@"\n')
    for path in binaries.iterdir():
        path.chmod(0o755)
    return binaries


def run(command, folder, environment=None):
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("hook", HOOKS, ids=[hook["id"] for hook in HOOKS])
def test_a_hook_runs_on_the_files_it_is_given(folder, hook):
    command = hook["entry"].split()
    assert command[0] == "afterword"

    done = run([sys.executable, "-m", "afterword.cli.main", *command[1:], "postmortems/gates.md"], folder)

    assert done.returncode == (0 if "tidy" in hook["entry"] else 1), done.stderr
    assert ("human-error-label" in done.stdout) is ("check" in hook["entry"])


@pytest.mark.parametrize("hook", HOOKS, ids=[hook["id"] for hook in HOOKS])
def test_a_hook_leaves_an_index_beside_the_postmortems_alone(folder, hook):
    index = folder / "postmortems" / "README.md"
    index.write_text("# What went wrong so far\n\n*  [Gates](gates.md)\n")

    done = run([sys.executable, "-m", "afterword.cli.main", *hook["entry"].split()[1:], str(index)], folder)

    assert (done.returncode, done.stdout) == (0, "")
    assert index.read_text() == "# What went wrong so far\n\n*  [Gates](gates.md)\n"


def test_the_action_annotates_and_fails_for_an_error(folder, installed):
    (step,) = ACTION["runs"]["steps"]
    script = "\n".join(line for line in step["run"].splitlines() if "-m venv" not in line)
    environment = os.environ | {"RUNNER_TEMP": str(folder), "ACTION": str(ROOT), "PATHS": "postmortems", "STAGE": ""}
    assert set(step["env"]) == {"ACTION", "PATHS", "STAGE"}

    done = run(["bash", "-eu", "-c", script], folder, environment)

    assert done.returncode == 1
    assert "::error file=postmortems/gates.md,line=8" in done.stdout
    assert (ROOT / "requirements.lock").exists()


def test_the_job_for_gitlab_writes_its_report(folder, installed):
    job = GITLAB["check-post-mortems"]
    script = "\n".join(
        line.replace(".afterword/bin", str(installed)) for line in job["script"] if "-m venv" not in line
    )

    done = run(["sh", "-c", script], folder, os.environ | job["variables"])

    assert done.returncode == 1
    report = Path(folder / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8")
    assert "human-error-label" in report
