"""Whether what `davit explain` says of every type, field, body and answer at every version is what that version's
document says, fixes applied.

    check_types.py DAVIT SPEC_FOLDER    the documents in spec/docker, and if the environment has DAVIT_OFFICIAL_SPECS,
                                        the official ones in its docker/ as well
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import comparison
from comparison import Comparison, Range
from documents import Facts
from schema_fixes import All, load
from schemas import UNSAID, Places, Schemas, Type

# A type; with a member and its type in a word, one of its fields; with "=" and a value, one of its values.
Part = tuple[str, str, str]


@dataclass
class Said:
    """What davit says at a version."""

    types: dict[str, Type] = field(default_factory=dict)
    ranges: dict[Part, Range] = field(default_factory=dict)
    places: Places = field(default_factory=dict)


# --------------------------------------------------------------------------------------------- what davit says ---


def word(place: Facts) -> str:
    """The type of a place for a value, as fixes.toml writes it."""
    if place["type"]:
        return place["type"]
    match place["kind"]:
        case "list":
            return f"[{word(place['element'])}]"
        case "map":
            return f"{{{word(place['element'])}}}"
        case "set":
            return "{}"
        case kind:
            return kind


def inside(place: Facts, name: str) -> dict[str, Facts]:
    """What is said of the values in a list or map that has no name, and of those in them."""
    if "element" not in place or place["type"]:
        return {}
    name += "[]" if place["kind"] == "list" else "{}"
    element = place["element"]
    return {name: {fact: element[fact] for fact in UNSAID}, **inside(element, name)}


def add_type(to: Said, said: Facts) -> None:
    name, whole = said["name"], said | {"type": None}
    found = Type(word(whole), said["enum"] or [], inside(whole, ""))
    to.types[name] = found
    to.ranges[name, "", ""] = said["since"], said["until"]
    for value in said["values"] or []:
        to.ranges[name, "=", value["value"]] = value["since"], value["until"]
    for each in said.get("fields", []):
        found.fields[each["name"]] = {fact: each[fact] for fact in UNSAID} | {"type": word(each)}
        found.fields |= inside(each, each["name"])
        to.ranges[name, each["name"], word(each)] = each["since"], each["until"]


def ask_version(davit: list[str], version: str) -> Said:
    said = Said()
    for each in comparison.ask(davit, "--api", version, "explain"):
        add_type(said, each)
    for name, operation in comparison.ask_each(davit, version, "explain")[1].items():
        if operation["body"]:
            said.places[name, "body"] = word(operation["body"])
        for answer in operation["answers"]:
            said.places[name, answer["status"]] = word(answer)
    return said


# ------------------------------------------------------------------------------------------ what is expected ---


def enums(found: All) -> dict[Part, str]:
    """The fields that have allowed values in any version: their type is that enum in all of them, as far as ranges
    go, also in a version that allows any value."""
    return {
        (name, member, schemas.types[facts["type"]].kind): facts["type"]
        for schemas in found.values()
        for name, owner in schemas.types.items()
        for member, facts in owner.fields.items()
        if "type" in facts and facts["type"] in schemas.types and schemas.types[facts["type"]].values
    }


def parts(schemas: Schemas, always: dict[Part, str]) -> Iterator[Part]:
    for name, found in schemas.types.items():
        yield name, "", ""
        yield from ((name, "=", value) for value in found.values)
        for member, facts in found.fields.items():
            if "type" in facts:
                yield name, member, always.get((name, member, facts["type"]), facts["type"])


def compare_fields(to: Comparison, where: str, said: Type, expected: Type) -> None:
    to.equal(f"{where}: the fields", sorted(said.fields), sorted(expected.fields))
    for name, facts in said.fields.items():
        to.counted["fields"] += 1
        for fact in facts if name in expected.fields else ():
            to.equal(f"{where}.{name}: {fact}", facts[fact], expected.fields[name][fact])


def compare_version(to: Comparison, version: str, said: Said, expected: Schemas) -> None:
    to.equal(f"{version}: the types", sorted(said.types), sorted(expected.types))
    for name in said.types.keys() & expected.types.keys():
        found, wanted = said.types[name], expected.types[name]
        to.counted["types"] += 1
        to.counted["values"] += len(found.values)
        to.equal(f"{version} {name}: its kind", found.kind, wanted.kind)
        to.equal(f"{version} {name}: its values", sorted(found.values), sorted(wanted.values))
        compare_fields(to, f"{version} {name}", found, wanted)
    for place in said.places.keys() | expected.places.keys():
        to.counted["bodies and answers"] += 1
        to.equal(f"{version} {place}", said.places.get(place, ""), expected.places.get(place, ""))


def compare(name: str, said: dict[str, Said], found: All) -> bool:
    to = Comparison()
    to.equal("the versions", list(said), list(found))
    always = enums(found)
    expected = comparison.ranges({version: parts(schemas, always) for version, schemas in found.items()})
    for version, schemas in found.items():
        compare_version(to, version, said[version], schemas)
        for part, versions in said[version].ranges.items():
            part = part[0], part[1], always.get(part, part[2])
            to.equal(f"{version} {part}: its versions", versions, expected.get(part))
    return to.report(name)


def main() -> int:
    davit, spec = comparison.arguments()
    said = {version: ask_version(davit, version) for version in comparison.versions(davit)}
    return comparison.for_each_source(spec, load, lambda name, found: compare(name, said, found))


if __name__ == "__main__":
    sys.exit(main())
