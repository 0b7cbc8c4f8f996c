"""What archives are made of, as GNU tar, Python and libarchive read them."""
import os
import shutil
import socket
import subprocess
import unittest
from pathlib import Path

from support import (ARGUMENT, BLOCK, CHARACTER, FIFO, FILE, FILE_TYPE, FOLDER, HARD_LINK, LIMIT, SYMLINK, TarTest,
                     entries, python_entries, tool, tree)

LONG = "long" * 60  # more than a header has room for


class Contents(TarTest):
    """Archives of a folder."""

    def odd_folder(self) -> None:
        """All that a folder may have."""
        self.write("plain", "text", 0o640)
        self.write("script", "#!/bin/sh\n", 0o755)
        self.write("empty")
        self.write("sub/hard", "linked")
        os.link(self.folder / "sub/hard", self.folder / "again")
        self.write(f"{LONG}/{LONG}/{LONG}", "deep")
        self.write("ümläut/日本", "words")
        self.write(b"broken\xff\xfe", "bytes")
        self.write("e\u0301", "two characters that look like one")
        self.write(" lead and trail ", "blanks")
        self.write("new\nline", "a name of two lines")
        (self.folder / "link").symlink_to("sub/hard")
        (self.folder / "away").symlink_to("/nowhere/../" + LONG)
        (self.folder / "nothing in it").mkdir(mode=0o700)
        os.mkfifo(self.folder / "fifo", 0o600)

    def test_python_reads_the_same_as_the_tool(self) -> None:
        self.odd_folder()
        archive = self.create("--owner")
        self.assertEqual(python_entries(archive), entries(archive))
        self.assertEqual(19, len(entries(archive)))

    def test_gnu_tar_unpacks_the_same_folder(self) -> None:
        self.odd_folder()
        out = self.scratch / "out"
        out.mkdir()
        done = subprocess.run(["tar", "-xpf", "-", "-C", out], input=self.create(), capture_output=True, check=False)
        self.assertEqual((0, b""), (done.returncode, done.stderr))
        self.assertEqual(tree(self.folder), tree(out))

    @unittest.skipUnless(shutil.which("bsdtar"), "there is no bsdtar")
    def test_libarchive_unpacks_the_same_folder(self) -> None:
        self.odd_folder()
        for name in ("e\u0301", os.fsdecode(b"broken\xff\xfe")):  # which it does not leave as they are
            (self.folder / name).unlink()
        out = self.scratch / "out"
        out.mkdir()
        done = subprocess.run(["bsdtar", "-xpf", "-", "-C", out], input=self.create(), capture_output=True,
                              env={**os.environ, "LC_ALL": "C.UTF-8"}, check=False)
        self.assertEqual((0, b""), (done.returncode, done.stderr))
        self.assertEqual(tree(self.folder), tree(out))

    def test_the_tool_unpacks_the_same_folder(self) -> None:
        self.odd_folder()
        self.assertEqual(tree(self.folder), tree(self.extract(self.create())))

    def test_the_same_files_make_the_same_archive_in_pieces_of_any_size(self) -> None:
        self.odd_folder()
        archive = self.create()
        copy = self.scratch / "copy"
        subprocess.run(["cp", "-a", self.folder, copy], check=True)
        self.assertEqual(archive, self.create(folder=copy))
        for piece in (1, 7, 511, 512, 513, 10000):
            self.assertEqual(archive, self.create("--piece", str(piece)))

    def test_names_are_sorted_folder_by_folder(self) -> None:
        for name in ("b", "a/z", "a/B", "a.c", "a-", "c/d/e", "A"):
            self.write(name)
        names = [entry.name for entry in entries(self.create())]
        self.assertEqual(["A", "a/", "a/B", "a/z", "a-", "a.c", "b", "c/", "c/d/", "c/d/e"], names)

    def test_bits_above_permissions_are_sent(self) -> None:
        self.write("a", mode=0o4755)
        (self.folder / "b").mkdir()
        (self.folder / "b").chmod(0o3711)
        self.assertEqual([0o4755, 0o3711], [entry.mode for entry in entries(self.create())])

    @unittest.skipUnless(os.geteuid() == 0, "needs root, to give files away")
    def test_owners_are_root_unless_they_are_kept(self) -> None:
        os.chown(self.write("file"), 1234, 3_000_000)
        self.assertEqual([(0, 0)], [(e.uid, e.gid) for e in entries(self.create())])
        self.assertEqual([(1234, 3_000_000)], [(e.uid, e.gid) for e in entries(self.create("--owner"))])
        self.assertEqual(python_entries(self.create("--owner")), entries(self.create("--owner")))

    def test_times_before_1970_and_after_2242_are_kept(self) -> None:
        for name, time in (("old", -100_000), ("new", 9_000_000_000)):
            os.utime(self.write(name), (time, time))
        archive = self.create()
        self.assertEqual([9_000_000_000, -100_000], [entry.mtime for entry in entries(archive)])
        self.assertEqual(python_entries(archive), entries(archive))

    def test_each_length_of_a_name_is_kept(self) -> None:
        for length in range(90, 256):
            self.write("n" * length)
        (self.folder / "link").symlink_to("t" * 101)
        archive = self.create()
        self.assertEqual(python_entries(archive), entries(archive))
        self.assertEqual(167, len(entries(archive)))

    def test_sockets_are_left_out_and_said_so(self) -> None:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(self.folder / "socket"))
            answer = tool("create", self.folder)
        self.assertEqual((0, "skipped socket: a socket\n"), (answer.exit, answer.err))
        self.assertEqual([], entries(answer.out))

    @unittest.skipUnless(os.geteuid() == 0, "needs root")
    def test_devices_are_entries(self) -> None:
        os.mknod(self.folder / "null", 0o20666, os.makedev(1, 3))
        os.mknod(self.folder / "disk", 0o60600, os.makedev(259, 70000))
        found = entries(self.create())
        self.assertEqual([(BLOCK, "259:70000"), (CHARACTER, "1:3")], [(e.type, e.device) for e in found])
        self.assertEqual(python_entries(self.create()), found)

    def test_a_file_with_three_names_is_one_file_and_two_links(self) -> None:
        self.write("b", "text")
        os.link(self.folder / "b", self.folder / "a")
        os.link(self.folder / "b", self.folder / "c")
        found = [(entry.type, entry.name, entry.link, entry.size) for entry in entries(self.create())]
        self.assertEqual([(FILE_TYPE, "a", "", 4), (HARD_LINK, "b", "a", 0), (HARD_LINK, "c", "a", 0)], found)

    def test_a_link_to_a_folder_is_a_link(self) -> None:
        self.write("real/file")
        (self.folder / "link").symlink_to("real")
        found = [(entry.type, entry.name) for entry in entries(self.create())]
        self.assertEqual([(SYMLINK, "link"), (FOLDER, "real/"), (FILE_TYPE, "real/file")], found)


class Items(TarTest):
    """Archives of things given one by one."""

    def names(self, *words: str | Path) -> list[tuple[int, str]]:
        answer = tool("create", *words)
        self.assertEqual((0, ""), (answer.exit, answer.err))
        return [(entry.type, entry.name) for entry in entries(answer.out)]

    def test_bytes_and_files_and_folders_are_sent_in_their_order(self) -> None:
        self.write("x/y", "file")
        os.mkfifo(self.folder / "x/z")
        found = self.names("--data", "b=text", "--path", f"a={self.folder}/x/y", "--path", f"deep/c={self.folder}/x")
        self.assertEqual([(FILE_TYPE, "b"), (FILE_TYPE, "a"), (FOLDER, "deep/c/"), (FILE_TYPE, "deep/c/y"),
                          (FIFO, "deep/c/z")], found)

    def test_an_item_is_in_the_place_of_what_the_folder_has(self) -> None:
        self.write("Dockerfile", "FROM a")
        self.write("gone/with/it")
        self.write("stays/here", "old")
        archive = self.create("--data", "Dockerfile=FROM b", "--data", "gone=", "--data", "./stays//here=new")
        self.assertEqual(["stays/", "Dockerfile", "gone", "stays/here"], [entry.name for entry in entries(archive)])
        out = self.extract(archive)
        self.assertEqual(("FROM b", "new"), ((out / "Dockerfile").read_text(), (out / "stays/here").read_text()))

    def test_items_are_not_ignored(self) -> None:
        self.write("secret", "x")
        self.assertEqual([(FILE_TYPE, "secret")], self.names(self.folder, "--line", "*", "--data", "secret=y"))

    def test_names_that_lead_elsewhere_are_refused(self) -> None:
        for name in ("", "/a", "../a", "a/../../b", ".", "./", "a/.."):
            with self.subTest(name):
                answer = tool("create", "--data", f"{name}=text")
                self.assertEqual((1, ARGUMENT), (answer.exit, answer.code))

    def test_two_items_of_one_name_are_refused(self) -> None:
        answer = tool("create", "--data", "a/b=1", "--data", "c=2", "--data", "./a//b=3")
        self.assertEqual("-1 0 a/b: two items of that name\n", answer.err)

    def test_a_path_that_is_not_there_is_an_error_with_its_name(self) -> None:
        answer = tool("create", "--path", f"name={self.folder}/nothing")
        self.assertEqual(FILE, answer.code)
        self.assertIn("folder/nothing: it is no longer there", answer.err)

    def test_nothing_at_all_is_an_archive(self) -> None:
        self.assertEqual(bytes(1024), tool("create").out)
        self.assertEqual([], entries(bytes(1024)))


class Trouble(TarTest):
    """Folders that cannot be sent."""

    def test_a_folder_that_is_none(self) -> None:
        self.assertIn("Not a directory", tool("create", self.write("file")).err)
        self.assertIn("No such file or directory", tool("create", self.folder / "nothing").err)

    @unittest.skipUnless(os.geteuid() == 0, "needs root, to become somebody else")
    def test_what_cannot_be_read_is_an_error_with_its_name(self) -> None:
        self.write("sub/secret", mode=0o600)
        answer = tool("create", self.folder, user=65534)
        self.assertEqual("-20 13 sub/secret: Permission denied\n", answer.err)
        (self.folder / "sub").chmod(0o700)
        answer = tool("create", self.folder, user=65534)
        self.assertEqual("-20 13 sub: Permission denied\n", answer.err)

    def test_folders_that_are_too_deep_are_told(self) -> None:
        self.write("/".join("d" * 256) + "/file")
        answer = tool("create", self.folder)
        self.assertEqual(LIMIT, answer.code)
        self.assertIn("more than 256 folders inside each other", answer.err)

    def test_names_that_are_too_long_are_told(self) -> None:
        self.write(f"{'f' * 250}/{'g' * 250}")
        answer = tool("create", "--path", f"{'/'.join(['e' * 250] * 15)}={self.folder}")
        self.assertEqual(LIMIT, answer.code)
        self.assertIn("a name in it has more than 4094 bytes", answer.err)
        self.assertEqual(LIMIT, tool("create", "--data", f"{'e' * 4095}=text").code)

    def test_plain_files_are_without_records(self) -> None:
        self.write("file", "text")
        self.assertEqual(512 + 512 + 1024, len(self.create()))


if __name__ == "__main__":
    unittest.main()
