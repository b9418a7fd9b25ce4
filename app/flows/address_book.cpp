#include "flows/address_book.h"

#include "exchange/file_io.h"
#include "exchange/import_files.h"
#include "flows/line_problems.h"
#include "session/vault_work.h"
#include "storage/contact_store.h"

namespace sandyk::app {

namespace {

constexpr std::size_t kMostFile = 4'000'000;

} // namespace

void AddressBook::read(Network network, Done<std::vector<wallet::Contact>> done) {
    m_session.withVault<std::vector<wallet::Contact>>(
        [network](storage::Vault& vault) { return storage::readContacts(vault.database(), network); }, std::move(done),
        Session::Refresh::Nothing);
}

void AddressBook::keep(wallet::Contact contact, Done<void> done) {
    m_session.withVault<void>(
        [contact = std::move(contact)](storage::Vault& vault) -> Result<void> {
            if (contact.id != 0) return storage::updateContact(vault.database(), contact);
            SANDYK_CHECK(storage::addContact(vault.database(), contact));
            return {};
        },
        [this, done = std::move(done)](Result<void> kept) {
            done(std::move(kept));
            Q_EMIT changed();
        },
        Session::Refresh::Nothing);
}

void AddressBook::remove(std::int64_t id, Done<void> done) {
    m_session.withVault<void>([id](storage::Vault& vault) { return storage::removeContact(vault.database(), id); },
                              [this, done = std::move(done)](Result<void> removed) {
                                  done(std::move(removed));
                                  Q_EMIT changed();
                              },
                              Session::Refresh::Nothing);
}

void AddressBook::importFile(const std::filesystem::path& file, Network network, Done<FileImport> done) {
    m_session.withVault<FileImport>(
        [file, network](storage::Vault& vault) -> Result<FileImport> {
            SANDYK_TRY(auto content, exchange::readFile(file, kMostFile));
            return takeClean(exchange::readContacts(content, network),
                             [&](const std::vector<wallet::Contact>& contacts) {
                                 return storage::importContacts(vault.database(), contacts);
                             });
        },
        [this, done = std::move(done)](Result<FileImport> imported) {
            done(std::move(imported));
            Q_EMIT changed();
        },
        Session::Refresh::Nothing);
}

void AddressBook::exportFile(const std::filesystem::path& file, Network network, Done<void> done) {
    m_session.withVault<void>(
        [file, network](storage::Vault& vault) -> Result<void> {
            SANDYK_TRY(auto contacts, storage::readContacts(vault.database(), network));
            const std::string text = exchange::writeContacts(contacts);
            return exchange::writeFile(file, asBytes(text), exchange::IfExists::Replace);
        },
        std::move(done), Session::Refresh::Nothing);
}

Result<RecipientFile> recipientsOfFile(const std::filesystem::path& file, Network network) {
    SANDYK_TRY(auto content, exchange::readFile(file, kMostFile));
    RecipientFile answer;
    SANDYK_TRY(answer.report,
               takeClean(exchange::readRecipients(content, network), [&](std::vector<wallet::Recipient>& items) {
                   answer.recipients = std::move(items);
                   return Result<void>();
               }));
    return answer;
}

Result<Bytes> readWhole(const std::filesystem::path& file, std::size_t most) {
    return exchange::readFile(file, most);
}

Result<void> writeWhole(const std::filesystem::path& file, ByteView content) {
    return exchange::writeFile(file, content, exchange::IfExists::Replace);
}

} // namespace sandyk::app
