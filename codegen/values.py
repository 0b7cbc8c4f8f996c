"""names: what the values of types are in C: "[ContainerSummary]" is a struct davit_container_summary_list."""

from .halves import Halves
from .names import snake
from .schema_model import Types, inside, kind_of

# How davit.h calls the values of the plain kinds, and what they are.
NOUNS = {
    "string": "string",
    "boolean": "bool",
    "integer": "int",
    "unsigned": "uint",
    "number": "double",
    "json": "json",
}
PLAIN = {
    "string": "const char *",
    "boolean": "enum davit_bool ",
    "integer": "struct davit_int ",
    "unsigned": "struct davit_uint ",
    "number": "struct davit_double ",
    "json": "struct davit_json ",
}
GIVEN = {"string_list": "davit_string_list", "string_map": "davit_string_map", "string_entry": "davit_string_entry"}


class Values:
    """The C types of an engine's values."""

    def __init__(self, types: Types, halves: Halves) -> None:
        self.types = types
        self.halves = halves

    def kind(self, type_: str) -> str:
        return kind_of(type_, self.types)

    def inside(self, type_: str) -> str:
        """What a list or map has inside, one with a name as well."""
        if type_ in self.types and self.types[type_].kind in ("list", "map"):
            return self.types[type_].fields[0].type
        return inside(type_)

    def noun(self, type_: str) -> str:
        """ "[PortBinding]" → "port_binding_list"."""
        kind = self.kind(type_)
        if kind in NOUNS:
            return NOUNS[kind]
        if kind == "set":
            return "string_list"
        return snake(type_) if type_ in self.types else f"{self.noun(inside(type_))}_{kind}"

    def struct(self, type_: str) -> str:
        """The tag of the struct that an object, a list or a map is; what an enum's constants start with."""
        noun = snake(type_) if type_ in self.types else self.noun(type_)
        return GIVEN.get(noun) or self.halves.type(type_, noun)

    def entry(self, type_: str) -> str:
        """The tag of the struct that one member of a map is."""
        noun = f"{self.noun(type_)}_entry" if type_ in self.types else f"{self.noun(inside(type_))}_entry"
        return GIVEN.get(noun) or self.halves.type(type_, noun)

    def member(self, type_: str) -> str:
        """What a member of that type is declared as, up to its name."""
        kind = self.kind(type_)
        if kind in PLAIN:
            return PLAIN[kind]
        return f"struct {self.struct(type_)} {'*' if kind == 'object' else ''}"

    def item(self, type_: str) -> str:
        """What a value inside a list or map is declared as: objects stand there themselves."""
        return self.member(type_).removesuffix("*") if self.kind(type_) == "object" else self.member(type_)
