"""Podman and registries: one that anybody may use, and one that wants a password; images and lists of them."""
import tempfile
from pathlib import Path

from live import DONE, FAILED, IMAGE, Answer, names
from podman import PodmanTest, podman
from private_registry import ADDRESS, AUTH, CONFIG, NAME, PASSWORD, WRONG, PrivateRegistryTest, main, serve

OPEN = "127.0.0.1:5002"
ENDED_BADLY = 6  # the answer came, and says that it failed
PLAIN = "tlsVerify=false"


class Open(PodmanTest):
    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        serve(cls, Path(folder.name), CONFIG, OPEN)

    def test_what_is_pushed_can_be_pulled(self) -> None:
        there = f"{OPEN}/pushed:one"
        identity = self.invoke("ImageInspectLibpod", f"name={IMAGE}").value()["Id"]
        words = [f"name={IMAGE}", f"destination={there}", PLAIN]
        self.assertIn("Copying", str(self.invoke("ImagePushLibpod", *words, "quiet=false").values()))
        self.addCleanup(podman, "invoke", "ImageDeleteLibpod", f"name={there}")
        pulled = self.invoke("ImagePullLibpod", f"reference={there}", PLAIN).values()
        self.assertEqual(identity, pulled[-1]["id"])
        self.assertEqual(identity, self.invoke("ImageInspectLibpod", f"name={there}").value()["Id"])

    def test_what_the_registry_does_not_have_is_a_failure(self) -> None:
        done = podman("invoke", "ImagePullLibpod", f"reference={OPEN}/nothing:one", PLAIN)
        self.assertIn(done.exit, (FAILED, ENDED_BADLY))
        self.assertIn("nothing:one", done.err)


class Private(PrivateRegistryTest, PodmanTest):
    def setUp(self) -> None:
        super().setUp()
        self.addCleanup(podman, "invoke", "ImageDeleteLibpod", f"name={NAME}:1", "force=true")

    def call(self, operation: str, *words: str, exit_code: int = DONE) -> Answer:
        return self.shown("--engine", "podman", "invoke", operation, *words, exit_code=exit_code)

    def push(self, exit_code: int = DONE) -> Answer:
        self.invoke("ImageTagLibpod", f"name={IMAGE}", f"repo={NAME}", "tag=1")
        return self.call("ImagePushLibpod", f"name={NAME}:1", "quiet=false", PLAIN, exit_code=exit_code)

    def pull(self, exit_code: int = DONE) -> Answer:
        podman("invoke", "ImageDeleteLibpod", f"name={NAME}:1", "force=true")
        return self.call("ImagePullLibpod", f"reference={NAME}:1", PLAIN, exit_code=exit_code)

    def test_what_podmans_or_dockers_file_says_pushes_and_pulls(self) -> None:
        for log_in in (self.log_in, self.help_out,
                       lambda: self.configure_podman({NAME: PASSWORD, ADDRESS: WRONG})):  # fmt: skip
            log_in()
            self.assertIn("> X-Registry-Auth: [redacted]", self.push().err)
            self.pull()
            self.invoke("ImageExistsLibpod", f"name={NAME}:1")

    def test_wrong_credentials_are_refused_and_the_message_says_whose_they_were(self) -> None:
        self.configure_podman({ADDRESS: WRONG})
        for answer in (self.push(AUTH), self.pull(AUTH)):
            self.assertIn(f"; the credentials for {ADDRESS} are from {self.folder}/auth.json", answer.err)

    def test_without_any_the_message_says_where_they_were_looked_for(self) -> None:
        for answer in (self.push(AUTH), self.pull(AUTH)):
            self.assertIn(f"; no credentials for {ADDRESS} were found in", answer.err)

    def test_a_destination_has_its_own(self) -> None:
        self.configure_podman({ADDRESS: PASSWORD})
        self.call("ImagePushLibpod", f"name={IMAGE}", f"destination={NAME}:2", "quiet=false", PLAIN)
        self.call("ImagePullLibpod", f"reference=docker://{NAME}:2", PLAIN)
        self.addCleanup(podman, "invoke", "ImageDeleteLibpod", f"name={NAME}:2")

    def test_a_list_of_images_is_pushed(self) -> None:
        self.log_in()
        self.push()
        name = f"localhost/{next(names)}"
        self.invoke("ManifestCreateLibpod", f"name={name}", f"images=containers-storage:{NAME}:1", body={})
        self.addCleanup(podman, "invoke", "ManifestDeleteLibpod", f"name={name}")
        self.call("ManifestPushLibpod", f"name={name}", f"destination=docker://{NAME}:list", "all=true", PLAIN)
        self.configure({})
        self.call("ManifestPushLibpod", f"name={name}", f"destination=docker://{NAME}:list", "all=true", PLAIN,
                  exit_code=AUTH)

    def test_a_build_may_start_from_a_private_image(self) -> None:
        self.log_in()
        self.push()
        context = self.context()
        self.addCleanup(podman, "invoke", "ImageDeleteLibpod", "name=localhost/built:local", "force=true")
        for prepare, exit_code in ((self.log_in, DONE), (lambda: self.configure({}), AUTH)):
            prepare()
            podman("invoke", "ImageDeleteLibpod", f"name={NAME}:1", "force=true")
            self.call("ImageBuildLibpod", "t=built:local", "--body", f"@{context}", exit_code=exit_code)


if __name__ == "__main__":
    main()
