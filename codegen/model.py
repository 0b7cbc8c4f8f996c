"""model: the merged rows as what they are: operations, with their parameters, bodies and responses."""

from dataclasses import dataclass, field

from .load import Spec, version_range
from .merge import Range, Row
from .source import Problem
from .schema_model import Types, build_types


@dataclass
class Parameter:
    name: str  # "limit"
    place: str  # "query"
    kind: str  # "integer"
    list: str  # "none"
    required: bool  # False
    default: str | None  # "0"; None: not stated
    pattern: str  # "^[a-z]+$"; "": none
    minimum: int | None  # 0; None: not stated
    maximum: int | None  # 100
    values: list[tuple[str, Range]]  # [("removed", Range(5, None))]; empty: any
    versions: Range
    member: str = ""  # none has a name of its own in C


@dataclass
class Body:
    kind: str  # "json"
    type: str  # "ContainerCreateRequest"; "": none
    required: bool  # True
    secret: bool  # False
    media_type: str  # "application/json"


@dataclass
class Response:
    status: int  # 200
    type: str  # "[ContainerSummary]"; "": none
    versions: Range


@dataclass
class Alias:
    name: str  # "ContainerGetArchive"
    tag: str  # "Container", as an address has it; "": none
    versions: Range


@dataclass
class Operation:
    name: str  # "ContainerList"
    category: str  # "Container"
    tag: str  # "Container", as an address has it; "": none
    method: str  # "GET"
    path: str  # "/containers/{id}/json"
    summary: str  # "Lists containers."
    result: str  # "json"
    result_header: str  # "X-Docker-Container-Path-Stat"; "": none
    endless: str  # "when_true follow"
    terminal: str  # "ContainerInspect Config.Tty"; "": the answer is no process's output
    auth: str  # "of_parameter destination else name", "of_body TaskTemplate…Image unless registryAuthFrom"
    safe: bool  # True
    versioned: bool  # True
    versions: Range
    body: Body | None = None
    parameters: list[Parameter] = field(default_factory=list)  # sorted by name, then by version
    responses: list[Response] = field(default_factory=list)  # sorted by status, then by version
    aliases: list[Alias] = field(default_factory=list)  # sorted by version

    @property
    def value(self) -> str:
        """The type of what a typed call hands out: of the newest success that has one. "": none."""
        if self.result not in ("json", "json_sequence"):
            return ""
        typed = [answer for answer in self.responses if answer.type and answer.status < 300]
        newest = max(typed, key=lambda answer: ordinal(answer.versions.last), default=None)
        if not newest:
            return ""
        return newest.type if self.result == "json" else f"[{newest.type}]"


@dataclass
class Documentation:
    url: str  # "https://…/v{version}/#tag/{tag}/operation/{operation}"
    untagged_url: str
    versions: Range


@dataclass
class Engine:
    name: str  # "docker"
    settings: dict  # the plain members of engine.toml
    versions: list[str]  # ["1.25", …], oldest first
    operations: list[Operation]  # sorted by name
    documentation: list[Documentation]
    types: Types

    @property
    def title(self) -> str:
        return self.settings["title"]

    @property
    def categories(self) -> list[str]:
        return sorted({operation.category for operation in self.operations} - {""})


def build(spec: Spec, rows: list[Row]) -> Engine:
    operations = {
        row.subject[1]: Operation(
            **row.facts,
            tag=anchor(spoken(spec, row.subject[1])[-1][1][1]),
            summary=spec.summaries.get(row.subject[1], ""),
            versions=row.versions,
        )
        for row in rows
        if row.subject[0] == "operation"
    }
    for row in rows:
        operation = operations.get(row.subject[1])
        if row.subject[0] == "parameter":
            facts = {**row.facts, "values": row.values}
            operation.parameters.append(Parameter(**facts, versions=row.versions))
        elif row.subject[0] == "response":
            operation.responses.append(Response(int(row.subject[2]), **row.facts, versions=row.versions))
        elif row.subject[0] == "body":
            operation.body = Body(**row.facts)
    for operation in operations.values():
        operation.aliases = aliases(spec, operation)
    check_summaries(spec, operations)
    documentation = [
        Documentation(entry["url"], entry["untagged_url"], documented(spec, index))
        for index, entry in enumerate(spec.engine["documentation"])
    ]
    every = list(operations.values())
    return Engine(spec.engine["name"], spec.engine, spec.versions, every, documentation, build_types(rows))


def ordinal(last: int | None) -> float:
    """The end of a range, for comparisons."""
    return float("inf") if last is None else last


def spoken(spec: Spec, operation: str) -> list[tuple[int, tuple[str, str]]]:
    """The name and tag of an operation in the documents that have it."""
    return [
        (index, document.spoken[operation])
        for index, document in enumerate(spec.documents)
        if operation in document.spoken
    ]


def aliases(spec: Spec, operation: Operation) -> list[Alias]:
    """The runs of versions in which the document has another name or tag than the newest."""
    found: list[Alias] = []
    for index, (name, said) in spoken(spec, operation.name):
        tag = anchor(said)
        if (name, tag) == (operation.name, operation.tag):
            continue
        if found and (found[-1].name, found[-1].tag, found[-1].versions.last) == (name, tag, index - 1):
            found[-1].versions.last = index
        else:
            found.append(Alias(name, tag, Range(index, index)))
    return found


def anchor(tag: str) -> str:
    """A tag as ReDoc writes it in an address: blanks become dashes."""
    return "-".join(tag.split())


def check_summaries(spec: Spec, operations: dict[str, Operation]) -> None:
    """Every operation has a summary, and every summary an operation."""
    source = spec.summaries_source
    problems = []
    for name in sorted(operations.keys() ^ spec.summaries.keys()):
        having = [document for document in spec.documents if ("operation", name) in document.claims]
        if having:
            problems.append(f"{having[-1].at_claim(('operation', name))}: {name} has no summary in {source.label}")
        else:
            problems.append(f"{source.at_key(name)}: there is no operation {name}")
    if problems:
        raise Problem(*problems)


def documented(spec: Spec, index: int) -> Range:
    at = spec.engine_source.at_table("documentation", index)
    text = spec.engine["documentation"][index]["versions"]
    versions = version_range(text, spec.versions, at)
    open_end = versions[-1] == spec.versions[-1]
    return Range(spec.versions.index(versions[0]), None if open_end else spec.versions.index(versions[-1]))
