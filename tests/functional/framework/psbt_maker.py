"""Makes PSBTs (BIP174, version 0) for tests, without any library: a wallet's coins are outputs of a made-up transaction."""

import hashlib
import struct

HARDENED = 0x80000000


def sha256d(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def compact(number):
    if number < 253:
        return bytes([number])
    if number < 0x10000:
        return b"\xfd" + struct.pack("<H", number)
    return b"\xfe" + struct.pack("<I", number)


def prefixed(data):
    return compact(len(data)) + data


def origin(fingerprint, path):
    """The value of a BIP32 derivation field; path as "m/84h/1h/0h/0/5"."""
    steps = [step for step in path.split("/")[1:] if step]
    return bytes.fromhex(fingerprint) + b"".join(
        struct.pack("<I", int(step.rstrip("h")) + (HARDENED if step.endswith("h") else 0)) for step in steps)


def transaction(inputs, outputs, lock_time=0):
    """inputs: (txid bytes, index, sequence); outputs: (amount, script). Without witnesses."""
    return (struct.pack("<i", 2) + compact(len(inputs)) +
            b"".join(txid + struct.pack("<I", index) + b"\0" + struct.pack("<I", sequence) for txid, index, sequence in inputs) +
            compact(len(outputs)) + b"".join(struct.pack("<q", amount) + prefixed(script) for amount, script in outputs) +
            struct.pack("<I", lock_time))


def field(kind, key, value):
    return prefixed(bytes([kind]) + key) + prefixed(value)


class Coin:
    """A coin of ours: an output of a transaction that nobody else made."""

    def __init__(self, amount, script, pubkey, fingerprint, path, witness_script=b"", others=()):
        self.amount, self.script = amount, script
        self.keys = [(pubkey, fingerprint, path), *others]
        self.witness_script = witness_script
        seed = hashlib.sha256(script + struct.pack("<q", amount)).digest()
        self.previous = transaction([(seed, 0, 0xffffffff)], [(amount, script), (1234, b"\x6a\x01\x00")])
        self.txid = sha256d(self.previous)


def psbt(coins, outputs, changes=(), previous=True, sighash=None, stated_amount=None):
    """outputs: (amount, script). changes: output number -> (pubkey, fingerprint, path). Binary."""
    made = b"psbt\xff" + field(0, b"", transaction([(coin.txid, 0, 0xfffffffd) for coin in coins], outputs)) + b"\0"
    for coin in coins:
        if previous:
            made += field(0, b"", coin.previous)
        made += field(1, b"", struct.pack("<q", stated_amount or coin.amount) + prefixed(coin.script))
        if sighash is not None:
            made += field(3, b"", struct.pack("<I", sighash))
        if coin.witness_script:
            made += field(5, b"", coin.witness_script)
        for pubkey, fingerprint, path in sorted(coin.keys):
            made += field(6, bytes.fromhex(pubkey), origin(fingerprint, path))
        made += b"\0"
    changes = dict(changes)
    for number in range(len(outputs)):
        if number in changes:
            pubkey, fingerprint, path = changes[number]
            made += field(2, bytes.fromhex(pubkey), origin(fingerprint, path))
        made += b"\0"
    return made


def payment(cli, descriptor, coins=2):
    """A payment of the first coins of a wallet, with change: scripts and previous transactions, no origins."""
    def script(keychain, index):
        (derived,) = cli("descriptor", "derive", descriptor, "--keychain", str(keychain), "--from", str(index))["addresses"]
        return bytes.fromhex(derived["script_pubkey"])

    spent = [Coin(100_000 + i, script(0, i), "", "", "") for i in range(coins)]
    for coin in spent:
        coin.keys = []
    outputs = [(60_000, bytes.fromhex("0014" + "22" * 20)), (100_000 * coins - 61_000, script(1, 0))]
    return psbt(spent, outputs)
