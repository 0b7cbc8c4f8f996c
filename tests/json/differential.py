"""davit's reader against Python's: `differential.py DUMP CORPUS [--seed N] [--count N]`.

Every text of the corpus, and random ones, must be accepted by both or refused by both, and read as the same value.
Python's reader is not strict by itself; strict() makes it so. What it cannot say is listed in KNOWN.
"""

import argparse
import json
import struct
import subprocess
import sys
from random import Random
from typing import Any

from texts import document, mutated

DEPTH_MAX = 512
REFUSED = "refused"


class Refused(ValueError):
    pass



def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs) or any("\0" in name for name, _ in pairs):
        raise Refused
    return dict(pairs)


def whole(text: str) -> int:
    if len(text) > 20 or not -(2**63) <= int(text) < 2**64:
        raise Refused  # KNOWN: Python has whole numbers of any size
    return int(text)


def fraction(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise Refused  # KNOWN: Python reads infinity
    return number


def constant(text: str) -> None:
    raise Refused  # KNOWN: Python takes NaN, Infinity and -Infinity


def dump(value: Any, depth: int = 0) -> str:
    """The value in the words of dump.c. A lone surrogate fails in encode(), which is a ValueError too."""
    if isinstance(value, (list, dict)) and depth == DEPTH_MAX:
        raise Refused
    if value is None or isinstance(value, bool):
        return {None: "n", True: "t", False: "f"}[value]
    if isinstance(value, int):
        return f"i{value};"
    if isinstance(value, float):
        return f"d{struct.pack('>d', value).hex()};"
    if isinstance(value, str):
        return f"s{value.encode().hex()};"
    if isinstance(value, list):
        return "[" + "".join(dump(item, depth + 1) for item in value) + "]"
    return "{" + "".join(dump(name) + dump(item, depth + 1) for name, item in value.items()) + "}"


def strict(text: bytes) -> str:
    try:
        return dump(json.loads(text.decode(), object_pairs_hook=members, parse_int=whole, parse_float=fraction,
                               parse_constant=constant))  # fmt: skip
    except ValueError:
        return REFUSED


def ask_davit(program: str, texts: list[bytes]) -> list[str]:
    frames = b"".join(struct.pack("<I", len(text)) + text for text in texts)
    lines = subprocess.run([program], input=frames, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    assert len(lines) == len(texts), f"{len(texts)} texts, but {len(lines)} answers"
    return lines


def corpus_texts(path: str) -> list[bytes]:
    with open(path, encoding="utf-8") as file:
        return [bytes.fromhex(e["hex"]) if "hex" in e else e["text"].encode() for e in json.load(file)]


def random_texts(seed: int, count: int) -> list[bytes]:
    random = Random(seed)
    documents = [document(random) for _ in range(count)]
    return documents + [mutated(random, text) for text in documents]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("corpus")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=10000)
    options = parser.parse_args()
    sys.setrecursionlimit(10000)
    texts = corpus_texts(options.corpus) + random_texts(options.seed, options.count)
    differences = 0
    refused = 0
    for text, davit in zip(texts, ask_davit(options.program, texts)):
        python = strict(text)
        refused += python == REFUSED
        if davit != python and not (python == REFUSED and davit.startswith(REFUSED)):
            differences += 1
            if differences <= 10:
                print(f"{text!r}\n  davit  {davit}\n  Python {python}")
    print(f"seed {options.seed}: {len(texts)} texts, {refused} refused, {differences} differences")
    mixed = 0.2 < refused / len(texts) < 0.8  # else the texts test little
    return 1 if differences or not mixed else 0


sys.exit(main())
