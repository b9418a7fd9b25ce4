"""Trezor and KeepKey through the command line, answered from recordings of real firmware."""

import json
import os
import tempfile

from cli_secrets import Terminal
from framework import suite
from framework.cli import Cli, Secret
from framework.ledger import transcript
from framework.trezor import Trezor

FINGERPRINT = "5c9e228d"
SEED = Secret("all all all all all all all all all all all all")
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
ONE, T = "trezor-one", "trezor-t"
cli = Cli("test")


def account(path):
    return f"[{FINGERPRINT}/{path}]" + cli("key", "derive", "--mnemonic-file", SEED, "--path", f"m/{path}")["xpub"] + "/<0;1>/*"


def descriptor(name):
    kind = next(part for part in ("wsh", "shwpkh", "wpkh", "pkh", "tr") if f"-{part}" in name)
    if kind == "wsh":
        # The same quorum everywhere.
        other = transcript("trezor-one-address-wsh")["host_input"]["cosigner_xpubs"][0]
        return f"wsh(sortedmulti(2,{account('48h/1h/0h/2h')},[f5acc2fd/48h/1h/0h/2h]{other}/<0;1>/*))"
    form, purpose = {"shwpkh": ("sh(wpkh(%s))", 49), "wpkh": ("wpkh(%s)", 84), "pkh": ("pkh(%s)", 44), "tr": ("tr(%s)", 86)}[kind]
    return form % account(f"{purpose}h/1h/0h")


def varint(value):
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def keepkey_child(network, coin):
    """KeepKey names its seed only through a child, which was not recorded."""
    xpub = Cli(network)("key", "derive", "--mnemonic-file", SEED, "--path", "m/0h")["xpub"]
    number = 0
    for letter in xpub:
        number = number * 58 + BASE58.index(letter)
    raw = number.to_bytes(82, "big")[4:78]
    node = (field(1, raw[0]) + field(2, int.from_bytes(raw[1:5], "big")) + field(3, int.from_bytes(raw[5:9], "big"))
            + field(4, raw[9:41]) + field(6, raw[41:]))
    asked = (11, field(1, 0x80000000) + field(4, coin))
    return asked, (12, field(1, node) + field(2, xpub.encode()))


def device(*names, maker=ONE, **options):
    always = [] if maker == "keepkey" else [f"{maker}-xpub", f"{maker}-xpub-mainnet"]
    emulated = Trezor(*names, maker=maker, always=always, **options)
    if maker == "keepkey":
        emulated.always = dict(keepkey_child(*of) for of in (("main", b"Bitcoin"), ("test", b"Testnet")))
    return emulated


def sign(name, emulated, *options):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "payment.psbt")
        with open(path, "w", encoding="ascii") as file:
            file.write(transcript(name)["host_input"]["psbt_v0_base64"])
        return cli("device", "sign", path, "--emulator", emulated.name, "--descriptor", descriptor(name), *options)


def test_nobody_listens():
    cli.refused("device.not_found", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", "trezor:udp:9", status=6)
    for wrong in ("trezor:udp:0", "trezor:udp:", "trezor:udp:70000", "keepkey:bus:1"):
        cli.refused("usage", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", wrong, status=2)


def test_list():
    with device() as emulated:
        (listed,) = cli("device", "list", "--emulator", emulated.name)["devices"]
    assert listed["vendor"] == "Trezor" and listed["model"] == "One" and listed["version"] == "1.14.2", listed
    assert listed["fingerprint"] == FINGERPRINT and listed["needs"] is None and listed["notices"] == [], listed
    with device(maker="keepkey") as emulated:
        (listed,) = cli("device", "list", "--emulator", emulated.name)["devices"]
    assert listed["model"] == "KeepKey" and listed["version"] == "7.9.3", listed
    for features, needs in ((field(12, 0), "set_up"), (field(5, 1), "leave_bootloader"), (field(16, 0), "enter_pin"),
                            (field(8, 1), "enter_passphrase"), (field(3, 9), "update"), (field(44, b"T3W1"), "other_program"),
                            (field(1, b"abacus.io"), "other_program")):
        with device(features=features) as emulated:
            (listed,) = cli("device", "list", "--emulator", emulated.name)["devices"]
        assert listed["needs"] == needs and listed["fingerprint"] is None, listed
    with device(features=field(19, 1)) as emulated:
        (listed,) = cli("device", "list", "--emulator", emulated.name)["devices"]
    assert listed["notices"] == ["no_backup"] and listed["needs"] is None, listed


def test_old_firmware_is_not_used():
    with device(maker=T) as emulated:
        (listed,) = cli("device", "list", "--emulator", emulated.name)["devices"]
        assert listed["model"] == "Model T" and listed["needs"] == "update", listed
        error = cli.refused("device.firmware", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", emulated.name, status=6)
    assert error.detail["needed"] == "2.4.4", error.detail


def test_xpub():
    for name, options in (("trezor-one-xpub", []), ("trezor-one-xpub-display", ["--display"])):
        with device(name) as emulated:
            answer = cli("device", "xpub", "--path", "m/84h/1h/0h", "--emulator", emulated.name, *options)
            assert emulated.finished(), emulated.problems
        assert answer["xpub"] == transcript(name)["result"]["xpub"] and answer["fingerprint"] == FINGERPRINT, answer
        assert answer["key"] == f"[{FINGERPRINT}/84h/1h/0h]{answer['xpub']}", answer
    with device("trezor-one-xpub", tamper=lambda _, kind, payload: (kind, payload.replace(b"tpubDC", b"tpubDD"))) as emulated:
        cli.refused("device.protocol", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", emulated.name, status=6)


def test_pin():
    question = ["device", "xpub", "--path", "m/84h/1h/0h"]
    with device("trezor-one-pin", features=field(16, 0)) as emulated:
        answer = cli(*question, "--emulator", emulated.name, "--pin-file", Secret("3195"))
        assert emulated.finished(), emulated.problems
    assert answer["fingerprint"] == FINGERPRINT
    with device("trezor-one-pin-wrong") as emulated:
        cli.refused("device.pin", *question, "--emulator", emulated.name, "--pin-file", Secret("8888\n"), status=6)
        assert emulated.finished(), emulated.problems
    for wrong in ("", "0", "12x", "1" * 51):
        with device("trezor-one-pin") as emulated:
            cli.refused("device.pin", *question, "--emulator", emulated.name, "--pin-file", Secret(wrong), status=6)
            assert emulated.cancelled, "the device goes on asking"
    with device("trezor-one-pin") as emulated:
        cli.refused("usage", *question, "--emulator", emulated.name, status=2)


def test_pin_is_asked_for_at_the_terminal():
    with device("trezor-one-pin") as emulated:
        terminal = Terminal("--network", "test", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", emulated.name)
        terminal.wait_for(b"Places of the PIN's digits: ")
        assert not terminal.echoes()
        terminal.type("3195\n")
        out, err, seen, echoes = terminal.end()
        assert emulated.finished(), emulated.problems
    assert json.loads(out)["fingerprint"] == FINGERPRINT and b"3195" not in seen and echoes, (out, err, seen)


def test_passphrase():
    question = ["device", "xpub", "--path", "m/84h/1h/0h"]
    for name, passphrase in (("passphrase", "TREZOR"), ("passphrase-unicode", "s\u0131rly s\u00f6z"), ("passphrase-empty", "")):
        with device(f"trezor-one-{name}") as emulated:
            emulated.always = {}
            # The key is asked for twice: to know the seed, and for itself.
            key = [message for message in emulated.exchange if message[1] == 11] + [emulated.exchange[-1]]
            emulated.exchange += key
            answer = cli(*question, "--emulator", emulated.name, "--passphrase-file", Secret(passphrase))
            assert emulated.finished(), emulated.problems
        recorded = transcript(f"trezor-one-{name}")["result"]
        assert answer["fingerprint"] == recorded["wallet_fingerprint"] and answer["xpub"] == recorded["xpub"], answer
    with device("trezor-one-passphrase") as emulated:
        cli.refused("parse.too_large", *question, "--emulator", emulated.name, "--passphrase-file", Secret("x" * 51), status=3)
        assert emulated.cancelled


def test_address():
    for name in ("trezor-one-address-pkh", "trezor-one-address-shwpkh", "trezor-one-address-wpkh", "trezor-one-address-tr",
                 "keepkey-address-pkh", "keepkey-address-wpkh", "keepkey-address-wsh"):
        maker = "keepkey" if name.startswith("keepkey") else ONE
        with device(name, maker=maker) as emulated:
            answer = cli("device", "address", "--descriptor", descriptor(name), "--emulator", emulated.name)
            assert emulated.finished(), emulated.problems
        assert answer["address"] == transcript(name)["result"]["address"], answer
    with device(name, maker=maker, tamper=lambda _, kind, payload: (kind, payload.replace(b"tb1q", b"tb1p"))) as emulated:
        cli.refused("device.address", "device", "address", "--descriptor", descriptor(name), "--emulator", emulated.name, status=6)
    with device() as emulated:
        cli.refused("device.unsupported", "device", "register", "--descriptor", descriptor("trezor-one-address-wsh"),
                    "--emulator", emulated.name, status=6)


def test_sign():
    for name, count in (("trezor-one-sign-wpkh-serialize-false", 1), ("trezor-one-sign-wpkh-3in", 3), ("trezor-one-sign-tr-2in", 2),
                        ("trezor-one-sign-pkh", 1), ("trezor-one-sign-shwpkh", 1), ("trezor-one-sign-wsh-pubkeys-order", 1),
                        ("keepkey-sign-wpkh-3in", 3), ("keepkey-sign-wsh-sortedmulti-2in", 2)):
        with device(name, maker="keepkey" if name.startswith("keepkey") else ONE) as emulated:
            answer = sign(name, emulated)
            assert emulated.finished(), emulated.problems
        assert answer["signatures_added"] == count and answer["complete"] == ("wsh" not in name), answer
        if answer["complete"]:
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "signed.psbt")
                with open(path, "w", encoding="ascii") as file:
                    file.write(answer["psbt"])
                assert cli("psbt", "finalize", path)["complete"] is True


def test_hostile_device():
    name = "trezor-one-sign-wpkh-3in"
    signature = bytes.fromhex(transcript(name)["result"]["signatures"][1]["signature"])
    other = bytes.fromhex(transcript(name)["result"]["signatures"][0]["signature"])

    def bad_signature(_, kind, payload):
        return kind, payload.replace(signature, signature[:20] + bytes([signature[20] ^ 1]) + signature[21:])

    def of_another_input(_, kind, payload):
        return kind, payload.replace(signature, other) if len(signature) == len(other) else payload.replace(signature[10:30], other[10:30])

    def early_end(index, kind, payload):
        return (21, bytes.fromhex("0803")) if index == 9 else (kind, payload)

    def refuses(index, kind, payload):
        return (3, bytes.fromhex("0804")) if index == 9 else (kind, payload)

    def asks_for_others(index, kind, payload):
        return (21, bytes.fromhex("080012220800" "1220" + "11" * 32)[:38]) if index == 9 else (kind, payload)

    for tamper, code in ((bad_signature, "device.bad_signature"), (of_another_input, "device.bad_signature"),
                         (early_end, "device.protocol"), (refuses, "device.refused"), (asks_for_others, "device.protocol")):
        with device(name, tamper=tamper) as emulated, tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, "signed.psbt")
            path = os.path.join(folder, "payment.psbt")
            with open(path, "w", encoding="ascii") as file:
                file.write(transcript(name)["host_input"]["psbt_v0_base64"])
            cli.refused(code, "device", "sign", path, "--emulator", emulated.name, "--descriptor", descriptor(name), "--out", out, status=6)
            assert not os.path.exists(out)


if __name__ == "__main__":
    suite.run(globals())
