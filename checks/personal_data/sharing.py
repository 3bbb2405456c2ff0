"""Long documents are read by more than one process: this one, and readers that it keeps. The findings are the same.

The paragraphs go out in batches; whoever is free takes the next. What a reader cannot read, because it ended, is slow
or gives no sense, is read here: nothing is left out. Texts and findings go over pipes as lines of JSON, so that nothing
a reader says is ever executed.
"""

import atexit
import base64
import json
import operator
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from checks.personal_data.recognisers.base import Found
from checks.personal_data.trained import names
from checks.personal_data.trained.linear_chain import Scores
from checks.personal_data.unit import Reading
from checks.processes import end
from checks.settings import BadSetting

SETTING = "SAFE_TO_PUBLISH_SCAN_PROCESSES"
LONG = 60_000  # characters: about twenty pages, or three seconds; a reader needs longer than that to be ready
MOST = 16
PATIENCE = 120.0  # seconds for a batch, of which most take less than one
_ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "checks.personal_data.worker")
Batch = Sequence[str]
Read = Callable[[Batch], list[Reading]]


def processes() -> int:
    """How many processes read a long document: SAFE_TO_PUBLISH_SCAN_PROCESSES, or two where there are two cores."""
    wanted = os.environ.get(SETTING, "").strip()
    if not wanted:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return min(2, cores)
    if not (wanted.isdecimal() and 1 <= int(wanted) <= MOST):
        raise BadSetting(f"{SETTING} must be a number from 1 to {MOST}, or left out.")
    return int(wanted)


_parts = operator.attrgetter(*(field.name for field in fields(Found)))


def as_line(readings: Sequence[Reading]) -> str:
    """Readings on one line."""
    return json.dumps(
        [[list(map(_parts, one.found)), _written(one.scores), one.possible] for one in readings]
    )


def _written(scores: Scores | None) -> tuple[int, str] | None:
    """The number of columns, and the figures in four bytes each, as letters."""
    return (
        None
        if scores is None
        else (scores.shape[1], base64.b64encode(scores.astype("<f4").tobytes()).decode())
    )


def _scores(columns: int, written: str) -> Scores:
    return np.frombuffer(base64.b64decode(written, validate=True), "<f4").reshape(-1, columns)


def from_line(line: str, texts: Batch) -> list[Reading]:
    """The readings of a line about these texts. ValueError for anything else."""
    rows = json.loads(line)
    try:
        read = [
            Reading(
                tuple(Found(*one) for one in found), scores and _scores(*scores), operator.index(possible)
            )
            for found, scores, possible in rows
        ]
    except TypeError:
        raise ValueError("no findings") from None
    if len(read) != len(texts) or not all(
        isinstance(one.start, int) and isinstance(one.end, int) and 0 <= one.start < one.end <= len(text)
        for text, each in zip(texts, read, strict=True)
        for one in each.found
    ):
        raise ValueError("findings of other texts")
    return read


class Reader:
    """One process that reads batches; `model` says with which name models it was started."""

    def __init__(self) -> None:
        paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        self.model = names.fingerprint()
        self.process = subprocess.Popen(  # noqa: S603 - nothing in the command comes from outside
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a library's complaint can quote the text
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(paths)},
            text=True,
            encoding="ascii",
        )
        self.ready = False

    def wait(self) -> bool:
        """True once the models are loaded, the same ones as here."""
        self.ready = self.ready or self._ask(None) == json.dumps(self.model)
        return self.ready

    def read(self, texts: Batch) -> list[Reading] | None:
        """What was found in each text; None when the process ended, was too slow or gave no sense."""
        answer = self._ask(texts)
        try:
            return from_line(answer, texts)
        except ValueError:
            return None

    def _ask(self, question: Any) -> str:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        timer = threading.Timer(PATIENCE, self.process.kill)
        timer.daemon = True
        timer.start()
        try:
            self.process.stdin.write(json.dumps(question) + "\n")
            self.process.stdin.flush()
            return self.process.stdout.readline().rstrip("\n")
        except (OSError, ValueError):
            return ""
        finally:
            timer.cancel()

    @property
    def alive(self) -> bool:
        """True while the process can be asked."""
        return self.process.poll() is None

    def close(self) -> None:
        """End the process and wait until it is gone."""
        end(self.process)


class Readers:
    """The idle readers, kept from one document to the next so that each loads its models once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[Reader] = []
        self._lent = 0

    def borrow(self, most: int) -> list[Reader]:
        """Up to so many readers, as far as others do not have them."""
        with self._lock:
            number = max(0, most - self._lent)
            self._lent += number
            fit: list[Reader] = []
            rest: list[Reader] = []
            for one in self._idle:
                (
                    fit if one.alive and one.model == names.fingerprint() and len(fit) < number else rest
                ).append(one)
            self._idle = []
        for one in rest:
            one.close()
        return [*fit, *(Reader() for _ in range(number - len(fit)))]

    def back(self, reader: Reader) -> None:
        """A reader is done with; one that failed is ended."""
        with self._lock:
            self._lent -= 1
            if reader.ready and reader.alive:
                self._idle.append(reader)
                return
        reader.close()

    def close(self) -> None:
        """End the idle readers."""
        with self._lock:
            idle, self._idle = self._idle, []
        for one in idle:
            one.close()


@cache
def readers() -> Readers:
    """This process's readers, ended with it."""
    kept = Readers()
    atexit.register(kept.close)
    return kept


class Task:
    """The batches of one document on their way through the processes."""

    def __init__(self, batches: Sequence[Batch]) -> None:
        self.batches = batches
        self.done: list[list[Reading] | None] = [None] * len(batches)
        self._waiting = deque(range(len(batches)))
        self._change = threading.Condition()

    def take(self) -> int | None:
        """The number of a batch that nobody has; None when there is none."""
        with self._change:
            return self._waiting.popleft() if self._waiting else None

    def give(self, number: int, found: list[Reading] | None) -> None:
        """A batch is done, or with None still to be read."""
        with self._change:
            self.done[number] = found
            if found is None:
                self._waiting.append(number)
            self._change.notify_all()

    def stop(self) -> None:
        """Nobody takes another batch."""
        with self._change:
            self._waiting.clear()

    def wait(self) -> bool:
        """False when all is done; True as soon as a batch is to be taken."""
        with self._change:
            self._change.wait_for(lambda: self._waiting or None not in self.done)
            return bool(self._waiting)

    def help_with(self, reader: Reader, kept: Readers) -> None:
        """Have batches read by a reader until none is left or it fails."""
        try:
            while reader.wait() and (number := self.take()) is not None:
                found = reader.read(self.batches[number])
                self.give(number, found)
                if found is None:
                    reader.close()
                    return
        finally:
            kept.back(reader)


def shared(
    batches: Sequence[Batch], read: Read, others: int, progress: Callable[[int], None]
) -> list[list[Reading]]:
    """What `read` gives for each batch, of which other processes read some. `progress` is told how many are done."""
    task = Task(batches)
    kept = readers()
    for reader in kept.borrow(others):
        threading.Thread(target=task.help_with, args=(reader, kept), daemon=True).start()
    try:
        while task.wait():
            if (number := task.take()) is not None:
                task.give(number, read(batches[number]))
            progress(sum(one is not None for one in task.done))
    finally:
        task.stop()
    return [one for one in task.done if one is not None]
