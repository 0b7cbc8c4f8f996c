"""Every member of every type, as `davit explain` lists them: alone and all together, with values, empty and null, at
the versions that have it and at those that do not, goes back as it came; of another kind, it is refused."""

import json
import os
import subprocess
import unittest
from typing import Any, Iterator

from rounds import Case, Result, exactly, rounds

DAVIT = os.environ["DAVIT"]

Facts = dict[str, Any]

# What each kind is not.
WRONG = {
    "string": (1, True, [], {}),
    "boolean": (0, "true", [], {}),
    "integer": ("1", False, [], {}, 0.5, 2**63, -(2**63) - 1),
    "unsigned": ("1", False, [], {}, 0.5, 2**64, -1),
    "number": ("1", False, [], {}),
    "object": (1, True, "{}", []),
    "list": (1, True, "[]", {}),
    "map": (1, True, "{}", []),
    "set": (1, True, "{}", [], {"a": 1}, {"a": None}, {"a": {"b": {}}}),
    "json": (),
}
EMPTY = {"string": "", "boolean": False, "integer": 0, "unsigned": 0, "number": 0, "json": {}, "object": {}, "list": [],
         "map": {}, "set": {}}  # fmt: skip


def explained(*words: str) -> Any:
    ended = subprocess.run([DAVIT, "explain", *words, "--json"], stdout=subprocess.PIPE, check=True)
    return json.loads(ended.stdout)


def type_facts(name: str) -> Facts:
    """What is said of a type; where an operation has the same name, of its answer."""
    facts: Facts = explained(name)
    return facts if "kind" in facts else next(each for each in facts["answers"] if each["type"] == name)


TYPES: dict[str, Facts] = {each["name"]: type_facts(each["name"]) for each in explained()}
OBJECTS = {name: facts for name, facts in TYPES.items() if facts["kind"] == "object"}
VERSIONS = json.loads(subprocess.run([DAVIT, "engines", "--json"], stdout=subprocess.PIPE, check=True).stdout)[0][
    "versions"
]


def sample(field: Facts, depth: int = 0) -> Any:
    """A value of a field: with all that can be in it, down to a depth."""
    kind = field["kind"]
    if kind == "object":
        fields = OBJECTS[field["type"]]["fields"] if depth < 12 else []
        return {each["name"]: sample(each, depth + 1) for each in fields}
    if kind == "list":
        return [sample(field["element"], depth + 1), sample(field["element"], depth + 1), None]
    if kind == "map":
        return {"a": sample(field["element"], depth + 1), "": sample(field["element"], depth + 1), "null": None}
    plain = {
        "string": (field["enum"] or ["\u00e9\n\"\0"])[-1],
        "boolean": True,
        "integer": -(2**63),
        "unsigned": 2**64 - 1,
        "number": 0.1,
        "json": [1.5, {"a": None}],
        "set": {"80/tcp": {}, "": {}},
    }
    return plain[kind]


def around(field: Facts) -> list[str | None]:
    """No version, the first and last that have a field, and those beside them that do not."""
    first, last = VERSIONS.index(field["since"]), VERSIONS.index(field["until"] or VERSIONS[-1])
    return [None, *(VERSIONS[i] for i in (first - 1, first, last, last + 1) if 0 <= i < len(VERSIONS))]


def members() -> Iterator[tuple[str, Facts]]:
    for name, facts in OBJECTS.items():
        for field in facts["fields"]:
            yield name, field


class Members(unittest.TestCase):
    def assert_back(self, cases: list[Case], at_least: int) -> list[Result]:
        self.assertGreater(len(cases), at_least)
        results = rounds(cases)
        for case, result in zip(cases, results, strict=True):
            self.assertIsNone(result.error, case)
            self.assertEqual(exactly(result.text or ""), exactly(str(case.text)), case)
        return results

    def assert_refused(self, cases: list[Case], code: str) -> list[Result]:
        results = rounds(cases)
        for case, result in zip(cases, results, strict=True):
            self.assertEqual(result.code, code, (case, result))
        return results

    def test_each_alone_goes_back_at_every_version(self) -> None:
        self.assert_back([Case(name, json.dumps({field["name"]: sample(field)}), version=version)
                          for name, field in members() for version in around(field)], 4000)  # fmt: skip

    def test_null_and_empty_go_back_at_every_version(self) -> None:
        self.assert_back([Case(name, json.dumps({field["name"]: value}), version=version)
                          for name, field in members() for version in around(field)
                          for value in (None, EMPTY[field["kind"]])], 8000)  # fmt: skip

    def test_all_together_go_back_at_the_first_and_last_version(self) -> None:
        cases = [Case(name, json.dumps({field["name"]: sample(field) for field in facts["fields"]}), version=version)
                 for name, facts in OBJECTS.items() for version in (VERSIONS[0], VERSIONS[-1])]  # fmt: skip
        for case, result in zip(cases, self.assert_back(cases, 400), strict=True):
            names = list(json.loads(str(result.text)))
            self.assertEqual(names, sorted(names), case)

    def test_names_in_another_case_go_back_as_they_came(self) -> None:
        cases = [Case(name, json.dumps({field["name"].swapcase(): sample(field, 11)})) for name, field in members()]
        self.assert_back(cases, 1000)

    def test_what_is_unknown_goes_back_beside_what_is_known(self) -> None:
        unknown = {"": None, "unheard of": [1.0, {}], "\u00e9\n": "\u0000"}
        self.assert_back([Case(name, json.dumps({**unknown, field["name"]: sample(field, 11)}))
                          for name, field in members()], 1000)  # fmt: skip

    def test_another_kind_is_refused_with_the_path(self) -> None:
        wrong = [(field["name"], Case(name, json.dumps({field["name"]: value})))
                 for name, field in members() for value in WRONG[field["kind"]]]  # fmt: skip
        self.assertGreater(len(wrong), 4000)
        results = self.assert_refused([case for _, case in wrong], "DAVIT_ERR_DECODE")
        for (name, case), result in zip(wrong, results, strict=True):
            self.assertRegex(str(result.error), rf"^{name}(\.a)?: expected ", case)

    def test_a_name_twice_is_refused(self) -> None:
        self.assert_refused([Case(name, f'{{"{field["name"]}": null, "{field["name"]}": null}}')
                             for name, field in members()], "DAVIT_ERR_JSON")  # fmt: skip

    def test_lists_and_maps_of_types_go_back(self) -> None:
        found = 0
        for name in OBJECTS:
            value = sample({"kind": "object", "type": name})
            cases = [Case(name, json.dumps([value, None, {}, value]), "list"),
                     Case(name, json.dumps({"a": value, "b": None, "c": {}, "d": value}), "map")]  # fmt: skip
            for case, result in zip(cases, rounds(cases), strict=True):
                if result.code != "DAVIT_ERR_UNSUPPORTED":
                    self.assertEqual(exactly(result.text or "null"), exactly(str(case.text)), (case, result))
                    found += 1
        self.assertGreater(found, 40)

    def test_named_lists_maps_and_enums_go_back(self) -> None:
        cases = [Case(name, json.dumps(sample({**facts, "type": name, "enum": facts["enum"]})))
                 for name, facts in TYPES.items() if facts["kind"] != "object" and facts["kind"] != "list"]  # fmt: skip
        self.assert_back(cases, 30)


if __name__ == "__main__":
    unittest.main()
