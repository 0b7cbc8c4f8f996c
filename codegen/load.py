"""load: an engine's folder of spec/, read and cut into claims, fixes and summaries. Judges nothing but form."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from .claims import Document, Subject
from .operations import Operations
from .patterns import has_more
from .schemas import Schemas
from .source import Problem, Source

UNSTATED = {"default": []}  # how fixes write that a parameter has no default: TOML has no null

FIX_MEMBERS = {
    "operation": {"of", "versions", "claims", "is", "because"},
    "renamed_operation": {"versions", "names", "because"},
    "parameter": {"of", "versions", "claims", "is", "because"},
    "body": {"of", "versions", "claims", "is", "because"},
    "response": {"of", "versions", "claims", "is", "because"},
    "type": {"versions", "names", "because"},
    "enum": {"of", "versions", "claims", "is", "because"},
    "field": {"of", "versions", "claims", "is", "because"},
    "changed_parameter": {"of", "since", "was", "is", "because"},
    "changed_response": {"of", "since", "was", "is", "because"},
    "changed_field": {"of", "since", "was", "is", "because"},
}

ENGINE_MEMBERS = set(
    "name title prefix headers sockets host_variable version_prefix host ping_path version_header error_member"
    " sequence_error secret_headers documentation".split()
)
ENGINE_OPTIONS = set(
    "sequence_error_detail context_variable config_variable config_folder tls_variable tls_verify_variable"
    " tls_folder_variable version_variable oldest_said newest_said error_cause auth_header auth_map_header auth_files"
    " auth_refusals reference_prefix dial_command dial_at categories half".split()
)


@dataclass
class Fix:
    """One entry of fixes.toml."""

    kind: str  # "parameter", the table it stands in
    at: str  # "spec/docker/fixes.toml:120"
    subjects: list[Subject]  # [("parameter", "ImageBuild", "buildargs")]
    versions: list[str]  # ["1.25", … "1.36"]; those of spec/ from `since` on for a change
    claims: dict  # {"kind": "integer"}: what the document says, or what was so before a change
    so: dict  # {"kind": "json"}; for what is renamed {"IdResponse": "IDResponse"}
    like: Subject | None = None  # what something that is put in is like: ("body", "ImageBuild")


@dataclass
class Spec:
    """All of an engine's folder."""

    engine: dict  # engine.toml
    engine_source: Source
    documents: list[Document]  # oldest first
    fixes: list[Fix]
    summaries: dict[str, str]  # {"ContainerList": "Lists containers."}
    summaries_source: Source
    fixes_label: str  # "spec/docker/fixes.toml"

    @property
    def versions(self) -> list[str]:
        return [document.version for document in self.documents]


def version_key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def version_range(text: str, versions: list[str], at: str) -> list[str]:
    """The versions that "all", "1.30", "1.25-1.36" or "1.52-" means; an open end takes in later ones."""
    first, dash, last = ("", "-", "") if text == "all" else text.partition("-")
    for end in filter(None, (first, last)):
        if end not in versions:
            raise Problem(f"{at}: there is no version {end}")
    start = versions.index(first) if first else 0
    stop = versions.index(last or first) + 1 if last or not dash else len(versions)
    if start >= stop:
        raise Problem(f"{at}: {text!r} is no range of versions")
    return versions[start:stop]


def load(folder: Path, root: str) -> Spec:
    """Reads the folder; `root` is what messages call the folder that it is in."""

    def source(name: str) -> Source:
        return Source(folder / name, f"{root}/{folder.name}/{name}")

    names = [path.name for path in folder.glob("v*.json") if re.fullmatch(r"v\d+(\.\d+)+", path.stem)]
    documents = [Document(name[1:-5], source(name), source(name).json()) for name in names]
    if not documents:
        raise Problem(f"{root}/{folder.name}: no documents")
    documents.sort(key=lambda document: version_key(document.version))
    sources = [source(f"{name}.toml") for name in ("engine", "fixes", "summaries")]
    engine = load_engine(sources[0], folder.name)
    fixes = load_fixes(sources[1], [document.version for document in documents])
    for document in documents:
        read(document, renamed(fixes, document.version), engine.get("categories", {}))
    check_renamed(fixes, documents)
    return Spec(engine, sources[0], documents, fixes, toml(sources[2]), sources[2], sources[1].label)


def read(document: Document, names: dict[str, str], categories: dict[str, str]) -> None:
    """Claims all that the document says."""
    schemas = Schemas(document)
    schemas.read()
    Operations(document, schemas, names, categories).read()


def renamed(fixes: list[Fix], version: str) -> dict[str, str]:
    """What operations of that version are called now. All that is said of one is said under its newest name."""
    found = [fix for fix in fixes if fix.kind == "renamed_operation" and version in fix.versions]
    return {old: new for fix in found for old, new in fix.so.items()}


def check_renamed(fixes: list[Fix], documents: list[Document]) -> None:
    for fix in [fix for fix in fixes if fix.kind == "renamed_operation"]:
        spoken = {name for each in documents if each.version in fix.versions for name, _ in each.spoken.values()}
        for old in sorted(fix.so.keys() - spoken):
            raise Problem(f"{fix.at}: nothing needs this fix: these versions have no operation {old}")


def toml(source: Source) -> dict:
    try:
        return tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise Problem(f"{source.at_line(int(line[1]) if line else 1)}: {str(error).partition(' (')[0]}") from None


def load_engine(source: Source, folder: str) -> dict:
    engine = toml(source)
    for name in sorted(engine.keys() - ENGINE_OPTIONS ^ ENGINE_MEMBERS):
        what = "means nothing" if name in engine else "is missing"
        raise Problem(f"{source.at_key(name)}: {name} {what}")
    if engine["name"] != folder:
        raise Problem(f"{source.at_key('name')}: the engine is called {engine['name']!r}, its folder {folder!r}")
    if "{path}" not in engine.get("dial_at", "{path}"):
        raise Problem(f"{source.at_key('dial_at')}: dial_at has no {{path}}")
    return engine


def load_fixes(source: Source, versions: list[str]) -> list[Fix]:
    fixes = []
    for kind, entries in toml(source).items():
        if kind not in FIX_MEMBERS:
            raise Problem(f"{source.at_table(kind, 0)}: no kind of fix is called {kind!r}")
        for index, entry in enumerate(entries):
            fixes.append(load_fix(kind, entry, source.at_table(kind, index), versions))
    return fixes


def load_fix(kind: str, entry: dict, at: str, versions: list[str]) -> Fix:
    if set(entry) - {"like"} != FIX_MEMBERS[kind] or "like" in entry and entry["is"] != {"present": True}:
        raise Problem(f"{at}: a fix of kind {kind!r} has exactly {', '.join(sorted(FIX_MEMBERS[kind]))}")
    if not entry["because"].strip():
        raise Problem(f"{at}: a fix says how we know")
    claims, so = entry.get("claims", entry.get("was", {})), entry.get("is", entry.get("names"))
    if kind.endswith("parameter"):
        claims, so = ({name: value if value != UNSTATED.get(name) else None for name, value in side.items()}
                      for side in (claims, so))
    if "names" not in entry and (set(claims) != set(so) or any(claims[key] == so[key] for key in so)):
        raise Problem(f"{at}: both sides must tell of the same facts, and differ in each")
    if "names" not in entry and any(has_more(so[key], claims[key]) for key in so):
        raise Problem(f"{at}: an ellipsis of what is so stands for one of what is claimed")
    subject = "type" if kind == "enum" else kind.removeprefix("changed_")
    subjects = [(subject, *name.split(".", 1)) for name in entry.get("of", [])]
    for found in subjects:
        if len(found) != (3 if subject in ("parameter", "response", "field") else 2):
            raise Problem(f"{at}: {'.'.join(found[1:])!r} is the name of no {subject}")
    return Fix(
        kind,
        at,
        subjects,
        version_range(entry.get("versions") or f"{entry['since']}-", versions, at),
        claims,
        so,
        (subject, *entry["like"].split(".", 1)) if "like" in entry else None,
    )
