-- Screening (core/custody/screening.h). `file`: the signed list as it was imported; it is verified each time it is used.
CREATE TABLE screening_list (
    source      TEXT PRIMARY KEY NOT NULL CHECK (length(source) BETWEEN 1 AND 32),
    version     INTEGER NOT NULL CHECK (version >= 1),
    issued_at   INTEGER NOT NULL CHECK (issued_at >= 0),
    published   TEXT NOT NULL CHECK (length(published) = 10),
    parties     INTEGER NOT NULL CHECK (parties >= 1),
    file        TEXT NOT NULL CHECK (length(file) BETWEEN 2 AND 16777216),
    imported_at INTEGER NOT NULL,
    imported_by TEXT NOT NULL CHECK (length(imported_by) <= 32)
) STRICT, WITHOUT ROWID;

-- A match that an officer has to look at. `subject`: a client's number or an address; nothing personal. `place`: which
-- part of it matched. `digest`: of the party as it was listed and the revision of the client. decision: 0 open,
-- 1 cleared, 2 confirmed; the signature is the officer's.
CREATE TABLE screening_hit (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    subject    TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
    source     TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 32),
    party      TEXT NOT NULL CHECK (length(party) BETWEEN 1 AND 64),
    listed     TEXT NOT NULL CHECK (length(listed) <= 1000),
    place      TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    digest     BLOB NOT NULL CHECK (length(digest) = 32),
    list_at    INTEGER NOT NULL,
    found_at   INTEGER NOT NULL,
    decision   INTEGER NOT NULL DEFAULT 0 CHECK (decision BETWEEN 0 AND 2),
    reason     TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
    decided_by TEXT NOT NULL DEFAULT '' CHECK (length(decided_by) <= 32),
    decided_at INTEGER,
    signature  BLOB CHECK (length(signature) = 64),
    UNIQUE (subject, source, party, digest)
) STRICT;
CREATE INDEX screening_hit_open ON screening_hit (decision) WHERE decision = 0;

-- Bundles between desks (core/custody/bundle.h): this desk's own keys, and what was taken in or given out.
CREATE TABLE desk_key (
    only         INTEGER PRIMARY KEY CHECK (only = 1),
    name         TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 32),
    signing_seed BLOB NOT NULL CHECK (length(signing_seed) = 32),
    box_secret   BLOB NOT NULL CHECK (length(box_secret) = 32),
    made_at      INTEGER NOT NULL
) STRICT;
-- log_size: where the main desk's log stood, as a bundle that went out says or as the answer that came back has seen.
CREATE TABLE desk_bundle (
    id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 32),
    direction INTEGER NOT NULL CHECK (direction IN (1, 2)),
    peer      TEXT NOT NULL CHECK (length(peer) BETWEEN 1 AND 32),
    number    INTEGER NOT NULL CHECK (number >= 1),
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    log_size  INTEGER NOT NULL CHECK (log_size >= 0),
    time      INTEGER NOT NULL,
    UNIQUE (direction, peer, number)
) STRICT, WITHOUT ROWID;
-- Requests that came to this desk to be approved or signed here.
CREATE TABLE desk_inbox (
    request BLOB PRIMARY KEY NOT NULL CHECK (length(request) = 32),
    peer    TEXT NOT NULL CHECK (length(peer) BETWEEN 1 AND 32),
    package TEXT NOT NULL CHECK (length(package) BETWEEN 2 AND 67108864),
    time    INTEGER NOT NULL,
    answer  TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 32)
) STRICT, WITHOUT ROWID;

-- Officers who signed the report of a gap (core/custody/gap.h), until a second one closes it.
CREATE TABLE gap_signature (
    gap_id    INTEGER NOT NULL REFERENCES audit_gap (id),
    operator  TEXT NOT NULL CHECK (length(operator) BETWEEN 1 AND 32),
    note      TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 1000),
    time      INTEGER NOT NULL CHECK (time >= 0),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (gap_id, operator)
) STRICT, WITHOUT ROWID;
