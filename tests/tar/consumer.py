"""Install davit into a folder of its own, and build and run a stranger's project with libdavit-tar, in four ways; and
see who links it: nobody of davit's own, and itself only the system's C library.

    consumer.py CMAKE BUILD_FOLDER C_COMPILER LIBRARY OTHER…
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent / "project"
EXPECTED = "Dockerfile, 2048 bytes\n"


def run(*command: str | Path, **variables: str) -> str:
    done = subprocess.run([str(word) for word in command], env={**os.environ, **variables}, capture_output=True,
                          text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def needed(binary: Path | str) -> list[str]:
    """The libraries that it asks for."""
    return [line.split("[")[1].rstrip("]") for line in run("readelf", "-d", binary).splitlines() if "(NEEDED)" in line]


def check(way: str, program: Path, libraries: Path) -> None:
    """Run the program; the shared library is found by the path here, and must be the installed one."""
    output = run(program, LD_LIBRARY_PATH=str(libraries))
    if output != EXPECTED:
        sys.exit(f"{way}: printed {output!r}, expected {EXPECTED!r}")
    if ("libdavit-tar.so.0" in needed(program)) != ("shared" in way):
        sys.exit(f"{way}: needs {needed(program)}")
    print(f"{way}: {output}", end="")


def check_links(library: str, others: list[str]) -> None:
    foreign = [name for name in needed(library) if not name.startswith(("libc.", "ld-", "libgcc_s."))]
    if foreign:
        sys.exit(f"{library} needs {foreign}")
    for other in others:
        if any("davit-tar" in name or "archive" in name for name in needed(other)):
            sys.exit(f"{other} needs {needed(other)}")


def main() -> None:
    cmake, build, compiler, library, *others = sys.argv[1:]
    check_links(library, others)
    with tempfile.TemporaryDirectory(prefix="davit-tar-consumer-") as name:
        folder = Path(name)
        run(cmake, "--install", build, "--prefix", folder / "prefix")
        pc = next((folder / "prefix").rglob("davit-tar.pc")).parent
        run(cmake, "-S", PROJECT, "-B", folder / "own", f"-DCMAKE_PREFIX_PATH={folder / 'prefix'}",
            f"-DCMAKE_C_COMPILER={compiler}")
        run(cmake, "--build", folder / "own")
        for kind in ("shared", "static"):
            check(f"find_package, {kind}", folder / "own" / f"with_{kind}", pc.parent)
            flags = run("pkg-config", "--cflags", "--libs", "davit-tar", PKG_CONFIG_PATH=str(pc)).split()
            if kind == "static":
                flags = ["-l:libdavit-tar.a" if flag == "-ldavit-tar" else flag for flag in flags]
            run(compiler, "-std=c11", PROJECT / "main.c", *flags, "-o", folder / kind)
            check(f"pkg-config, {kind}", folder / kind, pc.parent)


if __name__ == "__main__":
    main()
