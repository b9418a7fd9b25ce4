#!/usr/bin/env python3
"""Every #include against the table of layers, and third-party headers only where they belong."""

import os
import posixpath
import re
import sys

import sources

CORE_VALUES = {"base", "crypto", "keys"}
CHAINS = {"bitcoin", "evm", "tron"}
UP_TO_WALLET = CORE_VALUES | CHAINS | {"signing", "wallet"}
CORE = UP_TO_WALLET | {"sync", "storage", "exchange", "law", "audit", "custody"}

# What each module may include besides itself.
LAYERS = {
    "base": set(),
    "crypto": {"base"},
    "keys": {"base", "crypto"},
    "bitcoin": CORE_VALUES,
    "evm": CORE_VALUES,
    "tron": CORE_VALUES,
    "signing": CORE_VALUES | CHAINS,
    "wallet": CORE_VALUES | CHAINS | {"signing"},
    "sync": UP_TO_WALLET,
    "storage": UP_TO_WALLET,
    "exchange": UP_TO_WALLET,
    "law": {"base", "crypto"},
    "audit": {"base", "crypto"},
    "custody": UP_TO_WALLET | {"law", "audit", "storage", "exchange"},
    "hw": CORE_VALUES | {"bitcoin", "evm", "signing"},
    "app": CORE | {"hw"},
    # Values only: windows never reach storage, sync, hw or crypto.
    "ui": {"app", "base", "keys", "bitcoin", "evm", "tron", "signing", "wallet", "law", "custody"},
}

# Third-party headers by the start of their name, and the modules that may include them.
THIRD_PARTY = {
    "secp256k1": {"crypto"},
    "sodium": {"base", "crypto"},
    "openssl/": {"crypto"},
    "cryptopp/": {"crypto"},
    "valgrind/": {"crypto"},
    "sqlite3": {"storage"},
    "sqlcipher/": {"storage"},
    "unicode/": {"base"},
    "utf8proc": {"keys"},
    "nlohmann/": {"exchange", "storage", "sync", "law", "audit", "custody", "evm", "hw", "app"},
    "qrencode": {"ui"},
    "CLI/": {"app"},
    "tl/": {"base"},
    "hidapi": {"hw"},
    "libusb": {"hw"},
    "libserialport": {"hw"},
    "hpdf": {"exchange"},
}
SYSTEM = re.compile(r"(sys|arpa|net|netinet|linux)/[\w.]+|(unistd|fcntl|errno|signal|termios|pwd|poll|dirent|getopt|time|sched)\.h")
QT = re.compile(r"(Qt[A-Z]\w*/)?(Q[A-Z]\w*|q[a-z]+\.h)")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(<[^>\n]+>|"[^"\n]+")', re.MULTILINE)
GENERATED = re.compile(r"moc_\w+\.cpp|\w+\.moc|ui_\w+\.h")


def module_of(path):
    """The module that a source belongs to: core/keys/x.h is keys, app/net/x.h is app."""
    parts = path.split("/")
    return parts[1] if parts[0] == "core" and len(parts) > 2 else parts[0]


def is_main(path):
    return path.startswith("app/main/")


def resolve(path, name, exists):
    """The file that an include with quotes means, or None."""
    folder = posixpath.dirname(path)
    for base in (folder, posixpath.dirname(folder), "core", "", "app", "ui", "hw"):
        candidate = posixpath.normpath(posixpath.join(base, name))
        if exists(candidate):
            return candidate
    return None


def check_own(path, name, exists):
    if GENERATED.fullmatch(posixpath.basename(name)):
        return None
    if ".." in name.split("/"):
        return f'include "{name}" climbs out of its folder'
    target = resolve(path, name, exists)
    if target is None:
        return f'include "{name}" is no file of this project'
    module, used = module_of(path), module_of(target)
    if module == used:
        return None
    if used == "ui" and is_main(path):
        return None
    if used not in LAYERS.get(module, set()):
        return f"{module} may not use {used} (include \"{name}\")"
    if module == "ui" and target.startswith("app/net/"):
        return f'windows do not reach the network (include "{name}")'
    return None


def check_foreign(path, name):
    module = module_of(path)
    if QT.fullmatch(name):
        return None if module in ("app", "ui") else f"no Qt in {module} (include <{name}>)"
    for start, modules in THIRD_PARTY.items():
        if name.startswith(start):
            return None if module in modules else f"{module} may not use <{name}>, only {', '.join(sorted(modules))}"
    if "." in name and not SYSTEM.fullmatch(name):
        return f"<{name}> is in no list of tests/lint/includes.py"
    return None


def check(path, text, exists):
    problems = []
    # Comments may name includes; strings must stay, since the names are strings.
    for place, match in sources.matches(path, INCLUDE, sources.without_comments(text, keep_strings=True)):
        name = match.group(1)[1:-1]
        problem = check_own(path, name, exists) if match.group(1)[0] == '"' else check_foreign(path, name)
        if problem:
            problems.append(f"{place}: {problem}")
    return problems


def main():
    paths = sources.files("core", "hw", "app", "ui", suffixes=(".cpp", ".h", ".c"))
    exists = lambda path: os.path.isfile(os.path.join(sources.ROOT, path))
    problems = [problem for path in paths for problem in check(path, sources.read(path), exists)]
    sources.finish(problems, f"{len(paths)} files keep to their layers")


if __name__ == "__main__":
    sys.exit(main())
