#pragma once

#include <map>

#include "custody/change.h"
#include "custody/firm_records.h"
#include "custody/operators.h"
#include "storage/database.h"

namespace sandyk::custody {

enum class ChangeState : std::uint8_t { Open = 1, Adopted = 2, Refused = 3, Ended = 4 };
std::string_view changeStateName(ChangeState state); ///< "open", "adopted", "refused", "ended"

/// A change as it is stored, with its votes. Nothing of it is proven yet.
struct StoredChange {
    std::int64_t id = 0;
    Change change;
    Hash256 hash{};
    ChangeState state = ChangeState::Open;
    std::vector<Vote> votes;
};

/// Errors of all: those of storage::databaseFailure; FirmTampered for a row whose hash or form is wrong.
Result<StoredChange> readChange(const storage::Database& database, const Hash256& hash); ///< FirmNotFound too
/// The newest adopted change of a subject; empty when there is none.
Result<std::optional<StoredChange>> adoptedChange(const storage::Database& database, ChangeKind kind,
                                                  const std::string& subject);
Result<std::vector<StoredChange>> readChanges(const storage::Database& database, std::optional<ChangeState> state,
                                              std::size_t most); ///< newest first
/// In the order of their making.
Result<std::vector<StoredChange>> adoptedChanges(const storage::Database& database, ChangeKind kind);
/// A row and its votes, as they are. Errors: FirmExists.
Result<std::int64_t> addChange(const storage::Database& database, const Change& change, ChangeState state);
Result<void> addVote(const storage::Database& database, std::int64_t changeId, const Vote& vote);

/// Who must have signed a change for it to count.
struct Threshold {
    Roles roles;           ///< whose votes count
    std::size_t votes = 2; ///< different persons
};
/// `base` is the text that it replaces, if any; `current` the register it was made under. All administrators for the
/// first register, at least three; one administrator for what only takes away (a revocation, a removed destination, a
/// licence suspended), for a wallet's first owner and for a price; one keyholder or administrator to stop everything;
/// else the register's quorum of administrators (F-07). Errors: those of parsing the bodies.
Result<Threshold> thresholdOf(const Change& change, const std::optional<std::string>& base,
                              const OperatorRegister& current);

/// What governs the firm now, every part proven by its signatures back to the first register (F-05).
struct Firm {
    FirmId id{};
    Hash256 genesis{};      ///< the first register's change
    Hash256 registerHash{}; ///< the newest
    OperatorRegister operators;
    std::map<Hash256, OperatorRegister> registers; ///< every one there was, by its change
    std::optional<FirmRules> rules;
    Policy policy; ///< empty, and so all is denied, until one is adopted
    Hash256 policyHash{};
    std::int64_t policyVersion = 0; ///< 0: none
    Licence licence;
    KeyRegister keys;
    bool isStopped = false; ///< reject-all

    /// Errors: FirmNotAllowed.
    Result<const Operator*> active(const std::string& name) const;
};

/// Checks the votes of an adopted change; gives the time from which it counts: the last vote that it needed.
/// Errors: FirmTampered.
Result<std::int64_t> verifyAdopted(const storage::Database& database, const StoredChange& stored,
                                   const std::map<Hash256, OperatorRegister>& registers);

/// Errors: FirmState (no register was adopted yet: founding), FirmTampered.
Result<Firm> loadFirm(const storage::Database& database, const FirmId& id);
/// A policy that was in force once. Errors: FirmTampered, FirmNotFound.
Result<Policy> policyOf(const storage::Database& database, const Firm& firm, const Hash256& change);

/// An adopted record, proven. `since` is when it began to count.
template <class Record>
struct Adopted {
    Record record;
    Hash256 change{};
    std::int64_t since = 0;
};
/// Empty when there is none, or it was removed. Errors: FirmTampered.
Result<std::optional<Adopted<Listing>>> listingOf(const storage::Database& database, const Firm& firm,
                                                  const std::string& id);
Result<std::optional<Adopted<WalletRecord>>> walletOf(const storage::Database& database, const Firm& firm,
                                                      const std::string& code);
Result<std::optional<Adopted<PriceRecord>>> priceOf(const storage::Database& database, const Firm& firm,
                                                    const std::string& asset);

} // namespace sandyk::custody
