#include <algorithm>

#include "storage/chain_rows.h"
#include "storage/record_rules.h"

namespace sandyk::storage {
namespace {

using wallet::ChainSource;

constexpr std::size_t kMostHost = 255;
constexpr std::size_t kMostPath = 4096;
constexpr std::size_t kMostPassword = 1024;

Result<void> checkSource(const ChainSource& source) {
    if (source.port == 0 || source.gapLimit < 1 || source.gapLimit > 1'000)
        return fail(ErrorCode::Usage, "port or gap limit out of range");
    SANDYK_CHECK(checkLength(source.host, kMostHost, "host"));
    if (source.proxyHost.size() > kMostHost || source.user.size() > kMostHost || source.cookieFile.size() > kMostPath)
        return fail(ErrorCode::ParseTooLarge, "a field of the source is too long");
    return {};
}

void bindSource(Statement& statement, const ChainSource& source) {
    statement.bind(networkNumber(source.network))
        .bind(static_cast<std::int64_t>(source.kind))
        .bind(source.host)
        .bind(std::int64_t{source.port})
        .bind(std::int64_t{source.usesTls});
    if (source.pinnedCertificate)
        statement.bind(ByteView(*source.pinnedCertificate));
    else
        statement.bindNull();
    statement.bind(source.proxyHost)
        .bind(std::int64_t{source.proxyPort})
        .bind(source.user)
        .bind(source.cookieFile)
        .bind(std::int64_t{source.isSecond})
        .bind(std::int64_t{source.gapLimit});
}

} // namespace

Result<std::int64_t> saveSource(const Database& database, const ChainSource& source) {
    SANDYK_CHECK(checkSource(source));
    if (source.id != 0) {
        SANDYK_TRY(Statement update,
                   database.prepare("UPDATE chain_source SET network=?, kind=?, host=?, port=?, uses_tls=?, pinned=?, "
                                    "proxy_host=?, proxy_port=?, user=?, cookie_file=?, is_second=?, gap_limit=? "
                                    "WHERE id=?"));
        bindSource(update, source);
        SANDYK_CHECK(update.bind(source.id).run());
        if (database.changes() != 1) return fail(ErrorCode::ChainNoSource, "no such source");
        return source.id;
    }
    // The one that had this part is replaced, its password with it.
    SANDYK_TRY(Transaction transaction, Transaction::begin(database));
    {
        SANDYK_TRY(Statement remove, database.prepare("DELETE FROM chain_source WHERE network=? AND is_second=?"));
        SANDYK_CHECK(remove.bind(networkNumber(source.network)).bind(std::int64_t{source.isSecond}).run());
        SANDYK_TRY(
            Statement insert,
            database.prepare("INSERT INTO chain_source (network, kind, host, port, uses_tls, pinned, proxy_host, "
                             "proxy_port, user, cookie_file, is_second, gap_limit) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        bindSource(insert, source);
        SANDYK_CHECK(insert.run());
    }
    const std::int64_t id = database.lastInsertId();
    SANDYK_CHECK(transaction.commit());
    return id;
}

Result<std::vector<ChainSource>> readSources(const Database& database, Network network) {
    SANDYK_TRY(Statement row, database.prepare("SELECT id, kind, host, port, uses_tls, pinned, proxy_host, proxy_port, "
                                               "user, cookie_file, is_second, gap_limit FROM chain_source "
                                               "WHERE network=? ORDER BY is_second"));
    row.bind(networkNumber(network));
    std::vector<ChainSource> sources;
    while (true) {
        SANDYK_TRY(const bool hasRow, row.step());
        if (!hasRow) return sources;
        ChainSource source;
        source.id = row.integer(0);
        source.network = network;
        source.kind = row.integer(1) == 2 ? wallet::SourceKind::CoreRpc : wallet::SourceKind::Electrum;
        source.host = row.text(2);
        source.port = static_cast<std::uint16_t>(row.integer(3));
        source.usesTls = row.integer(4) != 0;
        if (!row.isNull(5)) {
            SANDYK_TRY(source.pinnedCertificate, readHash(row, 5));
        }
        source.proxyHost = row.text(6);
        source.proxyPort = static_cast<std::uint16_t>(row.integer(7));
        source.user = row.text(8);
        source.cookieFile = row.text(9);
        source.isSecond = row.integer(10) != 0;
        source.gapLimit = static_cast<int>(row.integer(11));
        sources.push_back(std::move(source));
    }
}

Result<void> removeSource(const Database& database, std::int64_t sourceId) {
    SANDYK_TRY(Statement remove, database.prepare("DELETE FROM chain_source WHERE id=?"));
    return remove.bind(sourceId).run();
}

Result<void> saveSourcePassword(const Database& database, std::int64_t sourceId, const SecureString& password) {
    if (password.view().size() > kMostPassword) return fail(ErrorCode::ParseTooLarge, "the password is too long");
    SANDYK_TRY(Statement update, database.prepare("UPDATE chain_source SET password=? WHERE id=?"));
    if (password.view().empty())
        update.bindNull();
    else
        update.bind(asBytes(password.view()));
    SANDYK_CHECK(update.bind(sourceId).run());
    if (database.changes() != 1) return fail(ErrorCode::ChainNoSource, "no such source");
    return {};
}

Result<SecureString> readSourcePassword(const Database& database, std::int64_t sourceId) {
    SANDYK_TRY(Statement statement, database.prepare("SELECT password FROM chain_source WHERE id=?"));
    SANDYK_TRY(const bool row, statement.bind(sourceId).step());
    if (!row) return fail(ErrorCode::ChainNoSource, "no such source");
    // SQLite's own copy is wiped by its memory security; ours goes straight into a secret.
    Bytes bytes = statement.blob(0);
    SecureString password(asText(bytes));
    secureWipe(bytes.data(), bytes.size());
    return password;
}

} // namespace sandyk::storage
