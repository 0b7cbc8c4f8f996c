"""docker-py as a contender: `docker_py.py SOCKET CALLS inspect|list EXPECTED`, printing what client.c prints."""

import json
import resource
import sys
import time
from collections.abc import Callable

import docker

CONTAINER = "3f4e8a1b9c72"


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def peak_kib() -> int:
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def repeat(calls: int, call: Callable[[], object], expected: str) -> None:
    for _ in range(calls):
        got = str(call())
        if got != expected:
            sys.exit(f"{got}, not {expected}")


def main(socket_path: str, calls: int, question: str, expected: str) -> None:
    client = docker.APIClient(base_url=f"unix://{socket_path}", version="1.41")
    questions = {"inspect": lambda: client.inspect_container(CONTAINER)["Driver"],
                 "list": lambda: sum(len(each["Ports"]) for each in client.containers(all=True))}
    repeat(calls // 10 + 1, questions[question], expected)
    wall, cpu = time.monotonic(), cpu_seconds()
    repeat(calls, questions[question], expected)
    cost = {"cpu": cpu_seconds() - cpu, "wall": time.monotonic() - wall}
    print(json.dumps({"calls": calls, **cost, "rss_kib": peak_kib()}))


main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])
