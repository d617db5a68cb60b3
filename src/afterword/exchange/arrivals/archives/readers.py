"""Readers: processes beside this one that read documents while it walks; what they read comes back in order."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from types import TracebackType
from typing import Generic, NamedTuple, Self, TypeVar

Given = TypeVar("Given")
Told = TypeVar("Told")
# How many tasks there are at a time for each reader: one in its hands, the others before and behind it.
_IN_HAND = 4


class _Task(NamedTuple, Generic[Given, Told]):
    given: Given | None
    future: "Future[Told]"


class Readers(Generic[Given, Told]):
    """Some processes that do one kind of work.

    Ctrl-C does not reach them: this process is told, and sends them home.
    """

    def __init__(self, work: Callable[[Given], Told], ended: Callable[[Given], Told], count: int) -> None:
        """`ended` is the answer for a task during which a process ended."""
        self._work = work
        self._ended = ended
        self._count = count
        self._tasks: deque[_Task[Given, Told]] = deque()
        self._pool = _pool(count)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tasks.clear()
        self._pool.shutdown(wait=kind is None, cancel_futures=True)

    @property
    def busy(self) -> bool:
        """Whether to take an answer before the next task is given."""
        return len(self._tasks) >= self._count * _IN_HAND

    def give(self, given: Given) -> None:
        """Give somebody a task; its answer comes after those of all earlier ones."""
        with _interrupts_wait():
            try:
                future = self._pool.submit(self._work, given)
            except BrokenProcessPool:
                future = Future()
                future.set_exception(BrokenProcessPool())
        self._tasks.append(_Task(given, future))

    def put(self, told: Told) -> None:
        """Put an answer nobody has to be asked for in its place among the others."""
        future: Future[Told] = Future()
        future.set_result(told)
        self._tasks.append(_Task(None, future))

    def answer(self) -> Told:
        """Wait for the next answer."""
        task = self._tasks.popleft()
        try:
            return task.future.result()
        except BrokenProcessPool:
            assert task.given is not None  # noqa: S101 - what was put is no work of a process
            told = self._alone(task.given)
            self._again()
            return told

    def answers(self) -> Iterator[Told]:
        """Wait for all answers that are due."""
        while self._tasks:
            yield self.answer()

    def _alone(self, given: Given) -> Told:
        """Ask once more, with nobody beside: who ended the others is found by this."""
        with _interrupts_wait(), _pool(1) as pool:
            try:
                return pool.submit(self._work, given).result()
            except BrokenProcessPool:
                return self._ended(given)

    def _again(self) -> None:
        """Start anew, and give out again what was given out."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = _pool(self._count)
        tasks = [*self._tasks]
        self._tasks.clear()
        for task in tasks:
            if task.given is None or _is_answered(task.future):
                self._tasks.append(task)
            else:
                self.give(task.given)


def _is_answered(future: "Future[Told]") -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _pool(count: int) -> ProcessPoolExecutor:
    # Not forked: a bar on the terminal runs in a thread, and a fork with threads may hang.
    return ProcessPoolExecutor(count, multiprocessing.get_context("spawn"))


def processors() -> int:
    """Return how many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS and Windows do not tell
        return os.cpu_count() or 1


@contextmanager
def _interrupts_wait() -> Iterator[None]:
    """Hold Ctrl-C back for a moment; a process that is started meanwhile holds it back for good."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    former = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, former)
