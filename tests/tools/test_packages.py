"""tools/packages finds out what is missing, and tells it when it may not install."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PACKAGES = Path(__file__).resolve().parents[2] / "tools" / "packages"
APT = "echo apt-get $* >>$LOG"


class Packages(unittest.TestCase):
    """On a machine that is made of scripts in one folder, which PATH names first."""

    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.bin = Path(scratch.name)
        self.log = self.bin / "log"
        self.log.touch()

    def run_as(self, uid: int, *groups: str, installed: str, sudo: str = "false",
               apt: str = APT) -> subprocess.CompletedProcess[str]:
        scripts = {"id": f"echo {uid}", "sudo": sudo, "apt-get": apt,
                   "dpkg-query": f'case " {installed} " in *" $4 "*) echo -n installed ;; *) exit 1 ;; esac'}
        for name, text in scripts.items():
            (self.bin / name).write_text(f"#!/bin/sh\n{text}\n")
            (self.bin / name).chmod(0o755)
        environment = {"PATH": f"{self.bin}:{os.environ['PATH']}", "LOG": str(self.log)}
        return subprocess.run([PACKAGES, *groups], env=environment, capture_output=True, text=True, check=False)

    def test_nothing_is_fetched_when_all_is_there(self) -> None:
        done = self.run_as(0, "engine", installed="docker.io busybox-static")
        self.assertEqual((0, "", ""), (done.returncode, done.stdout, done.stderr))
        self.assertEqual("", self.log.read_text())

    def test_root_installs_what_is_missing_and_only_that(self) -> None:
        done = self.run_as(0, "engine", installed="docker.io")
        self.assertEqual((0, "Installing busybox-static\n"), (done.returncode, done.stdout))
        self.assertEqual("apt-get update\napt-get install -y --no-install-recommends busybox-static\n",
                         self.log.read_text())

    def test_sudo_is_used_where_it_asks_no_password(self) -> None:
        done = self.run_as(1000, "engine", installed="docker.io", sudo='shift; "$@"')
        self.assertEqual(0, done.returncode)
        self.assertIn("install -y --no-install-recommends busybox-static", self.log.read_text())

    def test_who_may_not_install_is_told_how(self) -> None:
        done = self.run_as(1000, "engine", "full", installed="docker.io")
        self.assertEqual(1, done.returncode)
        self.assertEqual("Missing: busybox-static debootstrap. Install them with: "
                         "sudo apt-get install --no-install-recommends busybox-static debootstrap\n", done.stderr)
        self.assertEqual("", self.log.read_text())

    def test_a_failed_installation_is_a_failure_with_apts_words(self) -> None:
        done = self.run_as(0, "engine", installed="", apt="echo E: no network >&2; exit 100")
        self.assertEqual((1, "E: no network\n"), (done.returncode, done.stderr))

    def test_an_unknown_group_is_told_which_there_are(self) -> None:
        done = self.run_as(0, "everything", installed="")
        self.assertEqual(1, done.returncode)
        self.assertIn("build", done.stderr)


if __name__ == "__main__":
    unittest.main()
