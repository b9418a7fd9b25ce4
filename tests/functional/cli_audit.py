"""The audit log through the command line, and two checkers that share no code: sandyk-audit and tests/support/audit_checker.py."""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

from framework import suite
from framework.cli import Cli, Secret

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, os.pardir, "support"))
import audit_checker  # noqa: E402

AUDIT = os.environ["SANDYK_AUDIT"]
VECTORS = os.environ["SANDYK_VECTORS"]
PASSWORD = "correct horse battery"
WITNESS_SEED = "5a" * 32
cli = Cli("main")


class Firm:
    """A vault with a log in a folder of its own."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="sandyk-audit-")
        self.vault = self.path("firm.sandyk")
        self.key = self.path("log.key")
        cli("vault", "create", self.vault, "--unlock-memory", "64", "--profile", "firm", "--password-file", Secret(PASSWORD), network=False)
        self("start", "--out", self.key)

    def path(self, name):
        return os.path.join(self._folder.name, name)

    def __call__(self, command, *arguments):
        return cli("audit", command, *arguments, *self.access(), network=False)

    def access(self):
        return "--vault", self.vault, "--password-file", Secret(PASSWORD), "--state", self._folder.name

    def refused(self, code, command, *arguments, status):
        return cli.refused(code, "audit", command, *arguments, *self.access(), status=status, network=False)

    def grow(self, entries):
        """Each change of a witness is one entry."""
        for number in range(entries):
            file = self.path("witness.key")
            self.cosign(self.checkpoint(), f"witness{number}.example", file)
            self("witness", file)

    def checkpoint(self):
        self("checkpoint", "--out", self.path("checkpoint"))
        return self.path("checkpoint")

    def cosign(self, checkpoint, name, key_out, out=None):
        more = ("--out", out) if out else ()
        answer = cli("audit", "cosign", checkpoint, "--log-key", self.key, "--name", name, "--key-file", Secret(WITNESS_SEED), *more,
                     network=False)
        with open(key_out, "w", encoding="utf-8") as file:
            file.write(answer["key"] + "\n")
        return answer


def run_audit(*arguments):
    done = subprocess.run([AUDIT, *arguments], capture_output=True, text=True, timeout=120)
    return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr


def test_published_vectors_in_the_second_checker():
    with open(os.path.join(VECTORS, "rfc6962.json"), encoding="utf-8") as file:
        vectors = json.load(file)
    leaves = [audit_checker.leaf_hash(bytes.fromhex(leaf)) for leaf in vectors["leaves"]]
    roots = [bytes.fromhex(root) for root in vectors["roots"]]
    assert [audit_checker.tree_root(leaves[:size]) for size in range(9)] == roots
    for case in vectors["inclusion"]:
        path = [bytes.fromhex(each) for each in case["path"]]
        assert audit_checker.included(leaves[case["index"]], case["index"], case["size"], path, roots[case["size"]]), case
    # RFC 8032, 7.1, test 2.
    key = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    signature = bytes.fromhex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                              "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
    assert audit_checker.verify_ed25519(key, b"\x72", signature)
    assert not audit_checker.verify_ed25519(key, b"\x73", signature)


def test_both_checkers_agree_on_good_and_changed_exports():
    firm = Firm()
    firm.grow(9)
    firm("export", "--to", firm.path("export"))
    with open(firm.key, encoding="utf-8") as file:
        key = file.read()
    rng = random.Random(1)
    original = audit_checker.read(firm.path("export"), "entries.jsonl")
    lines = original.splitlines(keepends=True)
    cases = [original, b"".join(lines[:-1]), b"".join(lines[1:]), b"".join(lines + lines[-1:]), b"".join(lines[:3] + [lines[4], lines[3]] + lines[5:])]
    for _ in range(40):
        changed = bytearray(original)
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(7)
        cases.append(bytes(changed))
    agreed = 0
    for content in cases:
        if not content.endswith(b"\n"):
            continue
        with open(os.path.join(firm.path("export"), "entries.jsonl"), "wb") as file:
            file.write(content)
        status, ours = run_audit("verify", firm.path("export"), "--key", firm.key)
        theirs = audit_checker.check(firm.path("export"), key)
        assert ours["ok"] == theirs["ok"] == (content == original), (ours, theirs)
        assert ours["first_bad"] == theirs["first_bad"], (ours, theirs)
        assert status == (0 if ours["ok"] else 1)
        if ours["ok"]:
            assert ours["root"] == theirs["root"] == firm("verify")["root"] and ours["size"] == 10
        agreed += 1
    assert agreed > 30, agreed


def test_proofs_and_cosignatures():
    firm = Firm()
    firm.grow(3)
    proof = firm("proof", "--index", 2, "--out", firm.path("proof"))
    with open(firm.path("entry"), "w", encoding="utf-8") as file:
        file.write(proof["entry"])
    assert run_audit("proof", firm.path("proof"), firm.path("entry"), "--key", firm.key) == (0, {"ok": True, "problem": ""})
    with open(firm.path("entry"), "a", encoding="utf-8") as file:
        file.write("x")
    assert run_audit("proof", firm.path("proof"), firm.path("entry"), "--key", firm.key)[0] == 1

    head = firm.checkpoint()
    firm.cosign(head, "witness0.example", firm.path("w0.key"), out=firm.path("cosigned"))
    assert firm("import", firm.path("cosigned"))["cosignatures"] == 1
    with open(firm.path("cosigned"), "rb") as file:
        note = audit_checker.read_note(file.read())
    with open(firm.path("w0.key"), encoding="utf-8") as file:
        assert audit_checker.cosigned_at(note, audit_checker.read_key(file.read()))
    exposure = firm("verify")["exposure"]
    assert exposure["witnessed_size"] == 4 and exposure["entries"] == 0, exposure
    # Later exports begin where the auditor's last checkpoint ended.
    firm("witness", firm.path("w0.key"))
    firm("export", "--to", firm.path("later"), "--since", firm.path("cosigned"))
    status, outcome = run_audit("verify", firm.path("later"), "--key", firm.key, "--last", firm.path("cosigned"))
    assert status == 0 and outcome["first"] == 4 and outcome["size"] == 5 and outcome["key_trusted"], outcome
    assert run_audit("verify", firm.path("later"), "--key", firm.key)[0] == 1


def test_yesterdays_file_is_found_at_the_next_start():
    firm = Firm()
    firm.grow(2)
    shutil.copy(firm.vault, firm.path("yesterday"))
    firm.grow(2)
    assert firm("verify")["state"] == "kept"
    shutil.copy(firm.path("yesterday"), firm.vault)
    refused = firm.refused("audit.restored", "verify", status=5)
    assert refused.detail == {"size": "3", "seen_size": "5"}, refused.detail
    for command, arguments in (("checkpoint", ()), ("export", ("--to", firm.path("export"))), ("witness", (firm.path("witness.key"),))):
        firm.refused("audit.restored", command, *arguments, status=5)
    gap = firm("gap")
    assert gap["open"] and gap["first_missing"] == 3 and gap["last_missing"] == 4, gap
    assert not os.path.exists(firm.path("export"))


def test_without_a_log():
    with tempfile.TemporaryDirectory() as folder:
        vault = os.path.join(folder, "v.sandyk")
        cli("vault", "create", vault, "--unlock-memory", "64", "--password-file", Secret(PASSWORD), network=False)
        cli.refused("audit.not_started", "audit", "verify", "--vault", vault, "--password-file", Secret(PASSWORD), "--state", folder, status=1,
                    network=False)
    assert run_audit("verify", "/nonexistent")[0] == 1
    assert run_audit("prove")[0] == 2
    assert run_audit("verify", "x", "--key", "/nonexistent")[0] == 3


if __name__ == "__main__":
    suite.run(globals())
