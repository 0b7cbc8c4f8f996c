"""Runs a program against an engine of its own, which is killed and started again when the program asks for that.

    survive.py [--root R] PROGRAM
"""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ENGINE = Path(__file__).resolve().parents[2] / "tools" / "engine"


def start(folder: Path, root: list[str]) -> None:
    subprocess.run([ENGINE, "start", *root, folder], check=True, stdout=subprocess.DEVNULL)


def stop(folder: Path) -> None:
    subprocess.run([ENGINE, "stop", folder], check=True)


def kill(folder: Path) -> None:
    """Kills dockerd, and waits until it and all that it started is gone: it is the first of its process namespace."""
    launcher = (folder / "pid").read_text().strip()
    dockerd = Path(f"/proc/{launcher}/task/{launcher}/children").read_text().split()[0]
    os.kill(int(dockerd), signal.SIGKILL)
    while Path(f"/proc/{dockerd}").exists():
        pass


def converse(program: subprocess.Popen[str], folder: Path, root: list[str]) -> int:
    """Does what the program asks for, and returns its exit code."""
    assert program.stdin and program.stdout
    for wish in program.stdout:
        if wish == "kill\n":
            kill(folder)
        elif wish == "start\n":
            stop(folder)
            start(folder, root)
        program.stdin.write("done\n")
        program.stdin.flush()
    return program.wait()


def main() -> int:
    if os.getuid() != 0:
        return 77
    *root, name = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="davit-survive.") as parent:
        folder = Path(parent) / "engine"
        start(folder, root)
        try:
            environment = {**os.environ, "DOCKER_HOST": f"unix://{folder}/docker.sock"}
            subprocess.run([ENGINE, "image"], check=True, env=environment)
            with subprocess.Popen([name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                  env=environment) as program:
                return converse(program, folder, root)
        finally:
            stop(folder)


sys.exit(main())
