"""What explain and skeleton print, and how invoke checks a body: shapes, versions, and facts of Docker's documents."""

import json
import unittest
from typing import Any

from command import DONE, USAGE, davit

PLACE = {"kind", "type", "required", "nullable", "default", "format", "minimum", "maximum", "enum", "values", "since",
         "until"}
TYPE = {"name", "kind", "enum", "values", "since", "until"}
NOWHERE = {"DOCKER_HOST": "unix:///nonexistent/socket"}


def printed(*words: str) -> str:
    """What a command prints, with an engine's address that would fail if it were used."""
    ended = davit(*words, env=NOWHERE)
    assert (ended.code, ended.err) == (DONE, ""), ended
    return ended.text


def shown(*words: str) -> Any:
    return json.loads(printed("explain", *words, "--json"))


def complaint(*words: str) -> str:
    ended = davit(*words, env=NOWHERE)
    assert (ended.code, ended.out) == (USAGE, b""), ended
    return ended.err


def field(place: Any, name: str) -> Any:
    return next(each for each in place["fields"] if each["name"] == name)


class Text(unittest.TestCase):
    """explain, for people."""

    def test_the_allowed_values_of_a_field_deep_inside_a_body_are_listed(self) -> None:
        line = printed("explain", "ContainerCreate.HostConfig.RestartPolicy.Name", "--api", "1.41")
        self.assertTrue(line.startswith("ContainerCreate.HostConfig.RestartPolicy.Name: string  one of "), line)
        values = set(line.split("one of ")[1].strip().split(", "))
        self.assertEqual(values, {'""', "no", "always", "unless-stopped", "on-failure"})

    def test_without_a_version_what_is_not_in_all_of_them_says_when_it_is(self) -> None:
        self.assertIn("no (since API 1.40)", printed("explain", "RestartPolicy.Name"))
        self.assertIn("Annotations", printed("explain", "HostConfig"))
        self.assertRegex(printed("explain", "HostConfig"), r"(?m)^  Annotations +map of string +\(since API 1.43\)$")
        self.assertNotIn("API", printed("explain", "HostConfig", "--api", "1.43"))
        self.assertNotIn("Annotations", printed("explain", "HostConfig", "--api", "1.42"))

    def test_a_type_younger_than_the_oldest_version_does_not_repeat_that_on_each_line(self) -> None:
        lines = printed("explain", "ClusterVolumeSpec").splitlines()
        self.assertEqual(lines[0], "ClusterVolumeSpec: object (since API 1.42)")
        self.assertFalse([line for line in lines[1:] if "1.42" in line])

    def test_types_of_fields_are_told_in_words(self) -> None:
        text = printed("explain", "HostConfig", "--api", "1.41")
        for pattern in (r"Binds +list of string", r"PortBindings +map of nullable list of PortBinding",
                        r"RestartPolicy +RestartPolicy", r"Memory +integer", r"AutoRemove +boolean"):
            self.assertRegex(text, rf"(?m)^  {pattern}")
        self.assertRegex(printed("explain", "ContainerConfig"), r"(?m)^  ExposedPorts +set")

    def test_notes_are_required_nullable_default_format_and_bounds(self) -> None:
        text = printed("explain", "NetworkCreateRequest", "--api", "1.41")
        self.assertRegex(text, r"(?m)^  Name +string +required$")
        self.assertRegex(text, r'(?m)^  Driver +string +default "bridge"$')
        self.assertEqual(printed("explain", "Resources.BlkioWeight"), "Resources.BlkioWeight: integer  0 to 1000\n")
        self.assertIn("at least 0", printed("explain", "HostConfig.ShmSize"))
        self.assertIn("nullable", printed("explain", "HostConfig.ConsoleSize", "--api", "1.44"))

    def test_an_operation_shows_its_body_and_its_answer(self) -> None:
        text = printed("explain", "ContainerCreate", "--api", "1.41")
        self.assertTrue(text.startswith("ContainerCreate: Creates a container"), text)
        self.assertIn("\n\nBody: ContainerCreateRequest  required\n", text)
        self.assertIn("\n\nAnswer 201: ContainerCreateResponse\n", text)
        self.assertIn("\nAnswer 200: list of ContainerSummary\n", printed("explain", "ContainerList"))
        self.assertIn("Neither its body nor its answer has a type.", printed("explain", "ContainerStart"))

    def test_a_path_that_begins_with_an_operation_leads_into_its_body_or_else_its_answer(self) -> None:
        self.assertEqual(printed("explain", "ContainerCreate.Image"), "ContainerCreate.Image: string\n")
        self.assertEqual(printed("explain", "ContainerCreate.body.Image"), "ContainerCreate.body.Image: string\n")
        self.assertIn(": list of string", printed("explain", "ContainerCreate.Warnings"))
        self.assertIn(": string", printed("explain", "ContainerList.NetworkSettings.Networks.IPAddress"))

    def test_names_with_a_dot_inside_are_found(self) -> None:
        self.assertIn("OCIPlatform.os.version: string", printed("explain", "OCIPlatform.os.version"))
        self.assertIn("OCIPlatform.os: string", printed("explain", "OCIPlatform.os"))

    def test_where_an_operation_and_a_type_have_the_same_name_each_can_be_had(self) -> None:
        both = printed("explain", "SystemInfo")
        self.assertIn("\nAnswer 200: SystemInfo\n", both)
        self.assertTrue(both.endswith("\nA type is called SystemInfo, too; --type explains that.\n"), both)
        self.assertTrue(printed("explain", "SystemInfo", "--type").startswith("SystemInfo: object\n  Architecture "))
        self.assertEqual((shown("SystemInfo")["answers"][0]["type"], shown("SystemInfo", "--type")["kind"]),
                         ("SystemInfo", "object"))
        self.assertNotIn("--type", printed("explain", "ContainerList"))
        self.assertEqual(complaint("explain", "ContainerLis", "--type"),
                         'davit: docker has no type "ContainerLis"; the nearest: ContainerSpec, ContainerdInfo\n')

    def test_a_list_or_map_shows_what_is_inside(self) -> None:
        lines = printed("explain", "ContainerCreate.HostConfig.PortBindings", "--api", "1.41").splitlines()
        self.assertEqual(lines[0], "ContainerCreate.HostConfig.PortBindings: map of nullable list of PortBinding")
        self.assertEqual([line.split() for line in lines[1:]], [["HostIp", "string"], ["HostPort", "string"]])
        self.assertEqual(printed("explain", "PortMap", "--api", "1.41").splitlines()[1:], lines[1:])

    def test_recursive_shows_all_levels(self) -> None:
        flat, deep = (printed("explain", "ContainerCreate.HostConfig", *more) for more in ([], ["--recursive"]))
        self.assertNotIn("HostPort", flat)
        self.assertRegex(deep, r"(?m)^  PortBindings .*\n    HostIp +string.*\n    HostPort +string")
        self.assertTrue(set(flat.splitlines()) <= set(deep.splitlines()))

    def test_without_a_word_all_types_are_listed(self) -> None:
        names, older = ([line.split()[0] for line in printed("explain", *more).splitlines()]
                        for more in ([], ["--api", "1.41"]))
        self.assertEqual(names, sorted(names))
        self.assertIn("ClusterVolume", names)
        self.assertNotIn("ClusterVolume", older)
        self.assertIn("HostConfig", older)

    def test_no_line_ends_in_spaces(self) -> None:
        for words in (["explain"], ["explain", "ContainerCreate", "--recursive"], ["explain", "SystemInfo"]):
            self.assertFalse([line for line in printed(*words).splitlines() if line != line.rstrip()])


class Misspelt(unittest.TestCase):
    """Names that are none."""

    def test_the_nearest_names_are_told(self) -> None:
        for words, message in {
            ("explain", "HostConfg"): 'docker has no operation or type "HostConfg"; the nearest: HostConfig',
            ("explain", "ContainerCreat.Image"): "ContainerCreate",
            ("explain", "SystemVersio"): '"SystemVersio"; the nearest: SystemVersion\n',
            ("explain", "Zeppelin"): 'docker has no operation or type "Zeppelin"\n',
            ("explain", "HostConfig.Memry"): 'HostConfig has no field "Memry"; the nearest: Memory',
            ("explain", "ContainerCreate.HostConfig.RestartPolcy.Name"):
                'HostConfig has no field "RestartPolcy"; the nearest: RestartPolicy',
            ("explain", "ContainerCreate.HostConfig.PortBindings.HostPrt"):
                'PortBinding has no field "HostPrt"; the nearest: HostPort',
            ("explain", "HostConfig.Memory.Name"): "Memory is of kind integer, and has no fields",
            ("explain", "HostConfig."): 'HostConfig has no field ""',
            ("explain", "ContainerStart.Name"): "ContainerStart has neither a body nor an answer with fields",
            ("explain", "ContainerCreate.platform"):
                "platform is a parameter of ContainerCreate, which davit doc ContainerCreate explains",
            ("skeleton", "ContainerCreat"): "ContainerCreate",
        }.items():
            self.assertIn(message, complaint(*words), words)

    def test_what_the_version_lacks_says_which_has_it(self) -> None:
        self.assertIn("HostConfig.Annotations needs API 1.43; asked for 1.41",
                      complaint("explain", "HostConfig.Annotations", "--api", "1.41"))
        self.assertIn("ClusterVolume needs API 1.42; asked for 1.41",
                      complaint("explain", "ClusterVolume", "--api", "1.41"))
        self.assertIn("VolumeUpdate needs API 1.42", complaint("explain", "VolumeUpdate", "--api", "1.41"))


class Json(unittest.TestCase):
    """explain --json."""

    def test_a_field_has_all_its_facts(self) -> None:
        name = shown("HostConfig.RestartPolicy.Name", "--api", "1.41")
        self.assertEqual(set(name), PLACE | {"name"})
        self.assertEqual((name["name"], name["kind"], name["since"], name["until"]), ("Name", "string", "1.25", None))
        self.assertEqual(set(name["enum"]), {"", "no", "always", "unless-stopped", "on-failure"})
        self.assertEqual([value["value"] for value in name["values"]], name["enum"])
        self.assertIn({"value": "no", "since": "1.40", "until": None}, name["values"])
        weight = shown("Resources.BlkioWeight")
        self.assertEqual((weight["minimum"], weight["maximum"], weight["enum"]), (0, 1000, None))
        self.assertEqual((shown("HostConfig.ShmSize")["minimum"], shown("HostConfig.ShmSize")["maximum"]), (0, None))
        self.assertEqual(shown("IPAM.Driver")["default"], '"default"')

    def test_lists_and_maps_have_elements_and_objects_fields(self) -> None:
        ports = shown("HostConfig.PortBindings", "--api", "1.41")
        self.assertEqual((ports["kind"], ports["type"]), ("map", "PortMap"))
        self.assertEqual((ports["element"]["kind"], ports["element"]["nullable"]), ("list", True))
        binding = ports["element"]["element"]
        self.assertEqual((binding["kind"], binding["type"]), ("object", "PortBinding"))
        self.assertEqual([each["name"] for each in binding["fields"]], ["HostIp", "HostPort"])

    def test_one_level_is_shown_or_all(self) -> None:
        self.assertNotIn("fields", field(shown("ContainerCreate.HostConfig"), "RestartPolicy"))
        deep = shown("ContainerCreate", "--recursive")["body"]
        self.assertIn("enum", field(field(field(deep, "HostConfig"), "RestartPolicy"), "Name"))

    def test_an_operation_has_a_body_and_answers(self) -> None:
        create = shown("ContainerCreate", "--api", "1.41")
        self.assertEqual(set(create), {"name", "since", "until", "body", "answers"})
        self.assertEqual((create["body"]["type"], create["body"]["required"]), ("ContainerCreateRequest", True))
        self.assertEqual([(each["status"], each["type"]) for each in create["answers"]],
                         [(201, "ContainerCreateResponse")])
        start = shown("ContainerStart")
        self.assertEqual((start["body"], start["answers"]), (None, []))

    def test_a_type_has_its_fields_and_all_types_are_listed_so(self) -> None:
        policy = shown("RestartPolicy", "--api", "1.41")
        self.assertEqual(set(policy), TYPE | {"fields"})
        everything = shown("--api", "1.41")
        self.assertIn(policy, everything)
        for each in everything:
            self.assertEqual(set(each) - {"fields", "element"}, TYPE)
            for place in each.get("fields", []):
                self.assertEqual(set(place) - {"element"}, PLACE | {"name"})


class Skeleton(unittest.TestCase):
    """skeleton."""

    def test_a_skeleton_has_every_field_of_the_version(self) -> None:
        for version in ("1.25", "1.41", "1.44"):
            body = json.loads(printed("skeleton", "ContainerCreate", "--api", version))
            fields = shown("ContainerCreate", "--api", version)["body"]["fields"]
            self.assertEqual(list(body), [each["name"] for each in fields])
            self.assertEqual("Annotations" in body["HostConfig"], version == "1.44")

    def test_required_leaves_out_the_rest(self) -> None:
        body = json.loads(printed("skeleton", "SwarmJoin", "--required"))
        self.assertEqual(body, {"JoinToken": "", "ListenAddr": "", "RemoteAddrs": [""]})
        self.assertEqual(json.loads(printed("skeleton", "ContainerCreate", "--required")), {})

    def test_defaults_and_choices_are_filled_in(self) -> None:
        body = json.loads(printed("skeleton", "NetworkCreate", "--api", "1.44"))
        self.assertEqual((body["Name"], body["Driver"], body["Labels"]), ("", "bridge", {"name": ""}))
        host = json.loads(printed("skeleton", "ContainerCreate", "--api", "1.44"))["HostConfig"]
        self.assertIn(host["CgroupnsMode"], ("private", "host"))
        self.assertEqual(host["PortBindings"], {"name": [{"HostIp": "", "HostPort": ""}]})

    def test_it_is_indented_to_be_edited(self) -> None:
        self.assertTrue(printed("skeleton", "SwarmJoin").startswith("{\n  "))

    def test_every_skeleton_fits_its_type_at_every_version(self) -> None:
        versions = davit("engines", "--json").json[0]["versions"]
        for version in versions[::12] + [versions[-1]]:
            tried = 0
            for operation in davit("ops", "--json", "--api", version).json:
                name = operation["name"]
                skeleton = davit("skeleton", name, "--api", version)
                if skeleton.code == DONE:
                    ended = davit("invoke", name, "--api", version, "--dry-run", "--body", "-", stdin=skeleton.out)
                    self.assertNotIn(".body", ended.err, (version, name))
                    tried += 1
            self.assertGreater(tried, 15)

    def test_without_a_json_body_there_is_none(self) -> None:
        self.assertIn("ContainerStart takes no body", complaint("skeleton", "ContainerStart"))
        self.assertIn("ImageBuild takes bytes (application/x-tar)", complaint("skeleton", "ImageBuild"))


class Bodies(unittest.TestCase):
    """invoke's check of a body."""

    def invoke(self, body: str, *words: str) -> Any:
        return davit("invoke", "ContainerCreate", "--api", "1.41", "--dry-run", "--body", body, *words)

    def test_all_problems_are_told_with_their_paths(self) -> None:
        ended = self.invoke('{"Imag": 1, "Tty": "x", "HostConfig": {"CgroupnsMode": "x", "Annotations": {}}}')
        self.assertEqual((ended.code, ended.out), (USAGE, b""))
        self.assertEqual(ended.err.splitlines(), [
            "davit: ContainerCreate.body.Imag: no such member of ContainerCreateRequest; the nearest: Image",
            "davit: ContainerCreate.body.Tty: expected boolean, got string (byte 19)",
            'davit: ContainerCreate.body.HostConfig.CgroupnsMode: expected one of private, host, got "x"',
            "davit: ContainerCreate.body.HostConfig.Annotations needs API 1.43; this client speaks 1.41",
            "davit: should the document be wrong: --no-check sends the body as it is",
        ])

    def test_no_check_sends_it_all_the_same(self) -> None:
        ended = self.invoke('{"Imag": 1}', "--no-check")
        self.assertEqual(ended.code, DONE)
        self.assertTrue(ended.text.endswith('\n{"Imag": 1}'), ended)

    def test_no_check_still_wants_json(self) -> None:
        ended = self.invoke('{"Imag": ', "--no-check")
        self.assertEqual(ended.code, USAGE)
        self.assertNotIn("no-check", ended.err)

    def test_the_way_out_is_told_only_where_it_is_one(self) -> None:
        self.assertNotIn("no-check", self.invoke("{}", "colour=red").err)
        self.assertNotIn("no-check", davit("invoke", "ContainerCreate", "--dry-run").err)


if __name__ == "__main__":
    unittest.main()
