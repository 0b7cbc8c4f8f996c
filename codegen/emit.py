"""emit: the tables through the templates into files. Only files whose text changed are touched; stale ones go."""

from pathlib import Path

import jinja2

from .layout import Rows, Runs, Tables
from .names import version, word

HEADER = "/* Generated from spec/ by codegen: change those, not this. */"
ENGINE_FILES = ("tables.h", "texts.c", "operations.c", "parameters.c", "responses.c", "types.c", "engine.c")
EXTERNS = [
    ("operation", "operations"),
    ("parameter", "parameters"),
    ("value", "values"),
    ("bounds", "bounds"),
    ("response", "responses"),
    ("alias", "aliases"),
    ("type", "types"),
]


def literal(text: str) -> str:
    """A C string literal."""
    escaped = "".join(
        chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\' else f"\\{byte:03o}" for byte in text.encode()
    )
    return f'"{escaped}"'.replace("??", '?\\?').replace("\\042", '\\"').replace("\\134", "\\\\")


def rows(table: Rows) -> list[str]:
    """The rows as lines, their columns aligned."""
    widths = [max(len(cell) for cell in column) + 1 for column in zip(*table)]
    return [
        "{" + "".join(f"{cell},".ljust(width + 1) for cell, width in zip(row[:-1], widths)) + f"{row[-1]}}},"
        for row in table
    ]


def runs(table: Runs) -> list[str]:
    """The rows of all owners as lines, aligned, with the owner's name above its rows."""
    lines = iter(rows([row for own in table.values() for row in own]))
    return [line for owner, own in table.items() for line in (f"/* {owner} */", *(next(lines) for _ in own))]


def environment() -> jinja2.Environment:
    result = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    result.globals.update(header=HEADER, rows=rows, runs=runs, externs=EXTERNS)
    result.filters.update(word=word, version_word=version, literal=literal, size=lambda text: len(text.encode()) + 1)
    return result


def emit(engines: list[Tables], out: Path) -> None:
    templates = environment()
    files = {}
    for name in ("shorthand.h", "engines.c"):
        template = templates.get_template(f"{name}.j2")
        files[out / name] = template.render(engines=[tables.engine.name for tables in engines])
    for tables in engines:
        values = {
            **vars(tables),
            "starts": tables.starts,
            "prefix": f"davit__{tables.engine.name}",
            "texts": sorted(tables.texts.named.items()),
            "types": [[tables.s(name), "NO_FIELDS"] for name in tables.engine.types],
        }
        for name in ENGINE_FILES:
            files[out / tables.engine.name / name] = templates.get_template(f"{name}.j2").render(**values)
    for stale in {path for pattern in ("*.[ch]", "*/*.[ch]") for path in out.glob(pattern)} - files.keys():
        stale.unlink()
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
