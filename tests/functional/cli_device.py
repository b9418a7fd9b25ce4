"""Hardware wallets through the command line, answered from recordings of real firmware."""

import os
import tempfile

from framework import suite
from framework.cli import Cli, Secret
from framework.ledger import Ledger, transcript

PASSWORD = "correct horse battery"
FINGERPRINT = "f5acc2fd"
SINGLE, MULTI = "ledger-btc-sign-wpkh-3in", "ledger-btc-sign-wsh-sortedmulti"
cli = Cli("test")


def descriptor(name):
    policy = transcript(name)["host_input"]["policy"]
    text = policy["template"]
    for i, key in enumerate(policy["keys"]):
        text = text.replace(f"@{i}/**", f"{key}/<0;1>/*")
    return text


def write(folder, name):
    path = os.path.join(folder, "payment.psbt")
    with open(path, "w", encoding="ascii") as file:
        file.write(transcript(name)["host_input"]["psbt_v0_base64"])
    return path


def registration(name):
    recorded = transcript(name)["host_input"]
    return f"{recorded['policy']['name']}:{recorded['hmac']}"


def sign(name, device, *options):
    with tempfile.TemporaryDirectory() as folder:
        return cli("device", "sign", write(folder, name), "--emulator", device.name, "--descriptor", descriptor(name), *options)


def test_nothing_is_plugged_in():
    assert isinstance(cli("device", "list")["devices"], list)
    cli.refused("device.not_found", "device", "xpub", "--path", "m/84h/1h/0h", "--device", "/dev/nothing", status=6)
    cli.refused("device.not_found", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", "ledger:unix:/nothing", status=6)
    for wrong in ("ledger", "ledger:", "abacus:unix:/x", "ledger:bus:1", "ledger:udp:0", "ledger:tcp:0", "ledger:tcp:99999", "ledger:unix:"):
        cli.refused("usage", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", wrong, status=2)


def test_list():
    with Ledger() as device:
        (listed,) = cli("device", "list", "--emulator", device.name)["devices"]
    assert listed["vendor"] == "Ledger" and listed["fingerprint"] == FINGERPRINT and listed["needs"] is None, listed
    assert listed["app"] == "Bitcoin Test" and listed["version"] == "2.4.6", listed
    for answer, needs in (("5515", "unlock"), ("0105424f4c4f5305312e312e310100" + "9000", "open_app"),
                          ("0107426974636f696e05322e302e3601009000", "update"), ("6f00", "replug")):
        with Ledger(app=bytes.fromhex(answer)) as device:
            (listed,) = cli("device", "list", "--emulator", device.name)["devices"]
        assert listed["needs"] == needs and listed["fingerprint"] is None, listed


def test_xpub():
    for name, options in (("ledger-btc-xpub", []), ("ledger-btc-xpub-display", ["--display"])):
        with Ledger(name) as device:
            answer = cli("device", "xpub", "--path", "m/84h/1h/0h", "--emulator", device.name, *options)
        assert answer["xpub"] == transcript(name)["result"]["xpub"] and answer["fingerprint"] == FINGERPRINT
        assert answer["key"] == f"[{FINGERPRINT}/84h/1h/0h]{answer['xpub']}", answer
        assert not device.problems
    with Ledger("ledger-btc-xpub-display-refused") as device:
        cli.refused("device.refused", "device", "xpub", "--path", "m/84h/1h/0h", "--display", "--emulator", device.name, status=6)
    with Ledger("ledger-btc-xpub") as device:
        cli.refused("sign.network", "device", "xpub", "--path", "m/84h/0h/0h", "--emulator", device.name, status=1)
    with Ledger("ledger-btc-xpub", tamper=lambda _, answer: answer.replace(b"tpubDC", b"tpubDD")) as device:
        cli.refused("device.protocol", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", device.name, status=6)


def test_address():
    for name in ("ledger-btc-address-pkh", "ledger-btc-address-shwpkh", "ledger-btc-address-wpkh", "ledger-btc-address-tr",
                 "ledger-btc-address-wsh-sortedmulti"):
        options = ["--registration", registration(name)] if "wsh" in name else []
        with Ledger(name) as device:
            answer = cli("device", "address", "--descriptor", descriptor(name), "--emulator", device.name, *options)
        assert answer["address"] == transcript(name)["result"]["address"], answer
    with Ledger(name, tamper=lambda _, answer: answer.replace(b"tb1q", b"tb1p")) as device:
        cli.refused("device.address", "device", "address", "--descriptor", descriptor(name), "--emulator", device.name, *options, status=6)
    with Ledger(name) as device:
        cli.refused("device.registration", "device", "address", "--descriptor", descriptor(name), "--emulator", device.name, status=6)


def test_sign():
    with Ledger(SINGLE) as device:
        answer = sign(SINGLE, device)
        assert not device.problems and device.answered == len(device.exchange)
    assert answer["signatures_added"] == 3 and answer["complete"] is True, answer
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "signed.psbt")
        with open(path, "w", encoding="ascii") as file:
            file.write(answer["psbt"])
        assert cli("psbt", "finalize", path)["complete"] is True


def test_hostile_device():
    def bad_signature(_, answer):
        return answer[:50] + bytes([answer[50] ^ 1]) + answer[51:] if answer[:1] == b"\x10" and answer[-2:] == b"\xe0\x00" else answer

    def early_end(index, answer):
        return b"\x90\x00" if index == 20 else answer

    def unplugged(index, answer):
        return None if index == 20 else answer

    def refuses(index, answer):
        return b"\x69\x85" if index == 20 else answer

    for tamper, code in ((bad_signature, "device.bad_signature"), (early_end, "device.protocol"), (unplugged, "device.disconnected"),
                         (refuses, "device.refused")):
        with Ledger(SINGLE, tamper=tamper) as device, tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, "signed.psbt")
            cli.refused(code, "device", "sign", write(folder, SINGLE), "--emulator", device.name, "--descriptor", descriptor(SINGLE),
                        "--out", out, status=6)
            assert not os.path.exists(out)


def test_vault_keeps_the_registration():
    with tempfile.TemporaryDirectory() as folder:
        vault = ["--vault", os.path.join(folder, "savings.sandyk"), "--password-file", Secret(PASSWORD)]
        cli("vault", "create", vault[1], "--unlock-memory", "64", "--password-file", Secret(PASSWORD))
        cli("wallet", "import", *vault, "--name", "Family vault", "--watch-only", "--descriptor", descriptor(MULTI))
        with Ledger(MULTI) as device:
            cli.refused("device.registration", "device", "sign", write(folder, MULTI), *vault, "--emulator", device.name, status=6)
            assert device.answered == 0
        with Ledger("ledger-btc-register-refused") as device:
            cli.refused("device.refused", "device", "register", *vault, "--emulator", device.name, status=6)
        with Ledger("ledger-btc-register-wsh-sortedmulti") as device:
            answer = cli("device", "register", *vault, "--emulator", device.name)
        assert answer["stored"] is True and answer["registration"] == registration(MULTI), answer
        with Ledger(MULTI) as device:
            answer = cli("device", "sign", write(folder, MULTI), *vault, "--emulator", device.name)
        assert answer["signatures_added"] == 1 and answer["complete"] is False, answer
        # It is not asked for twice, unless somebody wants that.
        with Ledger() as device:
            again = cli("device", "register", *vault, "--emulator", device.name)
            assert again["registration"] == registration(MULTI) and again["stored"] is True and device.answered == 0, again
            cli.refused("device.disconnected", "device", "register", *vault, "--emulator", device.name, "--again", status=6)
        (known,) = cli("device", "known", *vault)["devices"]
        assert known["fingerprint"] == FINGERPRINT and known["vendor"] == "Ledger" and known["registered"] == ["Family vault"], known
        assert [seen["version"] for seen in known["firmware"]] == ["2.4.6"] and known["name"] is None, known
        cli("device", "name", *vault, "--fingerprint", FINGERPRINT, "--name", "Blue one")
        assert cli("device", "known", *vault)["devices"][0]["name"] == "Blue one"
        cli.refused("device.not_found", "device", "name", *vault, "--fingerprint", "00000000", "--name", "x", status=6)


def test_key_register():
    with tempfile.TemporaryDirectory() as folder:
        vault = ["--vault", os.path.join(folder, "savings.sandyk"), "--password-file", Secret(PASSWORD)]
        cli("vault", "create", vault[1], "--unlock-memory", "64", "--password-file", Secret(PASSWORD))
        cli("wallet", "import", *vault, "--name", "Family vault", "--watch-only", "--descriptor", descriptor(MULTI))
        other = next(key[1:9] for key in transcript(MULTI)["host_input"]["policy"]["keys"] if FINGERPRINT not in key)
        with Ledger("ledger-btc-register-wsh-sortedmulti") as device:
            cli("device", "register", *vault, "--emulator", device.name)
        first = cli("device", "record", *vault, "--fingerprint", FINGERPRINT, "--holder", "Aman", "--place", "Aşgabat, bank",
                    "--made-by", "dice", "--made-on", "2026-01-31", "--expires-on", "2026-02-01", "--serial", "7")
        # What the vault knows of the device is filled in.
        assert first["vendor"] == "Ledger" and first["firmware"] == "2.4.6" and first["expired"] is True, first
        assert first["place"] == "Aşgabat, bank" and first["made_by"] == "dice" and first["note"] is None, first
        changed = cli("device", "record", *vault, "--fingerprint", FINGERPRINT, "--place", "Home", "--expires-on", "")
        assert changed["place"] == "Home" and changed["holder"] == "Aman" and changed["expired"] is False, changed
        cli("device", "record", *vault, "--fingerprint", other, "--holder", "aman", "--place", "Balkanabat", "--vendor", "Ledger")
        answer = cli("device", "keys", *vault)
        assert {key["fingerprint"] for key in answer["keys"]} == {FINGERPRINT, other}, answer
        (wallet,) = answer["wallets"]
        assert wallet["one_vendor"] == "Ledger" and [risk["what"] for risk in wallet["shared"]] == ["holder"], wallet
        cli("device", "record", *vault, "--fingerprint", other, "--vendor", "Trezor", "--holder", "Jeren")
        (wallet,) = cli("device", "keys", *vault)["wallets"]
        assert wallet["one_vendor"] is None and wallet["shared"] == [] and wallet["recorded"] == 2, wallet
        for option, value in (("--made-on", "31.01.2026"), ("--holder", "x" * 101), ("--place", "a\u202eb"), ("--expires-on", "2026-01-01")):
            refused = cli.refused("key.record", "device", "record", *vault, "--fingerprint", FINGERPRINT, option, value, status=3)
            assert refused.detail["field"] == option[2:].replace("-", "_"), refused.detail
        cli.refused("usage", "device", "record", *vault, "--fingerprint", FINGERPRINT, "--made-by", "magic", status=2)
        cli("device", "record", *vault, "--fingerprint", other, "--remove")
        cli.refused("key.record_not_found", "device", "record", *vault, "--fingerprint", other, "--remove", status=7)


def test_advisories():
    answer = cli("device", "advisories", "--language", "ru")
    coldcard = next(each for each in answer["advisories"] if each["vendor"] == "Coldcard")
    assert coldcard["concerns"] == "keys" and {"from": "5.0.0", "below": "5.6.1"} in coldcard["firmware"], coldcard
    cli.refused("usage", "device", "advisories", "--language", "de", status=2)
    cli.refused("usage", "device", "advisories", "--import", "/nothing", status=2)
    builtin = os.path.join(os.environ["SANDYK_VECTORS"], "..", "..", "resources", "advisories", "firmware.json")
    with tempfile.TemporaryDirectory() as folder:
        vault = ["--vault", os.path.join(folder, "savings.sandyk"), "--password-file", Secret(PASSWORD)]
        cli("vault", "create", vault[1], "--unlock-memory", "64", "--password-file", Secret(PASSWORD))
        old = ["--vendor", "Coldcard", "--model", "Mk4", "--firmware", "5.1.0"]
        record = cli("device", "record", *vault, "--fingerprint", "00000001", *old, "--made-by", "device")
        assert record["advisories"] == [{"id": coldcard["id"], "concerns": "keys", "certain": True}], record
        assert cli("device", "record", *vault, "--fingerprint", "00000002", *old, "--made-by", "dice")["advisories"] == []
        unsure = cli("device", "record", *vault, "--fingerprint", "00000003", "--vendor", "coldcard")
        assert unsure["advisories"][0]["certain"] is False, unsure
        answer = cli("device", "advisories", *vault)
        assert [key["fingerprint"] for key in answer["keys"]] == ["00000001", "00000003"] and answer["devices"] == [], answer
        cli.refused("signed_data.older", "device", "advisories", *vault, "--import", builtin)
        with open(builtin, encoding="utf-8") as file:
            changed = file.read().replace("5.6.1", "5.0.1")
        path = os.path.join(folder, "changed.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(changed)
        cli.refused("signed_data.damaged", "device", "advisories", *vault, "--import", path)
        # A newer list with the signature of the development key.
        newer = os.path.join(folder, "newer.json")
        key = os.path.join(os.environ["SANDYK_VECTORS"], "..", "..", "resources", "law", "development-key")
        cli("law", "sign", path, "--key-file", key, "--set-version", "7", "--out", newer)
        answer = cli("device", "advisories", *vault, "--import", newer)
        assert answer["version"] == 7 and [key["fingerprint"] for key in answer["keys"]] == ["00000003"], answer
        assert cli("device", "advisories", *vault)["version"] == 7


if __name__ == "__main__":
    suite.run(globals())
