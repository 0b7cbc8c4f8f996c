"""Who takes part: what each contender is started with, and why one cannot be."""

import shutil
import subprocess
from pathlib import Path

from measure import Contender

HERE = Path(__file__).resolve().parent
DEBIAN_PYTHON = "/usr/bin/python3"  # the one that python3-docker installs for
DOCKERODE = "dockerode@5.0.1"
CONTAINER = "3f4e8a1b9c72"
THREADS_MOST = 2000


def install_dockerode(folder: Path) -> None:
    """Its own scripts do not run: what they would compile is for ssh. Without npm or a network there will be none."""
    if shutil.which("npm") and not (folder / "node_modules/dockerode").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund",
                        "--fetch-retries=0", "--loglevel=error", DOCKERODE], stdout=subprocess.DEVNULL)


def in_chunks(size: int, count: int) -> int:
    """The bytes of so many chunks of that size, with the last one, which is empty."""
    return count * (len(f"{size:x}\r\n\r\n") + size) + len("0\r\n\r\n")


def weigh(contenders: list[Contender], size: int) -> list[Contender]:
    """A call of theirs counts for that many bytes' MB."""
    for contender in contenders:
        contender.work = size / 1e6
    return contenders


class Field:
    """The contenders of one server: how to start each of them with that."""

    def __init__(self, build: Path, socket: str) -> None:
        self.build = build
        self.socket = socket

    def program(self, kind: str, calls: int, expected: int, subject: str, name: str) -> Contender:
        command = [str(self.build / f"bench/bench_{kind}"), self.socket, str(calls), str(expected), subject]
        return Contender(name, command)

    def docker_py(self, question: str, calls: int, expected: object, subject: object = "") -> Contender:
        there = Path(DEBIAN_PYTHON).exists() and subprocess.run(
            [DEBIAN_PYTHON, "-c", "import docker"], stderr=subprocess.DEVNULL).returncode == 0
        command = [DEBIAN_PYTHON, str(HERE / "docker_py.py"), self.socket, str(calls), question, str(expected),
                   str(subject)]
        return Contender("docker-py", command, "" if there else "python3-docker is not installed")

    def dockerode(self, question: str, calls: int, expected: object, subject: object = "") -> Contender:
        modules = self.build / "node/node_modules"
        command = ["env", f"NODE_PATH={modules}", "node", str(HERE / "dockerode.js"), self.socket, str(calls), question,
                   str(expected), str(subject)]
        missing = "node is not installed" if not shutil.which("node") else \
            "" if (modules / "dockerode").exists() else f"npm could not install {DOCKERODE}"
        return Contender("dockerode", command, missing)

    def spawned(self, name: str, command: list[str], calls: int) -> Contender:
        """A command that is started anew for each call."""
        there = shutil.which(command[0])
        return Contender(name, [str(self.build / "bench/bench_spawn"), str(calls), *command],
                         "" if there else f"{command[0]} is not installed")

    def curl(self, target: str, *options: str) -> list[str]:
        return ["curl", "-s", *options, "--unix-socket", self.socket, f"http://localhost{target}"]

    def davit(self, *arguments: str) -> list[str]:
        return [str(self.build / "cli/davit"), "-H", f"unix://{self.socket}", "--api", "1.41", "invoke", *arguments]

    def small_call(self, calls: int) -> list[Contender]:
        few, fewest, size = max(1, calls // 20), max(1, calls // 400), 792
        target = f"/v1.41/containers/{CONTAINER}/json"
        return [
            self.program("floor", calls, size, target, "floor: write, read"),
            self.program("easy", calls, size, target, "libcurl, bare reused handle"),
            self.program("invoke", calls, size, CONTAINER, "davit_invoke"),
            self.program("inspect", calls, size, CONTAINER, "davit_container_inspect"),
            self.docker_py("inspect", few, "overlay2"),
            self.dockerode("inspect", few, "overlay2"),
            self.spawned("curl command per call", self.curl(target), fewest),
        ]

    def starts(self) -> list[Contender]:
        return [
            self.spawned("curl -s …/_ping", self.curl("/_ping"), 1),
            self.spawned("davit --api 1.41 invoke SystemPing", self.davit("SystemPing"), 1),
        ]

    def lists(self, calls: int, size: int, ports: int) -> list[Contender]:
        """Of `size` bytes, with that many ports, which each one counts that decodes it. The slow make fewer calls."""
        def share(part: int) -> int:
            return max(1, calls // part)

        target = "/v1.41/containers/json?all=true"
        return [
            self.program("drop", calls * 2, size, target, "libcurl, body dropped"),
            self.program("list", calls, ports, "all", "davit_container_list"),
            self.program("value", share(6), ports, "all", "davit_invoke, as json-c values"),
            self.dockerode("list", share(2), ports),
            self.program("elements", share(3), ports, target, "libcurl + json-c, one at a time"),
            self.docker_py("list", share(5), ports),
            self.program("whole", share(6), ports, target, "libcurl + json-c, whole"),
        ]

    def logs(self, frame: int, size: int) -> list[Contender]:
        """Frames of one container that are `size` bytes in all, a chunk each. The slow read fewer."""
        few = size // (50 if frame < 1000 else 10) // frame // 2 * 2 * frame or 2 * frame

        def target(frames: int) -> str:
            return f"/v1.41/containers/{frame}/logs?stdout=true&stderr=true&tail={frames}"

        contenders = [
            self.program("floor_get", 1, in_chunks(frame + 8, size // frame), target(size // frame), "floor: read"),
            self.program("demux", 1, size, target(size // frame), "libcurl, demultiplexing callback"),
            self.program("sink", 1, size, str(frame), "davit_invoke, sink"),
            self.program("pull", 1, size, target(size // frame), "libcurl, read between callbacks"),
            self.program("stream", 1, size, str(frame), "davit_stream_read"),
        ]
        slow = [self.docker_py("logs", 1, few, frame), self.dockerode("logs", 1, few, frame)]
        return weigh(contenders, size) + weigh(slow, few) + [
            Contender("curl command", [], "it does not take frames apart")]

    def put(self, size: int, file: str) -> list[Contender]:
        target = f"/v1.41/containers/{size}/archive?path=/tmp"
        return weigh([
            self.program("floor_put", 1, size, target, "floor: write"),
            self.program("upload", 1, size, target, "libcurl, read callback"),
            self.program("put", 1, size, str(size), "davit_invoke, source"),
            self.spawned("curl -T FILE", self.curl(target, "-T", file), 1),
            self.spawned("davit invoke … --body @FILE", self.davit("PutContainerArchive", f"id={size}", "path=/tmp",
                                                                   "--body", f"@{file}"), 1),
            self.docker_py("put", 1, size, file),
            self.dockerode("put", 1, size, file),
        ], size)

    def get(self, size: int) -> list[Contender]:
        target = f"/v1.41/containers/{size}/archive?path=/tmp"
        return weigh([
            self.program("floor_get", 1, in_chunks(32 << 10, size >> 15), target, "floor: read"),
            self.program("drop", 1, size, target, "libcurl, body dropped"),
            self.program("get", 1, size, str(size), "davit_invoke, sink"),
            self.spawned("curl -o /dev/null", self.curl(target, "-o", "/dev/null"), 1),
            self.spawned("davit invoke … -o /dev/null", self.davit("ContainerArchive", f"id={size}", "path=/tmp",
                                                                   "--output", "/dev/null"), 1),
            self.docker_py("get", 1, size),
            self.dockerode("get", 1, size),
        ], size)

    def crowd(self, streams: int, calls: int) -> list[Contender]:
        def program(kind: str, name: str) -> Contender:
            return Contender(name, [str(self.build / f"bench/bench_crowd_{kind}"), self.socket, str(streams),
                                    str(calls)])

        docker_py = self.docker_py("crowd", max(1, calls // 5), "overlay2", streams)
        if streams > THREADS_MOST:
            docker_py.missing = "it needs a thread for each"
        return [
            program("floor", "floor: epoll"),
            program("multi", "libcurl, socket action and epoll"),
            program("loop", "davit_loop"),
            docker_py,
            self.dockerode("crowd", max(1, calls // 5), "overlay2", streams),
            Contender("curl command", [], "it has no loop"),
        ]
