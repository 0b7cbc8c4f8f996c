"""What an entry of fixes.toml is about: its versions, its subjects, and what there is that fits its patterns."""

import re
from collections.abc import Iterator

from documents import Facts
from schemas import Schemas

ANY = "…"  # any text


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


def pattern(text: str) -> re.Pattern:
    return re.compile("(.*)".join(re.escape(part) for part in text.split(ANY)))


def filled(so: str, claim: str, said: str) -> str:
    """What is so: an ellipsis is what the one in its place of the claim stands for."""
    match = pattern(claim).fullmatch(said)
    if not match:
        raise Contradiction(f"{said!r} is not {claim!r}")
    found = list(match.groups())
    return "".join(found.pop(0) if part == ANY else part for part in re.split(f"({ANY})", so))


def entries(corrections: Facts, kind: str, found: Schemas, version: str) -> Iterator[tuple[Facts, str, str]]:
    """Each entry of a kind about that version, with the two halves of what it is about; of a pattern, all that say what
    it claims."""
    for entry in corrections.get(kind, []):
        for subject in entry["of"] if covers(entry["versions"], version) else ():
            owner, _, member = subject.partition(".")
            if ANY not in subject:
                yield entry, owner, member
                continue
            for name, at, word in saying(kind, found):
                claimed = pattern(entry["claims"].get("type", ANY)).fullmatch(word)
                if claimed and pattern(subject).fullmatch(f"{name}.{at}"):
                    yield entry, name, at


def saying(kind: str, found: Schemas) -> list[tuple[str, str, str]]:
    """All answers, or fields, with their types."""
    if kind == "response":
        return [(name, str(status), word) for (name, status), word in found.places.items() if status != "body"]
    return [
        (name, member, facts["type"])
        for name, owner in found.types.items()
        for member, facts in owner.fields.items()
        if kind == "field" and "type" in facts
    ]
