"""The command and several engines: whose operations and versions these are, who answers, processes in another form."""

import json
import struct
import unittest
from typing import BinaryIO

from command import CONNECT, DONE, REFUSED, USAGE, Ended, davit
from engine import Engine, Request, Talk, answer

PING = answer(200, b"OK", "Content-Type: text/plain", "Api-Version: 1.41", "Libpod-Api-Version: 4.3.1")
UPGRADED = b"HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n"


def podman(*words: str, host: str = "unix:///nonexistent", stdin: bytes = b"", **env: str) -> Ended:
    return davit("--engine", "podman", *words, env={"CONTAINER_HOST": host, **env}, stdin=stdin)


def listed() -> list[str]:
    """Podman's versions."""
    return next(each["versions"] for each in davit("engines", "--json").json if each["name"] == "podman")


class LookingUp(unittest.TestCase):
    """Whose things these are."""

    def test_each_engine_has_its_own_operations_categories_and_types(self) -> None:
        self.assertIn("PodCreateLibpod ", podman("ops", "libpod/pods").text)
        self.assertEqual("docker has no category \"libpod/pods\"", davit("ops", "libpod/pods").err[7:43])
        self.assertEqual("PodListLibpod", podman("doc", "PodListLibpod", "--json").json["name"])
        self.assertEqual("boolean\n", podman("explain", "ContainerInspectLibpod.Config.Tty").text[-8:])
        self.assertEqual("{\n}\n", podman("skeleton", "PodCreateLibpod", "--required").text)
        for name, engine, other in (("PodListLibpod", "docker", "podman"), ("SwarmInit", "podman", "docker")):
            for words in (("doc", name), ("invoke", name)):
                ended = davit("--engine", engine, *words, "-H", "unix:///nonexistent")
                self.assertEqual((USAGE, f"davit: {engine} has no operation {name}, {other} has\n"),
                                 (ended.code, ended.err))

    def test_an_unknown_engine_is_told_with_those_there_are(self) -> None:
        ended = davit("--engine", "unicorn", "ops")
        self.assertEqual((USAGE, 'davit: unknown engine "unicorn"; there are docker, podman\n'),
                         (ended.code, ended.err))

    def test_a_version_may_be_near_a_listed_one_which_is_said(self) -> None:
        newest = [version for version in listed() if version.startswith("5.8.")][-1]
        for asked, found in (("5.8", newest), ("5.4.2", "5.4.2"), ("v5.4.2", "5.4.2"), ("5.4.9", "5.4.2")):
            ended = podman("ops", "--api", asked, "--json")
            self.assertEqual(podman("ops", "--api", found, "--json").out, ended.out)
            said = f"davit: API {found} stands for {asked}: it is the nearest one listed\n"
            self.assertEqual((DONE, "" if asked.removeprefix("v") == found else said), (ended.code, ended.err))
        self.assertEqual(podman("diff", "4.3.1", "5.4.2").out, podman("diff", "4.3", "v5.4.1").out)
        for words in (("ops", "--api", "4.8"), ("diff", "4.8", "5.8"), ("invoke", "PodListLibpod", "--api", "4.8")):
            ended = podman(*words)
            self.assertEqual(USAGE, ended.code)
            self.assertIn('podman has no API version "4.8"; there are 3.0.2 to ', ended.err)
            self.assertIn("; the nearest: 4.7.2, 4.9.5", ended.err)

    def test_a_request_has_the_listed_version_in_its_path(self) -> None:
        shown = podman("--api", "5.4", "invoke", "PodListLibpod", "--dry-run")
        self.assertTrue(shown.text.startswith("GET /v5.4.2/libpod/pods/json HTTP/1.1\r\n"), shown.text)


class Answering(unittest.TestCase):
    """Who answers."""

    def test_the_version_is_agreed_upon_by_the_engines_own_header(self) -> None:
        with Engine(answer(200, b"[]"), PING) as engine:
            ended = podman("invoke", "PodListLibpod", "-v", host=engine.host)
        self.assertEqual((DONE, "/v4.3.1/libpod/pods/json"), (ended.code, engine.requests[-1].target))
        self.assertIn("* negotiated API 4.3.1: the engine offers 4.3.1\n", ended.err)

    def test_the_doctor_tells_whose_api_is_spoken_besides(self) -> None:
        about = {"Version": "4.3.1", "ApiVersion": "1.41", "MinAPIVersion": "1.24", "Components": [
            {"Name": "Podman Engine", "Details": {"APIVersion": "4.3.1", "MinAPIVersion": "4.0.0"}}]}
        said = answer(200, json.dumps(about).encode())
        with Engine(lambda request: PING if "_ping" in request.target else said, PING) as engine:
            for options, oldest, newest, also in (((), "1.24", "1.41", {"podman": "4.3.1"}),
                                                  (("--engine", "podman"), "4.0.0", "4.3.1", {"docker": "1.41"})):
                found = davit(*options, "-H", engine.host, "doctor", "--json").json
                names = ("engine_name", "engine_oldest", "engine_newest", "also")
                self.assertEqual(("Podman Engine", oldest, newest, also), tuple(found[name] for name in names))
            text = davit("-H", engine.host, "doctor").text
        self.assertIn("docker    4.3.1 (Podman Engine), API 1.24 to 1.41; answers in ", text)
        self.assertIn("also      podman's API up to 4.3.1: --engine podman speaks that\n", text)

    def test_an_engine_that_is_another_one_is_called_by_its_name(self) -> None:
        with Engine(answer(500)) as engine:
            ended = podman("invoke", "PodListLibpod", host=engine.host)
        self.assertIn("is that a podman engine? It speaks docker's API 1.41.", ended.err)

    def test_an_error_has_its_cause_once(self) -> None:
        body = {"cause": "it is gone", "message": "no such pod", "response": 404}
        with Engine(lambda request: answer(404, json.dumps(body).encode())) as engine:
            ended = podman("--api", "5.8", "invoke", "PodInspectLibpod", "name=x", host=engine.host)
        self.assertEqual(REFUSED, ended.code)
        self.assertIn("davit: PodInspectLibpod: 404: no such pod; the cause: it is gone\n", ended.err)

    def test_contexts_are_no_engines_but_dockers(self) -> None:
        ended = podman("--context", "x", "doctor")
        self.assertEqual((CONNECT, True), (ended.code, "this engine has none" in ended.err))


class Process:
    """Answers for one process, in the form of which Podman has its own."""

    def __init__(self, exit_code: int, tty: bool = False) -> None:
        self.exit_code, self.tty = exit_code, tty
        self.seen: list[str] = []

    def __call__(self, request: Request) -> bytes | Talk:
        path = request.target.partition("?")[0].removeprefix("/v5.4.2/libpod/")
        self.seen.append(path)
        config = {"Tty": self.tty, "OpenStdin": True}
        match path:
            case "containers/x/json" | "exec/x/json":
                about = {"Running": False, "ExitCode": self.exit_code, "OpenStdin": True, "Config": config,
                         "ProcessConfig": {"tty": self.tty}}
                return answer(200, json.dumps(about).encode())
            case "containers/x/wait":
                return answer(200, str(self.exit_code).encode())
            case "containers/x/attach" | "exec/x/start":
                return self.talk
        return answer(500, b'{"message":"what is that?"}')

    def talk(self, reader: BinaryIO, writer: BinaryIO) -> None:
        """What `cat` does; and since a terminal's input does not end with ours, `head` there."""
        writer.write(UPGRADED)
        while data := reader.read1(4096):
            writer.write(data if self.tty else struct.pack(">BxxxI", 1, len(data)) + data)
            if self.tty:
                return


class Processes(unittest.TestCase):
    """Attach and exec: their input, output and exit code, by the operations that belong to them."""

    def call(self, process: Process, *words: str) -> tuple[int, bytes, list[str]]:
        with Engine(process) as engine:
            ended = podman("--api", "5.4.2", "invoke", *words, host=engine.host, stdin=b"hello")
        self.assertEqual("", ended.err)
        return ended.code, ended.out, process.seen

    def test_attach(self) -> None:
        words = ("ContainerAttachLibpod", "name=x", "stdin=true", "stdout=true")
        code, out, seen = self.call(Process(7), *words)
        self.assertEqual((7, b"hello", "containers/x/wait"), (code, out, seen[-1]))
        self.assertEqual((9, b"hello"), self.call(Process(9, tty=True), *words)[:2])

    def test_exec(self) -> None:
        code, out, seen = self.call(Process(7), "ExecStartLibpod", "id=x", "--body", "{}")
        self.assertEqual((7, b"hello", "exec/x/json"), (code, out, seen[-1]))
        self.assertEqual((9, b"hello"), self.call(Process(9, tty=True), "ExecStartLibpod", "id=x", "--body", "{}")[:2])


if __name__ == "__main__":
    unittest.main()
