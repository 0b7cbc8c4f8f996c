"""emit: the tables through the templates into files. Only files whose text changed are touched; stale ones go."""

import textwrap
from collections.abc import Iterator
from pathlib import Path

import jinja2

from .headers import Call, Headers
from .names import version, word
from .tables import Rows, Runs, Tables

HEADER = "/* Generated from spec/ by codegen: change those, not this. */"
COMMON_FILES = ("shorthand.h", "engines.c")
ENGINE_FILES = ("tables.h", "texts.c", "operations.c", "parameters.c", "responses.c", "types.c", "fields.c", "engine.c")
EXTERNS = [
    ("operation", "operations"),
    ("parameter", "parameters"),
    ("value", "values"),
    ("bounds", "bounds"),
    ("response", "responses"),
    ("alias", "aliases"),
    ("type", "types"),
    ("field", "fields"),
    ("fact", "facts"),
]

WIDTH = 120
AS_IT_IS = {"break_long_words": False, "break_on_hyphens": False}


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


def comment(text: str, indent: str = "") -> str:
    """A documentation comment of one or more lines."""
    if len(indent) + len(text) + 8 <= WIDTH and "\n" not in text:
        return f"{indent}/** {text} */"
    lines = [
        line for part in text.split("\n") for line in textwrap.wrap(part, WIDTH - len(indent) - 3, **AS_IT_IS) or [""]
    ]
    return "\n".join([f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"])


def signature(call: Call) -> str:
    """The head of a call's function, in as few lines as fit."""
    lines = [f"static inline int {call.function}("]
    indent = len(lines[0])
    for index, declaration in enumerate(call.declarations):
        end = ")" if index == len(call.declarations) - 1 else ","
        separator = "" if index == 0 else " "
        if len(lines[-1]) + len(separator + declaration + end) > WIDTH:
            lines.append(" " * indent)
            separator = ""
        lines[-1] += separator + declaration + end
    return "\n".join(lines)


def environment() -> jinja2.Environment:
    result = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    result.globals.update(header=HEADER, rows=rows, runs=runs, externs=EXTERNS, comment=comment, signature=signature)
    result.filters.update(word=word, version_word=version, literal=literal, size=lambda text: len(text.encode()) + 1)
    return result


def emit(engines: list[tuple[Tables, Headers]], out: Path) -> None:
    templates = environment()
    names = [tables.engine.name for tables, _ in engines]
    files = {out / name: templates.get_template(f"{name}.j2").render(engines=names) for name in COMMON_FILES}
    for tables, headers in engines:
        values = {
            **vars(tables),
            "starts": tables.starts,
            "prefix": f"davit__{tables.engine.name}",
            "texts": sorted(tables.texts.named.items()),
            "layout_name": headers.layout_name,
        }
        for name in ENGINE_FILES:
            files[out / tables.engine.name / name] = templates.get_template(f"{name}.j2").render(**values)
        for name, text in header_files(templates, headers):
            files[out / "include" / "davit" / name] = text
    write(files, out)


def header_files(templates: jinja2.Environment, headers: Headers) -> Iterator[tuple[str, str]]:
    """The engine's public headers: what several categories need, one for each category, one that includes all."""
    values = {"engine": headers.engine, "layout": headers.layout, "layout_name": headers.layout_name}
    every = sorted(headers.headers.values(), key=lambda header: header.file)
    for header in every:
        template = templates.get_template("category.h.j2" if header.category else "shared.h.j2")
        yield header.file, template.render(**values, header_=header, shadowing=headers.shadowing(header))
    yield f"{headers.engine.name}.h", templates.get_template("all.h.j2").render(**values, headers=every)


def write(files: dict[Path, str], out: Path) -> None:
    patterns = ("*.[ch]", "*/*.[ch]", "include/davit/*.h")
    for stale in {path for pattern in patterns for path in out.glob(pattern)} - files.keys():
        stale.unlink()
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
