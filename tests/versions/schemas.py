"""What the schemas of a Swagger document say of types and their fields.

Written from the Swagger 2.0 specification and the header of fixes.toml alone, like documents.py: it must not know how
codegen reads them. A type is written as fixes.toml writes it: "string", "[Mount]" for a list, "{string}" for a map,
"{}" for a set; a field as "Mounts", what is inside it as "Mounts[]" or "PortBindings{}".
"""

import json
import re
from dataclasses import dataclass, field
from typing import Any

Facts = dict[str, Any]

PLAIN = ("string", "boolean", "integer", "number")
IMPLIED = ("int64", "uint64")  # formats that the kinds integer and unsigned say already


@dataclass
class Type:
    """A type of one version; what is in a list or map is a field without a name: "[]", "{}[]"."""

    kind: str
    values: list[str] = field(default_factory=list)
    fields: dict[str, Facts] = field(default_factory=dict)
    inline: bool = False  # it has no name in the document, but one after where it stands


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

    def __init__(self, document: Facts) -> None:
        self.document = document
        self.types: dict[str, Type] = {}
        for name, schema in document.get("definitions", {}).items():
            if is_type(schema):
                self.define(name, schema, False)

    def target(self, schema: Facts) -> tuple[str, Facts]:
        """The definition that a schema refers to, and its name."""
        name = ""
        while "$ref" in schema:
            name = schema["$ref"].removeprefix("#/definitions/")
            schema = self.document["definitions"][name]
        return name, schema

    def sole(self, schema: Facts) -> Facts:
        """An allOf of which only one part says anything is that part."""
        parts = [part for part in schema.get("allOf", []) if "$ref" in part or has_members(part)]
        return parts[0] if len(parts) == 1 and "properties" not in schema else schema

    def word(self, schema: Facts, owner: str, place: str) -> str:
        """The type of a schema in one word; one without a name is called after its owner and its place there."""
        schema = self.sole(schema)
        if "$ref" in schema:
            name, schema = self.target(schema)
            if is_type(schema):
                return name
        if has_members(schema) or is_enum(schema):
            return self.define(owner + capitalized(place), schema, True)
        if is_set(schema):
            return "{}"
        if is_map(schema):
            return "{" + self.word(schema["additionalProperties"], owner, place + "Value") + "}"
        if is_list(schema):
            return "[" + self.word(schema["items"], owner, place + "Item") + "]"
        return plain(schema)

    def define(self, name: str, schema: Facts, inline: bool) -> str:
        if has_members(schema):
            found = Type("object", inline=inline)
            self.types[name] = found
            found.fields = self.members(schema, name)
        elif is_enum(schema):
            values = [value if isinstance(value, str) else json.dumps(value) for value in schema["enum"]]
            self.types[name] = Type("string" if isinstance(schema["enum"][0], str) else plain(schema), values, {}, inline)
        else:
            inside, mark = (schema["items"], "[]") if is_list(schema) else (schema["additionalProperties"], "{}")
            word = self.word(inside, name, "Item" if mark == "[]" else "Value")
            self.types[name] = Type(mark[0] + word + mark[1], inline=inline)
            self.types[name].fields = self.inside(schema, "")
        return name

    def members(self, schema: Facts, owner: str) -> dict[str, Facts]:
        """The fields of an object, and those of what it is composed of."""
        found: dict[str, Facts] = {}
        for part in schema.get("allOf", []):
            name, target = self.target(part)
            found |= self.members(target, name or owner)
        for member, said in schema.get("properties", {}).items():
            facts = self.facts(said) | {"type": self.word(said, owner, member)}
            found[member] = facts | {"required": member in schema.get("required", [])}
            found |= self.inside(said, member)
        return found

    def facts(self, said: Facts) -> Facts:
        """What is said of a value beside its type: by a reference, or by what it refers to."""
        schema = self.sole(said)
        merged = {**self.target(schema)[1], **schema, **said}
        return {
            "required": False,
            "nullable": merged.get("x-nullable", False),
            "default": json.dumps(merged["default"]) if "default" in merged else None,
            "format": None if merged.get("format") in IMPLIED else merged.get("format"),
            "minimum": merged.get("minimum"),
            "maximum": merged.get("maximum"),
        }

    def inside(self, said: Facts, place: str) -> dict[str, Facts]:
        """What is said of the values in a list or map, of those in them, and so on."""
        schema = said if "$ref" not in said else {}
        if is_list(schema):
            inner, place = schema["items"], place + "[]"
        elif is_map(schema) and not is_set(schema):
            inner, place = schema["additionalProperties"], place + "{}"
        else:
            return {}
        return {place: self.facts(inner), **self.inside(inner, place)}


def read(document: Facts) -> dict[str, Type]:
    """All types of a document by name, the nameless ones of its operations not among them: see operations()."""
    return Reader(document).types
