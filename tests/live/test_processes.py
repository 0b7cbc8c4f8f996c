"""What comes bit by bit, and processes at the other end: logs, events, statistics, attach, exec, archives."""

import fcntl
import os
import select
import signal
import struct
import subprocess
import tarfile
import tempfile
import termios
import time
import unittest
from pathlib import Path

from live import DAVIT, DONE, IMAGE, REFUSED, LiveTest, davit
from registry import archive

STREAM, PROCESS, INTERRUPTED = 6, 125, 130


class StreamTest(LiveTest):
    def begin(self, *words: str, **more: int) -> subprocess.Popen:
        """Runs the command beside the test; it does not outlive it."""
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
        command = subprocess.Popen([DAVIT, "invoke", *words], **pipes)
        self.addCleanup(command.communicate)
        self.addCleanup(command.kill)
        return command

    def exec(self, name: str, *command: str, tty: bool = False, stdin: bool = True) -> str:
        """The id of an exec in a running container."""
        body = {"Cmd": command, "Tty": tty, "AttachStdin": stdin, "AttachStdout": True, "AttachStderr": True}
        return self.invoke("ContainerExec", f"id={name}", body=body).value()["Id"]

    def talk(self, *words: str, stdin: bytes = b"") -> tuple[int, bytes, bytes]:
        """The exit code and the outputs of a command that was given this."""
        done = subprocess.run([DAVIT, "invoke", *words], input=stdin, capture_output=True, timeout=60, check=False)
        return done.returncode, done.stdout, done.stderr


class Exec(StreamTest):
    def test_it_takes_stdin_to_its_end_and_gives_output_and_exit_code(self) -> None:
        identity = self.exec(self.container("sleep", "60"), "sh", "-c", "cat; exit 3")
        self.assertEqual((3, b"a\nb\n", b""),
                         self.talk("ExecStart", f"id={identity}", "--body", "{}", stdin=b"a\nb\n"))

    def test_a_lot_goes_both_ways_at_once(self) -> None:
        data = os.urandom(1 << 20) * 16
        identity = self.exec(self.container("sleep", "60"), "cat")
        done, out, err = self.talk("ExecStart", f"id={identity}", "--body", "{}", stdin=data)
        self.assertEqual((DONE, len(data), True, b""), (done, len(out), out == data, err))

    def test_its_outputs_are_apart(self) -> None:
        name = self.container("sleep", "60")
        script = ("sh", "-c", "echo out; echo err >&2; exit 4")
        start = [f"id={self.exec(name, *script)}", "--body", "{}"]
        self.assertEqual((4, b"out\n", b"err\n"), self.talk("ExecStart", *start))
        start = [f"id={self.exec(name, *script)}", "--body", "{}", "--demux=prefix"]
        done, out, err = self.talk("ExecStart", *start)
        self.assertEqual((4, [b"stderr: err", b"stdout: out"], b""), (done, sorted(out.splitlines()), err))

    def test_a_terminal_has_one_output_however_it_is_framed(self) -> None:
        name = self.container("sleep", "60")
        for body in ('{"Tty": true}', "{}"):
            identity = self.exec(name, "sh", "-c", "echo out; echo err >&2; exit 4", tty=True, stdin=False)
            self.assertEqual((4, b"out\r\nerr\r\n", b""), self.talk("ExecStart", f"id={identity}", "--body", body))

    def test_the_output_of_a_terminal_goes_on_after_stdin_which_its_key_ends(self) -> None:
        name = self.container("sleep", "60")
        identity = self.exec(name, "sh", "-c", "echo out; sleep 2; echo more; exit 7", tty=True)
        done = self.talk("ExecStart", f"id={identity}", "--body", '{"Tty": true}')
        self.assertEqual((7, b"out\r\nmore\r\n", b""), done)
        identity = self.exec(name, "sh", "-c", "stty -echo; echo on; cat; exit 5", tty=True)
        command = self.begin("ExecStart", f"id={identity}", "--body", '{"Tty": true}')
        self.assertEqual(b"on\r\n", command.stdout.readline())
        self.assertEqual((b"a\r\nb\r\n", b"", 5), (*command.communicate(b"a\nb\n\4", 60), command.returncode))

    def test_a_program_that_is_not_there_is_the_engines_126_or_127(self) -> None:
        identity = self.exec(self.container("sleep", "60"), "/no/such/program", stdin=False)
        done, out, err = self.talk("ExecStart", f"id={identity}", "--body", "{}")
        self.assertIn(done, (126, 127))
        self.assertIn(b"/no/such/program", out + err)

    def test_what_is_not_there_is_refused(self) -> None:
        done, out, err = self.talk("ExecStart", "id=nothing-like-this", "--body", "{}")
        self.assertEqual((REFUSED, b""), (done, out))
        self.assertIn(b"nothing-like-this", err)

    def test_the_terminal_here_is_the_one_there(self) -> None:
        terminal, end = os.openpty()
        self.addCleanup(os.close, terminal)
        self.addCleanup(os.close, end)
        fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 31, 97, 0, 0))
        before = termios.tcgetattr(end)
        identity = self.exec(self.container("sleep", "60"), "sh", tty=True)
        command = self.begin("ExecStart", f"id={identity}", "--body", '{"Tty": true}', stdin=end, stdout=end)
        self.typed(terminal, b"", b"# ")
        time.sleep(1)
        self.typed(terminal, b"stty size\n", b"31 97\r\n")
        self.typed(terminal, b"read x\n", b"read x\r\n")
        time.sleep(1)
        self.typed(terminal, b"\x03", b"# ")
        fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        command.send_signal(signal.SIGWINCH)
        time.sleep(1)
        self.typed(terminal, b"stty size\n", b"40 100\r\n")
        os.write(terminal, b"exit 6\n")
        self.assertEqual((6, before), (command.wait(10), termios.tcgetattr(end)))

    def typed(self, terminal: int, keys: bytes, expected: bytes) -> None:
        os.write(terminal, keys)
        seen = b""
        while expected not in seen:
            ready, _, _ = select.select([terminal], [], [], 20)
            self.assertTrue(ready, seen)
            seen += os.read(terminal, 4096)


class Attach(StreamTest):
    def test_it_is_there_from_the_start_and_ends_like_the_container(self) -> None:
        name = self.container("sh", "-c", "echo hello; cat; echo bye >&2; exit 7", start=False, OpenStdin=True,
                              StdinOnce=True)
        command = self.begin("ContainerAttach", f"id={name}", "stream=true", "stdin=true", "stdout=true", "stderr=true")
        time.sleep(1)
        self.invoke("ContainerStart", f"id={name}")
        self.assertEqual((b"hello\nx\n", b"bye\n"), command.communicate(b"x\n", 60))
        self.assertEqual(7, command.returncode)

    def test_of_a_terminal_all_output_comes_after_stdin_has_ended(self) -> None:
        script = "for i in 1 2 3 4; do echo $i; sleep 0.5; done; exit 7"
        name = self.container("sh", "-c", script, OpenStdin=True, Tty=True)
        self.assertEqual((7, b"1\r\n2\r\n3\r\n4\r\n", b""), self.talk(
            "ContainerAttach", f"id={name}", "stream=true", "logs=true", "stdin=true", "stdout=true"))

    def test_through_a_websocket_both_outputs_are_one(self) -> None:
        name = self.container("sh", "-c", "cat; sleep 1; echo bye >&2; exit 7", OpenStdin=True, StdinOnce=True)
        talk = self.talk("--api", "1.30", "ContainerAttachWebsocket", f"id={name}", "stream=true", stdin=b"x\n")
        self.assertEqual((7, b"x\nbye\n", b""), talk)

    def test_detached_it_is_done_and_the_container_goes_on(self) -> None:
        name = self.container("sh", "-c", "echo hello; cat", OpenStdin=True, Tty=True)
        command = self.begin("ContainerAttach", f"id={name}", "stream=true", "stdin=true", "stdout=true", "logs=true",
                             "detachKeys=ctrl-x,q")
        self.assertEqual(b"hello\r\n", command.stdout.readline())
        command.stdin.write(b"\x18q")
        command.stdin.flush()
        command.wait(30)
        self.assertTrue(self.invoke("ContainerInspect", f"id={name}").value()["State"]["Running"])
        self.assertEqual(DONE, command.returncode)

    def test_a_container_that_goes_with_its_end_has_no_exit_code_left(self) -> None:
        name = self.container("sh", "-c", "cat; exit 3", start=False, OpenStdin=True, StdinOnce=True,
                              HostConfig={"NetworkMode": "none", "AutoRemove": True})
        command = self.begin("ContainerAttach", f"id={name}", "stream=true", "stdin=true", "stdout=true")
        time.sleep(1)
        self.invoke("ContainerStart", f"id={name}")
        self.assertEqual(b"x\n", command.communicate(b"x\n", 60)[0])
        self.assertIn(command.returncode, (3, PROCESS))


class Logs(StreamTest):
    SCRIPT = 'i=0; while [ $i -lt 20000 ]; do i=$((i+1)); echo $i; [ $((i % 100)) != 0 ] || echo e$i >&2; done; read x'

    def test_followed_they_come_until_the_container_ends(self) -> None:
        for tty in (False, True):
            name = self.container("sh", "-c", self.SCRIPT + "; echo last", OpenStdin=True, Tty=tty)
            command = self.begin("ContainerLogs", f"id={name}", "follow=true", "stdout=true", "stderr=true")
            end = b"\r\n" if tty else b"\n"
            lines = [b"%d" % number for number in range(1, 20001)]
            errors = [b"e%d" % number for number in range(100, 20001, 100)]
            seen = [command.stdout.readline() for _ in range(20000 + (len(errors) if tty else 0))]
            self.assertEqual([line + end for line in lines], [line for line in seen if not line.startswith(b"e")])
            self.talk("ContainerKill", f"id={name}")
            out, err = command.communicate(timeout=60)
            self.assertEqual((DONE, b""), (command.returncode, out))
            self.assertEqual(errors, [line.rstrip() for line in ([*seen] if tty else err.splitlines())
                                      if line.startswith(b"e")])

    def test_an_interrupt_ends_them(self) -> None:
        name = self.container("sh", "-c", "echo hello; sleep 60")
        command = self.begin("ContainerLogs", f"id={name}", "follow=true", "stdout=true")
        self.assertEqual(b"hello\n", command.stdout.readline())
        command.send_signal(signal.SIGINT)
        self.assertEqual((b"", b""), command.communicate(timeout=10))
        self.assertEqual(INTERRUPTED, command.returncode)


class Terminals(StreamTest):
    """What looks like a frame comes as it is, from a terminal and else, also where no Content-Type tells."""

    HELLO = b"\1\0\0\0\0\0\0\5hello"
    COMMAND = ("printf", r"\001\000\000\000\000\000\000\005hello")

    def test_of_a_container(self) -> None:
        for self.api in ("1.41", None):
            for tty in (False, True):
                name = self.finished(*self.COMMAND, Tty=tty)
                answer = self.invoke("ContainerLogs", f"id={name}", "stdout=true", "stderr=true")
                self.assertEqual((self.HELLO, ""), (answer.out, answer.err), (self.api, tty))

    def test_of_a_service_and_of_its_task(self) -> None:
        self.invoke("SwarmInit", body={"ListenAddr": "127.0.0.1:2377", "AdvertiseAddr": "127.0.0.1"})
        self.addCleanup(davit, "invoke", "SwarmLeave", "force=true")
        for tty in (False, True):
            body = {"Name": f"terminal-{tty}", "TaskTemplate": {
                "ContainerSpec": {"Image": IMAGE, "Command": self.COMMAND, "TTY": tty},
                "Networks": [{"Target": "host"}], "RestartPolicy": {"Condition": "none"}}}
            service = self.invoke("ServiceCreate", body=body).value()["ID"]
            task = self.completed_task(service)
            for self.api in ("1.41", None):
                for operation, identity in (("ServiceLogs", service), ("TaskLogs", task)):
                    answer = self.invoke(operation, f"id={identity}", "stdout=true")
                    self.assertEqual((self.HELLO, ""), (answer.out, answer.err), (operation, self.api, tty))

    def completed_task(self, service: str) -> str:
        for _ in range(300):
            for task in self.invoke("TaskList", f'filters={{"service": ["{service}"]}}').value():
                if task["Status"]["State"] == "complete":
                    return task["ID"]
            time.sleep(0.1)
        self.fail(self.invoke("TaskList").out)


class Values(StreamTest):
    def test_events_come_as_they_happen(self) -> None:
        command = self.begin("SystemEvents", 'filters={"type": ["container"]}')
        time.sleep(0.5)
        name = self.finished("true")
        seen = [command.stdout.readline() for _ in range(3)]
        for action, line in zip(("create", "start", "die"), seen, strict=True):
            self.assertIn(f'"Action":"{action}"'.encode(), line)
            self.assertIn(name.encode(), line)

    def test_statistics_come_until_they_are_not_read_any_more(self) -> None:
        command = self.begin("ContainerStats", f"id={self.container('sleep', '60')}")
        self.assertEqual([b'{"', b'{"'], [command.stdout.readline()[:2] for _ in range(2)])
        command.stdout.close()
        self.assertEqual((b"", 1), (command.stderr.read(), command.wait(10)))
        command.stdout = None

    def test_a_build_that_fails_is_exit_6_after_its_steps(self) -> None:
        context = archive({"Dockerfile": b"FROM scratch\nCOPY nothing /\n"})
        done, out, err = self.talk("ImageBuild", "--body", "-", stdin=context)
        self.assertEqual(STREAM, done)
        self.assertTrue(out.startswith(b'{"stream":"Step 1/2 : FROM scratch"}\n'), out)
        self.assertIn(b"nothing", err)


class Archives(StreamTest):
    def test_an_export_goes_to_a_file_when_it_is_whole(self) -> None:
        name = self.finished("true")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "out.tar"
            self.invoke("ContainerExport", f"id={name}", "-o", str(file))
            with tarfile.open(file) as archive:
                self.assertIn("bin/busybox", archive.getnames())
            self.invoke("ContainerExport", "id=nothing-like-this", "-o", str(file) + "2", exit_code=REFUSED)
            self.assertEqual(["out.tar"], os.listdir(folder))
        self.assertEqual(DONE, davit("invoke", "ContainerExport", f"id={name}").exit)


if __name__ == "__main__":
    unittest.main()
