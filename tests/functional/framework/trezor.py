"""A Trezor or KeepKey that answers from a recorded exchange, and only if each message is the recorded one; on a UDP port of this
machine, or on whatever line the caller has."""

import socket
import threading

from framework.ledger import transcript

REPORT = 64
INITIALIZE, PING, SUCCESS, FAILURE, SIGN_TX, FEATURES, CANCEL, LOCK, GET_FEATURES = 0, 1, 2, 3, 15, 17, 20, 24, 55
NO_RESULT = bytes.fromhex("6800")


def reports(kind, payload):
    """The reports of one message."""
    data = b"##" + kind.to_bytes(2, "big") + len(payload).to_bytes(4, "big") + payload
    return [(b"?" + data[i:i + REPORT - 1]).ljust(REPORT, b"\0") for i in range(0, len(data), REPORT - 1)]


def messages(name):
    """[direction, type, payload] of each message that the flow had."""
    return [[entry["dir"], entry["type"], bytes.fromhex(entry["payload"])]
            for entry in transcript(name)["exchange"] if entry["dir"] != "user"]


class RecordedTrezor:
    """A device without a line: reports in, reports out.

    Questions about the device itself are always answered, and those of the flows in `always`; all others must be those of the
    recordings, in order. `features` is added to what the device tells of itself (of fields that come twice the last counts).
    `tamper(index, type, payload)` may change an answer, or return None: then the device unplugs itself.
    """

    def __init__(self, *names, maker="trezor-one", features=b"", always=(), tamper=None):
        self.maker = maker
        recorded = [message for name in names for message in messages(name)]
        # What the host does only to bring the device into the recorded state is left out.
        self.exchange, skip = [], False
        for direction, kind, payload in recorded:
            if direction == "to":
                skip = kind in (INITIALIZE, GET_FEATURES, LOCK)
            if not skip:
                self.exchange.append((direction, kind, payload))
        self.features = messages(f"{maker}-initialize")[1][2] + features
        self.always = {}
        for name in always:
            (_, kind, payload), answer = messages(name)[:2]
            self.always[(kind, payload)] = answer[1:]
        self.tamper = tamper or (lambda index, kind, payload: (kind, payload))
        self.problems = []
        self.cancelled = False
        self.restart()

    def restart(self):
        """As when it is plugged in."""
        self.position = 0
        self.message, self.length = b"", None

    def finished(self):
        return not self.problems and self.position == len(self.exchange)

    def report(self, report):
        """The reports that answer this one."""
        if len(report) != REPORT or report[:1] != b"?":
            self.problems.append(f"no report: {report.hex()}")
            return []
        if self.length is None:
            self.kind, self.length = int.from_bytes(report[3:5], "big"), int.from_bytes(report[5:9], "big")
            self.message = report[9:]
        else:
            self.message += report[1:]
        if len(self.message) < self.length:
            return []
        payload, self.length = self.message[:self.length], None
        answers = self.answers(self.kind, payload)
        return None if None in answers else [out for answer in answers for out in reports(*answer)]

    def answers(self, kind, payload):
        if kind in (INITIALIZE, GET_FEATURES):
            return [(FEATURES, self.features)]
        if kind == PING:
            return [(SUCCESS, payload)]
        if kind == CANCEL:
            self.cancelled = True
            return [(FAILURE, bytes.fromhex("0804"))]
        if self.is_next(kind, payload):
            return self.recorded()
        if (kind, payload) in self.always:
            return [self.always[(kind, payload)]]
        self.problems.append(f"message {self.position} is not the recorded one: {kind} {payload.hex()}")
        return []

    def is_next(self, kind, payload):
        if self.position >= len(self.exchange):
            return False
        wanted = self.exchange[self.position]
        # Most recordings were made by a host that wanted the signed transaction too.
        if kind == SIGN_TX:
            payload, wanted = payload.removesuffix(NO_RESULT), (wanted[0], wanted[1], wanted[2].removesuffix(NO_RESULT))
        return wanted == ("to", kind, payload)

    def recorded(self):
        out = []
        self.position += 1
        while self.position < len(self.exchange) and self.exchange[self.position][0] == "from":
            out.append(self.tamper(self.position, *self.exchange[self.position][1:]))
            self.position += 1
        return out


class Trezor(RecordedTrezor):
    """with Trezor("trezor-one-xpub") as device: cli("device", "list", "--emulator", device.name)"""

    def __enter__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.name = f"{self.maker.split('-')[0]}:udp:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        closing = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        closing.sendto(b"CLOSE", self.socket.getsockname())
        closing.close()
        self.thread.join(10)
        self.socket.close()

    def serve(self):
        while True:
            report, peer = self.socket.recvfrom(2 * REPORT)
            if report == b"CLOSE":
                return
            if report == b"PINGPING":
                self.socket.sendto(b"PONGPONG", peer)
                continue
            for out in self.report(report) or []:
                self.socket.sendto(out, peer)
