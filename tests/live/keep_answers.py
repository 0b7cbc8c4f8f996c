"""Keeps what an engine answers for tests that have none, in tests/vectors/engines, and nothing of this machine:

    tools/engine run [--root R] python3 tests/live/keep_answers.py VERSION…

What was kept of that engine before goes. Of answers to one operation that have the same members of the same kinds, only
that of the oldest engine and version is kept; so it is with the values of a JSON sequence. The oldest engine is first.
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from asking import Asking
from live import davit, number
from scrub import Scrubber
from trips import FOLDER, Answer, document, kept, sequence
from world import World


def shape(value: Any) -> str:
    """A text that is the same for values with the same members of the same kinds."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{name}:{shape(inside)}" for name, inside in sorted(value.items())) + "}"
    if isinstance(value, list):
        return "[" + ",".join(sorted({shape(inside) for inside in value})) + "]"
    return type(value).__name__


def values(answer: Answer) -> list[str]:
    """The texts of what is in an answer: one, unless it is a JSON sequence."""
    return sequence(answer.text) if document(answer.operation)["result"] == "json-sequence" else [answer.text]


def main(apis: list[str]) -> None:
    said = davit("invoke", "SystemVersion").value()
    engine = FOLDER / ".".join(said["Version"].split(".")[:2])
    shutil.rmtree(engine, ignore_errors=True)
    older = [a for folder in FOLDER.glob("*/") if number(folder.name) < number(engine.name) for a in kept(folder)]
    seen = {(a.operation, shape(json.loads(text))) for a in older for text in values(a)}
    scrubber = Scrubber(davit("invoke", "SystemInfo").value())
    with World() as world:
        for api in apis:
            for answer in Asking(world, api).answers():
                answer = answer._replace(text=scrubber.scrub(answer.text))
                new = [t for t in values(answer) if (answer.operation, shape(json.loads(t))) not in seen]
                seen.update((answer.operation, shape(json.loads(text))) for text in new)
                if new:
                    write(engine / api, answer, new)


def write(folder: Path, answer: Answer, texts: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{answer.operation}{'.' if answer.case else ''}{answer.case}.json"
    (folder / name).write_text("\n".join(text.strip() for text in texts) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
