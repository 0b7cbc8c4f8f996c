"""Documents that contradict themselves, or have what nothing supports."""

from mistakes import LIST, LOG, PUT, Mistakes, drop_parameter, move, operation


class DocumentsThatAreWrong(Mistakes):
    def test_by_not_being_json(self) -> None:
        self.replace("v1.1.json", ' "swagger": "2.0"', ' "swagger": "2.0",')
        self.assert_fails("spec/toy/v1.1.json:430: Expecting property name enclosed in double quotes")

    def test_by_a_reference_that_leads_nowhere(self) -> None:
        self.replace("v1.1.json", "#/parameters/Verbose", "#/parameters/Loud")
        self.assert_fails("spec/toy/v1.1.json:258: #/parameters/Loud leads nowhere")

    def test_by_a_reference_that_leads_to_itself(self) -> None:
        def change(document: dict) -> None:
            document["parameters"]["Verbose"] = {"$ref": "#/parameters/Verbose"}

        self.edit("1.1", change)
        self.assert_fails("spec/toy/v1.1.json:223: #/parameters/Verbose leads nowhere")

    def test_by_a_list_of_itself(self) -> None:
        def change(document: dict) -> None:
            document["definitions"]["Thing"] = {"type": "array", "items": {"$ref": "#/definitions/Thing"}}

        self.edit("1.1", change)
        self.assert_fails("spec/toy/v1.1.json:181: Thing has only itself inside")

    def test_by_a_map_of_lists_of_itself(self) -> None:
        def change(document: dict) -> None:
            document["definitions"]["Thing"] = {"additionalProperties": {"$ref": "#/definitions/Things"}}
            document["definitions"]["Things"] = {"type": "array", "items": {"$ref": "#/definitions/Thing"}}

        self.edit("1.1", change)
        self.assert_fails("spec/toy/v1.1.json:181: Thing has only itself inside")

    def test_by_a_path_that_is_elsewhere(self) -> None:
        self.edit("1.1", lambda document: document["paths"]["/things"].update({"$ref": "things.json"}))
        self.assert_fails("spec/toy/v1.1.json:254: '$ref' is not supported in a path")

    def test_by_a_method_that_nothing_supports(self) -> None:
        self.edit("1.1", lambda document: move(document, PUT, ("/things/{id}", "patch")))
        self.assert_fails("spec/toy/v1.1.json:335: 'patch' is not supported in a path")

    def test_by_a_parameter_without_a_name(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", name=None)
        self.assert_fails("spec/toy/v1.1.json:254: something in here lacks 'name'")

    def test_by_an_operation_without_a_name(self) -> None:
        self.edit("1.1", lambda document: operation(document, PUT).pop("operationId"))
        self.assert_fails("spec/toy/v1.1.json:335: an operation without operationId")

    def test_by_two_operations_of_one_name(self) -> None:
        self.edit("1.1", lambda document: operation(document, PUT).update(operationId="ThingGet"))
        self.assert_fails(
            "spec/toy/v1.1.json:335: ThingGet stands twice",
            "spec/toy/v1.1.json:313: the first time here",
        )

    def test_by_two_parameters_of_one_name(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", name="since")
        self.assert_fails(
            "spec/toy/v1.1.json:278: ThingList.since stands twice",
            "spec/toy/v1.1.json:260: the first time here",
        )

    def test_by_a_place_that_nothing_supports(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", place="formData")
        self.assert_fails("spec/toy/v1.1.json:261: a parameter in 'formData' is not supported")

    def test_by_a_parameter_without_a_kind(self) -> None:
        self.edit_parameter("1.1", LIST, "limit", type="object")
        self.assert_fails("spec/toy/v1.1.json:264: a parameter of type 'object' has no kind")

    def test_by_a_list_style_that_nothing_supports(self) -> None:
        self.edit_parameter("1.1", LIST, "labels", collectionFormat="pipes")
        self.assert_fails("spec/toy/v1.1.json:285: the collection format 'pipes' is not supported")

    def test_by_a_path_whose_parameter_is_missing(self) -> None:
        self.edit("1.1", lambda document: drop_parameter(document, LOG, "id"))
        self.assert_fails("spec/toy/v1.1.json:378: ThingLog's path parameters are not those of /things/{id}/log")
