#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/bytes.h"

namespace sandyk {

/// The only home of a secret: locked into memory, kept out of core files, wiped when it dies, moved but never copied
/// by accident, not printable, compared in constant time. Blocks of up to 128 bytes come from one locked arena
/// (a guard page at either end); larger ones get pages of their own with guards. If memory cannot be had the process
/// aborts: there is no safe way on. Any thread.
class SecureBytes {
public:
    SecureBytes() = default;
    /// `size` zero bytes.
    explicit SecureBytes(std::size_t size);
    ~SecureBytes();
    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;

    static SecureBytes copyOf(ByteView bytes);
    /// A second copy, said aloud.
    SecureBytes clone() const;

    std::uint8_t* data() { return m_data; }
    const std::uint8_t* data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::span<std::uint8_t> span() { return {m_data, m_size}; }
    ByteView view() const { return {m_data, m_size}; }
    std::uint8_t& operator[](std::size_t i) { return m_data[i]; }
    std::uint8_t operator[](std::size_t i) const { return m_data[i]; }

    /// Keeps the first `size` bytes and wipes the rest; `size` must not exceed size().
    void truncate(std::size_t size);
    /// Wipes and frees now.
    void clear();

    /// Constant time in the content; sizes are no secret.
    friend bool operator==(const SecureBytes& a, const SecureBytes& b);

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// A secret text (UTF-8) that grows as it is typed: password, passphrase, mnemonic. The same rules as SecureBytes.
class SecureString {
public:
    SecureString() = default;
    /// Copies a text that is already in memory; for literals in tests and for secrets read from a descriptor.
    explicit SecureString(std::string_view text);
    SecureString(SecureString&&) noexcept = default;
    SecureString& operator=(SecureString&&) noexcept = default;

    SecureString clone() const { return SecureString(view()); }
    void append(std::string_view text);
    void insert(std::size_t position, std::string_view text);
    void erase(std::size_t position, std::size_t count);
    void clear();

    std::string_view view() const { return asText(m_bytes.view().first(m_size)); }
    ByteView bytes() const { return m_bytes.view().first(m_size); }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    friend bool operator==(const SecureString& a, const SecureString& b);

private:
    void reserve(std::size_t capacity);

    SecureBytes m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the compiler keeps.
void secureWipe(void* data, std::size_t size);

/// Wipes a stack or member array of secret bytes when the scope ends.
template <class T>
class ScopedWipe {
public:
    explicit ScopedWipe(T& target) : m_target(target) {}
    ~ScopedWipe() { secureWipe(&m_target, sizeof(T)); }
    ScopedWipe(const ScopedWipe&) = delete;
    ScopedWipe& operator=(const ScopedWipe&) = delete;

private:
    T& m_target;
};

} // namespace sandyk
