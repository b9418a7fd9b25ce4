"""A small Electrum-protocol server (1.4) over a regtest node, for tests: TCP, one JSON object a line.

with ElectrumServer(node.rpc) as server: ... 127.0.0.1:server.port. It keeps an index of every script in memory, so
it is for chains of test size only. `node_rpc(method, *params)` answers as framework.node.Node.rpc does.
"""

import hashlib
import json
import socketserver
import threading
import time

POLL_SECONDS = 0.2


def double_sha256(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def script_hash(script_hex):
    return hashlib.sha256(bytes.fromhex(script_hex)).digest()[::-1].hex()


class ProtocolError(Exception):
    pass


class ChainIndex:
    """Which transactions touch which script: blocks once, the mempool anew each time."""

    def __init__(self, node_rpc):
        self.rpc = node_rpc
        self.lock = threading.RLock()
        self.headers = []
        self.hashes = []
        self.confirmed = {}  # script hash -> [(height, position, txid)]
        self.mempool = {}  # script hash -> {txid: (height, fee)}
        self.output_scripts = {}  # (txid, index) -> script hash

    def update(self):
        with self.lock:
            height = self.rpc("getblockcount")
            while self.hashes and self.rpc("getblockhash", min(len(self.hashes) - 1, height)) != self.hashes[-1]:
                self._forget_tip()
            for number in range(len(self.hashes), height + 1):
                self._add_block(number)
            self._read_mempool()

    def _forget_tip(self):
        tip = len(self.hashes) - 1
        self.hashes.pop()
        self.headers.pop()
        for entries in self.confirmed.values():
            entries[:] = [entry for entry in entries if entry[0] != tip]

    def _add_block(self, height):
        block_hash = self.rpc("getblockhash", height)
        self.hashes.append(block_hash)
        self.headers.append(self.rpc("getblockheader", block_hash, False))
        for position, transaction in enumerate(self.rpc("getblock", block_hash, 2)["tx"]):
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
        with self.lock:
            confirmed = [{"tx_hash": txid, "height": height}
                         for height, _, txid in sorted(self.confirmed.get(hashed, []))]
            return confirmed + [{"tx_hash": txid, "height": height, "fee": fee}
                                for txid, (height, fee) in self.mempool.get(hashed, {}).items()]

    def status(self, hashed):
        history = self.history(hashed)
        if not history:
            return None
        text = "".join(f"{item['tx_hash']}:{item['height']}:" for item in history)
        return hashlib.sha256(text.encode()).hexdigest()

    def tip(self):
        with self.lock:
            return {"height": len(self.headers) - 1, "hex": self.headers[-1]}

    def merkle(self, txid, height):
        ids = self.rpc("getblock", self.hashes[height])["tx"]
        position = ids.index(txid)
        level, at, branch = [bytes.fromhex(item)[::-1] for item in ids], position, []
        while len(level) > 1:
            if len(level) % 2:
                level.append(level[-1])
            branch.append(level[at ^ 1][::-1].hex())
            level = [double_sha256(level[i] + level[i + 1]) for i in range(0, len(level), 2)]
            at //= 2
        return {"block_height": height, "pos": position, "merkle": branch}


class Session(socketserver.StreamRequestHandler):
    def setup(self):
        super().setup()
        self.write_lock = threading.Lock()
        self.scripts = {}
        self.follows_tip = False
        self.server.sessions.add(self)

    def finish(self):
        self.server.sessions.discard(self)
        super().finish()

    def handle(self):
        for line in self.rfile:
            request = json.loads(line)
            batch = request if isinstance(request, list) else [request]
            answers = [self.answer(item) for item in batch]
            self.send(answers if isinstance(request, list) else answers[0])

    def answer(self, request):
        result = {"jsonrpc": "2.0", "id": request.get("id")}
        try:
            method = self.METHODS.get(request["method"])
            if not method:
                raise ProtocolError(f"unknown method {request['method']}")
            params = request.get("params", [])
            result["result"] = method(self, **params) if isinstance(params, dict) else method(self, *params)
        except Exception as error:  # the client hears of every failure
            result["error"] = {"code": 1, "message": str(error)}
        return result

    def send(self, message):
        try:
            with self.write_lock:
                self.wfile.write(json.dumps(message).encode() + b"\n")
        except OSError:
            pass  # the client has gone

    def notify(self, method, params):
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def check_subscriptions(self, tip_changed):
        if tip_changed and self.follows_tip:
            self.notify("blockchain.headers.subscribe", [self.index.tip()])
        for hashed, known in list(self.scripts.items()):
            status = self.index.status(hashed)
            if status != known:
                self.scripts[hashed] = status
                self.notify("blockchain.scripthash.subscribe", [hashed, status])

    @property
    def index(self):
        return self.server.index

    def version(self, _client="", _protocol=None):
        return ["Sandyk test server", "1.4"]

    def features(self):
        return {"genesis_hash": self.index.hashes[0], "hosts": {}, "protocol_max": "1.4", "protocol_min": "1.4",
                "pruning": None, "server_version": "Sandyk test server", "hash_function": "sha256"}

    def headers_subscribe(self):
        self.follows_tip = True
        return self.index.tip()

    def header(self, height, _checkpoint=0):
        return self.index.headers[height]

    def headers(self, start_height, count, _checkpoint=0):
        chosen = self.index.headers[start_height:start_height + min(count, 2016)]
        return {"count": len(chosen), "hex": "".join(chosen), "max": 2016}

    def subscribe(self, scripthash):
        self.scripts[scripthash] = self.index.status(scripthash)
        return self.scripts[scripthash]

    def unsubscribe(self, scripthash):
        return self.scripts.pop(scripthash, None) is not None

    def history(self, scripthash):
        return self.index.history(scripthash)

    def transaction(self, tx_hash, verbose=False):
        return self.index.rpc("getrawtransaction", tx_hash, bool(verbose))

    def merkle(self, tx_hash, height):
        return self.index.merkle(tx_hash, height)

    def broadcast(self, raw_tx):
        txid = self.index.rpc("sendrawtransaction", raw_tx)
        self.index.update()
        return txid

    METHODS = {
        "server.version": version,
        "server.features": features,
        "server.banner": lambda self: "test",
        "server.donation_address": lambda self: "",
        "server.ping": lambda self: None,
        "server.peers.subscribe": lambda self: [],
        "blockchain.headers.subscribe": headers_subscribe,
        "blockchain.block.header": header,
        "blockchain.block.headers": headers,
        "blockchain.estimatefee": lambda self, number: -1,
        "blockchain.relayfee": lambda self: 0.00001,
        "mempool.get_fee_histogram": lambda self: [],
        "blockchain.scripthash.subscribe": subscribe,
        "blockchain.scripthash.unsubscribe": unsubscribe,
        "blockchain.scripthash.get_history": history,
        "blockchain.transaction.get": transaction,
        "blockchain.transaction.get_merkle": merkle,
        "blockchain.transaction.broadcast": broadcast,
    }


class Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class ElectrumServer:
    def __init__(self, node_rpc):
        self.listener = Listener(("127.0.0.1", 0), Session)
        self.listener.index = ChainIndex(node_rpc)
        self.listener.sessions = set()
        self.port = self.listener.server_address[1]
        self.stopped = threading.Event()

    def __enter__(self):
        self.listener.index.update()
        for target in (self.listener.serve_forever, self._poll):
            threading.Thread(target=target, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        self.listener.shutdown()
        self.listener.server_close()

    def _poll(self):
        known = self.listener.index.tip()
        while not self.stopped.wait(POLL_SECONDS):
            try:
                self.listener.index.update()
            except OSError:
                time.sleep(POLL_SECONDS)  # the node is on its way down
                continue
            tip = self.listener.index.tip()
            for session in list(self.listener.sessions):
                session.check_subscriptions(tip != known)
            known = tip
