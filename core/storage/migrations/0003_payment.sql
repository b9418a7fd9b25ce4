-- Drafts, reserved and frozen coins, the address book, prices, limits (core/wallet).

-- What a payment does is read from its PSBT; `leaving` is what counts against self-set limits.
CREATE TABLE draft (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    wallet_id    INTEGER NOT NULL REFERENCES wallet (id),
    kind         TEXT NOT NULL CHECK (kind IN ('payment', 'bump', 'cancel', 'child')),
    state        TEXT NOT NULL CHECK (state IN ('prepared', 'signed', 'broadcast', 'confirmed', 'abandoned', 'replaced')),
    psbt         BLOB NOT NULL CHECK (length(psbt) BETWEEN 1 AND 67108864),
    txid         BLOB NOT NULL CHECK (length(txid) = 32),
    replaces     BLOB CHECK (replaces IS NULL OR length(replaces) = 32),
    label        TEXT NOT NULL CHECK (length(label) <= 1000),
    purpose      TEXT NOT NULL CHECK (length(purpose) <= 1000),
    created_at   INTEGER NOT NULL,
    signed_at    INTEGER,
    not_before   INTEGER,
    leaving      INTEGER NOT NULL CHECK (leaving BETWEEN 0 AND 2100000000000000),
    accepted_fee INTEGER CHECK (accepted_fee IS NULL OR accepted_fee BETWEEN 0 AND 2100000000000000)
) STRICT;
CREATE INDEX draft_txid ON draft (txid);

CREATE TABLE draft_input (
    draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    txid     BLOB NOT NULL CHECK (length(txid) = 32),
    output   INTEGER NOT NULL CHECK (output BETWEEN 0 AND 4294967295),
    PRIMARY KEY (draft_id, txid, output)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_input_coin ON draft_input (txid, output);

-- The person's own word on a coin; without one the rule of tiny unknown deposits decides (A-23).
CREATE TABLE coin_choice (
    txid   BLOB NOT NULL CHECK (length(txid) = 32),
    output INTEGER NOT NULL CHECK (output BETWEEN 0 AND 4294967295),
    frozen INTEGER NOT NULL CHECK (frozen IN (0, 1)),
    PRIMARY KEY (txid, output)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    network     TEXT NOT NULL CHECK (network IN ('main', 'test', 'signet', 'regtest')),
    address     TEXT NOT NULL CHECK (length(address) BETWEEN 1 AND 120),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    owner       TEXT NOT NULL CHECK (length(owner) <= 1000),
    note        TEXT NOT NULL CHECK (length(note) <= 1000),
    kind        TEXT NOT NULL CHECK (kind IN ('person', 'business', 'exchange', 'own', 'other')),
    first_seen  INTEGER NOT NULL,
    verified_at INTEGER,
    UNIQUE (network, address)
) STRICT;

-- In 1/10,000 of the currency's unit, for one bitcoin.
CREATE TABLE price (
    day      TEXT NOT NULL CHECK (length(day) = 10),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    price    INTEGER NOT NULL CHECK (price >= 0),
    source   TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    PRIMARY KEY (currency, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE self_limit (
    kind          TEXT PRIMARY KEY NOT NULL CHECK (kind IN ('in_force', 'pending')),
    per_payment   INTEGER CHECK (per_payment IS NULL OR per_payment BETWEEN 0 AND 2100000000000000),
    per_day       INTEGER CHECK (per_day IS NULL OR per_day BETWEEN 0 AND 2100000000000000),
    delay_above   INTEGER CHECK (delay_above IS NULL OR delay_above BETWEEN 0 AND 2100000000000000),
    delay_seconds INTEGER NOT NULL CHECK (delay_seconds BETWEEN 0 AND 7776000),
    since         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
