"""A small Electrum-protocol server (1.4 and 1.6) over a regtest node, for tests: TCP or TLS, one JSON text a line.

with ElectrumServer(node.rpc) as server: ... 127.0.0.1:server.port. `node_rpc(method, *params)` answers as
framework.node.Node.rpc does. What it may do wrong: electrum_lies.py; `server.lies` may be changed at any time.
"""

import json
import socket
import socketserver
import threading
import time

from chain_index import ChainIndex, status_of
from electrum_lies import HOSTILE_TEXT, Hangup, Lies, RawLine, pays

POLL_SECONDS = 0.2
FLOOD = b"x" * 65_536


class ProtocolError(Exception):
    pass


class Session(socketserver.StreamRequestHandler):
    wbufsize = 65_536
    disable_nagle_algorithm = True

    def setup(self):
        if self.server.tls:
            self.request.settimeout(20)
            self.request = self.server.tls.wrap_socket(self.request, server_side=True)
            self.request.settimeout(None)
        super().setup()
        self.write_lock = threading.Lock()
        self.scripts = {}
        self.follows_tip = False
        self.requests = 0
        self.protocol = None
        self.server.sessions.add(self)

    def finish(self):
        self.server.sessions.discard(self)
        try:
            super().finish()
        except OSError:
            pass  # the client has gone

    def handle(self):
        try:
            for line in self.rfile:
                self.take(json.loads(line))
        except (Hangup, OSError, ValueError):
            pass  # one of the two has had enough

    def take(self, request):
        if isinstance(request, list):
            self.send([self.answer(item) for item in request])
            return
        try:
            self.send(self.answer(request))
        except RawLine as raw:
            self.send_raw(raw.args[0])

    def answer(self, request):
        method, params = request["method"], request.get("params", [])
        self.requests += 1
        number = self.server.note(method, params)
        self.lies.before(number, self.requests)
        result = {"jsonrpc": "2.0", "id": request.get("id")}
        if self.protocol is None and method != "server.version" and self.server.protocols == ("1.6",):
            raise Hangup
        try:
            if method == self.lies.error:
                raise ProtocolError(HOSTILE_TEXT)
            function = self.METHODS.get(method)
            if not function:
                raise ProtocolError(f"unknown method {method}")
            value = function(self, **params) if isinstance(params, dict) else function(self, *params)
            result["result"] = self.lies.answer(method, params, value)
        except Hangup:
            raise
        except Exception as error:  # the client hears of every failure
            result["error"] = {"code": 1, "message": str(error)}
        return result

    def send(self, message):
        self.write(json.dumps(message).encode() + b"\n")

    def send_raw(self, data):
        if data is None:
            while self.write(FLOOD):
                pass
            raise Hangup
        self.write(data)

    def write(self, data):
        try:
            with self.write_lock:
                self.wfile.write(data)
                self.wfile.flush()
            return True
        except (OSError, ValueError):
            return False  # the client has gone

    def notify(self, method, params):
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def check_subscriptions(self, tip_changed):
        if tip_changed and self.follows_tip:
            self.notify("blockchain.headers.subscribe", [self.tip()])
        for hashed, known in list(self.scripts.items()):
            status = status_of(self.told_history(hashed))
            if status != known:
                self.scripts[hashed] = status
                self.notify("blockchain.scripthash.subscribe", [hashed, status])

    @property
    def index(self):
        return self.server.index

    @property
    def lies(self):
        return self.server.lies

    def told_history(self, hashed):
        history = self.lies.history(hashed, self.index.history(hashed))
        known = self.height()
        return [item for item in history if item["height"] <= known]

    def height(self):
        return len(self.index.headers) - 1 - self.lies.behind

    def tip(self):
        with self.index.lock:
            height = self.height()
            return {"height": height, "hex": self.index.headers[height]}

    def version(self, _client="", wanted="1.4", *_):
        least, most = wanted if isinstance(wanted, list) else (wanted, wanted)
        common = [known for known in self.server.protocols if numbers(least) <= numbers(known) <= numbers(most)]
        if not common:
            raise ProtocolError(f"unsupported protocol version: {wanted}")
        self.protocol = common[-1]
        return ["Sandyk test server", self.protocol]

    def features(self):
        return {"genesis_hash": self.index.hashes[0], "hosts": {}, "protocol_max": self.server.protocols[-1],
                "protocol_min": self.server.protocols[0], "pruning": None, "server_version": "Sandyk test server",
                "hash_function": "sha256"}

    def headers_subscribe(self):
        self.follows_tip = True
        return self.tip()

    def header(self, height, _checkpoint=0):
        return self.index.headers[height]

    def headers(self, start_height, count, _checkpoint=0):
        last = min(start_height + min(count, 2016), self.height() + 1)
        chosen = self.index.headers[start_height:max(last, start_height)]
        form = {"headers": chosen} if self.protocol == "1.6" else {"hex": "".join(chosen)}
        return {"count": len(chosen), "max": 2016, **form}

    def subscribe(self, scripthash):
        self.scripts[scripthash] = status_of(self.told_history(scripthash))
        return self.scripts[scripthash]

    def unsubscribe(self, scripthash):
        return self.scripts.pop(scripthash, None) is not None

    def history(self, scripthash):
        news = self.lies.news(scripthash)
        if news:
            self.notify("blockchain.scripthash.subscribe", [scripthash, news])
        return self.told_history(scripthash)

    def transaction(self, tx_hash, verbose=False):
        if self.lies.invented and pays(*self.lies.invented[1:3])[0] == tx_hash:
            return pays(*self.lies.invented[1:3])[1]
        if not verbose and tx_hash in self.index.raw:
            return self.index.raw[tx_hash]
        return self.index.rpc("getrawtransaction", tx_hash, bool(verbose))

    def merkle(self, tx_hash, height):
        if self.lies.invented and pays(*self.lies.invented[1:3])[0] == tx_hash:
            return self.index.merkle(self.index.block_ids[height][0], height)
        return self.index.merkle(tx_hash, height)

    def estimate(self, number, _mode=None):
        return float(self.server.fee_per_kvb) if self.server.fee_per_kvb else -1

    def broadcast(self, raw_tx):
        txid = self.index.rpc("sendrawtransaction", raw_tx)
        self.index.update()
        return txid

    METHODS = {
        "server.version": version,
        "server.features": features,
        "server.banner": lambda self: HOSTILE_TEXT,
        "server.donation_address": lambda self: "",
        "server.ping": lambda self, *_: None,
        "server.peers.subscribe": lambda self: [],
        "blockchain.headers.subscribe": headers_subscribe,
        "blockchain.block.header": header,
        "blockchain.block.headers": headers,
        "blockchain.estimatefee": estimate,
        "blockchain.relayfee": lambda self: 0.00001,
        "mempool.get_info": lambda self: {"mempoolminfee": 0.00001, "minrelaytxfee": 0.00001, "incrementalrelayfee": 0.00001},
        "mempool.get_fee_histogram": lambda self: [],
        "blockchain.scripthash.subscribe": subscribe,
        "blockchain.scripthash.unsubscribe": unsubscribe,
        "blockchain.scripthash.get_history": history,
        "blockchain.transaction.get": transaction,
        "blockchain.transaction.get_merkle": merkle,
        "blockchain.transaction.broadcast": broadcast,
    }


def numbers(version):
    return [int(part) for part in version.split(".")]


class Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def note(self, method, params):
        with self.note_lock:
            self.asked.append((method, params))
            return len(self.asked)

    def handle_error(self, request, client_address):
        pass  # a client that does not trust the certificate breaks the handshake off


class ElectrumServer:
    """`tls`: an ssl.SSLContext (certificates.py). `protocols`: those that it speaks, oldest first."""

    def __init__(self, node_rpc, tls=None, protocols=("1.4", "1.6"), lies=None, index=None, fee_per_kvb=None):
        self.listener = Listener(("127.0.0.1", 0), Session)
        self.listener.index = index or ChainIndex(node_rpc)
        self.listener.tls = tls
        self.listener.protocols = tuple(protocols)
        self.listener.lies = lies or Lies()
        self.listener.fee_per_kvb = fee_per_kvb
        self.listener.sessions = set()
        self.listener.asked = []
        self.listener.note_lock = threading.Lock()
        self.port = self.listener.server_address[1]
        self.url = f"{'ssl' if tls else 'tcp'}://127.0.0.1:{self.port}"
        self.stopped = threading.Event()

    @property
    def lies(self):
        return self.listener.lies

    @lies.setter
    def lies(self, lies):
        self.listener.lies = lies

    @property
    def asked(self):
        """(method, params) of every request so far."""
        return self.listener.asked

    def update(self):
        """Looks at the node now, without waiting for the next round."""
        self.listener.index.update()

    def __enter__(self):
        self.update()
        for target in (lambda: self.listener.serve_forever(0.05), self._poll):
            threading.Thread(target=target, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        self.listener.shutdown()
        self.listener.server_close()
        for session in list(self.listener.sessions):
            try:
                session.request.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def _poll(self):
        known = self.listener.index.tip()
        while not self.stopped.wait(POLL_SECONDS):
            try:
                self.update()
            except Exception:  # the node is on its way down, or a block was replaced in the middle
                time.sleep(POLL_SECONDS)
                continue
            tip = self.listener.index.tip()
            for session in list(self.listener.sessions):
                session.check_subscriptions(tip != known)
            known = tip
