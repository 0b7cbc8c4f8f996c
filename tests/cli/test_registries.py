"""Credentials for registries: who gets them, what is said when they will not do, and that they are shown nowhere."""

import base64
import json
import tempfile
import unittest
from pathlib import Path

from command import AUTH, DONE, Ended, davit
from engine import Engine, answer

SECRET = "~?>ÿ/+s3cret"
HEAD = "Head http://localhost:5000/v2/: no basic auth credentials"


class Registries(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.config = Path(folder.name) / "config.json"
        self.config.write_text(json.dumps({"auths": {"localhost:5000": {"auth": basic("me", SECRET)}}}))

    def run_against(self, status: int, body: bytes, *words: str) -> tuple[Ended, Engine]:
        with Engine(answer(status, body)) as engine:
            ended = davit("-H", engine.host, "--api", "1.41", *words, env={"DOCKER_CONFIG": str(self.config.parent)})
        for shown in (ended.err, ended.text):
            self.assertNotIn(SECRET, shown)
            self.assertNotIn(basic("me", SECRET), shown)
        return ended, engine

    def test_a_pull_hands_on_the_credentials_of_the_registry_and_shows_them_nowhere(self) -> None:
        ended, engine = self.run_against(200, b"{}", "-v", "invoke", "ImageCreate", "fromImage=localhost:5000/x")
        self.assertEqual(ended.code, DONE, ended.err)
        headers = dict(line.split(": ", 1) for line in engine.requests[-1].headers)
        sent = headers["X-Registry-Auth"]
        self.assertEqual(json.loads(base64.urlsafe_b64decode(sent)),
                         {"username": "me", "password": SECRET, "serveraddress": "localhost:5000"})
        self.assertIn("> X-Registry-Auth: [redacted]", ended.err)
        self.assertIn(f"the credentials for localhost:5000 are from {self.config}", ended.err)
        self.assertNotIn(sent, ended.err)

    def test_a_dry_run_looks_for_none(self) -> None:
        self.config.write_text("broken")
        for form in ("http", "curl"):
            ended, engine = self.run_against(200, b"{}", "invoke", "ImageCreate", "fromImage=localhost:5000/x",
                                             f"--dry-run={form}")
            self.assertEqual((ended.code, engine.requests), (DONE, []))
            self.assertEqual(ended.err, "davit: credentials for localhost:5000 are looked for when it is sent\n")

    def test_a_refusal_of_the_registry_has_an_exit_code_of_its_own(self) -> None:
        message = json.dumps({"message": HEAD}).encode()
        ended, _ = self.run_against(500, message, "invoke", "ImageCreate", "fromImage=localhost:5000/x")
        self.assertEqual(ended.code, AUTH)
        self.assertEqual(ended.err, f"davit: ImageCreate: 500: {HEAD}; the credentials for localhost:5000 are from "
                                    f"{self.config}\n")

    def test_a_refusal_inside_of_a_stream_has_it_too(self) -> None:
        body = b'{"status":"x"}\n{"errorDetail":{"message":"unauthorized: no"},"error":"unauthorized: no"}\n'
        ended, _ = self.run_against(200, body, "invoke", "ImagePush", "name=localhost:5001/x")
        self.assertEqual(ended.code, AUTH)
        self.assertIn("unauthorized: no; no credentials for localhost:5001 were found in", ended.err)

    def test_a_broken_file_fails_before_anything_is_sent(self) -> None:
        self.config.write_text(json.dumps({"auths": {"localhost:5000": {"auth": SECRET}}}))
        ended, engine = self.run_against(200, b"{}", "invoke", "ImageCreate", "fromImage=localhost:5000/x")
        self.assertEqual((ended.code, engine.requests), (AUTH, []))
        self.assertEqual(ended.err, f"davit: {self.config}: expected base64 of user:password (byte 38)\n")

    def test_a_file_that_is_no_json_is_no_mistake_of_the_command_line(self) -> None:
        for text in ('{"auths":{}},', '\ufeff{"auths":{}}'):
            self.config.write_text(text)
            ended, engine = self.run_against(200, b"{}", "invoke", "ImageCreate", "fromImage=localhost:5000/x")
            self.assertEqual((ended.code, engine.requests), (AUTH, []), ended.err)
            self.assertIn(f"{self.config} is not valid JSON", ended.err)


def basic(user: str, password: str) -> str:
    return base64.b64encode(f"{user}:{password}".encode()).decode()


if __name__ == "__main__":
    unittest.main()
