"""Whether what `davit` says of every operation at every version is what that version's document says, fixes applied.

    check_operations.py DAVIT SPEC_FOLDER   the documents in spec/<engine>, and if the environment has
                                            DAVIT_OFFICIAL_SPECS, the official ones there as well
"""

import re
import sys
from collections.abc import Callable, Iterator

import comparison
import fixes
from comparison import Comparison
from documents import Facts, Operations

# Versions and the sum of their operations, counted in the official documents, without two of Podman's that fixes take
# out of twenty versions.
COUNTED = {"docker": ("1.25", "1.54", 3130), "podman": ("3.0.2", "5.8.3", 4910 - 2 * 20)}

COMPARED = ("in", "type", "list", "required", "default", "pattern", "minimum", "maximum")
DOCUMENTATION = re.compile(
    r"https://docs\.(docker\.com|podman\.io)/[\w/.?-]+[/=]v(?P<version>[\d.]+)/?"
    r"#(tag/(?P<tag>[^/\s]+)/)?operation/(?P<operation>\w+)"
)

# An operation, or with its name, type and whether it is a list, one of its parameters.
Part = tuple[str, str, str, bool]

# What davit says at a version: `ops`, and `doc` of each of them by name.
Said = tuple[list[Facts], dict[str, Facts]]


def parts(docs: Iterator[Facts], parameters: Callable[[Facts], dict[str, Facts]]) -> Iterator[tuple[Part, Facts]]:
    """Each operation and each of its parameters; one that changes is another parameter from then on."""
    for doc in docs:
        yield (doc["name"], "", "", False), doc
        for name, facts in parameters(doc).items():
            yield (doc["name"], name, facts["type"], facts["list"]), facts


def ranges(found: dict[str, Operations]) -> dict[Part, comparison.Range]:
    """Since when and until when the documents have each part."""
    return comparison.ranges({
        version: [part for part, _ in parts(iter(operations.values()), lambda operation: operation["params"])]
        for version, operations in found.items()
    })


def compare_parameters(to: Comparison, where: str, said: list[Facts], expected: Facts) -> None:
    to.equal(f"{where}: the parameters", sorted(each["name"] for each in said), sorted(expected))
    for each in said:
        facts = expected.get(each["name"], {})
        to.counted["parameters"] += 1
        for fact in COMPARED if facts else ():
            to.equal(f"{where}.{each['name']}: {fact}", each[fact], facts[fact])
        values = [sorted(side["enum"] or []) for side in (each, facts or each)]  # their order means nothing
        to.equal(f"{where}.{each['name']}: enum", *values)


def compare_address(to: Comparison, where: str, url: str, version: str, operation: Facts) -> None:
    """The address of the documentation leads to that version, and names the operation as that version does."""
    to.counted["addresses"] += 1
    match = DOCUMENTATION.fullmatch(url or "")
    if not match:
        to.problems.append(f"{where}: no address of documentation: {url!r}")
        return
    to.equal(f"{where}: the address's version", match["version"], version)
    to.equal(f"{where}: the address's operation", match["operation"], operation["document_name"])
    to.equal(f"{where}: the address's tag", match["tag"], operation["tag"] and operation["tag"].replace(" ", "-"))


def compare_doc(to: Comparison, version: str, doc: Facts, operation: Facts) -> None:
    where = f"{version} {operation['name']}"
    compare_parameters(to, where, doc["params"], operation["params"])
    compare_address(to, where, doc["url"], version, operation)
    body = doc["body"] and {key: doc["body"][key] for key in ("kind", "required", "type", "shape")}
    to.counted["bodies"] += body is not None
    to.equal(f"{where}: the body", body, operation["body"])
    said = {each["status"]: {"type": each["type"], "shape": each["shape"]} for each in doc["responses"]}
    to.counted["responses"] += len(said)
    to.equal(f"{where}: the successes", said, operation["responses"])


def compare_version(to: Comparison, version: str, said: Said, expected: Operations) -> None:
    listed, docs = said
    to.equal(f"{version}: the operations", sorted(each["name"] for each in listed), sorted(expected))
    for each in listed:
        to.counted["operations"] += 1
        operation = expected.get(each["name"])
        if not operation:
            continue
        for fact in ("category", "method", "path"):
            to.equal(f"{version} {each['name']}: {fact}", each[fact], operation[fact])
            to.equal(f"{version} {each['name']}: {fact} in its doc", docs[each["name"]][fact], operation[fact])
        compare_doc(to, version, docs[each["name"]], operation)


def compare_ranges(to: Comparison, said: dict[str, Said], found: dict[str, Operations]) -> None:
    """What every doc says of since and until."""
    expected = ranges(found)
    for version, (_, docs) in said.items():
        for part, facts in parts(iter(docs.values()), lambda doc: {each["name"]: each for each in doc["params"]}):
            if part in expected:
                to.equal(f"{version} {part}: its versions", (facts["since"], facts["until"]), expected[part])


def compare(name: str, engine: str, said: dict[str, Said], found: dict[str, Operations]) -> bool:
    to = Comparison()
    to.equal("the versions", sorted(said, key=fixes.number), list(found))
    for version in found:
        if version in said:
            compare_version(to, version, said[version], found[version])
    compare_ranges(to, said, found)
    first, last, counted = COUNTED[engine]
    total = sum(len(found[version]) for version in found if fixes.covers(f"{first}-{last}", version))
    if total != counted:
        to.problems.append(f"{total} operations from {first} to {last}, not {counted}")
    return to.report(name)


def main() -> int:
    davit, spec = comparison.arguments()
    said = {version: comparison.ask_each(davit, version, "doc") for version in comparison.versions(davit)}
    return comparison.for_each_source(spec, fixes.load, lambda name, found: compare(name, spec.name, said, found))


if __name__ == "__main__":
    sys.exit(main())
