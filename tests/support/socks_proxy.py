"""A SOCKS5 proxy that remembers what it was asked (RFC 1928, RFC 1929), for tests.

with SocksProxy() as proxy: ... socks5://127.0.0.1:proxy.port; then proxy.asked: (user, password, host, port) of each
connection. `routes` gives names that only the proxy knows: {("node.example", 50001): ("127.0.0.1", port)}.
"""

import select
import socket
import socketserver
import threading


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        try:
            self.serve()
        except OSError:
            pass  # one side has gone

    def take(self, size):
        data = b""
        while len(data) < size:
            part = self.request.recv(size - len(data))
            if not part:
                raise OSError("gone")
            data += part
        return data

    def serve(self):
        version, count = self.take(2)
        methods = self.take(count)
        if version != 5:
            return
        if self.server.proxy.refuses_login or 2 not in methods:
            self.request.sendall(b"\x05\xff")
            return
        self.request.sendall(b"\x05\x02")
        user, password = self.login()
        self.request.sendall(b"\x01\x00")
        host, port = self.target()
        self.server.proxy.asked.append((user, password, host, port))
        try:
            onward = socket.create_connection(self.server.proxy.routes.get((host, port), (host, port)), timeout=10)
        except OSError:
            self.request.sendall(b"\x05\x04\x00\x01" + bytes(6))
            return
        with onward:
            self.request.sendall(b"\x05\x00\x00\x01" + bytes(6))
            self.carry(onward)

    def login(self):
        assert self.take(1) == b"\x01"
        user = self.take(self.take(1)[0])
        return user.decode(), self.take(self.take(1)[0]).decode()

    def target(self):
        version, command, _, kind = self.take(4)
        assert (version, command) == (5, 1)
        if kind == 3:
            host = self.take(self.take(1)[0]).decode()
        elif kind == 1:
            host = socket.inet_ntop(socket.AF_INET, self.take(4))
        else:
            host = socket.inet_ntop(socket.AF_INET6, self.take(16))
        return host, int.from_bytes(self.take(2), "big")

    def carry(self, onward):
        while True:
            for source in select.select([self.request, onward], [], [])[0]:
                data = source.recv(65_536)
                if not data:
                    return
                (onward if source is self.request else self.request).sendall(data)


class Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class SocksProxy:
    def __init__(self, routes=None, refuses_login=False):
        self.routes = routes or {}
        self.refuses_login = refuses_login
        self.asked = []
        self.listener = Listener(("127.0.0.1", 0), Handler)
        self.listener.proxy = self
        self.port = self.listener.server_address[1]
        self.url = f"socks5://127.0.0.1:{self.port}"

    def __enter__(self):
        threading.Thread(target=lambda: self.listener.serve_forever(0.05), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.shutdown()
        self.listener.server_close()
