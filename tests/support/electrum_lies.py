"""What a bad Electrum server may do, each behind a switch: server.lies = Lies(wrong_proof=True)."""

import random
import time

from chain_index import double_sha256, status_of

MAIN_GENESIS = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
MAIN_GENESIS_HEADER = ("0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81"
                       "bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c")
# What must never reach a screen: markup, a link, marks that turn text around, an escape of a terminal.
HOSTILE_TEXT = "<b>Update</b> at <a href='http://evil.example'>evil.example</a> \u202egnp.exe\u202c \x1b[31mnow\x07"


class Hangup(Exception):
    """Close the connection without an answer."""


class RawLine(Exception):
    """Send these bytes instead of an answer."""


def pays(script_hex, amount_sat):
    """A transaction that nobody signed and no block holds: one input out of nowhere, one output. Its id and hex."""
    script = bytes.fromhex(script_hex)
    raw = ((2).to_bytes(4, "little") + b"\x01" + b"\x11" * 32 + bytes(4) + b"\x00" + b"\xfd\xff\xff\xff" + b"\x01"
           + amount_sat.to_bytes(8, "little") + bytes([len(script)]) + script + bytes(4))
    return double_sha256(raw)[::-1].hex(), raw.hex()


def flipped(text, at=0):
    """The same hex with another first bit of one byte."""
    data = bytearray.fromhex(text)
    data[at] ^= 1
    return data.hex()


class Lies:
    """All of them off by default.

    wrong_proof      a sibling of each inclusion proof is changed
    wrong_position   each proof is that of the neighbour's place
    wrong_header     one header in the middle of each answer has another root
    invented         (script hash, script hex, amount, height): one transaction more in that history
    hidden           a txid that is missing, in histories and statuses
    forgotten        a txid that is missing in histories, though the status speaks of it
    moved            (txid, height): the history names another block
    altered_amount   each transaction pays a satoshi more
    reordered        histories come backwards
    error            every answer to this method is an error with hostile text
    wrong_genesis    the first block is that of the main network
    unsettled        each history is followed by news of another status
    delay            seconds before each answer
    silent_after, hangup_after   so many requests are answered on each connection, then none / it is closed
    line             these bytes instead of the answer to the third request
    flood            bytes without an end instead of the answer to the third request
    at_request       {number: function}: called before that request of the server's life is answered
    version          answered to server.version
    behind           so many of the last blocks are unknown
    """

    def __init__(self, **switches):
        defaults = {"wrong_proof": False, "wrong_position": False, "wrong_header": False, "invented": None, "hidden": None,
                    "forgotten": None, "moved": None, "altered_amount": False, "reordered": False, "error": None,
                    "wrong_genesis": False, "unsettled": False, "delay": 0, "silent_after": None, "hangup_after": None,
                    "line": None, "flood": False, "at_request": {}, "version": None, "behind": 0}
        unknown = set(switches) - set(defaults)
        if unknown:
            raise TypeError(f"no such lie: {unknown}")
        self.__dict__.update({**defaults, **switches})

    def before(self, number, on_connection):
        """Before a request is looked at: its number in the server's life and on its connection, from 1."""
        if number in self.at_request:
            self.at_request[number]()
        if self.delay:
            time.sleep(self.delay)
        if self.hangup_after is not None and on_connection > self.hangup_after:
            raise Hangup
        if self.silent_after is not None and on_connection > self.silent_after:
            raise RawLine(b"")
        if on_connection == 3 and self.line is not None:
            raise RawLine(self.line)
        if on_connection == 3 and self.flood:
            raise RawLine(None)

    def history(self, hashed, history):
        """What the server says of a script; statuses follow from it."""
        if self.hidden:
            history = [item for item in history if item["tx_hash"] != self.hidden]
        if self.moved:
            history = [{**item, "height": self.moved[1]} if item["tx_hash"] == self.moved[0] else item for item in history]
        if self.invented and self.invented[0] == hashed:
            txid, _ = pays(*self.invented[1:3])
            extra = {"tx_hash": txid, "height": self.invented[3]}
            history = history + [{**extra, "fee": 200} if extra["height"] <= 0 else extra]
        return history

    def answer(self, method, params, result):
        change = getattr(self, "_" + method.rsplit(".", maxsplit=1)[-1], None)
        return change(params, result) if change else result

    def _get_history(self, _params, result):
        if self.forgotten:
            result = [item for item in result if item["tx_hash"] != self.forgotten]
        return result[::-1] if self.reordered else result

    def _get_merkle(self, _params, result):
        if self.wrong_proof:
            branch = result["merkle"] or ["00" * 32]
            result = {**result, "merkle": [flipped(branch[0])] + branch[1:]}
        return {**result, "pos": result["pos"] ^ 1} if self.wrong_position else result

    def _header(self, params, result):
        return MAIN_GENESIS_HEADER if self.wrong_genesis and params[0] == 0 else result

    def _headers(self, params, result):
        if self.wrong_genesis and params[0] == 0:
            if "headers" in result:
                return {**result, "headers": [MAIN_GENESIS_HEADER] + result["headers"][1:]}
            return {**result, "hex": MAIN_GENESIS_HEADER + result["hex"][160:]}
        if not self.wrong_header or result["count"] < 3:
            return result
        if "headers" in result:
            middle = len(result["headers"]) // 2
            changed = list(result["headers"])
            changed[middle] = flipped(changed[middle], 40)
            return {**result, "headers": changed}
        return {**result, "hex": flipped(result["hex"], result["count"] // 2 * 80 + 40)}

    def _get(self, _params, result):
        if not self.altered_amount:
            return result
        return altered(result)

    def _features(self, _params, result):
        return {**result, "genesis_hash": MAIN_GENESIS} if self.wrong_genesis else result

    def _version(self, _params, result):
        return self.version or result

    def news(self, hashed):
        """A status that nothing stands behind, or None."""
        return status_of([{"tx_hash": hashed, "height": random.randrange(1 << 30)}]) if self.unsettled else None


def altered(raw):
    """A transaction with one satoshi more in its first output; its id is another one then."""
    data = bytearray.fromhex(raw)
    at = 4 + (2 if data[4] == 0 else 0)
    inputs, at = data[at], at + 1
    for _ in range(inputs):
        at += 36
        at += 1 + data[at] + 4
    at += 1
    amount = int.from_bytes(data[at:at + 8], "little") + 1
    data[at:at + 8] = amount.to_bytes(8, "little")
    return data.hex()
