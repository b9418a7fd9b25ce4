#pragma once

#include <memory>

#include "custody/clients.h"
#include "custody/request.h"
#include "exchange/sanction_list.h"

/// Comparing clients, their owners and the addresses of requests with sanction lists, without a network (F-27,
/// docs/screening.md). A match never refuses by itself: it holds the client or the request until an identification
/// officer has decided. Errors of all: those of Desk and of the database.
namespace sandyk::custody {

/// Where the law profile has no figure screening_list_days: F-27 (requirements).
inline constexpr std::int64_t kScreeningListDays = 7;

/// A list in the vault. What counts as its date is when it was made and signed.
struct ListInForce {
    std::string source, published;
    std::int64_t version = 0, issuedAt = 0, importedAt = 0, parties = 0;
    std::string importedBy;
};
Result<std::vector<ListInForce>> sanctionLists(const storage::Database& database);

/// One list, signed with the key of an officer or of the build. `expiresAt`: issue and 30 days.
crypto::SignedData signSanctionList(const exchange::SanctionList& list, std::int64_t issuedAt,
                                    const crypto::Ed25519Key& key);

struct ScreeningMatch {
    std::string source, party, listed; ///< the name or address as it is listed
    std::string place;                 ///< "name", "address", or for a client "person", "entity.owners[0].person" ...
    std::int64_t listAt = 0;
    Hash256 digest{}; ///< of the party as it is listed and the revision of the client
};

/// All lists of a vault, read and verified once.
class SanctionIndex {
public:
    /// `trusted` beside the build's keys. Errors: those of verifySignedData, ScreeningFormat.
    static Result<SanctionIndex> load(const storage::Database& database,
                                      const std::vector<crypto::Ed25519PublicKey>& trusted);
    /// Of lists that are in memory.
    static SanctionIndex of(std::vector<std::pair<exchange::SanctionList, std::int64_t>> lists);

    bool isEmpty() const;
    std::int64_t oldestList() const;
    std::vector<ScreeningMatch> name(std::string_view name) const;
    /// An address of any asset as people write it: case where it has no meaning, groups, a URI; of Bitcoin also the
    /// other addresses of the same key and of other networks.
    std::vector<ScreeningMatch> address(std::string_view address) const;
    /// Everybody in the record, by place.
    std::vector<ScreeningMatch> record(const ClientRecord& record, std::int64_t revision) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

/// Keys of everybody who may sign a list for this firm: identification officers of any of its registers. Empty in a
/// vault that is no firm's.
std::vector<crypto::Ed25519PublicKey> listSigners(const storage::Database& database, const FirmId& firm);

/// What Desk::screener is: empty while no list was ever imported. Subjects are addresses, clients' numbers, and names
/// with kNameSubject in front. A match that an officer cleared no longer counts, until the entry or the client's record
/// changes. Lists that cannot be read count as too old. The database outlives it.
inline constexpr std::string_view kNameSubject = "name:";
Result<Screener> screenerOf(const storage::Database& database, const FirmId& firm);

struct ImportedList {
    ListInForce list;
    std::size_t newHits = 0;
};
/// By an identification officer. Keeps the list and compares everybody and everything anew: clients, whitelist, open
/// requests. Errors: ScreeningFormat, those of verifySignedData; SignedDataOlder also for a list that is in force.
Result<ImportedList> importSanctionList(const Desk& desk, ByteView file);
/// The same comparison on demand. Gives the number of new hits.
Result<std::size_t> screenEverything(const Desk& desk);
/// For a person's own vault, where matches only inform (I-10): the build's keys alone are trusted, nobody is logged.
Result<ListInForce> keepSanctionList(const storage::Database& database, ByteView file, std::int64_t now);

enum class HitDecision : std::uint8_t { Open = 0, Cleared = 1, Confirmed = 2 };
std::string_view hitDecisionName(HitDecision decision); ///< "open", "cleared", "confirmed"
struct ScreeningHitRow {
    std::int64_t id = 0;
    std::string subject; ///< a client's number or an address
    ScreeningMatch match;
    std::int64_t foundAt = 0;
    HitDecision decision = HitDecision::Open;
    std::string reason, decidedBy;
    std::optional<std::int64_t> decidedAt;
};
/// Newest first; needs View::Cases. Without `all` only those that wait.
Result<std::vector<ScreeningHitRow>> screeningHits(const Desk& desk, bool all);
/// By an identification officer, with a reason, signed. A cleared match may go on; a confirmed one holds for good (then
/// freeze the client and open a case). A decision may be replaced by a later one. Errors: FirmNotFound, FirmReason.
Result<void> decideHit(const Desk& desk, std::int64_t id, HitDecision decision, const std::string& reason);

struct ScreeningStatus {
    std::vector<ListInForce> lists;
    std::int64_t mostDays = kScreeningListDays;
    std::optional<std::int64_t> goodUntil; ///< of the oldest list; empty without lists
    bool isStale = false;
    std::size_t openHits = 0;
};
Result<ScreeningStatus> screeningStatus(const Desk& desk);

/// What an address or name matches now, for looking. Any operator.
Result<std::vector<ScreeningMatch>> lookUp(const storage::Database& database, const FirmId& firm,
                                           const std::string& text);

// ---- for the acts of this module

/// Of several subjects together: listed when one is, as old as the oldest. Empty without a screener.
std::optional<Screening> screenAll(const Desk& desk, const std::vector<std::string>& subjects);
/// Errors: ScreeningStale, ScreeningHit (rules F-27, TM-VA-AML-03); nothing without a screening.
Result<void> demandScreened(const std::optional<Screening>& screening, const Desk& desk, std::int64_t now);
/// Addresses of a transaction: outputs, coins that are spent, and who sent these as far as that can be seen.
std::vector<std::string> addressesOf(const bitcoin::Psbt& psbt, Network network);
/// Names of everybody in a record as subjects.
std::vector<std::string> nameSubjects(const ClientRecord& record);
/// Keeps matches of a client or of addresses as hits; inside a transaction. Gives the number of new ones.
Result<std::size_t> noteClientHits(const Desk& desk, const SanctionIndex& index, const std::string& number,
                                   std::int64_t now);
Result<std::size_t> noteAddressHits(const Desk& desk, const SanctionIndex& index,
                                    const std::vector<std::string>& addresses, std::int64_t now);

} // namespace sandyk::custody
