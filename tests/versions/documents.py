"""What a Swagger document of one API version says, in the words of `davit doc --json`.

Written from the Swagger 2.0 specification and the header of fixes.toml alone: it must not know how codegen reads them.
"""

from collections.abc import Iterator
from typing import Any

Facts = dict[str, Any]
Operations = dict[str, Facts]

METHODS = ("get", "head", "post", "put", "delete", "patch", "options")


def text(value: Any) -> str | None:
    """A default or enum value as text; None stays none."""
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)


def resolved(document: Facts, value: Facts) -> Facts:
    while "$ref" in value:
        target: Any = document
        for key in value["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        value = target
    return value


def called(document: Facts, inline: str) -> str:
    """The name of a type without one, which no type with a name may have."""
    return inline + "Inline" if inline in document.get("definitions", {}) else inline


def schema_type(document: Facts, schema: Facts, inline: str) -> tuple[str | None, str]:
    """The name of a schema's type and its shape; what has members but no name is called after where it stands."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        target = document["definitions"][name]
        named = isinstance(target.get("additionalProperties"), dict) or target.keys() & {"properties", "allOf", "enum"}
        return (name, "one") if named else schema_type(document, target, name)
    if schema.get("type") == "array":
        name, _ = schema_type(document, schema["items"], inline + "Item")
        return name, "list"
    parts = [part for part in schema.get("allOf", []) if "$ref" in part or "properties" in part]
    if len(parts) == 1 and "properties" not in schema:  # all of that, and nothing besides
        return schema_type(document, parts[0], inline)
    if "properties" in schema or parts:
        return called(document, inline), "one"
    if isinstance(schema.get("additionalProperties"), dict):
        name, _ = schema_type(document, schema["additionalProperties"], inline + "Value")
        return name, "map"
    return None, "one"


def parameter(said: Facts) -> Facts:
    is_list = said["type"] == "array"
    each = said["items"] if is_list else said
    values = [text(value) for value in each.get("enum", [])]
    return {
        "name": said["name"],
        "in": said["in"],
        "type": "json" if each.get("format") == "json" else each["type"],
        "list": is_list,
        "required": said.get("required", False),
        "default": text(said.get("default")),
        "pattern": each.get("pattern"),
        "minimum": each.get("minimum"),
        "maximum": each.get("maximum"),
        "enum": values or None,
    }


def body(document: Facts, operation: str, said: Facts) -> Facts:
    name, shape = schema_type(document, said["schema"], operation + "Request")
    kind = "bytes" if said["schema"].get("type") == "string" else "json"
    return {"kind": kind, "required": said.get("required", False), "type": name, "shape": shape}


def responses(document: Facts, operation: str, said: Facts) -> Facts:
    """The types of the successes, by status."""
    found = {}
    for status, response in said.items():
        if str(status).isdigit() and int(status) < 400:
            schema = resolved(document, response).get("schema", {})
            name, shape = schema_type(document, schema, operation + "Response")
            found[int(status)] = {"type": name, "shape": shape}
    return found


def declared(document: Facts, item: Facts, said: Facts) -> Iterator[Facts]:
    """The parameters of an operation, after those of its path that it does not declare itself."""
    own = [resolved(document, each) for each in said.get("parameters", [])]
    names = {(each["in"], each["name"]) for each in own}
    for each in item.get("parameters", []):
        shared = resolved(document, each)
        if (shared["in"], shared["name"]) not in names:
            yield shared
    yield from own


def methods(document: Facts) -> Iterator[tuple[str, str, Facts, Facts]]:
    """Each operation: its path and its method, what is said of the path, and of the operation."""
    for path, item in document["paths"].items():
        yield from ((path, method, item, item[method]) for method in METHODS if method in item)


def by_name(given: list[Facts]) -> dict[str, Facts]:
    """The parameters; one in the path says so, if another one has its name."""
    others = {each["name"] for each in given if each["in"] not in ("body", "path")}
    return {
        each["name"] + (" in path" if each["in"] == "path" and each["name"] in others else ""): parameter(each)
        for each in given
        if each["in"] != "body"
    }


def read(document: Facts, names: dict[str, str], categories: dict[str, str]) -> Operations:
    """All operations of a document, by their newest names; by tag, what categories are called otherwise."""
    operations: Operations = {}
    for path, method, item, said in methods(document):
        name = names.get(said["operationId"], said["operationId"])
        given = list(declared(document, item, said))
        tag = next(iter(said.get("tags", [])), None)
        operations[name] = {
            "name": name,
            "document_name": said["operationId"],
            "category": categories.get(tag, tag) if tag else "",
            "tag": tag,
            "method": method.upper(),
            "path": path,
            "params": by_name(given),
            "body": next((body(document, name, each) for each in given if each["in"] == "body"), None),
            "responses": responses(document, name, said["responses"]),
        }
    return operations
