#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/secure_bytes.h"

namespace sandyk::cli {

/// Writes one JSON object, member by member. A tree of strings would leave copies of a phrase in ordinary memory, so
/// secrets are kept apart in locked memory until they are written. All other text becomes ASCII: what is outside it is
/// escaped, so that a terminal shows no bidi marks or controls of a hostile file, and every JSON reader gets them back.
/// Bytes that are no UTF-8 become U+FFFD. Not for more than one thread.
class JsonWriter {
public:
    /// The outer object is open.
    JsonWriter();

    void member(std::string_view key, std::string_view value);
    template <std::integral T>
    void member(std::string_view key, T value) {
        if constexpr (std::same_as<T, bool>) {
            literal(key, value ? "true" : "false");
        } else {
            literal(key, std::to_string(value));
        }
    }
    /// A number with decimals, written as it is: digits and one point (asserted).
    void decimal(std::string_view key, const std::string& digits);
    void null(std::string_view key) { literal(key, "null"); }
    /// Words, digits and spaces only (asserted).
    void secret(std::string_view key, SecureString value);

    void beginObject(std::string_view key) { begin(key, '{'); }
    void beginArray(std::string_view key) { begin(key, '['); }
    /// An element of the open array.
    void beginObject() { begin({}, '{'); }
    void beginArray() { begin({}, '['); }
    void element(std::string_view value);
    void element(std::int64_t value);
    void secretElement(SecureString value);
    /// Closes the innermost object or array that was begun.
    void end();

    /// Closes the outer object and writes all of it and a line feed. Errors: FileWrite.
    Result<void> writeTo(int descriptor);

private:
    void begin(std::string_view key, char bracket);
    void separate();
    void name(std::string_view key);
    void literal(std::string_view key, std::string_view text);
    void quoted(std::string_view text);
    void hold(SecureString value);

    std::string m_text;
    /// Where in m_text each secret stands.
    std::vector<std::pair<std::size_t, SecureString>> m_secrets;
    std::string m_open; ///< closing brackets, innermost last
    bool m_first = true;
};

/// All bytes to a descriptor, whatever the sizes that the system takes at once. Errors: FileWrite, DiskFull.
Result<void> writeAll(int descriptor, std::string_view bytes);

} // namespace sandyk::cli
