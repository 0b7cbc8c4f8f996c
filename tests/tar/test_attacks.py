"""Archives, and others, that want something written outside of the folder. Each is tried with openat2 and without."""
import ctypes
import errno
import os
import struct
import subprocess
import sys
import tarfile
import threading
import unittest

from support import FILE, PROTOCOL, TOOL, TarTest, built, tool

LINK, HARD, DIRECTORY = tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE


def forbid_openat2() -> None:
    """From now on this process, and what it starts, is told that there is no openat2, as old kernels say."""
    load, equal, answer = 0x20, 0x15, 0x06
    openat2, allowed, missing = 437, 0x7FFF0000, 0x00050000 | 38
    steps = struct.pack("HBBI" * 4, load, 0, 0, 0, equal, 0, 1, openat2, answer, 0, 0, missing, answer, 0, 0, allowed)
    libc = ctypes.CDLL(None, use_errno=True)
    program = ctypes.create_string_buffer(steps)
    filter_ = ctypes.create_string_buffer(struct.pack("HxxxxxxP", 4, ctypes.addressof(program)))
    if libc.prctl(38, 1, 0, 0, 0) != 0 or libc.prctl(22, 2, filter_) != 0:  # no new privileges; a filter
        raise OSError(ctypes.get_errno(), "seccomp")


class Attacks(TarTest):
    """A folder `out` beside `outside`, in which nothing may change."""

    def setUp(self) -> None:
        super().setUp()
        self.out = self.scratch / "out"
        self.outside = self.scratch / "outside"
        for folder in (self.out, self.outside):
            folder.mkdir()
        (self.outside / "file").write_text("untouched")
        (self.outside / "file").chmod(0o600)
        self.before = self.seen()

    def seen(self) -> list[tuple[object, ...]]:
        paths = [self.outside, *sorted(self.outside.rglob("*"))]
        return [(str(path), (stat := os.lstat(path)).st_mode, stat.st_mtime_ns, stat.st_nlink, stat.st_size)
                for path in paths]

    def tearDown(self) -> None:
        self.assertEqual(self.before, self.seen())
        self.assertEqual("untouched", (self.outside / "file").read_text())
        self.assertEqual({"out", "outside", "folder"}, set(os.listdir(self.scratch)))
        super().tearDown()

    def stopped(self, *members: tuple[str, dict[str, object]] | tuple[str, dict[str, object], bytes],
                code: int = PROTOCOL) -> str:
        return self.refused(code, built(*members))

    def test_absolute_names(self) -> None:
        for name in (f"{self.outside}/new", "/", "//x", "/../x"):
            self.assertIn("a name that leads out", self.stopped((name, {}, b"text")))

    def test_names_with_the_folder_above(self) -> None:
        for name in ("..", "../outside/file", "a/../../outside/file", "a/..", "./../outside/new", "a//../b"):
            for kind in (tarfile.REGTYPE, DIRECTORY, LINK):
                self.assertIn(": a name that leads out", self.stopped((name, {"type": kind, "linkname": "x"})))

    def test_a_link_and_then_a_name_behind_it(self) -> None:
        for target in (str(self.outside), "../outside", "."):
            message = self.stopped(("l", {"type": LINK, "linkname": target}), ("l/file", {}, b"text"))
            self.assertIn("l/file: leads through a link", message)
            self.stopped(("d/l", {"type": LINK, "linkname": f"../{target}"}), ("d/l/new/file", {}, b"text"))
            (self.out / "l").unlink()
            (self.out / "d/l").unlink()

    def test_links_that_lead_over_links(self) -> None:
        self.stopped(("a", {"type": LINK, "linkname": ".."}), ("b", {"type": LINK, "linkname": "a/outside"}),
                     ("b/new", {}, b"text"))
        self.stopped(("d/x", {"type": LINK, "linkname": "../.."}), ("d/x/outside/file", {}, b"text"))

    def test_a_file_over_a_link_replaces_the_link(self) -> None:
        out = self.extract(built(("l", {"type": LINK, "linkname": "../outside/file"}), ("l", {"mode": 0o644}, b"mine")))
        self.assertEqual(("mine", False), ((out / "l").read_text(), (out / "l").is_symlink()))

    def test_a_folder_over_a_link_replaces_the_link(self) -> None:
        out = self.extract(built(("l", {"type": LINK, "linkname": "../outside"}),
                                 ("l", {"type": DIRECTORY, "mode": 0o777, "mtime": 1}), ("l/file", {}, b"mine")))
        self.assertFalse((out / "l").is_symlink())

    def test_links_that_were_there_are_not_followed(self) -> None:
        (self.out / "l").symlink_to(self.outside)
        (self.out / "f").symlink_to(self.outside / "file")
        self.stopped(("l/file", {}, b"text"))
        self.stopped(("l/d/e", {"type": DIRECTORY}))
        self.extract(built(("f", {"mode": 0o777, "mtime": 1}, b"text")))
        self.assertFalse((self.out / "f").is_symlink())

    def test_hard_links_out_of_the_folder(self) -> None:
        (self.out / "l").symlink_to(self.outside)
        for target in (str(self.outside / "file"), "../outside/file", "a/../../outside/file", ""):
            self.assertIn("h: a hard link out of", self.stopped(("h", {"type": HARD, "linkname": target})))
        self.stopped(("h", {"type": HARD, "linkname": "l/file"}))

    def test_a_hard_link_to_a_link_is_another_link(self) -> None:
        out = self.extract(built(("s", {"type": LINK, "linkname": "../outside/file"}),
                                 ("h", {"type": HARD, "linkname": "s"}), ("h", {"mode": 0o777}, b"mine")))
        self.assertEqual((True, "mine"), ((out / "s").is_symlink(), (out / "h").read_text()))

    def test_a_hard_link_to_itself_or_to_nothing(self) -> None:
        self.stopped(("a", {}, b"text"), ("a", {"type": HARD, "linkname": "./a"}))
        self.assertEqual("text", (self.out / "a").read_bytes().decode())
        self.stopped(("b", {"type": HARD, "linkname": "nothing"}), code=FILE)

    def test_what_is_in_a_file_is_refused(self) -> None:
        self.assertIn("a/b: leads through", self.stopped(("a", {}, b"text"), ("a/b", {}, b"text")))

    def test_permissions_and_times_of_a_link_are_not_those_of_what_it_leads_to(self) -> None:
        self.extract(built(("l", {"type": LINK, "linkname": "../outside/file", "mode": 0o777, "mtime": 1})))
        self.extract(built(("m", {"type": LINK, "linkname": "../outside", "mode": 0o777, "mtime": 1})))

    def test_a_folder_that_waits_for_its_permissions_and_becomes_a_link(self) -> None:
        """Who swaps it in the midst of the archive gets no permissions set elsewhere."""
        archive = built(("d", {"type": DIRECTORY, "mode": 0o777, "mtime": 1}), ("d/f", {}, b"x" * 100))
        with subprocess.Popen([TOOL, "extract", self.out, "--piece", "512"], stdin=subprocess.PIPE,
                              stderr=subprocess.PIPE, preexec_fn=self.before_exec) as process:
            assert process.stdin and process.stderr
            process.stdin.write(archive[:1536])
            process.stdin.flush()
            while not (self.out / "d/f").exists():
                pass
            (self.out / "d").rename(self.out / "e")
            (self.out / "d").symlink_to(self.outside)
            process.stdin.write(archive[1536:])
            process.stdin.close()
            self.assertIn(b"d: leads through a link", process.stderr.read())

    def test_somebody_who_swaps_folders_and_links_all_the_time(self) -> None:
        names = [f"d/e/{i}" for i in range(300)]
        archive = built(*((name, {"mode": 0o777, "mtime": 1}, b"text") for name in names))
        done = threading.Event()

        def swap() -> None:
            while not done.is_set():
                for action in (lambda: (self.out / "d").rename(self.out / "real"),
                               lambda: (self.out / "d").symlink_to(self.outside),
                               lambda: (self.out / "d").unlink(),
                               lambda: (self.out / "real").rename(self.out / "d")):
                    try:
                        action()
                    except OSError:
                        pass

        (self.outside / "e").mkdir()
        self.before = self.seen()
        thread = threading.Thread(target=swap)
        thread.start()
        try:
            for _ in range(15):
                tool("extract", self.out, given=archive, before_exec=self.before_exec)
        finally:
            done.set()
            thread.join()


class AttacksWithoutOpenat2(Attacks):
    """The same, folder by folder."""

    before_exec = staticmethod(forbid_openat2)

    def test_it_is_not_there_indeed(self) -> None:
        ask = "import ctypes as c; c.CDLL(None, use_errno=True).syscall(437, -1, 0, 0, 0); print(c.get_errno())"
        done = subprocess.run([sys.executable, "-c", ask], capture_output=True, preexec_fn=forbid_openat2, check=True)
        self.assertEqual(errno.ENOSYS, int(done.stdout))


if __name__ == "__main__":
    unittest.main()
