"""Calls: what reaches the engine, what is printed of its answers, and how the command ends."""

import os
import struct
import subprocess
import tempfile
import time
import unittest
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from command import CONNECT, DAVIT, DONE, ENGINE, ENVIRONMENT, REFUSED, TIMEOUT, USAGE, Ended, davit
from engine import CLOSE, HANG, Answers, Engine, Request, answer

OK = answer(200, b"[]")
CREATED = answer(201, b'{"Id":"abc","Warnings":[]}')


def call(answers: Answers, *words: str, stdin: bytes = b"") -> tuple[Ended, list[Request]]:
    """Runs the command against an engine that gives these answers."""
    with Engine(answers) as engine:
        return davit("-H", engine.host, *words, stdin=stdin), engine.requests


def query(request: Request) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(request.target).query, keep_blank_values=True, strict_parsing=True)


class Files(unittest.TestCase):
    """Files that last as long as a test."""

    def file(self, content: bytes) -> str:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = Path(folder.name) / "value"
        path.write_bytes(content)
        return str(path)


class Parameters(Files):
    """NAME=VALUE and its relatives."""

    def sent(self, *words: str, stdin: bytes = b"") -> list[tuple[str, str]]:
        ended, requests = call(OK, "--api", "1.41", *words, stdin=stdin)
        self.assertEqual((ended.code, ended.err, len(requests)), (DONE, "", 1))
        return query(requests[0])


    def test_values_are_sent_as_text(self) -> None:
        self.assertEqual(self.sent("invoke", "ContainerList", "all=true", "limit=5"), [("all", "true"), ("limit", "5")])
        self.assertEqual(self.sent("invoke", "ImageSearch", "term=a=b & c"), [("term", "a=b & c")])

    def test_a_repeated_name_and_brackets_make_lists(self) -> None:
        for words in (["names=a", "names=b"], ["names[]=a", "names[]=b"], ["names=a", "names[]=b"]):
            ended, requests = call(answer(200, b"tar", "Content-Type: application/x-tar"), "--api", "1.41", "invoke",
                                   "ImageGetAll", *words)
            self.assertEqual((ended.code, ended.out), (DONE, b"tar"), ended.err)
            self.assertEqual(query(requests[0]), [("names", "a"), ("names", "b")])

    def test_json_is_checked_and_sent_as_it_is_written(self) -> None:
        filters = '{"label": ["a=b"]}'
        self.assertEqual(self.sent("invoke", "ContainerList", f"filters:={filters}"), [("filters", filters)])
        ended = davit("--api", "1.41", "invoke", "ContainerList", "filters:={'label'}")
        self.assertEqual(ended.code, USAGE)
        self.assertTrue(ended.err.startswith("davit: filters: "), ended.err)

    def test_a_value_may_come_from_a_file_or_from_stdin(self) -> None:
        path = self.file(b'{"label":["x"]}\n')
        for word in (f"filters=@{path}", f"filters:=@{path}"):
            self.assertEqual(self.sent("invoke", "ContainerList", word), [("filters", '{"label":["x"]}')])
        self.assertEqual(self.sent("invoke", "ContainerList", "filters=@-", stdin=b"{}"), [("filters", "{}")])

    def test_stdin_is_read_once_to_its_end_and_waited_for(self) -> None:
        """A terminal has its end again and again; a pipe that does not block has its beginning later."""
        for words in (("ImageSearch", "term=@-"), ("ContainerCreate", "--body", "-")):
            terminal, end = os.openpty()
            os.write(terminal, b'{"Image":"x"}\n\x04')
            with Engine(OK) as engine:
                ended = davit("-H", engine.host, "--api", "1.41", "invoke", *words, stdin=end)
            self.assertEqual((ended.code, len(engine.requests)), (DONE, 1), ended.err)
            os.close(terminal)
            os.close(end)
            reader, writer = os.pipe()
            os.set_blocking(reader, False)
            with Engine(OK) as engine:
                with subprocess.Popen([DAVIT, "-H", engine.host, "--api", "1.41", "invoke", *words], stdin=reader,
                                      stdout=subprocess.DEVNULL, env=ENVIRONMENT) as command:
                    time.sleep(0.2)
                    os.write(writer, b'{"Image":"x"}')
                    os.close(writer)
                self.assertEqual((command.returncode, len(engine.requests)), (DONE, 1))
            os.close(reader)

    def test_only_one_newline_at_the_end_of_a_file_is_left_out(self) -> None:
        self.assertEqual(self.sent("invoke", "ImageSearch", f"term=@{self.file(b'a')}"), [("term", "a")])
        self.assertEqual(self.sent("request", "GET", "/x", f"term=@{self.file(b'a' + bytes([10, 10]))}"),
                         [("term", "a\n")])

    def test_two_signs_are_a_literal_one(self) -> None:
        self.assertEqual(self.sent("invoke", "ImageSearch", "term=@@x"), [("term", "@x")])

    def test_a_file_that_cannot_be_a_value_is_refused(self) -> None:
        path = self.file(b"a\0b")
        for word, message in {"term=@/nonexistent": "cannot read /nonexistent: No such file or directory",
                              "term=@/": "cannot read /: Is a directory",
                              f"term=@{path}": f"term: {path} holds a NUL byte, which no parameter can"}.items():
            ended = davit("invoke", "ImageSearch", word)
            self.assertEqual((ended.code, ended.err), (USAGE, f"davit: {message}\n"))

    def test_a_word_that_is_no_parameter_shows_the_forms(self) -> None:
        for word in ("all", "=true", ":=1", ""):
            ended = davit("invoke", "ContainerList", word)
            self.assertEqual((ended.code, ended.err), (USAGE, f'davit: "{word}" is no parameter; write NAME=VALUE, '
                                                              "NAME[]=VALUE, NAME:=JSON or NAME=@FILE\n"))

    def test_all_wrong_words_are_told_at_once(self) -> None:
        self.assertEqual(davit("invoke", "ContainerList", "all", "limit").err.count("davit: "), 2)


class Bodies(Files):
    """--body and --header."""

    def test_json_is_sent_byte_for_byte_from_the_word_a_file_or_stdin(self) -> None:
        body = '{"Image" : "busybox",\n "Cmd": ["a/b", "é"]}'
        with tempfile.NamedTemporaryFile() as file:
            file.write(body.encode())
            file.flush()
            for word in (body, f"@{file.name}", "-", "@-"):
                ended, requests = call(CREATED, "--api", "1.41", "invoke", "ContainerCreate", "name=web", "--body",
                                       word, stdin=body.encode())
                self.assertEqual((ended.code, ended.json["Id"]), (DONE, "abc"), ended.err)
                self.assertEqual((requests[0].method, requests[0].body), ("POST", body.encode()))
                self.assertEqual(requests[0].target, "/v1.41/containers/create?name=web")
                self.assertIn("Content-Type: application/json", requests[0].headers)

    def test_bytes_with_nul_are_sent_whole(self) -> None:
        data = bytes(range(256)) * 300
        ended, requests = call(answer(200), "--api", "1.41", "invoke", "PutContainerArchive", "id=x", "path=/",
                               "--body", "-", stdin=data)
        self.assertEqual((ended.code, ended.out, ended.err), (DONE, b"", ""))
        self.assertEqual(requests[0].body, data)

    def test_an_archive_s_length_is_told_where_it_is_known(self) -> None:
        data = bytes(range(256)) * 9999
        path = self.file(data)
        invoke, request = ("invoke", "PutContainerArchive", "id=x", "path=/"), ("request", "PUT", "/x")
        for words, body, header in ((invoke, "-", "Transfer-Encoding: chunked"),
                                    (invoke, f"@{path}", f"Content-Length: {len(data)}"),
                                    (request, "-", f"Content-Length: {len(data)}"),
                                    (request, f"@{path}", f"Content-Length: {len(data)}")):
            ended, requests = call(answer(200), "--api", "1.41", *words, "--body", body, stdin=data)
            self.assertEqual((ended.code, ended.err), (DONE, ""))
            self.assertEqual(requests[0].body, data)
            self.assertIn(header, requests[0].headers)

    def test_of_a_file_as_stdin_the_rest_is_sent(self) -> None:
        with open(self.file(b"0123456789"), "rb", buffering=0) as file, Engine(answer(200)) as engine:
            file.seek(4)
            ended = davit("-H", engine.host, "--api", "1.41", "invoke", "ImageLoad", "--body", "-", stdin=file)
            self.assertEqual((ended.code, ended.err), (DONE, ""))
            self.assertEqual(engine.requests[-1].body, b"456789")
            self.assertIn("Content-Length: 6", engine.requests[-1].headers)

    def test_an_archive_is_not_kept_in_memory(self) -> None:
        piece = bytes(1 << 20)
        with Engine(answer(200)) as engine:
            words = [DAVIT, "-H", engine.host, "--api", "1.41", "invoke", "ImageLoad", "--body", "-"]
            with subprocess.Popen(words, stdin=subprocess.PIPE) as command:
                for _ in range(64):
                    command.stdin.write(piece)
                status = Path(f"/proc/{command.pid}/status").read_text()
            self.assertEqual((command.returncode, len(engine.requests[-1].body)), (DONE, 64 << 20))
        peak = int(status.split("VmHWM:")[1].split()[0])
        self.assertLess(peak, int(os.environ.get("DAVIT_PEAK", 12 << 10)), "KiB")

    def test_files_without_bytes_and_folders_are_no_riddles(self) -> None:
        for words in (("invoke", "ImageLoad"), ("request", "POST", "/x")):
            ended, requests = call(answer(200), "--api", "1.41", *words, "--body", "@/dev/null")
            self.assertEqual((ended.code, requests[0].body), (DONE, b""), ended.err)
            ended, requests = call(answer(200), "--api", "1.41", *words, "--body", "@/")
            self.assertEqual((ended.code, requests), (USAGE, []))
            self.assertEqual(ended.err, "davit: cannot read /: Is a directory\n")

    def test_a_body_that_is_no_json_is_refused_before_anything_is_sent(self) -> None:
        ended, requests = call(CREATED, "--api", "1.41", "invoke", "ContainerCreate", "--body", "{Image: x}")
        self.assertEqual((ended.code, requests), (USAGE, []))
        self.assertIn("ContainerCreate.body", ended.err)

    def test_a_body_file_that_is_not_there_is_named(self) -> None:
        ended = davit("invoke", "ContainerCreate", "--body", "@/nonexistent")
        self.assertEqual((ended.code, ended.err),
                         (USAGE, "davit: cannot read /nonexistent: No such file or directory\n"))

    def test_headers_are_added(self) -> None:
        _, requests = call(OK, "--api", "1.41", "invoke", "ContainerList", "--header", "X-One: 1",
                           "--header", "X-Two: 2")
        self.assertLess(requests[0].headers.index("X-One: 1"), requests[0].headers.index("X-Two: 2"))


class Results(unittest.TestCase):
    """What is printed of an answer."""

    def test_json_keeps_its_order_its_integers_and_its_slashes(self) -> None:
        body = b'{"z":18446744073709551615,"a":-9223372036854775808,"p":"/a\\u00e9","d":0.1,"e":[],"n":null,"b":true}'
        ended, _ = call(answer(200, b"[" + body + b"]\n"), "--api", "1.41", "invoke", "ContainerList")
        self.assertEqual((ended.code, ended.err), (DONE, ""))
        self.assertEqual(ended.text, "[" + body.decode().replace("\\u00e9", "é") + "]\n")

    def test_null_is_a_value(self) -> None:
        ended, _ = call(answer(200, b"null"), "--api", "1.41", "invoke", "ContainerChanges", "id=x")
        self.assertEqual((ended.code, ended.out), (DONE, b"null\n"))

    def test_text_and_bytes_come_as_they_are(self) -> None:
        ended, _ = call(answer(200, b"OK", "Content-Type: text/plain"), "--api", "1.41", "invoke", "SystemPing")
        self.assertEqual((ended.code, ended.out), (DONE, b"OK"))
        data = bytes(range(256)) * 5000
        ended, _ = call(answer(200, data, "Content-Type: application/x-tar"), "--api", "1.41", "invoke", "ImageGet",
                        "name=x")
        self.assertEqual((ended.code, ended.out), (DONE, data))

    def test_the_outputs_of_a_process_come_apart(self) -> None:
        frames = b"".join(struct.pack(">BxxxI", kind, len(text)) + text
                          for kind, text in [(1, b"one\n"), (2, b"warning\n"), (1, b"two\n")])
        ended, _ = call(answer(200, frames, "Content-Type: application/vnd.docker.multiplexed-stream"),
                        "--api", "1.41", "invoke", "ContainerLogs", "id=x", "stdout=1", "stderr=1")
        self.assertEqual((ended.code, ended.out, ended.err), (DONE, b"one\ntwo\n", "warning\n"))

    def test_a_result_in_a_header_is_printed_as_json(self) -> None:
        stat = "eyJuYW1lIjoiZXRjIiwic2l6ZSI6NH0="
        ended, requests = call(answer(200, b"", f"X-Docker-Container-Path-Stat: {stat}"), "--api", "1.41", "invoke",
                               "ContainerArchiveInfo", "id=x", "path=/etc")
        self.assertEqual((ended.code, ended.out), (DONE, b'{"name":"etc","size":4}\n'), ended.err)
        self.assertEqual(requests[0].method, "HEAD")

    def test_no_content_and_not_modified_print_nothing_and_are_done(self) -> None:
        for status in (204, 304):
            ended, _ = call(answer(status), "--api", "1.41", "invoke", "ContainerStart", "id=x")
            self.assertEqual((ended.code, ended.out, ended.err), (DONE, b"", ""))

    def test_a_request_by_hand_prints_json_as_json_and_the_rest_raw(self) -> None:
        ended, requests = call(answer(200, b'[ {"Name": "x"} ]'), "--api", "1.41", "request", "GET",
                               "/containers/x/checkpoints", "dir=/a b")
        self.assertEqual((ended.code, ended.out), (DONE, b'[{"Name":"x"}]\n'), ended.err)
        self.assertEqual(urlsplit(requests[0].target).path, "/v1.41/containers/x/checkpoints")
        self.assertEqual(query(requests[0]), [("dir", "/a b")])
        for body, kind in ((b"{broken", "application/json"), (b"[ 1 ]", "text/plain")):
            ended, _ = call(answer(200, body, f"Content-Type: {kind}"), "--api", "1.41", "request", "GET", "/x")
            self.assertEqual((ended.code, ended.out), (DONE, body))

    def test_verbose_shows_both_heads_on_stderr(self) -> None:
        ended, _ = call(OK, "-v", "--api", "1.41", "invoke", "ContainerList")
        self.assertEqual((ended.code, ended.out), (DONE, b"[]\n"))
        self.assertRegex(ended.err, r"(?m)^> GET /v1\.41/containers/json")
        self.assertRegex(ended.err, r"(?m)^< HTTP/1\.1 200")

    def test_without_a_version_the_engine_is_asked(self) -> None:
        ended, requests = call(OK, "invoke", "ContainerList")
        self.assertEqual(ended.code, DONE, ended.err)
        self.assertEqual([request.target for request in requests], ["/_ping", "/v1.41/containers/json"])


class Refusals(unittest.TestCase):
    """Requests that are wrong are refused before any I/O: the engine here must not be reached."""

    def refused(self, *words: str) -> list[str]:
        with Engine(OK) as engine:
            ended = davit("-H", engine.host, "invoke", *words)
            self.assertEqual(engine.requests, [])
        self.assertEqual((ended.code, ended.out), (USAGE, b""), ended.err)
        self.assertTrue(all(line.startswith("davit: ") for line in ended.err.splitlines()), ended.err)
        return ended.err.splitlines()

    def test_a_parameter_of_a_later_version_names_that_version(self) -> None:
        lines = self.refused("ContainerCreate", "platform=linux/amd64", "--api", "1.40", "--body", "{}")
        self.assertEqual(len(lines), 1, lines)
        for part in ("ContainerCreate.platform", "1.41", "1.40"):
            self.assertIn(part, lines[0])

    def test_a_misspelt_operation_names_the_nearest(self) -> None:
        lines = self.refused("ContainerLst")
        self.assertEqual(len(lines), 1, lines)
        self.assertIn('"ContainerLst"', lines[0])
        self.assertIn("ContainerList", lines[0])

    def test_every_problem_is_told_on_a_line_of_its_own(self) -> None:
        lines = self.refused("ContainerList", "all=maybe", "limit=x")
        self.assertEqual(len(lines), 2, lines)
        self.assertTrue(lines[0].startswith("davit: ContainerList.all"), lines)
        self.assertIn('"maybe"', lines[0])
        self.assertTrue(lines[1].startswith("davit: ContainerList.limit"), lines)
        self.assertIn('"x"', lines[1])

    def test_problems_beyond_what_a_report_keeps_are_counted(self) -> None:
        lines = self.refused("ContainerList", *(f"p{number}=1" for number in range(100)))
        self.assertEqual(len(lines), 65)
        self.assertEqual(lines[-1], "davit: and 36 more problems")

    def test_unknown_and_missing_parameters_are_refused(self) -> None:
        self.assertRegex(self.refused("ContainerList", "al=true")[0], r"^davit: ContainerList\..*\ball\b")
        self.assertIn("ContainerInspect.id", self.refused("ContainerInspect")[0])

    def test_streams_are_checked_before_anything_is_sent_too(self) -> None:
        self.assertEqual(len(self.refused("ContainerLogs", "id=x", "folow=true", "follow=perhaps")), 2)
        self.assertEqual(len(self.refused("ContainerAttach", "id=..", "--api", "1.41")), 1)

    def test_a_version_that_does_not_exist_is_refused(self) -> None:
        self.assertIn("1.25", self.refused("SystemPing", "--api", "1.99")[0])


class Failures(unittest.TestCase):
    """The exit codes of what goes wrong later."""

    def test_no_engine_is_exit_2(self) -> None:
        ended = davit("-H", "unix:///nonexistent/socket", "invoke", "SystemPing")
        self.assertEqual((ended.code, ended.out), (CONNECT, b""))
        self.assertIn("/nonexistent/socket", ended.err)

    def test_an_address_that_is_none_is_exit_2(self) -> None:
        for address in ("gopher://x", "nonsense"):
            self.assertEqual(davit("-H", address, "invoke", "SystemPing").code, CONNECT)
            self.assertEqual(davit("invoke", "SystemPing", env={"DOCKER_HOST": address}).code, CONNECT)

    def test_what_the_engine_refuses_is_exit_4_with_its_message(self) -> None:
        ended, _ = call(answer(404, b'{"message":"No such container: x"}'), "--api", "1.41", "invoke",
                        "ContainerInspect", "id=x")
        self.assertEqual((ended.code, ended.out), (REFUSED, b""))
        self.assertIn("No such container: x", ended.err)
        self.assertEqual((ended.err.count("davit: "), ended.err.count("\n")), (1, 1))

    def test_where_the_engine_fails_is_exit_5_with_its_message(self) -> None:
        ended, _ = call(answer(500, b'{"message":"disk\\u001b[31m full"}'), "--api", "1.41", "invoke", "ContainerList")
        self.assertEqual((ended.code, ended.out), (ENGINE, b""))
        self.assertIn("disk", ended.err)
        self.assertNotIn("\x1b", ended.err)

    def test_an_answer_that_is_broken_is_exit_5(self) -> None:
        for broken in (CLOSE, b"garbage\r\n\r\n", answer(200, b"[1,")):
            ended, _ = call(broken, "--api", "1.41", "--timeout", "10", "invoke", "ContainerList")
            self.assertEqual((ended.code, ended.out), (ENGINE, b""), ended.err)
            self.assertTrue(ended.err.startswith("davit: "))

    def test_what_is_too_much_is_exit_1_of_a_request_and_exit_5_of_an_answer(self) -> None:
        deep = "[" * 600 + "]" * 600
        ended, requests = call(OK, "--api", "1.41", "invoke", "ContainerCreate", "--body", deep)
        self.assertEqual((ended.code, requests), (USAGE, []), ended.err)
        self.assertEqual(call(answer(200, deep.encode()), "--api", "1.41", "invoke", "ContainerList")[0].code, ENGINE)
        head = answer(200, b"[]", *(f"X-{number}: {'x' * 1000}" for number in range(300)))
        self.assertEqual(call(head, "--api", "1.41", "invoke", "ContainerList")[0].code, ENGINE)

    def test_a_lost_connection_after_a_create_is_exit_5(self) -> None:
        ended, requests = call(CLOSE, "--api", "1.41", "invoke", "ContainerCreate", "--body", "{}")
        self.assertEqual((ended.code, len(requests)), (ENGINE, 1), ended.err)

    def test_a_timeout_is_exit_7_and_in_time(self) -> None:
        start = time.monotonic()
        ended, _ = call(HANG, "--api", "1.41", "--timeout", "0.3", "invoke", "ContainerList")
        self.assertEqual((ended.code, ended.out), (TIMEOUT, b""), ended.err)
        self.assertTrue(0.25 < time.monotonic() - start < 5)

    def test_an_output_that_cannot_be_written_is_exit_1(self) -> None:
        with Engine(OK) as engine, open("/dev/full", "wb") as full:
            ended = davit("-H", engine.host, "--api", "1.41", "invoke", "ContainerList", stdout=full)
        self.assertEqual((ended.code, ended.err),
                         (USAGE, "davit: cannot write the output: No space left on device\n"))


class Version(unittest.TestCase):
    """version."""

    def test_with_an_engine_the_version_spoken_is_told(self) -> None:
        with Engine(OK) as engine:
            ended = davit("version", "--json", env={"DOCKER_HOST": engine.host})
            text = davit("-H", engine.host, "version").text
        self.assertEqual((ended.code, ended.err), (DONE, ""))
        self.assertEqual({name: value for name, value in ended.json.items() if name not in ("davit", "engines")},
                         {"endpoint": engine.host, "endpoint_source": "DOCKER_HOST", "api": "1.41",
                          "api_source": "negotiated"})
        self.assertEqual(ended.json["engines"], davit("engines", "--json").json)
        self.assertIn(f"davit      {ended.json['davit']}\n", text)
        self.assertIn("speaking   API 1.41 (negotiated)\n", text)

    def test_without_an_engine_it_says_so_and_is_done(self) -> None:
        ended = davit("-H", "unix:///nonexistent/socket", "version")
        self.assertEqual((ended.code, ended.err.count("davit: ")), (DONE, 1))
        self.assertIn("docker     API 1.25 to ", ended.text)
        self.assertNotIn("speaking", ended.text)
        ended = davit("-H", "unix:///nonexistent/socket", "version", "--json")
        self.assertEqual((ended.code, ended.json["api"], ended.json["api_source"]), (DONE, None, None))

    def test_a_pinned_version_asks_nobody(self) -> None:
        ended = davit("-H", "unix:///nonexistent/socket", "--api", "1.30", "version", "--json")
        self.assertEqual((ended.code, ended.err), (DONE, ""))
        self.assertEqual((ended.json["api"], ended.json["api_source"]), ("1.30", "pinned"))


if __name__ == "__main__":
    unittest.main()
