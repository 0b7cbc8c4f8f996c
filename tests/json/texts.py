"""Random JSON texts, valid and broken, the same ones for the same seed."""

from random import Random

NUMBERS = [
    "0", "-0", "1", "-1", "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "-9223372036854775809", "18446744073709551615", "18446744073709551616", "1e400", "-1e400", "1e-400", "5e-324",
    "2.2250738585072011e-308", "1.7976931348623157e308", "1.7976931348623159e308", "0e999", "0.1", "1.0", "-0.0",
    "9007199254740993.0", "1E5", "1e+5", "123456789012345678901234567890e-20",
]  # fmt: skip
CHARACTERS = ["a", "b", "Z", "0", " ", "/", "'", "é", "ß", "€", "\u2028", "\ufeff", "\ufffd", "\uffff", "😀", "\x7f"]
ESCAPES = [r"\"", r"\\", r"\/", r"\b", r"\f", r"\n", r"\r", r"\t", r"\u0041", r"\u00E9", r"\u20ac", r"\uD83D\uDE00",
           r"\ud800", r"\udc00", r"\u0000", r"\uffff", r"\u001f"]  # fmt: skip
BLANKS = ["", "", "", "", " ", "\n", "\t", "\r\n", "  "]
PIECES = [
    *b'{}[],:"\\/0123456789eE+-.tfnu \n\x00\x1f\x7f\x80\xbf\xc0\xc3\xe2\xed\xef\xf0\xf4\xff'
]  # fmt: skip
WORDS = [b"null", b"NaN", b"Infinity", b"-Infinity", b"true", b"\\u", b"\\ud83d", b"\xef\xbb\xbf", b"\xed\xa0\x80",
         b'""', b"[]", b"{}", b"//", b"1.", b"-", b"01", b"e5", b',"a":1']  # fmt: skip


def number(random: Random) -> str:
    kind = random.randrange(4)
    if kind == 0:
        return random.choice(NUMBERS)
    if kind == 1:
        return str(random.randint(-(10 ** random.randrange(1, 22)), 10 ** random.randrange(1, 22)))
    if kind == 2:
        return repr(random.uniform(-1, 1) * 10 ** random.randint(-320, 308))
    return f"{random.randint(-999, 999)}.{random.randrange(10**6)}e{random.randint(-340, 320)}"


def string(random: Random) -> str:
    odd = random.random() < 0.3  # escapes that are not all valid
    escapes = ESCAPES if odd else ESCAPES[:12]
    length = random.choice([0, 1, 3, 8, 30])
    parts = (random.choice(escapes if random.random() < 0.3 else CHARACTERS) for _ in range(length))
    return '"' + "".join(parts) + '"'


def listed(random: Random, items: list[str], brackets: str) -> str:
    return brackets[0] + ",".join(random.choice(BLANKS) + i + random.choice(BLANKS) for i in items) + brackets[1]


def value(random: Random, depth: int) -> str:
    kind = random.randrange(8 if depth else 5)
    if kind == 0:
        return random.choice(["null", "true", "false"])
    if kind <= 2:
        return number(random)
    if kind <= 4:
        return string(random)
    count = random.randrange(5)
    if kind == 5:
        return listed(random, [value(random, depth - 1) for _ in range(count)], "[]")
    members = [f"{string(random)}{random.choice(BLANKS)}:{value(random, depth - 1)}" for _ in range(count)]
    return listed(random, members, "{}")


def deep(random: Random) -> str:
    """Brackets around the limit of 512 levels."""
    levels = random.choice([1, 100, 511, 512, 513, 600])
    opening = [random.choice(["[", '{"k":']) for _ in range(levels)]
    return "".join(opening) + "1" + "".join("]" if o == "[" else "}" for o in reversed(opening))


def document(random: Random) -> bytes:
    text = deep(random) if random.random() < 0.01 else value(random, random.randrange(5))
    return (random.choice(BLANKS) + text + random.choice(BLANKS)).encode()


def mutated(random: Random, text: bytes) -> bytes:
    """One to three small changes: bytes taken out, put in, replaced, repeated; or the text cut."""
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(text) + 1)
        end = min(len(text), at + random.choice([0, 1, 1, 1, 2, 5]))
        piece = random.choice([bytes([random.choice(PIECES)]), random.choice(WORDS), b"", text[at:end] * 2])
        text = text[:at] + piece + text[end:]
        if random.random() < 0.05:
            text = text[:at]
    return text
