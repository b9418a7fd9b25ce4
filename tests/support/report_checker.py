#!/usr/bin/env python3
"""A second checker of report files, written from docs/reports.md alone: form, sums, values, digest, the operator's signature and
the place in the audit log. Shares nothing with the program. usage: report_checker.py FILE LOG-KEY"""

import base64
import collections
import hashlib
import json
import sys

import audit_checker

FLOW = ("opening_sat", "in_sat", "out_sat", "fees_sat", "closing_sat")


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def demand(holds, problem):
    if not holds:
        raise ValueError(problem)


def flow(row):
    opening, paid_in, out, fees, closing = (row[name] for name in FLOW)
    demand(all(isinstance(row[name], int) and row[name] >= 0 for name in FLOW), "a flow below nothing")
    demand(opening + paid_in - out - fees == closing, "a flow does not come out")
    return collections.Counter({name: row[name] for name in FLOW})


def value(price, amount):
    return None if price is None else -(-abs(amount) * price["minor"] // price["unit"])


def moved(movements, *names):
    """Sums of in, out and fees by the named members."""
    sums = collections.defaultdict(collections.Counter)
    for each in movements:
        demand(each["value_minor"] == value(each["price"], each["amount_sat"]), "the value of a movement")
        demand((each["txid"] is None) == (each["kind"] == "adjustment"), "a movement without its transaction")
        sums[tuple(each[name] for name in names)].update(
            {"in_sat": max(0, each["amount_sat"]), "out_sat": max(0, -each["amount_sat"]), "fees_sat": each["fee_sat"]})
    return sums


def same_movements(row, sums):
    return all(row[name] == sums[name] for name in ("in_sat", "out_sat", "fees_sat"))


def check_accounts(rows, movements, price_of):
    sums = moved(movements, "client", "asset")
    demand(set(sums) <= {(row["client"], row["asset"]) for row in rows}, "a movement of nobody")
    totals = collections.defaultdict(collections.Counter)
    for row in rows:
        totals[row["asset"]].update(flow(row))
        demand(same_movements(row, sums[row["client"], row["asset"]]), "an account is not its movements")
        demand(row["value_minor"] == value(price_of(row), row["closing_sat"]), "the value of an account")
    return totals


def check_totals(rows, totals):
    demand({row["asset"] for row in rows} == set(totals), "a total is missing")
    for row in rows:
        demand(flow(row) == totals[row["asset"]], "a total is not the sum of the accounts")


def cold_state(row):
    share = row["cold_sat"] * 10_000
    if share < row["total_sat"] * row["floor_bp"]:
        return "below"
    return "ok" if share >= row["total_sat"] * (row["floor_bp"] + row["margin_bp"]) else "margin"


def check_cold(row):
    demand(0 <= row["cold_sat"] <= row["total_sat"], "more cold than there is")
    demand(row["share_bp"] == (row["cold_sat"] * 10_000 // row["total_sat"] if row["total_sat"] else 10_000), "a share")
    demand(row["state"] == cold_state(row), "the state of a share")


def check_ledger(body):
    demand(body["format"] == "sandyk-day-1" and body["differences"] == [], "no ledger of a closed day")
    prices = {price["asset"]: price for price in body["prices"]}
    check_totals(body["totals"], check_accounts(body["clients"], body["movements"], lambda row: prices.get(row["asset"])))
    sums = moved(body["movements"], "wallet")
    clients, cold = collections.defaultdict(collections.Counter), collections.Counter()
    for row in body["positions"]:
        clients[row["client"], row["asset"]].update(flow(row))
        demand(same_movements(row, sums[(row["wallet"],)]), "a wallet is not its movements")
        if row["client"] != "firm":
            cold[row["asset"], "all"] += row["closing_sat"]
            cold[row["asset"], row["tier"]] += row["closing_sat"]
    for row in body["clients"]:
        demand(clients[row["client"], row["asset"]] == flow(row), "a client is not the sum of the wallets")
    for row in body["cold_share"]:
        check_cold(row)
        demand((row["cold_sat"], row["total_sat"]) == (cold[row["asset"], "cold"], cold[row["asset"], "all"]), "the cold share")
    return {"day": body["day"]}


def period(body):
    demand(body["first_day"] <= body["last_day"], "a period without order")
    return {"first_day": body["first_day"], "last_day": body["last_day"]}


def check_statement(body):
    demand(body["format"] == "sandyk-statement-1", "no statement")
    totals = check_accounts(body["accounts"], body["movements"], lambda row: row["price"])
    demand({row["client"] for row in body["accounts"]} <= {body["client"]}, "another client's account")
    held = collections.Counter()
    for row in body["wallets"]:
        held[row["asset"]] += row["closing_sat"]
    demand(all(held[asset] == total["closing_sat"] for asset, total in totals.items()), "the wallets hold something else")
    return {"subject": body["client"], **period(body)}


def check_register(body):
    demand(body["format"] == "sandyk-register-1", "no register")
    check_totals(body["totals"], check_accounts(body["accounts"], body["movements"], lambda row: row["price"]))
    return {"subject": "", **period(body)}


def check_cold_share(body):
    demand(body["format"] == "sandyk-cold-share-1", "no report of the cold share")
    for row in body["days"]:
        check_cold(row)
    for average in body["averages"]:
        days = [row for row in body["days"] if row["asset"] == average["asset"]]
        cold, total = sum(row["cold_sat"] for row in days), sum(row["total_sat"] for row in days)
        demand(average["days"] == len(days) and average["share_bp"] == (cold * 10_000 // total if total else 10_000), "an average")
    return {"subject": "", **period(body)}


KINDS = {"ledger": check_ledger, "statement": check_statement, "register": check_register, "cold-share": check_cold_share}


def read_proof(text):
    """C2SP tlog-proof: index, hashes, checkpoint."""
    head, _, note = text.partition("\n\n")
    lines = head.split("\n")
    demand(lines[0] == "c2sp.org/tlog-proof@v1", "no proof")
    numbers = [line for line in lines[1:] if line.startswith("index ")]
    hashes = [base64.b64decode(line, validate=True) for line in lines[1:] if not line.startswith(("index ", "extra "))]
    return int(numbers[0].split()[1]), hashes, audit_checker.read_note(note.encode())


def text_field(text):
    demand(len(text) < 253, "a long text")
    return bytes([len(text)]) + text.encode()


def check(content, key_text):
    """Raises ValueError; gives back the facts."""
    file = json.loads(content)
    demand(content == canonical(file) + b"\n" and file["format"] == "sandyk-report-1", "the text is not canonical")
    facts = KINDS[file["kind"]](file["body"])
    digest = hashlib.sha256(canonical(file["body"]))
    demand(digest.hexdigest() == file["digest"], "the digest")
    entry = json.loads(file["log"]["entry"])
    if file["kind"] == "ledger":
        demand(file["signature"] is None and entry["kind"] == "day.closed", "the entry of a ledger")
    else:
        facts["kind"] = file["kind"]
        statement = text_field("sandyk report 1") + text_field(file["kind"]) + digest.digest()
        key, signature = bytes.fromhex(file["signature"]["key"]), bytes.fromhex(file["signature"]["signature"])
        demand(audit_checker.verify_ed25519(key, statement, signature), "the operator's signature")
        demand(entry["kind"] == "report.made" and entry["actor"] == file["signature"]["operator"], "the entry of a report")
    for name, said in {"digest": file["digest"], **facts}.items():
        demand(entry["facts"][name] == said, f"the entry says another {name}")
    demand(file["log"]["key"].strip() == key_text.strip(), "another log")
    index, hashes, note = read_proof(file["log"]["proof"])
    demand(audit_checker.signed_by(note, audit_checker.read_key(key_text)), "the checkpoint is not signed")
    leaf = audit_checker.leaf_hash(file["log"]["entry"].encode())
    demand(audit_checker.included(leaf, index, note["size"], hashes, note["root"]), "the entry is not in the log")
    return facts


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as given, open(sys.argv[2], encoding="utf-8") as log_key:
        print(json.dumps(check(given.read(), log_key.read())))
