"""An Electrum-protocol server (1.4) over a ReplayChain that is faster than any wallet that asks it: one thread, answers
prepared beforehand. Runs in a process of its own, so that its time is not the client's.

usage: replay_server.py SCRIPTS-FILE [TRANSACTIONS-PER-BLOCK]: a JSON object {"receive": [hex], "change": [hex]}; prints the
port and the balance, then serves until its standard input is closed.
"""

import asyncio
import hashlib
import json
import sys
import threading

from replay_chain import ReplayChain


class Server:
    def __init__(self, chain):
        tip = {"height": len(chain.headers) - 1, "hex": chain.headers[-1]}
        self.chain = chain
        self.histories = {hashed: json.dumps([{"tx_hash": txid, "height": height} for height, txid in items])
                          for hashed, items in chain.history.items()}
        self.statuses = {hashed: hashlib.sha256("".join(f"{txid}:{height}:" for height, txid in items).encode()).hexdigest()
                         for hashed, items in chain.history.items()}
        self.proofs = {txid: json.dumps({"block_height": height, "pos": position, "merkle": branch})
                       for txid, (height, position, branch) in chain.place.items()}
        genesis = hashlib.sha256(hashlib.sha256(bytes.fromhex(chain.headers[0])).digest()).digest()[::-1].hex()
        self.fixed = {
            "server.version": '["replay","1.4"]', "server.ping": "null", "server.banner": '""', "server.donation_address": '""',
            "server.peers.subscribe": "[]", "blockchain.headers.subscribe": json.dumps(tip), "blockchain.estimatefee": "-1",
            "blockchain.relayfee": "0.00001", "mempool.get_fee_histogram": "[]",
            "server.features": json.dumps({"genesis_hash": genesis, "hosts": {}, "protocol_max": "1.4", "protocol_min": "1.4",
                                           "pruning": None, "server_version": "replay", "hash_function": "sha256"})}
        self.requests = 0

    def answer(self, request):
        self.requests += 1
        method, params = request["method"], request.get("params") or []
        params = list(params.values()) if isinstance(params, dict) else params
        if method == "blockchain.scripthash.subscribe":
            status = self.statuses.get(params[0])
            result = f'"{status}"' if status else "null"
        elif method == "blockchain.scripthash.get_history":
            result = self.histories.get(params[0], "[]")
        elif method == "blockchain.transaction.get":
            result = f'"{self.chain.raw[params[0]]}"'
        elif method == "blockchain.transaction.get_merkle":
            result = self.proofs[params[0]]
        elif method == "blockchain.block.header":
            result = f'"{self.chain.headers[params[0]]}"'
        elif method == "blockchain.block.headers":
            chosen = self.chain.headers[params[0]:params[0] + min(params[1], 2016)]
            result = f'{{"count":{len(chosen)},"hex":"{"".join(chosen)}","max":2016}}'
        elif method == "blockchain.scripthash.unsubscribe":
            result = "true"
        else:
            result = self.fixed[method]
        return f'{{"jsonrpc":"2.0","id":{json.dumps(request["id"])},"result":{result}}}'

    async def serve(self, reader, writer):
        try:
            while line := await reader.readline():
                request = json.loads(line)
                text = (f"[{','.join(map(self.answer, request))}]" if isinstance(request, list) else self.answer(request))
                writer.write(text.encode() + b"\n")
                if writer.transport.get_write_buffer_size() > 1_000_000:
                    await writer.drain()
        except (ConnectionError, KeyError, ValueError):
            pass  # the client has gone, or asked for what there is not
        writer.close()


async def main():
    with open(sys.argv[1], encoding="ascii") as file:
        scripts = json.load(file)
    chain = ReplayChain(*([bytes.fromhex(text) for text in scripts[name]] for name in ("receive", "change")),
                        *(int(argument) for argument in sys.argv[2:]))
    server = Server(chain)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, limit=1 << 24)
    print(json.dumps({"port": listening.sockets[0].getsockname()[1], "balance": chain.balance, "transactions": len(chain.raw)}),
          flush=True)
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), loop.call_soon_threadsafe(over.set)), daemon=True).start()
    await over.wait()
    print(json.dumps({"requests": server.requests}), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
