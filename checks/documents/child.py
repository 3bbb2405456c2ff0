"""Keeps reading processes: starts them, sends each one task at a time, ends them when they take too long.

A task's bytes and answers go over pipes as a JSON head and a body, so nothing a child says is ever executed.
"""

import atexit
import json
import os
import queue
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

from checks.documents.limits import Limits
from checks.documents.model import CannotRead
from checks.processes import end

_ROOT = Path(__file__).resolve().parents[2]
_AT_ONCE = 2  # reading processes kept: one long check does not make the next person wait
# numpy's libraries reserve memory for each core; on a large machine that alone would pass the memory limit.
_ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_HEAD = struct.Struct(">II")

_SLOW = "Reading this file took too long and was stopped. Save it again, in parts if it is long, and use that copy."
_DIED = "This file cannot be read: it is damaged or needs more memory than allowed. Save it again and use that copy."


def send(pipe: IO[bytes], head: dict[str, Any], body: bytes) -> None:
    """Write one message: the lengths of head and body, then both."""
    packed = json.dumps(head).encode("ascii")
    pipe.write(_HEAD.pack(len(packed), len(body)))
    pipe.write(packed)
    pipe.write(body)
    pipe.flush()


def receive(pipe: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """Read one message; None at the end of the stream."""
    lengths = pipe.read(_HEAD.size)
    if len(lengths) < _HEAD.size:
        return None
    head_size, body_size = _HEAD.unpack(lengths)
    head, body = pipe.read(head_size), pipe.read(body_size)
    if len(head) < head_size or len(body) < body_size:
        return None
    return json.loads(head), body


class Child:
    """One reading process."""

    def __init__(self) -> None:
        paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "checks.documents.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a library's complaint can quote the file
            env={**os.environ, **_ONE_THREAD, "PYTHONPATH": os.pathsep.join(paths)},
        )
        self.jobs = 0

    def ask(self, head: dict[str, Any], body: bytes, seconds: float) -> tuple[dict[str, Any], bytes]:
        """The answer to one task. Raises `CannotRead` (time, damaged) when the process is too slow or dies."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        late = threading.Event()

        def end() -> None:
            late.set()
            self.process.kill()

        timer = threading.Timer(seconds, end)
        timer.daemon = True
        timer.start()
        try:
            send(self.process.stdin, head, body)
            answer = receive(self.process.stdout)
        except OSError:
            answer = None
        finally:
            timer.cancel()
        self.jobs += 1
        if answer is None:
            self.close()
            raise CannotRead("time", _SLOW) if late.is_set() else CannotRead("damaged", _DIED)
        return answer

    def close(self) -> None:
        """End the process and wait until it is gone."""
        end(self.process)

    @property
    def alive(self) -> bool:
        """True while the process can take a task."""
        return self.process.poll() is None


class _Children:
    """The idle processes. A task takes one, or starts one while fewer than `_AT_ONCE` are busy, or waits its turn."""

    def __init__(self) -> None:
        self._idle: queue.LifoQueue[Child] = queue.LifoQueue()
        self._turns = threading.BoundedSemaphore(_AT_ONCE)

    def run(
        self, head: dict[str, Any], body: bytes, limits: Limits, seconds: float
    ) -> tuple[dict[str, Any], bytes]:
        with self._turns:
            child = self._take()
            try:
                answer = child.ask(head, body, seconds)
            except BaseException:
                child.close()
                raise
            if child.jobs >= limits.jobs_per_process or answer[0].get("tired"):
                child.close()
            else:
                self._idle.put(child)
            return answer

    def _take(self) -> Child:
        while True:
            try:
                child = self._idle.get_nowait()
            except queue.Empty:
                return Child()
            if child.alive:
                return child
            child.close()

    def close(self) -> None:
        while True:
            try:
                self._idle.get_nowait().close()
            except queue.Empty:
                return


_children = _Children()
atexit.register(_children.close)


def run(
    task: str, data: bytes, detail: dict[str, Any], limits: Limits, seconds: float
) -> tuple[dict[str, Any], bytes]:
    """Do one task in a reading process: its answer as JSON and bytes. Raises `CannotRead` as the task does."""
    head = {"task": task, "detail": detail, "limits": limits.as_dict()}
    answer, body = _children.run(head, data, limits, seconds)
    if "code" in answer:
        raise CannotRead(str(answer["code"]), str(answer["message"]))
    return answer, body


def close() -> None:
    """End the idle reading processes."""
    _children.close()
