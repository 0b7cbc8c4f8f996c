"""Compile each header alone, as a program includes it, with the given command; see how much of each is comment.

    check.py HEADER… -- COMPILER FLAG…
"""

import re
import subprocess
import sys
from pathlib import Path

LEAST, MOST = 0.40, 0.65  # how much of a header may be comment

COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)


def comment_share(text: str) -> float:
    """The share of lines that are nothing but comment, among lines that are not empty."""
    filled = sum(1 for line in text.split("\n") if line.strip())
    code = COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text)
    return 1 - sum(1 for line in code.split("\n") if line.strip()) / filled


def main() -> int:
    split = sys.argv.index("--")
    headers, command = sys.argv[1:split], sys.argv[split + 1 :]
    if not headers or not command:
        print(__doc__, file=sys.stderr)
        return 1
    failed = 0
    for header in headers:
        # Not as the main file: clang would miss uses of its static functions.
        source = f'#include "{Path(header).resolve()}"\n'
        failed += subprocess.run([*command, "-"], input=source, text=True, check=False).returncode != 0
        share = comment_share(Path(header).read_text())
        failed += not LEAST <= share <= MOST
        print(f"{share:4.0%} comment  {Path(header).name}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
