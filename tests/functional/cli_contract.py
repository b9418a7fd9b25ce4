"""What every command keeps: help, usage errors, exit statuses, the man page and the completion, a quick start."""

import json
import os
import re
import statistics
import subprocess
import tempfile
import time

from framework import suite
from framework.cli import Cli, Secret

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ABANDON = "abandon " * 11 + "about"
GROUPS = {
    "mnemonic": {"generate", "check"}, "key": {"derive"}, "slip39": {"split", "combine"}, "descriptor": {"info", "derive"},
    "address": {"check"}, "psbt": {"inspect", "sign", "combine", "finalize", "extract", "convert"}, "message": {"sign", "verify"},
    "vault": {"create", "info", "password", "backup", "restore", "check"},
    "wallet": {"create", "import", "list", "descriptor", "address", "label"},
    "payment": {"prepare", "sign", "broadcast", "bump"},
    "device": {"list", "xpub", "address", "register", "sign"},
    "report": {"reconcile", "close", "days", "incidents", "resolve", "cold-share", "statement", "register", "ledger", "verify", "snapshot"},
}
START_BOUND = 0.1  # seconds; the aim is 0.03 on a quiet machine
cli = Cli("main")


def help_text(*command):
    done = cli.run(*command, "--help", network=False)
    assert done.returncode == 0 and not done.stderr and done.stdout, (command, done)
    return done.stdout.decode("ascii")


def subcommands(text):
    return set(re.findall(r"^  ([a-z0-9-]+) ", text.split("Subcommands:")[1], re.MULTILINE))


def options(text):
    return set(re.findall(r"(--[a-z0-9-]+)", text.split("Options:")[1])) - {"--help", "--network"} if "Options:" in text else set()


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


def commands():
    for group in sorted(subcommands(help_text())):
        for command in sorted(subcommands(help_text(group))):
            yield group, command


def test_every_promised_command_is_there():
    assert set(GROUPS) <= subcommands(help_text())
    for group, names in GROUPS.items():
        assert names <= subcommands(help_text(group)), group


def test_help_man_page_and_completion_agree():
    manual = read("packaging", "man", "sandyk-cli.1").replace("\\-", "-")
    completion = read("packaging", "completion", "sandyk-cli.bash")
    checked = 0
    for group, command in commands():
        assert f"{group} {command}" in manual, f"the man page lacks {group} {command}"
        named = re.search(rf'"{group} {command}"( \| "[^)]*)?\) echo "([^"]*)"', completion)
        if not named:
            named = re.search(rf'\| "{group} {command}"( \| "[^)]*)?\) echo "([^"]*)"', completion)
        offered = set(named.group(2).split()) if named else set()
        wanted = options(help_text(group, command)) - {"--message=-TEXT"}
        wanted = {option for option in wanted if option != "--message="}
        assert offered == wanted, (group, command, offered ^ wanted)
        for option in wanted:
            assert option in manual, f"the man page lacks {option}"
        checked += 1
    assert checked >= sum(len(names) for names in GROUPS.values())


def complete(*words):
    script = (f"source {ROOT}/packaging/completion/sandyk-cli.bash; COMP_WORDS=({' '.join(words)} ''); COMP_CWORD={len(words)};"
              "_sandyk_cli; echo \"${COMPREPLY[@]}\"")
    return set(subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout.split())


def test_completion_works():
    assert complete("sandyk-cli") == subcommands(help_text())
    for group in GROUPS:
        assert complete("sandyk-cli", "--network", "test", group) == subcommands(help_text(group)), group
    assert complete("sandyk-cli", "vault", "create", "--profile") == {"individual", "firm", "signer"}


def test_version():
    done = cli.run("--version", network=False)
    assert done.returncode == 0 and re.fullmatch(rb"sandyk-cli \d+\.\d+\.\d+\n", done.stdout), done


def test_usage_errors():
    for arguments in ((), ("nonsense",), ("key",), ("key", "nonsense"), ("key", "derive"), ("key", "derive", "--path"),
                      ("key", "derive", "--path", "m", "--nonsense"), ("key", "derive", "--path", "m", "--path", "m/0"),
                      ("address", "check"), ("address", "check", "a", "b"), ("psbt", "convert", "x"), ("-x",),
                      ("descriptor", "derive", "x", "--from")):
        done = cli.run(*arguments, network=False)
        error = json.loads(done.stderr)["error"]
        assert done.returncode == 2 and not done.stdout and error["code"] == "usage" and error["message"], (arguments, done)
        assert set(error) == {"code", "message", "detail"}, error


def test_network_before_and_after():
    address = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
    for arguments in (("--network", "regtest", "address", "check", address), ("address", "--network", "regtest", "check", address),
                      ("address", "check", address, "--network", "regtest"), ("address", "check", "--network=regtest", address),
                      ("--network", "regtest", "address", "check", address, "--network", "regtest")):
        assert cli(*arguments, network=False)["network"] == "regtest"
    cli.refused("usage", "--network", "main", "address", "check", address, "--network", "test", network=False, status=2)
    cli.refused("usage", "--network", "mainnet", "address", "check", address, network=False, status=2)


def test_values_are_taken_as_they_are():
    verify = ("message", "verify", "--address", "bc1q9vza2e8x573nczrlzms0wvx3gsqjx7vavgkx0l")
    for given in (("--message", ""), ("--message=",), ("--message", "--message=x"), ("--message=--signature",), ("--message", "-x"),
                  ("--message", "vault"), ("--message=a=b",), ("--message", "[a,b]")):
        cli.refused("message.format", *verify, *given, "--signature", "sign", status=3)
    # A value that is missing must not swallow the next option.
    cli.refused("usage", "mnemonic", "generate", "--words=", "--reveal", status=2)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("sign", "psbt", "[a,b]"):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(b"no psbt")
            for command in ("inspect", "combine"):
                done = subprocess.run([cli.binary, "psbt", command, name], capture_output=True, cwd=folder, check=False)
                assert done.returncode == (7 if name == "[a,b]" and command == "combine" else 3), (name, command, done)


def test_secrets_in_argv_are_refused_and_not_repeated():
    canary = "zebra zoo canary"
    for option in ("--mnemonic", "--password", "--passphrase", "--xprv", "--seed-words"):
        for arguments in ((option, canary), (f"{option}={canary}",)):
            done = cli.run("mnemonic", "check", *arguments)
            error = json.loads(done.stderr)["error"]
            assert done.returncode == 2 and error["code"] == "usage" and b"zebra" not in done.stderr + done.stdout, done
            assert "command line" in error["message"], error
    for arguments in ((canary,), ("--nonsense-" + canary,), ("--mnemonic-file", "/dev/null", canary)):
        done = cli.run("mnemonic", "check", *arguments)
        assert done.returncode == 2 and b"zebra" not in done.stderr and b"zoo" not in done.stderr, done
    private = "xprv9s21ZrQH143K3GJpoapnV8SFfukcVBSfeCficPSGfubmSFDxo1kuHnLisriDvSnRRuL2Qrg5ggqHKNVpxR86QEC8w35uxmGoggxtQTPvfUu"
    done = cli.run("descriptor", "info", f"wpkh({private}/0/*)")
    assert done.returncode == 1 and private.encode() not in done.stderr and b"s21ZrQ" not in done.stderr, done


def test_exit_statuses():
    wrong = Secret("zoo " * 12)
    assert cli.run("mnemonic", "generate").returncode == 1
    assert cli.run("mnemonic", "frobnicate").returncode == 2
    assert cli.run("mnemonic", "check", "--mnemonic-file", wrong).returncode == 3
    assert cli.run("mnemonic", "check", "--mnemonic-file", "/nonexistent").returncode == 7
    assert cli.run("mnemonic", "check", "--mnemonic-file", "/").returncode == 7
    assert cli.run("mnemonic", "check", "--mnemonic-file", "fd:999").returncode == 7
    for bad in ("fd:", "fd:x", "fd:-1", "fd:1x"):
        assert cli.run("mnemonic", "check", f"--mnemonic-file={bad}").returncode == 2, bad


def test_closed_descriptors():
    with tempfile.TemporaryDirectory() as folder:
        script = '"$0" vault create "$1" --password-file fd:5 5<<<"a good password" >&-'
        done = subprocess.run(["bash", "-c", script, cli.binary, os.path.join(folder, "a.sandyk")], capture_output=True, check=False)
        assert done.returncode == 7 and json.loads(done.stderr)["error"]["code"] == "file.write", done
        assert os.listdir(folder) == [], "nothing may change when the answer cannot be given"
        script = '"$0" mnemonic check --mnemonic-file - <&-'
        done = subprocess.run(["bash", "-c", script, cli.binary], capture_output=True, check=False)
        assert done.returncode == 7 and json.loads(done.stderr)["error"]["code"] == "file.read", done


def test_odd_bytes_leave_as_json():
    for name in (b"\xff\xfe.psbt", "\u202egnp.psbt".encode(), b"a\"b\\c\x1b[2J", b"\xed\xa0\x80\xf5\x80\x80\x80\xc0\x80"):
        done = subprocess.run([cli.binary.encode(), b"psbt", b"inspect", name], capture_output=True, check=False)
        error = json.loads(done.stderr)["error"]
        assert done.returncode == 7 and done.stderr.isascii() and b"\x1b" not in done.stderr, done
        assert error["detail"]["file"] == name.decode("utf-8", "replace"), error


def test_start_is_quick():
    seconds = []
    for _ in range(20):
        started = time.perf_counter()
        done = cli.run("--version", network=False)
        seconds.append(time.perf_counter() - started)
        assert done.returncode == 0
    print(f"start to end of --version: best {min(seconds) * 1000:.1f} ms, median {statistics.median(seconds) * 1000:.1f} ms")
    assert min(seconds) < START_BOUND, seconds


if __name__ == "__main__":
    suite.run(globals())
