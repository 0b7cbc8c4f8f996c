"""Connections to processes: stdin, terminals, exit codes."""

import fcntl
import json
import os
import select
import signal
import struct
import subprocess
import termios
import time
import unittest
from collections.abc import Callable
from typing import Any, BinaryIO
from urllib.parse import parse_qsl, urlsplit

from command import (CONNECT, DAVIT, DONE, ENVIRONMENT, INTERRUPTED, PROCESS, REFUSED, TIMEOUT, USAGE, Ended,
                     davit)
from engine import Engine, Request, Talk, answer

UPGRADED = b"HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n"
EXEC = ("--api", "1.41", "invoke", "ExecStart", "id=x", "--body")
ATTACH = ("--api", "1.41", "invoke", "ContainerAttach", "id=x", "stdin=1", "stdout=true", "stream=true")


def frame(kind: int, data: bytes) -> bytes:
    return struct.pack(">BxxxI", kind, len(data)) + data


def echo(reader: BinaryIO, writer: BinaryIO) -> None:
    """What `cat` does, and says when its input has ended."""
    writer.write(UPGRADED)
    while data := reader.read1(4096):
        writer.write(frame(1, data))
    writer.write(frame(2, b"over"))


class Process:
    """Answers for one process, which is an exec and a container at once."""

    def __init__(self, talk: Talk, exit_code: int = 0, tty: bool = False, stdin: bool = True) -> None:
        self.talk, self.exit_code, self.tty, self.stdin = talk, exit_code, tty, stdin
        self.sizes: list[dict[str, str]] = []
        self.running = 0  # so often it is said to go on
        self.asked = 0
        self.gone = False

    def inspected(self) -> dict[str, Any]:
        self.asked += 1
        running = self.asked > 1 and self.running > 0
        self.running -= running
        return {"Running": running, "ExitCode": None if running else self.exit_code, "OpenStdin": self.stdin,
                "ProcessConfig": {"tty": self.tty}, "Config": {"Tty": self.tty, "OpenStdin": self.stdin}}

    def __call__(self, request: Request) -> bytes | Talk:
        url = urlsplit(request.target)
        match url.path.rpartition("/")[2]:
            case "json":
                return answer(200, json.dumps(self.inspected()).encode())
            case "resize":
                self.sizes.append(dict(parse_qsl(url.query)))
                return answer(200)
            case "wait" if self.gone:
                return answer(404, b'{"message":"it is gone"}')
            case "wait":
                return answer(200, json.dumps({"StatusCode": self.exit_code}).encode())
        return self.talk


def call(process: Process, *words: str, stdin: bytes = b"") -> Ended:
    with Engine(process) as engine:
        return davit("-H", engine.host, *words, stdin=stdin)


class Input(unittest.TestCase):
    """stdin, both ways at once."""

    def test_it_goes_there_and_its_end_too_and_output_goes_on(self) -> None:
        for words in ([*EXEC, "{}"], ATTACH):
            ended = call(Process(echo, 3), *words, stdin=b"a\nb\n")
            self.assertEqual((ended.code, ended.out, ended.err), (3, b"a\nb\n", "over"))

    def test_a_lot_of_it_goes_both_ways(self) -> None:
        data = os.urandom(1 << 20) * 8
        ended = call(Process(echo), *EXEC, "{}", stdin=data)
        self.assertEqual((ended.code, ended.out == data, len(ended.out)), (DONE, True, len(data)))

    def test_it_is_not_read_when_the_process_takes_none(self) -> None:
        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(UPGRADED + frame(1, b"output"))
        for words, takes in ((EXEC + ("{}",), False), (ATTACH, False),
                             (tuple(word for word in ATTACH if word != "stdin=1"), True)):
            reader, writer = os.pipe()
            os.write(writer, b"kept")
            with Engine(Process(talk, stdin=takes)) as engine:
                ended = subprocess.run([DAVIT, "-H", engine.host, *words], stdin=reader, capture_output=True,
                                       env=ENVIRONMENT, timeout=60, check=False)
            self.assertEqual((ended.returncode, ended.stdout, os.read(reader, 100)), (DONE, b"output", b"kept"))
            os.close(reader)
            os.close(writer)

    def test_a_process_that_ends_first_is_not_kept_waiting_for(self) -> None:
        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(UPGRADED + frame(1, b"bye"))
        reader, writer = os.pipe()
        with Engine(Process(talk, 9)) as engine:
            ended = subprocess.run([DAVIT, "-H", engine.host, *EXEC, "{}"], stdin=reader, capture_output=True,
                                   env=ENVIRONMENT, timeout=60, check=False)
        os.close(reader)
        os.close(writer)
        self.assertEqual((ended.returncode, ended.stdout), (9, b"bye"))

    def test_of_a_terminal_only_its_key_ends_it_and_output_comes_to_its_end(self) -> None:
        def terminal(reader: BinaryIO, writer: BinaryIO) -> None:
            """As engines do: with the connection's input, both outputs end."""
            writer.write(UPGRADED)
            seen = b""
            while not seen.endswith(b"\x04"):
                seen += (data := reader.read1(4096))
                if not data:
                    return
            if not select.select([reader], [], [], 0.5)[0]:
                writer.write(b"seen " + seen)
        for words in ([*EXEC, '{"Tty":true}'], ATTACH):
            ended = call(Process(terminal, 7, tty=True), *words, stdin=b"a\n\x04")
            self.assertEqual((ended.code, ended.out, ended.err), (7, b"seen a\n\x04", ""))

    def test_a_session_has_all_of_both(self) -> None:
        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(UPGRADED + frame(2, b"raw"))
            writer.write(reader.read())
        ended = call(Process(talk), "--api", "1.41", "invoke", "Session", stdin=b"hello")
        self.assertEqual((ended.code, ended.out, ended.err), (DONE, frame(2, b"raw") + b"hello", ""))


class ExitCodes(unittest.TestCase):
    """Whose exit code it is."""

    def test_it_is_the_processes_as_soon_as_it_has_one(self) -> None:
        process = Process(echo, 41)
        process.running = 3
        self.assertEqual((call(process, *EXEC, "{}").code, process.asked), (41, 5))

    def test_a_process_that_goes_on_is_left_alone(self) -> None:
        process = Process(echo, 41)
        process.running = 10000
        start = time.monotonic()
        self.assertEqual((call(process, *EXEC, "{}").code, time.monotonic() - start < 5), (DONE, True))

    def test_what_fails_beside_the_process_is_exit_125(self) -> None:
        def cut(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(UPGRADED + frame(1, b"one") + frame(1, b"two")[:5])
        ended = call(Process(cut, 3), *EXEC, "{}")
        self.assertEqual((ended.code, ended.out, ended.err.count("davit: ")), (PROCESS, b"one", 1), ended.err)
        gone = Process(echo, 3)
        gone.gone = True
        ended = call(gone, *ATTACH)
        self.assertEqual((ended.code, "it is gone" in ended.err), (PROCESS, True))
        with Engine(Process(echo, 3)) as engine, open("/dev/full", "wb") as full:
            self.assertEqual(davit("-H", engine.host, *EXEC, "{}", stdin=b"x", stdout=full).code, PROCESS)

    def test_what_fails_without_a_process_is_not(self) -> None:
        def refuse(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(b"HTTP/1.1 409 Conflict\r\nContent-Type: text/plain\r\n\r\nit is paused")
        ended = call(Process(refuse, 3), *EXEC, "{}")
        self.assertEqual((ended.code, ended.out), (REFUSED, b""))
        self.assertIn("it is paused", ended.err)
        self.assertEqual(davit("-H", "unix:///nonexistent", *EXEC, "{}").code, CONNECT)
        self.assertEqual(call(Process(echo, 3), *EXEC, '{"Detahc":true}').code, USAGE)

    def test_detached_there_is_nothing_to_wait_for(self) -> None:
        process = Process(lambda reader, writer: writer.write(answer(200)) and None, 3)
        ended = call(process, *EXEC, '{"Detach":true}')
        self.assertEqual((ended.code, ended.out, ended.err), (DONE, b"", ""))

    def test_the_answer_to_a_detached_one_has_no_frames(self) -> None:
        process = Process(lambda reader, writer: writer.write(answer(200, b"\n")) and None, 3)
        ended = call(process, *EXEC, '{"Detach":true}')
        self.assertEqual((ended.code, ended.out, ended.err), (DONE, b"\n", ""))

    def test_a_timeout_ends_it(self) -> None:
        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(UPGRADED)
            reader.read()
            time.sleep(5)
        for words, code in (([*EXEC, "{}"], PROCESS), (["--api", "1.41", "invoke", "Session"], TIMEOUT)):
            start = time.monotonic()
            ended = call(Process(talk), *words, "--timeout", "0.3")
            self.assertEqual((ended.code, ended.out), (code, b""))
            self.assertIn("the time is up", ended.err)
            self.assertLess(time.monotonic() - start, 3)

    def test_a_signal_ends_davit_and_is_told(self) -> None:
        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(UPGRADED + frame(1, b"x\n"))
            reader.read()
        with Engine(Process(talk, 3)) as engine:
            command = subprocess.Popen([DAVIT, "-H", engine.host, *EXEC, "{}"], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, env=ENVIRONMENT)
            self.assertEqual(command.stdout.readline(), b"x\n")
            command.send_signal(signal.SIGINT)
            self.assertEqual(command.wait(10), INTERRUPTED)
            command.communicate()


class Terminals(unittest.TestCase):
    """stdin and stdout are a terminal, and so are the process's."""

    def setUp(self) -> None:
        self.terminal, self.end = os.openpty()
        self.addCleanup(os.close, self.terminal)
        self.addCleanup(os.close, self.end)
        self.before = termios.tcgetattr(self.end)
        self.resize(24, 80)

    def resize(self, rows: int, columns: int) -> None:
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def run_in(self, engine: Engine, *words: str) -> subprocess.Popen:
        command = subprocess.Popen([DAVIT, "-H", engine.host, *words], stdin=self.end, stdout=self.end,
                                   stderr=subprocess.PIPE, env=ENVIRONMENT)
        self.addCleanup(command.communicate)
        self.addCleanup(command.kill)
        return command

    def is_raw(self) -> bool:
        return not termios.tcgetattr(self.end)[3] & (termios.ICANON | termios.ECHO | termios.ISIG)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not condition():
            self.assertLess(time.monotonic(), end)
            time.sleep(0.01)

    @staticmethod
    def shell(reader: BinaryIO, writer: BinaryIO) -> None:
        """Prints every key, until q."""
        writer.write(UPGRADED + b"$ ")
        while (key := reader.read1(1)) not in (b"q", b""):
            writer.write(b"<%d>" % key[0])

    def test_every_key_goes_to_the_process_and_the_terminal_is_as_before_then(self) -> None:
        with Engine(Process(self.shell, 5, tty=True)) as engine:
            command = self.run_in(engine, *EXEC, '{"Tty":true}')
            self.wait_for(self.is_raw)
            self.assertEqual(os.read(self.terminal, 2), b"$ ")
            os.write(self.terminal, b"a\x03\x04\x1aq")
            self.assertEqual(command.wait(10), 5)
            self.assertEqual(os.read(self.terminal, 100), b"<97><3><4><26>")
        self.assertEqual(termios.tcgetattr(self.end), self.before)

    def test_the_terminal_is_as_before_after_a_signal_and_a_failure(self) -> None:
        def broken(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(UPGRADED + b"$ ")
            reader.read1(1)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
            with Engine(Process(self.shell, tty=True)) as engine:
                command = self.run_in(engine, *ATTACH)
                self.wait_for(self.is_raw)
                command.send_signal(number)
                self.assertEqual(command.wait(10), 128 + number)
            self.assertEqual(termios.tcgetattr(self.end), self.before)
        process = Process(broken, tty=True)
        process.gone = True
        with Engine(process) as engine:
            command = self.run_in(engine, *ATTACH)
            self.wait_for(self.is_raw)
            os.write(self.terminal, b"x")
            self.assertEqual(command.wait(10), PROCESS)
        self.assertEqual(termios.tcgetattr(self.end), self.before)

    def test_the_window_has_its_size_there_at_once_and_when_it_changes(self) -> None:
        process = Process(self.shell, tty=True)
        with Engine(process) as engine:
            command = self.run_in(engine, *EXEC, '{"Tty":true}')
            self.wait_for(lambda: process.sizes == [{"h": "24", "w": "80"}])
            self.wait_for(self.is_raw)
            self.resize(30, 100)
            command.send_signal(signal.SIGWINCH)
            self.wait_for(lambda: process.sizes[1:] == [{"h": "30", "w": "100"}])
            os.write(self.terminal, b"q")
            self.assertEqual(command.wait(10), DONE)

    def test_without_one_there_the_keys_stay_ours_and_no_size_is_sent(self) -> None:
        process = Process(echo)
        with Engine(process) as engine:
            command = self.run_in(engine, *EXEC, "{}")
            os.write(self.terminal, b"line\n\x04")
            self.assertEqual(command.wait(10), DONE)
        self.assertEqual((process.sizes, command.stderr.read()), ([], b"over"))
        self.assertIn(b"line\r\nline\r\n", os.read(self.terminal, 100))


if __name__ == "__main__":
    unittest.main()
