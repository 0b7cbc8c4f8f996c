"""model: what tells whether a process has a terminal, checked: every version that has the process's output has it."""

from .load import Spec
from .model import Engine, Operation
from .schema_model import Types
from .source import Problem


NEVER = "never"  # a terminal's output is framed as well


def check_terminals(spec: Spec, engine: Engine) -> None:
    for operation in engine.operations:
        if operation.terminal:
            Terminal(spec, engine, operation).check()
        elif operation.result == "stream":
            at = fix_of(spec, operation.name, "result")
            raise Problem(f"{at}: nothing tells whether the process of {operation.name} has a terminal")


def fix_of(spec: Spec, operation: str, fact: str) -> str:
    """Where fixes.toml says that fact; no document does."""
    return next(fix.at for fix in spec.fixes if ("operation", operation) in fix.subjects and fact in fix.so)


def kind_of(types: Types, start: str, path: str, ordinal: int) -> str:
    """What a path of members leads to in that version, from a type on; "" when there is no such member."""
    found = start
    for name in path.split("."):
        fields = types[found].fields if found in types else []
        having = (each.type for each in fields if each.name == name and each.versions.has(ordinal))
        found = next(having, "")
    return found


class Terminal:
    """What one operation's fact says."""

    def __init__(self, spec: Spec, engine: Engine, operation: Operation) -> None:
        self.spec, self.types, self.operation = spec, engine.types, operation
        self.operations = {each.name: each for each in engine.operations}
        self.asked, _, self.path = operation.terminal.partition(" ")

    def fail(self, what: str) -> None:
        raise Problem(f"{fix_of(self.spec, self.operation.name, 'terminal')}: {self.operation.name}: {what}")

    def check(self) -> None:
        if self.operation.result not in ("stream", "upgrade"):
            self.fail("its answer is no process's output")
        if self.asked == NEVER and (self.path or self.operation.body):
            self.fail("only the output of what has no body, and is asked for nothing else, is framed whatever it is")
        if self.asked == NEVER:
            return
        if self.asked != "body":
            self.check_asked()
        for ordinal, version in enumerate(self.spec.versions):
            if self.operation.versions.has(ordinal) and self.kind_at(ordinal) != "boolean":
                self.fail(f"{self.asked} has no boolean {self.path!r} in {version}")

    def check_asked(self) -> None:
        """It can be asked: it changes nothing, and takes nothing but what the call has in its path."""
        asked = self.operations.get(self.asked)
        if not asked:
            self.fail(f"there is no operation {self.asked}")
        needed = [parameter for parameter in asked.parameters if parameter.required]
        own = [(parameter.name, parameter.place) for parameter in self.operation.parameters]
        same = len(needed) == 1 and needed[0].place == "path" and (needed[0].name, "path") in own
        if not same or not asked.safe or asked.body:
            self.fail(f"{self.asked} cannot be asked with its path alone")

    def kind_at(self, ordinal: int) -> str:
        return kind_of(self.types, self.start(ordinal), self.path, ordinal)

    def start(self, ordinal: int) -> str:
        """The type in which the path begins."""
        if self.asked == "body":
            return self.operation.body.type if self.operation.body else ""
        asked = self.operations[self.asked]
        answers = (each for each in asked.responses if each.status < 300 and each.versions.has(ordinal))
        return next((each.type for each in answers if asked.versions.has(ordinal)), "")
