#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "verifier/tree.h"

namespace sandyk::verifier {

std::optional<Bytes> decodeBase64(std::string_view text);
std::string encodeHex(ByteView bytes);
std::optional<Hash256> decodeHexHash(std::string_view text);
/// Decimal, no sign, no needless zero.
std::optional<std::uint64_t> decodeNumber(std::string_view text);
/// The next line without its line feed; nothing when there is no whole line left.
std::optional<std::string_view> nextLine(std::string_view& rest);

/// "name+id+base64": who signs (C2SP signed-note).
struct Key {
    std::string name;
    std::uint8_t type = 0; ///< 1: a log, 4: a witness
    ByteArray<32> key{};
    ByteArray<4> id{};
};
std::optional<Key> readKey(std::string_view text);

/// A checkpoint as it was read: `body` is what was signed.
struct Note {
    struct Signature {
        std::string name;
        Bytes content; ///< id of the key and the signature
    };
    std::string body;
    std::string origin;
    std::uint64_t size = 0;
    Hash256 root{};
    std::vector<Signature> signatures;
};
std::optional<Note> readNote(std::string_view text);
bool isSignedBy(const Note& note, const Key& log);
/// The time of a witness's signature, UNIX seconds.
std::optional<std::uint64_t> cosignedAt(const Note& note, const Key& witness);

} // namespace sandyk::verifier
