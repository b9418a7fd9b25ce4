"""The psbt group: the published roles, and signing with its refusals."""

import base64
import json
import os
import subprocess
import tempfile

from framework import suite
from framework.cli import Cli, Secret
from framework.psbt_maker import Coin, psbt

VECTORS = os.environ["SANDYK_VECTORS"]
ABANDON = "abandon " * 11 + "about"
PAID = bytes.fromhex("0014751e76e8199196d454941c45d1b3a323f1433bd6")
cli = Cli("regtest")


def vectors(name):
    with open(os.path.join(VECTORS, name), encoding="utf-8") as file:
        return json.load(file)


def given(content, *command, to=cli, **options):
    """Runs a psbt command on bytes of standard input."""
    return to("psbt", command[0], "-", *command[1:], stdin=content, **options)


def refused(code, content, *command, to=cli, **options):
    return to.refused(code, "psbt", command[0], "-", *command[1:], stdin=content, **options)


def key(path, phrase=ABANDON):
    answer = cli("key", "derive", "--mnemonic-file", Secret(phrase), "--path", path)
    return answer["pubkey"], answer["fingerprint"], path


def account(phrase=ABANDON, path="m/84h/1h/0h"):
    return cli("key", "derive", "--mnemonic-file", Secret(phrase), "--path", path)["key_expression"]


def script(descriptor, *arguments):
    return bytes.fromhex(cli("descriptor", "derive", descriptor, *arguments)["addresses"][0]["script_pubkey"])


class Money:
    """One wpkh coin of 1 BTC, a payment of 0.3, and change."""

    def __init__(self):
        self.descriptor = f"wpkh({account()}/<0;1>/*)"
        self.coin = Coin(100_000_000, script(self.descriptor, "--from", 3), *key("m/84h/1h/0h/0/3"))
        self.change_key = key("m/84h/1h/0h/1/7")
        self.change = script(self.descriptor, "--keychain", 1, "--from", 7)

    def psbt(self, fee=1_000, **options):
        outputs = [(30_000_000, PAID), (70_000_000 - fee, self.change)]
        return psbt([self.coin], outputs, {1: self.change_key}, **options)


def test_published_psbts_parse_or_not():
    for name in ("bip174.json", "bip370.json", "bip371.json"):
        published = vectors(name)
        for vector in published["valid"]:
            answer = given(vector["base64"].encode(), "inspect")
            assert len(answer["txid"]) == 64 and answer["next_role"], vector["case"]
        for vector in published["invalid"]:
            done = cli.run("psbt", "inspect", "-", stdin=vector["base64"].encode())
            assert done.returncode == 3 and not done.stdout, (name, vector["case"], done)


def test_published_roles():
    roles = vectors("bip174.json")["roles"]
    main = Cli("test")
    with tempfile.TemporaryDirectory() as folder:
        def file(name):
            path = os.path.join(folder, name)
            with open(path, "wb") as out:
                out.write(base64.b64decode(roles[name]))
            return path

        def ordered(text):
            """The same PSBT with its fields in our order; the published ones are in the order of their maker."""
            return given(text.encode(), "convert", "--to", 0, to=main)["psbt"]

        combined = main("psbt", "combine", file("signed_by_a"), file("signed_by_b"))
        assert combined["psbt"] == ordered(roles["combined"]) and combined["complete"] is False and combined["next_role"] == "finalizer"
        final = main("psbt", "finalize", file("combined"))
        assert final["psbt"] == ordered(roles["finalized"]) and final["complete"] is True and final["tx"] == roles["extracted_hex"]
        extracted = main("psbt", "extract", file("finalized"))
        assert extracted["tx"] == roles["extracted_hex"] and extracted["txid"] == final["txid"]
        main.refused("psbt.not_final", "psbt", "extract", file("combined"), status=1)
        main.refused("psbt.mismatch", "psbt", "combine", file("combined"), file("unknown_a"), status=1)
        assert main("psbt", "finalize", file("updated"))["complete"] is False
        assert main("psbt", "combine", file("unknown_a"), file("unknown_b"))["psbt"] == ordered(roles["unknown_combined"])


def test_forms_of_a_psbt():
    binary = Money().psbt()
    text = base64.b64encode(binary)
    hashes = {given(form, "inspect")["psbt_hash"] for form in (binary, text, text + b"\n", binary.hex().encode(), binary.hex().upper().encode())}
    assert len(hashes) == 1, hashes
    for junk in (b"", b"psbt", b"\0" * 100, text[:-8], binary[:-1], binary + b"\0", b"[]", b"cHNidP8"):
        done = cli.run("psbt", "inspect", "-", stdin=junk)
        assert done.returncode == 3 and not done.stdout, (junk, done)
    done = cli.run("psbt", "inspect", "/nonexistent/a.psbt")
    assert done.returncode == 7 and json.loads(done.stderr)["error"]["code"] == "file.read", done


def test_convert_there_and_back():
    binary = Money().psbt()
    second = given(binary, "convert", "--to", 2)
    assert second["version"] == 2
    first = given(second["psbt"].encode(), "convert", "--to", 0)
    assert first["version"] == 0 and base64.b64decode(first["psbt"]) == binary
    refused("usage", binary, "convert", "--to", 1, status=2)
    refused("usage", binary, "convert", status=2)


def test_inspect_proves_change():
    money = Money()
    plain = given(money.psbt(), "inspect")
    assert [out["is_change"] for out in plain["outputs"]] == [False, False] and plain["refusals"] == [], plain
    assert plain["fee_sat"] == 1_000 and plain["outputs"][0]["amount_sat"] == 30_000_000, plain
    assert plain["outputs"][0]["address"] == "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", plain
    assert 1 <= plain["fee_rate"] < 1_000, plain["fee_rate"]
    assert plain["inputs"][0]["amount_proven"] is True and plain["inputs"][0]["signatures_needed"] == 1, plain
    assert [each["fingerprint"] for each in plain["missing"]] == ["73c5da0a"] and plain["next_role"] == "signer", plain
    ours = given(money.psbt(), "inspect", "--descriptor", money.descriptor)
    assert [out["is_change"] for out in ours["outputs"]] == [False, True], ours
    assert [out["role"] for out in ours["outputs"]] == ["payment", "change"] and ours["leaving_sat"] == 30_000_000, ours
    assert ours["outputs"][1]["index"] == 7 and ours["outputs"][1]["keychain"] == 1, ours


def test_sign_finalize_extract():
    money = Money()
    signed = given(money.psbt(), "sign", "--mnemonic-file", Secret(ABANDON))
    assert signed["signatures_added"] == 1 and signed["complete"] is True and signed["next_role"] == "finalizer", signed
    final = given(signed["psbt"].encode(), "finalize")
    assert final["complete"] and final["txid"] == signed["txid"]
    extracted = given(final["psbt"].encode(), "extract")
    assert extracted["txid"] == signed["txid"] and extracted["tx"] == final["tx"]
    # A signed PSBT has nothing left to sign; signatures come out the same (RFC 6979).
    again = given(money.psbt(), "sign", "--mnemonic-file", Secret(ABANDON))
    assert again["psbt"] == signed["psbt"]
    # Version 2 is signed as it is.
    second = given(money.psbt(), "convert", "--to", 2)
    signed2 = given(second["psbt"].encode(), "sign", "--mnemonic-file", Secret(ABANDON), "--descriptor", money.descriptor)
    assert given(signed2["psbt"].encode(), "inspect")["version"] == 2 and signed2["txid"] == signed["txid"]


def test_out():
    money = Money()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "signed.psbt")
        answer = given(money.psbt(), "sign", "--mnemonic-file", Secret(ABANDON), "--out", path)
        with open(path, "rb") as file:
            assert file.read() == base64.b64decode(answer["psbt"])
        assert os.stat(path).st_mode & 0o077 == 0
        # A pipe of raw output, as in the man page.
        raw = cli.run("psbt", "finalize", path, "--out", "-")
        assert raw.returncode == 0 and raw.stdout.startswith(b"psbt\xff") and not raw.stderr, raw
        transaction = cli.run("psbt", "extract", "-", "--out", "-", stdin=raw.stdout)
        assert bytes.fromhex(transaction.stdout.decode()) and transaction.stdout.startswith(b"02000000"), transaction
        before = os.listdir(folder)
        refused("sign.nothing_ours", money.psbt(), "sign", "--mnemonic-file", Secret("zoo " * 11 + "wrong"), "--out",
                os.path.join(folder, "no.psbt"), status=1)
        assert os.listdir(folder) == before
        cli.refused("file.write", "psbt", "finalize", path, "--out", os.path.join(folder, "none", "x.psbt"), status=7)


def test_refusals_have_their_codes():
    money = Money()
    sign = ("sign", "--mnemonic-file", Secret(ABANDON))
    refused("sign.missing_previous_tx", money.psbt(previous=False), *sign, status=1)
    refused("sign.amount_mismatch", money.psbt(stated_amount=90_000_000), *sign, status=1)
    for sighash in (0x02, 0x03, 0x81, 0x82, 0x83):
        error = refused("sign.sighash", money.psbt(sighash=sighash), *sign, status=1)
        assert error.detail["input"] == 0 and "sign.sighash" in error.detail["refusals"], error.detail
    assert given(money.psbt(sighash=1), *sign)["complete"]
    # Change that claims our key but does not derive from our descriptor.
    foreign = psbt([money.coin], [(30_000_000, PAID), (69_999_000, PAID[:-1] + b"\0")], {1: money.change_key})
    error = refused("sign.foreign_change", foreign, *sign, status=1)
    assert error.detail["output"] == 1, error.detail
    refused("sign.nothing_ours", money.psbt(), "sign", "--mnemonic-file", Secret("zoo " * 11 + "wrong"), status=1)
    refused("sign.network", money.psbt(), *sign, to=Cli("main"), status=1)
    exceeding = psbt([money.coin], [(100_000_001, PAID)])
    refused("sign.outputs_exceed_inputs", exceeding, *sign, status=1)


def test_fee_needs_the_exact_amount():
    money = Money()
    sign = ("sign", "--mnemonic-file", Secret(ABANDON))
    high = money.psbt(fee=1_000_001)
    error = refused("sign.fee_absolute", high, *sign, status=1)
    assert error.detail["fee_sat"] == 1_000_001, error.detail
    refused("sign.fee_absolute", high, *sign, "--accept-fee", 1_000_000, status=1)
    refused("amount.format", high, *sign, "--accept-fee", "lots", status=3)
    assert given(high, *sign, "--accept-fee", 1_000_001)["complete"]


def test_only_what_was_inspected_is_signed():
    money = Money()
    seen = given(money.psbt(), "inspect")["psbt_hash"]
    sign = ("sign", "--mnemonic-file", Secret(ABANDON), "--psbt-hash", seen)
    assert given(money.psbt(), *sign)["complete"]
    refused("sign.review_changed", money.psbt(fee=1_001), *sign, status=1)


def test_multisig_needs_its_descriptor():
    phrases = [ABANDON, "legal winner thank year wave sausage worth useful legal winner thank yellow"]
    path = "m/48h/1h/0h/2h"
    keys = ",".join(account(phrase, path) + "/<0;1>/*" for phrase in phrases)
    descriptor = f"wsh(sortedmulti(2,{keys}))"
    members = [key(path + "/0/0", phrase) for phrase in phrases]
    witness = b"\x52" + b"".join(b"\x21" + bytes.fromhex(pubkey) for pubkey in sorted(m[0] for m in members)) + b"\x52\xae"
    coin = Coin(50_000_000, script(descriptor), *members[0], witness_script=witness, others=members[1:])
    unsigned = psbt([coin], [(49_999_000, PAID)])
    done = cli.run("psbt", "sign", "-", "--mnemonic-file", Secret(ABANDON), stdin=unsigned)
    assert done.returncode == 1 and not done.stdout, done
    parts = [given(unsigned, "sign", "--mnemonic-file", Secret(phrase), "--descriptor", descriptor) for phrase in phrases]
    assert [part["signatures_added"] for part in parts] == [1, 1] and not any(part["complete"] for part in parts), parts
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, part in enumerate(parts):
            paths.append(os.path.join(folder, f"{number}.psbt"))
            with open(paths[-1], "w", encoding="ascii") as file:
                file.write(part["psbt"])
        combined = cli("psbt", "combine", *paths)
    final = given(combined["psbt"].encode(), "finalize")
    assert final["complete"] and final["txid"] == parts[0]["txid"], final


def test_usage_of_sign():
    binary = Money().psbt()
    refused("usage", binary, "sign", status=2)
    refused("usage", binary, "sign", "--mnemonic-file", Secret(ABANDON), "--vault", "a.sandyk", status=2)
    # One standard input cannot be both.
    refused("usage", binary, "sign", "--mnemonic-file", "-", status=2)
    refused("usage", binary, "combine", "-", status=2)


def test_broken_output():
    # A full disk on standard output is an error, not silence.
    with open("/dev/full", "wb") as full:
        done = subprocess.run([cli.binary, "psbt", "inspect", "-"], input=Money().psbt(), stdout=full, stderr=subprocess.PIPE,
                              env=cli.environment(), check=False)
    assert done.returncode == 7 and json.loads(done.stderr)["error"]["code"] == "file.disk_full", done


if __name__ == "__main__":
    suite.run(globals())
