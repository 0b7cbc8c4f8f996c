"""The examples that are about an engine or a terminal, on a real engine.

    test_examples.py SHELL BUILD_IMAGE FOLLOW_LOGS
"""

import os
import pty
import select
import subprocess
import sys
import tempfile
import termios
import time
import unittest
from pathlib import Path

from live import LiveTest, davit, names

SHELL, BUILD_IMAGE, FOLLOW_LOGS = (sys.argv.pop(1) for _ in range(3))
APP = Path(__file__).resolve().parents[2] / "examples" / "app"


class Build(LiveTest):
    def test_the_image_has_what_is_not_ignored(self) -> None:
        name = next(names)
        done = subprocess.run([BUILD_IMAGE, APP, name], capture_output=True, text=True, timeout=60, check=False)
        self.addCleanup(davit, "invoke", "ImageDelete", f"name={name}", "force=true")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        lines = [line for line in done.stdout.splitlines() if line.startswith(("Step", "Successfully tagged"))]
        tagged = f"Successfully tagged {name}:latest"
        self.assertEqual(["Step 1/2 : FROM scratch", "Step 2/2 : COPY . /", tagged], lines)
        with tempfile.TemporaryDirectory() as folder:
            container = self.container("x", start=False, Image=name)
            self.invoke("ContainerExport", f"id={container}", "--extract", folder)
            self.assertEqual((APP / "hello.txt").read_text(), (Path(folder) / "hello.txt").read_text())
            self.assertFalse((Path(folder) / "README.md").exists())

    def test_what_fails_is_told(self) -> None:
        for folder, message in (("/nonexistent", "/nonexistent: No such file or directory\n"),
                                (APP.parent / "expected", "ockerfile")):
            done = subprocess.run([BUILD_IMAGE, folder, "x"], capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual((1, True), (done.returncode, message in done.stderr), done.stderr)


class Logs(LiveTest):
    def test_the_logs_of_all_containers_are_followed_to_their_ends(self) -> None:
        # 20.10 loses what a process says at its very end, for whom it follows.
        script = "trap 'echo $0-last; sleep 0.5; exit' TERM; " \
                 "for i in $(seq 300); do echo $0 line $i; echo $0 error $i >&2; done; while :; do sleep 0.1; done"
        made = [self.container("sh", "-c", script, f"c{number}") for number in range(10)]
        with subprocess.Popen([FOLLOW_LOGS], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as follower:
            time.sleep(1)
            for name in made:
                self.invoke("ContainerKill", f"id={name}", "signal=TERM")
            outputs = follower.communicate(timeout=60)
        self.assertEqual(0, follower.returncode, outputs[1])
        out, err = (output.splitlines() for output in outputs)
        for number, name in enumerate(made):
            lines = [f"{name} | c{number} line {i}" for i in range(1, 301)] + [f"{name} | c{number}-last"]
            self.assertEqual(lines, [line for line in out if line.startswith(f"{name} |")])
            self.assertEqual([f"{name} | c{number} error {i}" for i in range(1, 301)],
                             [line for line in err if line.startswith(f"{name} |")])


class Shell(LiveTest):
    def test_a_terminal_has_every_key_and_the_windows_size_and_ends_with_the_shells_exit_code(self) -> None:
        name = self.container("sleep", "60")
        child, terminal = pty.fork()
        if child == 0:
            os.execv(SHELL, [SHELL, name])
        termios.tcsetwinsize(terminal, (31, 97))
        self.type(terminal, b"", b"# ")
        self.type(terminal, b"read x\n", b"read x\r\n")
        time.sleep(1)
        self.type(terminal, b"\x03", b"# ")
        self.type(terminal, b"stty size\n", b"31 97\r\n")
        termios.tcsetwinsize(terminal, (40, 100))
        self.type(terminal, b"sleep 1; stty size\n", b"40 100\r\n")
        os.write(terminal, b"exit 6\n")
        self.assertEqual(6, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        os.close(terminal)

    def type(self, terminal: int, keys: bytes, expected: bytes) -> None:
        os.write(terminal, keys)
        seen = b""
        while expected not in seen:
            self.assertTrue(select.select([terminal], [], [], 20)[0], seen)
            seen += os.read(terminal, 4096)

    def test_a_command_has_its_input_its_outputs_and_its_exit_code(self) -> None:
        name = self.container("sleep", "60")
        done = subprocess.run([SHELL, name, "sh", "-c", "cat; echo err >&2; exit 4"], input=b"a\nb\n", timeout=60,
                              capture_output=True, check=False)
        self.assertEqual((4, b"a\nb\n", b"err\n"), (done.returncode, done.stdout, done.stderr))

    def test_a_container_that_is_not_there_is_told(self) -> None:
        done = subprocess.run([SHELL, "no-such-container"], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual((125, True), (done.returncode, "no-such-container" in done.stderr), done.stderr)


if __name__ == "__main__":
    unittest.main()
