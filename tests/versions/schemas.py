"""What the schemas of a Swagger document say of types, their fields, and the bodies and answers of operations.

Written from the Swagger 2.0 specification and the header of fixes.toml alone, like documents.py: it must not know how
codegen reads them. A type is written as fixes.toml writes it: "string", "[Mount]" for a list, "{string}" for a map,
"{}" for a set; a field as "Mounts", what is inside it as "Mounts[]" or "PortBindings{}".
"""

import json
import re
from dataclasses import dataclass, field

from documents import Facts, called, declared, methods, resolved

PLAIN = ("string", "boolean", "integer", "number")
IMPLIED = ("int64", "uint64")  # formats that the kinds integer and unsigned say already

# What is so of a field when nothing is said.
UNSAID: Facts = {
    "required": False, "nullable": False, "default": None, "format": None, "minimum": None, "maximum": None,
}

# What an operation takes ("body") or answers (its status), with its type in a word.
Places = dict[tuple[str, str | int], str]


@dataclass
class Type:
    """A type of one version. What is in a list or map is a field without a name: "[]", "{}[]"."""

    kind: str  # "object", a list's or map's word, or what an enum's values are
    values: list[str] = field(default_factory=list)
    fields: dict[str, Facts] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)  # the types whose fields it has, too
    owner: str = ""  # of a type without a name: the type where it stands, after which it is called
    nameless: bool = False


@dataclass
class Schemas:
    """All of one document."""

    operations: set[str] = field(default_factory=set)
    types: dict[str, Type] = field(default_factory=dict)
    places: Places = field(default_factory=dict)
    said: Places = field(default_factory=dict)  # the places before any correction


def has_members(schema: Facts) -> bool:
    return "properties" in schema or "allOf" in schema


def is_list(schema: Facts) -> bool:
    """An array; or an array or a string, where the engine takes a string for an array of one."""
    return "array" in (schema["type"] if isinstance(schema.get("type"), list) else [schema.get("type")])


def is_map(schema: Facts) -> bool:
    return not has_members(schema) and isinstance(schema.get("additionalProperties"), dict)


def is_set(schema: Facts) -> bool:
    """A map whose values can only be {}."""
    return is_map(schema) and schema["additionalProperties"].get("enum") == [{}]


def is_enum(schema: Facts) -> bool:
    return "enum" in schema and schema.get("type") != "object"


def is_type(schema: Facts) -> bool:
    """Whether a definition is a type; what is none is written out wherever the definition is used."""
    return has_members(schema) or is_list(schema) or is_enum(schema) or (is_map(schema) and not is_set(schema))


def plain(schema: Facts) -> str:
    if schema.get("type") == "integer" and schema.get("format", "").startswith("uint"):
        return "unsigned"
    return schema["type"] if schema.get("type") in PLAIN else "json"


def capitalized(member: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W|_", member))


class Reader:
    """Collects the types of one document."""

    def __init__(self, document: Facts, names: dict[str, str]) -> None:
        self.document = document
        self.found = Schemas()
        for name, schema in document.get("definitions", {}).items():
            if is_type(schema):
                self.define(name, schema, "")
        for _, _, item, said in methods(document):
            self.operation(names.get(said["operationId"], said["operationId"]), item, said)

    def operation(self, name: str, item: Facts, said: Facts) -> None:
        self.found.operations.add(name)
        for parameter in declared(self.document, item, said):
            word = self.word(parameter["schema"], f"{name}Request", "") if parameter["in"] == "body" else "string"
            if word != "string":  # a string is bytes, which have no type
                self.found.places[name, "body"] = word
        for status, response in said["responses"].items():
            answer = resolved(self.document, response)
            if str(status).isdigit() and int(status) < 400 and "schema" in answer:
                self.found.places[name, int(status)] = self.word(answer["schema"], f"{name}Response", "")

    def target(self, schema: Facts) -> tuple[str, Facts]:
        """The definition that a schema refers to, and its name; a schema that refers to none itself."""
        name = schema["$ref"].removeprefix("#/definitions/") if "$ref" in schema else ""
        return (name, self.document["definitions"][name]) if name else ("", schema)

    def sole(self, schema: Facts) -> Facts:
        """An allOf of which only one part says anything is that part."""
        parts = [part for part in schema.get("allOf", []) if "$ref" in part or has_members(part)]
        return parts[0] if len(parts) == 1 and "properties" not in schema else schema

    def word(self, schema: Facts, owner: str, place: str) -> str:
        """The type of a schema in one word; one without a name is called after its owner and its place there."""
        schema = self.sole(schema)
        if "$ref" in schema:
            name, schema = self.target(schema)
            return name if is_type(schema) else self.word(schema, owner, place)
        if has_members(schema) or is_enum(schema):
            return self.define(called(self.document, owner + capitalized(place)), schema, owner if place else "", True)
        if is_set(schema):
            return "{}"
        if is_map(schema):
            return "{" + self.word(schema["additionalProperties"], owner, place + "Value") + "}"
        if is_list(schema):
            return "[" + self.word(schema["items"], owner, place + "Item") + "]"
        return plain(schema)

    def define(self, name: str, schema: Facts, owner: str, nameless: bool = False) -> str:
        found = Type("object", owner=owner, nameless=nameless)
        self.found.types[name] = found
        if has_members(schema):
            self.members(schema, name, found)
        elif is_enum(schema):
            found.kind = "string" if isinstance(schema["enum"][0], str) else plain(schema)
            found.values = [value if isinstance(value, str) else json.dumps(value) for value in schema["enum"]]
        else:
            found.kind = self.word({key: schema[key] for key in schema if key != "$ref"}, name, "")
            found.fields = self.inside(schema, "")
        return name

    def members(self, schema: Facts, owner: str, found: Type) -> None:
        for part in schema.get("allOf", []):
            if "$ref" in part:
                found.parts.append(self.target(part)[0])
            else:
                self.members(part, owner, found)
        for member, said in schema.get("properties", {}).items():
            facts = self.facts(said) | {"type": self.word(said, owner, member)}
            found.fields[member] = facts | {"required": member in schema.get("required", [])}
            found.fields |= self.inside(said, member)

    def facts(self, said: Facts) -> Facts:
        """What is said of a value beside its type: by a reference, or by what it refers to."""
        schema = self.sole(said)
        merged = {**self.target(schema)[1], **schema, **said}
        return UNSAID | {
            "nullable": merged.get("x-nullable", False),
            "default": json.dumps(merged["default"]) if "default" in merged else None,
            "format": None if merged.get("format") in IMPLIED else merged.get("format"),
            "minimum": merged.get("minimum"),
            "maximum": merged.get("maximum"),
        }

    def inside(self, said: Facts, place: str) -> dict[str, Facts]:
        """What is said of the values in a list or map that has no name, of those in them, and so on."""
        if is_list(said):
            inner, place = said["items"], place + "[]"
        elif is_map(said) and not is_set(said):
            inner, place = said["additionalProperties"], place + "{}"
        else:
            return {}
        return {place: self.facts(inner), **self.inside(inner, place)}


def read(document: Facts, names: dict[str, str]) -> Schemas:
    """All of a document; `names` are the newest ones of its operations."""
    found = Reader(document, names).found
    found.said = dict(found.places)
    return found
