#!/usr/bin/env python3
"""Every fuzz target is built and has a small committed corpus."""

import os
import re

import sources

LARGEST = 256 * 1024


def main():
    listed = re.findall(r"^sandyk_fuzz\((\w+)", sources.read("tests/fuzz/CMakeLists.txt"), re.MULTILINE)
    written = [re.fullmatch(r"tests/fuzz/fuzz_(\w+)\.cpp", path).group(1) for path in sources.files("tests/fuzz") if "/fuzz_" in path]
    problems = [f"fuzz_{name}.cpp is not in tests/fuzz/CMakeLists.txt" for name in set(written) - set(listed)]
    problems += [f"tests/fuzz/CMakeLists.txt lists {name}, but there is no such source" for name in set(listed) - set(written)]
    for name in listed:
        folder = f"tests/fuzz/corpus/{name}"
        inputs = sources.files(folder, suffixes=("",)) if os.path.isdir(f"{sources.ROOT}/{folder}") else []
        if not inputs:
            problems.append(f"{folder} holds no input")
        problems += [f"{path}: larger than {LARGEST} bytes" for path in inputs if os.path.getsize(f"{sources.ROOT}/{path}") > LARGEST]
    sources.finish(problems, f"{len(listed)} fuzz targets have their corpora")


if __name__ == "__main__":
    main()
