"""What an engine answers, byte for byte: davit says what to ask at a version, and has no hand in what comes back."""

import http.client
import json
import os
import socket
import sys
import time
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any, Iterator

from live import IMAGE, davit, number
from registry import ADDRESS, archive
from world import THINGS, World, dockerfile

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "vectors" / "engines"))
from trips import Answer, document, types  # noqa: E402

# What may be asked as often as one likes: operation, which of several answers, parameters.
QUESTIONS = [
    ("ConfigInspect", "", "id={config}"),
    ("ConfigList", ""),
    ("ContainerChanges", "", "id=ended"),
    ("ContainerChanges", "none", "id=plain"),
    ("ContainerInspect", "ended", "id=ended"),
    ("ContainerInspect", "odd", "id=odd"),
    ("ContainerInspect", "plain", "id=plain"),
    ("ContainerInspect", "rich", "id=rich", "size=true"),
    ("ContainerList", "", "all=true", "size=true"),
    ("ContainerList", "none", 'filters={{"name": ["nothing like this"]}}'),
    ("ContainerStats", "", "id=rich", "stream=false"),
    ("ContainerStats", "ended", "id=ended", "stream=false"),
    ("ContainerTop", "", "id=rich"),
    ("DistributionInspect", "", "name={registry}/image:latest"),
    ("ExecInspect", "", "id={exec}"),
    ("ExecInspect", "ended", "id={ended_exec}"),
    ("GetPluginPrivileges", "", "remote={registry}/plugin:latest"),
    ("ImageHistory", "", "name=answers:one"),
    ("ImageInspect", "", "name=busybox:local"),
    ("ImageInspect", "rich", "name=answers:one", "manifests=true"),
    ("ImageList", "", "all=true", "shared-size=true", "manifests=true"),
    ("ImageSearch", "", "term={registry}/answers"),
    ("NetworkInspect", "", "id=answers"),
    ("NetworkInspect", "cluster", "id=cluster", "verbose=true"),
    ("NetworkInspect", "configured", "id=configured"),
    ("NetworkList", ""),
    ("NodeInspect", "", "id={node}"),
    ("NodeList", ""),
    ("PluginInspect", "", "name=answers:latest"),
    ("PluginList", ""),
    ("SecretInspect", "", "id={secret}"),
    ("SecretList", ""),
    ("ServiceInspect", "global", "id=everywhere"),
    ("ServiceInspect", "job", "id=job"),
    ("ServiceInspect", "odd", "id=odd"),
    ("ServiceInspect", "plain", "id=plain"),
    ("ServiceInspect", "rich", "id=rich", "insertDefaults=true"),
    ("ServiceList", "", "status=true"),
    ("SwarmInspect", ""),
    ("SwarmUnlockkey", ""),
    ("SystemDataUsage", ""),
    ("SystemEvents", "", "since={began}", "until={now}"),
    ("SystemInfo", ""),
    ("SystemVersion", ""),
    ("TaskInspect", "", "id={task}"),
    ("TaskList", ""),
    ("VolumeInspect", "", "name=answers"),
    ("VolumeInspect", "clustered", "name=cluster"),
    ("VolumeList", ""),
]

# What is not there at older versions, though the operation is.
SINCE = {"job": "1.41", "clustered": "1.42"}


def exchange(method: str, target: str, body: bytes | None, media_type: str) -> tuple[int, str]:
    """The status and the body of the engine's answer."""
    connection = http.client.HTTPConnection("localhost", timeout=60)
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.connect(os.environ["DOCKER_HOST"].removeprefix("unix://"))
    with closing(connection):
        connection.request(method, target, body, {"Content-Type": media_type, "X-Registry-Auth": "e30="})
        response = connection.getresponse()
        return response.status, response.read().decode()


class Asking:
    """Asks the engine of a world at one version."""

    def __init__(self, world: World, api: str) -> None:
        self.world, self.api = world, api

    def has(self, thing: dict[str, Any]) -> bool:
        """Whether the version has that operation or parameter."""
        return number(thing["since"]) <= number(self.api) <= number(thing["until"] or self.api)

    def ask(self, operation: str, *words: str, case: str = "", body: Any = None) -> Answer:
        """The answer, asked for with those of the parameters that the version has; a failure is an error."""
        known = [p["name"] for p in document(operation)["params"] if self.has(p)]
        words = tuple(word for word in words if word.split("=")[0] in known)
        archived = isinstance(body, bytes)
        sent = body if archived or body is None else json.dumps(body).encode()
        given = [] if body is None else ["--body", "archive" if archived else sent.decode()]
        dry = davit("invoke", operation, *words, *given, "--dry-run", api=self.api)
        assert dry.exit == 0, dry.err
        method, target, _ = dry.out.decode().split("\n")[0].split(" ")
        status, text = exchange(method, target, sent, "application/x-tar" if archived else "application/json")
        assert status < 300, f"{operation} {words} at {self.api}: {status} {text}"
        return Answer(operation, self.api, text, case)

    def answers(self) -> Iterator[Answer]:
        """All answers that have a type."""
        return (answer for answer in chain(self.standing(), self.passing()) if types(answer.operation))

    def standing(self) -> Iterator[Answer]:
        """What the world as it is answers."""
        values = {**vars(self.world), "now": time.time(), "registry": ADDRESS}
        for operation, case, *words in QUESTIONS:
            if self.has(document(operation)) and number(self.api) >= number(SINCE.get(case, self.api)):
                yield self.ask(operation, *[word.format(**values) for word in words], case=case)

    def passing(self) -> Iterator[Answer]:
        """What changes answer, of things that are gone again in the end."""
        mine = 'filters={"label": ["passing"]}'
        labels = {"passing": "yes"}
        container = {"Image": IMAGE, "Cmd": ["sh", "-c", "exit 4"], "Labels": labels,
                     "HostConfig": {"OomKillDisable": True}}
        yield self.ask("ContainerCreate", "name=passing", body=container)
        yield self.ask("ContainerUpdate", "id=passing", body={"Memory": 32 << 20, "MemorySwap": -1})
        yield self.ask("ImageCommit", "container=passing", "repo=passing")
        yield self.ask("ImageDelete", "name=passing")
        self.ask("ImageCommit", "container=passing")
        yield self.ask("ContainerExec", "id=rich", body={"Cmd": ["true"]})
        self.ask("ContainerStart", "id=passing")
        yield self.ask("ContainerWait", "id=passing")
        yield self.ask("ContainerPrune", mine)
        yield self.ask("NetworkCreate", body={"Name": "passing", "Labels": labels})
        yield self.ask("NetworkPrune", mine)
        yield self.ask("VolumeCreate", body={"Labels": {**labels, "com.docker.volume.anonymous": ""}})
        yield self.ask("VolumePrune", mine)
        yield self.ask("ImagePrune", mine)
        if self.has({"since": "1.39", "until": None}):
            yield self.ask("BuildPrune", 'filters={"until": ["24h"]}')
        yield from self.images()
        yield self.ask("SystemAuth", body={"username": "u", "password": "p", "serveraddress": ADDRESS})
        yield from self.swarm(labels)

    def images(self) -> Iterator[Answer]:
        yield self.ask("ImageBuild", "t=passing", body=dockerfile(f"FROM {IMAGE}", "RUN echo built", "LABEL a=b"))
        yield self.ask("ImageBuild", "version=2", case="kit", body=dockerfile(f"FROM {IMAGE}", "LABEL a=b"))
        yield self.ask("ImageBuild", case="wrong", body=dockerfile(f"FROM {IMAGE}", "RUN exit 9"))
        yield self.ask("ImageDelete", "name=passing", case="built")
        yield self.ask("ImageCreate", "fromSrc=-", "repo=passing", case="imported", body=archive({"file": b"1"}))
        self.ask("ImageDelete", "name=passing")
        name = f"name={ADDRESS}/image:latest"
        yield self.ask("ImageCreate", f"fromImage={ADDRESS}/image", "tag=latest")
        yield self.ask("ImageInspect", name, case="pulled")
        yield self.ask("ImagePush", name, "X-Registry-Auth=e30=")
        yield self.ask("ImageDelete", name, case="pulled")
        yield self.ask("ImageCreate", f"fromImage={ADDRESS}/broken", "tag=latest", case="wrong")

    def swarm(self, labels: dict[str, str]) -> Iterator[Answer]:
        secret = {"Name": "passing", "Labels": labels, "Data": "cGFzc2luZw=="}
        for kind in ("Secret", "Config") if self.has(document("ConfigCreate")) else ("Secret",):
            made = self.ask(f"{kind}Create", body=secret)
            yield made
            self.ask(f"{kind}Delete", f"id={json.loads(made.text)['ID']}")
        service = {**THINGS["service"], "Name": "passing"}
        yield self.ask("ServiceCreate", body=service)
        yield self.update_service("passing", service)
        self.ask("ServiceDelete", "id=passing")

    def update_service(self, name: str, service: Any) -> Answer:
        """The answer to an update of what the swarm itself may change in between."""
        while True:
            version = json.loads(self.ask("ServiceInspect", f"id={name}").text)["Version"]["Index"]
            try:
                return self.ask("ServiceUpdate", f"id={name}", f"version={version}", body=service)
            except AssertionError as error:
                if "out of sequence" not in str(error):
                    raise
