"""A terminal as far as progress needs one: what stands on its screen, and the pty that a command runs in."""

import codecs
import fcntl
import os
import re
import select
import struct
import subprocess
import termios
import unicodedata
from collections.abc import Callable

from command import DAVIT, ENVIRONMENT

TOKEN = re.compile(r"\x1b\[(\d*)([AK])|([\r\n\t])|([^\x00-\x1f\x7f-\x9f])", re.DOTALL)


def width(character: str) -> int:
    return 0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Screen:
    """Rows and columns of characters. What scrolls off is kept; what davit may not send is an error."""

    def __init__(self, rows: int, columns: int) -> None:
        self.rows, self.columns = rows, columns
        self.lines: list[list[str]] = [[]]  # all of them, the screen's being the last
        self.row = self.column = 0
        self.rest = ""  # the beginning of a command

    @property
    def top(self) -> int:
        return max(0, len(self.lines) - self.rows)

    def feed(self, text: str) -> None:
        text, at, self.rest = self.rest + text, 0, ""
        while at < len(text):
            token = TOKEN.match(text, at)
            if not token and re.fullmatch(r"\x1b(\[\d*)?", text[at:]):
                self.rest = text[at:]
                return
            assert token, f"not for a terminal: {text[at:at + 20]!r}"
            number, command, control, character = token.groups()
            if command:
                self.obey(command, int(number or 1))
            elif character:
                self.write(character)
            elif control == "\r":
                self.column = 0
            elif control == "\n":
                self.row += 1
                self.lines += [[]] * (self.row == len(self.lines))
            else:
                self.column += 8 - self.column % 8
            at = token.end()

    def obey(self, command: str, number: int) -> None:
        if command == "A":
            self.row = max(self.top, self.row - number)
        else:
            del self.lines[self.row][self.column:]

    def write(self, character: str) -> None:
        if self.column + width(character) > self.columns:
            self.feed("\r\n")
        line = self.lines[self.row]
        line += [" "] * (self.column - len(line))
        if width(character) == 0:
            line[self.column - 1] += character
            return
        line[self.column:self.column + width(character)] = [character, ""][:width(character)]
        self.column += width(character)

    def resize(self, rows: int, columns: int) -> None:
        """As xterm does: lines are cut, and the cursor stays in view."""
        self.rows, self.columns = rows, columns
        for line in self.lines:
            del line[columns:]

    @property
    def all(self) -> list[str]:
        """All lines with something in them, up to the last."""
        shown = ["".join(line).rstrip() for line in self.lines]
        while shown and not shown[-1]:
            shown.pop()
        return shown

    @property
    def shown(self) -> list[str]:
        return self.all[self.top:]


class Terminal:
    """A command whose stdin, stdout and stderr are a terminal."""

    def __init__(self, *words: str, rows: int = 24, columns: int = 80, env: dict[str, str] | None = None,
                 pass_fds: tuple[int, ...] = ()) -> None:
        self.screen = Screen(rows, columns)
        self.decoder = codecs.getincrementaldecoder("utf-8")()
        self.master, end = os.openpty()
        self.set_size(rows, columns)
        self.command = subprocess.Popen([DAVIT, *words], stdin=end, stdout=end, stderr=end, pass_fds=pass_fds,
                                        env=ENVIRONMENT | {"TERM": "xterm"} | (env or {}))
        os.close(end)

    def set_size(self, rows: int, columns: int) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, rows: int, columns: int) -> None:
        self.screen.resize(rows, columns)
        self.set_size(rows, columns)

    def read(self) -> bool:
        """Takes what was written; false when nobody will write any more."""
        ready, _, _ = select.select([self.master], [], [], 20)
        assert ready, f"nothing comes any more: {self.screen.all}"
        try:
            self.screen.feed(self.decoder.decode(os.read(self.master, 65536)))
        except OSError:
            return False
        return True

    def until(self, condition: Callable[[Screen], bool]) -> None:
        while not condition(self.screen):
            assert self.read(), self.screen.all

    def end(self) -> int:
        """Reads all there is, and returns the exit code."""
        while self.read():
            pass
        os.close(self.master)
        return self.command.wait(20)
