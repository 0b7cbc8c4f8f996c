"""names: which public header has what, in which order: what is used stands above what uses it."""

import zlib
from dataclasses import dataclass, field

from .halves import SHARED, types_of
from .model import Engine, Operation
from .schema_model import Field, Type
from .source import Problem
from .structs import Enum, Struct, Structs
from .values import GIVEN


@dataclass
class Call:
    """An operation, as its header has it."""

    operation: Operation
    function: str  # "davit_container_list"
    comment: str
    parameters: Struct | None
    body: str  # "struct davit_container_create_request", what `body` points to; "": it takes none
    result: Struct | None

    @property
    def declarations(self) -> list[str]:
        """What the function takes."""
        result = f"struct {self.result.tag} *ret" if self.result else "struct davit_response **ret"
        found = ["struct davit_client *client"]
        found += [f"const struct {self.parameters.tag} *params"] if self.parameters else []
        found += [f"const {self.body} *body"] if self.body else []
        return [*found, "const struct davit_call_options *options", result, "struct davit_error *reterr"]


@dataclass
class Header:
    category: str  # "Container"; "": shared
    file: str  # "containers.h"
    types: list[Struct | Enum] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)

    @property
    def name(self) -> str:
        """ "containers"."""
        return self.file.removesuffix(".h")


class Headers:
    """Distributes what an engine has over its headers."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.structs = Structs(engine)
        self.homes = homes(self.structs.halves.users)
        self.placed: set[str] = set()
        self.waiting: dict[str, list[Struct]] = {}  # what goes below an object that is being placed
        files = engine.settings["headers"]
        self.headers = {name: Header(name, f"{files[name]}.h") for name in engine.categories}
        self.headers[SHARED] = Header(SHARED, f"{engine.name}_types.h")

    def build(self) -> list[Header]:
        for type_ in self.engine.types.values():
            self.place(type_.name)
        for operation in self.engine.operations:
            for used in types_of(operation):
                self.place(used)
            self.headers[operation.category].calls.append(self.call(operation))
        self.check()
        return list(self.headers.values())

    def place(self, type_: str) -> None:
        """Puts a type into its header, below everything that it needs."""
        kind = self.structs.values.kind(type_)
        named = self.engine.types.get(type_)
        key = type_ if named else self.structs.values.noun(type_)
        if key in self.placed or key in GIVEN or not (named or kind in ("list", "map")):
            return
        self.placed.add(key)
        if kind in ("list", "map"):
            self.place_container(type_)
        elif kind == "object":
            self.place_object(named)
        else:
            self.headers[self.home(type_)].types.append(self.structs.enum(named))

    def place_object(self, type_: Type) -> None:
        self.waiting[type_.name] = []
        for each in type_.fields:
            self.place(each.type)
        self.headers[self.home(type_.name)].types += [self.structs.object(type_), *self.waiting.pop(type_.name)]

    def place_container(self, type_: str) -> None:
        """A list or map. The entry of a map of objects has one inside, and waits for it if that is not complete yet."""
        item = self.structs.values.inside(type_)
        self.place(item)
        container, *entry = self.structs.containers(type_)
        self.headers[self.home(type_)].types.append(container)
        self.waiting.get(item, self.headers[self.home(type_)].types).extend(entry)

    def home(self, type_: str) -> str:
        """The category of a type: that of what it has inside, if it has no name."""
        while type_ not in self.engine.types:
            type_ = self.structs.values.inside(type_)
            if not type_:
                return SHARED
        return self.homes[type_]

    def call(self, operation: Operation) -> Call:
        body = ""
        if operation.body:
            type_ = operation.body.type
            typed = type_ and self.structs.values.kind(type_) in ("object", "list", "map")
            body = f"struct {self.structs.values.struct(type_)}" if typed else "struct davit_body"
        return Call(
            operation,
            self.structs.halves.operation(operation),
            self.structs.describe.call(operation),
            self.structs.parameters(operation) if operation.parameters else None,
            body,
            self.structs.result(operation) if operation.value else None,
        )

    def all_structs(self) -> list[Struct]:
        """Every struct that the tables know the layout of."""
        found: list[Struct] = []
        for header in self.headers.values():
            found += [each for each in header.types if isinstance(each, Struct)]
            found += [each for call in header.calls for each in (call.parameters, call.result) if each]
        return found

    def shadowing(self, header: Header) -> str:
        """A function of the header that is called like a struct; "": none is."""
        tags = {struct.tag for struct in self.all_structs()}
        return next((call.function for call in header.calls if call.function in tags), "")

    def check(self) -> None:
        tags = [struct.tag for struct in self.all_structs()]
        twice = [tag for tag in dict.fromkeys(tags) if tags.count(tag) > 1]
        if twice:
            raise Problem(*(f"{self.engine.name}: two types are called struct {tag} in C" for tag in twice))

    @property
    def layout_name(self) -> str:
        return f"DAVIT_{self.engine.name}_LAYOUT".upper()

    @property
    def layout(self) -> int:
        """The number of this layout: any struct that changes gives another one."""
        text = "".join(
            f"{struct.tag} {{{'; '.join(kind + name for kind, name, _ in struct.members)}}}\n"
            for struct in sorted(self.all_structs(), key=lambda struct: struct.tag)
        )
        return zlib.crc32(text.encode())


def homes(users: dict[str, set[str]]) -> dict[str, str]:
    """The category that alone uses a type; SHARED for others."""
    return {name: next(iter(found)) if len(found) == 1 else SHARED for name, found in users.items()}
