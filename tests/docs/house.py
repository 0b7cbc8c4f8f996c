"""What the documents promise about the tree: each folder explains itself, links lead somewhere, names exist."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from blocks import ROOT, blocks, pages

FOLDERS = ("spec", "codegen", "generated", "runtime", "cli", "tests", "bench", "examples", "docs", "tools")
README_MAX = 15


def folders() -> list[Path]:
    tests = [path.parent for path in sorted((ROOT / "tests").glob("*/CMakeLists.txt"))]
    return [ROOT / name for name in FOLDERS] + tests


def readmes() -> list[str]:
    """Every folder has a README of at most 15 lines."""
    problems = []
    for folder in folders():
        readme = folder / "README.md"
        lines = len(readme.read_text().splitlines()) if readme.exists() else 0
        if not 0 < lines <= README_MAX:
            problems.append(f"{readme.relative_to(ROOT)} has {lines} lines, not 1 to {README_MAX}")
    return problems


def programs() -> list[str]:
    """The programs in README.md are examples."""
    shown = [b.text for b in blocks(ROOT / "README.md") if b.language == "c" and "int main(" in b.text]
    kept = [(ROOT / "examples" / f"{name}.c").read_text() for name in ("list_containers", "publish_port")]
    return [] if shown == kept else ["README.md's programs are not list_containers.c and publish_port.c of examples/"]


def changelog() -> list[str]:
    """The changelog has an entry for the version that CMake names, and davit.3 is of that version."""
    version = re.search(r"project\(davit VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text())
    assert version
    heads = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.M)
    problems = [] if version[1] in heads else [f"CHANGELOG.md has no entry for {version[1]}, only {heads}"]
    if f"Version {version[1]}." not in (ROOT / "docs/man/davit.3").read_text():
        problems.append(f"docs/man/davit.3 does not say that it is of version {version[1]}")
    return problems


def links() -> list[str]:
    """Relative links of every Markdown page lead to a file."""
    problems = []
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(f / "README.md" for f in folders())]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text() if page.exists() else ""):
            if not (page.parent / target).exists():
                problems.append(f"{page.relative_to(ROOT)}: a link to {target}, which is not there")
    return problems


def names() -> list[str]:
    """Every davit_…() that a page names is declared in a public header; davit.3 lists every one of davit.h."""
    declared = set(re.findall(r"\b(davit_\w+)\(", (ROOT / "runtime/include/davit/davit.h").read_text()))
    others = [*(ROOT / "generated/include/davit").glob("*.h"), ROOT / "tar/include/davit/tar.h"]
    calls = {name for header in others for name in re.findall(r"\b(davit_\w+)\(", header.read_text())}
    problems = []
    for page in pages():
        text = page.read_text()
        if page.suffix == ".3":
            listed = set(re.findall(r"\b(davit_\w+)\b", text))
            problems += [f"docs/man/davit.3: {name} is not listed" for name in sorted(declared - listed)]
        for name in sorted(set(re.findall(r"\b(davit_\w+)\(", text)) - declared - calls):
            problems.append(f"{page.relative_to(ROOT)}: {name}() is in no public header")
    return problems


def rows() -> list[str]:
    """Every table row that a page shows stands in generated/, "…" being what the page leaves out."""
    tables = " ".join(" ".join(path.read_text().split()) for path in sorted((ROOT / "generated").rglob("*.c")))
    problems = []
    for page in pages():
        for row in re.findall(r"^    ({S\(.*})$", page.read_text(), re.M):
            parts = [re.escape(" ".join(part.split())) for part in row.split("…")]
            if not re.search("[^{]*".join(parts).replace(r",\ ", r",\s*"), tables):
                problems.append(f"{page.relative_to(ROOT)}: no row of generated/ is {row}")
    return problems


def manual() -> list[str]:
    """davit.3 formats without a complaint, where there is something to format it with."""
    if not shutil.which("groff"):
        return []
    page = str(ROOT / "docs/man/davit.3")
    done = subprocess.run(["groff", "-mdoc", "-ww", "-z", "-Tutf8", page], capture_output=True, text=True, check=False)
    return done.stderr.splitlines()


def locale() -> list[str]:
    """Nothing calls what depends on the locale; nor the library what one libc has and another has otherwise."""
    dependent = r"str\w*case\w+|to(?:low|upp)er|is(?:al\w+|digit|space|print)|wcwidth"
    problems = []
    for folder, more in (("runtime", r"|strerror(?:_r)?"), ("cli", "")):
        unwanted = re.compile(rf"\b({dependent}{more})\(")
        for source in sorted((ROOT / folder).glob("*.[ch]")):
            for number, line in enumerate(source.read_text().splitlines(), 1):
                found = unwanted.search(line)
                if found:
                    problems.append(f"{source.relative_to(ROOT)}:{number}: {found[1]}() is not for {folder}/")
    return problems


def width() -> list[str]:
    """No line of C or Python is longer than 120 characters."""
    problems = []
    for folder in FOLDERS:
        for source in sorted((ROOT / folder).rglob("*")):
            if source.suffix in (".c", ".h", ".cpp", ".py") and "generated" not in source.parts:
                for number, line in enumerate(source.read_text().splitlines(), 1):
                    if len(line) > 120:
                        problems.append(f"{source.relative_to(ROOT)}:{number}: {len(line)} characters")
    return problems


def main() -> int:
    problems = readmes() + programs() + changelog() + links() + names() + rows() + manual() + locale() + width()
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
