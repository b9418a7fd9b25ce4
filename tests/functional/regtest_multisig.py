"""2 of 3 with the node as one cosigner: it makes the PSBT, signs its part, and accepts what we complete."""

import os
import tempfile

from framework.cli import Cli, Secret
from framework.coins import (MULTISIG_TYPES, PHRASES, account, inspection_equals_node, multisig_text,
                             node_creates_psbt, node_takes, watch_wallet)
from framework.node import Node
from framework.suite import need, run

need("node")

PASSWORD = Secret("correct horse battery staple 41")
PATH = "m/48h/1h/0h/2h"


class Quorum:
    """Two phrases of ours and a key of the node. The node's wallet holds its key privately, ours publicly."""

    def __init__(self, node, cli, kind):
        self.node, self.cli, self.kind = node, cli, kind
        private = self.node_master(f"keys-{kind}")
        # Importing the bare private key tells its fingerprint and account key.
        expression = f"{private}/{PATH.removeprefix('m/')}/<0;1>/*"
        ours = [account(cli, phrase, PATH) + "/<0;1>/*" for phrase in PHRASES[:2]]
        with_private = multisig_text(kind, [*ours, expression])
        info = node.rpc("getdescriptorinfo", with_private)
        watch_wallet(node, kind, f"{with_private}#{info['checksum']}", private_keys=True)
        self.descriptor = cli("descriptor", "info", multisig_text(kind, [*ours, self.node_origin(private)]))["descriptor"]

    def node_master(self, name):
        self.node.rpc("createwallet", name)
        listed = self.node.rpc("listdescriptors", True, wallet=name)["descriptors"]
        text = next(item["desc"] for item in listed if item["desc"].startswith("pkh("))
        return text.removeprefix("pkh(").split("/")[0]

    def node_origin(self, private):
        """[fingerprint/path]tpub of the node's key: a wallet that holds it tells both."""
        listed = self.node.rpc("listdescriptors", wallet=self.kind)["descriptors"][0]["desc"]
        keys = listed[listed.index("(2,") + 3:].split(")")[0].split(",")
        known = [account(self.cli, phrase, PATH).split("]")[0] for phrase in PHRASES[:2]]
        public = next(key for key in keys if not any(key.startswith(origin) for origin in known))
        assert public.startswith("["), f"the node tells no origin: {public}"
        return public.rsplit("/", 2)[0] + "/<0;1>/*"

    def fund(self, *amounts):
        derived = self.cli("descriptor", "derive", self.descriptor, "--from", 0, "--to", len(amounts) - 1)["addresses"]
        for item, amount in zip(derived, amounts):
            info = self.node.rpc("getaddressinfo", item["address"], wallet=self.kind)
            assert info["ismine"], f"the node does not know our address {item['address']}"
            self.node.fund(item["address"], amount)

    def our_part(self, psbt, phrase):
        return self.cli("psbt", "sign", "-", "--mnemonic-file", Secret(phrase), "--descriptor", self.descriptor,
                        stdin=psbt.encode())

    def node_part(self, psbt):
        return self.node.rpc("walletprocesspsbt", psbt=psbt, sign=True, finalize=False, wallet=self.kind)["psbt"]


def test_one_signature_of_ours_and_one_of_the_node():
    with Node() as node:
        for kind in MULTISIG_TYPES:
            cli = Cli()
            quorum = Quorum(node, cli, kind)
            quorum.fund(300_000, 200_000)
            psbt = node_creates_psbt(node, kind, kind, 350_000)
            seen = inspection_equals_node(cli, node, psbt, "--descriptor", quorum.descriptor)
            assert [output["is_change"] for output in seen["outputs"]].count(True) == 1
            assert len(seen["missing"]) == 3
            ours = quorum.our_part(psbt, PHRASES[0])
            assert ours["signatures_added"] == 2 and not ours["complete"]
            theirs = quorum.node_part(psbt)

            # Combined and finalised by us.
            with tempfile.TemporaryDirectory() as folder:
                files = []
                for name, text in (("ours", ours["psbt"]), ("theirs", theirs)):
                    files.append(os.path.join(folder, name))
                    with open(files[-1], "w", encoding="ascii") as file:
                        file.write(text)
                combined = cli("psbt", "combine", *files)["psbt"]
            final = cli("psbt", "finalize", "-", stdin=combined.encode())
            assert final["complete"]

            # Combined and finalised by the node: the same transaction.
            by_node = node.rpc("finalizepsbt", node.rpc("combinepsbt", [ours["psbt"], theirs]))
            assert by_node["complete"] and by_node["hex"] == final["tx"]
            node_takes(node, final["tx"])


def test_node_signs_after_us_and_we_after_the_node():
    with Node() as node:
        for kind in MULTISIG_TYPES:
            cli = Cli()
            quorum = Quorum(node, cli, kind)
            quorum.fund(300_000)
            psbt = node_creates_psbt(node, kind, kind, 100_000)
            ours = quorum.our_part(psbt, PHRASES[1])
            done = node.rpc("walletprocesspsbt", psbt=ours["psbt"], sign=True, wallet=kind)
            assert done["complete"]
            node_takes(node, node.rpc("finalizepsbt", done["psbt"])["hex"])

            psbt = node_creates_psbt(node, kind, kind, 100_000)
            ours = quorum.our_part(quorum.node_part(psbt), PHRASES[0])
            assert ours["complete"]
            node_takes(node, cli("psbt", "finalize", "-", stdin=ours["psbt"].encode())["tx"])


def test_both_signatures_from_vaults_by_version_2():
    with Node() as node, tempfile.TemporaryDirectory() as folder:
        for kind in MULTISIG_TYPES:
            cli = Cli()
            quorum = Quorum(node, cli, kind)
            quorum.fund(300_000)
            psbt = node_creates_psbt(node, kind, kind, 100_000)
            psbt = cli("psbt", "convert", "-", "--to", 2, stdin=psbt.encode())["psbt"]
            for number, phrase in enumerate(PHRASES[:2]):
                vault = os.path.join(folder, f"{kind}-{number}.sandyk")
                keys = ("--vault", vault, "--password-file", PASSWORD)
                cli("vault", "create", vault, "--unlock-memory", "64", "--password-file", PASSWORD)
                cli("wallet", "create", *keys, "--name", "own", "--mnemonic-file", Secret(phrase))
                cli("wallet", "import", *keys, "--name", "shared", "--descriptor", quorum.descriptor)
                signed = cli("psbt", "sign", "-", *keys, "--wallet", "shared", stdin=psbt.encode())
                psbt = signed["psbt"]
            assert signed["complete"]
            final = node.rpc("finalizepsbt", cli("psbt", "convert", "-", "--to", 0, stdin=psbt.encode())["psbt"])
            assert final["complete"]
            node_takes(node, final["hex"])


def test_changed_set_ups_are_refused():
    with Node() as node:
        for kind in MULTISIG_TYPES:
            cli = Cli()
            quorum = Quorum(node, cli, kind)
            quorum.fund(300_000)
            psbt = node_creates_psbt(node, kind, kind, 100_000)
            body = quorum.descriptor.split("#")[0]
            keys = body[body.index("(2,") + 3:body.index(")")].split(",")
            stranger = account(cli, PHRASES[2], PATH) + "/<0;1>/*"
            changed = {
                "xpub swapped": body.replace(keys[2], stranger),
                "m changed": body.replace("sortedmulti(2,", "sortedmulti(1,"),
                "key inserted": body.replace(keys[2], f"{keys[2]},{stranger}"),
                "key dropped": body.replace(f",{keys[2]}", ""),
                "order fixed": body.replace("sortedmulti", "multi").replace(f"{keys[0]},{keys[1]}", f"{keys[1]},{keys[0]}"),
            }
            for name, text in changed.items():
                try:
                    cli.refused("sign.script_mismatch", "psbt", "sign", "-", "--mnemonic-file", Secret(PHRASES[0]),
                                "--descriptor", text, status=1, stdin=psbt.encode())
                except AssertionError as other:
                    # Change is judged first: it would be somebody else's.
                    assert "sign.foreign_change" in str(other), (name, other)
            # And without any descriptor no multisig is ours.
            cli.refused("sign.path_mismatch", "psbt", "sign", "-", "--mnemonic-file", Secret(PHRASES[0]), status=1,
                        stdin=psbt.encode())


if __name__ == "__main__":
    run(globals())
