"""One and the same program, on one and the same engine, by a unix socket, TCP, mutual TLS and ssh.

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

from live import LiveTest
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


if __name__ == "__main__":
    unittest.main()
