"""merge, first half: the fixes, applied to the claims of the versions they are about. A fix must be needed."""

from .claims import Claim, Document, Subject, title
from .load import Fix, Spec
from .operations import PLACES, STYLES
from .patterns import filled, fits, is_pattern, meets
from .reach import bring_types, drop_unused, references
from .renames import rename_types
from .schemas import flatten
from .source import Problem, shown
from .supported import KINDS, check_operations

# The words that a fact may be, by what it is a fact of.
WORDS = {
    ("operation", "result"): "none json json_sequence text bytes stream header upgrade websocket".split(),
    ("operation", "endless"): "never when_true unless_set unless_body always".split(),
    ("operation", "auth"): "none of_parameter of_body of_all".split(),
    ("parameter", "place"): PLACES,
    ("parameter", "kind"): KINDS,
    ("parameter", "list"): STYLES,
    ("body", "kind"): ("json", "bytes"),
}


def apply(spec: Spec) -> None:
    """Sets the facts of all claims right. Renamed parameters come first: everything else goes by their newest names;
    fields come after renamed types for the same reason."""
    fixes = [fix for fix in spec.fixes if fix.kind in ("operation", "parameter", "body", "response")]
    fixes.sort(key=lambda fix: not (fix.kind == "parameter" and "name" in fix.so))
    for fix in fixes:
        settle(spec, fix)
    for document in spec.documents:
        derive_results(document)
        check_operations(document)
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


def derive_results(document: Document) -> None:
    """What no fix tells of an answer is as its types are: they may have been set right."""
    for subject, claim in document.claims.items():
        if subject[0] == "operation" and claim.facts["result"] == claim.said["result"]:
            own = ("response", subject[1])
            answers = [each for key, each in document.claims.items() if key[:2] == own and key[2] < "3"]
            claim.facts["result"] = result_of({each.facts["type"] for each in answers} - {""}, claim.facts)


def result_of(types: set[str], operation: dict) -> str:
    if not types or operation["method"] == "HEAD":
        return "none"
    if types != {"string"}:
        return "json"
    return "text" if operation["result"] == "text" else "bytes"


def settle(spec: Spec, fix: Fix) -> None:
    documents = [document for document in spec.documents if document.version in fix.versions]
    for subject in fix.subjects:
        if "present" in fix.so:
            settled = settle_presence(fix, documents, spec, subject)
        elif fix.kind == "field" and "owner" in fix.so:
            settled = settle_owner(fix, documents, subject)
        else:
            settled = settle_facts(fix, documents, subject)
        for document, found in settled if fix.kind == "field" else ():
            bring_types(spec, document, references(found, document.claims[found]), fix.at)


def settle_facts(fix: Fix, documents: list[Document], subject: Subject) -> list[tuple[Document, Subject]]:
    found = [(document, each) for document in documents for each in subjects(fix, document, subject)]
    if not found:
        raise Problem(f"{fix.at}: nothing needs this fix: these versions have no {title(subject)}")
    for document, each in found:
        for fact in fix.so:
            check_claim(fix, document, each, fact)
        facts = document.claims[each].facts
        facts.update({fact: filled(so, fix.claims[fact], facts[fact]) for fact, so in fix.so.items()})
        if "name" in fix.so:
            rename(document, each, facts["name"])
    return found


def subjects(fix: Fix, document: Document, subject: Subject) -> list[Subject]:
    """Those in a document that the fix is about; of a pattern's, those of which the document says what it claims."""
    if not any(map(is_pattern, subject)):
        return [subject] if subject in document.claims else []
    fitting = [(each, claim) for each, claim in document.claims.items() if fits(subject, each)]
    return [
        each
        for each, claim in fitting
        if all(meets(value, claim.facts.get(fact, value)) for fact, value in fix.claims.items())
    ]


def check_claim(fix: Fix, document: Document, subject: Subject, fact: str) -> None:
    facts = document.claims[subject].facts
    if fact not in facts:
        raise Problem(f"{fix.at}: {fact!r} is no fact of {title(subject)}")
    words = WORDS.get((subject[0], fact))
    if words and fix.so[fact].partition(" ")[0] not in words:
        raise Problem(f"{fix.at}: {fact} is one of {', '.join(words)}, not {shown(fix.so[fact])}")
    if not meets(fix.claims[fact], facts[fact]):
        why = "nothing needs this fix" if facts[fact] == fix.so[fact] else "the fix is about something else"
        raise Problem(
            f"{fix.at}: {title(subject)}: {fact} is not {shown(fix.claims[fact])} in {document.version}: {why}",
            f"{document.at_claim(subject, fact)}: it is {shown(facts[fact])} here",
        )


def rename(document: Document, subject: Subject, new: str) -> None:
    """Moves a parameter to its newest name."""
    moved = (*subject[:2], new)
    if moved in document.claims:
        here, there = document.at_claim(subject), document.at_claim(moved)
        raise Problem(f"{here}: {title(subject)} is not {new}, which is in {there}")
    document.claims[moved] = document.claims.pop(subject)


def settle_owner(fix: Fix, documents: list[Document], subject: Subject) -> list[tuple[Document, Subject]]:
    """Moves a field, and what is inside it, from the type where it stands to the one that has it."""
    owner = fix.so["owner"]
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
    return [(document, ("field", owner, subject[2])) for document in documents]


def base(subject: Subject) -> str:
    """The member that a field is, or is inside of: "Dns" for "Dns[]"."""
    return subject[2].rstrip("[]{}")


def settle_presence(
    fix: Fix, documents: list[Document], spec: Spec, subject: Subject
) -> list[tuple[Document, Subject]]:
    """Takes out what is not there, or puts in what is: with the facts of another version, the nearest older one."""
    owner = "type" if subject[0] == "field" else "operation"
    there = subject if fix.claims["present"] else (owner, subject[1])
    found = [(document, each) for document in documents for each in subjects(fix, document, there)]
    if not found:
        raise Problem(f"{fix.at}: nothing needs this fix: these versions have no {title(there)}")
    for document, each in found:
        if fix.claims["present"]:
            take_out(document, each)
        elif subject in document.claims:
            here = f"{document.at_claim(subject)}: it is here"
            raise Problem(f"{fix.at}: {title(subject)} is in {document.version}: nothing needs this fix", here)
        else:
            document.claims[subject] = Claim(document.claims[there].where, nearest(fix, document, subject, spec))
    return [] if fix.claims["present"] else [(document, subject) for document, _ in found]


def take_out(document: Document, subject: Subject) -> None:
    """Takes out a subject; with an operation goes all that is its own."""
    own = ("operation", "parameter", "body", "response") if subject[0] == "operation" else ()
    for key in [key for key in document.claims if key == subject or key[0] in own and key[1] == subject[1]]:
        del document.claims[key]


def nearest(fix: Fix, document: Document, subject: Subject, spec: Spec) -> dict:
    """The facts of the nearest version that has the subject, or what it is said to be like."""
    subject = fix.like or subject
    if subject[0] == "response" and not any(subject in other.claims for other in spec.documents):
        return {"type": ""}
    at = spec.documents.index(document)
    for other in spec.documents[:at][::-1] + spec.documents[at:]:
        if subject in other.claims:
            return dict(other.claims[subject].facts)
    raise Problem(f"{fix.at}: no version has {title(subject)}")
