"""Pods of Podman: two containers each, created, started, logged, asked to run more, and removed; also from Kubernetes'
descriptions, and back into them."""
import unittest

from live import IMAGE, REFUSED, names
from podman import PodmanTest, podman

KUBE = """
apiVersion: v1
kind: Pod
metadata:
  name: {name}
  labels: {{purpose: live}}
spec:
  hostNetwork: true
  containers:
  - {{name: one, image: "{image}", command: [/bin/sleep, "600"]}}
  - {{name: two, image: "{image}", command: [/bin/sleep, "600"]}}
"""


class Pods(PodmanTest):
    def two(self) -> tuple[str, list[str]]:
        """A pod with two containers, that write which they are."""
        pod = self.pod(labels={"purpose": "live"})
        script = "echo it is $NAME; trap 'exit 0' TERM; while true; do sleep 0.1; done"
        return pod, [self.container("sh", "-c", script, start=False, pod=pod, env={"NAME": name}) for name in "ab"]

    def test_a_pod_with_two_containers_lives_and_ends(self) -> None:
        pod, (first, second) = self.two()
        started = self.invoke("PodStartLibpod", f"name={pod}").value()
        made = self.invoke("PodInspectLibpod", f"name={pod}").value()
        self.assertEqual(made["Id"], started["Id"])
        self.assertEqual("Running", made["State"])
        self.assertEqual(3, len({c["Name"] for c in made["Containers"]} | {first, second}))
        for name, said in ((first, b"it is a\n"), (second, b"it is b\n")):
            self.assertEqual(said, self.invoke("ContainerLogsLibpod", f"name={name}", "stdout=true").out)
            ended = self.exec(name, "sh", "-c", "echo $NAME; echo err >&2; exit 5")
            self.assertEqual((5, said[-2:], "err\n"), ended)
        listed = self.invoke("PodListLibpod", 'filters={"label": ["purpose=live"]}').value()
        self.assertEqual([(pod, 3)], [(p["Name"], len(p["Containers"])) for p in listed])
        self.invoke("PodStopLibpod", f"name={pod}", "t=5")
        self.assertEqual("Exited", self.invoke("PodInspectLibpod", f"name={pod}").value()["State"])
        self.invoke("PodDeleteLibpod", f"name={pod}")
        self.invoke("PodExistsLibpod", f"name={pod}", exit_code=REFUSED)
        self.invoke("ContainerExistsLibpod", f"name={first}", exit_code=REFUSED)

    def test_a_pod_is_paused_killed_and_started_again(self) -> None:
        pod, (first, _) = self.two()
        self.invoke("PodStartLibpod", f"name={pod}")
        self.invoke("PodPauseLibpod", f"name={pod}")
        self.assertEqual("Paused", self.invoke("PodInspectLibpod", f"name={pod}").value()["State"])
        self.invoke("PodUnpauseLibpod", f"name={pod}")
        self.invoke("PodKillLibpod", f"name={pod}", "signal=KILL")
        self.assertEqual(137, self.invoke("ContainerWaitLibpod", f"name={first}").value())
        self.invoke("PodRestartLibpod", f"name={pod}")
        self.assertEqual("Running", self.invoke("PodInspectLibpod", f"name={pod}").value()["State"])

    def test_several_pods_are_named_by_as_many_parameters(self) -> None:
        pods = [self.two()[0] for _ in range(2)]
        for pod in pods:
            self.invoke("PodStartLibpod", f"name={pod}")
        both = self.invoke("PodStatsAllLibpod", *[f"namesOrIDs={pod}" for pod in pods]).value()
        self.assertEqual(2, len({s["Pod"] for s in both}))
        one = self.invoke("PodStatsAllLibpod", f"namesOrIDs={pods[0]}").value()
        self.assertEqual(1, len({s["Pod"] for s in one}))

    def test_a_pod_is_played_and_taken_down(self) -> None:
        name = next(names)
        description = KUBE.format(name=name, image=IMAGE).encode()
        self.addCleanup(podman, "invoke", "PodDeleteLibpod", f"name={name}", "force=true")
        played = self.invoke("PlayKubeLibpod", body=description).value()
        self.assertEqual(2, len(played["Pods"][0]["Containers"]))
        self.assertEqual("Running", self.invoke("PodInspectLibpod", f"name={name}").value()["State"])
        self.assertEqual(0, self.exec(f"{name}-two", "/bin/true").exit)
        down = self.invoke("PlayKubeDownLibpod", body=description).value()
        self.assertEqual([played["Pods"][0]["ID"]], [pod["Id"] for pod in down["RmReport"]])
        self.invoke("PodExistsLibpod", f"name={name}", exit_code=REFUSED)

    def test_what_is_generated_of_a_pod_can_be_played(self) -> None:
        pod, (first, second) = self.two()
        text = self.invoke("GenerateKubeLibpod", f"names={pod}").out
        for part in (b"kind: Pod\n", f"name: {pod}".encode(), first.encode(), second.encode()):
            self.assertIn(part, text)
        self.invoke("PodDeleteLibpod", f"name={pod}", "force=true")
        self.invoke("PlayKubeLibpod", "start=false", body=text)
        self.assertEqual(3, self.invoke("PodInspectLibpod", f"name={pod}").value()["NumContainers"])

    def test_units_of_systemd_are_generated(self) -> None:
        pod, containers = self.two()
        words = ["useName=true", "wants=a.service", "wants=b.service"]
        units = self.invoke("GenerateSystemdLibpod", f"name={pod}", *words).value()
        self.assertEqual({f"pod-{pod}", *[f"container-{name}" for name in containers]}, set(units))
        self.assertIn("Wants=a.service b.service\n", units[f"container-{containers[0]}"])


if __name__ == "__main__":
    unittest.main()
