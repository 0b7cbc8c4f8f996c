"""layout, second half: the rows of types and their fields, and a row for each list or map that has no name."""

from .names import members, word
from .schema_model import Facts, Field, Type, inside, plain_element
from .tables import Tables
from .values import Values


class TypeRows:
    """Lays out all types of an engine."""

    def __init__(self, tables: Tables, values: Values) -> None:
        self.tables = tables
        self.values = values
        self.nameless: dict[tuple, str] = {}  # {what is inside: "PortSummary_list"}
        self.nameless_rows: list[list[str]] = []

    def lay_out(self) -> None:
        """The rows of all types: those with a name, then the others."""
        for type_ in self.tables.engine.types.values():
            self.tables.types.append(self.type_row(type_))
            self.tables.type_names.append(word(type_.name))
        self.tables.types += self.nameless_rows
        self.tables.type_names += self.nameless.values()

    def type_row(self, type_: Type) -> list[str]:
        name, values = word(type_.name), []
        if type_.kind == "object":
            struct = self.values.struct(type_.name)
            size, fields = f"SIZE({struct})", self.object_rows(type_, struct)
        elif type_.kind in ("list", "map"):
            size, fields = self.item_size(type_.name), [self.element_row(type_.name, name, type_.fields[0])]
        else:
            size, fields = "0", []
            values = [[self.tables.s(text), self.tables.range(versions)] for text, versions in type_.values]
        return [
            self.tables.s(type_.name),
            type_.kind.upper(),
            size,
            str(sum(1 for each in type_.fields if each.bit)),
            self.tables.add("fields", name, fields),
            self.tables.add("values", name, values),
            self.tables.range(type_.versions),
        ]

    def schema(self, type_: str, element: Field | None = None) -> str:
        """A schema's cell: "IS(STRING)", "OF(OBJECT, HostConfig)", "OF(LIST, string_list)"."""
        if not type_:
            return "NO_SCHEMA"
        kind = self.values.kind(type_).upper()
        if type_ in self.values.types:
            return f"OF({kind}, {word(type_)})"
        if inside(type_):
            return f"OF({kind}, {self.container(type_, element or plain_element(type_))})"
        return f"IS({kind})"

    def container(self, type_: str, element: Field) -> str:
        """The name of the row of a list or map. Those that are the same in everything share one."""
        key = (type_, str(element))
        if key not in self.nameless:
            same = sum(known == type_ for known, _ in self.nameless)
            name = self.noun(type_) + (f"_{same + 1}" if same else "")
            fields = self.tables.add("fields", name, [self.element_row(type_, name, element)])
            self.nameless[key] = name
            row = ["NONE", self.values.kind(type_).upper(), self.item_size(type_), "0", fields, "NO_VALUES", "ALL"]
            self.nameless_rows.append(row)
        return self.nameless[key]

    def noun(self, type_: str) -> str:
        """ "[[PortBinding]]" → "PortBinding_list_list"."""
        if not inside(type_):
            return "set" if type_ == "{}" else word(type_)
        return f"{self.noun(inside(type_))}_{self.values.kind(type_)}"

    def item_size(self, type_: str) -> str:
        """The size of one item of a list or map."""
        if self.values.kind(type_) == "map":
            return f"SIZE({self.values.entry(type_)})"
        item = self.values.item(self.values.inside(type_)).strip()
        return f"SIZE({item.removeprefix('struct ')})" if item.startswith("struct ") else f"sizeof({item})"

    def element_row(self, type_: str, owner: str, element: Field) -> list[str]:
        """The row of what a list or map has inside."""
        offset = f"AT({self.values.entry(type_)}, value)" if self.values.kind(type_) == "map" else "0"
        return self.field_row(owner, element, offset)

    def object_rows(self, type_: Type, struct: str) -> list[list[str]]:
        names = members(type_.name, type_.fields, self.tables.engine.versions)
        return [
            self.field_row(f"{type_.name}_{name}", each, f"AT({struct}, {name})")
            for name, each in zip(names, type_.fields)
        ]

    def field_row(self, owner: str, field: Field, offset: str) -> list[str]:
        older = [
            [*self.facts(f"{word(owner)}_{index}", facts), self.tables.range(versions)]
            for index, (facts, versions) in enumerate(field.history)
        ]
        default, form, bounds, flags = self.facts(word(owner), field.facts)
        return [
            self.tables.s(field.name or None),
            self.schema(field.type, field.inside),
            flags,
            offset,
            str(field.bit),
            bounds,
            default,
            form,
            self.tables.add("facts", word(owner), older),
            self.tables.range(field.versions),
        ]

    def facts(self, owner: str, facts: Facts) -> list[str]:
        """Default, format, bounds and flags."""
        flags = ["MUST_BE"] * facts.required + ["MAY_BE_NULL"] * facts.nullable
        return [
            self.tables.s(facts.default or None),
            self.tables.s(facts.format or None),
            self.tables.bounds_cell(owner, facts.minimum, facts.maximum),
            " | ".join(flags) or "0",
        ]
