"""Types and fields: documents that are wrong, versions that disagree, fixes that nothing needs."""

from mistakes import Mistakes, box


class TypesThatAreWrong(Mistakes):
    def test_by_being_a_part_of_themselves(self) -> None:
        whole = {"$ref": "#/definitions/Box"}
        self.edit("1.1", lambda document: document["definitions"]["Thing"].update(allOf=[whole]))
        self.assert_fails("spec/toy/v1.1.json:8: Box is a part of itself")

    def test_by_a_list_of_nothing(self) -> None:
        self.edit("1.1", lambda document: box(document)["Command"].pop("items"))
        self.assert_fails("spec/toy/v1.1.json:8: something in here lacks 'items'")

    def test_by_a_type_without_a_name_where_another_version_has_a_name(self) -> None:
        def change(document: dict) -> None:
            document["definitions"]["BoxInside"] = {"properties": {"Depth": {"type": "integer"}}}

        self.edit("1.2", change)
        self.assert_fails(
            'spec/toy/v1.2.json:70: Box.Inside: type is "BoxInsideInline" here',
            'spec/toy/v1.1.json:62: but "BoxInside" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_by_two_members_that_are_one_in_c(self) -> None:
        self.edit("1.2", lambda document: box(document).update(ip_addresses={"type": "string"}))
        self.assert_fails("Box: IPAddresses and ip_addresses are both called ip_addresses in C")

    def test_by_two_types_that_are_one_in_c(self) -> None:
        for name in ("BadThing", "Bad_thing"):
            self.edit("1.2", lambda document, name=name: document["definitions"].update({name: {"properties": {}}}))
        self.assert_fails("toy: two types are called struct davit_toy_bad_thing in C")


class VersionsThatDisagree(Mistakes):
    def test_about_the_type_of_a_field(self) -> None:
        self.edit("1.1", lambda document: box(document)["Count"].update(format="int64"))
        self.assert_fails(
            'spec/toy/v1.2.json:43: Box.Count: type is "unsigned" here',
            'spec/toy/v1.1.json:35: but "integer" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_what_is_in_a_list(self) -> None:
        self.edit("1.0", lambda document: box(document)["Matrix"]["items"]["items"].update(type="string"))
        self.assert_fails(
            'spec/toy/v1.1.json:91: Box.Matrix: type is "[[number]]" here',
            'spec/toy/v1.0.json:91: but "[[string]]" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_field_that_one_in_the_middle_lacks(self) -> None:
        self.edit("1.1", lambda document: box(document).pop("Matrix"))
        self.assert_fails(
            "spec/toy/v1.0.json:84: Box.Matrix is here",
            "spec/toy/v1.1.json:8: but not here",
            "spec/toy/v1.2.json:92: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_a_field_that_one_lacks_with_all_that_is_in_it(self) -> None:
        self.edit("1.1", lambda document: box(document).pop("Inside"))
        self.assert_fails(
            "spec/toy/v1.0.json:48: Box.Inside is here",
            "spec/toy/v1.1.json:8: but not here",
            "spec/toy/v1.2.json:53: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_an_enum_s_value_that_one_in_the_middle_lacks(self) -> None:
        self.edit("1.1", lambda document: box(document)["State"]["enum"].remove("new"))
        self.assert_fails(
            'spec/toy/v1.0.json:119: BoxState\'s value "new" is here',
            "spec/toy/v1.1.json:114: but not here",
            "spec/toy/v1.2.json:122: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_whether_a_field_has_values_that_its_type_has(self) -> None:
        def change(document: dict) -> None:
            box(document)["Mood"] = {"$ref": "#/definitions/Mood"}
            document["definitions"]["Mood"] = {"type": "string", "enum": ["good", "bad"]}

        for version in ("1.0", "1.1", "1.2"):
            self.edit(version, change)
        self.edit("1.1", lambda document: box(document).update(Mood={"type": "string"}))
        self.assert_fails(
            "spec/toy/v1.1.json:93: Box.Mood has no list of values here",
            "spec/toy/v1.1.json:149: but Mood has",
        )

    def test_but_not_about_what_is_beside_the_type(self) -> None:
        self.edit("1.0", lambda document: box(document)["Count"].update({"x-nullable": True, "maximum": 8}))
        self.edit("1.1", lambda document: box(document)["Count"].update({"default": 2}))
        self.run_codegen("generate", "--spec", self.spec, "--out", self.folder / "out")
        rows = (self.folder / "out" / "toy" / "fields.c").read_text(encoding="utf-8")
        facts = [" ".join(line.split()) for line in rows.partition("/* Box_count */")[2].splitlines()[1:3]]
        self.assertEqual(
            facts,
            [
                "{NONE, NONE, BOUNDS(Box_count_0), MAY_BE_NULL, RANGE(1_0, 1_0)},",
                "{S(2), NONE, BOUNDS(Box_count_1), 0, RANGE(1_1, 1_1)},",
            ],
        )


class FixesThatAreWrong(Mistakes):
    def field(self, of: str, versions: str, claims: str, so: str) -> None:
        self.fix(f'[[field]]\nof = ["{of}"]\nversions = "{versions}"\nclaims = {{ {claims} }}\nis = {{ {so} }}')

    def test_by_being_needed_by_nothing(self) -> None:
        self.field("Box.Count", "all", 'type = "integer"', 'type = "unsigned"')
        self.assert_fails(
            f'{self.at}: Box.Count: type is not "integer" in 1.0: nothing needs this fix',
            'spec/toy/v1.0.json:38: it is "unsigned" here',
        )

    def test_by_being_about_no_field(self) -> None:
        self.field("Box.Size", "all", 'type = "integer"', 'type = "unsigned"')
        self.assert_fails(f"{self.at}: nothing needs this fix: these versions have no Box.Size")

    def test_by_being_about_a_field_of_a_type_by_its_old_name(self) -> None:
        self.field("BoxPartsItem.Name", "1.0", 'type = "string"', 'type = "integer"')
        self.assert_fails(f"{self.at}: nothing needs this fix: these versions have no BoxPartsItem.Name")

    def test_by_a_type_that_no_version_has(self) -> None:
        self.field("Box.Count", "all", 'type = "unsigned"', 'type = "[Gadget]"')
        self.assert_fails(f"{self.at}: no version has a type Gadget")

    def test_by_a_hole_that_is_none(self) -> None:
        self.field("Box.Count", "1.1", "present = false", "present = true")
        self.assert_fails(
            f"{self.at}: Box.Count is in 1.1: nothing needs this fix",
            "spec/toy/v1.1.json:31: it is here",
        )

    def test_by_a_change_that_was_otherwise(self) -> None:
        self.replace("fixes.toml", 'was = { type = "string" }', 'was = { type = "number" }')
        self.assert_fails(
            'spec/toy/fixes.toml:67: Box.Lid: type is not "number" in 1.0',
            'spec/toy/v1.0.json:82: it is "string" here',
        )

    def test_by_making_one_of_two_types_that_differ(self) -> None:
        self.fix('[[type]]\nversions = "1.2"\nnames = { Part = "Place" }')
        self.edit("1.2", lambda document: document["definitions"]["Part"]["properties"]["Name"].update(type="integer"))
        self.assert_fails(
            'spec/toy/v1.2.json:160: Place.Name: type is "integer" here',
            'spec/toy/v1.2.json:168: but "string" here, and the two are one type',
        )

    def test_by_writing_a_list_out_wrongly(self) -> None:
        self.fix('[[type]]\nversions = "all"\nnames = { PortMap = "{string}" }')
        self.assert_fails(
            f'{self.at}: PortMap is not "{{string}}" in 1.0',
            'spec/toy/v1.0.json:162: it is "{[PortMapValueItem]}" here',
        )

    def test_by_a_kind_of_enum_that_it_is_not(self) -> None:
        kinds = 'claims = { kind = "string" }\nis = { kind = "integer" }'
        self.fix(f'[[enum]]\nof = ["BoxLevel"]\nversions = "all"\n{kinds}')
        self.assert_fails(
            f'{self.at}: BoxLevel: kind is not "string" in 1.0: nothing needs this fix',
            'spec/toy/v1.0.json:79: it is "integer" here',
        )


class FixesThatAreRight(Mistakes):
    def generated(self, name: str) -> str:
        self.run_codegen("generate", "--spec", self.spec, "--out", self.folder / "out")
        return (self.folder / "out" / name).read_text(encoding="utf-8")

    def test_give_a_member_another_name(self) -> None:
        self.edit("1.2", lambda document: box(document).update(ip_addresses={"type": "string"}))
        self.fix(
            '[[field]]\nof = ["Box.ip_addresses"]\nversions = "all"\n'
            'claims = { member = "" }\nis = { member = "first_ip_address" }'
        )
        header = self.generated("include/davit/toy_boxes.h")
        self.assertIn('    /** "ip_addresses": string, since 1.2. */\n    const char *first_ip_address;\n', header)

    def test_give_the_constants_of_numbers_words(self) -> None:
        self.fix(
            '[[enum]]\nof = ["BoxLevel"]\nversions = "all"\n'
            'claims = { words = {} }\nis = { words = { 0 = "Low", 1 = "Middle", 2 = "HighUp" } }'
        )
        self.assertIn("#define DAVIT_TOY_BOX_LEVEL_HIGH_UP 2\n", self.generated("include/davit/toy_boxes.h"))

    def test_bring_a_type_into_versions_that_lack_it(self) -> None:
        def change(document: dict) -> None:
            box(document)["Lock"] = {"$ref": "#/definitions/Lock"}
            document["definitions"]["Lock"] = {"properties": {"Key": {"$ref": "#/definitions/Key"}}}
            document["definitions"]["Key"] = {"properties": {"Teeth": {"type": "integer"}}}

        self.edit("1.2", change)
        for version in ("1.0", "1.1"):
            self.edit(version, lambda document: box(document).update(Lock={"type": "string"}))
        self.fix(
            '[[field]]\nof = ["Box.Lock"]\nversions = "1.0-1.1"\nclaims = { type = "string" }\nis = { type = "Lock" }'
        )
        rows = [" ".join(line.split()) for line in self.generated("toy/types.c").splitlines()]
        self.assertIn("{S(Key), OBJECT, SIZE(davit_toy_key), 0, FIELDS(Key, 1), NO_VALUES, ALL},", rows)
        self.assertIn("{S(Lock), OBJECT, SIZE(davit_toy_lock), 0, FIELDS(Lock, 1), NO_VALUES, ALL},", rows)

    def test_write_a_list_out(self) -> None:
        self.fix('[[type]]\nversions = "all"\nnames = { PortMap = "{[PortMapValueItem]}" }')
        header = self.generated("include/davit/toy_boxes.h")
        self.assertNotIn("struct davit_toy_port_map {", header)
        self.assertIn("struct davit_toy_port_map_value_item_list_map ports;", header)
