"""Builds abi.c with headers that codegen makes without the newest API version, and with the library's own, and runs
both with the library: `abi.py LIBRARY C_COMPILER [FLAG…]`."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "generated" / "include"


def run(*command: str | Path) -> None:
    print(*command)
    subprocess.run(command, cwd=ROOT, check=True)


def layout(headers: Path) -> str:
    match = re.search(r"define DAVIT_DOCKER_LAYOUT UINT32_C\((\d+)\)", (headers / "davit/docker_types.h").read_text())
    assert match, f"no layout in {headers}"
    return match[1]


def older_headers(folder: Path) -> Path:
    """Headers for all versions but the newest; but for one more, as long as that changes no struct."""
    spec, out = folder / "spec", folder / "generated"
    shutil.copytree(ROOT / "spec", spec)
    versions = sorted((spec / "docker").glob("v*.json"), key=lambda path: [int(n) for n in path.stem[1:].split(".")])
    for newest in reversed(versions[-3:]):
        newest.unlink()
        run(sys.executable, "-m", "codegen", "generate", "--spec", spec, "--out", out)
        if layout(out / "include") != layout(OWN):
            print(f"without {newest.stem}: layout {layout(out / 'include')}, the library's is {layout(OWN)}")
            return out / "include"
    sys.exit("no struct changed in three versions")


def main() -> None:
    library, compiler, *flags = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="davit-abi-") as name:
        folder = Path(name)
        for headers, which in ((OWN, "own"), (older_headers(folder), "older")):
            includes = [f"-I{path}" for path in (headers, ROOT / "runtime/include", ROOT / "tests")]
            link = (library, f"-Wl,-rpath,{Path(library).parent}", "-o", folder / which)
            run(compiler, "-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", *flags, *includes,
                ROOT / "tests/values/abi.c", *link)  # fmt: skip
            run(folder / which, which)


main()
