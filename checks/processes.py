"""Ending a process that works for this one."""

from subprocess import Popen


def end(process: "Popen[bytes] | Popen[str]") -> None:
    """Kill the process, close its pipes, and wait until it is gone."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                continue  # the other end went first; there is nothing left to flush
    process.wait()
