"""merge, first half: the fixes, applied to the claims of the versions they are about. A fix must be needed."""

from .claims import Claim, Document, title
from .load import Fix, Spec
from .source import Problem


def apply(spec: Spec) -> None:
    """Sets the facts of all claims right. Renamed operations come first: everything else goes by their newest names."""
    fixes = [fix for fix in spec.fixes if fix.kind in ("operation", "parameter", "body", "response")]
    fixes.sort(key=lambda fix: not (fix.kind == "operation" and "name" in fix.so))
    for fix in fixes:
        documents = [document for document in spec.documents if document.version in fix.versions]
        if "present" in fix.so:
            settle_presence(fix, documents, spec)
        else:
            settle_facts(fix, documents)
    for fix in spec.fixes:
        if fix.kind == "type":
            rename_types(fix, [document for document in spec.documents if document.version in fix.versions])


def settle_facts(fix: Fix, documents: list[Document]) -> None:
    for subject in fix.subjects:
        found = [(document, document.claims[subject]) for document in documents if subject in document.claims]
        if not found:
            raise Problem(f"{fix.at}: needed by nothing: these versions have no {' '.join(subject[:1])} {title(subject)}")
        for document, claim in found:
            for fact, claimed in fix.claims.items():
                check_claim(fix, document, subject, claim, fact, claimed)
            claim.facts.update(fix.so)
            if "name" in fix.so:
                rename(document, subject, fix.so["name"])


def check_claim(fix: Fix, document: Document, subject: tuple, claim: Claim, fact: str, claimed: object) -> None:
    if fact not in claim.facts:
        raise Problem(f"{fix.at}: {fact!r} is no fact of {subject[0]} {title(subject)}")
    if claim.facts[fact] != claimed:
        needed = "nothing needs this fix" if claim.facts[fact] == fix.so[fact] else "the fix is about something else"
        raise Problem(
            f"{fix.at}: {title(subject)}: {fact} is not {claimed!r} in {document.version}: {needed}",
            f"{document.at(claim.where)}: it is {claim.facts[fact]!r} here",
        )


def rename(document: Document, subject: tuple, name: str) -> None:
    """Moves an operation with all that is its own, or a parameter, to its new name."""
    at = 1 if subject[0] == "operation" else 2
    for key in [key for key in document.claims if subject[1 : at + 1] == key[1 : at + 1]]:
        moved = key[:at] + (name,) + key[at + 1 :]
        if moved in document.claims:
            raise Problem(f"{document.at(document.claims[moved].where)}: {title(moved)} is here already")
        document.claims[moved] = document.claims.pop(key)


def settle_presence(fix: Fix, documents: list[Document], spec: Spec) -> None:
    """Closes a hole with the facts of the version before it, or takes out what is not there."""
    for subject in fix.subjects:
        operation = ("operation", subject[1])
        found = [document for document in documents if (subject if fix.claims["present"] else operation) in document.claims]
        if not found:
            raise Problem(f"{fix.at}: needed by nothing: these versions have no {title(subject)}")
        for document in found:
            if fix.claims["present"]:
                del document.claims[subject]
                continue
            if subject in document.claims:
                where = document.at(document.claims[subject].where)
                raise Problem(f"{fix.at}: nothing needs this fix in {document.version}", f"{where}: it is here")
            older = [other for other in spec.documents if subject in other.claims and other is not document]
            if not older:
                raise Problem(f"{fix.at}: no version has {title(subject)}")
            before = [other for other in older if spec.documents.index(other) < spec.documents.index(document)]
            facts = dict((before[-1] if before else older[0]).claims[subject].facts)
            document.claims[subject] = Claim(document.claims[operation].where, facts)


def rename_types(fix: Fix, documents: list[Document]) -> None:
    for old, new in fix.so.items():
        claims = [claim for document in documents for claim in document.claims.values() if claim.facts.get("type") == old]
        if not claims:
            raise Problem(f"{fix.at}: needed by nothing: no body or response of these versions is a {old}")
        for claim in claims:
            claim.facts["type"] = new
