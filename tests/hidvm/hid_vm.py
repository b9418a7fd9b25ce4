"""Boots Debian's kernel in qemu (no KVM), with this machine's files read-only below, and runs guest.py in it.

The devices that sandyk-cli meets there are USB devices of that kernel. Needs the folder of tools/fetch-kernel in SANDYK_KERNEL.
"""

import glob
import gzip
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "functional"))

from framework import suite  # noqa: E402

MEMORY_MB = 768
LIMIT_SECONDS = 280
END = "HID-VM ENDED WITH"

INIT = """#!/busybox sh
/busybox mkdir -p /proc /sys /dev /host /over /whole
/busybox mount -t proc none /proc
/busybox mount -t sysfs none /sys
/busybox mount -t devtmpfs none /dev
for module in /modules/*.ko; do
    case $module in *dummy_hcd.ko) options=num=2 ;; *) options= ;; esac
    /busybox insmod $module $options || echo "no module $module"
done
/busybox mount -t 9p -o trans=virtio,version=9p2000.L,msize=512000,cache=loose,ro host /host
/busybox mount -t tmpfs none /over
/busybox mkdir /over/upper /over/work
/busybox mount -t overlay -o lowerdir=/host,upperdir=/over/upper,workdir=/over/work none /whole
for folder in proc sys dev; do /busybox mount --bind /$folder /whole/$folder; done
/busybox mount -t tmpfs -o mode=1777 none /whole/tmp
/busybox mount -t configfs none /whole/sys/kernel/config
/busybox chroot /whole /usr/bin/env -i @ENVIRONMENT@ /usr/bin/python3 @GUEST@
echo "@END@ $?"
echo o > /proc/sysrq-trigger
/busybox sleep 60
"""


def initramfs(folder, kernel):
    """One compressed archive: busybox, the modules and the program that starts everything."""
    root = os.path.join(folder, "initramfs")
    os.makedirs(os.path.join(root, "modules"))
    shutil.copy(shutil.which("busybox"), os.path.join(root, "busybox"))
    for module in glob.glob(os.path.join(kernel, "modules", "*.ko")):
        shutil.copy(module, os.path.join(root, "modules"))
    passed = {name: os.environ[name] for name in ("SANDYK_CLI", "SANDYK_VECTORS", "SANDYK_HID_FRAMES")}
    passed |= {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/tmp", "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}
    text = INIT.replace("@ENVIRONMENT@", " ".join(f"'{name}={value}'" for name, value in passed.items()))
    text = text.replace("@GUEST@", os.path.join(HERE, "guest.py")).replace("@END@", END)
    with open(os.path.join(root, "init"), "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(os.path.join(root, "init"), 0o755)
    names = "\n".join(os.path.relpath(os.path.join(place, name), root)
                      for place, folders, files in os.walk(root) for name in folders + files)
    archive = subprocess.run(["cpio", "-o", "-H", "newc", "--quiet"], cwd=root, input=names.encode(), capture_output=True, check=True)
    path = os.path.join(folder, "initramfs.gz")
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(archive.stdout)
    return path


def main():
    for tool in ("qemu-system-x86_64", "busybox", "cpio", "kernel"):
        suite.need(tool)
    kernel = os.environ["SANDYK_KERNEL"]
    with tempfile.TemporaryDirectory(prefix="sandyk-hid-vm-") as folder:
        machine = subprocess.Popen(
            ["qemu-system-x86_64", "-accel", "tcg,thread=multi", "-smp", "2", "-cpu", "max", "-m", str(MEMORY_MB), "-nodefaults",
             "-no-user-config", "-nographic", "-serial", "stdio", "-no-reboot",
             "-virtfs", "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap",
             "-kernel", os.path.join(kernel, "vmlinuz"), "-initrd", initramfs(folder, kernel),
             "-append", "console=ttyS0 quiet panic=-1"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            output = machine.communicate(timeout=LIMIT_SECONDS)[0].decode(errors="replace")
        except subprocess.TimeoutExpired:
            machine.kill()
            output = machine.communicate()[0].decode(errors="replace")
    print(output)
    sys.exit(0 if f"{END} 0" in output else 1)


if __name__ == "__main__":
    main()
