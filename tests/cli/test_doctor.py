"""davit doctor, and where the command looks for the engine: contexts are made by docker itself, where there is one."""

import contextlib
import hashlib
import json
import os
import pty
import shutil
import signal
import subprocess
import tempfile
import termios
import unittest
from pathlib import Path

from command import CONNECT, DAVIT, DONE, ENGINE, ENVIRONMENT, USAGE, Ended, davit
from engine import PING, Engine, answer

VERSION = answer(200, b'{"Version": "20.10.24", "ApiVersion": "1.41", "MinAPIVersion": "1.12"}')


def reply(request) -> bytes:
    return PING if request.target == "/_ping" else VERSION


class Looking(unittest.TestCase):
    """The user's configuration is in a folder of the test's own."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)

    def doctor(self, *words: str, **env: str) -> Ended:
        return davit("doctor", *words, env={"DOCKER_CONFIG": str(self.home), **env})


class Doctor(Looking):
    """What the command says of engines that are there, or are not."""

    def test_an_engine_that_answers_is_described(self) -> None:
        with Engine(reply) as engine:
            ended = self.doctor("--json", DOCKER_HOST=engine.host)
            text = self.doctor(DOCKER_HOST=engine.host)
        self.assertEqual((ended.code, ended.err, text.code, text.err), (DONE, "", DONE, ""))
        found = ended.json
        self.assertEqual([("options", False), ("DOCKER_HOST", True)],
                         [(place["source"], place["chosen"]) for place in found["tried"]])
        self.assertEqual((engine.host, "DOCKER_HOST", None, None),
                         tuple(found[name] for name in ("endpoint", "endpoint_source", "proxy", "tls")))
        self.assertEqual((True, "20.10.24", "1.12", "1.41", "1.41", "negotiated", None),
                         tuple(found[name] for name in ("answers", "engine", "engine_oldest", "engine_newest", "api",
                                                        "api_source", "error")))
        self.assertIn(f"endpoint  {engine.host} (DOCKER_HOST)\nTLS       none\n", text.text)
        self.assertIn("docker    20.10.24, API 1.12 to 1.41; answers in ", text.text)
        self.assertIn("\nspeaking  API 1.41 (negotiated)\nlogins    - file, ", text.text)

    def test_who_answers_in_the_name_of_another_is_told(self) -> None:
        other = {"Name": "Bear Engine", "Details": {"APIVersion": "1.41", "MinAPIVersion": "1.30"}}
        about = {"Version": "4.3.1", "ApiVersion": "9.9", "MinAPIVersion": "9", "Components": [other, {"Name": "x"}]}
        said = answer(200, json.dumps(about).encode())
        with Engine(lambda request: PING if request.target == "/_ping" else said) as engine:
            ended, text = self.doctor("--json", "-H", engine.host), self.doctor("-H", engine.host)
        names = ("engine", "engine_name", "engine_oldest", "engine_newest", "also")
        self.assertEqual(("4.3.1", "Bear Engine", "1.30", "1.41", {}), tuple(ended.json[name] for name in names))
        self.assertIn("docker    4.3.1 (Bear Engine), API 1.30 to 1.41; answers in ", text.text)

    def test_what_was_found_until_it_failed_is_told(self) -> None:
        ended = self.doctor("--json", DOCKER_HOST="unix:///nonexistent/socket")
        self.assertEqual((CONNECT, False, "DAVIT_ERR_CONNECT"),
                         (ended.code, ended.json["answers"], ended.json["error"]["code"]))
        self.assertEqual(f"davit: {ended.json['error']['message']}\n", ended.err)
        ended = self.doctor("--json", "--context", "far")
        self.assertEqual((CONNECT, None, "options", False),
                         (ended.code, ended.json["endpoint"], ended.json["tried"][0]["source"],
                          ended.json["tried"][0]["chosen"]))
        self.assertIn('there is no context "far"', ended.err)
        self.assertEqual(USAGE, self.doctor("-H", "unix:///x", "-c", "far").code)

    def test_ssh_is_told_the_path_of_a_socket(self) -> None:
        ssh = self.home / "ssh"
        ssh.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >{self.home}/words\necho there is nobody >&2\n')
        ssh.chmod(0o755)
        for path, command in (("/run/a-b/x.sock", "docker --host unix:///run/a-b/x.sock system dial-stdio"),
                              ("/", "docker system dial-stdio"), ("", "docker system dial-stdio")):
            ended = self.doctor("-H", f"ssh://me@[::1]:22{path}", PATH=f"{self.home}:{os.environ['PATH']}")
            self.assertIn("ssh says: there is nobody", ended.err)
            words = (self.home / "words").read_text(encoding="utf-8").splitlines()
            self.assertEqual(["-l", "me", "-p", "22", "--", "::1", command], words[-7:])
        for path in ("/a b", "/$(id)", "/a;b", "//x'", "/{path}"):
            ended = self.doctor("-H", f"ssh://me@host{path}")
            self.assertEqual((CONNECT, True), (ended.code, "without password and strange characters" in ended.err))

    def logins(self, config: object, **env: str) -> tuple[list[tuple[str, str, str, bool]], Ended]:
        """What is said of credentials: where, of what, how good; in both forms, neither of which has a secret."""
        file = self.home / "config.json"
        file.write_text(config if isinstance(config, str) else json.dumps(config))
        env = {"REGISTRY_AUTH_FILE": "/nonexistent", "DOCKER_HOST": "unix:///nonexistent/socket", **env}
        ended, text = self.doctor("--json", **env), self.doctor(**env)
        for shown in (ended.text + ended.err, text.text + text.err):
            self.assertNotIn("c2VjcmV0", shown)
            self.assertNotIn("s3cret", shown)
        found = [(place["source"], place["place"].replace(str(self.home), "HOME"),
                  place["found"].replace(str(self.home), "HOME"), place["chosen"])
                 for place in ended.json["credentials"]]
        for place in ended.json["credentials"]:
            self.assertIn(f"{'*' if place['chosen'] else '-'} {place['source']}, {place['place']}: {place['found']}\n",
                          text.text)
        return found, ended

    def helper(self, name: str, script: str) -> str:
        """A PATH with that helper."""
        program = self.home / f"docker-credential-{name}"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        return f"{self.home}:{os.environ['PATH']}"

    def test_credentials_are_told_by_file_and_registry_and_never_shown(self) -> None:
        found, _ = self.logins({"auths": {"localhost:5000": {"auth": "bWU6YzJWamNtVjA="}, "https://quay.io/v1/": {},
                                          "ghcr.io": {"identitytoken": "s3cret"}, "quay.io/team": {"auth": "eA=="}}})
        self.assertEqual([("file", "HOME/config.json",
                           "4 registries (localhost:5000, https://quay.io/v1/, ghcr.io, quay.io/team)", True),
                          ("file", "/nonexistent", "not there", False), ("registry", "docker.io", "none", False),
                          ("registry", "localhost:5000", "a password from HOME/config.json", True),
                          ("registry", "quay.io", "none", False),
                          ("registry", "ghcr.io", "an identity token from HOME/config.json", True)], found)

    def test_files_that_make_no_sense_are_told(self) -> None:
        for config, says in (("{", "HOME/config.json is not valid JSON: "),
                             ('{"auths": []}', "expected an object (byte ")):
            found, _ = self.logins(config)
            self.assertIn(says, found[0][2])
            self.assertFalse(found[0][3])
            self.assertEqual(("registry", "docker.io"), found[2][:2])
            self.assertIn(says, found[2][2])

    def test_helpers_are_asked_and_those_that_are_missing_or_fail_are_told(self) -> None:
        path = self.helper("good", """echo '{"Username": "me", "Secret": "s3cret"}'""")
        self.helper("broken", "echo 'the chain is locked' >&2; exit 3")
        found, _ = self.logins({"auths": {"a.example": {}}, "credsStore": "good",
                                "credHelpers": {"b.example": "broken", "c.example": "absent"}}, PATH=path)
        self.assertEqual("3 registries (a.example, b.example, c.example); "
                         "all others are asked of docker-credential-good", found[0][2])
        found = {place: (found, good) for source, place, found, good in found if source == "registry"}
        good = "a password from docker-credential-good, which HOME/config.json names"
        self.assertEqual((good, True), found["a.example"])
        self.assertEqual((good, True), found["docker.io"])
        self.assertIn("docker-credential-broken for b.example: it failed with exit code 3: the chain is locked",
                      found["b.example"][0])
        self.assertIn("docker-credential-absent for c.example: it cannot be run: No such file", found["c.example"][0])
        self.assertFalse(found["b.example"][1] or found["c.example"][1])

    def test_a_proxy_is_shown_without_its_password(self) -> None:
        for words in ([], ["--json"]):
            ended = self.doctor("-H", "tcp://192.0.2.1:1", "-v", *words, HTTP_PROXY="http://user:c2VjcmV0@127.0.0.1:1")
            self.assertEqual(ended.code, CONNECT)
            self.assertNotIn("c2VjcmV0", ended.text + ended.err)
            self.assertIn("127.0.0.1:1", ended.text)
            self.assertIn("by way of the proxy 127.0.0.1:1", ended.err)

    def test_strange_hosts_are_refused_and_shown_harmlessly(self) -> None:
        for host in ("tcp://-oProxyCommand=x", "tcp://a b", "tcp://a\nb", "tcp://$(id)", "unix://-x",
                     "unix:///a\x1b[2J"):
            ended = self.doctor("-H", host)
            self.assertEqual(ended.code, CONNECT, host)
            self.assertNotIn("\x1b", ended.text + ended.err)
            self.assertEqual(1, ended.err.count("\n"))


class Broken(Looking):
    """Files that say where the engine is, and are no JSON; answers that are none."""

    def test_a_broken_configuration_is_exit_2_whatever_asks_for_the_engine(self) -> None:
        folder = self.home / "contexts" / "meta" / hashlib.sha256(b"far").hexdigest()
        folder.mkdir(parents=True)
        (folder / "meta.json").write_text("{},")
        for words in (("invoke", "SystemPing"), ("request", "GET", "/info"), ("doctor",), ("version",)):
            ended = davit("-c", "far", *words, env={"DOCKER_CONFIG": str(self.home)})
            self.assertEqual(CONNECT, ended.code, ended.err)
            self.assertIn("meta.json is not valid JSON", ended.err)
        (self.home / "config.json").write_text('{"auths":{}},')
        for words in (("invoke", "SystemPing"), ("doctor",), ("version",)):
            ended = davit(*words, env={"DOCKER_CONFIG": str(self.home)})
            self.assertEqual((CONNECT, True), (ended.code, "config.json is not valid JSON" in ended.err), ended.err)

    def test_an_engine_that_cannot_say_what_it_is_is_exit_5(self) -> None:
        with Engine(lambda request: PING if request.target == "/_ping" else answer(200, b"{")) as engine:
            ended = self.doctor("-H", engine.host)
        self.assertEqual((ENGINE, 1), (ended.code, ended.err.count("davit: ")), ended.err)


@unittest.skipUnless(shutil.which("openssl"), "no openssl command here")
class Passphrases(Looking):
    """A key may be encrypted; whoever sits at the terminal is asked, and nobody else."""

    def setUp(self) -> None:
        super().setUp()
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-passout", "pass:c2VjcmV0", "-keyout",
                        self.home / "key.pem", "-out", self.home / "cert.pem", "-subj", "/CN=x", "-days", "2"],
                       check=True, capture_output=True)
        shutil.copy(self.home / "cert.pem", self.home / "ca.pem")

    def ended_at_a_terminal(self, typed: bytes, number: int = 0) -> tuple[str, int]:
        """What is said there, to the end, and the exit code. The terminal is then as before."""
        child, terminal = pty.fork()
        if child == 0:
            os.execve(DAVIT, ["davit", "-H", "tcp://127.0.0.1:1", "--tlsverify", "doctor"],
                      ENVIRONMENT | {"DOCKER_CONFIG": str(self.home)})
        said = os.read(terminal, 1024)
        self.assertFalse(termios.tcgetattr(terminal)[3] & termios.ECHO)
        os.write(terminal, typed)
        if number:
            os.kill(child, number)
        with contextlib.suppress(OSError):  # how a terminal ends
            while more := os.read(terminal, 4096):
                said += more
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        self.assertTrue(termios.tcgetattr(terminal)[3] & termios.ECHO)
        os.close(terminal)
        return said.decode(), code

    def at_a_terminal(self, typed: bytes) -> str:
        return self.ended_at_a_terminal(typed)[0]

    def test_the_terminal_is_asked_and_shows_nothing(self) -> None:
        said = self.at_a_terminal(b"c2VjcmV0\n")
        self.assertTrue(said.startswith("passphrase of the TLS key: "), said)
        self.assertIn("Connection refused", said)
        self.assertNotIn("c2VjcmV0", said)
        self.assertIn("the passphrase is not the right one", self.at_a_terminal(b"c2Vjcm\n"))
        self.assertIn("there is nobody to ask", self.at_a_terminal(b"\x04"))

    def test_a_signal_ends_it_at_once_and_the_terminal_is_as_before(self) -> None:
        question = "passphrase of the TLS key: "
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            said, code = self.ended_at_a_terminal(b"c2Vj", number)
            self.assertEqual((question + "\r\n", -number), (said, code))
        said, code = self.ended_at_a_terminal(b"c2Vj\x03")
        self.assertEqual((True, -signal.SIGINT), (said.startswith(question), code))
        self.assertNotIn("c2Vj", said)

    def test_without_a_terminal_nobody_is_asked(self) -> None:
        ended = davit("-H", "tcp://127.0.0.1:1", "--tlsverify", "doctor", env={"DOCKER_CONFIG": str(self.home)},
                      stdin=b"c2VjcmV0\n", start_new_session=True)
        self.assertEqual(CONNECT, ended.code)
        self.assertIn("there is nobody to ask", ended.err)


@unittest.skipUnless(shutil.which("docker"), "no docker command here")
class Contexts(Looking):
    """What `docker context` makes and chooses, davit reads: the folders' names and the files are docker's own."""

    def docker(self, *words: str) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("DOCKER_")}
        subprocess.run(["docker", "context", *words], env=environment | {"DOCKER_CONFIG": str(self.home)}, check=True,
                       capture_output=True, timeout=60)

    def endpoint(self, *words: str, **env: str) -> tuple[str, str]:
        found = self.doctor("--json", "--timeout", "0.5", *words, **env).json
        return found["endpoint"], found["endpoint_source"]

    def test_the_context_in_use_is_talked_to(self) -> None:
        with Engine(reply) as engine:
            self.docker("create", "near", "--docker", f"host={engine.host}")
            self.assertEqual("default", self.endpoint()[1])
            self.docker("use", "near")
            ended = davit("invoke", "SystemVersion", env={"DOCKER_CONFIG": str(self.home)})
            self.assertEqual((DONE, "20.10.24"), (ended.code, ended.json["Version"]))
            self.assertEqual((engine.host, "currentContext"), self.endpoint())
        self.docker("create", "odd-name_1.x+y", "--docker", "host=tcp://127.0.0.1:1,skip-tls-verify=true",
                    "--description", "\"ä\n")
        self.assertEqual(("tcp://127.0.0.1:1", "DOCKER_CONTEXT"), self.endpoint(DOCKER_CONTEXT="odd-name_1.x+y"))
        found = self.doctor("--json", "-c", "odd-name_1.x+y").json
        self.assertEqual({"verified": False, "client_certificate": False}, found["tls"])
        self.assertEqual("default", self.endpoint("--context", "default")[1])
        self.docker("use", "default")
        self.assertEqual("default", self.endpoint()[1])
        self.docker("rm", "near")
        self.assertIn('no context "near"', self.doctor("-c", "near").err)

    @unittest.skipUnless(shutil.which("openssl"), "no openssl command here")
    def test_the_material_of_a_context_is_used(self) -> None:
        key, certificate = self.home / "k.pem", self.home / "c.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-subj", "/CN=x", "-days", "2"], check=True, capture_output=True)
        self.docker("create", "far", "--docker",
                    f"host=tcp://127.0.0.1:1,ca={certificate},cert={certificate},key={key}")
        found = self.doctor("--json", "-c", "far").json
        self.assertEqual({"verified": True, "client_certificate": True}, found["tls"])
        for file in self.home.glob("contexts/tls/*/docker/key.pem"):
            file.unlink()
        self.assertIn("there is no key", self.doctor("-c", "far").err)


if __name__ == "__main__":
    unittest.main()
