"""Whose credentials go along: what the fact names must be there, in every version."""

import unittest

from mistakes import Mistakes

HEADERS = 'secret_headers = ["Authorization"]\nauth_header = "X-Auth"\nauth_map_header = "X-Auths"'


class Registries(Mistakes):
    def says(self, operation: str, auth: str, what: str = "") -> None:
        """An operation's credentials are said to be those; and that is wrong."""
        self.fix(f'[[operation]]\nof = ["{operation}"]\nversions = "all"\nclaims = {{ auth = "none" }}'
                 f'\nis = {{ auth = "{auth}" }}')
        self.assert_fails(f"{self.at}: {operation}: {what}")

    def with_headers(self) -> None:
        self.replace("engine.toml", 'secret_headers = ["Authorization"]', HEADERS)

    def test_the_engine_has_no_header_for_them(self) -> None:
        self.says("ThingGet", "of_parameter id", "spec/toy/engine.toml has no auth_header")

    def test_the_engine_has_no_header_for_all_of_them(self) -> None:
        self.says("ThingGet", "of_all", "spec/toy/engine.toml has no auth_map_header")

    def test_the_parameter_is_not_there(self) -> None:
        self.with_headers()
        self.says("ThingGet", "of_parameter image", "there is no parameter image")

    def test_the_parameter_that_says_otherwise_is_not_there(self) -> None:
        self.with_headers()
        self.says("ThingGet", "of_parameter id unless other", "there is no parameter other")

    def test_the_parameter_that_stands_in_for_it_is_not_there(self) -> None:
        self.with_headers()
        self.says("ThingGet", "of_parameter id else other", "there is no parameter other")

    def test_nothing_stands_in_for_a_member_of_the_body(self) -> None:
        self.with_headers()
        self.says("ThingReplace", "of_body Name else id", "'of_body Name else id' does not say whose")

    def test_the_member_of_the_body_is_not_there(self) -> None:
        self.with_headers()
        self.says("ThingReplace", "of_body Image.Name", "the body has no string 'Image.Name' in 1.0")

    def test_there_is_no_body(self) -> None:
        self.with_headers()
        self.says("ThingGet", "of_body Image", "the body has no string 'Image' in 1.0")

    def test_it_is_said_in_other_words(self) -> None:
        self.with_headers()
        self.says("ThingGet", "of_parameter id if id", "'of_parameter id if id' does not say whose")

    def test_all_is_no_one(self) -> None:
        self.with_headers()
        self.says("ThingGet", "of_all id", "'of_all id' does not say whose")


if __name__ == "__main__":
    unittest.main()
