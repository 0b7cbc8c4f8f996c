"""names: what the public headers say about types, members and parameters: facts, in a few words."""

from .merge import Range
from .model import Engine, Operation, Parameter, Response
from .schema_model import ALWAYS, Field, Type, covers, inside, kind_of
from .values import Values

PLURAL = {
    "string": "strings",
    "boolean": "booleans",
    "integer": "integers",
    "unsigned": "unsigned integers",
    "number": "numbers",
    "json": "JSON values",
}
ANSWERS = {
    "none": "The answer is its status.",
    "json": "The answer is JSON: davit_response_json().",
    "json_sequence": "The answer is JSON values without a type: davit_response_json().",
    "text": "The answer is text: davit_response_body().",
    "bytes": "The answer is bytes: davit_response_body().",
    "stream": "The answer is the output of a process: davit_response_output().",
    "header": "The answer is in the header {header}: davit_response_json().",
    "upgrade": "The answer is an upgraded connection.",
    "websocket": "The answer is a WebSocket.",
}
ENDLESS = {
    "when_true": "with {name} true, which needs a stream",
    "unless_set": "without {name}, which needs a stream",
    "unless_body": "unless {name} is true in the body",
    "always": "always, for it needs a stream",
}


class Describe:
    """Descriptions of what an engine has."""

    def __init__(self, engine: Engine, values: Values) -> None:
        self.engine = engine
        self.values = values
        self.uses = uses(engine)

    def versions(self, versions: Range, owner: Range = ALWAYS) -> str:
        """ ", since 1.41", ", 1.25 to 1.36", or nothing for what is in all versions of its owner."""
        if covers(versions, owner):
            return ""
        first = self.engine.versions[versions.first]
        if versions.last is None:
            return f", since {first}"
        last = self.engine.versions[versions.last]
        return f", only {first}" if first == last else f", {first} to {last}"

    def type(self, type_: str) -> str:
        """ "list of ContainerSummary", "map of lists of strings", "string"."""
        kind = kind_of(type_, self.engine.types)
        if inside(type_):
            return f"{kind} of {self.several(inside(type_))}"
        if kind == "set":
            return "set of strings"
        if type_ in self.engine.types:
            return type_ if kind in ("object", "list", "map") else self.constants(type_)
        return {"json": "any JSON value", "unsigned": "unsigned integer"}.get(type_, type_)

    def several(self, type_: str) -> str:
        kind = kind_of(type_, self.engine.types)
        if inside(type_):
            return f"{kind}s of {self.several(inside(type_))}"
        return type_ if type_ in self.engine.types else PLURAL[kind]

    def constants(self, enum: str) -> str:
        return f"one of {self.values.struct(enum).upper()}_…"

    def field(self, field: Field, owner: Range) -> str:
        """The comment of a struct's member."""
        facts = field.facts
        words = f'"{field.name}": {self.type(field.type)}'
        if facts.format:
            words += f" ({facts.format})"
        words += self.versions(field.versions, owner)
        words += bounds(facts.minimum, facts.maximum)
        words += "; required" * facts.required + "; may be null" * facts.nullable
        return words + (f"; default {facts.default}" if facts.default else "") + "."

    def parameter(self, parameter: Parameter, owner: Range) -> str:
        """The comment of a member of a struct of parameters."""
        what = "JSON text" if parameter.kind == "json" else self.type(parameter.kind)
        if parameter.list != "none":
            what = f"list of {'JSON texts' if parameter.kind == 'json' else self.several(parameter.kind)}"
        words = f'"{parameter.name}", in the {parameter.place}: {what}{self.versions(parameter.versions, owner)}'
        words += bounds(parameter.minimum, parameter.maximum)
        if parameter.name in (self.engine.settings.get("auth_header"), self.engine.settings.get("auth_map_header")):
            words += "; made of the user's credentials unless given"
        else:
            words += "; required" * parameter.required
        if parameter.values:
            values = [f'"{text}"{self.versions(range_, parameter.versions)}' for text, range_ in parameter.values]
            words += f"; one of {', '.join(values)}"
        return words + (f"; default {parameter.default}" if parameter.default else "") + "."

    def call(self, operation: Operation) -> str:
        """The comment of the function that makes the call, as lines."""
        request = f"{operation.method} {operation.path}{self.versions(operation.versions)}."
        if operation.body:
            what = self.type(operation.body.type) if operation.body.type else operation.body.media_type
            request += f" Body: {what}{', required' if operation.body.required else ''}."
        request += f" Success: {', '.join(self.success(operation, answer) for answer in operation.responses)}."
        lines = [operation.summary, "", request]
        if not operation.value:
            lines.append(ANSWERS[operation.result].format(header=operation.result_header))
        if operation.endless != "never":
            lines.append(self.endless(operation))
        return "\n".join([*lines, self.address(operation)])

    def success(self, operation: Operation, answer: Response) -> str:
        typed = answer.type if operation.value else ""
        words = f"{answer.status} with {self.type(typed)}" if typed else str(answer.status)
        return words + self.versions(answer.versions, operation.versions)

    def endless(self, operation: Operation) -> str:
        rule, _, name = operation.endless.partition(" ")
        return f"DAVIT_ERR_ENDLESS: {ENDLESS[rule].format(name=name)}."

    def address(self, operation: Operation) -> str:
        newest = max(self.engine.documentation, key=lambda entry: entry.versions.first)
        url = newest.url if operation.tag else newest.untagged_url
        return url.replace("{tag}", operation.tag).replace("{operation}", operation.name)

    def title(self, type_: Type) -> str:
        """A type's name and versions, and where it occurs."""
        found = self.uses.get(type_.name, [])
        words = f"{type_.name}{self.versions(type_.versions)}"
        if found:
            words += f": in {', '.join(found[:3])}{', and elsewhere' if len(found) > 3 else ''}"
        return f"{words}."


def bounds(minimum: int | None, maximum: int | None) -> str:
    if minimum is None and maximum is None:
        return ""
    if maximum is None:
        return f"; {minimum} or more"
    return f"; at most {maximum}" if minimum is None else f"; {minimum} to {maximum}"


def uses(engine: Engine) -> dict[str, list[str]]:
    """Where each type occurs: {"HostConfig": ["ContainerCreateRequest.HostConfig", …]}."""
    found: dict[str, dict[str, None]] = {}

    def add(type_: str, where: str) -> None:
        found.setdefault(type_.strip("[]{}"), {})[where] = None

    for operation in engine.operations:
        if operation.body and operation.body.type:
            add(operation.body.type, f"the body of {operation.name}")
        for response in operation.responses:
            if response.type:
                add(response.type, f"the answer of {operation.name}")
    for type_ in engine.types.values():
        for field in type_.fields:
            add(field.type, f"{type_.name}.{field.name}" if field.name else type_.name)
    return {name: list(places) for name, places in found.items()}
