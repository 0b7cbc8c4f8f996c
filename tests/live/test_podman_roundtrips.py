"""What a Podman answers to every list and inspection, read into structs and written again, is the same."""
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path
from typing import Any

from live import DAVIT, IMAGE
from podman import PodmanTest
from registry import archive

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "vectors" / "engines"))
from trips import difference, read  # noqa: E402

ROUND = os.environ["DAVIT_ROUND"]

# What may be asked as often as one likes, and is answered with what has a type.
QUESTIONS = [
    ("ContainerInspect", "name=rich", "size=true"),
    ("ContainerInspectLibpod", "name=member"),
    ("ContainerInspectLibpod", "name=rich", "size=true"),
    ("ContainerList", "all=true", "size=true"),
    ("ContainerListLibpod", "all=true", "size=true", "namespace=true", "pod=true"),
    ("ContainerTop", "name=rich"),
    ("ContainerTopLibpod", "name=rich"),
    ("ExecInspect", "id={exec}"),
    ("ExecInspectLibpod", "id={exec}"),
    ("ImageHistory", "name={image}"),
    ("ImageHistoryLibpod", "name={image}"),
    ("ImageInspect", "name={image}"),
    ("ImageInspectLibpod", "name={image}"),
    ("ImageList", "all=true"),
    ("ImageListLibpod", "all=true"),
    ("ImageTreeLibpod", "name={image}"),
    ("ManifestInspectLibpod", "name=localhost/answers:list"),
    ("NetworkInspect", "name=answers"),
    ("NetworkInspectLibpod", "name=answers"),
    ("NetworkList",),
    ("NetworkListLibpod",),
    ("PodInspectLibpod", "name=pod"),
    ("PodListLibpod",),
    ("PodStatsAllLibpod", "all=true"),
    ("SecretInspect", "name=answers"),
    ("SecretInspectLibpod", "name=answers"),
    ("SecretList",),
    ("SecretListLibpod",),
    ("SystemDataUsageLibpod",),
    ("SystemInfoLibpod",),
    ("SystemVersion",),
    ("SystemVersionLibpod",),
    ("VolumeInspect", "name=answers"),
    ("VolumeInspectLibpod", "name=answers"),
    ("VolumeList",),
    ("VolumeListLibpod",),
]

RICH = {
    "name": "rich", "image": IMAGE, "command": ["sleep", "600"], "env": {"A": "1"}, "labels": {"a": "b"},
    "annotations": {"c": "d"}, "user": "0:0", "work_dir": "/tmp", "stdin": True, "stop_timeout": 1,
    "restart_policy": "on-failure", "restart_tries": 2, "cap_add": ["NET_ADMIN"],
    "mounts": [{"Destination": "/mine", "Type": "tmpfs", "Source": "tmpfs", "Options": ["size=1m"]}],
    "volumes": [{"Name": "answers", "Dest": "/volume", "Options": ["rw"]}],
    "resource_limits": {"memory": {"limit": 67108864}, "pids": {"limit": 100}},
    "healthconfig": {"Test": ["CMD", "true"], "Interval": 30000000000, "Timeout": 1000000000, "Retries": 2},
}  # fmt: skip
NETWORK = {
    "name": "answers", "driver": "bridge", "internal": True, "labels": {"a": "b"}, "options": {"mtu": "1400"},
    "subnets": [{"subnet": "10.99.8.0/24", "gateway": "10.99.8.1",
                 "lease_range": {"start_ip": "10.99.8.10", "end_ip": "10.99.8.20"}}],
}  # fmt: skip


class RoundTrips(PodmanTest):
    def make(self) -> None:
        """A little of everything, so that answers have many members; the engine ends with the test."""
        self.invoke("VolumeCreateLibpod", body={"Name": "answers", "Labels": {"a": "b"}})
        self.invoke("NetworkCreateLibpod", body=NETWORK)
        self.invoke("SecretCreateLibpod", "name=answers", 'labels={"a": "b"}', body=b"secret")
        self.invoke("ContainerCreateLibpod", body=RICH)
        self.invoke("ContainerStartLibpod", "name=rich")
        self.invoke("PodCreateLibpod", body={"name": "pod", "labels": {"a": "b"}})
        self.invoke("ContainerCreateLibpod",
                    body={"name": "member", "image": IMAGE, "pod": "pod", "command": ["sleep", "600"]})  # fmt: skip
        self.invoke("PodStartLibpod", "name=pod")
        self.image = "localhost/answers:one"
        self.invoke("ImageImportLibpod", f"reference={self.image}", "changes=ENV A=1", "changes=LABEL a=b",
                    "changes=EXPOSE 80/tcp", "changes=VOLUME /data", body=archive({"x": b"1"}))  # fmt: skip
        self.invoke("ManifestCreateLibpod", "name=localhost/answers:list", body={})
        body = {"Cmd": ["true"], "AttachStdout": True, "Env": ["A=1"]}
        self.exec = self.invoke("ContainerExecLibpod", "name=rich", body=body).value()["Id"]

    def test_every_answer_comes_back_as_it_was(self) -> None:
        self.make()
        for operation, *words in QUESTIONS:
            filled = [word.format(exec=self.exec, image=self.image) for word in words]
            with self.subTest(operation=operation, words=filled):
                self.check(operation, self.invoke(operation, *filled).out.decode())

    def check(self, operation: str, text: str) -> None:
        known = json.loads(subprocess.run([DAVIT, "--engine", "podman", "doc", operation, "--json"],
                                          capture_output=True, check=True).stdout)  # fmt: skip
        types = [(r["shape"], r["type"]) for r in known["responses"] if r["type"] and r["status"] < 300]
        self.assertTrue(types, "nothing is known of its answer")
        for shape, name in types:
            case = {"engine": "podman", "shape": shape, "type": name, "text": text}
            came = self.round(case)
            self.assertEqual("", came.get("error") or difference(read(text), read(came["text"])))

    def round(self, case: dict[str, str]) -> Any:
        done = subprocess.run([ROUND], input=json.dumps(case).encode() + b"\n", capture_output=True, check=True)
        return json.loads(done.stdout)


if __name__ == "__main__":
    unittest.main()
