#include "crash_vault.h"

#include <cstdio>
#include <cstdlib>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "crypto/rng.h"
#include "storage/note_store.h"
#include "storage/wallet_store.h"

namespace sandyk::storage::crash {
namespace {

constexpr int kKinds = 8;
constexpr std::size_t kLargeValue = 40'000; ///< many pages in one transaction
constexpr const char* kAccount =
    "xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V";

std::string numbered(const char* name, int number) {
    return name + std::to_string(number);
}

wallet::Wallet walletOf(int step) {
    const auto account = keys::ExtendedPublicKey::parse(kAccount)->derive(static_cast<std::uint32_t>(step));
    return {0,
            numbered("wallet ", step),
            Network::Main,
            *bitcoin::Descriptor::parse("wpkh(" + account->toString() + "/<0;1>/*)"),
            {0, 0},
            1,
            1,
            false};
}

SecureBytes entropyOf(int step) {
    const Hash256 digest = crypto::sha256(asBytes(numbered("seed ", step)));
    return SecureBytes::copyOf(ByteView(digest).first(16));
}

std::string largeValue(int step) {
    std::string value;
    while (value.size() < kLargeValue)
        value += numbered("value ", step);
    return value;
}

Result<void> addStepSeed(const Opened& vault, const Prepared& prepared, int step) {
    const SecureBytes entropy = entropyOf(step);
    SeedRecord record;
    record.name = numbered("seed ", step);
    record.words = 12;
    SANDYK_TRY(const auto master, masterOf(record.kind, entropy, SecureString(), Network::Main));
    record.fingerprint = master.fingerprint();
    SANDYK_CHECK(addSeed(vault.database, vault.file.header().id, record, entropy, prepared.keys.seeds));
    return {};
}

Result<void> backUp(const Opened& vault, const std::filesystem::path& folder, int step) {
    const auto target = folder / (numbered("copy ", step / kKinds % 3) + ".sandyk-backup");
    std::error_code ignored;
    std::filesystem::remove(target, ignored);
    SANDYK_CHECK(vault.database.checkIntegrity());
    return copyToNew(vault.file.file(), target);
}

Result<void> changeHeader(Opened& vault, const Prepared& prepared, int which) {
    SANDYK_CHECK(vault.file.write(prepared.headers[which], prepared.keys.database));
    return setFact(vault.database, "header_sequence", std::to_string(vault.file.header().sequence));
}

/// The steps in turn; the story's text is what each must leave behind.
Result<void> act(Opened& vault, const Prepared& prepared, const Story& story, const std::filesystem::path& folder) {
    const int step = story.steps;
    switch (step % kKinds) {
    case 0:
        return addWallet(vault.database, walletOf(step)).map([](const auto&) {});
    case 1:
        return setLabel(vault.database, "addr", numbered("address ", step % 3),
                        std::string(900, 'l') + numbered("", step));
    case 2:
        return setSetting(vault.database, numbered("large ", step % 5), largeValue(step));
    case 3:
        return recordEvent(vault.database, "step", std::string(5'000, 'e'));
    case 4:
        return takeNextAddress(vault.database, 1, wallet::Keychain::Receive).map([](const auto&) {});
    case 5:
        return changeHeader(vault, prepared, 1 - story.header);
    case 6:
        return backUp(vault, folder, step);
    default:
        return addStepSeed(vault, prepared, step);
    }
}

std::string join(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += name + ",";
    return text;
}

} // namespace

void require(bool holds, const std::string& promise) {
    if (holds) return;
    std::fprintf(stderr, "BROKEN: %s\n", promise.c_str());
    std::_Exit(1);
}

Prepared Prepared::make() {
    Prepared prepared;
    prepared.keys = VaultKeys::random();
    VaultId id;
    crypto::fillRandom(id);
    for (int i = 0; i < 2; ++i) {
        KeySlot slot;
        slot.name = "owner";
        slot.cost = crypto::kArgon2Least;
        need(wrapKeys(slot, id, SecureString(kPasswords[i]), prepared.keys), "wrap the keys");
        prepared.headers[i].id = id;
        // Several sectors of slots, so that a torn header is a broken one.
        for (slot.id = 1; slot.id <= 8; ++slot.id)
            prepared.headers[i].slots.push_back(slot);
    }
    return prepared;
}

void Story::advance() {
    const int step = steps++;
    switch (step % kKinds) {
    case 0:
        wallets.push_back(numbered("wallet ", step));
        break;
    case 1:
        labels[numbered("address ", step % 3)] = numbered("", step);
        break;
    case 2:
        settings[numbered("large ", step % 5)] = largeValue(step);
        break;
    case 3:
        ++events;
        break;
    case 4:
        ++nextIndex;
        break;
    case 5:
        header = 1 - header;
        break;
    case 6:
        break;
    default:
        seeds.push_back(numbered("seed ", step));
        break;
    }
}

void Story::repeat() {
    const int last = (steps - 1) % kKinds;
    if (last == 3) ++events;
    if (last == 4) ++nextIndex;
}

std::string Story::text() const {
    std::string text = "wallets " + join(wallets) + " seeds " + join(seeds) + " labels ";
    for (const auto& [reference, label] : labels)
        text += reference + "=" + label + ",";
    text += " settings ";
    for (const auto& [key, value] : settings)
        text += key + "=" + toHex(crypto::sha256(asBytes(value))) + ",";
    return text + " events " + std::to_string(events) + " next " + std::to_string(nextIndex) + " header " +
           std::to_string(header);
}

Opened Opened::open(const std::filesystem::path& path, const Prepared& prepared) {
    VaultFile file = need(VaultFile::openLocked(path), "open the file");
    Database database =
        need(Database::open(path, prepared.keys.database, Database::Access::ReadWrite), "open the database");
    return {std::move(file), std::move(database)};
}

void createVault(const std::filesystem::path& path, const Prepared& prepared) {
    need(VaultOpener::create(path, prepared.headers[0], prepared.keys), "create a vault");
}

Result<void> doStep(Opened& vault, const Prepared& prepared, Story& story, const std::filesystem::path& folder) {
    SANDYK_CHECK(act(vault, prepared, story, folder));
    story.advance();
    return {};
}

Result<std::string> contentOf(const std::filesystem::path& path, const Prepared& prepared) {
    SANDYK_TRY(VaultFile file, VaultFile::openLocked(path));
    const bool isSecond = file.header().slots.front().salt == prepared.headers[1].slots.front().salt;
    SANDYK_TRY(const Vault vault, VaultOpener::openWithKeys(std::move(file), prepared.keys, 1));
    Story found;
    found.header = isSecond ? 1 : 0;
    SANDYK_TRY(const auto wallets, vault.wallets());
    for (const wallet::Wallet& wallet : wallets)
        found.wallets.push_back(wallet.name);
    if (!wallets.empty()) found.nextIndex = wallets.front().nextIndex[0];
    SANDYK_TRY(const auto seeds, vault.seeds());
    for (const SeedRecord& seed : seeds)
        found.seeds.push_back(seed.name);
    for (int i = 0; i < 3; ++i) {
        SANDYK_TRY(const std::string label, vault.label("addr", numbered("address ", i)));
        if (!label.empty()) found.labels[numbered("address ", i)] = label.substr(900);
    }
    for (int i = 0; i < 5; ++i) {
        SANDYK_TRY(const auto value, vault.setting(numbered("large ", i)));
        if (value) found.settings[numbered("large ", i)] = *value;
    }
    SANDYK_TRY(const auto events, vault.events(1'000'000));
    found.events = static_cast<int>(events.size());
    return found.text();
}

void checkBackups(const std::filesystem::path& folder, const Prepared& prepared) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find(".part-") != std::string::npos) {
            std::filesystem::remove(entry.path());
        } else if (name.ends_with(".sandyk-backup")) {
            const VaultFile file = need(VaultFile::openReadOnly(entry.path()), "open " + name);
            need(VaultOpener::verify(file, prepared.keys), "verify " + name);
        }
    }
}

} // namespace sandyk::storage::crash
