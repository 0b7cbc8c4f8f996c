"""What the checks of this folder share: davit's answers, the documents, and the differences between the two."""

import concurrent.futures
import json
import os
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from documents import Facts

Part = TypeVar("Part", bound=Hashable)
Found = TypeVar("Found")

# Since when something is there, and until when; None for what is still there.
Range = tuple[str, str | None]


class Comparison:
    """What was compared, and what was not equal."""

    def __init__(self) -> None:
        self.counted: Counter[str] = Counter()
        self.problems: list[str] = []

    def equal(self, what: str, said: Any, expected: Any) -> None:
        if said != expected:
            self.problems.append(f"{what}: davit says {said!r}, the document {expected!r}")

    def report(self, name: str) -> bool:
        """Prints the outcome; whether all was equal."""
        for problem in self.problems[:50]:
            print(f"{name}: {problem}", file=sys.stderr)
        counts = ", ".join(f"{count} {what}" for what, count in self.counted.items())
        print(f"{name}: {counts}; {len(self.problems)} differences")
        return not self.problems


def ask(davit: list[str], *command: str) -> Any:
    result = subprocess.run([*davit, *command, "--json"], capture_output=True, text=True, check=False)
    if result.returncode or result.stderr:
        sys.exit(f"{' '.join([*davit, *command])}: exit {result.returncode}\n{result.stderr}")
    return json.loads(result.stdout)


def ask_each(davit: list[str], version: str, command: str) -> tuple[list[Facts], dict[str, Facts]]:
    """`ops` at a version, and the command's answer about each of them by name."""
    listed = ask(davit, "--api", version, "ops")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = pool.map(lambda operation: ask(davit, "--api", version, command, operation["name"]), listed)
        return listed, {answer["name"]: answer for answer in answers}


def arguments() -> tuple[list[str], Path]:
    """The command, for the engine of the folder, and the folder."""
    spec = Path(sys.argv[2])
    return [sys.argv[1], "--engine", spec.name], spec


def versions(davit: list[str]) -> list[str]:
    """Those that davit knows of the engine, oldest first."""
    return next(engine["versions"] for engine in ask(davit, "engines") if engine["name"] == davit[-1])


def ranges(having: dict[str, Iterable[Part]]) -> dict[Part, Range]:
    """The range of each part, from the parts of each version, oldest first."""
    found: dict[Part, list[str]] = {}
    for version, parts in having.items():
        for part in parts:
            found.setdefault(part, []).append(version)
    newest = list(having)[-1]
    return {part: (has[0], None if has[-1] == newest else has[-1]) for part, has in found.items()}


def for_each_source(
    spec: Path, load: Callable[[list[Path], Any, Facts], Found], compare: Callable[[str, Found], bool]
) -> int:
    """Compares with the documents in a folder of spec/ and, when the environment has DAVIT_OFFICIAL_SPECS, with the
    official ones in its folder of that name. The exit code: 0 when all was equal."""
    corrections = tomllib.loads((spec / "fixes.toml").read_text())
    corrections["categories"] = tomllib.loads((spec / "engine.toml").read_text()).get("categories", {})
    good = compare(f"spec/{spec.name}", load(list(spec.glob("v*.json")), json.loads, corrections))
    if official := os.environ.get("DAVIT_OFFICIAL_SPECS"):
        import yaml  # only here: the official documents are YAML

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        paths = list(Path(official, spec.name).glob("v*.yaml"))
        good &= compare(f"official {spec.name}", load(paths, lambda text: yaml.load(text, loader), corrections))
    return 0 if good else 1
