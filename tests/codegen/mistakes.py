"""A copy of the toy to put a mistake into: generate must fail, say where, and write nothing."""

import json
from collections.abc import Callable

from support import OnACopy, codegen

LIST, GET, PUT, LOG = ("/things", "get"), ("/things/{id}", "get"), ("/things/{id}", "put"), ("/things/{id}/log", "get")


class Mistakes(OnACopy):
    def setUp(self) -> None:
        super().setUp()
        lines = (self.spec / "toy" / "fixes.toml").read_text(encoding="utf-8").count("\n")
        self.last, self.at = (f"spec/toy/fixes.toml:{lines + further}" for further in (1, 2))

    def fix(self, text: str) -> None:
        """Adds an entry to the toy's fixes, at `self.at`."""
        self.append("fixes.toml", "\n" + text.strip() + '\nbecause = "A test says so."\n')

    def edit(self, version: str, change: Callable[[dict], object]) -> None:
        """Changes a document of the toy, as import would have written it."""
        path = self.spec / "toy" / f"v{version}.json"
        document = json.loads(path.read_text(encoding="utf-8"))
        change(document)
        path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8")

    def edit_parameter(self, version: str, operation: tuple[str, str], name: str, /, **members: object) -> None:
        """Changes members of a parameter; None takes one away."""

        def change(document: dict) -> None:
            found = document["paths"][operation[0]][operation[1]]["parameters"]
            parameter = next(parameter for parameter in found if parameter.get("name") == name)
            parameter.update({"in" if key == "place" else key: value for key, value in members.items()})
            for key in [key for key, value in parameter.items() if value is None]:
                del parameter[key]

        self.edit(version, change)

    def replace(self, file: str, old: str, new: str) -> None:
        path = self.spec / "toy" / file
        text = path.read_text(encoding="utf-8")
        self.assertEqual(text.count(old), 1, old)
        path.write_text(text.replace(old, new), encoding="utf-8")

    def append(self, file: str, text: str) -> None:
        with (self.spec / "toy" / file).open("a", encoding="utf-8") as stream:
            stream.write(text)

    def assert_fails(self, *lines: str) -> None:
        result = codegen("generate", "--spec", self.spec, "--out", self.folder / "out")
        self.assertEqual(result.stderr.splitlines(), list(lines))
        self.assertEqual(result.returncode, 1)
        self.assertFalse((self.folder / "out").exists(), "nothing is written")


def operation(document: dict, where: tuple[str, str]) -> dict:
    return document["paths"][where[0]][where[1]]


def move(document: dict, where: tuple[str, str], to: tuple[str, str]) -> None:
    document["paths"].setdefault(to[0], {})[to[1]] = document["paths"][where[0]].pop(where[1])


def drop_parameter(document: dict, where: tuple[str, str], name: str) -> None:
    holder = operation(document, where)
    holder["parameters"] = [parameter for parameter in holder["parameters"] if parameter.get("name") != name]


def box(document: dict) -> dict:
    """The members that a Box has besides those of a Thing."""
    return document["definitions"]["Box"]["allOf"][1]["properties"]
