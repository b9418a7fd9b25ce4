#!/usr/bin/env python3
"""A file ends when its story does: 600 lines at most for a source, 250 for a header."""

import sources

LIMITS = {".cpp": 600, ".h": 250}
# Tables of data, not code.
TABLES = set()


def check(path, text):
    limit = next(limit for suffix, limit in LIMITS.items() if path.endswith(suffix))
    lines = text.count("\n")
    return [f"{path}: {lines} lines, at most {limit}"] if lines > limit and path not in TABLES else []


def main():
    paths = sources.files("core", "hw", "app", "ui", "tests")
    problems = [problem for path in paths for problem in check(path, sources.read(path))]
    problems += [f"{path}: listed as a table, but there is no such file" for path in TABLES - set(paths)]
    sources.finish(problems, f"{len(paths)} files are short enough")


if __name__ == "__main__":
    main()
