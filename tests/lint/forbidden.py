#!/usr/bin/env python3
"""Things that must not be written at all: another random source, floating point near money, rich text, places of one machine."""

import re

import sources

# (what it breaks, folders, pattern, files that may). Comments and the content of strings are not searched.
CODE_RULES = [
    ("A-01: randomness comes from crypto/rng only", ("core", "hw", "app"),
     r"\b(?:mt19937\w*|minstd_rand0?|default_random_engine|random_device|knuth_b|ranlux\w+|shuffle_order_engine|mersenne_twister_engine"
     r"|linear_congruential_engine|[delmnj]rand48|s?rand48|rand_r|srandom|arc4random\w*|QRandomGenerator|RAND_(?:priv_)?bytes\w*)\b"
     # As a call only: a member or a function of our own may bear the name.
     r"|(?:^|[;{}(=,!&|+\-*/%<?~^]|\breturn\b|[>:]\s)\s*(?:std\s*::\s*)?s?rand(?:om)?\s*\(", ()),
    ("A-01: randomness comes from crypto/rng only", ("core", "hw", "app"), r"\brandombytes_\w+|\bgetrandom\b|\bgetentropy\b",
     ("core/crypto/rng.cpp",)),
    ("A-18: no floating point near money", ("core/bitcoin", "core/signing", "core/wallet", "core/evm", "core/tron"),
     r"\b(?:float|double|long\s+double)\b|(?<![\w.])\d+\.\d+|\bstd::sto[df]\b|\bstrto[df]\b", ()),
    ("A-20: text is shown plain", ("ui", "app"),
     r"Qt::(?:RichText|AutoText|MarkdownText)|\b(?:setHtml|insertHtml|appendHtml|setMarkdown|setOpenExternalLinks)\b"
     r"|\bQ(?:MessageBox|ErrorMessage|TextBrowser|ToolTip)\b", ()),
    ("A-20: labels are made by ui/widgets, which makes them plain", ("ui", "app"), r"\bnew\s+QLabel\b|\bQLabel\s*[({]|\bQLabel\s+\w+\s*[;({]",
     ("ui/widgets/",)),
    ("A-20: a tool tip is a tr() text or a key, or set by ui/widgets, which makes it plain", ("ui", "app"),
     r"\bsetToolTip\s*\(\s*(?!tr\(|QString\(\)|[^;]*QKeySequence::NativeText\)\);)", ("ui/widgets/",)),
    ("house rule: connect by pointer to member", ("ui", "app"), r"\b(?:SIGNAL|SLOT)\s*\(", ()),
]

# Searched in the whole text of every file.
PLACES = re.compile(
    r"(?<![\w}])/(?:root|work/main|work/shared)/|/home/(?!user\b)[a-z]\w*/|(?:registry|proxy|mirror|pypi|files)\.[\w-]+\.(?:org|com|io|net)\b"
    r"|deb\.debian" r"\.org|archive\.ubuntu" r"\.com|snapshot\.debian" r"\.org")
TEXT_SUFFIXES = ("", ".cpp", ".h", ".c", ".py", ".sh", ".txt", ".cmake", ".json", ".md", ".yml", ".in", ".ts", ".xml", ".sql", ".1", ".def", ".qrc")


def check_code(path, text):
    code = sources.without_comments(text)
    problems = []
    for rule, folders, pattern, allowed in CODE_RULES:
        if path.startswith(tuple(folder + "/" for folder in folders)) and not (allowed and path.startswith(allowed)):
            problems += [f"{place}: {rule}: {match.group().strip()}" for place, match in sources.matches(path, re.compile(pattern, re.MULTILINE), code)]
    return problems


def check_places(path, text):
    return [f"{place}: names a place of one machine or network: {match.group()}"
            for place, match in sources.matches(path, PLACES, text)]


def main():
    code = sources.files("core", "hw", "app", "ui")
    problems = [problem for path in code for problem in check_code(path, sources.read(path))]
    texts = [path for path in sources.files(".", suffixes=TEXT_SUFFIXES) if not path.startswith("tests/lint/")]
    for path in texts:
        with open(f"{sources.ROOT}/{path}", "rb") as file:
            content = file.read()
        if b"\0" not in content:
            problems += check_places(path, content.decode("utf-8", "replace"))
    sources.finish(problems, f"{len(code)} sources and {len(texts)} files hold nothing forbidden")


if __name__ == "__main__":
    main()
