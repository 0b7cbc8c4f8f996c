"""names: what texts, versions and types are called in C."""

import re


def word(text: str) -> str:
    """A text as part of an identifier: "X-Registry-Auth" → "X_Registry_Auth"."""
    return re.sub(r"[^A-Za-z0-9_]", "_", text) or "EMPTY"


class Texts:
    """An engine's texts, each under the name that S() finds it by."""

    def __init__(self) -> None:
        self.named: dict[str, str] = {}  # {"ContainerList_path": "/containers/json"}
        self.words: dict[str, str] = {}  # {"X-Registry-Auth": "X_Registry_Auth"}

    def word(self, text: str) -> str:
        """The name of a text that is its own name; texts that look the same are numbered."""
        if text not in self.words:
            base = name = word(text)
            number = 1
            while name in self.named:
                number += 1
                name = f"{base}_{number}"
            self.words[text] = name
            self.named[name] = text
        return self.words[text]

    def text(self, name: str, text: str) -> str:
        """Gives a text a name of its own."""
        if self.named.setdefault(name, text) != text:
            raise AssertionError(f"two texts are called {name}")
        return name


def version(text: str) -> str:
    """ "1.25" → "1_25", for SINCE() and RANGE()."""
    return text.replace(".", "_")
