"""What goes to the engine bit by bit: archives from files and pipes, and that they arrive as they were."""

import io
import os
import subprocess
import tarfile
import tempfile
import unittest
from pathlib import Path

from live import DAVIT, DONE, IMAGE, REFUSED, Answer, LiveTest, davit

PEAK = int(os.environ.get("DAVIT_PEAK", 12 << 10))  # KiB of memory that the command may take
ODD = ["a b", "ä\n", "-", "*", "x" * 200, "d/e/f"]


def archive(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        return {m.name: tar.extractfile(m).read() for m in tar if m.isfile()}


class Uploads(LiveTest):
    def piped(self, data: bytes, *words: str, exit_code: int = DONE) -> Answer:
        """Runs the command with data that comes through a pipe, and looks how much memory it takes."""
        with subprocess.Popen([DAVIT, "invoke", *words, "--body", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as command:
            for at in range(0, len(data), 1 << 20):
                command.stdin.write(data[at : at + (1 << 20)])
            status = Path(f"/proc/{command.pid}/status").read_text()
            out, err = command.communicate(timeout=60)
        self.assertEqual(exit_code, command.returncode, err)
        self.assertLess(int(status.split("VmHWM:")[1].split()[0]), PEAK)
        return Answer(command.returncode, out, err.decode())

    def file(self) -> Path:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        return Path(folder.name) / "archive.tar"

    def content(self, image: str, path: str) -> dict[str, bytes]:
        """The files in a folder of an image."""
        name = self.container("true", start=False, Image=image)
        return unpacked(self.invoke("ContainerArchive", f"id={name}", f"path={path}").out)

    def image(self, name: str) -> str:
        self.addCleanup(davit, "invoke", "ImageDelete", f"name={name}", "force=true")
        return name

    def test_what_is_put_into_a_container_comes_out_again(self) -> None:
        files = {name: os.urandom(1000 + at) for at, name in enumerate(ODD)} | {"large": os.urandom(1 << 20) * 48}
        name, data, file = self.container("sleep", "600"), archive(files), self.file()
        file.write_bytes(data)
        self.invoke("ContainerCreate", f"name={name}-other", body={"Image": IMAGE, "Cmd": ["true"]})
        self.addCleanup(davit, "invoke", "ContainerDelete", f"id={name}-other")
        self.piped(data, "PutContainerArchive", f"id={name}", "path=/tmp")
        self.invoke("PutContainerArchive", f"id={name}-other", "path=/tmp", "--body", f"@{file}")
        for container in (name, f"{name}-other"):
            self.invoke("ContainerArchive", f"id={container}", "path=/tmp/.", "--output", str(file))
            there = {path.removeprefix("./"): content for path, content in unpacked(file.read_bytes()).items()}
            self.assertEqual(sorted(files), sorted(there))
            self.assertTrue(all(there[path] == content for path, content in files.items()))

    def test_an_image_that_is_saved_and_loaded_is_the_same(self) -> None:
        file = self.file()
        tag = self.image("saved:here")
        identity = self.invoke("ImageBuild", "q=true", f"t={tag}", "--body", f"@{self.context(file)}").value()["stream"]
        self.invoke("ImageGet", f"name={tag}", "--output", str(file))
        for load in (lambda: self.piped(file.read_bytes(), "ImageLoad"),
                     lambda: self.invoke("ImageLoad", "--body", f"@{file}")):
            self.invoke("ImageDelete", f"name={tag}")
            self.assertIn(tag, load().out.decode())
            self.assertEqual(identity.strip(), self.invoke("ImageInspect", f"name={tag}").value()["Id"])

    def context(self, file: Path, content: bytes = b"built") -> Path:
        """A small build context, in that file."""
        file.write_bytes(archive({"Dockerfile": f"FROM {IMAGE}\nCOPY what /made/\n".encode(), "what": content}))
        return file

    def test_an_image_is_built_from_a_pipe(self) -> None:
        content = os.urandom(16 << 20)
        tag = self.image("built:here")
        steps = self.piped(self.context(self.file(), content).read_bytes(), "ImageBuild", f"t={tag}").values()
        self.assertTrue(any("Successfully tagged" in step.get("stream", "") for step in steps), steps)
        self.assertTrue(self.content(tag, "/made") == {"made/what": content})

    def test_an_image_is_made_of_what_comes_through_a_pipe(self) -> None:
        content = os.urandom(16 << 20)
        self.image("imported:here")
        self.piped(archive({"in/there": content}), "ImageCreate", "fromSrc=-", "repo=imported", "tag=here")
        self.assertTrue(self.content("imported:here", "/in") == {"in/there": content})

    def test_an_upload_without_end_is_refused_before_its_end(self) -> None:
        for source in ("/dev/zero", "/dev/urandom"):
            answer = self.invoke("PutContainerArchive", "id=nothing-like-this", "path=/", "--body", f"@{source}",
                                 exit_code=REFUSED)
            self.assertIn("404: No such container: nothing-like-this", answer.err)
        name = self.container("true")
        answer = self.invoke("PutContainerArchive", f"id={name}", "path=/nowhere", "--body", "@/dev/zero",
                             exit_code=REFUSED)
        self.assertIn("404: Could not find the file /nowhere in container", answer.err)


if __name__ == "__main__":
    unittest.main()
