"""Fixes of what is wrong in many places alike, and what an engine's halves are called."""

from mistakes import PUT, Mistakes, operation


class Patterns(Mistakes):
    def generated(self, name: str) -> str:
        """A generated file, after what the test changed."""
        self.run_codegen("generate", "--spec", self.spec, "--out", self.folder / "out")
        return (self.folder / "out" / name).read_text(encoding="utf-8")

    def fix_all(self, kind: str, of: str, claims: str, so: str, more: str = "") -> None:
        self.fix(f'[[{kind}]]\nof = ["{of}"]\nversions = "all"\nclaims = {{ {claims} }}\nis = {{ {so} }}\n{more}')

    def test_an_ellipsis_is_about_all_that_say_what_is_claimed(self) -> None:
        self.assertIn(" CSV, ", self.generated("toy/parameters.c"))
        self.fix_all("parameter", "….…", 'list = "csv"', 'list = "multi"')
        self.assertNotIn(" CSV, ", self.generated("toy/parameters.c"))

    def test_an_ellipsis_in_what_is_so_is_what_it_stood_for(self) -> None:
        self.fix_all("operation", "…", 'path = "/things/{id}…"', 'path = "/stuff/{id}…"')
        texts = self.generated("toy/texts.c")
        self.assertIn('"/stuff/{id}/log"', texts)
        self.assertIn('"/things"', texts)
        self.assertNotIn('"/things/{id}', texts)

    def test_an_ellipsis_that_fits_nothing_is_wrong(self) -> None:
        self.fix_all("parameter", "….sincerely", 'kind = "string"', 'kind = "json"')
        self.assert_fails(f"{self.at}: nothing needs this fix: these versions have no ….sincerely")

    def test_an_ellipsis_where_no_document_says_what_is_claimed_is_wrong(self) -> None:
        self.fix_all("parameter", "….since", 'kind = "number"', 'kind = "json"')
        self.assert_fails(f"{self.at}: nothing needs this fix: these versions have no ….since")

    def test_what_is_put_in_may_be_like_something_else(self) -> None:
        self.assertIn("NO_BODY", self.row("ThingLog"))
        self.fix_all("body", "ThingLog", "present = false", "present = true", 'like = "ThingReplace"')
        self.assertIn("BODY(JSON, ", self.row("ThingLog"))

    def row(self, name: str) -> str:
        rows = self.generated("toy/operations.c").splitlines()
        return next(row for row in rows if row.lstrip().startswith(f"{{S({name}),"))

    def test_what_is_taken_out_is_like_nothing(self) -> None:
        self.fix_all("body", "ThingReplace", "present = true", "present = false", 'like = "ThingLog"')
        self.assert_fails(f"{self.at}: a fix of kind 'body' has exactly because, claims, is, of, versions")

    def name_twice(self) -> None:
        for version in ("1.0", "1.1", "1.2"):
            twin = {"name": "id", "in": "query", "type": "string"}
            self.edit(version, lambda document: operation(document, PUT)["parameters"].append(twin))

    def test_two_parameters_of_one_name_in_two_places_are_wrong(self) -> None:
        self.name_twice()
        result = "another parameter of ThingReplace is called id, too"
        self.assert_fails(f"spec/toy/v1.0.json:324: {result}")

    def test_a_parameter_in_the_path_may_be_called_otherwise(self) -> None:
        self.name_twice()
        self.fix_all("parameter", "ThingReplace.id in path", 'name = "id"', 'name = "key"')
        self.fix_all("operation", "ThingReplace", 'path = "/things/{id}"', 'path = "/things/{key}"')
        rows = self.generated("toy/parameters.c")
        self.assertRegex(rows, r"{S\(key\), +PATH,")
        self.assertRegex(rows, r"{S\(id\), +QUERY,")

    def test_a_type_may_be_a_plain_kind(self) -> None:
        self.fix('[[type]]\nversions = "all"\nnames = { Place = "string" }')
        self.assertNotIn("struct davit_toy_place ", self.generated("include/davit/toy_types.h"))

    def test_a_category_may_be_called_unlike_its_tag(self) -> None:
        self.replace("engine.toml", 'Box = "toy_boxes"', '"toy/boxes" = "toy_boxes"')
        self.append("engine.toml", '\n[categories]\nBox = "toy/boxes"\n')
        self.assertRegex(self.row("BoxGet"), r"S\(toy_boxes\), +S\(Box\), ")

    def test_a_half_of_an_engine_has_a_prefix_of_its_own(self) -> None:
        self.append("engine.toml", '\n[[half]]\ncategories = ["Box"]\nprefix = "davit_crate"\n')
        self.assertIn("davit_crate_box_get(", self.generated("include/davit/toy_boxes.h"))
        self.assertIn("davit_toy_thing_get(", self.generated("include/davit/toy_things.h"))
