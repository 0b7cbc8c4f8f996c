"""What folders become of archives: those of GNU tar and of Python, and what the options say."""
import os
import socket
import subprocess
import tarfile
import unittest

from support import LIMIT, PROTOCOL, UNSUPPORTED, TarTest, built, entries, tool, tree

LONG = "long" * 60


class Foreign(TarTest):
    """Archives that others made."""

    def plain_folder(self, odd: bool = True) -> None:
        """What every format has room for; and else what only some have."""
        self.write("sub/deep/file", "text", 0o640)
        self.write("empty", mode=0o600)
        self.write("blocks", bytes(range(256)) * 4)
        os.link(self.folder / "sub/deep/file", self.folder / "again")
        (self.folder / "link").symlink_to("sub/deep")
        os.mkfifo(self.folder / "fifo")
        (self.folder / "closed").mkdir()
        self.write("closed/inside", "x")
        os.utime(self.folder / "closed", (1_500_000_000, 1_500_000_000))
        (self.folder / "closed").chmod(0o500)
        if odd:
            self.write(f"{LONG}/{LONG}", "long")
            self.write("日本/ü", "words")
            self.write(b"broken\xff", "bytes")
            (self.folder / "far").symlink_to("/" + LONG)

    def check_gnu(self, form: str, odd: bool) -> None:
        self.plain_folder(odd)
        made = subprocess.run(["tar", "-C", self.folder, "--format", form, "-cf", "-", "."], check=True,
                              stdout=subprocess.PIPE).stdout
        self.assertEqual(tree(self.folder), tree(self.extract(made)))

    def test_gnu(self) -> None:
        self.check_gnu("gnu", odd=True)

    def test_old_gnu(self) -> None:
        self.check_gnu("oldgnu", odd=True)

    def test_pax(self) -> None:
        self.check_gnu("pax", odd=True)

    def test_ustar(self) -> None:
        self.write(f"{'a' * 80}/{'b' * 50}/{'c' * 90}", "a name in two parts")
        self.check_gnu("ustar", odd=False)

    def test_the_seventh_edition(self) -> None:
        self.plain_folder(odd=False)
        (self.folder / "fifo").unlink()
        made = subprocess.run(["tar", "-C", self.folder, "--format", "v7", "-cf", "-", "."], check=True,
                              stdout=subprocess.PIPE).stdout
        self.assertEqual(tree(self.folder), tree(self.extract(made)))

    def test_python(self) -> None:
        for form in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
            with self.subTest(form):
                name = "p" * 90 if form == tarfile.USTAR_FORMAT else LONG + "ü"
                archive = built(("a", {"mtime": 7}, b"text"), ("d", {"type": tarfile.DIRTYPE, "mode": 0o710}),
                                (f"d/{name}", {"mode": 0o604}, b"x" * 1000), form=form)
                out = self.extract(archive, into=f"out{form}")
                self.assertEqual((b"text", b"x" * 1000), ((out / "a").read_bytes(), (out / "d" / name).read_bytes()))
                self.assertEqual((7, 0o40710), (os.lstat(out / "a").st_mtime, os.lstat(out / "d").st_mode))

    def test_large_and_negative_numbers(self) -> None:
        for form in (tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
            for time in (-1, -2**33, 2**40, 0):
                archive = built(("a", {"mtime": time, "uid": 2**31, "gid": 2**32 - 1}), form=form)
                found = entries(archive)[0]
                self.assertEqual((time, 2**31, 2**32 - 1), (found.mtime, found.uid, found.gid))

    def test_fractions_of_seconds_are_kept(self) -> None:
        archive = built(*((f"{i}", {"mtime": time}) for i, time in enumerate((1.25, -0.25, -3.75))))
        self.assertEqual([1.25, -0.25, -3.75], [entry.mtime for entry in entries(archive)])
        self.assertEqual(-0.25, os.lstat(self.extract(archive) / "1").st_mtime)

    def test_records_for_all_entries_are_passed_over(self) -> None:
        archive = built(("a", {}, b"text"))
        made = tarfile.TarInfo.create_pax_global_header({"comment": "x" * 600})
        self.assertEqual(["a"], [entry.name for entry in entries(made + archive)])


class Options(TarTest):
    """What is asked for."""

    def test_special_bits_are_taken_off_unless_they_are_kept(self) -> None:
        archive = built(("a", {"mode": 0o6755}), ("d", {"mode": 0o1777, "type": tarfile.DIRTYPE}))
        self.assertEqual([0o755, 0o777], [os.lstat(self.extract(archive) / n).st_mode & 0o7777 for n in ("a", "d")])
        kept = self.extract(archive, "--special", into="kept")
        self.assertEqual([0o6755, 0o1777], [os.lstat(kept / n).st_mode & 0o7777 for n in ("a", "d")])

    def test_the_umask_is_not_asked(self) -> None:
        before = os.umask(0o077)
        self.addCleanup(os.umask, before)
        out = self.extract(built(("a", {"mode": 0o666}), ("d/f", {"mode": 0o644})))
        self.assertEqual(0o666, os.lstat(out / "a").st_mode & 0o777)
        self.assertEqual(0o700, os.lstat(out / "d").st_mode & 0o777)  # which is no entry

    @unittest.skipUnless(os.geteuid() == 0, "needs root")
    def test_owners_are_kept_when_asked_for(self) -> None:
        kinds = {"a": tarfile.REGTYPE, "d": tarfile.DIRTYPE, "l": tarfile.SYMTYPE, "f": tarfile.FIFOTYPE}
        archive = built(*((name, {"uid": 12, "gid": 34, "type": kind, "linkname": "x", "mode": 0o6755})
                          for name, kind in kinds.items()))
        out = self.extract(archive, "--owner", "--special")
        self.assertEqual([(12, 34)] * 4, [(os.lstat(out / n).st_uid, os.lstat(out / n).st_gid) for n in "adlf"])
        self.assertEqual(0o6755, os.lstat(out / "a").st_mode & 0o7777)
        out = self.extract(archive, into="own")
        self.assertEqual([(0, 0)] * 4, [(os.lstat(out / n).st_uid, os.lstat(out / n).st_gid) for n in "adlf"])

    @unittest.skipUnless(os.geteuid() == 0, "needs root")
    def test_devices_are_made_only_when_asked_for(self) -> None:
        archive = built(("null", {"type": tarfile.CHRTYPE, "devmajor": 1, "devminor": 3, "mode": 0o666}))
        self.assertIn("null: a device", self.refused(UNSUPPORTED, archive))
        self.assertEqual([], os.listdir(self.scratch / "out"))
        self.assertEqual(os.makedev(1, 3), os.lstat(self.extract(archive, "--devices") / "null").st_rdev)

    def test_limits_are_kept_to(self) -> None:
        archive = built(("a", {}, b"12345"), ("b", {}, b"12345"), ("c", {}))
        self.assertIn("more entries", self.refused(LIMIT, archive, "--entries", "2"))
        self.extract(archive, "--entries", "3", "--bytes", "10")
        self.assertIn("b: more bytes", self.refused(LIMIT, archive, "--bytes", "9", into="few"))
        self.assertEqual(["a"], os.listdir(self.scratch / "few"))


class Places(TarTest):
    """What was there before."""

    def test_a_file_takes_the_place_of_what_is_no_folder(self) -> None:
        out = self.scratch / "out"
        out.mkdir()
        (out / "a").write_text("old" * 100)
        (out / "b").symlink_to("a")
        os.mkfifo(out / "c")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(out / "d"))
        self.extract(built(*((n, {}, b"new") for n in "abcd")))
        self.assertEqual(["new"] * 4, [(out / n).read_text() for n in "abcd"])
        self.assertTrue(all((out / n).is_file() and not (out / n).is_symlink() for n in "abcd"))

    def test_a_folder_stays_and_gets_its_permissions(self) -> None:
        (self.scratch / "out/d").mkdir(parents=True, mode=0o777)
        (self.scratch / "out/d/kept").touch()
        out = self.extract(built(("d", {"type": tarfile.DIRTYPE, "mode": 0o750}), ("d/new", {})))
        self.assertEqual((["kept", "new"], 0o40750), (sorted(os.listdir(out / "d")), os.lstat(out / "d").st_mode))

    def test_no_file_takes_the_place_of_a_folder(self) -> None:
        (self.scratch / "out/d").mkdir(parents=True)
        answer = tool("extract", self.scratch / "out", given=built(("d", {}, b"text")))
        self.assertEqual((1, "-20 21 d: Is a directory\n"), (answer.exit, answer.err))

    def test_the_folder_itself_stays_as_it_is(self) -> None:
        (self.scratch / "out").mkdir(mode=0o751)
        (self.scratch / "out").chmod(0o751)
        out = self.extract(built(("./", {"type": tarfile.DIRTYPE, "mode": 0o777}), ("./a", {})))
        self.assertEqual((["a"], 0o40751), (os.listdir(out), os.lstat(out).st_mode))
        self.assertIn("no folder", self.refused(PROTOCOL, built((".", {}, b"text"))))

    def test_a_closed_folder_is_closed_when_all_in_it_is_written(self) -> None:
        archive = built(("d", {"type": tarfile.DIRTYPE, "mode": 0o500, "mtime": 5}),
                        ("d/e", {"type": tarfile.DIRTYPE, "mode": 0o555, "mtime": 6}), ("d/e/f", {}, b"text"),
                        ("d/g", {}), ("h", {}))
        out = self.scratch / "out"
        out.mkdir()
        out.chmod(0o777)
        answer = tool("extract", out, given=archive, user=65534 if os.geteuid() == 0 else None)
        self.assertEqual((0, ""), (answer.exit, answer.err))
        self.assertEqual([(0o40500, 5), (0o40555, 6)], [(os.lstat(out / n).st_mode, os.lstat(out / n).st_mtime)
                                                        for n in ("d", "d/e")])
        (out / "d").chmod(0o700)
        (out / "d/e").chmod(0o700)


if __name__ == "__main__":
    unittest.main()
