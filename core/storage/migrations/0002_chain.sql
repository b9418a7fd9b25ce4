-- What is known of the chain: sources, headers, transactions, script statuses (core/sync). Networks are numbered as in
-- base/network.h: 0 main, 1 test, 2 signet, 3 regtest.
CREATE TABLE chain_source (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    network     INTEGER NOT NULL CHECK (network BETWEEN 0 AND 3),
    kind        INTEGER NOT NULL CHECK (kind IN (1, 2)),
    host        TEXT NOT NULL CHECK (length(host) BETWEEN 1 AND 255),
    port        INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
    uses_tls    INTEGER NOT NULL CHECK (uses_tls IN (0, 1)),
    pinned      BLOB CHECK (pinned IS NULL OR length(pinned) = 32),
    proxy_host  TEXT NOT NULL CHECK (length(proxy_host) <= 255),
    proxy_port  INTEGER NOT NULL CHECK (proxy_port BETWEEN 0 AND 65535),
    user        TEXT NOT NULL CHECK (length(user) <= 255),
    cookie_file TEXT NOT NULL CHECK (length(cookie_file) <= 4096),
    password    BLOB CHECK (password IS NULL OR length(password) BETWEEN 1 AND 1024),
    is_second   INTEGER NOT NULL CHECK (is_second IN (0, 1)),
    gap_limit   INTEGER NOT NULL CHECK (gap_limit BETWEEN 1 AND 1000),
    UNIQUE (network, is_second)
) STRICT;

-- The start of the window of headers that is kept.
CREATE TABLE chain_anchor (
    network INTEGER PRIMARY KEY CHECK (network BETWEEN 0 AND 3),
    height  INTEGER NOT NULL CHECK (height >= 0 AND height % 2016 = 0),
    hash    BLOB NOT NULL CHECK (length(hash) = 32),
    time    INTEGER NOT NULL CHECK (time BETWEEN 1 AND 4294967295),
    bits    INTEGER NOT NULL CHECK (bits BETWEEN 1 AND 4294967295)
) STRICT;

-- Starts of difficulty periods that were checked once, so that their headers need not be kept.
CREATE TABLE chain_checkpoint (
    network INTEGER NOT NULL CHECK (network BETWEEN 0 AND 3),
    height  INTEGER NOT NULL CHECK (height >= 0 AND height % 2016 = 0),
    hash    BLOB NOT NULL CHECK (length(hash) = 32),
    time    INTEGER NOT NULL CHECK (time BETWEEN 0 AND 4294967295),
    bits    INTEGER NOT NULL CHECK (bits BETWEEN 0 AND 4294967295),
    PRIMARY KEY (network, height)
) STRICT, WITHOUT ROWID;

CREATE TABLE chain_header (
    network INTEGER NOT NULL CHECK (network BETWEEN 0 AND 3),
    height  INTEGER NOT NULL CHECK (height > 0),
    header  BLOB NOT NULL CHECK (length(header) = 80),
    PRIMARY KEY (network, height)
) STRICT, WITHOUT ROWID;

-- Each transaction once, whole: it is the previous transaction of some coin (A-10).
CREATE TABLE chain_tx (
    id         INTEGER PRIMARY KEY,
    txid       BLOB NOT NULL CHECK (length(txid) = 32),
    network    INTEGER NOT NULL CHECK (network BETWEEN 0 AND 3),
    height     INTEGER NOT NULL CHECK (height BETWEEN 0 AND 2147483647),
    position   INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    block_time INTEGER NOT NULL CHECK (block_time >= 0),
    first_seen INTEGER NOT NULL,
    standing   INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 2),
    raw        BLOB NOT NULL CHECK (length(raw) BETWEEN 10 AND 4000000),
    UNIQUE (txid, network)
) STRICT;

CREATE TABLE chain_wallet_tx (
    wallet_id INTEGER NOT NULL REFERENCES wallet (id) ON DELETE CASCADE,
    tx_id     INTEGER NOT NULL REFERENCES chain_tx (id),
    fate      INTEGER NOT NULL CHECK (fate IN (1, 2, 3)),
    PRIMARY KEY (wallet_id, tx_id)
) STRICT, WITHOUT ROWID;

-- Scripts are kept beside their status: deriving ten thousand keys takes longer than opening the vault may.
CREATE TABLE chain_script (
    wallet_id INTEGER NOT NULL REFERENCES wallet (id) ON DELETE CASCADE,
    keychain  INTEGER NOT NULL CHECK (keychain IN (0, 1)),
    position  INTEGER NOT NULL CHECK (position BETWEEN 0 AND 2147483647),
    script    BLOB NOT NULL CHECK (length(script) BETWEEN 1 AND 10000),
    status    BLOB CHECK (status IS NULL OR length(status) IN (0, 16)),
    is_used   INTEGER NOT NULL CHECK (is_used IN (0, 1)),
    PRIMARY KEY (wallet_id, keychain, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE chain_wallet (
    wallet_id        INTEGER PRIMARY KEY REFERENCES wallet (id) ON DELETE CASCADE,
    synced_at        INTEGER,
    cursor_height    INTEGER CHECK (cursor_height IS NULL OR cursor_height >= -1),
    cursor_hash      BLOB CHECK (cursor_hash IS NULL OR length(cursor_hash) = 32),
    searched_receive INTEGER NOT NULL DEFAULT 0 CHECK (searched_receive BETWEEN 0 AND 2147483648),
    searched_change  INTEGER NOT NULL DEFAULT 0 CHECK (searched_change BETWEEN 0 AND 2147483648)
) STRICT;

-- `blocks` 0: the floor below which nothing is relayed.
CREATE TABLE chain_fee (
    network     INTEGER NOT NULL CHECK (network BETWEEN 0 AND 3),
    blocks      INTEGER NOT NULL CHECK (blocks BETWEEN 0 AND 1008),
    sat_per_kvb INTEGER NOT NULL CHECK (sat_per_kvb BETWEEN 0 AND 10000000000),
    time        INTEGER NOT NULL,
    PRIMARY KEY (network, blocks)
) STRICT, WITHOUT ROWID;

CREATE TABLE chain_alert (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    wallet_id INTEGER NOT NULL REFERENCES wallet (id) ON DELETE CASCADE,
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 8),
    time      INTEGER NOT NULL,
    height    INTEGER NOT NULL,
    txid      BLOB CHECK (txid IS NULL OR length(txid) = 32),
    is_read   INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1))
) STRICT;
