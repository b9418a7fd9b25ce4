"""The travel rule (F-25) between two firms, and proof of control (F-26), through the command line; with hostile files."""

import copy
import json
import os

import cli_firm
from cli_firm import FOREIGN, FOREIGN_ADDRESS, OWNER, adopt, cli, firm, folder, password, prepare, record, refused, vault
from framework import suite
from framework.cli import Secret

# The firm of the other suite is the ground to stand on.
test_a_firm_is_founded_by_its_administrators = cli_firm.test_a_firm_is_founded_by_its_administrators
test_without_a_licence_there_are_no_clients = cli_firm.test_without_a_licence_there_are_no_clients
test_a_client_is_approved_by_a_second_officer = cli_firm.test_a_client_is_approved_by_a_second_officer

other_vault = os.path.join(folder.name, "other.sandyk")
OTHER = {"maral": "administrator", "nury": "administrator", "oraz": "administrator",
         "perman": "identification-officer", "rahat": "identification-officer"}
ZOO = "zoo " * 11 + "wrong"


def path(name):
    return os.path.join(folder.name, name)


def write(name, content):
    with open(path(name), "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return path(name)


def read(name):
    with open(path(name), "rb") as file:
        return file.read()


def rule(verb, *options):
    return firm("ogul", "travel-rule", verb, *options)


def other(name, command, verb, *options, code=None, status=None):
    secret = OWNER if name == "maral" else password(name)
    arguments = ("firm", command, verb, "--vault", other_vault, "--operator", name, "--password-file", secret, *options)
    return cli.refused(code, *arguments, status=status) if code else cli(*arguments)


def provider(name):
    return {"legalPerson": {
        "name": {"nameIdentifier": [{"legalPersonName": name, "legalPersonNameIdentifierType": "LEGL"}]},
        "geographicAddress": [{"addressType": "BIZZ", "addressLine": ["Asgabat, Garasyzlyk 5"], "country": "TM"}],
        "nationalIdentification": {"nationalIdentifier": "5493001KJTIIGC8Y1R12", "nationalIdentifierType": "LEIX"}}}


DETAILS = {
    "originatorCountry": "TM",
    "beneficiary": {"beneficiaryPersons": [{"naturalPerson": {"name": {"nameIdentifier": [
        {"primaryIdentifier": "Berdiyewa", "secondaryIdentifier": "Bahar", "nameIdentifierType": "LEGL"}]}}}]},
    "originatingVASP": {"originatingVASP": provider("Altyn Saklaw")},
    "beneficiaryVASP": {"beneficiaryVASP": provider("Kumus Saklaw")}}


def settings(name):
    return record("settings2.json", {
        "format": "sandyk-firm-1", "name": name, "currency": "TMT", "cold_floor_bp": 5001, "cool_down_seconds": 86400,
        "request_seconds": 604800, "price_seconds": 86400, "pooled": False, "internal_rules_sha256": "cd" * 32})


def set_figures(**figures):
    adopt("settings", "law", "--file", record("figures.json", {"rules": {}, "parameters": figures}))


def named(index, *options, amount=1_000_000, counterparty="named"):
    """A withdrawal to another provider's address, with its approvals."""
    arguments = list(prepare(index, FOREIGN, FOREIGN_ADDRESS, amount, *options))
    arguments[arguments.index("unhosted")] = counterparty
    request = firm("inna", "request", "prepare", *arguments)
    for name in ("ata", "bibi"):
        firm(name, "request", "approve", "--id", request["id"])
    return request


def log():
    return cli("audit", "list", "--vault", vault, "--password-file", OWNER, "--most", 1000)["entries"]


def test_another_firm_gives_its_card():
    cli("vault", "create", other_vault, "--profile", "firm", "--password-file", OWNER)
    for name, role in OTHER.items():
        own = ("--owner",) if name == "maral" else ("--new-password-file", password(name))
        cli("firm", "operator", "add", "--vault", other_vault, "--password-file", OWNER, "--name", name, "--role", role, *own)
    founding = cli("firm", "found", "--vault", other_vault, "--password-file", OWNER)
    for name in ("maral", "nury", "oraz"):
        other(name, "change", "accept", "--id", founding["id"])
    other("perman", "travel-rule", "card", code="firm.state", status=1)
    for command, file in (("settings", settings("Kumus Saklaw")), ("licence", path("licence.json"))):
        change = other("maral", command, "set", "--file", file)
        other("nury", "change", "accept", "--id", change["id"])
    other("perman", "client", "enter", "--file", cli_firm.client_file)
    other("rahat", "client", "approve", "--client", "C-000001")
    card = other("perman", "travel-rule", "card", "--out", path("kumus.card"))
    assert card["name"] == "Kumus Saklaw" and len(card["id"]) == 16, card
    assert other("perman", "travel-rule", "card")["id"] == card["id"], "made once"
    assert json.loads(read("kumus.card")) == json.loads(card["card"])
    assert set(json.loads(card["card"])) == {"format", "name", "signing", "box"}, "nothing secret"


def test_without_a_threshold_a_warning_is_recorded():
    global first
    listing = firm("inna", "whitelist", "add", "--client", "C-000001", "--address", FOREIGN_ADDRESS, "--purpose", "another provider")
    for name in ("anna", "batyr"):
        listing = firm(name, "change", "accept", "--id", listing["id"])
    first = named(1)
    shown = firm("kerim", "request", "show", "--id", first["id"])
    assert shown["travel_rule"] == "unset" and shown["warnings"] == ["F-25"], shown
    assert "F-25" in shown["timeline"][0]["note"], shown["timeline"]
    assert [entry["facts"]["warned"] for entry in log() if entry["kind"] == "request.prepared"] == ["F-25"]


def test_above_the_threshold_signing_waits_for_the_message():
    set_figures(travel_rule_minor=30_000)
    number = ("--id", first["id"])
    shown = firm("kerim", "request", "show", *number)
    assert shown["travel_rule"] == "missing" and shown["warnings"] == [], shown
    waiting = refused("travel_rule.incomplete", 5, "kerim", "request", "sign", *number)
    assert waiting.detail["rules"] == ["F-25"], waiting.detail
    refused("travel_rule.incomplete", 5, "kerim", "request", "export", *number, "--out", path("package"))
    incomplete = copy.deepcopy(DETAILS)
    del incomplete["beneficiary"]
    incomplete["beneficiaryVASP"]["beneficiaryVASP"]["legalPerson"]["geographicAddress"][0]["country"] = "QQ"
    checked = rule("check", *number, "--file", record("details.json", incomplete))
    assert checked["complete"] is False and len(checked["problems"]) == 2, checked
    assert any("C3" in problem for problem in checked["problems"]) and any("beneficiary" in problem for problem in checked["problems"])
    to = ("--to", path("kumus.card"), "--out", path("message"))
    lacking = refused("travel_rule.incomplete", 5, "ogul", "travel-rule", "make", *number, "--file", path("details.json"), *to)
    assert "C3" in lacking.detail["missing"], lacking.detail
    assert not os.path.exists(path("message")), "nothing half made"
    refused("firm.not_allowed", 5, "inna", "travel-rule", "make", *number, "--file", record("details.json", DETAILS), *to)
    made = rule("make", *number, "--file", path("details.json"), *to)
    assert made["to"] == "Kumus Saklaw" and made["amount_sat"] == 1_000_000 and made["address"] == FOREIGN_ADDRESS, made
    assert b"Aman" not in read("message") and b"Bahar" not in read("message")
    assert firm("kerim", "request", "show", *number)["travel_rule"] == "made"
    # What stops it now is the day that a new destination waits.
    refused("firm.cool_down", 5, "kerim", "request", "sign", *number)
    texts = json.dumps(log())
    assert made["digest"] in texts and "Aman" not in texts and "Bahar" not in texts, "the log has hashes alone"


def test_the_other_firm_opens_it():
    rule("card", "--out", path("altyn.card"))
    opened = other("perman", "travel-rule", "open", "--file", path("message"), "--from", path("altyn.card"), "--out", path("record.json"))
    assert opened["complete"] is True and opened["from"] == "Altyn Saklaw" and opened["kept"] is False, opened
    originator = json.loads(read("record.json"))["originator"]["originatorPersons"][0]["naturalPerson"]
    assert originator["name"]["nameIdentifier"][0] == {"primaryIdentifier": "Amanow", "secondaryIdentifier": "Aman", "nameIdentifierType": "LEGL"}
    assert originator["nationalIdentification"]["countryOfIssue"] == "TM" and originator["customerIdentification"] == "C-000001"
    alone = cli("firm", "travel-rule", "check", "--file", path("record.json"))
    assert alone == {"complete": True, "problems": []}, alone
    other("perman", "travel-rule", "open", "--file", path("message"), "--from", path("kumus.card"), code="travel_rule.format", status=3)
    other("maral", "travel-rule", "open", "--file", path("message"), code="firm.not_allowed", status=5)
    other("perman", "travel-rule", "open", "--file", path("message"), "--client", "C-000009", code="firm.not_found", status=7)
    refused("travel_rule.format", 3, "ogul", "travel-rule", "open", "--file", path("message"))
    kept = other("perman", "travel-rule", "open", "--file", path("message"), "--from", path("altyn.card"), "--client", "C-000001")
    assert kept["kept"] is True, kept
    other("rahat", "travel-rule", "open", "--file", path("message"), "--client", "C-000001", code="firm.exists", status=1)
    taken = other("rahat", "travel-rule", "list")["messages"]
    assert [(line["kind"], line["provider"], line["actor"]) for line in taken] == [("taken", "Altyn Saklaw", "perman")], taken


def test_messages_are_listed_and_shown():
    lines = rule("list", "--client", "C-000001")["messages"]
    assert [line["kind"] for line in lines] == ["made"], lines
    assert lines[0]["provider"] == "Kumus Saklaw" and lines[0]["hash"] == first["hash"] and lines[0]["erased"] is False
    assert "Amanow" in rule("show", "--id", lines[0]["id"])["content"]
    refused("firm.not_allowed", 5, "inna", "travel-rule", "show", "--id", lines[0]["id"])
    refused("firm.not_found", 7, "ogul", "travel-rule", "show", "--id", 99)
    assert "travel-rule.looked" in [entry["kind"] for entry in log()]


def test_hostile_files():
    whole = read("message")
    for at in range(0, len(whole), len(whole) // 9):
        write("changed", whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:])
        other("perman", "travel-rule", "open", "--file", path("changed"), code="travel_rule.format", status=3)
        write("changed", whole[:at])
        other("perman", "travel-rule", "open", "--file", path("changed"), code="travel_rule.format", status=3)
    other("perman", "travel-rule", "open", "--file", write("large", b"sandyk-travel-rule-1\n" + b"\0" * (3 << 20)), code="parse.too_large", status=3)
    text = json.dumps(DETAILS)
    for hostile in ("", "[]", "[" * 100_000, '{"beneficiary":{},"beneficiary":{}}', '{"originator":{}}', '{"originatorCountry":"TKM"}', text[:-5],
                    '{"beneficiary":{"a":1.5}}', "\udcff".join(("{", "}")).encode("utf-8", "surrogateescape")):
        refused("travel_rule.format", 3, "ogul", "travel-rule", "check", "--id", first["id"], "--file", write("hostile.json", hostile))
    for hostile in ('{"beneficiary":[]}', '{"beneficiary":{"beneficiaryPersons":{}}}', '{"transferPath":{"transferPath":[7]}}',
                    '{"originatingVASP":{"originatingVASP":{"legalPerson":"x"}}}'):
        checked = rule("check", "--id", first["id"], "--file", write("hostile.json", hostile))
        assert checked["complete"] is False and checked["problems"], checked
    card = json.loads(read("kumus.card"))
    for change in ({"box": card["box"][2:]}, {"signing": card["signing"].upper()}, {"name": ""}, {"name": "x" * 101}, {"more": 1}, {"format": "x"}):
        hostile = write("bad.card", json.dumps({**card, **change}))
        refused("travel_rule.format", 3, "ogul", "travel-rule", "make", "--id", first["id"], "--file", path("details.json"), "--to", hostile,
                "--out", path("never"))
    assert not os.path.exists(path("never"))


def test_an_officers_reason_stands_in():
    request = named(2)
    number = ("--id", request["id"])
    refused("travel_rule.incomplete", 5, "kerim", "request", "sign", *number)
    refused("firm.reason", 1, "ogul", "travel-rule", "excuse", *number)
    refused("firm.not_allowed", 5, "kerim", "travel-rule", "excuse", *number, "--reason", "in a hurry")
    assert rule("excuse", *number, "--reason", "the other provider has no key yet")["state"] == "excused"
    refused("firm.cool_down", 5, "kerim", "request", "sign", *number)


def test_above_the_threshold_an_own_address_needs_its_proof():
    expression = cli("key", "derive", "--mnemonic-file", Secret(ZOO), "--path", "m/84h/1h/0h")["key_expression"]
    derived = cli("descriptor", "derive", f"wpkh({expression}/<0;1>/*)", "--keychain", 0, "--from", 0, "--to", 1)["addresses"]
    address, another = derived[0]["address"], derived[1]["address"]
    script = bytes.fromhex(derived[0]["script_pubkey"])
    listing = firm("inna", "whitelist", "add", "--client", "C-000001", "--address", address, "--purpose", "own wallet")
    for name in ("anna", "batyr"):
        firm(name, "change", "accept", "--id", listing["id"])
    request = firm("inna", "request", "prepare", *prepare(3, script, address, 1_000_000))
    assert request["warnings"] == ["F-26"], request
    set_figures(travel_rule_minor=30_000, control_proof_minor=30_000)
    unproven = refused("firm.proof", 1, "inna", "request", "prepare", *prepare(4, script, address, 1_000_000))
    assert unproven.detail["rules"] == ["F-26"], unproven.detail
    refused("firm.proof", 1, "ata", "request", "approve", "--id", request["id"])
    entry = next(each for each in firm("inna", "whitelist", "list")["destinations"] if each["address"] == address)
    text = firm("inna", "whitelist", "challenge", "--client", "C-000001", "--address", address)["challenge"]

    def signature(by, message):
        return cli("message", "sign", "--mnemonic-file", Secret(ZOO), "--address", by, "--message", message)["signature"]

    def prove(challenge, proof, code=None):
        options = ("--id", entry["id"], "--challenge", challenge, "--signature", proof)
        return refused(code, 1, "inna", "whitelist", "prove", *options) if code else firm("inna", "whitelist", "prove", *options)

    prove(text, signature(another, text), "firm.proof")
    prove(text, signature(address, text + " "), "firm.proof")
    prove("my own words", signature(address, "my own words"), "firm.proof")
    prove(text, "", "firm.proof")
    proven = prove(text, signature(address, text))
    assert any("challenge" in line or "signature" in line for line in proven["diff"]), proven
    prove(text, signature(address, text), "firm.proof")
    for name in ("anna", "batyr"):
        proven = firm(name, "change", "accept", "--id", proven["id"])
    assert proven["state"] == "adopted", proven
    entry = next(each for each in firm("inna", "whitelist", "list")["destinations"] if each["address"] == address)
    assert entry["proven"] is True, entry
    request = firm("inna", "request", "prepare", *prepare(5, script, address, 1_000_000))
    assert request["warnings"] == [] and request["blocked_by"] == [], request
    firm("ata", "request", "approve", "--id", request["id"])
    assert cli("audit", "verify", "--vault", vault, "--password-file", OWNER)["ok"] is True


if __name__ == "__main__":
    suite.run(globals())
