"""merge, first half: types that had another name, or none, in older versions are one type under the newest name."""

import re

from .claims import Claim, Document, Subject, title
from .load import Fix, Spec
from .schemas import KINDS, UNSAID
from .source import Problem, shown

NAME = re.compile(r"[^\[\]{}]+")  # in "{[PortBinding]}"
TYPE_FACT = {"type": "kind"}  # the fact that says a type; other subjects call it "type"


def rename_types(spec: Spec) -> None:
    """Renames all types of all documents at once, and with a type those that are called after it."""
    fixes = [fix for fix in spec.fixes if fix.kind == "type"]
    for fix in fixes:
        for old in fix.so:
            if not any(("type", old) in document.claims for document in covered(spec, fix)):
                raise Problem(f"{fix.at}: nothing needs this fix: these versions have no type {old}")
    for document in spec.documents:
        names = {old: (new, fix) for fix in fixes if document.version in fix.versions for old, new in fix.so.items()}
        if names:
            Renaming(document, names).run()


def covered(spec: Spec, fix: Fix) -> list[Document]:
    return [document for document in spec.documents if document.version in fix.versions]


class Renaming:
    """The renaming of one document's types."""

    def __init__(self, document: Document, names: dict[str, tuple[str, Fix]]) -> None:
        self.document = document
        self.names = names

    def run(self) -> None:
        claims: dict[Subject, Claim] = {}
        for subject, claim in sorted(self.document.claims.items(), key=lambda found: self.is_renamed(found[0])):
            fact = TYPE_FACT.get(subject[0], "type")
            if fact in claim.facts:
                claim.facts[fact] = NAME.sub(lambda match: self.newest(match[0]), claim.facts[fact])
            if subject[0] in ("type", "field"):
                name = self.newest(subject[1])
                if name in KINDS:
                    continue
                if NAME.fullmatch(name) is None:
                    self.check_dissolved(subject, claim, name)
                    continue
                subject = (subject[0], name, *subject[2:])
            self.check_same(subject, claim, claims.get(subject))
            claims.setdefault(subject, claim)
        self.document.claims = claims
        self.document.inline = {self.newest(name): place for name, place in self.document.inline.items()}
        self.document.parts = {
            self.newest(owner): [self.newest(part) for part in parts] for owner, parts in self.document.parts.items()
        }

    def is_renamed(self, subject: Subject) -> bool:
        return subject[0] in ("type", "field") and self.newest(subject[1]) != subject[1]

    def newest(self, name: str) -> str:
        if name in self.names:
            return self.names[name][0]
        if name not in self.document.inline:
            return name
        owner, _ = self.document.inline[name]
        renamed = self.newest(owner)
        return renamed + name.removeprefix(owner) if NAME.fullmatch(renamed) else name

    def check_dissolved(self, subject: Subject, claim: Claim, name: str) -> None:
        """A list or map that has no name any more must be what its new name says."""
        if subject[0] == "type" and claim.facts["kind"] != name:
            fix = self.names[subject[1]][1]
            raise Problem(
                f"{fix.at}: {subject[1]} is not {shown(name)} in {self.document.version}",
                f"{self.document.at(claim.where)}: it is {shown(claim.facts['kind'])} here",
            )

    def check_same(self, subject: Subject, claim: Claim, other: Claim | None) -> None:
        """Two that are one now must be the same; what is said beside a type, that with the newest name says."""
        known = UNSAID if subject[0] == "field" else ()
        asked = claim.facts.keys() - known if other else ()
        differing = [fact for fact in claim.facts if fact in asked and claim.facts[fact] != other.facts[fact]]
        if not differing:
            return
        here, there = self.document.at(claim.where), self.document.at(other.where)
        raise Problem(
            f"{here}: {title(subject)}: {differing[0]} is {shown(claim.facts[differing[0]])} here",
            f"{there}: but {shown(other.facts[differing[0]])} here, and the two are one type",
        )
