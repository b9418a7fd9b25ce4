"""A Bitcoin node on regtest for one test: own folder, own port, gone afterwards."""

import base64
import http.client
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time

START_SECONDS = 60
CALL_SECONDS = 60


class NodeError(Exception):
    """What the node answered instead of a result."""

    def __init__(self, method, error):
        super().__init__(f"{method}: {error.get('message')} ({error.get('code')})")
        self.code = error.get("code")
        self.message = error.get("message", "")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Node:
    """with Node() as node: node.rpc("getblockcount"). Needs the path of bitcoind in SANDYK_BITCOIND."""

    def __init__(self, *options):
        self.binary = os.environ["SANDYK_BITCOIND"]
        self.options = options
        self.process = None
        self.folder = None
        self.port = None

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="sandyk-node-")
        self.port = free_port()
        settings = [
            "regtest=1", "server=1", "unsafesqlitesync=1", "txindex=1", "listen=0", "dnsseed=0", "fixedseeds=0", "discover=0", "listenonion=0",
            "fallbackfee=0.0001", "addresstype=bech32", "changetype=bech32", "[regtest]", "connect=0",
            "rpcbind=127.0.0.1", "rpcallowip=127.0.0.1", f"rpcport={self.port}", *self.options,
        ]
        with open(os.path.join(self.folder, "bitcoin.conf"), "w", encoding="ascii") as file:
            file.write("\n".join(settings) + "\n")
        self.process = subprocess.Popen([self.binary, f"-datadir={self.folder}"], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            self._wait_until_ready()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            try:
                self.rpc("stop")
                self.process.wait(30)
            except Exception:  # whatever happens, no node stays behind
                self.process.kill()
                self.process.wait()
        if self.process:
            self.process.stderr.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _wait_until_ready(self):
        deadline = time.monotonic() + START_SECONDS
        while True:
            if self.process.poll() is not None:
                raise RuntimeError("the node did not start: " + self.process.stderr.read().strip())
            try:
                return self.rpc("getblockcount")
            except (OSError, http.client.HTTPException, NodeError) as error:
                if isinstance(error, NodeError) and error.code != -28:  # -28: still warming up
                    raise
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)

    def rpc(self, method, *params, wallet=None, **named):
        """One JSON-RPC call; raises NodeError. Positional or named parameters, not both."""
        with open(os.path.join(self.folder, "regtest", ".cookie"), "rb") as file:
            login = base64.b64encode(file.read()).decode()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=CALL_SECONDS)
        try:
            connection.request(
                "POST", f"/wallet/{wallet}" if wallet else "/",
                json.dumps({"jsonrpc": "1.0", "id": 0, "method": method, "params": named or params}),
                {"Authorization": f"Basic {login}", "Content-Type": "application/json"})
            body = connection.getresponse().read()
        finally:
            connection.close()
        # parse_float=str keeps amounts exact; see sat().
        answer = json.loads(body, parse_float=str)
        if answer["error"]:
            raise NodeError(method, answer["error"])
        return answer["result"]

    def mine(self, blocks=1, address=None):
        return self.rpc("generatetoaddress", blocks, address or self.miner_address())

    def miner_address(self):
        """An address of a wallet "miner", made on first use and given coins: several, as change of its own
        may lag behind. Above height 122 no lock time of ours is 21, which Knots would not relay."""
        if "miner" not in self.rpc("listwallets"):
            self.rpc("createwallet", "miner")
            self.rpc("generatetoaddress", 130, self.rpc("getnewaddress", wallet="miner"))
        return self.rpc("getnewaddress", wallet="miner")

    def fund(self, address, amount_sat):
        """Sends coins to an address, mines them, and gives back the txid."""
        self.miner_address()
        txid = self.rpc("sendtoaddress", address, btc(amount_sat), wallet="miner")
        self.mine()
        return txid


def sat(amount):
    """The node's decimal coins as whole satoshis, without floating point."""
    sign = -1 if str(amount).startswith("-") else 1
    coins, _, rest = str(amount).lstrip("-").partition(".")
    if "e" in rest or "E" in rest or len(rest) > 8:
        raise ValueError(f"not an amount: {amount}")
    return sign * (int(coins or 0) * 100_000_000 + int(rest.ljust(8, "0")))


def btc(amount_sat):
    """Whole satoshis as the decimal text that the node takes."""
    return f"{amount_sat // 100_000_000}.{amount_sat % 100_000_000:08d}"
