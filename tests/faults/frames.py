"""WebSockets with a mind of their own, by the letter of RFC 6455, section 5; registered as faults.

What a client sends is checked for what no client may do: whatever is wrong ends the connection without a close.
"""

import fcntl
import os
import socket
import struct
import termios
import threading
import time
from collections.abc import Iterator

from exchange import Exchange, accept
from faults import fault
from streams import PATTERN, query

GOES_ON, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
LARGEST = 32768  # what a message of davit's carries

closed = -1  # the code of the last close that came, 0: it had none; -1: none came yet


def upgraded(exchange: Exchange) -> bytes:
    """The head of the answer, for a request that is right."""
    global closed
    closed = -1
    wanted = {"upgrade": "websocket", "connection": "Upgrade", "sec-websocket-version": "13",
              "origin": f"http://{exchange.hosts[0]}"}
    if any(exchange.headers.get(name) != value for name, value in wanted.items()):
        return b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
    head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    return head + b"Sec-WebSocket-Accept: " + accept(exchange) + b"\r\n\r\n"


def frame(opcode: int, data: bytes = b"", final: bool = True) -> bytes:
    size = len(data)
    length = bytes([size]) if size < 126 else struct.pack(">BH" if size < 65536 else ">BQ",
                                                          126 if size < 65536 else 127, size)
    return bytes([opcode | (0x80 if final else 0)]) + length + data


def read(exchange: Exchange, size: int) -> bytes:
    data = exchange.stream.read(size)
    if len(data) < size:
        raise OSError("the client went away")
    return data


def unmask(data: bytes, mask: bytes) -> bytes:
    size = len(data)
    pad = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(data, "big") ^ int.from_bytes(pad, "big")).to_bytes(size, "big")


def received(exchange: Exchange) -> Iterator[tuple[int, bytes]]:
    """Frame after frame, to the close, which is the last one."""
    global closed
    opcode = -1
    while opcode != CLOSE:
        first, second = read(exchange, 2)
        opcode, size = first & 15, second & 127
        if size > 125:
            size = int.from_bytes(read(exchange, 2 if size == 126 else 8), "big")
        mask = read(exchange, 4)
        if not second & 128 or first != 0x80 | opcode or opcode not in (BINARY, CLOSE, PONG) or size > LARGEST:
            raise OSError(f"a frame {first:02x} {second:02x} of {size} bytes")
        data = unmask(read(exchange, size), mask)
        if opcode == CLOSE:
            closed = int.from_bytes(data[:2], "big")
        yield opcode, data


@fault
def ws_plays(exchange: Exchange) -> bool:
    """Sends `cut` bytes of `hex` in steps of `step`, and listens to the end."""
    wishes = query(exchange)
    data = bytes.fromhex(wishes["hex"])[: int(wishes["cut"])]
    step = int(wishes["step"]) or len(data) or 1
    exchange.send(upgraded(exchange))
    for at in range(0, len(data), step):
        exchange.send(data[at : at + step])
    exchange.connection.shutdown(socket.SHUT_WR)
    for _ in received(exchange):
        pass
    return False


@fault
def ws_counts(exchange: Exchange) -> bool:
    """Says how many bytes came, after the client's close: its way out is closed then, the other one is not."""
    exchange.send(upgraded(exchange))
    count = sum(len(data) for opcode, data in received(exchange) if opcode == BINARY)
    exchange.send(frame(BINARY, b"%d bytes" % count) + frame(PING, b"unheard") + frame(CLOSE, b"\x03\xe8"))
    exchange.connection.settimeout(0.2)
    try:
        late = exchange.stream.read(1)
    except TimeoutError:
        late = b""
    global closed
    closed = -2 if late else closed  # nothing may come behind a close
    return False


@fault
def ws_pings(exchange: Exchange) -> bool:
    """Says something only once its pings are answered."""
    exchange.send(upgraded(exchange) + frame(PING, b"one") + frame(PING) + frame(TEXT, b"hello ", final=False))
    exchange.send(frame(PING, b"x" * 125))
    frames = received(exchange)
    if [next(frames) for _ in range(3)] == [(PONG, b"one"), (PONG, b""), (PONG, b"x" * 125)]:
        exchange.send(frame(GOES_ON, b"world") + frame(CLOSE))
        list(frames)
    return False


@fault
def ws_talks_both_ways(exchange: Exchange) -> bool:
    """Sends `size` bytes of a pattern, and pings, while it reads as many; then says whether all was right."""
    size = int(query(exchange)["size"])
    pings = [os.urandom(8) for _ in range(0, size, len(PATTERN))]
    heard: dict[int, list[bytes]] = {BINARY: [], PONG: [], CLOSE: []}

    def listen() -> None:
        for opcode, data in received(exchange):
            heard[opcode].append(data)

    exchange.send(upgraded(exchange))
    listener = threading.Thread(target=listen)
    listener.start()
    for at, ping in zip(range(0, size, len(PATTERN)), pings, strict=True):
        exchange.send(frame(PING, ping) + frame(BINARY, PATTERN[: size - at]))
    listener.join()
    came = b"".join(heard[BINARY])
    right = came == (PATTERN * (size // len(PATTERN) + 1))[:size] and set(heard[PONG]) <= set(pings) and heard[PONG]
    exchange.send(frame(BINARY, b"right" if right else b"wrong") + frame(CLOSE, b"\x03\xe8"))
    return False


@fault
def ws_stalls(exchange: Exchange) -> bool:
    """Reads nothing until a frame is stuck in the middle and a ping came; says whether that was answered."""
    exchange.send(upgraded(exchange))
    time.sleep(0.2)
    exchange.send(frame(PING, b"still there?"))
    time.sleep(0.2)
    frames = list(received(exchange))
    exchange.send(frame(BINARY, b"answered" if (PONG, b"still there?") in frames else b"not answered") + frame(CLOSE))
    return False


@fault
def ws_pings_much(exchange: Exchange) -> bool:
    """Pings until no answer fits the socket, then reads what does, and says whether more came by itself."""
    pong = len(frame(PONG, b"x" * 8)) + 4
    exchange.send(upgraded(exchange))
    for i in range(2000):
        exchange.send(frame(PING, b"%08d" % i))
    time.sleep(0.2)
    (queued,) = struct.unpack("i", fcntl.ioctl(exchange.connection, termios.FIONREAD, b"\0" * 4))
    read(exchange, queued)
    more = read(exchange, pong)
    exchange.send(frame(BINARY, b"more" if more[0] == 0x80 | PONG else b"less") + frame(CLOSE))
    return False


@fault
def ws_hears_nothing(exchange: Exchange) -> bool:
    """Pings where no answer can arrive, is silent for a second, and then ends well."""
    exchange.send(upgraded(exchange))
    exchange.connection.shutdown(socket.SHUT_RD)
    exchange.send(frame(PING, b"?"))
    time.sleep(1)
    exchange.send(frame(BINARY, b"all the same") + frame(CLOSE, b"\x03\xe8"))
    return False


@fault
def ws_reads_nothing(exchange: Exchange) -> bool:
    """Sends pings without end, and reads no answer."""
    exchange.send(upgraded(exchange))
    return exchange.flood(frame(PING, b"are you there?") * 100)
