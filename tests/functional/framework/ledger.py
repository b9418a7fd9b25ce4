"""A Ledger on a socket of this machine: it answers from a recorded exchange, and only if each command is the recorded one."""

import json
import os
import socket
import tempfile
import threading

REPORT = 64
CHANNEL = b"\x01\x01"


def transcript(name):
    with open(os.path.join(os.environ["SANDYK_VECTORS"], "transcripts", f"{name}.json"), encoding="utf-8") as file:
        return json.load(file)


def frames(message):
    """The reports of one message."""
    payload = len(message).to_bytes(2, "big") + message
    chunks = [payload[i:i + REPORT - 5] for i in range(0, len(payload), REPORT - 5)]
    return [(CHANNEL + b"\x05" + number.to_bytes(2, "big") + chunk).ljust(REPORT, b"\0") for number, chunk in enumerate(chunks)]


class Ledger:
    """with Ledger("ledger-btc-sign-wpkh") as device: cli("device", "list", "--emulator", device.name)

    Commands about the app and the fingerprint are always answered; all others must be those of the recording, in order, anew
    for each connection. `tamper(index, answer)` may change an answer of the recording, or return None to hang up.
    """

    def __init__(self, *names, tamper=None, app=None):
        self.exchange = [(bytes.fromhex(entry["to"]), bytes.fromhex(entry["from"])) for name in names for entry in transcript(name)["exchange"]]
        self.always = {bytes.fromhex(entry["to"]): bytes.fromhex(entry["from"])
                       for name in ("ledger-btc-version", "ledger-btc-fingerprint") for entry in transcript(name)["exchange"]}
        if app:
            self.always[bytes.fromhex("b001000000")] = app
        self.tamper = tamper or (lambda index, answer: answer)
        self.problems = []
        self.answered = 0

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="sandyk-ledger-")
        path = os.path.join(self.folder.name, "socket")
        self.name = f"ledger:unix:{path}"
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(path)
        self.listener.listen()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join(10)
        self.folder.cleanup()

    def serve(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection:
                self.speak(connection)

    def recorded(self, position, command):
        """The answer to what is asked at this place of the recording."""
        if position >= len(self.exchange) or command != self.exchange[position][0]:
            self.problems.append(f"command {position} is not the recorded one: {command.hex()}")
            return None
        return self.tamper(position, self.exchange[position][1])

    def speak(self, connection):
        position = 0
        while (command := self.read(connection)) is not None:
            if command in self.always:
                answer = self.always[command]
            else:
                answer = self.recorded(position, command)
                position += 1
            if answer is None:
                return
            self.answered = position
            try:
                connection.sendall(b"".join(frames(answer)))
            except OSError:
                return

    @staticmethod
    def read(connection):
        message, length = b"", None
        while length is None or len(message) < length:
            report = b""
            while len(report) < REPORT:
                part = connection.recv(REPORT - len(report))
                if not part:
                    return None
                report += part
            message += report[5:]
            if length is None:
                length, message = int.from_bytes(message[:2], "big"), message[2:]
        return message[:length]
