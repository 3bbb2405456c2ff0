"""A reader: takes batches of paragraphs from standard input, answers what each layer found on standard output.

Started as `python -m checks.personal_data.worker`. Ends when standard input does, which it does when the process that
asked is gone.
"""

import json
import os
import sys

from checks.personal_data import engine
from checks.personal_data.sharing import as_line
from checks.personal_data.trained import names


def main() -> None:
    """Serve until standard input ends. The question null asks which name models are loaded."""
    target = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    for line in sys.stdin:
        question = json.loads(line)
        if question is None:
            engine.warm()
            answer = json.dumps(names.fingerprint())
        else:
            answer = as_line(engine.read(question))
        target.write(answer + "\n")
        target.flush()


if __name__ == "__main__":
    main()
