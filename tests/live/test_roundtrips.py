"""Every answer that this engine can be brought to give, read into structs and written again, is the same."""

import unittest

from asking import Asking
from live import number
from trips import failures
from world import World


def spoken(world: World) -> list[str]:
    """The versions that the engine is asked at: its newest, and older ones in which much was new."""
    older = [v for v in ("1.25", "1.30", "1.37", "1.41", "1.44") if number(v) < number(world.newest)]
    return [v for v in older if number(v) >= number(world.oldest)] + [world.newest]


class RoundTrips(unittest.TestCase):
    def test_every_answer_comes_back_as_it_was_at_every_version(self) -> None:
        with World() as world:
            for api in spoken(world):
                with self.subTest(api=api):
                    answers = list(Asking(world, api).answers())
                    self.assertGreater(len(answers), 50)
                    self.assertEqual([], failures(answers))


if __name__ == "__main__":
    unittest.main()
