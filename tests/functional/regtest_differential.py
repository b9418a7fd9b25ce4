"""The same bytes to our parser and to the node's: they agree on what a PSBT is, and on every amount."""

import base64
import json
import os
import random

from framework.cli import Cli, CliError, Secret
from framework.coins import PHRASES, SINGLE_TYPES, binary, node_creates_psbt, single_descriptor, watch_wallet
from framework.node import Node, NodeError, sat
from framework.suite import need, run

need("node")

SEED = 20261121
MUTANTS = 60
SAID_IN_REVIEW = ("Non-witness UTXO does not match outpoint hash", "Input specifies output index that does not exist")
# We read no more than a transaction can hold, and no field that its version does not have.
STRICTER = ("output is above 21 million BTC", "amount above 21 million bitcoin", "partial signature is not DER",
            "field of version 2 in an input of version 0", "field of version 2 in an output of version 0")


def ours_of(cli, data):
    """What we read, or why not."""
    try:
        return cli("psbt", "inspect", "-", stdin=data)
    except CliError as error:
        assert error.status == 3, f"a parse failure must exit 3: {error}"
        return f"{error.code}: {error.message}"


def theirs_of(node, data):
    try:
        return node.rpc("decodepsbt", base64.b64encode(data).decode())
    except NodeError as error:
        return error.message


def compare_values(ours, theirs):
    assert ours["txid"] == theirs["tx"]["txid"]
    assert ours["lock_time"] == theirs["tx"]["locktime"]
    assert ours["tx_version"] % 2**32 == theirs["tx"]["version"] % 2**32  # signed here, unsigned in newer nodes
    assert [(item["txid"], item["vout"], item["sequence"]) for item in ours["inputs"]] == \
        [(item["txid"], item["vout"], item["sequence"]) for item in theirs["tx"]["vin"]]
    assert [(item["amount_sat"], item["script_pubkey"]) for item in ours["outputs"]] == \
        [(sat(item["value"]), item["scriptPubKey"]["hex"]) for item in theirs["tx"]["vout"]]
    for mine, other in zip(ours["inputs"], theirs["inputs"], strict=True):
        if "witness_utxo" in other and "non_witness_utxo" not in other:
            assert mine["amount_sat"] == sat(other["witness_utxo"]["amount"])
        if "sighash" in other:
            assert "sighash_type" in mine
        assert len(mine["partial_signatures"]) == len(other.get("partial_signatures", {}))
        origins = len(other.get("bip32_derivs", [])) + len(other.get("taproot_bip32_derivs", []))
        assert len(mine["key_origins"]) == origins
        assert mine.get("redeem_script") == other.get("redeem_script", {}).get("hex")
        assert mine.get("witness_script") == other.get("witness_script", {}).get("hex")
        assert mine["is_final"] == ("final_scriptSig" in other or "final_scriptwitness" in other)
    # The node tells no fee when it counts an input as not proven or out of range.
    if "fee" in theirs and ours["fee_sat"] is not None:
        assert ours["fee_sat"] == sat(theirs["fee"])


def compare(cli, node, data, name):
    """Returns "both", "neither", "refused later" (by our review) or "stricter" (known, and only we refuse)."""
    ours, theirs = ours_of(cli, data), theirs_of(node, data)
    if isinstance(ours, dict) and isinstance(theirs, dict):
        compare_values(ours, theirs)
        return "both"
    if isinstance(ours, dict):
        # What the node checks while it parses, we check in the review, and refuse to sign.
        refused = [refusal["code"] for refusal in ours["refusals"]]
        assert any(text in theirs for text in SAID_IN_REVIEW), f"{name}: only we accept, the node says: {theirs}"
        assert "sign.previous_tx_mismatch" in refused, (name, theirs, refused)
        return "refused later"
    if isinstance(theirs, dict):
        assert any(text in ours for text in STRICTER), f"{name}: only the node accepts, we say: {ours}"
        return "stricter"
    return "neither"


def node_psbts(node, cli):
    for kind in SINGLE_TYPES:
        descriptor = single_descriptor(cli, kind)
        watch_wallet(node, kind, descriptor)
        for item in cli("descriptor", "derive", descriptor, "--from", 0, "--to", 1)["addresses"]:
            node.fund(item["address"], 300_000)
        psbt = node_creates_psbt(node, kind, kind, 350_000)
        yield kind, binary(psbt)
        signed = cli("psbt", "sign", "-", "--mnemonic-file", Secret(PHRASES[0]), stdin=psbt.encode())["psbt"]
        yield f"{kind} signed", binary(signed)
        yield f"{kind} final", binary(node.rpc("finalizepsbt", signed, False)["psbt"])


def test_what_the_node_made_and_what_we_made_of_it():
    with Node() as node:
        cli = Cli()
        for name, data in node_psbts(node, cli):
            assert compare(cli, node, data, name) == "both"


def test_published_vectors():
    with Node() as node:
        cli = Cli()
        with open(os.path.join(os.environ["SANDYK_VECTORS"], "bip174.json"), encoding="utf-8") as file:
            vectors = json.load(file)
        for case in vectors["valid"]:
            assert compare(cli, node, binary(case["base64"]), case["case"]) == "both", case["case"]
        for case in vectors["invalid"]:
            data = binary(case["base64"])
            assert isinstance(ours_of(cli, data), str), case["case"]


def test_mutants():
    """One byte changed. Where the two disagree it is one of the known differences, and never about a value."""
    with Node() as node:
        cli = Cli()
        numbers = random.Random(SEED)
        counts = {}
        for name, data in node_psbts(node, cli):
            for _ in range(MUTANTS):
                at = numbers.randrange(5, len(data))
                changed = bytearray(data)
                changed[at] ^= 1 << numbers.randrange(8)
                verdict = compare(cli, node, bytes(changed), f"{name}, byte {at}, {bytes(changed).hex()}")
                counts[verdict] = counts.get(verdict, 0) + 1
        print(counts, flush=True)
        assert counts["both"] > 100 and counts["neither"] > 20 and counts["refused later"] > 20


if __name__ == "__main__":
    run(globals())
