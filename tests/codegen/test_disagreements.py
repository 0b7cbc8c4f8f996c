"""Versions that disagree about the same thing: both sides are named, with file and line."""

from mistakes import GET, LIST, LOG, PUT, Mistakes, drop_parameter, move, operation


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
