"""Streams: logs taken out of their frames, archives both ways, crowds of idle ones in one thread."""

import os
import tempfile
from pathlib import Path

from contenders import Field
from measure import Measure, cpu_us, rate, rss_mib, run_rounds, static_server, wall_ms
from tables import Bar, Column, median, print_table, ratio, ratio_bar, speed_bar

USUAL_CALLS = 20_000  # in a round; with fewer, there is less of all this
ROUND_OF_LOGS, ARCHIVE = 400_000_000, 512 << 20  # bytes
FRAMES = {100: 0.8, 4096: 0.9, 32768: 0.9}  # how fast davit has to be, × libcurl used alike
CROWDS = {1000: 2, 10_000: 4}  # how many streams, and every how manieth round they are measured


def share(whole: int, calls: int, unit: int) -> int:
    """As much of the whole as there are calls of the usual number, in units, at least one."""
    return max(1, whole * calls // USUAL_CALLS // unit) * unit


def logs_of(frame: int, build: Path, rounds: int, calls: int) -> list[Bar]:
    size = share(ROUND_OF_LOGS, calls, 100 * frame)
    with static_server(build / "bench/bench_server") as socket:
        contenders = Field(build, socket).logs(frame, size)
        run_rounds(contenders, rounds)
    _, bare, sink, pulling, stream = contenders[:5]
    print_table(f"Logs of {size:,} bytes in frames of {frame:,} bytes, taken out of them, {rounds} rounds",
                contenders, [
        median("MB/s", ",.0f", rate), median("CPU µs/MB", ",.1f", cpu_us), ratio("time × libcurl", bare, wall_ms),
        ratio("CPU × libcurl", bare, cpu_us), median("peak RSS MiB", ".1f", rss_mib)])
    return [speed_bar(f"logs in frames of {frame:,} bytes, speed of {davit.name}, × {peer.name}", davit, peer,
                      FRAMES[frame]) for davit, peer in ((sink, bare), (stream, pulling))]


def logs(build: Path, rounds: int, calls: int) -> list[Bar]:
    return [bar for frame in FRAMES for bar in logs_of(frame, build, rounds, calls)]


def archives(build: Path, rounds: int, calls: int) -> list[Bar]:
    size, bars = share(ARCHIVE, calls, 32 << 10), []
    with static_server(build / "bench/bench_server") as socket, tempfile.NamedTemporaryFile() as file:
        os.truncate(file.name, size)  # nothing of it is on any disk
        field = Field(build, socket)
        for what, contenders in (("put", field.put(size, file.name)), ("got", field.get(size))):
            run_rounds(contenders, (rounds + 1) // 2)
            _, bare, library, curl, command = contenders[:5]
            print_table(f"Archive of {size:,} bytes, {what}, {(rounds + 1) // 2} rounds", contenders, [
                median("MB/s", ",.0f", rate), median("CPU µs/MB", ",.1f", cpu_us),
                ratio("time × libcurl", bare, wall_ms), ratio("time × curl", curl, wall_ms),
                ratio("CPU × curl", curl, cpu_us), median("peak RSS MiB", ".1f", rss_mib)])
            for each in (library, command):
                bars += [speed_bar(f"archive {what}, speed of {each.name}, × curl command", each, curl, 1),
                         Bar(f"archive {what}, peak RSS of {each.name}, MiB", each.median(rss_mib), 12)]
    return bars


def crowd_of(streams: int, build: Path, rounds: int, calls: int) -> list[Bar]:
    def opened_ms(m: Measure) -> float:
        return m["opened"] * 1e3

    def stream_kib(m: Measure) -> float:
        return m["grown_kib"] / streams

    with static_server(build / "bench/bench_server") as socket:
        field = Field(build, socket)
        contenders, alone = field.crowd(streams, calls), field.crowd(0, calls)
        run_rounds([each for pair in zip(contenders, alone) for each in pair], rounds)
    own = dict(zip((each.name for each in contenders), alone))
    _, bare, davit = contenders[:3]
    print_table(f"{streams:,} idle streams in one thread, and a small call beside them, {rounds} rounds", contenders, [
        median("ms to open", ",.0f", opened_ms), ratio("× libcurl", bare, opened_ms),
        median("KiB each", ".1f", stream_kib), median("CPU µs/call", ",.1f", cpu_us),
        Column("× alone", ".2f", lambda contender: contender.ratio(own[contender.name], cpu_us))])
    bars = [Bar(f"{streams:,} idle streams, KiB each", davit.median(stream_kib), 16),
            ratio_bar(f"{streams:,} idle streams, time to open, × bare libcurl", davit, bare, opened_ms, 1.2)]
    if streams <= min(CROWDS):
        bars.append(ratio_bar(f"CPU of a small call beside {streams:,} idle streams, × alone", davit,
                              own[davit.name], cpu_us, 2))
    return bars


def crowds(build: Path, rounds: int, calls: int) -> list[Bar]:
    return [bar for whole, part in CROWDS.items()
            for streams in (share(whole, calls, 1),)
            for bar in crowd_of(streams, build, (rounds + part - 1) // part, max(1, calls * 100 // whole))]
