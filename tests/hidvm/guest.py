"""Runs inside the virtual machine of hid_vm.py, as root: sandyk-cli as it is, with devices on the bus of this kernel."""

import json
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "functional"), os.path.join(HERE, "..", "support")]

from framework import suite  # noqa: E402
from framework.cli import Cli  # noqa: E402
from framework.ledger import Recorded, transcript  # noqa: E402
import trezor_flows  # noqa: E402
from gadget import HidGadget  # noqa: E402

LEDGER = (0x2C97, 0x5011)
FINGERPRINT = "f5acc2fd"
SIGNING = "ledger-btc-sign-wpkh-3in"
PLUG_SECONDS = 10
NOBODY = 65534
cli = Cli("test")


class Plugged:
    """with Plugged(Recorded(...)) as path: the path of the hidraw device."""

    def __init__(self, device, udc=0, serial="0001"):
        self.device, self.udc, self.serial = device, udc, serial

    def __enter__(self):
        before = hidraws()
        self.gadget = HidGadget(self.udc, self.device, *LEDGER, self.serial, ("Ledger", "Nano S Plus"))
        self.path = appeared(before)
        return self

    def __exit__(self, *_):
        self.gadget.end()
        settled(lambda: self.path not in hidraws())

    def replug(self):
        before = hidraws()
        self.gadget.plug()
        self.path = appeared(before)


def hidraws():
    return {f"/dev/{name}" for name in os.listdir("/dev") if name.startswith("hidraw")}


def settled(condition):
    deadline = time.monotonic() + PLUG_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError("the kernel did not follow")
        time.sleep(0.02)


def appeared(before):
    settled(lambda: hidraws() - before)
    (path,) = hidraws() - before
    return path


def request(folder):
    path = os.path.join(folder, "payment.psbt")
    with open(path, "w", encoding="ascii") as file:
        file.write(transcript(SIGNING)["host_input"]["psbt_v0_base64"])
    return path


def descriptor():
    policy = transcript(SIGNING)["host_input"]["policy"]
    return policy["template"].replace("@0/**", policy["keys"][0] + "/<0;1>/*")


def sign(folder, *options):
    return ["device", "sign", request(folder), "--descriptor", descriptor(), *options]


def test_what_is_plugged_in_is_listed():
    assert cli("device", "list")["devices"] == []
    with Plugged(Recorded()) as plugged:
        (listed,) = cli("device", "list")["devices"]
        assert listed["vendor"] == "Ledger" and listed["model"] == "Nano S Plus" and listed["path"] == plugged.path, listed
        assert listed["fingerprint"] == FINGERPRINT and listed["needs"] is None and listed["version"] == "2.4.6", listed
    assert cli("device", "list")["devices"] == []


def test_key_and_address():
    with Plugged(Recorded("ledger-btc-xpub")):
        answer = cli("device", "xpub", "--path", "m/84h/1h/0h")
        assert answer["xpub"] == transcript("ledger-btc-xpub")["result"]["xpub"], answer
    with Plugged(Recorded("ledger-btc-address-wpkh")):
        answer = cli("device", "address", "--descriptor", descriptor())
        assert answer["address"] == transcript("ledger-btc-address-wpkh")["result"]["address"], answer


def test_signs():
    with Plugged(Recorded(SIGNING)) as plugged, tempfile.TemporaryDirectory() as folder:
        answer = cli(*sign(folder))
        assert answer["signatures_added"] == 3 and answer["complete"] is True, answer
        assert not plugged.device.problems and plugged.device.answered == len(plugged.device.exchange)


def test_unplugged_while_it_signs_and_plugged_in_again():
    device = Recorded(SIGNING, tamper=lambda index, answer: None if index == 40 else answer)
    with Plugged(device) as plugged, tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "signed.psbt")
        cli.refused("device.disconnected", *sign(folder, "--out", out), status=6)
        assert device.answered == 40 and not os.path.exists(out)
        settled(lambda: not hidraws())
        cli.refused("device.not_found", *sign(folder, "--out", out), status=6)
        device.tamper = lambda index, answer: answer
        plugged.replug()
        assert cli(*sign(folder, "--out", out))["complete"] is True
        assert os.path.exists(out)


def test_two_devices_at_once():
    locked = bytes.fromhex("5515")
    with Plugged(Recorded(SIGNING)) as one, Plugged(Recorded(app=locked), udc=1, serial="0002") as other, \
            tempfile.TemporaryDirectory() as folder:
        listed = {each["path"]: each for each in cli("device", "list")["devices"]}
        assert set(listed) == {one.path, other.path}, listed
        assert listed[one.path]["needs"] is None and listed[other.path]["needs"] == "unlock", listed
        cli.refused("usage", *sign(folder), status=2)
        assert cli(*sign(folder, "--device", one.path))["complete"] is True
        # One of them goes: the other is not touched by it.
        other.gadget.unplug()
        settled(lambda: other.path not in hidraws())
        one.device.restart()
        assert cli(*sign(folder))["complete"] is True
        cli.refused("device.not_found", *sign(folder, "--device", other.path), status=6)


def test_without_the_rule_for_this_user():
    with Plugged(Recorded()) as plugged:
        os.chmod(plugged.path, 0o600)

        def as_nobody(*arguments):
            return subprocess.run([cli.binary, "--network", "test", "device", *arguments], capture_output=True, user=NOBODY,
                                  env={"PATH": "/usr/bin:/bin", "HOME": "/tmp"}, check=False)
        (listed,) = json.loads(as_nobody("list").stdout)["devices"]
        assert listed["needs"] == "udev_rule" and listed["fingerprint"] is None, listed
        refused = as_nobody("xpub", "--path", "m/84h/1h/0h")
        assert refused.returncode == 6 and json.loads(refused.stderr)["error"]["code"] == "device.access", refused


def test_held_by_another_program():
    with Plugged(Recorded()) as plugged:
        with open(plugged.path, "rb", buffering=0) as line:
            holder = subprocess.Popen(["sleep", "60"], stdin=line)
        try:
            (listed,) = cli("device", "list")["devices"]
            assert listed["needs"] == "close_other_program", listed
            cli.refused("device.in_use", "device", "xpub", "--path", "m/84h/1h/0h", status=6)
        finally:
            holder.kill()
            holder.wait()
        (listed,) = cli("device", "list")["devices"]
        assert listed["needs"] is None, listed


class Echo:
    """Sends every report back."""

    def restart(self):
        pass

    @staticmethod
    def report(report):
        return [report]


def test_frames_per_second():
    with Plugged(Echo()) as plugged:
        print(subprocess.run([os.environ["SANDYK_HID_FRAMES"], plugged.path], check=True, capture_output=True, text=True).stdout,
              end="", flush=True)


if __name__ == "__main__":
    suite.run(globals() | vars(trezor_flows))
