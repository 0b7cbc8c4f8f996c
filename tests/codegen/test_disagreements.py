"""Versions that disagree about the same thing: both sides are named, with file and line."""

from mistakes import GET, LIST, LOG, PUT, Mistakes, drop_parameter, move, operation


class VersionsThatDisagree(Mistakes):
    def test_about_a_kind(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", type="number")
        self.assert_fails(
            'spec/toy/v1.2.json:272: ThingList.limit: kind is "integer" here',
            'spec/toy/v1.1.json:264: but "number" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_place(self) -> None:
        self.edit_parameter("1.2", LIST, "labels", place="header")
        self.assert_fails(
            'spec/toy/v1.2.json:294: ThingList.labels: place is "header" here',
            'spec/toy/v1.1.json:286: but "query" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_list_style(self) -> None:
        self.edit_parameter("1.2", LIST, "labels", collectionFormat="multi")
        self.assert_fails(
            'spec/toy/v1.2.json:293: ThingList.labels: list is "multi" here',
            'spec/toy/v1.1.json:285: but "csv" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_required(self) -> None:
        self.edit_parameter("1.0", LIST, "since", required=True)
        self.assert_fails(
            "spec/toy/v1.1.json:278: ThingList.since: required is false here",
            "spec/toy/v1.0.json:269: but true here; spec/toy/fixes.toml does not say which is right",
        )

    def test_about_a_default(self) -> None:
        self.edit_parameter("1.0", LIST, "state", default="old")
        self.assert_fails(
            'spec/toy/v1.1.json:267: ThingList.state: default is "new" here',
            'spec/toy/v1.0.json:255: but "old" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_whether_there_are_allowed_values(self) -> None:
        self.edit_parameter("1.0", LIST, "state", enum=None)
        self.assert_fails(
            'spec/toy/v1.1.json:268: ThingList.state: values is ["new", "no", "lost", "old"] here',
            "spec/toy/v1.0.json:254: but [] here; spec/toy/fixes.toml does not say which is right",
        )

    def test_about_a_pattern(self) -> None:
        self.edit_parameter("1.0", LIST, "since", pattern="^[0-9]+$")
        self.assert_fails(
            'spec/toy/v1.1.json:278: ThingList.since: pattern is "" here',
            'spec/toy/v1.0.json:269: but "^[0-9]+$" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_bound(self) -> None:
        self.edit_parameter("1.2", LIST, "limit", minimum=0)
        self.assert_fails(
            "spec/toy/v1.2.json:270: ThingList.limit: minimum is 0 here",
            "spec/toy/v1.1.json:262: but 1 here; spec/toy/fixes.toml does not say which is right",
        )

    def test_about_a_method(self) -> None:
        self.edit("1.2", lambda document: move(document, PUT, ("/things/{id}", "post")))
        self.assert_fails(
            'spec/toy/v1.2.json:348: ThingReplace: method is "POST" here',
            'spec/toy/v1.1.json:335: but "PUT" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_path(self) -> None:
        self.edit("1.1", lambda document: move(document, LOG, ("/logs/{id}", "get")))
        self.assert_fails(
            'spec/toy/v1.1.json:254: ThingLog: path is "/logs/{id}" here',
            'spec/toy/v1.0.json:371: but "/things/{id}/log" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_category(self) -> None:
        self.edit("1.0", lambda document: operation(document, LIST).update(tags=["Stuff"]))
        self.assert_fails(
            'spec/toy/v1.1.json:307: ThingList: category is "Thing" here',
            'spec/toy/v1.0.json:304: but "Stuff" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_the_type_of_a_body(self) -> None:
        def change(document: dict) -> None:
            body = operation(document, PUT)["parameters"][0]
            body["schema"] = {"$ref": "#/definitions/ThingSummary"}

        self.edit("1.2", change)
        self.assert_fails(
            'spec/toy/v1.2.json:351: ThingReplace\'s body: type is "ThingSummary" here',
            'spec/toy/v1.1.json:338: but "Thing" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_the_media_type_of_a_body(self) -> None:
        self.edit("1.2", lambda document: operation(document, PUT).update(consumes=["text/x-thing"]))
        self.assert_fails(
            'spec/toy/v1.2.json:354: ThingReplace\'s body: media_type is "text/x-thing" here',
            'spec/toy/v1.1.json:338: but "application/json" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_the_type_of_a_response(self) -> None:
        def change(document: dict) -> None:
            operation(document, GET)["responses"]["200"]["schema"] = {"$ref": "#/definitions/ThingSummary"}

        self.edit("1.2", change)
        self.assert_fails(
            'spec/toy/v1.2.json:329: ThingGet.200: type is "ThingSummary" here',
            'spec/toy/v1.1.json:316: but "Thing" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_whether_an_answer_is_a_list(self) -> None:
        def change(document: dict) -> None:
            schema = {"type": "array", "items": {"$ref": "#/definitions/Thing"}}
            operation(document, GET)["responses"]["200"]["schema"] = schema

        self.edit("1.0", change)
        self.assert_fails(
            'spec/toy/v1.1.json:316: ThingGet.200: type is "Thing" here',
            'spec/toy/v1.0.json:313: but "[Thing]" here; spec/toy/fixes.toml does not say which is right',
        )

    def test_about_a_parameter_that_one_in_the_middle_lacks(self) -> None:
        self.edit("1.1", lambda document: drop_parameter(document, LIST, "since"))
        self.assert_fails(
            "spec/toy/v1.0.json:265: ThingList.since is here",
            "spec/toy/v1.1.json:254: but not here",
            "spec/toy/v1.2.json:286: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_an_operation_that_one_in_the_middle_lacks(self) -> None:
        self.edit("1.1", lambda document: document["paths"]["/things/{id}"].pop("get"))
        self.assert_fails(
            "spec/toy/v1.0.json:310: ThingGet is here",
            "spec/toy/v1.1.json:229: but not here",
            "spec/toy/v1.2.json:326: and again here; spec/toy/fixes.toml does not say why",
            "spec/toy/v1.0.json:324: ThingGet.id is here",
            "spec/toy/v1.1.json:229: but not here",
            "spec/toy/v1.2.json:340: and again here; spec/toy/fixes.toml does not say why",
            "spec/toy/v1.0.json:313: ThingGet.200 is here",
            "spec/toy/v1.1.json:229: but not here",
            "spec/toy/v1.2.json:329: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_a_value_that_one_in_the_middle_lacks(self) -> None:
        self.edit_parameter("1.1", LIST, "state", enum=["new", "lost", "old"])
        self.assert_fails(
            'spec/toy/v1.0.json:254: ThingList.state\'s value "no" is here',
            "spec/toy/v1.1.json:266: but not here",
            "spec/toy/v1.2.json:274: and again here; spec/toy/fixes.toml does not say why",
        )

    def test_about_a_body_that_only_some_have(self) -> None:
        self.edit("1.0", lambda document: drop_parameter(document, PUT, "thing"))
        self.assert_fails(
            "spec/toy/v1.1.json:338: ThingReplace's body is here",
            "spec/toy/v1.0.json:332: but not here; spec/toy/fixes.toml does not say why",
        )

    def test_all_disagreements_are_told_at_once(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", type="number")
        self.edit_parameter("1.0", LIST, "since", required=True)
        self.assert_fails(
            'spec/toy/v1.2.json:272: ThingList.limit: kind is "integer" here',
            'spec/toy/v1.1.json:264: but "number" here; spec/toy/fixes.toml does not say which is right',
            "spec/toy/v1.1.json:278: ThingList.since: required is false here",
            "spec/toy/v1.0.json:269: but true here; spec/toy/fixes.toml does not say which is right",
        )
