"""Runs the desktop programs without a screen, in a home of their own."""

import os
import subprocess
import tempfile

SECONDS = 60


class Desktop:
    """One of the desktop programs: Desktop("SANDYK_SIGNER")."""

    def __init__(self, variable):
        self.binary = os.environ[variable]
        self._home = tempfile.TemporaryDirectory(prefix="sandyk-desktop-")
        self.home = self._home.name
        os.chmod(self.home, 0o700)

    def environment(self, **more):
        keep = {name: value for name, value in os.environ.items() if name in ("PATH", "TZ")}
        return {**keep, "LC_ALL": "C.UTF-8", "HOME": self.home, "XDG_CONFIG_HOME": os.path.join(self.home, "config"),
                "XDG_RUNTIME_DIR": self.home, "QT_QPA_PLATFORM": "offscreen", **more}

    def run(self, *arguments, before=(), cwd=None, timeout=SECONDS, **environment):
        """The finished process; `before` is put in front of the program (strace, unshare)."""
        return subprocess.run([*before, self.binary, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              cwd=cwd or self.home, timeout=timeout, check=False, env=self.environment(**environment))

    def start(self, *arguments, binary=None, user=None, **environment):
        return subprocess.Popen([binary or self.binary, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, cwd="/", user=user, env=self.environment(**environment))

    def first_window(self, *before, **options):
        """What stands on the screen first: "main" or "gate"."""
        done = self.run("--measure-start", before=before, **options)
        assert done.returncode == 0, done
        words = dict(fact.split(": ", 1) for fact in done.stdout.strip().removeprefix("ready, ").split(", "))
        return words["window"]
