"""What an Electrum server knows of a regtest chain, in memory: for chains of test size only."""

import hashlib
import threading


def double_sha256(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def script_hash(script_hex):
    return hashlib.sha256(bytes.fromhex(script_hex)).digest()[::-1].hex()


def status_of(history):
    """The status of a script hash as the protocol defines it; None without a history."""
    if not history:
        return None
    text = "".join(f"{item['tx_hash']}:{item['height']}:" for item in history)
    return hashlib.sha256(text.encode()).hexdigest()


def merkle_tree(ids):
    """All levels of a block's tree, from the leaves up, in the order of the bytes."""
    levels = [[bytes.fromhex(item)[::-1] for item in ids]]
    while len(levels[-1]) > 1:
        level = levels[-1] + levels[-1][-1:] * (len(levels[-1]) % 2)
        levels.append([double_sha256(level[i] + level[i + 1]) for i in range(0, len(level), 2)])
    return levels


class ChainIndex:
    """Which transactions touch which script: blocks once, the mempool anew each time. `node_rpc(method, *params)`."""

    def __init__(self, node_rpc):
        self.rpc = node_rpc
        self.lock = threading.RLock()
        self.headers = []
        self.hashes = []
        self.block_ids = []
        self.trees = {}
        self.confirmed = {}  # script hash -> [(height, position, txid)]
        self.mempool = {}  # script hash -> {txid: (height, fee)}
        self.output_scripts = {}  # (txid, index) -> script hash
        self.raw = {}  # txid -> hex

    def update(self):
        with self.lock:
            height = self.rpc("getblockcount")
            while self.hashes and (len(self.hashes) - 1 > height or
                                   self.rpc("getblockhash", len(self.hashes) - 1) != self.hashes[-1]):
                self._forget_tip()
            for number in range(len(self.hashes), height + 1):
                self._add_block(number)
            self._read_mempool()

    def _forget_tip(self):
        tip = len(self.hashes) - 1
        for column in (self.hashes, self.headers, self.block_ids):
            column.pop()
        self.trees.pop(tip, None)
        for entries in self.confirmed.values():
            entries[:] = [entry for entry in entries if entry[0] != tip]

    def _add_block(self, height):
        block_hash = self.rpc("getblockhash", height)
        block = self.rpc("getblock", block_hash, 2)
        self.hashes.append(block_hash)
        self.headers.append(self.rpc("getblockheader", block_hash, False))
        self.block_ids.append([transaction["txid"] for transaction in block["tx"]])
        for position, transaction in enumerate(block["tx"]):
            for touched in self._touched(transaction):
                self.confirmed.setdefault(touched, []).append((height, position, transaction["txid"]))

    def _read_mempool(self):
        self.mempool = {}
        entries = self.rpc("getrawmempool", True)
        for txid, entry in sorted(entries.items(), key=lambda pair: pair[1]["time"]):
            fee = int(entry["fees"]["base"].replace(".", ""))
            height = -1 if entry["depends"] else 0
            for touched in self._touched(self.rpc("getrawtransaction", txid, True)):
                self.mempool.setdefault(touched, {})[txid] = (height, fee)

    def _touched(self, transaction):
        self.raw[transaction["txid"]] = transaction["hex"]
        touched = []
        for output in transaction["vout"]:
            hashed = script_hash(output["scriptPubKey"]["hex"])
            self.output_scripts[transaction["txid"], output["n"]] = hashed
            touched.append(hashed)
        for spent in transaction["vin"]:
            if "txid" in spent:
                touched.append(self.output_scripts[spent["txid"], spent["vout"]])
        return dict.fromkeys(touched)

    def history(self, hashed):
        """In blocks first; then the mempool in the order that protocol 1.6 demands."""
        with self.lock:
            confirmed = [{"tx_hash": txid, "height": height} for height, _, txid in sorted(self.confirmed.get(hashed, []))]
            pending = sorted(self.mempool.get(hashed, {}).items(), key=lambda pair: (-pair[1][0], pair[0]))
            return confirmed + [{"tx_hash": txid, "height": height, "fee": fee} for txid, (height, fee) in pending]

    def tip(self):
        with self.lock:
            return {"height": len(self.headers) - 1, "hex": self.headers[-1]}

    def merkle(self, txid, height):
        with self.lock:
            position = self.block_ids[height].index(txid)
            if height not in self.trees:
                self.trees[height] = merkle_tree(self.block_ids[height])
            branch, at = [], position
            for level in self.trees[height][:-1]:
                branch.append(level[min(at ^ 1, len(level) - 1)][::-1].hex())
                at //= 2
            return {"block_height": height, "pos": position, "merkle": branch}
