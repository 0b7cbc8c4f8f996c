"""What was measured, as tables, and whether the bars hold."""

from collections.abc import Callable
from dataclasses import dataclass

from measure import Contender, Measure, cpu_ms, wall_ms


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


def ratio_bar(what: str, mine: Contender, theirs: Contender, value: Callable[[Measure], float], limit: float,
              target: bool = False) -> Bar:
    return Bar(what, None if mine.missing or theirs.missing else mine.ratio(theirs, value), limit, target=target)


def speed_bar(what: str, mine: Contender, theirs: Contender, limit: float, target: bool = False) -> Bar:
    """At least so many times as fast: by the clock and by the CPU, and the worse of them counts."""
    missing = mine.missing or theirs.missing
    value = None if missing else min(theirs.ratio(mine, wall_ms), theirs.ratio(mine, cpu_ms))
    return Bar(what, value, limit, True, target)


@dataclass
class Column:
    heading: str
    format: str  # ",.0f"
    value: Callable[[Contender], float]


def median(heading: str, form: str, value: Callable[[Measure], float]) -> Column:
    return Column(heading, form, lambda contender: contender.median(value))


def ratio(heading: str, other: Contender, value: Callable[[Measure], float]) -> Column:
    """The contender's value in those of the other, if that one is there."""
    return Column(heading, "" if other.missing else ".2f",
                  lambda contender: 0 if other.missing else contender.ratio(other, value))


def print_table(title: str, contenders: list[Contender], columns: list[Column], first: str = "client") -> None:
    widths = [max(len(column.heading), 7) + 2 for column in columns]
    print(f"\n{title}\n")
    print(f"{first:<36}" + "".join(f"{column.heading:>{width}}" for column, width in zip(columns, widths)))
    for contender in contenders:
        values = f"  missing: {contender.missing}" if contender.missing else "".join(
            f" {format(column.value(contender), column.format) if column.format else '-':>{width - 1}}"
            for column, width in zip(columns, widths))
        print(f"{contender.name:<36}{values}", flush=True)


def print_bars(bars: list[Bar]) -> bool:
    print("\nBars")
    for bar in (bar for bar in bars if not bar.target):
        print(bar.line())
    print("\nTargets")
    for bar in (bar for bar in bars if bar.target):
        print(bar.line())
    return all(bar.target or bar.holds() for bar in bars)
