"""Where secrets come from and where they must never be: requirements A-03 and A-28."""

import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import tempfile
import termios
import time

from framework import intruder, suite
from framework.cli import Cli, Secret

# A published phrase whose entropy is not all one byte, so that its raw bytes can be searched for.
PHRASE = "jelly better achieve collect unaware mountain thought cargo oxygen act hood bridge"
ENTROPY = bytes.fromhex("77c2b00716cec7213839159e404db50d")
PASSWORD = "canary-password-7421"
PASSPHRASE = "canary passphrase 9153"
CANARIES = [PASSWORD.encode(), PASSPHRASE.encode(), PHRASE.encode(), b"jelly better achieve", b"oxygen act hood", ENTROPY,
            ENTROPY.hex().encode()]
cli = Cli("regtest")


def start(*arguments, pass_fds=(), user=None, binary=None, stdin=subprocess.DEVNULL):
    return subprocess.Popen([binary or cli.binary, *arguments], stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            env=cli.environment(), pass_fds=pass_fds, user=user)


def fingerprint(answer):
    return answer["fingerprint"]


def test_file_standard_input_and_descriptor_are_the_same():
    wanted = fingerprint(cli("mnemonic", "check", "--mnemonic-file", Secret(PHRASE)))
    assert fingerprint(cli("mnemonic", "check", "--mnemonic-file", "-", stdin=PHRASE.encode())) == wanted
    assert fingerprint(cli("mnemonic", "check", "--mnemonic-file", "fd:0", stdin=PHRASE.encode() + b"\n")) == wanted
    assert fingerprint(cli("mnemonic", "check", "--mnemonic-file", "/dev/stdin", stdin=PHRASE.encode())) == wanted
    with tempfile.NamedTemporaryFile() as file:
        file.write(PHRASE.encode())
        file.flush()
        assert fingerprint(cli("mnemonic", "check", "--mnemonic-file", file.name)) == wanted
    # Slowly, in pieces, through a pipe.
    reading, writing = os.pipe()
    process = start("mnemonic", "check", "--mnemonic-file", f"fd:{reading}", pass_fds=[reading])
    os.close(reading)
    for word in PHRASE.split(" "):
        os.write(writing, word.encode() + b" ")
        time.sleep(0.005)
    os.close(writing)
    out, _ = process.communicate(timeout=30)
    assert fingerprint(json.loads(out)) == wanted


def test_single_lines_and_one_standard_input():
    check = ("mnemonic", "check", "--mnemonic-file")
    cli.refused("usage", *check, Secret(PHRASE), "--passphrase-file", Secret("one\ntwo"), status=2)
    cli.refused("usage", *check, "-", "--passphrase-file", "-", stdin=PHRASE.encode(), status=2)
    cli.refused("usage", *check, "-", "--passphrase-file", "fd:0", stdin=PHRASE.encode(), status=2)
    cli.refused("usage", "mnemonic", "check", status=2)
    cli.refused("parse.too_large", *check, Secret(PHRASE), "--passphrase-file", Secret("x" * 2000), status=3)
    plain = fingerprint(cli(*check, Secret(PHRASE)))
    # White space belongs to a passphrase; only the line feed at its end does not.
    spaced = fingerprint(cli(*check, Secret(PHRASE), "--passphrase-file", Secret(" a ")))
    assert spaced == fingerprint(cli(*check, Secret(PHRASE), "--passphrase-file", Secret(" a \n")))
    assert len({plain, spaced, fingerprint(cli(*check, Secret(PHRASE), "--passphrase-file", Secret("a")))}) == 3
    assert plain == fingerprint(cli(*check, Secret(PHRASE), "--passphrase-file", Secret("\n")))


class Terminal:
    """A program with a controlling terminal of its own."""

    def __init__(self, *arguments):
        self.master, slave = pty.openpty()
        self.slave = slave

        def become_leader():
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen([cli.binary, *arguments], stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        env=cli.environment(), preexec_fn=become_leader)

    def wait_for(self, text, seconds=20):
        seen, deadline = b"", time.monotonic() + seconds
        while text not in seen:
            if not select.select([self.master], [], [], max(0, deadline - time.monotonic()))[0]:
                raise AssertionError(f"waited for {text!r}, saw {seen!r}")
            seen += os.read(self.master, 4096)
        return seen

    def echoes(self):
        return bool(termios.tcgetattr(self.slave)[3] & termios.ECHO)

    def type(self, text):
        os.write(self.master, text.encode())

    def end(self):
        out, err = self.process.communicate(timeout=60)
        seen = b""
        while select.select([self.master], [], [], 0.05)[0]:
            seen += os.read(self.master, 4096)
        state = self.echoes()
        os.close(self.master)
        os.close(self.slave)
        return out, err, seen, state


def test_terminal_asks_without_echo():
    terminal = Terminal("mnemonic", "check")
    terminal.wait_for(b"Seed phrase: ")
    assert not terminal.echoes()
    terminal.type(PHRASE + "\n")
    out, err, seen, echoes = terminal.end()
    assert json.loads(out)["valid"] is True and not err, (out, err)
    assert b"jelly" not in seen and echoes, (seen, echoes)


def test_new_password_is_typed_twice():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.sandyk")
        terminal = Terminal("vault", "create", path)
        terminal.wait_for(b"New password: ")
        terminal.type(PASSWORD + "\n")
        terminal.wait_for(b"New password again: ")
        terminal.type(PASSWORD + "x\n")
        out, err, seen, echoes = terminal.end()
        assert terminal.process.returncode == 2 and not out and json.loads(err)["error"]["code"] == "usage", (out, err)
        assert PASSWORD.encode() not in seen and echoes and not os.path.exists(path)


def test_interrupt_at_the_prompt_puts_the_echo_back():
    terminal = Terminal("mnemonic", "check")
    terminal.wait_for(b"Seed phrase: ")
    assert not terminal.echoes()
    terminal.process.send_signal(signal.SIGINT)
    out, _, _, echoes = terminal.end()
    assert terminal.process.returncode == -signal.SIGINT and not out and echoes, (terminal.process.returncode, echoes)


def session(folder, runner):
    """Everything that handles secrets, with the canaries; runner(arguments, secrets) runs one command."""
    vault = os.path.join(folder, "home", "v.sandyk")
    runner(["vault", "create", vault, "--password-file"], [PASSWORD])
    runner(["wallet", "create", "--vault", vault, "--name", "w", "--mnemonic-file", "{}", "--passphrase-file", "{}", "--password-file"],
           [PHRASE, PASSPHRASE, PASSWORD])
    runner(["wallet", "address", "--vault", vault, "--password-file"], [PASSWORD])
    runner(["vault", "backup", vault, "--to", os.path.join(folder, "home", "v.sandyk-backup"), "--password-file"], [PASSWORD])
    runner(["vault", "password", vault, "--new-password-file", "{}", "--password-file"], [PASSWORD + "-new", PASSWORD])
    runner(["vault", "check", vault, "--password-file"], [PASSWORD])  # wrong by now
    runner(["slip39", "split", "--group", "2of3", "--mnemonic-file"], [PHRASE])  # refused: no --reveal
    runner(["mnemonic", "check", "--mnemonic-file"], [PHRASE.replace("jelly", "jely")])


def memory_file(text):
    descriptor = os.memfd_create("secret", 0)
    os.write(descriptor, text.encode())
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor


def with_descriptors(arguments, secrets):
    descriptors = [memory_file(secret) for secret in secrets]
    names = [f"fd:{descriptor}" for descriptor in descriptors]
    filled = [names.pop(0) if argument == "{}" else argument for argument in arguments] + names
    return filled, descriptors


def assert_clean(content, where):
    for canary in CANARIES:
        assert canary not in content, f"{canary!r} is in {where}"


def test_canaries_are_in_no_file_argument_or_output():
    with tempfile.TemporaryDirectory(prefix="sandyk-canary-") as folder:
        home = os.path.join(folder, "home")
        temporary = os.path.join(folder, "tmp")
        os.mkdir(home)
        os.mkdir(temporary)
        environment = {**cli.environment(), "HOME": home, "TMPDIR": temporary, "XDG_RUNTIME_DIR": temporary}
        statuses = []

        def runner(arguments, secrets):
            filled, descriptors = with_descriptors(["--network", "regtest", *arguments], secrets)
            process = subprocess.Popen([cli.binary, *filled], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                       env=environment, cwd=home, pass_fds=descriptors)
            for _ in range(20):
                if process.poll() is not None:
                    break
                for name in ("cmdline", "environ"):
                    try:
                        with open(f"/proc/{process.pid}/{name}", "rb") as file:
                            assert_clean(file.read(), name)
                    except (OSError, ProcessLookupError):
                        pass
                for base, _, names in os.walk(folder):
                    for name in names:
                        try:
                            with open(os.path.join(base, name), "rb") as file:
                                assert_clean(file.read(), name)
                        except FileNotFoundError:
                            pass
                time.sleep(0.02)
            out, err = process.communicate(timeout=120)
            assert_clean(out + err, f"the output of {arguments[:2]}")
            statuses.append(process.returncode)
            for descriptor in descriptors:
                os.close(descriptor)

        session(folder, runner)
        assert statuses == [0, 0, 0, 0, 0, 4, 1, 3], statuses
        files = [os.path.join(base, name) for base, _, names in os.walk(folder) for name in names]
        assert sorted(os.path.basename(path) for path in files) == ["v.sandyk", "v.sandyk-backup"], files
        for path in files:
            with open(path, "rb") as file:
                assert_clean(file.read(), path)


def test_canaries_are_in_no_write():
    if not shutil.which("strace"):
        print("SKIPPED: STRACE IS NOT ON THIS MACHINE", flush=True)
        return
    with tempfile.TemporaryDirectory(prefix="sandyk-canary-") as folder:
        os.mkdir(os.path.join(folder, "home"))
        trace = os.path.join(folder, "trace")
        writes = 0

        def runner(arguments, secrets):
            nonlocal writes
            filled, descriptors = with_descriptors(["--network", "regtest", *arguments], secrets)
            calls = "trace=write,writev,pwrite64,pwritev,sendto,sendmsg,socket,openat,open,memfd_create"
            subprocess.run(["strace", "-f", "-qq", "-x", "-s", "100000", "-e", calls, "-o", trace, cli.binary, *filled],
                           stdin=subprocess.DEVNULL, capture_output=True, env=cli.environment(), pass_fds=descriptors, check=False,
                           timeout=300)
            for descriptor in descriptors:
                os.close(descriptor)
            with open(trace, "rb") as file:
                content = file.read()
            assert_clean(content, f"what {arguments[:2]} wrote")
            assert ENTROPY.hex(" ").replace(" ", "\\x").encode() not in content
            assert b"socket(" not in content and b"memfd_create(" not in content, f"{arguments[:2]} opened a socket"
            for path, _ in re.findall(rb'open(?:at)?\([^"]*"([^"]*)", [A-Z_|]*(O_WRONLY|O_RDWR)', content):
                inside = path.decode().startswith(os.path.join(folder, "home"))
                assert inside or path == b"/dev/tty", f"{arguments[:2]} opened {path} for writing"
            writes += content.count(b"write")

        session(folder, runner)
        assert writes > 10, "the trace saw nothing"


def test_planted_code_is_refused():
    with open("/proc/self/maps", encoding="ascii") as file:
        library = re.search(r"(/\S*/libc\.so\.6)", file.read()).group(1)
    for variable, value in (("LD_PRELOAD", library), ("LD_AUDIT", library)):
        done = subprocess.run([cli.binary, "--version"], capture_output=True, check=False, env={**cli.environment(), variable: value})
        error = json.loads(done.stderr[done.stderr.index(b"{"):])["error"]
        assert done.returncode == 7 and not done.stdout and error["code"] == "system.hardening", done
        assert error["detail"]["variable"] == variable, error
    done = subprocess.run([cli.binary, "--version"], capture_output=True, check=False, env={**cli.environment(), "LD_PRELOAD": ""})
    assert done.returncode == 0, done


def test_library_path_is_left_behind():
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(
            [cli.binary, "mnemonic", "check", "--mnemonic-file", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env={**cli.environment(), "LD_LIBRARY_PATH": folder}) as process:
        deadline = time.monotonic() + 20
        while b"LD_LIBRARY_PATH" in environ_of(process.pid) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert b"LD_LIBRARY_PATH" not in environ_of(process.pid), "the program runs with a foreign library path"
        answer, _ = process.communicate(PHRASE.encode() if isinstance(PHRASE, str) else PHRASE)
        assert process.returncode == 0 and json.loads(answer)["valid"] is True, answer


def environ_of(pid):
    with open(f"/proc/{pid}/environ", "rb") as file:
        return file.read()


def test_planted_settings_are_not_read():
    if not shutil.which("strace"):
        print("SKIPPED: STRACE IS NOT ON THIS MACHINE", flush=True)
        return
    with tempfile.TemporaryDirectory() as folder:
        config = os.path.join(folder, "planted.cnf")
        with open(config, "w", encoding="ascii") as file:
            file.write("openssl_conf = nonsense\n")
        planted = {"OPENSSL_CONF": config, "OPENSSL_MODULES": folder, "OPENSSL_ENGINES": folder, "ICU_DATA": folder,
                   "QT_PLUGIN_PATH": folder, "GCONV_PATH": folder, "MALLOC_TRACE": os.path.join(folder, "trace")}
        trace = os.path.join(folder, "strace")
        descriptor = memory_file(PHRASE)
        done = subprocess.run(["strace", "-f", "-qq", "-e", "trace=openat,open,access,stat,newfstatat", "-o", trace, cli.binary,
                               "mnemonic", "check", "--mnemonic-file", f"fd:{descriptor}"], capture_output=True, check=False,
                              pass_fds=[descriptor], env={**cli.environment(), **planted})
        os.close(descriptor)
        assert done.returncode == 0, done
        with open(trace, encoding="ascii", errors="replace") as file:
            content = file.read()
        assert "openat" in content and folder not in content, [line for line in content.splitlines() if folder in line]


def waiting_process(folder):
    """The program in the middle of its work, as it waits for a phrase."""
    binary = os.path.join(folder, "sandyk-cli")
    shutil.copy(cli.binary, binary)
    os.chmod(binary, 0o755)
    reading, writing = os.pipe()
    process = start("mnemonic", "check", "--mnemonic-file", f"fd:{reading}", pass_fds=[reading], user=intruder.USER, binary=binary)
    os.close(reading)
    os.write(writing, b"jelly better ")
    intruder.wait_until_closed(process)
    return process, writing


def test_other_processes_of_the_user_are_kept_out():
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        process, writing = waiting_process(folder)
        try:
            intruder.assert_kept_out(process)
        finally:
            os.close(writing)
            process.kill()
            process.communicate()


if __name__ == "__main__":
    suite.run(globals())
