"""load: the operations of one version's document, as claims about them, their parameters, bodies and responses."""

from .claims import Document
from .schemas import Schemas

METHODS = ("get", "head", "post", "put", "delete")
PLACES = ("path", "query", "header")
STYLES = ("none", "multi", "csv")
IN_PATH = " in path"  # what fixes add to the name of a parameter in the path, where another one has the same name


class Operations:
    """Reads all operations of one document."""

    def __init__(self, document: Document, schemas: Schemas, names: dict[str, str], categories: dict[str, str]) -> None:
        self.document = document
        self.schemas = schemas
        self.names = names  # {"ContainerGetArchive": "ContainerArchive"}: what operations are called now
        self.categories = categories  # {"containers (compat)": "containers"}: by tag, if not the tag itself

    def read(self) -> None:
        for path, item in self.document.data["paths"].items():
            for method in item:
                where = ("paths", path, method)
                if method not in ("parameters", *METHODS):
                    self.document.fail(where, f"{method!r} is not supported in a path")
                if method != "parameters":
                    try:
                        self.operation(path, method, item)
                    except KeyError as member:
                        self.document.fail(where, f"something in here lacks {member}")

    def operation(self, path: str, method: str, item: dict) -> None:
        where = ("paths", path, method)
        spoken = item[method]
        said = spoken.get("operationId") or self.document.fail(where, "an operation without operationId")
        name, tag = self.names.get(said, said), next(iter(spoken.get("tags", [])), "")
        responses = {
            status: self.document.resolve(where + ("responses", status), response)
            for status, response in spoken["responses"].items()
            if status < "4"  # "default" is an error's
        }
        self.document.claim(
            ("operation", name),
            where,
            {
                "name": name,
                "method": method.upper(),
                "path": path,
                "category": self.categories.get(tag, tag),
                "result": self.result(method, spoken, responses),
                "result_header": "",
                "endless": "never",
                "terminal": "",
                "auth": "none",
                "safe": method in ("get", "head"),
                "versioned": True,
            },
        )
        self.document.spoken[name] = said, tag
        for status, (place, response) in responses.items():
            self.response(name, status, place, response)
        parameters = self.parameters(where, item, spoken)
        elsewhere = {parameter["name"] for _, parameter in parameters if parameter["in"] != "path"}
        for place, parameter in parameters:
            if parameter["in"] == "body" and "schema" in parameter:
                self.body(name, place, parameter, spoken)
            else:
                shared = parameter["in"] == "path" and parameter["name"] in elsewhere
                self.parameter(name, parameter["name"] + IN_PATH * shared, place, parameter)

    def parameters(self, where: tuple, item: dict, spoken: dict) -> list[tuple[tuple, dict]]:
        """The operation's parameters with their places, after those of its path that it does not replace."""
        own, shared = (
            [
                self.document.resolve(start + ("parameters", index), parameter)
                for index, parameter in enumerate(holder.get("parameters", []))
            ]
            for start, holder in ((where, spoken), (where[:2], item))
        )
        replaced = {(parameter["in"], parameter["name"]) for _, parameter in own}
        return [found for found in shared if (found[1]["in"], found[1]["name"]) not in replaced] + own

    def parameter(self, operation: str, name: str, where: tuple, parameter: dict) -> None:
        array = parameter.get("type") == "array"
        values = parameter["items"] if array else parameter
        style = parameter.get("collectionFormat", "csv") if array else "none"
        self.document.claim(
            ("parameter", operation, name),
            where,
            {
                "name": parameter["name"],
                "place": parameter["in"],
                "kind": kind(values),
                "list": style,
                "required": parameter.get("required", False),
                "default": as_text(parameter.get("default")),
                "pattern": values.get("pattern", ""),
                "values": [as_text(value) for value in values.get("enum", [])],
                "minimum": values.get("minimum"),
                "maximum": values.get("maximum"),
            },
        )

    def result(self, method: str, spoken: dict, responses: dict) -> str:
        """What the answer is made of, as far as the document tells."""
        schemas = [
            self.document.resolve(where, response["schema"])[1]
            for status, (where, response) in responses.items()
            if "schema" in response and status < "3"
        ]
        if not schemas or method == "head":
            return "none"
        if any(schema.get("type") != "string" for schema in schemas):
            return "json"
        return "text" if "text/plain" in spoken.get("produces", []) else "bytes"

    def body(self, operation: str, where: tuple, parameter: dict, spoken: dict) -> None:
        bytes_ = self.document.resolve(where, parameter["schema"])[1].get("type") == "string"
        offered = spoken.get("consumes") or self.document.data.get("consumes", [])
        wanted = ("application/x-tar", "application/octet-stream") if bytes_ else ("application/json",)
        said = {
            "kind": "bytes" if bytes_ else "json",
            "type": "" if bytes_ else self.type(f"{operation}Request", where, parameter),
            "required": parameter.get("required", False),
            "media_type": next((media for media in wanted if media in offered), next(iter(offered), wanted[0])),
            "secret": False,
        }
        self.document.claim(("body", operation), where, said)

    def response(self, operation: str, status: str, where: tuple, response: dict) -> None:
        kind = self.type(f"{operation}Response", where, response) if "schema" in response else ""
        self.document.claim(("response", operation, status), where, {"type": kind})

    def type(self, inline: str, where: tuple, holder: dict) -> str:
        """The type of a body or response; a string is its bytes, which have none."""
        kind = self.schemas.type(where + ("schema",), holder["schema"], (inline, ""))
        return "" if kind == "bytes" else kind


def kind(values: dict) -> str:
    """What each value of a parameter is; what no parameter can be, fixes have to set right."""
    said, form = values.get("type", "nothing"), values.get("format", "")
    if said == "string" and form == "json":
        return "json"
    return "unsigned" if said == "integer" and form.startswith("uint") else said


def as_text(value: object) -> str | None:
    """A default or an allowed value, as it is written in a request."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)
