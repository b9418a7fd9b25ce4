"""Debian's Electrum, a wallet of another house, makes PSBTs for our keys; we open and sign them, the node mines them."""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from electrum_server import ElectrumServer
from framework.cli import Cli, Secret
from framework.coins import PHRASES, account, binary, multisig_text, node_takes, single_descriptor
from framework.node import Node, sat
from framework.suite import need, run

need("node")
need("electrum")

SYNC_SECONDS = 60
PATHS = {"pkh": "m/44h/1h/0h", "sh-wpkh": "m/49h/1h/0h", "wpkh": "m/84h/1h/0h"}
# Electrum knows the script type of a key by its version bytes (SLIP-132); pkh has none of its own.
VERSIONS = {"pkh": "043587cf", "sh-wpkh": "044a5262", "wpkh": "045f1cf6", "wsh": "02575483"}
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def with_version(xpub, version):
    number = 0
    for letter in xpub:
        number = number * 58 + BASE58.index(letter)
    payload = bytes.fromhex(version) + number.to_bytes(82, "big")[4:78]
    check = hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, text = int.from_bytes(payload + check, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        text = BASE58[rest] + text
    return text


class Electrum:
    """A daemon with its own folder, connected to one server only."""

    def __init__(self, port):
        self.folder = tempfile.TemporaryDirectory(prefix="sandyk-electrum-")
        self.server = f"127.0.0.1:{port}:t"

    def __enter__(self):
        self.call("daemon", "-d", "-s", self.server, "-1", parse=False)
        return self

    def __exit__(self, *_):
        self.call("stop", parse=False, check=False)
        self.folder.cleanup()

    def call(self, *arguments, parse=True, check=True):
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(["electrum", "--regtest", "-D", self.folder.name, *arguments], capture_output=True,
                              timeout=120, env=environment, stdin=subprocess.DEVNULL, text=True, check=False)
        if check and done.returncode != 0:
            raise RuntimeError(f"electrum {arguments[0]}: {done.stderr or done.stdout}")
        text = done.stdout.strip()
        if not parse:
            return text
        try:
            return json.loads(text)
        except ValueError:
            return text

    def watch(self, name, wallet_type, keystores):
        """Writes the file of a watch-only wallet, as its wizard would, and opens it."""
        path = os.path.join(self.folder.name, f"{name}.wallet")
        if len(keystores) == 1:
            stores = {"keystore": keystores[0]}
        else:
            stores = {f"x{number + 1}/": keystore for number, keystore in enumerate(keystores)}
        with open(path, "w", encoding="ascii") as file:
            json.dump({"seed_version": 17, "use_encryption": False, "wallet_type": wallet_type, **stores}, file)
        self.call("load_wallet", "-w", path, parse=False)
        return path

    def wait_for_balance(self, path, amount_sat):
        deadline = time.monotonic() + SYNC_SECONDS
        while True:
            balance = self.call("getbalance", "-w", path)
            if sat(balance.get("confirmed", "0")) == amount_sat and self.call("is_synchronized", "-w", path) is True:
                return
            if time.monotonic() > deadline:
                raise AssertionError(f"Electrum has not synchronised: {balance}")
            time.sleep(0.3)

    def unsigned_payment(self, path, address, amount):
        return self.call("payto", address, amount, "--unsigned", "--feerate", "5", "-w", path)


def keystore(cli, phrase, path, version, origin=True):
    text = account(cli, phrase, path)
    fingerprint, xpub = text[1:9], text.split("]")[1]
    known = {"derivation": path, "root_fingerprint": fingerprint} if origin else {}
    return {"type": "bip32", "xprv": None, "xpub": with_version(xpub, version), "pw_hash_version": 1, **known}


def fund(node, cli, descriptor, *amounts):
    derived = cli("descriptor", "derive", descriptor, "--from", 0, "--to", len(amounts) - 1)["addresses"]
    for item, amount in zip(derived, amounts):
        node.fund(item["address"], amount)


def finish(node, cli, psbt):
    final = cli("psbt", "finalize", "-", stdin=psbt.encode())
    assert final["complete"]
    node_takes(node, final["tx"])


def check_payment(cli, psbt, descriptor, amount_sat):
    seen = cli("psbt", "inspect", "-", "--descriptor", descriptor, stdin=binary(psbt))
    assert seen["refusals"] == [], seen["refusals"]
    assert seen["leaving_sat"] == amount_sat
    assert [output["role"] for output in seen["outputs"]].count("payment") == 1
    assert all(item["amount_proven"] and item["is_ours"] for item in seen["inputs"])
    return seen


def test_single_signature_wallets():
    with Node() as node:
        cli = Cli()
        node.miner_address()
        for kind, path in PATHS.items():
            fund(node, cli, single_descriptor(cli, kind), 300_000, 200_000)
        with ElectrumServer(node.rpc) as server, Electrum(server.port) as electrum:
            for kind, path in PATHS.items():
                descriptor = single_descriptor(cli, kind)
                store = keystore(cli, PHRASES[0], path, VERSIONS[kind])
                wallet = electrum.watch(kind, "standard", [store])
                electrum.wait_for_balance(wallet, 500_000)
                psbt = electrum.unsigned_payment(wallet, node.miner_address(), "0.0035")
                seen = check_payment(cli, psbt, descriptor, 350_000)
                assert [output["is_change"] for output in seen["outputs"]].count(True) == 1
                signed = cli("psbt", "sign", "-", "--mnemonic-file", Secret(PHRASES[0]), stdin=psbt.encode())
                assert signed["complete"]
                finish(node, cli, signed["psbt"])


def test_wallet_restored_from_an_xpub():
    """Electrum knows nothing of our master; our scripts are found by deriving them from our descriptor."""
    with Node() as node:
        cli = Cli()
        descriptor = single_descriptor(cli, "wpkh")
        fund(node, cli, descriptor, 300_000, 200_000)
        with ElectrumServer(node.rpc) as server, Electrum(server.port) as electrum:
            store = keystore(cli, PHRASES[0], PATHS["wpkh"], VERSIONS["wpkh"], origin=False)
            wallet = electrum.watch("bare", "standard", [store])
            electrum.wait_for_balance(wallet, 500_000)
            psbt = electrum.unsigned_payment(wallet, node.miner_address(), "0.0035")
            seen = check_payment(cli, psbt, descriptor, 350_000)
            assert [output["is_change"] for output in seen["outputs"]].count(True) == 1
            signed = cli("psbt", "sign", "-", "--mnemonic-file", Secret(PHRASES[0]), "--descriptor", descriptor,
                         stdin=psbt.encode())
            assert signed["complete"]
            finish(node, cli, signed["psbt"])


def test_multisig_wallet():
    with Node() as node:
        cli = Cli()
        path = "m/48h/1h/0h/2h"
        keys = [account(cli, phrase, path) + "/<0;1>/*" for phrase in PHRASES]
        descriptor = cli("descriptor", "info", multisig_text("wsh", keys))["descriptor"]
        fund(node, cli, descriptor, 300_000, 200_000)
        with ElectrumServer(node.rpc) as server, Electrum(server.port) as electrum:
            stores = [keystore(cli, phrase, path, VERSIONS["wsh"]) for phrase in PHRASES]
            wallet = electrum.watch("shared", "2of3", stores)
            electrum.wait_for_balance(wallet, 500_000)
            psbt = electrum.unsigned_payment(wallet, node.miner_address(), "0.0035")
            check_payment(cli, psbt, descriptor, 350_000)
            for phrase in (PHRASES[2], PHRASES[0]):
                signed = cli("psbt", "sign", "-", "--mnemonic-file", Secret(phrase), "--descriptor", descriptor,
                             stdin=psbt.encode())
                psbt = signed["psbt"]
            assert signed["complete"]
            finish(node, cli, psbt)


if __name__ == "__main__":
    run(globals())
