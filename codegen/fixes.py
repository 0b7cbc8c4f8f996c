"""merge, first half: the fixes, applied to the claims of the versions they are about. A fix must be needed."""

from .claims import PLAIN_KINDS, Claim, Document, Subject, title
from .load import Fix, Spec
from .operations import PLACES
from .reach import bring_types, drop_unused, references
from .renames import rename_types
from .schemas import flatten
from .source import Problem, shown

# The words that a fact may be, by what it is a fact of.
WORDS = {
    ("operation", "result"): "none json json_sequence text bytes stream header upgrade websocket".split(),
    ("operation", "endless"): "never when_true unless_set unless_body always".split(),
    ("operation", "auth"): "none of_parameter of_body of_all".split(),
    ("parameter", "place"): PLACES,
    ("parameter", "kind"): (*PLAIN_KINDS, "unsigned", "json"),
    ("parameter", "list"): ("none", "multi", "csv"),
    ("body", "kind"): ("json", "bytes"),
}


def apply(spec: Spec) -> None:
    """Sets the facts of all claims right. Renamed operations come first: everything else goes by their newest names;
    fields come after renamed types for the same reason."""
    fixes = [fix for fix in spec.fixes if fix.kind in ("operation", "parameter", "body", "response")]
    fixes.sort(key=lambda fix: not (fix.kind == "operation" and "name" in fix.so))
    for fix in fixes:
        settle(spec, fix)
    rename_types(spec)
    for document in spec.documents:
        for subject, claim in list(document.claims.items()):
            bring_types(spec, document, references(subject, claim))
    for fix in spec.fixes:
        if fix.kind in ("field", "enum"):
            settle(spec, fix)
    for document in spec.documents:
        drop_unused(document)
        flatten(document)


def settle(spec: Spec, fix: Fix) -> None:
    documents = [document for document in spec.documents if document.version in fix.versions]
    if "present" in fix.so:
        settle_presence(fix, documents, spec)
    elif fix.kind == "field" and "owner" in fix.so:
        settle_owner(fix, documents)
    else:
        settle_facts(fix, documents)
    for document in documents if fix.kind == "field" else ():
        for subject in fix.subjects:
            if subject in document.claims:
                bring_types(spec, document, references(subject, document.claims[subject]), fix.at)


def settle_facts(fix: Fix, documents: list[Document]) -> None:
    for subject in fix.subjects:
        found = [document for document in documents if subject in document.claims]
        if not found:
            raise Problem(f"{fix.at}: nothing needs this fix: these versions have no {title(subject)}")
        for document in found:
            for fact in fix.so:
                check_claim(fix, document, subject, fact)
            document.claims[subject].facts.update(fix.so)
            if "name" in fix.so:
                rename(document, subject[1], fix.so["name"])


def check_claim(fix: Fix, document: Document, subject: Subject, fact: str) -> None:
    facts = document.claims[subject].facts
    if fact not in facts:
        raise Problem(f"{fix.at}: {fact!r} is no fact of {title(subject)}")
    words = WORDS.get((subject[0], fact))
    if words and fix.so[fact].partition(" ")[0] not in words:
        raise Problem(f"{fix.at}: {fact} is one of {', '.join(words)}, not {shown(fix.so[fact])}")
    if facts[fact] != fix.claims[fact]:
        why = "nothing needs this fix" if facts[fact] == fix.so[fact] else "the fix is about something else"
        raise Problem(
            f"{fix.at}: {title(subject)}: {fact} is not {shown(fix.claims[fact])} in {document.version}: {why}",
            f"{document.at_claim(subject, fact)}: it is {shown(facts[fact])} here",
        )


def rename(document: Document, old: str, new: str) -> None:
    """Moves an operation, with all that is its own, to its newest name."""
    own = ("operation", "parameter", "body", "response")
    for key in [key for key in document.claims if key[0] in own and key[1] == old]:
        moved = (key[0], new, *key[2:])
        if moved in document.claims:
            raise Problem(f"{document.at_claim(key)}: {old} is not {new}, which is in {document.at_claim(moved)}")
        document.claims[moved] = document.claims.pop(key)


def settle_owner(fix: Fix, documents: list[Document]) -> None:
    """Moves fields, and what is inside them, from the type where they stand to the one that has them."""
    owner = fix.so["owner"]
    for subject in fix.subjects:
        if subject[1] != fix.claims["owner"]:
            raise Problem(f"{fix.at}: {title(subject)} is no field of {fix.claims['owner']}")
        for document in documents:
            if subject not in document.claims or ("type", owner) not in document.claims:
                missing = title(subject if subject not in document.claims else ("type", owner))
                raise Problem(f"{fix.at}: nothing needs this fix: {document.version} has no {missing}")
            for key in [key for key in document.claims if key[:2] == subject[:2] and base(key) == subject[2]]:
                moved = (key[0], owner, key[2])
                if moved in document.claims:
                    raise Problem(f"{fix.at}: {title(moved)} is in {document.version}: nothing needs this fix")
                document.claims[moved] = document.claims.pop(key)


def base(subject: Subject) -> str:
    """The member that a field is, or is inside of: "Dns" for "Dns[]"."""
    return subject[2].rstrip("[]{}")


def settle_presence(fix: Fix, documents: list[Document], spec: Spec) -> None:
    """Takes out what is not there, or puts in what is: with the facts of another version, the nearest older one."""
    for subject in fix.subjects:
        owner = "type" if subject[0] == "field" else "operation"
        there = subject if fix.claims["present"] else (owner, subject[1])
        found = [document for document in documents if there in document.claims]
        if not found:
            raise Problem(f"{fix.at}: nothing needs this fix: these versions have no {title(there)}")
        for document in found:
            if fix.claims["present"]:
                del document.claims[subject]
            elif subject in document.claims:
                here = f"{document.at_claim(subject)}: it is here"
                raise Problem(f"{fix.at}: {title(subject)} is in {document.version}: nothing needs this fix", here)
            else:
                document.claims[subject] = Claim(document.claims[there].where, nearest(fix, document, subject, spec))


def nearest(fix: Fix, document: Document, subject: Subject, spec: Spec) -> dict:
    """The facts of the nearest version that has the subject."""
    if subject[0] == "response" and not any(subject in other.claims for other in spec.documents):
        return {"type": ""}
    at = spec.documents.index(document)
    for other in spec.documents[:at][::-1] + spec.documents[at:]:
        if subject in other.claims:
            return dict(other.claims[subject].facts)
    raise Problem(f"{fix.at}: no version has {title(subject)}")
