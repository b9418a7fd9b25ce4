"""A BitBox02 or a Coldcard of the tests (tests/support/device_emulator.cpp) behind a socket of this machine."""

import os
import subprocess
import tempfile


class Emulator:
    """with Emulator("bitbox", "unpaired") as device: cli("device", "list", "--emulator", device.name)"""

    def __init__(self, vendor, *words):
        self.vendor, self.words = vendor, words

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="sandyk-device-")
        path = os.path.join(self.folder.name, "socket")
        self.name = f"{self.vendor}:unix:{path}"
        self.process = subprocess.Popen([os.environ["SANDYK_EMULATOR"], self.vendor, path, *self.words], stdout=subprocess.PIPE)
        if self.process.stdout.readline() != b"ready\n":
            raise AssertionError("the emulated device does not start")
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait(10)
        self.process.stdout.close()
        self.folder.cleanup()
