"""A server that does wrong what can be done wrong, on FOLDER/socket and on a port of 127.0.0.1; and on FOLDER/NAME for
each of the PINGS in faults.py, where only the answer to a ping is special.

The first path segment that names a fault (faults.py, streams.py, uploads.py, frames.py) says what to do; any other
request gets a good answer, and six segments ask the server about itself: /seen/SEGMENT (how many requests had it),
/connection (the number of this connection), /open (how many there are), /sent (what a flood has got rid of), /broken
(how many bodies were broken off), /closed (the code that the last WebSocket was closed with). Prints "PORT" when it
listens, and ends when its standard input does, so that it never outlives its test.

    server.py FOLDER
"""

import collections
import itertools
import json
import os
import socket
import sys
import threading

import frames
import streams
import uploads
from exchange import Exchange, good
from faults import FAULTS, PINGS, Fault

seen: collections.Counter[str] = collections.Counter()
connections = itertools.count(1)
open_now: set[int] = set()
lock = threading.Lock()


def read_head(connection: socket.socket, stream: socket.SocketIO) -> Exchange | None:
    """The head of the next request; None at the end of the connection."""
    line = stream.readline()
    if not line.endswith(b"\r\n"):
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    exchange = Exchange(connection, stream, method, target)
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode("latin-1").partition(":")
        if name.lower() == "content-length":
            exchange.length = int(value)
        exchange.chunked |= name.lower() == "transfer-encoding"
        if name.lower() == "host":
            exchange.hosts.append(value.strip())
        exchange.headers[name.lower()] = value.strip()
    return exchange


def question(segments: list[str], number: int) -> object:
    """The answer to what a test asks the server about itself; None when the request is no such question."""
    match segments:
        case [*_, "seen", segment]:
            return seen[segment]
        case [*_, "connection"]:
            return number
        case [*_, "open"]:
            return len(open_now)
        case [*_, "sent"]:
            return streams.sent
        case [*_, "closed"]:
            return frames.closed
        case [*_, "broken"]:
            return uploads.broken
    return None


def choose(segments: list[str], name: str) -> Fault | None:
    if segments == ["_ping"] and name in PINGS:
        return PINGS[name]
    return next((FAULTS[segment] for segment in segments if segment in FAULTS), None)


def serve(connection: socket.socket, number: int, name: str) -> None:
    """One connection, request after request."""
    stream = connection.makefile("rb")
    for served in itertools.count():
        exchange = read_head(connection, stream)
        if exchange is None:
            return
        exchange.served = served
        segments = exchange.target.partition("?")[0].split("/")[1:]
        fault = choose(segments, name)
        if not (fault and fault.early):
            collections.deque(exchange.read_body(), maxlen=0)
        answer = question(segments, number)
        with lock:
            seen.update(set(segments) if answer is None else ())
        if answer is not None:
            keep = good(exchange, json.dumps(answer).encode())
        else:
            keep = fault.act(exchange) if fault else good(exchange)
        if not keep:
            return


def handle(connection: socket.socket, number: int, name: str) -> None:
    with lock:
        open_now.add(number)
    try:
        serve(connection, number, name)
    except (OSError, EOFError):
        pass  # the client has had enough, which is often the point
    finally:
        with lock:
            open_now.discard(number)
        connection.close()


def accept(listener: socket.socket, name: str) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=handle, args=(connection, next(connections), name), daemon=True).start()


def listen(listener: socket.socket, name: str) -> None:
    listener.listen(64)
    threading.Thread(target=accept, args=(listener, name), daemon=True).start()


def main() -> None:
    for name in PINGS.keys() - {"network"}:
        local = socket.socket(socket.AF_UNIX)
        local.bind(os.path.join(sys.argv[1], name))
        listen(local, name)
    network = socket.create_server(("127.0.0.1", 0))
    listen(network, "network")
    print(network.getsockname()[1], flush=True)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
