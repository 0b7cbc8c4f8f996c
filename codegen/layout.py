"""layout: the model as tables: which row stands where, and what each cell is called in C. One cell, one column."""

from dataclasses import dataclass, field

from .merge import Range
from .model import Body, Engine, Operation, Parameter
from .names import Texts, version, word

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
        for table in ("parameters", "values", "bounds", "responses", "aliases"):
            start = "1" if table == "bounds" else "0"
            for owner, rows in getattr(self, table).items():
                name = f"{table.upper()}_{owner}"
                found.append((name, start))
                start = f"{name} + {len(rows)}"
        return found


def lay_out(engine: Engine) -> Tables:
    tables = Tables(engine)
    for operation in engine.operations:
        tables.operations.append(operation_row(tables, operation))
    for index, entry in enumerate(engine.documentation):
        urls = [tables.named(f"document_{index}_{kind}", getattr(entry, kind)) for kind in ("url", "untagged_url")]
        tables.documents.append([*urls, tables.range(entry.versions)])
    for type_name in engine.types:
        tables.texts.word(type_name)
    for name, texts in {"versions": engine.versions, "categories": engine.categories}.items():
        tables.lists[name] = [tables.s(text) for text in texts]
    for name, value in engine.settings.items():
        if isinstance(value, str):
            tables.settings[name] = tables.s(value) if name == "name" else tables.named(f"engine_{name}", value)
        elif name == "sockets":
            tables.lists[name] = [tables.named(f"socket_{index}", text) for index, text in enumerate(value)]
        elif name == "secret_headers":
            tables.lists[name] = [tables.s(text) for text in value]
    return tables


def operation_row(tables: Tables, operation: Operation) -> list[str]:
    name = operation.name
    flags = ["SAFE"] * operation.safe + ["UNVERSIONED"] * (not operation.versioned)
    rule, _, subject = operation.endless.partition(" ")
    parameters = [parameter_row(tables, name, parameter) for parameter in operation.parameters]
    responses = [
        [str(answer.status), answer.shape.upper(), type_cell(answer.type), tables.range(answer.versions)]
        for answer in operation.responses
    ]
    aliases = [
        [tables.s(alias.name), tables.s(alias.tag or None), tables.range(alias.versions)]
        for alias in operation.aliases
    ]
    return [
        tables.s(name),
        tables.s(operation.category or None),
        operation.method,
        tables.named(f"{name}_path", operation.path),
        tables.named(f"{name}_summary", operation.summary),
        body_cell(tables, operation.body),
        f"RESULT({operation.result.upper()}, {tables.s(operation.result_header or None)})",
        f"ENDLESS({rule.upper()}, {tables.s(subject)})" if subject else rule.upper(),
        tables.add("parameters", name, parameters),
        tables.add("responses", name, responses),
        tables.add("aliases", name, aliases),
        " | ".join(flags) or "0",
        tables.range(operation.versions),
    ]


def type_cell(name: str) -> str:
    return f"T({word(name)})" if name else "NONE"


def body_cell(tables: Tables, body: Body | None) -> str:
    if not body:
        return "NO_BODY"
    required, secret = ("REQUIRED" if body.required else "OPTIONAL"), ("SECRET" if body.secret else "PLAIN")
    cells = [body.kind.upper(), body.shape.upper(), required, secret, type_cell(body.type), tables.s(body.media_type)]
    return f"BODY({', '.join(cells)})"


def parameter_row(tables: Tables, operation: str, parameter: Parameter) -> list[str]:
    owner = f"{operation}_{word(parameter.name)}"
    if parameter.versions.last is not None:  # the newest has the name, an older one says until when
        owner += f"_until_{version(tables.engine.versions[parameter.versions.last])}"
    return [
        tables.s(parameter.name),
        parameter.place.upper(),
        parameter.kind.upper(),
        {"none": "SINGLE"}.get(parameter.list, parameter.list.upper()),
        "REQUIRED" if parameter.required else "OPTIONAL",
        tables.s(parameter.default),
        tables.named(f"{owner}_pattern", parameter.pattern),
        tables.add("values", owner, [[tables.s(text), tables.range(versions)] for text, versions in parameter.values]),
        bounds_cell(tables, owner, parameter),
        tables.range(parameter.versions),
    ]


def bounds_cell(tables: Tables, owner: str, parameter: Parameter) -> str:
    ends = ((parameter.minimum, "INT64_MIN"), (parameter.maximum, "INT64_MAX"))
    if all(end is None for end, _ in ends):
        return "NO_BOUNDS"
    tables.bounds[owner] = [[default if end is None else f"INT64_C({end})" for end, default in ends]]
    return f"BOUNDS({owner})"
