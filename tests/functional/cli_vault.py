"""Vaults and wallets through the command line: create, confirm, receive, sign, back up, restore."""

import json
import os
import stat
import tempfile

from framework import suite
from framework.cli import Cli, Secret
from framework.psbt_maker import Coin, psbt

ABANDON = "abandon " * 11 + "about"
LEGAL = "legal winner thank year wave sausage worth useful legal winner thank yellow"
PASSWORD = "correct horse battery"
PAID = bytes.fromhex("0014751e76e8199196d454941c45d1b3a323f1433bd6")


class Vault:
    """A new vault in a folder of its own."""

    def __init__(self, profile="individual", network="regtest"):
        self.folder = tempfile.TemporaryDirectory(prefix="sandyk-vault-")
        self.path = os.path.join(self.folder.name, "savings.sandyk")
        self.cli = Cli(network)
        self.password = PASSWORD
        self.created = self.cli("vault", "create", self.path, "--profile", profile, "--unlock-memory", "64",
                                "--password-file", Secret(PASSWORD + "\n"))

    def files(self):
        return sorted(os.listdir(self.folder.name))

    def vault(self, command, *arguments):
        return self.cli("vault", command, self.path, "--password-file", Secret(self.password), *arguments)

    def wallet(self, command, *arguments, **options):
        return self.cli("wallet", command, "--vault", self.path, "--password-file", Secret(self.password), *arguments, **options)

    def refused(self, code, *arguments, **options):
        return self.cli.refused(code, *arguments, "--vault", self.path, "--password-file", Secret(self.password), **options)


def test_create_info_check():
    vault = Vault("firm")
    assert vault.files() == ["savings.sandyk"], vault.files()
    assert stat.S_IMODE(os.stat(vault.path).st_mode) == 0o600
    info = vault.cli("vault", "info", vault.path)
    for answer in (vault.created, info):
        assert answer["profile"] == "firm" and answer["format_version"] >= 1 and answer["kdf"].startswith("argon2id"), answer
        assert "aes-256" in answer["cipher"] and len(answer["id"]) == 32, answer
        assert answer["passwords"][0]["memory_kib"] == 64 * 1024 and answer["passwords"][0]["passes"] == 3, answer
    check = vault.vault("check")
    assert check["ok"] is True and check["seeds"] == 0 and check["wallets"] == 0, check
    vault.cli.refused("vault.exists", "vault", "create", vault.path, "--password-file", Secret(PASSWORD), status=7)
    vault.cli.refused("usage", "vault", "create", vault.path + "2", "--unlock-memory", "63", "--password-file", Secret(PASSWORD), status=2)
    slow = vault.cli("vault", "create", vault.path + "2", "--password-file", Secret(PASSWORD))["passwords"][0]
    assert slow["memory_kib"] > 64 * 1024 or slow["passes"] > 3, slow


def test_passwords():
    vault = Vault()
    vault.cli.refused("vault.password", "vault", "check", vault.path, "--password-file", Secret("wrong horse battery"), status=4)
    vault.cli.refused("vault.weak_password", "vault", "password", vault.path, "--password-file", Secret(PASSWORD),
                      "--new-password-file", Secret("short"), status=1)
    vault.cli.refused("vault.weak_password", "vault", "create", vault.path + "2", "--password-file", Secret(""), status=1)
    vault.cli.refused("vault.not_found", "vault", "check", vault.path + "2", "--password-file", Secret(PASSWORD), status=7)
    vault.vault("password", "--new-password-file", Secret("another good password"))
    vault.cli.refused("vault.password", "vault", "check", vault.path, "--password-file", Secret(PASSWORD), status=4)
    vault.password = "another good password"
    assert vault.vault("check")["ok"] is True
    assert vault.files() == ["savings.sandyk"], vault.files()


def test_files_that_are_no_vault():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x.sandyk")
        for content in (b"", b"not a vault", b"\0" * 8192, b"SQLite format 3\0" + b"\0" * 8192):
            with open(path, "wb") as file:
                file.write(content)
            done = Cli().run("vault", "check", path, "--password-file", Secret(PASSWORD))
            assert done.returncode == 3 and not done.stdout, (content[:20], done)
            with open(path, "rb") as file:
                assert file.read() == content


def test_new_seed_is_shown_once_confirmed_then_used():
    vault = Vault()
    made = vault.wallet("create", "--name", "savings", "--words", 12, "--reveal")
    assert len(made["mnemonic"].split()) == 12 and made["backup_confirmed"] is False, made
    assert made["network"] == "regtest" and made["script_type"] == "wpkh" and "/84h/1h/0h]" in made["descriptor"], made
    # I-01: no address before the backup is confirmed, by index neither.
    vault.refused("wallet.backup_not_confirmed", "wallet", "address", status=1)
    vault.refused("wallet.backup_not_confirmed", "wallet", "address", "--index", 0, status=1)
    error = vault.refused("wallet.fingerprint", "wallet", "confirm-backup", "--mnemonic-file", Secret(ABANDON), status=1)
    assert error.detail["fingerprint"] == "73c5da0a", error.detail
    assert vault.wallet("confirm-backup", "--mnemonic-file", Secret(made["mnemonic"]))["backup_confirmed"] is True
    first, second = vault.wallet("address"), vault.wallet("address")
    assert (first["index"], second["index"]) == (0, 1) and first["address"] != second["address"], (first, second)
    rows = vault.cli("descriptor", "derive", made["descriptor"], "--to", 1)["addresses"]
    assert [row["address"] for row in rows] == [first["address"], second["address"]]
    assert vault.wallet("address", "--index", 0)["address"] == first["address"]
    assert vault.wallet("address", "--keychain", 1)["address"] == vault.cli("descriptor", "derive", made["descriptor"],
                                                                               "--keychain", 1)["addresses"][0]["address"]
    vault.refused("secret.not_revealed", "wallet", "backup", status=1)
    paper = vault.wallet("backup", "--reveal")
    assert paper["seeds"][0]["mnemonic"] == made["mnemonic"] and paper["descriptor"] == made["descriptor"], paper


def test_without_reveal_a_new_phrase_stays_inside():
    vault = Vault()
    made = vault.wallet("create")
    assert made["mnemonic"] is None and made["name"] == "wallet 1", made


def test_restored_wallets_of_each_type():
    vault = Vault(network="main")
    for kind, address in (("wpkh", "bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu"), ("pkh", "1LqBGSKuX5yYUonjxT5qGfpUsXKYYWeabA"),
                          ("sh-wpkh", "37VucYSaXLCAsxYyAPfbSi9eh4iEcbShgf"),
                          ("tr", "bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr")):
        made = vault.wallet("create", "--name", kind, "--type", kind, "--mnemonic-file", Secret(ABANDON))
        assert made["fingerprint"] == "73c5da0a" and made["backup_confirmed"] is True and "mnemonic" not in made, made
        assert vault.wallet("address", "--wallet", kind)["address"] == address
    listed = vault.wallet("list")
    assert [w["name"] for w in listed["wallets"]] == ["wpkh", "pkh", "sh-wpkh", "tr"], listed
    # The phrase is kept once.
    assert [seed["fingerprint"] for seed in listed["seeds"]] == ["73c5da0a"], listed
    other = vault.wallet("create", "--name", "second account", "--account", 1, "--seed", "73c5da0a")
    assert "/84h/0h/1h]" in other["descriptor"] and other["backup_confirmed"] is True, other
    vault.refused("wallet.exists", "wallet", "create", "--name", "tr", "--mnemonic-file", Secret(LEGAL), status=1)
    vault.refused("wallet.exists", "wallet", "create", "--name", "again", "--mnemonic-file", Secret(ABANDON), status=1)
    assert len(vault.wallet("list")["seeds"]) == 1, "a refused wallet must not leave its seed behind"
    vault.refused("usage", "wallet", "address", status=2)
    vault.refused("wallet.not_found", "wallet", "address", "--wallet", "none", status=7)
    vault.refused("wallet.not_found", "wallet", "create", "--seed", "00000000", status=7)
    vault.refused("wallet.name", "wallet", "create", "--name", "a\tb", "--mnemonic-file", Secret(LEGAL), status=3)
    vault.refused("wallet.name", "wallet", "create", "--name=", "--mnemonic-file", Secret(LEGAL), status=3)


def test_names_in_any_script():
    vault = Vault()
    name = "Süýtli \U0001F404"
    vault.wallet("create", "--name", name, "--mnemonic-file", Secret(ABANDON))
    done = vault.cli.run("wallet", "list", "--vault", vault.path, "--password-file", Secret(PASSWORD))
    assert done.stdout.isascii() and json.loads(done.stdout)["wallets"][0]["name"] == name


def test_passphrase_is_known_by_its_fingerprint():
    vault = Vault()
    create = ("create", "--mnemonic-file", Secret(ABANDON), "--passphrase-file")
    made = vault.wallet(*create, Secret("long passphrase"), "--name", "hidden")
    assert made["fingerprint"] != "73c5da0a" and made["fingerprint"] in made["descriptor"], made
    seed = vault.wallet("list")["seeds"][0]
    assert seed["fingerprint"] == "73c5da0a" and seed["passphrase_fingerprints"] == [made["fingerprint"]], seed
    address = vault.wallet("address", "--wallet", "hidden")["address"]
    sign = ("message", "sign", "--wallet", "hidden", "--address", address, "--message", "hello")
    vault.refused("wallet.fingerprint", *sign, status=1)
    vault.refused("wallet.fingerprint", *sign, "--passphrase-file", Secret("long pasphrase"), status=1)
    signed = vault.cli(*sign, "--passphrase-file", Secret("long passphrase"), "--vault", vault.path, "--password-file", Secret(PASSWORD))
    assert vault.cli("message", "verify", "--address", address, "--message", "hello", "--signature", signed["signature"])["valid"]
    # A typing error must not quietly give another wallet.
    vault.refused("wallet.fingerprint", "wallet", *create, Secret("long pasphrase"), "--name", "typo", "--type", "tr", status=1)
    assert vault.wallet(*create, Secret("another"), "--name", "meant", "--allow-new-passphrase")["fingerprint"] != made["fingerprint"]


def test_slip39_seed_of_a_hardware_wallet():
    vault = Vault(network="main")
    share = ("duckling enlarge academic academic agency result length solution fridge kidney coal piece deal husband erode duke ajar "
             "critical decision keyboard")
    made = vault.wallet("create", "--shares-file", Secret(share), "--shares-passphrase-file", Secret("TREZOR"))
    combined = vault.cli("slip39", "combine", "--shares-file", Secret(share), "--passphrase-file", Secret("TREZOR"), "--reveal")
    assert combined["master_secret"] == "bb54aac4b89dc868ba37d9cc21b2cece"
    assert made["fingerprint"] == combined["master_secret_fingerprint"], (made, combined)
    assert vault.wallet("backup", "--reveal")["seeds"][0]["master_secret"] == combined["master_secret"]


def cosigner(phrase, path="m/48h/1h/0h/2h"):
    return Cli("regtest")("key", "derive", "--mnemonic-file", Secret(phrase), "--path", path)["key_expression"]


def test_import():
    vault = Vault()
    watched = f"wpkh({cosigner(LEGAL, 'm/84h/1h/0h')}/<0;1>/*)"
    made = vault.wallet("import", "--name", "watched", "--descriptor", watched)
    assert made["watch_only"] is True, made
    assert vault.wallet("address")["address"] == vault.cli("descriptor", "derive", watched)["addresses"][0]["address"]
    multisig = f"wsh(sortedmulti(2,{cosigner(ABANDON)}/<0;1>/*,{cosigner(LEGAL)}/<0;1>/*))"
    vault.refused("wallet.own_key_missing", "wallet", "import", "--name", "both", "--descriptor", multisig, status=1)
    vault.wallet("create", "--name", "mine", "--mnemonic-file", Secret(ABANDON))
    both = vault.wallet("import", "--name", "both", "--descriptor", multisig)
    assert both["watch_only"] is False and both["threshold"] == 2 and both["keys"] == 2 and both["backup_confirmed"], both
    assert vault.wallet("descriptor", "--wallet", "both")["descriptor"] == vault.cli("descriptor", "info", multisig)["descriptor"]
    # T4: our fingerprint before somebody else's key.
    ours, theirs = cosigner(ABANDON), cosigner(LEGAL)
    swapped = f"wsh(sortedmulti(2,{ours.split(']')[0]}]{theirs.split(']')[1]}/<0;1>/*,{theirs.split(']')[0]}]{ours.split(']')[1]}/<0;1>/*))"
    vault.refused("wallet.key_mismatch", "wallet", "import", "--name", "swapped", "--descriptor", swapped, status=1)
    private = "wpkh(tprv8ZgxMBicQKsPd7Uf69XL1XwhmjHopUGep8GuEiJDZmbQz6o58LninorQAfcKZWARbtRtfnLcJ5MQ2AtHcQJCCRUcMRvmDUjyEmNUWwx8UbK/0/*)"
    vault.refused("descriptor.private_key", "wallet", "import", "--descriptor", private, status=1)
    main_descriptor = "wpkh(xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8/0/*)"
    vault.refused("descriptor.network", "wallet", "import", "--descriptor", main_descriptor, status=1)


def payment(vault, wallet="mine"):
    cli = vault.cli
    descriptor = vault.wallet("descriptor", "--wallet", wallet)["descriptor"]
    script = bytes.fromhex(cli("descriptor", "derive", descriptor)["addresses"][0]["script_pubkey"])
    change = bytes.fromhex(cli("descriptor", "derive", descriptor, "--keychain", 1)["addresses"][0]["script_pubkey"])

    def key(path):
        answer = cli("key", "derive", "--mnemonic-file", Secret(ABANDON), "--path", path)
        return answer["pubkey"], answer["fingerprint"], path

    coin = Coin(10_000_000, script, *key("m/84h/1h/0h/0/0"))
    return psbt([coin], [(6_000_000, PAID), (3_999_000, change)], {1: key("m/84h/1h/0h/1/0")})


def test_inspect_and_sign_from_the_vault():
    vault = Vault()
    vault.wallet("create", "--name", "mine", "--mnemonic-file", Secret(ABANDON))
    unsigned = payment(vault)
    arguments = ("-", "--vault", vault.path, "--password-file", Secret(PASSWORD))
    # The network is the wallet's own when it is not given.
    seen = vault.cli("psbt", "inspect", *arguments, stdin=unsigned, network=False)
    assert seen["network"] == "regtest" and [out["is_change"] for out in seen["outputs"]] == [False, True], seen
    signed = vault.cli("psbt", "sign", *arguments, stdin=unsigned, network=False)
    assert signed["complete"] and signed["signatures_added"] == 1, signed
    assert vault.cli("psbt", "finalize", "-", stdin=signed["psbt"].encode())["complete"]
    alone = vault.cli("psbt", "sign", "-", "--mnemonic-file", Secret(ABANDON), stdin=unsigned)
    assert alone["psbt"] == signed["psbt"], "vault and phrase must sign the same"
    vault.cli.refused("vault.password", "psbt", "sign", "-", "--vault", vault.path, "--password-file", Secret("x" * 12), stdin=unsigned,
                      status=4)
    Cli("main").refused("wallet.not_found", "psbt", "sign", *arguments, "--wallet", "none", stdin=unsigned, status=7)
    vault.wallet("create", "--name", "other", "--type", "tr", "--seed", "73c5da0a")
    done = vault.cli.run("psbt", "sign", *arguments, "--wallet", "other", stdin=unsigned)
    assert done.returncode == 1 and not done.stdout, "only the named wallet's coins may be signed"
    message = vault.cli("message", "sign", "--vault", vault.path, "--password-file", Secret(PASSWORD), "--wallet", "mine", "--address",
                        vault.wallet("address", "--wallet", "mine", "--index", 0)["address"], "--message", "hello")
    assert vault.cli("message", "verify", "--address", message["address"], "--message", "hello", "--signature",
                     message["signature"])["valid"]


def test_backup_and_restore():
    vault = Vault()
    made = vault.wallet("create", "--name", "mine", "--mnemonic-file", Secret(ABANDON))
    backup = os.path.join(vault.folder.name, "copy.sandyk-backup")
    assert vault.vault("backup", "--to", backup)["ok"] is True
    vault.cli.refused("file.exists", "vault", "backup", vault.path, "--password-file", Secret(PASSWORD), "--to", backup, status=7)
    restored = os.path.join(vault.folder.name, "restored.sandyk")
    vault.cli.refused("vault.exists", "vault", "restore", vault.path, "--password-file", Secret(PASSWORD), "--from", backup, status=7)
    vault.cli.refused("vault.password", "vault", "restore", restored, "--password-file", Secret("wrong password"), "--from", backup,
                      status=4)
    assert not os.path.exists(restored)
    assert vault.cli("vault", "restore", restored, "--password-file", Secret(PASSWORD), "--from", backup)["ok"] is True
    answer = vault.cli("wallet", "descriptor", "--vault", restored, "--password-file", Secret(PASSWORD))
    assert answer["descriptor"] == made["descriptor"]
    with open(backup, "r+b") as file:
        file.seek(-5000, os.SEEK_END)
        byte = file.read(1)
        file.seek(-5000, os.SEEK_END)
        file.write(bytes([byte[0] ^ 1]))
    done = vault.cli.run("vault", "restore", restored + "2", "--password-file", Secret(PASSWORD), "--from", backup)
    assert done.returncode == 3 and not done.stdout and not os.path.exists(restored + "2"), done


def test_keyholders():
    vault = Vault()
    second = "a second keyholder's password"
    added = vault.vault("add-password", "--name", "Aman", "--new-password-file", Secret(second))
    assert [slot["name"] for slot in added["passwords"]] == ["owner", "Aman"], added
    assert vault.cli("vault", "check", vault.path, "--password-file", Secret(second))["ok"] is True
    removed = vault.vault("remove-password", "--id", added["passwords"][1]["id"])
    assert len(removed["passwords"]) == 1, removed
    vault.cli.refused("vault.password", "vault", "check", vault.path, "--password-file", Secret(second), status=4)
    vault.cli.refused("vault.last_slot", "vault", "remove-password", vault.path, "--password-file", Secret(PASSWORD), "--id", 1, status=1)


def test_damage_is_found():
    vault = Vault()
    vault.wallet("create", "--mnemonic-file", Secret(ABANDON))
    size = os.path.getsize(vault.path)
    with open(vault.path, "r+b") as file:
        file.seek(size - 2000)
        byte = file.read(1)
        file.seek(size - 2000)
        file.write(bytes([byte[0] ^ 0x40]))
    done = vault.cli.run("vault", "check", vault.path, "--password-file", Secret(PASSWORD))
    assert done.returncode in (3, 7) and not done.stdout, done
    assert json.loads(done.stderr)["error"]["code"] == "vault.damaged", done.stderr


if __name__ == "__main__":
    suite.run(globals())
