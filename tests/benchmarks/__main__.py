"""Runs every benchmark beside this file, one after the other, each in its own process: python -m tests.benchmarks"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
failed = []
for path in sorted(HERE.glob("*.py")):
    if path.stem.startswith("_"):
        continue
    print(f"\n== {path.stem}", flush=True)
    if subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{path.stem}"], cwd=HERE.parent.parent, check=False
    ).returncode:
        failed.append(path.stem)
if failed:
    sys.exit(f"did not finish: {', '.join(failed)}")
