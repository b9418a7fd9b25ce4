"""The law profile through the command line: shown, asked, signed, compared, kept in a vault."""

import json
import os
import tempfile

from framework import suite
from framework.cli import Cli, Secret

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHIPPED = os.path.join(ROOT, "resources", "law", "tm-298.json")
KEY = os.path.join(ROOT, "resources", "law", "development-key")
PASSWORD = "correct horse battery"
NOW = ("--now", 1796083200)
cli = Cli("main")


def law(*arguments):
    return cli("law", *arguments, network=False)


def refused(code, *arguments, status):
    return cli.refused(code, "law", *arguments, status=status, network=False)


def signed(folder, name, change, version):
    """The shipped profile, changed and signed with the development key."""
    with open(SHIPPED, encoding="utf-8") as file:
        data = json.load(file)
    change(data["payload"])
    draft = os.path.join(folder, "draft.json")
    with open(draft, "w", encoding="utf-8") as file:
        json.dump(data, file)
    out = os.path.join(folder, name)
    law("sign", draft, "--key-file", KEY, "--set-version", version, "--out", out)
    return out


def set_figure(parameter, value):
    def change(payload):
        next(each for each in payload["parameters"] if each["id"] == parameter)["value"] = value
    return change


def test_show():
    shown = law("show", *NOW)
    assert shown["profile"] == "TM-298" and shown["version"] == 1 and shown["signed_by"]["development"], shown
    assert len(shown["rules"]) == 32
    for rule in shown["rules"]:
        assert set(rule) >= {"id", "effect", "confidence", "article", "title", "duty", "sources"}
        assert (rule["article"] is None) == (rule["id"] != "TM-VA-DEF-01"), rule
        assert rule["effect"] in ("allow", "notice", "warn"), (rule["id"], "an individual is informed, never stopped")
    firm = {rule["id"]: rule for rule in law("show", "--profile", "firm", *NOW)["rules"]}
    assert firm["TM-VA-KYC-01"]["effect"] == "block" and firm["TM-VA-KYC-02"]["effect"] == "warn" and firm["TM-VA-CST-02"]["effect"] == "notice"
    russian = law("show", "--language", "ru", "--rule", "TM-VA-PAY-01", *NOW)
    assert [rule["title"] for rule in russian["rules"]] == ["Не средство платежа"]
    assert law("show", "--language", "tk", "--rule", "TM-VA-PAY-01", *NOW)["rules"][0]["title"] == "Töleg serişdesi däl"
    refused("law.question", "show", "--rule", "TM-VA-XXX-01", *NOW, status=3)
    refused("signed_data.expired", "show", "--now", 1893456000, status=1)


def test_check():
    assert law("check", "send", "--fact", "purpose=own", *NOW)["verdict"] == "allow"
    warned = law("check", "send", "--fact", "purpose=salary", *NOW)
    assert warned["verdict"] == "warn" and warned["reasons_needed"] == ["TM-VA-PAY-01"], warned
    blocked = law("check", "client.open", "--profile", "firm", "--fact", "licence=active", *NOW)
    assert blocked["verdict"] == "block" and blocked["findings"][0]["missing"], blocked
    failure = refused("law.blocked", "check", "client.open", "--profile", "firm", "--enforce", *NOW, status=5)
    assert "TM-VA-KYC-01" in failure.detail["rules"], failure.detail
    refused("law.reason_needed", "check", "send", "--fact", "purpose=salary", "--enforce", *NOW, status=5)
    refused("law.question", "check", "rob.bank", *NOW, status=3)
    refused("law.question", "check", "send", "--fact", "weather=fine", *NOW, status=3)
    refused("usage", "check", "send", "--fact", "purpose", *NOW, status=2)
    asked = law("questions")
    assert {each["question"] for each in asked["questions"]} >= {"send", "client.open", "tier.move"}


def test_a_figure_changes_the_verdict_without_a_rebuild():
    facts = ("check", "freeze.lift", "--profile", "firm", *NOW)
    assert law(*facts)["approvals"] == 2
    with tempfile.TemporaryDirectory() as folder:
        changed = signed(folder, "p.json", set_figure("freeze_lift_approvals", 5), 2)
        assert law(*facts, "--file", changed)["approvals"] == 5
        assert law("diff", SHIPPED, changed, *NOW)["differences"] == ["profile: version 1 -> 2", "parameter freeze_lift_approvals: value 2 -> 5"]
        assert law("verify", changed, *NOW)["version"] == 2


def test_hostile_files():
    with tempfile.TemporaryDirectory() as folder:
        with open(SHIPPED, encoding="utf-8") as file:
            text = file.read()

        def file_of(content):
            name = os.path.join(folder, "bad.json")
            with open(name, "w", encoding="utf-8") as file:
                file.write(content)
            return name
        refused("signed_data.damaged", "verify", file_of(text.replace('"value": 3', '"value": 4')), *NOW, status=1)
        refused("signed_data.format", "verify", file_of(text[:-3]), *NOW, status=3)
        refused("signed_data.format", "verify", file_of(text.replace('"version"', '"kind"')), *NOW, status=3)
        data = json.loads(text)
        data["signatures"] = []
        refused("signed_data.unsigned", "verify", file_of(json.dumps(data)), *NOW, status=1)
        # Another's key is no trusted one, whatever the file says.
        own = os.path.join(folder, "own.key")
        refused("secret.not_revealed", "new-key", "--to", own, status=1)
        made = law("new-key", "--to", own, "--reveal")
        assert os.stat(own).st_mode & 0o777 == 0o600 and not made["signed_by"]["development"]
        stranger = os.path.join(folder, "stranger.json")
        law("sign", file_of(json.dumps(data)), "--key-file", own, "--out", stranger)
        refused("signed_data.unsigned", "verify", stranger, *NOW, status=1)
        # What no program could read is not signed.
        data["payload"]["rules"][0]["confidence"] = "X"
        refused("law.format", "sign", file_of(json.dumps(data)), "--key-file", KEY, status=3)


def test_a_vault_keeps_a_newer_profile_and_refuses_an_older():
    with tempfile.TemporaryDirectory() as folder:
        vault = os.path.join(folder, "v.sandyk")
        cli("vault", "create", vault, "--unlock-memory", "64", "--password-file", Secret(PASSWORD), network=False)
        access = ("--vault", vault, "--password-file", Secret(PASSWORD))
        second, third = (signed(folder, f"{number}.json", set_figure("screening_list_days", number), number) for number in (2, 3))
        assert not law("accept", third, "--dry-run", *access, *NOW)["accepted"]
        assert law("show", *access, *NOW)["version"] == 1
        accepted = law("accept", third, *access, *NOW)
        assert accepted["accepted"] and "parameter screening_list_days: value 7 -> 3" in accepted["differences"], accepted
        assert law("show", *access, *NOW)["version"] == 3
        refused("signed_data.older", "accept", second, *access, *NOW, status=1)
        refused("signed_data.older", "accept", SHIPPED, *access, *NOW, status=1)
        notice = law("notice", *access, *NOW)
        assert not notice["accepted"] and "lose everything" in notice["text"]
        assert law("notice", "--accept", "--language", "tk", *access, *NOW)["accepted"]
        assert law("notice", *access, *NOW)["accepted"]


def test_in_a_firm_one_person_accepts_no_profile():
    with tempfile.TemporaryDirectory() as folder:
        vault = os.path.join(folder, "v.sandyk")
        cli("vault", "create", vault, "--unlock-memory", "64", "--profile", "firm", "--password-file", Secret(PASSWORD), network=False)
        access = ("--vault", vault, "--password-file", Secret(PASSWORD))
        refused("law.approvals_needed", "accept", signed(folder, "2.json", set_figure("screening_list_days", 2), 2), *access, *NOW, status=5)
        shown = law("show", *access, *NOW)
        assert shown["version"] == 1 and shown["user_profile"] == "firm"


if __name__ == "__main__":
    suite.run(globals())
