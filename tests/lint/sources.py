"""What every lint needs: the list of the project's files, and C++ text without comments or strings."""

import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SKIPPED = 77  # the SKIP_RETURN_CODE of ctest

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)"""
    r"""|(?P<raw>R"(?P<mark>[^()\\ ]{0,16})\(.*?\)(?P=mark)")"""
    r"""|(?P<string>"(?:\\.|[^"\\\n])*")"""
    r"""|(?P<char>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')""",
    re.DOTALL)


def files(*folders, suffixes=(".cpp", ".h")):
    """Paths, relative to the root, of the files that git tracks or would track."""
    listing = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *folders],
                             capture_output=True, check=True)
    paths = {path for path in listing.stdout.decode().split("\0") if path.endswith(tuple(suffixes))}
    return sorted(path for path in paths if os.path.isfile(os.path.join(ROOT, path)))


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8", errors="replace") as file:
        return file.read()


def without_comments(text, keep_strings=False):
    """The same text, line for line, with comments (and the content of strings) blanked out."""
    def blank(match):
        token = match.group()
        if match.lastgroup != "comment" and match.group("comment") is None:
            if keep_strings:
                return token
            return '""' + "\n" * token.count("\n")
        return re.sub(r"[^\n]", " ", token)
    return TOKEN.sub(blank, text)


def matches(path, pattern, text):
    """("path:line", match) for each match of a pattern."""
    for match in re.finditer(pattern, text):
        yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}", match


def finish(problems, passed):
    """Prints what is wrong and ends the process."""
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(f"{len(problems)} problem(s)")
    print(passed)
    sys.exit(0)


def skip(reason):
    print(f"SKIPPED: {reason.upper()}")
    sys.exit(SKIPPED)
