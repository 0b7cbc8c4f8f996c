"""Look at the built library from outside: what it exports, what its tables cost, what its halves need of each other.

    check.py exported NM LIBRARY LIST     the dynamic symbols are exactly those of LIST
    check.py relocations READELF LIBRARY  the constant data needs few relocations
    check.py tables NM OBJECT…            tables and texts are small, and constant
    check.py needed NM OBJECT…            the runtime needs one generated symbol, and nothing of json-c's tokener
"""

import subprocess
import sys
from pathlib import Path

# Some pointers there must be (the engine's tables, json-c's and libcurl's callbacks); tables must not grow them.
MOST_RELOCATIONS = 200

# All rows and texts of all versions.
MOST_TABLE_BYTES = 320 * 1024


def output(*command: str) -> list[list[str]]:
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [line.split() for line in lines if line.strip()]


def exported(nm: str, library: str, committed: str) -> list[str]:
    found = {words[-1].split("@")[0] for words in output(nm, "-D", "--defined-only", library)}
    lines = Path(committed).read_text().split()
    problems = [f"{committed} is not sorted, or names a symbol twice"] if lines != sorted(set(lines)) else []
    problems += [f"exported, but not in {committed}: {name}" for name in sorted(found - set(lines))]
    problems += [f"in {committed}, but not exported: {name}" for name in sorted(set(lines) - found)]
    problems += [f"not davit's name space: {name}" for name in sorted(found) if not name.startswith("davit_")]
    problems += [f"private, but exported: {name}" for name in sorted(found) if name.startswith("davit__")]
    print(f"{len(found)} symbols")
    return problems


def relocations(readelf: str, library: str) -> list[str]:
    sections: list[tuple[int, int]] = []
    for words in output(readelf, "-SW", library):
        if ".data.rel.ro" in words:
            at = words.index(".data.rel.ro")
            sections.append((int(words[at + 2], 16), int(words[at + 4], 16)))
    lines = [words for words in output(readelf, "-rW", library) if len(words) > 2]
    offsets = [int(words[0], 16) for words in lines if words[2].startswith("R_")]
    count = sum(1 for offset in offsets if any(start <= offset < start + size for start, size in sections))
    print(f"{count} relocations in constant data, of {len(offsets)} in all; at most {MOST_RELOCATIONS}")
    if not offsets:
        return ["no relocations found at all: this is no shared library, or readelf's output has changed"]
    return [f"{count} relocations in constant data"] if count > MOST_RELOCATIONS else []


def tables(nm: str, *objects: str) -> list[str]:
    symbols = output(nm, "--print-size", *(name for name in objects if "/generated/" in name))
    sized = [(int(words[1], 16), words[2], words[3]) for words in symbols if len(words) == 4]
    size = sum(size for size, _, _ in sized)
    print(f"{size:,} bytes in {len(sized)} tables; at most {MOST_TABLE_BYTES:,}")
    problems = [f"not constant: {name}" for _, kind, name in sized if kind.upper() in "BDC" and "engine" not in name]
    if len(sized) < 10:
        problems.append("hardly any tables: no object of generated/ was given, or nm's output has changed")
    return [*problems, f"{size:,} bytes of tables"] if size > MOST_TABLE_BYTES else problems


def needed(nm: str, *objects: str) -> list[str]:
    runtime = [name for name in objects if "/runtime/" in name]
    if not runtime:
        return ["no object of runtime/ was given"]
    undefined: set[str] = set()
    defined: set[str] = set()
    for words in output(nm, "--extern-only", *runtime):
        if len(words) == 2:
            undefined.add(words[1])
        elif len(words) == 3:
            defined.add(words[2])
    generated = {name for name in undefined - defined if name.startswith("davit")}
    problems = [] if generated == {"davit__engines"} else [f"needed of generated/: {sorted(generated)}"]
    problems += [f"the runtime uses {name}" for name in sorted(undefined) if name.startswith("json_tokener")]
    print(f"{len(runtime)} objects need {sorted(generated)}")
    return problems


def main() -> int:
    if len(sys.argv) < 4:
        print(__doc__, file=sys.stderr)
        return 1
    checks = {"exported": exported, "relocations": relocations, "tables": tables, "needed": needed}
    problems = checks[sys.argv[1]](*sys.argv[2:])
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
