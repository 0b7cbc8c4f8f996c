"""One program for Docker's API, run on Docker and on whatever else speaks it. It asserts what holds on all of them;
docs/engines.md lists what does not."""
import io
import json
import subprocess
import tarfile
import time
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from live import DAVIT, IMAGE, LiveTest, davit, names

SCRIPT = "echo out; echo err >&2; exit 3"


class Program(LiveTest):
    def test_the_doctor_says_whom_it_talks_to(self) -> None:
        found = davit("doctor", "--json").value()
        self.assertEqual((True, "negotiated", None), (found["answers"], found["api_source"], found["error"]))
        self.assertIn(found["engine_name"], ("Engine", "Podman Engine"))
        if "podman" in davit("engines").out.decode():
            self.assertEqual(found["engine_name"] == "Podman Engine", "podman" in found["also"])

    def test_a_container_runs_and_its_end_and_outputs_are_seen(self) -> None:
        name = self.finished("sh", "-c", SCRIPT, status=3, Labels={"of": "compatible"})
        seen = self.invoke("ContainerInspect", f"id={name}").value()
        self.assertEqual(("/" + name, 3, "compatible", ["sh", "-c", SCRIPT]),
                         (seen["Name"], seen["State"]["ExitCode"], seen["Config"]["Labels"]["of"],
                          seen["Config"]["Cmd"]))
        self.assertIn(seen["State"]["Status"], ("exited", "stopped"))  # Podman 5.4 may still be clearing up
        logs = davit("invoke", "ContainerLogs", f"id={name}", "stdout=true", "stderr=true")
        self.assertEqual((0, b"out\n", "err\n"), logs)
        listed = self.invoke("ContainerList", "all=true", 'filters={"label": ["of=compatible"]}').value()
        self.assertEqual([["/" + name]], [each["Names"] for each in listed])

    def test_attach_takes_input_until_its_end_and_exits_like_the_process(self) -> None:
        name = self.container("sh", "-c", "cat; exit 4", OpenStdin=True, StdinOnce=True)
        words = [DAVIT, "invoke", "ContainerAttach", f"id={name}", "stream=true", "stdin=true", "stdout=true"]
        done = subprocess.run(words, input=b"one\ntwo\n", capture_output=True, timeout=60, check=False)
        self.assertEqual((4, b"one\ntwo\n", b""), (done.returncode, done.stdout, done.stderr))

    def test_a_terminals_output_is_raw(self) -> None:
        name = self.finished("sh", "-c", SCRIPT, status=3, Tty=True)
        logs = davit("invoke", "ContainerLogs", f"id={name}", "stdout=true", "stderr=true")
        self.assertEqual((0, b"out\r\nerr\r\n"), logs[:2])

    def test_exec_has_both_outputs_apart_and_an_exit_code(self) -> None:
        name = self.container("sleep", "60")
        body = {"Cmd": ["sh", "-c", SCRIPT], "AttachStdout": True, "AttachStderr": True}
        made = self.invoke("ContainerExec", f"id={name}", body=body).value()["Id"]
        self.assertEqual((3, b"out\n", "err\n"), davit("invoke", "ExecStart", f"id={made}", "--body", "{}"))

    def test_a_detached_exec_goes_on_alone(self) -> None:
        name = self.container("sleep", "60")
        made = self.invoke("ContainerExec", f"id={name}", body={"Cmd": ["touch", "/done"]}).value()["Id"]
        self.assertEqual(b"", self.invoke("ExecStart", f"id={made}", body={"Detach": True}).out.strip())
        look = {"Cmd": ["test", "-e", "/done"], "AttachStdout": True}
        for _ in range(100):
            looking = self.invoke("ContainerExec", f"id={name}", body=look).value()["Id"]
            if davit("invoke", "ExecStart", f"id={looking}", "--body", "{}").exit == 0:
                return
            time.sleep(0.1)
        self.fail("it did nothing")

    def test_an_archive_goes_in_and_comes_out(self) -> None:
        name = self.container("true", start=False)
        with TemporaryDirectory() as folder:
            (Path(folder) / "file").write_text("content")
            done = davit("invoke", "PutContainerArchive", f"id={name}", "path=/tmp", "--folder", folder)
        self.assertEqual(0, done.exit, done.err)
        archive = self.invoke("ContainerArchive", f"id={name}", "path=/tmp/file").out
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            self.assertEqual(b"content", tar.extractfile("file").read())

    def test_an_image_is_named_listed_built_upon_and_removed(self) -> None:
        name = next(names)
        self.invoke("ImageTag", f"name={IMAGE}", f"repo=localhost/{name}", "tag=one")
        listed = self.invoke("ImageList", f'filters={{"reference": ["localhost/{name}"]}}').value()
        self.assertEqual([True], [f"localhost/{name}:one" in each["RepoTags"] for each in listed])
        with TemporaryDirectory() as folder:
            (Path(folder) / "Dockerfile").write_text(f"FROM localhost/{name}:one\nLABEL of=built\n")
            built = davit("invoke", "ImageBuild", f"t=localhost/{name}:two", "--folder", folder)
        self.assertEqual(0, built.exit, built.err)
        seen = self.invoke("ImageInspect", f"name=localhost/{name}:two").value()
        self.assertEqual("built", seen["Config"]["Labels"]["of"])
        for tag in ("two", "one"):
            self.invoke("ImageDelete", f"name=localhost/{name}:{tag}")
        self.assertEqual([], self.invoke("ImageList", f'filters={{"reference": ["localhost/{name}"]}}').value())

    def test_a_volume_and_a_network_come_and_go(self) -> None:
        name = next(names)
        self.invoke("VolumeCreate", body={"Name": name, "Labels": {"of": name}})
        listed = self.invoke("VolumeList", f'filters={{"label": ["of={name}"]}}').value()["Volumes"]
        self.assertEqual([name], [each["Name"] for each in listed])
        self.invoke("VolumeDelete", f"name={name}")
        made = self.invoke("NetworkCreate", body={"Name": name, "Driver": "bridge", "Internal": True}).value()
        self.assertEqual(name, self.invoke("NetworkInspect", f"id={made['Id']}").value()["Name"])
        self.invoke("NetworkDelete", f"id={name}")

    def test_events_tell_of_a_container_in_order(self) -> None:
        start = int(time.time())
        name = self.finished("true")
        words = (f"since={start}", f"until={int(time.time()) + 4}", f'filters={{"container": ["{name}"]}}')
        seen = [each["Action"] for each in self.invoke("SystemEvents", *words).values()]
        self.assertEqual(["create", "start", "die"], [each for each in seen if each in ("create", "start", "die")])

    def test_statistics_of_one_moment_end(self) -> None:
        name = self.container("sleep", "60")
        seen = self.invoke("ContainerStats", f"id={name}", "stream=false").values()
        self.assertEqual([True], ["cpu_stats" in each for each in seen])

    def test_what_is_not_there_is_refused_with_the_engines_words(self) -> None:
        for operation, word in (("ContainerInspect", "id"), ("ImageInspect", "name"), ("VolumeInspect", "name"),
                                ("NetworkInspect", "id"), ("ExecInspect", "id")):
            answer = davit("invoke", operation, f"{word}=nothing-like-this")
            self.assertEqual(4, answer.exit, operation)
            self.assertIn(f"davit: {operation}: 404: ", answer.err)
            self.assertNotIn("{", answer.err)

    def test_every_answer_of_a_list_is_json_of_its_type(self) -> None:
        for operation in ("ContainerList", "ImageList", "VolumeList", "NetworkList", "SystemInfo", "SystemVersion",
                          "SystemDataUsage"):
            self.assertIn(type(json.loads(self.invoke(operation).out)), (list, dict), operation)


if __name__ == "__main__":
    unittest.main()
