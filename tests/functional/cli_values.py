"""Descriptors, addresses and signed messages through the command line, against the published vectors."""

import json
import os
import tempfile

from framework import suite
from framework.cli import Cli, Secret

VECTORS = os.environ["SANDYK_VECTORS"]
ABANDON = "abandon " * 11 + "about"
NETWORKS = ("main", "test", "signet", "regtest")
cli = Cli("main")


def lines(name):
    with open(os.path.join(VECTORS, name), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]


def account(purpose):
    return cli("key", "derive", "--mnemonic-file", Secret(ABANDON), "--path", f"m/{purpose}h/0h/0h")["key_expression"]


def derived(descriptor, *arguments):
    return [row["address"] for row in cli("descriptor", "derive", descriptor, *arguments)["addresses"]]


def test_published_addresses_of_the_standard_accounts():
    wpkh = f"wpkh({account(84)}/<0;1>/*)"
    assert derived(wpkh, "--from", 0, "--to", 1) == ["bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu",
                                                     "bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g"]
    assert derived(wpkh, "--keychain", 1) == ["bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el"]
    tr = f"tr({account(86)}/<0;1>/*)"
    assert derived(tr) == ["bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr"]
    assert derived(tr, "--keychain", 1) == ["bc1p3qkhfews2uk44qtvauqyr2ttdsw7svhkl9nkm9s9c3x4ax5h60wqwruhk7"]
    assert derived(f"pkh({account(44)}/0/*)") == ["1LqBGSKuX5yYUonjxT5qGfpUsXKYYWeabA"]
    assert derived(f"sh(wpkh({account(49)}/0/*))") == ["37VucYSaXLCAsxYyAPfbSi9eh4iEcbShgf"]


def test_descriptor_info():
    apostrophes = account(84).replace('84h/0h/0h', "84'/0'/0'")
    text = f"wpkh({apostrophes}/<0;1>/*)"
    answer = cli("descriptor", "info", text, network=False)
    assert answer["descriptor"].endswith("#" + answer["checksum"]) and len(answer["checksum"]) == 8, answer
    assert answer["is_range"] and answer["is_multipath"] and answer["script_type"] == "wpkh" and answer["threshold"] == 1, answer
    assert answer["networks"] == ["main"], answer
    assert [key["fingerprint"] for key in answer["keys"]] == ["73c5da0a"] and answer["keys"][0]["origin_path"] == "m/84h/0h/0h", answer
    assert answer["keys"][0]["multipath"] == [0, 1], answer
    again = cli("descriptor", "info", answer["descriptor"])
    assert again["descriptor"] == answer["descriptor"]
    for keychain, each in enumerate(answer["multipath_expansion"]):
        assert derived(each) == derived(text, "--keychain", keychain)
    wrong = answer["descriptor"][:-1] + ("q" if answer["descriptor"][-1] != "q" else "p")
    cli.refused("descriptor.checksum", "descriptor", "info", wrong, status=3)


def test_published_descriptors():
    checked = 0
    for line in lines("descriptors.txt"):
        kind, text, *scripts = line.split("\t")
        scripts = [each for each in ",".join(scripts).split(",") if each]
        if kind == "ok":
            info = cli("descriptor", "info", text, network=False)
            network = info["networks"][0]
            if not scripts:
                continue
            rows = Cli(network)("descriptor", "derive", text, *(("--to", len(scripts) - 1) if info["is_range"] else ()))["addresses"]
            got = [row["script_pubkey"] for row in rows]
            assert got == (scripts if info["is_range"] else scripts[:1]), text
            checked += 1
        elif kind == "private":
            error = cli.refused("descriptor.private_key", "descriptor", "info", text, status=1)
            assert "prv" not in error.message, error
        elif kind == "checksum":
            cli.refused("descriptor.checksum", "descriptor", "info", text, status=3)
        elif kind == "bad":
            done = cli.run("descriptor", "info", text)
            assert done.returncode in (2, 3) and not done.stdout, text
    assert checked > 10


def test_bounds_of_derive():
    wpkh = f"wpkh({account(84)}/0/*)"
    rows = cli("descriptor", "derive", wpkh, "--from", 5, "--to", 9)["addresses"]
    assert [row["index"] for row in rows] == [5, 6, 7, 8, 9]
    assert cli("descriptor", "derive", wpkh, "--from", 2147483647)["addresses"][0]["index"] == 2147483647
    for arguments in (("--from", 2, "--to", 1), ("--to", 2147483648), ("--from=-1",), ("--to", 100000), ("--to", "x")):
        cli.refused("usage", "descriptor", "derive", wpkh, *arguments, status=2)
    assert len(cli("descriptor", "derive", wpkh, "--to", 9999)["addresses"]) == 10000
    fixed = "pkh(0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798)"
    assert derived(fixed) == ["1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH"]
    cli.refused("descriptor.range", "descriptor", "derive", fixed, "--to", 1, status=3)
    cli.refused("descriptor.range", "descriptor", "derive", wpkh, "--keychain", 1, status=3)
    Cli("regtest").refused("descriptor.network", "descriptor", "derive", wpkh, status=1)
    rows = cli("descriptor", "derive", "pk(0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798)")["addresses"]
    assert rows[0]["address"] is None and rows[0]["script_pubkey"].endswith("ac"), rows


def test_published_addresses():
    for line in lines("addresses.txt"):
        kind, *fields = line.split(" ")
        if kind == "valid":
            network, address, script = fields
            answer = cli("address", "check", address, network=False)
            assert answer["valid"] is True and answer["network"] == network and answer["script_pubkey"] == script, line
            for each in NETWORKS:
                if each in answer["networks"]:
                    assert Cli(each)("address", "check", address)["network"] == each
                else:
                    Cli(each).refused("address.network", "address", "check", address, status=1)
        elif fields[0]:
            done = cli.run("address", "check", fields[0], network=False)
            assert done.returncode == 3 and not done.stdout, line
            assert json.loads(done.stderr)["error"]["code"] in ("address.format", "address.checksum"), line


def test_address_types():
    for address, kind in (("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "p2pkh"), ("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "p2sh"),
                          ("bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu", "p2wpkh"),
                          ("bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3", "p2wsh"),
                          ("bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr", "p2tr")):
        assert cli("address", "check", address)["type"] == kind, address
    test = cli("address", "check", "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", network=False)
    assert test["network"] == "test" and test["networks"] == ["test", "signet"], test


def test_published_messages():
    with open(os.path.join(VECTORS, "bip322.json"), encoding="utf-8") as file:
        published = json.load(file)
    for vector in published["simple"]:
        for signature in vector["bip322_signatures"]:
            answer = cli("message", "verify", "--address", vector["address"], f"--message={vector['message']}",
                         "--signature", signature)
            assert answer["valid"] is True and answer["format"] == "simple", vector
            cli.refused("message.invalid", "message", "verify", "--address", vector["address"],
                        f"--message={vector['message']}x", "--signature", signature, status=1)
    for vector in published["error"]:
        done = cli.run("message", "verify", "--address", vector["address"], f"--message={vector['message']}",
                       f"--signature={vector['signature']}")
        assert done.returncode in (1, 2, 3) and not done.stdout, vector


def test_sign_messages():
    wpkh = "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu"
    text = "öffne Sandyk \U0001F511"
    for address, formats in ((wpkh, ("simple", "full")), ("1LqBGSKuX5yYUonjxT5qGfpUsXKYYWeabA", ("full", "legacy")),
                             ("37VucYSaXLCAsxYyAPfbSi9eh4iEcbShgf", ("full",)),
                             ("bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr", ("simple", "full"))):
        for wanted in formats:
            signed = cli("message", "sign", "--mnemonic-file", Secret(ABANDON), "--address", address, "--message", text,
                         "--format", wanted)
            answer = cli("message", "verify", "--address", address, "--message", text, "--signature", signed["signature"])
            assert answer["format"] == wanted, (address, answer)
            cli.refused("message.invalid", "message", "verify", "--address", address, "--message", text + ".", "--signature",
                        signed["signature"], status=1)
    with tempfile.NamedTemporaryFile() as file:
        file.write(text.encode())
        file.flush()
        signed = cli("message", "sign", "--mnemonic-file", Secret(ABANDON), "--address", wpkh, "--message-file", file.name)
        assert cli("message", "verify", "--address", wpkh, "--message", text, "--signature", signed["signature"])["valid"]
    foreign = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
    cli.refused("sign.nothing_ours", "message", "sign", "--mnemonic-file", Secret(ABANDON), "--address", foreign, "--message", text,
                status=1)
    cli.refused("usage", "message", "sign", "--mnemonic-file", Secret(ABANDON), "--address", wpkh, status=2)
    cli.refused("usage", "message", "sign", "--mnemonic-file", Secret(ABANDON), "--address", wpkh, "--message", text, "--format",
                "loud", status=2)
    Cli("regtest").refused("address.network", "message", "sign", "--mnemonic-file", Secret(ABANDON), "--address", wpkh, "--message",
                           text, status=1)


if __name__ == "__main__":
    suite.run(globals())
