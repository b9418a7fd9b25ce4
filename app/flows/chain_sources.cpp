#include "flows/chain_sources.h"

#include "session/vault_work.h"
#include "storage/chain_store.h"

namespace sandyk::app {

void ChainSources::read(Network network, Done<std::vector<wallet::ChainSource>> done) {
    m_session.withVault<std::vector<wallet::ChainSource>>(
        [network](storage::Vault& vault) { return storage::readSources(vault.database(), network); }, std::move(done),
        Session::Refresh::Nothing);
}

void ChainSources::keep(wallet::ChainSource source, SecureString password, Done<void> done) {
    m_session.withVault<void>(
        [source = std::move(source), password = std::move(password)](storage::Vault& vault) -> Result<void> {
            const storage::Database& database = vault.database();
            wallet::ChainSource kept = source;
            SANDYK_TRY(auto sources, storage::readSources(database, source.network));
            for (const wallet::ChainSource& before : sources) {
                if (before.isSecond != source.isSecond) continue;
                kept.id = before.id;
                const bool isSame = before.kind == source.kind && before.host == source.host &&
                                    before.port == source.port && before.usesTls == source.usesTls;
                if (isSame) kept.pinnedCertificate = before.pinnedCertificate;
            }
            SANDYK_TRY(auto id, storage::saveSource(database, kept));
            if (password.empty()) return {};
            return storage::saveSourcePassword(database, id, password);
        },
        std::move(done), Session::Refresh::Nothing);
}

void ChainSources::forget(std::int64_t sourceId, Done<void> done) {
    m_session.withVault<void>(
        [sourceId](storage::Vault& vault) { return storage::removeSource(vault.database(), sourceId); },
        std::move(done), Session::Refresh::Nothing);
}

} // namespace sandyk::app
