"""A real `afterword serve` process for tests, benches and screenshots."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import httpx

AFTERWORD = str(Path(sys.executable).parent / "afterword")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Server:
    """One installation: its data directory, its address, and the process while it runs."""

    data: Path
    sample: bool = False
    port: int = field(default_factory=free_port)
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return (self.data.parent / f"{self.data.name}.log").read_text(errors="replace")

    def start(self, *, within: float = 60) -> "Server":
        """Start and wait until `/healthz` answers 200."""
        command = [AFTERWORD, "serve", "--data", str(self.data), "--port", str(self.port)]
        with (self.data.parent / f"{self.data.name}.log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, *(["--sample"] if self.sample else [])], stdout=log, stderr=log, env=self._environment()
            )
        deadline = time.monotonic() + within
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"The server ended with {self.process.returncode}:\n{self.log}")
            try:
                if httpx.get(f"{self.url}/healthz", timeout=2).status_code == httpx.codes.OK:
                    return self
            except httpx.TransportError:
                time.sleep(0.05)
        raise TimeoutError(f"Not ready after {within} s:\n{self.log}")

    def founded(self) -> "Server":
        """Begin the installation, as its first start does, and serve nothing."""
        self.start().stop()
        self.process = None  # so that `with` starts it again
        return self

    def stop(self, *, within: float = 5) -> float:
        """End with SIGTERM; returns the seconds it took, raises when it took longer than allowed."""
        assert self.process is not None
        started = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=within)
        except subprocess.TimeoutExpired:
            self.kill()
            raise
        return time.monotonic() - started

    def __enter__(self) -> Self:
        return self if self.process else self.start()

    def __exit__(self, *_trouble: object) -> None:
        if self.process and self.process.poll() is None:
            self.stop()

    def kill(self) -> None:
        """End with SIGKILL, as a power cut would."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def afterword(self, *arguments: str, text: str | None = None) -> str:
        """Run an `afterword` command on this installation's data and return what it printed."""
        done = subprocess.run(
            [AFTERWORD, *arguments, "--data", str(self.data)],
            input=text,
            capture_output=True,
            text=True,
            check=False,
            env=self._environment(),
        )
        if done.returncode:
            raise RuntimeError(f"afterword {' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}")
        return done.stdout

    def key(self, name: str) -> str:
        return self.afterword("key", "add", name).strip()

    def source(self, kind: str, label: str = "test") -> dict[str, str]:
        return dict(json.loads(self.afterword("source", "add", kind, label)))

    def api(self, key: str) -> httpx.Client:
        return httpx.Client(base_url=f"{self.url}/api/v1", headers={"Authorization": f"Bearer {key}"}, timeout=30)

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("AFTERWORD_")}
        return {**kept, "AFTERWORD_URL": self.url, **self.environment}
