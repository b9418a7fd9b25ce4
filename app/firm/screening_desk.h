#pragma once

#include <filesystem>

#include "firm/firm_desk.h"

namespace sandyk::app {

/// A sanction list in the vault.
struct ListLine {
    std::string source, published, importedBy;
    std::int64_t issuedAt = 0, importedAt = 0, parties = 0;
};

/// What a list says of a name or an address.
struct MatchLine {
    std::string source, party, listed;
    std::string place; ///< "name", "address", or where in a client's record
    std::int64_t listAt = 0;
};

/// A match that holds a client or a request until an officer has decided.
struct HitLine {
    std::int64_t id = 0;
    std::string subject; ///< a client's number or an address
    MatchLine match;
    std::int64_t foundAt = 0;
    enum class Decision { Open, Cleared, Confirmed } decision = Decision::Open;
    std::string reason, decidedBy;
    std::optional<std::int64_t> decidedAt;
};

struct ScreeningView {
    std::vector<ListLine> lists;
    std::int64_t mostDays = 0;             ///< the law profile's figure
    std::optional<std::int64_t> goodUntil; ///< of the oldest list; empty without lists
    bool isStale = false;
    std::vector<HitLine> hits; ///< newest first, with those that are decided
};

/// Comparing clients and addresses with sanction lists (F-27). Each method is one act of the operator who is unlocked;
/// its errors are those of custody/screening.h. GUI thread.
class ScreeningDesk {
public:
    explicit ScreeningDesk(FirmDesk& desk) : m_desk(desk) {}

    void read(Done<ScreeningView> done);
    /// A signed list; answers with the number of new hits. Errors: FileRead, ParseTooLarge too.
    void importList(std::filesystem::path file, Done<std::size_t> done);
    /// A list as it was published: signed by the officer who is unlocked, then imported. `source` and `published` as
    /// exchange::readSanctionSource wants them.
    void importPublished(std::filesystem::path file, const QString& source, const QString& published,
                         Done<std::size_t> done);
    /// Everybody and everything anew; answers with the number of new hits.
    void screenAll(Done<std::size_t> done);
    /// `confirm`: it is the listed one; else another of that name.
    void decide(std::int64_t hit, bool confirm, const QString& reason, Done<void> done);
    /// What a name or an address matches now. Nothing follows from it.
    void lookUp(const QString& text, Done<std::vector<MatchLine>> done);

private:
    FirmDesk& m_desk;
};

} // namespace sandyk::app
