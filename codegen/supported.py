"""merge, first half: what is still not as it can be when the fixes have been applied: the first of it is an error."""

import re

from .claims import MEMBERS, PLAIN_KINDS, Document
from .operations import IN_PATH, PLACES, STYLES

KINDS = (*PLAIN_KINDS, "unsigned", "json")
WORDS = {
    "place": (PLACES, "a parameter in {!r} is not supported"),
    "kind": (KINDS, "a parameter of type {!r} has no kind"),
    "list": (STYLES, "the collection format {!r} is not supported"),
}


def check_operations(document: Document) -> None:
    """Parameters are where they can be, of a kind that they can be, and a path has those that it names."""
    parameters = [(subject, claim) for subject, claim in document.claims.items() if subject[0] == "parameter"]
    for (_, operation, name), claim in parameters:
        if name.endswith(IN_PATH):
            document.fail(claim.where, f"another parameter of {operation} is called {claim.facts['name']}, too")
        for fact, (words, problem) in WORDS.items():
            if claim.facts[fact] not in words:
                document.fail(claim.where + (MEMBERS[fact],), problem.format(claim.facts[fact]))
    for subject, claim in document.claims.items():
        if subject[0] == "operation":
            check_path(document, subject[1], claim.facts["path"])


def check_path(document: Document, operation: str, path: str) -> None:
    found = {
        subject[2]
        for subject, claim in document.claims.items()
        if subject[:2] == ("parameter", operation) and claim.facts["place"] == "path"
    }
    if found != set(re.findall(r"{([^}]+)}", path)):
        where = document.claims["operation", operation].where
        document.fail(where, f"{operation}'s path parameters are not those of {path}")
