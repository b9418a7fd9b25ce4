"""Runs the test functions of one file, and skips aloud what this machine cannot do."""

import os
import shutil
import sys
import time
import traceback

SKIPPED = 77  # the SKIP_RETURN_CODE of ctest


def need(tool):
    """tool: "node", "kernel" or a program such as "electrum". Leaves the process as skipped, or as failed if SANDYK_REQUIRE names it."""
    suite, there = {
        "node": ("regtest", os.access(os.environ.get("SANDYK_BITCOIND", ""), os.X_OK)),
        "kernel": ("hid-vm", os.path.exists(os.path.join(os.environ.get("SANDYK_KERNEL", ""), "vmlinuz"))),
    }.get(tool, (tool, shutil.which(tool)))
    if there:
        return
    required = suite in os.environ.get("SANDYK_REQUIRE", "").split(",")
    print(f"{'REQUIRED AND MISSING' if required else 'SKIPPED'}: {tool.upper()} IS NOT ON THIS MACHINE", flush=True)
    sys.exit(1 if required else SKIPPED)


def run(module_globals):
    """Calls every function test_* of a module in the order of the file; ends the process with 0 or 1.

    Names on the command line select tests.
    """
    tests = {name: function for name, function in module_globals.items() if name.startswith("test_") and callable(function)}
    chosen = sys.argv[1:] or list(tests)
    failed = []
    for name in chosen:
        started = time.monotonic()
        try:
            tests[name]()
        except Exception:
            traceback.print_exc()
            failed.append(name)
        print(f"{'FAILED' if name in failed else 'passed'}  {name}  {time.monotonic() - started:.1f} s", flush=True)
    if not chosen:
        sys.exit("no tests in this file")
    sys.exit(1 if failed else 0)
