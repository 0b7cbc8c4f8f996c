"""The everyday operations, each at several versions of one engine."""
import time
import unittest
from typing import Callable

from live import LiveTest, IMAGE, davit, names, versions


def at_every_version(test: Callable[[LiveTest], None]) -> Callable[[LiveTest], None]:
    """Runs a test once for each version, pinned."""

    def run(self: LiveTest) -> None:
        for api in versions():
            with self.subTest(api=api):
                self.api = api
                test(self)

    return run


class Everyday(LiveTest):
    @at_every_version
    def test_the_pinned_version_is_asked_for_without_a_ping(self) -> None:
        trace = davit("-v", "invoke", "ContainerList", api=self.api).err
        self.assertEqual([f"> GET /v{self.api}/containers/json HTTP/1.1", "< HTTP/1.1 200"],
                         [line for line in trace.splitlines() if "HTTP/1.1" in line])

    @at_every_version
    def test_a_container_is_created_from_a_body_and_inspected(self) -> None:
        name = self.container("true", start=False, Env=["A=ä\"\\"], Labels={"purpose": "live"})
        made = self.invoke("ContainerInspect", f"id={name}").value()
        self.assertEqual("/" + name, made["Name"])
        self.assertEqual("created", made["State"]["Status"])
        self.assertEqual(["true"], made["Config"]["Cmd"])
        self.assertIn("A=ä\"\\", made["Config"]["Env"])
        self.assertEqual("live", made["Config"]["Labels"]["purpose"])

    @at_every_version
    def test_all_lists_what_does_not_run_too(self) -> None:
        name = self.container("true", start=False)

        def listed(*words: str) -> list[str]:
            return [n for c in self.invoke("ContainerList", *words).value() for n in c["Names"]]

        self.assertIn("/" + name, listed("all=true"))
        self.assertNotIn("/" + name, listed("all=false"))
        self.assertNotIn("/" + name, listed())

    @at_every_version
    def test_filters_choose_images(self) -> None:
        def tags(filters: str) -> list[str]:
            return [t for i in self.invoke("ImageList", f"filters={filters}").value() for t in i["RepoTags"] or []]

        self.assertEqual([IMAGE], tags('{"reference": ["busybox"]}'))
        self.assertEqual([], tags('{"reference": ["nothing-like-this"]}'))
        self.assertEqual([], tags('{"reference": ["busybox"], "dangling": ["true"]}'))

    @at_every_version
    def test_a_network_is_created(self) -> None:
        name = next(names)
        body = {"Name": name, "Driver": "bridge", "Internal": True, "Labels": {"purpose": "live"}}
        made = self.invoke("NetworkCreate", body=body).value()
        self.addCleanup(davit, "invoke", "NetworkDelete", f"id={name}")
        seen = self.invoke("NetworkInspect", f"id={made['Id']}").value()
        self.assertEqual((name, True, "live"), (seen["Name"], seen["Internal"], seen["Labels"]["purpose"]))
        self.invoke("NetworkDelete", f"id={name}")
        self.assertNotIn(name, [n["Name"] for n in self.invoke("NetworkList").value()])

    @at_every_version
    def test_a_volume_is_created(self) -> None:
        name = next(names)
        made = self.invoke("VolumeCreate", body={"Name": name, "Labels": {"purpose": "live"}}).value()
        self.assertEqual((name, "local"), (made["Name"], made["Driver"]))
        listed = self.invoke("VolumeList", 'filters={"label": ["purpose=live"]}').value()["Volumes"]
        self.assertEqual([name], [v["Name"] for v in listed])
        self.invoke("VolumeDelete", f"name={name}")

    @at_every_version
    def test_a_second_process_is_started_detached_and_its_exit_code_seen(self) -> None:
        name = self.container("sleep", "60")
        made = self.invoke("ContainerExec", f"id={name}", body={"Cmd": ["sh", "-c", "exit 7"]}).value()
        self.assertEqual(b"", self.invoke("ExecStart", f"id={made['Id']}", body={"Detach": True}).out)
        seen = self.ended(made["Id"])
        self.assertEqual((7, ["-c", "exit 7"]), (seen["ExitCode"], seen["ProcessConfig"]["arguments"]))

    def ended(self, process: str) -> dict:
        for _ in range(100):
            seen = self.invoke("ExecInspect", f"id={process}").value()
            if not seen["Running"] and seen["ExitCode"] is not None:
                return seen
            time.sleep(0.1)
        self.fail("it still runs")


class Swarm(LiveTest):
    @at_every_version
    def test_a_swarm_of_one_has_a_node_and_a_service(self) -> None:
        node = self.invoke("SwarmInit", body={"ListenAddr": "127.0.0.1:2377", "AdvertiseAddr": "127.0.0.1"}).value()
        self.addCleanup(davit, "invoke", "SwarmLeave", "force=true")
        nodes = self.invoke("NodeList").value()
        self.assertEqual([(node, "manager")], [(n["ID"], n["Spec"]["Role"]) for n in nodes])

        name = next(names)
        spec = {"Name": name, "Mode": {"Replicated": {"Replicas": 0}},
                "TaskTemplate": {"ContainerSpec": {"Image": IMAGE, "Command": ["sleep", "60"]}}}
        service = self.invoke("ServiceCreate", body=spec).value()["ID"]
        self.assertEqual([service], [s["ID"] for s in self.invoke("ServiceList").value()])

        version = self.invoke("ServiceInspect", f"id={service}").value()["Version"]["Index"]
        spec["Mode"]["Replicated"]["Replicas"] = 1
        self.invoke("ServiceUpdate", f"id={service}", f"version={version}", body=spec)
        seen = self.invoke("ServiceInspect", f"id={name}").value()
        self.assertEqual(1, seen["Spec"]["Mode"]["Replicated"]["Replicas"])
        self.assertGreater(seen["Version"]["Index"], version)

        self.invoke("ServiceDelete", f"id={service}")
        self.assertEqual([], self.invoke("ServiceList").value())
        self.invoke("SwarmLeave", "force=true")
        self.assertEqual("inactive", self.invoke("SystemInfo").value()["Swarm"]["LocalNodeState"])


if __name__ == "__main__":
    unittest.main()
