"""A tiny engine for documents and examples: a Docker of API 1.41 with canned answers, on a unix socket.

    engine.py COMMAND…     runs the command with DOCKER_HOST set to the engine, and exits with its code
"""

import hashlib
import io
import json
import os
import re
import struct
import subprocess
import sys
import tarfile
import tempfile
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingUnixStreamServer
from types import TracebackType

API = 41
WEB = "4bcf07f1c3f5" + 52 * "0"
DB = "9e1f3d5ab2a7" + 52 * "0"
LIST = [
    {"Id": WEB, "Names": ["/web"], "Image": "busybox", "State": "running", "Status": "Up 2 hours"},
    {"Id": DB, "Names": ["/db"], "Image": "busybox", "State": "exited", "Status": "Exited (0) 3 days ago"},
]
INSPECT = {"Id": WEB, "Name": "/web", "State": {"Status": "running", "Running": True}, "Config": {"Tty": False},
           "NetworkSettings": {"Ports": {"80/tcp": [{"HostIp": "127.0.0.1", "HostPort": "8080"}]}}}  # fmt: skip
PAGE = b"<p>hello\n"
SILENCE = object()  # no answer for as long as the engine runs: the container does


def frame(stream: int, text: str) -> bytes:
    """A piece of a process's output, with its eight-byte head."""
    return struct.pack(">BxxxL", stream, len(text)) + text.encode()


def build(context: bytes) -> bytes:
    """What a build says; the image's name is made of the names in the archive."""
    with tarfile.open(fileobj=io.BytesIO(context)) as archive:
        image = hashlib.sha256("\n".join(archive.getnames()).encode()).hexdigest()[:12]
    said = [{"status": "Pulling from library/busybox", "id": "latest"}, {"stream": "Step 1/1 : COPY . /"},
            {"stream": "\n"}, {"stream": f" ---> {image}\n"}, {"aux": {"ID": f"sha256:{image}"}},
            {"stream": f"Successfully built {image}\n"}]  # fmt: skip
    return b"".join(json.dumps(value).encode() + b"\r\n" for value in said)


def archive() -> bytes:
    """A folder of a container's."""
    bytes_ = io.BytesIO()
    with tarfile.open(fileobj=bytes_, mode="w") as tar:
        entry = tarfile.TarInfo("srv/index.html")
        entry.size = len(PAGE)
        tar.addfile(entry, io.BytesIO(PAGE))
    return bytes_.getvalue()


ANSWERS: list[tuple[str, int, object]] = [
    (r"GET /containers/json", 200, LIST),
    (r"GET /containers/(web|4bcf07f1c3f50*)/json", 200, INSPECT),
    (r"GET /containers/web/checkpoints", 200, []),
    (r"POST /containers/create", 201, {"Id": WEB, "Warnings": []}),
    (r"POST /containers/(web|4bcf07f1c3f50*)/start", 204, None),
    (r"POST /containers/(db|9e1f3d5ab2a70*)/stop", 304, None),
    (r"POST /containers/worker/wait", 200, SILENCE),
    (r"POST /containers/(web|4bcf07f1c3f50*)/wait", 200, {"StatusCode": 0}),
    (r"GET /containers/(web|4bcf07f1c3f50*)/logs", 200, frame(1, "hello from a container\n") + frame(2, "oops\n")),
    (r"GET /containers/(web|4bcf07f1c3f50*)/archive", 200, archive()),
    (r"PUT /containers/(web|4bcf07f1c3f50*)/archive", 200, None),
    (r"GET /containers/9e1f3d5ab2a70*/logs", 200, b""),
    (r"DELETE /containers/(web|4bcf07f1c3f50*)", 204, None),
    (r"POST /build", 200, build),
    (r"POST /images/create", 200, {"status": "Status: Downloaded newer image"}),
    (r"GET /version", 200, {"Version": "20.10.24", "ApiVersion": f"1.{API}", "MinAPIVersion": "1.12"}),
    (r"GET /images/json", 200, [{"Id": "sha256:1f2d", "RepoTags": ["busybox:latest"], "Size": 1234567}]),
    (r"GET /info", 200, {"Containers": 2, "ContainersRunning": 1, "ServerVersion": "20.10.24"}),
]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        sent = self.body()
        self.server.requests.append(f"{self.command} {self.path}")  # type: ignore[attr-defined]
        status, body = self.find()
        body = body(sent) if callable(body) else body
        if body is SILENCE:
            self.server.ended.wait()  # type: ignore[attr-defined]
            self.close_connection = True
            return
        content, kind = (body, "application/octet-stream") if isinstance(body, bytes) else (b"", "text/plain")
        if body is not None and not isinstance(body, bytes):
            content, kind = json.dumps(body).encode() + b"\n", "application/json"
        self.send_response(status)
        self.send_header("Api-Version", f"1.{API}")
        if status not in (204, 304):
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        sent = b""
        while size := int(self.rfile.readline(), 16):
            sent += self.rfile.read(size + 2)[:-2]
        self.rfile.readline()
        return sent

    def find(self) -> tuple[int, object]:
        path = self.path.split("?")[0]
        if path == "/_ping":
            return 200, b"OK"
        version = re.match(r"/v1\.(\d+)(/.*)", path)
        if not version:
            return 404, {"message": "page not found"}
        if int(version[1]) > API:
            message = f"client version 1.{version[1]} is too new. Maximum supported API version is 1.{API}"
            return 400, {"message": message}
        for pattern, status, body in ANSWERS:
            if re.fullmatch(pattern, f"{self.command} {version[2]}"):
                return status, body
        named = re.match(r"/containers/([^/]+)", version[2])
        return 404, {"message": f"No such container: {named[1]}" if named else "page not found"}

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, format: str, *args: object) -> None:
        pass


class Engine:
    """The engine, for the length of a with statement; `requests` are those it got."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="davit-docs-")
        self.socket = Path(self.folder.name) / "docker.sock"
        self.requests: list[str] = []

    def __enter__(self) -> "Engine":
        self.server = ThreadingUnixStreamServer(str(self.socket), _Handler)
        self.server.daemon_threads = True
        self.server.requests = self.requests  # type: ignore[attr-defined]
        self.server.ended = self.ended = threading.Event()  # type: ignore[attr-defined]
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.ended.set()
        self.server.shutdown()
        self.server.server_close()
        self.folder.cleanup()

    def environment(self) -> dict[str, str]:
        """What a program needs to find this engine, and no other."""
        return os.environ | {"DOCKER_HOST": f"unix://{self.socket}"}


def main(command: list[str]) -> int:
    with Engine() as engine:
        return subprocess.run(command, env=engine.environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
