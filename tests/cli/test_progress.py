"""Progress on a terminal: what stands on the screen, whatever the engine says and however large the window is."""

import json
import os
import signal
import threading
import time
import unittest
from typing import Any, BinaryIO

from command import DONE, STREAM, USAGE, davit
from engine import Engine, Request, Talk, answer
from screen import Terminal

PULL = ("--api", "1.41", "invoke", "ImageCreate", "fromImage=x")
BUILD = ("--api", "1.41", "invoke", "ImageBuild")
HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n"
LAYER = "a1b2c3d4e5f6"


def step(status: str, identity: str | None = None, current: int | None = None, total: int | None = None,
         **more: Any) -> dict[str, Any]:
    detail = {name: value for name, value in (("current", current), ("total", total)) if value is not None}
    return {"status": status} | ({"progressDetail": detail | more, "id": identity} if identity else {})


def text(*values: Any) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\r\n" for value in values)


class Stage:
    """Sends values one after the other, each when the test has seen the one before."""

    def __init__(self) -> None:
        self.ready, self.values = threading.Semaphore(0), list[bytes]()

    def say(self, *values: Any) -> None:
        self.values.append(text(*values))
        self.ready.release()

    def end(self) -> None:
        self.values.append(b"")
        self.ready.release()

    def __call__(self, request: Request) -> Talk:
        def talk(reader: BinaryIO, writer: BinaryIO) -> None:
            writer.write(HEAD)
            data = b"begun"
            while data and self.ready.acquire(timeout=30):
                data = self.values.pop(0)
                writer.write(b"%x\r\n%s\r\n" % (len(data), data))
        return talk


class ProgressTest(unittest.TestCase):
    """A terminal with an engine behind it that says what it is told to."""

    def shown(self, *values: Any, words: tuple[str, ...] = PULL, code: int = DONE, rows: int = 24, columns: int = 80,
              raw: bytes = b"") -> list[str]:
        """All that stands there when these were said."""
        with Engine(answer(200, raw or text(*values))) as engine:
            terminal = Terminal("-H", engine.host, *words, rows=rows, columns=columns)
            self.assertEqual(terminal.end(), code, terminal.screen.all)
        return terminal.screen.all


class Lines(ProgressTest):
    """A line for each id, and text."""

    def test_a_pull_has_a_line_for_each_layer_and_the_rest_below(self) -> None:
        shown = self.shown(
            step("Pulling from library/x", "latest"), step("Pulling fs layer", LAYER), step("Pulling fs layer", "b"),
            step("Downloading", LAYER, 500, 2000), step("Downloading", LAYER, 2000, 2000),
            step("Already exists", "b"), step("Pull complete", LAYER),
            step("Digest: sha256:12"), step("Status: Downloaded newer image for x:latest"))
        self.assertEqual(shown, ["latest: Pulling from library/x", f"{LAYER}: Pull complete", "b: Already exists",
                                 "Digest: sha256:12", "Status: Downloaded newer image for x:latest"])

    def test_each_step_is_seen_when_it_comes(self) -> None:
        stage = Stage()
        with Engine(stage) as engine:
            terminal = Terminal("-H", engine.host, *PULL)
            for current, line in ((0, ""), (512, f"[{'=' * 4}>{' ' * 28}]  512B/4.1kB"),
                                  (2048, f"[{'=' * 16}>{' ' * 16}]  2.05kB/4.1kB"),
                                  (4096, f"[{'=' * 33}]  4.1kB/4.1kB"), (9999, f"[{'=' * 33}]  10kB/4.1kB")):
                stage.say(step("Downloading" if current else "Waiting", LAYER, current, 4096 if current else None),
                          step("Waiting", "b"))
                head = f"{LAYER}: Downloading    " if current else f"{LAYER}: Waiting"
                terminal.until(lambda screen, line=head + line: screen.all == [line, "b: Waiting"])
            stage.say(step("Download complete", LAYER, hidecounts=True))
            terminal.until(lambda screen: screen.all == [f"{LAYER}: Download complete", "b: Waiting"])
            stage.end()
            self.assertEqual(terminal.end(), DONE)

    def test_without_a_total_there_are_numbers_and_units_of_time_are_seconds(self) -> None:
        for current, shown in ((999, "999B"), (1000, "1kB"), (12345678, "12.3MB"), (999600, "1MB"), (2**63, "9.22EB")):
            self.assertEqual(self.shown(step("Pushing", "b", current)), [f"b: Pushing{' ' * 17}  {shown}"])
        self.assertEqual(self.shown(step("Extracting", "b", 3, units="s")), [f"b: Extracting{' ' * 14}  3s"])
        for odd in ({"progressDetail": None}, {"progressDetail": []}, {"progressDetail": {"current": "x"}},
                    {"progressDetail": {"current": -5, "total": -1}}, {}):
            self.assertEqual(self.shown({"id": "b", "status": "Pushing"} | odd), ["b: Pushing"])

    def test_a_builds_text_is_as_it_is_and_layers_that_it_pulls_are_lines(self) -> None:
        shown = self.shown(
            {"stream": "Step 1/2 : FROM x"}, {"stream": "\n"}, step("Pulling from x", "latest"), step("Waiting", "b"),
            step("Pull complete", "b"), {"stream": " ---> 12\n\ttab"}, step("Waiting", "b"), step("Done", "b"),
            {"stream": "größe\r\n"}, {"stream": "10%\r20%\r\n"}, {"aux": {"ID": "sha256:12"}}, {"stream": "no end"},
            words=BUILD)
        self.assertEqual(shown, ["Step 1/2 : FROM x", "latest: Pulling from x", "b: Pull complete", " ---> 12",
                                 "        tab", "b: Done", "größe", "10%", "20%", "no end"])

    def test_a_failure_is_told_below_and_is_exit_6(self) -> None:
        shown = self.shown({"stream": "Step 1/2 : RUN x"}, step("Downloading", "b", 1, 2),
                           {"errorDetail": {"message": "no space"}, "error": "no space"}, words=BUILD, code=STREAM)
        self.assertEqual(shown, ["Step 1/2 : RUN x", "b: Downloading             "
                                 f"  [{'=' * 16}>{' ' * 16}]  1B/2B",
                                 "davit: ImageBuild: no space"])

    def test_other_values_are_json(self) -> None:
        shown = self.shown(step("Waiting", "b"), {"stream": "open"}, {"other": 1}, ["x"], step("Done", "b"))
        self.assertEqual(shown, ["b: Waiting", "open", "{", '  "other": 1', "}", "[", '  "x"', "]", "b: Done"])

    def test_what_a_terminal_would_obey_is_a_question_mark(self) -> None:
        evil = "\x1b[2J\x07\x9b31m\x7f\u202e\u2028\n\t\x00é"
        for said, line in ((step(evil, "b"), "b: ?[2J??31m?????"), (step("x", evil), "?[2J??31m?????: x"),
                           (step(evil), "?[2J??31m???"), ({"stream": evil}, "?[2J??31m???"),
                           ({"x": "\x9b\u202e"}, '  "x": "??"')):
            self.assertIn(line, self.shown(said))


class Windows(ProgressTest):
    """Sizes."""

    def test_more_lines_than_the_window_has_are_those_that_changed_last_and_all_in_the_end(self) -> None:
        stage = Stage()
        with Engine(stage) as engine:
            terminal = Terminal("-H", engine.host, *PULL, rows=5)
            stage.say(*(step("Waiting", str(n)) for n in range(1, 10)))
            terminal.until(lambda screen: screen.shown == ["…: 6 more", "7: Waiting", "8: Waiting", "9: Waiting"])
            stage.say(step("Done", "2"))
            terminal.until(lambda screen: screen.shown == ["…: 6 more", "2: Done", "8: Waiting", "9: Waiting"])
            stage.say(step("Status: done"))
            stage.end()
            self.assertEqual(terminal.end(), DONE)
        self.assertEqual(terminal.screen.all, ["1: Waiting", "2: Done", *(f"{n}: Waiting" for n in range(3, 10)),
                                               "Status: done"])

    def test_any_number_of_lines_can_be_told_about(self) -> None:
        for count in (999, 1000, 1001, 2500):
            shown = self.shown(*(step("Waiting", str(n)) for n in range(count)))
            self.assertEqual(shown, [f"{n}: Waiting" for n in range(count)])

    def test_narrow_windows_have_what_fits(self) -> None:
        said = [step("Downloading", LAYER, 500, 1000)]
        for columns, line in ((100, f"{LAYER}: Downloading    [{'=' * 20}>{' ' * 19}]  500B/1kB"),
                              (60, f"{LAYER}: Downloading  [{'=' * 7}>{' ' * 7}]  500B/1kB"),
                              (45, f"{LAYER}: Downloading  500B/1kB"), (30, f"{LAYER}: Downloading"),
                              (20, f"{LAYER}: Down…"), (8, "a1b2c3…"), (2, "…"), (1, "")):
            self.assertEqual(self.shown(*said, columns=columns), [line] if line else [], columns)

    def test_a_window_of_one_row_or_none_will_do(self) -> None:
        for rows, columns in ((1, 80), (2, 80), (0, 0)):
            with Engine(answer(200, text(*(step("Waiting", str(n)) for n in range(3)), step("end")))) as engine:
                terminal = Terminal("-H", engine.host, *PULL, rows=rows, columns=columns)
                terminal.screen.resize(rows or 24, columns or 80)
                self.assertEqual(terminal.end(), DONE)
                self.assertEqual(terminal.screen.all[-1], "end")

    def test_wide_characters_and_marks_have_their_width(self) -> None:
        for columns, line in ((30, "b: 木木木 Pull e\u0301te\u0301 🐳"), (16, "b: 木木木 Pull…"), (9, "b: 木木…"),
                              (8, "b: 木…"), (6, "b: …")):
            said = [step("木木木 Pull e\u0301te\u0301 🐳", "b")] * 2
            self.assertEqual(self.shown(*said, columns=columns), [line], columns)

    def test_another_size_is_minded_with_the_next_step(self) -> None:
        stage = Stage()
        bar, longer = (f"{LAYER}: Downloading    [{'=' * left}>{' ' * right}]  500B/1kB"
                       for left, right in ((16, 16), (20, 19)))
        with Engine(stage) as engine:
            terminal = Terminal("-H", engine.host, *PULL)
            stage.say(step("first"), step("Downloading", LAYER, 500, 1000), step("Waiting", "b"))
            terminal.until(lambda screen: screen.all == ["first", bar, "b: Waiting"])
            terminal.resize(24, 45)
            stage.say(step("Done", "b"))
            terminal.until(lambda screen: screen.all == ["first", f"{LAYER}: Downloading  500B/1kB", "b: Done"])
            terminal.resize(10, 120)
            stage.say(step("Done", "b"))
            terminal.until(lambda screen: screen.all == ["first", longer, "b: Done"])
            stage.say(*(step("Waiting", str(n)) for n in range(7)))
            terminal.until(lambda screen: screen.all[1:] == [longer, "b: Done", *(f"{n}: Waiting" for n in range(7))])
            stage.end()
            self.assertEqual(terminal.end(), DONE)

    def test_a_window_that_becomes_too_low_has_what_fits(self) -> None:
        stage = Stage()
        with Engine(stage) as engine:
            terminal = Terminal("-H", engine.host, *PULL, rows=5)
            stage.say(*(step("Waiting", str(n)) for n in range(1, 10)), step("Done", "1"), step("Done", "2"))
            terminal.until(lambda screen: screen.shown == ["…: 6 more", "1: Done", "2: Done", "9: Waiting"])
            terminal.resize(4, 80)
            stage.say(step("Done", "2"))
            terminal.until(lambda screen: screen.shown == ["…: 7 more", "1: Done", "2: Done"])
            stage.end()
            self.assertEqual(terminal.end(), DONE)
            self.assertEqual(terminal.screen.shown[-2:], ["8: Waiting", "9: Waiting"])


class Sent(ProgressTest):
    """A body, while it is sent."""

    def test_what_takes_its_time_has_a_line_until_the_engine_says_something(self) -> None:
        reader, writer = os.pipe()
        with Engine(answer(200, text({"stream": "Loaded\n"}))) as engine:
            terminal = Terminal("-H", engine.host, "--api", "1.41", "invoke", "ImageLoad", "--body",
                                f"@/dev/fd/{reader}", pass_fds=(reader,))
            os.write(writer, b"x" * 1000)
            for line in ("body: Sending                2kB", "body: Sending                3kB"):
                time.sleep(0.2)
                os.write(writer, b"x" * 1000)
                terminal.until(lambda screen, line=line: screen.all == [line])
            os.write(writer, b"x" * 500)
            os.close(writer)
            self.assertEqual(terminal.end(), DONE)
        self.assertEqual(terminal.screen.all, ["body: Sent                   3.5kB", "Loaded"])
        os.close(reader)


class Choice(ProgressTest):
    """When there are bars."""

    def test_off_a_terminal_and_when_asked_for_there_is_json(self) -> None:
        said = [step("Waiting", "b"), {"stream": "x\n"}]
        with Engine(answer(200, text(*said))) as engine:
            for option in ([], ["--progress=auto"], ["--progress", "json"]):
                ended = davit("-H", engine.host, *PULL, *option, env={"TERM": "xterm"})
                self.assertEqual([json.loads(line) for line in ended.text.splitlines()], said)
        self.assertEqual(self.shown({"stream": "x\n"}, words=(*PULL, "--progress=json")),
                         ["{", '  "stream": "x\\n"', "}"])

    def test_a_terminal_that_can_do_nothing_gets_json_unless_bars_are_asked_for(self) -> None:
        for name, option, line in (("dumb", [], '  "status": "Waiting",'), ("", [], '  "status": "Waiting",'),
                                   ("dumb", ["--progress=bars"], "b: Waiting"), ("vt100", [], "b: Waiting")):
            with Engine(answer(200, text(step("Waiting", "b")))) as engine:
                terminal = Terminal("-H", engine.host, *PULL, *option, env={"TERM": name})
                self.assertEqual(terminal.end(), DONE)
                self.assertIn(line, terminal.screen.all)

    def test_other_sequences_are_json_as_ever(self) -> None:
        self.assertEqual(self.shown({"status": "start", "id": "b"}, words=("--api", "1.41", "invoke", "SystemEvents")),
                         ["{", '  "status": "start",', '  "id": "b"', "}"])

    def test_bars_where_there_can_be_none_are_refused_before_anything_is_sent(self) -> None:
        with Engine(answer(200, b"{}")) as engine:
            for words, message in (([*PULL, "--progress=bars"], "needs a terminal"),
                                   (["invoke", "SystemEvents", "--progress=auto"], "SystemEvents tells of none"),
                                   ([*PULL, "--progress=fancy"], 'expected auto, bars or json, got "fancy"')):
                ended = davit("-H", engine.host, *words)
                self.assertEqual((ended.code, message in ended.err, engine.requests), (USAGE, True, []), ended.err)

    def test_an_interrupt_leaves_what_is_there(self) -> None:
        stage = Stage()
        with Engine(stage) as engine:
            terminal = Terminal("-H", engine.host, *PULL, rows=3)
            stage.say(*(step("Waiting", str(n)) for n in range(4)))
            terminal.until(lambda screen: screen.shown == ["…: 3 more", "3: Waiting"])
            terminal.command.send_signal(signal.SIGINT)
            self.assertEqual(terminal.end(), 128 + signal.SIGINT)
            self.assertEqual(terminal.screen.all, [f"{n}: Waiting" for n in range(4)])
            stage.end()


if __name__ == "__main__":
    unittest.main()
