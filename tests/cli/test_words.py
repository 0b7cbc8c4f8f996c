"""Words, options and help: what the command line may say, and what is said of one that is wrong."""

import os
import unittest

from command import DONE, ENVIRONMENT, USAGE, davit

COMMANDS = ["engines", "categories", "ops", "doc", "invoke", "request", "version", "help"]


class Words(unittest.TestCase):
    """Nothing here needs an engine."""

    def wrong(self, *words: str) -> str:
        """Runs what must fail, and returns the one line it says."""
        ended = davit(*words)
        self.assertEqual((ended.code, ended.out), (USAGE, b""), ended.err)
        self.assertTrue(ended.err.startswith("davit: "), ended.err)
        self.assertEqual(ended.err.count("\n"), 1, ended.err)
        return ended.err.removeprefix("davit: ").rstrip("\n")

    def test_no_command_at_all_shows_the_overview_and_fails(self) -> None:
        ended = davit()
        self.assertEqual((ended.code, ended.out), (USAGE, b""))
        for command in COMMANDS:
            self.assertIn(f"\n  {command} ", ended.err)

    def test_a_misspelt_command_names_the_nearest(self) -> None:
        nearest = {"opps": "ops", "invok": "invoke", "dco": "doc", "Doc": "doc", "reqeust": "request"}
        for wrong, right in nearest.items():
            self.assertEqual(self.wrong(wrong), f'unknown command "{wrong}"; did you mean {right}?')

    def test_a_strange_command_names_the_way_to_the_list(self) -> None:
        self.assertEqual(self.wrong("teleport"), 'unknown command "teleport"; davit help lists the commands')

    def test_a_misspelt_option_names_the_nearest(self) -> None:
        for wrong, right in {"--jsn": "json", "--bdoy": "body", "--tiemout": "timeout", "--apis": "api"}.items():
            self.assertEqual(self.wrong("ops", f"{wrong}=1"), f"unknown option {wrong}; did you mean --{right}?")

    def test_a_strange_option_names_the_way_to_the_list(self) -> None:
        self.assertEqual(self.wrong("ops", "--teleport"), "unknown option --teleport; davit --help lists the options")
        self.assertEqual(self.wrong("ops", "-vj"), "unknown option -j; davit --help lists the options")

    def test_a_wrong_letter_is_told_whatever_stands_before_it(self) -> None:
        for before in ("--body={}", "--api=1.41", "ops", "-v"):
            for letters in ("-zv", "-z"):
                self.assertEqual(self.wrong(before, letters), "unknown option -z; davit --help lists the options")
            self.assertEqual(self.wrong(before, "-jv"), "unknown option -j; davit --help lists the options")

    def test_an_option_without_its_value_says_what_is_missing(self) -> None:
        self.assertEqual(self.wrong("ops", "--api"), "--api needs a value: VERSION")
        self.assertEqual(self.wrong("ops", "-H"), "-H needs a value: URL")

    def test_an_option_with_a_value_too_many_says_so(self) -> None:
        self.assertEqual(self.wrong("ops", "--json=yes"), "--json takes no value")

    def test_an_option_of_another_command_is_refused(self) -> None:
        self.assertEqual(self.wrong("ops", "--url"), "--url is no option of davit ops; davit help ops lists those")
        self.assertIn("--json is no option", self.wrong("invoke", "SystemPing", "--json"))
        self.assertIn("--dry-run is no option", self.wrong("request", "GET", "/info", "--dry-run"))

    def test_an_unknown_dry_run_names_both(self) -> None:
        self.assertEqual(self.wrong("invoke", "SystemPing", "--dry-run=xml"),
                         '--dry-run: expected http or curl, got "xml"')

    def test_a_timeout_is_a_decimal_number_above_zero(self) -> None:
        for text in ["", "0", "0.0", "-1", "1e3", "0x10", "inf", "nan", " 1", "1s", "1.2.3", ".", "99999999999"]:
            self.assertEqual(self.wrong("engines", "--timeout", text),
                             f'--timeout: expected seconds, 30 or 2.5 for instance, got "{text}"')
        for text in ["1", "0.25", ".5", "2.", "0.0001"]:
            self.assertEqual(davit("engines", "--timeout", text).code, DONE)

    def test_words_missing_or_too_many_show_the_usage(self) -> None:
        self.assertEqual(self.wrong("doc"), "doc needs more: davit doc OPERATION")
        self.assertEqual(self.wrong("request", "GET"), "request needs more: davit request METHOD PATH [NAME=VALUE]...")
        self.assertEqual(self.wrong("ops", "Image", "Volume"), 'ops does not take "Volume": davit ops [CATEGORY]')

    def test_options_stand_anywhere(self) -> None:
        expected = davit("ops", "Volume", "--json", "--api", "1.41")
        self.assertEqual(expected.code, DONE, expected.err)
        for words in (["--json", "--api", "1.41", "ops", "Volume"], ["--api=1.41", "ops", "--json", "Volume"],
                      ["--json", "--api=1.41", "--", "ops", "Volume"]):
            self.assertEqual(davit(*words).out, expected.out)
            self.assertEqual(davit(*words, env={"POSIXLY_CORRECT": "1"}).out, expected.out)

    def test_the_version_option_prints_one_line(self) -> None:
        ended = davit("--version")
        self.assertEqual((ended.code, ended.err), (DONE, ""))
        self.assertRegex(ended.text, r"\Adavit \d+\.\d+\.\d+\n\Z")
        self.assertEqual(davit("-V").out, ended.out)

    def test_help_explains_every_command_in_both_ways(self) -> None:
        for command in COMMANDS:
            ended = davit("help", command)
            self.assertEqual((ended.code, ended.err), (DONE, ""))
            self.assertIn(f"usage: davit [OPTION]... {command}", ended.text)
            self.assertEqual(davit(command, "--help").out, ended.out)
        self.assertEqual(davit("help").out, davit("--help").out)
        self.assertIn("did you mean invoke?", self.wrong("help", "invoek"))

    def test_help_fits_on_a_screen(self) -> None:
        for command in ["", *COMMANDS]:
            lines = davit("help", *command.split()).text.splitlines()
            self.assertLessEqual(len(lines), 36)
            self.assertLessEqual(max(map(len, lines)), 112, lines)


class Outputs(unittest.TestCase):
    """What is written must arrive, or somebody must hear of it."""

    def test_a_full_disk_is_noticed(self) -> None:
        with open("/dev/full", "wb") as full:
            for words in (["ops", "--json"], ["ops"], ["help"], ["--version"]):
                ended = davit(*words, stdout=full)
                self.assertEqual((ended.code, ended.err),
                                 (USAGE, "davit: cannot write the output: No space left on device\n"))

    def test_a_reader_that_went_away_ends_it_quietly(self) -> None:
        reader, writer = os.pipe()
        os.close(reader)
        ended = davit("ops", "--json", stdout=writer)
        os.close(writer)
        self.assertEqual((ended.code, ended.err), (USAGE, ""))

    def test_a_closed_stdout_is_noticed(self) -> None:
        ended = davit("ops", stdout=None, preexec_fn=lambda: os.close(1))
        self.assertEqual((ended.code, ended.err), (USAGE, "davit: cannot write the output: Bad file descriptor\n"))

    def test_a_slow_reader_of_a_nonblocking_pipe_gets_everything(self) -> None:
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        child = os.fork()
        if child == 0:
            os.close(reader)
            os.dup2(writer, 1)
            os.execve(os.environ["DAVIT"], ["davit", "ops", "--json"], ENVIRONMENT)
        os.close(writer)
        with open(reader, "rb") as pipe:
            out = pipe.read()
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), DONE)
        self.assertEqual(out, davit("ops", "--json").out)

    def test_a_terminal_gets_indented_json_and_a_pipe_one_line(self) -> None:
        terminal, end = os.openpty()
        ended = davit("ops", "Session", "--json", stdout=end)
        os.close(end)
        shown = os.read(terminal, 65536).decode().replace("\r\n", "\n")
        os.close(terminal)
        self.assertEqual(ended.code, DONE)
        self.assertTrue(shown.startswith('[\n  {\n    "name": "'), shown)
        self.assertEqual(davit("ops", "Session", "--json").text.count("\n"), 1)


if __name__ == "__main__":
    unittest.main()
