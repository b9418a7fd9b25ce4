"""The desktop programs load nothing that was planted and are closed to other processes: requirements A-26 and A-28."""

import os
import re
import shutil
import tempfile

from framework import intruder, suite
from framework.desktop import Desktop

programs = [Desktop("SANDYK_DESKTOP"), Desktop("SANDYK_SIGNER")]
PLUGIN_FOLDERS = ("platforms", "styles", "imageformats", "platformthemes", "platforminputcontexts", "iconengines", "generic")


def some_library(name):
    with open("/proc/self/maps", encoding="ascii") as file:
        return re.search(rf"(/\S*/{name})", file.read()).group(1)


def plant(folder):
    """A folder as Qt would want it, with a library in every place; what it is does not matter, opening it is too much."""
    library = some_library(r"libc\.so\.6")
    for name in PLUGIN_FOLDERS:
        for place in (os.path.join(folder, name), os.path.join(folder, "plugins", name)):
            os.makedirs(place, exist_ok=True)
            for plugin in ("libqoffscreen.so", "libqevil.so"):
                shutil.copy(library, os.path.join(place, plugin))
    with open(os.path.join(folder, "qt.conf"), "w", encoding="ascii") as file:
        file.write(f"[Paths]\nPlugins = {folder}\n")


def opened(program, folder, cwd, **environment):
    """Lines of the trace that name the planted folder, or a plugin by a relative path."""
    trace = os.path.join(folder + "-trace")
    before = ["strace", "-f", "-qq", "-e", "trace=file", "-o", trace]
    done = program.run("--measure-start", before=before, cwd=cwd, **environment)
    assert done.returncode == 0 and "ready" in done.stdout, done
    with open(trace, encoding="ascii", errors="replace") as file:
        lines = file.read().splitlines()
    os.unlink(trace)
    assert any("libqoffscreen" in line for line in lines), "the trace saw no plugin at all"
    calls = [line for line in lines if "execve(" not in line and "chdir(" not in line]
    planted = [line for line in calls if folder + "/" in line or f'"{folder}"' in line]
    relative = [line for line in calls if re.search(r'"(?!/)[^"]*(plugins|platforms|styles|\.so|qt\.conf)[^"]*"', line)]
    return [line for line in planted + relative if "getcwd" not in line]


def test_planted_code_is_refused():
    library = some_library(r"libc\.so\.6")
    for program in programs:
        for variable in ("LD_PRELOAD", "LD_AUDIT"):
            done = program.run("--measure-start", **{variable: library})
            assert done.returncode == 7 and not done.stdout and variable in done.stderr, done
        done = program.run("--measure-start", LD_PRELOAD="")
        assert done.returncode == 0 and "ready" in done.stdout, done


def test_plugins_from_the_environment_are_not_opened():
    suite.need("strace")
    for program in programs:
        with tempfile.TemporaryDirectory(prefix="sandyk-planted-") as folder:
            planted = os.path.join(folder, "planted")
            plant(planted)
            variables = {name: planted for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH", "GTK_PATH",
                                                    "GIO_EXTRA_MODULES", "OPENSSL_MODULES", "ICU_DATA", "GCONV_PATH")}
            variables["QT_QPA_PLATFORM_PLUGIN_PATH"] = os.path.join(planted, "platforms")
            variables["OPENSSL_CONF"] = os.path.join(planted, "qt.conf")
            variables["QT_STYLE_OVERRIDE"] = "evil"
            variables["QT_QPA_PLATFORMTHEME"] = "evil"
            variables["QT_QPA_GENERIC_PLUGINS"] = "evil"
            found = opened(program, planted, None, **variables)
            assert not found, found


def test_plugins_of_the_working_directory_are_not_opened():
    suite.need("strace")
    for program in programs:
        with tempfile.TemporaryDirectory(prefix="sandyk-planted-") as folder:
            planted = os.path.join(folder, "planted")
            plant(planted)
            found = opened(program, planted, planted)
            assert not found, found


def test_other_processes_of_the_user_are_kept_out():
    for program in programs:
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            binary = os.path.join(folder, os.path.basename(program.binary))
            shutil.copy(program.binary, binary)
            os.chmod(binary, 0o755)
            home = os.path.join(folder, "home")
            os.mkdir(home, 0o700)
            if intruder.USER is not None:
                os.chown(home, intruder.USER, intruder.USER)
            process = program.start(binary=binary, user=intruder.USER, HOME=home, XDG_CONFIG_HOME=home, XDG_RUNTIME_DIR=home)
            try:
                intruder.wait_until_closed(process)
                intruder.assert_kept_out(process)
                assert process.poll() is None, process.stderr.read()
            finally:
                process.kill()
                process.communicate()


if __name__ == "__main__":
    suite.run(globals())
