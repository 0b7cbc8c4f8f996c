"""load, second half: what one version's document says, as flat facts about operations, parameters, bodies, responses.

A subject is what facts are about: ("operation", "ContainerList"), ("parameter", "ContainerList", "all"),
("body", "ContainerCreate"), ("response", "ContainerList", "200"). The facts have the names and values that fixes.toml
uses, whatever a Swagger document calls them.
"""

import re
from dataclasses import dataclass, field

from .source import Problem, Source

Subject = tuple[str, ...]

METHODS = ("get", "head", "post", "put", "delete")
PLACES = ("path", "query", "header")
PLAIN_KINDS = ("string", "boolean", "integer", "number")


# The member that says a fact, where it has another name in a document.
MEMBERS = {"place": "in", "kind": "type", "list": "collectionFormat", "values": "enum", "category": "tags"}


@dataclass
class Claim:
    """What a document says about one subject."""

    where: tuple  # ("paths", "/containers/json", "get", "parameters", 0)
    said: dict  # {"place": "query", "kind": "string", "list": "none", "required": False, …}
    facts: dict = field(default_factory=dict)  # the same after the fixes

    def __post_init__(self) -> None:
        self.facts = self.facts or dict(self.said)


@dataclass
class Document:
    """One version of an engine's API."""

    version: str  # "1.44"
    source: Source
    data: dict  # the JSON
    claims: dict[Subject, Claim] = field(default_factory=dict)

    def at(self, where: tuple) -> str:
        return self.source.at(where)

    def at_claim(self, subject: Subject, fact: str = "") -> str:
        """Where the document says that fact, or at least where it speaks of the subject."""
        return self.at(self.claims[subject].where + (MEMBERS.get(fact, fact),))


def title(subject: Subject) -> str:
    """How messages call a subject: "ContainerList.all", "ContainerCreate's body"."""
    return {"body": "{1}'s body", "operation": "{1}"}.get(subject[0], "{1}.{2}").format(*subject)


class Reader:
    """Reads all claims of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def read(self) -> None:
        for path, item in self.document.data["paths"].items():
            for method in item:
                where = ("paths", path, method)
                if method not in ("parameters", *METHODS):
                    self.fail(where, f"{method!r} is not supported in a path")
                if method != "parameters":
                    try:
                        self.operation(path, method, item)
                    except KeyError as member:
                        self.fail(where, f"something in here lacks {member}")

    def operation(self, path: str, method: str, item: dict) -> None:
        where = ("paths", path, method)
        spoken = item[method]
        name = spoken.get("operationId") or self.fail(where, "an operation without operationId")
        responses = {
            status: self.resolve(where + ("responses", status), response)
            for status, response in spoken["responses"].items()
            if status < "4"  # "default" is an error's
        }
        self.claim(
            ("operation", name),
            where,
            {
                "name": name,
                "method": method.upper(),
                "path": path,
                "category": next(iter(spoken.get("tags", [])), ""),
                "result": self.result(method, spoken, responses),
                "result_header": "",
                "endless": "never",
                "safe": method in ("get", "head"),
                "versioned": True,
            },
        )
        for status, (place, response) in responses.items():
            self.response(name, status, place, response)
        parameters = self.parameters(where, item, spoken)
        needed = set(re.findall(r"{([^}]+)}", path))
        if needed != {parameter["name"] for _, parameter in parameters if parameter["in"] == "path"}:
            self.fail(where, f"{name}'s path parameters are not those of {path}")
        for place, parameter in parameters:
            if parameter["in"] == "body":
                self.body(name, place, parameter, spoken)
            else:
                self.parameter(name, place, parameter)

    def claim(self, subject: Subject, where: tuple, said: dict) -> None:
        other = self.document.claims.get(subject)
        if other:
            here, there = self.document.at(where), self.document.at_claim(subject)
            raise Problem(f"{here}: {title(subject)} stands twice", f"{there}: the first time here")
        self.document.claims[subject] = Claim(where, said)

    def fail(self, where: tuple, what: str) -> None:
        raise Problem(f"{self.document.at(where)}: {what}")

    def resolve(self, where: tuple, value: dict) -> tuple[tuple, dict]:
        """The value, or what its $ref leads to, with its place."""
        passed = []
        while "$ref" in value:
            keys = tuple(value["$ref"].removeprefix("#/").split("/"))
            found = self.document.data
            for key in keys:
                found = found.get(key) if isinstance(found, dict) else None
            if found is None or keys in passed:
                self.fail(where + ("$ref",), f"{value['$ref']} leads nowhere")
            passed.append(keys)
            where, value = keys, found
        return where, value

    def parameters(self, where: tuple, item: dict, spoken: dict) -> list[tuple[tuple, dict]]:
        """The operation's parameters with their places, after those of its path that it does not replace."""
        own, shared = (
            [
                self.resolve(start + ("parameters", index), parameter)
                for index, parameter in enumerate(holder.get("parameters", []))
            ]
            for start, holder in ((where, spoken), (where[:2], item))
        )
        replaced = {(parameter["in"], parameter["name"]) for _, parameter in own}
        return [found for found in shared if (found[1]["in"], found[1]["name"]) not in replaced] + own

    def parameter(self, operation: str, where: tuple, parameter: dict) -> None:
        if parameter["in"] not in PLACES:
            self.fail(where + ("in",), f"a parameter in {parameter['in']!r} is not supported")
        array = parameter.get("type") == "array"
        values = parameter["items"] if array else parameter
        style = parameter.get("collectionFormat", "csv") if array else "none"
        if style not in ("none", "multi", "csv"):
            self.fail(where + ("collectionFormat",), f"the collection format {style!r} is not supported")
        self.claim(
            ("parameter", operation, parameter["name"]),
            where,
            {
                "place": parameter["in"],
                "kind": self.kind(where + ("items",) if array else where, values),
                "list": style,
                "required": parameter.get("required", False),
                "default": as_text(parameter.get("default")),
                "pattern": values.get("pattern", ""),
                "values": [as_text(value) for value in values.get("enum", [])],
                "minimum": values.get("minimum"),
                "maximum": values.get("maximum"),
            },
        )

    def kind(self, where: tuple, values: dict) -> str:
        kind, form = values.get("type"), values.get("format", "")
        if kind not in PLAIN_KINDS:
            self.fail(where + ("type",), f"a parameter of type {kind!r} has no kind")
        if kind == "string" and form == "json":
            return "json"
        return "unsigned" if kind == "integer" and form.startswith("uint") else kind

    def result(self, method: str, spoken: dict, responses: dict) -> str:
        """What the answer is made of, as far as the document tells."""
        schemas = [
            self.resolve(where, response["schema"])[1]
            for status, (where, response) in responses.items()
            if "schema" in response and status < "3"
        ]
        if not schemas or method == "head":
            return "none"
        if any(schema.get("type") != "string" for schema in schemas):
            return "json"
        return "text" if "text/plain" in spoken.get("produces", []) else "bytes"

    def body(self, operation: str, where: tuple, parameter: dict, spoken: dict) -> None:
        shape, kind = self.shape(where + ("schema",), parameter["schema"], f"{operation}Request")
        bytes_ = self.resolve(where, parameter["schema"])[1].get("type") == "string"
        offered = spoken.get("consumes") or self.document.data.get("consumes", [])
        wanted = ("application/x-tar", "application/octet-stream") if bytes_ else ("application/json",)
        said = {
            "kind": "bytes" if bytes_ else "json",
            "shape": shape,
            "type": kind,
            "required": parameter.get("required", False),
            "media_type": next((media for media in wanted if media in offered), next(iter(offered), wanted[0])),
            "secret": False,
        }
        self.claim(("body", operation), where, said)

    def response(self, operation: str, status: str, where: tuple, response: dict) -> None:
        shape, kind = "one", ""
        if "schema" in response:
            shape, kind = self.shape(where + ("schema",), response["schema"], f"{operation}Response")
        self.claim(("response", operation, status), where, {"shape": shape, "type": kind})

    def shape(self, where: tuple, schema: dict, inline: str, passed: tuple = ()) -> tuple[str, str]:
        """How often which type occurs: ("list", "ContainerSummary"). An inline object is named after its operation.
        `passed` are the places of the lists and maps around it."""
        name = schema["$ref"].rsplit("/", 1)[-1] if "$ref" in schema else inline
        where, schema = self.resolve(where, schema)
        if where in passed:
            self.fail(where, f"{name} has only itself inside")
        passed += (where,)
        if schema.get("type") == "array":
            shape, kind = self.shape(where + ("items",), schema["items"], f"{name}Item", passed)
            return ("list", kind) if shape == "one" else ("list", "")
        if "properties" in schema or "allOf" in schema:
            return "one", name
        if isinstance(schema.get("additionalProperties"), dict):
            values = where + ("additionalProperties",)
            shape, kind = self.shape(values, schema["additionalProperties"], f"{name}Value", passed)
            return ("map", kind) if shape == "one" else ("map", "")
        return "one", ""


def as_text(value: object) -> str | None:
    """A default or an allowed value, as it is written in a request."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)
