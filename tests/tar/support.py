"""What the tests of davit-tar share: the tool that tool.c is, folders that go with a test, and lists of archives."""
import atexit
import functools
import io
import os
import shutil
import subprocess
import tarfile
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

TOOL = os.environ["TAR_TOOL"]

# Codes of davit.h and tar.h.
ARGUMENT, LIMIT, PROTOCOL, UNSUPPORTED, FILE = -1, -7, -12, -17, -20

FILE_TYPE, HARD_LINK, SYMLINK, CHARACTER, BLOCK, FOLDER, FIFO = range(7)


class Answer(NamedTuple):
    """What one run of the tool gave."""

    exit: int
    out: bytes
    err: str

    @property
    def code(self) -> int:
        """The code of the failure, 0 for none."""
        return int(self.err.split("\n")[0].split(" ")[0]) if self.exit else 0


class Entry(NamedTuple):
    """An entry as the tool lists it."""

    type: int
    mode: int
    uid: int
    gid: int
    size: int
    mtime: float
    device: str
    name: str
    link: str


@functools.cache
def tool_for_others() -> str:
    """The tool where another user reaches it: above the build there may be folders that are closed, such as /root."""
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    os.chmod(folder, 0o755)
    return shutil.copy(TOOL, folder)


def tool(*words: str | Path, given: bytes = b"", user: int | None = None,
         before_exec: Callable[[], None] | None = None) -> Answer:
    """Runs the tool, as another user if asked to."""
    program = TOOL if user is None else tool_for_others()
    done = subprocess.run([program, *map(str, words)], input=given, capture_output=True, check=False, user=user,
                          extra_groups=None if user is None else [], preexec_fn=before_exec, timeout=300)
    return Answer(done.returncode, done.stdout, os.fsdecode(done.stderr))


def entries(archive: bytes) -> list[Entry]:
    """What the tool says of an archive."""
    answer = tool("list", given=archive)
    if answer.exit:
        raise AssertionError(answer.err)
    fields = [os.fsdecode(field) for field in answer.out.split(b"\0")[:-1]]
    found = []
    for i in range(0, len(fields), 10):
        type_, mode, uid, gid, size, seconds, nanoseconds, device, name, link = fields[i : i + 10]
        mtime = int(seconds) + int(nanoseconds) / 1e9
        found.append(Entry(int(type_), int(mode, 8), int(uid), int(gid), int(size), mtime, device, name, link))
    return found


def python_entries(archive: bytes) -> list[Entry]:
    """What Python says of it."""
    types = {tarfile.REGTYPE: FILE_TYPE, tarfile.LNKTYPE: HARD_LINK, tarfile.SYMTYPE: SYMLINK, tarfile.DIRTYPE: FOLDER,
             tarfile.CHRTYPE: CHARACTER, tarfile.BLKTYPE: BLOCK, tarfile.FIFOTYPE: FIFO}
    found = []
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:", encoding="utf-8", errors="surrogateescape") as tar:
        for info in tar:
            kind = types[info.type]
            name = info.name + "/" * (kind == FOLDER)
            device = f"{info.devmajor}:{info.devminor}" if kind in (CHARACTER, BLOCK) else "0:0"
            found.append(Entry(kind, info.mode, info.uid, info.gid, info.size, float(info.mtime), device, name,
                               info.linkname))
    return found


class TarTest(unittest.TestCase):
    """Tests with a folder that goes with each of them."""

    maxDiff = None
    before_exec: Callable[[], None] | None = None  # what is done to a tool that extracts

    def setUp(self) -> None:
        self.scratch = Path(tempfile.mkdtemp(prefix="davit-tar-"))
        self.addCleanup(self.remove)
        self.scratch.chmod(0o755)
        self.folder = self.scratch / "folder"
        self.folder.mkdir()

    def remove(self) -> None:
        """Removes all; who is not root has to open folders for that."""
        if os.geteuid() != 0:
            for parent, folders, _ in os.walk(self.scratch):
                for name in folders:
                    if not os.path.islink(os.path.join(parent, name)):
                        os.chmod(os.path.join(parent, name), 0o700)
        shutil.rmtree(self.scratch)

    def write(self, name: str | bytes, text: str | bytes = "", mode: int = 0o644, to: Path | None = None) -> Path:
        """A file in the folder, or in another, and the folders that it is in."""
        path = (to or self.folder) / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        path.chmod(mode)
        os.utime(path, (1_600_000_000, 1_600_000_000))
        return path

    def create(self, *words: str | Path, folder: Path | None = None) -> bytes:
        """The archive of the folder, or of another."""
        answer = tool("create", folder or self.folder, *words)
        self.assertEqual((0, ""), (answer.exit, answer.err))
        return answer.out

    def extract(self, archive: bytes, *words: str, into: str = "out") -> Path:
        """What an archive becomes."""
        folder = self.scratch / into
        folder.mkdir(exist_ok=True)
        answer = tool("extract", folder, *words, given=archive, before_exec=self.before_exec)
        self.assertEqual((0, ""), (answer.exit, answer.err))
        return folder

    def refused(self, code: int, archive: bytes, *words: str, into: str = "out") -> str:
        """How an archive is refused, which has to be with that code."""
        folder = self.scratch / into
        folder.mkdir(exist_ok=True)
        answer = tool("extract", folder, *words, given=archive, before_exec=self.before_exec)
        self.assertEqual((1, code), (answer.exit, answer.code), answer.err)
        return answer.err


def tree(folder: Path, times: bool = True) -> dict[str, tuple[object, ...]]:
    """All that is in a folder: what, permissions, time, and bytes or target; hard links by who shares a file."""
    found: dict[str, tuple[object, ...]] = {}
    first: dict[int, str] = {}
    for parent, folders, files in os.walk(os.fsencode(folder)):
        for name in sorted(folders + files):
            path = os.path.join(parent, name)
            shown = os.fsdecode(os.path.relpath(path, os.fsencode(folder)))
            stat = os.lstat(path)
            content: object = None
            if os.path.islink(path):
                content = os.readlink(path)
            elif os.path.isfile(path):
                content = (Path(os.fsdecode(path)).read_bytes(), first.setdefault(stat.st_ino, shown))
            found[shown] = (oct(stat.st_mode), int(stat.st_mtime) if times else 0, stat.st_rdev, content)
    return found


def built(*members: tuple[str, dict[str, object]] | tuple[str, dict[str, object], bytes],
          form: int = tarfile.PAX_FORMAT) -> bytes:
    """An archive by Python: of each member a name, what else its header says, and bytes."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:", format=form, encoding="utf-8", errors="surrogateescape") as tar:
        for name, facts, *content in members:
            info = tarfile.TarInfo(name)
            for key, value in facts.items():
                setattr(info, key, value)
            info.size = len(content[0]) if content else 0
            tar.addfile(info, io.BytesIO(content[0]) if content else None)
    return out.getvalue()
