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


class Recorded:
    """A Ledger's answers: commands about the app and the fingerprint are always answered; all others must be those of the
    recording, in order. `tamper(index, answer)` may change an answer of the recording, or return None to hang up.
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
        self.restart()

    def restart(self):
        """The recording begins anew: a new connection."""
        self.position = 0
        self.message, self.length = b"", None

    def report(self, report):
        """The reports that answer this one: none before the command is whole; None to hang up."""
        self.message += report[5:]
        if self.length is None:
            self.length, self.message = int.from_bytes(self.message[:2], "big"), self.message[2:]
        if len(self.message) < self.length:
            return []
        command, self.message, self.length = self.message[:self.length], b"", None
        answer = self.always.get(command) or self.recorded(command)
        return None if answer is None else frames(answer)

    def recorded(self, command):
        """The answer to what is asked at this place of the recording."""
        position = self.position
        if position >= len(self.exchange) or command != self.exchange[position][0]:
            self.problems.append(f"command {position} is not the recorded one: {command.hex()}")
            return None
        self.position += 1
        answer = self.tamper(position, self.exchange[position][1])
        if answer is not None:
            self.answered = self.position
        return answer


class Ledger(Recorded):
    """with Ledger("ledger-btc-sign-wpkh") as device: cli("device", "list", "--emulator", device.name)

    It answers on a socket, anew for each connection.
    """

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
                self.restart()
                self.speak(connection)

    def speak(self, connection):
        while (report := self.read(connection)) is not None:
            answer = self.report(report)
            if answer is None:
                return
            try:
                connection.sendall(b"".join(answer))
            except OSError:
                return

    @staticmethod
    def read(connection):
        report = b""
        while len(report) < REPORT:
            part = connection.recv(REPORT - len(report))
            if not part:
                return None
            report += part
        return report
