"""A firm's working day through the command line: twenty clients, two hundred requests, coins of a real node, the cold keys on an
offline signer in another process; at its end the day is reconciled and closed, the log is verified and the reports are there."""

import base64
import json
import os
import subprocess
import tempfile
import time

from framework.cli import Cli, Secret
from framework.coins import PHRASES
from framework.live import cookie, node_url
from framework.node import Node, btc
from framework.suite import need, run

need("node")
need("pdftoppm")

CLIENTS = 20
COINS = 10  # of each client's hot wallet, each spent by one request
COIN = 1_000_000
COLD = 50_000_000
SIGNER_MOVES = 8
OWNER = Secret("the owner's password")
# Nobody both begins and approves: an administrator never initiates, so a firm of the least size has four people.
STAFF = {"anna": ("administrator", "identification-officer"), "batyr": ("administrator", "identification-officer", "approver"),
         "cemen": ("administrator", "approver", "keyholder"), "inna": ("initiator",)}


def password(name):
    return OWNER if name == "anna" else Secret(f"password of {name}")


class Firm:
    """The vault of the desk, the vault of the signer, and a node; all that a day needs."""

    def __init__(self, node):
        self.node = node
        self.cli = Cli("regtest")
        self._folder = tempfile.TemporaryDirectory(prefix="sandyk-day-")
        self.vault = self.path("firm.sandyk")
        self.signer_vault = self.path("signer.sandyk")
        self.requests = []

    def path(self, name):
        return os.path.join(self._folder.name, name)

    def record(self, name, content):
        with open(self.path(name), "w", encoding="utf-8") as file:
            json.dump(content, file)
        return self.path(name)

    def __call__(self, name, command, verb, *options, group="firm"):
        return self.cli(group, command, *((verb,) if verb else ()), "--vault", self.vault, "--operator", name, "--password-file",
                        password(name), *options, timeout=900)

    def signer(self, verb, *options):
        return self.cli("firm", "signer", verb, "--vault", self.signer_vault, "--password-file", OWNER, *options)

    def wallet(self, command, *options, vault=None, **how):
        return self.cli("wallet", command, "--vault", vault or self.vault, "--password-file", OWNER, *options, **how)

    def adopt(self, command, verb, *options):
        """Proposed by one administrator, seconded by another."""
        change = self("anna", command, verb, *options)
        done = self("batyr", "change", "accept", "--id", change["id"])
        assert done["state"] == "adopted", done

    def sync(self):
        return self.wallet("sync", "--all", "--node", node_url(self.node), "--cookie-file", cookie(self.node),
                           timeout=900)["wallets"]


def client_record(number):
    return {"format": "sandyk-client-1", "kind": "natural", "purpose": "savings", "source_of_funds": "salary", "risk": "low",
            "risk_reason": "known employer", "documents": [{"kind": "passport", "sha256": f"{number:02x}" * 32, "note": ""}],
            "screened_on": time.strftime("%Y-%m-%d", time.gmtime()), "listed": False,
            "person": {"full_name": f"Client {number}", "birth_date": "1990-05-17", "nationality": "TKM", "residence": "Asgabat",
                       "document_kind": "passport", "document_number": f"I-AS {number}", "document_issuer": "police",
                       "document_issued": "2020-01-02", "address": "Asgabat", "politically_exposed": False}}


def found(firm):
    firm.cli("vault", "create", firm.vault, "--unlock-memory", "64", "--profile", "firm", "--password-file", OWNER)
    for name, roles in STAFF.items():
        own = ("--owner",) if name == "anna" else ("--new-password-file", password(name))
        named = [word for role in roles for word in ("--role", role)]
        firm.cli("firm", "operator", "add", "--vault", firm.vault, "--password-file", OWNER, "--name", name, *named, *own)
    founding = firm.cli("firm", "found", "--vault", firm.vault, "--password-file", OWNER)
    for name in ("anna", "batyr", "cemen"):
        done = firm(name, "change", "accept", "--id", founding["id"])
    assert done["state"] == "adopted", done
    firm.adopt("settings", "set", "--file", firm.record("settings.json", {
        "format": "sandyk-firm-1", "name": "Altyn Saklaw", "currency": "TMT", "cold_floor_bp": 5001, "cool_down_seconds": 86400,
        "request_seconds": 604800, "price_seconds": 86400, "pooled": False, "internal_rules_sha256": "cd" * 32}))
    firm.adopt("licence", "set", "--file", firm.record("licence.json", {
        "format": "sandyk-licence-1", "state": "active", "number": "7", "holder": "Altyn Saklaw", "issued_on": "2026-06-01",
        "valid_until": "", "scope": ["storage"], "no_offshore_founder": True, "no_offshore_account": True,
        "no_party_or_union": True, "no_conviction_or_list": True, "declared_on": "2026-11-01", "credit_institution": False,
        "counsel_note_sha256": "", "owners_changed_on": "", "owners_reported": False}))
    two = {"allow": {"votes": 2, "groups": ["approvers"]}}
    firm.adopt("policy", "set", "--file", firm.record("policy.json", {
        "format": "sandyk-policy-1", "groups": {"approvers": ["batyr", "cemen"]},
        "rules": [{"id": "too-much", "when": {"kinds": ["withdrawal"], "assets": ["BTC"], "amount": {"above": 400_000}}, "then": {"block": True}},
                  {"id": "small", "when": {"kinds": ["withdrawal"], "destinations": ["unlisted"]}, "then": two},
                  {"id": "moves", "when": {"destinations": ["own-wallet"]}, "then": two},
                  {"id": "between-clients", "when": {"kinds": ["internal-transfer"]}, "then": two}]}))
    firm("anna", "price", "set", "--asset", "BTC", "--minor", 350_000_00, "--source", "minutes 12 of the board")


def take_clients(firm):
    """Each is approved by a second officer before it has a wallet; hot keys are in the vault, cold ones on the signer."""
    seed = firm.wallet("create", "--name", "hot 1", "--mnemonic-file", Secret(PHRASES[0]))["fingerprint"]
    firm.adopt("keyholder", "set", "--file", firm.record("keys.json", {"format": "sandyk-keyholders-1", "keyholders": [
        {"operator": "cemen", "person": "cemen", "fingerprint": seed, "place": "vault room", "device": "", "checked_on": "2026-01-01",
         "trained_on": "2026-01-02", "duty_sha256": "ef" * 32, "valid_until": int(time.time()) + 86_400}]}))
    firm.cli("vault", "create", firm.signer_vault, "--unlock-memory", "64", "--profile", "signer", "--password-file", OWNER)
    cold_seed = firm.wallet("create", "--name", "cold 1", "--mnemonic-file", Secret(PHRASES[1]), vault=firm.signer_vault)["fingerprint"]
    for number in range(2, CLIENTS + 1):
        firm.wallet("create", "--name", f"hot {number}", "--account", number - 1, "--seed", seed)
        firm.wallet("create", "--name", f"cold {number}", "--account", number - 1, "--seed", cold_seed, vault=firm.signer_vault)
    for wallet in firm.wallet("list", vault=firm.signer_vault)["wallets"]:
        firm.wallet("import", "--name", wallet["name"], "--descriptor", wallet["descriptor"], "--watch-only")
    for number in range(1, CLIENTS + 1):
        entered = firm("anna", "client", "enter", "--file", firm.record("client.json", client_record(number)))
        assert firm("batyr", "client", "approve", "--client", entered["id"])["state"] == "approved"
        for tier in ("hot", "cold"):
            assert firm("anna", "wallet", "assign", "--wallet", f"{tier} {number}", "--client", entered["id"], "--tier", tier)["state"] == "adopted"


def deposit(firm):
    """One payment of the node fills every wallet."""
    amounts = {}
    for wallet in firm.wallet("list")["wallets"]:
        count, amount = (COINS, COIN) if wallet["name"].startswith("hot") else (1, COLD)
        derived = firm.cli("descriptor", "derive", wallet["descriptor"], "--from", 0, "--to", count - 1)["addresses"]
        amounts |= {each["address"]: btc(amount) for each in derived}
    firm.node.miner_address()
    firm.node.rpc("sendmany", "", amounts, wallet="miner")
    firm.node.mine(6)
    balances = {each["wallet"]: each["balances"]["proven_sat"] for each in firm.sync()}
    assert len(balances) == 2 * CLIENTS, balances
    for number in range(1, CLIENTS + 1):
        assert balances[f"hot {number}"] == COINS * COIN and balances[f"cold {number}"] == COLD, balances


def count(firm):
    """What is there is counted before anything moves: the floor of cold storage is judged by it."""
    counted = firm("anna", "reconcile", None, "--height", firm.node.rpc("getblockcount"), group="report")
    assert counted["state"] == "balanced" and counted["wallets"] == 2 * CLIENTS, counted
    assert counted["cold_share"][0]["share_bp"] == 10_000 * COLD // (COLD + COINS * COIN), counted


def no_way_around(firm):
    """A transfer as a person makes it can be drafted, and goes no further."""
    keys = ("--vault", firm.vault, "--password-file", OWNER)
    outside = firm.node.rpc("getnewaddress", wallet="miner")
    draft = firm.cli("payment", "prepare", *keys, "--wallet", "hot 1", "--to", f"{outside}=300000sat", "--fee-rate", "2",
                     "--purpose", "own")["draft_id"]
    for command in ("sign", "export"):
        firm.cli.refused("firm.quorum", "payment", command, str(draft), *keys, status=5)
    firm.cli("payment", "abandon", str(draft), *keys)


def orders(firm):
    """Per client: moves to cold storage, withdrawals, one transfer to the next client."""
    outside = firm.node.rpc("getnewaddress", wallet="miner")
    made = []
    for number in range(1, CLIENTS + 1):
        hot = {"wallet": f"hot {number}", "purpose": "own"}
        made += [hot | {"to_wallet": f"cold {number}", "kind": "tier-move", "amount_sat": 900_000} for _ in range(COINS - 3)]
        made += [hot | {"address": outside, "amount_sat": 300_000, "counterparty": "unhosted"} for _ in range(2)]
        made.append(hot | {"to_wallet": f"hot {number % CLIENTS + 1}", "kind": "internal-transfer", "amount_sat": 200_000,
                           "counterparty": "named"})
    return made[:CLIENTS * COINS - SIGNER_MOVES]


def work(firm):
    """Prepared by one, approved by two, signed by the keyholder, taken by the node."""
    wanted = orders(firm)
    too_much = {"wallet": f"hot {CLIENTS}", "address": wanted[COINS - 3]["address"], "amount_sat": 500_000, "purpose": "own", "counterparty": "unhosted"}
    file = firm.record("orders.json", {"format": "sandyk-orders-1", "orders": [*wanted, too_much]})
    ordered = firm("inna", "request", "order", "--file", file, "--fee-rate", "2")
    assert ordered["done"] == len(wanted) and ordered["refused"] == 1, [each for each in ordered["requests"] if "error" in each][:3]
    refused = ordered["requests"][-1]
    assert (refused["error"], refused["rules"]) == ("firm.policy", "too-much"), refused
    ids = [each["id"] for each in ordered["requests"][:-1]]
    span = ("--id", f"{ids[0]}-{ids[-1]}")
    assert firm("cemen", "request", "sign", *span)["done"] == 0, "nothing is signed before it is approved"
    for name in ("batyr", "cemen"):
        assert firm(name, "request", "approve", *span)["done"] == len(wanted)
    signed = firm("cemen", "request", "sign", *span)
    assert signed["done"] == len(wanted), [each for each in signed["requests"] if "error" in each][:3]
    sent = firm("inna", "request", "sent", *span)
    assert sent["done"] == len(wanted)
    for each in sent["requests"]:
        assert firm.node.rpc("sendrawtransaction", each["tx"]) == each["txid"]
    return len(ids)


def work_cold(firm):
    """From cold storage back, one file to the signer and one back for each."""
    package = firm.path("first.json")
    genesis = firm("cemen", "request", "export", "--out", package)["genesis"]
    seen = firm.signer("bind", "--file", package, "--genesis", genesis)["seen"]
    moves = [{"wallet": f"cold {number}", "to_wallet": f"hot {number}", "kind": "tier-move", "amount_sat": 100_000, "purpose": "own"}
             for number in range(1, SIGNER_MOVES + 1)]
    file = firm.record("cold.json", {"format": "sandyk-orders-1", "orders": moves})
    ordered = firm("inna", "request", "order", "--file", file, "--fee-rate", "2")
    assert ordered["done"] == SIGNER_MOVES, ordered
    ids = [each["id"] for each in ordered["requests"]]
    for name in ("batyr", "cemen"):
        firm(name, "request", "approve", "--id", f"{ids[0]}-{ids[-1]}")
    for number, each in zip(ids, ordered["requests"]):
        package = firm.path(f"request-{number}.json")
        firm("cemen", "request", "export", "--id", number, "--seen", seen, "--out", package)
        assert "Client" not in open(package, encoding="utf-8").read(), "no name goes to the signer"
        answer = firm.signer("sign", "--file", package)
        seen = answer["seen"]
        back = firm.path("signed.psbt")
        with open(back, "wb") as signed:
            signed.write(base64.b64decode(answer["psbt"]))
        assert firm("cemen", "request", "import", "--id", number, "--psbt", back)["state"] == "signed"
    for each in firm("inna", "request", "sent", "--id", f"{ids[0]}-{ids[-1]}")["requests"]:
        firm.node.rpc("sendrawtransaction", each["tx"])
    return len(ids)


def close(firm):
    """Books and chain agree at the last block; the day ends, and its reports are what the closed day says."""
    day = time.strftime("%Y-%m-%d", time.gmtime())
    reconciled = firm("anna", "reconcile", None, "--height", firm.node.rpc("getblockcount"), group="report")
    assert reconciled["state"] == "balanced" and reconciled["differences"] == 0 and reconciled["period"] == day, reconciled
    assert reconciled["wallets"] == 2 * CLIENTS and reconciled["in_flight"] == 0, reconciled
    again = firm("batyr", "reconcile", None, "--height", firm.node.rpc("getblockcount"), group="report")
    assert again["digest"] == reconciled["digest"], "the same block gives the same bytes"
    firm("anna", "close", None, "--day", day, group="report")
    assert [each["state"] for each in firm("anna", "days", None, group="report")["days"]] == ["closed"]
    states = {each["state"] for each in firm("batyr", "request", "list")["requests"]}
    assert states == {"reconciled"}, states
    for kind, name, options in (("statement", "statement", ("--client", "C-000001")), ("register", "register", ()),
                                ("ledger", "ledger", ("--day", day)), ("cold-share", "cold", ("--day", day))):
        file, pdf = firm.path(f"{name}.json"), firm.path(f"{name}.pdf")
        made = firm("anna", kind, None, *options, "--out", file, "--pdf", pdf, "--language", "tk", group="report")
        checked = firm.cli("report", "verify", file, "--vault", firm.vault, "--password-file", OWNER)
        assert checked["valid"] and checked["digest"] == made["digest"], checked
        printed(firm, pdf)
    closing = sum(each["closing_sat"] for each in json.loads(open(firm.path("statement.json"), encoding="utf-8").read())["body"]["accounts"])
    assert f"{btc(closing)}" in words(firm.path("statement.pdf")), "the balance is printed in BTC"
    first = open(firm.path("ledger.json"), encoding="utf-8").read()
    firm("anna", "ledger", None, "--day", day, "--out", firm.path("again.json"), group="report")
    assert json.loads(first)["body"] == json.loads(open(firm.path("again.json"), encoding="utf-8").read())["body"]
    statement = open(firm.path("statement.json"), encoding="utf-8").read()
    assert "C-000001" in statement and "C-000002" not in statement, "a client's statement tells of no other client"
    # A forged figure is found.
    forged = firm.path("forged.json")
    with open(forged, "w", encoding="utf-8") as file:
        file.write(first.replace("900000", "900001", 1))
    assert firm.cli.run("report", "verify", forged, "--vault", firm.vault, "--password-file", OWNER).returncode != 0


def words(pdf):
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout


def printed(firm, pdf):
    """Every page has ink on it."""
    images = firm.path("page")
    subprocess.run(["pdftoppm", "-r", "50", "-gray", pdf, images], check=True, capture_output=True)
    pages = [name for name in os.listdir(firm.path(".")) if name.startswith("page") and name.endswith(".pgm")]
    assert pages
    for name in pages:
        with open(firm.path(name), "rb") as image:
            content = image.read()
        assert sum(byte < 128 for byte in content[20:]) > 500, (pdf, name)
        os.remove(firm.path(name))


def audit(firm):
    """An auditor who has nothing but the log's key checks every entry with another program."""
    key, exported = firm.path("log.key"), firm.path("export")
    state = ("--vault", firm.vault, "--password-file", OWNER, "--state", firm.path("."))
    firm.cli("audit", "start", *state, "--out", key)
    assert firm.cli("audit", "verify", *state)["ok"] is True
    firm.cli("audit", "export", *state, "--to", exported)
    done = subprocess.run([os.environ["SANDYK_AUDIT"], "verify", exported, "--key", key], capture_output=True, check=False)
    answer = json.loads(done.stdout)
    assert done.returncode == 0 and answer["ok"] is True, answer
    assert answer["size"] > 3 * CLIENTS * COINS, "each request leaves its preparation, two approvals and more"
    entries = b"".join(open(os.path.join(folder, name), "rb").read() for folder, _, names in os.walk(exported) for name in names)
    assert b"Client 1" not in entries and b"I-AS" not in entries, "the log holds no personal data"


def test_a_day():
    with Node() as node:
        firm = Firm(node)

        def step(work, *arguments):
            started = time.monotonic()
            result = work(firm, *arguments)
            print(f"        {work.__name__}  {time.monotonic() - started:.1f} s", flush=True)
            return result

        for morning in (found, take_clients, deposit, count, no_way_around):
            step(morning)
        assert step(work) + step(work_cold) == CLIENTS * COINS
        node.mine(6)
        firm.sync()
        step(close)
        step(audit)


if __name__ == "__main__":
    run(globals())
