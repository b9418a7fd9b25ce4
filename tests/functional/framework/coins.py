"""Keys, descriptors and node wallets that several tests use."""

import base64
import time

from framework.cli import Secret
from framework.node import btc, sat

# Phrases of BIP39's published vectors; nobody's money.
PHRASES = (
    "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
)
SINGLE_TYPES = ("pkh", "sh-wpkh", "wpkh", "tr")
MULTISIG_TYPES = ("sh", "sh-wsh", "wsh")
# What the node calls the change of such a wallet.
CHANGE_TYPE = {"pkh": "legacy", "sh-wpkh": "p2sh-segwit", "wpkh": "bech32", "tr": "bech32m",
               "sh": "legacy", "sh-wsh": "p2sh-segwit", "wsh": "bech32"}
WALLET_SECONDS = 20
PURPOSE = {"pkh": 44, "sh-wpkh": 49, "wpkh": 84, "tr": 86}


def account(cli, phrase, path):
    """A key origin expression "[fingerprint/path]tpub" of a phrase, from the program itself."""
    answer = cli("key", "derive", "--mnemonic-file", Secret(phrase), "--path", path)
    return f"[{answer['fingerprint']}/{path.removeprefix('m/')}]{answer['xpub']}"


def single_descriptor(cli, kind, phrase=PHRASES[0], account_number=0):
    key = account(cli, phrase, f"m/{PURPOSE[kind]}h/1h/{account_number}h") + "/<0;1>/*"
    text = {"pkh": "pkh({})", "sh-wpkh": "sh(wpkh({}))", "wpkh": "wpkh({})", "tr": "tr({})"}[kind].format(key)
    return cli("descriptor", "info", text)["descriptor"]


def multisig_text(kind, keys):
    """2 of the given KEY expressions, sorted; without a checksum."""
    multi = f"sortedmulti(2,{','.join(keys)})"
    return {"sh": f"sh({multi})", "sh-wsh": f"sh(wsh({multi}))", "wsh": f"wsh({multi})"}[kind]


def watch_wallet(node, name, descriptor, private_keys=False):
    """A wallet of the node that knows the (multipath) descriptor, receive and change."""
    node.rpc("createwallet", wallet_name=name, disable_private_keys=not private_keys, blank=True)
    imported = node.rpc("importdescriptors",
                        [{"desc": descriptor, "active": True, "timestamp": "now", "range": [0, 200]}], wallet=name)
    assert all(item["success"] for item in imported), imported
    return name


def node_creates_psbt(node, name, kind, amount_sat, destination=None, **options):
    """The node's own PSBT of version 0: one payment to the miner's wallet, change to the descriptor."""
    destination = destination or node.miner_address()
    wait_for_coins(node, name, amount_sat)
    answer = node.rpc("walletcreatefundedpsbt", [], [{destination: btc(amount_sat)}], 0,
                      {"change_type": CHANGE_TYPE[kind], "fee_rate": 5, **options}, wallet=name)
    return answer["psbt"]


def wait_for_coins(node, name, amount_sat):
    """A wallet of the node hears of a block a moment after the node has it, on a busy machine a long moment."""
    deadline = time.monotonic() + WALLET_SECONDS
    while True:
        node.rpc("syncwithvalidationinterfacequeue")
        balances = node.rpc("getbalances", wallet=name)
        if sat(balances["mine"]["trusted"]) > amount_sat:
            return
        if time.monotonic() > deadline:
            raise AssertionError(f"wallet {name} has not seen its coins: {balances}, "
                                 f"{node.rpc('listtransactions', wallet=name)}, {node.rpc('getrawmempool')}")
        time.sleep(0.1)


def node_takes(node, transaction):
    """The node's mempool accepts it, and a block confirms it; gives back the txid."""
    verdict = node.rpc("testmempoolaccept", [transaction])[0]
    assert verdict["allowed"], verdict
    txid = node.rpc("sendrawtransaction", transaction)
    block = node.mine()[0]
    assert txid in node.rpc("getblock", block)["tx"], "accepted, but not mined"
    return txid


def inspection_equals_node(cli, node, psbt, *options):
    """Our reading of a PSBT and the node's agree on every coin; gives back ours."""
    ours = cli("psbt", "inspect", "-", *options, stdin=psbt.encode())
    theirs = node.rpc("decodepsbt", psbt)
    analysis = node.rpc("analyzepsbt", psbt)
    assert ours["txid"] == theirs["tx"]["txid"]
    assert ours["fee_sat"] == sat(theirs["fee"]) == sat(analysis["fee"])
    assert ours["version"] == 0 and ours["lock_time"] == theirs["tx"]["locktime"]
    if not any(item["type"] == "p2tr" for item in ours["inputs"]):  # the node takes every taproot input for unfinished
        assert ours["next_role"] == analysis["next"], (ours["next_role"], analysis["next"])
    for mine, other in zip(ours["inputs"], theirs["tx"]["vin"], strict=True):
        assert (mine["txid"], mine["vout"], mine["sequence"]) == (other["txid"], other["vout"], other["sequence"])
        spent = node.rpc("gettxout", other["txid"], other["vout"])
        assert mine["amount_sat"] == sat(spent["value"])
        assert mine["address"] == spent["scriptPubKey"]["address"]
    for mine, other in zip(ours["outputs"], theirs["tx"]["vout"], strict=True):
        assert mine["amount_sat"] == sat(other["value"])
        assert mine["script_pubkey"] == other["scriptPubKey"]["hex"]
        assert mine["address"] == other["scriptPubKey"].get("address")
    return ours


def binary(psbt):
    return base64.b64decode(psbt, validate=True)
