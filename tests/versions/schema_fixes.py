"""Applies fixes.toml to what a document says of types and fields, as the header of that file describes it.

Every entry must meet what it claims, here too. Unlike fixes.py this looks at all versions at once: what one forgot is
taken from the nearest that has it, an older one if there is one.
"""

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from documents import Facts
from entries import ANY, Contradiction, covers, entries, filled, number
from fixes import PLAIN, renamed
from schemas import UNSAID, Schemas, Type, read

All = dict[str, Schemas]  # by version, oldest first

NAME = re.compile(rf"(?!(?:{'|'.join(PLAIN)}|object)\b)\b[A-Za-z]\w*")  # of types in a word: "{[PortBinding]}"


def named(word: str) -> set[str]:
    return {match[0] for match in NAME.finditer(word)}


def references(found: Type) -> set[str]:
    """The types that a type speaks of."""
    words = [found.kind, *found.parts, *(facts["type"] for facts in found.fields.values() if "type" in facts)]
    return {name for word in words for name in named(word)}


# ------------------------------------------------------------------------------------------------------ renamed ---


def united(one: Type, other: Type) -> Type:
    """Two that are called the same are one, of one kind and with one type for each field; what is said beside it, the
    first says."""
    common = one.fields.keys() & other.fields.keys()
    differing = [name for name in common if one.fields[name].get("type") != other.fields[name].get("type")]
    if differing or (one.kind, one.values) != (other.kind, other.values):
        raise Contradiction(f"{one} and {other} are called the same")
    parts = one.parts + [part for part in other.parts if part not in one.parts]
    nameless = one.nameless and other.nameless
    return Type(one.kind, one.values, other.fields | one.fields, parts, one.owner and other.owner, nameless)


class Renaming:
    """All renamings of one version at once: of types, and with a type of those that are called after it."""

    def __init__(self, schemas: Schemas, names: dict[str, str]) -> None:
        self.schemas, self.names = schemas, names

    def newest(self, name: str) -> str:
        if name in self.names:
            return self.names[name]
        owner = self.schemas.types[name].owner if name in self.schemas.types else ""
        called = self.newest(owner).strip("[]{}") if owner else ""
        return called + name.removeprefix(owner) if owner and name != owner else name

    def word(self, word: str) -> str:
        return NAME.sub(lambda match: self.newest(match[0]), word)

    def run(self) -> None:
        types: dict[str, Type] = {}
        for name, found in sorted(self.schemas.types.items(), key=lambda each: self.newest(each[0]) != each[0]):
            renamed = copy.deepcopy(found)
            renamed.kind = self.word(found.kind)
            renamed.parts = [self.newest(part) for part in found.parts]
            renamed.owner = self.newest(found.owner).strip("[]{}") if found.owner else ""
            for facts in renamed.fields.values():
                if "type" in facts:
                    facts["type"] = self.word(facts["type"])
            new = self.newest(name)
            if NAME.fullmatch(new):
                types[new] = united(types[new], renamed) if new in types else renamed
            elif new not in PLAIN and renamed.kind != new:
                raise Contradiction(f"{name} is {renamed.kind}, not {new}")
        places = {place: self.word(word) for place, word in self.schemas.places.items()}
        self.schemas.types, self.schemas.places = types, places


def rename(entries: list[Facts], version: str, schemas: Schemas) -> None:
    names: dict[str, str] = {}
    for entry in entries:
        if covers(entry["versions"], version):
            names |= entry["names"]
    Renaming(schemas, names).run()


# ---------------------------------------------------------------------------------------------------- corrected ---


def nearest(found: All, version: str) -> Iterator[Schemas]:
    """The other versions, from the next older to the oldest, then from the next newer to the newest."""
    versions = list(found)
    at = versions.index(version)
    yield from (found[each] for each in versions[:at][::-1] + versions[at + 1 :])


def of_member(fields: dict[str, Facts], member: str) -> dict[str, Facts]:
    """A field and what is inside it."""
    return {name: facts for name, facts in fields.items() if re.split(r"[\[{]", name)[0] == member}


def insides(member: str, word: str) -> Iterator[str]:
    """What is inside a field of that type: "Options{}" for "{string}"."""
    while word[0] in "[{" and word != "{}":
        member += word[0] + word[-1]
        yield member
        word = word[1:-1]


def taken(found: All, version: str, owner: str, member: str) -> dict[str, Facts]:
    """A forgotten field, and what is inside it, as the nearest version has it."""
    for other in nearest(found, version):
        fields = other.types[owner].fields if owner in other.types else {}
        if member in fields:
            return {name: dict(facts) for name, facts in of_member(fields, member).items()}
    raise Contradiction(f"no version has {owner}.{member}")


def correct_field(entry: Facts, found: All, version: str, owner: str, member: str) -> None:
    fields = found[version].types[owner].fields
    there, claims, so = member in fields, entry["claims"], dict(entry["is"])
    if "owner" in claims:
        if not there or owner != claims["owner"]:
            raise Contradiction(f"{version} {owner}.{member} is not there, or not of {claims['owner']}")
        others = found[version].types[entry["is"]["owner"]].fields
        for name in of_member(fields, member):
            others[name] = fields.pop(name)
    elif "present" in claims:
        if there != claims["present"]:
            raise Contradiction(f"{version} {owner}.{member} is {'there' if there else 'not there'}")
        if there:
            del fields[member]
        else:
            fields |= taken(found, version, owner, member)
    elif there:
        for fact, value in claims.items():
            if ANY in str(value):
                so[fact] = filled(so[fact], value, fields[member][fact])
            elif fields[member][fact] != value:
                raise Contradiction(f"{version} {owner}.{member}: {fact} is {fields[member][fact]!r}, not {value!r}")
        fields[member] |= so
        if "type" in so:
            inner = {name: fields.get(name, dict(UNSAID)) for name in insides(member, so["type"])}
            for name in of_member(fields, member).keys() - {member}:
                del fields[name]
            fields |= inner


def correct_enum(entry: Facts, schemas: Schemas, name: str) -> None:
    found = schemas.types[name]
    if "kind" in entry["claims"]:  # its words are no facts of a document
        if found.kind != entry["claims"]["kind"]:
            raise Contradiction(f"{name} is {found.kind}, not {entry['claims']['kind']}")
        found.kind = entry["is"]["kind"]


def correct_place(entry: Facts, found: All, version: str, operation: str, status: str) -> None:
    """The type of a body or an answer. The other facts of such entries are compared elsewhere: see fixes.py."""
    schemas = found[version]
    place: tuple[str, Any] = (operation, int(status) if status else "body")
    claim, so = entry["claims"].get("type", ""), entry["is"].get("type", "")
    if operation not in schemas.operations:
        return
    if entry["is"].get("present") is False:
        schemas.places.pop(place, None)
    elif entry["is"].get("present"):
        others = (other.said[place] for other in nearest(found, version) if place in other.said)
        schemas.places[place] = next(others, "")
    elif ANY in claim:
        schemas.places[place] = filled(so, claim, schemas.places.get(place, ""))
    elif "type" in entry["is"]:
        if schemas.places.get(place, "") != claim:
            raise Contradiction(f"{version} {place} is {schemas.places.get(place)!r}, not {claim!r}")
        schemas.places[place] = so


def correct(corrections: Facts, found: All, version: str) -> None:
    schemas = found[version]
    for entry in corrections.get("operation", []):
        if entry["is"].get("present") is False and covers(entry["versions"], version):
            schemas.operations -= set(entry["of"])
            schemas.places = {place: word for place, word in schemas.places.items() if place[0] in schemas.operations}
    for kind in ("body", "response"):
        for entry, operation, status in entries(corrections, kind, schemas, version):
            correct_place(entry, found, version, operation, status)
    rename(corrections.get("type", []), version, schemas)
    for entry, name, _ in entries(corrections, "enum", schemas, version):
        if name in schemas.types:
            correct_enum(entry, schemas, name)
    for entry, owner, member in entries(corrections, "field", schemas, version):
        if owner in schemas.types:
            correct_field(entry, found, version, owner, member)


# ---------------------------------------------------------------------------------------------------- completed ---


def complete(found: All, version: str) -> None:
    """A type that is spoken of, and was forgotten, is what it is in the nearest version. One without a name goes with
    the last that speaks of it."""
    types, places = found[version].types, found[version].places
    while True:
        used = {name for each in types.values() for name in references(each)}
        used |= {name for word in places.values() for name in named(word)}
        missing = [name for name in used if name not in types]
        unused = [name for name in types if types[name].nameless and name not in used]
        for name in missing:
            having = next((other.types for other in nearest(found, version) if name in other.types), None)
            if not having:
                raise Contradiction(f"no version has {name}")
            types[name] = copy.deepcopy(having[name])
        for name in unused:
            del types[name]
        if not missing and not unused:
            return


def flatten(schemas: Schemas) -> None:
    """Gives each composed type the fields of its parts."""
    for found in schemas.types.values():
        parts = list(found.parts)
        for part in parts:
            found.fields = {**schemas.types[part].fields, **found.fields}
            parts += schemas.types[part].parts
        found.parts = []


def load(paths: list[Path], parse: Any, corrections: Facts) -> All:
    """All versions' schemas after the fixes, by version."""
    named_after = {path.stem.removeprefix("v"): path for path in paths}
    found = {
        version: read(parse(named_after[version].read_text()), renamed(corrections, version))
        for version in sorted(named_after, key=number)
    }
    for version in found:
        correct(corrections, found, version)
    for version in found:
        complete(found, version)
    for version in found:
        flatten(found[version])
    return found
