"""python3 -m codegen import --engine NAME FILE… and python3 -m codegen generate."""

import argparse
import sys
from pathlib import Path

from .source import Problem

ROOT = Path(__file__).resolve().parent.parent


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m codegen", description="From API documents to davit's tables.")
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="official Swagger 2.0 documents → spec/")
    importing.add_argument("--engine", required=True, help="the folder of spec/ they belong to")
    importing.add_argument("files", nargs="+", type=Path, metavar="FILE", help="YAML or JSON, as published")
    generating = commands.add_parser("generate", help="spec/ → generated/")
    generating.add_argument("--out", type=Path, default=ROOT / "generated", metavar="DIR", help="instead of generated/")
    for command in (importing, generating):
        command.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="DIR", help="instead of spec/")
    return parser.parse_args()


def main() -> int:
    options = arguments()
    try:
        if options.command == "import":
            from .importer import import_document

            for file in options.files:
                print(import_document(file, options.spec / options.engine))
        else:
            from .generate import generate

            generate(options.spec, options.out)
    except (Problem, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
