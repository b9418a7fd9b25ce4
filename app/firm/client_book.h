#pragma once

#include <filesystem>

#include "bitcoin/address.h"
#include "firm/client_values.h"
#include "firm/firm_desk.h"

namespace sandyk::app {

/// Clients of a firm: identification by two officers, freezes, cases, wallets and destinations. Each method is one act
/// of the operator who is unlocked; its errors are those of custody/clients.h and custody/whitelist.h. GUI thread.
class ClientBook {
public:
    explicit ClientBook(FirmDesk& desk) : m_desk(desk) {}

    /// At most kMostListed, by number, from the one after `after` on.
    static constexpr std::size_t kMostListed = 500;
    void list(std::int64_t after, Done<std::vector<ClientRow>> done);
    /// A look at who it is goes into the log.
    void file(const std::string& number, Done<ClientFile> done);

    void enter(custody::ClientRecord record, Done<std::string> done);
    void revise(const std::string& number, custody::ClientRecord record, Done<void> done);
    void judge(const std::string& number, bool approve, const QString& reason, Done<void> done);
    void close(const std::string& number, Done<void> done);

    void freeze(const std::string& number, const QString& reason, Done<void> done);
    /// The ground fell away now.
    void proposeLift(std::int64_t freezeId, Done<void> done);
    void confirmLift(std::int64_t freezeId, Done<void> done);
    void openCase(const std::string& number, std::optional<std::int64_t> requestId, const QString& text,
                  Done<void> done);
    void closeCase(std::int64_t caseId, const QString& outcome, Done<void> done);
    void exportCase(std::int64_t caseId, Done<std::string> done);

    /// Wallets of this vault that belong to nobody yet.
    void unassigned(Done<std::vector<ClientWalletView>> done);
    /// Answers whether it is in force; else other administrators vote on it.
    void assign(std::int64_t walletId, const std::string& owner, custody::Tier tier, Done<bool> done);
    void giveAddress(std::int64_t walletId, Done<std::string> done);

    /// The text that the owner of an address signs.
    void challenge(const std::string& number, bitcoin::Address address, Done<std::string> done);
    /// `challenge` and `signature` empty: without proof. Answers as assign.
    void addListing(const std::string& number, bitcoin::Address address, const QString& purpose, std::string challenge,
                    std::string signature, Done<bool> done);
    /// Taking a destination away, also while it cools down. Answers as assign.
    void removeListing(const std::string& id, Done<bool> done);

private:
    FirmDesk& m_desk;
};

/// SHA-256 of a document, in hex: the file itself is not kept. Errors: FileRead, ParseTooLarge.
Result<std::string> documentHash(const std::filesystem::path& file);

} // namespace sandyk::app
