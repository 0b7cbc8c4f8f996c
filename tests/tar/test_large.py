"""Many files, large ones, and how little memory they take."""
import os
import subprocess
import unittest
from pathlib import Path

from support import TOOL, TarTest, entries, tree

PEAK_MAX = 4 << 10  # KiB, of a process that takes 1 to 2 MiB when it does nothing, but more with a sanitizer
SANITIZED = bool(os.environ.get("TAR_SANITIZED"))


class PipeTest(TarTest):
    """Tests with archives that nobody would keep."""

    def pipe(self, *commands: list[str | Path]) -> tuple[bytes, list[str]]:
        """Joins commands; the output of the last, and what each said."""
        processes: list[subprocess.Popen[bytes]] = []
        for number, command in enumerate(commands):
            source = processes[-1].stdout if processes else subprocess.DEVNULL
            target = (self.scratch / f"said{number}").open("wb")
            processes.append(subprocess.Popen(command, stdin=source, stdout=subprocess.PIPE, stderr=target))
            target.close()
            if number:
                assert processes[-2].stdout
                processes[-2].stdout.close()
        assert processes[-1].stdout
        out = processes[-1].stdout.read()
        processes[-1].stdout.close()
        said = [(self.scratch / f"said{number}").read_text() for number in range(len(commands))]
        self.assertEqual([0] * len(commands), [process.wait() for process in processes], said)
        return out, said

    def check_peak(self, said: str) -> None:
        peak = int(said.split("peak ")[1].split(" ")[0])
        print(f"{self.id().split('.')[-1]}: {peak} KiB")
        if not SANITIZED:
            self.assertLess(peak, PEAK_MAX)

    def sparse(self, name: str, size: int) -> None:
        """A file that takes no room; its first and last bytes are none of zeros."""
        with (self.folder / name).open("wb") as file:
            file.write(b"begin")
            file.seek(size - 3)
            file.write(b"end")


class Large(PipeTest):
    """What a machine does while one waits."""

    def test_ten_thousand_files(self) -> None:
        for number in range(10_000):
            self.write(f"{number % 7}/{number}", str(number))
        archive = self.create()
        found = entries(archive)
        self.assertEqual(10_007, len(found))
        self.assertEqual(sorted(f"{n % 7}/{n}" for n in range(10_000)), sorted(e.name for e in found if e.type == 0))
        self.assertEqual(tree(self.folder), tree(self.extract(archive)))

    def test_nine_gibibytes(self) -> None:
        size = 9 << 30
        self.sparse("large", size)
        self.write("larger", "after it")
        out, said = self.pipe([TOOL, "create", self.folder, "--peak"], [TOOL, "list", "--peak"])
        self.assertEqual([(b"large", size), (b"larger", 8)],
                         [(fields[8], int(fields[4])) for fields in (out.split(b"\0")[i : i + 10] for i in (0, 10))])
        self.check_peak(said[0])
        self.check_peak(said[1])

    def test_a_gibibyte_of_files_takes_no_more_memory_than_a_few(self) -> None:
        for number in range(64):
            self.sparse(str(number), 16 << 20)
        _, said = self.pipe([TOOL, "create", self.folder, "--peak"], ["sh", "-c", "cat >/dev/null"])
        self.check_peak(said[0])

    def test_what_is_extracted_takes_no_more_memory(self) -> None:
        self.sparse("file", 256 << 20)
        out = self.scratch / "out"
        out.mkdir()
        _, said = self.pipe([TOOL, "create", self.folder], [TOOL, "extract", out, "--peak"])
        self.check_peak(said[1])
        self.assertEqual(0, subprocess.run(["cmp", self.folder / "file", out / "file"], check=False).returncode)


class Huge(PipeTest):
    """What takes minutes."""

    def test_nine_gibibytes_as_gnu_tar_reads_them(self) -> None:
        size = 9 << 30
        self.sparse("large", size)
        command = "tar -xOf - | { head -c 5; tail -c 3; }"
        out, _ = self.pipe([TOOL, "create", self.folder], ["sh", "-c", command])
        self.assertEqual(b"beginend", out)


if __name__ == "__main__":
    unittest.main()
