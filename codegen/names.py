"""names: what texts, versions and types are called in C."""

import re
from collections.abc import Sequence
from typing import Protocol

from .merge import Range
from .source import Problem


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


# What C and C++20 keep for themselves, and what headers of gnu17 and musl define as macros.
RESERVED = set(
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch
    char char8_t char16_t char32_t class co_await co_return co_yield compl complex concept const const_cast consteval
    constexpr constinit continue decltype default delete do double dynamic_cast else enum explicit export extern false
    final float for friend goto if imaginary import inline int long module mutable namespace new noexcept noreturn not
    not_eq nullptr operator or or_eq override private protected public reflexpr register reinterpret_cast requires
    restrict return short signed sizeof static static_assert static_cast struct switch synchronized template this
    thread_local throw true try typedef typeid typename typeof union unsigned using virtual void volatile wchar_t while
    xor xor_eq
    assert environ errno i386 linux major makedev minor signbit stderr stdin stdout unix
    """.split()
)

# A word in camel case: one that is known, an acronym, perhaps in the plural, a capital and what follows, other letters.
WORD = re.compile(
    "IPv[46]|SELinux|RootF[sS]|IOps|UID|[A-Z][A-Z0-9]+s(?![a-z])|[A-Z][A-Z0-9]*(?![a-z])|[A-Z][a-z0-9]+|[a-z0-9]+"
)


def snake(name: str) -> str:
    """A name as C writes it: "IPAMConfig" → "ipam_config", "NanoCPUs" → "nano_cpus", "X-Registry-Auth"."""
    return "_".join(word.lower() for word in WORD.findall(name))


def member(name: str) -> str:
    """The name of a struct's member."""
    found = snake(name)
    return f"{found}_" if found in RESERVED else found


def constant(prefix: str, *words: str) -> str:
    """The name of a constant: DAVIT_MOUNT_TYPE, DAVIT_SIGNATURE_TYPE_BUNDLE_V0_3; "" is EMPTY."""
    return "_".join((prefix, *(snake(word) or "EMPTY" for word in words))).upper()


class Named(Protocol):
    """What becomes a member of a struct: it has a name, and versions."""

    name: str
    member: str  # what it is to be called, if not after its name
    versions: Range


def members(owner: str, found: Sequence[Named], versions: list[str]) -> list[str]:
    """The names of a struct's members. Of those with one name the newest has it, an older one says until when."""
    names: dict[str, str] = {}
    for each in found:
        name = called(each)
        if any(is_older(each, other) for other in found if called(other) == name):
            name = f"{each.member or snake(each.name)}_until_{version(versions[each.versions.last])}"
        if name in names:
            raise Problem(f"{owner}: {names[name]} and {each.name} are both called {name} in C")
        names[name] = each.name
    return list(names)


def called(each: Named) -> str:
    return each.member or member(each.name)


def is_older(one: Named, other: Named) -> bool:
    return one.versions.last is not None and one.versions.last < other.versions.first
