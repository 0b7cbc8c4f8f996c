"""Runs the davit command under test, whose path is in the environment variable DAVIT."""

import json
import os
import subprocess
from dataclasses import dataclass
from typing import Any, BinaryIO

DAVIT = os.environ["DAVIT"]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("DOCKER_", "CONTAINER_"))}
ENVIRONMENT |= {"DOCKER_CONFIG": "/nonexistent", "REGISTRY_AUTH_FILE": "/nonexistent"}  # the user may have some

DONE, USAGE, CONNECT, AUTH, REFUSED, ENGINE, STREAM, TIMEOUT, PROCESS, INTERRUPTED = 0, 1, 2, 3, 4, 5, 6, 7, 125, 130


@dataclass
class Ended:
    """How a command ended, and what it wrote."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def davit(*words: str, stdin: bytes | BinaryIO = b"", env: dict[str, str] | None = None, **more: Any) -> Ended:
    """Runs `davit words…` to its end, with bytes through a pipe as stdin, or a file."""
    ended = subprocess.run(
        [DAVIT, *words], stderr=subprocess.PIPE, timeout=60, check=False,
        **({"input": stdin} if isinstance(stdin, bytes) else {"stdin": stdin}),
        env=ENVIRONMENT | (env or {}), **({"stdout": subprocess.PIPE} | more),
    )
    return Ended(ended.returncode, ended.stdout or b"", ended.stderr.decode())
