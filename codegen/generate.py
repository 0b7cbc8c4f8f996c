"""generate: load → merge → model → names → layout → emit, for every engine in spec/."""

from pathlib import Path

from .emit import emit
from .headers import Headers
from .layout import lay_out
from .load import load
from .merge import merge
from .model import build
from .registries import check_registries
from .source import Problem
from .terminals import check_terminals


def generate(spec: Path, out: Path) -> None:
    folders = sorted(path.parent for path in spec.glob("*/engine.toml"))
    if not folders:
        raise Problem(f"{spec.name}: no engines")
    engines = []
    for folder in folders:
        loaded = load(folder, spec.name)
        engine = build(loaded, merge(loaded))
        check_terminals(loaded, engine)
        check_registries(loaded, engine)
        headers = Headers(engine)
        headers.build()
        engines.append((lay_out(engine, headers), headers))
    emit(engines, out)
