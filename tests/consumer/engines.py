"""A library with some of the engines only: what is left out is in neither the library nor the headers installed.

    engines.py CMAKE C_COMPILER
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from run import run

ROOT = Path(__file__).resolve().parents[2]
KNOWN = sorted(path.parent.name for path in ROOT.glob("generated/*/engine.c"))


def headers_of(engine: str) -> set[str]:
    text = (ROOT / "generated" / "include" / "davit" / f"{engine}.h").read_text(encoding="utf-8")
    return {f"{engine}.h"} | {line[16:-1] for line in text.splitlines() if line.startswith("#include <davit/")}


def fail(what: str, found: object, expected: object) -> None:
    if found != expected:
        sys.exit(f"{what}: {found!r}, expected {expected!r}")


def check(cmake: str, build: Path, options: list[str], chosen: list[str]) -> None:
    prefix = build / f"prefix-{'-'.join(chosen)}"
    run(cmake, "-S", ROOT, "-B", build, f"-DDAVIT_ENGINES={';'.join(chosen)}", *options)
    run(cmake, "--build", build)
    run(cmake, "--install", build, "--prefix", prefix)
    listed = json.loads(run(prefix / "bin" / "davit", "engines", "--json"))
    fail("davit engines", sorted(engine["name"] for engine in listed), chosen)
    symbols = run("nm", build / "libdavit.a")
    installed = {path.name for path in prefix.rglob("*.h")}
    for engine in KNOWN:
        fail(f"tables of {engine}", f" davit__{engine}_texts\n" in symbols, engine in chosen)
        fail(f"headers of {engine}", headers_of(engine) <= installed, engine in chosen)
        fail(f"any header of {engine}", bool(headers_of(engine) & installed), engine in chosen)
    fail("davit.h", "davit.h" in installed, True)
    print(f"{', '.join(chosen)}: as it should be")


def main() -> None:
    cmake, compiler = sys.argv[1:]
    options = [f"-DCMAKE_C_COMPILER={compiler}", "-DBUILD_TESTING=OFF", "-DDAVIT_TAR=OFF", "-DCMAKE_BUILD_TYPE=Debug"]
    with tempfile.TemporaryDirectory(prefix="davit-engines-") as name:
        build = Path(name)
        for wrong, message in (("unicorn", "there is no engine unicorn"), ("", "names none")):
            command = [cmake, "-S", str(ROOT), "-B", name, f"-DDAVIT_ENGINES={wrong}", *options]
            result = subprocess.run(command, capture_output=True, text=True, check=False)
            fail(f"cmake -DDAVIT_ENGINES={wrong}", (result.returncode != 0, message in result.stderr), (True, True))
        for engine in KNOWN:
            check(cmake, build, options, [engine])


if __name__ == "__main__":
    main()
