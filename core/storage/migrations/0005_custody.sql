-- audit log
-- One log in a vault; its key signs checkpoints and nothing else.
CREATE TABLE audit_log (
    only         INTEGER PRIMARY KEY CHECK (only = 1),
    origin       TEXT NOT NULL CHECK (length(origin) BETWEEN 1 AND 200),
    signing_seed BLOB NOT NULL CHECK (length(signing_seed) = 32),
    created_at   INTEGER NOT NULL
) STRICT;

-- `nodes`: the hashes of the subtrees that this entry completes, the leaf first (core/audit/merkle_tree.h).
CREATE TABLE audit_entry (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    time     INTEGER NOT NULL,
    content  TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 65536),
    nodes    BLOB NOT NULL CHECK (length(nodes) BETWEEN 32 AND 2048 AND length(nodes) % 32 = 0)
) STRICT;

-- `note`: a signed checkpoint; witnesses' signatures are added to it later.
CREATE TABLE audit_checkpoint (
    size    INTEGER PRIMARY KEY CHECK (size >= 0),
    note    TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 65536),
    reason  TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 64),
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit_witness (
    name     TEXT PRIMARY KEY NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    key      TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 400),
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- An old file was put back: what was known before, and the entry that two officers signed to go on.
CREATE TABLE audit_gap (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    found_at        INTEGER NOT NULL,
    kept_size       INTEGER NOT NULL CHECK (kept_size >= 0),
    kept_root       BLOB NOT NULL CHECK (length(kept_root) = 32),
    seen_note       TEXT NOT NULL CHECK (length(seen_note) BETWEEN 1 AND 65536),
    closed_position INTEGER REFERENCES audit_entry (position) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- the law profile
CREATE TABLE law_profile (
    version     INTEGER PRIMARY KEY CHECK (version >= 1),
    file        TEXT NOT NULL,
    accepted_at INTEGER NOT NULL
) STRICT;

-- What the firm chose where the profile leaves the choice; one JSON text (core/law/settings.h).
CREATE TABLE law_setting (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 2 AND 65536)
) STRICT;

-- Notices that a person has read and accepted: which text, by its hash.
CREATE TABLE law_acceptance (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    notice          TEXT NOT NULL CHECK (length(notice) BETWEEN 1 AND 64),
    profile_version INTEGER NOT NULL,
    language        TEXT NOT NULL CHECK (language IN ('tk', 'ru', 'en')),
    text_hash       BLOB NOT NULL CHECK (length(text_hash) = 32),
    accepted_at     INTEGER NOT NULL
) STRICT;

-- the firm (core/custody)
