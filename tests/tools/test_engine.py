"""tools/engine starts what it says and leaves nothing, also when it fails or is interrupted."""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

ENGINE = Path(__file__).resolve().parents[2] / "tools" / "engine"
SKIPPED = 77  # ctest's: see CMakeLists.txt


def engine(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([ENGINE, *words], capture_output=True, text=True, timeout=120, check=False)


def processes_in(folder: Path) -> list[int]:
    """The processes that have that folder as their /run, even if it was removed."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            mounts = (process / "mountinfo").read_text()
        except OSError:
            continue
        if any(f"{folder.name}" in line.split()[3] and line.split()[4] == "/run" for line in mounts.splitlines()):
            found.append(int(process.name))
    return found


class Dockers(unittest.TestCase):
    name, program = "docker", "usr/sbin/dockerd"

    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory(prefix="davit-test.", dir="/tmp")
        self.addCleanup(scratch.cleanup)
        self.scratch = Path(scratch.name)

    def start(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        return engine("start", "--engine", self.name, *words)

    def test_an_engine_is_in_its_folder_until_it_is_stopped(self) -> None:
        folder = self.scratch / "one"
        self.addCleanup(engine, "stop", folder)
        self.assertEqual(f"unix://{folder}/{self.name}.sock\n", self.start(folder).stdout)
        self.assertTrue((folder / f"{self.name}.sock").is_socket())
        self.assertTrue(processes_in(folder))
        self.assertIn("is not empty", self.start(folder).stderr)
        self.assertEqual(0, engine("stop", folder).returncode)
        self.assertEqual([], processes_in(folder))
        self.assertFalse(folder.exists())

    def test_a_command_has_an_engine_and_its_exit_code_is_kept(self) -> None:
        done = engine("run", "--engine", self.name, "sh", "-c",
                      'echo $DOCKER_HOST; test -S "${DOCKER_HOST#unix://}" && exit 3')
        folder = Path(done.stdout.strip().removeprefix("unix://")).parent
        self.assertEqual(3, done.returncode)
        self.assertEqual([], processes_in(folder))
        self.assertFalse(folder.exists())

    def test_an_interrupt_at_any_time_leaves_nothing(self) -> None:
        for tenths in (0, 3, 6, 12):
            for number in (signal.SIGINT, signal.SIGTERM):
                with self.subTest(tenths=tenths, signal=number.name):
                    self.interrupt(tenths / 10, number)

    def interrupt(self, seconds: float, number: signal.Signals) -> None:
        """As a terminal does it: the signal goes to the command and all that it runs, the engine being apart."""
        folder = self.scratch / f"{number.name}-{seconds}"
        run = subprocess.Popen([ENGINE, "start", "--engine", self.name, folder], start_new_session=True, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        if run.poll() is None:
            os.killpg(run.pid, number)
        if f"unix://{folder}/{self.name}.sock\n" in run.communicate()[0]:
            engine("stop", folder)  # it came too late
        self.assertEqual([], processes_in(folder))
        self.assertFalse(folder.exists())

    def test_containers_end_with_their_engine(self) -> None:
        command = ["sleep", f"{10_000_000 + os.getpid()}"]
        body = json.dumps({"Image": "busybox:local", "Cmd": command, "HostConfig": {"NetworkMode": "host"}})
        script = f"""{ENGINE} image && $DAVIT invoke ContainerCreate name=sleeper --body '{body}'
            $DAVIT invoke ContainerStart id=sleeper && cat /proc/[0-9]*/cmdline"""
        done = engine("run", "--engine", self.name, "sh", "-ec", script)
        self.assertIn("\0".join(command), done.stdout, done.stderr)
        self.assertNotIn("\0".join(command), "".join(p.read_text() for p in Path("/proc").glob("[0-9]*/cmdline")))
        identity = json.loads(done.stdout.splitlines()[0])["Id"]
        self.assertEqual([], [path for path, _, _ in os.walk("/sys/fs/cgroup") if identity in path])

    def test_a_path_too_long_for_a_socket_is_told(self) -> None:
        folder = self.scratch / ("x" * 100)
        done = self.start(folder)
        self.assertEqual(1, done.returncode)
        self.assertIn("is too long a path for a socket", done.stderr)
        self.assertFalse(folder.exists())

    def test_a_folder_with_something_in_it_is_left_alone(self) -> None:
        (self.scratch / "mine").touch()
        self.assertIn("is not empty", self.start(self.scratch).stderr)
        self.assertIn("there is no engine in", engine("stop", self.scratch).stderr)
        self.assertTrue((self.scratch / "mine").exists())

    def test_an_engine_that_does_not_start_says_why(self) -> None:
        root, folder = self.scratch / "root", self.scratch / "one"
        program = root / self.program
        for name in ("sys", "dev/shm", "proc", "run", "bin"):
            (root / name).mkdir(parents=True)
        program.parent.mkdir(parents=True)
        subprocess.run(f"cp $(command -v busybox) {root}/bin/sh", shell=True, check=True)
        program.write_text("#!/bin/sh\necho I would rather not >&2\nexit 1\n")
        program.chmod(0o755)
        done = self.start("--root", root, folder)
        self.assertEqual(1, done.returncode)
        self.assertIn("I would rather not\ntools/engine: the engine did not start", done.stderr)
        self.assertFalse(folder.exists())


class Podmans(Dockers):
    name, program = "podman", "usr/bin/podman"

    def test_podman_has_no_tls(self) -> None:
        self.assertIn("--tls is Docker's", self.start("--tls", self.scratch, self.scratch / "one").stderr)


class Others(unittest.TestCase):
    def test_an_unknown_engine_is_told_which_there_are(self) -> None:
        done = engine("run", "--engine", "rocket", "true")
        self.assertEqual(1, done.returncode)
        self.assertRegex(done.stderr, "^tools/engine: --engine rocket: there is (docker podman|podman docker)$")


if __name__ == "__main__":
    if os.getuid() != 0:
        sys.exit(SKIPPED)
    unittest.main()
