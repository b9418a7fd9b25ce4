"""The node makes PSBTs for our descriptors, we sign them, and the node accepts and mines them."""

import os
import tempfile

from framework.cli import Cli, Secret
from framework.coins import (PHRASES, SINGLE_TYPES, binary, inspection_equals_node, node_creates_psbt,
                             node_takes, single_descriptor, watch_wallet)
from framework.node import Node
from framework.suite import need, run

need("node")

PASSWORD = Secret("correct horse battery staple 41")


def funded_wallet(node, cli, kind, coins=(300_000, 200_000)):
    """The node watches our descriptor and pays to its addresses, which we and the node derive alike."""
    descriptor = single_descriptor(cli, kind)
    watch_wallet(node, kind, descriptor)
    for keychain in (0, 1):
        ours = cli("descriptor", "derive", descriptor, "--from", 0, "--to", 4, "--keychain", keychain)["addresses"]
        expanded = node.rpc("getdescriptorinfo", descriptor)["multipath_expansion"][keychain]
        assert [item["address"] for item in ours] == node.rpc("deriveaddresses", expanded, [0, 4])
        if keychain == 0:
            for item, coin in zip(ours, coins):
                node.fund(item["address"], coin)
    return descriptor


def sign_and_send(node, cli, psbt, *keys):
    signed = cli("psbt", "sign", "-", *keys, stdin=psbt.encode())
    assert signed["complete"], signed
    final = cli("psbt", "finalize", "-", stdin=signed["psbt"].encode())
    extracted = cli("psbt", "extract", "-", stdin=final["psbt"].encode())
    assert extracted["tx"] == final["tx"]
    assert node_takes(node, extracted["tx"]) == extracted["txid"]
    return signed


def test_phrase_signs_what_the_node_made():
    with Node() as node:
        for kind in SINGLE_TYPES:
            cli = Cli()
            descriptor = funded_wallet(node, cli, kind)
            psbt = node_creates_psbt(node, kind, kind, 350_000)
            seen = inspection_equals_node(cli, node, psbt, "--descriptor", descriptor)
            assert [output["is_change"] for output in seen["outputs"]].count(True) == 1
            assert len(seen["inputs"]) == 2 and seen["refusals"] == []
            signed = sign_and_send(node, cli, psbt, "--mnemonic-file", Secret(PHRASES[0]))
            assert signed["signatures_added"] == 2


def test_vault_signs_what_the_node_made():
    with Node() as node, tempfile.TemporaryDirectory() as folder:
        for kind in SINGLE_TYPES:
            cli = Cli()
            vault = os.path.join(folder, f"{kind}.sandyk")
            cli("vault", "create", vault, "--unlock-memory", "64", "--password-file", PASSWORD)
            keys = ("--vault", vault, "--password-file", PASSWORD)
            cli("wallet", "create", *keys, "--name", kind, "--type", kind, "--mnemonic-file", Secret(PHRASES[0]))
            descriptor = funded_wallet(node, cli, kind)
            assert cli("wallet", "descriptor", *keys)["descriptor"] == descriptor
            psbt = node_creates_psbt(node, kind, kind, 350_000)
            seen = inspection_equals_node(cli, node, psbt, *keys)
            assert all(item["is_ours"] for item in seen["inputs"])
            sign_and_send(node, cli, psbt, *keys)


def test_node_finalises_what_we_signed():
    with Node() as node:
        for kind in SINGLE_TYPES:
            cli = Cli()
            funded_wallet(node, cli, kind)
            psbt = node_creates_psbt(node, kind, kind, 350_000)
            signed = cli("psbt", "sign", "-", "--mnemonic-file", Secret(PHRASES[0]), stdin=binary(psbt))
            assert node.rpc("analyzepsbt", signed["psbt"])["next"] == "finalizer"
            final = node.rpc("finalizepsbt", signed["psbt"])
            assert final["complete"]
            node_takes(node, final["hex"])


def test_version_2_and_back():
    with Node() as node, tempfile.TemporaryDirectory() as folder:
        for kind in SINGLE_TYPES:
            cli = Cli()
            funded_wallet(node, cli, kind)
            psbt = node_creates_psbt(node, kind, kind, 350_000)
            file = os.path.join(folder, f"{kind}.psbt")
            assert cli("psbt", "convert", "-", "--to", 2, "--out", file, stdin=psbt.encode())["version"] == 2
            assert cli("psbt", "inspect", file)["version"] == 2
            signed = cli("psbt", "sign", file, "--mnemonic-file", Secret(PHRASES[0]), "--out", file)
            assert cli("psbt", "inspect", file)["next_role"] == "finalizer"
            back = cli("psbt", "convert", file, "--to", 0)["psbt"]
            assert node.rpc("decodepsbt", back)["tx"]["txid"] == signed["txid"]
            final = node.rpc("finalizepsbt", back)
            assert final["complete"]
            node_takes(node, final["hex"])


def test_what_is_not_ours_or_was_tampered_with_is_refused():
    with Node() as node:
        cli = Cli()
        descriptor = funded_wallet(node, cli, "wpkh")
        psbt = node_creates_psbt(node, "wpkh", "wpkh", 350_000)
        sign = ("psbt", "sign", "-", "--mnemonic-file")
        cli.refused("sign.nothing_ours", *sign, Secret(PHRASES[1]), status=1, stdin=psbt.encode())
        cli.refused("sign.network", *sign, Secret(PHRASES[0]), "--descriptor",
                    descriptor.split("#")[0].replace("84h/1h", "84h/0h"), status=1, stdin=psbt.encode())
        # The node's own fee of half the payment.
        costly = node_creates_psbt(node, "wpkh", "wpkh", 100_000, fee_rate=1_000)
        fee = cli("psbt", "inspect", "-", stdin=costly.encode())["fee_sat"]
        cli.refused("sign.fee_relative", *sign, Secret(PHRASES[0]), status=1, stdin=costly.encode())
        cli.refused("sign.fee_absolute", *sign, Secret(PHRASES[0]), "--accept-fee", fee - 1, status=1,
                    stdin=costly.encode())
        accepted = cli(*sign, Secret(PHRASES[0]), "--accept-fee", fee, stdin=costly.encode())
        assert accepted["complete"]
        # A segwit PSBT without previous transactions, as another maker could write it.
        bare = node.rpc("createpsbt", [{key: item[key] for key in ("txid", "vout")} for item in
                                       node.rpc("listunspent", wallet="wpkh")], [{node.miner_address(): "0.0049"}])
        updated = node.rpc("utxoupdatepsbt", bare, [descriptor_of(node, descriptor, 0)])
        stripped = without_previous_transactions(updated)
        cli.refused("sign.missing_previous_tx", *sign, Secret(PHRASES[0]), status=1, stdin=stripped)


def descriptor_of(node, descriptor, keychain):
    return {"desc": node.rpc("getdescriptorinfo", descriptor)["multipath_expansion"][keychain], "range": 200}


def without_previous_transactions(psbt):
    """Takes the non-witness UTXO (key type 0) out of every input map of a PSBT of version 0."""
    data = binary(psbt)
    out, position = bytearray(data[:5]), 5

    def read(at):
        first = data[at]
        if first < 0xFD:
            return first, at + 1
        size = {0xFD: 2, 0xFE: 4}[first]
        return int.from_bytes(data[at + 1:at + 1 + size], "little"), at + 1 + size

    inputs = None
    index = -1  # the global map
    while position < len(data):
        start = position
        length, position = read(position)
        if length == 0:
            out.append(0)
            index += 1
            continue
        key = data[position:position + length]
        position += length
        length, position = read(position)
        value = data[position:position + length]
        position += length
        if index == -1 and key == b"\x00":
            inputs = value[4]
        if not (0 <= index < inputs and key == b"\x00"):
            out += data[start:position]
    return bytes(out)


if __name__ == "__main__":
    run(globals())
