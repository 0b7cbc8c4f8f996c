"""What the live tests of Podman share: its own operations, called by the command on the engine at CONTAINER_HOST."""
import json
import subprocess
import tempfile
import unittest
from typing import Any

from live import DONE, IMAGE, TOOLS, Answer, davit, names


def podman(*words: str, api: str | None = None) -> Answer:
    return davit("--engine", "podman", *words, api=api)


class PodmanTest(unittest.TestCase):
    """Tests on a real Podman; what a test makes there goes with it."""

    @classmethod
    def setUpClass(cls) -> None:
        if podman("invoke", "ImageExistsLibpod", f"name={IMAGE}").exit != DONE:
            subprocess.run([TOOLS / "engine", "image", IMAGE], check=True)

    def invoke(self, operation: str, *words: str, body: Any = None, exit_code: int = DONE,
               api: str | None = None) -> Answer:  # fmt: skip
        """Invokes an operation, which must end as said. A body of bytes goes as it is, another one as JSON."""
        with tempfile.NamedTemporaryFile() as file:
            file.write(body if isinstance(body, bytes) else json.dumps(body).encode())
            file.flush()
            given = [] if body is None else ["--body", f"@{file.name}"]
            answer = podman("invoke", operation, *words, *given, api=api)
        self.assertEqual(exit_code, answer.exit, f"{operation} {words}: {answer.err}")
        return answer

    def container(self, *command: str, start: bool = True, **more: Any) -> str:
        """The name of a new container, which runs that command."""
        name = next(names)
        self.invoke("ContainerCreateLibpod", body={"image": IMAGE, "name": name, "command": command, **more})
        self.addCleanup(podman, "invoke", "ContainerDeleteLibpod", f"name={name}", "force=true", "v=true")
        if start:
            self.invoke("ContainerStartLibpod", f"name={name}")
        return name

    def pod(self, **more: Any) -> str:
        """The name of a new pod, which has no containers yet."""
        name = next(names)
        self.invoke("PodCreateLibpod", body={"name": name, **more})
        self.addCleanup(podman, "invoke", "PodDeleteLibpod", f"name={name}", "force=true")
        return name

    def exec(self, container: str, *command: str, **more: Any) -> Answer:
        """What a second process in the container wrote, and its exit code."""
        body = {"Cmd": command, "AttachStdout": True, "AttachStderr": True, **more}
        process = self.invoke("ContainerExecLibpod", f"name={container}", body=body).value()["Id"]
        return podman("invoke", "ExecStartLibpod", f"id={process}", "--body", "{}")
