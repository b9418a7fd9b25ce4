"""The part of Bitcoin Core's RPC that a wallet asks, over a ReplayChain, answers prepared beforehand: faster than a node, so
that the time is the wallet's. Runs in a process of its own.

usage: replay_node.py SCRIPTS-FILE COOKIE-FILE [TRANSACTIONS-PER-BLOCK]: scripts as for replay_server.py; writes the cookie,
prints the port and the balance, then serves until its standard input is closed.
"""

import asyncio
import base64
import json
import sys
import threading

from replay_chain import ReplayChain, double_sha256

COOKIE = "__cookie__:replay"


class Node:
    def __init__(self, chain, scripts):
        self.chain = chain
        self.hashes = [double_sha256(bytes.fromhex(header))[::-1].hex() for header in chain.headers]
        self.heights = {block: height for height, block in enumerate(self.hashes)}
        self.places = [[chain.blocks_of(bytes.fromhex(text)) for text in scripts[name]] for name in ("receive", "change")]
        self.requests = 0

    def scan(self, objects, begin, end):
        found = set()
        for item in objects:
            keychain = 1 if "/1/*" in item["desc"] else 0
            first, last = item["range"]
            for heights in self.places[keychain][first:last + 1]:
                found.update(heights)
        return {"from_height": begin, "to_height": end, "completed": True,
                "relevant_blocks": [self.hashes[height] for height in sorted(found) if begin <= height <= end]}

    def answer(self, request):
        self.requests += 1
        method, params = request["method"], request["params"]
        if method == "getblockchaininfo":
            result = {"chain": "regtest", "blocks": len(self.hashes) - 1}
        elif method == "getblockhash":
            result = self.hashes[params[0]]
        elif method == "getblockheader":
            result = self.chain.headers[self.heights[params[0]]]
        elif method == "getblock":
            result = self.chain.blocks[self.heights[params[0]]]
        elif method == "scanblocks":
            result = self.scan(params[1], params[2], params[3])
        elif method == "getrawmempool":
            result = []
        elif method == "getmempoolinfo":
            result = {"mempoolminfee": 0.00001}
        else:
            result = {"errors": ["no data"], "blocks": 2}
        return {"result": result, "error": None, "id": request["id"]}

    async def serve(self, reader, writer):
        allowed = b"authorization: basic " + base64.b64encode(COOKIE.encode()).lower()
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = int(head.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0])
                request = json.loads(await reader.readexactly(length))
                if allowed not in head:
                    writer.write(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
                    continue
                many = isinstance(request, list)
                text = json.dumps([self.answer(item) for item in request] if many else self.answer(request)).encode()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(text) + text)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, IndexError, KeyError, ValueError):
            pass  # the client has gone, or asked for what there is not
        writer.close()


async def main():
    with open(sys.argv[1], encoding="ascii") as file:
        scripts = json.load(file)
    chain = ReplayChain(*([bytes.fromhex(text) for text in scripts[name]] for name in ("receive", "change")),
                        *(int(argument) for argument in sys.argv[3:]))
    with open(sys.argv[2], "w", encoding="ascii") as file:
        file.write(COOKIE)
    node = Node(chain, scripts)
    listening = await asyncio.start_server(node.serve, "127.0.0.1", 0, limit=1 << 24)
    print(json.dumps({"port": listening.sockets[0].getsockname()[1], "balance": chain.balance, "transactions": len(chain.raw)}),
          flush=True)
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), loop.call_soon_threadsafe(over.set)), daemon=True).start()
    await over.wait()
    print(json.dumps({"requests": node.requests}), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
