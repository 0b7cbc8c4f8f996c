"""tools/quickstart ends with a container's output, and leaves the engine it found as it was."""
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

QUICKSTART = Path(__file__).resolve().parents[2] / "tools" / "quickstart"
SKIPPED = 77  # ctest's: see CMakeLists.txt


def quickstart(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([QUICKSTART], env=os.environ | environment, capture_output=True, text=True, timeout=240,
                          check=False)


def everything_there() -> list[list]:
    """What the engine at DOCKER_HOST has of images and containers."""
    calls = (["ImageList"], ["ContainerList", "all=true"])
    return [json.loads(subprocess.check_output([os.environ["DAVIT"], "invoke", *call])) for call in calls]


class Quickstart(unittest.TestCase):
    def test_an_engine_is_found_used_and_left_as_it_was(self) -> None:
        done = quickstart()
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertIn("There is an engine here", done.stdout)
        said = r"\nThe container said:\n\n    Hello from a container, process 1 of [0-9a-f]{12}\.\n"
        self.assertRegex(done.stdout, said)
        self.assertEqual([[], []], everything_there())

    def test_what_was_made_is_removed_when_a_step_fails(self) -> None:
        # A davit that fails where the output would be fetched.
        script = '#!/bin/sh\ncase $2 in ContainerLogs) exit 5 ;; esac\nexec "$REAL" "$@"\n'
        built = QUICKSTART.parents[1] / "build" / "quickstart" / "cli" / "davit"
        real = built.with_name("davit.real")
        built.rename(real)
        try:
            built.write_text(script)
            built.chmod(0o755)
            done = subprocess.run([QUICKSTART, "tour"], env=os.environ | {"REAL": str(real)}, capture_output=True,
                                  text=True, timeout=240, check=False)
        finally:
            real.rename(built)
        self.assertNotEqual(0, done.returncode)
        self.assertIn("davit invoke ContainerLogs", done.stdout)
        self.assertNotIn("The container said", done.stdout)
        self.assertEqual([[], []], everything_there())

    def test_where_no_engine_answers_one_is_started(self) -> None:
        done = quickstart(DOCKER_HOST="unix:///nowhere/docker.sock")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertIn("No engine answers here", done.stdout)
        self.assertIn("Hello from a container", done.stdout)
        self.assertEqual([[], []], everything_there())


if __name__ == "__main__":
    unittest.main()
