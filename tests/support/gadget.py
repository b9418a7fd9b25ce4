"""USB devices made by this kernel (dummy_hcd): what a program of the same kernel sees is a device on a real bus.

Each hands the 64-byte reports that come to `device.report(report)` and sends back the reports that it answers with; None means
that the device unplugs itself. Needs root, configfs, and the modules dummy_hcd, usb_f_hid and usb_f_fs.
"""

import os
import select
import struct
import subprocess
import threading
import time

CONFIGFS = "/sys/kernel/config/usb_gadget"
REPORT = 64
SLICE_SECONDS = 0.1
# One input and one output report of 64 bytes on the vendor's usage page FFA0.
REPORT_DESCRIPTOR = bytes.fromhex("06a0ff0901a1010903150026ff00750895408108" "0904150026ff00750895409108c0")


def put(path, value):
    with open(path, "wb") as file:
        file.write(value if isinstance(value, bytes) else value.encode())


class Gadget:
    """The part that all gadgets share; `udc` is the number of the controller, one for each device."""

    def __init__(self, udc, device, vendor, product, serial, names):
        self.name = f"sandyk{udc}"
        self.controller = f"dummy_udc.{udc}"
        self.folder = os.path.join(CONFIGFS, self.name)
        self.device = device
        self.plugged = False
        self.over = False
        os.makedirs(self.folder)
        put(f"{self.folder}/idVendor", hex(vendor))
        put(f"{self.folder}/idProduct", hex(product))
        os.makedirs(f"{self.folder}/strings/0x409")
        for key, text in zip(("manufacturer", "product", "serialnumber"), (*names, serial)):
            put(f"{self.folder}/strings/0x409/{key}", text)
        os.makedirs(f"{self.folder}/configs/c.1")

    def add_function(self, function):
        os.makedirs(f"{self.folder}/functions/{function}")
        return f"{self.folder}/functions/{function}"

    def link(self, function):
        os.symlink(f"{self.folder}/functions/{function}", f"{self.folder}/configs/c.1/{function}")

    def plug(self):
        self.device.restart()
        put(f"{self.folder}/UDC", self.controller)
        self.plugged = True

    def unplug(self):
        self.plugged = False
        put(f"{self.folder}/UDC", "\n")

    def take(self, report, send):
        """Answers one report."""
        answer = self.device.report(report)
        if answer is None:
            return self.unplug()
        for each in answer:
            send(each)


class HidGadget(Gadget):
    """A HID device with one interface."""

    def __init__(self, udc, device, vendor, product, serial, names=("Vendor", "Wallet")):
        super().__init__(udc, device, vendor, product, serial, names)
        folder = self.add_function("hid.usb0")
        for key, value in (("protocol", "0"), ("subclass", "0"), ("report_length", str(REPORT)), ("report_desc", REPORT_DESCRIPTOR)):
            put(f"{folder}/{key}", value)
        self.link("hid.usb0")
        with open(f"{folder}/dev", encoding="ascii") as file:
            number = file.read().strip().split(":")[1]
        self.plug()
        self.line = os.open(f"/dev/hidg{number}", os.O_RDWR | os.O_NONBLOCK)
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        while not self.over:
            ready, _, _ = select.select([self.line], [], [], SLICE_SECONDS)
            if not ready:
                continue
            try:
                report = os.read(self.line, REPORT)
            except OSError:
                time.sleep(SLICE_SECONDS / 10)
                continue
            self.take(report, self.send)

    def send(self, report):
        while self.plugged and not self.over:
            try:
                os.write(self.line, report)
                return
            except BlockingIOError:
                select.select([], [self.line], [], SLICE_SECONDS)
            except OSError:
                return

    def end(self):
        self.over = True
        self.thread.join(10)
        if self.plugged:
            self.unplug()
        os.close(self.line)
        os.unlink(f"{self.folder}/configs/c.1/hid.usb0")
        os.rmdir(f"{self.folder}/functions/hid.usb0")
        os.rmdir(f"{self.folder}/configs/c.1")
        os.rmdir(f"{self.folder}/strings/0x409")
        os.rmdir(self.folder)


class VendorGadget(Gadget):
    """A device with one interface of the vendor class and two interrupt endpoints of 64 bytes, made by FunctionFS."""

    def __init__(self, udc, device, vendor, product, serial, names=("Vendor", "Wallet")):
        super().__init__(udc, device, vendor, product, serial, names)
        self.add_function("ffs.wallet")
        self.place = f"/tmp/{self.name}"
        os.makedirs(self.place)
        subprocess.run(["mount", "-t", "functionfs", "wallet", self.place], check=True)
        self.control = os.open(f"{self.place}/ep0", os.O_RDWR)
        os.write(self.control, self.descriptors())
        # Strings: none but the interface's.
        text = b"Wallet\0"
        os.write(self.control, struct.pack("<IIII", 2, 16 + 2 + len(text), 1, 1) + struct.pack("<H", 0x409) + text)
        self.link("ffs.wallet")
        # So that nobody waits for a report while it is not plugged in.
        self.inward = os.open(f"{self.place}/ep1", os.O_RDWR | os.O_NONBLOCK)
        self.outward = os.open(f"{self.place}/ep2", os.O_RDWR | os.O_NONBLOCK)
        self.plug()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    @staticmethod
    def descriptors():
        interface = struct.pack("<BBBBBBBBB", 9, 4, 0, 0, 2, 0xFF, 0, 0, 1)
        speeds = b""
        for interval in (1, 4):  # full speed in milliseconds, high speed as a power of two
            speeds += interface
            speeds += struct.pack("<BBBBHB", 7, 5, 0x81, 3, REPORT, interval)
            speeds += struct.pack("<BBBBHB", 7, 5, 0x02, 3, REPORT, interval)
        # FUNCTIONFS_DESCRIPTORS_MAGIC_V2 with full and high speed, three descriptors each.
        return struct.pack("<IIIII", 3, 20 + len(speeds), 3, 3, 3) + speeds

    def serve(self):
        while not self.over:
            try:
                report = os.read(self.outward, REPORT)
            except OSError:
                time.sleep(SLICE_SECONDS / 10)
                continue
            if report:
                self.take(report, self.send)

    def send(self, report):
        try:
            os.write(self.inward, report)
        except OSError:
            pass

    def end(self):
        self.over = True
        if self.plugged:
            self.unplug()
        self.thread.join(10)
        for line in (self.inward, self.outward, self.control):
            os.close(line)
        os.unlink(f"{self.folder}/configs/c.1/ffs.wallet")
        subprocess.run(["umount", self.place], check=True)
        os.rmdir(self.place)
        os.rmdir(f"{self.folder}/functions/ffs.wallet")
        os.rmdir(f"{self.folder}/configs/c.1")
        os.rmdir(f"{self.folder}/strings/0x409")
        os.rmdir(self.folder)
