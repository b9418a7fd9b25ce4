#!/usr/bin/env python3
"""How long a wallet with a long past takes to be restored over Electrum's protocol, beside Debian's Electrum in the same run,
and over Bitcoin Core's RPC.

usage: restore.py SANDYK-CLI [ADDRESSES] (10,000 addresses, 20,000 transactions). The server and the node are on the loopback,
in processes of their own (replay_server.py, replay_node.py); what they take by themselves is shown, for no client can be
faster.
"""

import json
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, "..", "functional"))

from framework.cli import Cli, Secret
from framework.coins import PHRASES, account, single_descriptor

PASSWORD = Secret("correct horse battery staple 41")
ELECTRUM_SECONDS = 600


class Replay:
    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([sys.executable, os.path.join(HERE, program), *arguments],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.facts = json.loads(self.process.stdout.readline())
        self.port = self.facts["port"]

    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def measured(function):
    """Wall and processor seconds of the child processes, and the largest of them in MiB."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    answer = function()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return answer, time.monotonic() - started, cpu, after.ru_maxrss / 1024


def bare_client(port, hashes):
    """The least that any client must do: ask for everything, 40 at a time, and look at nothing."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        stream = connection.makefile("rwb")
        def ask(method, params):
            for start in range(0, len(params), 40):
                part = params[start:start + 40]
                stream.write(b"".join(b'{"id":1,"method":"%s","params":%s}\n' % (method, json.dumps(item).encode()) for item in part))
                stream.flush()
                yield from (stream.readline() for _ in part)
        started = time.monotonic()
        for _ in ask(b"blockchain.scripthash.subscribe", [[item] for item in hashes]):
            pass
        found = {}
        for line in ask(b"blockchain.scripthash.get_history", [[item] for item in hashes]):
            found.update({item["tx_hash"]: item["height"] for item in json.loads(line)["result"]})
        for method in (b"blockchain.transaction.get", b"blockchain.transaction.get_merkle"):
            for _ in ask(method, [[txid] if method.endswith(b"get") else [txid, height] for txid, height in found.items()]):
                pass
        return time.monotonic() - started


def sandyk(cli, replay, folder, over, source):
    vault = os.path.join(folder, f"restore-{over}.sandyk")
    cli("vault", "create", vault, "--password-file", PASSWORD)
    keys = ("--vault", vault, "--password-file", PASSWORD)
    cli("wallet", "create", *keys, "--mnemonic-file", Secret(PHRASES[0]), "--type", "wpkh", "--name", "Restored")
    _, opening, _, _ = measured(lambda: cli("wallet", "list", *keys))
    answer, wall, cpu, memory = measured(
        lambda: cli("wallet", "sync", *keys, *source, timeout=ELECTRUM_SECONDS))
    assert answer["balance"] == replay.facts["balance"], (answer["balance"], replay.facts)
    assert answer["balances"]["proven_sat"] == answer["balance"] and answer["transaction_count"] == replay.facts["transactions"]
    print(f"Sandyk over {over}: restore {wall - opening:.2f} s (processor {cpu:.2f} s with the key derivation), memory {memory:.0f} MiB, "
          f"vault file {os.path.getsize(vault) / 2**20:.1f} MiB; opening and key derivation of {opening:.2f} s apart")
    for name in ("coins", "history", "sync"):
        _, wall, _, _ = measured(lambda name=name: cli("wallet", name, *keys, *(("--limit", 50) if name != "sync" else ())))
        print(f"Sandyk over {over}: {name} again {max(wall - opening, 0):.2f} s")


def electrum(cli, replay, folder):
    if not shutil.which("electrum"):
        return print("Electrum: NOT ON THIS MACHINE")
    home = os.path.join(folder, "electrum")
    environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8"}

    def call(*arguments):
        return subprocess.run(["electrum", "--regtest", "-D", home, *arguments], capture_output=True, text=True, env=environment,
                              stdin=subprocess.DEVNULL, check=False).stdout.strip()

    xpub = account(cli, PHRASES[0], "m/84h/1h/0h").split("]")[1]
    sys.path.append(os.path.join(HERE, "..", "functional"))
    wallet = os.path.join(folder, "electrum.wallet")
    with open(wallet, "w", encoding="ascii") as file:
        json.dump({"seed_version": 17, "use_encryption": False, "wallet_type": "standard",
                   "keystore": {"type": "bip32", "xprv": None, "xpub": slip132(xpub), "pw_hash_version": 1}}, file)
    call("daemon", "-d", "-s", f"127.0.0.1:{replay.port}:t", "-1")
    started = time.monotonic()
    call("load_wallet", "-w", wallet)
    wanted = replay.facts["balance"]
    while time.monotonic() - started < ELECTRUM_SECONDS:
        try:
            confirmed = json.loads(call("getbalance", "-w", wallet)).get("confirmed", "0")
        except ValueError:
            confirmed = "0"
        whole, _, rest = confirmed.partition(".")
        if int(whole) * 10**8 + int(rest.ljust(8, "0") or 0) == wanted and call("is_synchronized", "-w", wallet) == "true":
            break
        time.sleep(0.5)
    print(f"Electrum: restore {time.monotonic() - started:.1f} s")
    call("stop")
    if os.path.exists(wallet):
        print(f"Electrum: wallet file {os.path.getsize(wallet) / 2**20:.1f} MiB")


def slip132(xpub):
    """The same key with the version bytes by which Electrum knows a wpkh wallet of a test network."""
    import hashlib
    alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    number = 0
    for letter in xpub:
        number = number * 58 + alphabet.index(letter)
    payload = bytes.fromhex("045f1cf6") + number.to_bytes(82, "big")[4:78]
    number = int.from_bytes(payload + hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4], "big")
    text = ""
    while number:
        number, rest = divmod(number, 58)
        text = alphabet[rest] + text
    return text


def main():
    import hashlib
    cli = Cli("regtest", binary=os.path.abspath(sys.argv[1]))
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    descriptor = single_descriptor(cli, "wpkh")
    scripts = {}
    for keychain, name in enumerate(("receive", "change")):
        derived = cli("descriptor", "derive", descriptor, "--from", 0, "--to", count // 2 - 1, "--keychain", keychain)
        scripts[name] = [item["script_pubkey"] for item in derived["addresses"]]
    hashes = [hashlib.sha256(bytes.fromhex(item)).digest()[::-1].hex() for item in scripts["receive"] + scripts["change"]]
    with tempfile.TemporaryDirectory(prefix="sandyk-restore-") as folder:
        path = os.path.join(folder, "scripts")
        with open(path, "w", encoding="ascii") as file:
            json.dump(scripts, file)
        replay = Replay("replay_server.py", path)
        try:
            print(f"{count} addresses, {replay.facts['transactions']} transactions, load of the machine {os.getloadavg()[0]:.1f}")
            print(f"lower bound: a client that asks and looks at nothing {bare_client(replay.port, hashes):.2f} s")
            before = replay.cpu_seconds()
            sandyk(cli, replay, folder, "Electrum", ("--server", f"tcp://127.0.0.1:{replay.port}"))
            print(f"of that, the server itself {replay.cpu_seconds() - before:.2f} s of processor")
            electrum(cli, replay, folder)
        finally:
            replay.close()
        cookie = os.path.join(folder, "cookie")
        node = Replay("replay_node.py", path, cookie)
        try:
            sandyk(cli, node, folder, "Core RPC", ("--node", f"http://127.0.0.1:{node.port}", "--cookie-file", cookie))
            print(f"of that, the node itself {node.cpu_seconds():.2f} s of processor")
        finally:
            node.close()


if __name__ == "__main__":
    main()
