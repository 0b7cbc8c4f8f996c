"""names: what names in C start with: the engine's prefix, or that of the half of its categories that alone has them."""

from .model import Engine, Operation
from .names import snake

SHARED = ""  # stands for the categories of what no operation uses


class Halves:
    """The names of an engine's operations and types in C."""

    def __init__(self, engine: Engine) -> None:
        self.prefix = engine.settings["prefix"]
        halves = engine.settings.get("half", [])
        self.prefixes = {category: half["prefix"] for half in halves for category in half["categories"]}
        self.users = users(engine)

    def operation(self, operation: Operation) -> str:
        """ "davit_container_list"."""
        return named(self.prefixes.get(operation.category, self.prefix), snake(operation.name))

    def type(self, type_: str, noun: str) -> str:
        """What a type, or a list or map of it, is called: "davit_container_summary_list"."""
        categories = self.users.get(type_.strip("[]{}"), set())
        found = {self.prefixes.get(category, self.prefix) for category in categories}
        return named(found.pop() if len(found) == 1 else self.prefix, noun)


def named(prefix: str, noun: str) -> str:
    """The noun after the prefix, without a word that the prefix ends in already: davit_libpod_image_summary."""
    last = prefix.rpartition("_")[2]
    return "_".join([prefix, *(word for word in noun.split("_") if word != last)])


def types_of(operation: Operation) -> list[str]:
    """The types that an operation speaks of."""
    found = [operation.body.type] if operation.body else []
    found += [response.type for response in operation.responses] + [operation.value]
    return [type_ for type_ in found if type_]


def users(engine: Engine) -> dict[str, set[str]]:
    """The categories whose operations need each type."""
    found: dict[str, set[str]] = {name: set() for name in engine.types}

    def use(type_: str, category: str) -> None:
        name = type_.strip("[]{}")
        if name in found and category not in found[name]:
            found[name].add(category)
            for each in engine.types[name].fields:
                use(each.type, category)

    for operation in engine.operations:
        for type_ in types_of(operation):
            use(type_, operation.category)
    for name in engine.types:
        if not found[name]:
            use(name, SHARED)
    return found
