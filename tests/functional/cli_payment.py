"""Labels, contacts, prices, limits, exports and drafts through the command line, without any network."""

import json
import os
import subprocess
import tempfile

from framework import suite
from framework.cli import Cli, Secret

ABANDON = "abandon " * 11 + "about"
PASSWORD = "correct horse battery"
ADDRESS = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
TXID = "f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd"


class Desk:
    def __init__(self, kind="wpkh"):
        self.folder = tempfile.TemporaryDirectory(prefix="sandyk-pay-")
        self.path = os.path.join(self.folder.name, "a.sandyk")
        self.cli = Cli("regtest")
        self.cli("vault", "create", self.path, "--unlock-memory", "64", "--password-file", Secret(PASSWORD))
        self("wallet", "create", "--name", "savings", "--type", kind, "--mnemonic-file", Secret(ABANDON))

    def __call__(self, group, command, *arguments, **options):
        return self.cli(group, command, "--vault", self.path, "--password-file", Secret(PASSWORD), *arguments, **options)

    def refused(self, code, group, command, *arguments, **options):
        return self.cli.refused(code, group, command, "--vault", self.path, "--password-file", Secret(PASSWORD), *arguments, **options)

    def file(self, name, content):
        path = os.path.join(self.folder.name, name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def out(self, name):
        return os.path.join(self.folder.name, name)


def test_labels_come_and_go_as_bip329():
    desk = Desk()
    desk("wallet", "label", "--type", "addr", "--ref", ADDRESS, "--label", "Dükan =1+1")
    desk("wallet", "freeze", "--coin", TXID + ":1")
    answer = desk("wallet", "label", "--out", desk.out("labels.jsonl"))
    assert [label["type"] for label in answer["labels"]] == ["addr", "output"], answer
    with open(desk.out("labels.jsonl"), encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    assert lines[0] == {"type": "addr", "ref": ADDRESS, "label": "Dükan =1+1"}, lines
    assert lines[1] == {"type": "output", "ref": TXID + ":1", "spendable": False}, lines
    other = Desk()
    assert other("wallet", "label", "--import", desk.out("labels.jsonl"))["labels"] == answer["labels"]
    wrong = desk.file("wrong.jsonl", json.dumps({"type": "tx", "ref": TXID, "label": "new"}) + "\n{}\nnonsense\n")
    error = desk.refused("import.lines", "wallet", "label", "--import", wrong, status=3)
    assert len(error.detail["problems"]) == 2 and "line 2" in error.detail["problems"][0], error.detail
    assert len(desk("wallet", "label")["labels"]) == 2, "nothing of a wrong file is taken over"


def test_address_book():
    desk = Desk()
    desk("wallet", "address-book", "--add", ADDRESS, "--name", "=Aman", "--kind", "business")
    desk.refused("address_book.exists", "wallet", "address-book", "--add", ADDRESS, "--name", "B", status=1)
    desk.refused("address.network", "wallet", "address-book", "--add", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "--name", "B")
    contact = desk("wallet", "address-book", "--verify", ADDRESS, "--out", desk.out("book.csv"))["contacts"][0]
    assert contact["verified_at"] >= contact["first_seen"] > 0, contact
    with open(desk.out("book.csv"), encoding="utf-8", newline="") as file:
        assert f"\r\n{ADDRESS},'=Aman," in file.read()
    assert desk("wallet", "address-book", "--remove", ADDRESS)["contacts"] == []
    answer = desk("wallet", "address-book", "--import", desk.out("book.csv"))
    assert answer["added"] == 1 and answer["contacts"][0]["name"] == "=Aman", answer
    assert answer["contacts"][0]["verified_at"] is None, "a file vouches for nobody"


def test_prices():
    desk = Desk()
    file = desk.file("p.csv", 'date,currency,price,source\n2026-01-01,TMT,"350000,5",Bank\n')
    desk("wallet", "prices", "--import", file)
    answer = desk("wallet", "prices", "--date", "2026-03-01", "--currency", "TMT")
    assert (answer["price"], answer["date"], answer["source"]) == ("350000.50", "2026-01-01", "Bank"), answer
    desk.refused("price.format", "wallet", "prices", "--date", "2025-03-01", "--currency", "TMT")
    desk.refused("csv.parse", "wallet", "prices", "--import", desk.file("q.csv", "date,price\n"), status=3)


def test_limits_tighten_at_once_and_loosen_later():
    desk = Desk()
    assert desk("wallet", "limits")["in_force"]["per_payment_sat"] is None
    set_now = desk("wallet", "limits", "--per-payment", "1000", "--delay-above", "500", "--delay-hours", "48")
    assert set_now["in_force"] == {"per_payment_sat": 1000, "per_day_sat": None, "delay_above_sat": 500, "delay_seconds": 172800}
    assert set_now["pending"] is None
    looser = desk("wallet", "limits", "--per-payment", "none")
    assert looser["in_force"]["per_payment_sat"] == 1000 and looser["pending"]["per_payment_sat"] is None
    assert looser["pending"]["from"] - looser["time"] == 172800, looser
    assert desk("wallet", "limits")["pending"]["from"] == looser["pending"]["from"], "asking changes nothing"
    assert desk("wallet", "limits", "--per-payment", "900")["in_force"]["per_payment_sat"] == 900


def test_exports_for_other_programs():
    desk = Desk()
    descriptor = desk("wallet", "descriptor")["descriptor"]
    assert desk("wallet", "export", "--format", "descriptor")["content"] == descriptor + "\n"
    core = json.loads(desk("wallet", "export", "--format", "core")["content"])
    assert [entry["internal"] for entry in core] == [False, True], core
    assert descriptor in desk("wallet", "export", "--format", "sparrow")["content"]
    assert json.loads(desk("wallet", "export", "--format", "specter")["content"])["label"] == "savings"
    assert desk("wallet", "export", "--format", "slip132")["content"].startswith("vpub")
    Desk("tr").refused("descriptor.unsupported", "wallet", "export", "--format", "electrum")
    for form in ("csv", "json", "pdf"):
        answer = desk("wallet", "export-history", "--format", form, "--out", desk.out("h." + form))
        assert answer["transactions"] == 0 and len(answer["digest"]) == 64, answer
    with open(desk.out("h.pdf"), "rb") as file:
        assert file.read(5) == b"%PDF-"


def test_electrum_finds_the_same_addresses():
    import shutil
    if not shutil.which("electrum"):
        print("electrum is not on this machine")
        return
    for kind in ("pkh", "sh-wpkh", "wpkh"):
        desk = Desk(kind)
        desk("wallet", "confirm-backup", "--mnemonic-file", Secret(ABANDON))
        desk("wallet", "export", "--format", "electrum", "--out", desk.out("electrum"))
        environment = {"PATH": os.environ["PATH"], "HOME": desk.folder.name, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(["electrum", "--regtest", "--offline", "-D", desk.folder.name, "-w", desk.out("electrum"), "listaddresses"],
                              capture_output=True, timeout=120, env=environment, stdin=subprocess.DEVNULL, check=True, text=True)
        theirs = json.loads(done.stdout)
        ours = [desk("wallet", "address", "--index", index, "--keychain", chain)["address"] for chain in ("0", "1") for index in ("0", "4")]
        assert all(address in theirs for address in ours), (kind, ours, theirs)


def test_drafts_without_coins():
    desk = Desk()
    desk.refused("payment.funds", "payment", "prepare", "--to", ADDRESS + "=0.5", "--fee-rate", "2", status=1)
    desk.refused("payment.incomplete", "payment", "prepare", "--fee-rate", "2")
    desk.refused("payment.incomplete", "payment", "prepare", "--to", ADDRESS, "--fee-rate", "2")
    desk.refused("payment.dust", "payment", "prepare", "--to", ADDRESS + "=100sat", "--fee-rate", "2")
    desk.refused("payment.fee_rate", "payment", "prepare", "--to", ADDRESS + "=0.5", "--within", "6")
    desk.refused("payment.coin", "payment", "prepare", "--to", ADDRESS + "=0.5", "--fee-rate", "1", "--coin", TXID + ":0")
    desk.refused("usage", "payment", "prepare", "--to", ADDRESS + "=0.5", status=2)
    desk.refused("payment.not_found", "payment", "bump", TXID, "--fee-rate", "9", status=7)
    desk.refused("payment.not_found", "payment", "show", "7", status=7)
    assert desk("payment", "list")["drafts"] == []
    csv = desk.file("r.csv", f"address,amount_btc\n{ADDRESS},0.1\nnope,1\n{ADDRESS},x\n")
    error = desk.refused("import.lines", "payment", "prepare", "--csv", csv, "--fee-rate", "1", status=3)
    assert [line.split(":")[0] for line in error.detail["problems"]] == ["line 3", "line 4"], error.detail
    link = f"bitcoin:{ADDRESS}?amount=0.2&label=x"
    desk.refused("payment.funds", "payment", "prepare", "--uri", link, "--fee-rate", "1")


suite.run(globals())
