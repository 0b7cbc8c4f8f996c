"""Runs the davit commands that README.md and docs/*.md show, and compares what they print.

In a block marked sh, "$ davit …" is a command and the lines up to the next "$" are its output, standard error included.
What needs an engine gets the tiny one; what does not must not ask it. Other commands are not run, but what they name in
the tree (tools/…) must be there.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from blocks import ROOT, Block, blocks, explain, pages, same
from engine import Engine

OFFLINE = (" engines", " categories", " ops", " doc ", "--dry-run", "--help")


def steps(block: Block) -> list[tuple[str, str]]:
    """The commands of a block with the output shown for each."""
    result: list[tuple[str, str]] = []
    for line in block.text.splitlines():
        if line.startswith("$ "):
            result.append((line[2:], ""))
        elif result and result[-1][0].endswith("\\"):
            result[-1] = (result[-1][0][:-1] + line.strip(), "")
        elif result:
            result[-1] = (result[-1][0], result[-1][1] + line + "\n")
    return result


def run(command: str, shown: str, davit: Path) -> str:
    """Why the command does not do what the page says; empty when it does."""
    with Engine() as engine, tempfile.TemporaryDirectory(prefix="davit-docs-") as folder:
        environment = engine.environment()
        environment["PATH"] = f"{davit.parent}:{environment['PATH']}"
        done = subprocess.run(
            ["sh", "-c", f"exec 2>&1; {command}"],
            cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=60, check=False,
        )  # fmt: skip
        if not same(done.stdout, shown):
            return explain(done.stdout, shown)
        if any(word in command for word in OFFLINE) and engine.requests:
            return f"it asked the engine: {engine.requests}"
    return ""


def missing(block: Block) -> list[str]:
    """Files of the tree that a block names and that are not there."""
    words = [word for word in block.text.split() if word.startswith(("tools/", "examples/", "./"))]
    return [word for word in words if not (ROOT / word).exists()]


def main(davit: Path) -> int:
    count, wrong = 0, 0
    for block in [b for page in pages() for b in blocks(page) if b.language == "sh"]:
        for command, shown in steps(block):
            if not command.startswith("davit "):
                continue
            count += 1
            problem = run(command, shown, davit)
            if problem:
                wrong += 1
                print(f"{block.where()}: {command}\n{problem}", file=sys.stderr)
        for word in missing(block):
            wrong += 1
            print(f"{block.where()}: {word} is not there", file=sys.stderr)
    print(f"{count} commands, {wrong} wrong")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
