"""An ssh server of the tests' own on loopback, behind which the engine at DOCKER_HOST is, and a `ssh` that knows it."""

import contextlib
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

CONFIG = """
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin yes
MaxStartups 100
SetEnv DOCKER_HOST={engine}
"""

# The system's ssh, but with an identity and known hosts that are not the user's; it notes what it was called with.
CLIENT = """#!/bin/sh
echo $$ "$@" >> {folder}/calls
exec /usr/bin/ssh -F none -i {folder}/user -o IdentitiesOnly=yes -o UserKnownHostsFile={folder}/known \\
    -o LogLevel=ERROR "$@"
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as connection:
        return connection.recv(4) == b"SSH-"
    return False


class Server:
    """Where it listens, and what `ssh` was called with; `path` is a PATH in which that `ssh` comes first."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.path = f"{folder}/bin:{os.environ['PATH']}"

    def endpoint(self, user: str = "root") -> str:
        return f"ssh://{user}@127.0.0.1:{self.port}"

    def calls(self) -> list[list[str]]:
        """The process id of each call, and its words."""
        file = self.folder / "calls"
        return [line.split() for line in file.read_text().splitlines()] if file.exists() else []

    def prepare(self) -> None:
        for name in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / name], check=True)
        host = " ".join((self.folder / "host.pub").read_text().split()[:2])
        (self.folder / "known").write_text(f"[127.0.0.1]:{self.port} {host}\n")
        config = CONFIG.format(port=self.port, folder=self.folder, engine=os.environ["DOCKER_HOST"])
        (self.folder / "config").write_text(config)
        (self.folder / "bin").mkdir()
        client = self.folder / "bin" / "ssh"
        client.write_text(CLIENT.format(folder=self.folder))
        client.chmod(0o755)


@contextlib.contextmanager
def server() -> Iterator[Server]:
    Path("/run/sshd").mkdir(exist_ok=True)  # sshd insists on it
    with tempfile.TemporaryDirectory(prefix="davit-ssh.") as folder:
        it = Server(Path(folder))
        it.prepare()
        with subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", it.folder / "config"],
                              stderr=subprocess.DEVNULL) as process:
            try:
                deadline = time.monotonic() + 20
                while not answers(it.port) and time.monotonic() < deadline:
                    time.sleep(0.05)
                yield it
            finally:
                process.terminate()
