"""Round trips: what an engine answered, read into structs and written again, must be the same JSON, value for value."""

import json
import os
import subprocess
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Iterable, NamedTuple

DAVIT = os.environ["DAVIT"]
ROUND = os.environ["DAVIT_ROUND"]  # the program of tests/values that reads and writes

FOLDER = Path(__file__).parent


class Answer(NamedTuple):
    """What an engine answered, byte for byte."""

    operation: str
    version: str
    text: str
    case: str = ""  # of several answers to one operation

    def name(self) -> str:
        return f"{self.operation}{'.' if self.case else ''}{self.case} at {self.version}"


def kept(engine: Path) -> list[Answer]:
    """The answers in an engine's folder: VERSION/OPERATION.json, or OPERATION.CASE.json."""
    files = sorted(engine.glob("*/*.json"))
    return [Answer(f.name.split(".")[0], f.parent.name, f.read_text(), f.stem.partition(".")[2]) for f in files]


@cache
def document(operation: str) -> dict[str, Any]:
    """What is known of an operation."""
    return json.loads(subprocess.run([DAVIT, "doc", operation, "--json"], capture_output=True, check=True).stdout)


def types(operation: str) -> list[tuple[str, str]]:
    """Shape and type of an operation's successes, whatever the version: the stubs read all answers into the newest."""
    several = document(operation)["result"] == "json-sequence"
    return [("list" if several else r["shape"], r["type"]) for r in document(operation)["responses"] if r["type"]]


def failures(answers: Iterable[Answer]) -> list[str]:
    """What is wrong with the round trips of these answers, each whatever the version, and as a body at the oldest."""
    cases = [(a, {"shape": shape, "type": type_, "version": version, "text": array(a)})
             for a in answers for shape, type_ in types(a.operation) for version in (None, a.version, "1.25")]
    results = _round([case for _, case in cases])
    assert cases and len(results) == len(cases), f"{len(cases)} cases, {len(results)} results"
    return [f"{answer.name()} as {case['shape']} of {case['type']}, written for {case['version']}: {problem}"
            for (answer, case), result in zip(cases, results) if (problem := _problem(case["text"], result))]


def array(answer: Answer) -> str:
    """The text; of a JSON sequence an array of its values, each as it came."""
    if document(answer.operation)["result"] != "json-sequence":
        return answer.text
    return "[" + ",".join(sequence(answer.text)) + "]"


def sequence(text: str) -> list[str]:
    """The texts of the values that stand one after the other."""
    found, at = [], 0
    while at < len(text):
        _, end = json.JSONDecoder().raw_decode(text, at)
        found.append(text[at:end])
        at = end + len(text[end:]) - len(text[end:].lstrip())
    return found


def read(text: str) -> Any:
    """JSON with exact numbers; a name twice is an error."""
    return json.loads(text, parse_int=Decimal, parse_float=Decimal, object_pairs_hook=_members)


def difference(was: Any, came: Any, path: str = "") -> str:
    """Where two values differ; empty when they do not. Kinds count: false is not 0."""
    if type(was) is not type(came):
        return f"{path}: {was!r} became {came!r}"
    if isinstance(was, dict):
        for name in was | came:
            if name not in came or name not in was:
                return f"{path}.{name} {'is lost' if name in was else 'came from nowhere'}"
        return next((d for name in was if (d := difference(was[name], came[name], f"{path}.{name}"))), "")
    if isinstance(was, list):
        if len(was) != len(came):
            return f"{path}: {len(was)} items became {len(came)}"
        return next((d for i, item in enumerate(was) if (d := difference(item, came[i], f"{path}[{i}]"))), "")
    return "" if was == came else f"{path}: {was!r} became {came!r}"


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    assert len(members) == len(pairs), f"a name twice: {[name for name, _ in pairs]}"
    return members


def _round(cases: list[dict[str, Any]]) -> list[dict[str, str]]:
    lines = "".join(json.dumps({k: v for k, v in case.items() if v is not None}) + "\n" for case in cases)
    done = subprocess.run([ROUND], input=lines.encode(), capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, f"{ROUND} ended with {done.returncode}: {done.stderr.decode()}"
    return [json.loads(line) for line in done.stdout.splitlines()]


def _problem(text: str, result: dict[str, str]) -> str:
    return result.get("error") or difference(read(text), read(result["text"]))
