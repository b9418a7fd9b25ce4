#!/usr/bin/env python3
"""A second checker of exported audit logs, written from docs/audit-log.md and the RFCs alone: Merkle tree of RFC 6962, signed
notes of C2SP, Ed25519 of RFC 8032. Shares nothing with the programs that it checks. usage: audit_checker.py FOLDER LOG-KEY-FILE"""

import base64
import hashlib
import json
import os
import re
import sys

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


# Ed25519, RFC 8032, section 6, in extended coordinates.
def add(a, b):
    first, second = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    third, fourth = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = second - first, fourth - third, fourth + third, second + first
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def decompress(data):
    value = int.from_bytes(data, "little")
    sign, y = value >> 255, value & (2 ** 255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def verify_ed25519(key, message, signature):
    point, commitment = decompress(key), decompress(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or not point or not commitment or scalar >= ORDER:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    left, right = multiply(scalar, BASE), add(commitment, multiply(challenge, point))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# RFC 6962, section 2.1, from its definitions.
def leaf_hash(entry):
    return sha256(b"\x00", entry)


def tree_root(hashes):
    """The root over hashes of leaves, pair by pair: an odd one moves up."""
    if not hashes:
        return sha256()
    while len(hashes) > 1:
        paired = [sha256(b"\x01", hashes[i], hashes[i + 1]) for i in range(0, len(hashes) - 1, 2)]
        hashes = paired + hashes[len(paired) * 2:]
    return hashes[0]


def included(leaf, index, size, path, root):
    path = list(path)

    def climb(index, size):
        if size == 1:
            return leaf
        split = 1 << ((size - 1).bit_length() - 1)
        if not path:
            return None
        other = path.pop()
        inner = climb(index, split) if index < split else climb(index - split, size - split)
        if inner is None:
            return None
        return sha256(b"\x01", inner, other) if index < split else sha256(b"\x01", other, inner)
    return index < size and climb(index, size) == root and not path


# C2SP signed-note and tlog-checkpoint.
def read_key(text):
    name, key_id, content = text.strip().split("+", 2)
    content = base64.b64decode(content, validate=True)
    assert len(content) == 33 and sha256(name.encode(), b"\n", content)[:4].hex() == key_id, "the key is damaged"
    return name, content[0], content[1:], bytes.fromhex(key_id)


def read_note(data):
    body, _, signatures = data.rpartition(b"\n\n")
    body += b"\n"
    origin, size, root = body.decode().split("\n")[:3]
    assert re.fullmatch(r"0|[1-9][0-9]*", size), "the size is no number"
    found = []
    for line in signatures.decode().splitlines():
        dash, name, content = line.split(" ")
        assert dash == "\u2014", "no signature"
        found.append((name, base64.b64decode(content, validate=True)))
    return {"body": body, "origin": origin, "size": int(size), "root": base64.b64decode(root, validate=True), "signatures": found}


def signed_by(note, key):
    name, kind, public, key_id = key
    return kind == 1 and name == note["origin"] and any(
        signer == name and content[:4] == key_id and verify_ed25519(public, note["body"], content[4:])
        for signer, content in note["signatures"])


def cosigned_at(note, key):
    name, kind, public, key_id = key
    for signer, content in note["signatures"]:
        if kind == 4 and signer == name and content[:4] == key_id and len(content) == 76:
            time = int.from_bytes(content[4:12], "big")
            if verify_ed25519(public, b"cosignature/v1\ntime %d\n" % time + note["body"], content[12:]):
                return time
    return None


ENTRY_MEMBERS = ["actor", "commitments", "facts", "index", "kind", "time", "v"]


def entry_problem(line, index, last_time):
    """(what is wrong or None, time)"""
    try:
        entry = json.loads(line.decode("utf-8"))
    except ValueError:
        return "an entry is not in its form", last_time
    canonical = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    if not isinstance(entry, dict) or sorted(entry) != ENTRY_MEMBERS or entry["v"] != 1 or canonical != line:
        return "an entry is not in its form", last_time
    if entry["index"] != index:
        return "an entry is missing, added or out of order", last_time
    if entry["time"] < last_time:
        return "the time goes back", last_time
    return None, entry["time"]


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def check(folder, key_text):
    """An export that begins with the first entry: {"ok", "size", "root", "first_bad", "problem"}."""
    head = read_note(read(folder, "checkpoint"))
    key = read_key(key_text)
    if not signed_by(head, key):
        return {"ok": False, "size": 0, "root": "", "first_bad": None, "problem": "the log has not signed the checkpoint"}
    lines = read(folder, "entries.jsonl").split(b"\n")
    assert lines.pop() == b"", "the last line has no end"
    kept = read(folder, "hashes").split()
    first_bad, problem, time = None, None, 0
    hashes = [leaf_hash(line) for line in lines]
    for index, line in enumerate(lines):
        wrong, time = entry_problem(line, index, time)
        if not wrong and (index >= len(kept) or kept[index].decode() != hashes[index].hex()):
            wrong = "an entry is not the one whose hash was kept"
        if not wrong and index >= head["size"]:
            wrong = "there are more entries than the checkpoint says"
        if wrong and first_bad is None:
            first_bad, problem = index, wrong
    root = tree_root(hashes)
    if first_bad is None and len(lines) < head["size"]:
        first_bad, problem = len(lines), "entries are missing at the end"
    if first_bad is None and root != head["root"]:
        first_bad, problem = 0, "the entries are not those of a signed checkpoint"
    return {"ok": first_bad is None, "size": len(lines), "root": root.hex(), "first_bad": first_bad, "problem": problem}


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8") as key_file:
        outcome = check(sys.argv[1], key_file.read())
    print(json.dumps(outcome))
    sys.exit(0 if outcome["ok"] else 1)
