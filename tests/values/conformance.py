"""What structs are read from is JSON, and nothing else: `conformance.py CORPUS [--seed N] [--count N]`.

Every text of the JSON reader's corpus, and random ones, stand for members of each kind. What is no JSON by Python's
reader, made strict, must be refused; what is, must be read as that kind has it, exactly, or refused for its kind.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from rounds import Case, Result, rounds
from strict import Members, NoJson, Number, is_json, read

sys.path.append(str(Path(__file__).parent.parent / "json"))
from texts import document, mutated  # noqa: E402


class WrongKind(ValueError):
    pass


class Unsure(ValueError):
    """Names that are the same name, or are in C: whether they may be twice in an object is for other tests."""


# ---------------------------------------------------------------------------------------------- what kinds make of it


def string(value: Any) -> Any:
    if not isinstance(value, str) or isinstance(value, Number):
        raise WrongKind
    return value


def boolean(value: Any) -> Any:
    if not isinstance(value, bool):
        raise WrongKind
    return value


def whole(smallest: int, largest: int) -> Callable[[Any], Any]:
    def whole_number(value: Any) -> Any:
        exact = value.exact if isinstance(value, Number) else None
        if exact is None or exact.denominator != 1 or not smallest <= exact <= largest:
            raise WrongKind
        return value

    return whole_number


def number(value: Any) -> Any:
    if not isinstance(value, Number) or abs(float(value)) == float("inf"):
        raise WrongKind
    return value


def items(inside: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def list_of(value: Any) -> Any:
        if not isinstance(value, list) or isinstance(value, Members):
            raise WrongKind
        return [nullable(inside, item) for item in value]

    return list_of


def entries(inside: Callable[[Any], Any], null: bool = True) -> Callable[[Any], Any]:
    def map_of(value: Any) -> Any:
        if not isinstance(value, Members):
            raise WrongKind
        names = [name.partition("\0")[0] for name, _ in value]
        if len(set(names)) < len(names):
            raise Unsure
        return Members((name, nullable(inside, item) if null else inside(item)) for name, item in value)

    return map_of


def nothing(value: Any) -> Any:
    if not isinstance(value, Members) or value:
        raise WrongKind
    return value


def anything(value: Any) -> Any:
    return value


def nullable(kind: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else kind(value)


@dataclass
class Place:
    """Where a text stands: in a type, between what is before it and after it."""

    type: str
    before: str
    kind: Callable[[Any], Any]
    after: str = "}"

    def text(self, text: bytes) -> bytes:
        return self.before.encode() + text + self.after.encode()


WHOLE = Place("HostConfig", "", entries(anything), "")
PLACES = [
    WHOLE,
    Place("HostConfig", '{"unheard of":', anything),
    Place("ServiceMode", '{"Global":', anything),
    Place("HostConfig", '{"Runtime":', string),
    Place("HostConfig", '{"Init":', boolean),
    Place("HostConfig", '{"Memory":', whole(-(2**63), 2**63 - 1)),
    Place("ContainerPidsStats", '{"limit":', whole(0, 2**64 - 1)),
    Place("UpdateConfig", '{"MaxFailureRatio":', number),
    Place("HostConfig", '{"RestartPolicy":', entries(anything)),
    Place("HostConfig", '{"Dns":', items(string)),
    Place("HostConfig", '{"Dns":["",', string, "]}"),
    Place("HostConfig", '{"ConsoleSize":', items(whole(-(2**63), 2**63 - 1))),
    Place("HostConfig", '{"Mounts":', items(entries(anything))),
    Place("ContainerTopResponse", '{"Processes":', items(items(string))),
    Place("HostConfig", '{"Tmpfs":', entries(string)),
    Place("HostConfig", '{"PortBindings":', entries(items(entries(anything)))),
    Place("ContainerConfig", '{"Volumes":', entries(nothing, null=False)),
]

# --------------------------------------------------------------------------------------------------------- comparing


def same(a: Any, b: Any, kind: Callable[[Any], Any]) -> bool:
    """Whether two values say the same, down to the last digit; of other numbers, the same double."""
    if isinstance(a, Members) and isinstance(b, Members):
        a, b = (sorted(members, key=lambda member: str(member[0])) for members in (a, b))
    if isinstance(a, (list, tuple)):
        return isinstance(b, (list, tuple)) and len(a) == len(b) and all(same(x, y, kind) for x, y in zip(a, b))
    if isinstance(a, Number) and isinstance(b, Number):
        return float(a) == float(b) if kind is number else a == b or (a.exact is not None and a.exact == b.exact)
    return type(a) is type(b) and bool(a == b)


def judge(place: Place, text: bytes, result: Result) -> str | None:
    """What is wrong with a result; None: nothing."""
    before = re.findall(r'[{\[](?=")', place.before)
    try:
        value = nullable(place.kind, read(text, len(before)))
    except NoJson:
        refused = result.code in ("DAVIT_ERR_JSON", "DAVIT_ERR_DECODE", "DAVIT_ERR_LIMIT")
        return None if refused or is_json(place.text(text)) else "is no JSON"
    except WrongKind:
        return None if result.code == "DAVIT_ERR_DECODE" else "is of another kind"
    except Unsure:
        return None
    if result.text is None:
        return "is good"
    written = read(result.text.encode(), 0)
    expected = read(place.text(text), 0)
    return None if same(expected, written, place.kind) else f"says {value}"


def stops_where_it_should(entry: dict[str, Any], result: Result) -> bool:
    """A text of the corpus that begins as an object, as a whole: the byte is known."""
    byte = re.search(r"byte ([\d,]+)", str(result.error))
    return "twice" in str(result.error) or (byte is not None and int(byte[1].replace(",", "")) == entry["stops"])


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    sys.setrecursionlimit(10000)
    random = Random(options.seed)
    corpus = json.loads(options.corpus.read_text())
    texts = [bytes.fromhex(each["hex"]) if "hex" in each else each["text"].encode() for each in corpus]
    for _ in range(options.count):
        texts += (text := document(random)), mutated(random, text)
    wrong, read_well = [], 0
    for place in PLACES:
        results = rounds([Case(place.type, place.text(text)) for text in texts])
        for text, result in zip(texts, results, strict=True):
            why = judge(place, text, result)
            wrong += [(place.text(text), why, result)] if why else []
            read_well += result.text is not None
        for entry, text, result in zip(corpus, texts, results):
            if place is WHOLE and text.startswith(b"{") and result.code == "DAVIT_ERR_JSON":
                wrong += [] if stops_where_it_should(entry, result) else [(text, "stops elsewhere", result)]
    for each in wrong[:20]:
        print(*each, sep="\n  ")
    print(f"seed {options.seed}: {len(texts)} texts in {len(PLACES)} places, {read_well} read, {len(wrong)} wrongly")
    return 1 if wrong or read_well < len(texts) else 0


sys.exit(main())
