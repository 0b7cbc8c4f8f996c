"""What can go wrong in an answer, each under the name by which a request asks for it.

A fault gets the exchange, sends what it likes, and returns whether the connection may go on.
"""

import select
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass

from exchange import JSON, OK, Exchange, good

HINT = b"HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n"
CHUNKED = OK + JSON + b"Transfer-Encoding: chunked\r\n\r\n"

Act = Callable[[Exchange], bool]


@dataclass
class Fault:
    act: Act
    early: bool  # begins before the request's body was read


FAULTS: dict[str, Fault] = {}
PINGS: dict[str, Fault] = {}


def fault(act: Act, early: bool = False) -> Act:
    """Register a function under its name, with hyphens."""
    FAULTS[act.__name__.replace("_", "-")] = Fault(act, early)
    return act


def early(act: Act) -> Act:
    return fault(act, early=True)


def sends(name: str, data: bytes, then: str = "close") -> None:
    """A fault that is nothing but bytes, and then: close, stay (silently open), keep (serve on)."""

    def act(exchange: Exchange) -> bool:
        exchange.send(data)
        return exchange.stay() if then == "stay" else then == "keep"

    FAULTS[name] = Fault(act, early=False)


def floods(name: str, start: bytes, data: bytes) -> None:
    """A fault that sends `start`, and then `data` for ever."""

    def act(exchange: Exchange) -> bool:
        exchange.send(start)
        return exchange.flood(data)

    FAULTS[name] = Fault(act, early=False)


# ------------------------------------------------------------------------------------------- closed or silent ---
sends("closes-before-answer", b"")
sends("closes-in-status-line", b"HTTP/1.1 20")
sends("closes-in-head", OK + b"Content-Le")
sends("closes-after-head", OK + b"Content-Length: 10\r\n\r\n")
sends("closes-in-body", OK + b'Content-Length: 10\r\n\r\n{"Id')
sends("closes-in-chunk", CHUNKED + b'20\r\n{"Id')
sends("closes-before-last-chunk", CHUNKED + b"2\r\n{}\r\n")
sends("silent", b"", then="stay")
sends("stops-in-head", OK + b"Content-Le", then="stay")
sends("stops-in-body", OK + b'Content-Length: 10\r\n\r\n{"Id', then="stay")
sends("stops-in-chunk", CHUNKED + b'20\r\n{"Id', then="stay")


@fault
def resets(exchange: Exchange) -> bool:
    exchange.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


@fault
def dies_on_reuse(exchange: Exchange) -> bool:
    return good(exchange) if exchange.served == 0 else False


@fault
def dies_in_first_line_on_reuse(exchange: Exchange) -> bool:
    if not exchange.served:
        return good(exchange)
    exchange.send(b"HTTP/1.1 20")
    return False


@fault
def dies_in_head_on_reuse(exchange: Exchange) -> bool:
    if not exchange.served:
        return good(exchange)
    exchange.send(OK + b"Content-Le")
    return False


@fault
def closes_afterwards(exchange: Exchange) -> bool:
    return not good(exchange)


@early
def never_reads(exchange: Exchange) -> bool:
    """Leave the rest of the request where it is until the client goes away."""
    poll = select.poll()
    poll.register(exchange.connection, select.POLLRDHUP)
    poll.poll(10_000)
    return False


@early
def closes_unread(exchange: Exchange) -> bool:
    return False


@early
def refuses_unread(exchange: Exchange) -> bool:
    exchange.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    return never_reads(exchange)


# ------------------------------------------------------------------------------------------------- not HTTP ---
sends("garbage", b"what do you want here?\r\n\r\n")
sends("binary-garbage", bytes(range(256)) * 4)
sends("ssh-banner", b"SSH-2.0-OpenSSH_9.2p1\r\n", then="stay")
sends("bare-html", b"<html><body>hello</body></html>\n")
sends("http-3-digits-short", b"HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n")
sends("http-no-digits", b"HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n")
sends("http-9.9", b"HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n")
sends("nul-in-head", OK + b"X-A: b\0c\r\nContent-Length: 2\r\n\r\n{}")
sends("header-without-colon", OK + b"what is this\r\nContent-Length: 2\r\n\r\n{}")
sends("switches-protocols", b"HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nhello", then="stay")

# --------------------------------------------------------------------------------------------- wrong lengths ---
sends("length-too-long", OK + JSON + b"Content-Length: 100\r\n\r\n{}")
sends("length-too-short", OK + JSON + b"Content-Length: 2\r\n\r\n{}HTTP/1.1 500 Smuggled\r\n\r\n", then="keep")
sends("length-no-number", OK + JSON + b"Content-Length: abc\r\n\r\n{}")
sends("length-negative", OK + JSON + b"Content-Length: -1\r\n\r\n{}")
sends("length-enormous", OK + JSON + b"Content-Length: 9223372036854775807\r\n\r\n{}")
sends("length-overflowing", OK + JSON + b"Content-Length: 99999999999999999999999\r\n\r\n{}")
sends("chunk-size-no-number", CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n")
sends("chunk-size-enormous", CHUNKED + b"FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")
sends("chunk-too-long", CHUNKED + b"2\r\n{}{}\r\n0\r\n\r\n")

# ------------------------------------------------------------------------------------------------- too much ---
floods("endless-head", OK, b"X-Padding: " + b"x" * 1000 + b"\r\n")
floods("endless-header", OK + b"X-Padding: ", b"x" * 1000)
floods("endless-status-line", b"HTTP/1.1 200 ", b"x" * 1000)
floods("endless-1xx", b"", HINT)
floods("endless-body", OK + JSON + b"\r\n", b"[" * 4096)
floods("endless-chunks", CHUNKED, b"1000\r\n" + b"[" * 4096 + b"\r\n")
floods("endless-small-chunks", CHUNKED, b"8\r\n[[[[[[[[\r\n" * 1000)
floods("endless-chunk-extension", CHUNKED + b"2;", b"x" * 1000)
floods("endless-trailer", CHUNKED + b"2\r\n{}\r\n0\r\n", b"X-Padding: " + b"x" * 1000 + b"\r\n")
floods("endless-error", b"HTTP/1.1 500 Oh\r\n\r\n", b"no" * 1000)
sends("head-of-300k", OK + (b"X-Padding: " + b"x" * 987 + b"\r\n") * 300 + b"Content-Length: 2\r\n\r\n{}", then="keep")
sends("head-of-200k", OK + (b"X-Padding: " + b"x" * 987 + b"\r\n") * 200 + b"Content-Length: 2\r\n\r\n{}", then="keep")

# ---------------------------------------------------------------------------------------- somebody else's answer ---
HTML = b"<html><head><title>Bad Gateway</title></head><body>" + b"<p>sorry</p>" * 500 + b"</body></html>"
TYPE = b"Content-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(HTML)
sends("html-502", b"HTTP/1.1 502 Bad Gateway\r\n" + TYPE + HTML, then="keep")
sends("html-200", OK + TYPE + HTML, then="keep")
sends("redirect", b"HTTP/1.1 301 Moved\r\nLocation: /v1.41/elsewhere\r\nContent-Length: 0\r\n\r\n", then="keep")
sends("redirect-odd", b"HTTP/1.1 302 Found\r\nLocation: /\x1b[2J" + b"x" * 5000 + b"\r\n" + TYPE + HTML, then="keep")
sends("error-500", b"HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n", then="keep")
sends("error-404", b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", then="keep")
sends("error-in-json", b"HTTP/1.1 409 No\r\n" + JSON + b'Content-Length: 21\r\n\r\n{"message":"is busy"}', then="keep")
sends("status-999", b"HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n", then="keep")
sends("status-299", b"HTTP/1.1 299 Odd\r\nContent-Length: 2\r\n\r\n{}", then="keep")
sends("few-1xx", HINT * 3 + OK + JSON + b"Content-Length: 2\r\n\r\n{}", then="keep")
sends("http-1.0", b"HTTP/1.0 200 OK\r\n" + JSON + b"\r\n{}")
for refused, words in {
    "too-old": b"client version 1.41 is too old. Minimum supported API version is 1.56, please upgrade",
    "pin-too-old": b"client version 1.41 is too old. Minimum supported API version is 1.44, please",
    "too-new": b"client version 1.41 is too new. Maximum supported API version is 1.30",
    "far-too-new": b"client version 1.41 is too new. Maximum supported API version is 1.12",
    "no-version": b"Minimum supported API version is none of your business",
}.items():
    sends(refused, b"HTTP/1.0 400 No\r\nApi-Version: 1.60\r\n" + JSON + b'\r\n{"message": "%s"}' % words)

@fault
def slow(exchange: Exchange) -> bool:
    """One byte at a time: slower than anything sane, faster than the idle time-out."""
    for byte in CHUNKED + b'5;x=y\r\n{"a":\r\n3\r\n 1}\r\n0\r\nX-Trailer: t\r\n\r\n':
        exchange.send(bytes([byte]))
        time.sleep(0.002)
    return True


@fault
def pauses(exchange: Exchange) -> bool:
    """Longer in all than the idle time-out, but never silent for as long."""
    exchange.send(OK + JSON + b"Content-Length: 12\r\n\r\n")
    for byte in b'{"a": "bcd"}':
        time.sleep(0.1)
        exchange.send(bytes([byte]))
    return True


# ------------------------------------------------------------------------------------------------------ pings ---


def pings(name: str, *answers: bytes) -> None:
    """A socket where pings get these answers one after the other, and from then on the last one."""
    left = list(answers)

    def act(exchange: Exchange) -> bool:
        exchange.send(left.pop(0) if len(left) > 1 else left[0])
        return True

    PINGS[name] = Fault(act, early=False)


def pong(version: bytes) -> bytes:
    return OK + b"Api-Version: " + version + b"\r\nContent-Length: 2\r\n\r\nOK"


def late(name: str, seconds: float, answer: bytes) -> None:
    """A socket where pings get this answer after a while."""

    def act(exchange: Exchange) -> bool:
        time.sleep(seconds)
        exchange.send(answer)
        return True

    PINGS[name] = Fault(act, early=False)


STARTING = b"HTTP/1.1 503 Starting\r\nContent-Length: 0\r\n\r\n"
pings("socket", pong(b"1.41"))
pings("network", pong(b"1.41"))
pings("ping-v", pong(b"v1.40"))
pings("ping-newer", pong(b"1.99"))
pings("ping-older", pong(b"1.12"))
pings("ping-odd", pong(b"banana"))
pings("ping-three", pong(b"1.0.0"))
pings("ping-empty", pong(b""))
pings("ping-without-version", OK + b"Content-Length: 2\r\n\r\nOK")
pings("ping-html", OK + TYPE + HTML)
pings("ping-error", STARTING)
pings("ping-late", STARTING, pong(b"1.30"))
late("ping-slow", 0.3, pong(b"1.41"))
late("ping-slower", 1, pong(b"1.41"))
PINGS["ping-silent"] = FAULTS["silent"]
