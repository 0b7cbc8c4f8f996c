"""A small API through the whole of codegen, compared with what was checked by eye and committed."""

import os
import subprocess

from support import ROOT, TOY, OnACopy, codegen, files


class Toy(OnACopy):
    def test_import_writes_the_committed_facts(self) -> None:
        for document in (self.spec / "toy").glob("v*.json"):
            document.unlink()
        self.run_codegen("import", "--engine", "toy", "--spec", self.spec, *(TOY / "documents").glob("*.yaml"))
        self.assert_same_files(self.spec, TOY / "spec")

    def test_generate_writes_the_committed_tables(self) -> None:
        self.run_codegen("generate", "--spec", self.spec, "--out", self.folder / "out")
        self.assert_same_files(self.folder / "out", TOY / "generated")

    def test_generate_removes_what_it_no_longer_writes(self) -> None:
        out = self.folder / "out"
        (out / "gone").mkdir(parents=True)
        (out / "gone" / "engine.c").write_text("")
        (out / "README.md").write_text("stays")
        self.run_codegen("generate", "--spec", self.spec, "--out", out)
        self.assertEqual(set(files(out)) - set(files(TOY / "generated")), {"README.md"})

    def test_generate_leaves_files_alone_that_do_not_change(self) -> None:
        out = self.folder / "out"
        self.run_codegen("generate", "--spec", self.spec, "--out", out)
        for path in out.rglob("*.[ch]"):
            os.utime(path, (0, 0))
        self.run_codegen("generate", "--spec", self.spec, "--out", out)
        self.assertEqual({path.stat().st_mtime for path in out.rglob("*.[ch]")}, {0})

    def test_the_tables_compile_without_a_warning(self) -> None:
        folders = (ROOT / "runtime", ROOT / "runtime" / "include", TOY / "generated" / "include")
        includes = [f"-I{folder}" for folder in folders]
        warnings = "-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wmissing-prototypes -Werror".split()
        for source in sorted((TOY / "generated").rglob("*.c")):
            command = [os.environ.get("CC", "cc"), *warnings, *includes, "-fsyntax-only", source]
            result = subprocess.run(command, capture_output=True, text=True, check=False)
            self.assertEqual((result.returncode, result.stderr), (0, ""), source.name)

    def test_an_unknown_command_explains_the_usage(self) -> None:
        result = codegen("paint")
        self.assertEqual(result.returncode, 2)
        self.assertIn("usage: python3 -m codegen", result.stderr)
