"""Streams: what is printed while it comes, where it goes, and how it ends."""

import json
import os
import resource
import signal
import struct
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path
from typing import BinaryIO

from command import (DAVIT, DONE, ENGINE, ENVIRONMENT, INTERRUPTED, REFUSED, STREAM, TIMEOUT, USAGE, Ended, davit)
from engine import Answers, Engine, Request, Talk, answer

EVENTS = ("--api", "1.41", "invoke", "SystemEvents")
LOGS = ("--api", "1.41", "invoke", "ContainerLogs", "id=x", "stdout=1", "stderr=1")
EXPORT = ("--api", "1.41", "invoke", "ContainerExport", "id=x")
HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n"
END = b"0\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def frame(kind: int, data: bytes) -> bytes:
    return struct.pack(">BxxxI", kind, len(data)) + data


def lasting(*chunks: bytes) -> Talk:
    """Sends these, and then nothing until the command goes."""
    def talk(reader: BinaryIO, writer: BinaryIO) -> None:
        writer.write(HEAD + b"".join(map(chunk, chunks)))
        reader.read()
    return talk


def container(answers: bytes | Talk, tty: bool = False) -> Answers:
    """Answers to logs with these, and to who asks for the container."""
    def reply(request: Request) -> bytes | Talk:
        if request.target.endswith("/x/json"):
            return answer(200, json.dumps({"Config": {"Tty": tty, "OpenStdin": False}}).encode())
        return answers
    return reply


def call(answers: Answers, *words: str) -> Ended:
    with Engine(answers) as engine:
        return davit("-H", engine.host, *words)


class Begun:
    """`with Begun(engine, words…) as command:` runs it beside the test; it is ended with that at the latest."""

    def __init__(self, engine: Engine, *words: str, **more: int) -> None:
        self.process = subprocess.Popen([DAVIT, "-H", engine.host, *words], env=ENVIRONMENT, stderr=subprocess.PIPE,
                                        **({"stdout": subprocess.PIPE} | more))

    def __enter__(self) -> subprocess.Popen:
        return self.process

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()


class Values(unittest.TestCase):
    """JSON sequences."""

    def test_each_value_is_a_line(self) -> None:
        ended = call(answer(200, b'{"status": "a"}\r\n{"n":18446744073709551615}\x1e["/"]'), *EVENTS)
        self.assertEqual((ended.code, ended.err), (DONE, ""))
        self.assertEqual(ended.text, '{"status":"a"}\n{"n":18446744073709551615}\n["/"]\n')

    def test_a_value_is_printed_before_the_next_one_comes(self) -> None:
        seen = threading.Event()

        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(HEAD + chunk(b'{"n":1}'))
            if seen.wait(30):
                writer.write(chunk(b'{"n"') + chunk(b":2}") + END)
        with Engine(lambda request: talk) as engine, Begun(engine, *EVENTS) as command:
            self.assertEqual(command.stdout.readline(), b'{"n":1}\n')
            seen.set()
            self.assertEqual((command.stdout.read(), command.wait(10)), (b'{"n":2}\n', DONE))

    def test_a_terminal_gets_them_indented(self) -> None:
        terminal, end = os.openpty()
        with Engine(answer(200, b'{"a":1}')) as engine:
            davit("-H", engine.host, *EVENTS, stdout=end)
        os.close(end)
        self.assertEqual(os.read(terminal, 100), b'{\r\n  "a": 1\r\n}\r\n')
        os.close(terminal)

    def test_a_failure_inside_is_exit_6_and_what_came_before_is_printed(self) -> None:
        ended = call(answer(200, b'{"status":"a"}{"errorDetail":{"message":"no space"},"error":"no space"}'),
                     "--api", "1.41", "invoke", "ImageCreate", "fromImage=x")
        self.assertEqual((ended.code, ended.text), (STREAM, '{"status":"a"}\n'))
        self.assertEqual(ended.err, "davit: ImageCreate: no space\n")

    def test_what_is_no_json_is_exit_6(self) -> None:
        for broken in (b'{"status":"a"}{', b'{"status":"a"}{"a":nul}'):
            ended = call(answer(200, broken), *EVENTS)
            self.assertEqual((ended.code, ended.out), (STREAM, b'{"status":"a"}\n'))
            self.assertEqual((ended.err.count("davit: "), ended.err.count("\n")), (1, 1), ended.err)

    def test_a_value_that_cannot_be_believed_is_exit_6_too(self) -> None:
        ended = call(answer(200, b'{"n":1}{"a":1,"a":2}'), *EVENTS)
        self.assertEqual((ended.code, ended.out, ended.err.count("\n")), (STREAM, b'{"n":1}\n', 1))
        self.assertRegex(ended.err, r"\Adavit: SystemEvents: .*twice")

    def test_what_is_refused_or_fails_at_once_is_no_stream_yet(self) -> None:
        for status, code in ((404, REFUSED), (500, ENGINE)):
            ended = call(answer(status, b'{"message":"not so"}'), *EVENTS)
            self.assertEqual((ended.code, ended.out), (code, b""))
            self.assertIn("not so", ended.err)


class Outputs(unittest.TestCase):
    """What a process printed."""

    FRAMES = frame(1, b"one\ntw") + frame(2, b"warn") + frame(1, b"o\n") + frame(2, b"ing\nend")

    def test_split_is_the_default_and_keeps_them_apart(self) -> None:
        for option in ([], ["--demux", "split"], ["--demux=split"]):
            ended = call(container(answer(200, self.FRAMES)), *LOGS, *option)
            self.assertEqual((ended.code, ended.out, ended.err), (DONE, b"one\ntwo\n", "warning\nend"))

    def test_prefix_has_whole_lines_of_both(self) -> None:
        ended = call(container(answer(200, self.FRAMES)), *LOGS, "--demux=prefix")
        self.assertEqual((ended.code, ended.err), (DONE, ""))
        self.assertEqual(ended.text, "stdout: one\nstdout: two\nstderr: warning\nstderr: end\n")

    def test_prefix_cuts_endless_lines(self) -> None:
        ended = call(container(answer(200, frame(1, b"x" * 70000 + b"\n" + b"y" * 65536 + b"\n\n"))), *LOGS,
                     "--demux=prefix")
        self.assertEqual([line.partition(": ")[2] for line in ended.text.splitlines()],
                         ["x" * 65536, "x" * 4464, "y" * 65536, ""])

    def test_raw_has_the_frames(self) -> None:
        ended = call(container(answer(200, self.FRAMES)), *LOGS, "--demux=raw")
        self.assertEqual((ended.code, ended.out, ended.err), (DONE, self.FRAMES, ""))

    def test_a_terminals_output_is_not_taken_apart_whatever_it_looks_like(self) -> None:
        ended = call(container(answer(200, self.FRAMES), tty=True), *LOGS)
        self.assertEqual((ended.code, ended.out, ended.err), (DONE, self.FRAMES, ""))

    def test_without_a_terminal_other_bytes_are_a_failure(self) -> None:
        ended = call(container(answer(200, frame(1, b"one\n") + b"no frame at all")), *LOGS)
        self.assertEqual((ended.code, ended.out), (STREAM, b"one\n"))

    def test_what_cannot_be_frames_is_nothing_to_ask_about(self) -> None:
        with Engine(container(answer(200, b"no frames at all"))) as engine:
            ended = davit("-H", engine.host, *LOGS)
            self.assertEqual((ended.code, ended.out), (DONE, b"no frames at all"))
            self.assertEqual(len(engine.requests), 1)

    def test_what_is_cut_off_is_exit_6_and_printed_so_far(self) -> None:
        for cut in (2, 10):
            ended = call(container(answer(200, frame(1, b"one\n") + frame(1, b"two\n")[:cut])), *LOGS)
            self.assertEqual((ended.code, ended.out), (STREAM, b"one\n" + frame(1, b"two\n")[8:cut]))
            self.assertIn("davit: ContainerLogs: ", ended.err)

    def test_other_forms_and_other_operations_are_refused_before_anything_is_sent(self) -> None:
        with Engine(answer(200, b"[]")) as engine:
            for words, message in (([*LOGS, "--demux=mixed"], 'expected split, prefix or raw, got "mixed"'),
                                   ([*EVENTS, "--demux=raw"], "the result of SystemEvents is json-sequence")):
                ended = davit("-H", engine.host, *words)
                self.assertEqual((ended.code, ended.out), (USAGE, b""))
                self.assertIn(message, ended.err)
            self.assertEqual(engine.requests, [])


class Files(unittest.TestCase):
    """--output."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.file = self.folder / "out.tar"

    def left(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}

    def test_what_comes_whole_is_in_the_file(self) -> None:
        data = bytes(range(256)) * 4000
        for option in (["-o", str(self.file)], [f"--output={self.file}"]):
            ended = call(answer(200, data), *EXPORT, *option)
            self.assertEqual((ended.code, ended.out, ended.err, self.left()), (DONE, b"", "", {"out.tar": data}))

    def test_what_fails_leaves_all_as_it_was(self) -> None:
        cut = answer(200, b"x" * 1000).replace(b"Length: 1000", b"Length: 2000")
        for before in ({}, {"out.tar": b"old"}):
            for name, content in before.items():
                (self.folder / name).write_bytes(content)
            for reply, code in ((cut, STREAM), (answer(404, b"{}"), REFUSED)):
                def talk(_: BinaryIO, writer: BinaryIO, reply: bytes = reply) -> None:
                    writer.write(reply)
                ended = call(lambda request, talk=talk: talk, *EXPORT, "-o", str(self.file))
                self.assertEqual((ended.code, self.left()), (code, before), ended.err)

    def test_until_it_is_whole_it_has_another_name_and_a_signal_removes_it(self) -> None:
        with Engine(lambda request: lasting(b"half")) as engine, \
                Begun(engine, *EXPORT, "-o", str(self.file)) as command:
            while list(self.left().values()) != [b"half"]:
                time.sleep(0.01)
            self.assertNotIn("out.tar", self.left())
            command.send_signal(signal.SIGTERM)
            self.assertEqual((command.wait(10), self.left()), (128 + signal.SIGTERM, {}))

    def test_a_limit_of_size_is_an_error_and_leaves_nothing(self) -> None:
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        with Engine(answer(200, bytes(100000))) as engine:
            ended = davit("-H", engine.host, *EXPORT, "-o", str(self.file), preexec_fn=limit)
        self.assertEqual((ended.code, ended.err, self.left()),
                         (USAGE, "davit: cannot write the output: File too large\n", {}))

    def test_links_and_devices_stay_what_they_are(self) -> None:
        link, pipe = self.folder / "link", self.folder / "pipe"
        self.file.write_bytes(b"old")
        link.symlink_to("out.tar")
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        for place in (link, pipe, Path("/dev/null")):
            self.assertEqual(call(answer(200, b"new"), *EXPORT, "-o", str(place)).code, DONE)
        self.assertEqual((link.readlink(), self.file.read_bytes(), os.read(reader, 100)),
                         (Path("out.tar"), b"new", b"new"))
        self.assertFalse(Path("/dev/null").is_file())
        os.close(reader)

    def test_a_link_whose_end_is_not_there_yet_makes_that(self) -> None:
        (self.folder / "there").mkdir()
        first, second = self.folder / "first", self.folder / "there" / "second"
        first.symlink_to("there/second")
        second.symlink_to("../out.tar")
        self.assertEqual(call(answer(200, b"new"), *EXPORT, "-o", str(first)).code, DONE)
        self.assertEqual((first.is_symlink(), second.is_symlink(), self.file.read_bytes()), (True, True, b"new"))
        first.unlink()
        first.symlink_to("first")
        ended = call(answer(200, b"new"), *EXPORT, "-o", str(first))
        self.assertEqual((ended.code, first.is_symlink()), (USAGE, True), ended.err)

    def test_permissions_are_those_of_what_is_replaced_or_the_usual_ones(self) -> None:
        def usual() -> None:
            os.umask(0o022)
        for mode in (0o600, 0o664, None):
            if mode is None:
                self.file.unlink()
            else:
                self.file.write_bytes(b"old")
                self.file.chmod(mode)
            with Engine(answer(200, b"new")) as engine:
                ended = davit("-H", engine.host, *EXPORT, "-o", str(self.file), preexec_fn=usual)
            self.assertEqual((ended.code, self.file.read_bytes(), oct(self.file.stat().st_mode & 0o777)),
                             (DONE, b"new", oct(mode or 0o644)))

    def test_a_name_may_be_as_long_as_any_file_s(self) -> None:
        name = "n" * 255
        self.assertEqual(call(answer(200, b"new"), *EXPORT, "-o", str(self.folder / name)).code, DONE)
        self.assertEqual(self.left(), {name: b"new"})

    def test_a_place_that_cannot_be_written_is_told_before_anything_is_sent(self) -> None:
        with Engine(answer(200, b"new")) as engine:
            ended = davit("-H", engine.host, *EXPORT, "-o", "/nonexistent/out")
            self.assertEqual((ended.code, ended.err, engine.requests),
                             (USAGE, "davit: cannot write /nonexistent/out: No such file or directory\n", []))

    def test_other_results_can_go_to_a_file_too(self) -> None:
        for words in (("invoke", "ContainerList"), ("invoke", "SystemEvents"), ("request", "GET", "/x")):
            call(answer(200, b'[ "a" ]'), "--api", "1.41", *words, "-o", str(self.file))
            self.assertEqual(self.left(), {"out.tar": b'["a"]\n'})

    def test_bytes_are_no_good_for_a_terminal_unless_it_is_asked_for(self) -> None:
        terminal, end = os.openpty()
        with Engine(answer(200, b"tar")) as engine:
            refused = davit("-H", engine.host, *EXPORT, stdout=end)
            self.assertEqual((refused.code, engine.requests), (USAGE, []))
            self.assertIn("--output", refused.err)
            self.assertEqual(davit("-H", engine.host, *EXPORT, "-o", "-", stdout=end).code, DONE)
        self.assertEqual(os.read(terminal, 100), b"tar")
        os.close(end)
        os.close(terminal)


class Ends(unittest.TestCase):
    """How a stream that would go on is ended."""

    def test_a_signal_ends_it_quietly(self) -> None:
        for number, code in ((signal.SIGINT, INTERRUPTED), (signal.SIGTERM, 143), (signal.SIGHUP, 129),
                             (signal.SIGUSR1, 138), (signal.SIGUSR2, 140), (signal.SIGXCPU, 152)):
            with Engine(lambda request: lasting(b'{"n":1}')) as engine, Begun(engine, *EVENTS) as command:
                self.assertEqual(command.stdout.readline(), b'{"n":1}\n')
                start = time.monotonic()
                command.send_signal(number)
                self.assertEqual((command.wait(10), command.stderr.read()), (code, b""))
                self.assertLess(time.monotonic() - start, 0.8)

    def test_a_signal_ends_it_when_its_output_is_stuck_too(self) -> None:
        with Engine(lambda request: lasting(*[b'"%s"' % (b"x" * 60000)] * 5)) as engine, \
                Begun(engine, *EVENTS) as command:
            time.sleep(0.5)
            command.send_signal(signal.SIGINT)
            self.assertEqual(command.wait(10), INTERRUPTED)

    def test_a_signal_that_the_caller_ignores_is_ignored(self) -> None:
        with Engine(lambda request: lasting(b'{"n":1}')) as engine:
            before = signal.signal(signal.SIGINT, signal.SIG_IGN)
            with Begun(engine, *EVENTS) as command:
                signal.signal(signal.SIGINT, before)
                self.assertEqual(command.stdout.readline(), b'{"n":1}\n')
                command.send_signal(signal.SIGINT)
                with self.assertRaises(subprocess.TimeoutExpired):
                    command.wait(0.3)

    def test_a_reader_that_goes_away_ends_it_at_once_and_quietly(self) -> None:
        with Engine(lambda request: lasting(b'{"n":1}')) as engine, Begun(engine, *EVENTS) as command:
            command.stdout.readline()
            command.stdout.close()
            self.assertEqual((command.wait(10), command.stderr.read()), (USAGE, b""))
            command.stdout = None

    def test_an_output_that_cannot_be_written_is_told(self) -> None:
        with Engine(lambda request: lasting(b'{"n":1}')) as engine, open("/dev/full", "wb") as full:
            ended = davit("-H", engine.host, *EVENTS, stdout=full)
        self.assertEqual((ended.code, ended.err),
                         (USAGE, "davit: cannot write the output: No space left on device\n"))

    def test_a_timeout_is_exit_7(self) -> None:
        ended = call(lambda request: lasting(b'{"n":1}'), *EVENTS, "--timeout", "0.3")
        self.assertEqual((ended.code, ended.text), (TIMEOUT, '{"n":1}\n'))


if __name__ == "__main__":
    unittest.main()
