"""Python's JSON reader, made strict, and exact: numbers keep their text, objects all of their members."""

import json
from fractions import Fraction
from typing import Any

DEPTH_MAX = 512


class NoJson(ValueError):
    pass


class Members(list[tuple[str, Any]]):
    """An object, all of its members."""


class Number(str):
    """A number, as it is written."""

    @property
    def exact(self) -> Fraction | None:
        """What it is worth; None: more, or less, than anything here can hold."""
        base, _, exponent = self.lower().partition("e")
        before, _, after = base.partition(".")
        mantissa, power = int(before + after), int(exponent or 0) - len(after)
        return Fraction(mantissa) * Fraction(10) ** power if abs(power) < 400 else None if mantissa else Fraction(0)


def refuse(_: str) -> None:
    raise NoJson


def check(value: Any, depth: int) -> None:
    """What Python's reader lets through: too many levels, lone surrogates."""
    if isinstance(value, list) and depth == DEPTH_MAX:
        raise NoJson
    if isinstance(value, str):
        value.encode()
    for item in value if isinstance(value, list) else []:
        check(item[0] if isinstance(value, Members) else None, depth)
        check(item[1] if isinstance(value, Members) else item, depth + 1)


def read(text: bytes, depth: int) -> Any:
    try:
        decoded = text.decode()
        if decoded.strip(" \n\r\t") != decoded.strip(" \n\r\t\ufeff"):
            raise NoJson
        value = json.loads(decoded, object_pairs_hook=Members, parse_int=Number, parse_float=Number,
                           parse_constant=refuse)  # fmt: skip
        check(value, depth)
    except (ValueError, RecursionError) as why:
        raise NoJson from why
    return value


def is_json(text: bytes) -> bool:
    """Some texts are none, but together with what is around them."""
    try:
        return bool(read(text, 0))
    except NoJson:
        return False
