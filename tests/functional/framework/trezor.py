"""A Trezor or KeepKey on a UDP port of this machine: it answers from a recorded exchange, and only if each message is the recorded one."""

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


class Trezor:
    """with Trezor("trezor-one-xpub") as device: cli("device", "list", "--emulator", device.name)

    Questions about the device itself are always answered, and those in `always`; all others must be those of the recordings, in
    order. `features` is added to what the device tells of itself (of fields that come twice the last counts).
    `tamper(index, type, payload)` may change an answer, or return None to say nothing more.
    """

    def __init__(self, *names, maker="trezor-one", features=b"", always=(), tamper=None):
        self.vendor = maker.split("-")[0]
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
        self.position = 0
        self.cancelled = False

    def __enter__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.name = f"{self.vendor}:udp:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        closing = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        closing.sendto(b"CLOSE", self.socket.getsockname())
        closing.close()
        self.thread.join(10)
        self.socket.close()

    def finished(self):
        return not self.problems and self.position == len(self.exchange)

    def serve(self):
        message, length = b"", None
        while True:
            report, peer = self.socket.recvfrom(2 * REPORT)
            if report == b"CLOSE":
                return
            if report == b"PINGPING":
                self.socket.sendto(b"PONGPONG", peer)
                message, length = b"", None
                continue
            if len(report) != REPORT or report[:1] != b"?":
                self.problems.append(f"no report: {report.hex()}")
                continue
            if length is None:
                kind, length = int.from_bytes(report[3:5], "big"), int.from_bytes(report[5:9], "big")
                message = report[9:]
            else:
                message += report[1:]
            if len(message) < length:
                continue
            for answer in self.answers(kind, message[:length]):
                for out in reports(*answer):
                    self.socket.sendto(out, peer)
            message, length = b"", None

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
            answer = self.tamper(self.position, *self.exchange[self.position][1:])
            self.position += 1
            if answer is not None:
                out.append(answer)
        return out
