"""What a firm exchanges with the outside and between its desks: sanction lists and bundles."""

import json
import os
import time

import cli_firm
from cli_firm import FOREIGN, FOREIGN_ADDRESS, OWNER, cli, firm, folder, move, password, prepare, record, refused, vault
from framework import suite
from framework.cli import Secret

# The firm of the other suite is the ground to stand on.
test_a_firm_is_founded_by_its_administrators = cli_firm.test_a_firm_is_founded_by_its_administrators
test_without_a_licence_there_are_no_clients = cli_firm.test_without_a_licence_there_are_no_clients
test_a_client_is_approved_by_a_second_officer = cli_firm.test_a_client_is_approved_by_a_second_officer


def path(name):
    return os.path.join(folder.name, name)


def write(name, content):
    with open(path(name), "w", encoding="utf-8") as file:
        file.write(content)
    return path(name)


def sdn(*entries):
    return (f'<?xml version="1.0" standalone="yes"?><sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation>'
            f'<Publish_Date>11/20/2026</Publish_Date><Record_Count>{len(entries)}</Record_Count></publshInformation>'
            f'{"".join(entries)}</sdnList>')


NOBODY = "<sdnEntry><uid>1</uid><firstName>Nobody</firstName><lastName>KNOWN</lastName><sdnType>Individual</sdnType></sdnEntry>"
AMAN = "<sdnEntry><uid>2</uid><firstName>Аман</firstName><lastName>АМАНОВ</lastName><sdnType>Individual</sdnType></sdnEntry>"


def make_list(name, *entries):
    source = write(name + ".xml", sdn(*entries))
    made = firm("ogul", "screening", "make", "--file", source, "--out", path(name + ".json"))
    assert made["parties"] == len(entries) and made["published"] == "2026-11-20", made
    return path(name + ".json")


def test_a_sanction_list_is_made_and_imported():
    assert firm("ogul", "screening", "status")["lists"] == []
    refused("screening.format", 3, "ogul", "screening", "make", "--file", write("moved.xml", "<html><body>moved</body></html>"))
    refused("screening.format", 3, "ogul", "screening", "make", "--file",
            write("bomb.xml", '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sdnList>&b;</sdnList>'))
    refused("firm.not_allowed", 5, "ata", "screening", "make", "--file", write("plain.xml", sdn(NOBODY)))
    imported = firm("ogul", "screening", "import", "--file", make_list("first", NOBODY))
    assert imported["source"] == "ofac-sdn" and imported["hits"] == 0, imported
    refused("signed_data.older", 1, "ogul", "screening", "import", "--file", path("first.json"))
    status = firm("ogul", "screening", "status")
    assert status["stale"] is False and status["most_days"] == 7 and status["open_hits"] == 0, status


def test_a_new_list_holds_a_client_until_an_officer_decides():
    request = firm("inna", "request", "prepare", *move(11))
    time.sleep(1.1)  # a list of the same second is not newer
    imported = firm("orazov", "screening", "import", "--file", make_list("second", NOBODY, AMAN))
    assert imported["hits"] == 1, imported
    refused("screening.hit", 5, "ata", "request", "approve", "--id", request["id"])
    held = firm("inna", "request", "prepare", *move(12))
    assert held["state"] == "pending" and "screening.hit" in held["blocked_by"], held
    refused("screening.hit", 5, "inna", "wallet", "address", "--wallet", "hot")
    hits = firm("ogul", "screening", "hits")["hits"]
    assert len(hits) == 1 and hits[0]["subject"] == "C-000001" and hits[0]["place"] == "person", hits
    refused("firm.not_allowed", 5, "ata", "screening", "clear", "--id", hits[0]["id"], "--reason", "no")
    refused("firm.reason", 1, "ogul", "screening", "clear", "--id", hits[0]["id"])
    firm("ogul", "screening", "clear", "--id", hits[0]["id"], "--reason", "born in another year")
    for name in ("ata", "bibi"):
        done = firm(name, "request", "approve", "--id", request["id"])
    assert done["verdict"] == "allow", done
    assert firm("ogul", "screening", "hits", "--all")["hits"][0]["decision"] == "cleared"
    kinds = {entry["kind"]: entry["facts"] for entry in cli("audit", "list", "--vault", vault, "--password-file", OWNER, "--most", 1000)["entries"]}
    assert "list_at" in kinds["request.approved"] and kinds["screening.decided"]["subject"] == "C-000001", kinds


def test_a_person_is_only_informed():
    own = path("own.sandyk")
    cli("vault", "create", own, "--unlock-memory", "64", "--profile", "individual", "--password-file", OWNER)
    key = os.path.join(os.path.dirname(__file__), "..", "..", "resources", "law", "development-key")
    source = write("tm.csv", "id,kind,name,aliases,addresses\n1,entity,Mixer,,XBT:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4\n")
    cli("firm", "screening", "make", "--file", source, "--source", "tm", "--published", "2026-11-19", "--key-file", key, "--out", path("tm.json"))
    cli("firm", "screening", "import", "--vault", own, "--password-file", OWNER, "--file", path("tm.json"))
    cli.refused("signed_data.unsigned", "firm", "screening", "import", "--vault", own, "--password-file", OWNER, "--file", path("first.json"), status=1)
    looked = cli("firm", "screening", "check", "--vault", own, "--password-file", OWNER, "--text",
                 "BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4")
    assert looked["listed"] is True and looked["matches"][0]["source"] == "tm", looked


checker_vault = path("checker.sandyk")
signer_vault = path("signer.sandyk")


def desk(where, secret, *arguments):
    return cli("firm", "bundle", arguments[0], "--vault", where, "--password-file", secret, *arguments[1:])


def dayan(*arguments):
    return desk(checker_vault, password("dayan"), *arguments, "--operator", "dayan")


def accept(change):
    done = firm("batyr", "change", "accept", "--id", change["id"])
    assert done["state"] == "adopted", done


def test_desks_are_adopted_by_the_quorum():
    global genesis
    for where, profile, secret in ((checker_vault, "firm", Secret("the checker's password")), (signer_vault, "signer", OWNER)):
        cli("vault", "create", where, "--unlock-memory", "64", "--profile", profile, "--password-file", secret)
    hot = cli("wallet", "create", "--vault", signer_vault, "--password-file", OWNER, "--name", "hot", "--mnemonic-file", Secret(cli_firm.ABANDON))
    cli("wallet", "create", "--vault", signer_vault, "--password-file", OWNER, "--name", "cold", "--account", 1, "--seed", hot["fingerprint"])
    cli("firm", "operator", "add", "--vault", checker_vault, "--password-file", Secret("the checker's password"), "--name", "dayan",
        "--role", "approver", "--new-password-file", password("dayan"))
    desk(vault, OWNER, "card", "--name", "main", "--out", path("main.card"))
    desk(checker_vault, Secret("the checker's password"), "card", "--name", "checker", "--out", path("checker.card"))
    desk(signer_vault, OWNER, "card", "--name", "signer", "--out", path("signer.card"))
    content = json.loads(open(path("main.card"), encoding="utf-8").read())
    content["operators"] = []
    write("main.card", json.dumps(content))
    for name in ("main", "checker", "signer"):
        proposed = firm("anna", "bundle", "adopt", "--file", path(name + ".card"))
        assert proposed["changes"][0]["diff"] == [f"+ desk {name}: {proposed['desk']}"], proposed
        for change in proposed["changes"]:
            accept(change)
    # The new approver votes for all wallets.
    policy = firm("anna", "policy", "set", "--file", record("policy2.json", {
        "format": "sandyk-policy-1", "groups": {"approvers": ["ata", "bibi", "dayan"]},
        "rules": [{"id": "moves", "when": {"destinations": ["own-wallet"]}, "then": {"allow": {"votes": 2, "groups": ["approvers"]}}}]}))
    accept(policy)
    for name, where, secret in (("checker", checker_vault, password("dayan")), ("signer", signer_vault, OWNER)):
        state = firm("inna", "bundle", "export", "--to", name, "--out", path(name + ".state"))
        genesis = state["genesis"]
        cli.refused("firm.tampered", "firm", "bundle", "import", "--vault", where, "--password-file", secret, "--file", path(name + ".state"),
                    "--genesis", "ab" * 32, status=1)
        taken = desk(where, secret, "import", "--file", path(name + ".state"), "--genesis", genesis)
        assert taken["kind"] == "state" and taken["from"] == "main", taken


def test_a_request_goes_round_three_vaults():
    request = firm("inna", "request", "prepare", *move(21))
    number = ("--id", request["id"])
    firm("inna", "bundle", "export", "--to", "checker", *number, "--out", path("ask"))
    with open(path("ask"), "rb") as file:
        whole = file.read()
    for at in range(0, len(whole), len(whole) // 12):
        with open(path("altered"), "wb") as file:
            file.write(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:])
        cli.refused("bundle.format", "firm", "bundle", "import", "--vault", checker_vault, "--password-file", password("dayan"),
                    "--file", path("altered"), status=3)
    cli.refused("bundle.format", "firm", "bundle", "import", "--vault", signer_vault, "--password-file", OWNER, "--file", path("ask"), status=3)
    taken = dayan("import", "--file", path("ask"))
    assert taken["hash"] == request["hash"], taken
    waiting = dayan("inbox")["requests"]
    assert len(waiting) == 1 and waiting[0]["amount_sat"] == 10_000_000 and waiting[0]["address"] == request["address"], waiting
    dayan("approve", "--hash", request["hash"], "--out", path("yes"))
    counted = firm("inna", "bundle", "import", "--file", path("yes"))
    assert counted["state"] == "pending" and counted["id"] == request["id"], counted
    refused("bundle.replayed", 1, "inna", "bundle", "import", "--file", path("yes"))
    assert firm("bibi", "request", "approve", *number)["verdict"] == "allow"
    firm("kerim", "bundle", "export", "--to", "signer", *number, "--out", path("sign"))
    desk(signer_vault, OWNER, "import", "--file", path("sign"))
    signed = desk(signer_vault, OWNER, "sign", "--hash", request["hash"], "--out", path("signed"))
    assert signed["complete"] is True and signed["to"] == "main", signed
    done = firm("kerim", "bundle", "import", "--file", path("signed"))
    assert done["state"] == "signed", done
    acts = [(step["actor"], step["act"]) for step in firm("bibi", "request", "show", *number)["timeline"]]
    assert acts == [("inna", "prepared"), ("dayan", "approved"), ("bibi", "approved"), ("kerim", "signed")], acts
    for where, secret in ((vault, OWNER), (checker_vault, password("dayan")), (signer_vault, OWNER)):
        assert cli("audit", "verify", "--vault", where, "--password-file", secret)["ok"] is True


def test_a_newer_law_profile_is_adopted_by_the_quorum():
    law_folder = os.path.join(os.path.dirname(__file__), "..", "..", "resources", "law")
    with open(os.path.join(law_folder, "tm-298.json"), encoding="utf-8") as file:
        data = json.load(file)
    next(each for each in data["payload"]["parameters"] if each["id"] == "screening_list_days")["value"] = 3
    draft = write("draft.json", json.dumps(data))
    cli("law", "sign", draft, "--key-file", os.path.join(law_folder, "development-key"), "--set-version", data["version"] + 1,
        "--out", path("law.json"))

    def accept_law(name, file, *options):
        return ("law", "accept", file, "--vault", vault, "--operator", name, "--password-file", password(name), *options)

    looked = cli(*accept_law("anna", path("law.json"), "--dry-run"))
    assert looked["accepted"] is False and "parameter screening_list_days: value 7 -> 3" in looked["differences"], looked
    cli.refused("law.approvals_needed", "law", "accept", path("law.json"), "--vault", vault, "--password-file", OWNER, status=5)
    cli.refused("firm.not_allowed", *accept_law("inna", path("law.json")), status=5)
    cli.refused("signed_data.damaged", *accept_law("anna", draft), status=1)
    with open(path("law.json"), "rb") as file:
        whole = file.read()
    for hostile in (whole[:-40], whole.replace(b"TM-VA-AML-03", b"TM-VA-AML-33"), b"{}", b"[" * 1_000):
        with open(path("hostile.json"), "wb") as file:
            file.write(hostile)
        assert cli.run(*accept_law("anna", path("hostile.json"))).returncode in (1, 3), hostile[:40]
    proposed = cli(*accept_law("anna", path("law.json")))
    assert proposed["accepted"] is False and proposed["votes"] == 1 and proposed["votes_needed"] == 2, proposed
    assert "parameter screening_list_days: value 7 -> 3" in proposed["diff"], proposed
    assert firm("ogul", "screening", "status")["most_days"] == 7
    accept(proposed)
    assert firm("ogul", "screening", "status")["most_days"] == 3
    cli.refused("signed_data.older", *accept_law("anna", path("law.json")), status=1)


def gap(verb, *options, name=None, code=None, status=None):
    who = ("--operator", name, "--password-file", password(name)) if name else ("--password-file", OWNER)
    arguments = ("firm", "gap", verb, "--vault", vault, *who, *options)
    return cli.refused(code, *arguments, status=status) if code else cli(*arguments)


def test_after_an_old_file_two_officers_answer_for_going_on():
    assert gap("show") == {"open": False}
    gap("sign", "--reason", "nothing happened", name="anna", code="firm.not_found", status=7)
    with open(vault, "rb") as file:
        before = file.read()
    request = firm("inna", "request", "prepare", *move(22))
    for name in ("ata", "bibi"):
        firm(name, "request", "approve", "--id", request["id"])
    firm("kerim", "bundle", "export", "--to", "signer", "--id", request["id"], "--out", path("late"))
    desk(signer_vault, OWNER, "import", "--file", path("late"))
    desk(signer_vault, OWNER, "sign", "--hash", request["hash"], "--out", path("late.signed"))
    for side in ("-wal", "-shm"):
        if os.path.exists(vault + side):
            os.remove(vault + side)
    with open(vault, "wb") as file:
        file.write(before)
    alone = gap("show")
    assert alone["open"] is True and alone["last_missing"] >= alone["first_missing"] > 0 and alone["signer_records"] == [], alone
    refused("firm.gap", 5, "inna", "request", "prepare", *move(23))
    kept = cli("firm", "gap", "records", "--vault", signer_vault, "--password-file", OWNER, "--out", path("records.json"))
    assert kept["signed"] == 2, kept
    cli.refused("firm.state", "firm", "gap", "records", "--vault", vault, "--password-file", OWNER, status=1)
    told = gap("show", "--file", path("records.json"))
    assert [each["hash"] for each in told["signer_records"]] == [request["hash"]], told
    assert told["report"] != alone["report"], "what the signer tells is part of what is signed"
    content = json.loads(open(path("records.json"), encoding="utf-8").read())
    for hostile in ("", "[]", "[" * 1_000, json.dumps({**content, "records": 7}), json.dumps({**content, "more": 1}),
                    json.dumps({**content, "firm": "00"}), json.dumps({**content, "records": [{}]})):
        gap("show", "--file", write("hostile.json", hostile), code="custody.parse", status=3)
    gap("show", "--file", write("hostile.json", json.dumps({**content, "firm": "00" * 16})), code="firm.state", status=1)
    records = ("--file", path("records.json"))
    gap("sign", *records, name="anna", code="firm.reason", status=1)
    gap("sign", *records, "--reason", "no", name="inna", code="firm.not_allowed", status=5)
    assert gap("sign", *records, "--reason", "the disk was restored from Monday's copy", name="anna")["state"] == "open"
    gap("sign", *records, "--reason", "again", name="anna", code="firm.same_person", status=5)
    assert gap("show", *records)["signed_by"] == ["anna"]
    refused("firm.gap", 5, "inna", "request", "prepare", *move(23))
    assert gap("sign", *records, "--reason", "seen with the signer's records", name="ogul")["state"] == "closed"
    assert gap("show") == {"open": False}
    assert firm("inna", "request", "prepare", *move(24))["state"] == "pending"
    assert cli("audit", "verify", "--vault", vault, "--password-file", OWNER)["ok"] is True


if __name__ == "__main__":
    suite.run(globals())
