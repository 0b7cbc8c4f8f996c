"""The README's program with structs does on a real engine what it does on the documents' tiny one.

    test_readme.py PROGRAM
"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from live import DONE, IMAGE, LiveTest, davit, names
from world import dockerfile

PROGRAM = Path(sys.argv.pop(1))
EXPECTED = Path(__file__).resolve().parents[2] / "examples" / "expected" / f"{PROGRAM.name}.txt"


class Readme(LiveTest):
    def test_its_container_runs_and_has_its_port(self) -> None:
        self.build_image()
        network = next(names)  # the engine may have no network of its own
        self.invoke("NetworkCreate", body={"Name": network})
        self.addCleanup(davit, "invoke", "NetworkDelete", f"id={network}")
        done = subprocess.run([PROGRAM, network], capture_output=True, text=True, timeout=60, check=False)
        mine = json.dumps({"network": [network]})
        for container in self.invoke("ContainerList", "all=true", f"filters={mine}").value():
            self.addCleanup(davit, "invoke", "ContainerDelete", f"id={container['Id']}", "force=true")
        self.assertEqual((0, EXPECTED.read_text(), ""), (done.returncode, done.stdout, done.stderr))

    def build_image(self) -> None:
        """An image that, like the one of that name in Docker's registry, has a port and a command."""
        with tempfile.NamedTemporaryFile() as file:
            file.write(dockerfile(f"FROM {IMAGE}", "EXPOSE 80", 'CMD ["httpd", "-f"]'))
            file.flush()
            built = davit("invoke", "ImageBuild", "t=httpd", "--body", f"@{file.name}")
        self.assertEqual(DONE, built.exit, built.err)
        self.addCleanup(davit, "invoke", "ImageDelete", "name=httpd")


if __name__ == "__main__":
    unittest.main()
