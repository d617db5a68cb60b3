"""`afterword tend`: do what is due, in a process of its own."""

import signal
import threading
from pathlib import Path
from types import FrameType

import click

from afterword.cli.data import open_installation, read_rules


@click.command()
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), default=Path("data"), show_default=True)
@click.option("--once", is_flag=True, help="Do what is due now, then end.")
def tend(data: Path, *, once: bool) -> None:
    """Do what is due: take deliveries in, refresh what is computed, send mail. Ends on SIGTERM."""
    open_installation(data)
    read_rules(data)
    from afterword.web.tend import run, run_once

    if once:
        while run_once():
            pass
        return
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    run(stop)
