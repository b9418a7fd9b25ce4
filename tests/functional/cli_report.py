"""Report files against a second checker that was written from their description alone, and `report verify` without a vault."""

import json
import os
import sys
import tempfile

from framework import suite
from framework.cli import Cli

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(TESTS, "support"))
import report_checker  # noqa: E402

cli = Cli("regtest")
folder = tempfile.TemporaryDirectory(prefix="sandyk-report-")
key_file = os.path.join(folder.name, "log.key")


def sample(name):
    """A file of the tests of core/custody, kept with the inputs of the fuzz target."""
    with open(os.path.join(TESTS, "fuzz", "corpus", "report", name), "rb") as file:
        content = file.read()
    with open(key_file, "w", encoding="utf-8") as file:
        file.write(json.loads(content)["log"]["key"] + "\n")
    return content


def written(content):
    path = os.path.join(folder.name, "report.json")
    with open(path, "wb") as file:
        file.write(content)
    return path


def is_right(content, key):
    try:
        report_checker.check(content, key)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, AssertionError):
        return False
    return True


def test_both_checkers_say_yes():
    for name in ("ledger", "statement", "cold-share"):
        content = sample(name)
        with open(key_file, encoding="utf-8") as file:
            assert report_checker.check(content, file.read())
        pdf = os.path.join(folder.name, f"{name}.pdf")
        answer = cli("report", "verify", written(content), "--log-key", key_file, "--pdf", pdf, "--language", "ru", network=False)
        assert answer["valid"] is True and answer["kind"] == name and answer["digest"] == json.loads(content)["digest"], answer
        with open(pdf, "rb") as file:
            assert file.read(5) == b"%PDF-"


def test_both_say_no_to_any_changed_figure():
    """Each number of the body, with the digest made to fit, as a forger would."""
    content = sample("statement")
    with open(key_file, encoding="utf-8") as file:
        key = file.read()
    tried = 0

    def forge(value):
        """Every body with one number changed."""
        if isinstance(value, dict):
            for name in value:
                for other in forge(value[name]):
                    yield {**value, name: other}
        elif isinstance(value, list):
            for at, each in enumerate(value):
                for other in forge(each):
                    yield [*value[:at], other, *value[at + 1:]]
        elif isinstance(value, int):
            yield value + 1

    for body in forge(json.loads(content)["body"]):
        hostile = json.loads(content)
        hostile["body"] = body
        hostile["digest"] = report_checker.hashlib.sha256(report_checker.canonical(body)).hexdigest()
        text = report_checker.canonical(hostile) + b"\n"
        assert not is_right(text, key)
        if tried % 10 == 0:
            done = cli.run("report", "verify", written(text), "--log-key", key_file, network=False)
            assert done.returncode in (1, 3), done
        tried += 1
    assert tried > 40


def test_hostile_files_and_keys():
    content = sample("ledger")
    for hostile in (b"", b"{}", b"[" * 100, content[:-1], content + b" ", content.replace(b"day.closed", b"day.opened")):
        assert cli.run("report", "verify", written(hostile), "--log-key", key_file, network=False).returncode in (1, 3), hostile[:40]
    cli.refused("usage", "report", "verify", written(content), status=2, network=False)
    sample("statement")  # the same log
    assert cli("report", "verify", written(content), "--log-key", key_file, network=False)["valid"] is True
    with open(key_file, "w", encoding="utf-8") as file:
        file.write("no key\n")
    assert cli.run("report", "verify", written(content), "--log-key", key_file, network=False).returncode == 3


def test_nothing_deletes_what_is_kept():
    """F-28: no source deletes clients, their records, or the books; retention empties them."""
    sources = os.path.join(os.path.dirname(TESTS), "core", "custody")
    for name in os.listdir(sources):
        with open(os.path.join(sources, name), encoding="utf-8") as file:
            text = file.read()
        for table in ("client ", "client_record", "client_case", "book_position", "report_day", "audit_entry", "audit_checkpoint"):
            assert f"DELETE FROM {table}" not in text, (name, table)


if __name__ == "__main__":
    suite.run(globals())
