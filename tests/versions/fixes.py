"""Applies fixes.toml to what a document says, as the header of that file describes it.

Every entry must meet what it claims, here too: otherwise two mistakes could agree with each other.
"""

from pathlib import Path
from typing import Any

from documents import Facts, Operations, read, text

# What fixes.toml calls the facts that are compared here; the others (result, safe, …) are no facts of a document.
NAMES = {
    "operation": {"name": "name", "category": "category", "method": "method", "path": "path"},
    "parameter": {
        "name": "name",
        "place": "in",
        "kind": "type",
        "list": "list",
        "required": "required",
        "default": "default",
        "pattern": "pattern",
        "minimum": "minimum",
        "maximum": "maximum",
        "values": "enum",
    },
    "body": {"kind": "kind", "required": "required", "type": "type"},
    "response": {"type": "type"},
}


class Contradiction(Exception):
    """An entry that claims what the document does not say."""


def number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def covers(versions: str, version: str) -> bool:
    """Whether "all", "1.30", "1.25-1.36" or "1.52-" has the version."""
    if versions == "all":
        return True
    first, dash, last = versions.partition("-")
    end = (last or version) if dash else first
    return number(first) <= number(version) <= number(end)


def named(expression: str) -> Facts:
    """ "[ContainerSummary]" as a named type and its shape; what has no name is none."""
    shape = {"[": "list", "{": "map"}.get(expression[:1], "one")
    inside = expression if shape == "one" else expression[1:-1]
    return {"type": inside if inside[:1].isupper() else None, "shape": shape}


def translated(kind: str, facts: Facts) -> Facts:
    """The facts of an entry in the words of documents.py, without those that are not compared."""
    found: Facts = {}
    for name, value in facts.items():
        ours = NAMES[kind].get(name)
        if ours == "list":
            found[ours] = value != "none"
        elif ours == "default":
            found[ours] = text(value)
        elif ours in ("enum", "pattern"):
            found[ours] = value or None
        elif name == "type":
            found |= named(value)
        elif ours:
            found[ours] = value
    return found


def holder(kind: str, subject: str, operations: Operations) -> tuple[Facts, Any]:
    """Where the facts of a subject are, and under which key."""
    name, _, part = subject.partition(".")
    match kind:
        case "operation":
            return operations, name
        case "parameter":
            return operations[name]["params"], part
        case "body":
            return operations[name], "body"
        case _:
            return operations[name]["responses"], int(part)


def present(where: Facts, key: Any, entry: Facts, model: Facts) -> None:
    """An entry about a whole parameter or response: there is none and should be, or the other way round."""
    if (key in where) != entry["claims"]["present"]:
        raise Contradiction(f"{entry['of']}: {key} is {'there' if key in where else 'not there'}")
    if entry["is"]["present"]:
        where[key] = dict(model)
    else:
        del where[key]


def check(subject: str, facts: Facts, claims: Facts) -> None:
    for name, value in claims.items():
        if facts[name] != value:
            raise Contradiction(f"{subject}: {name} is {facts[name]!r}, not {value!r}")


def apply_entry(kind: str, entry: Facts, operations: Operations, models: dict[str, Facts]) -> None:
    for subject in entry["of"]:
        if subject.partition(".")[0] not in operations:
            continue  # "all" versions means all that have it
        where, key = holder(kind, subject, operations)
        if "present" in entry["claims"]:
            present(where, key, entry, models.get(subject, {"type": None, "shape": "one"}))
            continue
        if key not in where or where[key] is None:
            continue
        facts = where[key]
        check(subject, facts, translated(kind, entry["claims"]))
        facts.update(translated(kind, entry["is"]))
        if kind == "operation" and facts["name"] != key:
            operations[facts["name"]] = operations.pop(key)


def check_changed(kind: str, entry: Facts, version: str, operations: Operations) -> None:
    """An entry about something that changed: each version must be on its side."""
    side = "was" if number(version) < number(entry["since"]) else "is"
    for subject in entry["of"]:
        if subject.partition(".")[0] in operations:
            where, key = holder(kind, subject, operations)
            if key in where:
                check(subject, where[key], translated(kind, entry[side]))


def rename_types(entries: list[Facts], version: str, operations: Operations) -> None:
    renamed: dict[str, str] = {}
    for entry in entries:
        if covers(entry["versions"], version):
            renamed |= entry["names"]
    for operation in operations.values():
        for facts in (operation["body"], *operation["responses"].values()):
            if facts:
                facts["type"] = renamed.get(facts["type"], facts["type"])


def apply(fixes: Facts, version: str, operations: Operations, models: dict[str, Facts]) -> None:
    """Corrects what one version says. `models` has what other versions say of a parameter that this one forgot: that is
    put in first, so that the other entries correct it too."""
    for kind in ("operation", "parameter", "body", "response"):
        entries = [entry for entry in fixes.get(kind, []) if covers(entry["versions"], version)]
        for entry in sorted(entries, key=lambda entry: "present" not in entry.get("is", {})):
            apply_entry(kind, entry, operations, models)
    rename_types(fixes.get("type", []), version, operations)
    for kind in ("parameter", "response"):
        for entry in fixes.get(f"changed_{kind}", []):
            check_changed(kind, entry, version, operations)


def load(paths: list[Path], parse: Any, corrections: Facts) -> dict[str, Operations]:
    """All versions' operations after the fixes, by version."""
    found = {path.stem.removeprefix("v"): read(parse(path.read_text())) for path in paths}
    versions = sorted(found, key=number)
    models = {
        f"{name}.{parameter}": facts
        for version in versions
        for name, operation in found[version].items()
        for parameter, facts in operation["params"].items()
    }
    for version in versions:
        apply(corrections, version, found[version], models)
    return {version: found[version] for version in versions}
