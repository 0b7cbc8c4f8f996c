"""What the commands that need no engine print: shapes, versions, and a few facts of Docker's documents."""

import unittest
from typing import Any

from command import DONE, USAGE, davit

OPERATION = {"name", "category", "method", "path", "since", "until"}
DOC = OPERATION | {"summary", "url", "params", "body", "result", "result_header", "responses", "safe", "aliases"}
PARAMETER = {"name", "in", "type", "list", "required", "since", "until", "enum", "values", "default", "minimum",
             "maximum", "pattern"}
NOWHERE = {"DOCKER_HOST": "unix:///nonexistent/socket"}


def shown(*words: str) -> Any:
    """The JSON that a command prints, with an engine's address that would fail if it were used."""
    ended = davit(*words, "--json", env=NOWHERE)
    assert (ended.code, ended.err) == (DONE, ""), ended
    return ended.json


def printed(*words: str) -> str:
    ended = davit(*words, env=NOWHERE)
    assert (ended.code, ended.err) == (DONE, ""), ended
    return ended.text


class Lists(unittest.TestCase):
    """engines, categories, ops."""

    def test_engines_have_a_name_and_their_versions_oldest_first(self) -> None:
        docker = shown("engines")[0]
        self.assertEqual(set(docker), {"name", "oldest", "newest", "versions"})
        self.assertEqual((docker["name"], docker["oldest"]), ("docker", "1.25"))
        self.assertEqual(docker["newest"], docker["versions"][-1])
        minors = [int(version.removeprefix("1.")) for version in docker["versions"]]
        self.assertEqual(minors, list(range(25, 25 + len(minors))))
        self.assertGreaterEqual(len(minors), 30)
        self.assertIn(f"docker     API 1.25 to {docker['newest']}\n", printed("engines"))

    def test_categories_count_their_operations(self) -> None:
        for version in ([], ["--api", "1.25"], ["--api", "1.41"]):
            counts = {category["name"]: category["operations"] for category in shown("categories", *version)}
            for name, count in counts.items():
                self.assertEqual(len(shown("ops", name, *version)), count, name)
            self.assertEqual(sum(counts.values()), len(shown("ops", *version)))
            self.assertEqual(len(printed("categories", *version).splitlines()), len(counts))

    def test_a_category_without_operations_at_a_version_is_not_listed_there(self) -> None:
        self.assertIn("Config", [category["name"] for category in shown("categories", "--api", "1.30")])
        self.assertNotIn("Config", [category["name"] for category in shown("categories", "--api", "1.29")])
        self.assertEqual(shown("ops", "Config", "--api", "1.29"), [])

    def test_operations_are_objects_of_six_members(self) -> None:
        operations = shown("ops")
        for operation in operations:
            self.assertEqual(set(operation), OPERATION)
        self.assertEqual(operations, sorted(operations, key=lambda operation: operation["name"]))
        listed = next(operation for operation in operations if operation["name"] == "ContainerList")
        self.assertEqual(listed, {"name": "ContainerList", "category": "Container", "method": "GET",
                                  "path": "/containers/json", "since": "1.25", "until": None})

    def test_a_version_has_exactly_the_operations_whose_range_holds_it(self) -> None:
        def number(version: str | None) -> int:
            return int(version.removeprefix("1.")) if version else 1000
        everything = shown("ops")
        for version in shown("engines")[0]["versions"]:
            expected = [operation["name"] for operation in everything
                        if number(operation["since"]) <= number(version) <= number(operation["until"])]
            self.assertEqual([operation["name"] for operation in shown("ops", "--api", version)], expected)

    def test_the_text_has_a_line_for_each_operation_and_versions_only_without_api(self) -> None:
        names = [operation["name"] for operation in shown("ops")]
        lines = printed("ops").splitlines()
        self.assertEqual([line.split()[0] for line in lines], names)
        self.assertTrue(any(line.endswith("(since API 1.30)") for line in lines))
        self.assertNotIn("since API", printed("ops", "--api", "1.41"))

    def test_a_category_is_found_whatever_its_case(self) -> None:
        self.assertEqual(shown("ops", "volume"), shown("ops", "Volume"))

    def test_unknown_names_are_refused_with_what_there_is(self) -> None:
        for words, message in {
            ("ops", "Contaner"): 'docker has no category "Contaner"; did you mean Container?',
            ("ops", "Teleport"): 'docker has no category "Teleport"; davit categories lists them',
            ("ops", "--api", "1.24"): 'docker has no API version "1.24"; there are 1.25 to ',
            ("categories", "--api", "x"): 'docker has no API version "x"; there are 1.25 to ',
            ("categories", "--api", "vv1.41"): 'docker has no API version "vv1.41"; there are 1.25 to ',
            ("ops", "--engine", "dokcer"): 'unknown engine "dokcer"; there are docker, ',
            ("doc", "ContainerLst"): "ContainerList",
            ("doc", "ConfigList", "--api", "1.29"): "1.30",
        }.items():
            ended = davit(*words)
            self.assertEqual((ended.code, ended.out), (USAGE, b""), ended)
            self.assertIn(message, ended.err)


class Docs(unittest.TestCase):
    """doc."""

    def parameter(self, operation: str, name: str, *version: str) -> Any:
        found = [each for each in shown("doc", operation, *version)["params"] if each["name"] == name]
        self.assertEqual(len(found), 1, (operation, name))
        self.assertEqual(set(found[0]), PARAMETER)
        return found[0]

    def test_a_doc_has_the_members_of_ops_and_its_own(self) -> None:
        doc = shown("doc", "ContainerCreate")
        self.assertEqual(set(doc), DOC)
        operation = next(each for each in shown("ops", "Container") if each["name"] == "ContainerCreate")
        self.assertEqual({name: doc[name] for name in OPERATION}, operation)
        self.assertEqual(doc["body"], {"kind": "json", "type": doc["body"]["type"], "shape": "one", "required": True,
                                       "media_type": "application/json"})
        self.assertEqual(doc["result"], "json")
        self.assertFalse(doc["safe"])
        self.assertEqual([(each["status"], each["shape"]) for each in doc["responses"]], [(201, "one")])
        self.assertEqual(set(doc["responses"][0]), {"status", "type", "shape", "since", "until"})

    def test_bodies_results_and_safety_are_told(self) -> None:
        self.assertIsNone(shown("doc", "ContainerList")["body"])
        self.assertTrue(shown("doc", "ContainerList")["safe"])
        self.assertEqual(shown("doc", "ImageBuild")["body"]["kind"], "bytes")
        self.assertEqual(shown("doc", "ContainerLogs")["result"], "stream")
        archive = shown("doc", "ContainerArchiveInfo")
        self.assertEqual((archive["result"], archive["result_header"]), ("header", "X-Docker-Container-Path-Stat"))

    def test_parameters_say_place_type_and_range(self) -> None:
        platform = self.parameter("ContainerCreate", "platform")
        self.assertEqual((platform["in"], platform["type"], platform["since"]), ("query", "string", "1.41"))
        identifier = self.parameter("ContainerInspect", "id")
        self.assertEqual((identifier["in"], identifier["required"]), ("path", True))
        everything = self.parameter("ContainerList", "all")
        self.assertEqual((everything["type"], everything["default"], everything["list"]), ("boolean", "false", False))
        self.assertEqual(self.parameter("ContainerList", "filters")["type"], "json")
        self.assertEqual(self.parameter("ServiceCreate", "X-Registry-Auth")["in"], "header")

    def test_a_default_that_is_empty_is_told_too(self) -> None:
        self.assertRegex(printed("doc", "ImageCreate"), r'(?m)^  platform .* default "" \(since')

    def test_a_list_says_so_beside_the_type_of_its_values(self) -> None:
        names = self.parameter("ImageGetAll", "names")
        self.assertEqual((names["type"], names["list"]), ("string", True))
        self.assertIn("list of string", printed("doc", "ImageGetAll"))

    def test_allowed_values_are_listed_plainly_and_with_their_versions(self) -> None:
        condition = self.parameter("ContainerWait", "condition")
        self.assertEqual(sorted(condition["enum"]), ["next-exit", "not-running", "removed"])
        self.assertEqual([value["value"] for value in condition["values"]], condition["enum"])
        self.assertIsNone(self.parameter("ContainerInspect", "id")["enum"])
        self.assertIn(f"one of {', '.join(condition['enum'])}", printed("doc", "ContainerWait"))

    def test_a_version_shows_only_what_it_has(self) -> None:
        names = [each["name"] for each in shown("doc", "ContainerCreate", "--api", "1.40")["params"]]
        self.assertEqual(names, ["name"])
        self.assertNotIn("platform", printed("doc", "ContainerCreate", "--api", "1.40"))
        self.assertIn("(since API 1.41)", printed("doc", "ContainerCreate"))
        self.assertNotIn("(since", printed("doc", "ContainerCreate", "--api", "1.41"))

    def test_the_address_is_that_of_the_version(self) -> None:
        self.assertEqual(printed("doc", "ContainerList", "--url", "--api", "1.41"),
                         shown("doc", "ContainerList", "--api", "1.41")["url"] + "\n")
        self.assertIn("v1.41", printed("doc", "ContainerList", "--url", "--api", "1.41"))
        self.assertIn(f"v{shown('engines')[0]['newest']}", printed("doc", "ContainerList", "--url"))

    def test_an_old_name_finds_the_operation_of_today(self) -> None:
        doc = shown("doc", "ContainerGetArchive")
        self.assertEqual(doc["name"], "ContainerArchive")
        self.assertIn({"name": "ContainerGetArchive", "since": "1.25", "until": "1.27"}, doc["aliases"])
        self.assertIn("Also called ContainerGetArchive (API 1.25 to 1.27)\n", printed("doc", "ContainerArchive"))

    def test_every_operation_has_a_doc_in_both_forms(self) -> None:
        for operation in shown("ops"):
            text = printed("doc", operation["name"])
            self.assertIn(f"\n{operation['method']} {operation['path']}", text)
            self.assertFalse([line for line in text.splitlines() if line != line.rstrip()], "spaces at an end")
            doc = shown("doc", operation["name"])
            self.assertEqual(set(doc), DOC)
            for parameter in doc["params"]:
                self.assertEqual(set(parameter), PARAMETER)
                self.assertIn(f"  {parameter['name']} ", text)


if __name__ == "__main__":
    unittest.main()
