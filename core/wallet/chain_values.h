#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "bitcoin/amount.h"
#include "wallet/coin.h"

/// What is known of the chain, as values that core/sync makes, core/storage keeps and the ledger reads.
namespace sandyk::wallet {

using HeaderBytes = ByteArray<80>;

/// The first header of a difficulty period (heights 2016k) that is taken as given: compiled in, or once checked by
/// this program itself. The first of all is the genesis block.
struct Checkpoint {
    std::int32_t height = 0;
    Hash256 hash{};         ///< in the order of the bytes
    std::uint32_t time = 0; ///< 0 when only the hash is known: then no chain can begin here
    std::uint32_t bits = 0;
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// The end of the checked header chain: `headers` follow `anchor` without a gap, the last one is the tip.
struct HeaderWindow {
    Checkpoint anchor;
    std::vector<HeaderBytes> headers;
    std::vector<Checkpoint> learned; ///< starts of periods that this program checked itself, in order
    std::int32_t tipHeight() const { return anchor.height + static_cast<std::int32_t>(headers.size()); }
};

/// Whether the source still shows a transaction to the wallet.
enum class Fate : std::uint8_t {
    Present = 1,
    Vanished = 2, ///< it was shown once and no longer is: replaced, dropped, or hidden from us. Never deleted.
    Local = 3     ///< ours, broadcast or about to be; no source has shown it yet
};

/// One transaction of a wallet, with where it stands.
struct ChainTransaction {
    bitcoin::Txid txid;
    Bytes raw;                  ///< whole, with witnesses
    std::int32_t height = 0;    ///< of its block; 0 while in none
    std::int32_t position = 0;  ///< in its block; known when Proven
    std::int64_t blockTime = 0; ///< of the header; 0 unless Proven
    std::int64_t firstSeen = 0; ///< by this program, UNIX time
    Standing standing = Standing::Unconfirmed;
    Fate fate = Fate::Present;
};

/// The first half of an Electrum script-hash status; all zero: the script has no history. Core does not use it.
using ScriptStatus = ByteArray<16>;

struct ScriptRecord {
    Keychain keychain = Keychain::Receive;
    std::uint32_t index = 0;
    bitcoin::Script script;
    std::optional<ScriptStatus> status; ///< empty: never answered
    bool isUsed = false;                ///< some transaction was seen on it
};

/// How far Bitcoin Core's blocks were searched, and for which addresses of each keychain.
struct ScanCursor {
    std::int32_t height = -1;
    Hash256 blockHash{};
    std::uint32_t searched[2] = {0, 0}; ///< indexes below were searched up to `height`
    friend bool operator==(const ScanCursor&, const ScanCursor&) = default;
};

struct FeeEstimate {
    int blocks = 0; ///< confirmed within so many blocks, the source believes
    bitcoin::FeeRate rate;
};
struct FeeEstimates {
    std::int64_t time = 0;              ///< when they were asked for
    std::vector<FeeEstimate> estimates; ///< may be empty: the source has no data
    bitcoin::FeeRate relayFloor;        ///< below it the source relays nothing
};

/// What the person must hear about a source. A closed list: words of ours, never text of a server.
enum class AlertKind : std::uint8_t {
    Reorganisation = 1, ///< blocks were replaced; `height` is the last common block
    SourcesDisagree,    ///< two sources tell different histories; `txid` or `height` says where
    SourceBehind,       ///< the source does not know blocks that we have checked; `height` is its tip
    TransactionVanished,
    BadProof,        ///< an inclusion proof did not fit the block
    BadHeader,       ///< headers without the work or the rules they need
    BadStatus,       ///< a history that is not the one that was announced
    WrongTransaction ///< the bytes were those of another transaction, or none
};
struct ChainAlert {
    std::int64_t id = 0; ///< set by the store
    AlertKind kind = AlertKind::Reorganisation;
    std::int64_t time = 0;
    std::int32_t height = 0;
    std::optional<bitcoin::Txid> txid;
    bool isRead = false;
};

/// What a session found out since the last time it was asked; storage keeps all of it or nothing.
struct ChainChanges {
    /// Headers above are forgotten, and what stood Proven above is Reported again. Applied before the rest.
    std::optional<std::int32_t> forgetAbove;
    std::int32_t firstHeight = 0; ///< of headers.front()
    std::vector<HeaderBytes> headers;
    std::vector<Checkpoint> learned;
    std::optional<Checkpoint> anchor;    ///< the window begins here from now on: headers up to it are forgotten
    std::vector<ChainTransaction> found; ///< new, with bytes
    std::vector<ChainTransaction> moved; ///< known ones with another place or fate; `raw` and `firstSeen` are not set
    std::vector<ScriptRecord> scripts;
    std::optional<ScanCursor> cursor;
    std::optional<FeeEstimates> fees;
    std::vector<ChainAlert> alerts;
    /// Set when everything was answered and proven: the time of it.
    std::optional<std::int64_t> syncedAt;

    bool empty() const {
        return !forgetAbove && headers.empty() && learned.empty() && !anchor && found.empty() && moved.empty() &&
               scripts.empty() && !cursor && !fees && alerts.empty() && !syncedAt;
    }
};

/// An output of a transaction that pays a script of ours.
struct OwnOutput {
    std::uint32_t index = 0;
    std::uint32_t script = 0; ///< its place among the wallet's scripts
};

/// What a session starts from. `scripts` in order of keychain and index, without gaps.
struct KnownTransaction {
    bitcoin::Txid txid;
    std::int32_t height = 0;
    Standing standing = Standing::Unconfirmed;
    Fate fate = Fate::Present;
    std::vector<std::uint32_t> scripts; ///< places in ChainKnowledge::scripts that it pays or spends
    std::vector<OwnOutput> outputs;
};
struct ChainKnowledge {
    HeaderWindow headers;
    std::vector<ScriptRecord> scripts;
    std::vector<KnownTransaction> transactions;
    std::optional<ScanCursor> cursor;
};

enum class SourceKind : std::uint8_t { Electrum = 1, CoreRpc = 2 };

/// A server or node that the person chose. Nothing is contacted that is not in this list.
struct ChainSource {
    std::int64_t id = 0;
    Network network = Network::Main;
    SourceKind kind = SourceKind::Electrum;
    std::string host; ///< name, IP address or .onion
    std::uint16_t port = 0;
    bool usesTls = false;
    std::optional<Hash256> pinnedCertificate; ///< SHA-256 of the certificate; empty: system roots
    std::string proxyHost;                    ///< SOCKS5; empty: none
    std::uint16_t proxyPort = 0;
    std::string user;       ///< Core RPC; empty: cookie file
    std::string cookieFile; ///< Core RPC
    bool isSecond = false;  ///< compared with the first, never believed alone
    int gapLimit = 20;
};

} // namespace sandyk::wallet
