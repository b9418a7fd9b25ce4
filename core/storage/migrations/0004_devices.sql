-- Hardware wallets. What a device is known by: the seed in it, its maker and its model.
CREATE TABLE device (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 4),
    vendor      TEXT NOT NULL CHECK (length(vendor) BETWEEN 1 AND 64),
    model       TEXT NOT NULL CHECK (length(model) BETWEEN 1 AND 64),
    name        TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 64),
    first_seen  INTEGER NOT NULL,
    last_seen   INTEGER NOT NULL,
    UNIQUE (fingerprint, vendor, model)
) STRICT;

-- Extended public keys of the masters that were met: later connections are checked against them.
CREATE TABLE device_master (
    vendor TEXT NOT NULL CHECK (length(vendor) BETWEEN 1 AND 64),
    xpub   TEXT NOT NULL CHECK (length(xpub) BETWEEN 1 AND 120),
    PRIMARY KEY (vendor, xpub)
) STRICT, WITHOUT ROWID;

CREATE TABLE device_firmware (
    device_id  INTEGER NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    version    TEXT NOT NULL CHECK (length(version) BETWEEN 1 AND 64),
    first_seen INTEGER NOT NULL,
    PRIMARY KEY (device_id, version)
) STRICT, WITHOUT ROWID;

-- What a device gave when it registered a wallet, and wants to see again (Ledger: 32 bytes of HMAC).
CREATE TABLE device_registration (
    wallet_id   INTEGER NOT NULL REFERENCES wallet (id) ON DELETE CASCADE,
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 4),
    vendor      TEXT NOT NULL CHECK (length(vendor) BETWEEN 1 AND 64),
    name        TEXT NOT NULL CHECK (length(name) <= 64),
    proof       BLOB NOT NULL CHECK (length(proof) <= 1024),
    made_at     INTEGER NOT NULL,
    PRIMARY KEY (wallet_id, fingerprint, vendor)
) STRICT, WITHOUT ROWID;

-- Our own key for encrypted lines to the devices of a vendor, and the keys of those that the person has paired.
CREATE TABLE pairing_secret (
    vendor TEXT PRIMARY KEY NOT NULL CHECK (length(vendor) BETWEEN 1 AND 64),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE paired_device (
    vendor    TEXT NOT NULL CHECK (length(vendor) BETWEEN 1 AND 64),
    key       BLOB NOT NULL CHECK (length(key) BETWEEN 1 AND 128),
    paired_at INTEGER NOT NULL,
    PRIMARY KEY (vendor, key)
) STRICT, WITHOUT ROWID;

-- The key register: who holds which key, on what, where, and how it was made.
CREATE TABLE key_record (
    fingerprint BLOB PRIMARY KEY NOT NULL CHECK (length(fingerprint) = 4),
    vendor      TEXT NOT NULL CHECK (length(vendor) <= 64),
    model       TEXT NOT NULL CHECK (length(model) <= 64),
    firmware    TEXT NOT NULL CHECK (length(firmware) <= 64),
    serial      TEXT NOT NULL CHECK (length(serial) <= 64),
    making      TEXT NOT NULL CHECK (making IN ('unknown', 'device', 'dice', 'software', 'imported')),
    holder      TEXT NOT NULL CHECK (length(holder) <= 100),
    place       TEXT NOT NULL CHECK (length(place) <= 100),
    made_on     TEXT NOT NULL CHECK (length(made_on) IN (0, 10)),
    expires_on  TEXT NOT NULL CHECK (length(expires_on) IN (0, 10)),
    note        TEXT NOT NULL CHECK (length(note) <= 500)
) STRICT, WITHOUT ROWID;
