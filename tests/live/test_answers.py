"""What comes back: outputs, statuses, headers, archives, errors, and sequences that come to an end."""
import io
import tarfile
import time
import unittest

from live import LiveTest, DONE, FAILED, IMAGE, REFUSED, davit, names, number


class Outputs(LiveTest):
    def test_a_process_has_two_outputs(self) -> None:
        name = self.finished("sh", "-c", "echo to stdout; echo to stderr >&2")
        self.assertEqual((b"to stdout\n", "to stderr\n"), self.logs(name, "stdout=true", "stderr=true"))
        self.assertEqual((b"to stdout\n", ""), self.logs(name, "stdout=true"))
        self.assertEqual((b"", "to stderr\n"), self.logs(name, "stderr=true"))

    def test_a_terminal_has_one(self) -> None:
        name = self.finished("sh", "-c", "echo to stdout; echo to stderr >&2", Tty=True)
        self.assertEqual((b"to stdout\r\nto stderr\r\n", ""), self.logs(name, "stdout=true", "stderr=true"))

    def test_bytes_come_as_they_are(self) -> None:
        name = self.finished("sh", "-c", r"printf '\001\000\000\000\000\000\000\002\033[0m\n'")
        self.assertEqual((b"\1\0\0\0\0\0\0\2\33[0m\n", ""), self.logs(name, "stdout=true"))

    def test_a_long_output_comes_whole(self) -> None:
        name = self.finished("seq", "100000")
        expected = b"".join(b"%d\n" % number for number in range(1, 100001))
        self.assertEqual((expected, ""), self.logs(name, "stdout=true"))

    def test_logs_of_neither_output_are_refused(self) -> None:
        name = self.finished("true")
        answer = self.invoke("ContainerLogs", f"id={name}", exit_code=REFUSED)
        self.assertIn("you must choose at least one stream", answer.err)

    def logs(self, name: str, *words: str) -> tuple[bytes, str]:
        answer = self.invoke("ContainerLogs", f"id={name}", *words)
        return answer.out, answer.err


class Statuses(LiveTest):
    def test_a_second_start_is_no_failure(self) -> None:
        name = self.container("sleep", "60")
        answer = davit("-v", "invoke", "ContainerStart", f"id={name}")
        self.assertEqual((DONE, b""), (answer.exit, answer.out))
        self.assertIn("< HTTP/1.1 304", answer.err)

    def test_what_is_not_there_is_named(self) -> None:
        answer = self.invoke("ContainerInspect", "id=nothing-like-this", exit_code=REFUSED)
        self.assertIn("No such container: nothing-like-this", answer.err)
        self.assertEqual(b"", answer.out)

    def test_a_name_twice_is_a_conflict(self) -> None:
        name = self.container("true", start=False)
        answer = self.invoke("ContainerCreate", f"name={name}", body={"Image": IMAGE, "Cmd": ["true"]},
                             exit_code=REFUSED)
        self.assertIn(f'"/{name}" is already in use', answer.err)

    def test_a_program_that_is_not_there_is_told_with_the_engines_words(self) -> None:
        name = self.container("/no/such/program", start=False)
        answer = self.invoke("ContainerStart", f"id={name}", exit_code=REFUSED)
        self.assertIn("/no/such/program", answer.err)

    def test_an_exit_code_is_waited_for(self) -> None:
        self.finished("sh", "-c", "sleep 0.3; exit 41", status=41)


class Archives(LiveTest):
    def test_what_lies_at_a_path_is_told_by_a_header(self) -> None:
        name = self.finished("sh", "-c", "echo four > /tmp/here")
        seen = self.invoke("ContainerArchiveInfo", f"id={name}", "path=/tmp/here").value()
        self.assertEqual(("here", 5), (seen["name"], seen["size"]))

    def test_an_archive_is_a_tar_file_there_and_back(self) -> None:
        name = self.finished("sh", "-c", "mkdir /tmp/d; echo four > '/tmp/d/a file'")
        out = self.invoke("ContainerArchive", f"id={name}", "path=/tmp/d").out
        with tarfile.open(fileobj=io.BytesIO(out)) as archive:
            self.assertEqual(["d", "d/a file"], sorted(m.name for m in archive))
            self.assertEqual(b"four\n", archive.extractfile("d/a file").read())

    def test_what_is_not_there_is_no_archive(self) -> None:
        name = self.finished("true")
        for operation in ("ContainerArchive", "ContainerArchiveInfo"):
            answer = self.invoke(operation, f"id={name}", "path=/nothing", exit_code=REFUSED)
            self.assertEqual(b"", answer.out)


class Images(LiveTest):
    def test_a_name_may_have_slashes(self) -> None:
        repository = f"some.example:5000/deep/{next(names)}"
        self.invoke("ImageTag", f"name={IMAGE}", f"repo={repository}", "tag=one")
        seen = self.invoke("ImageInspect", f"name={repository}:one").value()
        self.assertIn(f"{repository}:one", seen["RepoTags"])
        self.assertEqual(seen["Id"], self.invoke("ImageHistory", f"name={repository}:one").value()[0]["Id"])
        removed = self.invoke("ImageDelete", f"name={repository}:one").value()
        self.assertEqual([{"Untagged": f"{repository}:one"}], removed)

    def test_a_failed_pull_is_a_failure(self) -> None:
        answer = self.invoke("ImageCreate", "fromImage=127.0.0.1:9/nothing", "tag=none", exit_code=FAILED)
        self.assertIn("127.0.0.1:9", answer.err)


class Sequences(LiveTest):
    def test_one_sample_of_stats_is_one_value(self) -> None:
        name = self.container("sleep", "60")
        samples = self.invoke("ContainerStats", f"id={name}", "stream=false").values()
        self.assertEqual(1, len(samples))
        self.assertGreater(samples[0]["pids_stats"]["current"], 0)

    def test_events_of_a_span_of_time_come_to_an_end(self) -> None:
        since = time.time()
        name = self.finished("true")
        until = time.time() + 1
        events = self.invoke("SystemEvents", f"since={since:.6f}", f"until={until:.6f}",
                             f'filters={{"container": ["{name}"], "type": ["container"]}}').values()
        self.assertEqual(["create", "start", "die"], [e["Action"] for e in events])


class Requests(LiveTest):
    def test_routes_that_no_document_has_can_be_called(self) -> None:
        name = self.container("true", start=False)
        answer = davit("request", "GET", f"/containers/{name}/checkpoints")
        self.assertEqual(FAILED, answer.exit)  # the engine knows the route, and has it in experimental mode only
        self.assertIn("501: This experimental feature is disabled by default", answer.err)

    def test_a_request_has_a_query_and_an_answer(self) -> None:
        name = self.container("true", start=False)
        answer = davit("request", "GET", "/containers/json", "all=true", f'filters={{"name": ["{name}"]}}')
        self.assertEqual([["/" + name]], [c["Names"] for c in answer.value()])


class Versions(LiveTest):
    def test_the_newest_version_both_sides_have_is_taken(self) -> None:
        newest = self.invoke("SystemVersion").value()["ApiVersion"]
        answer = davit("-v", "invoke", "ContainerList")
        self.assertIn(f"/v{newest}/containers/json", answer.err)

    def test_a_version_too_new_for_the_engine_is_told_with_its_words(self) -> None:
        newest = self.invoke("SystemVersion").value()["ApiVersion"]
        if number(newest) >= number("1.54"):
            self.skipTest("this engine speaks the newest")
        answer = davit("invoke", "ContainerList", api="1.54")
        self.assertEqual(REFUSED, answer.exit)
        self.assertIn(f"client version 1.54 is too new. Maximum supported API version is {newest}", answer.err)

    def test_a_ping_tells_the_version_too(self) -> None:
        newest = self.invoke("SystemVersion").value()["ApiVersion"]
        answer = davit("-v", "invoke", "SystemPing")
        self.assertEqual(b"OK", answer.out)
        self.assertIn(f"Api-Version: {newest}".lower(), answer.err.lower())


if __name__ == "__main__":
    unittest.main()
