"""Calls: a small one, the start of the command, lists that are decoded; and how large the tables are."""

import json
import subprocess
import sys
from pathlib import Path

from containers import container_list
from contenders import Field
from measure import cpu_ms, cpu_us, rate, rss_mib, run_rounds, static_server, wall_ms
from tables import Bar, median, print_table, ratio, ratio_bar, speed_bar

SYMBOLS_CHECK = Path(__file__).resolve().parent.parent / "tests/symbols/check.py"
LARGE, SMALL = 10_000, 190  # containers: 11.7 MB and 222 KB


def small_call(build: Path, rounds: int, calls: int) -> list[Bar]:
    with static_server(build / "bench/bench_server") as socket:
        contenders = Field(build, socket).small_call(calls)
        run_rounds(contenders, rounds)
    _, bare, invoke, inspect = contenders[:4]
    print_table(f"Small call: 792 bytes of JSON from a static server, all on one core, {rounds} rounds", contenders, [
        median("calls/s", ",.0f", rate), median("CPU µs/call", ",.1f", cpu_us), ratio("× libcurl", bare, cpu_us),
        median("peak RSS MiB", ".1f", rss_mib), ratio("× libcurl", bare, rss_mib)])
    return [
        ratio_bar("CPU per call of davit_invoke, × bare libcurl", invoke, bare, cpu_us, 1.25),
        ratio_bar("CPU per call of davit_container_inspect, × bare libcurl", inspect, bare, cpu_us, 1.2),
        ratio_bar("peak RSS of davit_invoke, × bare libcurl", invoke, bare, rss_mib, 1.15),
    ]


def start(build: Path, rounds: int, _calls: int) -> list[Bar]:
    rounds *= 20
    with static_server(build / "bench/bench_server") as socket:
        contenders = Field(build, socket).starts()
        run_rounds(contenders, rounds)
    curl, davit = contenders
    print_table(f"Start to end of a command, {rounds} alternating pairs", contenders, [
        median("wall ms", ".2f", wall_ms), median("CPU ms", ".2f", cpu_ms), ratio("× curl wall", curl, wall_ms),
        ratio("× curl CPU", curl, cpu_ms)])
    return [ratio_bar("davit from start to end, × curl", davit, curl, wall_ms, 1.1)]


def list_of(count: int, build: Path, rounds: int, calls: int) -> list[Bar]:
    body = container_list(count)
    size, ports = len(body), sum(len(container["Ports"]) for container in json.loads(body))
    with static_server(build / "bench/bench_server", body) as socket:
        contenders = Field(build, socket).lists(calls, size, ports)
        run_rounds(contenders, rounds)
    drop, davit, _, dockerode, _, docker_py, whole = contenders
    print_table(f"List of {count:,} containers, {size:,} bytes, read and decoded, all on one core, {rounds} rounds",
                contenders, [
        median("MB/s", ",.0f", lambda m: rate(m) * size / 1e6), median("CPU ms/list", ",.3f", cpu_ms),
        ratio("time × drop", drop, wall_ms), ratio("× davit", davit, wall_ms), ratio("CPU × davit", davit, cpu_ms),
        median("peak RSS MiB", ".1f", rss_mib), median("× body", ".2f", lambda m: rss_mib(m) * 2**20 / size)])
    faster = "large list, davit_container_list faster than"
    return [
        *(speed_bar(f"{faster} {other.name}, ×", davit, other, limit, target)
          for other, limit, target in ((whole, 10, False), (docker_py, 6, False), (dockerode, 3, True))),
        Bar("large list, peak RSS of davit_container_list, × body", davit.median(rss_mib) * 2**20 / size, 4),
        ratio_bar("large list, time of davit_container_list, × body dropped", davit, drop, wall_ms, 8, target=True),
    ]


def lists(build: Path, rounds: int, calls: int) -> list[Bar]:
    bars = list_of(LARGE, build, rounds, max(1, calls // 1000))
    list_of(SMALL, build, rounds, max(1, calls // 20))
    return bars


def constant_data(build: Path) -> int:
    """The bytes of all tables and strings that were generated."""
    size = 0
    for file in (build / "CMakeFiles/davit_objects.dir/generated").rglob("*.o"):
        sections = subprocess.run(["readelf", "-SW", file], check=True, capture_output=True, text=True).stdout
        for words in (line.partition("]")[2].split() for line in sections.splitlines()):
            if words and words[0].startswith((".rodata", ".data")):
                size += int(words[4], 16)
    return size


def generated(build: Path, _rounds: int, _calls: int) -> list[Bar]:
    size = constant_data(build)
    print(f"\nGenerated tables and strings: {size:,} bytes of constant data; in the library:", flush=True)
    subprocess.run([sys.executable, SYMBOLS_CHECK, "relocations", "readelf", build / "libdavit.so"])
    return [Bar("constant data of the generated tables of both engines, KiB", size / 1024, 1024)]
