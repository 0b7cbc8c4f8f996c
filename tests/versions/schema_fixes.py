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
from fixes import Contradiction, covers, number
from schemas import UNSAID, Schemas, Type, read

All = dict[str, Schemas]  # by version, oldest first

NAME = re.compile(r"[A-Z]\w*")  # the names of types in a word: "{[PortBinding]}"


def references(found: Type) -> set[str]:
    """The types that a type speaks of."""
    words = [found.kind, *found.parts, *(facts["type"] for facts in found.fields.values() if "type" in facts)]
    return {name for word in words for name in NAME.findall(word)}


# ------------------------------------------------------------------------------------------------------ renamed ---


def united(one: Type, other: Type) -> Type:
    """Two that are called the same are one; what both say must be the same."""
    differing = [name for name in one.fields.keys() & other.fields.keys() if one.fields[name] != other.fields[name]]
    if differing or (one.kind, one.values) != (other.kind, other.values):
        raise Contradiction(f"{one} and {other} are called the same")
    parts = one.parts + [part for part in other.parts if part not in one.parts]
    return Type(one.kind, one.values, one.fields | other.fields, parts, one.owner and other.owner)


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
        for name, found in self.schemas.types.items():
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
            elif renamed.kind != new:
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
    there, claims = member in fields, entry["claims"]
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
            if fields[member][fact] != value:
                raise Contradiction(f"{version} {owner}.{member}: {fact} is {fields[member][fact]!r}, not {value!r}")
        fields[member] |= entry["is"]
        if "type" in entry["is"]:
            inner = {name: fields.get(name, dict(UNSAID)) for name in insides(member, entry["is"]["type"])}
            for name in of_member(fields, member).keys() - {member}:
                del fields[name]
            fields |= inner


def correct_enum(entry: Facts, schemas: Schemas, name: str) -> None:
    found = schemas.types[name]
    if "kind" in entry["claims"]:  # its words are no facts of a document
        if found.kind != entry["claims"]["kind"]:
            raise Contradiction(f"{name} is {found.kind}, not {entry['claims']['kind']}")
        found.kind = entry["is"]["kind"]


def correct_place(entry: Facts, schemas: Schemas, operation: str, status: str) -> None:
    """The type of a body or an answer. The other facts of such entries are compared elsewhere: see fixes.py."""
    place: tuple[str, Any] = (operation, int(status) if status else "body")
    if operation not in schemas.operations:
        return
    if entry["is"].get("present") is False:
        schemas.places.pop(place, None)
    elif "type" in entry["is"]:
        if schemas.places.get(place, "") != entry["claims"]["type"]:
            raise Contradiction(f"{place} is {schemas.places.get(place)!r}, not {entry['claims']['type']!r}")
        schemas.places[place] = entry["is"]["type"]


def rename_operation(entry: Facts, schemas: Schemas, name: str) -> None:
    if name in schemas.operations and "name" in entry["is"]:
        new = entry["is"]["name"]
        schemas.operations = schemas.operations - {name} | {new}
        schemas.places = {(new if at == name else at, part): word for (at, part), word in schemas.places.items()}


def entries(corrections: Facts, kind: str, version: str) -> Iterator[tuple[Facts, str, str]]:
    """Each entry of a kind about that version, with the two halves of what it is about."""
    for entry in corrections.get(kind, []):
        for subject in entry["of"] if covers(entry["versions"], version) else ():
            owner, _, member = subject.partition(".")
            yield entry, owner, member


def correct(corrections: Facts, found: All, version: str) -> None:
    schemas = found[version]
    for entry, name, _ in entries(corrections, "operation", version):
        rename_operation(entry, schemas, name)
    for kind in ("body", "response"):
        for entry, operation, status in entries(corrections, kind, version):
            correct_place(entry, schemas, operation, status)
    rename(corrections.get("type", []), version, schemas)
    for entry, name, _ in entries(corrections, "enum", version):
        if name in schemas.types:
            correct_enum(entry, schemas, name)
    for entry, owner, member in entries(corrections, "field", version):
        if owner in schemas.types:
            correct_field(entry, found, version, owner, member)


# ---------------------------------------------------------------------------------------------------- completed ---


def complete(found: All, version: str) -> None:
    """A type that is spoken of, and was forgotten, is what it is in the nearest version. One without a name goes with
    the last that speaks of it."""
    types, places = found[version].types, found[version].places
    while True:
        used = {name for each in types.values() for name in references(each)}
        used |= {name for word in places.values() for name in NAME.findall(word)}
        missing = [name for name in used if name not in types]
        unused = [name for name in types if types[name].owner and name not in used]
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
    read_in = {path.stem.removeprefix("v"): read(parse(path.read_text())) for path in paths}
    found = {version: read_in[version] for version in sorted(read_in, key=number)}
    for version in found:
        correct(corrections, found, version)
    for version in found:
        complete(found, version)
    for version in found:
        flatten(found[version])
    return found
