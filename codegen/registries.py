"""model: whose credentials an operation hands on to a registry, checked: what it names is there, in every version."""

from .load import Spec
from .model import Engine, Operation
from .source import Problem
from .terminals import fix_of, kind_of


def check_registries(spec: Spec, engine: Engine) -> None:
    for operation in engine.operations:
        if operation.auth != "none":
            check(spec, engine, operation)


def check(spec: Spec, engine: Engine, operation: Operation) -> None:
    """One operation's fact: "of_body A.B unless c", "of_parameter a else b"."""

    def fail(what: str) -> None:
        raise Problem(f"{fix_of(spec, operation.name, 'auth')}: {operation.name}: {what}")

    rule, *words = operation.auth.split()
    joints = ["unless"] + ["else"] * (rule == "of_parameter")
    if words[1:] and (len(words) != 3 or words[1] not in joints) or bool(words) == (rule == "of_all"):
        fail(f"{operation.auth!r} does not say whose")
    header = "auth_map_header" if rule == "of_all" else "auth_header"
    if header not in engine.settings:
        fail(f"{spec.engine_source.label} has no {header}")
    parameters = {parameter.name for parameter in operation.parameters}
    for name in words[2:] + words[: rule == "of_parameter"]:
        if name not in parameters:
            fail(f"there is no parameter {name}")
    for ordinal, version in enumerate(spec.versions):
        start = operation.body.type if operation.body else ""
        if rule == "of_body" and operation.versions.has(ordinal):
            if kind_of(engine.types, start, words[0], ordinal) != "string":
                fail(f"the body has no string {words[0]!r} in {version}")
