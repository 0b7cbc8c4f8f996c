"""Images of Podman: imported, built, committed, exported; lists of them."""
import os
import subprocess
import tempfile
import time
import unittest
from pathlib import Path
from typing import Any

from live import FAILED, IMAGE, REFUSED, names
from podman import PodmanTest, podman
from registry import archive

ENDED_BADLY = 6  # the answer came, and says that it failed


class ImageTest(PodmanTest):
    def image(self) -> str:
        """A name for an image, which goes with the test."""
        name = f"localhost/{next(names)}:one"
        self.addCleanup(podman, "invoke", "ImageDeleteLibpod", f"name={name}", "force=true")
        return name

    def inspect(self, name: str) -> Any:
        return self.invoke("ImageInspectLibpod", f"name={name}").value()

    def labels(self, name: str) -> Any:
        return self.inspect(name)["Labels"]


class Images(ImageTest):
    def test_an_archive_is_imported_with_changes(self) -> None:
        name = self.image()
        words = [f"reference={name}", "changes=ENV A=1", "changes=LABEL a=b", 'changes=CMD ["/x", "y"]']
        made = self.invoke("ImageImportLibpod", *words, body=archive({"x": b"1"})).value()["Id"]
        seen = self.inspect(name)
        self.assertEqual(made.removeprefix("sha256:"), seen["Id"])
        self.assertEqual((["A=1"], ["/x", "y"]), (seen["Config"]["Env"], seen["Config"]["Cmd"]))
        self.assertEqual({"a": "b"}, seen["Labels"])
        self.assertEqual(1, len(self.invoke("ImageHistoryLibpod", f"name={name}").value()))
        self.assertIn("Image Layers", self.invoke("ImageTreeLibpod", f"name={name}").value()["Tree"])

    def test_a_name_is_given_and_taken(self) -> None:
        name = self.image()
        repository, tag = name.split(":")
        self.invoke("ImageTagLibpod", f"name={IMAGE}", f"repo={repository}", f"tag={tag}")
        self.invoke("ImageExistsLibpod", f"name={name}")
        self.invoke("ImageUntagLibpod", f"name={name}", f"repo={repository}", f"tag={tag}")
        self.invoke("ImageExistsLibpod", f"name={name}", exit_code=REFUSED)
        self.invoke("ImageExistsLibpod", f"name={IMAGE}")

    def test_an_image_is_built(self) -> None:
        name, other = self.image(), self.image()
        lines = [f"FROM {IMAGE}", "ARG WHAT", "COPY Dockerfile /made", "LABEL made=$WHAT", "ENV A=1 B=2 C=3"]
        words = [f"t={name}", f"t={other}", 'buildargs={"WHAT": "live"}', 'labels={"a": "b"}']
        body = archive({"Dockerfile": "\n".join(lines).encode()})
        steps = self.invoke("ImageBuildLibpod", *words, "unsetenv=A", "unsetenv=B", body=body).values()
        self.assertIn("STEP 1/", steps[0]["stream"])
        self.assertEqual(["C=3"], [v for v in self.inspect(name)["Config"]["Env"] if not v.startswith("PATH=")])
        self.assertEqual("live", self.labels(name)["made"])
        self.assertEqual("b", self.labels(other)["a"])

    def test_a_build_that_fails_is_a_failure_after_its_steps(self) -> None:
        body = archive({"Dockerfile": f"FROM {IMAGE}\nCOPY nothing /\n".encode()})
        done = self.invoke("ImageBuildLibpod", body=body, exit_code=ENDED_BADLY)
        self.assertIn(b"STEP 2/2", done.out)
        self.assertIn("nothing", done.err)

    def test_a_container_is_made_an_image(self) -> None:
        name = self.image()
        repository, tag = name.split(":")
        container = self.container("sh", "-c", "echo more > /more")
        self.invoke("ContainerWaitLibpod", f"name={container}")
        words = [f"container={container}", f"repo={repository}", f"tag={tag}", "changes=LABEL a=b", "changes=LABEL c=d"]
        made = self.invoke("ImageCommitLibpod", *words).value()["Id"]
        self.assertEqual({"a": "b", "c": "d"}, self.labels(made))
        self.assertIn("/more", [c["Path"] for c in self.invoke("ImageChangesLibpod", f"name={name}").value()])

    def test_images_are_exported_and_loaded(self) -> None:
        both = [self.image(), self.image()]
        for number, name in enumerate(both):
            body = archive({"x": str(number).encode()})
            self.invoke("ImageImportLibpod", f"reference={name}", body=body)
        one = self.invoke("ImageGetLibpod", f"name={both[0]}").out
        words = [f"references={name}" for name in both]
        several = self.invoke("ImageExportLibpod", *words, "format=docker-archive").out
        for archived, found in ((one, both[:1]), (several, both)):
            removed = self.invoke("ImageDeleteAllLibpod", *[f"images={name}" for name in found]).value()
            self.assertEqual(sorted(found), sorted(removed["Untagged"]))
            self.assertEqual(sorted(found), sorted(self.invoke("ImageLoadLibpod", body=archived).value()["Names"]))


class Manifests(ImageTest):
    def test_a_list_of_images_is_made_changed_and_removed(self) -> None:
        name, first, second = self.image(), self.image(), self.image()
        self.invoke("ManifestCreateLibpod", f"name={name}", body={})
        self.invoke("ManifestExistsLibpod", f"name={name}")
        for image, platform in ((first, {"arch": "mips", "os": "plan9"}), (second, {"arch": "arm64", "os": "linux"})):
            self.invoke("ImageImportLibpod", f"reference={image}", body=archive({"x": image.encode()}))
            body = {"operation": "update", "images": [f"containers-storage:{image}"], **platform}
            self.invoke("ManifestModifyLibpod", f"name={name}", body=body)
        found = self.invoke("ManifestInspectLibpod", f"name={name}").value()["manifests"]
        self.assertEqual({"mips", "arm64"}, {m["platform"]["architecture"] for m in found})
        digest = next(m["digest"] for m in found if m["platform"]["os"] == "plan9")
        self.invoke("ManifestModifyLibpod", f"name={name}", body={"operation": "remove", "images": [digest]})
        self.assertEqual(1, len(self.invoke("ManifestInspectLibpod", f"name={name}").value()["manifests"]))
        self.invoke("ManifestDeleteLibpod", f"name={name}")
        self.invoke("ManifestExistsLibpod", f"name={name}", exit_code=REFUSED)


if __name__ == "__main__":
    unittest.main()
