"""A vault whose wallets follow the chain, and what the node says of the same descriptors."""

import os
import sys
import tempfile

from framework.cli import Cli, Secret
from framework.coins import PHRASES, account, multisig_text, single_descriptor

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support"))

PASSWORD = Secret("correct horse battery staple 41")


class LiveVault:
    """One vault in a folder of its own; wallets are named by what they are."""

    def __init__(self, *kinds, phrase=PHRASES[0]):
        self.cli = Cli()
        self.folder = tempfile.TemporaryDirectory(prefix="sandyk-live-")
        self.path = os.path.join(self.folder.name, "live.sandyk")
        self.cli("vault", "create", self.path, "--unlock-memory", "64", "--password-file", PASSWORD)
        self.keys = ("--vault", self.path, "--password-file", PASSWORD)
        self.phrase = phrase
        self.descriptors = {}
        for kind in kinds:
            self.add_single(kind)

    def add_single(self, kind):
        restored = ("--mnemonic-file", Secret(self.phrase))
        if self.descriptors:
            seed = self.cli("wallet", "list", *self.keys)["seeds"][0]["fingerprint"]
            restored = ("--seed", seed)
        self.cli("wallet", "create", *self.keys, "--name", kind, "--type", kind, *restored)
        self.descriptors[kind] = single_descriptor(self.cli, kind, self.phrase)

    def add_multisig(self, kind, phrases=PHRASES, path="m/48h/1h/0h/2h"):
        """2 of 3, watched only."""
        keys = [account(self.cli, phrase, path) + "/<0;1>/*" for phrase in phrases]
        descriptor = self.cli("descriptor", "info", multisig_text(kind, keys))["descriptor"]
        self.cli("wallet", "import", *self.keys, "--name", kind, "--descriptor", descriptor, "--watch-only")
        self.descriptors[kind] = descriptor
        return descriptor

    def addresses(self, kind, last, keychain=0):
        derived = self.cli("descriptor", "derive", self.descriptors[kind], "--from", 0, "--to", last, "--keychain", keychain)
        return [item["address"] for item in derived["addresses"]]

    def command(self, name, *arguments, kind=None, **options):
        wallet = ("--wallet", kind) if kind else ()
        return self.cli("wallet", name, *self.keys, *wallet, *arguments, **options)

    def sync(self, url, *arguments, kind=None):
        return self.command("sync", *(("--server", url) if url else ()), *arguments, kind=kind)

    def sync_node(self, node, *arguments, kind=None):
        return self.command("sync", "--node", node_url(node), "--cookie-file", cookie(node), *arguments, kind=kind)

    def sync_refused(self, code, url, *arguments, kind=None, status=None):
        wallet = ("--wallet", kind) if kind else ()
        return self.cli.refused(code, "wallet", "sync", *self.keys, *wallet, *(("--server", url) if url else ()), *arguments,
                                status=status)

    def history(self, kind=None):
        return self.command("history", kind=kind)["transactions"]

    def coins(self, kind=None):
        return self.command("coins", kind=kind)["coins"]

    def balances(self, kind=None):
        return self.command("coins", kind=kind)["balances"]


def node_url(node):
    return f"http://127.0.0.1:{node.port}"


def cookie(node):
    return os.path.join(node.folder, "regtest", ".cookie")


def only(balances, **amounts):
    """Every state of the balance, and no other, has these amounts."""
    wanted = {f"{name}_sat": amount for name, amount in amounts.items()}
    rest = {name: amount for name, amount in balances.items() if amount}
    assert rest == {name: amount for name, amount in wanted.items() if amount}, (rest, wanted)


def spend(node, inputs, outputs, sequence=0xfffffffd, wallet="miner", send=True):
    """A transaction of the node's wallet from these coins; gives back its hex (and sends it)."""
    raw = node.rpc("createrawtransaction", [{"txid": txid, "vout": vout, "sequence": sequence} for txid, vout in inputs], outputs)
    signed = node.rpc("signrawtransactionwithwallet", raw, wallet=wallet)
    assert signed["complete"], signed
    if send:
        node.rpc("sendrawtransaction", signed["hex"])
    return signed["hex"]
