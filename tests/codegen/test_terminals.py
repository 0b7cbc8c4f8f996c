"""What tells of a process's terminal: it must be there, in every version that has the process's output."""

from mistakes import Mistakes, box

LOG = "spec/toy/fixes.toml:8"


class Terminals(Mistakes):
    def tells(self, terminal: str, *lines: str) -> None:
        """ThingLog's terminal is told so, and that is wrong."""
        self.replace("fixes.toml", 'terminal = "BoxGet default"', f'terminal = "{terminal}"')
        self.assert_fails(*lines)

    def test_of_a_stream_nothing_tells(self) -> None:
        self.replace("fixes.toml", ', terminal = "" }', " }")
        self.replace("fixes.toml", ', terminal = "BoxGet default" }', " }")
        self.assert_fails(f"{LOG}: nothing tells whether the process of ThingLog has a terminal")

    def test_an_operation_tells_that_does_not_exist(self) -> None:
        self.tells("CrateGet default", f"{LOG}: ThingLog: there is no operation CrateGet")

    def test_an_operation_tells_that_changes_something(self) -> None:
        self.tells("ThingReplace title", f"{LOG}: ThingLog: ThingReplace cannot be asked with its path alone")

    def test_an_operation_tells_that_is_not_about_the_same_thing(self) -> None:
        self.tells("ThingList default", f"{LOG}: ThingLog: ThingList cannot be asked with its path alone")

    def test_a_member_tells_that_is_not_there(self) -> None:
        self.tells("BoxGet Screen.On", f"{LOG}: ThingLog: BoxGet has no boolean 'Screen.On' in 1.0")

    def test_a_member_tells_that_is_not_in_every_version(self) -> None:
        self.edit("1.0", lambda document: box(document).pop("default"))
        self.assert_fails(f"{LOG}: ThingLog: BoxGet has no boolean 'default' in 1.0")

    def test_a_member_tells_that_is_no_boolean(self) -> None:
        self.tells("BoxGet Inside.Depth", f"{LOG}: ThingLog: BoxGet has no boolean 'Inside.Depth' in 1.0")

    def test_a_body_tells_that_is_not_there(self) -> None:
        self.tells("body Tty", f"{LOG}: ThingLog: body has no boolean 'Tty' in 1.0")

    def test_of_what_is_no_output_something_tells(self) -> None:
        self.fix('[[operation]]\nof = ["ThingGet"]\nversions = "all"\nclaims = { terminal = "" }'
                 '\nis = { terminal = "BoxGet default" }')
        self.assert_fails(f"{self.at}: ThingGet: its answer is no process's output")
