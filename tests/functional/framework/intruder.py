"""What another process of the same user can do to a program that keeps secrets."""

import os
import re
import subprocess
import time

# Root may do anything; so another user is taken for the attacker and the victim where the test runs as root.
USER = 65534 if os.getuid() == 0 else None

ATTACK = """
import ctypes, os, sys
pid, libc = int(sys.argv[1]), ctypes.CDLL(None, use_errno=True)
def opens(name):
    try:
        os.close(os.open(f"/proc/{pid}/{name}", os.O_RDONLY)); return True
    except OSError:
        return False
attached = libc.ptrace(16, pid, None, None) == 0
print(int(opens("mem")), int(opens("environ")), int(attached))
"""


def attack(process):
    """Whether it can: read the memory, read the environment, attach as a debugger."""
    done = subprocess.run(["python3", "-c", ATTACK, str(process.pid)], capture_output=True, text=True, check=True, user=USER)
    return [value == "1" for value in done.stdout.split()]


def wait_until_closed(process):
    """The hardening is the first thing that a program does, but it takes a moment."""
    deadline = time.monotonic() + 20
    while not re.search(r"^NoNewPrivs:\s+1$", read(process, "status"), re.MULTILINE):
        assert time.monotonic() < deadline and process.poll() is None, "it never closed itself to others"
        time.sleep(0.02)


def read(process, name):
    with open(f"/proc/{process.pid}/{name}", encoding="ascii") as file:
        return file.read()


def assert_kept_out(process):
    """No memory, no environment, no debugger, no core file; and a plain process shows that the attack is one."""
    with subprocess.Popen(["sleep", "60"], user=USER) as plain:
        try:
            assert attack(plain)[1], "the control shows nothing: even a plain process is closed here"
        finally:
            plain.kill()
    assert attack(process) == [False, False, False]
    assert re.search(r"^Max core file size\s+0\s+0\s", read(process, "limits"), re.MULTILINE)
    # The kernel gives the files of a process that is not dumpable to root.
    assert os.stat(f"/proc/{process.pid}/mem").st_uid == 0
