#include "storage/vault.h"

#include "crypto/rng.h"
#include "storage/vault_impl.h"
#include "wallet/wallet_name.h"

namespace sandyk::storage {
namespace {

constexpr double kUnlockSeconds = 0.5;

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

Result<std::string> checkedSlotName(const std::string& name) {
    SANDYK_TRY(std::string checked, wallet::checkedName(name));
    if (checked.size() > kMaxSlotName) return fail(ErrorCode::WalletName, "the name of a password is too long");
    return checked;
}

} // namespace

Result<void> checkNewPassword(const SecureString& password) {
    if (characters(password.view()) < Vault::kMinPasswordLength)
        return fail(ErrorCode::VaultWeakPassword, "the password is too short",
                    {{"least", std::to_string(Vault::kMinPasswordLength)}});
    return {};
}

Vault::Vault(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;
Vault::~Vault() = default;

Result<Vault> Vault::create(const std::filesystem::path& file, const SecureString& password,
                            const CreateOptions& options) {
    SANDYK_CHECK(checkNewPassword(password));
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        return fail(ErrorCode::VaultExists, "there is a file of this name");
    VaultHeader header;
    crypto::fillRandom(header.id);
    header.profile = options.profile;
    KeySlot slot;
    slot.id = 1;
    SANDYK_TRY(slot.name, checkedSlotName(options.slotName));
    slot.cost = options.cost ? *options.cost : crypto::calibrateArgon2(kUnlockSeconds);
    const VaultKeys keys = VaultKeys::random();
    SANDYK_CHECK(wrapKeys(slot, header.id, password, keys));
    header.slots.push_back(std::move(slot));
    return VaultOpener::create(file, header, keys);
}

Result<Vault> Vault::open(const std::filesystem::path& file, const SecureString& password,
                          const std::string& slotName) {
    SANDYK_TRY(VaultFile opened, VaultFile::openLocked(file));
    const auto& slots = opened.header().slots;
    const auto named = std::ranges::find(slots, slotName, &KeySlot::name);
    SANDYK_TRY(const VaultFile::Unwrapped unwrapped, opened.unwrap(password, named == slots.end() ? 0 : named->id));
    return VaultOpener::openWithKeys(std::move(opened), unwrapped.keys, unwrapped.slotId);
}

Result<VaultInfo> Vault::info(const std::filesystem::path& file) {
    SANDYK_TRY(const VaultFile opened, VaultFile::openReadOnly(file));
    VaultInfo info = opened.header().info();
    info.file = file;
    return info;
}

Result<std::uint32_t> Vault::verifyPassword(const std::filesystem::path& file, const SecureString& password) {
    SANDYK_TRY(const VaultFile opened, VaultFile::openReadOnly(file));
    SANDYK_TRY(const VaultFile::Unwrapped unwrapped, opened.unwrap(password));
    SANDYK_CHECK(opened.authenticate(unwrapped.keys.database));
    return unwrapped.slotId;
}

VaultInfo Vault::info() const {
    VaultInfo info = m_impl->file.header().info();
    info.file = m_impl->file.path();
    return info;
}

std::uint32_t Vault::openedSlot() const {
    return m_impl->openedSlot;
}

const Database& Vault::database() const {
    return *m_impl->database;
}

Result<void> Vault::changePassword(const SecureString& oldPassword, const SecureString& newPassword) {
    SANDYK_CHECK(checkNewPassword(newPassword));
    SANDYK_TRY(const VaultFile::Unwrapped unwrapped, m_impl->unwrap(oldPassword));
    VaultHeader header = m_impl->file.header();
    SANDYK_CHECK(wrapKeys(*header.slot(unwrapped.slotId), header.id, newPassword, unwrapped.keys));
    return m_impl->writeHeader(std::move(header));
}

Result<std::uint32_t> Vault::addSlot(const std::string& name, const SecureString& currentPassword,
                                     const SecureString& newPassword, Seeds seeds) {
    SANDYK_CHECK(checkNewPassword(newPassword));
    SANDYK_TRY(VaultFile::Unwrapped unwrapped, m_impl->unwrap(currentPassword));
    if (seeds == Seeds::Open && unwrapped.keys.seeds.empty())
        return fail(ErrorCode::VaultPassword, "this password opens no seeds and cannot give them on");
    if (seeds == Seeds::Closed) unwrapped.keys.seeds.clear();
    VaultHeader header = m_impl->file.header();
    if (header.slots.size() >= kMaxSlots) return fail(ErrorCode::Usage, "a vault has at most 64 passwords");
    KeySlot slot;
    SANDYK_TRY(slot.name, checkedSlotName(name));
    for (const KeySlot& other : header.slots) {
        if (other.name == slot.name) return fail(ErrorCode::WalletExists, "a password of this name exists");
        slot.id = std::max(slot.id, other.id);
    }
    ++slot.id;
    slot.opensSeeds = !unwrapped.keys.seeds.empty();
    slot.cost = header.slot(unwrapped.slotId)->cost;
    SANDYK_CHECK(wrapKeys(slot, header.id, newPassword, unwrapped.keys));
    const std::uint32_t id = slot.id;
    header.slots.push_back(std::move(slot));
    SANDYK_CHECK(m_impl->writeHeader(std::move(header)));
    return id;
}

Result<void> Vault::removeSlot(std::uint32_t slotId, const SecureString& currentPassword) {
    SANDYK_CHECK(m_impl->unwrap(currentPassword));
    VaultHeader header = m_impl->file.header();
    if (header.slot(slotId) == nullptr) return fail(ErrorCode::WalletNotFound, "no such password");
    std::erase_if(header.slots, [slotId](const KeySlot& slot) { return slot.id == slotId; });
    // Without a slot that opens seeds nobody could ever sign again.
    if (std::ranges::none_of(header.slots, &KeySlot::opensSeeds))
        return fail(ErrorCode::VaultLastSlot, "the last password that opens the seeds stays");
    return m_impl->writeHeader(std::move(header));
}

} // namespace sandyk::storage
