"""names: the structs that types, parameters and results are in C."""

from dataclasses import dataclass

from .describe import Describe
from .halves import Halves
from .model import Engine, Operation
from .names import constant, members
from .schema_model import Type
from .values import PLAIN, Values

KEPT = ("const void *", "davit_kept", "The library's. Leave it NULL, or davit_null for a null in a list or map.")

Member = tuple[str, str, str]  # ("struct davit_host_config *", "host_config", '"HostConfig": HostConfig.')


@dataclass
class Struct:
    tag: str  # "davit_container_summary"
    comment: str  # "ContainerSummary: the answer of ContainerList."
    members: list[Member]


@dataclass
class Enum:
    """The constants of an enum's values."""

    comment: str  # "RestartPolicyName: RestartPolicy.Name."
    values: list[tuple[str, str, str]]  # [("DAVIT_RESTART_POLICY_NAME_NO", '"no"', "since 1.40")]

    @property
    def width(self) -> int:
        return max(len(name) for name, _, _ in self.values)


class Structs:
    """Makes the structs of an engine."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.halves = Halves(engine)
        self.values = Values(engine.types, self.halves)
        self.describe = Describe(engine, self.values)

    def object(self, type_: Type) -> Struct:
        names = members(type_.name, type_.fields, self.engine.versions)
        return Struct(
            self.values.struct(type_.name),
            self.describe.title(type_),
            [KEPT]
            + [
                (self.values.member(field.type), name, self.describe.field(field, type_.versions))
                for name, field in zip(names, type_.fields)
            ],
        )

    def enum(self, type_: Type) -> Enum:
        quote = '"' if type_.kind == "string" else ""
        values = [
            (
                constant(self.values.struct(type_.name), type_.words.get(text, text)),
                f"{quote}{text}{quote}",
                self.describe.versions(versions, type_.versions)[2:],
            )
            for text, versions in type_.values
        ]
        return Enum(self.describe.title(type_), values)

    def containers(self, type_: str) -> list[Struct]:
        """The struct of a list or map, and that of one member of a map."""
        item = self.values.inside(type_)
        count = ("size_t ", "count", "How many.")
        if self.values.kind(type_) == "list":
            items = (f"{self.values.item(item)}*", "items", "NULL: unset.")
            return [Struct(self.values.struct(type_), self.container_title(type_), [items, count])]
        entry = Struct(
            self.values.entry(type_),
            f"One member of a struct {self.values.struct(type_)}.",
            [("const char *", "name", "Never NULL."), (self.values.item(item), "value", "Its value.")],
        )
        items = (f"struct {entry.tag} *", "items", "As they came; NULL: unset.")
        return [Struct(self.values.struct(type_), self.container_title(type_), [items, count]), entry]

    def container_title(self, type_: str) -> str:
        if type_ in self.engine.types:
            return self.describe.title(self.engine.types[type_])
        return sentence(self.describe.type(type_))

    def parameters(self, operation: Operation) -> Struct:
        names = members(operation.name, operation.parameters, self.engine.versions)
        return Struct(
            f"{self.halves.operation(operation)}_params",
            f"Parameters of {operation.name}.",
            [
                (parameter_type(each.kind, each.list), name, self.describe.parameter(each, operation.versions))
                for name, each in zip(names, operation.parameters)
            ],
        )

    def result(self, operation: Operation) -> Struct:
        return Struct(
            f"{self.halves.operation(operation)}_result",
            f"What {operation.name} answers.",
            [
                ("struct davit_response *", "response", "Owns the value: davit_response_free()."),
                (self.values.member(operation.value), "value", sentence(self.describe.type(operation.value))),
            ],
        )


def sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def parameter_type(kind: str, style: str) -> str:
    """What a parameter is declared as; JSON is a text."""
    if style != "none":
        return "struct davit_string_list "
    return PLAIN["string" if kind == "json" else kind]
