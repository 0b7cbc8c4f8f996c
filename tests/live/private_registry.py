"""A real registry, on the engine's own network, that wants a password: credentials for it, right and wrong, in a file
or a helper's; and no secret in anything that is shown, nor on any command line."""
import base64
import json
import os
import shutil
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

from live import DONE, Answer, davit
from registry import archive

ADDRESS = "127.0.0.1:5001"
NAME = f"{ADDRESS}/private"
AUTH, SKIPPED = 3, 77
USER, PASSWORD = "someone", '~?>ÿþ"\\: p@ss/+'
WRONG = "wr0ng~?>ÿ"

CONFIG = """
version: 0.1
log: {{level: error}}
storage: {{filesystem: {{rootdirectory: {folder}/data}}}}
http: {{addr: "{address}"}}
"""
HTPASSWD = "auth: {{htpasswd: {{realm: tests, path: {folder}/htpasswd}}}}\n"

HELPER = """#!/bin/sh
[ "$*" = get ] || exit 9
read -r registry
[ "$registry" = {address} ] || {{ echo 'credentials not found in native keychain'; exit 1; }}
cat {folder}/answer
"""


def basic(password: str) -> str:
    return base64.b64encode(f"{USER}:{password}".encode()).decode()


def forms(password: str) -> list[bytes]:
    """What would give a password away: itself, in JSON, and as either base64 has the middle of it."""
    whole = json.dumps({"username": USER, "password": password, "serveraddress": ADDRESS}, ensure_ascii=False,
                       separators=(",", ":"))  # fmt: skip
    sent = base64.urlsafe_b64encode(whole.encode()).decode()
    plain = [password, json.dumps(password)[1:-1], json.dumps(password, ensure_ascii=False)[1:-1]]
    return [form.encode() for form in [*plain, basic(password), sent]]


def serve(case: type[unittest.TestCase], folder: Path, config: str, address: str) -> None:
    """Runs a registry with that configuration until the case's tests are over."""
    (folder / "config.yml").write_text(config.format(folder=folder, address=address))
    engine = Path(os.environ["DOCKER_HOST"].removeprefix("unix://")).with_name("pid").read_text().strip()
    inside = ["nsenter", "--net", "--target", engine]
    registry = subprocess.Popen([*inside, "docker-registry", "serve", str(folder / "config.yml")],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    case.addClassCleanup(registry.wait)
    case.addClassCleanup(registry.kill)
    check = [*inside, "busybox", "nc", "-w", "1", *address.split(":")]
    while subprocess.run(check, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode:
        assert registry.poll() is None
        time.sleep(0.05)


class Watch:
    """Looks at the command lines of all processes, again and again, for secrets."""

    def __init__(self) -> None:
        self.secrets = forms(PASSWORD) + forms(WRONG)
        self.seen: list[bytes] = []
        self.looks = 0
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.look)
        self.thread.start()

    def look(self) -> None:
        while not self.over.is_set():
            for path in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    line = path.read_bytes()
                except OSError:
                    continue  # it has ended
                self.seen += [line for secret in self.secrets if secret in line]
            self.looks += 1
            time.sleep(0.002)

    def end(self) -> None:
        self.over.set()
        self.thread.join()


class PrivateRegistryTest(unittest.TestCase):
    """Tests with the registry, where nobody is logged in to begin with."""

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        hashed = subprocess.run(["htpasswd", "-Bni", USER], input=PASSWORD.encode(), capture_output=True, check=True)
        (cls.folder / "htpasswd").write_bytes(hashed.stdout)
        serve(cls, cls.folder, CONFIG + HTPASSWD, ADDRESS)
        os.environ["PATH"] = f"{cls.folder}:{os.environ['PATH']}"
        os.environ["DOCKER_CONFIG"] = str(cls.folder / "docker")
        (cls.folder / "docker").mkdir()
        cls.watch = Watch()
        cls.addClassCleanup(cls.watch.end)

    def setUp(self) -> None:
        self.configure({})
        os.environ["REGISTRY_AUTH_FILE"] = "/nonexistent"

    def tearDown(self) -> None:
        self.assertGreater(self.watch.looks, 0)
        self.assertEqual([], self.watch.seen)

    def configure(self, config: dict) -> None:
        """What docker login leaves."""
        (self.folder / "docker" / "config.json").write_text(json.dumps(config))

    def configure_podman(self, auths: dict[str, str]) -> None:
        """What podman login leaves, for each registry or repository with that password."""
        own = self.folder / "auth.json"
        own.write_text(json.dumps({"auths": {name: {"auth": basic(password)} for name, password in auths.items()}}))
        os.environ["REGISTRY_AUTH_FILE"] = str(own)

    def log_in(self, password: str = PASSWORD) -> None:
        self.configure({"auths": {ADDRESS: {"auth": basic(password)}}})

    def help_out(self, password: str = PASSWORD) -> None:
        """As docker login leaves it that has a helper."""
        answer = {"ServerURL": ADDRESS, "Username": USER, "Secret": password}
        (self.folder / "answer").write_text(json.dumps(answer, ensure_ascii=False))
        helper = self.folder / "docker-credential-live"
        helper.write_text(HELPER.format(address=ADDRESS, folder=self.folder))
        helper.chmod(0o755)
        self.configure({"auths": {ADDRESS: {}}, "credsStore": "live"})

    def context(self) -> Path:
        """What is built from an image that the registry has, as an archive."""
        path = self.folder / "context.tar"
        path.write_bytes(archive({"Dockerfile": f"FROM {NAME}:1\nLABEL built=yes\n".encode()}))
        return path

    def shown(self, *words: str, exit_code: int = DONE) -> Answer:
        """Runs a call with its trace, in which there must be no secret."""
        answer = davit("-v", *words)
        self.assertEqual(exit_code, answer.exit, answer.err)
        for secret in self.watch.secrets:
            self.assertNotIn(secret, answer.out)
            self.assertNotIn(secret, answer.err.encode())
        return answer


def main() -> None:
    if all(shutil.which(program) for program in ("docker-registry", "htpasswd", "nsenter")):
        unittest.main(module="__main__")
    print("skipped: wants docker-registry and htpasswd (Debian's docker-registry and apache2-utils)")
    raise SystemExit(SKIPPED)
