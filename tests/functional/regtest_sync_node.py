"""Wallets follow the chain over the RPC of the person's own node, with and without its index of block filters."""

import hmac
import os
import tempfile

from framework.cli import Secret
from framework.coins import SINGLE_TYPES, wait_for_coins, watch_wallet
from framework.live import LiveVault, cookie, node_url, only, spend
from framework.node import Node, btc, sat
from framework.suite import need, run

need("node")

KINDS_OF_NODE = (("blockfilterindex=1",), ())


def indexed(node):
    """The filters are made in the background."""
    for _ in range(100):
        info = node.rpc("getindexinfo")
        if all(index["synced"] and index["best_block_height"] == node.rpc("getblockcount") for index in info.values()):
            return


def test_restore_receive_and_follow():
    for options in KINDS_OF_NODE:
        vault = LiveVault(*SINGLE_TYPES)
        with Node(*options) as node:
            node.miner_address()
            for kind in vault.descriptors:
                watch_wallet(node, "watch-" + kind, vault.descriptors[kind])
                for address, amount in ((vault.addresses(kind, 15)[15], 300_000), (vault.addresses(kind, 2, keychain=1)[2], 100_000)):
                    node.rpc("sendtoaddress", address, btc(amount), wallet="miner")
            node.mine()
            indexed(node)
            for kind in vault.descriptors:
                only(vault.sync_node(node, kind=kind)["balances"], proven=400_000)
            kind = "wpkh"
            node.rpc("sendtoaddress", vault.addresses(kind, 16)[16], btc(50_000), wallet="miner")
            only(vault.sync_node(node, kind=kind)["balances"], proven=400_000, unconfirmed=50_000)
            node.mine()
            indexed(node)
            answer = vault.sync_node(node, kind=kind)
            only(answer["balances"], proven=450_000)
            wait_for_coins(node, "watch-" + kind, 0)
            assert answer["balance"] == sat(node.rpc("getbalances", wallet="watch-" + kind)["mine"]["trusted"])


def test_reorganisation_conflict_and_coinbase():
    for options in KINDS_OF_NODE:
        vault = LiveVault("wpkh")
        first, second, third, fourth = vault.addresses("wpkh", 3)
        with Node(*options) as node:
            node.fund(first, 100_000)
            node.fund(second, 200_000)
            node.mine(5)
            indexed(node)
            only(vault.sync_node(node)["balances"], proven=300_000)
            height = node.rpc("getblockcount")
            node.rpc("invalidateblock", node.rpc("getblockhash", height - 5))
            for txid in node.rpc("getrawmempool"):
                node.rpc("prioritisetransaction", txid, 0, -100_000_000)
            node.mine(7)
            indexed(node)
            answer = vault.sync_node(node)
            only(answer["balances"], proven=100_000, unconfirmed=200_000)
            assert "reorganisation" in [alert["kind"] for alert in answer["alerts"]], answer["alerts"]
            # A payment that its sender takes back.
            coin = [item for item in node.rpc("listunspent", wallet="miner") if item["confirmations"] > 100][0]
            inputs, value = [(coin["txid"], coin["vout"])], sat(coin["amount"])
            back = node.miner_address()
            spend(node, inputs, {third: btc(500_000), back: btc(value - 501_000)})
            only(vault.sync_node(node)["balances"], proven=100_000, unconfirmed=700_000)
            spend(node, inputs, {back: btc(value - 800_000)})
            only(vault.sync_node(node)["balances"], proven=100_000, unconfirmed=200_000)
            reward = node.mine(1, fourth) and 5_000_000_000
            indexed(node)
            assert vault.sync_node(node)["balances"]["immature_sat"] >= reward // 2


def test_logins():
    vault = LiveVault("wpkh")
    user = ("--rpc-user", "sandyk", "--rpc-password-file")
    # bitcoind's own form of a password that its configuration does not hold: salt and HMAC.
    with Node(f"rpcauth=sandyk:{'5a' * 16}${hmac.new(b'5a' * 16, b'a:b c', 'sha256').hexdigest()}") as node, \
            tempfile.TemporaryDirectory() as folder:
        sync = ("wallet", "sync", *vault.keys, "--node", node_url(node))
        cli = vault.cli
        cli.refused("chain.authentication", *sync, *user, Secret("wrong"), status=7)
        assert cli(*sync, *user, Secret("a:b c"))["balance"] == 0
        assert cli("wallet", "sync", *vault.keys)["balance"] == 0, "the password was kept"
        shown = cli("wallet", "source", "show", *vault.keys)["sources"][0]
        assert shown["rpc_user"] == "sandyk" and "a:b c" not in str(shown)
        cli.refused("usage", *sync, "--rpc-user", "sandyk", status=2)
        cli.refused("usage", *sync, *user, Secret("x"), "--cookie-file", "/nothing", status=2)
        cli.refused("file.read", *sync, "--cookie-file", os.path.join(folder, "none"), status=7)
        long = os.path.join(folder, "long")
        with open(long, "w", encoding="ascii") as file:
            file.write("x" * 5_000)
        cli.refused("parse.too_large", *sync, "--cookie-file", long, status=3)


def test_the_vault_does_not_hold_the_cookie():
    vault = LiveVault("wpkh")
    with Node("blockfilterindex=1") as node:
        indexed(node)
        vault.sync_node(node)
        assert vault.cli("wallet", "source", "show", *vault.keys)["sources"][0]["cookie_file"] == cookie(node)
    with Node("blockfilterindex=1") as other:
        indexed(other)
        # Another node, another cookie; the same address of the file is read anew.
        vault.sync_node(other)
        vault.cli.refused("chain.authentication", "wallet", "sync", *vault.keys, "--node", node_url(other), "--rpc-user", "x",
                          "--rpc-password-file", Secret("y"), status=7)


if __name__ == "__main__":
    run(globals())
