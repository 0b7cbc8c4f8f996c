"""The vectors of ignore.json on a real engine: what Docker's own client sends with the classic builder, and what
archives of davit become there. For `tools/engine run`; DAVIT is the davit command."""
import json
import os
import subprocess
import unittest
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from support import FOLDER, TarTest, entries
from test_ignore import VECTORS

DAVIT = os.environ["DAVIT"]
DOCKER = "/usr/bin/docker"  # the one that came with the engine, whatever else there is
DOCKERFILE = "FROM scratch\nCOPY . /context/\n"
OWN = {"Dockerfile", ".dockerignore"}  # which the engine may take out of the context again


def davit(*words: str, given: bytes = b"") -> bytes:
    """Runs the davit command."""
    return subprocess.run([DAVIT, "invoke", *words], input=given, stdout=subprocess.PIPE, check=True, timeout=60).stdout


class Classic(TarTest):
    """Each vector is a context, and what is in its image is looked at. Several are built at once, of which none may be
    deleted meanwhile: a builder that looks for what it knows already fails then. They go with the engine."""

    def check(self, build: Callable[[Path, str], None], *keys: str) -> None:
        """Builds all contexts; what a vector says is what the first of these keys says."""
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda number: self.built(number, build), range(len(VECTORS))))
        for vector, copied in zip(VECTORS, found, strict=True):
            with self.subTest(vector["test"]):
                expected = next(vector[key] for key in keys if key in vector)
                self.assertEqual(set(expected) - OWN, copied)

    def built(self, number: int, build: Callable[[Path, str], None]) -> set[str]:
        """What of a vector's context is in the image."""
        folder, image = self.scratch / str(number), f"context:{number}"
        for name in VECTORS[number]["files"]:
            self.write(name, to=folder)
        self.write(".dockerignore", VECTORS[number]["ignore"], to=folder)
        build(folder, image)
        created = json.loads(davit("ContainerCreate", "--body", json.dumps({"Image": image, "Cmd": ["none"]})))
        archive = davit("ContainerArchive", f"id={created['Id']}", "path=/context")
        davit("ContainerDelete", f"id={created['Id']}")
        return {e.name.removeprefix("context/") for e in entries(archive) if e.type != FOLDER} - OWN

    @unittest.skipUnless(Path(DOCKER).exists(), f"there is no {DOCKER}")
    def test_dockers_client_sends_what_the_vectors_say(self) -> None:
        environment = {**os.environ, "DOCKER_BUILDKIT": "0", "HOME": str(self.scratch)}

        def build(folder: Path, image: str) -> None:
            subprocess.run([DOCKER, "build", "--no-cache", "-f", "-", "-t", image, folder], check=True, timeout=60,
                           input=DOCKERFILE.encode(), stdout=subprocess.DEVNULL, env=environment)

        said = subprocess.run([DOCKER, "version", "--format", "{{.Client.Version}}"], env=environment, check=False,
                              capture_output=True, text=True).stdout
        self.check(build, *(["before 23"] if int(said.split(".")[0]) < 23 else []), "classic", "sent")

    def test_the_engine_builds_from_archives_of_davit_what_the_vectors_say(self) -> None:
        def build(folder: Path, image: str) -> None:
            archive = self.create("--data", f"Dockerfile={DOCKERFILE}", folder=folder)
            davit("ImageBuild", f"t={image}", "nocache=true", "--body", "-", given=archive)

        self.check(build, "sent")


if __name__ == "__main__":
    unittest.main()
