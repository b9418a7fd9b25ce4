-- The travel rule (core/custody/travel_rule.h): the firm's keys towards other providers.
CREATE TABLE travel_rule_key (
    only         INTEGER PRIMARY KEY CHECK (only = 1),
    signing_seed BLOB NOT NULL CHECK (length(signing_seed) = 32),
    box_secret   BLOB NOT NULL CHECK (length(box_secret) = 32),
    made_at      INTEGER NOT NULL CHECK (made_at >= 0)
) STRICT;

-- Messages. kind: 1 made for a request, 2 taken from another provider, 3 the reason why none is sent. What is personal
-- is in `content` alone, which hashes to `digest` and is NULL once the client's records are erased. `peer`: the key of
-- the other provider (zero without). The signature is the officer's, over everything but the content itself.
CREATE TABLE travel_rule_message (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    request   BLOB CHECK (length(request) = 32),
    client    TEXT NOT NULL CHECK (length(client) BETWEEN 1 AND 32),
    digest    BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    peer      BLOB NOT NULL CHECK (length(peer) = 32),
    peer_name TEXT NOT NULL CHECK (length(peer_name) <= 100),
    content   TEXT CHECK (length(content) BETWEEN 2 AND 2097152),
    made_by   TEXT NOT NULL CHECK (length(made_by) BETWEEN 1 AND 32),
    made_at   INTEGER NOT NULL CHECK (made_at >= 0),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    CHECK ((kind = 2) = (request IS NULL))
) STRICT;
CREATE INDEX travel_rule_message_request ON travel_rule_message (request);
CREATE INDEX travel_rule_message_client ON travel_rule_message (client);
