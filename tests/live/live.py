"""What the live tests share: the davit command, called on the engine at DOCKER_HOST, and a small image there."""
import itertools
import json
import os
import subprocess
import unittest
from pathlib import Path
from typing import Any, NamedTuple

DAVIT = os.environ["DAVIT"]
TOOLS = Path(__file__).resolve().parents[2] / "tools"
IMAGE = "busybox:local"

# Exit codes of the command.
DONE, USAGE, REFUSED, FAILED = 0, 1, 4, 5

names = (f"live-{os.getpid()}-{number}" for number in itertools.count())


class Answer(NamedTuple):
    """What one run of the command gave."""

    exit: int
    out: bytes
    err: str

    def value(self) -> Any:
        """The value; of a sequence, the last one."""
        return self.values()[-1]

    def values(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


def davit(*words: str, api: str | None = None) -> Answer:
    """Runs the command; a minute is more than anything here takes."""
    pin = ["--api", api] if api else []
    done = subprocess.run([DAVIT, *pin, *words], capture_output=True, timeout=60, check=False)
    return Answer(done.returncode, done.stdout, done.stderr.decode())


class LiveTest(unittest.TestCase):
    """Tests on a real engine; what a test makes there goes with it."""

    api: str | None = None  # the version to pin, None for negotiating one

    @classmethod
    def setUpClass(cls) -> None:
        if davit("invoke", "ImageInspect", f"name={IMAGE}").exit == REFUSED:
            subprocess.run([TOOLS / "engine", "image", IMAGE], check=True)

    def invoke(self, operation: str, *words: str, body: Any = None, exit_code: int = DONE) -> Answer:
        """Invokes an operation, which must end as said."""
        given = [] if body is None else ["--body", json.dumps(body)]
        answer = davit("invoke", operation, *words, *given, api=self.api)
        self.assertEqual(exit_code, answer.exit, f"{operation} {words} at {self.api}: {answer.err}")
        return answer

    def container(self, *command: str, start: bool = True, **config: Any) -> str:
        """The name of a new container, which runs that command."""
        name = next(names)
        body = {"Image": IMAGE, "Cmd": command, "HostConfig": {"NetworkMode": "none"}, **config}
        self.invoke("ContainerCreate", f"name={name}", body=body)
        self.addCleanup(davit, "invoke", "ContainerDelete", f"id={name}", "force=true")
        if start:
            self.assertEqual(b"", self.invoke("ContainerStart", f"id={name}").out)
        return name

    def finished(self, *command: str, status: int = 0, **config: Any) -> str:
        """The name of a container whose command has ended with that status."""
        name = self.container(*command, **config)
        self.assertEqual(status, self.invoke("ContainerWait", f"id={name}").value()["StatusCode"])
        return name


def versions() -> list[str]:
    """An old, an older and a recent version as far as this engine speaks them, and its newest."""
    said = davit("invoke", "SystemVersion").value()
    spoken = [v for v in ("1.25", "1.30", "1.41") if number(v) >= number(said["MinAPIVersion"])]
    return list(dict.fromkeys([*spoken, said["ApiVersion"]]))


def number(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]
