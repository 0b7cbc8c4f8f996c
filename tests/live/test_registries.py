"""A real registry that wants a password: pushes, pulls and builds with right, wrong and no credentials, from a file and
from a helper; and no secret in anything that is shown, nor on any command line."""
import base64
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import unittest
from pathlib import Path

from live import DONE, IMAGE, Answer, LiveTest, davit

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
auth: {{htpasswd: {{realm: tests, path: {folder}/htpasswd}}}}
"""

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


class Registries(LiveTest):
    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        hashed = subprocess.run(["htpasswd", "-Bni", USER], input=PASSWORD.encode(), capture_output=True, check=True)
        (cls.folder / "htpasswd").write_bytes(hashed.stdout)
        (cls.folder / "config.yml").write_text(CONFIG.format(folder=cls.folder, address=ADDRESS))
        engine = Path(os.environ["DOCKER_HOST"].removeprefix("unix://")).with_name("pid").read_text().strip()
        registry = subprocess.Popen(  # on the engine's own network
            ["nsenter", "--net", "--target", engine, "docker-registry", "serve", str(cls.folder / "config.yml")],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        cls.addClassCleanup(registry.wait)
        cls.addClassCleanup(registry.kill)
        check = ["nsenter", "--net", "--target", engine, "busybox", "nc", "-w", "1", *ADDRESS.split(":")]
        for _ in range(200):
            if subprocess.run(check, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0:
                break
            time.sleep(0.05)
        os.environ["DOCKER_CONFIG"] = os.environ["REGISTRY_AUTH_FILE"] = str(cls.folder / "docker")
        os.environ["PATH"] = f"{cls.folder}:{os.environ['PATH']}"
        (cls.folder / "docker").mkdir()
        cls.watch = Watch()
        cls.addClassCleanup(cls.watch.end)

    def setUp(self) -> None:
        self.configure({})
        os.environ["REGISTRY_AUTH_FILE"] = "/nonexistent"
        self.addCleanup(davit, "invoke", "ImageDelete", f"name={NAME}:1", "force=true")

    def tearDown(self) -> None:
        self.assertGreater(self.watch.looks, 0)
        self.assertEqual([], self.watch.seen)

    def configure(self, config: dict) -> None:
        (self.folder / "docker" / "config.json").write_text(json.dumps(config))

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

    def shown(self, *words: str, exit_code: int = DONE) -> Answer:
        """Runs a call with its trace, in which there must be no secret."""
        answer = davit("-v", "invoke", *words)
        self.assertEqual(exit_code, answer.exit, answer.err)
        for secret in self.watch.secrets:
            self.assertNotIn(secret, answer.out)
            self.assertNotIn(secret, answer.err.encode())
        return answer

    def push(self, exit_code: int = DONE) -> Answer:
        self.invoke("ImageTag", f"name={IMAGE}", f"repo={NAME}", "tag=1")
        return self.shown("ImagePush", f"name={NAME}", "tag=1", exit_code=exit_code)

    def pull(self, exit_code: int = DONE) -> Answer:
        davit("invoke", "ImageDelete", f"name={NAME}:1", "force=true")
        return self.shown("ImageCreate", f"fromImage={NAME}", "tag=1", exit_code=exit_code)

    def test_what_a_file_says_pushes_and_pulls(self) -> None:
        self.assertTrue(set(b"-_") & set(forms(PASSWORD)[-1]))  # the other alphabet would not do
        self.log_in()
        pushed = self.push()
        self.assertIn(f"the credentials for {ADDRESS} are from {self.folder}/docker/config.json", pushed.err)
        self.assertIn("> X-Registry-Auth: [redacted]", pushed.err)
        self.pull()
        self.invoke("ImageInspect", f"name={NAME}:1")
        self.invoke("DistributionInspect", f"name={NAME}:1")

    def test_what_a_helper_says_pushes_and_pulls(self) -> None:
        self.help_out()
        self.assertIn("are from docker-credential-live, which", self.push().err)
        self.pull()
        self.invoke("ImageInspect", f"name={NAME}:1")

    def test_podmans_file_does_too(self) -> None:
        own = self.folder / "auth.json"
        own.write_text(json.dumps({"auths": {NAME: {"auth": basic(PASSWORD)}, ADDRESS: {"auth": basic(WRONG)}}}))
        os.environ["REGISTRY_AUTH_FILE"] = str(own)
        self.push()
        self.pull()

    def test_wrong_credentials_are_refused_and_the_message_says_whose_they_were(self) -> None:
        file = f"{self.folder}/docker/config.json"
        for prepare, source in ((self.log_in, file), (self.help_out, "docker-credential-live")):
            prepare(WRONG)
            for answer in (self.push(AUTH), self.pull(AUTH)):
                self.assertIn(f"; the credentials for {ADDRESS} are from {source}", answer.err)

    def test_without_any_the_message_says_where_they_were_looked_for(self) -> None:
        for answer in (self.push(AUTH), self.pull(AUTH)):
            self.assertIn(f"; no credentials for {ADDRESS} were found in {self.folder}/docker/config.json", answer.err)

    def test_a_build_may_start_from_a_private_image(self) -> None:
        self.log_in()
        self.push()
        context = self.folder / "context.tar"
        dockerfile = f"FROM {NAME}:1\nLABEL built=yes\n".encode()
        with tarfile.open(context, "w") as tar:
            entry = tarfile.TarInfo("Dockerfile")
            entry.size = len(dockerfile)
            tar.addfile(entry, io.BytesIO(dockerfile))
        for prepare, exit_code in ((self.log_in, DONE), (self.help_out, DONE), (lambda: self.configure({}), AUTH)):
            prepare()
            davit("invoke", "ImageDelete", f"name={NAME}:1", "force=true")
            self.shown("ImageBuild", "t=built:local", "--body", f"@{context}", exit_code=exit_code)
        davit("invoke", "ImageDelete", "name=built:local", "force=true")

    def test_a_dry_run_shows_no_secret(self) -> None:
        self.log_in()
        for form in ("http", "curl"):
            answer = self.shown("ImagePush", f"name={NAME}", f"--dry-run={form}")
            self.assertIn(b"X-Registry-Auth: [redacted]", answer.out)

    def test_a_service_gets_them(self) -> None:
        self.log_in()
        spec = {"Name": "x", "TaskTemplate": {"ContainerSpec": {"Image": f"{NAME}:1"}}}
        answer = davit("-v", "invoke", "ServiceCreate", "--body", json.dumps(spec))
        self.assertIn("> X-Registry-Auth: [redacted]", answer.err)  # the engine is no manager of a swarm


if __name__ == "__main__":
    if not all(shutil.which(program) for program in ("docker-registry", "htpasswd", "nsenter")):
        print("skipped: wants docker-registry and htpasswd (Debian's docker-registry and apache2-utils)")
        sys.exit(SKIPPED)
    unittest.main()
