-- What belongs to the vault itself: its id, the last header that was written.
CREATE TABLE fact (
    key   TEXT PRIMARY KEY NOT NULL,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- `sealed` is encrypted a second time, under the seed key that only a password unwraps.
CREATE TABLE seed (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    name                TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
    kind                INTEGER NOT NULL CHECK (kind IN (1, 2)),
    words               INTEGER NOT NULL CHECK (words IN (0, 12, 15, 18, 21, 24)),
    fingerprint         BLOB NOT NULL UNIQUE CHECK (length(fingerprint) = 4),
    sealed              BLOB NOT NULL,
    created_at          INTEGER NOT NULL,
    backup_confirmed_at INTEGER
) STRICT;

CREATE TABLE passphrase_fingerprint (
    seed_id     INTEGER NOT NULL REFERENCES seed (id) ON DELETE CASCADE,
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 4),
    PRIMARY KEY (seed_id, fingerprint)
) STRICT, WITHOUT ROWID;

CREATE TABLE wallet (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    name                TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
    network             TEXT NOT NULL CHECK (network IN ('main', 'test', 'signet', 'regtest')),
    descriptor          TEXT NOT NULL CHECK (length(descriptor) BETWEEN 1 AND 20000),
    next_receive        INTEGER NOT NULL DEFAULT 0 CHECK (next_receive BETWEEN 0 AND 2147483648),
    next_change         INTEGER NOT NULL DEFAULT 0 CHECK (next_change BETWEEN 0 AND 2147483648),
    created_at          INTEGER NOT NULL,
    backup_confirmed_at INTEGER,
    is_watch_only       INTEGER NOT NULL CHECK (is_watch_only IN (0, 1)),
    UNIQUE (network, descriptor)
) STRICT;

-- BIP329: type "addr" or "tx", and what it speaks of.
CREATE TABLE label (
    type      TEXT NOT NULL,
    reference TEXT NOT NULL,
    label     TEXT NOT NULL,
    PRIMARY KEY (type, reference)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    time  INTEGER NOT NULL,
    kind  TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;
