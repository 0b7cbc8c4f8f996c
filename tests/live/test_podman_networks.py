"""Networks of Podman: bridges whose containers have addresses and reach each other, enter and leave."""
import unittest

from live import FAILED, REFUSED, names
from podman import PodmanTest, podman

GREET = "nc -l -p 80 -e /bin/echo it is $NAME"
STAY = "trap 'exit 0' TERM; while true; do sleep 0.1; done"


class Networks(PodmanTest):
    def network(self, subnet: str) -> str:
        """The name of a new bridge."""
        name = next(names)
        self.addCleanup(podman, "invoke", "NetworkDeleteLibpod", f"name={name}", "force=true")
        self.invoke("NetworkCreateLibpod", body={"name": name, "driver": "bridge", "labels": {"purpose": name},
                                                 "subnets": [{"subnet": subnet}]})
        return name

    def member(self, network: str, script: str, **more: object) -> str:
        return self.container("sh", "-c", script, netns={"nsmode": "bridge"}, Networks={network: more},
                              env={"NAME": "here"})

    def seen(self, container: str) -> dict[str, str]:
        """The container's address on each of its networks."""
        settings = self.invoke("ContainerInspectLibpod", f"name={container}").value()["NetworkSettings"]
        return {name: network["IPAddress"] for name, network in settings["Networks"].items()}

    def test_a_network_is_made_shown_and_removed(self) -> None:
        name = self.network("10.77.1.0/24")
        self.invoke("NetworkExistsLibpod", f"name={name}")
        shown = self.invoke("NetworkInspectLibpod", f"name={name}").value()
        self.assertEqual(["10.77.1.0/24"], [subnet["subnet"] for subnet in shown["subnets"]])
        found = self.invoke("NetworkListLibpod", f'filters={{"label": ["purpose={name}"]}}').value()
        self.assertEqual([name], [network["name"] for network in found])
        self.invoke("NetworkDeleteLibpod", f"name={name}")
        self.invoke("NetworkExistsLibpod", f"name={name}", exit_code=REFUSED)

    def test_containers_of_a_network_reach_each_other(self) -> None:
        name = self.network("10.77.2.0/24")
        server = self.member(name, GREET, static_ips=["10.77.2.77"])
        self.assertEqual({name: "10.77.2.77"}, self.seen(server))
        client = self.member(name, "nc 10.77.2.77 80")
        self.assertEqual(0, self.invoke("ContainerWaitLibpod", f"name={client}").value())
        self.assertEqual(b"it is here\n", self.invoke("ContainerLogsLibpod", f"name={client}", "stdout=true").out)
        busy = self.invoke("NetworkDeleteLibpod", f"name={name}", exit_code=FAILED)
        self.assertIn("has associated containers with it", busy.err)

    def test_a_container_enters_another_network_and_leaves_it(self) -> None:
        first, second = self.network("10.77.3.0/24"), self.network("10.77.4.0/24")
        container = self.member(first, STAY)
        self.invoke("NetworkConnectLibpod", f"name={second}",
                    body={"container": container, "static_ips": ["10.77.4.44"], "aliases": ["other"]})
        self.assertEqual("10.77.4.44", self.seen(container)[second])
        self.assertIn(b"10.77.4.44/24", self.exec(container, "/bin/ip", "-4", "addr").out)
        self.invoke("NetworkDisconnectLibpod", f"name={second}", body={"Container": container})
        self.assertEqual([first], list(self.seen(container)))

    def test_unused_networks_are_pruned(self) -> None:
        used, unused = self.network("10.77.5.0/24"), self.network("10.77.6.0/24")
        self.member(used, STAY)
        pruned = self.invoke("NetworkPruneLibpod", f'filters={{"label": ["purpose={unused}"]}}').value()
        self.assertEqual([unused], [network["Name"] for network in pruned])
        self.invoke("NetworkExistsLibpod", f"name={used}")


if __name__ == "__main__":
    unittest.main()
