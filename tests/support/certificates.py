"""Certificates for test servers, made by the openssl program."""

import hashlib
import os
import ssl
import subprocess

CONFIG = """
[ca]
default_ca = own
[own]
database = {folder}/index
new_certs_dir = {folder}
serial = {folder}/serial
default_md = sha256
policy = any
x509_extensions = names
unique_subject = no
[any]
commonName = supplied
[names]
subjectAltName = {names}
"""


def self_signed(folder, name, start="20240101000000Z", end="20451231235959Z", names="DNS:localhost,IP:127.0.0.1"):
    """A server's TLS context and the SHA-256 of its certificate, in hex. Every name gives another key."""
    os.makedirs(folder, exist_ok=True)
    key, request, certificate, config = (os.path.join(folder, f"{name}.{end_}") for end_ in ("key", "csr", "crt", "cnf"))
    with open(config, "w", encoding="ascii") as file:
        file.write(CONFIG.format(folder=folder, names=names))
    open(os.path.join(folder, "index"), "w", encoding="ascii").close()
    with open(os.path.join(folder, "serial"), "w", encoding="ascii") as file:
        file.write("1000\n")
    openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", request,
            "-subj", f"/CN={name}")
    openssl("ca", "-batch", "-config", config, "-selfsign", "-keyfile", key, "-in", request, "-out", certificate,
            "-startdate", start, "-enddate", end, "-notext")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with open(certificate, encoding="ascii") as file:
        der = ssl.PEM_cert_to_DER_cert(file.read())
    return context, hashlib.sha256(der).hexdigest()


def expired(folder, name):
    return self_signed(folder, name, start="20200101000000Z", end="20201231235959Z")


def openssl(*arguments):
    done = subprocess.run(["openssl", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"openssl {arguments[0]}: {done.stderr}")


def authority(folder, name="authority"):
    """A certificate authority: the paths of its certificate and key."""
    os.makedirs(folder, exist_ok=True)
    key, certificate = (os.path.join(folder, f"{name}.{end_}") for end_ in ("key", "crt"))
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", certificate,
            "-days", "3650", "-subj", f"/CN=Sandyk test {name}")
    return certificate, key


def signed(folder, name, by, names="DNS:localhost,IP:127.0.0.1"):
    """A server's TLS context with a certificate that an authority vouches for."""
    key, request, certificate, more = (os.path.join(folder, f"{name}.{end_}") for end_ in ("key", "csr", "crt", "ext"))
    with open(more, "w", encoding="ascii") as file:
        file.write(f"subjectAltName = {names}\n")
    openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", request,
            "-subj", f"/CN={name}")
    openssl("x509", "-req", "-in", request, "-CA", by[0], "-CAkey", by[1], "-CAcreateserial", "-days", "365", "-extfile", more,
            "-out", certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context
