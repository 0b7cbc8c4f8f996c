"""The code blocks of a page: Markdown's fences, a manual page's .Bd -literal … .Ed. Whether an output is as shown."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Block:
    """One code block; `output` is the text block right behind it, what it prints; None when there is none."""

    page: Path
    line: int
    language: str
    text: str
    output: str | None = None

    def where(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def pages() -> list[Path]:
    """README.md and the pages of docs/."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "docs" / "man").glob("*.3"))]


def blocks(page: Path) -> list[Block]:
    """All blocks of a page, text blocks joined to the block whose output they are."""
    found: list[Block] = []
    for block in (_manual if page.suffix == ".3" else _fenced)(page):
        if block.language == "text" and found and found[-1].language == "c" and found[-1].output is None:
            before = found.pop()
            block = Block(page, before.line, before.language, before.text, block.text)
        found.append(block)
    return found


def _fenced(page: Path) -> list[Block]:
    result: list[Block] = []
    start, language, lines = 0, "", list[str]()
    for number, line in enumerate(page.read_text().splitlines(), 1):
        if not line.startswith("```"):
            lines.append(line)
        elif start:
            result.append(Block(page, start, language, "\n".join(lines) + "\n"))
            start = 0
        else:
            start, language, lines = number, line[3:].strip(), []
    if start:
        raise SystemExit(f"{page}:{start}: a block that is never closed")
    return result


def _manual(page: Path) -> list[Block]:
    """A manual's programs; what troff needs escaped is read back."""
    result: list[Block] = []
    text = page.read_text()
    for match in re.finditer(r"^\.Bd -literal\n(.*?)^\.Ed$", text, re.M | re.S):
        if "#include" not in match[1]:
            continue
        source = match[1].replace("\\&", "").replace("\\e", "\\")
        result.append(Block(page, text.count("\n", 0, match.start()) + 1, "c", source))
    return result


def same(actual: str, shown: str) -> bool:
    """Whether an output is as shown; "…" stands for any text, on a line of its own for any lines."""
    pattern = ""
    for line in shown.strip().splitlines():
        pattern += "(?:[^\n]*\n)*" if line == "…" else re.escape(line).replace("…", "[^\n]*") + "\n"
    return re.fullmatch(pattern, "".join(line + "\n" for line in actual.strip().splitlines())) is not None


def explain(actual: str, shown: str) -> str:
    """Both outputs, for a message."""
    return f"shown:\n{_indent(shown)}\nprinted:\n{_indent(actual)}"


def _indent(text: str) -> str:
    return "\n".join("    " + line for line in text.strip().splitlines())
