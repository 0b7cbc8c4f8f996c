"""Podman's own containers, from creation to removal: by the command, which knows them by name only."""
import json
import subprocess
import time
import unittest
from typing import Any

from live import DAVIT, DONE, IMAGE, REFUSED, davit, names
from podman import PodmanTest, podman

BOTH = ("sh", "-c", "echo out; echo err >&2")


class Containers(PodmanTest):
    def state(self, name: str) -> str:
        return self.invoke("ContainerInspectLibpod", f"name={name}").value()["State"]["Status"]

    def test_a_container_lives_and_ends(self) -> None:
        name = self.container("sh", "-c", "trap 'exit 3' TERM; while true; do sleep 0.1; done", start=False,
                              env={"A": "ä\"\\"}, labels={"purpose": "live"})  # fmt: skip
        self.assertEqual("created", self.state(name))
        self.invoke("ContainerStartLibpod", f"name={name}")
        self.assertEqual("running", self.state(name))
        made = self.invoke("ContainerInspectLibpod", f"name={name}", "size=true").value()
        self.assertEqual((name, "live"), (made["Name"], made["Config"]["Labels"]["purpose"]))
        self.assertIn("A=ä\"\\", made["Config"]["Env"])
        listed = self.invoke("ContainerListLibpod", f'filters={{"name": ["{name}"]}}').value()
        self.assertEqual([[name]], [c["Names"] for c in listed])
        self.assertIn("COMMAND", self.invoke("ContainerTopLibpod", f"name={name}").value()["Titles"])
        self.invoke("ContainerPauseLibpod", f"name={name}")
        self.assertEqual("paused", self.state(name))
        self.invoke("ContainerUnpauseLibpod", f"name={name}")
        self.invoke("ContainerStopLibpod", f"name={name}", "timeout=5")
        self.assertEqual(3, self.invoke("ContainerWaitLibpod", f"name={name}").value())
        self.invoke("ContainerRenameLibpod", f"id={name}", f"name={name}-2")
        self.invoke("ContainerDeleteLibpod", f"name={name}-2")
        self.invoke("ContainerExistsLibpod", f"name={name}-2", exit_code=REFUSED)

    def test_what_is_not_there_is_told_with_its_cause(self) -> None:
        err = self.invoke("ContainerInspectLibpod", "name=nothing-like-this", exit_code=REFUSED).err
        self.assertIn('404: no container with name or ID "nothing-like-this" found: no such container', err)

    def test_an_entry_point_is_text_before_5_0_and_a_list_since(self) -> None:
        name = self.container("true", start=False, entrypoint=["/bin/sh", "-c"])
        newest = self.invoke("SystemVersionLibpod").value()["Version"]
        for api, entry_point in (("4.9.5", "/bin/sh -c"), ("5.0.3", ["/bin/sh", "-c"])):
            if newest > "5" or api < "5":
                made = self.invoke("ContainerInspectLibpod", f"name={name}", api=api).value()
                self.assertEqual(entry_point, made["Config"]["Entrypoint"])

    def test_stats_of_one_and_of_all(self) -> None:
        name = self.container("sleep", "600")
        one = self.invoke("ContainerStatsLibpod", f"name={name}", "stream=false").values()
        self.assertEqual(1, len(one))
        self.assertIn("memory_stats", one[0])
        several = [name, self.container("sleep", "600")]
        found = self.invoke("ContainersStatsAllLibpod", "stream=false", *[f"containers={n}" for n in several]).value()
        self.assertEqual(sorted(several), sorted(s["Name"] for s in found["Stats"]))

    def test_events_of_a_container_in_order_and_as_they_happen(self) -> None:
        name = self.container("sleep", "600", start=False)
        filters = f'filters={{"container": ["{name}"]}}'
        watch = subprocess.Popen([DAVIT, "--engine", "podman", "invoke", "SystemEventsLibpod", "since=0", filters],
                                 stdout=subprocess.PIPE)  # fmt: skip
        self.addCleanup(watch.communicate)
        self.addCleanup(watch.kill)
        self.assertEqual("create", self.action(watch))
        self.invoke("ContainerStartLibpod", f"name={name}")
        while (action := self.action(watch)) != "start":
            self.assertIn(action, ("init", "mount"))
        past = self.invoke("SystemEventsLibpod", "since=0", "stream=false", filters).values()
        self.assertEqual(["create", "start"], [e["Action"] for e in past if e["Action"] in ("create", "start", "died")])

    def action(self, watch: Any) -> str:
        return json.loads(watch.stdout.readline())["Action"]

    def test_a_file_is_put_into_a_container_and_got_from_it(self) -> None:
        name = self.container("sleep", "600")
        tar = subprocess.run(["tar", "-C", "/etc", "-cf", "-", "hostname"], capture_output=True, check=True).stdout
        self.invoke("PutContainerArchiveLibpod", f"name={name}", "path=/tmp", body=tar)
        found = self.invoke("ContainerArchiveLibpod", f"name={name}", "path=/tmp/hostname").out
        listed = subprocess.run(["tar", "-tf", "-"], input=found, capture_output=True, check=True).stdout
        self.assertEqual(b"hostname\n", listed)


class Outputs(PodmanTest):
    """Logs, attach and exec: with frames and without."""

    def test_logs_keep_both_outputs_apart(self) -> None:
        name = self.container(*BOTH)
        self.invoke("ContainerWaitLibpod", f"name={name}")
        logs = self.invoke("ContainerLogsLibpod", f"name={name}", "stdout=true", "stderr=true")
        self.assertEqual((b"out\n", "err\n"), (logs.out, logs.err))

    def test_logs_of_a_terminal_are_framed_all_the_same(self) -> None:
        name = self.container(*BOTH, terminal=True)
        self.invoke("ContainerWaitLibpod", f"name={name}")
        logs = self.invoke("ContainerLogsLibpod", f"name={name}", "stdout=true", "stderr=true")
        self.assertEqual((b"out\r\nerr\r\n", ""), (logs.out, logs.err))

    def test_logs_are_followed_to_the_end(self) -> None:
        name = self.container("sh", "-c", "for i in 1 2 3; do echo $i; sleep 0.3; done")
        logs = self.invoke("ContainerLogsLibpod", f"name={name}", "stdout=true", "follow=true")
        self.assertEqual(b"1\n2\n3\n", logs.out)

    def test_a_second_process_has_both_outputs_and_an_exit_code(self) -> None:
        name = self.container("sleep", "600")
        ended = self.exec(name, "sh", "-c", "echo out; echo err >&2; exit 7")
        self.assertEqual((7, b"out\n", "err\n"), ended)
        ended = self.exec(name, "sh", "-c", "echo out; echo err >&2; exit 7", Tty=True)
        self.assertEqual((7, b"out\r\nerr\r\n", ""), ended)

    def test_a_second_process_is_started_detached(self) -> None:
        name = self.container("sleep", "600")
        process = self.invoke("ContainerExecLibpod", f"name={name}", body={"Cmd": ["touch", "/tmp/done"]}).value()["Id"]
        self.assertEqual(b"", self.invoke("ExecStartLibpod", f"id={process}", body={"Detach": True}).out.strip())
        for _ in range(100):
            if podman("invoke", "ContainerArchiveLibpod", f"name={name}", "path=/tmp/done").exit == DONE:
                return
            time.sleep(0.1)
        self.fail("it did nothing")

    def test_what_goes_into_a_container_comes_out_of_it(self) -> None:
        name = self.container("sh", "-c", "cat; echo err >&2; exit 3", stdin=True)
        words = ["invoke", "ContainerAttachLibpod", f"name={name}", "stream=true", "stdin=true", "stdout=true",
                 "stderr=true"]  # fmt: skip
        done = subprocess.run([DAVIT, "--engine", "podman", *words], input=b"in\n", capture_output=True, timeout=60,
                              check=False)  # fmt: skip
        self.assertEqual((b"in\n", b"err\n"), (done.stdout, done.stderr))
        self.assertEqual(3, self.invoke("ContainerWaitLibpod", f"name={name}").value())


class Engines(PodmanTest):
    def test_the_version_in_the_path_is_the_nearest_that_is_listed(self) -> None:
        trace = podman("-v", "invoke", "ContainerListLibpod").err
        offered = self.invoke("SystemVersionLibpod").value()["Version"]
        minor = offered.rpartition(".")[0]
        self.assertRegex(trace, rf"> GET /v{minor}\.\d+/libpod/containers/json HTTP")

    def test_a_pin_is_asked_for_without_a_ping(self) -> None:
        trace = podman("-v", "invoke", "ContainerListLibpod", api="4.0.3").err
        asked = [line for line in trace.splitlines() if line.startswith("> GET")]
        self.assertEqual(["> GET /v4.0.3/libpod/containers/json HTTP/1.1"], asked)

    def test_docker_clients_are_told_nothing_of_pods(self) -> None:
        self.assertEqual(DONE, davit("invoke", "ContainerList").exit)
        self.assertIn("PodListLibpod", davit("invoke", "PodListLibpod").err)

    def test_the_compatible_half_has_dockers_answers(self) -> None:
        name = self.container("true", start=False)
        self.assertEqual("/" + name, self.invoke("ContainerInspect", f"name={name}").value()["Name"])
        self.assertEqual(name, self.invoke("ContainerInspectLibpod", f"name={name}").value()["Name"])


class Things(PodmanTest):
    """What is neither container nor image."""

    def test_a_volume_is_created(self) -> None:
        name = next(names)
        made = self.invoke("VolumeCreateLibpod", body={"Name": name, "Labels": {"purpose": "live"}}).value()
        self.assertEqual((name, "live"), (made["Name"], made["Labels"]["purpose"]))
        listed = self.invoke("VolumeListLibpod", 'filters={"label": ["purpose=live"]}').value()
        self.assertEqual([name], [v["Name"] for v in listed])
        self.invoke("VolumeExistsLibpod", f"name={name}")
        self.invoke("VolumeDeleteLibpod", f"name={name}")
        self.invoke("VolumeInspectLibpod", f"name={name}", exit_code=REFUSED)

    def test_a_network_is_created(self) -> None:
        name = next(names)
        subnet = {"subnet": "10.99.7.0/24", "gateway": "10.99.7.1"}
        body = {"name": name, "driver": "bridge", "internal": True, "subnets": [subnet], "labels": {"purpose": "live"}}
        made = self.invoke("NetworkCreateLibpod", body=body).value()
        self.addCleanup(podman, "invoke", "NetworkDeleteLibpod", f"name={name}")
        seen = self.invoke("NetworkInspectLibpod", f"name={made['id']}").value()
        self.assertEqual((name, True, "10.99.7.0/24"), (seen["name"], seen["internal"], seen["subnets"][0]["subnet"]))
        self.assertIn(name, [n["name"] for n in self.invoke("NetworkListLibpod").value()])
        self.assertEqual([{"Name": name, "Err": None}], self.invoke("NetworkDeleteLibpod", f"name={name}").value())

    def test_a_secret_is_created_of_bytes(self) -> None:
        name = next(names)
        self.invoke("SecretCreateLibpod", f"name={name}", body=b"\0\xff secret")
        self.assertEqual(name, self.invoke("SecretInspectLibpod", f"name={name}").value()["Spec"]["Name"])
        reader = self.container("od", "-c", f"/run/secrets/{name}", secrets=[{"Source": name}])
        self.invoke("ContainerWaitLibpod", f"name={reader}")
        logs = self.invoke("ContainerLogsLibpod", f"name={reader}", "stdout=true").out
        self.assertIn(b"\\0 377       s   e   c   r   e   t", logs)
        self.invoke("SecretDeleteLibpod", f"name={name}")
        self.assertNotIn(name, [s["Spec"]["Name"] for s in self.invoke("SecretListLibpod").value()])

    def test_the_system_tells_of_itself(self) -> None:
        info = self.invoke("SystemInfoLibpod").value()
        self.assertEqual(self.invoke("SystemVersionLibpod").value()["Version"], info["version"]["Version"])
        self.assertIn("Images", self.invoke("SystemDataUsageLibpod").value())
        self.assertEqual(IMAGE, self.invoke("ImageListLibpod").value()[0]["RepoTags"][0].rpartition("/")[2])


if __name__ == "__main__":
    unittest.main()
