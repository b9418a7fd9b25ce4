#include "audit/checkpoint.h"

#include <charconv>

#include "base/byte_reader.h"
#include "base/encoding.h"
#include "base/json.h"
#include "crypto/hash.h"

namespace sandyk::audit {

namespace {

constexpr std::string_view kSignatureMark = "\u2014 ";
constexpr std::size_t kMostName = 200;
constexpr std::size_t kSignatureSize = std::tuple_size_v<crypto::Ed25519Signature>;
constexpr std::size_t kTimeSize = 8;

Failure badNote(std::string what) {
    return fail(ErrorCode::AuditCheckpoint, std::move(what));
}

ByteArray<8> bigEndian(std::uint64_t value) {
    ByteArray<8> out;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::uint8_t>(value >> (56 - 8 * i));
    return out;
}

std::uint64_t fromBigEndian(ByteView bytes) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8 | byte;
    return value;
}

Bytes cosignedMessage(const std::string& body, std::uint64_t time) {
    return toBytes(asBytes("cosignature/v1\ntime " + std::to_string(time) + "\n" + body));
}

/// Takes one line, without its line feed, from the front. Errors: AuditCheckpoint (none is left).
Result<std::string_view> takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return badNote("a line does not end");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

Result<std::uint64_t> readSize(std::string_view line) {
    std::uint64_t size = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), size);
    if (error != std::errc() || std::to_string(size) != line) return badNote("the size is no decimal number");
    if (size > static_cast<std::uint64_t>(JsonValue::kMostInteger)) return badNote("the size is out of bounds");
    return size;
}

Result<Checkpoint::Signature> readSignature(std::string_view line) {
    if (!line.starts_with(kSignatureMark)) return badNote("a signature line does not begin with a dash");
    line.remove_prefix(kSignatureMark.size());
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || !isNoteName(line.substr(0, space)))
        return badNote("a signature has no name");
    const auto bytes = fromBase64(line.substr(space + 1));
    if (!bytes || bytes->size() <= 4) return badNote("a signature is no base64");
    Checkpoint::Signature signature;
    signature.name = line.substr(0, space);
    std::copy_n(bytes->begin(), 4, signature.keyId.begin());
    signature.bytes.assign(bytes->begin() + 4, bytes->end());
    return signature;
}

const Checkpoint::Signature* signatureOf(const Checkpoint& checkpoint, const NoteKey& key) {
    const auto found = std::ranges::find_if(checkpoint.signatures, [&](const Checkpoint::Signature& each) {
        return each.name == key.name && each.keyId == key.id();
    });
    return found == checkpoint.signatures.end() ? nullptr : &*found;
}

void put(std::vector<Checkpoint::Signature>& signatures, const NoteKey& key, Bytes bytes) {
    std::erase_if(signatures, [&](const auto& each) { return each.name == key.name && each.keyId == key.id(); });
    signatures.push_back({key.name, key.id(), std::move(bytes)});
}

} // namespace

bool isNoteName(std::string_view name) {
    // Unicode spaces are refused with all that is not plain ASCII.
    return !name.empty() && name.size() <= kMostName &&
           std::ranges::all_of(name, [](char c) { return c > 0x20 && c < 0x7f && c != '+'; });
}

ByteArray<4> NoteKey::id() const {
    const ByteArray<1> kind{static_cast<std::uint8_t>(type)};
    const Hash256 hash = crypto::Sha256().write(asBytes(name)).write(asBytes("\n")).write(kind).write(key).finish();
    return {hash[0], hash[1], hash[2], hash[3]};
}

std::string NoteKey::verifierKey() const {
    Bytes content{static_cast<std::uint8_t>(type)};
    append(content, key);
    return name + "+" + toHex(id()) + "+" + toBase64(content);
}

Result<NoteKey> NoteKey::parse(std::string_view text) {
    const std::size_t first = text.find('+');
    const std::size_t second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos || text.size() > 2 * kMostName) return badNote("this is no key of a log");
    NoteKey key;
    key.name = text.substr(0, first);
    const auto content = fromBase64(text.substr(second + 1));
    if (!isNoteName(key.name) || !content || content->size() != 33) return badNote("this is no key of a log");
    if (content->front() != 0x01 && content->front() != 0x04) return badNote("the key is of an unknown type");
    key.type = static_cast<Type>(content->front());
    std::copy_n(content->begin() + 1, key.key.size(), key.key.begin());
    if (toHex(key.id()) != text.substr(first + 1, second - first - 1)) return badNote("the id of the key is wrong");
    return key;
}

std::string Checkpoint::body() const {
    std::string text = origin + "\n" + std::to_string(size) + "\n" + toBase64(root) + "\n";
    for (const std::string& line : extensions)
        text += line + "\n";
    return text;
}

std::string Checkpoint::note() const {
    std::string text = body() + "\n";
    for (const Signature& each : signatures) {
        Bytes content = toBytes(each.keyId);
        append(content, each.bytes);
        text += std::string(kSignatureMark) + each.name + " " + toBase64(content) + "\n";
    }
    return text;
}

Result<Checkpoint> Checkpoint::parse(std::string_view note) {
    if (note.size() > kMostBytes) return fail(ErrorCode::ParseTooLarge, "the checkpoint is too long");
    if (!isUtf8(note)) return badNote("the checkpoint is no UTF-8");
    if (std::ranges::any_of(note, [](char c) { return c >= 0 && c < 0x20 && c != '\n'; }))
        return badNote("a control character stands in the checkpoint");
    const std::size_t split = note.rfind("\n\n");
    if (split == std::string_view::npos) return badNote("the checkpoint has no signatures");
    std::string_view text = note.substr(0, split + 1), rest = note.substr(split + 2);
    Checkpoint checkpoint;
    SANDYK_TRY(checkpoint.origin, takeLine(text));
    if (!isNoteName(checkpoint.origin)) return badNote("the origin is no plain name");
    SANDYK_TRY(const std::string_view size, takeLine(text));
    SANDYK_TRY(checkpoint.size, readSize(size));
    SANDYK_TRY(const std::string_view root, takeLine(text));
    const auto hash = fromBase64(root);
    if (!hash || hash->size() != checkpoint.root.size()) return badNote("the root is no hash");
    std::ranges::copy(*hash, checkpoint.root.begin());
    while (!text.empty()) {
        SANDYK_TRY(const std::string_view line, takeLine(text));
        if (line.empty()) return badNote("an extension line is empty");
        checkpoint.extensions.emplace_back(line);
    }
    while (!rest.empty()) {
        SANDYK_TRY(const std::string_view line, takeLine(rest));
        SANDYK_TRY(Signature signature, readSignature(line));
        checkpoint.signatures.push_back(std::move(signature));
        if (checkpoint.signatures.size() > kMostSignatures) return badNote("too many signatures");
    }
    if (checkpoint.signatures.empty()) return badNote("the checkpoint has no signatures");
    return checkpoint;
}

void Checkpoint::sign(const crypto::Ed25519Key& key) {
    put(signatures, {origin, NoteKey::Type::Log, key.publicKey()}, toBytes(key.sign(asBytes(body()))));
}

void Checkpoint::cosign(const std::string& name, const crypto::Ed25519Key& key, std::int64_t time) {
    const auto seconds = static_cast<std::uint64_t>(time);
    Bytes bytes = toBytes(bigEndian(seconds));
    append(bytes, key.sign(cosignedMessage(body(), seconds)));
    put(signatures, {name, NoteKey::Type::Cosigner, key.publicKey()}, std::move(bytes));
}

Result<void> Checkpoint::verifyLog(const NoteKey& key) const {
    const Signature* signature = signatureOf(*this, key);
    if (!signature || key.type != NoteKey::Type::Log || key.name != origin)
        return fail(ErrorCode::AuditSignature, "the log has not signed this checkpoint");
    if (!crypto::verifyEd25519(key.key, asBytes(body()), signature->bytes))
        return fail(ErrorCode::AuditSignature, "the signature of the log is wrong");
    return {};
}

Result<std::int64_t> Checkpoint::verifyCosignature(const NoteKey& key) const {
    const Signature* signature = signatureOf(*this, key);
    if (!signature || key.type != NoteKey::Type::Cosigner)
        return fail(ErrorCode::AuditSignature, "this witness has not signed the checkpoint");
    const ByteView bytes = signature->bytes;
    if (bytes.size() != kTimeSize + kSignatureSize)
        return fail(ErrorCode::AuditSignature, "the signature of the witness has a wrong length");
    const std::uint64_t time = fromBigEndian(bytes.first(kTimeSize));
    if (time > static_cast<std::uint64_t>(JsonValue::kMostInteger) ||
        !crypto::verifyEd25519(key.key, cosignedMessage(body(), time), bytes.subspan(kTimeSize)))
        return fail(ErrorCode::AuditSignature, "the signature of the witness is wrong");
    return static_cast<std::int64_t>(time);
}

} // namespace sandyk::audit
