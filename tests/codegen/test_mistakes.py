"""Documents that contradict each other or themselves, and fixes that are wrong: each must fail, and say where."""

import json
from collections.abc import Callable

from support import OnACopy, codegen

LIST, GET, PUT, LOG = ("/things", "get"), ("/things/{id}", "get"), ("/things/{id}", "put"), ("/things/{id}/log", "get")


class Mistakes(OnACopy):
    def edit(self, version: str, change: Callable[[dict], object]) -> None:
        """Changes a document of the toy, as import would have written it."""
        path = self.spec / "toy" / f"v{version}.json"
        document = json.loads(path.read_text(encoding="utf-8"))
        change(document)
        path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8")

    def edit_parameter(self, version: str, operation: tuple[str, str], name: str, /, **members: object) -> None:
        """Changes members of a parameter; None takes one away."""

        def change(document: dict) -> None:
            found = document["paths"][operation[0]][operation[1]]["parameters"]
            parameter = next(parameter for parameter in found if parameter.get("name") == name)
            parameter.update({"in" if key == "place" else key: value for key, value in members.items()})
            for key in [key for key, value in parameter.items() if value is None]:
                del parameter[key]

        self.edit(version, change)

    def replace(self, file: str, old: str, new: str) -> None:
        path = self.spec / "toy" / file
        text = path.read_text(encoding="utf-8")
        self.assertEqual(text.count(old), 1, old)
        path.write_text(text.replace(old, new), encoding="utf-8")

    def append(self, file: str, text: str) -> None:
        with (self.spec / "toy" / file).open("a", encoding="utf-8") as stream:
            stream.write(text)

    def assert_fails(self, *lines: str) -> None:
        result = codegen("generate", "--spec", self.spec, "--out", self.folder / "out")
        self.assertEqual(result.stderr.splitlines(), list(lines))
        self.assertEqual(result.returncode, 1)
        self.assertFalse((self.folder / "out").exists(), "nothing is written")


class VersionsThatDisagree(Mistakes):
    def test_about_a_kind(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", type="number")
        self.assert_fails(
            'spec/toy/v1.2.json:77: ThingList.limit: kind is "integer" here',
            'spec/toy/v1.1.json:77: but "number" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_place(self) -> None:
        self.edit_parameter("1.2", LIST, "labels", place="header")
        self.assert_fails(
            'spec/toy/v1.2.json:99: ThingList.labels: place is "header" here',
            'spec/toy/v1.1.json:99: but "query" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_list_style(self) -> None:
        self.edit_parameter("1.2", LIST, "labels", collectionFormat="multi")
        self.assert_fails(
            'spec/toy/v1.2.json:98: ThingList.labels: list is "multi" here',
            'spec/toy/v1.1.json:98: but "csv" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_required(self) -> None:
        self.edit_parameter("1.0", LIST, "since", required=True)
        self.assert_fails(
            "spec/toy/v1.1.json:91: ThingList.since: required is false here",
            "spec/toy/v1.0.json:86: but true here; spec/toy/fixes.toml does not say which is right",
        )

    def test_about_a_default(self) -> None:
        self.edit_parameter("1.0", LIST, "state", default="old")
        self.assert_fails(
            'spec/toy/v1.1.json:80: ThingList.state: default is "new" here',
            'spec/toy/v1.0.json:72: but "old" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_whether_there_are_allowed_values(self) -> None:
        self.edit_parameter("1.0", LIST, "state", enum=None)
        self.assert_fails(
            'spec/toy/v1.1.json:81: ThingList.state: values is ["new", "no", "lost", "old"] here',
            "spec/toy/v1.0.json:71: but [] here; spec/toy/fixes.toml does not say which is right",
        )

    def test_about_a_pattern(self) -> None:
        self.edit_parameter("1.0", LIST, "since", pattern="^[0-9]+$")
        self.assert_fails(
            'spec/toy/v1.1.json:91: ThingList.since: pattern is "" here',
            'spec/toy/v1.0.json:86: but "^[0-9]+$" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_bound(self) -> None:
        self.edit_parameter("1.2", LIST, "limit", minimum=0)
        self.assert_fails(
            "spec/toy/v1.2.json:75: ThingList.limit: minimum is 0 here",
            "spec/toy/v1.1.json:75: but 1 here; spec/toy/fixes.toml does not say which is right",
        )

    def test_about_a_method(self) -> None:
        self.edit("1.2", lambda document: move(document, PUT, ("/things/{id}", "post")))
        self.assert_fails(
            'spec/toy/v1.2.json:153: ThingReplace: method is "POST" here',
            'spec/toy/v1.1.json:148: but "PUT" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_path(self) -> None:
        self.edit("1.1", lambda document: move(document, LOG, ("/logs/{id}", "get")))
        self.assert_fails(
            'spec/toy/v1.1.json:67: ThingLog: path is "/logs/{id}" here',
            'spec/toy/v1.0.json:188: but "/things/{id}/log" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_category(self) -> None:
        self.edit("1.0", lambda document: operation(document, LIST).update(tags=["Stuff"]))
        self.assert_fails(
            'spec/toy/v1.1.json:120: ThingList: category is "Thing" here',
            'spec/toy/v1.0.json:121: but "Stuff" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_the_type_of_a_body(self) -> None:
        def change(document: dict) -> None:
            body = operation(document, PUT)["parameters"][0]
            body["schema"] = {"$ref": "#/definitions/ThingSummary"}

        self.edit("1.2", change)
        self.assert_fails(
            'spec/toy/v1.2.json:156: ThingReplace\'s body: type is "ThingSummary" here',
            'spec/toy/v1.1.json:151: but "Thing" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_the_media_type_of_a_body(self) -> None:
        self.edit("1.2", lambda document: operation(document, PUT).update(consumes=["text/x-thing"]))
        self.assert_fails(
            'spec/toy/v1.2.json:159: ThingReplace\'s body: media_type is "text/x-thing" here',
            'spec/toy/v1.1.json:151: but "application/json" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_the_type_of_a_response(self) -> None:
        def change(document: dict) -> None:
            operation(document, GET)["responses"]["200"]["schema"] = {"$ref": "#/definitions/ThingSummary"}

        self.edit("1.2", change)
        self.assert_fails(
            'spec/toy/v1.2.json:134: ThingGet.200: type is "ThingSummary" here',
            'spec/toy/v1.1.json:129: but "Thing" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_whether_an_answer_is_a_list(self) -> None:
        def change(document: dict) -> None:
            schema = {"type": "array", "items": {"$ref": "#/definitions/Thing"}}
            operation(document, GET)["responses"]["200"]["schema"] = schema

        self.edit("1.0", change)
        self.assert_fails(
            'spec/toy/v1.1.json:129: ThingGet.200: shape is "one" here',
            'spec/toy/v1.0.json:130: but "list" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_parameter_that_one_in_the_middle_lacks(self) -> None:
        self.edit("1.1", lambda document: drop_parameter(document, LIST, "since"))
        self.assert_fails(
            "spec/toy/v1.0.json:82: ThingList.since is here",
            "spec/toy/v1.1.json:67: but not here",
            "spec/toy/v1.2.json:91: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_an_operation_that_one_in_the_middle_lacks(self) -> None:
        self.edit("1.1", lambda document: document["paths"]["/things/{id}"].pop("get"))
        self.assert_fails(
            "spec/toy/v1.0.json:127: ThingGet is here",
            "spec/toy/v1.1.json:65: but not here",
            "spec/toy/v1.2.json:131: and again here; spec/toy/fixes.toml does not say why",
            "spec/toy/v1.0.json:141: ThingGet.id is here",
            "spec/toy/v1.1.json:65: but not here",
            "spec/toy/v1.2.json:145: and again here; spec/toy/fixes.toml does not say why",
            "spec/toy/v1.0.json:130: ThingGet.200 is here",
            "spec/toy/v1.1.json:65: but not here",
            "spec/toy/v1.2.json:134: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_a_value_that_one_in_the_middle_lacks(self) -> None:
        self.edit_parameter("1.1", LIST, "state", enum=["new", "lost", "old"])
        self.assert_fails(
            'spec/toy/v1.0.json:71: ThingList.state\'s value "no" is here',
            "spec/toy/v1.1.json:79: but not here",
            "spec/toy/v1.2.json:79: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_a_body_that_only_some_have(self) -> None:
        self.edit("1.0", lambda document: drop_parameter(document, PUT, "thing"))
        self.assert_fails(
            "spec/toy/v1.1.json:151: ThingReplace's body is here",
            "spec/toy/v1.0.json:149: but not here; spec/toy/fixes.toml does not say why",
        )

    def test_all_disagreements_are_told_at_once(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", type="number")
        self.edit_parameter("1.0", LIST, "since", required=True)
        self.assert_fails(
            'spec/toy/v1.2.json:77: ThingList.limit: kind is "integer" here',
            'spec/toy/v1.1.json:77: but "number" here; spec/toy/fixes.toml does not say which is right',
            "spec/toy/v1.1.json:91: ThingList.since: required is false here",
            "spec/toy/v1.0.json:86: but true here; spec/toy/fixes.toml does not say which is right",
        )


class DocumentsThatAreWrong(Mistakes):
    def test_by_not_being_json(self) -> None:
        self.replace("v1.1.json", ' "swagger": "2.0"', ' "swagger": "2.0",')
        self.assert_fails("spec/toy/v1.1.json:243: Expecting property name enclosed in double quotes")

    def test_by_a_reference_that_leads_nowhere(self) -> None:
        self.replace("v1.1.json", "#/parameters/Verbose", "#/parameters/Loud")
        self.assert_fails("spec/toy/v1.1.json:71: #/parameters/Loud leads nowhere")

    def test_by_an_operation_without_a_name(self) -> None:
        self.edit("1.1", lambda document: operation(document, PUT).pop("operationId"))
        self.assert_fails("spec/toy/v1.1.json:148: an operation without operationId")

    def test_by_two_operations_of_one_name(self) -> None:
        self.edit("1.1", lambda document: operation(document, PUT).update(operationId="ThingGet"))
        self.assert_fails(
            "spec/toy/v1.1.json:148: ThingGet stands twice",
            "spec/toy/v1.1.json:126: the first time here",
        )

    def test_by_two_parameters_of_one_name(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", name="since")
        self.assert_fails(
            "spec/toy/v1.1.json:91: ThingList.since stands twice",
            "spec/toy/v1.1.json:73: the first time here",
        )

    def test_by_a_place_that_nothing_supports(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", place="formData")
        self.assert_fails("spec/toy/v1.1.json:74: a parameter in 'formData' is not supported")

    def test_by_a_parameter_without_a_kind(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", type="object")
        self.assert_fails("spec/toy/v1.1.json:77: a parameter of type 'object' has no kind")

    def test_by_a_list_style_that_nothing_supports(self) -> None:
        self.edit_parameter("1.1", LIST, "labels", collectionFormat="pipes")
        self.assert_fails("spec/toy/v1.1.json:98: the collection format 'pipes' is not supported")

    def test_by_a_path_whose_parameter_is_missing(self) -> None:
        self.edit("1.1", lambda document: drop_parameter(document, LOG, "id"))
        self.assert_fails("spec/toy/v1.1.json:191: ThingLog's path parameters are not those of /things/{id}/log")


class FixesThatAreWrong(Mistakes):
    def fix(self, text: str) -> None:
        """Adds an entry at line 53 of the toy's fixes."""
        self.append("fixes.toml", "\n" + text.strip() + '\nbecause = "A test says so."\n')

    def parameter(self, of: str, versions: str, claims: str, so: str) -> None:
        self.fix(f'[[parameter]]\nof = ["{of}"]\nversions = "{versions}"\nclaims = {{ {claims} }}\nis = {{ {so} }}')

    def test_by_not_being_toml(self) -> None:
        self.append("fixes.toml", "[[parameter]\n")
        self.assert_fails("spec/toy/fixes.toml:52: Expected ']]' at the end of an array declaration")

    def test_by_a_kind_that_does_not_exist(self) -> None:
        self.fix("[[feeling]]")
        self.assert_fails("spec/toy/fixes.toml:53: no kind of fix is called 'feeling'")

    def test_by_members_that_are_missing(self) -> None:
        self.fix('[[body]]\nof = ["ThingReplace"]')
        self.assert_fails("spec/toy/fixes.toml:53: a fix of kind 'body' has exactly because, claims, is, of, versions")

    def test_by_not_saying_how_we_know(self) -> None:
        self.replace("fixes.toml", 'because = "It is a log."', 'because = " "')
        self.assert_fails("spec/toy/fixes.toml:8: a fix says how we know")

    def test_by_a_version_that_does_not_exist(self) -> None:
        self.parameter("ThingList.since", "1.1-1.9", "required = false", "required = true")
        self.assert_fails("spec/toy/fixes.toml:53: there is no version 1.9")

    def test_by_a_range_that_runs_backwards(self) -> None:
        self.parameter("ThingList.since", "1.2-1.1", "required = false", "required = true")
        self.assert_fails("spec/toy/fixes.toml:53: '1.2-1.1' is no range of versions")

    def test_by_changing_nothing(self) -> None:
        self.parameter("ThingList.since", "all", "required = false", "required = false")
        self.assert_fails("spec/toy/fixes.toml:53: both sides must tell of the same facts, and differ in each")

    def test_by_answering_another_question(self) -> None:
        self.parameter("ThingList.since", "all", "required = false", 'kind = "json"')
        self.assert_fails("spec/toy/fixes.toml:53: both sides must tell of the same facts, and differ in each")

    def test_by_a_fact_that_does_not_exist(self) -> None:
        self.parameter("ThingList.since", "all", 'colour = "red"', 'colour = "blue"')
        self.assert_fails("spec/toy/fixes.toml:53: 'colour' is no fact of ThingList.since")

    def test_by_a_word_that_means_nothing(self) -> None:
        self.parameter("ThingList.since", "all", 'kind = "string"', 'kind = "date"')
        words = "string, boolean, integer, number, unsigned, json"
        self.assert_fails(f'spec/toy/fixes.toml:53: kind is one of {words}, not "date"')

    def test_by_being_needed_by_nothing_because_it_is_so_already(self) -> None:
        self.parameter("ThingList.labels", "all", 'list = "multi"', 'list = "csv"')
        self.assert_fails(
            'spec/toy/fixes.toml:53: ThingList.labels: list is not "multi" in 1.0: nothing needs this fix',
            'spec/toy/v1.0.json:89: it is "csv" here',
        )

    def test_by_claiming_what_the_document_does_not_say(self) -> None:
        self.parameter("ThingList.labels", "all", 'list = "multi"', 'list = "none"')
        self.assert_fails(
            'spec/toy/fixes.toml:53: ThingList.labels: list is not "multi" in 1.0: the fix is about something else',
            'spec/toy/v1.0.json:89: it is "csv" here',
        )

    def test_by_being_about_nothing(self) -> None:
        self.parameter("ThingLog.tail", "all", "required = false", "required = true")
        self.assert_fails("spec/toy/fixes.toml:53: nothing needs this fix: these versions have no ThingLog.tail")

    def test_by_being_needed_in_a_part_of_its_versions_only(self) -> None:
        self.edit_parameter("1.2", LIST, "filters", format="json")
        self.assert_fails(
            'spec/toy/fixes.toml:22: ThingList.filters: kind is not "string" in 1.2: nothing needs this fix',
            'spec/toy/v1.2.json:110: it is "json" here',
        )

    def test_by_a_name_that_is_not_of_its_kind(self) -> None:
        self.parameter("ThingList", "all", "required = false", "required = true")
        self.assert_fails("spec/toy/fixes.toml:53: 'ThingList' is the name of no parameter")

    def test_by_closing_a_hole_that_is_none(self) -> None:
        self.parameter("ThingList.since", "1.1", "present = false", "present = true")
        self.assert_fails(
            "spec/toy/fixes.toml:53: ThingList.since is in 1.1: nothing needs this fix",
            "spec/toy/v1.1.json:91: it is here",
        )

    def test_by_adding_a_parameter_that_no_version_has(self) -> None:
        self.parameter("ThingList.colour", "1.1", "present = false", "present = true")
        self.assert_fails("spec/toy/fixes.toml:53: no version has ThingList.colour")

    def test_by_taking_out_what_is_not_there(self) -> None:
        self.parameter("ThingList.colour", "1.1", "present = true", "present = false")
        self.assert_fails("spec/toy/fixes.toml:53: nothing needs this fix: these versions have no ThingList.colour")

    def test_by_renaming_an_operation_to_one_that_exists(self) -> None:
        self.replace("fixes.toml", 'is = { name = "ThingGet" }', 'is = { name = "ThingLog" }')
        self.assert_fails("spec/toy/v1.0.json:127: ThingFetch is not ThingLog, which is in spec/toy/v1.0.json:188")

    def test_by_renaming_a_type_that_nothing_uses(self) -> None:
        self.fix('[[type]]\nversions = "all"\nnames = { Gadget = "Thing" }')
        self.assert_fails("spec/toy/fixes.toml:53: nothing needs this fix: no body or response is a Gadget")

    def test_by_a_change_of_nothing(self) -> None:
        self.replace("fixes.toml", 'of = ["ThingReplace.parts"]', 'of = ["ThingReplace.party"]')
        self.assert_fails(
            'spec/toy/v1.1.json:173: ThingReplace.parts: list is "multi" here',
            'spec/toy/v1.0.json:173: but "none" here; spec/toy/fixes.toml does not say which is right',
            "spec/toy/fixes.toml:29: nothing needs this fix: there is no ThingReplace.party",
        )

    def test_by_a_change_that_has_no_other_side(self) -> None:
        self.replace("fixes.toml", 'since = "1.1"', 'since = "1.0"')
        where = "is not there before and since 1.0"
        self.assert_fails(f"spec/toy/fixes.toml:29: nothing needs this fix: ThingReplace.parts {where}")

    def test_by_a_change_that_was_otherwise(self) -> None:
        self.replace("fixes.toml", 'was = { list = "none" }', 'was = { list = "csv" }')
        self.assert_fails(
            'spec/toy/fixes.toml:29: ThingReplace.parts: list is not "csv" in 1.0',
            'spec/toy/v1.0.json:173: it is "none" here',
        )

    def test_by_a_change_at_another_version(self) -> None:
        self.replace("fixes.toml", 'since = "1.1"', 'since = "1.2"')
        self.assert_fails(
            'spec/toy/fixes.toml:29: ThingReplace.parts: list is not "none" in 1.1',
            'spec/toy/v1.1.json:173: it is "multi" here',
        )


class WordsThatAreMissing(Mistakes):
    def test_a_summary_for_an_operation(self) -> None:
        self.replace("summaries.toml", 'ThingGet = "Shows one thing."\n', "")
        self.assert_fails("spec/toy/v1.2.json:131: ThingGet has no summary in spec/toy/summaries.toml")

    def test_an_operation_for_a_summary(self) -> None:
        self.append("summaries.toml", 'ThingPaint = "Paints a thing."\n')
        self.assert_fails("spec/toy/summaries.toml:5: there is no operation ThingPaint")

    def test_a_member_of_the_engine(self) -> None:
        self.replace("engine.toml", 'host = "toy"\n', "")
        self.assert_fails("spec/toy/engine.toml:1: host is missing")

    def test_a_meaning_for_a_member_of_the_engine(self) -> None:
        self.replace("engine.toml", 'host = "toy"\n', 'host = "toy"\nguest = "toy"\n')
        self.assert_fails("spec/toy/engine.toml:6: guest means nothing")

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


def operation(document: dict, where: tuple[str, str]) -> dict:
    return document["paths"][where[0]][where[1]]


def move(document: dict, where: tuple[str, str], to: tuple[str, str]) -> None:
    document["paths"].setdefault(to[0], {})[to[1]] = document["paths"][where[0]].pop(where[1])


def drop_parameter(document: dict, where: tuple[str, str], name: str) -> None:
    holder = operation(document, where)
    holder["parameters"] = [parameter for parameter in holder["parameters"] if parameter.get("name") != name]
