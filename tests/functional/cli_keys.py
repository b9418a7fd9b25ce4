"""Phrases, BIP32 keys and SLIP39 shares through the command line, against the published vectors."""

import hashlib
import json
import os

from framework import suite
from framework.cli import Cli, Secret

VECTORS = os.environ["SANDYK_VECTORS"]
ABANDON = "abandon " * 11 + "about"
cli = Cli("main")


def vectors(name):
    with open(os.path.join(VECTORS, name), encoding="utf-8") as file:
        return json.load(file)


def base58check(text):
    alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    number = 0
    for character in text:
        number = number * 58 + alphabet.index(character)
    raw = number.to_bytes(82, "big")
    assert hashlib.sha256(hashlib.sha256(raw[:78]).digest()).digest()[:4] == raw[78:], text
    return raw[:78]


def test_check_tells_the_fingerprint():
    answer = cli("mnemonic", "check", "--mnemonic-file", Secret(ABANDON))
    assert answer["valid"] is True and answer["word_count"] == 12 and answer["fingerprint"] == "73c5da0a", answer
    # In any case, on several lines, with a line feed at the end.
    shouted = ABANDON.upper().replace(" ", "\n\t") + "\r\n"
    assert cli("mnemonic", "check", "--mnemonic-file", Secret(shouted))["fingerprint"] == "73c5da0a"


def test_published_phrases_and_passphrases():
    for entropy, phrase, _, xprv in vectors("bip39.json")["english"][:8]:
        arguments = ("--mnemonic-file", Secret(phrase), "--passphrase-file", Secret("TREZOR\n"))
        answer = cli("key", "derive", *arguments, "--path", "m")
        ours, published = base58check(answer["xpub"]), base58check(xprv)
        assert ours[:4].hex() == "0488b21e" and ours[4:45] == published[4:45], entropy
        assert ours[45:].hex() == answer["pubkey"]
        assert cli("mnemonic", "check", *arguments)["fingerprint"] == answer["fingerprint"]


def test_derive_gives_the_published_accounts():
    answer = cli("key", "derive", "--mnemonic-file", Secret(ABANDON), "--path", "m/86'/0H/0h")
    assert answer["path"] == "m/86h/0h/0h" and answer["fingerprint"] == "73c5da0a", answer
    assert answer["xpub"] == ("xpub6BgBgsespWvERF3LHQu6CnqdvfEvtMcQjYrcRzx53QJjSxarj2afYWcLteoGVky7D3UKDP9QyrLprQ3VCECoY49yfdDEHGCt"
                              "MMj92pReUsQ"), answer
    assert answer["key_expression"] == "[73c5da0a/86h/0h/0h]" + answer["xpub"]
    key = cli("key", "derive", "--mnemonic-file", Secret(ABANDON), "--path", "m/84h/0h/0h/0/0")
    assert key["pubkey"] == "0330d54fd0dd420a6e5f8d3624f5f3482cae350f79d5f0753bf5beef9c2d91af3c", key
    assert Cli("regtest")("key", "derive", "--mnemonic-file", Secret(ABANDON), "--path", "m/84h/1h/0h")["xpub"][:4] == "tpub"


def test_path_of_another_network_is_refused():
    for network, path in (("main", "m/84h/1h/0h"), ("regtest", "m/84h/0h/0h"), ("signet", "m/48h/0h/0h/2h")):
        Cli(network).refused("sign.network", "key", "derive", "--mnemonic-file", Secret(ABANDON), "--path", path, status=1)


def test_malformed_paths():
    for path in ("m/", "m/x", "m/2147483648", "m/-1", "m//0", "m/0hh", "84h/0h/0h/"):
        cli.refused("path.format", "key", "derive", "--mnemonic-file", Secret(ABANDON), f"--path={path}", status=3)


def test_typo_gets_near_words_and_no_echo():
    typo = ABANDON.replace("about", "abuot")
    done = cli.run("mnemonic", "check", "--mnemonic-file", Secret(typo))
    assert done.returncode == 3 and not done.stdout, done
    error = json.loads(done.stderr)["error"]
    assert error["code"] == "mnemonic.word" and error["detail"]["position"] == 12, error
    assert "about" in error["detail"]["near"], error
    assert b"abuot" not in done.stderr and b"abandon" not in done.stderr, done.stderr


def test_phrases_that_are_not_valid():
    for code, phrase in (("mnemonic.checksum", "abandon " * 12), ("mnemonic.word_count", "abandon " * 11),
                         ("mnemonic.word_count", ""), ("mnemonic.word_count", "abandon " * 25)):
        cli.refused(code, "mnemonic", "check", "--mnemonic-file", Secret(phrase), status=3)
    cli.refused("parse.too_large", "mnemonic", "check", "--mnemonic-file", Secret("abandon " * 1000), status=3)
    done = cli.run("mnemonic", "check", "--mnemonic-file", Secret(b"\xff\xfe\x00abandon"))
    assert done.returncode == 3 and not done.stdout, done


def test_generate_needs_reveal():
    cli.refused("secret.not_revealed", "mnemonic", "generate", status=1)
    seen = set()
    for words in (12, 15, 18, 21, 24):
        answer = cli("mnemonic", "generate", "--words", words, "--reveal")
        assert len(answer["mnemonic"].split()) == answer["word_count"] == words, words
        assert cli("mnemonic", "check", "--mnemonic-file", Secret(answer["mnemonic"]))["fingerprint"] == answer["fingerprint"]
        seen.add(answer["fingerprint"])
    assert len(seen) == 5
    assert cli("mnemonic", "generate", "--reveal")["word_count"] == 24
    for words in ("0", "13", "25", "twelve", "", "12 "):
        cli.refused("usage", "mnemonic", "generate", f"--words={words}", "--reveal", status=2)


def test_dice():
    rolls = "1234 5612\n" * 13
    first = cli("mnemonic", "generate", "--dice", Secret(rolls), "--reveal")
    assert first["has_dice"] and first["word_count"] == 24
    # The system's part is always there: the same dice give another phrase.
    assert cli("mnemonic", "generate", "--dice", Secret(rolls), "--reveal")["mnemonic"] != first["mnemonic"]
    error = cli.refused("dice.too_few", "mnemonic", "generate", "--dice", Secret("1" * 99), "--reveal", status=1)
    assert error.detail == {"needed": 100, "given": 99}, error.detail
    assert cli("mnemonic", "generate", "--words", "15", "--dice", Secret("123456" * 10 + "12"), "--reveal")["word_count"] == 15
    cli.refused("dice.too_few", "mnemonic", "generate", "--words", "15", "--dice", Secret("1" * 61), "--reveal", status=1)
    cli.refused("dice.format", "mnemonic", "generate", "--dice", Secret("1" * 99 + "7"), "--reveal", status=3)
    cli.refused("dice.format", "mnemonic", "generate", "--dice", Secret(""), "--reveal", status=3)


def test_published_shares():
    for name, shares, secret, _ in vectors("slip39.json"):
        arguments = ("slip39", "combine", "--shares-file", Secret("\n".join(shares) + "\n"), "--passphrase-file", Secret("TREZOR"),
                     "--reveal")
        done = cli.run(*arguments)
        if not secret:
            assert done.returncode in (1, 3) and not done.stdout, (name, done)
            assert json.loads(done.stderr)["error"]["code"].startswith("slip39."), (name, done.stderr)
            continue
        answer = json.loads(done.stdout)
        assert answer["master_secret"] == secret, name
        checked = cli("mnemonic", "check", "--mnemonic-file", Secret(answer["mnemonic"]))
        assert checked["fingerprint"] == answer["fingerprint"], name


def test_split_and_combine():
    arguments = ("slip39", "split", "--mnemonic-file", Secret(ABANDON), "--group", "2of3", "--group", "1of1", "--group", "3of5",
                 "--group-threshold", "2", "--passphrase-file", Secret("a passphrase"), "--iteration-exponent", "0")
    cli.refused("secret.not_revealed", *arguments, status=1)
    groups = cli(*arguments, "--reveal")["groups"]
    assert [(g["threshold"], g["count"], len(g["shares"])) for g in groups] == [(2, 3, 3), (1, 1, 1), (3, 5, 5)], groups

    def combine(shares, passphrase="a passphrase"):
        return ("slip39", "combine", "--shares-file", Secret("\n".join(shares)), "--passphrase-file", Secret(passphrase), "--reveal")

    enough = groups[0]["shares"][1:] + groups[1]["shares"]
    assert cli(*combine(enough))["mnemonic"] == ABANDON
    assert cli(*combine(groups[2]["shares"][:3] + groups[0]["shares"][:2]))["mnemonic"] == ABANDON
    # SLIP39 gives another secret for another passphrase, never an error.
    assert cli(*combine(enough, "another"))["mnemonic"] != ABANDON
    cli.refused("slip39.incomplete", *combine(groups[0]["shares"][:1] + groups[1]["shares"]), status=1)
    broken = enough[0].split()
    broken[5], broken[6] = broken[6], broken[5]
    if broken[5] != broken[6]:
        cli.refused("slip39.checksum", *combine([" ".join(broken), *enough[1:]]), status=3)


def test_split_usage():
    split = ("slip39", "split", "--mnemonic-file", Secret(ABANDON), "--reveal")
    cli.refused("usage", *split, status=2)
    for group in ("3of2x", "of", "2", "0of3", "17of17", "2of"):
        cli.refused("usage", *split, "--group", group, status=2)
    cli.refused("usage", *split, "--group", "2of3", "--group", "2of3", status=2)
    cli.refused("usage", *split, "--group", "2of3", "--group-threshold", "2", status=2)
    cli.refused("slip39.format", *split, "--group", "3of2", status=3)


if __name__ == "__main__":
    suite.run(globals())
