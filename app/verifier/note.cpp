#include "verifier/note.h"

#include "crypto/ed25519.h"
#include "crypto/hash.h"

namespace sandyk::verifier {

namespace {

constexpr std::string_view kDash = "\xe2\x80\x94 ";
constexpr std::size_t kMostNote = 65'536;

bool isPlainName(std::string_view name) {
    if (name.empty() || name.size() > 200) return false;
    for (const char c : name) {
        if (c <= ' ' || c > '~' || c == '+') return false;
    }
    return true;
}

int base64Value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

const Note::Signature* find(const Note& note, const Key& key) {
    for (const Note::Signature& each : note.signatures) {
        if (each.name == key.name && equal(ByteView(each.content).first(4), key.id)) return &each;
    }
    return nullptr;
}

} // namespace

std::optional<Bytes> decodeBase64(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    Bytes bytes;
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < text.size() - padding; ++i) {
        const int value = base64Value(text[i]);
        if (value < 0) return std::nullopt;
        group = group << 6 | static_cast<std::uint32_t>(value);
        if (i % 4 != 3) continue;
        for (int shift = 16; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<std::uint8_t>(group >> shift));
        group = 0;
    }
    if (padding == 1) {
        if (group & 0x3) return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(group >> 10));
        bytes.push_back(static_cast<std::uint8_t>(group >> 2));
    } else if (padding == 2) {
        if (group & 0xf) return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(group >> 4));
    }
    return bytes;
}

std::string encodeHex(ByteView bytes) {
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text.push_back("0123456789abcdef"[byte >> 4]);
        text.push_back("0123456789abcdef"[byte & 15]);
    }
    return text;
}

std::optional<Hash256> decodeHexHash(std::string_view text) {
    if (text.size() != 64) return std::nullopt;
    Hash256 hash{};
    for (std::size_t i = 0; i < 64; ++i) {
        const auto digit = std::string_view("0123456789abcdef").find(text[i]);
        if (digit == std::string_view::npos) return std::nullopt;
        hash[i / 2] = static_cast<std::uint8_t>(hash[i / 2] << 4 | digit);
    }
    return hash;
}

std::optional<std::uint64_t> decodeNumber(std::string_view text) {
    if (text.empty() || text.size() > 18 || (text.size() > 1 && text[0] == '0')) return std::nullopt;
    std::uint64_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return number;
}

std::optional<std::string_view> nextLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = rest.substr(0, end);
    rest = rest.substr(end + 1);
    return line;
}

std::optional<Key> readKey(std::string_view text) {
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    const std::size_t first = text.find('+');
    if (first == std::string_view::npos || text.size() < first + 10 || text[first + 9] != '+') return std::nullopt;
    Key key;
    key.name = text.substr(0, first);
    const auto content = decodeBase64(text.substr(first + 10));
    if (!isPlainName(key.name) || !content || content->size() != 33) return std::nullopt;
    key.type = content->front();
    std::copy_n(content->begin() + 1, 32, key.key.begin());
    const Hash256 hash = crypto::Sha256().write(asBytes(key.name + "\n")).write(*content).finish();
    std::copy_n(hash.begin(), 4, key.id.begin());
    if ((key.type != 1 && key.type != 4) || encodeHex(key.id) != text.substr(first + 1, 8)) return std::nullopt;
    return key;
}

std::optional<Note> readNote(std::string_view text) {
    if (text.size() > kMostNote) return std::nullopt;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < ' ' && c != '\n') return std::nullopt;
    }
    const std::size_t split = text.rfind("\n\n");
    if (split == std::string_view::npos) return std::nullopt;
    Note note;
    note.body = text.substr(0, split + 1);
    std::string_view lines = note.body, rest = text.substr(split + 2);
    const auto origin = nextLine(lines), size = nextLine(lines), root = nextLine(lines);
    if (!origin || !size || !root || !isPlainName(*origin)) return std::nullopt;
    const auto number = decodeNumber(*size);
    const auto hash = decodeBase64(*root);
    if (!number || !hash || hash->size() != 32) return std::nullopt;
    note.origin = *origin;
    note.size = *number;
    std::copy(hash->begin(), hash->end(), note.root.begin());
    while (!rest.empty()) {
        const auto line = nextLine(rest);
        if (!line || !line->starts_with(kDash)) return std::nullopt;
        const std::string_view named = line->substr(kDash.size());
        const std::size_t space = named.find(' ');
        if (space == std::string_view::npos) return std::nullopt;
        const auto content = decodeBase64(named.substr(space + 1));
        if (!isPlainName(named.substr(0, space)) || !content || content->size() < 5) return std::nullopt;
        note.signatures.push_back({std::string(named.substr(0, space)), *content});
    }
    if (note.signatures.empty()) return std::nullopt;
    return note;
}

bool isSignedBy(const Note& note, const Key& log) {
    const auto* signature = find(note, log);
    return log.type == 1 && log.name == note.origin && signature &&
           crypto::verifyEd25519(log.key, asBytes(note.body), ByteView(signature->content).subspan(4));
}

std::optional<std::uint64_t> cosignedAt(const Note& note, const Key& witness) {
    const auto* signature = find(note, witness);
    if (witness.type != 4 || !signature || signature->content.size() != 4 + 8 + 64) return std::nullopt;
    std::uint64_t time = 0;
    for (std::size_t i = 4; i < 12; ++i)
        time = time << 8 | signature->content[i];
    const std::string message = "cosignature/v1\ntime " + std::to_string(time) + "\n" + note.body;
    if (!crypto::verifyEd25519(witness.key, asBytes(message), ByteView(signature->content).subspan(12)))
        return std::nullopt;
    return time;
}

} // namespace sandyk::verifier
