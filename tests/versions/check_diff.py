"""Whether what `davit diff` says of pairs of versions is the difference of their documents, fixes applied.

    check_diff.py DAVIT SPEC_FOLDER     the documents in spec/docker, and if the environment has DAVIT_OFFICIAL_SPECS,
                                        the official ones in its docker/ as well
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import comparison
import fixes
import schema_fixes
from comparison import Comparison
from documents import Facts, Operations
from schemas import Schemas

# Pairs far apart, one back in time, and below each version with the next.
PAIRS = [("1.41", "1.44"), ("1.25", "1.54"), ("1.44", "1.30")]

Difference = tuple[str, str, str, str | None, str | None, str | None, str | None]
MEMBERS = ("change", "what", "name", "value", "fact", "from", "to")

PARAMETER = ("in", "type", "list", "required", "default", "pattern", "minimum", "maximum")
FIELD = ("type", "required", "nullable", "default", "format", "minimum", "maximum")


@dataclass
class Version:
    """What a document says."""

    operations: Operations
    schemas: Schemas


def text(value: Any) -> str | None:
    """A fact as diff tells it."""
    return value if value is None or isinstance(value, str) else json.dumps(value)


def spoken(version: Version, word: str, facts: dict[str, Facts], place: str) -> str:
    """The type of a place for a value in words: "map of nullable list of PortBinding" for "{[PortBinding]}". """
    if word == "{}":
        return "set"
    if word[0] in "[{":
        mark = place + word[0] + word[-1]
        nullable = "nullable " if facts.get(mark, {}).get("nullable") else ""
        kind = "list" if word[0] == "[" else "map"
        return f"{kind} of {nullable}{spoken(version, word[1:-1], facts, mark)}"
    found = version.schemas.types.get(word)
    if not found or found.kind == "object":
        return word
    return spoken(version, found.kind, found.fields, "")


def changed(what: str, name: str, facts: tuple[str, ...], old: Facts, new: Facts) -> Iterator[Difference]:
    for fact in facts:
        if old[fact] != new[fact]:
            yield "changed", what, name, None, fact, text(old[fact]), text(new[fact])


def values(what: str, name: str, old: list[str], new: list[str]) -> Iterator[Difference]:
    """Where any value was allowed before, or is now, that is the change; else values come and go."""
    if bool(old) != bool(new):
        yield "changed", what, name, None, "enum", listed(old), listed(new)
    elif old:
        yield from (("removed", "value", name, value, None, None, None) for value in old if value not in new)
        yield from (("added", "value", name, value, None, None, None) for value in new if value not in old)


def listed(allowed: list[str]) -> str | None:
    return ", ".join(sorted(value or '""' for value in allowed)) or None


def in_both(what: str, owner: str, old: dict[str, Any], new: dict[str, Any], found: list[Difference]) -> list[str]:
    """The names that both have; the others are told."""
    for change, here, there in (("removed", old, new), ("added", new, old)):
        found += [(change, what, owner + name, None, None, None, None) for name in here if name not in there]
    return [name for name in old if name in new]


def operations(old: Version, new: Version) -> list[Difference]:
    found: list[Difference] = []
    for name in in_both("operation", "", old.operations, new.operations, found):
        before, after = old.operations[name], new.operations[name]
        names = [{"name": each["document_name"]} for each in (before, after)]
        found += changed("operation", name, ("name",), *names)
        for status in before["responses"].keys() | after["responses"].keys():
            fact = f"answer {status}"
            said = [{fact: answer(version, name, status)} for version in (old, new)]
            found += changed("operation", name, (fact,), *said)
        for parameter in in_both("parameter", f"{name}.", before["params"], after["params"], found):
            pair = before["params"][parameter], after["params"][parameter]
            found += changed("parameter", f"{name}.{parameter}", PARAMETER, *pair)
            found += values("parameter", f"{name}.{parameter}", *(each["enum"] or [] for each in pair))
    return found


def answer(version: Version, operation: str, status: int) -> str | None:
    if status not in version.operations[operation]["responses"]:
        return None
    word = version.schemas.places.get((operation, status), "")
    return spoken(version, word, {}, "") if word else "without type"


def field(old: Version, new: Version, name: str, owner: str, member: str) -> Iterator[Difference]:
    """A field, or what is inside a list or map, as long as the types are the same."""
    pair = []
    for version in (old, new):
        fields = version.schemas.types[owner].fields
        word = inner(version, owner, member)
        pair.append(fields[member] | {"type": spoken(version, word, fields, member), "word": word})
    yield from changed("field", name, FIELD, pair[0], pair[1])
    if pair[0]["type"] != pair[1]["type"]:
        return
    enums = [version.schemas.types.get(each["word"]) for version, each in zip((old, new), pair)]
    yield from values("field", name, *(enum.values if enum else [] for enum in enums))
    word = pair[0]["word"]
    named = old.schemas.types.get(word)
    if word != "{}" and word[0] in "[{":
        yield from field(old, new, name + word[0] + word[-1], owner, member + word[0] + word[-1])
    elif named and named.kind[0] in "[{":
        mark = named.kind[0] + named.kind[-1]
        yield from field(old, new, name + mark, word, mark)


def inner(version: Version, owner: str, member: str) -> str:
    """The word for a field's type, or for what is inside: "Options[]"."""
    found = version.schemas.types[owner]
    name, depth = member, 0
    while name.endswith(("[]", "{}")):
        name, depth = name[:-2], depth + 1
    word = found.fields[name]["type"] if name else found.kind
    return word[depth : len(word) - depth]


def types(old: Version, new: Version) -> list[Difference]:
    found: list[Difference] = []
    for name in in_both("type", "", old.schemas.types, new.schemas.types, found):
        before, after = old.schemas.types[name], new.schemas.types[name]
        if before.kind == "object":
            members = [
                {member: None for member, facts in each.fields.items() if "type" in facts} for each in (before, after)
            ]
            for member in in_both("field", f"{name}.", *members, found):
                found += field(old, new, f"{name}.{member}", name, member)
        elif before.kind[0] in "[{":
            mark = before.kind[0] + before.kind[-1]
            found += field(old, new, name + mark, name, mark)
    return found


def in_order(difference: Difference) -> Difference:
    """Allowed values as sets: their order means nothing."""
    change, what, name, value, fact, old, new = difference
    if fact == "enum":
        old, new = (side and ", ".join(sorted(side.split(", "))) for side in (old, new))
    return change, what, name, value, fact, old, new


def compare(name: str, davit: list[str], found: dict[str, Version]) -> bool:
    to = Comparison()
    order = list(found)
    for old, new in [*PAIRS, *zip(order, order[1:])]:
        if old not in found or new not in found:
            continue
        said = [in_order(tuple(each[member] for member in MEMBERS)) for each in comparison.ask(davit, "diff", old, new)]
        expected = operations(found[old], found[new]) + types(found[old], found[new])
        to.counted["pairs of versions"] += 1
        to.counted["changes"] += len(said)
        to.problems += [f"{old} {new}: only davit says {each}" for each in sorted(set(said) - set(expected), key=str)]
        to.problems += [f"{old} {new}: not said: {each}" for each in sorted(set(expected) - set(said), key=str)]
        to.equal(f"{old} {new}: how many changes", len(said), len(expected))
    return to.report(name)


def load(paths: list[Path], parse: Any, corrections: Facts) -> dict[str, Version]:
    all_operations = fixes.load(paths, parse, corrections)
    all_schemas = schema_fixes.load(paths, parse, corrections)
    return {version: Version(all_operations[version], all_schemas[version]) for version in all_operations}


def main() -> int:
    davit, spec = comparison.arguments()
    return comparison.for_each_source(spec, load, lambda name, found: compare(name, davit, found))


if __name__ == "__main__":
    sys.exit(main())
