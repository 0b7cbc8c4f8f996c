"""Archives with mistakes in them, made block by block; and what befalls a file while it is written."""
import os
import resource
import signal
import unittest

from support import FILE, FOLDER, LIMIT, PROTOCOL, UNSUPPORTED, TarTest, entries, tool

FIELDS = {"name": (0, 100), "mode": (100, 8), "uid": (108, 8), "gid": (116, 8), "size": (124, 12), "mtime": (136, 12),
          "kind": (156, 1), "link": (157, 100), "magic": (257, 8), "major": (329, 8), "minor": (337, 8),
          "prefix": (345, 155), "trailer": (508, 4)}


def block(content: bytes = b"", **fields: bytes) -> bytes:
    """A header, and the blocks of a content; what a field does not say is usual."""
    usual = {"name": b"a", "mode": b"0644", "size": b"%o" % len(content), "kind": b"0", "magic": b"ustar\00000"}
    header = bytearray(512)
    for field, value in {**usual, **fields}.items():
        at, size = FIELDS[field]
        header[at : at + size] = value.ljust(size, b"\0")
    header[148:156] = b" " * 8
    header[148:155] = b"%06o\0" % sum(header)
    return bytes(header) + content + bytes(-len(content) % 512)


def records(*pairs: tuple[bytes, bytes]) -> bytes:
    """A pax header with these records."""
    text = b""
    for name, value in pairs:
        size = len(name) + len(value) + 3
        size += len(str(size + len(str(size))))
        text += b"%d %s=%s\n" % (size, name, value)
    return block(text, kind=b"x")


END = bytes(1024)


class Mistakes(TarTest):
    """Each is an error that says where."""

    def wrong(self, archive: bytes, code: int, words: str) -> None:
        with self.subTest(words):
            answer = tool("list", given=archive + END)
            self.assertEqual(code, answer.code, answer.err)
            self.assertIn(words, answer.err)

    def test_numbers_that_are_none(self) -> None:
        for field in ("mode", "uid", "gid", "size", "mtime"):
            for value in (b"8", b"0x1", b"1 1", b"-1", b"+"):
                self.wrong(block(**{field: value}), PROTOCOL, "byte 0 of the archive: a header with a number")
        for field in ("size", "mtime"):
            self.wrong(block(**{field: b"\x80\x10" + b"\xff" * 10}), PROTOCOL, "a header with a number")  # over 2^63
        self.wrong(block(size=b"\xff" * 12), PROTOCOL, "a header with a number")  # which is -1
        self.wrong(block(uid=b"\x80\0\0\x01" + bytes(4)), PROTOCOL, "a header with a number")  # 2^32
        self.wrong(block() + block(kind=b"3", major=b"9"), PROTOCOL, "byte 512 of the archive: a device with a number")

    def test_records_that_are_none(self) -> None:
        for text in (b"x", b"5", b"12 path=a", b"12 path=ab\n", b"3 \n", b"11 path a\n", b"6 =aa\n", b"0 path=a\n",
                     b"10path=aa\n", b"99999999999999999999 path=a\n", b"10 path=a\n10 path=\n", b"-1 a=b\n"):
            self.wrong(block(text, kind=b"x"), PROTOCOL, "byte 0 of the archive: a record that is none")
        for name, value in ((b"size", b"1x"), (b"size", b"-1"), (b"size", b"9" * 19), (b"uid", b"4294967296"),
                            (b"gid", b"x"), (b"mtime", b"1.x"), (b"mtime", b"--1"), (b"mtime", b".5")):
            self.wrong(records((name, value)), PROTOCOL, "a record with a number that is none")
        self.wrong(records((b"path", b"a\0b")), PROTOCOL, "a name with a NUL")

    def test_names_that_are_too_long(self) -> None:
        for made in (records((b"path", b"n" * 4096)), block(b"n" * 4096, kind=b"L"), block(b"n" * 4096, kind=b"K"),
                     records((b"linkpath", b"n" * 5000))):
            self.wrong(made, LIMIT, "a name that is too long")

    def test_records_that_are_too_many(self) -> None:
        for kind in (b"x", b"g", b"L", b"K"):
            self.wrong(block(bytes((1 << 20) + 1), kind=kind), LIMIT, "more in front of an entry than allowed")

    def test_what_is_not_understood(self) -> None:
        for kind in (b"S", b"D", b"V", b"M", b"N", b"X", b"8", b"\xff"):
            self.wrong(block(kind=kind, name=b"odd"), UNSUPPORTED, "odd: a kind of entry that is not understood")
        self.wrong(records((b"GNU.sparse.major", b"1")), UNSUPPORTED, "a file with holes")

    def test_an_entry_without_a_name(self) -> None:
        self.wrong(block(name=b""), PROTOCOL, "an entry without a name")

    def test_a_folder_too_deep(self) -> None:
        out = self.scratch / "out"
        out.mkdir()
        deep = b"".join(block(name=b"d/" * depth, kind=b"5") if depth < 50 else
                        records((b"path", b"d/" * depth)) + block(kind=b"5") for depth in range(1, 258))
        answer = tool("extract", out, given=deep + END)
        self.assertEqual(LIMIT, answer.code)
        self.assertIn("too many folders inside each other", answer.err)


class Forms(TarTest):
    """What is odd, but no mistake."""

    def names(self, archive: bytes) -> list[str]:
        return [entry.name for entry in entries(archive + END)]

    def test_names_in_two_parts(self) -> None:
        self.assertEqual(["p/a"], self.names(block(prefix=b"p")))
        self.assertEqual(["p" * 155 + "/" + "n" * 100], self.names(block(prefix=b"p" * 155, name=b"n" * 100)))
        self.assertEqual(["p" * 131 + "/a"], self.names(block(prefix=b"p" * 131 + b"12345678901 1", trailer=b"tar\0")))
        self.assertEqual(["a"], self.names(block(prefix=b"p", magic=b"ustar  \0")))
        self.assertEqual(["a"], self.names(block(prefix=b"p", magic=b"")))

    def test_what_stands_later_wins_and_nothing_takes_it_back(self) -> None:
        archive = records((b"path", b"b"), (b"path", b"c"), (b"size", b"3"), (b"uid", b"7"), (b"uid", b""))
        found = entries(archive + block(b"xyz", size=b"0", uid=b"5") + block(name=b"d") + END)
        self.assertEqual([("c", 3, 5), ("d", 0, 0)], [(entry.name, entry.size, entry.uid) for entry in found])

    def test_only_files_have_bytes(self) -> None:
        archive = b"".join(block(kind=kind, size=b"1000", link=b"x") for kind in (b"1", b"2", b"3", b"4", b"5", b"6"))
        self.assertEqual([0] * 6, [entry.size for entry in entries(archive + END)])

    def test_old_files_that_end_in_a_slash_are_folders(self) -> None:
        found = entries(block(name=b"d/", kind=b"\0", magic=b"") + block(name=b"e/", kind=b"7") + END)
        self.assertEqual([FOLDER, FOLDER], [entry.type for entry in found])

    def test_records_of_nothing(self) -> None:
        self.assertEqual(["a"], self.names(block(kind=b"x") + block(kind=b"g") + block()))

    def test_sums_of_signed_bytes(self) -> None:
        made = bytearray(block(name=b"\xe9"))
        made[148:156] = b" " * 8
        made[148:155] = b"%06o\0" % sum(byte - 256 * (byte > 127) for byte in made)
        self.assertEqual([os.fsdecode(b"\xe9")], self.names(bytes(made)))


class Writing(TarTest):
    """What befalls a file."""

    def test_a_file_that_finds_no_room_is_removed(self) -> None:
        def limit() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

        self.before_exec = limit
        message = self.refused(FILE, block(b"x" * 1000, name=b"fits") + block(b"x" * 1001, name=b"large\n") + END)
        self.assertEqual('-20 27 "large\\x0A": File too large\n', message)
        self.assertEqual(["fits"], os.listdir(self.scratch / "out"))


if __name__ == "__main__":
    unittest.main()
