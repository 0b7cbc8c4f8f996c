"""layout: an engine's tables while they are filled, and how their cells are written."""

from dataclasses import dataclass, field

from .merge import Range
from .model import Engine
from .names import Texts, version

Rows = list[list[str]]  # [["S(ContainerList)", "S(Container)", "GET", …], …]
Runs = dict[str, Rows]  # {"ContainerList": its rows, …}: a table whose rows are referred to by their owner


@dataclass
class Tables:
    """Everything the templates write out, in order."""

    engine: Engine
    texts: Texts = field(default_factory=Texts)
    operations: Rows = field(default_factory=list)
    parameters: Runs = field(default_factory=dict)
    values: Runs = field(default_factory=dict)
    bounds: Runs = field(default_factory=dict)
    responses: Runs = field(default_factory=dict)
    aliases: Runs = field(default_factory=dict)
    types: Rows = field(default_factory=list)
    type_names: list[str] = field(default_factory=list)  # ["ContainerSummary", …, "string_list"], as T() finds them
    fields: Runs = field(default_factory=dict)
    facts: Runs = field(default_factory=dict)
    documents: Rows = field(default_factory=list)
    lists: dict[str, list[str]] = field(default_factory=dict)  # {"versions": ["S(1_25)", …]}
    settings: dict[str, str] = field(default_factory=dict)  # {"ping_path": "S(engine_ping_path)"}

    def s(self, text: str | None) -> str:
        """A text that may stand on its own: a name, a value. None is none."""
        return "NONE" if text is None else f"S({self.texts.word(text)})"

    def named(self, name: str, text: str) -> str:
        return f"S({self.texts.text(name, text)})" if text else "NONE"

    def range(self, versions: Range) -> str:
        first = version(self.engine.versions[versions.first])
        if versions.last is None:
            return f"SINCE({first})" if versions.first else "ALL"
        return f"RANGE({first}, {version(self.engine.versions[versions.last])})"

    def add(self, table: str, owner: str, rows: Rows) -> str:
        """Appends the owner's rows, and says which: "PARAMETERS(ContainerList, 4)"."""
        if not rows:
            return f"NO_{table.upper()}"
        getattr(self, table)[owner] = rows
        return f"{table.upper()}({owner}, {len(rows)})"

    @property
    def starts(self) -> list[tuple[str, str]]:
        """The number of each owner's first row, told by the owner before: ("VALUES_b", "VALUES_a + 3")."""
        found = []
        for table in ("parameters", "values", "bounds", "responses", "aliases", "fields", "facts"):
            start = "1" if table == "bounds" else "0"
            for owner, rows in getattr(self, table).items():
                name = f"{table.upper()}_{owner}"
                found.append((name, start))
                start = f"{name} + {len(rows)}"
        return found

    def bounds_cell(self, owner: str, minimum: int | None, maximum: int | None) -> str:
        ends = ((minimum, "INT64_MIN"), (maximum, "INT64_MAX"))
        if minimum is None and maximum is None:
            return "NO_BOUNDS"
        self.bounds[owner] = [[default if end is None else f"INT64_C({end})" for end, default in ends]]
        return f"BOUNDS({owner})"
