"""A registry that takes what is pushed, in memory, where the engine at DOCKER_HOST sees it: 127.0.0.1 of its network.

    pushing.py PORT     serves until stdin ends; says when it listens
"""

import hashlib
import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CONTENT: dict[str, tuple[bytes, str]] = {}  # blobs and manifests, each with its media type, by their paths
UPLOADS: dict[str, bytes] = {}


def digest_of(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


class Handler(BaseHTTPRequestHandler):
    """As much of the distribution protocol as an engine needs to push and pull."""

    protocol_version = "HTTP/1.1"

    def body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        sent = b""
        while size := int(self.rfile.readline(), 16):
            sent += self.rfile.read(size + 2)[:-2]
        self.rfile.readline()
        return sent

    def say(self, status: int, content: bytes = b"", kind: str = "text/plain", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Docker-Distribution-Api-Version", "registry/2.0")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def do_GET(self) -> None:
        if self.path == "/v2/":
            return self.say(200, b"{}", "application/json")
        if self.path not in CONTENT:
            return self.say(404, b"{}", "application/json")
        content, kind = CONTENT[self.path]
        return self.say(200, content, kind, Docker_Content_Digest=digest_of(content))

    do_HEAD = do_GET

    def do_POST(self) -> None:
        self.body()
        place = f"{self.path.rstrip('/')}/{len(UPLOADS)}"
        UPLOADS[place] = b""
        self.say(202, Location=place, Range="0-0")

    def do_PATCH(self) -> None:
        UPLOADS[self.path] += self.body()
        self.say(202, Location=self.path, Range=f"0-{len(UPLOADS[self.path])}")

    def do_PUT(self) -> None:
        sent, place = self.body(), self.path.partition("?")[0]
        if place in UPLOADS:
            content = UPLOADS.pop(place) + sent
            path = re.sub(r"uploads/.*", digest_of(content), place)
            CONTENT[path] = content, "application/octet-stream"
        else:
            content, path = sent, place
            kind = self.headers["Content-Type"]
            for name in (path, f"{path.rpartition('/')[0]}/{digest_of(content)}"):
                CONTENT[name] = content, kind
        self.say(201, Location=path, Docker_Content_Digest=digest_of(content))

    def log_message(self, format: str, *args: object) -> None:
        pass


def started(port: int) -> subprocess.Popen[str] | None:
    """The registry in the engine's network, until its stdin is closed; None for an engine that is not ours."""
    note = Path(os.environ["DOCKER_HOST"].removeprefix("unix://")).parent / "pid"
    if not note.exists():
        return None
    launcher = int(note.read_text())
    engine = Path(f"/proc/{launcher}/task/{launcher}/children").read_text().split()[0]
    process = subprocess.Popen(["nsenter", f"--net=/proc/{engine}/ns/net", sys.executable, __file__, str(port)],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout and process.stdout.readline() == "listening\n"
    return process


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("listening", flush=True)
    sys.stdin.read()
