"""Runs codegen as a user does, on copies."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOY = HERE / "toy"
OFFICIAL = os.environ.get("DAVIT_OFFICIAL_SPECS")  # a folder with docker/v1.25.yaml and so on; unset: tests are skipped


def codegen(*arguments: object, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Runs python3 -m codegen of the project, or of a copy of it."""
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "codegen", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def files(folder: Path) -> dict[str, bytes]:
    """All files below a folder, by their paths in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class OnACopy(unittest.TestCase):
    """A test with a folder of its own, `self.folder`, and the toy's spec/ in it."""

    maxDiff = None

    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="davit-codegen-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.spec = self.folder / "spec"
        shutil.copytree(TOY / "spec", self.spec)

    def run_codegen(self, *arguments: object, root: Path = ROOT) -> str:
        """Runs codegen, which must succeed."""
        result = codegen(*arguments, root=root)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return result.stdout

    def assert_same_files(self, ours: Path, theirs: Path) -> None:
        ours_files, theirs_files = files(ours), files(theirs)
        self.assertEqual(list(ours_files), list(theirs_files))
        for name, data in ours_files.items():
            self.assertEqual(data.decode(), theirs_files[name].decode(), name)
