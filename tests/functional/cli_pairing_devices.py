"""BitBox02 and Coldcard through the command line, over their encrypted lines, with devices that the tests play."""

import json
import os
import re
import tempfile

from framework import suite
from framework.cli import Cli, Secret
from framework.emulator import Emulator
from framework.psbt_maker import payment
from framework.terminal import Typist

PASSWORD = "correct horse battery"
cli = Cli("test")


def vault_in(folder):
    path = os.path.join(folder, "savings.sandyk")
    cli("vault", "create", path, "--unlock-memory", "64", "--password-file", Secret(PASSWORD))
    return path


def opened(path):
    return ["--vault", path, "--password-file", Secret(PASSWORD)]


def pair(path, device, said="yes"):
    """What a person does at the first contact: the vault's password, then the code."""
    person = Typist(cli, "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", device.name, "--vault", path)
    person.answer("assword", PASSWORD)
    seen = person.answer("Type yes", said)
    code = re.search(r"[A-Z2-7]{5}( [A-Z2-7]{5}){3}", seen)
    assert code, seen
    return person.end()


def test_bitbox_is_paired_once():
    with tempfile.TemporaryDirectory() as folder:
        path = vault_in(folder)
        xpub = ["device", "xpub", "--path", "m/84h/1h/0h"]
        with Emulator("bitbox", "unpaired") as device:
            (listed,) = cli("device", "list", "--emulator", device.name)["devices"]
            assert listed["needs"] == "pair" and listed["fingerprint"] is None and "not_genuine" in listed["notices"], listed
            cli.refused("device.pairing", *xpub, "--emulator", device.name, status=6)
            status, out, err = pair(path, device, "no")
            assert status == 6 and json.loads(err)["error"]["code"] == "device.pairing" and not out, err
            cli.refused("device.pairing", *xpub, "--emulator", device.name, *opened(path), status=6)
            status, out, err = pair(path, device)
            assert status == 0, err
            again = cli(*xpub, "--emulator", device.name, *opened(path))
            assert again == json.loads(out)
            (listed,) = cli("device", "list", "--emulator", device.name, *opened(path))["devices"]
            assert listed["needs"] is None and listed["fingerprint"] == again["fingerprint"], listed
        # The same seed in a device with another key: the person is asked anew, and told.
        with Emulator("bitbox", "other") as device:
            cli.refused("device.pairing", *xpub, "--emulator", device.name, *opened(path), status=6)
            status, out, err = pair(path, device)
            assert status == 0, err


def test_states():
    for vendor, word, needs in (("bitbox", "locked", "unlock"), ("bitbox", "empty", "set_up")):
        with Emulator(vendor, word) as device:
            (listed,) = cli("device", "list", "--emulator", device.name)["devices"]
        assert listed["needs"] == needs, listed
    with Emulator("coldcard", "old") as device:
        (listed,) = cli("device", "list", "--emulator", device.name)["devices"]
        assert listed["needs"] is None and listed["notices"] == ["old_firmware"] and listed["version"] == "5.4.0", listed
        cli.refused("device.firmware", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", device.name, status=6)
    with Emulator("coldcard", "main") as device:
        cli.refused("device.network", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", device.name, status=6)
    with Emulator("coldcard", "impostor") as device:
        cli.refused("device.impostor", "device", "xpub", "--path", "m/84h/1h/0h", "--emulator", device.name, status=6)


def signing(vendor, words, type_path, template, code=None):
    """xpub, wallet, address and a payment with one device; gives the answer of signing."""
    with tempfile.TemporaryDirectory() as folder:
        path = vault_in(folder)
        if vendor == "bitbox":
            with Emulator(vendor) as device:
                status, _, err = pair(path, device)
                assert status == 0, err
        with Emulator(vendor, *words) as device:
            key = cli("device", "xpub", "--path", type_path, "--emulator", device.name, *opened(path))["key"]
            descriptor = template.replace("KEY", key + "/<0;1>/*")
            cli("wallet", "import", *opened(path), "--name", "Savings", "--watch-only", "--descriptor", descriptor)
            shown = cli("device", "address", "--index", "3", "--emulator", device.name, *opened(path))
            file = os.path.join(folder, "payment.psbt")
            with open(file, "wb") as out:
                out.write(payment(cli, descriptor))
            arguments = ("device", "sign", file, "--emulator", device.name, *opened(path))
            if code:
                return cli.refused(code, *arguments, status=6)
            answer = cli(*arguments)
            assert answer["signatures_added"] == 2 and answer["complete"] is True, answer
            return shown, answer


def test_signing():
    for vendor in ("bitbox", "coldcard"):
        signing(vendor, (), "m/84h/1h/0h", "wpkh(KEY)")
        signing(vendor, (), "m/49h/1h/0h", "sh(wpkh(KEY))")
    signing("bitbox", (), "m/86h/1h/0h", "tr(KEY)")
    signing("coldcard", (), "m/44h/1h/0h", "pkh(KEY)")
    signing("bitbox", ("klepto",), "m/84h/1h/0h", "wpkh(KEY)", "device.nonce")
    signing("coldcard", ("refuses",), "m/84h/1h/0h", "wpkh(KEY)", "device.refused")


if __name__ == "__main__":
    suite.run(globals())
