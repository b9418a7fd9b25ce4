#!/usr/bin/env python3
"""Every source is formatted with clang-format 14 (./dev format); other versions differ in details, so they do not judge."""

import re
import shutil
import subprocess

import sources

VERSION = "14"


def formatter():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", answer):
                return program
    return None


def main():
    program = formatter()
    if not program:
        sources.skip(f"there is no clang-format {VERSION}")
    paths = sources.files("core", "hw", "app", "ui", "tests")
    done = subprocess.run([program, "--dry-run", *paths], cwd=sources.ROOT, capture_output=True, text=True, check=True)
    unformatted = sorted(set(re.findall(r"^(\S+?):\d+:\d+: ", done.stderr, re.MULTILINE)))
    sources.finish([f"{path}: not formatted, run ./dev format" for path in unformatted], f"{len(paths)} files are formatted")


if __name__ == "__main__":
    main()
