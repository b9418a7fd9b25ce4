"""The offline signer opens no network socket, and does not open its windows on a network: requirement O-01."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

from framework import suite
from framework.desktop import Desktop

signer = Desktop("SANDYK_SIGNER")
desktop = Desktop("SANDYK_DESKTOP")
RUNNING_SECONDS = 4
# A namespace of network interfaces of its own, with the files that tell of them.
OWN_NETWORK = ["unshare", "--net", "--mount"] if os.getuid() == 0 else ["unshare", "--map-root-user", "--net", "--mount"]


def can(command):
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def inside(script):
    """The program in a network of its own; `script` prepares it."""
    return [*OWN_NETWORK, "sh", "-ec", f'mount -t sysfs none /sys; {script}\nexec "$@"', "sh"]


def skipped(what):
    required = "gui" in os.environ.get("SANDYK_REQUIRE", "").split(",")
    print(f"{'REQUIRED AND MISSING' if required else 'SKIPPED'}: {what}", flush=True)
    if required:
        sys.exit(1)


def socket_calls(program, *arguments):
    """Every call of the running program that makes or uses a socket, from its start on."""
    with tempfile.TemporaryDirectory() as folder:
        trace = os.path.join(folder, "trace")
        running = [] if arguments else ["timeout", str(RUNNING_SECONDS)]
        before = [*inside(""), "strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto,sendmsg,execve", "-o", trace, *running]
        done = program.run(*arguments, before=before)
        # 124: timeout ended it, it was running all the time.
        assert done.returncode == (0 if arguments else 124), done
        with open(trace, encoding="ascii", errors="replace") as file:
            lines = file.read().splitlines()
    assert any("execve" in line and program.binary in line for line in lines), "the trace saw nothing"
    # What is sent without an address goes through a socket that was counted when it was made.
    return [line for line in lines if re.search(r"\b(socket|connect|bind)\(|\bsend\w+\(.*sa_family", line)]


def test_no_network_socket():
    suite.need("strace")
    if not can(inside("") + ["true"]):
        return skipped("NO NAMESPACES HERE, SOCKETS ARE NOT COUNTED")
    for arguments in (["--measure-start"], []):
        for line in socket_calls(signer, *arguments):
            # The C library asks nscd for the name of the user, over a local socket.
            assert "AF_UNIX" in line, line


def test_the_trace_sees_sockets():
    suite.need("strace")
    if not can(inside("") + ["true"]):
        return skipped("NO NAMESPACES HERE, SOCKETS ARE NOT COUNTED")
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.join(folder, "network.py")
        with open(script, "w", encoding="ascii") as file:
            file.write("#!/usr/bin/env python3\nimport socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n")
        os.chmod(script, 0o755)
        other = Desktop("SANDYK_SIGNER")
        other.binary = script
        assert any("AF_INET" in line for line in socket_calls(other, "--measure-start"))


def test_starts_where_no_interface_is_up():
    if not can(inside("") + ["true"]):
        return skipped("NO NAMESPACES HERE, THE GATE IS NOT TRIED")
    assert signer.first_window(*inside("")) == "main"
    if shutil.which("ip"):
        # The loopback reaches nobody.
        assert signer.first_window(*inside("ip link set lo up")) == "main"


def test_shows_the_gate_where_an_interface_is_up():
    kinds = [kind for kind in ("dummy", "bridge", "veth") if can(inside(f"ip link add made0 type {kind}") + ["true"])]
    if not kinds:
        return skipped("NO INTERFACE CAN BE MADE HERE, THE GATE IS NOT TRIED")
    make = f"ip link add made0 type {kinds[0]}"
    assert signer.first_window(*inside(make)) == "main", "an interface that is down is no network"
    assert signer.first_window(*inside(f"{make}; ip link set made0 up")) == "gate"
    # A vault on the command line is no way around it.
    done = signer.run("--measure-start", "/nowhere/a.sandyk", before=inside(f"{make}; ip link set made0 up"))
    assert "window: gate" in done.stdout, done
    assert desktop.first_window(*inside(f"{make}; ip link set made0 up")) == "main", "the other program has no gate"


def test_shows_the_gate_where_interfaces_cannot_be_seen():
    hide = "mount -t tmpfs none /sys"
    if not can(inside(hide) + ["true"]):
        return skipped("NO NAMESPACES HERE, THE GATE IS NOT TRIED")
    assert signer.first_window(*inside(hide)) == "gate"


if __name__ == "__main__":
    suite.run(globals())
