"""load: the schemas of one version's document, as claims about types and their fields.

A type is written as fixes.toml writes it: "string", "boolean", "integer", "unsigned", "number", "json" (any value);
"[string]" is a list and "{string}" a map of strings; "{}" is a set, a map of empty objects; any other word is the name
of a type. Objects and enums without a name are called after where they stand: ContainerCreateRequest,
MountBindOptions, and, inside a list or map, MountsItem and MountsValue.
"""

import json
import re

from .claims import PLAIN_KINDS, Claim, Document

KINDS = {*PLAIN_KINDS, "unsigned", "json", "object"}  # the words of a type that are no names

NO_OWNER = ("", "")  # of the types that operations have, which are called after them

# What is said of a field beside its type, and how much that is when nothing is said. A default is JSON text.
UNSAID = {"required": False, "nullable": False, "default": "", "format": "", "minimum": None, "maximum": None}
SAID_BY_KIND = ("int64", "uint64")  # formats that the kinds integer and unsigned say already


class Schemas:
    """Reads all types of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def read(self) -> None:
        for name, schema in self.document.data.get("definitions", {}).items():
            if is_named(schema):
                try:
                    self.named(("definitions", name), schema, name)
                    self.check_inside(name)
                except KeyError as member:
                    self.document.fail(("definitions", name), f"something in here lacks {member}")

    def type(self, where: tuple, schema: dict, place: tuple[str, str]) -> str:
        """The type of a schema; `place` is who has it, and where: ("Mount", "BindOptions")."""
        if "$ref" in schema:
            where, schema = self.document.resolve(where, schema)
            if is_named(schema):
                return where[-1]
        where, schema = sole_part(where, schema)
        if "$ref" in schema:
            return self.type(where, schema, place)
        if is_object(schema) or is_enum(schema):
            name = place[0] + capitalized(place[1])
            name += "Inline" * (name in self.document.data.get("definitions", {}))
            self.document.inline[name] = place if place[1] else NO_OWNER
            return self.named(where, schema, name)
        if is_set(schema):
            return "{}"
        if is_map(schema) or is_list(schema):
            return self.container(where, schema, place)
        return plain_kind(schema)

    def container(self, where: tuple, schema: dict, place: tuple[str, str]) -> str:
        """The type of a list or map: "[string]"."""
        if is_map(schema):
            where, inside = where + ("additionalProperties",), schema["additionalProperties"]
            return "{" + self.type(where, inside, (place[0], place[1] + "Value")) + "}"
        return "[" + self.type(where + ("items",), schema["items"], (place[0], place[1] + "Item")) + "]"

    def named(self, where: tuple, schema: dict, name: str) -> str:
        """Claims a type of that name, and its fields."""
        kind, values = "object", []
        if is_enum(schema):
            kind = "string" if isinstance(schema["enum"][0], str) else plain_kind(schema)
            values = [json.dumps(value).strip('"') for value in schema["enum"]]
        elif not is_object(schema):
            kind = self.container(where, schema, (name, ""))
            self.elements(where, schema, name, "")
        self.document.claim(("type", name), where, {"kind": kind, "values": values, "words": {}})
        if kind == "object":
            self.fields(where, schema, name)
        return name

    def fields(self, where: tuple, schema: dict, owner: str) -> None:
        for index, part in enumerate(schema.get("allOf", [])):
            if "$ref" in part:
                self.document.parts.setdefault(owner, []).append(part["$ref"].rpartition("/")[2])
            else:
                self.fields(where + ("allOf", index), part, owner)
        for member, said in schema.get("properties", {}).items():
            place = where + ("properties", member)
            facts = {"type": self.type(place, said, (owner, member)), **self.facts(place, said)}
            facts |= {"required": member in schema.get("required", []), "member": ""}
            self.document.claim(("field", owner, member), place, facts)
            self.elements(place, said, owner, member)

    def facts(self, where: tuple, said: dict) -> dict:
        """What is said beside the type, here or by what this refers to."""
        schema = sole_part(where, said)[1]
        target = self.document.resolve(where, schema)[1]
        schema = {**target, **schema, **said}
        return UNSAID | {
            "nullable": schema.get("x-nullable", False),
            "default": json.dumps(schema["default"]) if "default" in schema else "",
            "format": "" if schema.get("format") in SAID_BY_KIND else schema.get("format", ""),
            "minimum": schema.get("minimum"),
            "maximum": schema.get("maximum"),
        }

    def elements(self, where: tuple, schema: dict, owner: str, member: str) -> None:
        """What is said of the values inside a list or map."""
        while is_list(schema) or is_map(schema) and not is_set(schema):
            inside, mark = ("additionalProperties", "{}") if is_map(schema) else ("items", "[]")
            where, schema, member = where + (inside,), schema.get(inside, {}), member + mark
            self.document.claim(("field", owner, member), where, self.facts(where, schema))

    def check_inside(self, name: str) -> None:
        """A list or map must have something else than itself inside."""
        where, schema, passed = ("definitions", name), self.document.data["definitions"][name], set()
        while where not in passed:
            passed.add(where)
            if "$ref" in schema:
                where, schema = self.document.resolve(where, schema)
            elif is_list(schema) and "items" in schema:
                where, schema = where + ("items",), schema["items"]
            elif is_map(schema):
                where, schema = where + ("additionalProperties",), schema["additionalProperties"]
            else:
                return
        self.document.fail(("definitions", name), f"{name} has only itself inside")


def flatten(document: Document) -> None:
    """Gives each composed type the fields of its parts."""
    for owner in document.parts:
        add_parts(document, owner, owner, ())


def add_parts(document: Document, owner: str, holder: str, passed: tuple) -> None:
    if holder in passed:
        document.fail(document.claims["type", owner].where, f"{owner} is a part of itself")
    for part in document.parts.get(holder, []):
        for subject, claim in list(document.claims.items()):
            if subject[:2] == ("field", part) and ("field", owner, subject[2]) not in document.claims:
                document.claims["field", owner, subject[2]] = Claim(claim.where, claim.said, claim.facts)
        add_parts(document, owner, part, (*passed, holder))


def is_object(schema: dict) -> bool:
    return "properties" in schema or "allOf" in schema


def is_enum(schema: dict) -> bool:
    return "enum" in schema and schema.get("type") != "object"


def is_map(schema: dict) -> bool:
    return isinstance(schema.get("additionalProperties"), dict) and not is_object(schema)


def is_set(schema: dict) -> bool:
    return is_map(schema) and schema["additionalProperties"].get("enum") == [{}]


def is_list(schema: dict) -> bool:
    """Also what is a list or a string: the engine takes a string there for a list of one."""
    return schema.get("type") == "array" or isinstance(schema.get("type"), list) and "array" in schema["type"]


def is_named(schema: dict) -> bool:
    """Whether a definition is a type of its own; others are what they are where they are used."""
    return is_object(schema) or is_enum(schema) or is_list(schema) or is_map(schema) and not is_set(schema)


def sole_part(where: tuple, schema: dict) -> tuple[tuple, dict]:
    """For an allOf that has nothing but one part with anything in it, that part."""
    parts = schema.get("allOf", [])
    said = [index for index, part in enumerate(parts) if is_object(part) or "$ref" in part]
    if len(said) != 1 or "properties" in schema:
        return where, schema
    return where + ("allOf", said[0]), parts[said[0]]


def plain_kind(schema: dict) -> str:
    kind = schema.get("type")
    if kind == "integer" and schema.get("format", "").startswith("uint"):
        return "unsigned"
    return kind if kind in PLAIN_KINDS else "json"


def capitalized(name: str) -> str:
    """The name of a member as part of a type's: "percpu_usage" → "PercpuUsage"."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name))
