"""merge, first half: what types a version has, when fixes have changed what refers to what."""

from .claims import Claim, Document, Subject
from .load import Spec
from .renames import NAME, TYPE_FACT
from .schemas import KINDS
from .source import Problem


def references(subject: Subject, claim: Claim) -> set[str]:
    """The names of the types that a claim speaks of."""
    return set(NAME.findall(claim.facts.get(TYPE_FACT.get(subject[0], "type"), ""))) - KINDS


def bring_types(spec: Spec, document: Document, names: set[str], at: str = "") -> None:
    """A type that this version is found to use has what it has in the nearest version, an older one if there is."""
    missing = sorted(name for name in names if ("type", name) not in document.claims)
    while missing:
        name = missing.pop()
        other = having(spec, document, name)
        if not other:
            raise Problem(f"{at}: no version has a type {name}")
        for subject, claim in other.claims.items():
            if subject[0] in ("type", "field") and subject[1] == name:
                document.claims[subject] = Claim(claim.where, claim.said, dict(claim.facts))
                missing += [found for found in references(subject, claim) if ("type", found) not in document.claims]
        for known, others in ((document.inline, other.inline), (document.parts, other.parts)):
            if name in others:
                known[name] = others[name]
        missing += [part for part in document.parts.get(name, []) if ("type", part) not in document.claims]


def having(spec: Spec, document: Document, name: str) -> Document | None:
    at = spec.documents.index(document)
    nearest = spec.documents[:at][::-1] + spec.documents[at:]
    return next((other for other in nearest if ("type", name) in other.claims), None)


def drop_unused(document: Document) -> None:
    """A type without a name goes with the last that refers to it."""
    while True:
        used = {name for found in document.claims.items() for name in references(*found)}
        unused = document.inline.keys() - used - {name for parts in document.parts.values() for name in parts}
        gone = [subject for subject in document.claims if subject[0] in ("type", "field") and subject[1] in unused]
        if not gone:
            return
        for subject in gone:
            del document.claims[subject]
