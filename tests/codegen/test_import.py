"""import: what is kept, what is dropped, what is refused."""

import json
import re
import unittest
from pathlib import Path

from support import OFFICIAL, ROOT, TOY, OnACopy, codegen, files

ENGINES = ("docker", "podman")
MINIMAL = {"swagger": "2.0", "basePath": "/v9.9", "info": {"version": "9.9"}, "paths": {}}


class Import(OnACopy):
    def import_text(self, name: str, text: str) -> tuple[int, str]:
        (self.folder / name).write_text(text, encoding="utf-8")
        result = codegen("import", "--engine", "toy", "--spec", self.spec, self.folder / name)
        return result.returncode, result.stderr.strip()

    def imported(self, document: dict) -> dict:
        self.assertEqual(self.import_text("v.json", json.dumps(document)), (0, ""))
        return json.loads((self.spec / "toy" / "v9.9.json").read_text(encoding="utf-8"))

    def test_importing_again_changes_no_byte(self) -> None:
        before = files(self.spec)
        for _ in range(2):
            self.run_codegen("import", "--engine", "toy", "--spec", self.spec, *(TOY / "documents").glob("*.yaml"))
        self.assertEqual(files(self.spec), before)

    def test_prose_goes_and_properties_of_the_same_names_stay(self) -> None:
        text = (self.spec / "toy" / "v1.0.json").read_text(encoding="utf-8")
        self.assertNotIn("PROSE", text)
        thing = json.loads(text)["definitions"]["Thing"]
        self.assertEqual(sorted(thing), ["properties", "required", "type"])
        self.assertEqual(sorted(thing["properties"]), ["description", "example", "summary", "title"])

    def test_the_siblings_of_a_reference_are_read(self) -> None:
        thing = json.loads((self.spec / "toy" / "v1.0.json").read_text(encoding="utf-8"))["definitions"]["Thing"]
        self.assertEqual(thing["properties"]["summary"], {"$ref": "#/definitions/Error", "x-nullable": True})

    def test_a_date_and_the_word_no_stay_text(self) -> None:
        text = (self.spec / "toy" / "v1.0.json").read_text(encoding="utf-8")
        self.assertIn('"default": "2020-01-01"', text)
        self.assertRegex(text, r'"new",\s+"no",\s+"old"')

    def test_one_fact_stands_on_one_line(self) -> None:
        for line in (self.spec / "toy" / "v1.0.json").read_text(encoding="utf-8").splitlines():
            self.assertLessEqual(len(re.findall(r'": ', line)), 1, line)

    def test_json_and_yaml_of_the_same_document_give_the_same_facts(self) -> None:
        facts = self.imported(MINIMAL)
        self.assertEqual(self.import_text("v.yaml", json.dumps(MINIMAL)), (0, ""))
        self.assertEqual(json.loads((self.spec / "toy" / "v9.9.json").read_text()), facts)

    def test_the_digest_of_the_source_is_a_fact(self) -> None:
        first = self.imported(MINIMAL)
        second = self.imported({**MINIMAL, "externalDocs": {"url": "elsewhere"}})
        self.assertNotEqual(first.pop("source"), second.pop("source"))
        self.assertEqual(first, second)

    def test_an_unknown_member_is_refused_and_not_lost(self) -> None:
        document = {**MINIMAL, "definitions": {"A": {"properties": {"b": {"typ": "string"}}}}}
        problem = "v.json.definitions.A.properties.b: import knows no member 'typ' in a schema"
        self.assertEqual(self.import_text("v.json", json.dumps(document)), (1, problem))

    def test_a_key_that_stands_twice_is_refused(self) -> None:
        text = "swagger: '2.0'\ninfo: {}\ninfo: {}\n"
        self.assertEqual(self.import_text("v.yaml", text), (1, "v.yaml:3: 'info' stands twice"))

    def test_two_versions_in_one_document_are_refused(self) -> None:
        problem = "v.json: info.version says 9.8, basePath says 9.9"
        self.assertEqual(self.import_text("v.json", json.dumps({**MINIMAL, "info": {"version": "9.8"}})), (1, problem))

    def test_a_document_without_a_version_in_its_base_path_has_that_of_its_name(self) -> None:
        document = {**MINIMAL, "basePath": "/", "info": {"version": "5.0.0"}}
        self.assertEqual(self.import_text("v9.9.8.json", json.dumps(document)), (0, ""))
        self.assertTrue((self.spec / "toy" / "v9.9.8.json").exists())

    def test_a_document_that_nothing_says_the_version_of_is_refused(self) -> None:
        document = {**MINIMAL, "basePath": "/", "info": {"version": "../9"}}
        problem = "v.json: neither basePath nor the file's name says which version it is"
        self.assertEqual(self.import_text("v.json", json.dumps(document)), (1, problem))

    def test_what_is_no_swagger_2_is_refused(self) -> None:
        self.assertEqual(self.import_text("v.json", '{"openapi": "3.0"}'), (1, "v.json: not a Swagger 2.0 document"))

    def test_what_is_no_json_is_refused_with_its_line(self) -> None:
        code, problem = self.import_text("v.json", '{"swagger":\n"2.0",\n}')
        self.assertEqual((code, problem.partition(" ")[0]), (1, "v.json:3:"))

    def test_what_is_no_yaml_is_refused_with_its_line(self) -> None:
        code, problem = self.import_text("v.yaml", "swagger: '2.0'\ninfo: [\n")
        self.assertEqual((code, problem.partition(" ")[0]), (1, "v.yaml:3:"))


@unittest.skipUnless(OFFICIAL, "DAVIT_OFFICIAL_SPECS names no folder")
class Official(OnACopy):
    def test_the_committed_facts_are_those_of_the_official_documents(self) -> None:
        for engine in ENGINES:
            target = self.folder / "spec" / engine
            target.mkdir()
            documents = Path(OFFICIAL, engine).glob("v*.yaml")
            self.run_codegen("import", "--engine", engine, "--spec", self.spec, *documents)
            ours = {name: data for name, data in files(ROOT / "spec" / engine).items() if name.endswith(".json")}
            self.assertEqual(files(target), ours)

    def test_no_sentence_of_the_official_documents_is_kept(self) -> None:
        import yaml

        for engine in ENGINES:
            newest = max(Path(OFFICIAL, engine).glob("v*.yaml"), key=version)
            document = yaml.load(newest.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
            kept = (ROOT / "spec" / engine / f"{newest.stem}.json").read_text(encoding="utf-8")
            sentences = [text for text in prose(document) if text.count(" ") > 3]
            self.assertGreater(len(sentences), 500)
            for text in sentences:
                self.assertNotIn(json.dumps(text, ensure_ascii=False)[1:-1], kept)


def version(path: Path) -> list[int]:
    """The version that a document's file is called after."""
    return [int(part) for part in path.stem[1:].split(".")]


def prose(value: object) -> list[str]:
    """All texts that stand under a description or summary, wherever."""
    if isinstance(value, list):
        return [text for item in value for text in prose(item)]
    if not isinstance(value, dict):
        return []
    own = [item for key, item in value.items() if key in ("description", "summary") and isinstance(item, str)]
    return own + [text for item in value.values() for text in prose(item)]
