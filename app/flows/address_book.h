#pragma once

#include <QObject>

#include "flows/file_import.h"
#include "session/session.h"
#include "wallet/address_book.h"
#include "wallet/payment.h"

namespace sandyk::app {

/// The contacts of a vault, for windows. GUI thread; errors are those of storage/contact_store.h.
class AddressBook : public QObject {
    Q_OBJECT

public:
    explicit AddressBook(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(session) {}

    void read(Network network, Done<std::vector<wallet::Contact>> done);
    /// A contact without an id is new.
    void keep(wallet::Contact contact, Done<void> done);
    void remove(std::int64_t id, Done<void> done);
    /// All lines or none; `taken` says how many were new.
    void importFile(const std::filesystem::path& file, Network network, Done<FileImport> done);
    void exportFile(const std::filesystem::path& file, Network network, Done<void> done);

Q_SIGNALS:
    void changed();

private:
    Session& m_session;
};

/// The lines of a file of recipients; none when a line is wrong. Errors: FileRead, ParseTooLarge, those of
/// exchange::readRecipients.
struct RecipientFile {
    std::vector<wallet::Recipient> recipients;
    FileImport report;
};
Result<RecipientFile> recipientsOfFile(const std::filesystem::path& file, Network network);

/// A whole file, hostile until parsed; and one written whole or not at all, over one that is there. Errors: those of
/// exchange::readFile and writeFile.
Result<Bytes> readWhole(const std::filesystem::path& file, std::size_t most);
Result<void> writeWhole(const std::filesystem::path& file, ByteView content);

} // namespace sandyk::app
