"""Applies fixes.toml to what a document says, as the header of that file describes it.

Every entry must meet what it claims, here too: otherwise two mistakes could agree with each other.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from documents import Facts, Operations, read, text
from entries import ANY, Contradiction, covers, filled, number, pattern

PLAIN = ("string", "boolean", "integer", "unsigned", "number", "json")

# What fixes.toml calls the facts that are compared here; the others (result, safe, …) are no facts of a document.
NAMES = {
    "operation": {"category": "category", "method": "method", "path": "path"},
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


def named(expression: str) -> Facts:
    """ "[ContainerSummary]" as a named type and its shape; what has no name is none."""
    shape = {"[": "list", "{": "map"}.get(expression[:1], "one")
    inside = expression if shape == "one" else expression[1:-1]
    return {"type": inside if re.fullmatch(r"[A-Za-z]\w*", inside) and inside not in PLAIN else None, "shape": shape}


def written(facts: Facts) -> str:
    """The other way round, as far as a pattern can tell."""
    return {"one": "{}", "list": "[{}]", "map": "{{{}}}"}[facts["shape"]].format(facts["type"] or "")


def in_full(entry: Facts, facts: Facts) -> Facts:
    """An entry about a type or a path that it gives as a pattern, with what that is here."""
    claims, so = dict(entry["claims"]), dict(entry["is"])
    for fact, said in (("type", written(facts) if "shape" in facts else ""), ("path", facts.get("path"))):
        if ANY in str(claims.get(fact, "")):
            so[fact] = filled(so[fact], claims[fact], said)
            claims[fact] = said
    return {**entry, "claims": claims, "is": so}


def subjects(entry: Facts, having: list[str]) -> list[str]:
    """What an entry is about: its subjects, and what there is that fits those that are patterns."""
    found = [name for name in entry["of"] if ANY not in name]
    for each in (pattern(name) for name in entry["of"] if ANY in name):
        found += [name for name in having if each.fullmatch(name)]
    return found


def translated(kind: str, facts: Facts) -> Facts:
    """The facts of an entry in the words of documents.py, without those that are not compared."""
    found: Facts = {}
    for name, value in facts.items():
        ours = NAMES[kind].get(name)
        if ours == "list":
            found[ours] = value != "none"
        elif ours == "default":
            found[ours] = None if value == [] else text(value)
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
    if (where.get(key) is not None) != entry["claims"]["present"]:
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
    for subject in subjects(entry, list(names_of(kind, operations))):
        if subject.partition(".")[0] not in operations:
            continue  # "all" versions means all that have it
        where, key = holder(kind, subject, operations)
        if "present" in entry["claims"]:
            present(where, key, entry, models.get(entry.get("like", subject), {"type": None, "shape": "one"}))
            continue
        if key not in where or where[key] is None:
            continue
        facts = where[key]
        try:
            whole = in_full(entry, facts)
            check(subject, facts, translated(kind, whole["claims"]))
        except Contradiction:
            if subject in entry["of"]:
                raise
            continue  # a pattern is about those that say what it claims
        facts.update(translated(kind, whole["is"]))
        if "name" in entry["is"]:
            where[facts["name"]] = where.pop(key)


def names_of(kind: str, operations: Operations) -> Iterator[str]:
    """All subjects of a kind."""
    for name, operation in operations.items():
        match kind:
            case "parameter":
                yield from (f"{name}.{parameter}" for parameter in operation["params"])
            case "response":
                yield from (f"{name}.{status}" for status in operation["responses"])
            case _:
                yield name


def check_changed(kind: str, entries: list[Facts], version: str, operations: Operations) -> None:
    """Entries about what changed, perhaps several times: each version must be between two of them."""
    for subject in {name for entry in entries for name in entry["of"] if name.partition(".")[0] in operations}:
        where, key = holder(kind, subject, operations)
        own = [entry for entry in entries if subject in entry["of"]]
        before = [entry["is"] for entry in own if number(entry["since"]) <= number(version)]
        after = [entry["was"] for entry in own if number(entry["since"]) > number(version)]
        for facts in (before[-1:] + after[:1]) if key in where else ():
            check(subject, where[key], translated(kind, facts))


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
        for entry in sorted(entries, key=lambda entry: "present" not in entry["is"] and "name" not in entry["is"]):
            apply_entry(kind, entry, operations, models)
    rename_types(fixes.get("type", []), version, operations)
    for kind in ("parameter", "response"):
        check_changed(kind, fixes.get(f"changed_{kind}", []), version, operations)


def renamed(fixes: Facts, version: str) -> dict[str, str]:
    """What operations of that version are called now."""
    entries = [entry for entry in fixes.get("renamed_operation", []) if covers(entry["versions"], version)]
    return {old: new for entry in entries for old, new in entry["names"].items()}


def parts(name: str, operation: Facts) -> Iterator[tuple[str, Facts]]:
    """An operation's parameters, answers and body, as entries call them."""
    yield from ((f"{name}.{parameter}", facts) for parameter, facts in operation["params"].items())
    yield from ((f"{name}.{status}", facts) for status, facts in operation["responses"].items())
    if operation["body"]:
        yield name, operation["body"]


def load(paths: list[Path], parse: Any, corrections: Facts) -> dict[str, Operations]:
    """All versions' operations after the fixes, by version."""
    found = {}
    for path in sorted(paths, key=lambda path: number(path.stem.removeprefix("v"))):
        version = path.stem.removeprefix("v")
        found[version] = read(parse(path.read_text()), renamed(corrections, version), corrections.get("categories", {}))
    versions = list(found)
    models = {
        subject: facts
        for version in versions
        for name, operation in found[version].items()
        for subject, facts in parts(name, operation)
    }
    for version in versions:
        apply(corrections, version, found[version], models)
    return {version: found[version] for version in versions}
