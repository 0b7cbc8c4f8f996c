"""tools/engine starts what it says and leaves nothing, also when it fails or is interrupted."""
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


def dockerd_in(folder: Path) -> list[int]:
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


class Engines(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory(prefix="davit-test.", dir="/tmp")
        self.addCleanup(scratch.cleanup)
        self.scratch = Path(scratch.name)

    def test_an_engine_is_in_its_folder_until_it_is_stopped(self) -> None:
        folder = self.scratch / "one"
        self.addCleanup(engine, "stop", folder)
        self.assertEqual(f"unix://{folder}/docker.sock\n", engine("start", folder).stdout)
        self.assertTrue((folder / "docker.sock").is_socket())
        self.assertTrue(dockerd_in(folder))
        self.assertIn("is not empty", engine("start", folder).stderr)
        self.assertEqual(0, engine("stop", folder).returncode)
        self.assertEqual([], dockerd_in(folder))
        self.assertFalse(folder.exists())

    def test_a_command_has_an_engine_and_its_exit_code_is_kept(self) -> None:
        done = engine("run", "sh", "-c", 'echo $DOCKER_HOST; test -S "${DOCKER_HOST#unix://}" && exit 3')
        folder = Path(done.stdout.strip().removeprefix("unix://")).parent
        self.assertEqual(3, done.returncode)
        self.assertEqual([], dockerd_in(folder))
        self.assertFalse(folder.exists())

    def test_an_interrupt_at_any_time_leaves_nothing(self) -> None:
        for tenths in (0, 3, 6, 12):
            for number in (signal.SIGINT, signal.SIGTERM):
                with self.subTest(tenths=tenths, signal=number.name):
                    self.interrupt(tenths / 10, number)

    def interrupt(self, seconds: float, number: signal.Signals) -> None:
        """As a terminal does it: the signal goes to the command and all that it runs, the engine being apart."""
        folder = self.scratch / f"{number.name}-{seconds}"
        run = subprocess.Popen([ENGINE, "start", folder], start_new_session=True, text=True, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        if run.poll() is None:
            os.killpg(run.pid, number)
        if f"unix://{folder}/docker.sock\n" in run.communicate()[0]:
            engine("stop", folder)  # it came too late
        self.assertEqual([], dockerd_in(folder))
        self.assertFalse(folder.exists())

    def test_a_path_too_long_for_a_socket_is_told(self) -> None:
        folder = self.scratch / ("x" * 100)
        done = engine("start", folder)
        self.assertEqual(1, done.returncode)
        self.assertIn("is too long a path for a socket", done.stderr)
        self.assertFalse(folder.exists())

    def test_a_folder_with_something_in_it_is_left_alone(self) -> None:
        (self.scratch / "mine").touch()
        self.assertIn("is not empty", engine("start", self.scratch).stderr)
        self.assertIn("there is no engine in", engine("stop", self.scratch).stderr)
        self.assertTrue((self.scratch / "mine").exists())

    def test_an_engine_that_does_not_start_says_why(self) -> None:
        root, folder = self.scratch / "root", self.scratch / "one"
        for name in ("sys", "dev", "proc", "run", "usr/sbin", "bin"):
            (root / name).mkdir(parents=True)
        subprocess.run(f"cp $(command -v busybox) {root}/bin/sh", shell=True, check=True)
        program = root / "usr/sbin/dockerd"
        program.write_text("#!/bin/sh\necho I would rather not >&2\nexit 1\n")
        program.chmod(0o755)
        done = engine("start", "--root", root, folder)
        self.assertEqual(1, done.returncode)
        self.assertIn("I would rather not\ntools/engine: the engine did not start", done.stderr)
        self.assertFalse(folder.exists())


if __name__ == "__main__":
    if os.getuid() != 0:
        sys.exit(SKIPPED)
    unittest.main()
