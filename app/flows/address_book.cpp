#include "flows/address_book.h"

#include "exchange/file_io.h"
#include "exchange/import_files.h"
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

void AddressBook::importFile(const std::filesystem::path& file, Network network, Done<std::size_t> done) {
    m_session.withVault<std::size_t>(
        [file, network](storage::Vault& vault) -> Result<std::size_t> {
            SANDYK_TRY(auto content, exchange::readFile(file, kMostFile));
            SANDYK_TRY(auto report, exchange::readContacts(content, network));
            SANDYK_TRY(auto contacts, exchange::cleanItems(std::move(report)));
            return storage::importContacts(vault.database(), contacts);
        },
        [this, done = std::move(done)](Result<std::size_t> imported) {
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

Result<std::vector<wallet::Recipient>> recipientsOfFile(const std::filesystem::path& file, Network network) {
    SANDYK_TRY(auto content, exchange::readFile(file, kMostFile));
    SANDYK_TRY(auto report, exchange::readRecipients(content, network));
    return exchange::cleanItems(std::move(report));
}

Result<Bytes> readWhole(const std::filesystem::path& file, std::size_t most) {
    return exchange::readFile(file, most);
}

Result<void> writeWhole(const std::filesystem::path& file, ByteView content) {
    return exchange::writeFile(file, content, exchange::IfExists::Replace);
}

} // namespace sandyk::app
