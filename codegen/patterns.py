"""merge, first half: fixes of what is wrong in many places alike. An ellipsis stands for any text: "….filters"."""

import re
from functools import cache

from .claims import Subject

ANY = "…"


def is_pattern(text: object) -> bool:
    return isinstance(text, str) and ANY in text


@cache
def expression(pattern: str) -> re.Pattern:
    return re.compile("(.*)".join(re.escape(part) for part in pattern.split(ANY)))


def fits(pattern: Subject, subject: Subject) -> bool:
    """Whether a subject is one of those that the pattern is about."""
    return len(pattern) == len(subject) and all(
        one == other or is_pattern(one) and expression(one).fullmatch(other) for one, other in zip(pattern, subject)
    )


def meets(claimed: object, said: object) -> bool:
    """Whether a document says what is claimed: "…{name:.*}" of "/images/{name:.*}"."""
    if is_pattern(claimed) and isinstance(said, str):
        return expression(claimed).fullmatch(said) is not None
    return claimed == said


def has_more(so: object, claimed: object) -> bool:
    """Whether there is an ellipsis in what is so that none of the claim stands for."""
    known = claimed.count(ANY) if isinstance(claimed, str) else 0
    return is_pattern(so) and so.count(ANY) > known


def filled(so: object, claimed: object, said: object) -> object:
    """What is so: each ellipsis is what the one in its place of the claim stands for."""
    if not is_pattern(so):
        return so
    found = list(expression(claimed).fullmatch(said).groups())
    return re.sub(ANY, lambda _: found.pop(0), so)
