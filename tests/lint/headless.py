#!/usr/bin/env python3
"""Configures the headless preset and looks for any Qt in it. usage: headless.py SCRATCH-FOLDER"""

import os
import re
import shutil
import subprocess
import sys

import sources


def main():
    folder = os.path.abspath(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cmake", "--preset", "headless", "-B", folder, "-DSANDYK_TESTS=OFF"], cwd=sources.ROOT, check=True,
                   stdout=subprocess.DEVNULL)
    problems = []
    for name in ("CMakeCache.txt", "build.ninja"):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            problems += [f"{name}: {line.strip()[:160]}" for line in file if re.search(r"Qt[56]|libQt", line)]
    with open(os.path.join(folder, "build.ninja"), encoding="utf-8") as file:
        if "sandyk-cli" not in file.read():
            problems.append("the headless preset does not build sandyk-cli")
    shutil.rmtree(folder)
    sources.finish(problems, "the headless preset finds and links no Qt")


if __name__ == "__main__":
    main()
