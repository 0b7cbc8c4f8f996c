"""Who takes part: what each contender is started with, and why one cannot be."""

import shutil
import subprocess
from pathlib import Path

from measure import Contender

HERE = Path(__file__).resolve().parent
DEBIAN_PYTHON = "/usr/bin/python3"  # the one that python3-docker installs for
DOCKERODE = "dockerode@5.0.1"


def install_dockerode(folder: Path) -> None:
    """Its own scripts do not run: what they would compile is for ssh. Without npm or a network there will be none."""
    if shutil.which("npm") and not (folder / "node_modules/dockerode").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund",
                        "--fetch-retries=0", "--loglevel=error", DOCKERODE], stdout=subprocess.DEVNULL)


class Field:
    """The contenders of one server: how to start each of them with that."""

    def __init__(self, build: Path, socket: str) -> None:
        self.build = build
        self.socket = socket

    def program(self, name: str, kind: str, calls: int, expected: object) -> Contender:
        command = [str(self.build / f"bench/bench_{kind}"), self.socket, str(calls), str(expected)]
        return Contender(name, command, calls)

    def docker_py(self, question: str, calls: int, expected: object) -> Contender:
        there = Path(DEBIAN_PYTHON).exists() and subprocess.run(
            [DEBIAN_PYTHON, "-c", "import docker"], stderr=subprocess.DEVNULL).returncode == 0
        command = [DEBIAN_PYTHON, str(HERE / "docker_py.py"), self.socket, str(calls), question, str(expected)]
        return Contender("docker-py", command, calls, "" if there else "python3-docker is not installed")

    def dockerode(self, question: str, calls: int, expected: object) -> Contender:
        modules = self.build / "node/node_modules"
        command = ["env", f"NODE_PATH={modules}", "node", str(HERE / "dockerode.js"), self.socket, str(calls), question,
                   str(expected)]
        missing = "node is not installed" if not shutil.which("node") else \
            "" if (modules / "dockerode").exists() else f"npm could not install {DOCKERODE}"
        return Contender("dockerode", command, calls, missing)

    def spawned(self, name: str, command: list[str], calls: int) -> Contender:
        """A command that is started anew for each call."""
        there = shutil.which(command[0])
        return Contender(name, [str(self.build / "bench/bench_spawn"), str(calls), *command], calls,
                         "" if there else f"{command[0]} is not installed")

    def curl(self, target: str) -> list[str]:
        return ["curl", "-s", "--unix-socket", self.socket, f"http://localhost{target}"]

    def small_call(self, calls: int) -> list[Contender]:
        few, fewest, size = max(1, calls // 20), max(1, calls // 400), 792
        return [
            self.program("floor: write, read", "floor", calls, size),
            self.program("libcurl, bare reused handle", "easy", calls, size),
            self.program("davit_invoke", "invoke", calls, size),
            self.program("davit_container_inspect", "inspect", calls, size),
            self.docker_py("inspect", few, "overlay2"),
            self.dockerode("inspect", few, "overlay2"),
            self.spawned("curl command per call", self.curl("/v1.41/containers/3f4e8a1b9c72/json"), fewest),
        ]

    def starts(self) -> list[Contender]:
        davit = [str(self.build / "cli/davit"), "-H", f"unix://{self.socket}", "--api", "1.41", "invoke", "SystemPing"]
        return [
            self.spawned("curl -s …/_ping", self.curl("/_ping"), 1),
            self.spawned("davit --api 1.41 invoke SystemPing", davit, 1),
        ]

    def lists(self, calls: int, size: int, ports: int) -> list[Contender]:
        """Of `size` bytes, with that many ports, which each one counts that decodes it. The slow make fewer calls."""
        def share(part: int) -> int:
            return max(1, calls // part)

        return [
            self.program("libcurl, body dropped", "drop", calls * 2, size),
            self.program("davit_container_list", "list", calls, ports),
            self.program("davit_invoke, as json-c values", "value", share(6), ports),
            self.dockerode("list", share(2), ports),
            self.program("libcurl + json-c, one at a time", "elements", share(3), ports),
            self.docker_py("list", share(5), ports),
            self.program("libcurl + json-c, whole", "whole", share(6), ports),
        ]
