"""docker-py as a contender: `docker_py.py SOCKET CALLS QUESTION EXPECTED SUBJECT`, printing what client.c and crowd.c
print. The subject of logs is a container, of archives to put a file, of a crowd the number of streams."""

import json
import os
import resource
import sys
import threading
import time
from collections.abc import Callable

import docker

CONTAINER = "3f4e8a1b9c72"


class Client(docker.APIClient):
    """It would inspect the container while its logs wait to be read; the static server answers one at a time."""

    def _check_is_tty(self, _container: str) -> bool:
        return False


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def memory_kib(name: str) -> int:
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(f"{name}:"))


def repeat(calls: int, call: Callable[[], object], expected: str) -> None:
    for _ in range(calls):
        got = str(call())
        if got != expected:
            sys.exit(f"{got}, not {expected}")


def put(client: Client, file: str, size: str) -> str:
    with open(file, "rb") as archive:
        return size if client.put_archive(size, "/tmp", archive) else "a failure"


def open_crowd(client: Client, streams: int) -> None:
    """Each has a thread that waits for its events, which never come."""
    opened = threading.Semaphore(0)

    def follow() -> None:
        events = client.events()
        opened.release()
        for event in events:
            sys.exit(f"{event}, not nothing")

    for _ in range(streams):
        threading.Thread(target=follow, daemon=True).start()
    for _ in range(streams):
        opened.acquire()


def main(socket_path: str, calls: int, question: str, expected: str, subject: str) -> None:
    client = Client(base_url=f"unix://{socket_path}", version="1.41")
    inspect = lambda: client.inspect_container(CONTAINER)["Driver"]
    questions = {"inspect": inspect, "crowd": inspect,
                 "list": lambda: sum(len(each["Ports"]) for each in client.containers(all=True)),
                 "logs": lambda: sum(map(len, client.logs(subject, stream=True, tail=int(expected) // int(subject)))),
                 "put": lambda: put(client, subject, expected),
                 "get": lambda: sum(map(len, client.get_archive(expected, "/tmp")[0]))}
    call, cost = questions[question], {}
    if question == "crowd":
        repeat(1, call, expected)
        memory, start = memory_kib("VmRSS"), time.monotonic()
        open_crowd(client, int(subject))
        cost = {"opened": time.monotonic() - start, "grown_kib": memory_kib("VmRSS") - memory}
    repeat(calls // 10 + 1, call, expected)
    wall, cpu = time.monotonic(), cpu_seconds()
    repeat(calls, call, expected)
    cost |= {"cpu": cpu_seconds() - cpu, "wall": time.monotonic() - wall}
    print(json.dumps({"calls": calls, **cost, "rss_kib": memory_kib("VmHWM")}), flush=True)
    os._exit(0)  # for a crowd's threads wait for ever


main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])
