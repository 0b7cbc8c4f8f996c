"""What a .dockerignore keeps out of an archive: the vectors of ignore.json, and what is no pattern."""
import json
import os
import unittest
from pathlib import Path
from typing import Any

from support import ARGUMENT, FOLDER, LIMIT, TarTest, entries, tool

VECTORS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "ignore.json").read_text())


class Vectors(TarTest):
    """Each vector is a folder and its .dockerignore."""

    def test_what_is_sent_is_what_the_vectors_say(self) -> None:
        for number, vector in enumerate(VECTORS):
            with self.subTest(vector["test"]):
                folder = self.scratch / str(number)
                for name in vector["files"]:
                    self.write(name, to=folder)
                self.write(".dockerignore", vector["ignore"], to=folder)
                found = entries(self.create(folder=folder))
                files = {entry.name for entry in found if entry.type != FOLDER}
                self.assertEqual({*vector["sent"], ".dockerignore"}, files)
                self.check_folders(vector, {entry.name for entry in found if entry.type == FOLDER})

    def check_folders(self, vector: dict[str, Any], sent: set[str]) -> None:
        """Whatever is sent, the folders that it is in are; which others are, some vectors say."""
        needed = {f"{parent}/" for name in vector["sent"] for parent in Path(name).parents if str(parent) != "."}
        self.assertLessEqual(needed, sent)
        if "folders" in vector:
            self.assertEqual(set(vector["folders"]), sent)

    def test_lines_that_are_given_are_in_the_place_of_the_file(self) -> None:
        for name in ("a", "b", "c"):
            self.write(name)
        self.write(".dockerignore", "a\n")
        for lines, sent in ((("--line", "b"), {"a", "c"}), (("--all",), {"a", "b", "c"}),
                            (("--line", "#", "--line", "*", "--line", "!c"), {"c"})):
            names = {entry.name for entry in entries(self.create(*lines))}
            self.assertEqual({*sent, ".dockerignore"}, names)

    def test_the_dockerfile_may_be_elsewhere(self) -> None:
        for name in ("Dockerfile", "build/Dockerfile.[x]", "build/Dockerfile.x"):
            self.write(name)
        self.write(".dockerignore", "*")
        names = [entry.name for entry in entries(self.create("--dockerfile", "./build//Dockerfile.[x]"))]
        self.assertEqual([".dockerignore", "build/", "build/Dockerfile.[x]"], names)
        for name in ("../Dockerfile", "/Dockerfile", ""):
            self.assertEqual(ARGUMENT, tool("create", self.folder, "--dockerfile", name).code)


class Walking(TarTest):
    """Which folders are looked into. Those that nobody may read tell."""

    @unittest.skipUnless(os.geteuid() == 0, "needs root, to become somebody else")
    def test_an_ignored_folder_is_looked_into_only_for_exceptions(self) -> None:
        self.write("closed/file")
        self.write("file", mode=0o600)
        (self.folder / "closed").chmod(0o700)
        for lines, looked in (("closed\nfile", False), ("*", False), ("*\n!other", False), ("*\n!closed2/x", False),
                              ("!closed/file\nclosed\nfile", False), ("*\n!*.c", False), ("*\n!closed/x", True),
                              ("*\n!**/x", True), ("*\n!*/x", True), ("*\n!c*d/x/y", True), ("*\n!closed", True)):
            with self.subTest(lines):
                answer = tool("create", self.folder, *(w for line in lines.split("\n") for w in ("--line", line)),
                              user=65534)
                self.assertEqual((0, "") if not looked else (1, "-20 13 closed: Permission denied\n"),
                                 (answer.exit, answer.err))


class Mistakes(TarTest):
    """Lines that are no patterns."""

    def test_a_line_that_is_no_pattern_is_an_error_with_its_number(self) -> None:
        for line in ("[a", "[", "[]", "[]a]", "[^]", "[-a]", "[a-]", "[a-z", "a\\", "[a\\", "[\\]", "x[b-", "!"):
            with self.subTest(line):
                self.write(".dockerignore", f"# first\n\n{line}\nlast\n")
                answer = tool("create", self.folder)
                self.assertEqual(ARGUMENT, answer.code)
                self.assertIn(".dockerignore, line 3: ", answer.err)

    def test_what_is_no_text_is_an_error(self) -> None:
        self.write(".dockerignore", b"a\0b\n")
        self.assertIn("line 1: a NUL", tool("create", self.folder).err)

    def test_what_is_too_much_is_an_error(self) -> None:
        for text in ("a\n" * 10001, "a" * 4096, "#" * (1 << 20) + "\n"):
            self.write(".dockerignore", text)
            self.assertEqual(LIMIT, tool("create", self.folder).code)
        self.write(".dockerignore", "#" * ((1 << 20) - 4) + "\nb\n")
        self.write("b")
        self.assertEqual([".dockerignore"], [entry.name for entry in entries(self.create())])
        self.write(".dockerignore", "x\n" * 10000 + "\n# comment\n")
        self.create()

    def test_a_folder_of_that_name_is_an_error(self) -> None:
        (self.folder / ".dockerignore").mkdir()
        self.assertIn(".dockerignore: Is a directory", tool("create", self.folder).err)

    def test_no_pattern_takes_forever(self) -> None:
        self.write("a" * 200)
        self.write("/".join("a" * 200))
        for line in ("*a" * 100 + "b", "**/a/" * 100 + "b", "**" * 100 + "b", "?" * 300 + "*" * 300 + "b"):
            self.create("--line", line)


if __name__ == "__main__":
    unittest.main()
