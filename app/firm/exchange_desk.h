#pragma once

#include <filesystem>

#include "custody/request.h"
#include "firm/firm_desk.h"

namespace sandyk::app {

/// The public half of a desk, compared by people before it is adopted.
struct DeskLine {
    std::string name;
    std::string id;                     ///< 16 hex digits of its keys
    std::vector<std::string> operators; ///< with an account on that desk alone
    std::string card;                   ///< the whole, as it goes into a file; empty in a register
};

/// A request that came to this desk.
struct InboxEntry {
    Hash256 request{};
    custody::RequestBody body;
    std::string from, answer; ///< "", "approved", "refused" or "signed"
    std::int64_t time = 0;
    std::size_t approvals = 0;
};

struct ExchangeView {
    std::optional<DeskLine> own; ///< empty until this desk has keys
    bool isBound = false;        ///< to a firm, by its first bundle
    bool isFounded = false;      ///< the main desk
    bool isOwnAdopted = false;
    std::string genesis;    ///< hash of the first register, hex
    std::uint64_t seen = 0; ///< entries of the main desk's log that a bound desk has seen
    std::vector<DeskLine> desks;
    std::vector<InboxEntry> inbox;
};

/// What a bundle brought.
struct TakenWork {
    enum class Kind { State, Request, Approval, Signed } kind = Kind::State;
    std::string from;
    std::uint64_t number = 0;
    std::optional<std::int64_t> requestId; ///< at the main desk
};

/// After an old file was put back: what is missing, and who has signed for going on.
struct GapView {
    std::uint64_t first = 0, last = 0;
    std::int64_t foundAt = 0;
    struct Event {
        std::string txid;
        std::int64_t height = 0, amount = 0,
                     time = 0; ///< height of those on the chain, amount of those that were signed
    };
    std::vector<Event> chain;  ///< transactions of the firm's wallets that no signed request accounts for
    std::vector<Event> signer; ///< what the signer has signed and the log does not know
    std::vector<std::string> signedBy;
    bool isMine = false; ///< who is unlocked has signed
};

/// Work between desks of a firm by files (docs/bundles.md), and the report of a gap. Files are written whole or not at
/// all. Errors: those of custody/bundle.h and custody/gap.h, FileRead, FileWrite, ParseTooLarge. GUI thread.
class ExchangeDesk {
public:
    explicit ExchangeDesk(FirmDesk& desk) : m_desk(desk) {}

    void read(Done<ExchangeView> done);
    void makeDesk(const QString& name, Done<void> done);
    void saveCard(std::filesystem::path file, Done<void> done);
    /// The card in a file, for comparing; nothing follows from it.
    void look(std::filesystem::path file, Done<DeskLine> done);
    /// Proposes the desk and the operators of its card; answers whether all of it is in force.
    void adopt(std::string card, Done<bool> done);

    /// From the main desk: a request, or without one what governs the firm.
    void send(const std::string& to, std::optional<std::int64_t> request, std::filesystem::path file, Done<void> done);
    /// At any desk. `genesis`: 64 hex digits that bind a fresh desk; else empty. Errors also: Usage (no such digits).
    void take(std::filesystem::path file, const QString& genesis, Done<TakenWork> done);
    /// At a bound desk: an approval or a refusal, sealed for the desk that asked.
    void judge(const Hash256& request, bool accept, const QString& reason, std::filesystem::path file, Done<void> done);
    /// At the signer: judged by its own copy, signed with this vault's keys, noted before the signature leaves.
    void sign(const Hash256& request, SecureString password, SecureString passphrase, std::filesystem::path file,
              Done<void> done);
    /// At the signer: what it has signed, for the report of a gap.
    void saveRecords(std::filesystem::path file, Done<void> done);

    /// Empty without a gap. `records`: a file of a signer, or empty.
    void gap(std::filesystem::path records, Done<std::optional<GapView>> done);
    /// Answers whether the log is open again.
    void signGap(const QString& note, std::filesystem::path records, Done<bool> done);

private:
    FirmDesk& m_desk;
};

} // namespace sandyk::app
