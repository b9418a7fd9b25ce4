"""Messages in the old format, both ways with the node; the node knows no BIP322."""

from framework.cli import Cli, Secret
from framework.coins import PHRASES, single_descriptor
from framework.node import Node
from framework.suite import need, run

need("node")

TEXTS = ("", "Sandyk", "Goşgular we sandyk", "a" * 300, "two\nlines\n")


def test_node_verifies_what_we_signed():
    with Node() as node:
        cli = Cli()
        descriptor = single_descriptor(cli, "pkh")
        for item in cli("descriptor", "derive", descriptor, "--from", 0, "--to", 3)["addresses"]:
            for text in TEXTS:
                answer = cli("message", "sign", "--mnemonic-file", Secret(PHRASES[0]), "--address", item["address"],
                             "--message", text, "--format", "legacy")
                assert node.rpc("verifymessage", item["address"], answer["signature"], text)
                assert not node.rpc("verifymessage", item["address"], answer["signature"], text + " ")


def test_we_verify_what_the_node_signed():
    with Node() as node:
        cli = Cli()
        node.rpc("createwallet", "signer")
        address = node.rpc("getnewaddress", "", "legacy", wallet="signer")
        for text in TEXTS:
            signature = node.rpc("signmessage", address, text, wallet="signer")
            verify = ("message", "verify", "--address", address, "--signature", signature, "--message")
            answer = cli(*verify, text)
            assert answer["valid"] and answer["format"] == "legacy"
            cli.refused("message.invalid", *verify, text + " ", status=1)


if __name__ == "__main__":
    run(globals())
