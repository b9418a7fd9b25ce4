#include "log_fixture.h"

#include <fstream>

namespace sandyk::custody::test {

namespace {

const SecureString& password() {
    static const SecureString text("correct horse battery");
    return text;
}

} // namespace

crypto::Ed25519Key keyOf(std::uint8_t fill) {
    return *crypto::Ed25519Key::fromSeed(SecureBytes::copyOf(Bytes(32, fill)));
}

std::string readText(const std::filesystem::path& file) {
    return *verifier::readWhole(file, 64u << 20);
}

void writeText(const std::filesystem::path& file, std::string_view text) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

LogTest::LogTest() {
    storage::CreateOptions options;
    options.profile = storage::Profile::Firm;
    options.cost = crypto::kArgon2Least;
    m_vault.emplace(*storage::Vault::create(file("firm.sandyk"), password(), options));
    auto transaction = *storage::Transaction::begin(database());
    if (!startLog(transaction, database(), m_vault->info().id, kTimes) || !transaction.commit())
        throw std::runtime_error("no log");
}

Result<Appended> LogTest::append(const std::string& kind, std::int64_t clock) {
    return writeLogged(database(), {"op:1", kind, {}, {}}, {clock, std::nullopt}, [] { return Result<void>(); });
}

void LogTest::fill(std::uint64_t count) {
    auto transaction = *storage::Transaction::begin(database());
    for (std::uint64_t i = 0; i < count; ++i) {
        NewEntry entry{"op:" + std::to_string(i % 5), "request.step" + std::to_string(i % 7), {}, {}};
        entry.facts["request"] = std::to_string(i);
        if (i % 3 == 0) entry.facts["note"] = "Müşderi \"№\t" + std::to_string(i) + "\"";
        if (i % 4 == 0) entry.commitments["client"] = audit::commit("client", asBytes(std::to_string(i)), Hash256{7});
        ASSERT_TRUE(isOk(appendEntry(transaction, database(), entry, {kNow + static_cast<std::int64_t>(i), {}})));
    }
    ASSERT_TRUE(isOk(transaction.commit()));
}

audit::Checkpoint LogTest::checkpoint(const std::string& reason) {
    auto transaction = *storage::Transaction::begin(database());
    auto made = *makeCheckpoint(transaction, database(), reason, kTimes);
    if (!transaction.commit()) throw std::runtime_error("no checkpoint");
    return made;
}

void LogTest::whileClosed(const std::function<void(const std::filesystem::path&)>& change) {
    m_vault.reset();
    change(file("firm.sandyk"));
    m_vault.emplace(*storage::Vault::open(file("firm.sandyk"), password()));
}

void LogTest::tamper(const std::string& sql) {
    ASSERT_TRUE(isOk(database().execute(sql)));
}

verifier::Outcome LogTest::verify(const std::filesystem::path& folder, const audit::Checkpoint* last) const {
    verifier::Expectation expected;
    expected.log = verifier::readKey(logKey(database())->verifierKey());
    if (last) expected.last = verifier::readNote(last->note());
    return verifier::verifyExport(folder, expected);
}

} // namespace sandyk::custody::test
