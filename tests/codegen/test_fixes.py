"""Fixes that are wrong, and words that are missing: the TOML file is named, with the line."""

from mistakes import LIST, Mistakes


class FixesThatAreWrong(Mistakes):
    def parameter(self, of: str, versions: str, claims: str, so: str) -> None:
        self.fix(f'[[parameter]]\nof = ["{of}"]\nversions = "{versions}"\nclaims = {{ {claims} }}\nis = {{ {so} }}')

    def test_by_not_being_toml(self) -> None:
        self.append("fixes.toml", "[[parameter]\n")
        self.assert_fails(f"{self.last}: Expected ']]' at the end of an array declaration")

    def test_by_a_kind_that_does_not_exist(self) -> None:
        self.fix("[[feeling]]")
        self.assert_fails(f"{self.at}: no kind of fix is called 'feeling'")

    def test_by_members_that_are_missing(self) -> None:
        self.fix('[[body]]\nof = ["ThingReplace"]')
        self.assert_fails(f"{self.at}: a fix of kind 'body' has exactly because, claims, is, of, versions")

    def test_by_not_saying_how_we_know(self) -> None:
        self.replace("fixes.toml", 'because = "It is a log."', 'because = " "')
        self.assert_fails("spec/toy/fixes.toml:8: a fix says how we know")

    def test_by_a_version_that_does_not_exist(self) -> None:
        self.parameter("ThingList.since", "1.1-1.9", "required = false", "required = true")
        self.assert_fails(f"{self.at}: there is no version 1.9")

    def test_by_a_range_that_runs_backwards(self) -> None:
        self.parameter("ThingList.since", "1.2-1.1", "required = false", "required = true")
        self.assert_fails(f"{self.at}: '1.2-1.1' is no range of versions")

    def test_by_changing_nothing(self) -> None:
        self.parameter("ThingList.since", "all", "required = false", "required = false")
        self.assert_fails(f"{self.at}: both sides must tell of the same facts, and differ in each")

    def test_by_answering_another_question(self) -> None:
        self.parameter("ThingList.since", "all", "required = false", 'kind = "json"')
        self.assert_fails(f"{self.at}: both sides must tell of the same facts, and differ in each")

    def test_by_a_fact_that_does_not_exist(self) -> None:
        self.parameter("ThingList.since", "all", 'colour = "red"', 'colour = "blue"')
        self.assert_fails(f"{self.at}: 'colour' is no fact of ThingList.since")

    def test_by_a_word_that_means_nothing(self) -> None:
        self.parameter("ThingList.since", "all", 'kind = "string"', 'kind = "date"')
        words = "string, boolean, integer, number, unsigned, json"
        self.assert_fails(f'{self.at}: kind is one of {words}, not "date"')

    def test_by_being_needed_by_nothing_because_it_is_so_already(self) -> None:
        self.parameter("ThingList.labels", "all", 'list = "multi"', 'list = "csv"')
        self.assert_fails(
            f'{self.at}: ThingList.labels: list is not "multi" in 1.0: nothing needs this fix',
            'spec/toy/v1.0.json:272: it is "csv" here',
        )

    def test_by_claiming_what_the_document_does_not_say(self) -> None:
        self.parameter("ThingList.labels", "all", 'list = "multi"', 'list = "none"')
        self.assert_fails(
            f'{self.at}: ThingList.labels: list is not "multi" in 1.0: the fix is about something else',
            'spec/toy/v1.0.json:272: it is "csv" here',
        )

    def test_by_being_about_nothing(self) -> None:
        self.parameter("ThingLog.tail", "all", "required = false", "required = true")
        self.assert_fails(f"{self.at}: nothing needs this fix: these versions have no ThingLog.tail")

    def test_by_being_needed_in_a_part_of_its_versions_only(self) -> None:
        self.edit_parameter("1.2", LIST, "filters", format="json")
        self.assert_fails(
            'spec/toy/fixes.toml:22: ThingList.filters: kind is not "string" in 1.2: nothing needs this fix',
            'spec/toy/v1.2.json:305: it is "json" here',
        )

    def test_by_a_name_that_is_not_of_its_kind(self) -> None:
        self.parameter("ThingList", "all", "required = false", "required = true")
        self.assert_fails(f"{self.at}: 'ThingList' is the name of no parameter")

    def test_by_closing_a_hole_that_is_none(self) -> None:
        self.parameter("ThingList.since", "1.1", "present = false", "present = true")
        self.assert_fails(
            f"{self.at}: ThingList.since is in 1.1: nothing needs this fix",
            "spec/toy/v1.1.json:278: it is here",
        )

    def test_by_adding_a_parameter_that_no_version_has(self) -> None:
        self.parameter("ThingList.colour", "1.1", "present = false", "present = true")
        self.assert_fails(f"{self.at}: no version has ThingList.colour")

    def test_by_taking_out_what_is_not_there(self) -> None:
        self.parameter("ThingList.colour", "1.1", "present = true", "present = false")
        self.assert_fails(f"{self.at}: nothing needs this fix: these versions have no ThingList.colour")

    def field(self, of: str, claims: str, so: str) -> None:
        self.fix(f'[[field]]\nof = ["{of}"]\nversions = "1.2"\nclaims = {{ {claims} }}\nis = {{ {so} }}')

    def test_by_taking_out_an_operation_that_has_a_summary(self) -> None:
        out = "claims = { present = true }\nis = { present = false }"
        self.fix(f'[[operation]]\nof = ["ThingLog"]\nversions = "all"\n{out}')
        self.assert_fails("spec/toy/summaries.toml:4: there is no operation ThingLog")

    def test_by_an_ellipsis_that_stands_for_nothing(self) -> None:
        self.parameter("ThingList.since", "all", 'pattern = ""', 'pattern = "^…$"')
        self.assert_fails(f"{self.at}: an ellipsis of what is so stands for one of what is claimed")

    def test_by_moving_a_field_that_is_not_there(self) -> None:
        self.field("Box.Taste", 'owner = "Box"', 'owner = "Part"')
        self.assert_fails(f"{self.at}: nothing needs this fix: 1.2 has no Box.Taste")

    def test_by_moving_a_field_of_another_type(self) -> None:
        self.field("Box.Weight", 'owner = "Part"', 'owner = "ThingSummary"')
        self.assert_fails(f"{self.at}: Box.Weight is no field of Part")

    def test_by_moving_a_field_to_a_type_that_does_not_exist(self) -> None:
        self.field("Box.Weight", 'owner = "Box"', 'owner = "Crate"')
        self.assert_fails(f"{self.at}: nothing needs this fix: 1.2 has no Crate")

    def test_by_moving_a_field_to_where_there_is_one_already(self) -> None:
        self.field("Part.Name", 'owner = "Part"', 'owner = "Place"')
        self.assert_fails(f"{self.at}: Place.Name is in 1.2: nothing needs this fix")

    def test_by_renaming_an_operation_to_one_that_exists(self) -> None:
        self.replace("fixes.toml", 'ThingFetch = "ThingGet"', 'ThingFetch = "ThingLog"')
        self.assert_fails(
            "spec/toy/v1.0.json:371: ThingLog stands twice", "spec/toy/v1.0.json:310: the first time here"
        )

    def test_by_renaming_an_operation_that_does_not_exist(self) -> None:
        self.replace("fixes.toml", 'ThingFetch = "ThingGet"', 'ThingFetch = "ThingGet"\nThingSeek = "ThingFind"')
        self.assert_fails("spec/toy/fixes.toml:2: nothing needs this fix: these versions have no operation ThingSeek")

    def test_by_renaming_a_type_that_does_not_exist(self) -> None:
        self.fix('[[type]]\nversions = "all"\nnames = { Gadget = "Thing" }')
        self.assert_fails(f"{self.at}: nothing needs this fix: these versions have no type Gadget")

    def test_by_a_change_of_nothing(self) -> None:
        self.replace("fixes.toml", 'of = ["ThingReplace.parts"]', 'of = ["ThingReplace.party"]')
        self.assert_fails(
            'spec/toy/v1.1.json:360: ThingReplace.parts: list is "multi" here',
            'spec/toy/v1.0.json:356: but "none" here; spec/toy/fixes.toml does not say which is right',
            "spec/toy/fixes.toml:29: nothing needs this fix: there is no ThingReplace.party",
        )

    def test_by_a_change_that_has_no_other_side(self) -> None:
        self.replace("fixes.toml", 'since = "1.1"\nwas = { list', 'since = "1.0"\nwas = { list')
        where = "is not there before and since 1.0"
        self.assert_fails(f"spec/toy/fixes.toml:29: nothing needs this fix: ThingReplace.parts {where}")

    def test_by_a_change_that_was_otherwise(self) -> None:
        self.replace("fixes.toml", 'was = { list = "none" }', 'was = { list = "csv" }')
        self.assert_fails(
            'spec/toy/fixes.toml:29: ThingReplace.parts: list is not "csv" in 1.0',
            'spec/toy/v1.0.json:356: it is "none" here',
        )

    def test_by_a_change_at_another_version(self) -> None:
        self.replace("fixes.toml", 'since = "1.1"\nwas = { list', 'since = "1.2"\nwas = { list')
        self.assert_fails(
            'spec/toy/fixes.toml:29: ThingReplace.parts: list is not "none" in 1.1',
            'spec/toy/v1.1.json:360: it is "multi" here',
        )


class WordsThatAreMissing(Mistakes):
    def test_a_summary_for_an_operation(self) -> None:
        self.replace("summaries.toml", 'ThingGet = "Shows one thing."\n', "")
        self.assert_fails("spec/toy/v1.2.json:326: ThingGet has no summary in spec/toy/summaries.toml")

    def test_an_operation_for_a_summary(self) -> None:
        self.append("summaries.toml", 'ThingPaint = "Paints a thing."\n')
        self.assert_fails("spec/toy/summaries.toml:6: there is no operation ThingPaint")

    def test_a_member_of_the_engine(self) -> None:
        self.replace("engine.toml", 'host = "toy"\n', "")
        self.assert_fails("spec/toy/engine.toml:1: host is missing")

    def test_a_meaning_for_a_member_of_the_engine(self) -> None:
        self.replace("engine.toml", 'host = "toy"\n', 'host = "toy"\nguest = "toy"\n')
        self.assert_fails("spec/toy/engine.toml:8: guest means nothing")

    def test_a_place_for_the_path_of_a_socket(self) -> None:
        self.replace("engine.toml", 'host = "toy"\n', 'host = "toy"\ndial_at = "toy dial"\n')
        self.assert_fails("spec/toy/engine.toml:8: dial_at has no {path}")

    def test_the_right_name_of_the_engine(self) -> None:
        self.replace("engine.toml", 'name = "toy"', 'name = "joy"')
        self.assert_fails("spec/toy/engine.toml:1: the engine is called 'joy', its folder 'toy'")

    def test_documents(self) -> None:
        for path in (self.spec / "toy").glob("v*.json"):
            path.unlink()
        self.assert_fails("spec/toy: no documents")

    def test_engines(self) -> None:
        (self.spec / "toy" / "engine.toml").unlink()
        self.assert_fails("spec: no engines")
