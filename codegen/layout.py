"""layout: the model as tables: which row stands where, and what each cell is called in C. One cell, one column."""

from .headers import Headers
from .layout_types import TypeRows
from .model import Body, Engine, Operation, Parameter
from .names import members, version, word
from .tables import Tables
from .terminals import NEVER


def lay_out(engine: Engine, headers: Headers) -> Tables:
    tables = Tables(engine)
    types = TypeRows(tables, headers.structs.values)
    for operation in engine.operations:
        tables.operations.append(operation_row(types, operation))
    types.lay_out()
    for index, entry in enumerate(engine.documentation):
        urls = [tables.named(f"document_{index}_{kind}", getattr(entry, kind)) for kind in ("url", "untagged_url")]
        tables.documents.append([*urls, tables.range(entry.versions)])
    for name, texts in {"versions": engine.versions, "categories": engine.categories}.items():
        tables.lists[name] = [tables.s(text) for text in texts]
    for name, value in engine.settings.items():
        if isinstance(value, str) and name not in ("title", "prefix"):
            tables.settings[name] = tables.s(value) if name == "name" else tables.named(f"engine_{name}", value)
        elif name == "sockets":
            tables.lists[name] = [tables.named(f"socket_{index}", text) for index, text in enumerate(value)]
        elif name == "secret_headers":
            tables.lists[name] = [tables.s(text) for text in value]
        elif name in ("auth_files", "auth_refusals"):
            tables.lists[name] = [tables.named(f"{name}_{index}", text) for index, text in enumerate(value)]
    return tables


def operation_row(types: TypeRows, operation: Operation) -> list[str]:
    tables, name = types.tables, operation.name
    params = f"{types.values.halves.operation(operation)}_params"
    offsets = [f"AT({params}, {member})" for member in members(name, operation.parameters, tables.engine.versions)]
    flags = ["SAFE"] * operation.safe + ["UNVERSIONED"] * (not operation.versioned)
    rule, _, subject = operation.endless.partition(" ")
    parameters = [parameter_row(tables, name, *found) for found in zip(operation.parameters, offsets)]
    responses = [
        [str(answer.status), types.schema(answer.type), tables.range(answer.versions)]
        for answer in operation.responses
    ]
    aliases = [
        [tables.s(alias.name), tables.s(alias.tag or None), tables.range(alias.versions)]
        for alias in operation.aliases
    ]
    return [
        tables.s(name),
        tables.s(operation.category or None),
        tables.s(operation.tag or None),
        operation.method,
        tables.named(f"{name}_path", operation.path),
        tables.named(f"{name}_summary", operation.summary),
        body_cell(types, operation.body),
        f"RESULT({operation.result.upper()}, {tables.s(operation.result_header or None)})",
        types.schema(operation.value),
        f"ENDLESS({rule.upper()}, {tables.s(subject)})" if subject else rule.upper(),
        terminal_cell(tables, operation.terminal),
        auth_cell(tables, operation),
        tables.add("parameters", name, parameters),
        tables.add("responses", name, responses),
        tables.add("aliases", name, aliases),
        " | ".join(flags) or "0",
        tables.range(operation.versions),
    ]


def terminal_cell(tables: Tables, terminal: str) -> str:
    if not terminal:
        return "NO_TERMINAL"
    asked, _, member = terminal.partition(" ")
    return f"TERMINAL({tables.s(asked if asked not in ('body', NEVER) else None)}, {tables.s(member or asked)})"


def auth_cell(tables: Tables, operation: Operation) -> str:
    """What registry's credentials go along, in words: "of_body A.B unless c"."""
    rule, *words = operation.auth.split()
    if rule == "none":
        return "NO_AUTH"
    of, joint, other = (words + [None] * 3)[:3]
    of_cell = tables.named(f"{operation.name}_auth", of) if of and "." in of else tables.s(of)
    otherwise, unless = (tables.s(other if joint == word else None) for word in ("else", "unless"))
    return f"AUTH({rule.upper()}, {of_cell}, {otherwise}, {unless})"


def body_cell(types: TypeRows, body: Body | None) -> str:
    if not body:
        return "NO_BODY"
    required, secret = ("REQUIRED" if body.required else "OPTIONAL"), ("SECRET" if body.secret else "PLAIN")
    cells = [body.kind.upper(), required, secret, types.schema(body.type), types.tables.s(body.media_type)]
    return f"BODY({', '.join(cells)})"


def parameter_row(tables: Tables, operation: str, parameter: Parameter, offset: str) -> list[str]:
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
        tables.bounds_cell(owner, parameter.minimum, parameter.maximum),
        offset,
        tables.range(parameter.versions),
    ]
