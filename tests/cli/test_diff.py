"""What diff prints: the form, the order of the versions, and a few facts; tests/versions compares all of it with the
documents."""

import unittest
from typing import Any

from command import DONE, USAGE, davit

MEMBERS = {"change", "what", "name", "value", "fact", "from", "to"}


def difference(old: str, new: str) -> Any:
    ended = davit("diff", old, new, "--json")
    assert (ended.code, ended.err) == (DONE, ""), ended
    return ended.json


def lines(old: str, new: str) -> list[str]:
    ended = davit("diff", old, new)
    assert (ended.code, ended.err) == (DONE, ""), ended
    return ended.text.splitlines()


class Diff(unittest.TestCase):
    """diff."""

    def test_what_came_between_two_versions_is_added(self) -> None:
        found = lines("1.41", "1.44")
        self.assertIn("added    operation  VolumeUpdate", found)
        self.assertIn("added    parameter  ContainerStop.signal", found)
        self.assertIn("added    field      HostConfig.Annotations", found)
        self.assertIn("added    value      Mount.Type  cluster", found)
        self.assertIn("added    type       ClusterVolume", found)
        self.assertIn("removed  field      HostConfig.KernelMemory", found)
        self.assertFalse([line for line in found if "ClusterVolume." in line or "VolumeUpdate." in line])

    def test_the_other_way_round_the_same_is_removed(self) -> None:
        there, back = difference("1.41", "1.44"), difference("1.44", "1.41")
        turned = {"added": "removed", "removed": "added", "changed": "changed"}
        swapped = [each | {"change": turned[each["change"]], "from": each["to"], "to": each["from"]} for each in back]
        key = lambda each: tuple(str(each[member]) for member in sorted(MEMBERS))
        self.assertEqual(sorted(there, key=key), sorted(swapped, key=key))
        self.assertGreater(len(there), 50)

    def test_what_changed_says_from_what_to_what(self) -> None:
        self.assertIn("changed  operation  ContainerArchive  name: ContainerGetArchive -> ContainerArchive",
                      lines("1.27", "1.28"))
        found = lines("1.51", "1.52")
        self.assertIn("changed  operation  NetworkInspect  answer 200: Network -> NetworkInspect", found)
        self.assertIn("changed  parameter  ImageGet.platform  list: false -> true", found)
        self.assertIn({"change": "changed", "what": "parameter", "name": "ImageGet.platform", "value": None,
                       "fact": "list", "from": "false", "to": "true"}, difference("1.51", "1.52"))

    def test_text_and_json_tell_the_same(self) -> None:
        for old, new in (("1.25", "1.54"), ("1.40", "1.41"), ("1.44", "1.30")):
            told = [line.split()[:3] for line in lines(old, new)]
            listed = difference(old, new)
            self.assertEqual(told, [[each["change"], each["what"], each["name"]] for each in listed])
            for each in listed:
                self.assertEqual(set(each), MEMBERS)

    def test_a_version_and_itself_differ_in_nothing(self) -> None:
        self.assertEqual(lines("1.41", "v1.41"), [])
        self.assertEqual(difference("1.41", "1.41"), [])

    def test_what_is_no_version_is_refused(self) -> None:
        for words in (("1.24", "1.41"), ("1.41", "x"), ("1.41", "")):
            ended = davit("diff", *words)
            self.assertEqual((ended.code, ended.out), (USAGE, b""))
            self.assertIn("docker has no API version", ended.err)
        self.assertEqual(davit("diff", "1.41").code, USAGE)


if __name__ == "__main__":
    unittest.main()
