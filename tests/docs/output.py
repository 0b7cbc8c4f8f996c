"""Runs a program and compares what it prints, standard error included, with a file.

    output.py [--engine] EXPECTED PROGRAM…     with --engine the tiny engine answers, else there is none
"""

import os
import subprocess
import sys
from pathlib import Path

from blocks import explain, same
from engine import Engine


def main(arguments: list[str]) -> int:
    with_engine = arguments[0] == "--engine"
    expected, *command = arguments[1:] if with_engine else arguments
    with Engine() as engine:
        environment = engine.environment() if with_engine else os.environ | {"DOCKER_HOST": "unix:///nonexistent"}
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            timeout=60, check=False,
        )  # fmt: skip
    shown = Path(expected).read_text()
    if done.returncode or not same(done.stdout, shown):
        print(f"exit code {done.returncode}\n{explain(done.stdout, shown)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
