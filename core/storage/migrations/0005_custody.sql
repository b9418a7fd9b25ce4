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
-- Everything that governs the firm. `content`: the canonical bytes of a change (core/custody/change.h); what counts is
-- its signatures, not this row. state: 1 open, 2 adopted, 3 refused, 4 withdrawn or out of time.
CREATE TABLE firm_change (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    hash       BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 11),
    subject    TEXT NOT NULL CHECK (length(subject) <= 64),
    content    BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 4194304),
    state      INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
    settled_at INTEGER
) STRICT;
CREATE INDEX firm_change_subject ON firm_change (kind, subject, state, id);

CREATE TABLE firm_vote (
    change_id INTEGER NOT NULL REFERENCES firm_change (id),
    operator  TEXT NOT NULL CHECK (length(operator) BETWEEN 1 AND 32),
    accept    INTEGER NOT NULL CHECK (accept IN (0, 1)),
    reason    TEXT NOT NULL CHECK (length(reason) <= 1000),
    time      INTEGER NOT NULL CHECK (time >= 0),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (change_id, operator)
) STRICT, WITHOUT ROWID;

-- An operator's signing key, wrapped under a key of the operator's own password.
CREATE TABLE operator_key (
    name       TEXT PRIMARY KEY NOT NULL CHECK (length(name) BETWEEN 1 AND 32),
    slot_id    INTEGER NOT NULL UNIQUE,
    person     TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 64),
    roles      INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 63),
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
    memory_kib INTEGER NOT NULL CHECK (memory_kib BETWEEN 1 AND 4294967295),
    passes     INTEGER NOT NULL CHECK (passes BETWEEN 1 AND 4294967295),
    salt       BLOB NOT NULL CHECK (length(salt) = 16),
    sealed     BLOB NOT NULL CHECK (length(sealed) = 72),
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A-24: the latest times that were seen and that were certain.
CREATE TABLE firm_time (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    last    INTEGER NOT NULL CHECK (last >= 0),
    certain INTEGER NOT NULL CHECK (certain >= 0)
) STRICT;

-- F-14: a key that somebody who left could reach. decision: 0 none yet, 1 rotate, 2 justified.
CREATE TABLE leaver_key (
    operator    TEXT NOT NULL CHECK (length(operator) BETWEEN 1 AND 32),
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 4),
    decision    INTEGER NOT NULL CHECK (decision BETWEEN 0 AND 2),
    reason      TEXT NOT NULL CHECK (length(reason) <= 1000),
    decided_by  TEXT NOT NULL CHECK (length(decided_by) <= 32),
    decided_at  INTEGER NOT NULL,
    PRIMARY KEY (operator, fingerprint)
) STRICT, WITHOUT ROWID;

-- clients. Nothing personal stands here: names and documents are in client_record, which retention may erase.
-- state: 1 entered, 2 approved, 3 closed. risk: 1 low, 2 medium, 3 high.
CREATE TABLE client (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    number        TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 3 AND 20),
    kind          INTEGER NOT NULL CHECK (kind IN (1, 2)),
    state         INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    risk          INTEGER NOT NULL CHECK (risk BETWEEN 1 AND 3),
    revision      INTEGER NOT NULL CHECK (revision >= 0),
    identified_at INTEGER,
    ended_at      INTEGER
) STRICT;

-- One revision of a client's identification. `content` and `salt` are null once retention has erased them; the
-- commitment stays. Signatures are of the officers over recordStatement().
CREATE TABLE client_record (
    client_id         INTEGER NOT NULL REFERENCES client (id),
    revision          INTEGER NOT NULL CHECK (revision >= 1),
    content           TEXT CHECK (length(content) BETWEEN 2 AND 1048576),
    salt              BLOB CHECK (length(salt) = 32),
    commitment        BLOB NOT NULL CHECK (length(commitment) = 32),
    entered_by        TEXT NOT NULL,
    entered_at        INTEGER NOT NULL,
    entered_signature BLOB NOT NULL CHECK (length(entered_signature) = 64),
    -- 0 waits, 1 approved, 2 refused
    verdict           INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 2),
    judged_by         TEXT,
    judged_at         INTEGER,
    judged_reason     TEXT,
    judged_signature  BLOB CHECK (length(judged_signature) = 64),
    PRIMARY KEY (client_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_freeze (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id       INTEGER NOT NULL REFERENCES client (id),
    reason          TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    frozen_by       TEXT NOT NULL,
    frozen_at       INTEGER NOT NULL,
    lift_ordered_at INTEGER,
    proposed_by     TEXT,
    proposed_at     INTEGER,
    lifted_by       TEXT,
    lifted_at       INTEGER
) STRICT;
CREATE INDEX client_freeze_open ON client_freeze (client_id) WHERE lifted_at IS NULL;

-- A suspicious operation. The text may name people: it is kept like a client's record.
CREATE TABLE client_case (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    request_id INTEGER,
    content    TEXT CHECK (length(content) BETWEEN 1 AND 65536),
    opened_by  TEXT NOT NULL,
    opened_at  INTEGER NOT NULL,
    closed_by  TEXT,
    closed_at  INTEGER,
    outcome    TEXT
) STRICT;
CREATE INDEX client_case_open ON client_case (client_id) WHERE closed_at IS NULL;

-- wallets of the firm: a projection of the adopted changes of kind 8, for lists and sums.
CREATE TABLE firm_wallet (
    wallet_id INTEGER PRIMARY KEY REFERENCES wallet (id),
    code      TEXT NOT NULL UNIQUE CHECK (length(code) = 16),
    owner     TEXT NOT NULL CHECK (length(owner) BETWEEN 1 AND 20),
    tier      INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 3),
    asset     TEXT NOT NULL CHECK (length(asset) BETWEEN 1 AND 20)
) STRICT;
CREATE INDEX firm_wallet_owner ON firm_wallet (owner);

-- What a wallet held when it was last counted (reconciliation, or when a request was made).
CREATE TABLE firm_position (
    wallet_id INTEGER PRIMARY KEY REFERENCES firm_wallet (wallet_id),
    amount    INTEGER NOT NULL CHECK (amount >= 0),
    height    INTEGER NOT NULL CHECK (height >= 0),
    time      INTEGER NOT NULL
) STRICT;

-- the whitelist: a projection of the adopted changes of kind 7. `label` may name somebody and stays on the desk.
CREATE TABLE firm_listing (
    id        TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    client    TEXT NOT NULL,
    network   TEXT NOT NULL,
    address   TEXT NOT NULL,
    label     TEXT NOT NULL CHECK (length(label) <= 200),
    UNIQUE (client, network, address)
) STRICT, WITHOUT ROWID;
-- Proofs of control that were asked for; each is used once.
CREATE TABLE firm_challenge (
    nonce   TEXT PRIMARY KEY NOT NULL CHECK (length(nonce) = 32),
    text    TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    used_at INTEGER
) STRICT, WITHOUT ROWID;

-- requests. `content`: canonical bytes that the initiator signed. state: 1 pending, 2 approved, 3 signed, 4 sent,
-- 5 reconciled, 6 refused, 7 expired, 8 cancelled.
CREATE TABLE request (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    hash        BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    content     BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 65536),
    signature   BLOB NOT NULL CHECK (length(signature) = 64),
    psbt        BLOB NOT NULL CHECK (length(psbt) BETWEEN 1 AND 67108864),
    signed_psbt BLOB CHECK (length(signed_psbt) BETWEEN 1 AND 67108864),
    state       INTEGER NOT NULL CHECK (state BETWEEN 1 AND 8),
    -- for lists and window sums; the signed content is compared with them when it counts
    client      TEXT NOT NULL,
    wallet      TEXT NOT NULL,
    asset       TEXT NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount >= 0),
    fiat        INTEGER CHECK (fiat >= 0),
    created_at  INTEGER NOT NULL,
    initiator   TEXT NOT NULL,
    txid        BLOB NOT NULL CHECK (length(txid) = 32)
) STRICT;
CREATE INDEX request_time ON request (created_at);
CREATE INDEX request_client ON request (client, created_at);

CREATE TABLE request_approval (
    request_id INTEGER NOT NULL REFERENCES request (id),
    operator   TEXT NOT NULL CHECK (length(operator) BETWEEN 1 AND 32),
    content    BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 4096),
    signature  BLOB NOT NULL CHECK (length(signature) = 64),
    time       INTEGER NOT NULL,
    PRIMARY KEY (request_id, operator)
) STRICT, WITHOUT ROWID;

CREATE TABLE request_step (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES request (id),
    state      INTEGER NOT NULL CHECK (state BETWEEN 1 AND 8),
    act        TEXT NOT NULL CHECK (length(act) BETWEEN 1 AND 40),
    actor      TEXT NOT NULL,
    time       INTEGER NOT NULL,
    note       TEXT NOT NULL CHECK (length(note) <= 1000)
) STRICT;
CREATE INDEX request_step_request ON request_step (request_id);

-- the offline signer: which firm it signs for, what it has signed, which coins are spent, who is frozen.
CREATE TABLE signer_firm (
    only       INTEGER PRIMARY KEY CHECK (only = 1),
    firm       BLOB NOT NULL CHECK (length(firm) = 16),
    genesis    BLOB NOT NULL CHECK (length(genesis) = 32),
    log_key    TEXT NOT NULL CHECK (length(log_key) BETWEEN 1 AND 400),
    checkpoint TEXT NOT NULL CHECK (length(checkpoint) BETWEEN 1 AND 65536)
) STRICT;
CREATE TABLE signer_signed (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    txid    BLOB NOT NULL UNIQUE CHECK (length(txid) = 32),
    request BLOB NOT NULL CHECK (length(request) = 32),
    client  TEXT NOT NULL,
    wallet  TEXT NOT NULL,
    asset   TEXT NOT NULL,
    amount  INTEGER NOT NULL CHECK (amount >= 0),
    fiat    INTEGER CHECK (fiat >= 0),
    time    INTEGER NOT NULL
) STRICT;
CREATE TABLE signer_spent (
    outpoint TEXT PRIMARY KEY NOT NULL CHECK (length(outpoint) BETWEEN 66 AND 75),
    txid     BLOB NOT NULL CHECK (length(txid) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE signer_freeze (
    subject TEXT PRIMARY KEY NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
    time    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
