"""Folders and archives on a real engine: contexts of builds, copies in and out, images; and pushes with bars."""

import os
import re
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import pushing
from live import DAVIT, DONE, FAILED, IMAGE, LiveTest, REFUSED, davit, names

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "cli"))
from screen import Terminal  # noqa: E402

ODD = {"with space", "line\nbreak", "größe-木", "-rf", "n" * 200, "$(touch x)", "back\\slash", " ", "*"}
PORT = 5001
STREAM = 6
PEAK = int(os.environ.get("DAVIT_PEAK", 12 << 10))  # KiB of memory that the command may take


def found(folder: Path) -> dict[str, bytes | str]:
    """Files by their paths, and links with what they point to."""
    return {str(path.relative_to(folder)): os.readlink(path) if path.is_symlink() else path.read_bytes()
            for path in folder.rglob("*") if path.is_symlink() or path.is_file()}


class FolderTest(LiveTest):
    """Tests with a folder of their own."""

    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = Path(scratch.name)

    def folder(self, name: str, **files: str) -> Path:
        folder = self.scratch / name
        folder.mkdir()
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(content)
        return folder

    def extracted(self, operation: str, *words: str) -> dict[str, bytes | str]:
        folder = self.folder(next(names))
        self.assertEqual(b"", self.invoke(operation, *words, "--extract", str(folder)).out)
        return found(folder)

    def image(self, *words: str, folder: Path, exit_code: int = DONE) -> str:
        """The name of an image that is built from a folder."""
        name = next(names)
        self.invoke("ImageBuild", f"t={name}", *words, "--folder", str(folder), exit_code=exit_code)
        self.addCleanup(davit, "invoke", "ImageDelete", f"name={name}", "force=true")
        return name


class Builds(FolderTest):
    def test_a_context_is_without_what_dockerignore_says(self) -> None:
        lines = "# comment\n**/*.log\n!deep/keep.log\nDockerfile*\n/secret\n"
        folder = self.folder("context", **{
            "Dockerfile": f"FROM {IMAGE}\nCOPY . /context\n", "Dockerfile.other": f"FROM {IMAGE}\nCOPY deep /context\n",
            ".dockerignore": lines, "a.log": "", "deep/keep.log": "k", "deep/b.log": "", "secret/key": "s", "app": "a"})
        (folder / "link").symlink_to("/nowhere")
        for words, expected in (
            (["version=1"], {".dockerignore": lines.encode(), "app": b"a", "deep/keep.log": b"k", "link": "/nowhere"}),
            (["dockerfile=Dockerfile.other"], {"keep.log": b"k"}),
        ):
            name = self.container("true", start=False, Image=self.image(*words, folder=folder))
            copied = self.extracted("ContainerArchive", f"id={name}", "path=/context/.")
            self.assertEqual(expected, {path.removeprefix("./"): content for path, content in copied.items()
                                        if path != "Dockerfile"})

    def test_a_build_that_fails_ends_on_a_terminal_with_what_failed(self) -> None:
        folder = self.folder("context", Dockerfile=f"FROM {IMAGE}\nRUN echo one; exit 3\n")
        terminal = Terminal("-H", os.environ["DOCKER_HOST"], "invoke", "ImageBuild", "--folder", str(folder),
                            columns=200)
        self.assertEqual(STREAM, terminal.end())
        shown = terminal.screen.all
        self.assertEqual((f"Step 1/2 : FROM {IMAGE}", "Step 2/2 : RUN echo one; exit 3", "one"),
                         (shown[0], shown[2], shown[4]))
        self.assertRegex(shown[-1], r"davit: ImageBuild: .*returned a non-zero code: 3$")


class Copies(FolderTest):
    def test_files_go_in_and_out_as_they_are_whatever_they_are_called(self) -> None:
        folder = self.folder("copied", **{name: name * 1000 for name in ODD}, **{"empty": "", "deep/er/x": "x"})
        (folder / "link").symlink_to("../tmp/deep")
        (folder / "deep" / "er").chmod(0o700)
        (folder / "-rf").chmod(0o751)
        os.utime(folder / "-rf", (1, 1234567890))
        name = self.container("true", start=False)
        put = self.invoke("PutContainerArchive", f"id={name}", "path=/tmp", "--folder", str(folder))
        self.assertEqual(b"", put.out)
        target = self.folder("target")
        self.invoke("ContainerArchive", f"id={name}", "path=/tmp/.", "--extract", str(target))
        self.assertEqual(found(folder), found(target))
        seen, deep = (target / "-rf").stat(), (target / "deep" / "er").stat()
        self.assertEqual((0o751, 1234567890, 0o700), (seen.st_mode & 0o7777, int(seen.st_mtime), deep.st_mode & 0o7777))

    def test_neither_way_is_anything_held_whole(self) -> None:
        folder, target = self.folder("large"), self.folder("target")
        (folder / "file").touch()
        os.truncate(folder / "file", 512 << 20)
        name = self.container("true", start=False)
        for words in (["PutContainerArchive", "path=/tmp", "--folder", str(folder)],
                      ["ContainerArchive", "path=/tmp/file", "--extract", str(target)]):
            peaks = [0]
            with subprocess.Popen([DAVIT, "invoke", *words, f"id={name}"]) as command:
                while command.poll() is None:
                    status = Path(f"/proc/{command.pid}/status").read_text()
                    peaks += [int(number) for number in re.findall(r"VmHWM:\s*(\d+)", status)]
                    time.sleep(0.01)
            self.assertEqual(DONE, command.returncode)
            self.assertTrue(0 < peaks[-1] <= PEAK, peaks[-1])
        self.assertEqual(512 << 20, (target / "file").stat().st_size)

    def test_what_is_copied_into_a_file_fails(self) -> None:
        name = self.container("true", start=False)
        done = davit("invoke", "PutContainerArchive", f"id={name}", "path=/bin/busybox", "--folder", str(self.scratch))
        told = [(code, f"davit: PutContainerArchive: {status}: extraction point is not a directory\n")
                for code, status in ((FAILED, 500), (REFUSED, 400))]  # the second one of Docker 28
        self.assertIn((done.exit, done.err), told)

    def test_an_export_is_a_folder_that_can_be_imported(self) -> None:
        name = self.finished("sh", "-c", "echo made > /tmp/made")
        files = self.extracted("ContainerExport", f"id={name}")
        self.assertEqual(b"made\n", files["tmp/made"])
        imported = next(names)
        folder = next(path for path in self.scratch.iterdir())
        self.invoke("ImageCreate", "fromSrc=-", f"repo={imported}", "--folder", str(folder))
        self.addCleanup(davit, "invoke", "ImageDelete", f"name={imported}", "force=true")
        name = self.container("x", start=False, Image=imported)
        self.assertEqual(files, self.extracted("ContainerExport", f"id={name}"))


class Images(FolderTest):
    def test_what_is_saved_is_loaded_again_from_a_file_and_from_a_folder(self) -> None:
        name = self.image(folder=self.folder("context", Dockerfile="FROM scratch\nCOPY Dockerfile /\n"))
        identity = self.invoke("ImageInspect", f"name={name}").value()["Id"]
        file, folder = self.scratch / "image.tar", self.folder("image")
        self.invoke("ImageGet", f"name={name}", "-o", str(file))
        self.invoke("ImageGetAll", f"names={name}", "--extract", str(folder))
        for words in (["--body", f"@{file}"], ["--folder", str(folder)]):
            self.invoke("ImageDelete", f"name={name}", "force=true")
            said = self.invoke("ImageLoad", *words).value()["stream"]
            self.assertEqual(f"Loaded image: {name}:latest\n", said)
            self.assertEqual(identity, self.invoke("ImageInspect", f"name={name}").value()["Id"])


class Bars(FolderTest):
    """Push and pull on a terminal."""

    def run_in_terminal(self, *words: str) -> list[str]:
        terminal = Terminal("-H", os.environ["DOCKER_HOST"], "invoke", *words, columns=200)
        self.assertEqual(DONE, terminal.end(), terminal.screen.all)
        return terminal.screen.all

    def test_each_layer_has_its_line_and_the_rest_is_below(self) -> None:
        registry = pushing.started(PORT)
        if not registry:
            self.skipTest("the engine's network is not to be had")
        self.addCleanup(registry.communicate)
        folder = self.folder("context", Dockerfile="FROM scratch\nCOPY one /\nCOPY two /\n", two="2")
        (folder / "one").write_bytes(os.urandom(20 << 20))
        built, name = self.image(folder=folder), f"127.0.0.1:{PORT}/{next(names)}"
        self.invoke("ImageTag", f"name={built}", f"repo={name}", "tag=one")
        self.addCleanup(davit, "invoke", "ImageDelete", f"name={name}:one", "force=true")
        first, *layers, last = self.run_in_terminal("ImagePush", f"name={name}", "tag=one", "X-Registry-Auth=e30=")
        self.assertEqual(f"The push refers to repository [{name}]", first)
        self.assertEqual(2, len(layers), layers)
        for line in layers:
            self.assertRegex(line, r"\A[0-9a-f]{12}: Pushed( +(\[=*>? *\]  [\d.]+[kM]?B/)?[\d.]+[kM]?B)?\Z")
        digest = re.match(r"one: digest: (sha256:[0-9a-f]{64}) size: \d+\Z", last)
        self.assertTrue(digest, last)
        for image in (built, f"{name}:one"):
            self.invoke("ImageDelete", f"name={image}", "force=true")
        begun, *layers, digests, status = self.run_in_terminal("ImageCreate", f"fromImage={name}", "tag=one")
        self.assertRegex(begun, rf"\Aone: Pulling from {name.partition('/')[2]}\Z")
        self.assertEqual([": Pull complete"] * 2, [line[12:] for line in layers])
        self.assertEqual((f"Digest: {digest[1]}", f"Status: Downloaded newer image for {name}:one"), (digests, status))


if __name__ == "__main__":
    unittest.main()
