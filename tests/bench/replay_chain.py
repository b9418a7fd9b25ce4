"""A regtest chain made up in memory: valid headers, blocks and proofs, for wallets with very many transactions."""

import hashlib
import struct

GENESIS = ("0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3"
           "888a51323a9fb8aa4b1e5e4adae5494dffff7f2002000000")
BITS = 0x207fffff
BLOCK_SECONDS = 600


def double_sha256(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def compact(number):
    return bytes([number]) if number < 0xfd else b"\xfd" + struct.pack("<H", number)


def transaction(inputs, outputs):
    """inputs: [(txid bytes, index)], outputs: [(satoshi, script)]. Witnesses as long as real ones."""
    body = compact(len(inputs)) + b"".join(txid + struct.pack("<I", index) + b"\0" + b"\xfd\xff\xff\xff" for txid, index in inputs)
    body += compact(len(outputs)) + b"".join(struct.pack("<q", sat) + compact(len(script)) + script for sat, script in outputs)
    witness = (b"\x02\x47" + b"\x30" * 71 + b"\x21" + b"\x02" * 33) * len(inputs)
    version, lock = struct.pack("<i", 2), bytes(4)
    return double_sha256(version + body + lock), version + b"\0\1" + body + witness + lock


class Tree:
    def __init__(self, ids):
        self.levels = [ids]
        while len(self.levels[-1]) > 1:
            level = self.levels[-1] + self.levels[-1][-1:] * (len(self.levels[-1]) % 2)
            self.levels.append([double_sha256(level[i] + level[i + 1]) for i in range(0, len(level), 2)])

    def branch(self, at):
        branch = []
        for level in self.levels[:-1]:
            branch.append(level[min(at ^ 1, len(level) - 1)][::-1].hex())
            at //= 2
        return branch


class ReplayChain:
    """`receive` and `change`: scripts. Each receives twice; each receive coin is spent, part of it to a change script.

    Four transactions for each pair of scripts: 10,000 scripts give 20,000 transactions.
    """

    def __init__(self, receive, change, per_block=200):
        assert len(receive) == len(change)
        self.headers = [GENESIS]
        self.blocks = [GENESIS + "00"]  # in hex, whole; of the genesis block the header alone
        self.raw = {}  # txid -> hex
        self.place = {}  # txid -> (height, position, branch)
        self.history = {}  # script hash -> [(height, txid)]
        self.balance = 0
        self._make(receive, change, per_block)

    def _make(self, receive, change, per_block):
        foreign = b"\0\x14" + b"\x07" * 20
        pending = []
        for turn in range(2):
            for number, (mine, back) in enumerate(zip(receive, change)):
                source = double_sha256(b"source %d %d" % (turn, number))
                deposit, raw = transaction([(source, 0)], [(100_000 + number, mine), (50_000, foreign)])
                pending.append((deposit, raw, (mine,)))
                spend, raw = transaction([(deposit, 0)], [(60_000, foreign), (39_000 + number, back)])
                pending.append((spend, raw, (mine, back)))
                self.balance += 39_000 + number
        for start in range(0, len(pending), per_block):
            self._mine(pending[start:start + per_block])

    def _mine(self, transactions):
        height = len(self.headers)
        coinbase, made = transaction([(bytes(32), height)], [(5_000_000_000, b"\x51")])
        tree = Tree([coinbase] + [item[0] for item in transactions])
        previous = double_sha256(bytes.fromhex(self.headers[-1]))
        head = struct.pack("<i", 0x20000000) + previous + tree.levels[-1][0] + struct.pack(
            "<II", 1_700_000_000 + height * BLOCK_SECONDS, BITS)
        nonce = 0
        while double_sha256(head + struct.pack("<I", nonce))[31] >= 0x7f:
            nonce += 1
        self.headers.append((head + struct.pack("<I", nonce)).hex())
        self.blocks.append(self.headers[-1] + (compact(len(transactions) + 1) + made + b"".join(item[1] for item in transactions)).hex())
        for position, (txid, raw, scripts) in enumerate(transactions, 1):
            name = txid[::-1].hex()
            self.raw[name] = raw.hex()
            self.place[name] = (height, position, tree.branch(position))
            for script in scripts:
                hashed = hashlib.sha256(script).digest()[::-1].hex()
                self.history.setdefault(hashed, []).append((height, name))

    def blocks_of(self, script):
        """Heights of the blocks that a script has part in."""
        hashed = hashlib.sha256(script).digest()[::-1].hex()
        return {height for height, _ in self.history.get(hashed, [])}
