"""Runs sandyk-cli as a process, as a script of a user would."""

import json
import os
import subprocess
import tempfile

CALL_SECONDS = 120


class CliError(Exception):
    """A refusal: the exit status and the error object of standard error."""

    def __init__(self, status, error, arguments):
        super().__init__(f"{' '.join(arguments)}: exit {status}, {error.get('code')}: {error.get('message')}")
        self.status = status
        self.code = error.get("code")
        self.message = error.get("message", "")
        self.detail = error.get("detail", {})


class Secret:
    """A secret argument: it goes to the program through a file descriptor, never through argv."""

    def __init__(self, text):
        self.content = text if isinstance(text, bytes) else text.encode()


class Cli:
    """cli = Cli("regtest"); cli("mnemonic", "check", "--mnemonic-file", Secret(words)) -> the answer as a dict.

    The home and every XDG folder of the program lie in `home`, a temporary folder unless given.
    """

    def __init__(self, network="regtest", home=None, binary=None):
        self.binary = binary or os.environ["SANDYK_CLI"]
        self.network = network
        self._own_home = None
        if home is None:
            self._own_home = tempfile.TemporaryDirectory(prefix="sandyk-cli-")
            home = self._own_home.name
        self.home = home

    def environment(self):
        keep = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "TZ")}
        folders = {name: os.path.join(self.home, name.lower())
                   for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
        return {**keep, "LC_ALL": "C.UTF-8", "HOME": self.home, **folders}

    def run(self, *arguments, stdin=b"", network=True, timeout=CALL_SECONDS):
        """The finished process (bytes on stdout and stderr), whatever its exit status."""
        command = [self.binary]
        if network:
            command += ["--network", self.network]
        descriptors = []
        try:
            for argument in arguments:
                if isinstance(argument, Secret):
                    descriptors.append(secret_descriptor(argument))
                    command.append(f"fd:{descriptors[-1]}")
                else:
                    command.append(str(argument))
            return subprocess.run(command, input=stdin, capture_output=True, timeout=timeout, env=self.environment(),
                                  pass_fds=descriptors, check=False)
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def __call__(self, *arguments, **options):
        """The answer of a command that succeeds: one JSON object on stdout. Raises CliError."""
        done = self.run(*arguments, **options)
        if done.returncode != 0:
            raise refusal(done, arguments)
        answer = json.loads(done.stdout)
        if not isinstance(answer, dict):
            raise AssertionError(f"the answer is no object: {answer!r}")
        return answer

    def refused(self, code, *arguments, status=None, **options):
        """Demands that the command fails with this error code (and exit status), and gives back the error."""
        try:
            answer = self(*arguments, **options)
        except CliError as error:
            if error.code != code or status not in (None, error.status):
                raise AssertionError(f"wanted {code} (exit {status or 'any'}), got: {error}") from error
            return error
        raise AssertionError(f"wanted {code}, but it was done: {answer}")


def secret_descriptor(secret):
    """A descriptor to read the secret from; in memory, so that no secret reaches the disk."""
    descriptor = os.memfd_create("secret", 0)
    os.write(descriptor, secret.content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor


def refusal(done, arguments):
    """The contract of a failure: nothing on stdout, one error object on stderr."""
    if done.returncode < 0:
        raise AssertionError(f"{arguments}: killed by signal {-done.returncode}: {done.stderr!r}")
    if done.stdout:
        raise AssertionError(f"{arguments}: failed, yet wrote to stdout: {done.stdout!r}")
    try:
        error = json.loads(done.stderr)["error"]
    except (ValueError, KeyError, TypeError) as broken:
        raise AssertionError(f"{arguments}: exit {done.returncode} without an error object: {done.stderr!r}") from broken
    return CliError(done.returncode, error, [str(a) for a in arguments if not isinstance(a, Secret)])
