"""Jobs of a shell: the command is stopped and goes on, and the terminal is whose turn it is."""

import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import time
import unittest
from collections.abc import Callable

import test_processes
from command import CONNECT, DAVIT, DONE, ENVIRONMENT, INTERRUPTED
from engine import Engine
from screen import Terminal
from test_processes import EXEC, Process
from test_progress import PULL, Stage, step


def run_shell(words: tuple[str, ...], commands: int, news: int) -> None:
    """A shell with one job, in a session of its own: tells when that is stopped, and continues it when told to."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        os.execve(DAVIT, [DAVIT, *words], ENVIRONMENT)
    os.write(news, b"%d\n" % job)
    while os.WIFSTOPPED(status := os.waitpid(job, os.WUNTRACED)[1]):
        os.tcsetpgrp(0, os.getpid())
        os.write(news, b"stopped\n")
        os.read(commands, 1)
        os.tcsetpgrp(0, job)
        os.kill(-job, signal.SIGCONT)
    os._exit(os.waitstatus_to_exitcode(status))


class Job(unittest.TestCase):
    """A command in the foreground of a shell."""

    def start(self, *words: str) -> None:
        (commands, self.commands), (news, writer) = os.pipe(), os.pipe()
        self.news = os.fdopen(news, "rb", buffering=0)
        self.shell, self.terminal = pty.fork()
        if self.shell == 0:
            run_shell(words, commands, writer)
        for fd in (commands, writer):
            os.close(fd)
        self.addCleanup(self.news.close)
        self.addCleanup(os.close, self.commands)
        self.addCleanup(os.close, self.terminal)
        self.resize(24, 80)
        self.job = int(self.news.readline())
        self.addCleanup(self.end_shell)

    def end_shell(self) -> None:
        if self.shell:
            os.kill(self.job, signal.SIGKILL)
            os.kill(self.shell, signal.SIGKILL)
            os.waitpid(self.shell, 0)

    def resize(self, rows: int, columns: int) -> None:
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def is_raw(self) -> bool:
        return not termios.tcgetattr(self.terminal)[3] & (termios.ICANON | termios.ECHO | termios.ISIG)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not condition():
            self.assertLess(time.monotonic(), end)
            time.sleep(0.01)

    def stopped(self) -> None:
        ready, _, _ = select.select([self.news], [], [], 10)
        self.assertTrue(ready, "it is not stopped")
        self.assertEqual(self.news.readline(), b"stopped\n")

    def exit_code(self) -> int:
        status = os.waitpid(self.shell, 0)[1]
        self.shell = 0
        return os.waitstatus_to_exitcode(status)


class Stopped(Job):
    def test_the_terminal_is_as_before_while_it_is_stopped_and_the_processs_again_then(self) -> None:
        process = Process(test_processes.Terminals.shell, 5, tty=True)
        with Engine(process) as engine:
            self.start("-H", engine.host, *EXEC, '{"Tty":true}')
            self.wait_for(self.is_raw)
            for number, rows in ((signal.SIGTSTP, 30), (signal.SIGTSTP, 31), (signal.SIGSTOP, 32)):
                os.kill(self.job, number)
                self.stopped()
                if number == signal.SIGTSTP:
                    self.assertFalse(self.is_raw())
                attributes = termios.tcgetattr(self.terminal)
                attributes[3] |= termios.ICANON | termios.ECHO | termios.ISIG
                termios.tcsetattr(self.terminal, termios.TCSANOW, attributes)
                self.resize(rows, 100)
                os.write(self.commands, b"f")
                self.wait_for(self.is_raw)
                self.wait_for(lambda rows=rows: process.sizes[-1:] == [{"h": str(rows), "w": "100"}])
            os.write(self.terminal, b"a\x1aq")
            self.assertEqual(self.exit_code(), 5)
        self.assertFalse(self.is_raw())

    def test_without_a_process_that_has_the_keys_control_z_stops_it_and_control_c_ends_it(self) -> None:
        stage = Stage()
        with Engine(stage) as engine:
            self.start("-H", engine.host, *PULL)
            stage.say(step("Waiting", "b"))
            self.wait_for(lambda: bool(select.select([self.terminal], [], [], 0)[0]))
            os.write(self.terminal, b"\x1a")
            self.stopped()
            os.write(self.commands, b"f")
            stage.say(step("Done", "b"))
            time.sleep(0.1)
            os.write(self.terminal, b"\x03")
            self.assertEqual(self.exit_code(), INTERRUPTED)
            stage.end()

    @unittest.skipUnless(shutil.which("openssl"), "no openssl command here")
    def test_a_question_that_was_stopped_is_asked_again(self) -> None:
        def is_mute() -> bool:
            return not termios.tcgetattr(self.terminal)[3] & termios.ECHO
        with tempfile.TemporaryDirectory() as folder:
            key, certificate = f"{folder}/key.pem", f"{folder}/cert.pem"
            subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-passout", "pass:c2VjcmV0", "-keyout",
                            key, "-out", certificate, "-subj", "/CN=x", "-days", "2"], check=True, capture_output=True)
            self.start("-H", "tcp://127.0.0.1:1", "--tlscacert", certificate, "--tlscert", certificate, "--tlskey", key,
                       "invoke", "SystemPing")
            self.wait_for(is_mute)
            os.write(self.terminal, b"c2Vj\x1a")
            self.stopped()
            self.assertFalse(is_mute())
            os.write(self.commands, b"f")
            self.wait_for(is_mute)
            os.write(self.terminal, b"c2VjcmV0\n")
            self.assertEqual(self.exit_code(), CONNECT)
        self.assertFalse(is_mute())

    def test_what_was_drawn_before_stays_and_is_drawn_again_below(self) -> None:
        with Engine(stage := Stage()) as engine:
            terminal = Terminal("-H", engine.host, *PULL)
            stage.say(step("Waiting", "b"))
            terminal.until(lambda screen: screen.all == ["b: Waiting"])
            terminal.command.send_signal(signal.SIGSTOP)
            terminal.command.send_signal(signal.SIGCONT)
            time.sleep(0.2)
            stage.say(step("Done", "b"))
            terminal.until(lambda screen: screen.all == ["b: Waiting", "b: Done"])
            stage.say(step("Gone", "b"))
            terminal.until(lambda screen: screen.all == ["b: Waiting", "b: Gone"])
            stage.end()
            self.assertEqual(terminal.end(), DONE)


if __name__ == "__main__":
    unittest.main()
