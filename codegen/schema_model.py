"""model, second half: types, with their members and what lists and maps have inside."""

from dataclasses import dataclass, field

from .claims import PLAIN_KINDS
from .merge import Range, Row
from .schemas import UNSAID

ALWAYS = Range(0, None)
CONTAINERS = {"[]": "list", "{}": "map"}


@dataclass
class Facts:
    """What is so of a field beside its type."""

    required: bool  # True
    nullable: bool  # False
    default: str  # '"json-file"', JSON text; "": none
    format: str  # "dateTime"; "": none
    minimum: int | None  # 0; None: not stated
    maximum: int | None  # 100


@dataclass
class Field:
    """A member of an object, or what a list or map has inside."""

    name: str  # "HostConfig"; "": inside a list or map
    type: str  # "[ContainerSummary]", as fixes.toml writes types
    facts: Facts  # in the newest version
    history: list[tuple[Facts, Range]]  # what was otherwise in older versions
    versions: Range
    inside: "Field | None" = None  # what a list or map has inside
    member: str = ""  # its name in C, if not after its own
    bit: int = 0  # its number among the members of its type that not all of its versions have


@dataclass
class Type:
    """A type with a name."""

    name: str  # "ContainerSummary"
    kind: str  # "object", "list", "map"; "string", "integer", …: an enum
    versions: Range
    fields: list[Field] = field(default_factory=list)  # sorted by name, then by version; one of a list or map
    values: list[tuple[str, Range]] = field(default_factory=list)  # an enum's
    words: dict[str, str] = field(default_factory=dict)  # {"0": "Modified"}: what its constants say instead


Types = dict[str, Type]  # sorted by name


def kind_of(type_: str, types: Types) -> str:
    """ "[string]" → "list"; an object's name → "object"; an enum's name → "string"."""
    if type_ in (*PLAIN_KINDS, "unsigned", "json"):
        return type_
    return "set" if type_ == "{}" else CONTAINERS.get(type_[0] + type_[-1]) or types[type_].kind


def inside(type_: str) -> str:
    """What a list or map has inside: "[[string]]" → "[string]"; "" for other types."""
    return type_[1:-1] if type_[0] + type_[-1] in CONTAINERS else ""


def build_types(rows: list[Row]) -> Types:
    elements = {row.subject[1:]: row for row in rows if row.subject[0] == "field"}
    types: Types = {}
    for row in sorted(rows, key=lambda row: row.subject):
        if row.subject[0] == "type":
            types[row.subject[1]] = build_type(row, elements)
    for row in rows:
        if row.subject[0] == "field" and not row.subject[2].endswith(tuple(CONTAINERS)):
            types[row.subject[1]].fields.append(build_field(row, row.subject[1:], row.facts["type"], elements))
    for type_ in types.values():
        if type_.kind == "object":
            type_.fields.sort(key=lambda each: (each.name, each.versions.first))
            number_bits(type_)
    return types


def build_type(row: Row, elements: dict[tuple, Row]) -> Type:
    kind = row.facts["kind"]
    if not inside(kind):
        return Type(row.subject[1], kind, row.versions, values=row.values, words=row.facts["words"])
    element = build_element((row.subject[1], ""), kind, elements)
    return Type(row.subject[1], CONTAINERS[kind[0] + kind[-1]], row.versions, [element])


def build_field(row: Row, subject: tuple, type_: str, elements: dict[tuple, Row]) -> Field:
    facts = {fact: row.facts[fact] for fact in UNSAID}
    history = [(Facts(**older), versions) for older, versions in row.history]
    found = Field(subject[1], type_, Facts(**facts), history, row.versions, member=row.facts.get("member", ""))
    if inside(type_):
        found.inside = build_element(subject, type_, elements)
    return found


def build_element(subject: tuple, type_: str, elements: dict[tuple, Row]) -> Field:
    """What a list or map of that subject has inside."""
    path = (subject[0], subject[1] + type_[0] + type_[-1])
    row = elements.get(path) or Row(("field", *path), ALWAYS, dict(UNSAID))
    found = build_field(row, path, inside(type_), elements)
    found.name, found.versions = "", ALWAYS
    return found


def plain_element(type_: str) -> Field:
    """What a list or map of that type has inside, when nothing more is said of it."""
    return build_element(("", ""), type_, {})


def number_bits(type_: Type) -> None:
    bits = 0
    for each in type_.fields:
        if not covers(each.versions, type_.versions):
            bits += 1
            each.bit = bits


def covers(one: Range, other: Range) -> bool:
    later = one.last is None or (other.last is not None and one.last >= other.last)
    return one.first <= other.first and later
