"""The man page names everything there is, and formats without a complaint."""

import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

from command import davit

PAGE = Path(__file__).parents[2] / "docs" / "man" / "davit.1"
SKIPPED = 77  # ctest's: see CMakeLists.txt


def linters() -> list[list[str]]:
    """The commands here that complain about a page; none of them prints anything about a good one."""
    found = []
    if shutil.which("mandoc"):
        found.append(["mandoc", "-Tlint", "-Wwarning", str(PAGE)])
    if shutil.which("groff"):
        found.append(["groff", "-mdoc", "-ww", "-z", "-Tutf8", str(PAGE)])
    return found


class Page(unittest.TestCase):
    """docs/man/davit.1 against the command."""

    def test_every_option_and_command_of_the_help_is_in_the_page(self) -> None:
        page = PAGE.read_text()
        overview = davit("help").text
        commands = re.findall(r"(?m)^  (\w+) +\w", overview)
        self.assertIn("invoke", commands)
        options = set(re.findall(r"--([a-z-]+)", overview + "".join(davit("help", name).text for name in commands)))
        self.assertLessEqual({"host", "json", "dry-run", "timeout"}, options)
        self.assertLessEqual(options, set(re.findall(r"Fl -([a-z-]+)", page)))
        named = " ".join(re.findall(r"(?m)^\.(?:It )?Cm .*", page))
        self.assertLessEqual(set(commands), set(re.findall(r"\w+", named)))

    def test_every_member_of_the_json_is_in_the_page(self) -> None:
        page = PAGE.read_text().split(".Sh JSON")[1].split(".Sh ")[0]
        doc = davit("doc", "ContainerWait", "--json").json
        members = {*doc, *doc["params"][0], *doc["responses"][0], *davit("engines", "--json").json[0],
                   *davit("doc", "ContainerCreate", "--json").json["body"],
                   *davit("explain", "ContainerCreate", "--json").json, *davit("explain", "PortMap", "--json").json,
                   *davit("explain", "ContainerCreate", "--json").json["answers"][0],
                   *davit("diff", "1.51", "1.52", "--json").json[0],
                   *davit("-H", "unix:///nonexistent", "version", "--json").json}
        self.assertLessEqual(members, set(re.findall(r"\w+", page)))

    def test_it_formats_without_a_complaint(self) -> None:
        for linter in linters():
            ended = subprocess.run(linter, capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual((ended.returncode, ended.stdout, ended.stderr), (0, "", ""), linter)


if __name__ == "__main__":
    result = unittest.main(exit=False).result
    if result.wasSuccessful() and not linters():
        print("neither mandoc nor groff is here, so the page was not formatted")
        sys.exit(SKIPPED)
    sys.exit(not result.wasSuccessful())
