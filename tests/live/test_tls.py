"""Mutual TLS with a real engine at 127.0.0.1:2376, by the certificates that tests/tls/certificates made."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from live import DAVIT, DONE, IMAGE, REFUSED, TOOLS, Answer, LiveTest

CONNECT = 2
CERTIFICATES = Path(os.environ["CERTIFICATES"])
ADDRESS = "tcp://127.0.0.1:2376"
MATERIAL = {"--tlscacert": "ca.pem", "--tlscert": "cert.pem", "--tlskey": "key.pem"}

# What has OpenSSL speak TLS 1.2 only, as the settings of some machines do.
ONLY_1_2 = """
openssl_conf = all
[all]
ssl_conf = ssl
[ssl]
system_default = here
[here]
MaxProtocol = TLSv1.2
"""


def davit(*words: str, stdin: bytes = b"", **env: str) -> Answer:
    """Runs the command with the environment's variables for Docker replaced by these."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCKER_")}
    done = subprocess.run([DAVIT, *words], input=stdin, capture_output=True, timeout=60, check=False,
                          env=kept | {"DOCKER_CONFIG": "/nonexistent"} | env)
    return Answer(done.returncode, done.stdout, done.stderr.decode())


def material(**changed: str | None) -> list[str]:
    """The options for TLS with the right files, but for these: tlscert="other.pem"; None leaves one out."""
    files = MATERIAL | {f"--{option}": file for option, file in changed.items()}
    return [word for option, file in files.items() if file for word in (option, str(CERTIFICATES / file))]


class Trust(LiveTest):
    """Who is trusted, and who is told what is wrong."""

    def test_options_environment_and_contexts_name_the_same_certificates(self) -> None:
        environment = {"DOCKER_HOST": ADDRESS, "DOCKER_TLS_VERIFY": "1", "DOCKER_CERT_PATH": str(CERTIFICATES)}
        for words, env in ((["-H", ADDRESS, *material()], {}), ([], environment),
                           (["-H", ADDRESS.replace("tcp", "https"), *material()], {})):
            ended = davit(*words, "invoke", "SystemVersion", **env)
            self.assertEqual((DONE, ""), (ended.exit, ended.err))
            found = davit(*words, "doctor", "--json", **env).value()
            self.assertEqual({"verified": True, "client_certificate": True}, found["tls"])
            self.assertEqual(ended.value()["ApiVersion"], found["engine_newest"])

    @unittest.skipUnless(shutil.which("docker"), "no docker command here")
    def test_a_context_of_dockers_own_is_enough(self) -> None:
        files = {name: CERTIFICATES / f"{name}.pem" for name in ("ca", "cert", "key")}
        with tempfile.TemporaryDirectory() as folder:
            env = {name: value for name, value in os.environ.items() if name != "DOCKER_HOST"}
            for words in (["create", "far", "--docker", ",".join(
                    [f"host={ADDRESS}", *(f"{name}={file}" for name, file in files.items())])], ["use", "far"]):
                subprocess.run(["docker", "context", *words], env=env | {"DOCKER_CONFIG": folder}, check=True,
                               capture_output=True)
            ended = davit("invoke", "ContainerList", DOCKER_CONFIG=folder)
            self.assertEqual((DONE, b"[]\n", ""), ended)

    def refused(self, words: list[str], reason: str, address: str = ADDRESS) -> None:
        for call in (["SystemVersion"], ["ContainerCreate", "--body", '{"Image": "none"}']):
            ended = davit("-H", address, *words, "--api", "1.41", "invoke", *call)
            self.assertEqual((CONNECT, b""), (ended.exit, ended.out), ended.err)
            self.assertIn(reason, ended.err)

    def test_who_cannot_be_trusted_is_refused_with_the_reason(self) -> None:
        self.refused(material(), "its certificate is for another name", ADDRESS.replace("127.0.0.1", "localhost"))
        self.refused(material(tlscacert="other-ca.pem"), "signed by nobody who is trusted here")
        self.refused(material(tlscert=None, tlskey=None), "wants a client certificate, and there is none")
        self.refused(material(tlskey="encrypted.pem"), "nobody to ask for the passphrase")
        self.refused(material(tlskey="other-key.pem"), "cannot be used together")

    def test_the_engine_says_what_is_wrong_with_our_certificate(self) -> None:
        for certificate, key in (("other-cert.pem", "other-key.pem"), ("expired-cert.pem", "expired-key.pem")):
            ended = davit("-H", ADDRESS, *material(tlscert=certificate, tlskey=key), "invoke", "SystemVersion")
            self.assertIn(ended.exit, (CONNECT, 5), "the end of the connection can overtake the alert")
            self.assertEqual(b"", ended.out)

    @unittest.skipUnless(shutil.which("curl"), "no curl here")
    def test_the_line_for_curl_gets_the_same_answer(self) -> None:
        env = {"DOCKER_HOST": ADDRESS, "DOCKER_TLS_VERIFY": "1", "DOCKER_CERT_PATH": str(CERTIFICATES)}
        for words, variables in ((["-H", ADDRESS, *material()], {}), ([], env)):
            dry = davit(*words, "--api", "1.41", "invoke", "ImageInspect", f"name={IMAGE}", "--dry-run=curl",
                        **variables)
            self.assertIn(f"--cacert '{CERTIFICATES}/ca.pem' --cert '{CERTIFICATES}/cert.pem' "
                          f"--key '{CERTIFICATES}/key.pem'", dry.out.decode())
            sent = subprocess.run(["sh", "-c", dry.out], capture_output=True, timeout=60, check=True)
            self.assertEqual(davit(*words, "--api", "1.41", "invoke", "ImageInspect", f"name={IMAGE}",
                                   **variables).value(), json.loads(sent.stdout))

    def test_a_port_with_tls_tells_whoever_speaks_none(self) -> None:
        ended = davit("-H", ADDRESS, "--api", "1.41", "invoke", "ContainerList")
        self.assertEqual(REFUSED, ended.exit)
        self.assertIn("HTTP request to an HTTPS server", ended.err)
        self.assertIn("Then it is https://, or tcp:// with DOCKER_TLS_VERIFY=1", ended.err)

    def test_an_expired_certificate_is_refused(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for source, name in (("ca.pem", "ca.pem"), ("expired-cert.pem", "server-cert.pem"),
                                 ("expired-key.pem", "server-key.pem")):
                shutil.copy(CERTIFICATES / source, Path(folder) / name)
            words = [DAVIT, "-H", ADDRESS, *material(), "invoke", "SystemVersion"]
            done = subprocess.run([TOOLS / "engine", "run", "--tls", folder, *words], capture_output=True, text=True,
                                  timeout=120, check=False)
            self.assertEqual((CONNECT, ""), (done.returncode, done.stdout))
            self.assertIn("its certificate has expired", done.stderr)


class Connections(LiveTest):
    """A process's input ends over TLS while its output goes on."""

    def talk(self, data: bytes, script: str, **env: str) -> Answer:
        body = '{"Cmd": ["sh", "-c", "%s"], "AttachStdin": true, "AttachStdout": true, "AttachStderr": true}' % script
        identity = self.invoke("ContainerExec", f"id={self.container('sleep', '60')}", "--body", body).value()["Id"]
        return davit("-H", ADDRESS, *material(), "invoke", "ExecStart", f"id={identity}", "--body", "{}", stdin=data,
                     **env)

    def test_over_both_versions(self) -> None:
        data = os.urandom(1 << 20) * 4
        with tempfile.NamedTemporaryFile("w") as only_1_2:
            only_1_2.write(ONLY_1_2)
            only_1_2.flush()
            for env in ({}, {"OPENSSL_CONF": only_1_2.name}):
                self.assertEqual((3, b"a\nb\nend\n", ""), self.talk(b"a\nb\n", "cat; echo end; exit 3", **env))
                ended = self.talk(data, "cat", **env)
                self.assertEqual((DONE, len(data), ""), (ended.exit, len(ended.out), ended.err))
                self.assertTrue(ended.out == data)


if __name__ == "__main__":
    unittest.main()
