"""The part of guest.py about devices of the vendor class, which no kernel driver takes: through libusb."""

import fcntl
import json
import os
import struct
import subprocess
import tempfile
import time

from framework.cli import Cli, Secret
from framework.ledger import transcript
from framework.trezor import RecordedTrezor
from gadget import VendorGadget

TREZOR = (0x1209, 0x53C1)
FINGERPRINT = "5c9e228d"
SIGNING = "trezor-one-sign-wpkh-3in"
CLAIM_INTERFACE = 0x8004550F  # USBDEVFS_CLAIMINTERFACE
PLUG_SECONDS = 10
NOBODY = 65534
cli = Cli("test")


def recorded(*names, **options):
    return RecordedTrezor(*names, always=["trezor-one-xpub", "trezor-one-xpub-mainnet"], **options)


def plugged_in():
    """The vendor's devices on the bus, as the kernel names their places."""
    found = set()
    for place in os.listdir("/sys/bus/usb/devices"):
        try:
            with open(f"/sys/bus/usb/devices/{place}/idVendor", encoding="ascii") as file:
                if int(file.read(), 16) == TREZOR[0]:
                    found.add(place)
        except OSError:
            pass
    return found


def settled(condition):
    deadline = time.monotonic() + PLUG_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError("the kernel did not follow")
        time.sleep(0.02)


class Plugged:
    """with Plugged(recorded(...)) as plugged: plugged.path is what sandyk-cli calls it."""

    def __init__(self, device):
        self.device = device

    def __enter__(self):
        self.gadget = VendorGadget(0, self.device, *TREZOR, "7C1B", ("SatoshiLabs", "TREZOR"))
        self.arrive()
        return self

    def __exit__(self, *_):
        self.gadget.end()
        settled(lambda: not plugged_in())

    def arrive(self):
        # The interface comes a moment after the device.
        settled(lambda: any(os.path.isdir(f"/sys/bus/usb/devices/{place}:1.0") for place in plugged_in()))
        (self.place,) = plugged_in()
        self.path = f"usb:{self.place}:0"

    def node(self):
        numbers = []
        for name in ("busnum", "devnum"):
            with open(f"/sys/bus/usb/devices/{self.place}/{name}", encoding="ascii") as file:
                numbers.append(int(file.read()))
        return "/dev/bus/usb/%03d/%03d" % tuple(numbers)


def descriptor():
    seed = Secret("all all all all all all all all all all all all")
    account = cli("key", "derive", "--mnemonic-file", seed, "--path", "m/84h/1h/0h")["xpub"]
    return f"wpkh([{FINGERPRINT}/84h/1h/0h]{account}/<0;1>/*)"


def sign(folder, *options):
    path = os.path.join(folder, "payment.psbt")
    with open(path, "w", encoding="ascii") as file:
        file.write(transcript(SIGNING)["host_input"]["psbt_v0_base64"])
    return ["device", "sign", path, "--descriptor", descriptor(), *options]


def test_vendor_class_is_listed():
    with Plugged(recorded()) as plugged:
        (listed,) = cli("device", "list")["devices"]
        assert listed["vendor"] == "Trezor" and listed["model"] == "One" and listed["path"] == plugged.path, listed
        assert listed["fingerprint"] == FINGERPRINT and listed["needs"] is None and listed["version"] == "1.14.2", listed
    assert cli("device", "list")["devices"] == []


def test_vendor_class_signs():
    with Plugged(recorded(SIGNING)) as plugged, tempfile.TemporaryDirectory() as folder:
        answer = cli(*sign(folder))
        assert answer["signatures_added"] == 3 and answer["complete"] is True, answer
        assert plugged.device.finished(), plugged.device.problems


def test_vendor_class_is_unplugged_while_it_signs():
    device = recorded(SIGNING, tamper=lambda index, kind, payload: None if index == 21 else (kind, payload))
    with Plugged(device) as plugged, tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "signed.psbt")
        cli.refused("device.disconnected", *sign(folder, "--out", out), status=6)
        assert not os.path.exists(out)
        settled(lambda: not plugged_in())
        cli.refused("device.not_found", *sign(folder, "--out", out), status=6)
        device.tamper = lambda index, kind, payload: (kind, payload)
        plugged.gadget.plug()
        plugged.arrive()
        assert cli(*sign(folder, "--out", out))["complete"] is True
        assert os.path.exists(out)


def test_vendor_class_without_the_rule_for_this_user():
    with Plugged(recorded()) as plugged:
        os.chmod(plugged.node(), 0o600)

        def as_nobody(*arguments):
            return subprocess.run([cli.binary, "--network", "test", "device", *arguments], capture_output=True, user=NOBODY,
                                  env={"PATH": "/usr/bin:/bin", "HOME": "/tmp"}, check=False)
        (listed,) = json.loads(as_nobody("list").stdout)["devices"]
        assert listed["needs"] == "udev_rule" and listed["fingerprint"] is None, listed
        refused = as_nobody("xpub", "--path", "m/84h/1h/0h")
        assert refused.returncode == 6 and json.loads(refused.stderr)["error"]["code"] == "device.access", refused


def test_vendor_class_held_by_another_program():
    with Plugged(recorded()) as plugged:
        line = os.open(plugged.node(), os.O_RDWR)
        fcntl.ioctl(line, CLAIM_INTERFACE, struct.pack("I", 0))
        try:
            (listed,) = cli("device", "list")["devices"]
            assert listed["needs"] == "close_other_program", listed
            cli.refused("device.in_use", "device", "xpub", "--path", "m/84h/1h/0h", status=6)
        finally:
            os.close(line)
        (listed,) = cli("device", "list")["devices"]
        assert listed["needs"] is None, listed
