"""The firm group: a firm is founded, licensed and staffed; a client comes; a request is prepared, approved, refused and signed,
in the vault and by an offline signer as another process."""

import base64
import json
import os
import tempfile
import time

from framework import suite
from framework.cli import Cli, Secret
from framework.psbt_maker import Coin, psbt

ABANDON = "abandon " * 11 + "about"
FOREIGN = bytes.fromhex("0014751e76e8199196d454941c45d1b3a323f1433bd6")
FOREIGN_ADDRESS = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
OWNER = Secret("the owner's password")
cli = Cli("regtest")
folder = tempfile.TemporaryDirectory(prefix="sandyk-firm-")
vault = os.path.join(folder.name, "firm.sandyk")
signer_vault = os.path.join(folder.name, "signer.sandyk")
STAFF = {"anna": "administrator", "batyr": "administrator", "cemen": "administrator", "ogul": "identification-officer",
         "orazov": "identification-officer", "inna": "initiator", "ata": "approver", "bibi": "approver", "kerim": "keyholder"}


def password(name):
    return OWNER if name == "anna" else Secret(f"password of {name}")


def arguments(name, command, verb, options):
    return ("firm", command, verb, "--vault", vault, "--operator", name, "--password-file", password(name), *options)


def firm(name, command, verb, *options):
    return cli(*arguments(name, command, verb, options))


def refused(code, status, name, command, verb, *options):
    return cli.refused(code, *arguments(name, command, verb, options), status=status)


def record(name, content):
    path = os.path.join(folder.name, name)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(content, file)
    return path


def adopt(command, verb, *options):
    """Proposed by one administrator, seconded by another."""
    change = firm("anna", command, verb, *options)
    assert change["state"] == "open" and change["votes"] == 1 and change["votes_needed"] == 2, change
    assert change["diff"], change
    done = firm("batyr", "change", "accept", "--id", change["id"])
    assert done["state"] == "adopted", done
    return done


def key(path):
    answer = cli("key", "derive", "--mnemonic-file", Secret(ABANDON), "--path", path)
    return answer["pubkey"], answer["fingerprint"], path


def script(account, chain, index):
    expression = cli("key", "derive", "--mnemonic-file", Secret(ABANDON), "--path", f"m/84h/1h/{account}h")["key_expression"]
    answer = cli("descriptor", "derive", f"wpkh({expression}/<0;1>/*)", "--keychain", chain, "--from", index)
    return bytes.fromhex(answer["addresses"][0]["script_pubkey"]), answer["addresses"][0]["address"]


def coin(index, amount=50_000_000):
    return Coin(amount, script(0, 0, index)[0], *key(f"m/84h/1h/0h/0/{index}"))


def transfer(index, to, amount, to_key=None):
    """Of a coin of the hot wallet; the rest returns."""
    outputs = [(amount, to), (50_000_000 - amount - 2_000, script(0, 1, index)[0])]
    origins = {1: key(f"m/84h/1h/0h/1/{index}")}
    if to_key:
        origins[0] = to_key
    path = os.path.join(folder.name, f"transfer-{index}.psbt")
    with open(path, "wb") as file:
        file.write(psbt([coin(index)], outputs, origins))
    return path


def prepare(index, to, address, amount, *options, to_key=None):
    return ("--psbt", transfer(index, to, amount, to_key), "--address", address, "--amount", amount, "--purpose", "own",
            "--counterparty", "unhosted", *options)


def move(index, amount=10_000_000):
    to, address = script(1, 0, index)
    return prepare(index, to, address, amount, "--kind", "tier-move", to_key=key(f"m/84h/1h/1h/0/{index}"))


def test_a_firm_is_founded_by_its_administrators():
    cli("vault", "create", vault, "--unlock-memory", "64", "--profile", "firm", "--password-file", OWNER)
    hot = cli("wallet", "create", "--vault", vault, "--password-file", OWNER, "--name", "hot", "--mnemonic-file", Secret(ABANDON))
    cli("wallet", "create", "--vault", vault, "--password-file", OWNER, "--name", "cold", "--account", 1, "--seed", hot["fingerprint"])
    for name, role in STAFF.items():
        own = ("--owner",) if name == "anna" else ("--new-password-file", password(name))
        added = cli("firm", "operator", "add", "--vault", vault, "--password-file", OWNER, "--name", name, "--role", role, *own)
        assert added["roles"] == [role], added
    refused("firm.state", 1, "ogul", "client", "list")
    founding = cli("firm", "found", "--vault", vault, "--password-file", OWNER)
    refused("firm.not_allowed", 5, "inna", "change", "accept", "--id", founding["id"])
    for name in ("anna", "batyr", "cemen"):
        done = firm(name, "change", "accept", "--id", founding["id"])
    assert done["state"] == "adopted", done
    status = cli("firm", "status", "--vault", vault, "--password-file", OWNER)
    assert status["state"] == "founded" and status["mode"] == "evaluation, own assets only", status
    assert status["genesis"] == founding["id"]


def test_without_a_licence_there_are_no_clients():
    global client_file
    client_file = record("client.json", {
        "format": "sandyk-client-1", "kind": "natural", "purpose": "savings", "source_of_funds": "salary", "risk": "low",
        "risk_reason": "known employer", "documents": [{"kind": "passport", "sha256": "ab" * 32, "note": ""}],
        "screened_on": time.strftime("%Y-%m-%d", time.gmtime()), "listed": False,
        "person": {"full_name": "Aman Amanow", "birth_date": "1990-05-17", "nationality": "TKM", "residence": "Asgabat",
                   "document_kind": "passport", "document_number": "I-AS 1", "document_issuer": "police",
                   "document_issued": "2020-01-02", "address": "Asgabat", "politically_exposed": False}})
    refusal = refused("firm.licence", 5, "ogul", "client", "enter", "--file", client_file)
    assert refusal.detail["rules"] == ["TM-VA-LIC-01"], refusal.detail
    adopt("settings", "set", "--file", record("settings.json", {
        "format": "sandyk-firm-1", "name": "Altyn Saklaw", "currency": "TMT", "cold_floor_bp": 5001, "cool_down_seconds": 86400,
        "request_seconds": 604800, "price_seconds": 86400, "pooled": False, "internal_rules_sha256": "cd" * 32}))
    adopt("licence", "set", "--file", record("licence.json", {
        "format": "sandyk-licence-1", "state": "active", "number": "7", "holder": "Altyn Saklaw", "issued_on": "2026-06-01",
        "valid_until": "", "scope": ["storage"], "no_offshore_founder": True, "no_offshore_account": True,
        "no_party_or_union": True, "no_conviction_or_list": True, "declared_on": "2026-11-01", "credit_institution": False,
        "counsel_note_sha256": "", "owners_changed_on": "", "owners_reported": False}))
    policy = record("policy.json", {
        "format": "sandyk-policy-1", "groups": {"approvers": ["ata", "bibi"]},
        "rules": [{"id": "listed", "when": {"destinations": ["listed-unproven", "listed"]},
                   "then": {"allow": {"votes": 2, "groups": ["approvers"]}}},
                  {"id": "moves", "when": {"destinations": ["own-wallet"]},
                   "then": {"allow": {"votes": 2, "groups": ["approvers"]}}}]})
    assert cli("firm", "policy", "check", "--file", policy)["unreachable"] == []
    looked = cli("firm", "policy", "simulate", "--file", policy, "--destination", "unlisted", "--amount", 5)
    assert looked["verdict"] == "block" and looked["rule"] == "default-deny"
    adopt("policy", "set", "--file", policy)
    adopt("keyholder", "set", "--file", record("keys.json", {"format": "sandyk-keyholders-1", "keyholders": [
        {"operator": "kerim", "person": "kerim", "fingerprint": "73c5da0a", "place": "vault room", "device": "", "checked_on": "2026-01-01",
         "trained_on": "2026-01-02", "duty_sha256": "ef" * 32, "valid_until": int(time.time()) + 86_400}]}))


def test_a_client_is_approved_by_a_second_officer():
    entered = firm("ogul", "client", "enter", "--file", client_file)
    assert entered["id"] == "C-000001" and entered["state"] == "entered", entered
    refused("firm.client", 5, "anna", "wallet", "assign", "--wallet", "hot", "--client", "C-000001", "--tier", "hot")
    assert refused("firm.same_person", 5, "ogul", "client", "approve", "--client", "C-000001").detail["rules"] == ["TM-VA-KYC-01"]
    assert firm("orazov", "client", "approve", "--client", "C-000001")["state"] == "approved"
    for name, tier in (("hot", "hot"), ("cold", "cold")):
        assert firm("anna", "wallet", "assign", "--wallet", name, "--client", "C-000001", "--tier", tier)["state"] == "adopted"
    assert firm("inna", "wallet", "address", "--wallet", "hot")["address"].startswith("bcrt1q")
    refused("firm.not_allowed", 5, "inna", "client", "show", "--client", "C-000001", "--record")
    shown = firm("ogul", "client", "show", "--client", "C-000001", "--record")
    assert "Aman Amanow" in shown["revisions"][0]["record"]


def test_a_request_is_approved_by_two_others_and_signed():
    stranger = refused("firm.policy", 5, "inna", "request", "prepare", *prepare(8, FOREIGN, FOREIGN_ADDRESS, 1_000_000))
    assert stranger.detail["rules"] == ["default-deny"], stranger.detail
    request = firm("inna", "request", "prepare", *move(3))
    assert request["state"] == "pending" and request["verdict"] == "needs-approvals" and request["votes_needed"] == 2, request
    number = ("--id", request["id"])
    refused("firm.not_allowed", 5, "inna", "request", "approve", *number)
    assert refused("firm.quorum", 5, "kerim", "request", "sign", *number).detail["rules"] == ["moves"]
    firm("ata", "request", "approve", *number, "--hash", request["hash"])
    refused("firm.same_person", 5, "ata", "request", "approve", *number)
    assert firm("bibi", "request", "approve", *number)["verdict"] == "allow"
    refused("firm.not_allowed", 5, "ata", "request", "sign", *number)
    signed = firm("kerim", "request", "sign", *number)
    assert signed["state"] == "signed" and signed["complete"] is True, signed
    firm("inna", "request", "sent", *number)
    acts = [(step["actor"], step["act"]) for step in firm("bibi", "request", "show", *number)["timeline"]]
    assert acts == [("inna", "prepared"), ("ata", "approved"), ("bibi", "approved"), ("kerim", "signed"), ("inna", "broadcast")], acts


def test_nothing_is_signed_around_a_request():
    alone = transfer(9, script(1, 0, 9)[0], 1_000_000)
    cli.refused("firm.quorum", "psbt", "sign", alone, "--vault", vault, "--password-file", OWNER, "--wallet", "hot", status=5)


def test_a_new_destination_waits():
    listing = firm("inna", "whitelist", "add", "--client", "C-000001", "--address", FOREIGN_ADDRESS, "--purpose", "withdrawal")
    assert listing["votes"] == 0, "an initiator's voice does not count"
    for name in ("anna", "batyr"):
        listing = firm(name, "change", "accept", "--id", listing["id"])
    assert listing["state"] == "adopted"
    assert firm("inna", "whitelist", "list")["destinations"][0]["state"] == "cooling-down"
    request = firm("inna", "request", "prepare", *prepare(4, FOREIGN, FOREIGN_ADDRESS, 1_000_000))
    for name in ("ata", "bibi"):
        firm(name, "request", "approve", "--id", request["id"])
    assert refused("firm.cool_down", 5, "kerim", "request", "sign", "--id", request["id"]).detail["rules"] == ["F-08"]
    refused("firm.reason", 1, "bibi", "request", "refuse", "--id", request["id"])


def test_a_keyholder_stops_everything():
    assert firm("kerim", "reject-all", "on", "--reason", "a key was seen")["state"] == "adopted"
    refused("firm.reject_all", 5, "inna", "request", "prepare", *move(5))
    off = firm("anna", "reject-all", "off", "--reason", "false alarm")
    assert off["state"] == "open"
    firm("cemen", "change", "accept", "--id", off["id"])


def test_the_offline_signer_decides_alone():
    cli("vault", "create", signer_vault, "--unlock-memory", "64", "--profile", "signer", "--password-file", OWNER)
    made = cli("wallet", "create", "--vault", signer_vault, "--password-file", OWNER, "--name", "hot", "--mnemonic-file", Secret(ABANDON))
    cli("wallet", "create", "--vault", signer_vault, "--password-file", OWNER, "--name", "cold", "--account", 1,
        "--seed", made["fingerprint"])

    def signer(verb, *options):
        return cli("firm", "signer", verb, "--vault", signer_vault, "--password-file", OWNER, *options)

    def package(name, *options):
        path = os.path.join(folder.name, name)
        return path, firm("kerim", "request", "export", "--out", path, *options)

    first, answer = package("first.json")
    cli.refused("firm.tampered", "firm", "signer", "bind", "--vault", signer_vault, "--password-file", OWNER, "--file", first,
                "--genesis", "00" * 32, status=1)
    status = signer("bind", "--file", first, "--genesis", answer["genesis"])
    request = firm("inna", "request", "prepare", *move(6))
    for name in ("ata", "bibi"):
        firm(name, "request", "approve", "--id", request["id"])
    path, _ = package("request.json", "--id", request["id"], "--seen", status["seen"])
    text = open(path, encoding="utf-8").read()
    assert "Aman" not in text and "password" not in text
    hostile = json.loads(text)
    hostile["request"]["approvals"].pop()
    cli.refused("firm.quorum", "firm", "signer", "sign", "--vault", signer_vault, "--password-file", OWNER, "--file",
                record("hostile.json", hostile), status=5)
    signed = signer("sign", "--file", path)
    assert signed["complete"] is True and signed["signed"] == 1, signed
    back = os.path.join(folder.name, "signed.psbt")
    with open(back, "wb") as file:
        file.write(base64.b64decode(signed["psbt"]))
    assert firm("kerim", "request", "import", "--id", request["id"], "--psbt", back)["state"] == "signed"
    cli.refused("firm.quorum", "psbt", "sign", transfer(9, script(1, 0, 9)[0], 1_000_000), "--vault", signer_vault,
                "--password-file", OWNER, "--wallet", "hot", status=5)
    # A package of before: the online side went back in time.
    cli.refused("signer.checkpoint", "firm", "signer", "update", "--vault", signer_vault, "--password-file", OWNER, "--file", first,
                status=1)


def test_a_leaver_is_gone_at_once():
    left = firm("anna", "operator", "revoke", "--name", "kerim")
    assert left["state"] == "adopted" and left["keys_to_decide"], left
    refused("vault.password", 4, "kerim", "request", "list")
    refused("firm.leaver", 5, "inna", "request", "prepare", *move(7))
    for fingerprint in set(left["keys_to_decide"]):
        firm("anna", "operator", "decide-key", "--name", "kerim", "--key", fingerprint, "--justify", "--reason", "device returned")
    assert firm("inna", "request", "prepare", *move(7))["state"] == "pending"
    report = firm("anna", "operator", "access")
    assert {line["id"]: line["state"] for line in report["operators"]}["kerim"] == "left"
    assert all(key["state"] == "justified" for key in report["leaver_keys"])


if __name__ == "__main__":
    suite.run(globals())
