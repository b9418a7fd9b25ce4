"""Wallets follow the chain over Electrum's protocol: restore, receive, spend, confirm, reorganise, conflict."""

from framework.coins import MULTISIG_TYPES, PHRASES, SINGLE_TYPES, node_creates_psbt, node_takes, wait_for_coins, watch_wallet
from framework.cli import Secret
from framework.live import LiveVault, only, spend
from framework.node import Node, btc, sat
from framework.suite import need, run

need("node")

from electrum_server import ElectrumServer


def spend_with_our_key(vault, node, kind, amount_sat):
    """The node makes a payment for our descriptor, we sign it, a block confirms it."""
    psbt = node_creates_psbt(node, kind, kind, amount_sat)
    signed = vault.cli("psbt", "sign", "-", "--mnemonic-file", Secret(PHRASES[0]), stdin=psbt.encode())
    return node_takes(node, vault.cli("psbt", "finalize", "-", stdin=signed["psbt"].encode())["tx"])


def test_restore_receive_and_spend_each_script_type():
    vault = LiveVault(*SINGLE_TYPES)
    with Node() as node, ElectrumServer(node.rpc) as server:
        node.miner_address()
        for number, kind in enumerate(SINGLE_TYPES):
            watch_wallet(node, kind, vault.descriptors[kind])
            receive, change = vault.addresses(kind, 19), vault.addresses(kind, 4, keychain=1)
            for address, amount in ((receive[0], 300_000), (receive[19], 200_000), (change[4], 100_000)):
                node.rpc("sendtoaddress", address, btc(amount + number), wallet="miner")
        node.mine()
        for number, kind in enumerate(SINGLE_TYPES):
            server.update()
            answer = vault.sync(server.url, kind=kind)
            assert answer["balance"] == 600_000 + 3 * number and answer["transaction_count"] == 3, answer
            only(answer["balances"], proven=600_000 + 3 * number)
            txid = spend_with_our_key(vault, node, kind, 450_000)
            server.update()
            answer = vault.sync(server.url, kind=kind)
            wait_for_coins(node, kind, 0)
            assert answer["balance"] == sat(node.rpc("getbalances", wallet=kind)["mine"]["trusted"])
            spent = [item for item in vault.history(kind) if item["txid"] == txid][0]
            fee = -sat(node.rpc("gettransaction", txid, True, wallet=kind)["fee"])
            assert spent["fee_sat"] == fee and spent["amount_sat"] == -450_000 - fee, spent
            assert (spent["standing"], spent["confirmations"], spent["state"]) == ("proven", 1, "valid"), spent
            unspent = node.rpc("listunspent", wallet=kind)
            ours = {(coin["txid"], coin["vout"], coin["amount_sat"], coin["address"]) for coin in vault.coins(kind)}
            assert ours == {(item["txid"], item["vout"], sat(item["amount"]), item["address"]) for item in unspent}


def test_multisig_wallets_are_watched():
    vault = LiveVault()
    with Node() as node:
        for kind in MULTISIG_TYPES:
            vault.add_multisig(kind)
            node.fund(vault.addresses(kind, 2)[2], 250_000)
        with ElectrumServer(node.rpc) as server:
            for kind in MULTISIG_TYPES:
                only(vault.sync(server.url, kind=kind)["balances"], proven=250_000)


def test_both_protocol_versions():
    vault = LiveVault("wpkh")
    with Node() as node:
        node.fund(vault.addresses("wpkh", 0)[0], 123_456)
        for protocols in (("1.4",), ("1.4", "1.4.2"), ("1.6",), ("1.4", "1.6")):
            with ElectrumServer(node.rpc, protocols=protocols) as server:
                only(vault.sync(server.url, "--anew")["balances"], proven=123_456)
                assert server.asked[0][0] == "server.version", server.asked[0]
        for protocols in (("1.2",), ("2.0",)):
            with ElectrumServer(node.rpc, protocols=protocols) as server:
                vault.sync_refused("chain.version", server.url, status=7)


def test_gap_limit():
    vault = LiveVault("wpkh")
    with Node() as node:
        addresses = vault.addresses("wpkh", 60)
        node.fund(addresses[10], 10_000)
        node.fund(addresses[31], 20_000)  # 20 unused ones lie between
        with ElectrumServer(node.rpc) as server:
            assert vault.sync(server.url)["balance"] == 10_000
            assert vault.sync(server.url, "--gap-limit", 21)["balance"] == 30_000
            node.fund(addresses[52], 40_000)  # found with the kept limit of 21
            server.update()
            assert vault.sync(None)["balance"] == 70_000


def test_unconfirmed_then_proven():
    vault = LiveVault("wpkh")
    with Node() as node:
        node.miner_address()
        txid = node.rpc("sendtoaddress", vault.addresses("wpkh", 0)[0], btc(50_000), wallet="miner")
        with ElectrumServer(node.rpc) as server:
            only(vault.sync(server.url)["balances"], unconfirmed=50_000)
            entry = vault.history()[0]
            assert (entry["txid"], entry["standing"], entry["height"], entry["amount_sat"]) == (txid, "unconfirmed", 0, 50_000)
            node.mine()
            server.update()
            only(vault.sync(None)["balances"], proven=50_000)
            assert vault.history()[0]["standing"] == "proven"


def test_nothing_is_asked_twice():
    vault = LiveVault("wpkh")
    with Node() as node:
        for address in vault.addresses("wpkh", 5):
            node.fund(address, 10_000)
        with ElectrumServer(node.rpc) as server:
            vault.sync(server.url)
            first = len(server.asked)
            vault.sync(None)
            asked = [method for method, _ in server.asked[first:]]
            for method in ("get_history", "transaction.get", "get_merkle"):
                assert not [name for name in asked if name.endswith(method)], asked
            assert len(asked) < first


def test_a_sync_cut_off_anywhere_goes_on():
    with Node() as node:
        vault = LiveVault("wpkh")
        for keychain in (0, 1):
            for address in vault.addresses("wpkh", 3, keychain):
                node.rpc("sendtoaddress", address, btc(10_000), wallet="miner") if node.miner_address() else None
        node.mine()
        with ElectrumServer(node.rpc) as server:
            whole = vault.sync(server.url)
            assert whole["balance"] == 80_000
            messages = len(server.asked)
            for kept in range(0, messages, max(1, messages // 12)):
                server.lies.hangup_after = kept
                vault.sync_refused("net.disconnected", None, "--anew", status=7)
                partial = vault.balances()
                assert sum(partial.values()) <= 80_000 and set(partial) == set(whole["balances"])
                server.lies.hangup_after = None
                before = len(server.asked)
                again = vault.sync(None)
                assert again["balances"] == whole["balances"] and again["transaction_count"] == 8, (kept, again)
                # What came before the end was not asked for again.
                if kept > messages * 3 // 4:
                    assert len(server.asked) - before < messages, (kept, messages)


def test_reorganisation_of_six_blocks():
    vault = LiveVault("wpkh")
    first, second, third = vault.addresses("wpkh", 2)
    with Node() as node, ElectrumServer(node.rpc) as server:
        node.fund(first, 100_000)
        gone = node.fund(second, 200_000)
        last = node.mine(5)[-1]
        server.update()
        only(vault.sync(server.url)["balances"], proven=300_000)
        height = node.rpc("getblockcount")
        # The branch of six blocks that held the second payment is replaced by one of seven without it.
        node.rpc("invalidateblock", node.rpc("getblockhash", height - 5))
        for txid in node.rpc("getrawmempool"):
            node.rpc("prioritisetransaction", txid, 0, -100_000_000)
        node.mine(7)
        assert last not in [node.rpc("getblockhash", n) for n in range(node.rpc("getblockcount") + 1)]
        server.update()
        answer = vault.sync(None)
        only(answer["balances"], proven=100_000, unconfirmed=200_000)
        assert "reorganisation" in [alert["kind"] for alert in answer["alerts"]], answer["alerts"]
        assert answer["height"] == height + 1
        for txid in node.rpc("getrawmempool"):
            node.rpc("prioritisetransaction", txid, 0, 200_000_000)
        node.mine()
        node.fund(third, 1_000_000)
        server.update()
        only(vault.sync(None)["balances"], proven=1_300_000)
        assert [item["txid"] for item in vault.history()].count(gone) == 1


def test_double_spend_and_conflict():
    vault = LiveVault("wpkh")
    ours, other = vault.addresses("wpkh", 1)
    with Node() as node, ElectrumServer(node.rpc) as server:
        node.miner_address()
        coin = node.rpc("listunspent", wallet="miner")[0]
        inputs, back = [(coin["txid"], coin["vout"])], node.miner_address()
        value = sat(coin["amount"])
        spend(node, inputs, {ours: btc(500_000), back: btc(value - 501_000)})
        server.update()
        only(vault.sync(server.url)["balances"], unconfirmed=500_000)
        first = vault.history()[0]["txid"]
        # Replaced by one that pays another of our addresses less.
        spend(node, inputs, {other: btc(300_000), back: btc(value - 350_000)})
        server.update()
        only(vault.sync(None)["balances"], unconfirmed=300_000)
        states = {item["txid"]: item["state"] for item in vault.history()}
        assert states[first] in ("conflicted", "vanished") and sorted(states.values())[-1] == "valid", states
        # In the end neither: the sender takes it all back.
        spend(node, inputs, {back: btc(value - 900_000)})
        node.mine()
        server.update()
        only(vault.sync(None)["balances"])
        assert "valid" not in [item["state"] for item in vault.history()]


def test_coinbase_matures():
    vault = LiveVault("tr")
    address = vault.addresses("tr", 0)[0]
    with Node() as node, ElectrumServer(node.rpc) as server:
        node.rpc("createwallet", "elsewhere")
        elsewhere = node.rpc("getnewaddress", wallet="elsewhere")
        node.mine(1, address)
        node.mine(98, elsewhere)
        server.update()
        reward = vault.sync(server.url)["balance"]
        assert reward == 5_000_000_000
        only(vault.balances(), immature=reward)
        coin = vault.coins()[0]
        assert coin["is_coinbase"] and not coin["is_mature"]
        node.mine(1, elsewhere)  # the next block is the hundredth after it
        server.update()
        vault.sync(None)
        only(vault.balances(), proven=reward)


def test_two_sources():
    vault = LiveVault("wpkh")
    with Node() as node:
        txid = node.fund(vault.addresses("wpkh", 0)[0], 70_000)
        node.fund(vault.addresses("wpkh", 1)[1], 30_000)
        with ElectrumServer(node.rpc) as first, ElectrumServer(node.rpc) as second:
            vault.cli("wallet", "source", "set", *vault.keys, "--server", first.url)
            vault.cli("wallet", "source", "set", *vault.keys, "--server", second.url, "--second")
            answer = vault.sync(None)
            assert answer["balance"] == 100_000 and second.asked
            # One of the two hides a payment: whichever it is, the person hears of it.
            first.lies.hidden = txid
            vault.sync_refused("chain.sources_disagree", None, "--anew", status=1)
            first.lies.hidden, second.lies.hidden = None, txid
            vault.sync_refused("chain.sources_disagree", None, "--anew", status=1)
            only(vault.balances(), proven=100_000)
            second.lies.hidden = None
            vault.sync(None, "--anew")


if __name__ == "__main__":
    run(globals())
