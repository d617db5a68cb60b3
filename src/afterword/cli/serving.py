"""`afterword serve`: everything in one process."""

import gc
import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote
from types import FrameType
from typing import TYPE_CHECKING

import click

from afterword.cli.data import alone, open_data, read_rules

if TYPE_CHECKING:
    from afterword.web.sample.load import Signs

TENDING_ENDS_WITHIN = 1.0
"""Seconds; whatever it is at is a row, and is taken up again at the next start."""
SWITCHES_EVERY = 0.001
"""Seconds a thread that computes keeps one waiting that has an answer to give; Python's five are felt on pages."""
EVERYWHERE = {"0.0.0.0", "::", ""}  # noqa: S104 - compared with, not bound to
BACKLOG = 512


@click.command()
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), default=Path("data"), show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
@click.option("--sample", is_flag=True, help="Fill an empty installation with an invented organisation.")
def serve(data: Path, host: str, port: int, *, sample: bool) -> None:
    """Serve the web application, the API and the shared texts, and do what is due. Ends on SIGTERM."""
    # The port first: nobody should wait for a migration to be told that it is taken.
    door = _bound(host, port)
    read_rules(data)
    if not os.environ.get("AFTERWORD_URL", "").strip():
        os.environ["AFTERWORD_URL"] = _address(host, door)
    open_data(data)
    _greet(host, door, sample=sample)
    with _tending() as stop:
        _run(door, host, stop)


def _bound(host: str, port: int) -> socket.socket:
    """Take the port, or say in a sentence why not."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        door = socket.socket(family, kind, protocol)
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind(address)
        # Listening now makes the kernel refuse a second server, and lets early visitors wait instead of fail.
        door.listen(BACKLOG)
    except socket.gaierror as error:
        raise click.ClickException(f"There is no address called {host}.") from error
    except OSError as error:
        raise click.ClickException(
            f"Port {port} on {host} cannot be used: {error.strerror}. Is Afterword running already? "
            "Stop it, or choose another with --port."
        ) from error
    return door


def _address(host: str, door: socket.socket) -> str:
    """Return where a browser on this machine finds the door."""
    port = door.getsockname()[1]
    name = "127.0.0.1" if host in EVERYWHERE else f"[{host}]" if ":" in host else host
    return f"http://{name}:{port}"


def _greet(host: str, door: socket.socket, *, sample: bool) -> None:
    """Load the sample if wanted, and print the address and how to sign in."""
    from django.conf import settings

    from afterword.web.people.models import User

    signs = _sample() if sample else ()
    click.echo(f"Afterword is at {settings.AFTERWORD_URL}/")
    if _address(host, door) != settings.AFTERWORD_URL:
        click.echo(f"and listens on {_address(host, door)}/")
    for sign in signs:
        click.echo(f"Sign in as {sign.role}: {sign.email}, password {sign.password}")
    if not User.objects.exists():
        where = "" if Path("data").resolve() == settings.DATA else f" --data {quote(str(settings.DATA))}"
        click.echo(f'Nobody has an account yet: afterword user add "Your Name" --email you@example.org --admin{where}')
    sys.stdout.flush()


def _sample() -> "Signs":
    """Load the sample organisation if nobody is here yet; return ways to sign in."""
    from django.utils.timezone import localdate

    from afterword.web.people.models import User
    from afterword.web.sample.load import load, signs
    from afterword.web.sample.organisation import organisation

    today = localdate()
    with alone():
        return signs(organisation(today)) if User.objects.exists() else load(today, tell=click.echo)


@contextmanager
def _tending() -> Iterator[threading.Event]:
    """Do what is due in a thread beside the server."""
    from afterword.web.tend import run

    stop = threading.Event()
    thread = threading.Thread(target=run, args=[stop], name="tend", daemon=True)
    thread.start()
    try:
        yield stop
    finally:
        stop.set()
        thread.join(TENDING_ENDS_WITHIN)


def _run(door: socket.socket, host: str, tending_stops: threading.Event) -> None:
    """Serve until SIGTERM or Ctrl-C; from then on nothing new that is due is begun."""
    import uvicorn
    from django.conf import settings

    from afterword.web.asgi import application, uvicorn_settings

    class Server(uvicorn.Server):
        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            tending_stops.set()
            super().handle_exit(sig, frame)

    def already_ending(_number: int, _frame: FrameType | None) -> None:
        """Uvicorn raises the signal once more after it has stopped; the default would cut our own ending short."""

    sys.setswitchinterval(SWITCHES_EVERY)
    gc.freeze()  # what is loaded stays; a walk over it would hold up every page, now and then, for a tenth of a second
    how = uvicorn_settings(host, door.getsockname()[1])
    if settings.SECURE_PROXY_SSL_HEADER:
        how["proxy_headers"] = True
    signal.signal(signal.SIGTERM, already_ending)
    signal.signal(signal.SIGINT, already_ending)
    Server(uvicorn.Config(application, **how)).run(sockets=[door])
