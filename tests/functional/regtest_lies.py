"""A server that lies, hides, delays and floods leaves the state honest, and each lie has an error of its own."""

import json
import re

from framework.live import LiveVault, only
from framework.node import Node, btc
from framework.suite import need, run

need("node")

from chain_index import script_hash
from electrum_lies import HOSTILE_TEXT, Lies
from electrum_server import ElectrumServer


class Stage:
    """A wallet with two proven payments, and a third that the server may lie about."""

    def __init__(self, node):
        self.vault = LiveVault("wpkh")
        self.addresses = self.vault.addresses("wpkh", 30)
        node.fund(self.addresses[0], 100_000)
        node.fund(self.addresses[1], 50_000)

    def fork(self):
        return self.vault


def with_stage(test):
    with Node() as node, ElectrumServer(node.rpc) as server:
        stage = Stage(node)
        server.update()
        stage.vault.sync(server.url)
        only(stage.vault.balances(), proven=150_000)
        stage.third = node.fund(stage.addresses[2], 25_000)
        node.mine(3)
        server.update()
        stage.node, stage.server = node, server
        stage.script = node.rpc("getaddressinfo", stage.addresses[3], wallet="miner")["scriptPubKey"]
        test(stage)


def refused(stage, code, lies, *options, status=None, timeout=30, reported=0):
    """The lie is refused; what is proven stays proven, what is not is at most reported; an honest server is believed afterwards."""
    vault, server = stage.vault, stage.server
    server.lies = lies
    error = vault.sync_refused(code, None, "--timeout", timeout, *options, status=status)
    told = json.dumps([error.message, error.detail])
    for piece in ("<b>", "evil", "\u202e", "\x1b"):
        assert piece not in told and json.dumps(piece)[1:-1] not in told, told
    balances = vault.balances()
    assert balances["proven_sat"] in ((0, 100_000, 150_000, 175_000) if "--anew" in options else (150_000, 175_000)), balances
    assert sum(balances.values()) <= 175_000 + reported, balances
    server.lies = Lies()
    only(vault.sync(None)["balances"], proven=175_000)
    vault.sync(None, "--anew")


def test_proofs_headers_and_transactions():
    def lies(stage):
        for code, lie in (("chain.bad_proof", {"wrong_proof": True}), ("chain.bad_proof", {"wrong_position": True}),
                          ("chain.bad_proof", {"moved": (stage.third, 105)}),
                          ("chain.bad_transaction", {"altered_amount": True})):
            refused(stage, code, Lies(**lie), "--anew", status=1)
        stage.node.mine(6)
        stage.server.update()
        refused(stage, "chain.bad_header", Lies(wrong_header=True), status=1)
    with_stage(lies)


def test_invented_payments():
    def lies(stage):
        invented = (script_hash(stage.script), stage.script, 7_000_000)
        refused_with = Lies(invented=(*invented, 104))
        refused(stage, "chain.bad_proof", refused_with, status=1, reported=7_000_000)
        # In no block: it can be shown as unconfirmed only, and goes when the server no longer speaks of it.
        stage.server.lies = Lies(invented=(*invented, 0))
        only(stage.vault.sync(None)["balances"], proven=175_000, unconfirmed=7_000_000)
        stage.server.lies = Lies()
        only(stage.vault.sync(None)["balances"], proven=175_000)
        assert "vanished" in [item["state"] for item in stage.vault.history()]
    with_stage(lies)


def test_hidden_payments():
    def lies(stage):
        stage.server.lies = Lies(hidden=stage.third)
        only(stage.vault.sync(None)["balances"], proven=150_000)
        stage.server.lies = Lies()
        only(stage.vault.sync(None)["balances"], proven=175_000)
        # One that was proven before is not forgotten quietly.
        stage.server.lies = Lies(hidden=stage.third)
        answer = stage.vault.sync(None)
        only(answer["balances"], proven=175_000)
        assert {"transaction_vanished", "sources_disagree"} & {alert["kind"] for alert in answer["alerts"]}, answer
        stage.server.lies = Lies()
        only(stage.vault.sync(None)["balances"], proven=175_000)
    with_stage(lies)


def test_histories_that_do_not_fit_their_status():
    def lies(stage):
        stage.node.fund(stage.addresses[0], 0 + 1_000_000)
        stage.server.update()
        for lie in ({"forgotten": stage.third}, {"reordered": True}):
            stage.server.lies = Lies(**lie)
            error = stage.vault.sync_refused("chain.protocol", None, "--anew", status=7)
            assert error.code
        stage.server.lies = Lies()
        only(stage.vault.sync(None)["balances"], proven=1_175_000)
    with_stage(lies)


def test_other_networks_versions_and_refusals():
    def lies(stage):
        stage.server.lies = Lies(wrong_genesis=True)
        LiveVault("tr").sync_refused("chain.wrong_network", stage.server.url, status=1)
        refused(stage, "chain.version", Lies(version=["x", "9.9"]), status=7)
        refused(stage, "chain.refused", Lies(error="blockchain.scripthash.subscribe"), status=7)
        refused(stage, "chain.refused", Lies(error="blockchain.headers.subscribe"), status=7)
    with_stage(lies)


def test_noise():
    def lies(stage):
        noises = (b"<html><body>504 Gateway Time-out</body></html>\n", b"\0" * 64 + b"\n", b"\n\n\n",
                  b"{\"id\":\n", b"[" * 1_000 + b"\n", b'{"jsonrpc":"2.0","id":"2","result":null}\n', b"\xff\xfe\xfa\n",
                  b'{"jsonrpc":"2.0","id":99999,"result":{}}\n', b'{"jsonrpc":"2.0","method":"\xe2\x80\xae","params":[1e999]}\n')
        for noise in noises:
            refused(stage, "chain.protocol", Lies(line=noise), status=7, timeout=5)
        refused(stage, "net.too_large", Lies(line=b"x" * 1_000_000 + b"\n"), status=7)
        refused(stage, "net.too_large", Lies(flood=True), status=7)
    with_stage(lies)


def test_silence_and_delay():
    def lies(stage):
        for answered in (0, 2, 4, 20):
            refused(stage, "chain.timeout", Lies(silent_after=answered), "--anew", status=7, timeout=2)
        stage.server.lies = Lies(delay=0.01)
        only(stage.vault.sync(None, "--anew")["balances"], proven=175_000)
        refused(stage, "chain.timeout", Lies(delay=3), status=7, timeout=1)
    with_stage(lies)


def test_a_status_that_never_settles_comes_to_an_end():
    def lies(stage):
        stage.server.lies = Lies(unsettled=True)
        try:
            stage.vault.sync(None, "--anew")
        except Exception as error:
            assert re.search(r"chain\.(protocol|timeout)", str(error)), error
        only({name: amount for name, amount in stage.vault.balances().items() if name == "proven_sat"},
             proven=stage.vault.balances()["proven_sat"])
        assert sum(stage.vault.balances().values()) <= 175_000
        stage.server.lies = Lies()
        only(stage.vault.sync(None)["balances"], proven=175_000)
    with_stage(lies)


def test_a_server_that_is_behind():
    def lies(stage):
        stage.vault.sync(None)
        stage.server.lies = Lies(behind=4)
        answer = stage.vault.sync(None)
        assert "source_behind" in [alert["kind"] for alert in answer["alerts"]], answer["alerts"]
        # What was proven once needs no second proof.
        assert answer["balances"]["proven_sat"] >= 150_000
        stage.server.lies = Lies()
        only(stage.vault.sync(None)["balances"], proven=175_000)
    with_stage(lies)


def test_blocks_replaced_in_the_middle_of_a_sync():
    def lies(stage):
        node, server = stage.node, stage.server
        def replace():
            height = node.rpc("getblockcount")
            node.rpc("invalidateblock", node.rpc("getblockhash", height - 2))
            node.mine(5)
            server.update()
        for number in (4, 12, 30, 50):
            server.lies = Lies(at_request={len(server.asked) + number: replace})
            try:
                stage.vault.sync(None, "--anew")
            except Exception as error:
                assert "chain." in str(error), error
            server.lies = Lies()
            only(stage.vault.sync(None)["balances"], proven=175_000)
    with_stage(lies)


def test_hostile_text_reaches_nobody():
    def lies(stage):
        stage.server.lies = Lies(error="blockchain.transaction.get")
        done = stage.vault.cli.run("wallet", "sync", *stage.vault.keys, "--anew")
        assert done.returncode == 7 and not done.stdout
        for piece in (b"<b>", b"evil", "\u202e".encode(), b"\x1b", rb"\u202e"):
            assert piece not in done.stderr, done.stderr
        assert HOSTILE_TEXT not in done.stderr.decode()
    with_stage(lies)


if __name__ == "__main__":
    run(globals())
