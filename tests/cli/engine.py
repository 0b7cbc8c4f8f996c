"""A small stand-in for an engine, on a unix socket: keeps every request as it came, and answers as it is told."""

import socketserver
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO


@dataclass
class Request:
    """One request: all of its bytes, and what its first line says."""

    raw: bytes

    @property
    def method(self) -> str:
        return self.raw.split(b" ", 2)[0].decode()

    @property
    def target(self) -> str:
        return self.raw.split(b" ", 2)[1].decode()

    @property
    def body(self) -> bytes:
        return self.raw.split(b"\r\n\r\n", 1)[1]

    @property
    def headers(self) -> list[str]:
        return self.raw.split(b"\r\n\r\n", 1)[0].decode().split("\r\n")[1:]


def answer(status: int, body: bytes = b"", *headers: str) -> bytes:
    """An HTTP response. JSON unless a header says otherwise."""
    lines = [f"HTTP/1.1 {status} Some reason", f"Content-Length: {len(body)}", *headers]
    if body and not any(header.startswith("Content-Type") for header in headers):
        lines.append("Content-Type: application/json")
    return "\r\n".join([*lines, "", ""]).encode() + body


PING = answer(200, b"OK", "Content-Type: text/plain", "Api-Version: 1.41")
HANG, CLOSE = b"hang", b"close"  # instead of an answer

Talk = Callable[[BinaryIO, BinaryIO], None]  # has the connection from there on, to read and to write, and closes it
Answers = bytes | Callable[[Request], bytes | Talk]


class Handler(socketserver.StreamRequestHandler):
    """Serves one connection. The server is the Engine's, and holds its answers."""

    def handle(self) -> None:
        while head := self.read_head():
            length = 0
            for line in head.lower().split(b"\r\n"):
                if line.startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            chunked = b"transfer-encoding: chunked" in head.lower()
            request = Request(head + (self.read_chunks() if chunked else self.rfile.read(length)))
            reply = self.server.engine.reply(request)
            if reply == HANG:
                self.server.engine.ended.wait()
            if reply in (HANG, CLOSE):
                return
            if callable(reply):
                reply(self.rfile, self.wfile)
                return
            self.wfile.write(reply)

    def read_chunks(self) -> bytes:
        """A body without what keeps its chunks apart."""
        body = bytearray()
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size + 2)[:-2]
        self.rfile.readline()
        return bytes(body)

    def read_head(self) -> bytes:
        head = b""
        while line := self.rfile.readline():
            head += line
            if line == b"\r\n":
                return head
        return b""


class Server(socketserver.ThreadingUnixStreamServer):
    """Threads end with the process; a peer that goes away is no error here."""

    daemon_threads = True
    engine: "Engine"

    def handle_error(self, request: object, client_address: object) -> None:
        pass


class Engine:
    """`with Engine(answers) as engine:` listens at engine.host, speaks API 1.41, and keeps engine.requests."""

    def __init__(self, answers: Answers, ping: bytes = PING) -> None:
        self.answers, self.ping = answers, ping
        self.requests: list[Request] = []
        self.ended = threading.Event()
        self.folder = tempfile.TemporaryDirectory(prefix="davit-")
        self.socket = str(Path(self.folder.name) / "engine's socket")
        self.host = f"unix://{self.socket}"
        self.server = Server(self.socket, Handler)
        self.server.engine = self

    def reply(self, request: Request) -> bytes | Talk:
        self.requests.append(request)
        if request.target == "/_ping":
            return self.ping
        return self.answers if isinstance(self.answers, bytes) else self.answers(request)

    def __enter__(self) -> "Engine":
        threading.Thread(target=self.server.serve_forever, args=[0.01], daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.ended.set()
        self.server.shutdown()
        self.server.server_close()
        self.folder.cleanup()
