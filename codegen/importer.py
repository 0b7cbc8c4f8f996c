"""import: an official Swagger 2.0 document, as published, becomes spec/<engine>/v<version>.json: facts only.

What is kept and what is dropped goes by the place in the document, never by the key alone: a property may well be named
"description". A member that is known neither as a fact nor as prose stops the import, so that nothing is lost silently.
"""

import hashlib
import json
import re
from pathlib import Path

from .source import Problem

HTTP_METHODS = ("get", "head", "post", "put", "delete", "patch", "options")

# What the members of one kind of object are: PROSE is dropped, FACT is kept as it is, a name is the kind of what the
# member holds, "[name]" a list and "{name}" a map of that kind.
PROSE, FACT = "prose", "fact"
LIMITS = dict.fromkeys(
    "type format enum default pattern minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems"
    " maxItems uniqueItems multipleOf collectionFormat x-nullable".split(),
    FACT,
)
KINDS: dict[str, dict[str, str]] = {
    "document": {
        **dict.fromkeys("swagger basePath host schemes consumes produces security securityDefinitions".split(), FACT),
        "info": "info",
        "tags": "[tag]",
        "paths": "{path}",
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
        "externalDocs": PROSE,
    },
    "info": {"version": FACT, **dict.fromkeys("title description termsOfService contact license".split(), PROSE)},
    "tag": {"name": FACT, "description": PROSE, "externalDocs": PROSE},
    "path": {"$ref": FACT, "parameters": "[parameter]", **dict.fromkeys(HTTP_METHODS, "operation")},
    "operation": {
        **dict.fromkeys("operationId tags consumes produces schemes deprecated security".split(), FACT),
        "parameters": "[parameter]",
        "responses": "{response}",
        **dict.fromkeys("summary description externalDocs".split(), PROSE),
    },
    "parameter": {
        **dict.fromkeys("$ref name in required allowEmptyValue".split(), FACT),
        **LIMITS,
        "items": "schema",
        "schema": "schema",
        **dict.fromkeys("description example examples".split(), PROSE),
    },
    "response": {
        "$ref": FACT,
        "schema": "schema",
        "headers": "{header}",
        **dict.fromkeys("description example examples".split(), PROSE),
    },
    "header": {**LIMITS, "items": "schema", **dict.fromkeys("description example".split(), PROSE)},
    "schema": {
        **dict.fromkeys("$ref required readOnly discriminator minProperties maxProperties".split(), FACT),
        **LIMITS,
        "items": "schema",
        "additionalProperties": "schema",
        "properties": "{schema}",
        "allOf": "[schema]",
        **dict.fromkeys("title description example examples externalDocs xml".split(), PROSE),
    },
}


def facts(value: object, kind: str, where: str) -> object:
    """The value without its prose, its members known by what kind of object it is."""
    if kind == FACT or isinstance(value, bool):
        return value
    if kind.startswith("["):
        return [facts(item, kind[1:-1], f"{where}[{index}]") for index, item in enumerate(value)]
    if kind.startswith("{"):
        return {str(key): facts(item, kind[1:-1], f"{where}.{key}") for key, item in (value or {}).items()}
    kept = {}
    for key, item in value.items():
        known = KINDS[kind].get(key)
        if known is None and not key.startswith("x-"):
            raise Problem(f"{where}: import knows no member {key!r} in a {kind}")
        if known not in (None, PROSE):
            kept[key] = facts(item, known, f"{where}.{key}")
    return kept


def read(path: Path) -> tuple[object, str]:
    """The document, and the SHA-256 of its bytes."""
    data = path.read_bytes()
    try:
        document = json.loads(data) if path.suffix == ".json" else read_yaml(data, path.name)
    except json.JSONDecodeError as error:
        raise Problem(f"{path.name}:{error.lineno}: {error.msg}") from None
    except UnicodeDecodeError as error:
        raise Problem(f"{path.name}: {error}") from None
    return document, hashlib.sha256(data).hexdigest()


def read_yaml(data: bytes, name: str) -> object:
    import yaml  # here only: generating needs the standard library and jinja2 alone

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        """YAML as the documents' authors mean it: a date is text, and a key stands once in a mapping."""

        def construct_mapping(self, node, deep=False):
            seen = set()
            for key, _ in node.value:
                if key.value in seen:
                    raise Problem(f"{name}:{key.start_mark.line + 1}: {key.value!r} stands twice")
                seen.add(key.value)
            return super().construct_mapping(node, deep)

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in Loader.yaml_implicit_resolvers.items()
    }
    try:
        return yaml.load(data, Loader)
    except yaml.MarkedYAMLError as error:
        raise Problem(f"{name}:{error.problem_mark.line + 1}: {error.problem}") from None


def version_of(document: dict, path: Path) -> str:
    """What the basePath says, or, where that says none, the name of the file: v5.8.3.yaml."""
    base = re.search(r"/v([0-9.]+)$", document.get("basePath", ""))
    named = re.fullmatch(r"v(\d+(\.\d+)+)", path.stem)
    if not base and not named:
        raise Problem(f"{path.name}: neither basePath nor the file's name says which version it is")
    version = str(document.get("info", {}).get("version", ""))
    if base and base[1] != version:
        raise Problem(f"{path.name}: info.version says {version}, basePath says {base[1]}")
    return base[1] if base else named[1]


def import_document(path: Path, folder: Path) -> Path:
    """Writes the document's facts into the folder, and says where."""
    document, digest = read(path)
    if not isinstance(document, dict) or document.get("swagger") != "2.0":
        raise Problem(f"{path.name}: not a Swagger 2.0 document")
    version = version_of(document, path)
    result = facts(document, "document", path.name)
    result["source"] = {"sha256": digest}
    target = folder / f"v{version}.json"
    target.write_text(json.dumps(result, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    return target
