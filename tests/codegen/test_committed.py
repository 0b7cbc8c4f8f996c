"""generated/ is what codegen makes of spec/, and a new version needs nothing but the two."""

import json
import re
import shutil
import tomllib
import unittest
import unittest.mock
from fnmatch import fnmatch
from pathlib import Path

from support import OFFICIAL, ROOT, OnACopy, files

# The files of other engines than Docker, and what lists all engines.
OTHERS = ("podman", "podman*.h", "libpod*", "engines.c")

NEWEST = max((ROOT / "spec" / "docker").glob("v*.json"), key=lambda path: int(path.stem.partition(".")[2]))


def without_blanks(text: str) -> str:
    return re.sub(r"\s+", "", text)


class Committed(OnACopy):
    def tables(self, folder: Path) -> dict[str, bytes]:
        return {name: data for name, data in files(folder).items() if name.endswith((".c", ".h"))}

    def dockers(self, folder: Path) -> dict[str, bytes]:
        """Those of Docker alone."""
        return {
            name: data
            for name, data in self.tables(folder).items()
            if not any(fnmatch(part, other) for part in name.split("/") for other in OTHERS)
        }

    def test_generated_is_what_codegen_writes_whatever_the_hash_seed(self) -> None:
        for seed in ("0", "1"):
            with unittest.mock.patch.dict("os.environ", PYTHONHASHSEED=seed):
                self.run_codegen("generate", "--out", self.folder / seed)
            self.assertEqual(files(self.folder / seed), self.tables(ROOT / "generated"))

    def test_the_worked_examples_of_the_row_layout_are_rows(self) -> None:
        comment = (ROOT / "runtime" / "rows.h").read_text().partition("*/")[0].replace("\n *", "\n")
        examples = re.findall(r"^ {5}({S\(.*?},)\n", comment, re.MULTILINE | re.DOTALL)
        tables = b"".join(self.tables(ROOT / "generated" / "docker").values()).decode()
        rows = {without_blanks(line) for line in tables.splitlines()}
        self.assertEqual(len(examples), 3)
        for example in examples:
            self.assertIn(without_blanks(example), rows)

    def copy_without_newest(self) -> Path:
        """The project's codegen, spec/ and generated/, as they were before the newest version; of the other engine,
        which takes long, there is nothing."""
        project = self.folder / "project"
        for name in ("codegen", "spec", "generated"):
            shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__", *OTHERS))
        forget_newest(project / "spec" / "docker")
        self.run_codegen("generate", root=project)
        return project

    def import_newest(self, project: Path) -> None:
        """Adds the newest version again, as a maintainer does who wrote down what it needs."""
        document = Path(OFFICIAL or "", "docker", f"{NEWEST.stem}.yaml")
        self.run_codegen("import", "--engine", "docker", document, root=project)
        self.run_codegen("generate", root=project)

    def test_the_versions_before_the_newest_generate_without_it(self) -> None:
        project = self.copy_without_newest()
        ours, theirs = self.dockers(project / "generated"), self.dockers(ROOT / "generated")
        self.assertEqual(ours.keys(), theirs.keys())
        self.assertNotEqual(ours, theirs)

    @unittest.skipUnless(OFFICIAL, "DAVIT_OFFICIAL_SPECS names no folder")
    def test_a_new_version_changes_only_spec_and_generated(self) -> None:
        project = self.copy_without_newest()
        remember_newest(project / "spec" / "docker")
        before = files(project)
        self.import_newest(project)
        after = files(project)
        changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
        self.assertEqual({name.partition("/")[0] for name in changed}, {"spec", "generated"})
        self.assertEqual({name for name in changed if name.startswith("spec/")}, {f"spec/docker/{NEWEST.name}"})
        self.assertEqual(self.dockers(project / "generated"), self.dockers(ROOT / "generated"))

    @unittest.skipUnless(OFFICIAL, "DAVIT_OFFICIAL_SPECS names no folder")
    def test_the_new_parameters_of_a_new_version_are_in_the_tables(self) -> None:
        project = self.copy_without_newest()
        older = max((project / "spec" / "docker").glob("v*.json"), key=lambda path: int(path.stem.partition(".")[2]))
        remember_newest(project / "spec" / "docker")
        self.import_newest(project)
        since = f"SINCE({NEWEST.stem[1:].replace('.', '_')})"
        rows = (project / "generated" / "docker" / "parameters.c").read_text().splitlines()
        new = [row for row in rows if since in row]
        expected = parameters(NEWEST) - parameters(older)
        self.assertEqual(len(new), len(expected))
        for _, name in expected:
            self.assertTrue(any(f"S({name.replace('-', '_')})," in row for row in new), name)


def forget_newest(spec: Path) -> None:
    """Takes the newest version away, and what summaries.toml and fixes.toml say only because of it."""
    (spec / NEWEST.name).unlink()
    new = operations(NEWEST).difference(*map(operations, spec.glob("v*.json")))
    summaries, fixes = spec / "summaries.toml", spec / "fixes.toml"
    lines = summaries.read_text(encoding="utf-8").splitlines(keepends=True)
    summaries.write_text("".join(line for line in lines if line.partition(" ")[0] not in new), encoding="utf-8")
    head, *entries = re.split(r"^(?=\[\[)", fixes.read_text(encoding="utf-8"), flags=re.MULTILINE)
    fixes.write_text(head + "".join(entry for entry in entries if not is_of_newest(entry, new)), encoding="utf-8")


def is_of_newest(entry: str, new: set[str]) -> bool:
    """Whether an entry of fixes.toml begins with the newest version, or is about nothing but its new operations."""
    (fix,) = next(iter(tomllib.loads(entry).values()))
    subjects = {name.partition(".")[0] for name in fix.get("of", [])}
    first = fix.get("since") or fix.get("versions", "").partition("-")[0]
    return first == NEWEST.stem[1:] or bool(subjects) and subjects <= new


def remember_newest(spec: Path) -> None:
    for name in ("summaries.toml", "fixes.toml"):
        shutil.copy(ROOT / "spec" / "docker" / name, spec / name)


def operations(path: Path) -> set[str]:
    """The names of all operations of a document."""
    return {
        operation["operationId"]
        for methods in json.loads(path.read_text(encoding="utf-8"))["paths"].values()
        for operation in methods.values()
        if isinstance(operation, dict) and "operationId" in operation
    }


def parameters(path: Path) -> set[tuple[str, str]]:
    """All parameters of a document, as (operation, name)."""
    return {
        (operation["operationId"], parameter["name"])
        for methods in json.loads(path.read_text(encoding="utf-8"))["paths"].values()
        for operation in methods.values()
        for parameter in operation.get("parameters", [])
        if parameter["in"] != "body"
    }
