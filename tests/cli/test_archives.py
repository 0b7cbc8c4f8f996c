"""Archives: taken apart while they come, into a folder that they do not leave."""

import io
import os
import resource
import shutil
import signal
import socket
import subprocess
import tarfile
import tempfile
import threading
import time
import unittest
from pathlib import Path
from typing import BinaryIO

from command import DAVIT, DONE, ENVIRONMENT, REFUSED, STREAM, USAGE, Ended, davit
from engine import Answers, Engine, answer

EXPORT = ("--api", "1.41", "invoke", "ContainerExport", "id=x")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-tar\r\nTransfer-Encoding: chunked\r\n\r\n"
ODD = {"with space", "line\nbreak", "größe-木", "-rf", "a" * 200, "$(touch x)", "back\\slash"}


def archive(*entries: tarfile.TarInfo, **contents: bytes) -> bytes:
    """A tar file of entries without content, then of files."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for entry in entries:
            tar.addfile(entry)
        for name, content in contents.items():
            file = tarfile.TarInfo(name)
            file.size = len(content)
            tar.addfile(file, io.BytesIO(content))
    return out.getvalue()


def entry(name: str, kind: bytes, link: str = "") -> tarfile.TarInfo:
    result = tarfile.TarInfo(name)
    result.type, result.linkname, result.mode = kind, link, 0o755
    return result


def found(folder: Path) -> dict[str, bytes]:
    """The files in a folder, each by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class ArchiveTest(unittest.TestCase):
    """Each with a folder of its own."""

    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = Path(scratch.name)
        self.folder = self.scratch / "folder"
        self.folder.mkdir()


class Extract(ArchiveTest):
    """--extract."""

    def call(self, answers: Answers, *words: str) -> Ended:
        with Engine(answers) as engine:
            return davit("-H", engine.host, *(words or EXPORT), "--extract", str(self.folder))

    def test_files_folders_and_links_are_there_and_nothing_is_printed(self) -> None:
        contents = {name: name.encode() * 100 for name in ODD} | {"etc/deep/file": b"", "etc/large": b"x" * 3000000}
        data = archive(entry("etc", tarfile.DIRTYPE), entry("etc/link", tarfile.SYMTYPE, "/nowhere"), **contents)
        for operation in (("ContainerArchive", "id=x", "path=/"), ("ContainerExport", "id=x"), ("ImageGet", "name=x"),
                          ("ImageGetAll", "names=x")):
            ended = self.call(answer(200, data), "--api", "1.41", "invoke", *operation)
            self.assertEqual((ended.code, ended.out, ended.err), (DONE, b"", ""))
            self.assertEqual(found(self.folder), contents)
            self.assertEqual(os.readlink(self.folder / "etc/link"), "/nowhere")
            shutil.rmtree(self.folder)
            self.folder.mkdir()

    def test_a_file_is_there_before_the_next_one_comes(self) -> None:
        first, second = archive(one=b"1"), archive(two=b"2")
        seen = threading.Event()

        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(HEAD + b"%x\r\n%s\r\n" % (1024, first[:1024]))
            if seen.wait(30):
                writer.write(b"%x\r\n%s\r\n0\r\n\r\n" % (len(second), second))
        with Engine(lambda request: talk) as engine, subprocess.Popen(
                [DAVIT, "-H", engine.host, *EXPORT, "--extract", self.folder], env=ENVIRONMENT) as command:
            while found(self.folder) != {"one": b"1"}:
                self.assertIsNone(command.poll())
                time.sleep(0.01)
            seen.set()
            self.assertEqual((command.wait(10), found(self.folder)), (DONE, {"one": b"1", "two": b"2"}))

    def test_nothing_is_written_outside_and_what_would_be_is_exit_6(self) -> None:
        for data, message in ((archive(**{"../out": b"x"}), "../out"), (archive(**{"/etc/x": b"x"}), "/etc/x"),
                              (archive(entry("to", tarfile.SYMTYPE, ".."), **{"to/out": b"x"}), "to/out")):
            ended = self.call(answer(200, data))
            self.assertEqual((ended.code, ended.err.startswith("davit: --extract: ")), (STREAM, True), ended.err)
            self.assertIn(message, ended.err)
            self.assertEqual([path.name for path in self.scratch.iterdir()], ["folder"])

    def test_what_is_no_archive_or_not_whole_is_exit_6_and_leaves_whole_files_only(self) -> None:
        data = archive(one=b"1", two=b"2" * 100000)
        for broken, left in ((b"no archive at all" * 100, {}), (b"", {}), (data[:50000], {"one": b"1"}),
                             (data[:1024], {"one": b"1"})):
            ended = self.call(answer(200, broken))
            self.assertEqual((ended.code, found(self.folder)), (STREAM, left))
            self.assertEqual((ended.err.count("davit: --extract: "), ended.err.count("\n")), (1, 1), ended.err)

    def test_a_connection_that_breaks_is_exit_6_and_an_engine_that_refuses_is_4(self) -> None:
        cut = HEAD + b"10000\r\n" + archive(one=b"1", two=b"2" * 100000)[:50000]

        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(cut)
        ended = self.call(lambda request: talk)
        self.assertEqual((ended.code, found(self.folder), ended.err.count("davit: ")), (STREAM, {"one": b"1"}, 1))
        ended = self.call(answer(404, b'{"message":"no such container"}'))
        self.assertEqual((ended.code, ended.err), (REFUSED, "davit: ContainerExport: 404: no such container\n"))

    def test_a_signal_leaves_whole_files_only(self) -> None:
        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(HEAD + b"10000\r\n" + archive(one=b"1", two=b"2" * 100000)[:50000])
            reader.read()
        with Engine(lambda request: talk) as engine, subprocess.Popen(
                [DAVIT, "-H", engine.host, *EXPORT, "--extract", self.folder], env=ENVIRONMENT) as command:
            while len(list(self.folder.iterdir())) < 2:
                self.assertIsNone(command.poll())
                time.sleep(0.01)
            command.send_signal(signal.SIGINT)
            self.assertEqual((command.wait(10), found(self.folder)), (130, {"one": b"1"}))

    def test_devices_are_left_out_and_told_whatever_they_are_called(self) -> None:
        data = archive(entry("dev/null", tarfile.CHRTYPE), entry("sd\x1b[2J\na", tarfile.BLKTYPE), one=b"1")
        ended = self.call(answer(200, data))
        self.assertEqual((ended.code, found(self.folder)), (DONE, {"one": b"1"}))
        self.assertEqual(ended.err, "davit: dev/null is left out: it is a device\n"
                                    "davit: sd?[2J?a is left out: it is a device\n")

    def test_a_folder_that_is_not_there_is_told_before_anything_is_sent(self) -> None:
        with Engine(answer(200, archive(one=b"1"))) as engine:
            ended = davit("-H", engine.host, *EXPORT, "--extract", "/nonexistent/folder")
            self.assertEqual((ended.code, ended.err, engine.requests),
                             (USAGE, "davit: --extract: /nonexistent/folder: No such file or directory\n", []))

    def test_a_file_that_cannot_be_written_is_exit_1(self) -> None:
        (self.folder / "one").mkdir()
        ended = self.call(answer(200, archive(one=b"1")))
        self.assertEqual((ended.code, ended.err), (USAGE, "davit: --extract: one: Is a directory\n"))

    def test_a_limit_of_size_is_exit_1_and_leaves_whole_files_only(self) -> None:
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        with Engine(answer(200, archive(one=b"1", two=bytes(10000)))) as engine:
            ended = davit("-H", engine.host, *EXPORT, "--extract", str(self.folder), preexec_fn=limit)
        self.assertEqual((ended.code, ended.err, found(self.folder)),
                         (USAGE, "davit: --extract: two: File too large\n", {"one": b"1"}))

    def test_it_is_for_archives_and_in_the_place_of_a_file(self) -> None:
        with Engine(answer(200, b"[]")) as engine:
            for words, message in ((["SystemEvents"], "the result of SystemEvents is json-sequence"),
                                   (["ContainerExport", "id=x", "-o", "out.tar"], "two places for one result")):
                ended = davit("-H", engine.host, "invoke", *words, "--extract", str(self.folder))
                self.assertEqual((ended.code, message in ended.err, engine.requests), (USAGE, True, []), ended.err)

    def test_the_headers_can_be_seen(self) -> None:
        ended = self.call(answer(200, archive(one=b"1"), "X-Docker-Container-Path-Stat: e30="), "-v", *EXPORT)
        self.assertIn("< X-Docker-Container-Path-Stat: e30=\n", ended.err)


class Folder(ArchiveTest):
    """--folder."""

    FILES = {"Dockerfile": b"FROM x", "app/main": b"x" * 300000, "app/a.log": b"log", "deep/er/b.log": b"log"}

    def setUp(self) -> None:
        super().setUp()
        for name, content in self.FILES.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(content)

    def sent(self, *words: str, code: int = DONE, err: str = "") -> dict[str, bytes | str]:
        """The files of the archive that arrived, and what its links point to."""
        with Engine(answer(200, b"{}")) as engine:
            ended = davit("-H", engine.host, "--api", "1.41", "invoke", *words, "--folder", str(self.folder))
            self.assertEqual((ended.code, ended.err), (code, err))
            self.head = [header.lower() for header in engine.requests[0].headers]
            with tarfile.open(fileobj=io.BytesIO(engine.requests[0].body)) as tar:
                return {member.name: member.linkname if member.issym() else tar.extractfile(member).read()
                        for member in tar if not member.isdir()}

    def test_it_is_the_body_of_whatever_takes_an_archive(self) -> None:
        odd = {name: name.encode() for name in ODD}
        for name, content in odd.items():
            (self.folder / name).write_bytes(content)
        (self.folder / "link").symlink_to("../../outside")
        for words, kind in ((("PutContainerArchive", "id=x", "path=/"), "application/x-tar"),
                            (("ImageLoad",), "application/x-tar"), (("PluginCreate", "name=x"), "application/x-tar"),
                            (("ImageCreate", "fromSrc=-"), "application/octet-stream")):
            self.assertEqual(self.sent(*words), self.FILES | odd | {"link": "../../outside"})
            self.assertIn("transfer-encoding: chunked", self.head)
            self.assertIn(f"content-type: {kind}", self.head)

    def test_what_is_built_is_without_what_dockerignore_says_and_all_else_has_that_too(self) -> None:
        ignore = b"**/*.log\n!app/a.log\nDockerfile\nother\n"
        (self.folder / ".dockerignore").write_bytes(ignore)
        (self.folder / "other").write_bytes(b"FROM y")
        everything = self.FILES | {".dockerignore": ignore, "other": b"FROM y"}
        self.assertEqual(self.sent("PutContainerArchive", "id=x", "path=/"), everything)
        built = {name: content for name, content in everything.items() if name not in ("deep/er/b.log", "other")}
        self.assertEqual(self.sent("ImageBuild"), built)
        built["other"] = built.pop("Dockerfile") and b"FROM y"
        self.assertEqual(self.sent("ImageBuild", "dockerfile=other"), built)

    def test_what_is_left_out_is_told(self) -> None:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(self.folder / "so\x1bcket"))
            sent = self.sent("PutContainerArchive", "id=x", "path=/", err="davit: so?cket is left out: a socket\n")
        self.assertEqual(sent, self.FILES)

    def test_a_file_that_changes_while_it_is_sent_ends_it_and_is_named(self) -> None:
        path = str(self.scratch / "socket")
        for words in (("PutContainerArchive", "id=x", "path=/"), ("ImageBuild",)):
            (self.folder / "app/shrinks").write_bytes(b"")
            os.truncate(self.folder / "app/shrinks", 1 << 28)
            with socket.socket(socket.AF_UNIX) as server:
                server.bind(path)
                server.listen()
                command = subprocess.Popen([DAVIT, "-H", f"unix://{path}", "--api", "1.41", "invoke", *words,
                                            "--folder", self.folder], env=ENVIRONMENT, stderr=subprocess.PIPE)
                engine, _ = server.accept()
                seen = len(engine.recv(1 << 20, socket.MSG_WAITALL))
                os.truncate(self.folder / "app/shrinks", 0)
                while data := engine.recv(1 << 20):
                    seen += len(data)
                engine.close()
                _, err = command.communicate(timeout=60)
            os.unlink(path)
            self.assertLess(seen, 1 << 28)
            self.assertEqual(command.returncode, USAGE)
            self.assertRegex(err.decode(), r"\Adavit: --folder: app/shrinks: .*chang.*\n\Z")

    def test_what_cannot_be_is_refused_before_anything_is_sent(self) -> None:
        (self.folder / ".dockerignore").write_bytes(b"a\n[z-\n")
        with Engine(answer(200, b"{}")) as engine:
            for words, message in (
                (["ContainerCreate"], "--folder is for archives, and ContainerCreate takes none\n"),
                (["ContainerList"], "--folder is for archives, and ContainerList takes none\n"),
                (["ImageBuild", "--body", "x"], "--folder and --body are two bodies for one request\n"),
                (["ImageBuild"], "--folder: .dockerignore, line 2: "), (["ImageBild"], "the nearest: ImageBuild"),
            ):
                ended = davit("-H", engine.host, "invoke", *words, "--folder", str(self.folder))
                self.assertEqual((ended.code, message in ended.err, engine.requests), (USAGE, True, []), ended.err)
            ended = davit("-H", engine.host, "invoke", "ImageLoad", "--folder", "/nonexistent")
            self.assertEqual((ended.code, ended.err, engine.requests),
                             (USAGE, "davit: --folder: /nonexistent: No such file or directory\n", []))

    def test_a_dry_run_shows_the_head_that_is_sent_and_says_that_the_archive_is_missing(self) -> None:
        with Engine(answer(200, b"{}")) as engine:
            words = ("invoke", "PutContainerArchive", "id=x", "path=/", "--folder", str(self.folder))
            http, curl, sent = (davit("-H", engine.host, "--api", "1.41", *words, *more)
                                for more in (["--dry-run"], ["--dry-run=curl"], []))
            head = engine.requests.pop().raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
            self.assertEqual((sent.code, engine.requests), (DONE, []))
        self.assertEqual(sorted(http.out.split(b"\r\n")), sorted([*head, b"", b""]))
        self.assertEqual((http.code, http.err), (DONE, "davit: the archive of the folder is not shown\n"))
        self.assertEqual((curl.code, b" --data-binary @- " in curl.out, curl.err),
                         (DONE, True, "davit: the body is not shown; give it to curl on stdin\n"))

    def test_an_engine_that_refuses_is_exit_4(self) -> None:
        with Engine(answer(404, b'{"message":"no such container"}')) as engine:
            ended = davit("-H", engine.host, "--api", "1.41", "invoke", "PutContainerArchive", "id=x", "path=/",
                          "--folder", str(self.folder))
        self.assertEqual((ended.code, ended.err), (REFUSED, "davit: PutContainerArchive: 404: no such container\n"))


class Library(ArchiveTest):
    """libdavit-tar, which is not linked."""

    def test_it_is_not_loaded_unless_it_is_needed(self) -> None:
        linked = subprocess.run(["ldd", DAVIT], capture_output=True, text=True, check=True).stdout
        self.assertIn("libjson-c", linked)
        self.assertNotIn("davit", linked)

    def test_without_it_the_option_fails_before_anything_is_sent_and_all_else_works(self) -> None:
        place = str(Path(DAVIT).parents[1] / "tar").encode()
        alone = self.scratch / "davit"
        alone.write_bytes(Path(DAVIT).read_bytes().replace(place, b"/nowhere".ljust(len(place), b"/")))
        alone.chmod(0o755)
        (self.scratch / "libdavit-tar.so.0").write_bytes(b"not this")
        env = ENVIRONMENT | {"LD_LIBRARY_PATH": str(self.scratch)}
        with Engine(answer(200, b"[]")) as engine:
            ended, listed = (
                subprocess.run([alone, "-H", engine.host, *words], env=env, capture_output=True, check=False)
                for words in ((*EXPORT, "--extract", self.folder), ("invoke", "ContainerList"))
            )
            self.assertEqual((ended.returncode, ended.stdout, listed.returncode), (USAGE, b"", DONE))
            self.assertNotIn("GET /v1.41/containers/x/export", str(engine.requests))
        self.assertRegex(ended.stderr.decode(),
                         r"\Adavit: --extract needs libdavit-tar: .*libdavit-tar\.so\.0: .*\n\Z")


if __name__ == "__main__":
    unittest.main()
