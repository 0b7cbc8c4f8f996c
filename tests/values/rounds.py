"""Reads texts into structs and writes them again, through round.c, whose path is in the environment variable ROUND."""

import json
import os
import subprocess
from dataclasses import dataclass

ROUND = os.environ["ROUND"]


@dataclass
class Case:
    """A text that is to be read as that type, and written as that version has it."""

    type: str
    text: str | bytes
    shape: str = "one"
    version: str | None = None

    @property
    def line(self) -> str:
        text = {"text": self.text} if isinstance(self.text, str) else {"hex": self.text.hex()}
        version = {"version": self.version} if self.version else {}
        return json.dumps({"type": self.type, "shape": self.shape} | version | text)


@dataclass
class Result:
    """What it was written as; or why not, and the name of that code."""

    text: str | None = None
    error: str | None = None
    code: str | None = None


def rounds(cases: list[Case]) -> list[Result]:
    """What came of each case."""
    lines = "".join(case.line + "\n" for case in cases)
    ended = subprocess.run([ROUND], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    results = [Result(**json.loads(line)) for line in ended.stdout.splitlines()]
    assert len(results) == len(cases), f"{len(cases)} cases, {len(results)} results"
    return results


def exactly(text: str) -> str:
    """A JSON text in a form that is the same for two texts only if both say the same: members in order, none lost."""
    return json.dumps(json.loads(text, object_pairs_hook=lambda pairs: {"members": sorted(pairs, key=lambda p: p[0])}))
