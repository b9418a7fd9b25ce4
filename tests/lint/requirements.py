#!/usr/bin/env python3
"""Every test that the README names as the proof of a requirement exists, and every requirement is a known id."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADING = "## Requirements met"


def gtest_names():
    names = set()
    for source in (ROOT / "tests" / "unit").rglob("*.cpp"):
        names.update(f"{suite}.{name}" for suite, name in
                     re.findall(r"^TEST(?:_[FP])?\(\s*(\w+),\s*(\w+)\)", source.read_text(encoding="utf-8"), re.MULTILINE))
    return names


def exists(name, gtests):
    if name.endswith(".py"):
        return any((ROOT / "tests" / folder / name).exists() for folder in ("functional", "lint", "hidvm"))
    if name.endswith(".cpp"):
        return (ROOT / "tests" / "crash" / name).exists()
    if name.startswith("tst_"):
        source, _, slot = name.partition("::")
        path = ROOT / "tests" / "gui" / f"{source}.cpp"
        return path.exists() and (not slot or re.search(rf"\b{slot}\(", path.read_text(encoding="utf-8")) is not None)
    return name in gtests or (name.endswith(".*") and any(each.startswith(name[:-1]) for each in gtests))


def check(readme, has_test):
    """The rows of the table and what is wrong with them."""
    section = readme.partition(HEADING)[2].partition("\n## ")[0]
    rows = re.findall(r"^\| ([AIFO]-\d\d)(?: [^|]*)? \| (.+) \|$", section, re.MULTILINE)
    problems = [] if rows else [f"the README has no table under \"{HEADING}\""]
    seen = set()
    for requirement, proof in rows:
        named = re.findall(r"`([^`]+)`", proof)
        if not named:
            problems.append(f"{requirement}: no test is named")
        if requirement in seen:
            problems.append(f"{requirement} has two rows")
        seen.add(requirement)
        problems += [f"{requirement}: there is no test {name}" for name in named if not has_test(name)]
    return rows, problems


def main():
    gtests = gtest_names()
    rows, problems = check((ROOT / "README.md").read_text(encoding="utf-8"), lambda name: exists(name, gtests))
    for problem in problems:
        print(problem)
    print(f"{len(rows)} requirements, {len(problems)} problem(s)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
