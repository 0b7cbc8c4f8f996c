"""What engines answered, read into structs and written again, is the same; nothing is there that would not be seen."""

import json
import subprocess
import unittest

from trips import DAVIT, FOLDER, Answer, array, difference, failures, kept, read, types

ENGINES = sorted(folder for folder in FOLDER.glob("*/") if folder.name[0].isdigit())


class Kept(unittest.TestCase):
    def test_every_answer_comes_back_as_it_was(self) -> None:
        self.assertEqual(["20.10", "26.1", "28.5"], [engine.name for engine in ENGINES])
        for engine in ENGINES:
            with self.subTest(engine=engine.name):
                self.assertEqual([], failures(kept(engine)))

    def test_every_operation_that_answers_with_a_type_is_there(self) -> None:
        listed = json.loads(subprocess.run([DAVIT, "ops", "--json"], capture_output=True, check=True).stdout)
        typed = {operation["name"] for operation in listed if types(operation["name"])}
        self.assertEqual(typed, {answer.operation for engine in ENGINES for answer in kept(engine)})


class Differences(unittest.TestCase):
    def test_kinds_members_items_and_digits_are_compared(self) -> None:
        for was, came in (("0", "false"), ("1", "true"), ("null", "{}"), ("[]", "{}"), ('""', "null"), ("[1]", "[1,1]"),
                          ("[1,2]", "[2,1]"), ('{"a":1}', "{}"), ("{}", '{"a":1}'), ('{"Id":1}', '{"ID":1}'),
                          ("18446744073709551615", "18446744073709551614"), ("0.1", "0.10000000000000001"),
                          ('[{"a":{"b":null}}]', '[{"a":{}}]')):  # fmt: skip
            with self.subTest(was=was, came=came):
                self.assertTrue(difference(read(was), read(came)))
                self.assertEqual("", difference(read(was), read(was)))

    def test_how_a_value_is_written_does_not_matter(self) -> None:
        for was, came in (("1.50e1", "15"), (r'"\u00e4\/"', '"ä/"'), ('{"a":1,"b":2}', ' {"b" : 2, "a" : 1}')):
            self.assertEqual("", difference(read(was), read(came)))

    def test_what_cannot_be_read_is_a_failure(self) -> None:
        wrong = Answer("ContainerInspect", "1.41", '{"Id":"a","State":{"Running":"yes"}}')
        found = failures([wrong])
        self.assertEqual(3, len(found))
        self.assertIn("State.Running: expected boolean, got string", found[0])

    def test_a_sequence_is_read_as_a_list(self) -> None:
        self.assertEqual('[{"a": 1},{}]', array(Answer("SystemEvents", "1.41", '{"a": 1}\n{}\n')))
        self.assertEqual("null", array(Answer("ContainerList", "1.41", "null")))


if __name__ == "__main__":
    unittest.main()
