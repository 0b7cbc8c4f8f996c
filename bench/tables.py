"""What was measured, as tables, and whether the bars hold."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from measure import Contender, cpu_ms, cpu_us, rate, rss_mib, wall_ms

SYMBOLS_CHECK = Path(__file__).resolve().parent.parent / "tests/symbols/check.py"


@dataclass
class Bar:
    what: str
    value: float | None  # None: somebody was missing
    limit: float
    least: bool = False  # the limit is the least, else the most
    target: bool = False  # missing it is no failure

    def holds(self) -> bool:
        return self.value is not None and (self.value >= self.limit if self.least else self.value <= self.limit)

    def line(self) -> str:
        what = f"  {self.what} {'≥' if self.least else '≤'} {self.limit:g}: "
        if self.value is None:
            return what + "not measured"
        verdict = "holds" if self.holds() else "MISSED" if self.target else "DOES NOT HOLD"
        return what + f"{self.value:.2f}, {verdict}"


def print_row(contender: Contender, values: str) -> None:
    print(f"{contender.name:<36}{values}")


def print_small_calls(contenders: list[Contender], rounds: int) -> None:
    bare = contenders[1]
    print(f"Small call: 792 bytes of JSON from a static server, all on one core, {rounds} rounds\n")
    print(f"{'client':<36}{'calls/s':>9}{'CPU µs/call':>13}{'× libcurl':>11}{'peak RSS MiB':>14}{'× libcurl':>11}")
    for c in contenders:
        print_row(c, f"  missing: {c.missing}" if c.missing else
                  f"{c.median(rate):>9,.0f}{c.median(cpu_us):>13,.1f}{c.ratio(bare, cpu_us):>11.2f}"
                  f"{c.median(rss_mib):>14.1f}{c.ratio(bare, rss_mib):>11.2f}")


def print_starts(contenders: list[Contender], rounds: int) -> None:
    curl = contenders[0]
    print(f"\nStart to end of a command, {rounds} alternating pairs\n")
    print(f"{'command':<36}{'wall ms':>9}{'CPU ms':>13}{'× curl wall':>13}{'× curl CPU':>12}")
    for c in contenders:
        ratios = "" if curl.missing or c.missing else f"{c.ratio(curl, wall_ms):>13.2f}{c.ratio(curl, cpu_us):>12.2f}"
        print_row(c, f"  missing: {c.missing}" if c.missing else
                  f"{c.median(wall_ms):>9.2f}{c.median(cpu_ms):>13.2f}{ratios}")


def print_lists(contenders: list[Contender], rounds: int, count: int, size: int) -> None:
    drop, davit = contenders[:2]
    print(f"\nList of {count:,} containers, {size:,} bytes, read and decoded, all on one core, {rounds} rounds\n")
    print(f"{'client':<36}{'MB/s':>9}{'CPU ms/list':>13}{'time × drop':>13}{'× davit':>9}{'CPU × davit':>13}"
          f"{'peak RSS MiB':>14}{'× body':>8}")
    for c in contenders:
        print_row(c, f"  missing: {c.missing}" if c.missing else
                  f"{c.median(rate) * size / 1e6:>9,.0f}{c.median(cpu_ms):>13.3f}{c.ratio(drop, wall_ms):>13.2f}"
                  f"{c.ratio(davit, wall_ms):>9.2f}{c.ratio(davit, cpu_ms):>13.2f}"
                  f"{c.median(rss_mib):>14.1f}{c.median(rss_mib) * 2**20 / size:>8.2f}")


def speed_bar(davit: Contender, other: Contender, limit: float, target: bool = False) -> Bar:
    """By the clock and by the CPU, and the worse of them counts."""
    value = None if other.missing else min(other.ratio(davit, wall_ms), other.ratio(davit, cpu_ms))
    return Bar(f"large list, davit_container_list faster than {other.name}, ×", value, limit, True, target)


def all_bars(small: list[Contender], starts: list[Contender], lists: list[Contender], size: int,
             constant_data: int) -> list[Bar]:
    _, bare, invoke, inspect = small[:4]
    drop, davit, _, dockerode, _, docker_py, whole = lists
    curl, command = starts
    no_start = curl.missing or command.missing
    return [
        Bar("CPU per call of davit_invoke, × bare libcurl", invoke.ratio(bare, cpu_us), 1.25),
        Bar("CPU per call of davit_container_inspect, × bare libcurl", inspect.ratio(bare, cpu_us), 1.2),
        Bar("peak RSS of davit_invoke, × bare libcurl", invoke.ratio(bare, rss_mib), 1.15),
        Bar("davit from start to end, × curl", None if no_start else command.ratio(curl, wall_ms), 1.1),
        speed_bar(davit, whole, 10),
        speed_bar(davit, docker_py, 6),
        Bar("large list, peak RSS of davit_container_list, × body", davit.median(rss_mib) * 2**20 / size, 4),
        Bar("constant data of the generated tables, KiB", constant_data / 1024, 256),
        speed_bar(davit, dockerode, 3, target=True),
        Bar("large list, time of davit_container_list, × body dropped", davit.ratio(drop, wall_ms), 8, target=True),
    ]


def constant_data(build: Path) -> int:
    """The bytes of all tables and strings that were generated."""
    size = 0
    for file in (build / "CMakeFiles/davit_objects.dir/generated").rglob("*.o"):
        sections = subprocess.run(["readelf", "-SW", file], check=True, capture_output=True, text=True).stdout
        for words in (line.partition("]")[2].split() for line in sections.splitlines()):
            if words and words[0].startswith((".rodata", ".data")):
                size += int(words[4], 16)
    return size


def print_tables(build: Path) -> None:
    print(f"\nGenerated tables and strings: {constant_data(build):,} bytes of constant data; in the library:")
    sys.stdout.flush()
    subprocess.run([sys.executable, SYMBOLS_CHECK, "relocations", "readelf", build / "libdavit.so"])


def print_bars(bars: list[Bar]) -> bool:
    print("\nBars")
    for bar in (bar for bar in bars if not bar.target):
        print(bar.line())
    print("\nTargets")
    for bar in (bar for bar in bars if bar.target):
        print(bar.line())
    return all(bar.target or bar.holds() for bar in bars)
