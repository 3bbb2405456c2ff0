"""The reading process: takes tasks from standard input, answers on standard output, one at a time.

Started as `python -m checks.documents.worker`. Imports what a task needs when it comes, so that it starts quickly.
"""

import os
import sys
from typing import Any

from checks.documents.child import receive, send
from checks.documents.limits import Limits
from checks.documents.model import CannotRead

try:
    import resource
except ImportError:  # Windows has no such limits; time and size limits still hold there
    resource = None  # type: ignore[assignment]  # the module is absent

_MEMORY = (
    "This file needs more memory than is allowed. Make its pictures smaller, or part it, and use that copy."
)
_DAMAGED = "This file is damaged and cannot be read. Open it, save it again and use that copy."
_TIRED_KB = 400_000  # a process that has grown this large is replaced


def main() -> None:
    """Serve until standard input ends, which it does when the process that asked is gone."""
    source, target = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    while (message := receive(source)) is not None:
        head, body = message
        answer, copy = _answer(head, body)
        answer["tired"] = (
            resource is not None and resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > _TIRED_KB
        )
        send(target, answer, copy)


def _answer(head: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
    limits = Limits(**head["limits"])
    if resource is not None:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = limits.memory_mb * 1_000_000
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    try:
        from checks.documents import tasks

        return tasks.TASKS[head["task"]](body, head["detail"], limits)
    except CannotRead as problem:
        return {"code": problem.code, "message": str(problem)}, b""
    except MemoryError:
        return {"code": "too_big", "message": _MEMORY}, b""
    except Exception:  # noqa: BLE001 - whatever a hostile file provokes in a library, the answer is one sentence
        return {"code": "damaged", "message": _DAMAGED}, b""


if __name__ == "__main__":
    main()
