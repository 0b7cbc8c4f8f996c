"""Writes operations.json: for every operation, at its first and at its newest version, what must go over the wire.

Made from the documents in spec/, with the readers of tests/versions and urllib's quoting, and never from what davit
does. Three requests for each, or a few more: only what is required, at the first version; everything, at the first and
at the newest one, and where a parameter needs it in between.

    make.py             writes it
    make.py --check     fails when it would change
"""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import quote

HERE = Path(__file__).resolve().parent
SPEC, FILE = HERE.parent.parent / "spec" / "docker", HERE / "operations.json"

sys.path.insert(0, str(HERE.parent / "versions"))
from documents import Facts, Operations  # noqa: E402
from fixes import load  # noqa: E402

Pairs = list[list[str]]

JSON_VALUE = '{"label": ["a=b c", "\\u00fc"], "none": []}'
HEADER_VALUE = "eyJ1IjogIsO8In0="
TEXT_VALUE = "a/b c:d@e?f#g%41+ü~.-_&=,"
BODIES = {"json": '{"Labels": {"ü": "1"},\n "Big": 18446744073709551615}', "bytes": "not \ttar,\n but bytes"}


def values(facts: Facts) -> Pairs:
    """What to give a parameter, each with what is sent for it."""
    if facts["enum"]:
        given = facts["enum"]
    else:
        match facts["type"]:
            case "boolean":
                return [["1", "true"]] if facts["default"] == "false" else [["false", "false"]]
            case "integer":
                given = ["-9223372036854775808"]
            case "unsigned":
                given = ["18446744073709551615"]
            case "number":
                given = ["-1.5e3"]
            case "json":
                given = [JSON_VALUE, "[]"]
            case _:
                given = [HEADER_VALUE if facts["in"] == "header" else TEXT_VALUE, ""]
    return [[value, value] for value in given[: None if facts["list"] else 1]]


def request(version: str, operation: Facts, every: bool, versioned: bool, media_type: str | None) -> Facts:
    """One vector. Parameters come in alphabetical order backwards: what davit does must not depend on it."""
    params: Pairs = []
    query: list[str] = []
    headers: Pairs = []
    path = operation["path"]
    for name in sorted(operation["params"], reverse=True):
        facts = operation["params"][name]
        if not (every or facts["required"]):
            continue
        for given, sent in values(facts):
            params.append([name, given])
            match facts["in"]:
                case "path":
                    path = path.replace("{" + name + "}", quote(sent, safe=""))
                case "query":
                    query.append(f"{quote(name, safe='')}={quote(sent, safe='')}")
                case "header":
                    headers.append([name, sent])
    body = operation["body"]
    text = BODIES[body["kind"]] if body and (every or body["required"]) else None
    if text is not None and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(["Content-Type", media_type])
    target = (f"/v{version}" if versioned else "") + path + ("?" if query else "") + "&".join(query)
    expect = {"method": operation["method"], "target": target, "headers": headers, "body": text}
    name = operation["document_name"]
    return {"operation": name, "version": version, "params": params, "body": text, "expect": expect}


def facts_of(fixes: list[Facts], name: str, fact: str, otherwise: Any) -> Any:
    """A fact that only fixes.toml states."""
    found = [entry["is"][fact] for entry in fixes if name in entry["of"] and fact in entry["is"]]
    return found[-1] if found else otherwise


def media_type(document: Facts, operation: Facts, fixes: list[Facts]) -> str | None:
    """JSON is sent as JSON; bytes as tar if the operation takes that by name, else as bytes."""
    if not operation["body"]:
        return None
    if operation["body"]["kind"] == "json":
        return "application/json"
    said = document["paths"][operation["path"]][operation["method"].lower()]
    tar = "application/x-tar" in said.get("consumes", [])
    return facts_of(fixes, operation["name"], "media_type", "application/x-tar" if tar else "application/octet-stream")


def chosen(found: dict[str, Operations], name: str) -> list[tuple[str, bool]]:
    """At which versions to ask for an operation, and whether with all its parameters: see above. A parameter that
    neither the first nor the newest version has, or not like this, adds the last version that has it."""
    having = [version for version in found if name in found[version]]
    ends: dict[tuple[str, str, bool], str] = {}
    for version in having:
        for parameter, facts in found[version][name]["params"].items():
            ends[parameter, facts["type"], facts["list"]] = version
    first = found[having[0]][name]["params"]
    early = {(parameter, facts["type"], facts["list"]) for parameter, facts in first.items()}
    others = sorted({version for key, version in ends.items() if key not in early and version != having[-1]})
    return [(having[0], False), (having[0], True), *((version, True) for version in others), (having[-1], True)]


def written(spec: Path) -> str:
    """The whole file, one request a line."""
    fixes = tomllib.loads((spec / "fixes.toml").read_text())
    read = {path.stem.removeprefix("v"): json.loads(path.read_text()) for path in spec.glob("v*.json")}
    found = load(list(spec.glob("v*.json")), json.loads, fixes)
    lines: dict[str, None] = {}
    for name in sorted({name for operations in found.values() for name in operations}):
        for version, every in chosen(found, name):
            operation = found[version][name]
            versioned = facts_of(fixes["operation"], name, "versioned", True)
            kind = media_type(read[version], operation, fixes["body"])
            lines[json.dumps(request(version, operation, every, versioned, kind), ensure_ascii=False)] = None
    return "[\n " + ",\n ".join(lines) + "\n]\n"


def main() -> int:
    text = written(SPEC)
    if sys.argv[1:] != ["--check"]:
        FILE.write_text(text, encoding="utf-8")
    elif FILE.read_text(encoding="utf-8") != text:
        print(f"{FILE.name} is not what make.py writes from spec/: run it again", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
