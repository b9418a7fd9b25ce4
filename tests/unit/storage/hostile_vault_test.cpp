#include <fstream>

#include "crypto/hash.h"
#include "storage/migrator.h"
#include "vault_fixture.h"

namespace sandyk::storage::test {
namespace {

Bytes readAll(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(in), {});
}

void writeAll(const std::filesystem::path& file, ByteView bytes) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

/// A vault whose keys are known, so that each of many damaged copies opens without Argon2id.
class HostileVault : public testing::Test {
protected:
    HostileVault() {
        crypto::Argon2Cost cost = crypto::kArgon2Least;
        KeySlot slot;
        slot.id = 1;
        slot.name = "owner";
        slot.cost = cost;
        m_header.id = {1, 2, 3};
        EXPECT_TRUE(isOk(wrapKeys(slot, m_header.id, password(), m_keys)));
        m_header.slots.push_back(slot);
        auto vault = VaultOpener::create(m_file, m_header, m_keys);
        EXPECT_TRUE(isOk(vault));
        for (std::uint32_t i = 0; i < 3; ++i)
            EXPECT_TRUE(isOk(vault->addWallet(sampleWallet("wallet " + std::to_string(i), i))));
        EXPECT_TRUE(isOk(vault->setSetting("large", std::string(20'000, 'x'))));
    }

    Result<Vault> openWithKeys() const {
        SANDYK_TRY(VaultFile file, VaultFile::openLocked(m_file));
        return VaultOpener::openWithKeys(std::move(file), m_keys, 1);
    }
    /// The file with both header copies made of `header`, under a MAC of `key`.
    void putHeader(const VaultHeader& header, const SecureBytes& key) const {
        Bytes bytes = readAll(m_file);
        const Bytes copy = serializeHeader(header, key);
        std::ranges::copy(copy, bytes.begin());
        std::ranges::copy(copy, bytes.begin() + kHeaderCopySize);
        writeAll(m_file, bytes);
    }
    void putCopies(const Bytes& copy) const {
        Bytes bytes = readAll(m_file);
        std::ranges::copy(copy, bytes.begin());
        std::ranges::copy(copy, bytes.begin() + kHeaderCopySize);
        writeAll(m_file, bytes);
    }

    Folder m_folder;
    std::filesystem::path m_file = m_folder / "a.sandyk";
    VaultKeys m_keys = VaultKeys::random();
    VaultHeader m_header;
};

TEST_F(HostileVault, ABitFlippedInAnyPageIsNoticed) {
    const Bytes good = readAll(m_file);
    constexpr std::size_t kPage = 4096;
    ASSERT_GT(good.size(), kHeaderAreaSize + 10 * kPage);
    ASSERT_EQ((good.size() - kHeaderAreaSize) % kPage, 0U);
    for (std::size_t page = kHeaderAreaSize; page < good.size(); page += kPage) {
        for (const std::size_t place : {std::size_t{0}, std::size_t{17}, kPage / 2, kPage - 81, kPage - 1}) {
            Bytes bad = good;
            bad[page + place] ^= static_cast<std::uint8_t>(1U << (place % 8));
            writeAll(m_file, bad);
            EXPECT_TRUE(failsWith(openWithKeys(), ErrorCode::VaultDamaged)) << "page at " << page << ", byte " << place;
        }
    }
    writeAll(m_file, good);
    EXPECT_TRUE(isOk(openWithKeys()));
}

TEST_F(HostileVault, ABitFlippedInOneHeaderCopyIsNoticedAndHealed) {
    const Bytes good = readAll(m_file);
    for (const std::size_t place : {0U, 8U, 12U, 16U, 40U, 43U, 60U, 200U, 260U, 300U, 5'000U, 32'767U}) {
        for (const std::size_t copy : {std::size_t{0}, kHeaderCopySize}) {
            Bytes bad = good;
            bad[copy + place] ^= 4;
            writeAll(m_file, bad);
            const auto file = VaultFile::openReadOnly(m_file);
            ASSERT_TRUE(isOk(file));
            EXPECT_EQ(file->copyProblems().size(), 1U) << place;
            ASSERT_TRUE(isOk(openWithKeys()));
            EXPECT_EQ(readAll(m_file), good) << "healed " << place;
        }
    }
}

TEST_F(HostileVault, BothHeaderCopiesDamagedAreRefused) {
    Bytes bad = readAll(m_file);
    bad[50] ^= 1;
    bad[kHeaderCopySize + 60] ^= 1;
    writeAll(m_file, bad);
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultDamaged));
    EXPECT_TRUE(failsWith(Vault::info(m_file), ErrorCode::VaultDamaged));
}

TEST_F(HostileVault, OtherFilesAreNoVaults) {
    writeAll(m_file, {});
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultFormat));
    writeAll(m_file, Bytes(kHeaderAreaSize + 8192, 7));
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultFormat));
    EXPECT_TRUE(failsWith(Vault::restore(m_file, m_folder / "b.sandyk", password()), ErrorCode::BackupFormat));
    EXPECT_TRUE(failsWith(Vault::open(m_folder.path(), password()), ErrorCode::FileRead));
}

TEST_F(HostileVault, ATruncatedFileIsRefused) {
    const Bytes good = readAll(m_file);
    for (const std::size_t size :
         {kHeaderAreaSize, kHeaderAreaSize + 100, kHeaderAreaSize + 4096, good.size() - 4096, good.size() - 1}) {
        writeAll(m_file, ByteView(good).first(size));
        EXPECT_FALSE(openWithKeys().has_value()) << size;
    }
    for (const std::size_t size : {std::size_t{100}, kHeaderCopySize, kHeaderAreaSize - 1}) {
        writeAll(m_file, ByteView(good).first(size));
        EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultFormat)) << size;
    }
}

TEST_F(HostileVault, ACostBombIsRefusedBeforeAnyWork) {
    VaultHeader header = m_header;
    header.slots[0].cost = {0xFFFFFFFF, 0xFFFFFFFF};
    putHeader(header, m_keys.database);
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultDamaged));
    header.slots[0].cost = {1, 1};
    putHeader(header, m_keys.database);
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultDamaged));
}

TEST_F(HostileVault, ASlotCannotBeChangedOrMoved) {
    for (int change = 0; change < 5; ++change) {
        VaultHeader header = m_header;
        KeySlot& slot = header.slots[0];
        if (change == 0) slot.name = "Owner";
        if (change == 1) slot.id = 2;
        if (change == 2) slot.opensSeeds = false;
        if (change == 3) slot.cost.passes += 1;
        if (change == 4) std::swap(slot.wrappedDatabaseKey, slot.wrappedSeedKey);
        EXPECT_TRUE(failsWith(unwrapKeys(slot, header.id, password()), ErrorCode::VaultPassword)) << change;
    }
    EXPECT_TRUE(failsWith(unwrapKeys(m_header.slots[0], VaultId{9}, password()), ErrorCode::VaultPassword));
    EXPECT_TRUE(isOk(unwrapKeys(m_header.slots[0], m_header.id, password())));
}

TEST_F(HostileVault, AHeaderMadeByAnotherIsRefused) {
    // Whoever cannot open the database can still compute the checksum, but not the MAC.
    VaultHeader header = m_header;
    header.profile = Profile::Firm;
    header.sequence += 5;
    putHeader(header, SecureBytes(kVaultKeySize));
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultDamaged));
    EXPECT_TRUE(failsWith(Vault::verifyPassword(m_file, password()), ErrorCode::VaultDamaged));
}

TEST_F(HostileVault, AnOldHeaderPutBackIsRefused) {
    const Bytes before = readAll(m_file);
    {
        auto vault = openWithKeys();
        ASSERT_TRUE(isOk(vault));
        ASSERT_TRUE(isOk(vault->changePassword(password(), password("a new password"))));
    }
    Bytes mixed = readAll(m_file);
    std::copy_n(before.begin(), kHeaderAreaSize, mixed.begin());
    writeAll(m_file, mixed);
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultDamaged));
}

TEST_F(HostileVault, ANewerFormatOrSchemaIsNamedAsSuch) {
    // The frame is fixed: a later version with a right checksum is newer, not damaged.
    Bytes copy = serializeHeader(m_header, m_keys.database);
    copy[8] = 2;
    const std::size_t body = copy[12] + 256U * copy[13];
    const std::size_t checksum = 16 + body + 32;
    const Hash256 digest = crypto::sha256(ByteView(copy).first(checksum));
    std::ranges::copy(digest, copy.begin() + static_cast<std::ptrdiff_t>(checksum));
    const Bytes good = readAll(m_file);
    putCopies(copy);
    EXPECT_TRUE(failsWith(Vault::open(m_file, password()), ErrorCode::VaultTooNew));
    EXPECT_TRUE(failsWith(Vault::info(m_file), ErrorCode::VaultTooNew));

    writeAll(m_file, good);
    {
        const auto database = Database::open(m_file, m_keys.database, Database::Access::ReadWrite);
        ASSERT_TRUE(isOk(database));
        ASSERT_TRUE(isOk(database->execute("PRAGMA user_version=" + std::to_string(schemaVersion() + 1))));
    }
    EXPECT_TRUE(failsWith(openWithKeys(), ErrorCode::VaultTooNew));
}

TEST_F(HostileVault, TheDatabaseOfAnotherVaultIsRefused) {
    const auto other = m_folder / "b.sandyk";
    VaultHeader header = m_header;
    header.id = {4, 5, 6};
    ASSERT_TRUE(isOk(VaultOpener::create(other, header, m_keys)));
    Bytes mixed = readAll(m_file);
    const Bytes foreign = readAll(other);
    mixed.resize(kHeaderAreaSize);
    append(mixed, ByteView(foreign).subspan(kHeaderAreaSize));
    writeAll(m_file, mixed);
    EXPECT_TRUE(failsWith(openWithKeys(), ErrorCode::VaultDamaged));
}

TEST_F(HostileVault, HeadersOfManySlotsAreBounded) {
    VaultHeader header = m_header;
    while (header.slots.size() < kMaxSlots) {
        KeySlot slot = m_header.slots[0];
        slot.id = static_cast<std::uint32_t>(header.slots.size()) + 1;
        slot.name = std::string(kMaxSlotName, 'n');
        header.slots.push_back(slot);
    }
    const auto parsed = parseHeader(serializeHeader(header, m_keys.database));
    ASSERT_TRUE(isOk(parsed));
    EXPECT_EQ(parsed->header.slots.size(), kMaxSlots);
    EXPECT_TRUE(isOk(parsed->authenticate(m_keys.database)));
    KeySlot one = m_header.slots[0];
    one.id = 1'000;
    header.slots.push_back(one);
    EXPECT_TRUE(failsWith(parseHeader(serializeHeader(header, m_keys.database)), ErrorCode::VaultDamaged));
    header.slots.resize(2);
    header.slots[1].id = header.slots[0].id;
    EXPECT_TRUE(failsWith(parseHeader(serializeHeader(header, m_keys.database)), ErrorCode::VaultDamaged));
    header.slots.clear();
    EXPECT_TRUE(failsWith(parseHeader(serializeHeader(header, m_keys.database)), ErrorCode::VaultDamaged));
}

/// Of uniformly random bytes the statistic is 255 on average with a deviation of 22.6; text or zeros give thousands.
double chiSquare(ByteView bytes) {
    std::array<double, 256> counts{};
    for (const std::uint8_t byte : bytes)
        counts[byte] += 1;
    const double expected = static_cast<double>(bytes.size()) / 256;
    double sum = 0;
    for (const double count : counts)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

TEST_F(HostileVault, DatabaseAndJournalLookRandom) {
    const Bytes file = readAll(m_file);
    EXPECT_LT(chiSquare(ByteView(file).subspan(kHeaderAreaSize)), 400);

    const auto database = Database::open(m_file, m_keys.database, Database::Access::ReadWrite);
    ASSERT_TRUE(isOk(database));
    ASSERT_TRUE(isOk(database->execute("BEGIN IMMEDIATE; UPDATE setting SET value="
                                       "replace(value, 'x', 'y')")));
    const Bytes journal = readAll(journalOf(m_file));
    ASSERT_GT(journal.size(), 5U * 4096);
    // A header of one sector (its size stands at 20, big-endian), then record by record: page number and checksum stand
    // in the clear around each encrypted page.
    const std::size_t sector = 256U * journal[22] + journal[23];
    ASSERT_GE(sector, 512U);
    Bytes pages;
    for (std::size_t at = sector; at + 4104 <= journal.size(); at += 4104)
        append(pages, ByteView(journal).subspan(at + 4, 4096));
    EXPECT_LT(chiSquare(pages), 400);
    const std::string plain(200, 'x');
    EXPECT_EQ(asText(journal).find(plain), std::string_view::npos);
    ASSERT_TRUE(isOk(database->execute("ROLLBACK")));
}

TEST_F(HostileVault, PlainSqliteBehindTheHeaderIsNotRead) {
    Bytes bytes = readAll(m_file);
    const std::string plain("SQLite format 3\0", 16);
    std::ranges::copy(plain, bytes.begin() + kHeaderAreaSize);
    writeAll(m_file, bytes);
    EXPECT_TRUE(failsWith(openWithKeys(), ErrorCode::VaultDamaged));
}

} // namespace
} // namespace sandyk::storage::test
