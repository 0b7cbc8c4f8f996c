"""docker-py as a contender: `docker_py.py SOCKET CALLS`, printing what client.c prints."""

import json
import resource
import sys
import time

import docker

CONTAINER = "3f4e8a1b9c72"
WARM_UP_CALLS = 50


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def peak_kib() -> int:
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))


def main(socket_path: str, calls: int) -> None:
    client = docker.APIClient(base_url=f"unix://{socket_path}", version="1.41")
    for _ in range(min(calls, WARM_UP_CALLS)):
        assert client.inspect_container(CONTAINER)["Driver"] == "overlay2"
    wall, cpu = time.monotonic(), cpu_seconds()
    for _ in range(calls):
        client.inspect_container(CONTAINER)
    cost = {"cpu": cpu_seconds() - cpu, "wall": time.monotonic() - wall}
    print(json.dumps({"calls": calls, **cost, "rss_kib": peak_kib()}))


main(sys.argv[1], int(sys.argv[2]))
