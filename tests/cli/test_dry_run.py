"""Dry runs: what is shown is what would be sent, byte for byte, by davit itself and by curl."""

import shutil
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

from command import DONE, ENVIRONMENT, USAGE, Ended, davit
from engine import Engine, Request, answer

NOTE = "davit: the body is not shown; give it to curl on stdin\n"
LATER = "davit: credentials for registries are looked for when it is sent\n"

# Words of a call, and the body on stdin when `--body -` says so.
CALLS: list[tuple[list[str], bytes]] = [
    (["SystemPing"], b""),
    (["ContainerList", "all=true", 'filters:={"label":["a=b/c d&é"]}'], b""),
    (["ContainerInspect", "id=it's a/strange%id?x#[]{}"], b""),
    (["ContainerInspect", "id=.hidden"], b""),
    (["ContainerStart", "id=x"], b""),
    (["ContainerDelete", "id=x", "force=true"], b""),
    (["ContainerArchiveInfo", "id=x", "path=/etc/it's"], b""),
    (["ContainerCreate", "name=web", "--body", '{"Image":"it\'s","Cmd":["$HOME","`id`","\\\\n","é","!"]}'], b""),
    (["ContainerCreate", "--body", "-"], b'{"Image":\n\t"x"}\r\n'),
    (["ContainerCreate", "--body", "-"], b'{"Image":"' + b"x" * 2_000_000 + b'"}'),
    (["PutContainerArchive", "id=x", "path=/", "--body", "-"], bytes(range(256))),
    (["PutContainerArchive", "id=x", "path=/", "--body", "-"], b"@/etc/hostname"),
    (["PutContainerArchive", "id=x", "path=/", "--body", ""], b""),
    (["ImageGetAll", "names=a", "names=b"], b""),
    (["ContainerList", "--header", "X-Quote: it's \"so\"", "--header", "User-Agent: me"], b""),
    (["ContainerList", "--header", "X-Empty:", "--header", "Accept: */*", "--header", "Host: me"], b""),
    (["ContainerCreate", "--body", "{}", "--header", "Content-Type: application/json; charset=utf-8"], b""),
]


class DryRuns(unittest.TestCase):
    """Each request is made three times: shown, sent by davit, and sent by the printed line."""

    def setUp(self) -> None:
        self.engine = Engine(answer(200, b"[]"))
        self.engine.__enter__()
        self.addCleanup(self.engine.__exit__, None, None, None)

    def davit(self, *words: str, stdin: bytes = b"") -> Ended:
        """With a file as stdin: the length of what comes through a pipe would not be told."""
        with tempfile.TemporaryFile() as file:
            file.write(stdin)
            file.seek(0)
            return davit("-H", self.engine.host, "--api", "1.41", "invoke", *words, stdin=file)

    def shell(self, line: str, stdin: bytes = b"") -> Request:
        """Has a shell run a printed line, with a proxy around that must not matter, and returns what arrived."""
        self.engine.requests.clear()
        proxy = {"http_proxy": "http://127.0.0.1:9/", "ALL_PROXY": "http://127.0.0.1:9/"}
        ended = subprocess.run(["sh", "-c", line], input=stdin, capture_output=True, timeout=60, check=False,
                               env=ENVIRONMENT | proxy)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertEqual(len(self.engine.requests), 1)
        return self.engine.requests[0]

    def test_what_http_shows_is_what_davit_sends(self) -> None:
        for words, stdin in CALLS:
            with self.subTest(words=words):
                shown = self.davit(*words, "--dry-run", stdin=stdin)
                self.assertEqual((shown.code, shown.err), (DONE, ""))
                self.assertEqual(self.engine.requests, [])
                self.davit(*words, stdin=stdin)
                self.assertEqual(self.engine.requests.pop().raw, shown.out)
                self.assertEqual(self.davit(*words, "--dry-run=http", stdin=stdin).out, shown.out)

    @unittest.skipUnless(shutil.which("curl"), "no curl here")
    def test_what_the_curl_line_sends_is_what_http_shows(self) -> None:
        for words, stdin in CALLS:
            with self.subTest(words=words):
                http = self.davit(*words, "--dry-run=http", stdin=stdin)
                curl = self.davit(*words, "--dry-run=curl", stdin=stdin)
                self.assertEqual((curl.code, curl.err), (DONE, NOTE if stdin else ""))
                self.assertEqual(curl.out.count(b"\n"), 1)
                self.assertEqual(self.shell(curl.text, stdin).raw, http.out, curl.text)

    @unittest.skipUnless(shutil.which("curl"), "no curl here")
    def test_a_body_from_a_file_is_named_by_the_line(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "it's a body"
            path.write_bytes(bytes(range(256)))
            ended = self.davit("PutContainerArchive", "id=x", "path=/", "--body", f"@{path}", "--dry-run=curl")
            self.assertEqual((ended.code, ended.err), (DONE, ""))
            self.assertEqual(self.shell(ended.text).body, path.read_bytes())

    def test_the_line_names_socket_method_and_address(self) -> None:
        line = davit("-H", "unix:///run/x.sock", "--api", "1.41", "invoke", "ContainerStart", "id=web",
                     "--dry-run=curl").text
        self.assertTrue(line.startswith("curl --unix-socket '/run/x.sock' -X POST "), line)
        self.assertIn("/v1.41/containers/web/start'\n", line)
        self.assertNotIn("--globoff", line)
        self.assertNotIn("--path-as-is", line)

    def test_a_tcp_address_becomes_a_url(self) -> None:
        for address, url in {"tcp://127.0.0.1:2375": "'http://127.0.0.1:2375/v1.41/info'\n",
                             "http://engine.example:80": "'http://engine.example:80/v1.41/info'\n",
                             "tcp://[::1]:2375": "'http://[::1]:2375/v1.41/info'\n"}.items():
            line = davit("-H", address, "--api", "1.41", "invoke", "SystemInfo", "--dry-run=curl").text
            self.assertTrue(line.endswith(url), line)
            self.assertNotIn("--unix-socket", line)
            self.assertEqual("--globoff" in line, "[" in address)

    def test_the_line_names_the_proxy_and_its_password_by_the_variable(self) -> None:
        words = ("-H", "tcp://engine.example:2375", "--api", "1.41", "invoke", "SystemInfo", "--dry-run=curl")
        for name in ("HTTP_PROXY", "http_proxy"):
            ended = davit(*words, env={name: "http://proxy.example:3128"})
            line = "curl --proxy 'http://proxy.example:3128' --noproxy '' -X"
            self.assertTrue(ended.text.startswith(line), ended.text)
            self.assertEqual((ended.code, ended.err), (DONE, ""))
            ended = davit(*words, env={name: "socks5://me:c2VjcmV0@proxy.example:3128"})
            self.assertTrue(ended.text.startswith(f'curl --proxy "${name}" --noproxy \'\' -X'), ended.text)
            self.assertEqual((ended.code, ended.err), (DONE, "davit: the proxy's user and password are not shown; "
                                                             f"curl gets them from {name}\n"))

    def test_the_line_believes_whom_davit_believes(self) -> None:
        env = {"DOCKER_CERT_PATH": "/nonexistent"}
        line = davit("-H", "tcp://127.0.0.1:1", "--tls", "--api", "1.41", "invoke", "SystemInfo", "--dry-run=curl",
                     env=env).text
        self.assertTrue(line.startswith("curl --insecure --tlsv1.2 --http1.1 --noproxy"), line)
        self.assertTrue(line.endswith(" 'https://127.0.0.1:1/v1.41/info'\n"), line)
        line = davit("-H", "tcp://127.0.0.1:1", "--api", "1.41", "invoke", "SystemInfo", "--dry-run=curl", env=env).text
        self.assertTrue(line.startswith("curl --noproxy"), line)

    def test_there_is_no_line_for_what_curl_cannot_reach(self) -> None:
        ends = socket.socketpair()
        ends[0].set_inheritable(True)
        for address in ("ssh://me@far.example", f"fd://{ends[0].fileno()}"):
            words = ["-H", address, "--api", "1.41", "invoke", "SystemInfo"]
            ended = davit(*words, "--dry-run=curl", pass_fds=[ends[0].fileno()])
            self.assertEqual((ended.code, ended.out), (USAGE, b""))
            self.assertIn(f"davit: curl cannot send to {address}", ended.err)
            self.assertIn("--dry-run=http", ended.err)
            ended = davit(*words, "--dry-run=http", pass_fds=[ends[0].fileno()])
            self.assertEqual((ended.code, ended.err), (DONE, ""))
            self.assertTrue(ended.text.startswith("GET /v1.41/info HTTP/1.1\r\nHost: "), ended.text)
        for end in ends:
            end.close()

    def test_secret_headers_are_redacted_in_both(self) -> None:
        for words in (["--header", "Authorization: Basic c2VjcmV0"], ["X-Registry-Auth=c2VjcmV0"]):
            for form in ("http", "curl"):
                ended = self.davit("ServiceCreate", "--body", "{}", *words, f"--dry-run={form}")
                self.assertEqual(ended.code, DONE, ended.err)
                self.assertIn(": [redacted]", ended.text)
                self.assertNotIn("c2VjcmV0", ended.text + ended.err)
                self.assertRegex(ended.err, r"\Adavit: the value of [\w-]+ is a secret, and not shown\n\Z")

    def test_secret_bodies_are_shown_in_neither(self) -> None:
        for form in ("http", "curl"):
            ended = self.davit("SystemAuth", "--body", '{"username":"u","password":"c2VjcmV0"}', f"--dry-run={form}")
            self.assertEqual(ended.code, DONE, ended.err)
            self.assertNotIn("c2VjcmV0", ended.text + ended.err)
            self.assertEqual(ended.err.count("davit: the body "), 1)
            ended = self.davit("SystemAuth", f"--dry-run={form}")
            self.assertEqual((ended.code, ended.err), (DONE, ""), "without a body, there is no secret")

    def test_an_assumed_version_is_said_to_be(self) -> None:
        newest = davit("engines", "--json").json[0]["newest"]
        ended = davit("invoke", "ContainerList", "--dry-run", env={"DOCKER_HOST": "unix:///nonexistent/socket"})
        self.assertEqual(ended.code, DONE)
        self.assertTrue(ended.text.startswith(f"GET /v{newest}/containers/json HTTP/1.1\r\n"), ended.text)
        self.assertEqual(ended.err, f"davit: API {newest} is assumed: no engine was asked, and --api was not given\n")

    def test_a_dry_run_fails_as_the_real_call_does(self) -> None:
        for words in (["ContainerList", "all=maybe", "limit=x"], ["ContainerLst"], ["ContainerInspect"],
                      ["ContainerCreate", "--body", "{"], ["ContainerCreate", "platform=x", "--api", "1.40"]):
            dry, real = self.davit(*words, "--dry-run=curl"), self.davit(*words)
            self.assertEqual(dry.code, USAGE)
            self.assertEqual((dry.code, dry.out, dry.err), (real.code, real.out, real.err))

    def test_what_never_ends_can_be_looked_at(self) -> None:
        ended = self.davit("ContainerLogs", "id=x", "follow=true", "stdout=true", "--dry-run")
        self.assertEqual(ended.code, DONE, ended.err)
        self.assertTrue(ended.text.startswith("GET /v1.41/containers/x/logs?"), ended.text)


if __name__ == "__main__":
    unittest.main()
