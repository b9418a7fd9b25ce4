"""No unexpected packet (I-07): offline nothing is sent, and with a source chosen it is talked to alone."""

import json
import os
import re
import subprocess
import sys
import tempfile

from framework import suite
from framework.cli import Secret
from framework.desktop import Desktop
from framework.live import PASSWORD, LiveVault
from framework.node import Node
from framework.suite import need, run

need("node")
need("strace")

from electrum_server import ElectrumServer

OWN_NETWORK = ["unshare", "--net"] if os.getuid() == 0 else ["unshare", "--map-root-user", "--net"]
CALLS = "trace=socket,connect,bind,sendto,sendmsg,sendmmsg,listen"
RUNNING_SECONDS = 4
# Captures every packet of every interface of its network, the loopback too, while the program runs; then counts them.
WATCH = """
import json, os, socket, subprocess, sys, threading
seen = []
tap = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3))
tap.settimeout(0.2)
over = threading.Event()
def listen():
    while True:
        try:
            seen.append(tap.recvfrom(65535)[0][:60].hex())
        except TimeoutError:
            if over.is_set():
                return
for scope in ("all", "default"):
    with open(f"/proc/sys/net/ipv6/conf/{scope}/disable_ipv6", "w") as file:
        file.write("1")
for words in ("link set lo up", "link add out0 type veth peer name out1", "address add 192.0.2.2/24 dev out0", "link set out1 up",
              "link set out0 up", "route add default via 192.0.2.1"):
    subprocess.run(["ip", *words.split()], check=True)
import time
time.sleep(0.5)
thread = threading.Thread(target=listen)
thread.start()
time.sleep(0.5)
before = len(seen)
done = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL, capture_output=True)
time.sleep(0.5)
over.set()
thread.join()
json.dump({"before": before, "packets": seen[before:], "status": done.returncode,
           "error": done.stderr.decode(errors="replace")}, open(sys.argv[1], "w"))
"""


def can_watch():
    done = subprocess.run([*OWN_NETWORK, "sh", "-c", "ip link add x type veth"], capture_output=True, check=False)
    if done.returncode == 0:
        return True
    required = "regtest" in os.environ.get("SANDYK_REQUIRE", "").split(",")
    print(f"{'REQUIRED AND MISSING' if required else 'SKIPPED'}: NO NETWORK NAMESPACES HERE, PACKETS ARE NOT COUNTED", flush=True)
    if required:
        sys.exit(1)
    return False


def watched(*command, environment=None):
    """What happened in a network of its own, which has a way out that leads nowhere."""
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report")
        subprocess.run([*OWN_NETWORK, sys.executable, "-c", WATCH, report, *command], check=True, env=environment, timeout=120)
        with open(report, encoding="ascii") as file:
            return json.load(file)


def traced(*command, environment=None, pass_fds=()):
    """Every call that makes or uses a socket."""
    with tempfile.TemporaryDirectory() as folder:
        trace = os.path.join(folder, "trace")
        subprocess.run(["strace", "-f", "-qq", "-e", CALLS, "-o", trace, *command], check=False, env=environment,
                       stdin=subprocess.DEVNULL, capture_output=True, timeout=120, pass_fds=pass_fds)
        with open(trace, encoding="ascii", errors="replace") as file:
            return [line for line in file.read().splitlines() if "(" in line]


def network_calls(lines):
    """The C library may ask its own cache daemon over a local socket; nothing else is let pass."""
    return [line for line in lines if re.search(r"\b(socket|connect|bind|listen)\(|\bsend\w+\(.*sa_family", line)
            and "AF_UNIX" not in line and "AF_LOCAL" not in line]


def password_file(vault):
    path = os.path.join(vault.folder.name, "password")
    with open(path, "wb") as file:
        file.write(PASSWORD.content)
    os.chmod(path, 0o600)
    return path


def offline_commands(vault):
    keys = ("--vault", vault.path, "--password-file", password_file(vault))
    yield ("wallet", "list", *keys)
    yield ("wallet", "source", "set", *keys, "--server", "ssl://electrum.example.org:50002")
    yield ("wallet", "source", "show", *keys)
    yield ("wallet", "history", *keys)
    yield ("wallet", "coins", *keys)
    yield ("wallet", "address", *keys)
    yield ("vault", "check", vault.path, "--password-file", password_file(vault))


def test_the_watch_sees_packets():
    """The control: a program that sends one packet is caught."""
    if can_watch():
        send = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('198.51.100.1', 53))"
        assert watched(sys.executable, "-c", send)["packets"], "the capture sees nothing"
    lines = traced(sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 9))")
    assert network_calls(lines), lines


def test_command_line_without_a_server_is_silent():
    vault = LiveVault("wpkh")
    words = Secret(vault.phrase)
    vault.cli("wallet", "confirm-backup", *vault.keys, "--mnemonic-file", words)
    for command in offline_commands(vault):
        arguments = [vault.cli.binary, "--network", "regtest", *command]
        assert network_calls(traced(*arguments, environment=vault.cli.environment())) == [], command
    if can_watch():
        for command in offline_commands(vault):
            seen = watched(vault.cli.binary, "--network", "regtest", *command, environment=vault.cli.environment())
            assert seen["packets"] == [] and seen["status"] == 0, (command, seen)
    # Not even a name is looked up before a source was chosen.
    bare = LiveVault("wpkh")
    arguments = [bare.cli.binary, "wallet", "sync", "--vault", bare.path, "--password-file", password_file(bare)]
    assert network_calls(traced(*arguments, environment=bare.cli.environment())) == []
    bare.cli.refused("chain.no_source", "wallet", "sync", *bare.keys, status=7)


def test_desktop_started_and_used_offline_is_silent():
    if "SANDYK_DESKTOP" not in os.environ:
        return print("SKIPPED: NO DESKTOP PROGRAM IN THIS BUILD", flush=True)
    desktop = Desktop("SANDYK_DESKTOP")
    running = ["timeout", str(RUNNING_SECONDS), desktop.binary]
    assert network_calls(traced(*running, environment=desktop.environment())) == []
    if can_watch():
        seen = watched(*running, environment=desktop.environment())
        assert seen["packets"] == [] and seen["status"] == 124, seen


def test_a_chosen_source_is_talked_to_alone():
    vault = LiveVault("wpkh")
    with Node() as node:
        node.fund(vault.addresses("wpkh", 0)[0], 10_000)
        with ElectrumServer(node.rpc) as server:
            sync = ("wallet", "sync", "--vault", vault.path, "--password-file", password_file(vault), "--server", server.url)
            lines = traced(vault.cli.binary, "--network", "regtest", *sync, environment=vault.cli.environment())
            assert len(server.asked) > 5
            calls = network_calls(lines)
            connects = [line for line in calls if "connect(" in line]
            assert connects and all(f"htons({server.port})" in line and '"127.0.0.1"' in line for line in connects), connects
            others = [line for line in calls if re.search(r"\b(bind|listen)\(|SOCK_DGRAM|SOCK_RAW|AF_NETLINK|\bsend\w+\(", line)]
            assert others == [], others


if __name__ == "__main__":
    run(globals())
