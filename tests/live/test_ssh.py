"""The engine at DOCKER_HOST by way of ssh.

    test_ssh.py PROGRAM…    those pass when the engine is reached directly, and have to by ssh, too
"""

import os
import subprocess
import sys
import time
import unittest
from pathlib import Path

from live import DAVIT, DONE, LiveTest
from ssh_server import Server, server

PROGRAMS = [sys.argv.pop(), sys.argv.pop()]
CONNECT = 2


class Ssh(LiveTest):
    there: Server

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.there = cls.enterClassContext(server())

    def by_ssh(self, *words: str, host: str | None = None, stdin: bytes = b"") -> tuple[int, bytes, str]:
        environment = {**os.environ, "PATH": self.there.path, "DOCKER_HOST": host or self.there.endpoint()}
        done = subprocess.run([DAVIT, *words], input=stdin, capture_output=True, timeout=60, check=False,
                              env=environment)
        return done.returncode, done.stdout, done.stderr.decode()

    def test_a_command_makes_one_connection_and_leaves_nothing_behind(self) -> None:
        before, folders = len(self.there.calls()), set(Path("/tmp").glob("davit-??????"))
        code, out, err = self.by_ssh("-v", "invoke", "SystemVersion")
        self.assertEqual(DONE, code, err)
        self.assertIn(b'"ApiVersion"', out)
        self.assertIn("reused a connection to ssh://", err)
        calls = self.there.calls()[before:]
        self.assertEqual(1, len(calls), calls)
        words = ["-T", "-o", "ConnectTimeout=10", "-l", "root", "-p", str(self.there.port), "--", "127.0.0.1",
                 "docker", "system", "dial-stdio"]
        self.assertEqual(words, calls[0][1:])
        self.assertFalse(Path(f"/proc/{calls[0][0]}").exists())
        self.assertEqual(folders, set(Path("/tmp").glob("davit-??????")))

    def test_a_process_sees_the_end_of_its_input_and_tells_its_exit_code(self) -> None:
        name = self.container("sleep", "60")
        body = {"Cmd": ["sh", "-c", "cat; exit 3"], "AttachStdin": True, "AttachStdout": True}
        exec_id = self.invoke("ContainerExec", f"id={name}", body=body).value()["Id"]
        data = bytes(range(256)) * 4096
        code, out, err = self.by_ssh("invoke", "ExecStart", f"id={exec_id}", "--body", "{}", stdin=data)
        self.assertEqual((3, ""), (code, err))
        self.assertTrue(out == data)

    def test_what_is_wrong_ssh_says_itself(self) -> None:
        port = self.there.port
        for host, part in ((f"ssh://nobody@127.0.0.1:{port}", "ssh says: nobody@127.0.0.1: Permission denied"),
                           (f"ssh://root@localhost:{port}", "ssh says: Host key verification failed"),
                           ("ssh://root@127.0.0.1:1", "Connection refused")):
            with self.subTest(host):
                began = time.monotonic()
                code, _, err = self.by_ssh("invoke", "SystemVersion", host=host)
                self.assertEqual(CONNECT, code)
                self.assertIn(part, err)
                self.assertIn(f"cannot connect to {host}", err)
                self.assertLess(time.monotonic() - began, 20)

    def test_without_ssh_that_is_said(self) -> None:
        done = subprocess.run([DAVIT, "invoke", "SystemVersion"], capture_output=True, text=True, check=False,
                              env={"PATH": "/nonexistent", "DOCKER_HOST": self.there.endpoint()})
        self.assertEqual(CONNECT, done.returncode)
        self.assertIn("cannot run ssh for ssh://root@127.0.0.1", done.stderr)

    def test_nothing_of_an_address_is_an_option_or_a_command(self) -> None:
        before = len(self.there.calls())
        for host in ("-oProxyCommand=touch", "-a@b", "a@-b", "a b@c", "a@b c", "$(id)@b", "a@b;id", "a;id@b", "a@`id`",
                     "a\nb@c", "'a'@b", "a:b@c", "b/$(id)", "b/x y", "a@b:", "a@b:x", "a@b:0", "a@", "@b", "[::1",
                     "a@b:22 -v"):
            with self.subTest(host):
                code, _, err = self.by_ssh("invoke", "SystemVersion", host=f"ssh://{host}")
                self.assertEqual(CONNECT, code, err)
                self.assertIn("expected", err)
        self.assertEqual(before, len(self.there.calls()))

    def test_programs_pass_that_pass_without(self) -> None:
        environment = {**os.environ, "PATH": self.there.path, "DOCKER_HOST": self.there.endpoint()}
        for program in PROGRAMS:
            done = subprocess.run([program], env=environment, capture_output=True, text=True, timeout=300, check=False)
            self.assertEqual(0, done.returncode, done.stderr)
        left = [pid for pid, *_ in self.there.calls() if Path(f"/proc/{pid}").exists()]
        self.assertEqual([], left)


if __name__ == "__main__":
    unittest.main()
