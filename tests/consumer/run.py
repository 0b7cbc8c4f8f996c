"""Install davit into a folder of its own, build and run a stranger's project with it, in four ways, and have the
installed command find what it loads.

    run.py CMAKE BUILD_FOLDER C_COMPILER
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent / "project"
EXPECTED = "0.1.0 GET /v1.41/containers/json?all=true\n"


def run(*command: str | Path, **variables: str) -> str:
    result = subprocess.run(
        [str(word) for word in command],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout


def check(way: str, program: Path, libraries: Path) -> None:
    """Run the program; the shared library is found by the path here, and must be the installed one."""
    output = run(program, LD_LIBRARY_PATH=str(libraries))
    needs = "libdavit.so" in run("readelf", "-d", program)
    if output != EXPECTED:
        sys.exit(f"{way}: printed {output!r}, expected {EXPECTED!r}")
    if needs != ("shared" in way):
        sys.exit(f"{way}: {'needs' if needs else 'does not need'} libdavit.so")
    print(f"{way}: {output}", end="")


def pkg_config(compiler: str, way: str, folder: Path, pc: Path, *static: str) -> Path:
    """What pkg-config says, at the place where a Makefile would put it."""
    flags = run("pkg-config", *static, "--cflags", "--libs", "davit", PKG_CONFIG_PATH=str(pc)).split()
    program = folder / way.replace(" ", "-")
    if static:
        flags = ["-l:libdavit.a" if flag == "-ldavit" else flag for flag in flags]
    run(compiler, "-std=c11", PROJECT / "main.c", *flags, "-o", program)
    return program


def check_archives(prefix: Path) -> None:
    """The installed command finds the installed libdavit-tar, wherever that is, and tells when it is not there."""
    command, libraries = prefix / "bin" / "davit", list(prefix.rglob("libdavit-tar.so*"))
    if not command.exists() or not libraries:
        return
    words = [command, "-H", "unix:///nonexistent", "invoke", "ContainerExport", "id=x", "--extract", prefix]
    for code, message in ((2, "/nonexistent"), (1, "--extract needs libdavit-tar: ")):
        ended = subprocess.run(words, capture_output=True, text=True, check=False)
        if (ended.returncode, message in ended.stderr) != (code, True):
            sys.exit(f"the installed command: exit code {ended.returncode}, not {code}: {ended.stderr}")
        for library in libraries:
            library.unlink(missing_ok=True)
    print("the installed command: archives with libdavit-tar, and a message without it")


def main() -> None:
    cmake, build, compiler = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="davit-consumer-") as name:
        folder = Path(name)
        prefix = folder / "prefix"
        run(cmake, "--install", build, "--prefix", prefix)
        pc = next(prefix.rglob("davit.pc")).parent
        own = folder / "build"
        run(cmake, "-S", PROJECT, "-B", own, f"-DCMAKE_PREFIX_PATH={prefix}", f"-DCMAKE_C_COMPILER={compiler}")
        run(cmake, "--build", own)
        check("find_package, shared", own / "with_shared", pc.parent)
        check("find_package, static", own / "with_static", pc.parent)
        check("pkg-config, shared", pkg_config(compiler, "pkg-config shared", folder, pc), pc.parent)
        check("pkg-config, static", pkg_config(compiler, "pkg-config static", folder, pc, "--static"), pc.parent)
        check_archives(prefix)


if __name__ == "__main__":
    main()
