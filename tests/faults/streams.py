"""Answers that a test makes up itself, byte by byte, and connections that became both ways; registered as faults.

What a test wants is in the query: `hex` is the whole answer, its head included, of which `cut` bytes are sent (all),
`step` at a time (all at once) and `pause` ms apart (1); `then` is close, reset, stay (silently open, until the client
has no more to say), hold (until it is gone), keep (serve on).
`tty` is a name of TERMINALS: what the server says when it is asked about what plays.
"""

import socket
import struct
import threading
import time
from urllib.parse import parse_qs

from exchange import ACCEPT, OK, Exchange, accept, good
from faults import FAULTS, Fault, fault, never_reads, sends

UPGRADED = b"HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n"
CHUNK = b"x" * 4096
FRAME = struct.pack(">BxxxL", 1, len(CHUNK)) + CHUNK
PATTERN = bytes(range(251)) * 1024

terminal = "gone"  # the `tty` of what plays
sent = 0  # bytes of what a flood has sent so far, for one at a time


def query(exchange: Exchange) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(exchange.target.partition("?")[2]).items()}


TERMINALS = {
    "true": b'{"Config":{"Tty":true}}',
    "false": b'{"Config":{"Tty":false}}',
    "left out": b'{"Config":{}}',
    "null": b'{"Config":null}',
    "no boolean": b'{"Config":{"Tty":"true"}}',
    "no object": b"[true]",
    "no JSON": b"true?",
}


def tells_of_terminal(exchange: Exchange) -> bool:
    """What it is whose output plays; or it is gone, silent, broken."""
    match terminal:
        case "gone":
            exchange.send(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
            return True
        case "silent":
            return exchange.stay()
        case "broken":
            return False
    return good(exchange, TERMINALS[terminal])


@fault
def plays(exchange: Exchange) -> bool:
    global terminal
    wishes = query(exchange)
    if "hex" not in wishes:
        return tells_of_terminal(exchange)
    terminal = wishes.get("tty", "gone")
    data = bytes.fromhex(wishes["hex"]).replace(ACCEPT, accept(exchange))
    data = data[: int(wishes.get("cut", len(data)))]
    step = int(wishes.get("step", 0)) or len(data) or 1
    for at in range(0, len(data), step):
        if at:
            time.sleep(int(wishes.get("pause", 1)) / 1000)
        exchange.send(data[at : at + step])
    then = wishes.get("then", "close")
    if then == "reset":
        exchange.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if then == "hold":
        exchange.hold()
    return exchange.stay() if then == "stay" else then == "keep"


@fault
def pauses_once(exchange: Exchange) -> bool:
    """Between two values, so that they come one after the other."""
    exchange.send(OK + b'Content-Length: 35\r\n\r\n{"read": "now", "error_count": 1}')
    time.sleep(0.002)
    exchange.send(b"[]")
    return True


def flood(name: str, start: bytes, data: bytes) -> None:
    """A fault that sends `start`, and then `data` for ever, and counts."""

    def act(exchange: Exchange) -> bool:
        global sent
        sent = 0
        exchange.send(start)
        while True:
            exchange.send(data)
            sent += len(data)

    FAULTS[name] = Fault(act, early=False)


flood("floods-frames", OK + b"Content-Type: application/vnd.docker.multiplexed-stream\r\n\r\n", FRAME)
flood("floods-bytes", OK + b"\r\n", CHUNK)
flood("floods-value", OK + b'\r\n{"a": 1}\n["', CHUNK * 16)
flood("floods-upgraded", UPGRADED, CHUNK)


# ---------------------------------------------------------------------------------------------- both ways ---
sends("session", UPGRADED + b"\1\0\0\0\0\0\0\5hello")  # an operation without an ID to name a fault

@fault
def echoes(exchange: Exchange) -> bool:
    """Everything back, until the client has no more to say."""
    exchange.send(UPGRADED)
    while data := exchange.stream.read1(1 << 16):
        exchange.send(data)
    return False


@fault
def tells_hosts(exchange: Exchange) -> bool:
    exchange.send(UPGRADED + ", ".join(exchange.hosts).encode())
    return False


@fault
def counts(exchange: Exchange) -> bool:
    """How many bytes came, once the client has no more to say."""
    exchange.send(UPGRADED)
    count = 0
    while data := exchange.stream.read1(1 << 16):
        count += len(data)
    exchange.send(b"%d bytes" % count)
    return False


@fault
def reads_nothing(exchange: Exchange) -> bool:
    exchange.send(UPGRADED)
    return never_reads(exchange)


@fault
def talks_both_ways(exchange: Exchange) -> bool:
    """Sends `size` bytes of a pattern while it reads as many, whatever comes first; then says whether they were it."""
    size = int(query(exchange)["size"])
    right = [False]

    def listen() -> None:
        came, good = 0, True
        while came < size and (data := exchange.stream.read1(1 << 16)):
            at = came % len(PATTERN)
            good = good and (PATTERN + PATTERN)[at : at + len(data)] == data
            came += len(data)
        right[0] = good and came == size and exchange.stream.read1(1) == b""

    exchange.send(UPGRADED)
    listener = threading.Thread(target=listen)
    listener.start()
    for at in range(0, size, len(PATTERN)):
        exchange.send(PATTERN[: size - at])
    listener.join()
    exchange.send(b"right" if right[0] else b"wrong")
    return False
