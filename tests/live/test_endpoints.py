"""One and the same program, on one and the same engine, by a unix socket, TCP, mutual TLS and ssh; and a descriptor.

    test_endpoints.py PROGRAM     one that finds its engine by the environment, and passes if all is well

It is run in the engine's network, where the engine listens with TLS; without, it is reached by a relay of the test's.
"""

import contextlib
import os
import socket
import subprocess
import sys
import threading
import unittest
from collections.abc import Iterator

from live import DAVIT, LiveTest
from ssh_server import server

PROGRAM = sys.argv.pop(1)
ENGINE = os.environ["DOCKER_HOST"]


def carry(source: socket.socket, target: socket.socket) -> None:
    """One direction; its end goes on as an end of its own."""
    with contextlib.suppress(OSError):
        while data := source.recv(1 << 16):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def relay(near: socket.socket) -> None:
    with near, socket.socket(socket.AF_UNIX) as far:
        far.connect(ENGINE.removeprefix("unix://"))
        there = threading.Thread(target=carry, args=(near, far))
        there.start()
        carry(far, near)
        there.join()


def accept(listener: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            threading.Thread(target=relay, args=(listener.accept()[0],), daemon=True).start()


@contextlib.contextmanager
def plain_tcp() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0), backlog=100) as listener:
        threading.Thread(target=accept, args=(listener,), daemon=True).start()
        yield f"tcp://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)


class Endpoints(LiveTest):
    def run_at(self, **variables: str) -> None:
        done = subprocess.run([PROGRAM], env=os.environ | variables, capture_output=True, text=True, timeout=300,
                              check=False)
        self.assertEqual(0, done.returncode, done.stderr)

    def test_the_same_program_passes_everywhere(self) -> None:
        certificates = {"DOCKER_TLS_VERIFY": "1", "DOCKER_CERT_PATH": os.environ["CERTIFICATES"]}
        with plain_tcp() as tcp, server() as ssh:
            ways = {"unix": {"DOCKER_HOST": ENGINE}, "tcp": {"DOCKER_HOST": tcp},
                    "TLS": {"DOCKER_HOST": "tcp://127.0.0.1:2376", **certificates},
                    "ssh": {"DOCKER_HOST": ssh.endpoint(), "PATH": ssh.path}}
            for way, variables in ways.items():
                with self.subTest(way):
                    calls = len(ssh.calls())
                    self.run_at(**variables)
                    self.assertEqual(way == "ssh", len(ssh.calls()) > calls)

    def test_a_descriptor_is_enough_for_a_process_and_its_input(self) -> None:
        name = self.container("sleep", "60")
        body = {"Cmd": ["sh", "-c", "cat; echo end; exit 3"], "AttachStdin": True, "AttachStdout": True}
        exec_id = self.invoke("ContainerExec", f"id={name}", body=body).value()["Id"]
        with socket.socket(socket.AF_UNIX) as ready:
            ready.connect(ENGINE.removeprefix("unix://"))
            done = subprocess.run([DAVIT, "-H", f"fd://{ready.fileno()}", "invoke", "ExecStart", f"id={exec_id}",
                                   "--body", "{}"], input=b"hello\n", pass_fds=[ready.fileno()], capture_output=True,
                                  timeout=60, check=False)
        self.assertEqual(b"hello\nend\n", done.stdout)
        self.assertIn(b"ExecInspect: cannot connect to fd://", done.stderr)  # which has the exit code
        self.assertIn(b"it is one connection, which is in use or used up", done.stderr)


if __name__ == "__main__":
    unittest.main()
