#!/usr/bin/env python3
"""What the built files link. usage: linking.py no-qt FILE... | no-windows PROGRAM | no-network PROGRAM | no-other-random FILE...

no-qt: neither a Qt library is needed nor a Qt symbol asked for. no-windows: of Qt at most Core and Network. no-network: no
network library, no call that makes a socket. no-other-random: no call to a random source other than libsodium's.
"""

import os
import re
import subprocess
import sys

import sources

QT_SYMBOL = re.compile(r"\bQ[A-Z][A-Za-z]+::|\bq(t_|_|Version|Free|FatalM)|\bqt[A-Z]\w+::")
NETWORK_LIBRARY = re.compile(r"Qt6Network|Qt6WebSockets|libcurl|libssl|libssh|libevent|libzmq|libhttp")
NETWORK_CALL = re.compile(r"(socket|connect|bind|listen|accept4?|getaddrinfo|gethostby\w+|sendto|recvfrom|sendmsg|recvmsg)")
RANDOM_CALL = re.compile(r"(s?rand|s?random|rand_r|[delmnj]rand48|arc4random\w*|RAND_(priv_)?bytes)|std::random_device\b.*|.*mersenne_twister.*")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def needed(path):
    """The shared libraries that a program asks the loader for."""
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", output("readelf", "-d", path)) if not path.endswith(".a") else []


def undefined(path):
    """Names of the symbols that others must provide, without the version that a library gave them."""
    lines = output("nm", "-C", *([] if path.endswith(".a") else ["-D"]), "--undefined-only", path).splitlines()
    return sorted({re.sub(r"@+[\w.]+$", "", line.split(" U ", 1)[1].strip()) for line in lines if " U " in line})


def problems_of(rule, path):
    if rule == "no-qt":
        return ([name for name in needed(path) if "Qt" in name] + [name for name in undefined(path) if QT_SYMBOL.match(name)])
    if rule == "no-windows":
        return [name for name in needed(path) if "Qt" in name and not re.match(r"libQt6(Core|Network)\.so", name)]
    if rule == "no-network":
        return ([name for name in needed(path) if NETWORK_LIBRARY.search(name)] +
                [name for name in undefined(path) if NETWORK_CALL.fullmatch(name)])
    if rule == "no-other-random":
        return [name for name in undefined(path) if RANDOM_CALL.fullmatch(name)]
    sys.exit(f"no such rule: {rule}")


def main():
    rule, paths = sys.argv[1], sys.argv[2:]
    missing = [path for path in paths if not os.path.exists(path)]
    if missing:
        sources.skip(f"not built: {' '.join(missing)}")
    problems = [f"{os.path.basename(path)}: {rule}: {name}" for path in paths for name in problems_of(rule, path)]
    sources.finish(problems, f"{len(paths)} built files: {rule}")


if __name__ == "__main__":
    main()
