-- the books of a firm (core/custody/book.h): what happened to each wallet's coins, by business day. The postings of a
-- closed day do not change; the digest of the day stands in the audit log.
-- kind: 1 deposit, 2 withdrawal, 3 transfer out, 4 transfer in, 5 move out, 6 move in, 7 adjustment.
-- `price`: the adopted change of the price at which the movement is valued.
CREATE TABLE book_posting (
    id        INTEGER PRIMARY KEY,
    day       TEXT NOT NULL CHECK (length(day) = 10),
    wallet_id INTEGER NOT NULL REFERENCES firm_wallet (wallet_id),
    owner     TEXT NOT NULL CHECK (length(owner) BETWEEN 1 AND 20),
    asset     TEXT NOT NULL CHECK (length(asset) BETWEEN 1 AND 20),
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 7),
    txid      BLOB CHECK (length(txid) = 32),
    height    INTEGER NOT NULL CHECK (height >= 0),
    time      INTEGER NOT NULL CHECK (time >= 0),
    amount    INTEGER NOT NULL CHECK (amount <> 0),
    fee       INTEGER NOT NULL CHECK (fee >= 0),
    request   BLOB CHECK (length(request) = 32),
    price     BLOB CHECK (length(price) = 32),
    incident  INTEGER REFERENCES report_incident (id),
    CHECK ((kind = 7) = (txid IS NULL)),
    UNIQUE (wallet_id, txid)
) STRICT;
CREATE INDEX book_posting_day ON book_posting (day);
CREATE INDEX book_posting_owner ON book_posting (owner, day);

-- What a wallet held at the end of a closed day; a row only where something changed.
CREATE TABLE book_position (
    wallet_id INTEGER NOT NULL REFERENCES firm_wallet (wallet_id),
    day       TEXT NOT NULL CHECK (length(day) = 10),
    owner     TEXT NOT NULL CHECK (length(owner) BETWEEN 1 AND 20),
    tier      INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 3),
    asset     TEXT NOT NULL CHECK (length(asset) BETWEEN 1 AND 20),
    amount    INTEGER NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (wallet_id, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX book_position_owner ON book_position (owner, day);

-- Business days. Everything that the day's report says and that may change later stands here as it was.
-- state: 1 differences, 2 balanced, 3 closed. own_wallets, snapshot_wallets: how many were counted from either source;
-- a wallet may be counted from both.
CREATE TABLE report_day (
    day              TEXT PRIMARY KEY NOT NULL CHECK (length(day) = 10),
    state            INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    network          TEXT NOT NULL CHECK (length(network) BETWEEN 1 AND 20),
    height           INTEGER NOT NULL CHECK (height >= 0),
    block_hash       BLOB NOT NULL CHECK (length(block_hash) = 32),
    block_time       INTEGER NOT NULL CHECK (block_time >= 0),
    firm_name        TEXT NOT NULL CHECK (length(firm_name) <= 400),
    currency         TEXT NOT NULL CHECK (length(currency) = 3),
    own_wallets      INTEGER NOT NULL CHECK (own_wallets >= 0),
    snapshot_wallets INTEGER NOT NULL CHECK (snapshot_wallets >= 0),
    snapshot_hash    BLOB CHECK (length(snapshot_hash) = 32),
    differences      INTEGER NOT NULL CHECK (differences >= 0),
    digest           BLOB NOT NULL CHECK (length(digest) = 32),
    reconciled_by    TEXT NOT NULL CHECK (length(reconciled_by) BETWEEN 1 AND 32),
    reconciled_at    INTEGER NOT NULL,
    closed_by        TEXT CHECK (length(closed_by) BETWEEN 1 AND 32),
    closed_at        INTEGER,
    log_index        INTEGER CHECK (log_index >= 0),
    checkpoint_size  INTEGER CHECK (checkpoint_size > 0),
    CHECK ((state = 3) = (closed_by IS NOT NULL AND closed_at IS NOT NULL AND log_index IS NOT NULL AND
                          checkpoint_size IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- The price at which an asset is valued at the end of a day: an adopted change.
CREATE TABLE report_price (
    day    TEXT NOT NULL REFERENCES report_day (day),
    asset  TEXT NOT NULL CHECK (length(asset) BETWEEN 1 AND 20),
    change BLOB NOT NULL CHECK (length(change) = 32),
    PRIMARY KEY (day, asset)
) STRICT, WITHOUT ROWID;

-- F-21: clients' coins at each reconciliation, with the floor and margin of that day in 1/100 %.
CREATE TABLE report_cold (
    day    TEXT NOT NULL REFERENCES report_day (day),
    asset  TEXT NOT NULL CHECK (length(asset) BETWEEN 1 AND 20),
    cold   INTEGER NOT NULL CHECK (cold >= 0),
    total  INTEGER NOT NULL CHECK (total >= cold),
    floor  INTEGER NOT NULL CHECK (floor BETWEEN 0 AND 10000),
    margin INTEGER NOT NULL CHECK (margin BETWEEN 0 AND 10000),
    PRIMARY KEY (day, asset)
) STRICT, WITHOUT ROWID;

-- F-20: a difference of one smallest unit or more. `chain`: what the first source counted, `second`: another one.
-- `hint`: ids of transactions that no request explains. The log holds the salted commitment to the reason.
CREATE TABLE report_incident (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    day         TEXT NOT NULL CHECK (length(day) = 10),
    wallet_id   INTEGER NOT NULL REFERENCES firm_wallet (wallet_id),
    books       INTEGER NOT NULL,
    chain       INTEGER NOT NULL CHECK (chain >= 0),
    second      INTEGER CHECK (second >= 0),
    height      INTEGER NOT NULL CHECK (height >= 0),
    hint        TEXT NOT NULL CHECK (length(hint) <= 4096),
    opened_by   TEXT NOT NULL CHECK (length(opened_by) BETWEEN 1 AND 32),
    opened_at   INTEGER NOT NULL,
    resolved_by TEXT CHECK (length(resolved_by) BETWEEN 1 AND 32),
    resolved_at INTEGER,
    reason      TEXT CHECK (length(reason) BETWEEN 1 AND 1000),
    salt        BLOB CHECK (length(salt) = 32),
    is_adjusted INTEGER NOT NULL DEFAULT 0 CHECK (is_adjusted IN (0, 1)),
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL) AND (resolved_by IS NULL) = (reason IS NULL))
) STRICT;
CREATE INDEX report_incident_open ON report_incident (day, wallet_id) WHERE resolved_at IS NULL;

-- Signed files that were made: which, of what period, and the digest of their content.
CREATE TABLE report_made (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20),
    subject   TEXT NOT NULL CHECK (length(subject) <= 20),
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day  TEXT NOT NULL CHECK (length(last_day) = 10),
    digest    BLOB NOT NULL CHECK (length(digest) = 32),
    made_by   TEXT NOT NULL CHECK (length(made_by) BETWEEN 1 AND 32),
    made_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX report_made_period ON report_made (kind, last_day);

-- Reconciliation looks for the request of a transaction.
CREATE INDEX request_txid ON request (txid);
