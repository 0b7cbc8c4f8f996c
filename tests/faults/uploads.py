"""What an engine does with a body that is still coming; registered as faults. A test says how in the query: `after` is
how many bytes are read first, `status` what is answered, `then` is close, read (on), stay (without reading on), `reset`
that the connection is.
"""

import time
from collections.abc import Iterator

from exchange import JSON, Exchange, good
from faults import early, never_reads, resets
from streams import PATTERN, query

broken = 0  # how many bodies did not come to their end


def read(body: Iterator[bytes], most: int | None = None) -> tuple[int, bool]:
    """Reads a body, or as much of it, and says how much that was and whether it is the pattern."""
    global broken
    size, right = 0, True
    try:
        for data in body:
            at = size % len(PATTERN)
            right = right and (PATTERN + PATTERN)[at : at + len(data)] == data
            size += len(data)
            if most is not None and size >= most:
                break
    except EOFError:
        broken += 1
        raise
    return size, right


@early
def measures(exchange: Exchange) -> bool:
    """Says what came."""
    size, right = read(exchange.read_body())
    how = "chunks" if exchange.chunked else "one"
    return good(exchange, f'"{size} {"right" if right else "wrong"} bytes in {how}"'.encode())


@early
def sips(exchange: Exchange) -> bool:
    """The same, but takes its time: 20 ms after every piece."""
    for _ in exchange.read_body():
        time.sleep(0.02)
    return good(exchange)


@early
def takes_and_is_silent(exchange: Exchange) -> bool:
    """Takes all of it, and says nothing."""
    read(exchange.read_body())
    return exchange.stay()


@early
def answers_early(exchange: Exchange) -> bool:
    wishes = query(exchange)
    after, status, then = int(wishes.get("after", 0)), wishes.get("status", "400"), wishes.get("then", "close")
    body = exchange.read_body()
    if after:
        read(body, after)
    why = b'{"message":"not so fast"}'
    head = f"HTTP/1.1 {status} So\r\n".encode() + JSON + (b"Connection: close\r\n" if "close" in wishes else b"")
    if "chunked" in wishes:
        exchange.send(head + b"Transfer-Encoding: chunked\r\n\r\n" + b"%x\r\n%s\r\n0\r\n\r\n" % (len(why), why))
    else:
        exchange.send(head + b"Content-Length: %d\r\n\r\n" % len(why) + why)
    if then == "read":
        read(body)
    return never_reads(exchange) if then == "stay" else then == "read"


@early
def dies_early(exchange: Exchange) -> bool:
    wishes = query(exchange)
    after = int(wishes.get("after", 0))
    if after:
        read(exchange.read_body(), after)
    time.sleep(0.05)  # by then it is only the source that is waited for
    return resets(exchange) if "reset" in wishes else False
