"""What measuring is: contenders take turns, and ratios are taken within a round."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

Measure = dict[str, float]  # calls, wall and cpu in seconds, rss_kib; of crowds also opened in seconds, grown_kib


@dataclass
class Contender:
    name: str
    command: list[str]
    missing: str = ""  # why it cannot take part
    work: float = 1  # what a call counts for: the MB of an archive, say
    rounds: list[Measure] = field(default_factory=list)

    def run(self) -> None:
        done = subprocess.run(self.command, stdout=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.exit(f"bench: {self.name}: {' '.join(self.command)} failed")
        measure = json.loads(done.stdout)
        self.rounds.append({**measure, "calls": measure["calls"] * self.work})

    def median(self, value: Callable[[Measure], float]) -> float:
        return median(map(value, self.rounds))

    def ratio(self, other: "Contender", value: Callable[[Measure], float]) -> float:
        """The median of the rounds' ratios: a machine that slows down slows both in the same round."""
        return median(value(mine) / value(theirs) for mine, theirs in zip(self.rounds, other.rounds))


def rate(m: Measure) -> float:
    return m["calls"] / m["wall"]


def cpu_us(m: Measure) -> float:
    return m["cpu"] / m["calls"] * 1e6


def cpu_ms(m: Measure) -> float:
    return m["cpu"] / m["calls"] * 1e3


def wall_ms(m: Measure) -> float:
    return m["wall"] / m["calls"] * 1e3


def rss_mib(m: Measure) -> float:
    return m["rss_kib"] / 1024


def run_rounds(contenders: list[Contender], rounds: int) -> None:
    """One contender after the other, again and again, so that what disturbs the machine disturbs all of them."""
    for _ in range(rounds):
        for contender in contenders:
            if not contender.missing:
                contender.run()


def share_one_core() -> None:
    """This process and all that it starts from here on, none of which may ask a proxy or another engine."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy") or name.startswith("DOCKER_")]:
        del os.environ[name]
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


@contextmanager
def static_server(program: Path, containers: bytes = b"[]\n") -> Iterator[str]:
    """The socket of a server that answers ContainerList with those containers."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/server.sock"
        answer = Path(folder, "containers.json")
        answer.write_bytes(containers)
        server = subprocess.Popen([program, path, answer], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert server.stdin and server.stdout
        try:
            if server.stdout.readline() != b"listening\n":
                sys.exit("bench: the static server does not listen")
            yield path
        finally:
            server.stdin.close()  # which is its sign to end
            server.wait()
