#pragma once

#include <memory>

#include "sync/source_session.h"
#include "wallet/wallet.h"

namespace sandyk::sync {

struct ScanOptions {
    std::uint32_t gapLimit = 20; ///< 1..1000: unused addresses looked at behind the last used one
    /// Look at a second source against what the first one told: nothing is found or moved, differences of confirmed
    /// history become alerts (SourcesDisagree).
    bool isComparison = false;
    /// Core: blocks below are not searched.
    std::int32_t birthHeight = 0;
};

/// Finds the history of one wallet, proves what is in blocks, and follows news. Takes up where `knowledge` ends.
class ScanSession : public SourceSession {
public:
    /// What was found since the last call; to be stored before it is shown. Call it after every few messages: it is the
    /// only thing that grows. A session that is dropped at any moment loses only what was not taken.
    virtual wallet::ChainChanges takeChanges() = 0;
    virtual Progress progress() const = 0;
};

/// The wallet must have a descriptor that gives scripts. Requests in flight: Electrum 40, Core 4.
std::unique_ptr<ScanSession> scanElectrum(const wallet::Wallet& wallet, wallet::ChainKnowledge knowledge,
                                          const ScanOptions& options, std::int64_t now);
/// Needs Bitcoin Core 25 or its like. With a block filter index blocks are found by `scanblocks`; without one a
/// watch-only wallet named "sandyk-<checksum of the descriptor>" is made on the node. Either way inclusion is proven
/// from the bytes of the blocks.
std::unique_ptr<ScanSession> scanCore(const wallet::Wallet& wallet, wallet::ChainKnowledge knowledge,
                                      const ScanOptions& options, std::int64_t now);

/// Why a source did not take a transaction. A closed list: the source's own words are dropped.
enum class Rejection : std::uint8_t {
    None,
    FeeTooLow,      ///< below what is relayed
    ReplacementFee, ///< does not pay enough more than what it replaces
    MissingInputs,  ///< spends what does not exist or is spent
    Conflict,       ///< another transaction that spends the same is known
    AlreadyInChain, ///< it is in a block already
    NotFinal,       ///< its lock time has not come
    Dust,           ///< an output too small
    TooLongChain,   ///< too many unconfirmed transactions hang together
    NotStandard,
    Invalid, ///< signatures or form
    Other
};
std::string_view rejectionName(Rejection rejection); ///< "fee_too_low", ...

/// Hands one transaction over. Core asks testmempoolaccept first. Sending what the source has already is a success.
/// Synced when it was taken, Failed with ChainRejected (params "reason") when not.
class BroadcastSession : public SourceSession {
public:
    virtual Rejection rejection() const = 0;
};
std::unique_ptr<BroadcastSession> broadcastElectrum(const bitcoin::Transaction& tx);
std::unique_ptr<BroadcastSession> broadcastCore(const bitcoin::Transaction& tx);

} // namespace sandyk::sync
