"""Docker and a registry that wants a password: pushes, pulls and builds with right, wrong and no credentials, from a
file and from a helper."""
import json

from live import DONE, IMAGE, Answer, LiveTest, davit
from private_registry import ADDRESS, AUTH, NAME, PASSWORD, WRONG, PrivateRegistryTest, forms, main


class Registries(PrivateRegistryTest, LiveTest):
    def setUp(self) -> None:
        super().setUp()
        self.addCleanup(davit, "invoke", "ImageDelete", f"name={NAME}:1", "force=true")

    def push(self, exit_code: int = DONE) -> Answer:
        self.invoke("ImageTag", f"name={IMAGE}", f"repo={NAME}", "tag=1")
        return self.shown("invoke", "ImagePush", f"name={NAME}", "tag=1", exit_code=exit_code)

    def pull(self, exit_code: int = DONE) -> Answer:
        davit("invoke", "ImageDelete", f"name={NAME}:1", "force=true")
        return self.shown("invoke", "ImageCreate", f"fromImage={NAME}", "tag=1", exit_code=exit_code)

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
        self.configure_podman({NAME: PASSWORD, ADDRESS: WRONG})
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
        context = self.context()
        for prepare, exit_code in ((self.log_in, DONE), (self.help_out, DONE), (lambda: self.configure({}), AUTH)):
            prepare()
            davit("invoke", "ImageDelete", f"name={NAME}:1", "force=true")
            self.shown("invoke", "ImageBuild", "t=built:local", "--body", f"@{context}", exit_code=exit_code)
        davit("invoke", "ImageDelete", "name=built:local", "force=true")

    def test_a_dry_run_shows_no_secret(self) -> None:
        self.log_in()
        for form in ("http", "curl"):
            answer = self.shown("invoke", "ImagePush", f"name={NAME}", f"--dry-run={form}")
            self.assertIn(b"X-Registry-Auth: [redacted]", answer.out)

    def test_a_service_gets_them(self) -> None:
        self.log_in()
        spec = {"Name": "x", "TaskTemplate": {"ContainerSpec": {"Image": f"{NAME}:1"}}}
        answer = davit("-v", "invoke", "ServiceCreate", "--body", json.dumps(spec))
        self.assertIn("> X-Registry-Auth: [redacted]", answer.err)  # the engine is no manager of a swarm


if __name__ == "__main__":
    main()
