"""load, second half: what one version's document says, as flat facts about subjects.

A subject is what facts are about: ("operation", "ContainerList"), ("parameter", "ContainerList", "all"),
("body", "ContainerCreate"), ("response", "ContainerList", "200"), ("type", "HostConfig"), ("field", "HostConfig",
"Memory"), and for what a list or map has inside, ("field", "HostConfig", "Dns[]"), ("field", "PortMap", "{}"). The
facts have the names and values that fixes.toml uses, whatever a Swagger document calls them. operations.py and
schemas.py read them.
"""

from dataclasses import dataclass, field

from .source import Problem, Source

Subject = tuple[str, ...]

PLAIN_KINDS = ("string", "boolean", "integer", "number")

# The member that says a fact, where it has another name in a document.
MEMBERS = {"place": "in", "kind": "type", "list": "collectionFormat", "values": "enum", "category": "tags"}


@dataclass
class Claim:
    """What a document says about one subject."""

    where: tuple  # ("paths", "/containers/json", "get", "parameters", 0)
    said: dict  # {"place": "query", "kind": "string", "list": "none", "required": False, …}
    facts: dict = field(default_factory=dict)  # the same after the fixes

    def __post_init__(self) -> None:
        self.facts = self.facts or dict(self.said)


@dataclass
class Document:
    """One version of an engine's API."""

    version: str  # "1.44"
    source: Source
    data: dict  # the JSON
    claims: dict[Subject, Claim] = field(default_factory=dict)
    inline: dict[str, tuple[str, str]] = field(default_factory=dict)  # {"MountBindOptions": ("Mount", "BindOptions")}
    parts: dict[str, list[str]] = field(default_factory=dict)  # {"HostConfig": ["Resources"]}: has all their fields
    spoken: dict[str, tuple[str, str]] = field(default_factory=dict)  # {"ContainerArchive": its name and tag here}

    def at(self, where: tuple) -> str:
        return self.source.at(where)

    def at_claim(self, subject: Subject, fact: str = "") -> str:
        """Where the document says that fact, or at least where it speaks of the subject."""
        return self.at(self.claims[subject].where + (MEMBERS.get(fact, fact),))

    def claim(self, subject: Subject, where: tuple, said: dict) -> None:
        other = self.claims.get(subject)
        if other and other.where != where:
            here, there = self.at(where), self.at_claim(subject)
            raise Problem(f"{here}: {title(subject)} stands twice", f"{there}: the first time here")
        self.claims[subject] = Claim(where, said)

    def fail(self, where: tuple, what: str) -> None:
        raise Problem(f"{self.at(where)}: {what}")

    def resolve(self, where: tuple, value: dict) -> tuple[tuple, dict]:
        """The value, or what its $ref leads to, with its place."""
        passed = []
        while "$ref" in value:
            keys = tuple(value["$ref"].removeprefix("#/").split("/"))
            found = self.data
            for key in keys:
                found = found.get(key) if isinstance(found, dict) else None
            if found is None or keys in passed:
                self.fail(where + ("$ref",), f"{value['$ref']} leads nowhere")
            passed.append(keys)
            where, value = keys, found
        return where, value


def title(subject: Subject) -> str:
    """How messages call a subject: "ContainerList.all", "ContainerCreate's body"."""
    named = {"body": "{1}'s body", "operation": "{1}", "type": "{1}"}
    return named.get(subject[0], "{1}.{2}").format(*subject).replace(".[]", "[]").replace(".{}", "{}")
