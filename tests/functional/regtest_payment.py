"""Payments from a followed wallet, each taken and mined by the node: every script type, multisig with the offline signer in
another process, fee bump, cancel, child pays for parent, and one payment to two hundred."""

import os
import tempfile

from framework.cli import Cli, Secret
from framework.coins import PHRASES, SINGLE_TYPES
from framework.live import PASSWORD, LiveVault, only
from framework.node import Node, btc, sat
from framework.suite import need, run

need("node")

from electrum_server import ElectrumServer


class Stage:
    """A vault that follows a node over a server of its chain."""

    def __init__(self, node, server, *kinds):
        self.node, self.server = node, server
        self.vault = LiveVault(*kinds)
        self.cli = self.vault.cli

    def sync(self, kind=None):
        self.server.update()
        return self.vault.sync(self.server.url, kind=kind)

    def payment(self, command, *arguments, kind=None):
        wallet = ("--wallet", kind) if kind and command == "prepare" else ()
        return self.cli("payment", command, *self.vault.keys, *wallet, *arguments)

    def prepare(self, kind, *recipients, rate="5", more=()):
        """Each recipient is (address, satoshi or "max")."""
        to = [word for address, amount in recipients for word in ("--to", f"{address}={amount}" + ("sat" if amount != "max" else ""))]
        return self.payment("prepare", *to, "--fee-rate", rate, *more, kind=kind)

    def pay(self, kind, *recipients, **options):
        """Prepared, signed in the vault and broadcast; gives back the draft's id and the txid."""
        draft = str(self.prepare(kind, *recipients, **options)["draft_id"])
        signed = self.payment("sign", draft)
        sent = self.payment("broadcast", draft)
        assert signed["complete"] and sent["sent"], (signed, sent)
        return draft, sent["txid"]

    def replaced(self, command, transaction, rate):
        """A bump, a cancel or a child, signed and sent; gives back its txid."""
        draft = str(self.payment(command, transaction, "--fee-rate", rate)["draft_id"])
        self.payment("sign", draft)
        return self.payment("broadcast", draft)["txid"]

    def mempool(self, txid):
        return self.node.rpc("getmempoolentry", txid)

    def paid(self, txid, address):
        transaction = self.node.rpc("getrawtransaction", txid, True)
        return sum(sat(output["value"]) for output in transaction["vout"] if output["scriptPubKey"].get("address") == address)


def with_stage(test, *kinds):
    with Node() as node, ElectrumServer(node.rpc) as server:
        node.miner_address()
        test(Stage(node, server, *kinds))


def test_each_script_type():
    def pays(stage):
        for kind in SINGLE_TYPES:
            for address in stage.vault.addresses(kind, 2):
                stage.node.fund(address, 100_000)
            stage.sync(kind)
            target = stage.node.miner_address()
            _, txid = stage.pay(kind, (target, 250_000))
            entry = stage.mempool(txid)
            fee = sat(entry["fees"]["base"])
            assert stage.paid(txid, target) == 250_000
            assert 5 * entry["vsize"] <= fee <= 6 * entry["vsize"] + 300, (kind, fee, entry)
            answer = stage.sync(kind)
            only(answer["balances"], unconfirmed_change=50_000 - fee)
            stage.node.mine()
            answer = stage.sync(kind)
            only(answer["balances"], proven=50_000 - fee)
            # All that is left.
            _, txid = stage.pay(kind, (target, "max"))
            assert len(stage.node.rpc("getrawtransaction", txid, True)["vout"]) == 1
            stage.node.mine()
            only(stage.sync(kind)["balances"])
    with_stage(pays, *SINGLE_TYPES)


def test_bump_cancel_and_child():
    def pays(stage):
        node, target = stage.node, stage.node.miner_address()
        for address in stage.vault.addresses("wpkh", 3):
            node.fund(address, 200_000)
        stage.sync()
        # A higher fee: the first transaction is replaced, the recipient gets the same.
        draft, first = stage.pay("wpkh", (target, 150_000), rate="2")
        second = stage.replaced("bump", draft, "12")
        assert node.rpc("getrawmempool") == [second] and second != first
        assert stage.paid(second, target) == 150_000
        node.mine()
        stage.sync()
        states = {item["txid"]: item["state"] for item in stage.vault.history()}
        assert states[second] == "valid" and states.get(first, "conflicted") != "valid", states
        # Taken back.
        before = stage.sync()["balance"]
        draft, third = stage.pay("wpkh", (target, 120_000), rate="2")
        fourth = stage.replaced("cancel", draft, "10")
        fee = sat(stage.mempool(fourth)["fees"]["base"])
        assert node.rpc("getrawmempool") == [fourth] and stage.paid(fourth, target) == 0 and third != fourth
        node.mine()
        only(stage.sync()["balances"], proven=before - fee)
        # A payment to us that hangs is pulled by a child of ours.
        low = node.rpc("sendtoaddress", wallet="miner", address=stage.vault.addresses("wpkh", 9)[9], amount=btc(80_000), fee_rate=1)
        stage.sync()
        txid = stage.replaced("cpfp", low, "20")
        entry = stage.mempool(txid)
        assert low in entry["depends"] and sat(entry["fees"]["ancestor"]) >= 19 * entry["ancestorsize"], entry
        node.mine()
        stage.sync()
    with_stage(pays, "wpkh")


def test_two_hundred_recipients_at_once():
    def pays(stage):
        node = stage.node
        for address in stage.vault.addresses("tr", 2):
            node.fund(address, 2_000_000)
        stage.sync()
        targets = [(node.rpc("getnewaddress", wallet="miner"), 10_000 + number) for number in range(200)]
        with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="ascii") as table:
            table.write("address,amount_sat\n" + "".join(f"{address},{amount}\n" for address, amount in targets))
            table.flush()
            draft = stage.payment("prepare", "--csv", table.name, "--fee-rate", "3", kind="tr")
        stage.payment("sign", str(draft["draft_id"]))
        txid = stage.payment("broadcast", str(draft["draft_id"]))["txid"]
        node.mine()
        outputs = {output["scriptPubKey"]["address"]: sat(output["value"])
                   for output in node.rpc("getrawtransaction", txid, True)["vout"]}
        assert all(outputs[address] == amount for address, amount in targets) and len(outputs) == 201
        answer = stage.sync()
        assert answer["balance"] == 6_000_000 - sum(amount for _, amount in targets) - draft["fee_sat"]
    with_stage(pays, "tr")


def test_multisig_with_the_offline_signer_in_another_process():
    """The desk watches and has no key; two signers, each another process with another vault, see only files."""
    def pays(stage):
        node = stage.node
        descriptor = stage.vault.add_multisig("wsh")
        for address in stage.vault.addresses("wsh", 1):
            node.fund(address, 300_000)
        stage.sync()
        target = node.miner_address()
        with tempfile.TemporaryDirectory() as folder:
            medium = os.path.join(folder, "payment.psbt")
            draft = stage.prepare("wsh", (target, 450_000), more=("--out", medium))
            number = str(draft["draft_id"])
            stage.cli.refused("payment.state", "payment", "broadcast", *stage.vault.keys, number)
            for phrase in (PHRASES[1], PHRASES[2]):
                signer = Cli()
                own = os.path.join(folder, f"signer{PHRASES.index(phrase)}.sandyk")
                signer("vault", "create", own, "--unlock-memory", "64", "--password-file", PASSWORD, "--profile", "signer")
                keys = ("--vault", own, "--password-file", PASSWORD)
                signer("wallet", "create", *keys, "--name", "own", "--mnemonic-file", Secret(phrase))
                signer("wallet", "import", *keys, "--name", "shared", "--descriptor", descriptor)
                seen = signer("psbt", "inspect", medium, *keys, "--wallet", "shared")
                assert seen["leaving_sat"] == 450_000 and seen["refusals"] == []
                signed = signer("psbt", "sign", medium, *keys, "--wallet", "shared", "--out", medium)
                assert signed["signatures_added"] == len(seen["inputs"])
                answer = stage.payment("import", medium)
            assert answer["complete"], answer
            txid = stage.payment("broadcast", number)["txid"]
            # Saved before it is sent, so sending it again is harmless.
            assert stage.payment("broadcast", number)["txid"] == txid
            node.mine()
            assert stage.payment("broadcast", number)["txid"] == txid
            assert stage.paid(txid, target) == 450_000
            only(stage.sync()["balances"], proven=600_000 - 450_000 - draft["fee_sat"])
    with_stage(pays)


def test_what_the_node_refuses_is_told_in_our_words():
    def pays(stage):
        node = stage.node
        node.fund(stage.vault.addresses("wpkh", 0)[0], 100_000)
        stage.sync()
        draft = str(stage.prepare("wpkh", (node.miner_address(), 50_000))["draft_id"])
        signed = stage.payment("sign", draft)
        raw = node.rpc("finalizepsbt", signed["psbt"])["hex"]
        assert node.rpc("testmempoolaccept", [raw])[0]["allowed"]
        stage.server.lies.error = "blockchain.transaction.broadcast"
        error = stage.cli.refused("chain.rejected", "payment", "broadcast", *stage.vault.keys, draft, status=1)
        assert "evil" not in str(error.detail) + error.message
        stage.server.lies.error = None
        stage.payment("broadcast", draft)
        node.mine()
        stage.sync()
    with_stage(pays, "wpkh")


if __name__ == "__main__":
    run(globals())
