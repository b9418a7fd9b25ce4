#include "storage/vault_header.h"

#include <set>

#include "base/byte_reader.h"
#include "base/encoding.h"
#include "crypto/hash.h"

namespace sandyk::storage {
namespace {

constexpr ByteArray<8> kMagic{'S', 'A', 'N', 'D', 'Y', 'K', '\r', '\n'};
constexpr std::size_t kDigestSize = 32;
constexpr std::size_t kMaxBody = kHeaderCopySize - kMagic.size() - 4 - 4 - 2 * kDigestSize;

SecureBytes macOf(ByteView bytes, const SecureBytes& databaseKey) {
    const SecureBytes key = crypto::hmacSha256(databaseKey.view(), asBytes("sandyk vault header 1"));
    return crypto::hmacSha256(key.view(), bytes);
}

void writeSlot(ByteWriter& writer, const KeySlot& slot) {
    writer.u32(slot.id);
    writer.u8(static_cast<std::uint8_t>(slot.name.size()));
    writer.bytes(asBytes(slot.name));
    writer.u8(slot.opensSeeds ? 1 : 0);
    writer.u32(slot.cost.memoryKiB);
    writer.u32(slot.cost.passes);
    writer.bytes(slot.salt);
    writer.bytes(slot.wrappedDatabaseKey);
    writer.bytes(slot.wrappedSeedKey);
}

Result<KeySlot> readSlot(ByteReader& reader) {
    KeySlot slot;
    SANDYK_TRY(slot.id, reader.u32());
    SANDYK_TRY(const std::uint8_t nameSize, reader.u8());
    if (nameSize > kMaxSlotName) return fail(ErrorCode::VaultDamaged, "slot name too long");
    SANDYK_TRY(const ByteView name, reader.take(nameSize));
    slot.name = asText(name);
    SANDYK_TRY(const std::uint8_t opensSeeds, reader.u8());
    if (opensSeeds > 1) return fail(ErrorCode::VaultDamaged, "slot flag unknown");
    slot.opensSeeds = opensSeeds == 1;
    SANDYK_TRY(slot.cost.memoryKiB, reader.u32());
    SANDYK_TRY(slot.cost.passes, reader.u32());
    const auto& cost = slot.cost;
    if (cost.memoryKiB < crypto::kArgon2Least.memoryKiB || cost.memoryKiB > crypto::kArgon2Most.memoryKiB ||
        cost.passes < crypto::kArgon2Least.passes || cost.passes > crypto::kArgon2Most.passes)
        return fail(ErrorCode::VaultDamaged, "cost of a slot outside the bounds");
    SANDYK_TRY(slot.salt, reader.array<crypto::kArgon2SaltSize>());
    SANDYK_TRY(slot.wrappedDatabaseKey, reader.array<kWrappedKeySize>());
    SANDYK_TRY(slot.wrappedSeedKey, reader.array<kWrappedKeySize>());
    return slot;
}

Result<VaultHeader> readBody(ByteView body) {
    ByteReader reader(body);
    VaultHeader header;
    SANDYK_TRY(header.id, reader.array<16>());
    SANDYK_TRY(header.sequence, reader.u64());
    SANDYK_TRY(const std::uint8_t profile, reader.u8());
    if (profile < 1 || profile > 3) return fail(ErrorCode::VaultDamaged, "profile unknown");
    header.profile = static_cast<Profile>(profile);
    SANDYK_TRY(const std::uint8_t count, reader.u8());
    if (count < 1 || count > kMaxSlots) return fail(ErrorCode::VaultDamaged, "number of slots outside the bounds");
    std::set<std::uint32_t> ids;
    for (std::size_t i = 0; i < count; ++i) {
        SANDYK_TRY(KeySlot slot, readSlot(reader));
        if (!ids.insert(slot.id).second) return fail(ErrorCode::VaultDamaged, "two slots with one id");
        header.slots.push_back(std::move(slot));
    }
    if (!reader.atEnd()) return fail(ErrorCode::VaultDamaged, "bytes after the last slot");
    return header;
}

} // namespace

std::string_view profileName(Profile profile) {
    switch (profile) {
    case Profile::Individual:
        return "individual";
    case Profile::Firm:
        return "firm";
    case Profile::Signer:
        return "signer";
    }
    return "";
}

Result<Profile> parseProfile(std::string_view name) {
    for (const Profile profile : {Profile::Individual, Profile::Firm, Profile::Signer}) {
        if (profileName(profile) == name) return profile;
    }
    return fail(ErrorCode::Usage, "a profile is individual, firm or signer");
}

const KeySlot* VaultHeader::slot(std::uint32_t slotId) const {
    const auto found = std::ranges::find(slots, slotId, &KeySlot::id);
    return found == slots.end() ? nullptr : &*found;
}

KeySlot* VaultHeader::slot(std::uint32_t slotId) {
    const auto found = std::ranges::find(slots, slotId, &KeySlot::id);
    return found == slots.end() ? nullptr : &*found;
}

VaultInfo VaultHeader::info() const {
    VaultInfo info;
    info.id = toHex(id);
    info.profile = profile;
    info.formatVersion = kFormatVersion;
    info.cipher = "sqlcipher 4: aes-256-cbc, hmac-sha512, raw key";
    info.kdf = "argon2id";
    for (const KeySlot& slot : slots)
        info.slots.push_back({slot.id, slot.name, slot.cost, slot.opensSeeds});
    return info;
}

Bytes serializeHeader(const VaultHeader& header, const SecureBytes& databaseKey) {
    ByteWriter body;
    body.bytes(header.id);
    body.u64(header.sequence);
    body.u8(static_cast<std::uint8_t>(header.profile));
    body.u8(static_cast<std::uint8_t>(header.slots.size()));
    for (const KeySlot& slot : header.slots)
        writeSlot(body, slot);

    ByteWriter writer;
    writer.reserve(kHeaderCopySize);
    writer.bytes(kMagic);
    writer.u32(kFormatVersion);
    writer.u32(static_cast<std::uint32_t>(body.size()));
    writer.bytes(body.view());
    writer.bytes(macOf(writer.view(), databaseKey).view());
    writer.bytes(crypto::sha256(writer.view()));
    Bytes copy = writer.take();
    copy.resize(kHeaderCopySize);
    return copy;
}

Result<void> ParsedHeader::authenticate(const SecureBytes& databaseKey) const {
    if (macOf(authenticated, databaseKey) == SecureBytes::copyOf(mac)) return {};
    return fail(ErrorCode::VaultDamaged, "the header is not this vault's own");
}

Result<ParsedHeader> parseHeader(ByteView copy) {
    if (copy.size() != kHeaderCopySize) return fail(ErrorCode::VaultFormat, "too short for a vault");
    ByteReader reader(copy);
    SANDYK_TRY(const auto magic, reader.array<kMagic.size()>());
    if (magic != kMagic) return fail(ErrorCode::VaultFormat, "not a vault");
    SANDYK_TRY(const std::uint32_t version, reader.u32());
    SANDYK_TRY(const std::uint32_t bodySize, reader.u32());
    if (bodySize > kMaxBody) return fail(ErrorCode::VaultDamaged, "header length beyond its place");
    SANDYK_TRY(const ByteView body, reader.take(bodySize));
    ParsedHeader parsed;
    parsed.authenticated = toBytes(copy.first(copy.size() - reader.remaining()));
    SANDYK_TRY(parsed.mac, reader.array<kDigestSize>());
    const Hash256 expected = crypto::sha256(copy.first(copy.size() - reader.remaining()));
    SANDYK_TRY(const auto checksum, reader.array<kDigestSize>());
    if (checksum != expected) return fail(ErrorCode::VaultDamaged, "header checksum does not agree");
    // The frame stays the same in later versions, so that "newer" and "damaged" can be told apart.
    if (version > kFormatVersion)
        return fail(ErrorCode::VaultTooNew, "made by a newer Sandyk", {{"version", std::to_string(version)}});
    if (version != kFormatVersion) return fail(ErrorCode::VaultDamaged, "format version unknown");
    SANDYK_TRY(const ByteView rest, reader.take(reader.remaining()));
    if (std::ranges::any_of(rest, [](std::uint8_t byte) { return byte != 0; }))
        return fail(ErrorCode::VaultDamaged, "bytes after the header");
    auto header = readBody(body);
    if (!header) return fail(ErrorCode::VaultDamaged, header.error().detail);
    parsed.header = std::move(*header);
    return parsed;
}

} // namespace sandyk::storage
