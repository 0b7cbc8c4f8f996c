"""Where facts stand: errors with file and line, and the line of any member of a JSON or TOML file.

Files are read with the fast readers of the standard library; a line is searched only when an error needs it.
"""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

SPACE = re.compile(r"[\s:,]*")
DECODER = json.JSONDecoder()


class Problem(Exception):
    """What is wrong with the input, one line each: "spec/docker/v1.44.json:5123: …"."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


def shown(value: object) -> str:
    """A fact as the files of spec/ write it."""
    return json.dumps(value, ensure_ascii=False)


@dataclass
class Source:
    """A file of spec/."""

    path: Path
    label: str  # how messages call it: "spec/docker/v1.44.json"

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def at_line(self, line: int) -> str:
        return f"{self.label}:{line}"

    def at(self, keys: tuple = ()) -> str:
        """Where the member with these keys stands in a JSON file: ("paths", "/info", "get") → "…json:812"."""
        return self.at_line(self.text.count("\n", 0, self._offset(keys)) + 1)

    def at_table(self, name: str, index: int) -> str:
        """Where array table `index` of that name stands in a TOML file."""
        heads = list(re.finditer(rf"^\[\[{re.escape(name)}\]\]", self.text, re.MULTILINE))
        return self.at_line(self.text.count("\n", 0, heads[index].start()) + 1)

    def at_key(self, key: str) -> str:
        """Where a key is set in a TOML file."""
        found = re.search(rf'^\s*"?{re.escape(key)}"?\s*=', self.text, re.MULTILINE)
        return self.at_line(self.text.count("\n", 0, found.start()) + 1 if found else 1)

    def json(self) -> dict:
        try:
            return json.loads(self.text)
        except json.JSONDecodeError as error:
            raise Problem(f"{self.at_line(error.lineno)}: {error.msg}") from None

    def _offset(self, keys: tuple) -> int:
        """The offset of the member's key, or of the list's element, as far as the keys lead."""
        offset = found = self._skip(0)
        for key in keys:
            offset = self._skip(offset + 1)  # past the "{" or "["
            for index in range(len(self.text)):
                if self.text[offset] in "}]":
                    return found
                start = offset
                name = index
                if isinstance(key, str):
                    name, offset = DECODER.raw_decode(self.text, offset)
                    offset = self._skip(offset)
                if name == key:
                    found = start
                    break
                offset = self._skip(DECODER.raw_decode(self.text, offset)[1])
        return found

    def _skip(self, offset: int) -> int:
        return SPACE.match(self.text, offset).end()
