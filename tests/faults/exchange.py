"""One exchange with a client: the request that was read, and the way back."""

import base64
import hashlib
import json
import select
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field

ACCEPT = b"?" * 28  # in an answer: what has to be said of the WebSocket's key
OK = b"HTTP/1.1 200 OK\r\n"
JSON = b"Content-Type: application/json\r\n"


@dataclass
class Exchange:
    connection: socket.socket
    stream: socket.SocketIO
    method: str
    target: str
    length: int = 0  # of the request's body
    chunked: bool = False  # it comes in chunks
    hosts: list[str] = field(default_factory=list)  # what its Host headers say
    headers: dict[str, str] = field(default_factory=dict)  # all of them, by their names in small letters
    served: int = 0  # requests that this connection had before

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def read_body(self) -> Iterator[bytes]:
        """The request's body, bit by bit; EOFError when it is broken off."""
        if not self.chunked:
            yield from self.read_exactly(self.length)
        while self.chunked:
            size = int(self.read_line(), 16)
            yield from self.read_exactly(size)
            self.read_line()
            if size == 0:
                return

    def read_line(self) -> bytes:
        line = self.stream.readline()
        if not line.endswith(b"\r\n"):
            raise EOFError
        return line

    def read_exactly(self, size: int) -> Iterator[bytes]:
        while size > 0:
            data = self.stream.read1(min(size, 1 << 16))
            if not data:
                raise EOFError
            size -= len(data)
            yield data

    def flood(self, data: bytes) -> bool:
        """Send the same for ever: until the client closes, which raises."""
        while True:
            self.send(data)

    def stay(self) -> bool:
        """Send nothing more, and hold the connection until the client closes it."""
        self.connection.recv(1)
        return False

    def hold(self) -> None:
        """The same, also when the client has no more to say."""
        poll = select.poll()
        poll.register(self.connection, 0)  # its end is always told
        poll.poll(10_000)


def good(exchange: Exchange, body: bytes | None = None) -> bool:
    """A good answer: the given body, or one with the ID of what was asked for."""
    if body is None:
        segments = exchange.target.partition("?")[0].split("/")
        body = json.dumps({"Id": segments[-2][:100]}, separators=(",", ":")).encode()
    length = b"Content-Length: %d\r\n\r\n" % len(body)
    exchange.send(OK + JSON + length + (b"" if exchange.method == "HEAD" else body))
    return True


def accept(exchange: Exchange) -> bytes:
    """What has to be answered to a WebSocket's key."""
    key = exchange.headers.get("sec-websocket-key", "") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    return base64.b64encode(hashlib.sha1(key.encode()).digest())
