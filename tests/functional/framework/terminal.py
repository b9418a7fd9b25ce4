"""A program with a controlling terminal of its own, for what people type."""

import fcntl
import os
import pty
import select
import subprocess
import termios
import time


class Typist:
    """Runs sandyk-cli on a terminal; `answers` are (text to wait for, line to type)."""

    def __init__(self, cli, *arguments):
        self.master, slave = pty.openpty()

        def become_leader():
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen([cli.binary, "--network", cli.network, *arguments], stdin=slave, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, env=cli.environment(), preexec_fn=become_leader)
        os.close(slave)

    def answer(self, text, line, seconds=30):
        seen, deadline = b"", time.monotonic() + seconds
        while text.encode() not in seen:
            if not select.select([self.master], [], [], max(0, deadline - time.monotonic()))[0]:
                raise AssertionError(f"waited for {text!r}, saw {seen!r}")
            seen += os.read(self.master, 4096)
        os.write(self.master, (line + "\n").encode())
        return seen.decode()

    def end(self):
        out, err = self.process.communicate(timeout=60)
        os.close(self.master)
        return self.process.returncode, out, err
