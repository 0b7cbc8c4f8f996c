"""An engine with a little of everything, so that its answers have as many members as they can: for round trips."""

import json
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from live import DONE, IMAGE, TOOLS, davit, number
from registry import ADDRESS, Registry, archive

THINGS = json.loads((Path(__file__).parent / "things.json").read_text())


def merged(thing: Any, more: Any) -> Any:
    """A description with more members, at any depth."""
    if not isinstance(thing, dict) or not isinstance(more, dict):
        return more
    return {**thing, **{name: merged(thing.get(name), value) for name, value in more.items()}}


def dockerfile(*lines: str) -> bytes:
    """What an image is built from."""
    return archive({"Dockerfile": "\n".join(lines).encode()})


class World:
    """What is made on the engine, and is gone after the with statement. Its attributes are for those who ask for it."""

    def __init__(self) -> None:
        self.began = time.time()
        said = davit("invoke", "SystemVersion").value()
        self.oldest, self.newest = said["MinAPIVersion"], said["ApiVersion"]
        self.undo = ExitStack()

    def __enter__(self) -> "World":
        with ExitStack() as undo:
            self.undo = undo
            self.images()
            self.containers()
            self.swarm()
            self.services()
            self.plugin()
            self.registry()
            self.undo = undo.pop_all()
        return self

    def __exit__(self, *error: object) -> None:
        self.undo.close()

    def has(self, version: str) -> bool:
        """Whether the engine speaks that version."""
        return number(self.newest) >= number(version)

    def thing(self, name: str, **more: Any) -> Any:
        """What things.json says of a thing, with all that the engine is new enough for."""
        result = THINGS[name]
        for other, addition in THINGS.items():
            if other.startswith(f"{name} since ") and self.has(other.split()[-1]):
                result = merged(result, addition)
        return merged(result, more)

    def make(self, operation: str, *words: str, body: Any = None, undo: tuple[str, ...] = ()) -> Any:
        """Invokes an operation, and says what undoes it in the end; gives the answer, None when there is none."""
        with tempfile.NamedTemporaryFile() as file:
            file.write(body if isinstance(body, bytes) else json.dumps(body).encode())
            file.flush()
            answer = davit("invoke", operation, *words, *(["--body", f"@{file.name}"] if body is not None else []))
        if answer.exit != DONE:
            raise AssertionError(f"{operation} {words}: {answer.err}")
        if undo:
            self.undo.callback(davit, "invoke", *undo)
        return answer.value() if answer.out else None

    def update(self, kind: str, identity: str, body: Any) -> None:
        """Updates a part of the swarm, which may itself change in between."""
        for _ in range(50):
            version = self.make(f"{kind}Inspect", f"id={identity}")["Version"]["Index"]
            try:
                self.make(f"{kind}Update", f"id={identity}", f"version={version}", body=body)
                return
            except AssertionError as error:
                if "out of sequence" not in str(error):
                    raise
        raise AssertionError(f"{kind} {identity} never stands still")

    def images(self) -> None:
        subprocess.run([TOOLS / "engine", "image", IMAGE], check=True)
        self.make("ImageBuild", "t=answers:one", "t=answers:two", body=dockerfile(*THINGS["dockerfile"]),
                  undo=("ImageDelete", "name=answers:two", "force=true"))
        self.undo.callback(davit, "invoke", "ImageDelete", "name=answers:one", "force=true")
        self.make("ImageBuild", "version=2", body=dockerfile("FROM scratch", "COPY Dockerfile /"), undo=("ImagePrune",))

    def containers(self) -> None:
        self.network("network")
        self.network("configuration")
        self.network("configured network")
        self.make("VolumeCreate", body=self.thing("volume"), undo=("VolumeDelete", "name=answers"))
        self.container("rich", self.thing("container"))
        self.container("plain", {"Image": "answers:one"})
        self.container("odd", self.thing("odd container"))
        change = "echo more >> /etc/profile; rm /bin/yes; echo > /tmp/new; exit 3"
        self.container("ended", {"Image": IMAGE, "Cmd": ["sh", "-c", change]})
        self.make("ContainerStart", "id=rich")
        self.make("ContainerStart", "id=ended")
        self.make("ContainerWait", "id=ended")
        self.exec = self.process("sleep", "600")
        self.ended_exec = self.process("true")

    def network(self, name: str) -> None:
        body = self.thing(name)
        self.make("NetworkCreate", body=body, undo=("NetworkDelete", f"id={body['Name']}"))

    def container(self, name: str, body: Any) -> None:
        self.make("ContainerCreate", f"name={name}", body=body,
                  undo=("ContainerDelete", f"id={name}", "force=true", "v=true"))

    def process(self, *command: str) -> str:
        """The ID of a second process in the rich container."""
        process = self.make("ContainerExec", "id=rich", body={"Cmd": command, "Env": ["A=1"], "Tty": True})["Id"]
        self.make("ExecStart", f"id={process}", body={"Detach": True, "Tty": True})
        return process

    def swarm(self) -> None:
        self.node = self.make("SwarmInit", body=self.thing("swarm"), undo=("SwarmLeave", "force=true"))
        self.update("Node", self.node, self.thing("node"))
        self.make("NetworkCreate", body={"Name": "cluster", "Driver": "overlay", "Attachable": True})
        self.secret = self.make("SecretCreate", body=self.thing("secret"))["ID"]
        self.config = self.make("ConfigCreate", body=self.thing("secret"))["ID"]
        self.make("SecretCreate", body=self.thing("template"))
        self.make("ConfigCreate", body=self.thing("template"))
        if self.has("1.42"):
            secrets = {"Secrets": [{"Key": "key", "Secret": self.secret}]}
            self.make("VolumeCreate", body=self.thing("cluster volume", ClusterVolumeSpec=secrets),
                      undo=("VolumeDelete", "name=cluster", "force=true"))

    def services(self) -> None:
        self.make("ServiceCreate", body=self.thing("service"))
        self.make("ServiceCreate", body={**THINGS["service"], "Name": "everywhere", "Mode": {"Global": {}}})
        self.make("ServiceCreate", body=self.thing("odd service"))
        if self.has("1.41"):
            job = {"ReplicatedJob": {"MaxConcurrent": 1, "TotalCompletions": 1}}
            self.make("ServiceCreate", body={**THINGS["service"], "Name": "job", "Mode": job})
        rich = self.rich_service()
        self.make("ServiceCreate", body=rich)
        self.task = self.first_task()
        rich["TaskTemplate"]["ForceUpdate"] = 2
        self.update("Service", "rich", rich)

    def rich_service(self) -> dict[str, Any]:
        file = {"UID": "0", "GID": "0", "Mode": 292}
        secret = {"SecretID": self.secret, "SecretName": "answers", "File": {"Name": "secret", **file}}
        config = {"ConfigID": self.config, "ConfigName": "answers", "File": {"Name": "/config", **file}}
        change = THINGS["change"]
        return self.thing("rich service", UpdateConfig=change, RollbackConfig=change,
                          TaskTemplate={"ContainerSpec": {"Secrets": [secret], "Configs": [config]}})

    def first_task(self) -> str:
        """A task of the rich service, once it does something or has failed to."""
        for _ in range(300):
            for task in self.make("TaskList", 'filters={"service": ["rich"]}'):
                if task["Status"]["State"] in ("running", "failed", "rejected", "complete"):
                    return task["ID"]
            time.sleep(0.1)
        raise AssertionError("no task began")

    def plugin(self) -> None:
        files = archive({"config.json": json.dumps(THINGS["plugin"]).encode(), "rootfs/": b""})
        self.make("PluginCreate", "name=answers", body=files, undo=("PluginDelete", "name=answers", "force=true"))
        self.make("PluginSet", "name=answers:latest", body=["LEVEL=2"])

    def registry(self) -> None:
        command = ["nc", "-ll", "-p", ADDRESS.split(":")[1], "-e", "sh", "/serve"]
        self.container("registry", {"Image": IMAGE, "Cmd": command, "HostConfig": {"NetworkMode": "host"}})
        self.make("PutContainerArchive", "id=registry", "path=/", body=archive(Registry(THINGS["plugin"]).files))
        self.make("ContainerStart", "id=registry")
