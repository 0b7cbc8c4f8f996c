"""Compiles and runs every C block of README.md, docs/*.md and the manual pages against the tiny engine.

A block with a main function is a program as it stands. Any other is a fragment, put into frame.c. A text block right
behind one is what it prints; without one, it must at least end well: exit code 0, or DAVIT_OK in `r`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from blocks import Block, blocks, explain, pages, same
from engine import Engine

FRAME = (Path(__file__).parent / "frame.c").read_text()
WARNINGS = ["-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-Wno-unused-function"]

WITHOUT_TAR = "-DDAVIT_WITHOUT_TAR"  # among the compiler's words: there is no libdavit-tar to link


def is_program(block: Block) -> bool:
    return "int main(" in block.text


def is_functions(block: Block) -> bool:
    return block.text.startswith("static ") and not is_program(block)


def source(block: Block, functions: str) -> str:
    """The whole text to compile; #line makes messages point into the page."""
    text = f'#line {block.line + 1} "{block.page}"\n{block.text}'
    if is_program(block):
        return text
    return FRAME.replace("/* functions */", functions).replace("/* fragment */", "\n" + text)


def build(text: str, folder: Path, compiler: list[str]) -> Path | str:
    """The program, or the compiler's complaints."""
    program = folder / "program"
    (folder / "program.c").write_text(text)
    command = [compiler[0], *WARNINGS, str(folder / "program.c"), "-o", str(program), *compiler[1:]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else program


def run(program: Path, block: Block) -> str:
    """Why the program does not do what the page says; empty when it does."""
    with Engine() as engine:
        done = subprocess.run(
            [str(program)], cwd=program.parent, env=engine.environment(), capture_output=True, text=True, timeout=60,
            check=False
        )
    if block.output is not None and not same(done.stdout, block.output):
        return explain(done.stdout, block.output) + f"\n{done.stderr}"
    if done.returncode not in ((0, 1) if block.output is not None else (0,)):
        return f"it ended with {done.returncode}\n{done.stderr}"
    return ""


def check(page: Path, compiler: list[str]) -> tuple[int, int]:
    """How many blocks a page has, and how many of them are wrong."""
    functions, count, wrong = "", 0, 0
    for block in blocks(page):
        if block.language != "c" or (WITHOUT_TAR in compiler and "davit_tar_" in block.text):
            continue
        count += 1
        if is_functions(block):
            functions += f'#line {block.line + 1} "{page}"\n{block.text}'
            continue
        with tempfile.TemporaryDirectory(prefix="davit-docs-") as folder:
            program = build(source(block, functions), Path(folder), compiler)
            problem = program if isinstance(program, str) else run(program, block)
        if problem:
            wrong += 1
            print(f"{block.where()}: {problem}", file=sys.stderr)
    return count, wrong


def main(compiler: list[str]) -> int:
    counts = [check(page, compiler) for page in pages()]
    count, wrong = sum(c for c, _ in counts), sum(w for _, w in counts)
    print(f"{count} blocks of C, {wrong} wrong")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
